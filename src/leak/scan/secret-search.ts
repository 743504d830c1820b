import { type NarrowNeedle, narrowNeedlesOf, withWide } from '../../key/needles.ts';
import type { Secret } from '../../key/secret.ts';
import { createBlockTable } from '../block-table.ts';
import { compileEscapeSearch, type EscapeSearch, longestEscaped } from '../escape-search.ts';
import { type Hit, mergeHits } from '../hit.ts';
import { createNeighbours } from '../neighbours.ts';
import { createEscapeScreen, type EscapeScreen } from './escape-screen.ts';
import { createJointScreen } from './joint-screen.ts';
import { type Joint, jointAt, longestJoint, openJointBytes, withoutJoints } from './joints.ts';
import { createSieve, type Sieve, type Sieved, type SieveTables, siftPlainly } from './sieve.ts';
import { createSignTable, plus, wantedBytes } from './signs.ts';

/** A secret of the run that is searched for. */
export interface ScanSecret {
  readonly secret: Secret;
  /** What it is called in a finding: `the key`, `the fallback key`, `another secret of this run`. */
  readonly name: string;
}

/** A place where a secret stands; half-open range of bytes. */
export interface FoundSecret {
  readonly start: number;
  readonly end: number;
  /** The bytes as they were matched: what stands there, without the joints of a split text. */
  readonly matched: Uint8Array;
  readonly wide: boolean;
  /** Split over string literals that a plus joins. */
  readonly split: boolean;
}

export interface SearchResult {
  /** In order of their starts. */
  readonly found: readonly FoundSecret[];
  /** So many of the last bytes may hold the beginning of something that ends behind them; no more than `mostHeld`. */
  readonly held: number;
}

export interface SecretSearch {
  /**
   * What is found at a place does not depend on what stands before it.
   *
   * @param sieved of these bytes, when they were
   */
  find(bytes: Buffer, sieved?: Sieved): SearchResult;
  /** A buffer for what is searched in many parts, which is sieved faster. */
  sieve(size: number): Sieve;
  readonly mostHeld: number;
}

/** What tells of the signs that the sieve passes which can be part of a form. */
interface CloserLook extends Pick<EscapeScreen, 'mayBegin'> {
  readonly mayJoin: (bytes: Buffer, joint: Joint) => boolean;
}

/** Bytes of a text split by joints that are looked at together at most: a key of one character a line fits many times. */
const longestSplit = 64 * 1024;

/** Compiles the search for everything that `needles.ts` lists, for escapes, and for both of them split by concatenation. */
export function compileSecretSearch(secrets: readonly ScanSecret[]): SecretSearch {
  const narrow: NarrowNeedle[] = secrets.flatMap(({ secret }) => narrowNeedlesOf(secret.reveal()));
  const needles = narrow.flatMap(withWide);
  const blocks = createBlockTable(needles);
  const wanted = wantedBytes(narrow);
  const neighbours = createNeighbours(narrow);
  const tables: SieveTables = { signs: createSignTable(narrow, wanted, neighbours), blocks };
  let compiled: CloserLook | undefined;
  let escapes: EscapeSearch | undefined;
  const longest = Math.max(longestEscaped(narrow), ...needles.map(({ bytes }) => bytes.length));
  const mostHeld = longest + longestJoint + longestSplit;

  /** Small files hold no sign that the sieve passes. */
  function closerLook(): CloserLook {
    if (compiled === undefined) {
      const { mayBegin, mayStand } = createEscapeScreen(narrow, wanted, neighbours);
      const mayJoin = createJointScreen(neighbours, { mayBegin, mayStand });
      compiled = { mayBegin, mayJoin };
    }
    return compiled;
  }

  /** Decodes from escapes on that may be the first of a form. */
  function findEscaped(bytes: Buffer, places: readonly number[], hits: Hit[]): void {
    if (places.length === 0) return;
    escapes ??= compileEscapeSearch(narrow);
    escapes.findFrom(bytes, hits, () => {
      let index = 0;
      return {
        from(at) {
          while (index < places.length && (places[index] as number) < at) index += 1;
          return places[index] ?? bytes.length;
        },
      };
    });
  }

  /** Tells escapes that may fit from joints, and leaves out the rest. */
  function sort(bytes: Buffer, signs: ArrayLike<number>): { readonly escaped: number[]; readonly joints: Joint[] } {
    const escaped: number[] = [];
    const joints: Joint[] = [];
    if (signs.length === 0) return { escaped, joints };
    const { mayBegin, mayJoin } = closerLook();
    for (let index = 0; index < signs.length; index += 1) {
      const at = signs[index] as number;
      if (bytes[at] === plus) {
        const joint = jointAt(bytes, at);
        if (joint === undefined) continue;
        const before = joints.at(-1);
        // What an empty string stands between is one joint.
        if (before?.end === joint.start) joints[joints.length - 1] = { ...before, end: joint.end };
        else joints.push(joint);
      } else if (mayBegin(bytes, at)) escaped.push(at);
    }
    return { escaped, joints: joints.filter((joint) => mayJoin(bytes, joint)) };
  }

  function findWhole(bytes: Buffer, blockPlaces: ArrayLike<number>, escaped: readonly number[]): Hit[] {
    const hits: Hit[] = [];
    for (let index = 0; index < blockPlaces.length; index += 1)
      blocks.verify(bytes, blockPlaces[index] as number, hits);
    findEscaped(bytes, escaped, hits);
    return mergeHits(hits);
  }

  /** What spans a joint: found in a copy of the surroundings that is without them. */
  function findSplit(bytes: Buffer, cluster: readonly Joint[], found: FoundSecret[]): void {
    const first = cluster[0] as Joint;
    const last = cluster.at(-1) as Joint;
    const from = Math.max(0, first.widestStart - longest);
    const until = Math.min(bytes.length, last.end + longest);
    const isPlain = cluster.every(({ start, widestStart }) => start === widestStart);
    const readings = isPlain
      ? [cluster]
      : [cluster, cluster.map(({ widestStart, end }) => ({ start: widestStart, end }))];
    for (const reading of readings) {
      const joined = withoutJoints(bytes, reading, from, until);
      const sieved = siftPlainly(joined.bytes, tables);
      const { escaped } = sort(joined.bytes, sieved.signs);
      for (const { start, end, wide } of findWhole(joined.bytes, sieved.blocks, escaped)) {
        const rawStart = joined.offsetOf(start);
        const rawEnd = joined.offsetOf(end - 1) + 1;
        if (rawEnd - rawStart === end - start) continue;
        const matched = new Uint8Array(joined.bytes.subarray(start, end));
        found.push({ start: rawStart, end: rawEnd, matched, wide, split: true });
      }
    }
  }

  /** What ends behind the bytes begins at most so far before their end, unless joints lengthen it. */
  function heldOf(bytes: Buffer, clusters: readonly (readonly Joint[])[]): number {
    const { length } = bytes;
    const least = Math.min(length, longest + openJointBytes(bytes));
    const last = clusters.at(-1);
    if (last === undefined || (last.at(-1) as Joint).end < length - least) return least;
    return Math.min(length, mostHeld, Math.max(least, length - (last[0] as Joint).start + longest));
  }

  return {
    mostHeld,
    sieve: (size) => createSieve(size, tables),
    find(bytes, sieved = siftPlainly(bytes, tables)) {
      const { escaped, joints } = sort(bytes, sieved.signs);
      const found = findWhole(bytes, sieved.blocks, escaped).map(({ start, end, wide }): FoundSecret => {
        return { start, end, matched: new Uint8Array(bytes.subarray(start, end)), wide, split: false };
      });
      const clusters = clustersOf(joints, longest);
      for (const cluster of clusters) findSplit(bytes, cluster, found);
      return { found: clusters.length === 0 ? found : distinct(found), held: heldOf(bytes, clusters) };
    },
  };
}

/** In order; of what overlaps, the first. */
function distinct(found: FoundSecret[]): readonly FoundSecret[] {
  found.sort((one, other) => one.start - other.start);
  let end = 0;
  return found.filter((one) => {
    const isNew = one.start >= end;
    if (isNew) end = one.end;
    return isNew;
  });
}

/** Joints that one form can span together. */
function clustersOf(joints: readonly Joint[], longest: number): Joint[][] {
  const clusters: Joint[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const joint of joints) {
    if (joint.start - end <= longest) (clusters.at(-1) as Joint[]).push(joint);
    else clusters.push([joint]);
    end = joint.end;
  }
  return clusters;
}
