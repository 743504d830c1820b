/** Items of archives and repositories: each is searched once, whatever comes of opening it. */
import { Secret } from '../../../../src/key/secret.ts';
import { createSearching } from '../../../../src/leak/scan/create-searching.ts';
import { type OpenArchive, UnreadError } from '../../../../src/leak/scan/port.ts';
import { joinOutcomes, mostFindings, ScanReport } from '../../../../src/leak/scan/scan-report.ts';
import {
  createScanSink,
  createWindows,
  headBytes,
  reasonOf,
  settleArchive,
} from '../../../../src/leak/scan/scan-sink.ts';
import { zipOf } from '../../../support/hand-made-zip.ts';

const key = 'kimp360_7Lr2Xw4Tb8VnQz9k';

function started(openArchive?: OpenArchive) {
  const searching = createSearching([{ secret: new Secret(key), name: 'the key' }]);
  return { sink: createScanSink({ ...searching, ...(openArchive && { openArchive }) }), report: searching.report };
}

/** Chunks in memory that is used again, as a stream's is; `ended` hears that nobody reads on. */
async function* chunksOf(parts: readonly (string | Buffer | Error)[], ended = () => {}): AsyncGenerator<Uint8Array> {
  try {
    for (const part of parts) {
      if (part instanceof Error) throw part;
      const chunk = Buffer.from(part as string);
      yield chunk;
      chunk.fill(0x21);
    }
  } finally {
    ended();
  }
}

test.each([
  [new UnreadError('encrypted'), 'encrypted'],
  [Object.assign(new Error(key), { code: 'EACCES' }), 'no permission'],
  [Object.assign(new Error(key), { code: 'EPERM' }), 'no permission'],
  [Object.assign(new Error(key), { code: 'ENOENT' }), 'it went away while it was scanned'],
  [Object.assign(new Error(key), { code: 'ELOOP' }), 'it became a link while it was scanned'],
  [Object.assign(new Error(key), { code: 'Z_DATA_ERROR' }), 'it cannot be read (Z_DATA_ERROR)'],
  [Object.assign(new Error(key), { code: 'E2BIG' }), 'it cannot be read (E2BIG)'],
  [Object.assign(new Error(key), { code: `X ${key}` }), 'it is damaged'],
  [Object.assign(new Error(key), { code: `${key} X` }), 'it is damaged'],
  [Object.assign(new Error(key), { code: 5 }), 'it is damaged'],
  [new Error(key), 'it is damaged'],
])('%s is told as %j', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

test('a key in the content, over chunks, and in the last part of the name', async () => {
  const { sink, report } = started();
  const lines = `one\ntwo ${key.slice(0, 9)}`;
  await sink.item({ label: `a.zip!${key}.js`, depth: 1, chunks: chunksOf([lines, key.slice(9)]) });
  // What stands before the last part was searched with its archive.
  await sink.item({ label: `${key}.zip!plain.js`, depth: 1, chunks: chunksOf([]) });
  const common = { label: `a.zip!${key}.js`, form: 'the key' };
  expect(report.findings).toEqual([
    { ...common, place: 'name' },
    { ...common, place: 'content', line: 2 },
  ]);
  expect(report.totals).toEqual({
    files: 0,
    links: 0,
    members: 2,
    archives: 0,
    gitObjects: 0,
    bytes: lines.length + 15,
  });
  expect(report.unread).toEqual([]);
});

test('what cannot be read to its end is told, and what came before is searched', async () => {
  const { sink, report } = started();
  const whole = 'x'.repeat(headBytes);
  for (const [label, parts] of [
    ['a', [key, new UnreadError('encrypted')]],
    ['b', [whole, key, new UnreadError('encrypted')]],
  ] as const) {
    await sink.item({ label, depth: 1, chunks: chunksOf(parts) });
  }
  expect(report.findings.map(({ place, line }) => [place, line])).toEqual([
    ['content', 1],
    ['content', 1],
  ]);
  expect(report.unread).toEqual([
    { label: 'a', reason: 'encrypted' },
    { label: 'b', reason: 'encrypted' },
  ]);
  expect(report.totals.members).toBe(2);
});

test('an archive is told by its first bytes, and what it holds is searched', async () => {
  const { sink, report } = started();
  const zip = zipOf([{ name: 'in.js', data: Buffer.from(key), method: 8 }]);
  await sink.item({ label: 'a.zip', depth: 0, chunks: chunksOf([zip.subarray(0, 3), zip.subarray(3)]) });
  expect(report.findings).toEqual([{ label: 'a.zip!in.js', place: 'content', line: 1, form: 'the key' }]);
  expect(report.totals).toMatchObject({ members: 2, archives: 1, bytes: zip.length + key.length });
});

test('the reader of an archive gets a copy of the head and all bytes, and need not read them', async () => {
  const heads: number[] = [];
  const read: string[] = [];
  const ended: string[] = [];
  for (const reads of [true, false]) {
    const open: OpenArchive = async ({ chunks }, head) => {
      heads.push(head.length);
      if (reads) for await (const chunk of chunks) read.push(Buffer.from(chunk).toString());
    };
    const { sink, report } = started((...all) => open(...all));
    const parts = ['a'.repeat(300), 'b'.repeat(300), 'c'.repeat(300), key];
    await sink.item({ label: 'a', depth: 0, chunks: chunksOf(parts, () => void ended.push('a')) });
    if (reads) expect(read).toEqual(parts);
    expect([report.found, report.unread]).toEqual([1, []]);
    expect(report.totals).toMatchObject({ bytes: 900 + key.length, archives: 0, members: 1 });
  }
  expect([heads, ended]).toEqual([
    [headBytes, headBytes],
    ['a', 'a'],
  ]);
});

test('an archive is told by no more than its first bytes', async () => {
  for (const first of [100, 256, 511, headBytes, 600]) {
    let asked = 0;
    const { sink } = started(() => {
      expect([first, asked]).toEqual([first, Math.ceil(headBytes / first)]);
      return undefined;
    });
    async function* chunks() {
      for (let part = 0; part < 9; part += 1) {
        asked += 1;
        yield Buffer.alloc(first, 'x');
      }
    }
    await sink.item({ label: 'a', depth: 0, chunks: chunks() });
    expect(asked).toBe(9);
  }
});

test('what is found in an item that is no archive is told before its end', async () => {
  const { sink, report } = started();
  const seen: number[] = [];
  async function* chunks() {
    yield Buffer.from(`${key}\n`);
    for (let part = 0; part < 2; part += 1) {
      yield Buffer.alloc(2 ** 20, 'text\n');
      seen.push(report.found);
    }
  }
  await sink.item({ label: 'a', depth: 0, chunks: chunks() });
  expect([seen, report.found]).toEqual([[1, 1], 1]);
});

test('windows are used again, whatever comes of an item', async () => {
  const searching = createSearching([{ secret: new Secret(key), name: 'the key' }]);
  const windows = createWindows(searching.search);
  const [one, two] = [windows.take(), windows.take()];
  expect(one).not.toBe(two);
  windows.giveBack(one);
  expect(windows.take()).toBe(one);
  let taken = 0;
  const sink = createScanSink({
    ...searching,
    windows: {
      take() {
        taken += 1;
        return windows.take();
      },
      giveBack(window) {
        taken -= 1;
        windows.giveBack(window);
      },
    },
  });
  for (const parts of [['text'], [new UnreadError('odd')], [zipOf([{ name: 'a', data: Buffer.from('text') }])]]) {
    await sink.item({ label: 'a', depth: 0, chunks: chunksOf(parts) });
    expect(taken).toBe(0);
  }
});

test('a stream that cannot be ended is left', async () => {
  const { sink, report } = started(() => {
    throw new UnreadError('odd');
  });
  const next = async () => ({ done: false, value: Buffer.alloc(headBytes) }) as const;
  await sink.item({ label: 'a', depth: 0, chunks: { [Symbol.asyncIterator]: () => ({ next }) } });
  expect(report.unread).toEqual([{ label: 'a', reason: 'odd' }]);
});

test('what a member holds is told of it alone', async () => {
  const { sink, report } = started(async (item, _head, own) => {
    if (item.depth > 0) return;
    item.handedOn?.(0, key.length);
    await own.item({ label: 'a!m', depth: 1, chunks: chunksOf([key]) });
  });
  await sink.item({ label: 'a', depth: 0, chunks: chunksOf([`${key} ${key}`]) });
  expect(report.findings.map(({ label }) => label)).toEqual(['a!m', 'a']);
});

test('an archive that cannot be read is told, and counted when it gave members', async () => {
  const report = new ScanReport(() => 'form');
  await settleArchive(Promise.reject(new UnreadError('encrypted')), 'a', report);
  expect(report.totals.archives).toBe(0);
  const gives = async () => {
    await Promise.resolve();
    report.totals.members += 1;
    throw new Error('x');
  };
  await settleArchive(gives(), 'b', report);
  expect(report.totals.archives).toBe(1);
  expect(report.unread).toEqual([
    { label: 'a', reason: 'encrypted' },
    { label: 'b', reason: 'it is damaged' },
  ]);
});

test('a reader that throws at once ends its item, and the next is searched', async () => {
  const ended: string[] = [];
  const { sink, report } = started(() => {
    throw new UnreadError('odd');
  });
  const chunks = chunksOf(['x'.repeat(headBytes), key], () => void ended.push('a'));
  await sink.item({ label: 'a', depth: 0, chunks });
  expect(ended).toEqual(['a']);
  expect(report.unread).toEqual([{ label: 'a', reason: 'odd' }]);
});

describe('the report', () => {
  const raw = { place: 'content', matched: new Uint8Array(), wide: false, split: false } as const;

  test('of one item fifty are listed, and of all a thousand; all are counted', () => {
    const report = new ScanReport(() => 'form');
    for (let count = 0; count < 60; count += 1) report.add({ ...raw, label: 'a', line: count });
    expect([report.findings.length, report.found, report.lists('a'), report.lists('b')]).toEqual([50, 60, false, true]);
    for (let count = 60; count < 1_100; count += 1) report.add({ ...raw, label: `b${count}` });
    expect([report.findings.length, report.found, report.lists('c')]).toEqual([mostFindings, 1_100, false]);
    expect(report.findings[0]).toEqual({ label: 'a', place: 'content', line: 0, form: 'form' });
    expect(report.findings[50]).toEqual({ label: 'b60', place: 'content', form: 'form' });
    report.add({ ...raw, label: 'd', file: 'd' });
    const one = new ScanReport(() => 'form');
    one.add({ ...raw, label: 'd', file: 'd' });
    expect(one.findings).toEqual([{ label: 'd', place: 'content', file: 'd', form: 'form' }]);
  });

  test('of ten thousand unread parts more are told as one', () => {
    const report = new ScanReport(() => 'form');
    for (let count = 0; count < 10_003; count += 1) report.addUnread({ label: `${count}`, reason: 'r' });
    expect(report.unread).toHaveLength(10_001);
    expect(report.unread.at(-1)).toEqual({ label: 'more', reason: 'more than 10000 parts are unread' });
    expect(report.unread.at(-2)).toEqual({ label: '9999', reason: 'r' });
  });

  test('what several threads found is added up', () => {
    const reports = [1, 2].map((factor) => {
      const report = new ScanReport(() => 'form');
      for (let count = 0; count < 600; count += 1) report.add({ ...raw, label: `${factor}-${count}` });
      report.addUnread({ label: `${factor}`, reason: 'r' });
      for (const [index, name] of ['files', 'links', 'members', 'archives', 'gitObjects', 'bytes'].entries())
        report.totals[name as keyof typeof report.totals] += factor * 10 ** index;
      return report;
    });
    const { findings, found, unread, totals } = joinOutcomes(reports);
    expect([findings.length, findings.at(-1)?.label, found]).toEqual([1_000, '2-399', 1_200]);
    expect(unread.map(({ label }) => label)).toEqual(['1', '2']);
    expect(totals).toEqual({ files: 3, links: 30, members: 300, archives: 3_000, gitObjects: 30_000, bytes: 300_000 });
    expect(joinOutcomes([])).toMatchObject({ findings: [], found: 0, unread: [] });
  });
});
