import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { countFiles, FileCursor, type FileGroup, groupOf } from './file-list.ts';
import { joinOutcomes, type ScanOutcome } from './scan-report.ts';
import type { Searching } from './scan-sink.ts';
import { createFileSearch } from './search-file.ts';
import type { ScanSecret } from './secret-search.ts';

/** What a worker is given. It lives in memory alone: nothing of it is in the worker's arguments or environment. */
export interface WorkerOrder {
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly FileGroup[];
  readonly share: Share;
  /** Its number in `share.owners`; the thread that began the scan has none. */
  readonly number: number;
}

/** Memory that all threads of a scan see. */
export interface Share {
  /** One number: the file that is next. */
  readonly next: Int32Array;
  /** By file: who took it. */
  readonly owners: Uint8Array;
}

/** Starting a thread takes about as long as searching so many small files. */
const worthThread = 10_000;
/** A scan of fewer files that takes longer than this gets help when what is left seems to take as long again. */
const patienceMs = 150;
const mostWorkers = 7;
/** Files after which signals and workers get a turn. */
const turnFiles = 256;

export interface ShareOptions {
  readonly signal?: AbortSignal;
  /** Hears now and then how many files are left, and how many were taken, by all threads, since it last heard. */
  readonly onTurn?: (left: number, taken: number) => void;
}

/** Takes one file after the other until none is left. Signals and messages get a turn now and then. */
export async function searchShare(
  files: readonly FileGroup[],
  share: Share,
  number: number,
  searching: Searching,
  { signal, onTurn }: ShareOptions = {},
): Promise<void> {
  const fileSearch = createFileSearch(searching);
  const cursor = new FileCursor(files);
  const { length } = share.owners;
  const isStopped = () => signal?.aborted === true;
  // It can come only while something is waited for.
  let stopped = isStopped();
  let heard = -1;
  for (let count = 1; ; count += 1) {
    const index = Atomics.add(share.next, 0, 1);
    const file = cursor.at(index);
    if (file === undefined) break;
    share.owners[index] = number;
    const rest = fileSearch.search(file, signal);
    if (rest !== undefined || count % turnFiles === 0) {
      await rest;
      if (count % turnFiles === 0) await turn();
      stopped = isStopped();
      onTurn?.(length - index, index - heard);
      heard = index;
    }
    if (stopped) {
      searching.report.addUnread({ label: 'the rest', reason: 'the scan was stopped' });
      break;
    }
  }
  fileSearch.finish();
}

export interface CrewOptions {
  /** The script of a worker; without it, or where it is not there, one thread does it all. */
  readonly workerScript?: string;
  readonly signal: AbortSignal;
}

/** Searches all files, with as many threads as there are cores and as the files are worth. */
export async function searchFiles(
  files: readonly FileGroup[],
  secrets: readonly ScanSecret[],
  searching: Searching,
  { workerScript, signal }: CrewOptions,
): Promise<ScanOutcome> {
  const count = countFiles(files);
  const share: Share = {
    next: new Int32Array(new SharedArrayBuffer(4)),
    owners: new Uint8Array(new SharedArrayBuffer(count)),
  };
  const most =
    workerScript === undefined || !fs.existsSync(workerScript) ? 0 : Math.min(mostWorkers, availableParallelism() - 1);
  const helpers: Promise<ScanOutcome | undefined>[] = [];
  const hire = () => {
    const values = secrets.map(({ secret, name }) => ({ name, value: secret.reveal() }));
    while (helpers.length < Math.min(most, count - 1)) {
      const order: WorkerOrder = { secrets: values, files, share, number: helpers.length + 1 };
      helpers.push(startWorker(workerScript as string, order, signal));
    }
  };
  if (count >= worthThread) hire();
  const began = performance.now();
  let heard = began;
  await searchShare(files, share, 0, searching, {
    signal,
    onTurn(left, taken) {
      const now = performance.now();
      const rest = ((now - heard) / taken) * left;
      heard = now;
      if (helpers.length === 0 && left > 1 && now - began > patienceMs && rest > patienceMs) hire();
    },
  });
  const outcomes: ScanOutcome[] = [];
  for (const [index, helper] of helpers.entries()) {
    const outcome = await helper;
    if (outcome !== undefined) outcomes.push(outcome);
    // A worker that died told nothing of what it had found: all that it took is searched once more.
    else await redo(files, share, index + 1, searching, signal);
  }
  return joinOutcomes([searching.report, ...outcomes]);
}

async function redo(
  files: readonly FileGroup[],
  share: Share,
  number: number,
  searching: Searching,
  signal: AbortSignal,
): Promise<void> {
  const cursor = new FileCursor(files);
  const lost: FileGroup[] = [];
  for (const [index, owner] of share.owners.entries()) {
    const file = owner === number ? cursor.at(index) : undefined;
    if (file !== undefined) lost.push(groupOf(file));
  }
  const next = new Int32Array(new SharedArrayBuffer(4));
  await searchShare(lost, { next, owners: new Uint8Array(lost.length) }, 0, searching, { signal });
}

/** Resolves to what the worker found, or undefined when it died before it said. */
function startWorker(script: string, order: WorkerOrder, signal: AbortSignal): Promise<ScanOutcome | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(script, {
        workerData: order,
        env: {},
        argv: [],
        execArgv: [],
        stdin: false,
        stdout: true,
        stderr: true,
      });
    } catch {
      resolve(undefined);
      return;
    }
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    const settle = (outcome: ScanOutcome | undefined) => {
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    worker.once('message', (outcome: ScanOutcome) => settle(outcome));
    worker.once('error', () => settle(undefined));
    worker.once('exit', () => settle(undefined));
  });
}
