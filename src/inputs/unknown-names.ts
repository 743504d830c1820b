import { type Diagnostic, diagnostic, type Origin } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/did-you-mean.ts';
import { definitionOf, inputNames } from './definitions.ts';
import { flagOf } from './flag-words.ts';
import type { RawInputs } from './port.ts';

/** What other tools call the same thing. */
const elsewhere: Readonly<Record<string, string>> = {
  header: '`headers`',
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
  request: 'the command itself, as in `kimp360 post /requests`',
  proxy: 'the variable HTTPS_PROXY',
  location: '`redirects`; within one origin they are followed without it',
  cacert: '`ca-file`',
  cert: '`client-cert-file`',
  'max-time': '`timeout`',
  'connect-timeout': '`timeout`',
  cookie: '`headers`',
  verbose: '`support-file`, for a file with request and answer, without the key',
};

/** Letters that curl has for them. */
const letters: Readonly<Record<string, string>> = {
  X: 'request',
  d: 'data',
  H: 'header',
  o: 'output',
  k: 'insecure',
  F: 'files',
  m: 'max-time',
  x: 'proxy',
  L: 'location',
  E: 'cert',
  b: 'cookie',
  v: 'verbose',
};

/**
 * Judges the names that are no inputs. One near a known name is a fault; any other is a fault in
 * the CLI, and ignored with a warning in an Action, where earlier steps can set `INPUT_*` variables of their own.
 */
export function judgeUnknownNames(raw: RawInputs): readonly Diagnostic[] {
  return Object.entries(raw.values).flatMap(([name, value]) => {
    if (value === '' || (inputNames as readonly string[]).includes(name)) return [];
    // The value is not quoted: it may be a key under a mistyped name.
    const origin = { label: raw.label(name) };
    return raw.unknown === 'error' ? judgeFlag(name, origin, raw) : judgeInput(name, origin);
  });
}

/** The hosts take the keys out before the inputs are read; one that arrives among them came by a way that is public. */
export function refuseKey(name: string, raw: RawInputs): Diagnostic {
  return diagnostic('input/invalid', `\`${name}\` cannot be given here: others could read it.`, {
    origin: { label: raw.label(name) },
    suggestion: `Give it in \`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\`.`,
  });
}

/** Whether a name can be shown: what looks like none may be a value that lost its place. */
function isShowable(name: string): boolean {
  return /^-*[a-z][a-z_-]{0,39}$/i.test(name);
}

function judgeInput(name: string, origin: Origin): Diagnostic {
  const near = nearestName(
    name,
    inputNames.filter((one) => definitionOf(one).group !== 'context'),
  );
  if (near !== undefined) {
    return diagnostic('input/unknown', `There is no input \`${name}\`.`, {
      origin,
      suggestion: `Did you mean \`${near}\`?`,
    });
  }
  const shown = isShowable(name) ? ` \`${name}\`` : ' of that name';
  return diagnostic('input/unknown', `There is no input${shown}, and it is ignored.`, {
    origin,
    suggestion: meantElsewhere(name) ?? 'Remove it; the README lists the inputs.',
    severity: 'warning',
  });
}

function judgeFlag(name: string, origin: Origin, raw: RawInputs): Diagnostic {
  const near = nearestName(
    name,
    inputNames.filter((one) => definitionOf(one).places.includes('flag')),
  );
  if (near !== undefined) {
    return diagnostic('input/unknown', `There is no flag \`${flagOf(name)}\`.`, {
      origin,
      suggestion: `Did you mean \`${flagOf(near)}\`?`,
    });
  }
  const shown = isShowable(name);
  return diagnostic('input/unknown', `There is no flag ${shown ? `\`${flagOf(name)}\`` : 'of that name'}.`, {
    origin: shown ? origin : { label: 'a flag' },
    suggestion: meantElsewhere(name) ?? `Remove it; \`${raw.label('method')} --help\` lists the flags.`,
  });
}

function meantElsewhere(name: string): string | undefined {
  const word = Object.hasOwn(letters, name) ? (letters[name] ?? name) : name;
  return Object.hasOwn(elsewhere, word) ? `Here it is ${elsewhere[word]}.` : undefined;
}
