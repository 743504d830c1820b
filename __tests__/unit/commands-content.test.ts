import fc from 'fast-check';
import { showContent } from '../../src/commands/content.ts';

/** The text that a CI's log gets for a JSON text; undefined when it is refused. */
function inertJson(text: string): string | undefined {
  const shown = showContent(new TextEncoder().encode(text), 'ci');
  return 'bytes' in shown ? new TextDecoder().decode(shown.bytes) : undefined;
}

/** What no line of a CI log may hold, whatever the server sent. */
const obeyed = /##|::|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

const hostile = fc.string({
  unit: fc.constantFrom(
    '::error::',
    ':',
    '#',
    '##[set-env]',
    '##vso[task.complete]',
    '##teamcity[',
    '\r',
    '\n',
    '\u001b[2K',
    '\u009b',
    '\u2028',
    '\u202e',
    '\\',
    '"',
    '/',
    'é',
    '\u{1F600}',
    '\u{E0041}',
  ),
});

test('inert JSON is the same value and holds nothing that a CI obeys', () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      hostile,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(hostile, tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(undefined, 2, '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (input, indent, end) => {
        const text = JSON.stringify(input, null, indent).replaceAll('\n', end);
        const inert = inertJson(text);
        expect(inert).not.toMatch(obeyed);
        expect(JSON.stringify(JSON.parse(inert ?? ''))).toBe(JSON.stringify(JSON.parse(text)));
      },
    ),
    { numRuns: 500 },
  );
});

test('numbers, names and their order are left as they were written', () => {
  expect(inertJson('\ufeff{"b":1.0,"a":12345678901234567890, "a":-0E+2}')).toBe(
    '{"b":1.0,"a":12345678901234567890, "a":-0E+2}',
  );
});

test('an escaped backslash before an escaped character stays a backslash', () => {
  expect(JSON.parse(inertJson('"\\\\#\\\\::"') ?? '')).toBe('\\#\\::');
});

test.each(['OK', '<html>', '{"a":1', '::error::x', '{"a":1} ::error::x'])('%j is not JSON', (text) => {
  expect(inertJson(text)).toBeUndefined();
});

describe('what reaches stdout', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const shown = (content: Uint8Array, place: 'ci' | 'terminal' | 'pipe'): string => {
    const result = showContent(content, place);
    return 'bytes' in result ? Buffer.from(result.bytes).toString('latin1') : result.refused;
  };

  test('a pipe gets every byte', () => {
    expect(shown(Uint8Array.of(0, 255, 27, 13), 'pipe')).toBe('\u0000\u00ff\u001b\r');
  });

  test('a CI log gets inert JSON and nothing else', () => {
    expect(shown(bytes('{"a":"::error::x"}'), 'ci')).toBe('{"a":"\\u003a\\u003aerror\\u003a\\u003ax"}');
    expect(shown(bytes('##[error]x'), 'ci')).toBe('not-json');
    expect(shown(Uint8Array.of(0), 'ci')).toBe('not-json');
    expect(shown(bytes(''), 'ci')).toBe('');
  });

  test('a terminal gets text without control characters, and no binary', () => {
    expect(shown(bytes('a\u001b[31mb\r\nc'), 'terminal')).toBe('a\\x1b[31mb\nc\n');
    expect(shown(Uint8Array.of(1, 0, 2), 'terminal')).toBe('binary');
  });
});
