/** A strict reader of XML 1.0 without DTDs, written from the W3C's recommendation: what it does not know is an error. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Character data of the element itself. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Production [2]: the characters that a document may hold, written out or by reference. */
function isChar(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

export function readXml(bytes: Uint8Array): XmlNode {
  const raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  for (const character of raw) {
    const code = character.codePointAt(0) as number;
    if (!isChar(code)) throw new Error(`U+${code.toString(16)} is no character of XML 1.0.`);
  }
  // Section 2.11: line ends are LF before anything else is looked at.
  const text = raw.replace(/\r\n?/g, '\n');
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!text.startsWith(declaration)) throw new Error('There is no XML declaration.');
  let at = declaration.length;

  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) return undefined;
    at += match[0].length;
    return match;
  };
  const resolve = (value: string): string => {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(value)) fail(`A bare & in ${JSON.stringify(value)}`);
    return value.replace(/&(#x?)?([^;]+);/gi, (_all, mark: string | undefined, body: string) => {
      if (mark === undefined) return entities[body] ?? fail(`The entity ${body}`);
      const code = Number.parseInt(body, mark.length === 2 ? 16 : 10);
      return isChar(code) ? String.fromCodePoint(code) : fail(`A reference to ${code}`);
    });
  };

  function readElement(): XmlNode {
    const name = (take(/<([A-Za-z_][\w.-]*)/) ?? fail('No element'))[1] as string;
    const attributes: Record<string, string> = {};
    for (;;) {
      const match = take(/\s+([A-Za-z_][\w.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/);
      if (match === undefined) break;
      const [, key = '', double, single] = match;
      if (Object.hasOwn(attributes, key)) fail(`Two attributes ${key}`);
      // Section 3.3.3: white space that stands there is a space, that of references is kept.
      attributes[key] = resolve((double ?? single ?? '').replace(/[\t\n]/g, ' '));
    }
    if (take(/\s*\/>/) !== undefined) return { name, attributes, children: [], text: '' };
    if (take(/\s*>/) === undefined) fail('A tag that does not end');
    const children: XmlNode[] = [];
    let content = '';
    for (;;) {
      if (take(new RegExp(`</${name}\\s*>`)) !== undefined) break;
      const data = take(/[^<]+/)?.[0];
      if (data !== undefined) {
        if (data.includes(']]>')) fail('`]]>` in text');
        content += resolve(data);
      } else children.push(readElement());
    }
    return { name, attributes, children, text: content };
  }

  take(/\s*/);
  const root = readElement();
  take(/\s*/);
  if (at !== text.length) fail('Something behind the document');
  return root;
}
