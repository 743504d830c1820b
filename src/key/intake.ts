import { masksOf } from './encodings.ts';
import { judgeKey, type KeyJudgement, missingKey, shortestKey } from './hygiene.ts';
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
  const read = [raw.primary?.secret, raw.fallback?.secret, ...raw.unused, ...judged.map(({ core }) => core)];
  // A placeholder protects nothing, and to mask it would blot out KIMP360_API_KEY or xxxx wherever the log means them.
  const values = read.flatMap((secret) => secret?.reveal() ?? []).filter((value) => !isPlaceholder(value.trim()));
  return {
    ...(primary.key === undefined ? {} : { primary: primary.key }),
    ...(second === undefined ? {} : { fallback: second }),
    masks: secretsOf(values.flatMap(masksOf)),
    secrets: secretsOf(values.map((value) => value.trim()).filter((value) => value.length >= shortestKey)),
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

function secretsOf(values: readonly string[]): Secret[] {
  return [...new Set(values)].map((value) => new Secret(value));
}
