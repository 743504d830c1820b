/** Numbers of an answer: compared and handed on without a wrong digit, by expectations and extractions alike. */
import { checkExpectations } from '../../src/expect/expectations.ts';
import { extractValues } from '../../src/expect/extractions.ts';
import { parseJsonContent } from '../../src/expect/json.ts';

const redact = (text: string) => text;
const bytes = (text: string) => new TextEncoder().encode(text);

async function check(expectations: readonly string[], content: Uint8Array, type = '') {
  return await checkExpectations(expectations, await parseJsonContent(content, type), content, redact);
}

async function extract(text: string, expression: string) {
  const extraction = { name: 'it', expression, secret: false };
  const { values, failures } = await extractValues(
    [extraction],
    await parseJsonContent(bytes(text), 'application/json'),
    redact,
  );
  return values[0]?.value ?? failures.flatMap(({ evidence }) => evidence ?? [])[1];
}

async function holds(text: string, expression: string): Promise<boolean> {
  return (await check([expression], bytes(text), 'application/json')).length === 0;
}

const prices = '{"list":[{"p":1.10,"n":"a"},{"p":1.0,"n":"b"},{"p":1e2,"n":"c"},{"p":0.5,"n":"d"}]}';
const ids =
  '{"id":12345678901234567890,"same":12345678901234567890,"near":12345678901234567891,"ids":[1,12345678901234567890],"o":{"id":-98765432109876543210},"b":{"id":-98765432109876543210},"safe":9007199254740991}';
const tooLarge = 'the number is too large to be computed exactly';

test.each([
  ['list[?p == `1.10`].n', '["a"]'],
  ['list[?p == `1`].n', '["b"]'],
  ['list[?p == `100`].n', '["c"]'],
  ['list[?p > `0.9`].n', '["a","b","c"]'],
  ['list[].p', '[1.10,1.0,1e2,0.5]'],
  ['list[?p == `1.1`].p', '[1.10]'],
  ['list[?p == `1.10`] | [0].p', '1.10'],
  ['list[?p != `1`].p', '[1.10,1e2,0.5]'],
  ['{equal: list[0].p == `1.1`, p: list[0].p}', '{"equal":true,"p":1.10}'],
  ['contains(list[].p, `1`)', 'true'],
  ["list[0] == {p: `1.1`, n: 'a'}", 'true'],
  ['max(list[].p)', '1e2'],
  ['max_by(list, &p).p', '1e2'],
  ['sort(list[].p)', '[0.5,1.0,1.10,1e2]'],
  ['sum(list[].p)', '102.6'],
])('decimals are numbers like any other, and stay as written: %s', async (expression, value) => {
  expect(await extract(prices, expression)).toBe(value);
  expect(await holds(prices, expression)).toBe(true);
});

test.each([
  ['id', '12345678901234567890'],
  ['[id, o]', '[12345678901234567890,{"id":-98765432109876543210}]'],
  ['{a: o.id, b: [safe]}', '{"a":-98765432109876543210,"b":[9007199254740991]}'],
  ['id == same', 'true'],
  ['id == near', 'false'],
  ['id != near', 'true'],
  ['o == b', 'true'],
  ['contains(ids, same)', 'true'],
  ['contains(ids, near)', 'false'],
  ['id > `5`', 'true'],
  ['o.id < `0`', 'true'],
  ['type(id)', 'number'],
  ['id == `"12345678901234567890"`', 'false'],
  ['max(ids)', '12345678901234567890'],
  ['min([id, o.id])', '-98765432109876543210'],
  ['sum(ids)', '12345678901234567891'],
  ['{a: [sum(ids)]}', '{"a":[12345678901234567891]}'],
  ['sum([id, near, o.id])', '-74074074307407407429'],
  ['abs(o.id)', '98765432109876543210'],
  ['[floor(id), ceil(o.id)]', '[12345678901234567890,-98765432109876543210]'],
  [
    'sort([id, near, o.id, safe])',
    '[-98765432109876543210,9007199254740991,12345678901234567890,12345678901234567891]',
  ],
  ['sort_by([{n: near}, {n: id}], &n)[].n', '[12345678901234567890,12345678901234567891]'],
  ['max_by([{n: id}, {n: near}], &n).n', '12345678901234567891'],
  ['min_by([{n: near}, {n: id}], &n).n', '12345678901234567890'],
  ["to_number('12345678901234567891')", '12345678901234567891'],
  ["to_number('1.10')", '1.10'],
  ["to_number('x')", 'the expression finds nothing'],
  ["join(',', map(&to_string(@), [id, near]))", '12345678901234567890,12345678901234567891'],
  ['avg([id, near])', '12345678901234567890.5'],
  ['avg([id, id, near])', tooLarge],
])('integers keep their digits and their identity: %s', async (expression, value) => {
  expect(await extract(ids, expression)).toBe(value);
});

test('to_string keeps the digits', async () => {
  expect(await extract(ids, 'to_string(id)')).toBe('12345678901234567890');
  expect(await extract(ids, 'to_string(o)')).toBe('{"id":-98765432109876543210}');
  expect(await extract('{"f":1.10}', 'to_string(@)')).toBe('{"f":1.10}');
});

test('minus nothing is nothing', async () => {
  expect(await holds('{"n":-0}', 'n == `0`')).toBe(true);
  expect(await extract('{"n":-0}', 'n')).toBe('-0');
});

test('an expectation sees the same numbers', async () => {
  expect(await holds(ids, 'id == same')).toBe(true);
  expect(await holds(ids, 'id == near')).toBe(false);
  expect(await holds(ids, 'contains(ids, near)')).toBe(false);
  const [failure] = await check(['avg([id, id, near])'], bytes(ids));
  expect(failure?.evidence?.[1]).toBe(`could not be evaluated: ${tooLarge}`);
  const [unequal] = await check(['id == near'], bytes(ids));
  expect(unequal?.evidence).toContain('id is: 12345678901234567890');
});

test('large numbers that the server wrote as floating point are handed on', async () => {
  const masses = '{"sun":1.989e30,"list":[1e21,5],"half":12345678901234567.5,"never":1e400}';
  expect(await extract(masses, 'sun')).toBe('1.989e30');
  expect(await extract(masses, 'max(list)')).toBe('1e21');
  expect(await extract(masses, 'half')).toBe('12345678901234567.5');
  expect(await extract(masses, 'never')).toBe('1e400');
  expect(await extract(masses, 'sum([never, sun])')).toBe(tooLarge);
});

test('a field named __proto__ or constructor is a field like any other', async () => {
  const odd = '{"__proto__":{"a":12345678901234567890},"constructor":1}';
  expect(await extract(odd, '"__proto__".a')).toBe('12345678901234567890');
  expect(await extract(odd, 'constructor')).toBe('1');
  expect(await extract('{"x":1}', 'constructor')).toBe('the expression finds nothing');
});

test('two spellings of one number are told apart where they pass through', async () => {
  const twins = '{"a":1.10,"b":1.1,"c":0.1234567890123456789,"d":0.1234567890123456788}';
  expect(await extract(twins, '[a, b, c, d]')).toBe('[1.10,1.1,0.1234567890123456789,0.1234567890123456788]');
  expect(await extract(twins, '[a == b, c == d, d]')).toBe('[true,true,0.1234567890123456788]');
  expect(await extract(twins, 'to_array(c)')).toBe('[0.1234567890123456789]');
});

test('JSON that is nested too deeply is named so', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const [failure] = await check(['@'], bytes(deep));
  expect(failure?.code).toBe('expect/not-json');
  expect(failure?.message).toBe('The response is nested too deeply to be read as JSON.');
});

test.each([
  ['10 MiB of brackets', '['.repeat(10 * 2 ** 20), 'The response is not JSON, but JSON is needed.'],
  ['millions of levels', '[{"a":'.repeat(1_000_000), 'The response is not JSON, but JSON is needed.'],
])('%s are told at once', async (_what, text, message) => {
  const [failure] = await check(['@'], bytes(text));
  expect(failure?.message).toBe(message);
  expect(
    (
      await extractValues(
        [{ name: 'a', expression: '@', secret: false }],
        await parseJsonContent(bytes(text), ''),
        redact,
      )
    ).failures,
  ).toHaveLength(1);
});

test.each([
  ['UTF-16, said so', Buffer.from('{"a":1}', 'utf16le'), 'application/json; charset=utf-16le', true],
  ['Latin-1, said so', Buffer.from('{"a":"\u00e9"}', 'latin1'), 'text/plain; charset="ISO-8859-1"', true],
  ['Latin-1 that is called JSON', Buffer.from('{"a":"\u00e9"}', 'latin1'), 'application/problem+json', true],
  ['a page in Latin-1', Buffer.from('<p>\u00e9', 'latin1'), 'text/html; charset=iso-8859-1', false],
  ['an image', Buffer.from([0x89, 0x50, 0, 0xff]), 'image/png', false],
  ['UTF-8 that is cut', Buffer.from('{"a":'), 'application/json; charset=utf-8', false],
])('content in %s', async (_what, content, type, foreign) => {
  const [failure] = await check(['@'], content, type);
  const told = 'The response is not UTF-8, as JSON must be, but JSON is needed.';
  expect(failure?.message).toBe(foreign ? told : 'The response is not JSON, but JSON is needed.');
});

test('every extracted value comes as JSON as well', async () => {
  const wanted = ['id', 'o', 'text', 'yes'].map((name) => ({ name, expression: name, secret: false }));
  const text = '{"id":12345678901234567890,"o":{"a":[1.50]},"text":"a \\"b\\"","yes":true}';
  const { values } = await extractValues(wanted, await parseJsonContent(bytes(text), ''), redact);
  expect(values.map(({ json }) => json)).toEqual(['12345678901234567890', '{"a":[1.50]}', '"a \\"b\\""', 'true']);
});

test.each([
  '{12345678901234567890:1}',
  '[012345678901234567890]',
  '["a"12345678901234567890]',
  '[12345678901234567890.]',
  '[1e400e5]',
  'tru12345678901234567890',
])('a large number makes no JSON of what is none: %s', async (text) => {
  expect(() => JSON.parse(text)).toThrow();
  const [failure] = await check(['@'], bytes(text));
  expect(failure?.code).toBe('expect/not-json');
});

test.each([
  ['"12345678901234567890"', '12345678901234567890'],
  ['["\\"12345678901234567890", 9007199254740993, -9007199254740993, 1e3, 9007199254740992]', undefined],
  ['{"2":12345678901234567890,"1":12345678901234567891,"a":3,"a":12345678901234567892}', undefined],
  ['{"__proto__":12345678901234567890}', undefined],
])('every large number comes back where it stood: %s', async (text, plain) => {
  const written = plain ?? text.replaceAll(' ', '').replace('"a":3,', '');
  expect(await extract(text, '@')).toBe(
    written.replace(
      '{"2":12345678901234567890,"1":12345678901234567891',
      '{"1":12345678901234567891,"2":12345678901234567890',
    ),
  );
});

test('reading many values takes a fraction of what a reviver would', async () => {
  const text = `[${'1,'.repeat(1_000_000)}12345678901234567890]`;
  const timed = async (work: () => unknown) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const best = async (work: () => unknown) => Math.min(await timed(work), await timed(work), await timed(work));
  const reviving = await best(() => JSON.parse(text, (_name, value) => value));
  const reading = await best(() => extract(text, '[-1]'));
  expect(await extract(text, '[-1]')).toBe('12345678901234567890');
  expect(reading).toBeLessThan(reviving / 2);
});

describe('what an expression makes is bounded', () => {
  test('a list that grows at each step', async () => {
    const expression = `[@] | ${Array.from({ length: 40 }, () => '[@, @][]').join(' | ')}`;
    expect(await extract('{"a":1}', expression)).toBe('it makes more than 20 million values');
  });

  test('what a long list needs is not', async () => {
    const list = JSON.stringify(Array.from({ length: 200_000 }, (_one, at) => at));
    expect(await extract(list, 'max(@)')).toBe('199999');
    expect(await extract(list, 'min(@)')).toBe('0');
    expect(await extract(list, 'sort(@)[-1]')).toBe('199999');
    expect(await extract(list, 'length(map(&to_string(@), @))')).toBe('200000');
  });
});
