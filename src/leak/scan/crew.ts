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

/** Starting a thread takes as long as reading so many small files. */
const worthThread = 1_000;
/** A scan that takes longer than this gets help, however few its files are. */
const patienceMs = 150;
const mostWorkers = 7;
/** Files after which signals and workers get a turn. */
const turnFiles = 256;

/** Takes one file after the other until none is left. Signals and messages get a turn now and then. */
export async function searchShare(
  files: readonly FileGroup[],
  share: Share,
  number: number,
  searching: Searching,
  options: { readonly signal?: AbortSignal; readonly onTurn?: (left: number) => void } = {},
): Promise<void> {
  const fileSearch = createFileSearch(searching);
  const cursor = new FileCursor(files);
  const { length } = share.owners;
  const isStopped = () => options.signal?.aborted === true;
  // It can come only while something is waited for.
  let stopped = isStopped();
  for (let count = 1; ; count += 1) {
    const index = Atomics.add(share.next, 0, 1);
    const file = cursor.at(index);
    if (file === undefined) break;
    share.owners[index] = number;
    const rest = fileSearch.search(file, options.signal);
    if (rest !== undefined || count % turnFiles === 0) {
      await rest;
      if (count % turnFiles === 0) await turn();
      stopped = isStopped();
    }
    options.onTurn?.(length - index);
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
  const began = process.hrtime.bigint();
  let hired = most === 0 || helpers.length > 0;
  await searchShare(files, share, 0, searching, {
    signal,
    onTurn(left) {
      if (hired || left < 2 || process.hrtime.bigint() - began < BigInt(patienceMs) * 1_000_000n) return;
      hired = true;
      hire();
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
