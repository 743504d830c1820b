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
  const unread = end.unread.filter((one) => !isAllowed(one.label));
  const result: ScanResult = {
    totals: end.totals,
    findings: end.findings,
    found: end.found,
    unread,
    allowed: end.unread.filter((one) => isAllowed(one.label)),
  };
  const { files, links, gitObjects } = end.totals;
  return {
    result,
    lines: files + links + gitObjects + unread.length === 0 ? [] : scanLines(result),
    found: [
      ...leaks(end.findings, end.found),
      ...unmatched(end.unmatched, scanning),
      ...(end.noRepository ? [noRepository()] : []),
      ...(end.unmatched.length === 0 && unread.length === 0 && files + links + gitObjects === 0
        ? [nothing(scanning)]
        : []),
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

function noRepository(): Diagnostic {
  return diagnostic('input/file', 'There is no git repository to scan.', {
    suggestion: 'Check the repository out before, with `fetch-depth: 0`, or leave `scan-git` out.',
  });
}

function nothing({ label }: Scanning): Diagnostic {
  return diagnostic('input/file', 'Nothing was scanned: there is no file in what is named.', {
    origin: { label },
    suggestion: 'Name a folder that has files in it.',
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
