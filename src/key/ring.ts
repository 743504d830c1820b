import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { KeyFacts } from '../diagnostics/facts.ts';
import type { KeyRing } from '../http/call.ts';
import { fingerprintOf, lengthClassOf } from './fingerprint.ts';
import type { KeyIntake, RawKeys } from './port.ts';
import type { Secret } from './secret.ts';

type Verdict = 'accepted' | 'rejected';

/** The key ring of a run, with what it learned. */
export interface JudgingKeyRing extends KeyRing {
  /** What is known of the keys so far, for the diagnosis. */
  facts(): KeyFacts;
  /** Whether an answer of this run accepted the key that is sent now. */
  acceptedEarlier(): boolean;
  /** `key/fallback-used`, once the fallback was accepted. */
  warnings(): Diagnostic[];
}

/**
 * The keys of one run. The fallback is handed out until an answer has judged it: one that never reached the API is no
 * trial. Once it is accepted, it is the key of every later call.
 */
export function createKeyRing(raw: RawKeys, intake: KeyIntake): JudgingKeyRing {
  const { primary, fallback } = intake;
  const verdicts = new Map<Secret, Verdict>();
  const inUse = (): Secret | undefined =>
    fallback !== undefined && verdicts.get(fallback) === 'accepted' ? fallback : primary;

  return {
    current() {
      const key = inUse();
      if (key === undefined) throw new Error('a call was made without a key: the refusal of the key was not heeded');
      return key;
    },
    untriedFallback() {
      return fallback === undefined || verdicts.has(fallback) ? undefined : fallback;
    },
    judged(secret, verdict) {
      // A key that worked once stays accepted: the fallback must not be dropped for the dead key again.
      if (verdicts.get(secret) !== 'accepted') verdicts.set(secret, verdict);
    },
    facts: () => factsOf(raw, intake, fallback === undefined ? undefined : verdicts.get(fallback)),
    acceptedEarlier() {
      const key = inUse();
      return key !== undefined && verdicts.get(key) === 'accepted';
    },
    warnings() {
      if (fallback === undefined || inUse() !== fallback) return [];
      return [fallbackUsed(raw, intake)];
    },
  };
}

function factsOf(raw: RawKeys, intake: KeyIntake, tried: Verdict | undefined): KeyFacts {
  const given = raw.primary?.secret.reveal() ?? '';
  const key = intake.primary;
  const print = key === undefined ? undefined : fingerprintOf(key);
  const second = intake.fallback === undefined ? undefined : fingerprintOf(intake.fallback);
  return {
    present: given.trim() !== '',
    ...(raw.primary === undefined ? {} : { source: raw.primary.source }),
    ...(key === undefined ? {} : { lengthClass: lengthClassOf(key) }),
    ...(print === undefined ? {} : { fingerprint: print }),
    trimmed: intake.warnings.some((one) => one.code === 'key/trimmed' && one.origin?.label === raw.primary?.label),
    fallback: intake.fallback === undefined ? 'none' : (tried ?? 'untried'),
    ...(second === undefined ? {} : { fallbackFingerprint: second }),
  };
}

function fallbackUsed(raw: RawKeys, intake: KeyIntake): Diagnostic {
  const label = raw.primary?.label ?? 'the key';
  const prints = [intake.primary, intake.fallback].map((key) => (key === undefined ? undefined : fingerprintOf(key)));
  return diagnostic('key/fallback-used', 'The API rejected the first key and accepted the fallback.', {
    severity: 'warning',
    origin: { label },
    evidence: [
      `answered 401: ${label}${prints[0] === undefined ? '' : ` (fingerprint ${prints[0]})`}`,
      `accepted: ${raw.fallback?.label ?? 'the fallback'}${prints[1] === undefined ? '' : ` (fingerprint ${prints[1]})`}`,
    ],
    suggestion: 'Replace the first key now: it is dead, and the fallback has no second behind it.',
  });
}
