import { isCredentialName } from '../../src/inputs/credential-names.ts';
import { censorHeaders, secretsOfInputs } from '../../src/inputs/credentials.ts';
import { brief, parse, planOf, taskOf } from '../support/inputs.ts';

const revealed = (values: Record<string, string>) => secretsOfInputs(values).map((secret) => secret.reveal());

test.each([
  ['authorization', true],
  ['Cookie', true],
  ['x-auth-token', true],
  ['X-API-Key', true],
  ['apikey', true],
  ['client-secret', true],
  ['x-amz-signature', true],
  ['password', true],
  ['session-id', true],
  ['x-key', true],
  ['idempotency-key', false],
  ['accept', false],
  ['x-keyboard', false],
  ['content-type', false],
  ['x-author', false],
  ['author', false],
  ['x-duration', false],
  ['authorisation', true],
  ['Autorization', true],
  ['authorizaton', true],
  ['x-authentication', true],
  ['coockie', true],
])('%s names a credential: %s', (name, is) => {
  expect(isCredentialName(name)).toBe(is);
});

test.each([
  ['lines', 'Authorization: Bearer hush-hush\nAccept: a'],
  ['YAML', "Authorization: 'Bearer hush-hush'\nAccept: a"],
  ['folded YAML', 'Accept: a\nAuthorization: >-\n  Bearer\n  hush-hush\n'],
  ['JSON', '{"Accept": "a", "Authorization": "Bearer hush-hush"}'],
  ['JSON over lines', '{\n  "Authorization": "Bearer hush-hush",\n  "Accept": "a"\n}'],
  ['braces', '{Authorization: Bearer hush-hush, Accept: a}'],
  ['broken YAML', 'Accept: "a\nAuthorization: Bearer hush-hush'],
])('credentials are found in headers as %s before they are parsed', (_form, headers) => {
  expect(revealed({ headers })).toEqual(expect.arrayContaining(['Bearer hush-hush', 'hush-hush']));
  expect(censorHeaders(headers).text).not.toMatch(/hush/);
  expect(censorHeaders(headers).text).toHaveLength(headers.length);
  expect(censorHeaders(headers).text).toMatch(/Accept"?: "?a/);
});

test('a mask is a list or lines; nothing of it is ever quoted', async () => {
  const of = async (mask: string) => (await planOf({ path: '/x', mask })).mask.map((secret) => secret.reveal());
  expect(await of('one-value')).toEqual(['one-value']);
  expect(await of('first value\nsecond: value\n\n')).toEqual(['first value', 'second: value']);
  expect(await of("- first\n- \"quo\\\"ted\"\n- 'it''s'\n")).toEqual(['first', 'quo"ted', "it's"]);
  expect(await of('["first", "two\\nlines-of"]')).toEqual(['first', 'two\nlines-of', 'lines-of']);
  const { warnings, plan } = await parse({ path: '/x', mask: 'abc\nlong-enough' });
  expect(plan?.mask.map((secret) => secret.reveal())).toEqual(['long-enough']);
  expect(warnings).toEqual([
    expect.objectContaining({ code: 'input/invalid', severity: 'warning', origin: { label: 'input "mask"' } }),
  ]);
});

test('an unknown input is named without its value', async () => {
  const { faults, warnings } = await parse({ path: '/x', 'api-kee': 'not-a-real-key', tokenn: 'not-a-real-key' });
  expect(faults.map(({ suggestion }) => suggestion)).toEqual(['Did you mean `api-key`?']);
  expect(JSON.stringify([faults, warnings])).not.toContain('not-a-real-key');
});

test('a key that arrives among the inputs is a fault without its text', async () => {
  const { faults } = await parse({ path: '/x', 'api-key': 'not-a-real-key' });
  expect(faults).toEqual([
    expect.objectContaining({ code: 'input/invalid', suggestion: 'Give it in `KIMP360_API_KEY`.' }),
  ]);
  expect(JSON.stringify(faults)).not.toContain('not-a-real-key');
});

describe('a mask in brackets', () => {
  const of = async (mask: string) => (await planOf({ path: '/x', mask })).mask.map((secret) => secret.reveal());

  test('is a list, of JSON or of YAML', async () => {
    expect(await of('["first-one", "second-one"]')).toEqual(['first-one', 'second-one']);
    expect(await of('[first-one, second-one]')).toEqual(['first-one', 'second-one']);
    expect(await of("[first-one,\n 'second, one']")).toEqual(['first-one', 'second, one']);
  });

  test('is masked before it is parsed, item by item', () => {
    expect(revealed({ mask: '[first-one, "second-one"]' })).toEqual(
      expect.arrayContaining(['first-one', 'second-one']),
    );
    expect(revealed({ mask: '[first-one, "second' })).toEqual(expect.arrayContaining(['first-one']));
  });

  test.each(['[first-one, second-one', '{first-one', '{a: first-one}', '{"a": "first-one"}', '[[first-one]]'])(
    '%s is refused without being quoted',
    async (mask) => {
      const { faults, plan } = await parse({ path: '/x', mask });
      expect(plan).toBeUndefined();
      expect(faults).toEqual([expect.objectContaining({ code: 'input/invalid', suggestion: expect.any(String) })]);
      expect(JSON.stringify(faults)).not.toContain('first-one');
      expect(JSON.stringify(faults)).not.toContain('second-one');
    },
  );
});

test('one line with commas is one value, and that is said', async () => {
  const { plan, warnings } = await parse({ path: '/x', mask: 'first-one,second-one' });
  expect(plan?.mask.map((secret) => secret.reveal())).toEqual(['first-one,second-one']);
  expect(warnings).toEqual([
    expect.objectContaining({
      message: 'This line holds commas, and is masked as ONE value.',
      suggestion: 'To mask several values, write one on each line.',
    }),
  ]);
  expect((await parse({ path: '/x', mask: 'first,one\nsecond-one' })).warnings).toEqual([]);
});

const hush = 'sekrit-caller-tok-1';

describe('a credential in an input that is mistyped is quoted nowhere, and masked', () => {
  test.each([
    [`authorization Bearer ${hush}`],
    [`authorization=Bearer ${hush}`],
    [`authorization ${hush}`],
    [`: Bearer ${hush}`],
    [`: ${hush}`],
    [hush],
    [`Bearer ${hush}`],
    [`"authorization: Bearer ${hush}"`],
    [`-H 'authorization: Bearer ${hush}'`],
    [`--header "x-auth-token: ${hush}"`],
    [`authorization : Bearer ${hush}\nhost: a`],
    [`{"authorization" "Bearer ${hush}"}`],
    [`{"authorization": "Bearer ${hush}`],
    [`{authorization Bearer ${hush}}`],
    [`["authorization: Bearer ${hush}"]`],
    [`- authorization: Bearer ${hush}`],
    [`- Bearer ${hush}`],
    [`authorization:\tBearer ${hush}\n\tx`],
    [`authorization: Bearer ${hush}\nauthorization: Bearer ${hush}2`],
    [`authorization: "Bearer ${hush}\\u0001"`],
    [`authorization: |\n  Bearer ${hush}\n  x`],
    [`authorization: {a: Bearer ${hush}}`],
    [`authorization: [Bearer, ${hush}]`],
    [`a: &x Bearer ${hush}\nauthorization: *x\nb: *nope\nhost: a`],
    [`<<: {authorization: Bearer ${hush}}`],
    [`authorization: !!binary ${hush}\nhost: a`],
    [`authorisation: Bearer ${hush}\nhost: a`],
    [`x-who: Token ${hush}\nhost: a`],
    [`accept: text/csv\nhost\n${hush}`],
  ])('headers: %s', async (headers) => {
    const { faults, warnings, plan } = await parse({ path: '/x', headers });
    expect(plan).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify([faults, warnings])).not.toContain('sekrit');
    expect(revealed({ headers }).join()).toContain(hush);
  });

  test('and what to do is said all the same', async () => {
    const message = async (headers: string) => (await parse({ path: '/x', headers })).faults.map(brief)[0];
    expect(await message(`authorization: {a: Bearer ${hush}}`)).toMatch(
      / The header `authorization` has a list or a map .* → Write the value alone/,
    );
    expect(await message(`authorization Bearer ${hush}`)).toMatch(
      / a colon and a value\. → Write .*`accept: text\/csv`/,
    );
  });

  test('what is surely none is shown, with its place', async () => {
    const { faults } = await parse({ path: '/x', headers: 'accept text/csv\nx-a: b' });
    expect(faults[0]?.origin?.text).toBe('accept text/csv\nx-a: b');
  });

  test.each([
    [`https://user:${hush}@x`],
    [`"https://user:${hush}@x"`],
    [`https ://user:${hush}@x`],
    [`ht!tp://user:${hush}@x`],
    [`https://user%3A${hush}%40x`],
    [`https:user:${hush}@x`],
    [`//user:${hush}@x`],
    [`user:${hush}@x`],
    [`https%3A%2F%2Fuser:${hush}@x`],
    [` '${hush}@x`],
  ])('base-url: %s', async (url) => {
    const { faults, plan } = await parse({ path: '/x', 'base-url': url });
    expect(plan).toBeUndefined();
    expect(faults.map(({ code }) => code)).toEqual(['input/insecure-url']);
    expect(JSON.stringify(faults)).not.toContain('sekrit');
    expect(revealed({ 'base-url': url }).join()).toContain(hush);
  });

  test.each([
    [`//user:${hush}@x/a`],
    [`user:${hush}@x/a`],
    [`\\\\user:${hush}@x`],
    [`https://user:${hush}@x/a`],
    [`"https://user:${hush}@x/a"`],
    [`ht!tp://user%3A${hush}%40x/a`],
  ])('path: %s', async (path) => {
    const { faults, plan } = await parse({ path });
    expect(plan).toBeUndefined();
    expect(JSON.stringify(faults)).not.toContain('sekrit');
    expect(revealed({ path }).join()).toContain(hush);
  });

  test.each(['/@me', '/me@example.com', 'me@example.com', '/users/a:b@example.com', '/x?mail=a:b@example.com'])(
    'a path may hold a sign: %s',
    async (path) => {
      expect((await taskOf({ path })).path).toBe(path);
    },
  );
});

test('a value that begins with a scheme is a credential under any name', async () => {
  const { mask } = await planOf({ path: '/x', headers: `x-who: Bearer ${hush}\nauthorisation: ${hush}-2` });
  expect(mask.map((secret) => secret.reveal())).toEqual(expect.arrayContaining([hush, `${hush}-2`]));
});

test.each([
  'x-long: >-\n  a-long-value-that-goes-on\n  here-and-there-1',
  '# see https://docs.example.com/a-page-1\naccept: a',
  'x-plan: the basic configuration-1',
  '{"x-a": "basically-2", "x-b": "c"}',
])('what is no credential is not masked: %s', (headers) => {
  expect(revealed({ headers })).toEqual([]);
});
