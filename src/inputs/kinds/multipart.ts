import { dataKind } from '../data-kind.ts';
import { type DataNode, describe, type ScalarNode, textOf } from '../data-node.ts';
import { type Faults, partOf, type Written } from '../written.ts';
import type { NamedFile } from './named-file.ts';

/** One part of a `multipart/form-data` content, its file not looked at yet. */
export type GivenPart =
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly file: NamedFile;
      readonly contentType?: string;
      readonly filename?: string;
    };

/**
 * A map of part names to values; a list repeats its name. A value that begins with `@` names a file, with `;type=` and
 * `;filename=` behind it as curl has them. `@@` begins a text with one `@`.
 */
export const multipart = dataKind<readonly GivenPart[]>('MAP', parse, {
  lines: true,
  // `@path` without quotes is no YAML, and what people write. Anything else that YAML cannot read is a mistake.
  acceptsLines: (node) =>
    node.kind === 'map' &&
    node.entries.some(({ value }) => isText(value) && value.text.startsWith('@')) &&
    node.entries.every(({ value }) => isText(value) && (value.text.startsWith('@') || plain.test(value.text))),
});

/** What YAML reads as it stands. */
const plain = /^[^\s"'`&*!|>%@{}[\],#?:-](?:(?!\s#|:\s|:$).)*$/;

function isText(node: DataNode): node is ScalarNode {
  return node.kind === 'scalar';
}

function parse(node: DataNode, faults: Faults): readonly GivenPart[] | undefined {
  if (node.kind !== 'map') {
    return faults.add(node, `A map of parts is expected, and there is ${describe(node)}.`, {
      suggestion: 'Write lines such as `file: "@out/report.pdf"`.',
    });
  }
  const before = faults.errors.length;
  const parts: GivenPart[] = [];
  for (const { key, value } of node.entries) {
    const badName = /[\r\n\0]/.exec(key.text);
    if (badName !== null || key.text === '') {
      faults.add(key, 'The name of a part is empty or holds a line break.', {
        suggestion: 'Name it for example `file`.',
      });
      continue;
    }
    for (const item of value.kind === 'list' ? value.items : [value]) {
      const text = textOf(item, `part \`${key.text}\``, faults);
      if (text === undefined || item.kind !== 'scalar') continue;
      const part =
        text.startsWith('@') && !text.startsWith('@@')
          ? parseFile(key.text, item, faults)
          : { kind: 'value' as const, name: key.text, value: text.replace(/^@@/, '@') };
      if (part !== undefined) parts.push(part);
    }
  }
  if (parts.length === 0 && faults.errors.length === before) {
    return faults.add(node, 'A multipart content needs at least one part.', {
      suggestion: 'Write lines such as `file: "@out/report.pdf"`.',
    });
  }
  return faults.errors.length > before ? undefined : parts;
}

const parameter = /^;[ \t]*([a-zA-Z-]+)=(?:"((?:[^"\\]|\\["\\])*)"|([^;"]*))/;

/** `@path;type=image/png;filename=x.png`. A path that holds a semicolon stands in double quotes, as in curl. */
function parseFile(name: string, item: Written, faults: Faults): GivenPart | undefined {
  const text = item.text;
  const [head = '@', quoted, bare] = /^@(?:"((?:[^"\\]|\\["\\])*)"|([^;"]*))/.exec(text) ?? [];
  const path = (quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '').trim();
  if (path === '' || path === '-') {
    return faults.add(item, `The part \`${name}\` names no file.`, {
      suggestion: 'Write the path behind the `@`; a text that begins with `@` is written with `@@`.',
    });
  }
  let contentType: string | undefined;
  let filename: string | undefined;
  for (let at = head.length; at < text.length; ) {
    const rest = text.slice(at);
    const found = parameter.exec(rest);
    const value = (found?.[2]?.replace(/\\(["\\])/g, '$1') ?? found?.[3] ?? '').trim();
    const word = found?.[1]?.toLowerCase();
    const end = at + (found?.[0].length ?? rest.length);
    const place = { range: [at, end] as const };
    // `type=text/plain;charset=utf-8`: what is no word of ours belongs to the media type before it.
    if (word === 'type' && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value)) contentType = value;
    else if (word === 'filename' && value !== '' && !/[\r\n\0]/.test(value)) filename = value;
    else if (word === 'charset' && contentType !== undefined && /^[\w.-]+$/.test(value))
      contentType += `; charset=${value}`;
    else
      return faults.add(
        item,
        `Behind the file of the part \`${name}\` stands something else than a type or a file name.`,
        { ...place, suggestion: 'Write for example `@out/logo.png;type=image/png;filename=logo.png`.' },
      );
    at = end;
  }
  const pathStart = text.indexOf(path);
  return {
    kind: 'file',
    name,
    file: { path, at: pathStart < 0 ? item : partOf(item, pathStart, pathStart + path.length) },
    ...(contentType === undefined ? {} : { contentType }),
    ...(filename === undefined ? {} : { filename }),
  };
}
