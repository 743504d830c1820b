import { diagnosticCodes } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { errorCode } from '../engine/error-code.ts';
import type { Secret } from '../key/secret.ts';
import { type Blotted, blotSecrets } from '../leak/blot.ts';
import { namesAt } from '../leak/command-file-names.ts';
import { compileMatcher } from '../leak/matcher.ts';
import { createRedactor } from '../leak/redactor.ts';
import type { Suspect } from '../leak/traces.ts';
import { outputNames } from '../outputs/definitions.ts';
import type { Files } from '../platform/port.ts';
import { countOf } from './duration.ts';

/** Shorter secrets stand in numbers and times by chance, which nobody redacts. In characters. */
const shortestFound = 8;
/** Files that are named; of the others the number is told. */
const mostFiles = 20;
/** A larger command file is not read for the names of its values. In bytes. */
const longestNamed = 16 * 1024 * 1024;

/**
 * Looks again at what made the run's end suspicious, this time for the secrets that nobody asked to put there: an output
 * of `extract` with `secret: true` holds its value on purpose. What is found is written over.
 *
 * @param secrets key and fallback, and what else was a secret before the calls.
 */
export async function judgeSuspects(
  suspects: readonly Suspect[],
  secrets: readonly Secret[],
  files: Files,
): Promise<readonly Diagnostic[]> {
  const matcher = compileMatcher(secrets.filter((secret) => secret.length >= shortestFound && !isOurWord(secret)));
  if (matcher === undefined) return [];
  const evidence: string[] = [];
  const unreadable: Diagnostic[] = [];
  let left = false;
  for (const suspect of suspects) {
    try {
      if (suspect.unreadable !== undefined) throw Object.assign(new Error(), { code: suspect.unreadable });
      const found = await blotSecrets(suspect, matcher, files);
      if (found.hits === 0) continue;
      evidence.push(await describe(suspect, found, files));
      left ||= !found.starred;
    } catch (error) {
      unreadable.push(unreadableFile(suspect, error));
    }
  }
  return evidence.length === 0 ? unreadable : [leakFound(evidence, left), ...unreadable];
}

/** Codes and names of outputs stand there anyway; what is spelt like a part of one tells nothing. */
function isOurWord(secret: Secret): boolean {
  const redactor = createRedactor();
  redactor.add(secret);
  return redactor.redact([...diagnosticCodes, ...outputNames].join('\n')).hits > 0;
}

function leakFound(evidence: readonly string[], left: boolean): Diagnostic {
  const more = evidence.length - mostFiles;
  return diagnostic('leak/found', 'A secret of this run stood in what the step leaves behind.', {
    evidence: [...evidence.slice(0, mostFiles), ...(more > 0 ? [`and in ${countOf(more, 'more file')}`] : [])],
    ...(left ? { suggestion: 'Delete the files that could not be written over before anything publishes them.' } : {}),
  });
}

async function describe(suspect: Suspect, { hits, places, starred }: Blotted, files: Files): Promise<string> {
  const where = suspect.name === suspect.path ? [] : await namesOf(suspect, places, files);
  const at = where.length > 0 ? `, in ${where.map((name) => `\`${name}\``).join(', ')}` : bytesOf(places);
  const end = starred
    ? 'written over with stars'
    : 'not written over: it is a link, has a second name, or is read-only';
  return `${suspect.name}${at}: ${countOf(hits, 'place')}, ${end}`;
}

function bytesOf(places: readonly number[]): string {
  return places.length === 0 ? '' : `, first at byte ${places[0]}`;
}

/** The names of the values that hold the places; stars stand there by now, and in a name too. */
async function namesOf({ path, from, mark }: Suspect, places: readonly number[], files: Files): Promise<string[]> {
  if (mark.size - from > longestNamed) return [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.tail(path, from)) chunks.push(new Uint8Array(chunk));
  const text = Buffer.concat(chunks).toString('latin1');
  const names = namesAt(
    text,
    places.map((place) => place - from),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

function unreadableFile({ name }: Suspect, cause: unknown): Diagnostic {
  return diagnostic(
    'save/failed',
    'A file that this step wrote could not be read again, to see that no secret is in it.',
    {
      severity: 'warning',
      evidence: [name, `system error: ${errorCode(cause)}`],
      cause,
    },
  );
}
