import fs from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { FilePack } from './file-pack.ts';
import { LineCount } from './line-count.ts';
import { OwnFindings } from './own-findings.ts';
import type { ScanSink } from './port.ts';
import { createScanSink, headBytes, reasonOf, type Searching, settleArchive, tailBytes } from './scan-sink.ts';
import { type PlacedSecret, type SlidingWindow, windowBytes } from './sliding-window.ts';
import { countsBlocksTruly } from './sparse.ts';

/** A file to search. */
export interface FileToSearch {
  /** Absolute. */
  readonly path: string;
  /** As it is shown: relative to the workspace, with slashes. */
  readonly label: string;
  /** The path, where it is no UTF-8; `path` is the label then. */
  readonly bytes?: Uint8Array;
}

export interface FileSearch {
  /** Undefined when nothing has to be waited for, which saves a promise for each file of a tree of small ones. */
  search(file: FileToSearch, signal?: AbortSignal): Promise<void> | undefined;
  /** Searches the small files that were not yet: several are searched at a time. */
  finish(): void;
}

/** Bytes that a file may grow by while it is read: a log that is written as fast as it is read has no end. */
const mostGrowth = 64 * 1024 * 1024;
/** After so many bytes of one file, signals and workers get a turn. */
const turnBytes = 32 * 1024 * 1024;

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = fs.constants;
/** No link that was put there after the folder was read is followed, and no pipe is waited for. */
const flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** A file that is not small, or an archive. */
interface Reading {
  readonly file: FileToSearch;
  readonly descriptor: number;
  readonly window: SlidingWindow;
  readonly found: PlacedSecret[];
  /** The first bytes, by which an archive is known. */
  head: Uint8Array;
  /** Bytes so far. */
  size: number;
  /** As the file was before what can take long was read. */
  before?: fs.BigIntStats;
}

/** Makes what searches one file after the other, and what is in them when they are archives. */
export function createFileSearch(searching: Searching): FileSearch {
  const { report, windows, isArchive, openArchive } = searching;
  const sink: ScanSink = createScanSink(searching);
  const pack = new FilePack(searching);

  function search(file: FileToSearch, signal?: AbortSignal): Promise<void> | undefined {
    report.totals.files += 1;
    let descriptor: number | undefined;
    try {
      descriptor = fs.openSync(file.bytes === undefined ? file.path : Buffer.from(file.bytes), flags);
      const read = pack.read(descriptor);
      const { buffer, start, end, isWhole } = read;
      report.totals.bytes += end - start;
      if (!isWhole || isArchive(file.label, buffer, start, end)) {
        const reading = begin(file, descriptor, buffer.subarray(start, end));
        descriptor = undefined;
        return closeAfter(isWhole ? finish(reading) : readRest(reading, signal), reading);
      }
      if (end > start) pack.keep(file, read);
      else if (!fs.fstatSync(descriptor).isFile())
        report.addUnread({ label: file.label, reason: 'it is no regular file' });
    } catch (error) {
      report.addUnread({ label: file.label, reason: reasonOf(error) });
    } finally {
      if (descriptor !== undefined) fs.closeSync(descriptor);
    }
    return undefined;
  }

  /** What was read of it so far goes to a window of its own. */
  function begin(file: FileToSearch, descriptor: number, bytes: Buffer): Reading {
    const found: PlacedSecret[] = [];
    const head = new Uint8Array(bytes.subarray(0, headBytes));
    const window = windows.take();
    window.begin((one) => found.push(one), false);
    window.push(bytes);
    return { file, descriptor, window, found, head, size: bytes.length };
  }

  async function closeAfter(rest: Promise<void> | undefined, reading: Reading): Promise<void> {
    try {
      await rest;
    } catch (error) {
      report.addUnread({ label: reading.file.label, reason: reasonOf(error) });
    } finally {
      close(reading);
    }
  }

  function readPart(reading: Reading): number {
    const { window, descriptor } = reading;
    const count = fs.readSync(descriptor, window.space());
    reading.size += count;
    report.totals.bytes += count;
    if (count > 0) window.advance(count);
    return count;
  }

  /** A file that is not small: it may be huge, sparse, or written by somebody while it is read. */
  async function readRest(reading: Reading, signal: AbortSignal | undefined): Promise<void> {
    const { file, descriptor } = reading;
    const before = statOf(descriptor);
    reading.before = before;
    if (before.blocks === 0n && before.size > 0n && countsBlocksTruly(file.path)) {
      // No block of it was ever written: it is all zeros, whatever its name says.
      report.totals.bytes += Math.max(0, Number(before.size) - reading.size);
      reading.size = Number(before.size);
      reading.head = noBytes;
    } else await readOn(reading, Number(before.size), signal);
    if (signal?.aborted === true) {
      report.addUnread({ label: file.label, reason: 'the scan was stopped' });
      reading.head = noBytes;
      delete reading.before;
    }
    await finish(reading);
  }

  async function readOn(reading: Reading, size: number, signal: AbortSignal | undefined): Promise<void> {
    const most = Math.max(size, reading.size) + mostGrowth;
    for (let sinceTurn = 0; ; ) {
      const count = readPart(reading);
      if (count === 0) return;
      sinceTurn += count;
      if (reading.size > most) return;
      if (sinceTurn < turnBytes) continue;
      sinceTurn = 0;
      await turn();
      if (signal?.aborted === true) return;
    }
  }

  /** Searches the end of what was read, opens it when it is an archive, and tells what was found. */
  function finish(reading: Reading): Promise<void> | undefined {
    const { window, found, file, head } = reading;
    window.end();
    // Most files hold nothing.
    const own = found.length === 0 ? undefined : new OwnFindings(createTeller(reading), () => reading.size);
    for (const one of found) own?.add(one);
    const handedOn = (from: number, until: number): void => own?.handedOn(from, until);
    const tail = window.lastBytes(tailBytes);
    const item = { label: file.label, depth: 0, file: file.path, chunks: chunksOf(reading), tail, handedOn };
    const opened = head.length === 0 ? undefined : openArchive(item, head, sink);
    const end = (): void => {
      own?.end();
      if (reading.before !== undefined && hasChanged(reading, reading.before))
        report.addUnread({ label: file.label, reason: 'it changed while it was read' });
    };
    if (opened !== undefined) return settleArchive(opened, file.label, report).then(end);
    end();
    return undefined;
  }

  function createTeller({ file, descriptor }: Reading): (found: PlacedSecret) => void {
    const lines = createLineCounter(descriptor);
    return (one) => {
      const line = report.lists(file.label) ? { line: lines(one.offset) } : {};
      report.add({ label: file.label, place: 'content', ...one, ...line, file: file.label });
    };
  }

  function close({ descriptor, window }: Reading): void {
    fs.closeSync(descriptor);
    windows.giveBack(window);
  }

  return { search, finish: () => pack.search() };
}

const noBytes = new Uint8Array(0);

function statOf(descriptor: number): fs.BigIntStats {
  return fs.fstatSync(descriptor, { bigint: true });
}

/** The time of the last change of data, name or rights cannot be put back, as that of the last writing can. */
function hasChanged({ descriptor, size }: Reading, before: fs.BigIntStats): boolean {
  const after = statOf(descriptor);
  return after.ctimeNs !== before.ctimeNs || after.size !== before.size || after.size !== BigInt(size);
}

/** The file's bytes once more, for what reads it as an archive. */
async function* chunksOf(reading: Reading): AsyncGenerator<Uint8Array> {
  const { descriptor, size } = reading;
  reading.before ??= statOf(descriptor);
  const buffer = Buffer.allocUnsafe(64 * 1024);
  for (let at = 0; at < size; ) {
    const count = fs.readSync(descriptor, buffer, 0, buffer.length, at);
    if (count === 0) return;
    at += count;
    yield buffer.subarray(0, count);
  }
}

/** Reads the file a second time to say on which line an offset lies; offsets must rise. Most files are never asked. */
function createLineCounter(descriptor: number): (offset: number) => number {
  const buffer = Buffer.allocUnsafe(windowBytes);
  let at = 0;
  const lines = new LineCount();
  return (offset) => {
    while (at < offset) {
      const count = fs.readSync(descriptor, buffer, 0, Math.min(buffer.length, offset - at), at);
      if (count === 0) break;
      lines.add(buffer, 0, count);
      at += count;
    }
    return lines.line;
  };
}
