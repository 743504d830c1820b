import { collectForms, plainForms } from './plain-forms.ts';
import type { KeyIntake, RawKeys } from './port.ts';
import { Secret } from './secret.ts';

/** Letters and digits, with `-` and `_` among them: nothing to trim, nothing to escape, and no reference to a key. */
const plain = /^(?!__)[A-Za-z0-9_-]{20,}$/;
/** A digit that no placeholder holds: the only number in one is 360. */
const telling = /[1245789]/;

/**
 * What `intakeKeys` returns, for one key that needs no closer look, which most keys are; undefined for any other. It
 * spares a run the rules for everything that can be wrong with a key.
 */
export function intakePlainKey({ primary, fallback, unused }: RawKeys): KeyIntake | undefined {
  if (primary === undefined || fallback !== undefined || unused.length > 0) return undefined;
  const value = primary.secret.reveal();
  if (!plain.test(value) || !telling.test(value)) return undefined;
  return {
    primary: primary.secret,
    masks: collectForms(value, plainForms(value)).map((form) => new Secret(form.text)),
    secrets: [primary.secret],
    refusals: [],
    warnings: [],
  };
}
