import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RedactedBytes } from '../../src/leak/port.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { node24, root } from '../support/node24.ts';
import { onPosix } from '../support/on-posix.ts';

const { chanceName, clock, files, uuid, versions } = nodePlatform();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'platform-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('sleep ends with its time or with the signal', async () => {
  await clock.sleep(1);
  const controller = new AbortController();
  const reason = new Error('stop');
  const sleeping = clock.sleep(60_000, controller.signal);
  controller.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
  await expect(clock.sleep(60_000, controller.signal)).rejects.toBe(reason);
});

test('a deadline aborts with its own reason, or with that of the signal that comes first', async () => {
  const late = clock.deadline(5, () => 'late');
  await new Promise((resolve) => late.signal.addEventListener('abort', resolve));
  expect(late.signal.reason).toBe('late');

  const controller = new AbortController();
  const bound = clock.deadline(60_000, () => 'late', controller.signal);
  controller.abort('cancelled');
  expect(bound.signal.reason).toBe('cancelled');
  expect(clock.deadline(60_000, () => 'late', controller.signal).signal.reason).toBe('cancelled');

  const cleared = clock.deadline(5, () => 'late');
  cleared.clear();
  await clock.sleep(20);
  expect(cleared.signal.aborted).toBe(false);
});

test('a time longer than timers know does not end at once', async () => {
  const far = clock.deadline(10 ** 12, () => 'late');
  await clock.sleep(10);
  expect(far.signal.aborted).toBe(false);
  far.clear();
});

onPosix('what is not there is undefined, not an error; links are followed and told', async () => {
  const file = path.join(folder, 'a');
  const link = path.join(folder, 'link');
  writeFileSync(file, 'text');
  symlinkSync(file, link);
  expect(await files.stat(link)).toEqual({ size: 4, kind: 'file' });
  expect(await files.stat(folder)).toMatchObject({ kind: 'directory' });
  expect(await files.isLink(link)).toBe(true);
  expect(await files.isLink(file)).toBe(false);
  expect(await files.realPath(link)).toBe(await files.realPath(file));
  for (const missing of [path.join(folder, 'none'), path.join(file, 'below')]) {
    expect(await files.stat(missing)).toBeUndefined();
    expect(await files.realPath(missing)).toBeUndefined();
    expect(await files.isLink(missing)).toBe(false);
  }
  await expect(files.readText(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  await files.remove(path.join(folder, 'none'));
});

test('a file is read in chunks, from its start each time, and closed when the reader stops', async () => {
  const file = path.join(folder, 'big');
  writeFileSync(file, Buffer.alloc(200_000, 'x'));
  for (let round = 0; round < 2; round += 1) {
    let chunks = 0;
    for await (const chunk of files.open(file)) {
      expect(chunk.byteLength).toBeLessThanOrEqual(65_536);
      chunks += 1;
      if (round === 0) break;
    }
    expect(chunks).toBe(round === 0 ? 1 : 4);
  }
  await expect(files.open(path.join(folder, 'none'))[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

test('an atomic file is there whole or not at all', async () => {
  const target = path.join(folder, 'new', 'file');
  const first = await files.atomic(target);
  await first.write(Buffer.from('one ') as Uint8Array as RedactedBytes);
  await first.write(Buffer.from('two') as Uint8Array as RedactedBytes);
  expect(await files.stat(target)).toBeUndefined();
  await first.commit();
  await first.discard();
  expect(readFileSync(target, 'utf8')).toBe('one two');

  const second = await files.atomic(target);
  await second.write(Buffer.from('other') as Uint8Array as RedactedBytes);
  await second.discard();
  await second.discard();
  expect(readFileSync(target, 'utf8')).toBe('one two');
  expect(readdirSync(path.dirname(target))).toEqual(['file']);
});

onPosix('where a file would come to lie: links resolved, folders there or not', async () => {
  const real = (await files.realPath(folder)) ?? '';
  mkdirSync(path.join(folder, 'there'));
  symlinkSync(path.join(folder, 'there'), path.join(folder, 'link'));
  expect(await files.landing(path.join(folder, 'file'))).toBe(real);
  expect(await files.landing(path.join(folder, 'link', 'a', 'b', 'file'))).toBe(path.join(real, 'there', 'a', 'b'));
});

const onNode24 = node24 === undefined ? test.skip : onPosix;
onNode24('a file that does not fit is not left behind in part', async () => {
  const file = path.join(folder, 'big');
  const script = `
    import { nodePlatform } from ${JSON.stringify(pathToFileURL(path.join(root, 'src/platform/node.ts')).href)};
    await nodePlatform().files.create(${JSON.stringify(file)}, new Uint8Array(1e6)).catch(({ code }) => console.log(code));`;
  const run = spawnSync('bash', [
    '-c',
    `trap '' XFSZ; ulimit -f 16; exec "$@"`,
    'limited',
    node24 ?? '',
    '--input-type=module',
    '--eval',
    script,
  ]);
  expect(run.stdout.toString()).toBe('EFBIG\n');
  expect(readdirSync(folder)).toEqual([]);
});

test('versions and identifiers', () => {
  expect(versions.node).toMatch(/^v\d+\./);
  expect(uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(uuid()).not.toBe(uuid());
  expect(new Set(Array.from({ length: 1000 }, chanceName)).size).toBe(1000);
  expect(chanceName()).toMatch(/^[\da-z]{20}$/);
});
