import { masksOf } from './encodings.ts';
import { judgeKey, type KeyJudgement, missingKey } from './hygiene.ts';
import { innerKeysOf } from './inner-keys.ts';
import { shortestSecret } from './plain-forms.ts';
import type { KeyIntake, RawKey, RawKeys } from './port.ts';
import { Secret } from './secret.ts';
import { isPlaceholder } from './stand-ins.ts';

/** Judges both keys and lists everything that must never show. Nothing is sent when there is a refusal. */
export function intakeKeys(raw: RawKeys): KeyIntake {
  const primary: Partial<KeyJudgement> =
    raw.primary === undefined ? { refusal: missingKey(undefined) } : judgeKey(raw.primary);
  const fallback = judgeFallback(raw.fallback);
  const judged = [primary, fallback];

  // A fallback that is the same key is no second chance.
  const second = fallback.key?.reveal() === primary.key?.reveal() ? undefined : fallback.key;
  const read = [heldBy(raw.primary, primary), heldBy(raw.fallback, fallback), raw.unused].flat();
  // A placeholder protects nothing, and to mask it would blot out KIMP360_API_KEY or xxxx wherever the log means them.
  const values = read.map((secret) => secret.reveal()).filter((value) => !isPlaceholder(value.trim()));
  values.push(...hiddenIn(raw.primary, primary), ...hiddenIn(raw.fallback, fallback));
  return {
    ...(primary.key === undefined ? {} : { primary: primary.key }),
    ...(second === undefined ? {} : { fallback: second }),
    masks: secretsOf(values.flatMap(masksOf)),
    secrets: secretsOf(values.map((value) => value.trim()).filter((value) => value.length >= shortestSecret)),
    refusals: judged.flatMap(({ refusal }) => refusal ?? []),
    warnings: judged.flatMap(({ warning }) => warning ?? []),
  };
}

/** An empty fallback is one that was not given: its secret may not exist in this repository. */
function judgeFallback(raw: RawKey | undefined): Partial<KeyJudgement> {
  if (raw === undefined) return {};
  const judgement = judgeKey(raw);
  return judgement.refusal?.code === 'key/missing' ? {} : judgement;
}

/** What was read for a key, whole and without what stood around it; a reference protects nothing, and its cure names it. */
function heldBy(raw: RawKey | undefined, { refusal, core }: Partial<KeyJudgement>): readonly Secret[] {
  if (raw === undefined || refusal?.code === 'key/unexpanded') return [];
  return core === undefined ? [raw.secret] : [raw.secret, core];
}

/** A reference or a placeholder holds no key. */
function hiddenIn(raw: RawKey | undefined, { refusal, core }: Partial<KeyJudgement>): string[] {
  if (raw === undefined || (refusal?.code !== 'key/malformed' && refusal?.code !== 'key/wrapped')) return [];
  return innerKeysOf((core ?? raw.secret).reveal());
}

function secretsOf(values: readonly string[]): Secret[] {
  return [...new Set(values)].map((value) => new Secret(value));
}
