import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { errorCode } from '../engine/error-code.ts';
import { type Blotted, blotSecrets } from '../leak/blot.ts';
import { entriesOf, namesAt } from '../leak/command-file-names.ts';
import { compileMatcher, type Matcher } from '../leak/matcher.ts';
import type { Suspect } from '../leak/traces.ts';
import type { Files } from '../platform/port.ts';
import { countOf } from './duration.ts';
import type { KnownSecrets } from './known-secrets.ts';
import { type OwnPlaces, ownPlacesOfJournal, ownPlacesOfOutputs, ownPlacesOfReports } from './own-places.ts';

/** Shorter secrets stand in numbers and times by chance, which nobody redacts. In characters. */
const shortestFound = 8;
/** Files that are named; of the others the number is told. */
const mostFiles = 20;
/** Outputs that are named of what was written too early. */
const mostTold = 3;
/** The one in which an extracted secret may stand. */
const outputsFile = 'GITHUB_OUTPUT';
/** A larger command file is not read for the names of its values. In bytes. */
const longestNamed = 16 * 1024 * 1024;

/** What stands in a place on purpose: a word of ours, and an extracted secret in its own output, given before or not. */
interface Meant {
  readonly word: OwnPlaces;
  /** Undefined for a file of outputs that is too large to be read for that. */
  readonly output: OwnPlaces | undefined;
}

/**
 * Looks again at what made the run's end suspicious, this time for what nobody asked to put there: an output
 * of `extract` with `secret: true` holds its value on purpose, and our own words stand in our own files. What is found is
 * written over.
 */
export async function judgeSuspects(
  suspects: readonly Suspect[],
  known: KnownSecrets,
  files: Files,
): Promise<readonly Diagnostic[]> {
  const [given, extracted] = [known.given, known.extracted].map((secrets) =>
    compileMatcher(secrets.filter((secret) => secret.length >= shortestFound)),
  );
  const [found, early, unreadable]: [Found[], Found[], Diagnostic[]] = [[], [], []];
  for (const suspect of suspects) {
    try {
      if (suspect.unreadable !== undefined) throw Object.assign(new Error(), { code: suspect.unreadable });
      const meant = await placesMeant(suspect, known, files);
      const anywhere = given === undefined ? nothing : await blotSecrets(suspect, given, files, anyOf(meant, known));
      const { blotted: later, names } = await blotExtracted(suspect, extracted, meant, known, files);
      if (suspect.path === known.passing) continue;
      if (suspect.early !== true) {
        found.push(...(await findings(suspect, joinBlotted(anywhere, later), files)));
        continue;
      }
      found.push(...(await findings(suspect, anywhere, files)));
      const told = names.length === 0 ? '' : `; extracted later as ${names.join(', ')}`;
      early.push(...(await findings(suspect, later, files, told)));
    } catch (error) {
      unreadable.push(unreadableFile(suspect, error));
    }
  }
  return [
    ...leakFound(found, 'A secret of this run stood in what the step leaves behind.'),
    ...leakFound(early, 'A value was written to a file before an answer told that it is a secret.'),
    ...unreadable,
  ];
}

const nothing: Blotted = { hits: 0, places: [], starred: true };

function joinBlotted(...parts: readonly Blotted[]): Blotted {
  const some = parts.filter(({ hits }) => hits > 0);
  return {
    hits: some.reduce((sum, { hits }) => sum + hits, 0),
    places: some.flatMap(({ places }) => places).sort((one, other) => one - other),
    starred: some.every(({ starred }) => starred),
  };
}

/** Writes over what answers told, and names the outputs that hold some of it as it stands there. */
async function blotExtracted(
  suspect: Suspect,
  matcher: Matcher | undefined,
  { word, output }: Meant,
  { outputs }: KnownSecrets,
  files: Files,
): Promise<{ readonly blotted: Blotted; readonly names: readonly string[] }> {
  if (matcher === undefined || output === undefined) return { blotted: nothing, names: [] };
  const texts = new Set<string>();
  const blotted = await blotSecrets(suspect, matcher, files, (one) => {
    if (word(one) || output(one)) return true;
    if (texts.size < mostTold) texts.add(utf8Of(one.text));
    return false;
  });
  const told = outputs.filter(({ secret }) => texts.has(secret.reveal()));
  return { blotted, names: told.slice(0, mostTold).map(({ name, task }) => `\`${name}\` by the task ${task}`) };
}

async function placesMeant(suspect: Suspect, known: KnownSecrets, files: Files): Promise<Meant> {
  const never = () => false;
  if (suspect.name !== outputsFile) {
    const ownPlaces = suspect.kept === true ? ownPlacesOfJournal : ownPlacesOfReports;
    return { word: known.reports.has(suspect.path) ? ownPlaces(known.names) : never, output: never };
  }
  const text = await textOf(suspect, files);
  if (text === undefined) return { word: never, output: known.outputs.length === 0 ? never : undefined };
  const { from } = suspect;
  const own = entriesOf(text).filter(({ name, valueStart, valueEnd }) => {
    const value = utf8Of(text.slice(valueStart, valueEnd));
    return known.outputs.some((output) => output.name === name && output.secret.reveal() === value);
  });
  return {
    word: ownPlacesOfOutputs(text, from, known.names),
    output: ({ start, end }) =>
      own.some(({ valueStart, valueEnd }) => from + valueStart <= start && end <= from + valueEnd),
  };
}

/** In a file of outputs that is too large to be read, what `extract` was asked for is taken for its output. */
function anyOf({ word, output }: Meant, { outputs }: KnownSecrets): OwnPlaces {
  const own = output ?? (({ text }) => outputs.some(({ secret }) => secret.reveal() === utf8Of(text)));
  return (found) => word(found) || own(found);
}

/** Of text that has one character for each byte. */
function utf8Of(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

interface Found {
  readonly evidence: string;
  /** It could not be written over. */
  readonly left: boolean;
}

async function findings(suspect: Suspect, blotted: Blotted, files: Files, more = ''): Promise<readonly Found[]> {
  if (blotted.hits === 0) return [];
  return [{ evidence: `${await describe(suspect, blotted, files)}${more}`, left: !blotted.starred }];
}

function leakFound(found: readonly Found[], message: string): readonly Diagnostic[] {
  if (found.length === 0) return [];
  const more = found.length - mostFiles;
  return [
    diagnostic('leak/found', message, {
      evidence: [
        ...found.slice(0, mostFiles).map(({ evidence }) => evidence),
        ...(more > 0 ? [`and in ${countOf(more, 'more file')}`] : []),
      ],
      ...(found.some(({ left }) => left)
        ? { suggestion: 'Delete the files that were not written over before anything publishes or caches them.' }
        : {}),
    }),
  ];
}

async function describe(suspect: Suspect, { hits, places, starred }: Blotted, files: Files): Promise<string> {
  const where = suspect.name === suspect.path ? [] : await namesOf(suspect, places, files);
  const at = where.length > 0 ? `, in ${where.map((name) => `\`${name}\``).join(', ')}` : bytesOf(places);
  const end = starred
    ? 'written over with stars'
    : `not written over: ${suspect.kept === true ? 'a later run would take stars for values' : 'it is a link, has a second name, or is read-only'}`;
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
