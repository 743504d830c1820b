/**
 * What a TeamCity agent makes of standard output, written from JetBrains' page "Service Messages": a line that holds
 * `##teamcity[name key='value' …]` or `##teamcity[name 'value']`; `|` escapes in values. Throws for a message that the agent would report as malformed, and for a
 * parameter that refers to another one.
 */
export interface TeamcityMessage {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const singles: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  x: '\u0085',
  l: '\u2028',
  p: '\u2029',
  '|': '|',
  "'": "'",
  '[': '[',
  ']': ']',
};

export function readTeamcity(log: string): {
  readonly messages: readonly TeamcityMessage[];
  readonly lines: readonly string[];
} {
  const messages: TeamcityMessage[] = [];
  const lines: string[] = [];
  for (const line of log.split(/\r\n|\r|\n/)) {
    const start = line.indexOf('##teamcity[');
    if (start < 0) lines.push(line);
    else messages.push(readMessage(line.slice(start + '##teamcity['.length)));
  }
  return { messages, lines };
}

function readMessage(text: string): TeamcityMessage {
  let at = 0;
  const name = /^[A-Za-z][\w-]*/.exec(text)?.[0];
  if (name === undefined) throw new Error(`No name: ${text}`);
  at = name.length;
  const attributes: Record<string, string> = {};
  for (;;) {
    while (text[at] === ' ') at += 1;
    if (text[at] === ']') {
      // "Any text appearing between percentage signs is considered a reference to a property."
      if (name === 'setParameter' && (attributes.value ?? '').split('%').length > 2)
        throw new Error(`TeamCity would resolve ${attributes.value}`);
      return { name, attributes };
    }
    const key = /^[A-Za-z]\w*/.exec(text.slice(at))?.[0];
    if (key === undefined || text.slice(at + key.length, at + key.length + 2) !== "='")
      throw new Error(`Malformed: ${text}`);
    at += key.length + 2;
    let value = '';
    while (text[at] !== "'") {
      const character = text[at];
      if (character === undefined || character === '[' || character === ']') throw new Error(`Not escaped: ${text}`);
      if (character !== '|') {
        value += character;
        at += 1;
        continue;
      }
      const code = text[at + 1] ?? '';
      if (text.slice(at + 1, at + 3) === '0x') {
        value += String.fromCharCode(Number.parseInt(text.slice(at + 3, at + 7), 16));
        at += 7;
      } else {
        const single = singles[code];
        if (single === undefined) throw new Error(`Unknown escape |${code}: ${text}`);
        value += single;
        at += 2;
      }
    }
    at += 1;
    attributes[key] = value;
  }
}
