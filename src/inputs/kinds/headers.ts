import type { Field } from '../../transports/port.ts';
import { isCredentialName } from '../credential-names.ts';
import { dataKind } from '../data-kind.ts';
import { type DataNode, type ScalarNode, textOf } from '../data-node.ts';
import { readData } from '../reading/read-data.ts';
import type { Faults, Placed, Written } from '../written.ts';
import { managedFields, tokenPattern } from './field-names.ts';

export interface HeaderEntry {
  readonly field: Field;
  readonly at: Written;
}

/** A map, or `Name: value` lines as RFC 9112 has them. Order and casing are kept. */
export const headers = dataKind<readonly HeaderEntry[]>('HEADERS', parse, { read: readHeaders });

/** The text of headers as a map, where it is one or stands for one. */
export async function readHeaders(text: Written, faults: Faults): Promise<DataNode | undefined> {
  const node = await readData(text, faults, { lines: true, tightLines: true, linesOverNesting: () => true });
  for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
    if (value.kind === 'scalar' && commentBehind(value) !== undefined) warnOfComment(key, value, faults);
  }
  return node;
}

/** What is left of the line behind a value, where it begins as YAML's comments do. */
export function commentBehind({ origin, span }: Placed): string | undefined {
  return /^[ \t]+#.*/.exec(origin.text?.slice(span.end) ?? '')?.[0];
}

/** A value that goes on behind ` #`, as `Ticket #42` does, would be cut without a word. */
export function warnOfComment(key: ScalarNode, value: Placed, faults: Faults): void {
  faults.warn(value, `The value of the header \`${key.text}\` ends before \` #\`, where YAML's comments begin.`, {
    suggestion: `If that belongs to the value, put all of it in quotes: \`${key.text}: "…"\`.`,
  });
}

function parse(node: DataNode, faults: Faults): readonly HeaderEntry[] | undefined {
  if (node.kind !== 'map') {
    return faults.add(node, 'Headers are a map, or lines of a name, a colon and a value.', {
      suggestion: 'Write for example `accept: text/csv`.',
    });
  }
  const before = faults.errors.length;
  const seen = new Set<string>();
  const entries: HeaderEntry[] = [];
  for (const { key, value } of node.entries) {
    const name = key.text;
    const lower = name.toLowerCase();
    checkName(key, faults);
    if (seen.has(lower)) {
      faults.add(key, `The header \`${name}\` is given twice; case makes no difference.`, {
        suggestion: 'Keep one; put several values on one line, with commas.',
      });
    }
    seen.add(lower);
    if (value.kind === 'list') {
      faults.add(value, `The header \`${name}\` has a list where one value is expected.`, {
        suggestion: 'Put several values on one line, with commas.',
      });
      continue;
    }
    const text = textOf(value, `header \`${name}\``, faults);
    if (text === undefined || value.kind !== 'scalar') continue;
    if (isCredentialName(name) && /^[[{]/.test(value.text)) {
      faults.add(value, `The header \`${name}\` has a list or a map where one value is expected.`, {
        suggestion: 'Write the value alone, without brackets or braces.',
      });
      continue;
    }
    checkValue(name, value, faults);
    entries.push({ field: [name, withOwnQuotes(key, value) ?? text], at: key });
  }
  return faults.errors.length > before ? undefined : entries;
}

/**
 * `If-None-Match: "abc"` is YAML's way to write abc, and HTTP's to write an entity tag, which has quotes or is none
 * (RFC 9110 §8.8.3). In these fields the quotes stay; not in JSON and not behind a name in quotes, where they can only be the map's.
 */
function withOwnQuotes(key: ScalarNode, value: ScalarNode): string | undefined {
  if (!/^if-(?:none-)?match$|^if-range$/i.test(key.text) || !key.plain || value.plain) return undefined;
  const tag = `"${value.text}"`;
  const { start, end } = value.span;
  // A date in `if-range` may stand in quotes for its colons.
  return value.origin.text?.slice(start, end) === tag && !/ GMT$/.test(value.text) ? tag : undefined;
}

function checkName(key: Written, faults: Faults): void {
  const name = key.text;
  if (!tokenPattern.test(name)) {
    faults.add(key, `\`${name}\` is not a header name.`, {
      suggestion: 'Header names have letters, digits and dashes: `x-request-source`.',
    });
    return;
  }
  const reason =
    managedFields.get(name.toLowerCase()) ?? (/^proxy-/i.test(name) ? 'it concerns the proxy, not the API' : undefined);
  if (reason !== undefined) {
    faults.add(key, `The header \`${name}\` cannot be set: ${reason}.`, { suggestion: `Remove \`${name}\`.` });
  }
}

function checkValue(name: string, value: Written, faults: Faults): void {
  const bad = /[^\t\x20-\x7e]/.exec(value.text);
  if (bad === null) return;
  const code = bad[0].codePointAt(0) ?? 0;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const kind =
    code === 10 || code === 13
      ? 'a line break'
      : code < 32 || code === 127
        ? `the control character ${point}`
        : `the non-ASCII character ${point}`;
  faults.add(value, `The value of the header \`${name}\` holds ${kind}.`, {
    range: [bad.index, bad.index + 1],
    suggestion:
      code > 127 ? 'Use ASCII, or percent-encode it if the API decodes that.' : 'Write the value on one line.',
  });
}
