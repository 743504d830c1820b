/** What stands around a key that was copied together with its surroundings. */
export interface Unwrapped {
  /** The value without quotes, scheme and name; trimmed. */
  readonly core: string;
  /** From the outside in: `double quotes`, `the scheme "Bearer"`. Never a part of the key. */
  readonly wrappers: readonly string[];
}

const quotes: readonly (readonly [open: string, close: string, name: string])[] = [
  ['\\"', '\\"', 'escaped double quotes'],
  ["\\'", "\\'", 'escaped single quotes'],
  ['&quot;', '&quot;', 'double quotes, HTML-escaped'],
  ['"', '"', 'double quotes'],
  ["'", "'", 'single quotes'],
  ['`', '`', 'backticks'],
  ['\u201c', '\u201d', 'typographic double quotes'],
  ['\u201d', '\u201d', 'typographic double quotes'],
  ['\u201e', '\u201c', 'typographic double quotes'],
  ['\u201e', '\u201d', 'typographic double quotes'],
  ['\u201f', '\u201d', 'typographic double quotes'],
  ['\u201c', '\u201c', 'typographic double quotes'],
  ['\u2018', '\u2019', 'typographic single quotes'],
  ['\u2019', '\u2019', 'typographic single quotes'],
  ['\u201a', '\u2018', 'typographic single quotes'],
  ['\u2018', '\u2018', 'typographic single quotes'],
  ['\u2039', '\u203a', 'angle quotes'],
  ['\u00ab', '\u00bb', 'angle quotes'],
  ['\u00bb', '\u00ab', 'angle quotes'],
  ['\u2032', '\u2032', 'prime marks'],
  ['\u2033', '\u2033', 'double prime marks'],
  ['\uff02', '\uff02', 'full-width quotes'],
];

/**
 * Half of a pair, around what is otherwise plain: the other half was lost in copying. A key of odd characters may well
 * begin or end with a quote of its own.
 */
const halfQuoted: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^(?:\\"|&quot;|")([\w.~+/=-]+)$|^([\w.~+/=-]+)(?:\\"|&quot;|")$/, 'a double quote without its other half'],
  [/^(?:\\'|')([\w.~+/=-]+)$|^([\w.~+/=-]+)(?:\\'|')$/, 'a single quote without its other half'],
  [/^`([\w.~+/=-]+)$|^([\w.~+/=-]+)`$/, 'a backtick without its other half'],
];

interface Prefix {
  readonly pattern: RegExp;
  readonly name: string;
}

const prefixes: readonly Prefix[] = [
  { pattern: /^bearer(?:\s+|:\s*|$)/i, name: 'the scheme "Bearer"' },
  { pattern: /^basic\s+/i, name: 'the scheme "Basic"' },
  { pattern: /^token\s+/i, name: 'the scheme "Token"' },
  { pattern: /^api-?key\s+/i, name: 'the scheme "ApiKey"' },
  { pattern: /^(?:-H|--header)\s*/, name: "curl's option -H" },
  { pattern: /^(?:proxy-)?authorization\s*[:=]\s*/i, name: 'the field name "Authorization"' },
  { pattern: /^x-api-key\s*[:=]\s*/i, name: 'the field name "x-api-key"' },
  { pattern: /^api[-_ ]?key\s*[:=]\s*/i, name: 'a name such as "api-key"' },
  {
    pattern: /^(?:export\s+|set\s+|\$env:)?KIMP360_API_KEY(?:_FALLBACK)?\s*[:=]\s*/i,
    name: 'the variable name "KIMP360_API_KEY"',
  },
  // Any other variable in capitals. Something must follow the signs, for base64 in capitals may end in `KEY==`.
  {
    pattern: /^(?:export\s+|set\s+|\$env:)?[A-Z][A-Z0-9_]*_(?:KEY|TOKEN|SECRET)\s*=\s*(?=[^=])/,
    name: "a variable's name",
  },
];

/** `{"key": "…"}`, as some vaults hand secrets out. */
const jsonMember = /^\{\s*"[^"]*"\s*:\s*"([^"]*)"\s*\}$/;

/** A key of letters and digits, the usual case, needs no further look. */
const isBare = /^(?!bearer$)[A-Za-z0-9_-]+$/i;

/** Peels off everything that is known not to belong to a key. The text must be trimmed. */
export function unwrap(text: string): Unwrapped {
  const wrappers: string[] = [];
  let core = text;
  for (;;) {
    if (isBare.test(core)) return { core, wrappers };
    const quote = quotes.find(
      ([open, close]) => core.length >= open.length + close.length && core.startsWith(open) && core.endsWith(close),
    );
    if (quote !== undefined) {
      wrappers.push(quote[2]);
      core = core.slice(quote[0].length, core.length - quote[1].length).trim();
      continue;
    }
    const inJson = jsonMember.exec(core)?.[1];
    if (inJson !== undefined) {
      wrappers.push('a JSON object');
      core = inJson.trim();
      continue;
    }
    const half = halfQuoted.find(([pattern]) => pattern.test(core));
    if (half !== undefined) {
      wrappers.push(half[1]);
      core = core.replace(half[0], '$1$2');
      continue;
    }
    const prefix = prefixes.find(({ pattern }) => pattern.test(core));
    if (prefix === undefined) return { core, wrappers };
    wrappers.push(prefix.name);
    core = core.replace(prefix.pattern, '').trim();
  }
}
