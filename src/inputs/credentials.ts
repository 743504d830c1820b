import { isMaskable } from '../key/maskable.ts';
import { Secret } from '../key/secret.ts';
import type { Field } from '../transports/port.ts';
import { isCredentialName } from './credential-names.ts';
import type { RawInputs } from './port.ts';
import { readBareLines } from './reading/read-lines.ts';
import { written } from './written.ts';

/**
 * What the inputs hold beside the key that must be masked before anything is shown: credentials in `headers` and the values
 * of `mask`. Found in the text itself, so that a text that cannot be parsed hides them as well.
 */
export function secretsOfInputs(values: RawInputs['values']): readonly Secret[] {
  return [...secretsOfHeaderText(values.headers ?? ''), ...secretsOfMaskText(values.mask ?? '')];
}

/** What must be masked of the caller's fields: credential values whole, and what follows `Bearer`, `Basic` and their like. */
export function secretsOfFields(fields: readonly Field[]): readonly Secret[] {
  return fields.filter(([name]) => isCredentialName(name)).flatMap(([, value]) => secretsOfValue(value));
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
  return credentialRanges(text, isCredentialName).flatMap(({ start, end }) => {
    const value = text.slice(start, end).trim();
    const unquoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
    return unquoted === null
      ? secretsOfValue(value.replace(/^[|>][-+]?\s*/, '').replace(/\s*\n\s*/g, ' '))
      : secretsOfValue(unquoted[1]?.replace(/\\(.)/g, '$1') ?? unquoted[2]?.replaceAll("''", "'") ?? '');
  });
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

/** The text with every credential's value overwritten, character by character, so that places in it stay right. */
export function censorCredentials(text: string, isCredential: (name: string) => boolean = isCredentialName): string {
  let censored = text;
  for (const { start, end } of credentialRanges(text, isCredential)) {
    censored = censored.slice(0, start) + text.slice(start, end).replace(/[^\s"']/g, '*') + censored.slice(end);
  }
  return censored;
}

/** Where the values of credentials stand in a map: YAML, JSON, or lines. */
function credentialRanges(text: string, isCredential: (name: string) => boolean): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
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
  const line = /^[^\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  if (flow) {
    const close = text.slice(start, start + line).search(/[,}\]]/);
    return close < 0 ? start + line : start + close;
  }
  // Lines that are indented further belong to the value.
  const more =
    new RegExp(`^(?:\\n(?:[ \\t]*(?=\\n|$)|[ \\t]{${indent + 1},}[^\\n]*))*`).exec(text.slice(start + line))?.[0]
      .length ?? 0;
  return start + line + more;
}
