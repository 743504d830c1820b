import { shortestSecret } from '../key/plain-forms.ts';
import type { Secret } from '../key/secret.ts';
import { createByteRedactor, replaceHits } from './byte-redactor.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import type { Redacted, RedactedBytes, Redaction, Redactor } from './port.ts';
import { redactData } from './redact-data.ts';
import { stillJson } from './still-json.ts';

/** Not a Redacted yet until the redactor says so: the one place that makes the type. */
function seal(text: string): Redacted {
  return text as Redacted;
}

/**
 * Makes the redactor of a run. Its tables are built when something is first redacted after a secret was added, so that
 * adding many costs one build. Secrets of fewer than four characters are left out: they stand in every text.
 */
export function createRedactor(): Redactor {
  const secrets = new Map<string, Secret>();
  let compiled: { readonly matcher: Matcher | undefined } | undefined;
  /** Content that holds none of the secrets; a new one makes a new set. */
  let clean = new WeakSet<Uint8Array>();

  function currentMatcher(): Matcher | undefined {
    compiled ??= { matcher: compileMatcher(secrets.values()) };
    return compiled.matcher;
  }

  function redactBytes(bytes: Uint8Array): Uint8Array {
    const current = currentMatcher();
    return current === undefined ? bytes : replaceHits(bytes, current.find(bytes));
  }

  function redact(text: string): Redaction {
    const current = currentMatcher();
    // UTF-8 takes three bytes at most for one code unit.
    if (current === undefined || text.length * 3 < current.shortest) return { text: seal(text), hits: 0 };
    if (current.isClean(text)) return { text: seal(text), hits: 0 };
    const bytes = Buffer.from(text);
    const hits = current.find(bytes);
    if (hits.length === 0) return { text: seal(text), hits: 0 };
    return { text: seal(Buffer.from(replaceHits(bytes, hits)).toString()), hits: hits.length };
  }

  return {
    add(secret) {
      if (secret.length < shortestSecret || secrets.has(secret.reveal())) return false;
      secrets.set(secret.reveal(), secret);
      compiled = undefined;
      clean = new WeakSet();
      return true;
    },
    text: (text) => redact(text).text,
    redact,
    data: <T>(value: T): T => redactData(value, { text: (text) => redact(text).text, bytes: redactBytes }) as T,
    record: <T>(value: T, ours?: ReadonlySet<string>): T =>
      redactData(value, {
        name: (name) => name,
        text: (text) => (ours?.has(text) === true ? text : redact(text).text),
        bytes: redactBytes,
      }) as T,
    withoutTail(content) {
      const tail = currentMatcher()?.findTail(content);
      return tail === undefined ? content : replaceHits(content, [tail]);
    },
    whole(content) {
      const found = currentMatcher()?.find(content) ?? [];
      const replaced = replaceHits(content, found);
      const safe = (found.length === 0 ? replaced : stillJson(content, replaced)) as RedactedBytes;
      clean.add(safe);
      return { content: safe, hits: found.length };
    },
    stream() {
      const atStart = clean;
      const stream = createByteRedactor(currentMatcher);
      // What was let out before a secret was added may hold it: that set is nobody's any more.
      return Object.assign(stream, { vouch: (content: Uint8Array) => void atStart.add(content) });
    },
    isClean: (content) => clean.has(content),
  };
}
