import { diagnosticCodes } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { errorCode } from '../engine/error-code.ts';
import type { Secret } from '../key/secret.ts';
import { type Blotted, blotSecrets } from '../leak/blot.ts';
import { entriesOf, namesAt } from '../leak/command-file-names.ts';
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
/** The one in which an extracted secret may stand. */
const outputsFile = 'GITHUB_OUTPUT';
/** A larger command file is not read for the names of its values. In bytes. */
const longestNamed = 16 * 1024 * 1024;

/** The secrets of a run, as its end knows them. */
export interface KnownSecrets {
  /** Key and fallback, and what else was a secret before the calls: they may stand nowhere. */
  readonly given: readonly Secret[];
  /** What answers told, marked secret by `extract`. */
  readonly extracted: readonly Secret[];
  /** The outputs that hold one of those on purpose. */
  readonly outputs: readonly { readonly name: string; readonly secret: Secret }[];
}

/**
 * Looks again at what made the run's end suspicious, this time for what nobody asked to put there: an output
 * of `extract` with `secret: true` holds its value on purpose, and nothing else does. What is found is written over.
 */
export async function judgeSuspects(
  suspects: readonly Suspect[],
  { given, extracted, outputs }: KnownSecrets,
  files: Files,
): Promise<readonly Diagnostic[]> {
  const [strict, lenient] = [given, extracted].map((secrets) =>
    compileMatcher(secrets.filter((secret) => secret.length >= shortestFound && !isOurWord(secret))),
  );
  const evidence: string[] = [];
  const unreadable: Diagnostic[] = [];
  let left = false;
  for (const suspect of suspects) {
    try {
      if (suspect.unreadable !== undefined) throw Object.assign(new Error(), { code: suspect.unreadable });
      const meant = lenient === undefined ? undefined : await placesMeant(suspect, outputs, files);
      const parts = [
        ...(strict === undefined ? [] : [await blotSecrets(suspect, strict, files)]),
        ...(lenient === undefined || meant === undefined ? [] : [await blotSecrets(suspect, lenient, files, meant)]),
      ].filter(({ hits }) => hits > 0);
      if (parts.length === 0) continue;
      const found = joinBlotted(parts);
      evidence.push(await describe(suspect, found, files));
      left ||= !found.starred;
    } catch (error) {
      unreadable.push(unreadableFile(suspect, error));
    }
  }
  return evidence.length === 0 ? unreadable : [leakFound(evidence, left), ...unreadable];
}

function joinBlotted(parts: readonly Blotted[]): Blotted {
  return {
    hits: parts.reduce((sum, { hits }) => sum + hits, 0),
    places: parts.flatMap(({ places }) => places).sort((one, other) => one - other),
    starred: parts.every(({ starred }) => starred),
  };
}

/**
 * Tells the places in a file where an extracted secret is the value of its own output. Undefined for a file of outputs
 * that is too large to be read for that.
 */
async function placesMeant(
  suspect: Suspect,
  outputs: KnownSecrets['outputs'],
  files: Files,
): Promise<((start: number, end: number) => boolean) | undefined> {
  if (suspect.name !== outputsFile || outputs.length === 0) return () => false;
  const text = await textOf(suspect, files);
  if (text === undefined) return undefined;
  const own = entriesOf(text).filter(({ name, valueStart, valueEnd }) => {
    const value = Buffer.from(text.slice(valueStart, valueEnd), 'latin1').toString('utf8');
    return outputs.some((output) => output.name === name && output.secret.reveal() === value);
  });
  const { from } = suspect;
  return (start, end) => own.some(({ valueStart, valueEnd }) => from + valueStart <= start && end <= from + valueEnd);
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
async function namesOf(suspect: Suspect, places: readonly number[], files: Files): Promise<string[]> {
  const text = await textOf(suspect, files);
  if (text === undefined) return [];
  const names = namesAt(
    text,
    places.map((place) => place - suspect.from),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** A command file, one character for each byte; undefined when it is too large. */
async function textOf({ path, from, mark }: Suspect, files: Files): Promise<string | undefined> {
  if (mark.size - from > longestNamed) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.tail(path, from)) chunks.push(new Uint8Array(chunk));
  return Buffer.concat(chunks).toString('latin1');
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
