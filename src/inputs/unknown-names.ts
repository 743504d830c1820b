import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/did-you-mean.ts';
import { definitionOf, inputNames } from './definitions.ts';
import type { RawInputs } from './port.ts';
import { reservedNames } from './reserved.ts';

/** What other tools call the same thing. */
const elsewhere: Readonly<Record<string, string>> = {
  url: '`base-url` and `path`',
  uri: '`base-url` and `path`',
  endpoint: '`path`',
  host: '`base-url`',
  token: '`api-key`',
  'bearer-token': '`api-key`, with `api-key-header: Authorization` and `api-key-scheme: Bearer`',
  data: '`json`, `body` or `form`',
  payload: '`json`',
  file: '`body-file` or `multipart`',
  files: '`multipart`',
  params: '`query`',
  output: '`save-to`',
  'response-file': '`save-to`',
  insecure: '`ca-file`, which keeps the check of certificates on',
  'ignore-status': '`expect-status`',
};

/**
 * Judges the names that are no inputs. A name of a later version, and one near a known name, is a fault; any other is a fault in
 * the CLI, and ignored with a warning in an Action, where earlier steps can set `INPUT_*` variables of their own.
 */
export function judgeUnknownNames(raw: RawInputs): readonly Diagnostic[] {
  const known = inputNames.filter((name) => definitionOf(name).group !== 'context');
  return Object.entries(raw.values).flatMap(([name, value]) => {
    if (value === '' || (inputNames as readonly string[]).includes(name)) return [];
    const label = raw.label(name);
    // The value is not quoted: it may be a key under a mistyped name.
    const origin = { label };
    if (reservedNames.includes(name)) {
      return diagnostic('input/unknown', `This version does not have \`${name}\` yet.`, {
        origin,
        suggestion: `Remove \`${name}\`, or use a version that has it.`,
      });
    }
    const near = nearestName(name, known);
    if (near !== undefined) {
      return diagnostic('input/unknown', `There is no input \`${name}\`.`, {
        origin,
        suggestion: `Did you mean \`${near}\`?`,
      });
    }
    const here = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
    const suggestion = here === undefined ? `Remove it; the README lists the inputs.` : `Here it is ${here}.`;
    return raw.unknown === 'error'
      ? diagnostic('input/unknown', `There is no input \`${name}\`.`, { origin, suggestion })
      : diagnostic('input/unknown', `There is no input \`${name}\`, and it is ignored.`, {
          origin,
          suggestion,
          severity: 'warning',
        });
  });
}
