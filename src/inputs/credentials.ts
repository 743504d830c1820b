import { isMaskable } from '../key/maskable.ts';
import { Secret } from '../key/secret.ts';
import type { Field } from '../transports/port.ts';
import { isCredentialField, isCredentialName } from './credential-names.ts';
import { type Range, rangesOfSchemes, rangesOutsideEntries } from './header-text.ts';
import type { RawInputs } from './port.ts';
import { readBareLines } from './reading/read-lines.ts';
import { userInfoOf } from './user-info.ts';
import { written } from './written.ts';

/**
 * What the inputs hold beside the key that must be masked before anything is shown: credentials in `headers` and the values
 * of `mask`. Found in the text itself, so that a text that cannot be parsed hides them as well.
 */
export function secretsOfInputs(values: RawInputs['values']): readonly Secret[] {
  return [
    ...secretsOfHeaderText(values.headers ?? ''),
    ...secretsOfMaskText(values.mask ?? ''),
    ...[values['base-url'], values.path].flatMap(secretsOfUserInfo),
  ];
}

/** What must be masked of the caller's fields: credential values whole, and what follows `Bearer`, `Basic` and their like. */
export function secretsOfFields(fields: readonly Field[]): readonly Secret[] {
  return fields.filter(([name, value]) => isCredentialField(name, value)).flatMap(([, value]) => secretsOfValue(value));
}

function secretsOfValue(value: string): Secret[] {
  const whole = value.trim();
  const bare = /^[A-Za-z][\w-]*\s+(\S.*)$/.exec(whole)?.[1];
  const cookies = [...whole.matchAll(/(?:^|;\s*)[^=;\s]+=([^;]+)/g)].map((match) => match[1] ?? '');
  return [whole, bare ?? '', ...cookies, ...basicParts(whole)].filter(isMaskable).map((text) => new Secret(text));
}

/** User and password behind `Basic` (RFC 7617), and the password alone. */
function basicParts(value: string): string[] {
  const encoded = /^basic\s+([A-Za-z0-9+/_-]+=*)$/i.exec(value)?.[1];
  if (encoded === undefined) return [];
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? [] : [pair, pair.slice(colon + 1)];
}

/**
 * The same, found in the text of the input `headers` before it is parsed and even when it cannot be: for masks, which must
 * stand before anything is shown.
 */
function secretsOfHeaderText(text: string): readonly Secret[] {
  const pieces = (ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end));
  // Indented lines go on with a value, which has its name before it; a comment is none.
  const lines = text.replace(/^[ \t#][^\n]*/gm, (line) => ' '.repeat(line.length));
  const words = [
    ...pieces(rangesOfSchemes(text, 'where a value begins')).filter(isMaskable),
    ...pieces(rangesOutsideEntries(lines)).filter(isOpaque),
  ];
  return [...words.map((word) => new Secret(word)), ...secretsOfNamed(text)];
}

/** Whether a word may be a secret: it is long, or of letters and digits. */
function isOpaque(word: string): boolean {
  return isMaskable(word) && !isCredentialName(word) && (word.length >= 12 || /[a-z].*\d|\d.*[a-z]/i.test(word));
}

function secretsOfNamed(text: string): readonly Secret[] {
  return credentialRanges(text, isCredentialName).flatMap(({ start, end }) => {
    const value = text.slice(start, end).trim();
    const unquoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
    return unquoted === null
      ? secretsOfValue(value.replace(/^[|>][-+]?\s*/, '').replace(/\s*\n\s*/g, ' '))
      : secretsOfValue(unquoted[1]?.replace(/\\(.)/g, '$1') ?? unquoted[2]?.replaceAll("''", "'") ?? '');
  });
}

/** User and password in a URL, as written and decoded. */
function secretsOfUserInfo(url: string | undefined): Secret[] {
  const userInfo = userInfoOf(url ?? '');
  if (userInfo === undefined) return [];
  const decoded = decodeAscii(userInfo);
  return [userInfo, decoded, decoded.slice(decoded.indexOf(':') + 1)]
    .filter(isMaskable)
    .map((text) => new Secret(text));
}

function decodeAscii(text: string): string {
  return text.replace(/%([2-7][\da-f])/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The values of an input `mask`, found without judging it; lines of a list without their dashes, lists in brackets item by item. */
function secretsOfMaskText(text: string): readonly Secret[] {
  const items = readBareLines(written({ label: '' }, text)).items;
  return items.flatMap((item) => {
    const line = item.kind === 'scalar' ? item.text : '';
    return [line, unquoted(line.replace(/^-\s+/, '')), ...(/^\s*\[/.test(text) ? itemsInBrackets(line) : [])]
      .filter((value, index, both) => isMaskable(value) && both.indexOf(value) === index)
      .map((value) => new Secret(value));
  });
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

function itemsInBrackets(line: string): string[] {
  const items = line.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]"'][^,[\]]*/g);
  return [...items].map(([item]) => unquoted(item.trim()));
}

export interface Censored {
  /** With every credential's value overwritten, character by character, so that places in it stay right. */
  readonly text: string;
  /** What was overwritten, word by word. */
  readonly words: readonly string[];
}

/** Overwrites the values of credentials, found by their names. */
export function censorCredentials(text: string, isCredential: (name: string) => boolean = isCredentialName): Censored {
  return overwrite(text, credentialRanges(text, isCredential));
}

/** The same for `headers`: also what follows a scheme, and all that has not the form of a field. */
export function censorHeaders(text: string, isCredential: (name: string) => boolean = isCredentialName): Censored {
  return overwrite(text, [
    ...credentialRanges(text, isCredential),
    ...rangesOfSchemes(text, 'anywhere'),
    ...rangesOutsideEntries(text),
  ]);
}

function overwrite(text: string, ranges: readonly Range[]): Censored {
  const parts: string[] = [];
  const words = new Set<string>();
  let done = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    // Messages quote a word with the signs around it, or without.
    const around = text
      .slice(start, end)
      .split(/[\s"'`]+/)
      .flatMap((word) => [word, withoutSignsAround(word)]);
    for (const word of around) if (word.length >= shortestQuoted) words.add(word);
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), text.slice(from, end).replace(/[^\s"']/g, '*'));
    done = end;
  }
  return { text: parts.join('') + text.slice(done), words: [...words] };
}

function withoutSignsAround(word: string): string {
  const start = Math.max(word.search(/\w/), 0);
  let end = word.length;
  while (end > start && !/\w/.test(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** Shorter words stand in our own messages. */
const shortestQuoted = 4;

/** Where the values of credentials stand in a map: YAML, JSON, or lines. */
function credentialRanges(text: string, isCredential: (name: string) => boolean): Range[] {
  const ranges: Range[] = [];
  const names = /(?:^|[\n{,?&])([ \t]*)(?:- )?(["']?)([\w.$-]+)\2[ \t]*([:=])[ \t]*/g;
  for (let match = names.exec(text); match !== null; match = names.exec(text)) {
    const [all, indent = '', , name = '', separator] = match;
    // A comma or brace that ends one entry begins the next.
    names.lastIndex = match.index + all.length;
    if (!isCredential(name)) continue;
    const start = match.index + all.length;
    const end =
      separator === '='
        ? start + (/^[^&\s]*/.exec(text.slice(start))?.[0].length ?? 0)
        : endOfValue(text, start, indent.length, /[{,]/.test(all[0] ?? ''));
    ranges.push({ start, end });
    names.lastIndex = Math.max(end, names.lastIndex);
  }
  return ranges;
}

function endOfValue(text: string, start: number, indent: number, flow: boolean): number {
  const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/s.exec(text.slice(start));
  if (quoted !== null) return start + quoted[0].length;
  if (flow) return start + text.slice(start).search(/[,}\]\n]|$/);
  const line = text.slice(start).search(/\n|$/);
  // Lines that are indented further belong to the value.
  const more =
    new RegExp(`^(?:\\n(?:[ \\t]*(?=\\n|$)|[ \\t]{${indent + 1},}[^\\n]*))*`).exec(text.slice(start + line))?.[0]
      .length ?? 0;
  return start + line + more;
}
