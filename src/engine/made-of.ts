import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { isMap } from '../expect/compare.ts';
import type { Content, Part, Task } from '../plan/plan.ts';

/** What a call is made of, by the words of a task file; of each its text, or a digest of that. */
export type MadeOf = Readonly<Record<string, string>>;

const contentWords = { json: 'json', text: 'body', file: 'body-file', form: 'form', multipart: 'multipart' } as const;
export const contentKinds: ReadonlySet<string> = new Set(Object.keys(contentWords));
const sentWords: ReadonlySet<string> = new Set([
  ...['method', 'path', 'query', 'headers'],
  ...Object.values(contentWords),
]);
/** Characters of base64url that are kept of a digest: 36 bits tell two texts of one word apart. */
const digestLength = 6;
const extractPrefix = 'extract.';

/**
 * What is sent, but for the idempotency key. A file is known by its name and by what stands in it, not by its folder:
 * the next run may lie elsewhere.
 *
 * @param files a digest for each file that the content names, in order
 */
export function sentBy({ method, path, query, fields, content }: Task, files: readonly string[]): MadeOf {
  return {
    method,
    path,
    ...(query.length === 0 ? {} : { query: JSON.stringify(query) }),
    ...(fields.length === 0 ? {} : { headers: JSON.stringify(fields) }),
    ...(content === undefined ? {} : { [contentWords[content.kind]]: JSON.stringify([withoutFolder(content), files]) }),
  };
}

/** What is asked of the answer: what judges it, what is taken from it, and where it is kept. */
export function askedOf(task: Task, workspace: string): MadeOf {
  const { expectStatus, expect, polling, pagination, extract, saveTo } = task;
  return {
    'expect-status': JSON.stringify(expectStatus),
    ...(expect.length === 0 ? {} : { expect: JSON.stringify(expect) }),
    ...(polling === undefined ? {} : { until: polling.until }),
    ...(polling?.failWhen === undefined ? {} : { 'fail-when': polling.failWhen }),
    ...(pagination === undefined ? {} : { paginate: JSON.stringify(pagination) }),
    ...(saveTo === undefined ? {} : { 'save-to': relative(workspace, resolve(workspace, saveTo)) }),
    ...Object.fromEntries(extract.map(({ name, expression }) => [`${extractPrefix}${name}`, expression])),
  };
}

/** Short digests of the texts: what a journal keeps. */
export function digestsOf(texts: MadeOf): MadeOf {
  return Object.fromEntries(Object.entries(texts).map(([word, text]) => [word, digestOf(text)]));
}

/** One short digest of all the texts. */
export function digestOfAll(texts: MadeOf): string {
  return digestOf(JSON.stringify(digestsOf(texts)));
}

/** Digests of texts that came of late: most words are the same for each of a million rows. */
const ofLate = new Map<string, string>();
const mostOfLate = 256;

function digestOf(text: string): string {
  const known = ofLate.get(text);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, digestLength);
  if (text.length > mostOfLate) return digest;
  if (ofLate.size >= mostOfLate) ofLate.clear();
  ofLate.set(text, digest);
  return digest;
}

/** The same, as a journal has kept them. */
export function readMadeOf(kept: unknown): MadeOf {
  if (!isMap(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([word, one]) => (typeof one === 'string' ? [[word, one]] : [])),
  );
}

/** What is sent now and was not then, or the other way round. @param then the digests of an earlier run, of all words */
export function newlySent(then: MadeOf, now: MadeOf): readonly string[] {
  return [...sentWords].filter((word) => then[word] !== now[word]);
}

/** What is asked now and was not then. What is asked no more needs nobody's care. */
export function newlyAsked(then: MadeOf, now: MadeOf): readonly string[] {
  return Object.keys(now).filter((word) => !sentWords.has(word) && then[word] !== now[word]);
}

/** Those of some changed words that are names which `extract` gives by another expression, or did not give at all. */
export function namesIn(words: Iterable<string>): readonly string[] {
  return [...words].flatMap((word) => (word.startsWith(extractPrefix) ? [word.slice(extractPrefix.length)] : []));
}

/** Changed words as a reader calls them, each once. */
export function wordList(words: Iterable<string>): string {
  const called = [...words].map((word) => (word.startsWith(extractPrefix) ? 'extract' : word));
  return [...new Set(called)].map((word) => `\`${word}\``).join(', ');
}

function withoutFolder(content: Content): unknown {
  if (content.kind === 'file') return { ...content, path: baseName(content.path) };
  if (content.kind !== 'multipart') return content;
  return content.parts.map((part: Part) => (part.kind === 'file' ? { ...part, path: baseName(part.path) } : part));
}

function baseName(path: string): string {
  return path.replace(/^.*[/\\]/, '');
}
