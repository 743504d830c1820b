/** Content that goes to a file: whole or not at all, and never with the key in it. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFileSink } from '../../src/http/file-sink.ts';
import type { ByteRedactor, RedactedBytes, Redactor } from '../../src/leak/port.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { AtomicFile, Files } from '../../src/platform/port.ts';
import { callTo, canary, textOf } from '../support/http-call.ts';
import { describeOnPosix, onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'save-'));
});
afterEach(async () => {
  await closeRawServers();
  rmSync(folder, { recursive: true });
});

/** Holds everything back until the end, as a redactor may: what it releases is what is written. */
const redactor = {
  stream(): ByteRedactor {
    let held = '';
    let hits = 0;
    return {
      push(chunk) {
        held += Buffer.from(chunk).toString('latin1');
        return new Uint8Array() as Uint8Array as RedactedBytes;
      },
      end() {
        hits = held.split(canary).length - 1;
        return Buffer.from(held.replaceAll(canary, '***'), 'latin1') as Uint8Array as RedactedBytes;
      },
      get hits() {
        return hits;
      },
      vouch() {},
    };
  },
} as Redactor;

const { files } = nodePlatform();
const target = () => path.join(folder, 'deep', 'er', 'design.zip');
const saving = (to: string, use: Files = files, found: (hits: number) => void = () => undefined) => ({
  openSink: () => openFileSink(to, use, redactor, found),
});

test('an expected answer is written to the file, decoded and redacted, with folders on the way', async () => {
  const server = await rawServer((_request, socket) =>
    socket.write(reply('200 OK', gzipSync(`\x00\xff ${canary} and ${canary}`), ['Content-Encoding: gzip'])),
  );
  const found: number[] = [];
  const result = await callTo(
    server.origin,
    saving(target(), files, (hits) => found.push(hits)),
  );
  expect(result.response).toMatchObject({ sunk: true, contentBytes: 5 + 4 + 2 * canary.length });
  expect(result.response?.content.byteLength).toBe(0);
  expect(readFileSync(target(), 'utf8')).toBe('\x00\xff *** and ***');
  expect(found).toEqual([2]);
  expect(readdirSync(path.dirname(target()))).toEqual(['design.zip']);
});

test('an answer that nobody expected stays in memory, and what stood there stays', async () => {
  mkdirSync(path.dirname(target()), { recursive: true });
  writeFileSync(target(), 'before');
  const server = await rawServer((_request, socket) => socket.write(reply('404 Not Found', 'no such design')));
  const result = await callTo(server.origin, saving(target()));
  expect(textOf(result)).toBe('no such design');
  expect(result.response?.sunk).toBe(false);
  expect(readFileSync(target(), 'utf8')).toBe('before');
});

test('a download that is cut leaves nothing, the next attempt starts anew', async () => {
  const cut = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart';
  const server = await rawServer(({ number }, socket) =>
    number === 1 ? socket.end(cut) : socket.write(reply('200 OK', 'whole')),
  );
  const failed = await callTo(server.origin, saving(target()));
  expect(failed.failure?.code).toBe('net/truncated');
  expect(readdirSync(path.dirname(target()))).toEqual([]);
  const again = await rawServer(({ number }, socket) =>
    number === 1 ? socket.end(cut) : socket.write(reply('200 OK', 'whole')),
  );
  expect((await callTo(again.origin, { ...saving(target()), retries: 1 })).response?.sunk).toBe(true);
  expect(readFileSync(target(), 'utf8')).toBe('whole');
});

test('empty content makes an empty file', async () => {
  const server = await rawServer((_request, socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
  await callTo(server.origin, saving(target()));
  expect(statSync(target()).size).toBe(0);
});

onPosix('a file that is replaced keeps its permissions', async () => {
  mkdirSync(path.dirname(target()), { recursive: true });
  writeFileSync(target(), 'before');
  chmodSync(target(), 0o640);
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', 'after')));
  await callTo(server.origin, saving(target()));
  expect(readFileSync(target(), 'utf8')).toBe('after');
  expect(statSync(target()).mode & 0o777).toBe(0o640);
});

test('a target that cannot be written is save/failed, not tried again', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  mkdirSync(path.join(folder, 'folder'));
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', 'content')));
  for (const [to, code] of [
    [path.join(folder, 'file', 'below'), /ENOTDIR|EEXIST/],
    [path.join(folder, 'folder'), /EISDIR/],
  ] as const) {
    const { failure, attempts } = await callTo(server.origin, { ...saving(to), retries: 3 });
    expect(failure?.code).toBe('save/failed');
    expect(failure?.evidence.join()).toMatch(code);
    expect(attempts).toHaveLength(1);
  }
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
});

test('a disk that is full leaves nothing behind', async () => {
  const full: Files = {
    ...files,
    async atomic(to, landing): Promise<AtomicFile> {
      const file = await files.atomic(to, landing);
      return {
        ...file,
        commit: () => Promise.reject(Object.assign(new Error('disk'), { code: 'ENOSPC' })),
      };
    },
  };
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', 'content')));
  const { failure } = await callTo(server.origin, saving(target(), full));
  expect(failure?.code).toBe('save/failed');
  expect(failure?.evidence.join()).toContain('ENOSPC, the disk is full');
  expect(readdirSync(path.dirname(target()))).toEqual([]);
});

describeOnPosix('a folder that is replaced by a link out while the call is made', () => {
  const swap = () => {
    renameSync(path.join(folder, 'in'), path.join(folder, 'moved'));
    symlinkSync(path.join(folder, 'outside'), path.join(folder, 'in'));
  };
  const savingIn = async (to: string) => {
    mkdirSync(path.join(folder, 'in'));
    mkdirSync(path.join(folder, 'outside'));
    const landing = await files.landing(to);
    let open: () => void = () => undefined;
    /** The file lies there a moment before: whoever moves the folder then is found out before any content comes. */
    const opened = new Promise<void>((resolve) => (open = resolve));
    const openSink = async () => {
      const sink = await openFileSink(to, files, redactor, () => undefined, landing);
      open();
      return sink;
    };
    return { call: { openSink }, opened };
  };
  const left = () => ['outside', 'moved'].map((name) => readdirSync(path.join(folder, name)));

  test.each(['file', 'deeper/file'])('before the answer: %s', async (name) => {
    const { call } = await savingIn(path.join(folder, 'in', name));
    const server = await rawServer((_request, socket) => {
      swap();
      socket.write(reply('200 OK', 'content'));
    });
    const { failure, attempts } = await callTo(server.origin, { ...call, retries: 2 });
    expect(failure?.code).toBe('save/refused');
    expect(attempts).toHaveLength(1);
    expect(left()).toEqual([[], []]);
  });

  test('in the middle of the content', async () => {
    const { call, opened } = await savingIn(path.join(folder, 'in', 'file'));
    const server = await rawServer((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\ncon');
      void opened.then(() => {
        swap();
        socket.write('tent');
      });
    });
    expect((await callTo(server.origin, call)).failure?.code).toBe('save/refused');
    expect(left()).toEqual([[], []]);
  });

  test('in the middle of content that is then cut', async () => {
    const { call, opened } = await savingIn(path.join(folder, 'in', 'file'));
    const server = await rawServer((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\ncon');
      void opened.then(() => {
        swap();
        socket.end();
      });
    });
    expect((await callTo(server.origin, call)).failure?.code).toBe('net/truncated');
    if (process.platform === 'linux') expect(left()).toEqual([[], []]);
  });
});
