import type { Diagnostic } from '../diagnostic.ts';
import { Scales, strong, type Weighing } from './scales.ts';

/** Why parts of a scan stayed unread stands behind each of them. */
export function weighIncomplete({ evidence }: Diagnostic): Weighing {
  const scales = new Scales();
  const tell = (cause: string, reason: RegExp): void => {
    const count = evidence.filter((line) => reason.test(line)).length;
    if (count > 0) scales.favour(strong + count, cause);
  };
  tell('rights', /: no permission$/);
  tell('link', /: a link to a folder /);
  tell('deep', /: deeper than /);
  tell('history', /: the history of git, /);
  tell('packed', /: (?:encrypted|.* is not read)$/);
  tell('changed', /while it was |: the scan was stopped$/);
  tell('damaged', /: (?:it is )?(?:damaged|cut short)|: unfolds to /);
  return scales;
}

/** What the step itself left behind was not scanned for being published, and the other way round. */
export function weighLeak({ message }: Diagnostic): Weighing {
  const scales = new Scales();
  if (/of what was scanned/.test(message)) return scales.exclude('other-process', 'redactor', 'too-early');
  return /^A value was written/.test(message)
    ? scales.exclude('public', 'own-file', 'other-process', 'redactor')
    : scales.exclude('public', 'own-file', 'too-early');
}
