import fc from 'fast-check';
import { escapeHtml, inert, inertControls, inertJson } from '../../src/leak/inert.ts';

/** What each CI obeys, written from its own parser, not from ours. */
const obeyed: Readonly<Record<string, RegExp>> = {
  // Runner: trimmed lines that begin with `::`; any line feed or carriage return ends a line.
  github: /(?:^|[\r\n])\s*::/u,
  'github, old form, and Azure': /##\w*\[/,
  // The agent warns of each line that holds the word and is no command.
  azure: /##vso/i,
  teamcity: /##teamcity\[/,
  buildkite: /(?:^|[\r\n])(?:---|\+\+\+|~~~|\^\^\^) /,
  terminal: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
  lines: /\r|\u2028|\u2029/,
  direction: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
};

function expectInert(text: string): void {
  for (const [system, pattern] of Object.entries(obeyed)) expect([system, pattern.test(text)]).toEqual([system, false]);
}

test.each([
  ['::add-mask::x', '\\::add-mask::x'],
  ['  \t::error title=x::y', '  \t\\::error title=x::y'],
  ['ok\n\u00a0\u200b\ufeff::set-output name=a::b', 'ok\n\u00a0\u200b\ufeff\\::set-output name=a::b'],
  ['a\r::stop-commands::x', 'a\\r::stop-commands::x'],
  ['a\r\n::debug::x', 'a\n\\::debug::x'],
  ['a\u0085::debug::x', 'a\\x85::debug::x'],
  ['a\u2028::debug::x', 'a\\u2028::debug::x'],
  ['text ##[set-env name=a]b', 'text ##\\[set-env name=a]b'],
  ['####[group]', '####\\[group]'],
  ['x##vso[task.setvariable variable=a]b', 'x#\\#vso[task.setvariable variable=a]b'],
  ['###VSO', '##\\#VSO'],
  ["##teamcity[buildProblem description='x']", "##teamcity\\[buildProblem description='x']"],
  ['--- group', '\\--- group'],
  ['a\n+++ open', 'a\n\\+++ open'],
  ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
  ['\u001b]0;title\u0007', '\\x1b]0;title\\x07'],
  ['\u009b31m', '\\x9b31m'],
  ['\u202egpj.exe', '\\u202egpj.exe'],
  ['a\u061cb', 'a\\u061cb'],
  ['a\bb\0c\u007f', 'a\\x08b\\x00c\\x7f'],
])('%j', (text, expected) => {
  expect(inert(text)).toBe(expected);
  expectInert(expected);
});

test.each([
  'a::b',
  '2001:db8::1 is an address',
  '## heading',
  '#[derive]',
  '---',
  '-----BEGIN',
  'a --- b',
  'tab\tand\nnewline',
  'é 😀 日本語',
  'a\\b',
])('%j stays as it is', (text) => {
  expect(inert(text)).toBe(text);
});

test('no text is obeyed, and doing it twice changes nothing more', () => {
  const unit = fc.constantFrom(...'::##[]vso+-~^ \t\n\r\u001b\u0085\u2028\u200b\ufeff\u202e\\teamcity.'.split(''));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const once = inert(text);
      expectInert(once);
      expect(inert(once)).toBe(once);
      expect(inertControls(inertControls(text))).toBe(inertControls(text));
    }),
    { numRuns: 5000 },
  );
});

const orders = [
  '::error::x',
  '##[error]x',
  '##vso[task.complete]x',
  '##teamcity[buildStop]',
  '+++ x',
  '--- x',
  '\u001b[0Ksection_start:1:x',
];

test.each(orders)('%j in the middle of a line, behind stars, behind every line end, and cut in two', (order) => {
  for (const before of [
    'text ',
    '***',
    '"',
    '\n',
    '\r',
    '\r\n',
    '\r\r\n',
    '\u2028',
    '\u0085',
    '\u000b',
    '\u001b[0m',
    '\u200b',
    '',
  ]) {
    expectInert(inert(before + order));
    for (let at = 1; at < order.length; at += 1) {
      // A secret was between the two, or each is an event of its own, which is a line of its own.
      expectInert(inert(`${before}${order.slice(0, at)}***${order.slice(at)}`));
      expectInert(`${inert(before + order.slice(0, at))}\n${inert(order.slice(at))}`);
    }
  }
});

test('JSON keeps its value', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...':#[]vso \n\r\u2028\u0085\u202e"\\{}'.split('')), maxLength: 20 });
  fc.assert(
    fc.property(
      fc.dictionary(nasty, fc.oneof(nasty, fc.array(nasty))),
      fc.constantFrom('', ' ', '\t'),
      (value, indent) => {
        const json = JSON.stringify(value, null, indent).replaceAll('\n', '\r\n');
        const harmless = inertJson(json);
        expect(JSON.parse(harmless)).toEqual(value);
        expectInert(harmless);
      },
    ),
  );
});

test('JSON keeps its lines, whatever ends them', () => {
  expect(inertJson('{\r\n"a": 1,\r"b": 2\n}\r')).toBe('{\n"a": 1,\n"b": 2\n}\n');
});

describe('inside HTML', () => {
  test.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert&#40;1&#41;&#60;&#47;script&#62;'.replace('&#47;', '/')],
    ['a\n\n# b', 'a&#10;&#10;&#35; b'],
    ['`x` | @me #1', '&#96;x&#96; &#124; &#64;me &#35;1'],
    ['https://www.example.com', 'https&#58;//www&#46;example.com'],
    ['![x](y)', '&#33;&#91;x&#93;&#40;y&#41;'],
    ['$a$ {b}', '&#36;a&#36; &#123;b&#125;'],
    ['\u001b[0m\r', '\\x1b[0m\\r'.replaceAll('\\', '&#92;').replace('[', '&#91;')],
    ['plain, text - 1.5 é', 'plain, text - 1.5 é'],
  ])('%j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  test('whatever it is, it is one line without markup, and reads the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'`|@*_~[\]()!\\:$\n\r]/);
        const read = escaped.replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
        expect(read).toBe(inertControls(text));
      }),
    );
  });
});

/** Quadratic time would be hours: there is no need to measure. `bench/leak` does. */
test('a million characters of any of it', () => {
  for (const unit of [' ', '\n', '#', '##a', '\ufeff', ':', '--- ', '\r', '##aaaaaaa']) {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(inert(text).length).toBeGreaterThanOrEqual(text.length);
    expect(escapeHtml(text).length).toBeGreaterThanOrEqual(text.length);
  }
});
