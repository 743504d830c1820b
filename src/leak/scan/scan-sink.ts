import { OwnFindings } from './own-findings.ts';
import type { OpenArchive, ScanItem, ScanSink, Unread } from './port.ts';
import { UnreadError } from './port.ts';
import type { ScanReport } from './scan-report.ts';
import type { SecretSearch } from './secret-search.ts';
import { type PlacedSecret, SlidingWindow } from './sliding-window.ts';

/** Bytes by which an archive is recognised. */
export const headBytes = 512;
/** A zip's last record. */
export const tailBytes = 22;

/** Windows by use: an archive and what is in it are searched at the same time. */
export interface Windows {
  take(): SlidingWindow;
  giveBack(window: SlidingWindow): void;
}

export function createWindows(search: SecretSearch): Windows {
  const free: SlidingWindow[] = [];
  return {
    take: () => free.pop() ?? new SlidingWindow(search),
    giveBack: (window) => void free.push(window),
  };
}

export interface Searching {
  readonly search: SecretSearch;
  readonly windows: Windows;
  readonly report: ScanReport;
  readonly openArchive: OpenArchive;
  /** Whether `openArchive` would say more of it than nothing. */
  readonly isArchive: (label: string, bytes: Uint8Array, start: number, end: number) => boolean;
}

/** Searches what archives and repositories hold; each item once, while it is unpacked. */
export function createScanSink(searching: Searching): ScanSink {
  const { windows, report, openArchive } = searching;
  const sink: ScanSink = {
    async item(item) {
      searchName(item.label, searching);
      const window = windows.take();
      const own = new OwnFindings(
        (found) => addFinding(item, found, report),
        () => window.searched,
      );
      window.begin((found) => own.add(found), true);
      const end = (): void => {
        window.end();
        own.end();
      };
      try {
        await searchChunks(item, window, { openArchive, sink, report, own });
        end();
      } catch (error) {
        end();
        sink.unread({ label: item.label, reason: reasonOf(error) });
      } finally {
        windows.giveBack(window);
        report.totals.members += 1;
      }
    },
    unread: (unread: Unread) => report.addUnread(unread),
  };
  return sink;
}

interface Opening {
  readonly openArchive: OpenArchive;
  readonly sink: ScanSink;
  readonly report: ScanReport;
  readonly own: OwnFindings;
}

/** Everything goes through the window, whether an archive's reader wants it or not. */
async function searchChunks(item: ScanItem, window: SlidingWindow, { openArchive, sink, report, own }: Opening) {
  const source = item.chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  async function* searched(): AsyncGenerator<Uint8Array> {
    yield* first;
    while (!ended) {
      const { done, value } = await source.next();
      if (done === true) ended = true;
      else {
        take(value);
        yield value;
      }
    }
  }
  const take = (chunk: Uint8Array): void => {
    report.totals.bytes += chunk.length;
    window.push(chunk);
  };
  try {
    while (size < headBytes && !ended) {
      const { done, value } = await source.next();
      if (done === true) ended = true;
      else {
        take(value);
        first.push(new Uint8Array(value));
        size += value.length;
      }
    }
    const handedOn = (from: number, until: number): void => own.handedOn(from, until);
    const opened = openArchive({ ...item, chunks: searched(), handedOn }, headOf(first), sink);
    if (opened === undefined) own.end();
    else await settleArchive(opened, item.label, report);
    while (!ended) {
      const { done, value } = await source.next();
      if (done === true) ended = true;
      else take(value);
    }
  } finally {
    if (!ended) await source.return?.();
  }
}

/** Waits for an archive's members. What only looked like one, and gave none, is not counted. */
export async function settleArchive(opened: Promise<void>, label: string, report: ScanReport): Promise<void> {
  const before = report.totals.members;
  try {
    await opened;
  } catch (error) {
    report.addUnread({ label, reason: reasonOf(error) });
  }
  if (report.totals.members > before) report.totals.archives += 1;
}

function headOf(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks).subarray(0, headBytes));
}

/** The name of a member, or of a path in a commit: what stands before it was searched with its archive. */
function searchName(label: string, { search, report }: Searching): void {
  const name = label.slice(label.lastIndexOf('!') + 1);
  const [found] = search.find(Buffer.from(name)).found;
  if (found !== undefined) report.add({ label, place: 'name', ...found });
}

function addFinding(item: ScanItem, found: PlacedSecret, report: ScanReport): void {
  report.add({ label: item.label, place: 'content', ...found });
}

/** What a reader is told: our own readers' words, or the system's code. Never an error's text, which may quote anything. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    case 'ENOENT':
      return 'it went away while it was scanned';
    case 'ELOOP':
      return 'it became a link while it was scanned';
    default:
      return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? `it cannot be read (${code})` : 'it is damaged';
  }
}
