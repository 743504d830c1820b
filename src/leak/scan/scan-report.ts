import type { Unread } from './port.ts';

/** Where a secret stands. Labels are as they were found: whoever shows one redacts it first. */
export interface Finding {
  readonly label: string;
  readonly place: 'content' | 'name' | 'link';
  /** 1-based; absent for a name and for the target of a link. */
  readonly line?: number;
  /** Path of the plain file that holds it, relative to the workspace: annotations can point there. */
  readonly file?: string;
  /** Which secret, and in plain words how it is written. */
  readonly form: string;
}

export interface ScanTotals {
  files: number;
  links: number;
  /** Of archives and of repositories. */
  members: number;
  archives: number;
  gitObjects: number;
  bytes: number;
}

/** What one thread of a scan found; plain data, so that a worker can hand it over. */
export interface ScanOutcome {
  readonly findings: readonly Finding[];
  /** Of `findings` and of those that were only counted. */
  readonly found: number;
  readonly unread: readonly Unread[];
  readonly totals: ScanTotals;
}

/** Findings that are listed; more are counted. */
export const mostFindings = 1_000;
/** Of one item, so that one bad file does not hide the others. */
const mostOfItem = 50;
/** Unread parts that are listed; more are counted as one. */
const mostUnread = 10_000;

type Raw = Omit<Finding, 'form'> & { readonly matched: Uint8Array; readonly wide: boolean; readonly split: boolean };

/** Collects what is found. */
export class ScanReport implements ScanOutcome {
  readonly findings: Finding[] = [];
  readonly unread: Unread[] = [];
  readonly totals: ScanTotals = { files: 0, links: 0, members: 0, archives: 0, gitObjects: 0, bytes: 0 };
  found = 0;
  readonly #describe: (raw: Raw) => string;
  #label = '';
  #ofLabel = 0;

  constructor(describe: (raw: Raw) => string) {
    this.#describe = describe;
  }

  /** Whether one more finding of this item would be listed: lines need not be counted for others. */
  lists(label: string): boolean {
    return this.findings.length < mostFindings && (this.#label !== label || this.#ofLabel < mostOfItem);
  }

  add(raw: Raw): void {
    const listed = this.lists(raw.label);
    if (this.#label !== raw.label) {
      this.#label = raw.label;
      this.#ofLabel = 0;
    }
    this.#ofLabel += 1;
    this.found += 1;
    if (!listed) return;
    const { label, place, line, file } = raw;
    this.findings.push({
      label,
      place,
      ...(line === undefined ? {} : { line }),
      ...(file === undefined ? {} : { file }),
      form: this.#describe(raw),
    });
  }

  addUnread(unread: Unread): void {
    const last = this.unread.at(-1);
    // A folder is told once, and not for each of the files in it.
    if (last?.label === unread.label && last.reason === unread.reason) return;
    if (this.unread.length < mostUnread) this.unread.push(unread);
    else if (this.unread.length === mostUnread) {
      this.unread.push({ label: 'more', reason: `more than ${mostUnread} parts are unread` });
    }
  }
}

/** Adds up what several threads found. */
export function joinOutcomes(outcomes: readonly ScanOutcome[]): ScanOutcome {
  const totals: ScanTotals = { files: 0, links: 0, members: 0, archives: 0, gitObjects: 0, bytes: 0 };
  for (const one of outcomes) {
    for (const name of Object.keys(totals) as (keyof ScanTotals)[]) totals[name] += one.totals[name];
  }
  return {
    findings: outcomes.flatMap(({ findings }) => findings).slice(0, mostFindings),
    found: outcomes.reduce((sum, { found }) => sum + found, 0),
    unread: outcomes.flatMap(({ unread }) => unread),
    totals,
  };
}
