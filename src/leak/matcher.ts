import { type Needle, narrowNeedlesOf, withWide } from '../key/needles.ts';
import type { Secret } from '../key/secret.ts';
import { type BlockTable, createBlockTable, listBlocks } from './block-table.ts';
import { compileEscapeSearch, type EscapeSearch, longestEscaped } from './escape-search.ts';
import { type Hit, mergeHits } from './hit.ts';
import { coverEscapes, longestCover } from './hit-start.ts';
import { searchPlainly } from './plain-search.ts';
import { createScreen, mayBeWrapped } from './screen.ts';
import { addTails } from './tails.ts';

/** Finds every form of every secret: listed ones by comparing, escaped ones by decoding. */
export interface Matcher {
  /** In order, without overlaps. What is found at a place does not depend on what stands before it. */
  find(bytes: Uint8Array): Hit[];
  /** Whether a text is short and plain enough to say that nothing stands in it; then it need not be made bytes. */
  isClean(text: string): boolean;
  /** Where the bytes end in what may be the beginning of a form, together with whole forms that it overlaps. */
  findTail(bytes: Uint8Array): Hit | undefined;
  /** Bytes that one form can span at most. */
  readonly longest: number;
  /** Bytes of the shortest form: nothing stands in less. */
  readonly shortest: number;
}

/** Bytes of a text from which on building tables pays. */
const worthTables = 16 * 1024;

/** Fewer bytes at the end of content are chance. */
const shortestTail = 4;

/** Undefined when none of the secrets is long enough to be searched for. */
export function compileMatcher(secrets: Iterable<Secret>): Matcher | undefined {
  const narrow = [...secrets].flatMap((secret) => narrowNeedlesOf(secret.reveal()));
  if (narrow.length === 0) return undefined;
  const isClean = createScreen(narrow);
  let compiled: { readonly needles: readonly Needle[]; readonly escapes: EscapeSearch } | undefined;
  let blocks: BlockTable | undefined;

  function compile() {
    compiled ??= { needles: narrow.flatMap(withWide), escapes: compileEscapeSearch(narrow) };
    return compiled;
  }

  function search(bytes: Uint8Array, tails?: Hit[]): Hit[] {
    const hits: Hit[] = [];
    // A Buffer's `indexOf` is the platform's own search; a plain Uint8Array's is a loop.
    const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const short = view.length < worthTables ? view.toString('latin1') : undefined;
    // What is clean ends in no escape either.
    if (short !== undefined && isClean?.(short) === true) return hits;
    const { needles, escapes } = compile();
    if (short !== undefined && !mayBeWrapped(short, narrow)) {
      searchPlainly(view, needles, hits);
    } else {
      blocks ??= createBlockTable(needles);
      for (const at of listBlocks(view, blocks)) blocks.verify(view, at, hits);
    }
    escapes.find(view, hits, tails);
    return hits;
  }
  const settle = (bytes: Uint8Array, hits: Hit[]): Hit[] => coverEscapes(bytes, mergeHits(hits));

  return {
    // UTF-16 takes twice the bytes, and an escaped character more than that.
    longest: longestEscaped(narrow) + longestCover,
    // Three bytes of UTF-8 can be two of UTF-16; ASCII takes more there.
    shortest: narrow.reduce(
      (least, { bytes }) => Math.min(least, isClean ? bytes.length : Math.floor((bytes.length * 2) / 3)),
      Number.POSITIVE_INFINITY,
    ),
    isClean: (text) => text.length < worthTables && isClean?.(text) === true,
    find: (bytes) => settle(bytes, search(bytes)),
    findTail(bytes) {
      const tails: Hit[] = [];
      const hits = search(bytes, tails);
      addTails(bytes, bytes.length, compile().needles, 1, tails);
      const long = tails.filter(({ start, end }) => end - start >= shortestTail);
      return long.length === 0 ? undefined : settle(bytes, [...hits, ...long]).at(-1);
    },
  };
}
