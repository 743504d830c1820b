import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Redactor } from '../leak/port.ts';

/**
 * A diagnostic without any secret, made before anything is rendered or cut to length. An origin whose text holds one
 * is not quoted at all: redaction would move the caret.
 */
export function sealDiagnostic(found: Diagnostic, redactor: Redactor): Diagnostic {
  // A code is ours, and what looks its entry up needs it whole, even where a masked word stands in it.
  const { origin, span, cause, code, severity, ...rest } = found;
  const sealed = { ...redactor.record(rest), code, severity };
  if (origin === undefined) return cause === undefined ? sealed : { ...sealed, cause };
  const quotable = origin.text !== undefined && redactor.redact(origin.text).hits === 0;
  return {
    ...sealed,
    origin: {
      label: redactor.text(origin.label),
      ...(quotable ? { text: origin.text } : {}),
      ...(origin.within === undefined ? {} : { within: redactor.record(origin.within) }),
    },
    ...(quotable && span !== undefined ? { span } : {}),
    ...(cause === undefined ? {} : { cause }),
  };
}
