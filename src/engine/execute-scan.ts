import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyIntake } from '../key/port.ts';
import type { Secret } from '../key/secret.ts';
import { createAllowance } from '../leak/scan/allow-unread.ts';
import { scan } from '../leak/scan/scan.ts';
import type { Finding } from '../leak/scan/scan-report.ts';
import type { ScanSecret } from '../leak/scan/secret-search.ts';
import type { ScanPlan } from '../plan/plan.ts';
import { countOf } from '../report/duration.ts';
import type { ScanResult } from '../report/results.ts';
import { scanLines } from '../report/scan-lines.ts';

export interface Scanning {
  readonly plan: ScanPlan;
  readonly workspace: string;
  readonly intake: Pick<KeyIntake, 'primary' | 'fallback' | 'secrets'>;
  /** What else the run has hidden: masks, credentials in headers, extracted secrets. */
  readonly hidden: readonly Secret[];
  /** How the user calls the input of the patterns. */
  readonly label: string;
  /** The same of the input that searches the history. */
  readonly gitLabel: string;
  /** See `CrewOptions`. */
  readonly workerScript?: string;
  readonly signal: AbortSignal;
}

/** Shorter ones are words, and stand in files that hold no secret. Keys are never shorter. */
const shortest = 8;
/** Lines of evidence; the summary has as many. */
const mostLines = 100;

export interface ScanDone {
  readonly result: ScanResult;
  readonly found: readonly Diagnostic[];
  /** For the log. */
  readonly lines: readonly string[];
}

/** Searches what the plan names and says what was found. */
export async function executeScan(scanning: Scanning): Promise<ScanDone> {
  const { plan, workspace, signal, workerScript } = scanning;
  const secrets = secretsOf(scanning);
  const end = await scan({
    ...plan,
    workspace,
    secrets,
    signal,
    ...(workerScript === undefined ? {} : { workerScript }),
  });
  const isAllowed = createAllowance(plan.allowUnread);
  const findings = end.findings.map(onOneLine);
  const unread = end.unread.filter((one) => !isAllowed(one.label)).map(onOneLine);
  const result: ScanResult = {
    totals: end.totals,
    findings,
    found: end.found,
    unread,
    allowed: end.unread.filter((one) => isAllowed(one.label)).map(onOneLine),
    notes: passedOver(end.passedOver, scanning),
  };
  const { files, gitObjects } = end.totals;
  const isEmpty = files + gitObjects + unread.length === 0;
  return {
    result,
    lines: scanLines(result),
    found: [
      ...leaks(findings, end.found),
      ...unmatched(end.unmatched, scanning),
      ...empty(end.empty, scanning),
      ...(end.noRepository ? [noRepository()] : []),
      ...(isEmpty && end.unmatched.length + end.empty.length === 0 && !end.noRepository ? [nothing(scanning)] : []),
      ...incomplete(unread),
    ],
  };
}

function secretsOf({ intake, hidden }: Scanning): readonly ScanSecret[] {
  const { primary, fallback, secrets } = intake;
  const named = [
    ...(primary === undefined ? [] : [{ secret: primary, name: 'the key' }]),
    ...(fallback === undefined ? [] : [{ secret: fallback, name: 'the fallback key' }]),
  ];
  const others = [...secrets, ...hidden].filter((secret) => secret.length >= shortest);
  return [...named, ...others.map((secret) => ({ secret, name: 'another secret of this run' }))];
}

function leaks(findings: readonly Finding[], found: number): readonly Diagnostic[] {
  if (found === 0) return [];
  const lines = findings.slice(0, mostLines).map(findingLine);
  const left = found - lines.length;
  const isKey = findings.some(({ form }) => form.startsWith('the '));
  const what = isKey ? 'The key' : 'A secret of this run';
  const places = countOf(found, 'place');
  return [
    diagnostic('leak/found', `${what} stands in ${places} of what was scanned.`, {
      evidence: [...lines, ...(left > 0 ? [`… and ${left} more places`] : [])],
    }),
  ];
}

/** A line end in a name would begin a line that looks like one of the scan's own. */
function onOneLine<T extends { readonly label: string }>(one: T): T {
  return { ...one, label: one.label.replace(/[\n\r\t]/g, (character) => JSON.stringify(character).slice(1, -1)) };
}

/** `dist/app.js:12: the key`. */
export function findingLine({ label, line, place, form }: Finding): string {
  const where =
    place === 'name' ? `${label} (its name)` : place === 'link' ? `${label} (the target of the link)` : label;
  return `${where}${line === undefined ? '' : `:${line}`}: ${form}`;
}

function unmatched(patterns: readonly string[], { label }: Scanning): readonly Diagnostic[] {
  return patterns.map((pattern) =>
    diagnostic('input/file', `There is nothing to scan at \`${pattern}\`.`, {
      origin: { label },
      suggestion:
        'Check the path, which is relative to the workspace, and that an earlier step made the file. A pattern that matches nothing must not pass for one that was scanned.',
    }),
  );
}

function empty(patterns: readonly string[], { label }: Scanning): readonly Diagnostic[] {
  return patterns.map((pattern) =>
    diagnostic('input/file', `There is no file in \`${pattern}\`.`, {
      origin: { label },
      suggestion:
        'Scan after the step that makes the files, or leave it out. What holds nothing must not pass for something that was scanned.',
    }),
  );
}

/** No fault: where a repository is not published, its history need not be searched. */
function passedOver([first, ...others]: readonly string[], { gitLabel, plan }: Scanning): readonly string[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` and in ${others.length} more`;
  const remedy = plan.git ? 'name its folder to search it' : `${gitLabel} searches it`;
  return [`not searched: the history in ${first}${more}, which git compresses (${remedy})`];
}

function noRepository(): Diagnostic {
  return diagnostic('input/file', 'There is no git repository to scan.', {
    suggestion: 'Check the repository out before, with `fetch-depth: 0`, or leave `scan-git` out.',
  });
}

function nothing({ label, plan }: Scanning): Diagnostic {
  if (plan.patterns.length > 0 && plan.patterns.every((pattern) => pattern.startsWith('!'))) {
    return diagnostic('input/file', 'Nothing was scanned: only what is to be left out is named.', {
      origin: { label },
      suggestion: 'Name what is to be scanned before it, e.g. `.` for everything.',
    });
  }
  return diagnostic('input/file', 'Nothing was scanned: there is no file in what is named.', {
    origin: { label },
    suggestion: 'Name a folder that has files in it, and leave not all of them out.',
  });
}

function incomplete(unread: ScanResult['unread']): readonly Diagnostic[] {
  if (unread.length === 0) return [];
  const lines = unread.slice(0, mostLines).map(({ label, reason }) => `${label}: ${reason}`);
  const left = unread.length - lines.length;
  const parts = countOf(unread.length, 'part');
  return [
    diagnostic('scan/incomplete', `${parts} of what was to be scanned could not be read.`, {
      evidence: [...lines, ...(left > 0 ? [`… and ${left} more`] : [])],
    }),
  ];
}
