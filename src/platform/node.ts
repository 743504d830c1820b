import fs from 'node:fs';
import { chanceName } from './chance-name.ts';
import { markOf } from './mark.ts';
import { orUndefined } from './missing.ts';
import type { Clock, Files, Platform } from './port.ts';

/** The longest delay of Node's timers; a longer one would fire at once. */
const longestDelayMs = 0x7fffffff;

const chunkBytes = 64 * 1024;
/** Of a file that is only searched: long enough that the search, not the reading, is what takes time. */
const tailBytes = 1024 * 1024;

/** The machine that Node runs on. The one place in `src` where clock, files and chance come from. */
export function nodePlatform(): Platform {
  return {
    clock: nodeClock,
    files: nodeFiles,
    random: Math.random,
    chanceName,
    uuid: () => globalThis.crypto.randomUUID(),
    versions: { node: process.version, os: `${process.platform} ${process.arch}` },
  };
}

type Aborting = (why: unknown) => void;

/**
 * The deadlines that run out early with a signal. No sets: one that much is added to and taken from is rebuilt again and
 * again, and what stood in the old ones would live, with the requests behind it, until the next full collection.
 */
const deadlines = new WeakMap<AbortSignal, Aborting[]>();

/** One listener of a signal serves all of its deadlines: every request has one, and a listener costs as much as a timer. */
function deadlinesOf(signal: AbortSignal): Aborting[] {
  const known = deadlines.get(signal);
  if (known !== undefined) return known;
  const waiting: Aborting[] = [];
  deadlines.set(signal, waiting);
  signal.addEventListener('abort', () => {
    for (const abort of [...waiting]) abort(signal.reason);
  });
  return waiting;
}

function takeOut(waiting: Aborting[], abort: Aborting): void {
  const at = waiting.indexOf(abort);
  const last = at < 0 ? undefined : waiting.pop();
  if (last !== undefined && last !== abort) waiting[at] = last;
}

const nodeClock: Clock = {
  now: () => Date.now(),
  // Not `performance`, which would load `node:perf_hooks`.
  monotonic() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1e3 + nanoseconds / 1e6;
  },
  sleep(ms, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
        Math.min(ms, longestDelayMs),
      );
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  },
  deadline(ms, reason, ...signals) {
    const controller = new AbortController();
    const abort: Aborting = (why) => {
      clear();
      controller.abort(why);
    };
    const timer = setTimeout(() => abort(reason()), Math.min(ms, longestDelayMs));
    const clear = () => {
      clearTimeout(timer);
      for (const signal of signals) takeOut(deadlinesOf(signal), abort);
    };
    for (const signal of signals) deadlinesOf(signal).push(abort);
    const ended = signals.find(({ aborted }) => aborted);
    if (ended !== undefined) abort(ended.reason);
    return { signal: controller.signal, clear };
  },
};

const nodeFiles: Files = {
  read: (file) => fs.promises.readFile(file),
  readText: (file) => fs.promises.readFile(file, 'utf8'),
  async stat(file) {
    const found = await orUndefined(fs.promises.stat(file));
    if (found === undefined) return undefined;
    return { size: found.size, kind: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other' };
  },
  realPath: (file) => orUndefined(fs.promises.realpath(file)),
  async isLink(file) {
    return (await orUndefined(fs.promises.lstat(file)))?.isSymbolicLink() ?? false;
  },
  async *open(file) {
    yield* fs.createReadStream(file, { highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>;
  },
  async create(file, content) {
    // Not `fs.promises`: it takes Node milliseconds to load, and most runs use nothing else of it.
    const descriptor = fs.openSync(file, 'wx', 0o600);
    try {
      fs.writeFileSync(descriptor, content);
    } catch (error) {
      fs.rmSync(file, { force: true });
      throw error;
    } finally {
      fs.closeSync(descriptor);
    }
  },
  async landing(file) {
    const { landingOf } = await import('./atomic-file.ts');
    return landingOf(file);
  },
  async atomic(file, landing) {
    const { openAtomicFile } = await import('./atomic-file.ts');
    return openAtomicFile(file, landing);
  },
  async remove(file) {
    await fs.promises.rm(file, { force: true });
  },
  mark(file) {
    const found = fs.statSync(file, { bigint: true, throwIfNoEntry: false });
    return found?.isFile() === true ? markOf(found) : undefined;
  },
  async *tail(file, from) {
    const descriptor = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    try {
      const info = fs.fstatSync(descriptor);
      if (!info.isFile()) return;
      // One byte more than there is, so that the end is seen at once; a file that grows meanwhile is followed.
      const chunk = Buffer.allocUnsafe(Math.max(1, Math.min(tailBytes, info.size - from + 1)));
      for (let at = from; ; ) {
        const length = fs.readSync(descriptor, chunk, 0, chunk.byteLength, at);
        if (length === 0) return;
        yield chunk.subarray(0, length);
        if (length < chunk.byteLength) return;
        at += length;
        await new Promise(setImmediate);
      }
    } finally {
      fs.closeSync(descriptor);
    }
  },
  async blotter(file, mark) {
    const { openBlotter } = await import('./blotter.ts');
    return openBlotter(file, mark);
  },
  async openLog(file) {
    const { openLogFile } = await import('./log-file.ts');
    return openLogFile(file);
  },
  async lock(file) {
    const { takeLock } = await import('./file-lock.ts');
    return takeLock(file);
  },
};
