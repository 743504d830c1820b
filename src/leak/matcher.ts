import { needlesOf } from '../key/encodings.ts';
import type { Secret } from '../key/secret.ts';
import { type BlockSearch, compileBlockSearch } from './block-search.ts';
import { compileEscapeSearch } from './escape-search.ts';
import { type Hit, mergeHits } from './hit.ts';
import { searchPlainly } from './plain-search.ts';

/** Finds every form of every secret: listed ones by comparing, escaped ones by decoding. */
export interface Matcher {
  /** In order, without overlaps. What is found at a place does not depend on what stands before it. */
  find(bytes: Uint8Array): Hit[];
  /** Bytes that one form can span at most. */
  readonly longest: number;
  /** Bytes of the shortest form: nothing stands in less. */
  readonly shortest: number;
}

/** Bytes of a text from which on building tables pays. */
const worthTables = 16 * 1024;

/** Undefined when none of the secrets is long enough to be searched for. */
export function compileMatcher(secrets: Iterable<Secret>): Matcher | undefined {
  const perSecret = [...secrets].map((secret) => ({ value: secret.reveal(), needles: needlesOf(secret.reveal()) }));
  const searchable = perSecret.filter(({ needles }) => needles.length > 0);
  if (searchable.length === 0) return undefined;
  const needles = searchable.flatMap((one) => one.needles);
  const lengths = needles.map((needle) => needle.bytes.length);
  const escapes = compileEscapeSearch(searchable.map(({ value }) => Buffer.from(value)));
  let blocks: BlockSearch | undefined;
  return {
    longest: Math.max(...lengths, escapes.longest),
    shortest: Math.min(...lengths),
    find(bytes) {
      const hits: Hit[] = [];
      // A Buffer's `indexOf` is the platform's own search; a plain Uint8Array's is a loop.
      const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      if (view.length < worthTables) {
        searchPlainly(view, needles, hits);
      } else {
        blocks ??= compileBlockSearch(needles);
        blocks.find(view, hits);
      }
      escapes.find(view, hits);
      return mergeHits(hits);
    },
  };
}
