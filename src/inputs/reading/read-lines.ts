import type { DataNode, ListNode, MapEntry, MapNode, ScalarNode } from '../data-node.ts';
import { partOf, trimmed, type Written } from '../written.ts';

/** `name: value`, where YAML reads the same as the eye: no quotes, no comment, no second colon, no indentation. */
const plainEntry =
  /^([A-Za-z0-9_$][\w.$[\]-]*):[ \t]+([^\s"'`&*!|>%@{}[\],#?:-](?:(?!\s#|:\s|:$).)*|-[^\s](?:(?!\s#|:\s|:$).)*)$/;
const entry = /^([^\s:"'{}[\],#&*!|>%@`-][^\s:]*):(?:[ \t]+(.*))?$/;

/** RFC 9112 §5: no space is needed behind the colon. What begins with `//` there is a URL. */
const tightEntry = /^([\w!#$%&'*+.^`|~-]+):(?!\/\/)[ \t]*(.*)$/;

interface Line {
  readonly text: string;
  readonly start: number;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { text: withoutBlanksBehind(line), start };
    start += line.length + 1;
  }
}

/** A pattern of blanks before the end would be tried at every blank of a line. */
function withoutBlanksBehind(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

/** A map of unambiguous `name: value` lines without loading a YAML reader; undefined when the text is anything else. */
export function readPlainEntries(source: Written): MapNode | undefined {
  return readEntries(source, plainEntry);
}

/**
 * `Name: value` lines taken literally, whatever the value holds: for text that is no YAML, such as a value of `*` and a slash
 * or `x: a: b`. Undefined when a line has another form.
 */
export function readLooseEntries(source: Written): MapNode | undefined {
  return readEntries(source, entry);
}

/** Field lines of a header section, taken literally. Undefined when a line has another form. */
export function readFieldLines(source: Written): MapNode | undefined {
  return readEntries(source, tightEntry);
}

function readEntries(source: Written, form: RegExp): MapNode | undefined {
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(source.text)) {
    if (line.text === '' || line.text.startsWith('#')) continue;
    const found = form.exec(line.text);
    const [, name, value = ''] = found ?? [];
    if (name === undefined || seen.has(name)) return undefined;
    seen.add(name);
    const valueStart = line.start + line.text.length - value.length;
    entries.push({
      key: scalar(partOf(source, line.start, line.start + name.length)),
      value: scalar(trimmed(partOf(source, valueStart, valueStart + value.length))),
    });
  }
  if (entries.length === 0) return undefined;
  return { kind: 'map', entries, origin: source.origin, span: source.span };
}

/** A list of `- item` lines with every item taken literally; undefined when a line has another form or looks quoted. */
export function readDashedItems(source: Written): ListNode | undefined {
  const items: ScalarNode[] = [];
  for (const line of linesOf(source.text)) {
    if (line.text === '' || line.text.startsWith('#')) continue;
    const found = /^-[ \t]+(.*)$/.exec(line.text);
    const item = found?.[1];
    if (item === undefined || /^(["']).*\1$|^[|>][-+\d]*$/.test(item)) return undefined;
    items.push(scalar(partOf(source, line.start + line.text.length - item.length, line.start + line.text.length)));
  }
  if (items.length === 0) return undefined;
  return { kind: 'list', items, origin: source.origin, span: source.span };
}

/** Every line that holds something, taken literally. */
export function readBareLines(source: Written): ListNode {
  const items: ScalarNode[] = [];
  for (const line of linesOf(source.text)) {
    const item = trimmed(partOf(source, line.start, line.start + line.text.length));
    if (item.text !== '') items.push(scalar(item));
  }
  return { kind: 'list', items, origin: source.origin, span: source.span };
}

function scalar(value: Written): ScalarNode {
  return { ...value, kind: 'scalar', plain: true };
}

/** Whether every value of a map is a single value. */
export function isFlat(node: DataNode): boolean {
  return node.kind === 'map' && node.entries.every(({ value }) => value.kind === 'scalar');
}
