import fc from 'fast-check';
import { stringify } from 'yaml';
import { brief, faultsOf, parse, taskOf } from '../support/inputs.ts';

async function sent(json: string): Promise<string> {
  const { content } = await taskOf({ json });
  if (content?.kind !== 'json') throw new Error('No JSON is sent.');
  return content.text;
}

test('JSON is sent as it is written, white space around it apart', async () => {
  const text = '{"a": 1.10, "b": 12345678901234567890, "c": 1e400, "d": [ ],\n "e": "\\u00e9\\/"}';
  expect(await sent(`\n${text}\n`)).toBe(text);
  expect(await sent('"text"')).toBe('"text"');
  expect(await sent('null')).toBe('null');
  expect(await sent('-0.0')).toBe('-0.0');
});

test('YAML keeps texts as texts and numbers with their digits', async () => {
  const yaml = `
version: "1.0"
price: 1.10
big: 12345678901234567890123
exponent: 1E-7
answer: yes
switch: on
day: 2026-08-01
time: 12:30:45
none: null
tilde: ~
empty:
flags: [True, FALSE]
1: one
true: word
"007": quoted name
folded: >-
  two
  lines
url: https://example.com/a#b
emoji: "\\U0001F600"
`;
  expect(await sent(yaml)).toBe(
    '{"version":"1.0","price":1.10,"big":12345678901234567890123,"exponent":1E-7,' +
      '"answer":"yes","switch":"on","day":"2026-08-01","time":"12:30:45","none":null,"tilde":null,"empty":null,"flags":[true,false],' +
      '"1":"one","true":"word","007":"quoted name","folded":"two lines","url":"https://example.com/a#b","emoji":"😀"}',
  );
});

test('plain lines read as YAML reads them', async () => {
  expect(await sent('title: Hello, world\ncount: 3\nok: true\nnote: -x\nday: 2026-08-01\r\n')).toBe(
    '{"title":"Hello, world","count":3,"ok":true,"note":"-x","day":"2026-08-01"}',
  );
});

test.each([
  ['0x1F', 'Write the number 31, or the text "0x1F".'],
  ['0o17', 'Write the number 15, or the text "0o17".'],
  ['0xFFFFFFFFFFFFFFFFFF', 'Write the number 4722366482869645213695, or the text "0xFFFFFFFFFFFFFFFFFF".'],
  ['007', 'Write the number 7, or the text "007".'],
  ['+1', 'Write the number 1, or the text "+1".'],
  ['-01.50', 'Write the number -1.50, or the text "-01.50".'],
  ['.5', 'Write the number 0.5, or the text ".5".'],
  ['5.', 'Write the number 5, or the text "5.".'],
  ['1_000', 'Write the number 1000, or the text "1_000".'],
  ['.inf', 'Write it as text: ".inf".'],
  ['-.INF', 'Write it as text: "-.INF".'],
  ['.nan', 'Write it as text: ".nan".'],
])('a number that JSON does not write as %s is refused', async (text, suggestion) => {
  const [fault, ...more] = await faultsOf({ json: `list:\n  - ${text}\n` });
  expect(more).toEqual([]);
  expect(fault).toContain(`input/invalid "${text}":`);
  expect(fault).toContain(`→ ${suggestion}`);
});

test('all of them are reported at once', async () => {
  expect(await faultsOf({ json: 'a: 007\nb: [.inf, 1_0]\n' })).toHaveLength(3);
});

test.each([
  [
    '{"a": 1, "b": {"a": 2, "a": 3}}',
    'input/invalid ""a"": The name `a` stands twice in one object. → Keep one of the two.',
  ],
  [
    '{"a": "x\ny"}',
    /^input\/invalid "\n": A string holds a line break, which JSON must escape\. → Write \\n; in a workflow, insert the value with `\$\{\{ toJSON\(…\) \}\}`/,
  ],
  ['{"a": 1,}', 'input/invalid ",": There is a comma after the last value. → Remove the comma.'],
  ['{"a": }', /^input\/invalid "}": A value is expected here\. → Write `null` for no value/],
  ['{"a": tru}', 'input/invalid "tru": `tru` is not a JSON value. → Put text in double quotes: "tru".'],
  ['{"a": \'x\'}', "input/invalid \"'x'\": `'x'` is not a JSON value. → Use double quotes."],
  ['{"a": "x}', 'input/invalid """: A string is not closed. → Add the closing ".'],
  ['{"a": "\\x"}', 'input/invalid "\\x": A backslash in a string starts no JSON escape. → Write \\\\ for a backslash.'],
  ['{"a" 1}', /^input\/invalid "1": A colon is expected after the name\./],
  ['{"a": 1 "b": 2}', /^input\/invalid """: A comma or `}` is expected here\./],
  [
    '[{"a": 1}',
    /^input\/invalid "": The JSON ends before it is complete: the `\[` of column 1 is not closed\. → Write what is missing, and `\]`\./,
  ],
  ['{"a": 1} x', /^input\/invalid "x": More text follows/],
  ['{"a": `x`}', 'input/invalid "`x`": "`x`" is not a JSON value. → Put text in double quotes: "`x`".'],
  ['{"a": 01}', /^input\/invalid "01": `01` is not a JSON value/],
  [`${'['.repeat(300)}1${']'.repeat(300)}`.replace('[[', '[["",['), /nested more than 200 levels/],
])('broken JSON: %s', async (json, fault) => {
  const faults = await faultsOf({ json });
  expect(faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
});

test.each([
  ['a: 1\na: 2', 'input/invalid "a": The name `a` stands twice in one map. → Keep one of the two.'],
  [
    'a: b: c',
    'input/invalid "b": A YAML value without quotes cannot hold a colon and a space. → Put the value in quotes: \'b: c\'.',
  ],
  ['a: `x`', 'input/invalid "`": A YAML value cannot begin with "`". → Put the value in quotes: \'`x`\'.'],
  ['a: @x', 'input/invalid "@": A YAML value cannot begin with "@". → Put the value in quotes: \'@x\'.'],
  [
    'a:\n\tb: 1',
    'input/invalid "\t": YAML is indented with spaces, and here is a tab. → Replace the tab by two spaces.',
  ],
  [
    'a: 1\n  b: 2',
    'input/invalid "b": This line is indented more than the one that it belongs to. → Indent the names of one map alike.',
  ],
  ['a: "x', 'input/invalid """: A quoted text is not closed. → Add the closing quote.'],
  ['{a: 1', 'input/invalid "{": This bracket is not closed. → Write `}` where the map ends.'],
  ['a: [b, c', 'input/invalid "[": This bracket is not closed. → Write `]` where the list ends.'],
  [
    'a: 1\n---\nb: 2',
    'input/invalid "---": A second YAML document begins here. → Give one document, without `---` lines.',
  ],
  [
    'a: !!int 3',
    'input/invalid "!!int 3": YAML tags such as `!!int` are not supported. → Remove the tag; quote a value to make it text.',
  ],
  [
    'a: !secret x',
    'input/invalid "!secret x": YAML tags such as `!secret` are not supported. → Remove the tag; quote a value to make it text.',
  ],
  [
    '<<: {a: 1}',
    'input/invalid "<<": YAML 1.2 has no merge key `<<`. → Write the fields out, or quote "<<" if a field has this name.',
  ],
  [
    'a: *b',
    'input/invalid "*b": No anchor `&b` stands before this alias. → To send a star, put the value in quotes: "*b".',
  ],
  ['a: &a [*a]', 'input/invalid "*a": This alias stands inside the value that it repeats. → Write the value out.'],
  ['? [a]\n: 1', 'input/invalid "[a]": A name in a map must be a single text. → Put names that hold { or [ in quotes.'],
  [
    'hello',
    'input/invalid "hello": This is one line of text, neither a map, a list nor JSON. → Write `name: value` lines or JSON; to send the text itself, put it in quotes.',
  ],
  [
    '@data/request.json',
    'input/invalid "@data/request.json": This is one line of text, neither a map, a list nor JSON. → To send a file, write `body-file: data/request.json` and `content-type: application/json`.',
  ],
  [
    'title:x',
    'input/invalid "title:x": This is one line of text, neither a map, a list nor JSON. → Write `title: x`, with a space behind the colon.',
  ],
])('broken or dangerous YAML: %j', async (json, fault) => {
  expect(await faultsOf({ json })).toEqual([fault]);
});

test('aliases repeat values, within reason', async () => {
  expect(await sent('a: &x {n: 1}\nb: [*x, *x]')).toBe('{"a":{"n":1},"b":[{"n":1},{"n":1}]}');
  const bomb = Array.from(
    { length: 30 },
    (_, level) =>
      `a${level}: &a${level} [${
        level === 0
          ? '1'
          : Array(9)
              .fill(`*a${level - 1}`)
              .join(', ')
      }]`,
  );
  expect(await faultsOf({ json: bomb.join('\n') })).toEqual([
    expect.stringMatching(/Aliases repeat more than 10,000 values\. → Write the values out\.$/),
  ]);
});

test('deep YAML is refused, not crashed upon', async () => {
  expect(await faultsOf({ json: `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}` })).toHaveLength(1);
});

test('what a credential is called is not quoted, not even in part', async () => {
  const { faults } = await parse({ path: '/x', json: 'title: 007\npassword: 0815\nauth_token: @hush-hush\n' });
  const { faults: more } = await parse({ path: '/x', json: 'title: 007\npassword: 0815\n' });
  expect(JSON.stringify([faults, more])).not.toMatch(/0815|hush/);
  expect(more.map(brief)).toEqual([
    'input/invalid "007": `007` is not written as JSON writes numbers, and may be meant as text. → Write the number 7, or the text "007".',
    'input/invalid "****": `***` is not written as JSON writes numbers, and may be meant as text. → Put the value in quotes, so that it is text.',
  ]);
});

test('any JSON is sent byte for byte, and YAML of it means the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(undefined, 1, '\t'), async (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(await sent(text)).toBe(text);
      const yaml = stringify({ value }, { version: '1.2' });
      // `-0` is one number to JSON and to `toEqual` another.
      expect(JSON.parse(await sent(yaml), (_key, one) => (one === 0 ? 0 : one))).toEqual({ value: JSON.parse(text) });
    }),
    { numRuns: 120 },
  );
});

test('whatever is typed ends in a plan or in faults with something to type', async () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '  ',
    '- ',
    '&x ',
    '*x',
    '!t ',
    '#',
    '|',
    '>',
    '1',
    '.',
    '@',
    '`',
    '%',
    '\t',
    '\r\n',
    '---\n',
    '? ',
    '<<',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('')),
      async (json) => {
        const { plan, faults } = await parse({ path: '/x', json });
        if (faults.length === 0) return expect(plan).toBeDefined();
        expect(plan).toBeUndefined();
        for (const { origin, span, suggestion } of faults) {
          expect(suggestion).toBeTruthy();
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
          expect(span?.end).toBeLessThanOrEqual(origin?.text?.length ?? 0);
        }
      },
    ),
    { numRuns: 600 },
  );
});

test.each([
  ['brackets', `${'['.repeat(20_000)}1${']'.repeat(20_000)}`],
  ['unclosed brackets', '['.repeat(20_000)],
  ['braces', `${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['JSON', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['dashes', `${'- '.repeat(20_000)}1`],
])('%s that are nested too deeply are named so', async (_what, json) => {
  const [fault, ...more] = await faultsOf({ json });
  expect(more).toEqual([]);
  expect(fault).toMatch(/nested (too deeply|more than 200 levels deep)/);
  expect(fault).not.toMatch(/call stack/i);
});
