/** Handing a member to a sink that may read it or not; what archives are opened, how deep, and by which allowance. */
import zlib from 'node:zlib';
import { Allowance } from '../../../../../src/leak/scan/archives/allowance.ts';
import { allowanceOf, handOver } from '../../../../../src/leak/scan/archives/hand-over.ts';
import { openArchive } from '../../../../../src/leak/scan/archives/open-archive.ts';
import { type ScanItem, type ScanSink, UnreadError } from '../../../../../src/leak/scan/port.ts';
import { CollectingSink } from '../../../../support/collecting-sink.ts';
import { handMadeTar } from '../../../../support/hand-made-tar.ts';
import { zipOf } from '../../../../support/hand-made-zip.ts';

/** Chunks that are counted as they are asked for; `ended` tells that nobody asks any more. */
function counted(...parts: (string | Error)[]) {
  const seen = { asked: 0, ended: false };
  async function* content() {
    try {
      for (const part of parts) {
        seen.asked += 1;
        if (part instanceof Error) throw part;
        yield Buffer.from(part);
      }
    } finally {
      seen.ended = true;
    }
  }
  return { seen, content: content() };
}

function sinkThat(item: (item: ScanItem) => Promise<void>) {
  const unread: string[] = [];
  const sink: ScanSink = { item, unread: ({ label, reason }) => void unread.push(`${label}: ${reason}`) };
  return { sink, unread };
}

test('all is taken, also what the sink did not ask for', async () => {
  for (const asks of [0, 1, 2, 9]) {
    const { seen, content } = counted('a', 'b', 'c');
    const read: string[] = [];
    const { sink, unread } = sinkThat(async ({ label, depth, chunks }) => {
      expect([label, depth]).toEqual(['m', 3]);
      if (asks === 0) return;
      for await (const chunk of chunks) {
        read.push(Buffer.from(chunk).toString());
        if (read.length === asks) break;
      }
    });
    await handOver(sink, 'm', 3, content);
    expect([asks, read.join(''), seen, unread]).toEqual([asks, 'abc'.slice(0, asks), { asked: 3, ended: true }, []]);
  }
});

test('behind its end there is nothing', async () => {
  const { sink } = sinkThat(async ({ chunks }) => {
    const iterator = chunks[Symbol.asyncIterator]();
    for (let count = 0; count < 2; count += 1) await iterator.next();
    expect([await iterator.next(), await iterator.next()]).toEqual(Array(2).fill({ done: true, value: undefined }));
  });
  let asked = 0;
  const next = async () => {
    asked += 1;
    return asked < 3 ? { done: false as const, value: Buffer.from('a') } : { done: true as const, value: undefined };
  };
  await handOver(sink, 'm', 0, { [Symbol.asyncIterator]: () => ({ next }) });
  expect(asked).toBe(3);
});

test.each([0, 1])('an error that the sink did not meet is told, when it read %d parts', async (reads) => {
  const stop = async ({ chunks }: ScanItem) => {
    for await (const _ of chunks) if (reads === 1) break;
  };
  const skip = reads === 0 ? async () => {} : stop;
  const unread = counted('a', new UnreadError('odd'));
  const one = sinkThat(skip);
  await handOver(one.sink, 'm', 0, unread.content);
  expect(one.unread).toEqual(['m: odd']);
  const failure = new Error('gone');
  const two = sinkThat(skip);
  await expect(handOver(two.sink, 'm', 0, counted('a', failure).content)).rejects.toBe(failure);
  expect(two.unread).toEqual([]);
});

test('an error that the sink met and kept to itself is no end of the archive, but one of the file is', async () => {
  const swallow = async ({ chunks }: ScanItem) => {
    try {
      for await (const _ of chunks);
    } catch {
      // As a sink does that tells it.
    }
  };
  const { sink, unread } = sinkThat(swallow);
  const odd = counted('a', new UnreadError('odd'), 'b');
  await handOver(sink, 'm', 0, odd.content);
  expect([unread, odd.seen.asked]).toEqual([[], 2]);
  const failure = new Error('gone');
  await expect(handOver(sink, 'm', 0, counted('a', failure).content)).rejects.toBe(failure);
});

test('an error of the sink ends the content', async () => {
  const failure = new Error('sink');
  const { seen, content } = counted('a', 'b');
  const { sink } = sinkThat(async ({ chunks }) => {
    await chunks[Symbol.asyncIterator]().next();
    throw failure;
  });
  await expect(handOver(sink, 'm', 0, content)).rejects.toBe(failure);
  expect(seen).toEqual({ asked: 1, ended: true });
  // One that cannot be ended is left.
  const next = async () => ({ done: false, value: Buffer.from('a') }) as const;
  await expect(handOver(sink, 'm', 0, { [Symbol.asyncIterator]: () => ({ next }) })).rejects.toBe(failure);
});

test('an allowance is taken along, or is none', async () => {
  const allowance = new Allowance();
  for (const given of [allowance, undefined]) {
    const { sink } = sinkThat(async (item) => {
      expect(allowanceOf(item)).toBe(given);
      expect('allowance' in item).toBe(given !== undefined);
    });
    await handOver(sink, 'm', 0, counted().content, given);
  }
});

describe('what is opened', () => {
  const small = Buffer.from('content');
  const dump = Buffer.from('00000000: 636f 6e74 656e 74  content\n');

  async function opened(label: string, bytes: Buffer, depth = 0, tail?: Uint8Array) {
    const sink = new CollectingSink();
    const seen = { ended: false };
    async function* chunks() {
      try {
        yield bytes;
      } finally {
        seen.ended = true;
      }
    }
    const item = { label, depth, chunks: chunks(), ...(tail && { tail }) };
    const result = openArchive(item, bytes.subarray(0, 512), sink);
    await result;
    const members = sink.items.map(({ label: name, content, depth: at }) => `${name} ${at}: ${content}`);
    return { isOpened: result !== undefined, members: members.slice(0, 1), unread: sink.unreads, ended: seen.ended };
  }

  test.each<[string, Buffer, string]>([
    ['a.zip', zipOf([{ name: 'm', data: small }]), 'a.zip!m'],
    ['a.tar', handMadeTar({ name: 'm', data: small }), 'a.tar!m'],
    ['a.ar', Buffer.from(`!<arch>\n${'m/'.padEnd(48)}${'7'.padEnd(10)}\`\ncontent\n`), 'a.ar!m'],
    ['a.txt', dump, 'a.txt!bytes'],
    ['a.gz', zlib.gzipSync(small), 'a.gz!a'],
    ['a.br', zlib.brotliCompressSync(small), 'a.br!a'],
  ])('%s, four deep and no deeper', async (label, bytes, member) => {
    for (const depth of [0, 3]) {
      expect(await opened(label, bytes, depth)).toEqual({
        ...{ isOpened: true, members: [`${member} ${depth + 1}: content`], unread: [], ended: true },
      });
    }
    const deep = await opened(label, bytes, 4);
    const isDump = label === 'a.txt';
    expect([deep.isOpened, deep.members, deep.unread]).toEqual([
      ...[!isDump, [], isDump ? [] : [`${label}: deeper than 4 archives`]],
    ]);
  });

  test('what is none, what is not read, and what only ends as a zip', async () => {
    expect(await opened('a.js', small)).toMatchObject({ isOpened: false });
    expect(await opened('a.xz', Buffer.from([1, 2, 3]))).toMatchObject({
      isOpened: true,
      unread: ['a.xz: xz is not read'],
    });
    const zip = zipOf([{ name: 'm', data: small }]);
    const behind = Buffer.concat([Buffer.from('front'), zip]);
    expect(await opened('a', behind)).toMatchObject({ isOpened: false });
    expect(await opened('a', behind, 0, behind.subarray(-22))).toMatchObject({ members: ['a!m 1: content'] });
    // A program without a zip is no archive that lies too deep.
    expect(await opened('a', Buffer.from('MZ'), 4)).toMatchObject({ isOpened: true, unread: [] });
    const script = Buffer.concat([Buffer.from('#!/bin/sh\n'), zlib.gzipSync(small)]);
    expect((await opened('a.run', script)).members).toEqual(['a.run!behind the script!content 2: content']);
  });

  test('a fault of the archive is told, an error of its file is passed on', async () => {
    expect(await opened('a.zip', Buffer.from([1, 2, 3]))).toMatchObject({
      unread: ['a.zip: cut short, or damaged: it has no central directory'],
    });
    const failure = new Error('gone');
    async function* chunks() {
      yield zlib.gzipSync(small).subarray(0, 12);
      throw failure;
    }
    const item = { label: 'a.gz', depth: 0, chunks: chunks() };
    await expect(openArchive(item, zlib.gzipSync(small), new CollectingSink())).rejects.toBe(failure);
  });

  test('an archive brings its allowance, and what it holds spends it', async () => {
    const sink = new CollectingSink();
    const bytes = zlib.gzipSync(Buffer.alloc(2_000_000));
    const item = {
      label: 'a.gz',
      depth: 1,
      chunks: counted(bytes.toString('latin1')).content,
      allowance: new Allowance(10),
    };
    async function* chunks() {
      yield bytes;
    }
    await openArchive({ ...item, chunks: chunks() }, bytes.subarray(0, 512), sink);
    expect(sink.unreads).toEqual(['a.gz!a: unfolds to more than 0 MiB, over 200 times its size']);
    // A file of its own may unfold to that.
    const own = new CollectingSink();
    await openArchive({ label: 'a.gz', depth: 0, chunks: chunks() }, bytes.subarray(0, 512), own);
    expect(own.unreads).toEqual([]);
  });
});

test('an allowance grows with what is read', async () => {
  const allowance = new Allowance(10);
  for await (const chunk of allowance.countRead(counted('ten bytes.').content)) expect(chunk.length).toBe(10);
  allowance.spend(2_000);
  expect(allowance.exhausted).toBe(false);
  expect(() => allowance.spend(1)).toThrow('unfolds to more than 0 MiB, over 200 times its size');
  expect(allowance.exhausted).toBe(true);
});
