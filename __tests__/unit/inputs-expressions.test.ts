import fc from 'fast-check';
import { loadJmespath } from '../../src/expect/jmespath.ts';
import { checkExpression } from '../../src/inputs/expressions/check-expression.ts';
import { Faults, written } from '../../src/inputs/written.ts';
import { brief, faultsOf, parse, taskOf } from '../support/inputs.ts';

describe('expect', () => {
  test.each([
    ['one', "status == 'done'", ["status == 'done'"]],
    ['a line each', "status == 'done'\nlength(items) > `0`\n", ["status == 'done'", 'length(items) > `0`']],
    ['one over lines', "status == 'done'\n  && length(items) > `0`", ["status == 'done'\n  && length(items) > `0`"]],
    ['a list', "- status == 'done'\n- '`a` == b'\n- \"c\"", ["status == 'done'", '`a` == b', 'c']],
    [
      'a list that is no YAML',
      "- `1` < count\n- [0].id\n- !failed\n- {a: b}\n- a == 'x: y'\n- a == 'x #1' # why",
      ['`1` < count', '[0].id', '!failed', '{a: b}', "a == 'x: y'", "a == 'x #1'"],
    ],
    ['JSON', '["a", "b == \'c\'"]', ['a', "b == 'c'"]],
    ['a list with an index', '[0].id', ['[0].id']],
  ])('as %s', async (_form, text, expressions) => {
    expect((await taskOf({ expect: text })).expect).toEqual(expressions);
  });

  test.each([
    ['a ==', /^input\/invalid "": The expression ends too early\./],
    ["'done'", /holds whatever the answer is.* → Compare a field of the answer: `status == 'done'`\./],
    ['`true` && length(`[1]`) == `1`', /holds whatever the answer is/],
    ['a.', /^input\/invalid "": The expression ends too early\. → Remove the dot/],
    ['a = b', 'input/invalid "=": `=` is no operator of JMESPath. → Write `==`.'],
    [
      'a `1`',
      'input/invalid "`1`": "`1`" is not expected here in the expression. → Write `&&` between the two conditions, or `||` where one of them is enough.',
    ],
    ['a == b c', /^input\/invalid "c": `c` is not expected here/],
    ['a[?b', /^input\/invalid "": The expression ends too early\./],
    ['(a', /^input\/invalid "": The expression ends too early\./],
    ['a && !b.c', /^input\/invalid "!": `!` takes but the name behind it.*→ Put what is to be denied in brackets/],
    ['a)', /^input\/invalid "\)": `\)` is not expected here/],
    ['count > 5', 'input/invalid "5": The number `5` cannot stand here as it is. → Put it between backticks: `5`.'],
    ['a and b', 'input/invalid "and": `and` is no operator of JMESPath. → Write `&&`.'],
    ["a == 'done", 'input/invalid "\'": A quoted text in the expression is not closed. → Add the closing \'.'],
    ['a == `done', 'input/invalid "`": A quoted text in the expression is not closed. → Add the closing `.'],
    [
      '$.a',
      'input/invalid "$": `$` has no meaning in JMESPath here. → Leave `$.` out: an expression starts at the whole response.',
    ],
    [
      'a.prénom == b',
      'input/invalid "é": `é` has no meaning in JMESPath here. → Put the name in double quotes: `"prénom"`; as a value in YAML, in single ones as well: `\'"prénom"\'`.',
    ],
    ['😀', /^input\/invalid "😀": `😀` has no meaning in JMESPath here\. → Put the name in double quotes: `"😀"`/],
    [
      'x.request-id == b',
      'input/invalid "request-id": `request-id` is not a name without quotes, since it holds a dash. → Put it in double quotes: "request-id".',
    ],
    ['&a', /^input\/invalid "&": `&` has a value in a call alone.* → Remove it; for "and" write `&&`\./],
    ['a == &b', /^input\/invalid "&": `&` has a value in a call alone/],
    ['len(a)', 'input/invalid "len": JMESPath has no function `len`. → Did you mean `length`?'],
    [
      'start_with(a, b)',
      'input/invalid "start_with": JMESPath has no function `start_with`. → Did you mean `starts_with`?',
    ],
    ['a[?toString(b)]', /^input\/invalid "toString": JMESPath has no function/],
    [
      'length(a, b)',
      'input/invalid "length": The function `length` takes one argument, and is given 2. → The functions are listed at jmespath.org.',
    ],
    ['{a: nope(b)}', /^input\/invalid "nope":/],
    ['', undefined],
  ])('%j is refused before anything is sent', async (expression, fault) => {
    if (fault === undefined) return;
    expect(await faultsOf({ expect: expression })).toEqual([
      typeof fault === 'string' ? fault : expect.stringMatching(fault),
    ]);
  });

  test('the caret stands in the list where the expression stands', async () => {
    const { faults } = await parse({ path: '/x', expect: "- status == 'done'\n- size(items) = 3" });
    expect(faults.map(({ span }) => span)).toEqual([{ start: 33, end: 34 }]);
  });

  test('comparing with a name by mistake is warned about', async () => {
    const warningsOf = async (text: string) => (await parse({ path: '/x', expect: text })).warnings.map(brief);
    expect(await warningsOf('status == "done"')).toEqual([
      'input/invalid ""done"": In JMESPath `"done"` is the name of a field, not a text. → To compare with the text, write \'done\'.',
    ]);
    expect(await warningsOf("n > '5'")).toEqual([
      expect.stringMatching(/^input\/invalid .*JMESPath orders numbers alone: this comparison never holds\./),
    ]);
    expect(await warningsOf('n > `5`')).toEqual([]);
    expect(await warningsOf('ok != false')).toEqual([
      'input/invalid "false": In JMESPath `false` is the name of a field. → To compare with the value, write `false` between backticks.',
    ]);
    for (const [text, name, value] of [
      ['ok == True', 'True', 'true'],
      ['`1` == n && null != id', 'null', 'null'],
      ['None == id || a', 'None', 'null'],
    ] as const) {
      expect(await warningsOf(text)).toEqual([
        `input/invalid "${name}": In JMESPath \`${name}\` is the name of a field. → To compare with the value, write \`${value}\` between backticks.`,
      ]);
    }
    expect(await warningsOf('"request-id" == id && a.true == id')).toEqual([]);
    expect(await warningsOf('a == "b c".d || a == b || a == `true`')).toEqual([]);
  });

  test('whatever is typed is sound for the library or refused with a place', async () => {
    const library = await loadJmespath();
    const piece = fc.constantFrom(
      'a',
      '.',
      '[',
      ']',
      '[?',
      '*',
      '(',
      ')',
      '==',
      '=',
      '&&',
      '!',
      "'",
      "'b'",
      '`',
      '`1`',
      '"',
      '"c"',
      ',',
      ':',
      '{',
      '}',
      '|',
      '@',
      '&',
      'length(',
      '1',
      ' ',
      '$',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join('')),
        async (text) => {
          const faults = new Faults();
          const sound = await checkExpression(written({ label: 'x', text }, text), faults);
          expect(faults.errors.length).toBe(sound ? 0 : 1);
          if (sound) expect(() => library.compile(text)).not.toThrow();
          for (const { span, suggestion } of faults.errors) {
            expect(suggestion).toBeTruthy();
            expect(span?.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  test('deep nesting is refused, not crashed upon', async () => {
    expect(await faultsOf({ expect: `${'('.repeat(4_000)}a` })).toHaveLength(1);
    expect(await faultsOf({ expect: `${'('.repeat(20_000)}a` })).toHaveLength(1);
    expect(await faultsOf({ expect: `${'a.'.repeat(2_000)}#` })).toHaveLength(1);
  });
});

describe('extract', () => {
  test.each([
    ['id', 'Write a name before it: `id: id`.'],
    ['data.items[0].id', 'Write a name before it: `id: data.items[0].id`.'],
    ['items[0]', 'Write a name before it: `items: items[0]`.'],
    ['data.status', 'Write a name before it: `my_status: data.status`.'],
    ['é', 'Write a name before it, and quotes around it: `value: \'"é"\'`.'],
    ["items[?a == 'b']", 'Write lines such as `request_id: id`.'],
    ['[id, name]', 'Write lines such as `request_id: id`.'],
  ])('%s has no name, and the advice can be typed', async (text, suggestion) => {
    const [fault, ...more] = await faultsOf({ extract: text });
    expect(more).toEqual([]);
    expect(fault).toContain(`"${text}": A map of names to JMESPath expressions is expected. → ${suggestion}`);
    const advised = /`([^`]+)`/.exec(suggestion)?.[1] ?? '';
    expect((await taskOf({ extract: advised })).extract).toHaveLength(1);
  });

  test('a name that no letter is left of is to be another one', async () => {
    expect((await faultsOf({ extract: '日本: id' })).join()).toContain('not beginning with a digit: `value`.');
    expect((await faultsOf({ extract: '1-é: id' })).join()).toContain('not beginning with a digit: `_1-_`.');
  });

  test('names with expressions, in any form', async () => {
    const { extract } = await taskOf({ extract: 'request_id: id\ntotal: length(items)\nquoted: "items[0].id"' });
    expect(extract).toEqual([
      { name: 'request_id', expression: 'id', secret: false },
      { name: 'total', expression: 'length(items)', secret: false },
      { name: 'quoted', expression: 'items[0].id', secret: false },
    ]);
    expect((await taskOf({ extract: '{"a": "b"}' })).extract).toEqual([{ name: 'a', expression: 'b', secret: false }]);
    expect(
      (await taskOf({ extract: 'first: [0].id\nboth: [a, b]\nshape: {x: a}\nlit: `1`' })).extract.map(
        ({ expression }) => expression,
      ),
    ).toEqual(['[0].id', '[a, b]', '{x: a}', '`1`']);
  });

  test('a secret is one in every form', async () => {
    for (const text of [
      'tok: {from: token, secret: true}',
      'tok:\n  from: token\n  secret: True\n',
      '{"tok": {"from": "token", "secret": true}}',
    ]) {
      expect((await taskOf({ extract: text })).extract).toEqual([{ name: 'tok', expression: 'token', secret: true }]);
    }
    expect((await taskOf({ extract: 'tok: {from: token, secret: false}' })).extract[0]?.secret).toBe(false);
  });

  test('what is meant to be secret never becomes a plain expression', async () => {
    for (const text of [
      'tok: {from: token, secret: true}\nfirst: [0].id',
      'tok: {form: token, secret: true}',
      'tok: {from: token, secrt: true}',
      'tok: {from: token, secret: yes}',
      'tok: {secret: true}',
      'tok: {from: token, secret: }',
    ]) {
      await expect(faultsOf({ extract: text })).resolves.not.toHaveLength(0);
    }
  });

  test.each([
    [
      'status',
      'input/invalid "status": `status` is the name of an output that the step sets itself. → Choose another name, for example `my_status`.',
    ],
    [
      'Body-File',
      'input/invalid "Body-File": `Body-File` is the name of an output that the step sets itself. → Choose another name, for example `my_body_file`.',
    ],
    [
      'EXTRACTED',
      'input/invalid "EXTRACTED": `EXTRACTED` is the name of an output that the step sets itself. → Choose another name, for example `my_extracted`.',
    ],
    [
      '1st',
      'input/invalid "1st": `1st` cannot be the name of an output. → Write letters, digits, `_` and `-`, not beginning with a digit: `_1st`.',
    ],
    [
      'a.b',
      'input/invalid "a.b": `a.b` cannot be the name of an output. → Write letters, digits, `_` and `-`, not beginning with a digit: `a_b`.',
    ],
  ])('no output can be called %s', async (name, fault) => {
    expect(await faultsOf({ extract: `${name}: a` })).toEqual([fault]);
  });

  test('two names that differ in case only are one output', async () => {
    expect(await faultsOf({ extract: 'Id: a\nid: b' })).toHaveLength(1);
  });

  test('bad expressions are shown at their place in the map', async () => {
    const { faults } = await parse({ path: '/x', extract: 'a: b\nc: d = e\n' });
    expect(faults.map(({ span }) => span)).toEqual([{ start: 10, end: 11 }]);
  });
});

describe('literals that a double cannot hold', () => {
  const advice = 'compare as text, or leave the literal out';

  test.each([
    ['id == `12345678901234567899`', '12345678901234567899'],
    ['id == `1e400`', '1e400'],
    ['id == `-9007199254740992`', '-9007199254740992'],
    ['contains(`[1, 12345678901234567899]`, id)', '12345678901234567899'],
    ['id == `{"a": 12345678901234567899}`', '12345678901234567899'],
  ])('%s is refused', async (expression, pointed) => {
    for (const values of [{ expect: expression }, { extract: `a: ${JSON.stringify(expression)}` }]) {
      const [fault, ...more] = await faultsOf(values);
      expect(more).toEqual([]);
      expect(fault).toContain('JMESPath compares numbers as doubles');
      expect(fault).toContain(advice);
    }
    expect(await faultsOf({ expect: expression })).toEqual([expect.stringContaining(`input/invalid "${pointed}": `)]);
  });

  test.each([
    'id == `9007199254740991`',
    'id == `1.50`',
    'id > `1e30`',
    'id == `"12345678901234567899"`',
    "id == '12345678901234567899'",
    "contains('`12345678901234567899`', id)",
    '"`12345678901234567899`" == a',
    'id == `order 12345678901234567899`',
  ])('%s is accepted', async (expression) => {
    expect((await taskOf({ expect: expression })).expect).toEqual([expression]);
  });
});

test.each(['__proto__', '__PROTO__'])('no output can be called %s', async (name) => {
  expect(await faultsOf({ extract: `${name}: a` })).toEqual([
    `input/invalid "${name}": \`${name}\` cannot be the name of an output. → Choose another name, for example \`my_proto\`.`,
  ]);
});

test('a name that objects have by birth is a name like any other', async () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
    expect((await taskOf({ extract: `${name}: a` })).extract[0]?.name).toBe(name);
  }
});
