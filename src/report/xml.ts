/** An element; names are ours, attributes and text are whatever they are. An attribute of `undefined` is left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or text alone: white space that was not there would become part of it. */
  readonly content?: readonly XmlElement[] | string;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * An element and what is in it, on lines of its own.
 *
 * @param redact applied to each attribute and text, before it is escaped: an escape would hide a part of a secret
 */
export function renderElement(element: XmlElement, indent: string, redact: (text: string) => string): string {
  const { name, content } = element;
  const open = `${indent}<${name}${attributesOf(element, redact)}`;
  if (content === undefined || content.length === 0) return `${open}/>\n`;
  if (typeof content === 'string') return `${open}>${escapeXml(redact(content), /\t|\n/)}</${name}>\n`;
  const inside = content.map((child) => renderElement(child, `${indent}  `, redact));
  return `${open}>\n${inside.join('')}${closeElement(element, indent)}`;
}

/** The beginning of an element whose content is written by somebody else. */
export function openElement(element: XmlElement, indent: string, redact: (text: string) => string): string {
  return `${indent}<${element.name}${attributesOf(element, redact)}>\n`;
}

export function closeElement({ name }: Pick<XmlElement, 'name'>, indent: string): string {
  return `${indent}</${name}>\n`;
}

function attributesOf({ attributes = {} }: XmlElement, redact: (text: string) => string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(redact(String(value)))}"`],
  );
  return given.join('');
}

/** What means something in XML, what a parser would make another character of, and what XML 1.0 has no way to write. */
const special =
  /[&<>"'\t\n\r\u0000-\u001f\u007f-\u009f\u2028\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Section 2.2 of XML 1.0: no reference can stand for these either. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** @param plain what may stand as it is. In attributes a parser makes spaces of tabs and line ends. */
function escapeXml(text: string, plain?: RegExp): string {
  return text.replace(special, (character) => {
    if (plain?.test(character) === true) return character;
    const code = character.charCodeAt(0);
    // Written as JSON has it: seen, and told apart from what was there.
    if (forbidden.test(character)) return `\\u${code.toString(16).padStart(4, '0')}`;
    return named[character] ?? `&#${code};`;
  });
}
