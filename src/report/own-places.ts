import { diagnosticCodes } from '../diagnostics/codes.ts';
import type { FoundText } from '../leak/blot.ts';
import { entriesOf } from '../leak/command-file-names.ts';
import { outputNames } from '../outputs/definitions.ts';

/**
 * Where words of our own stand in files of our own, whatever secret is spelt the same: names of members, elements,
 * attributes and outputs, and codes. Such a word counts in its place alone; anywhere else it is what was found.
 */

/** Shorter names are left out: nothing that short is looked for. */
const memberNames = words(`
  apiKeyExpression apiKeyGiven apiKeyPlace archives attempts base-url body-file characters composite condition contentBytes
  createdAt diagnostics duration-ms durationMs environment error-code error-codes eventName evidence expect-status
  expression extracted fail-when failures failures-left-out fallback fallbackFingerprint findings fingerprint git-objects
  headIsFork headRepository headRepositoryDeleted idempotency-key idempotencyKey jobEnvironment jobHasEnvironment
  jobWorkflowRef key-fingerprint key-header kimp360-api-action kimp360-journal lengthClass multipart not-started notStarted
  other-shards otherShards paginate pullRequestAuthor repository repositoryIsFork request-id requestId response
  schemaVersion secretSource severity skipped-because skippedBecause started-at startedAt statusText succeeded timeoutMs
  tolerated triggeringActor underneath unread-allowed usedFallback versions withheld withinMs workflowRef
`);
const elementNames = words('properties property system-out testcase testsuite testsuites');
const attributeNames = words('classname encoding failures timestamp');
const codes: ReadonlySet<string> = new Set(diagnosticCodes);

/** Tells of a place whether what was found there is a word of our own. */
export type OwnPlaces = (found: FoundText) => boolean;

/** @param extracted names that the workflow gave, which stand beside those of ours */
export function ownPlacesOfReports(extracted: ReadonlySet<string>): OwnPlaces {
  return (found) => {
    const quoted = wordAround(found, /[\w/-]/);
    if (/(?:^|[^\\])"$/.test(quoted.before) && quoted.after.startsWith('"')) {
      const isName = quoted.after.startsWith('":') && (memberNames.has(quoted.word) || extracted.has(quoted.word));
      return isName || codes.has(quoted.word);
    }
    const { before, word, after } = wordAround(found, /[\w-]/);
    if (/<\/?$/.test(before)) return elementNames.has(word) && /^[\s/>]/.test(after);
    return attributeNames.has(word) && before.endsWith(' ') && after.startsWith('="');
  };
}

/** The same for a journal: there, what was extracted stands in a text, and what a call is made of says of which name. */
export function ownPlacesOfJournal(extracted: ReadonlySet<string>): OwnPlaces {
  const inReports = ownPlacesOfReports(extracted);
  return (found) => {
    if (inReports(found)) return true;
    const { before, word, after } = wordAround(found, /[\w-]/);
    if (/"steps\.$/.test(before)) return after.startsWith('.body":');
    const isName =
      (/[{,]\\"$/.test(before) && after.startsWith('\\":')) || (/"extract\.$/.test(before) && after.startsWith('":'));
    return isName && extracted.has(word);
  };
}

/**
 * The same for the file of outputs: their names, the values that are words of ours, and what is JSON of ours among them.
 *
 * @param from where the text begins in the file
 */
export function ownPlacesOfOutputs(text: string, from: number, extracted: ReadonlySet<string>): OwnPlaces {
  const inReports = ownPlacesOfReports(extracted);
  const entries = entriesOf(text);
  return (found) => {
    const [start, end] = [found.start - from, found.end - from];
    const entry = entries.find((one) => one.start <= start && end <= one.end);
    if (entry === undefined) return false;
    const { name } = entry;
    if (end <= entry.start + name.length)
      return extracted.has(name) || (outputNames as readonly string[]).includes(name);
    if (start < entry.valueStart || end > entry.valueEnd) return false;
    const value = text.slice(entry.valueStart, entry.valueEnd);
    if (name === 'error-code') return codes.has(value);
    if (name === 'key-fingerprint') return /^[0-9a-f]{8}$/.test(value);
    return (name === 'results' || name === 'extracted') && inReports(found);
  };
}

/** The whole word that holds what was found, and what stands beside it. */
function wordAround({ before, text, after }: FoundText, character: RegExp) {
  let [start, end] = [before.length, 0];
  while (start > 0 && character.test(before.charAt(start - 1))) start -= 1;
  while (end < after.length && character.test(after.charAt(end))) end += 1;
  return {
    before: before.slice(0, start),
    word: before.slice(start) + text + after.slice(0, end),
    after: after.slice(end),
  };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
