import { mediaTypeOf } from '../http/media-type.ts';
import type { Content, Part } from '../plan/plan.ts';
import { quote } from './shell.ts';

/** Characters of content that a command still shows; longer content is named as a file. */
const longestShown = 4_000;

interface CurlContent {
  readonly options: readonly string[];
  /** Of the field that the call sent, when the caller named none; curl has defaults of its own. */
  readonly contentType?: string | undefined;
  /** What the reader has to know before the command works. */
  readonly notes: readonly string[];
}

/** The options that make curl send the same content. */
export function curlContent(content: Content, redact: (text: string) => string): CurlContent {
  switch (content.kind) {
    case 'json':
      return { ...textOptions(redact(content.text), 'body.json'), contentType: 'application/json' };
    case 'text':
      return {
        ...textOptions(redact(content.text), 'body.txt'),
        contentType: content.contentType ?? 'text/plain; charset=utf-8',
      };
    case 'file':
      return {
        options: [`--data-binary ${quote(`@${redact(content.path)}`)}`],
        contentType: content.contentType ?? mediaTypeOf(content.path),
        notes: [],
      };
    case 'form':
      return formOptions(content.pairs, redact);
    case 'multipart':
      return { options: content.parts.map((part) => partOption(part, redact)), notes: [] };
  }
}

function textOptions(text: string, file: string): Omit<CurlContent, 'contentType'> {
  if (text.length <= longestShown) return { options: [`--data-raw ${quote(text)}`], notes: [] };
  return {
    options: [`--data-binary @${file}`],
    notes: [`${file}: put the content of the call there; its ${text.length} characters are too many to show here.`],
  };
}

function formOptions(pairs: readonly (readonly [string, string])[], redact: (text: string) => string): CurlContent {
  const options = pairs.map(([name, value]) => {
    // curl encodes the value alone, so any other name has to come encoded.
    if (/^[\w.-]+$/.test(name)) return `--data-urlencode ${quote(`${name}=${redact(value)}`)}`;
    return `--data-raw ${quote(redact(new URLSearchParams([[name, value]]).toString()))}`;
  });
  return {
    options: options.length === 0 ? ["--data-raw ''"] : options,
    contentType: 'application/x-www-form-urlencoded',
    notes: [],
  };
}

function partOption(part: Part, redact: (text: string) => string): string {
  // `--form-string` takes a leading `@` or `<` as text.
  if (part.kind === 'value') return `--form-string ${quote(`${redact(part.name)}=${redact(part.value)}`)}`;
  const type = `;type=${redact(part.contentType ?? mediaTypeOf(part.path))}`;
  const filename = part.filename === undefined ? '' : `;filename=${formWord(redact(part.filename))}`;
  return `--form ${quote(`${redact(part.name)}=@${formWord(redact(part.path))}${type}${filename}`)}`;
}

/** A name inside `--form`, where commas and semicolons separate. */
function formWord(text: string): string {
  return /^[\w@%+=:./ -]+$/.test(text) && text.trim() === text ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
