import { brief, faultsOf, parse, planOf, taskOf } from '../support/inputs.ts';

const fields = async (headers: string) => (await taskOf({ headers })).fields;

describe('headers', () => {
  test.each([
    ['lines', 'Accept: text/csv\nX-Link: https://example.com:8443/a?b=c#d\n\nX-Time: 12:30'],
    ['YAML', 'Accept: "text/csv"\nX-Link: "https://example.com:8443/a?b=c#d"\n\nX-Time: "12:30"'],
    ['YAML in braces', '{Accept: text/csv, X-Link: "https://example.com:8443/a?b=c#d", X-Time: "12:30"}'],
    ['JSON', '{"Accept": "text/csv", "X-Link": "https://example.com:8443/a?b=c#d", "X-Time": "12:30"}'],
    ['lines with CRLF', 'Accept: text/csv\r\nX-Link: https://example.com:8443/a?b=c#d\r\nX-Time: 12:30\r\n'],
  ])('as %s', async (_form, text) => {
    expect(await fields(text)).toEqual([
      ['Accept', 'text/csv'],
      ['X-Link', 'https://example.com:8443/a?b=c#d'],
      ['X-Time', '12:30'],
    ]);
  });

  test('lines that YAML cannot read are taken as they stand', async () => {
    expect(
      await fields(
        'Accept: */*\nX-A: a: b\nX-B: {"a": 1}\nX-C: @me\nX-D: %41\nX-E: `x`\nX-F: [1]\nX-G: - a\nX-H: "a" "b"',
      ),
    ).toEqual([
      ['Accept', '*/*'],
      ['X-A', 'a: b'],
      ['X-B', '{"a": 1}'],
      ['X-C', '@me'],
      ['X-D', '%41'],
      ['X-E', '`x`'],
      ['X-F', '[1]'],
      ['X-G', '- a'],
      ['X-H', '"a" "b"'],
    ]);
    expect(await fields('X-Json: {"a": 1}')).toEqual([['X-Json', '{"a": 1}']]);
  });

  test('numbers, dates and truth stay as they are written', async () => {
    expect(await fields('X-Version: 1.0\nX-Zip: 01234\nX-On: yes\nX-True: True\nX-Day: 2026-08-01')).toEqual([
      ['X-Version', '1.0'],
      ['X-Zip', '01234'],
      ['X-On', 'yes'],
      ['X-True', 'True'],
      ['X-Day', '2026-08-01'],
    ]);
  });

  test('folded values are one line', async () => {
    expect(await fields('X-Long: >-\n  a\n  b\nX-B: c')).toEqual([
      ['X-Long', 'a b'],
      ['X-B', 'c'],
    ]);
  });

  test('all faults at once, each at its place', async () => {
    const text =
      'Host: a.example\ncontent-length: 3\nX-A: 1\nx-a: 2\nx y: z\nX-Empty:\nX-Bad: caf\u00e9\nProxy-Foo: 1\nX-API-Key: not-a-real-key';
    const faults = await faultsOf({ headers: text });
    expect(faults).toEqual([
      'input/invalid "Host": The header `Host` cannot be set: it follows from the base URL. → Remove `Host`.',
      'input/invalid "content-length": The header `content-length` cannot be set: it is written by the step itself, from the request. → Remove `content-length`.',
      'input/invalid "x-a": The header `x-a` is given twice; case makes no difference. → Keep one; put several values on one line, with commas.',
      'input/invalid "x y": `x y` is not a header name. → Header names have letters, digits and dashes: `x-request-source`.',
      'input/invalid "": The header `X-Empty` has no value. → Leave the line out, or write "" for an empty text.',
      'input/invalid "\u00e9": The value of the header `X-Bad` holds the non-ASCII character U+00E9. → Use ASCII, or percent-encode it if the API decodes that.',
      'input/invalid "Proxy-Foo": The header `Proxy-Foo` cannot be set: it concerns the proxy, not the API. → Remove `Proxy-Foo`.',
    ]);
    expect(faults.join()).not.toContain('not-a-real-key');
  });

  test.each(['x-api-key', 'X-Api-Key', 'X-API-KEY'])('the header of the key is refused as %s', async (name) => {
    const { faults } = await parse({ path: '/x', headers: `${name}: not-a-real-key` });
    expect(faults.map(brief)).toEqual([expect.stringMatching(/^input\/conflict "x-api-key": The header/i)]);
    expect(JSON.stringify(faults)).not.toContain('not-a-real-key');
  });

  test('so is the header that was named for it', async () => {
    const { faults } = await parse({ path: '/x', 'api-key-header': 'X-Who', headers: 'x-who: not-a-real-key' });
    expect(faults.map(({ code }) => code)).toEqual(['input/conflict']);
    expect(JSON.stringify(faults)).not.toContain('not-a-real-key');
    expect(await fields('x-who: me')).toEqual([['x-who', 'me']]);
  });

  test.each(['constructor', '__proto__', 'toString'])('a header may be called %s', async (name) => {
    expect(await fields(`${name}: a`)).toEqual([[name, 'a']]);
    expect((await planOf({ path: '/x', 'api-key-header': name })).target.apiKeyHeader).toBe(name);
  });

  test.each(['a\\nb: c', 'a\\rb', 'a\\0b', 'a\\x1bb'])(
    'a control character in a value is refused: %s',
    async (value) => {
      expect(await faultsOf({ headers: `X-A: "${value}"` })).toHaveLength(1);
    },
  );

  test('neither a list nor a text is a map', async () => {
    expect(await faultsOf({ headers: '- a: b' })).toHaveLength(1);
    expect(await faultsOf({ headers: 'accept' })).toHaveLength(1);
    expect(await faultsOf({ headers: '{"accept": ["a", "b"]}' })).toEqual([
      'input/invalid "["a", "b"]": The header `accept` has a list where one value is expected. → Put several values on one line, with commas.',
    ]);
  });
});

describe('query and form', () => {
  test('a list repeats its name; values stay as they are written', async () => {
    const yaml = 'q: a b\ntag: [x, "1.0", 007]\nempty: ""\nflag: true';
    const pairs = [
      ['q', 'a b'],
      ['tag', 'x'],
      ['tag', '1.0'],
      ['tag', '007'],
      ['empty', ''],
      ['flag', 'true'],
    ];
    expect((await taskOf({ query: yaml })).query).toEqual(pairs);
    expect((await taskOf({ form: yaml })).content).toEqual({ kind: 'form', pairs });
    expect((await taskOf({ query: '{"q": "a b", "n": [1, 2.50]}' })).query).toEqual([
      ['q', 'a b'],
      ['n', '1'],
      ['n', '2.50'],
    ]);
  });

  test('nothing and maps have no place there', async () => {
    expect(await faultsOf({ query: 'a: null\nb: {c: 1}\nd: [1, [2]]\ne:' })).toEqual([
      'input/invalid "null": The query parameter `a` has no value. → Leave the line out, or write "" for an empty text.',
      'input/invalid "{c: 1}": The query parameter `b` has a map where one value is expected. → Write one value; put text that begins with [ or { in quotes.',
      'input/invalid "[2]": The query parameter `d` has a list where one value is expected. → Write one value; put text that begins with [ or { in quotes.',
      'input/invalid "": The query parameter `e` has no value. → Leave the line out, or write "" for an empty text.',
    ]);
  });

  test.each([
    ['tags: [a, b]\nq: "x', /not closed/],
    ['tags: [a, b', /bracket|flow|YAML/i],
    ['a: *nope', /No anchor `&nope`/],
    ['a: "x', /not closed/],
    ['a: {b', /YAML|bracket/],
    ['q: a: b', /colon/],
    ['a: @me', /cannot begin with/],
  ])('what YAML cannot read is told of at its place, not sent: %s', async (text, message) => {
    for (const values of [{ query: text }, { form: text }]) {
      const { faults, plan } = await parse({ path: '/x', ...values });
      expect(plan).toBeUndefined();
      expect(faults.map(({ code }) => code)).toEqual(['input/invalid']);
      expect(faults[0]?.message).toMatch(message);
      expect(faults[0]?.origin?.text).toBe(text);
      expect(faults[0]?.span).toBeDefined();
    }
  });

  test('what is pasted from a URL is answered with a line to write', async () => {
    expect(await faultsOf({ query: '?page=2&size=10' })).toEqual([
      'input/invalid "?page=2&size=10": A map of names and values is expected, and there is a single value. → Write one line for each: `page: 2`.',
    ]);
  });
});

describe('bodies', () => {
  test('a text is sent byte for byte', async () => {
    expect((await taskOf({ body: ' a\r\n\n' })).content).toEqual({ kind: 'text', text: ' a\r\n\n' });
    expect((await taskOf({ body: 'a', 'content-type': 'text/csv; charset=utf-8' })).content).toEqual({
      kind: 'text',
      text: 'a',
      contentType: 'text/csv; charset=utf-8',
    });
    expect((await taskOf({ body: '  ' })).content).toEqual({ kind: 'text', text: '  ' });
  });

  test('with something to send the method is POST', async () => {
    expect(await taskOf({ json: '{}' })).toMatchObject({ method: 'POST', name: 'POST /x' });
    expect(await taskOf({ json: '{}', method: 'patch' })).toMatchObject({ method: 'PATCH', name: 'PATCH /x' });
    expect(await taskOf({ json: '{}', method: 'DELETE' })).toMatchObject({ method: 'DELETE' });
    expect(await taskOf({})).toMatchObject({ method: 'GET', name: 'GET /x' });
  });

  test('a media type for JSON becomes a field', async () => {
    expect((await taskOf({ json: '{}', 'content-type': 'application/merge-patch+json' })).fields).toEqual([
      ['content-type', 'application/merge-patch+json'],
    ]);
  });

  test.each([
    [
      { json: '{}', body: 'a' },
      'input/conflict "a": `json` and `body` both say what to send. → Keep one of `json`, `body`.',
    ],
    [
      { method: 'GET', json: '{}' },
      'input/conflict "{}": A GET request has no content, and `json` is given. → Remove `json` or write `method: POST`; parameters of a GET go into `query`.',
    ],
    [
      { method: 'head', body: 'a' },
      'input/conflict "a": A HEAD request has no content, and `body` is given. → Remove `body` or write `method: POST`; parameters of a HEAD go into `query`.',
    ],
    [
      { 'content-type': 'text/csv' },
      'input/conflict "text/csv": `content-type` is given, but nothing to send. → Give `body` or `body-file`, or remove `content-type`.',
    ],
    [
      { form: 'a: 1', 'content-type': 'text/csv' },
      'input/conflict "text/csv": `form` has a media type of its own. → Remove `content-type`.',
    ],
    [
      { json: '{}', 'content-type': 'text/csv' },
      'input/conflict "text/csv": `json` is sent as JSON, and `text/csv` is not. → Remove `content-type`, or send the text with `body`.',
    ],
    [
      { multipart: 'a: 1', headers: 'Content-Type: x/y' },
      'input/conflict "Content-Type": What is sent has a media type of its own. → Remove the header `content-type`.',
    ],
    [
      { body: 'a', 'content-type': 'text/csv', headers: 'Content-Type: x/y' },
      'input/conflict "Content-Type": The content type is given twice: as a header and as `content-type`. → Keep `content-type`.',
    ],
    [
      { 'idempotency-key': 'auto', headers: 'idempotency-key: a' },
      'input/conflict "idempotency-key": The idempotency key is given twice: as a header and as `idempotency-key`. → Keep `idempotency-key`.',
    ],
    [
      { 'save-to': 'a.bin', expect: 'a' },
      'input/conflict "a": `expect` needs the content in memory, and `save-to` streams it to a file. → Remove `expect` or `save-to`.',
    ],
    [
      { method: 'HEAD', extract: 'a: b' },
      'input/conflict "a: b": `extract` needs content, and the answer to HEAD has none. → Write `method: GET`.',
    ],
    [
      { 'api-key-max-age': '90d' },
      'input/conflict "90d": `api-key-max-age` needs the day on which the key was made. → Give it in `api-key-created`, for example `2026-08-01`.',
    ],
    [
      { 'max-response-size': '1GiB' },
      'input/conflict "1GiB": A content of more than 512 MiB is not kept in memory. → Give `save-to` as well, or write `512MiB` or less.',
    ],
    [
      { 'save-to': 'a.json', 'support-file': './a.json' },
      'input/conflict "./a.json": `save-to` and `support-file` name the same file. → Choose another name for one of them.',
    ],
  ])('%j conflict', async (values, fault) => {
    expect(await faultsOf(values as Record<string, string>)).toEqual([fault]);
  });

  test('limits follow where the content goes', async () => {
    expect(await taskOf({})).toMatchObject({ timeoutMs: 30_000, withinMs: 600_000, maxResponseBytes: 10 * 2 ** 20 });
    expect(await taskOf({ 'save-to': 'a.bin' })).toMatchObject({
      timeoutMs: 600_000,
      withinMs: 1_800_000,
      maxResponseBytes: 5 * 2 ** 30,
    });
    expect(await taskOf({ 'save-to': 'a.bin', timeout: '5s' })).toMatchObject({
      timeoutMs: 5_000,
      withinMs: 1_800_000,
    });
  });

  test('a timeout that `within` cuts short is warned about', async () => {
    const { warnings } = await parse({ path: '/x', timeout: '20m' });
    expect(warnings.map(brief)).toEqual([
      'input/invalid "20m": `timeout` is longer than `within`, which ends the call first. → Write `within: 20m` or more.',
    ]);
    expect((await parse({ path: '/x', timeout: '20m', within: '20m' })).warnings).toEqual([]);
  });
});

test('the values of credential-named headers are to be masked, and those of `mask`', async () => {
  const plan = await planOf({
    path: '/x',
    headers:
      'Authorization: Basic dXNlcjpodXNo\nCookie: a=first-one; b=second-one\nX-Auth-Token: third-one\nAccept: text/csv',
    mask: 'fourth-one\n- fifth one\n',
  });
  const masked = plan.mask.map((secret) => secret.reveal());
  for (const value of ['Basic dXNlcjpodXNo', 'dXNlcjpodXNo', 'first-one', 'second-one', 'third-one', 'fourth-one']) {
    expect(masked).toContain(value);
  }
  expect(masked).not.toContain('text/csv');
});

describe('header lines as RFC 9112 has them', () => {
  test('need no space behind the colon', async () => {
    expect(await fields('X-A:1\nX-B: 2')).toEqual([
      ['X-A', '1'],
      ['X-B', '2'],
    ]);
    expect(await fields('X-A:1')).toEqual([['X-A', '1']]);
    expect(await fields('X-A:a:b')).toEqual([['X-A', 'a:b']]);
  });

  test('do not make a header of a URL', async () => {
    expect(await faultsOf({ headers: 'https://example.com' })).toEqual([expect.stringMatching(/Headers are a map/)]);
  });

  test.each([
    ['If-None-Match: "abc"', '"abc"'],
    ['if-match: "abc"', '"abc"'],
    ['If-Range: "abc"', '"abc"'],
    ['If-None-Match: "a", "b"', '"a", "b"'],
    ['If-None-Match: W/"abc"', 'W/"abc"'],
    ['If-None-Match:"abc"', '"abc"'],
    ['If-None-Match: *', '*'],
    ['If-None-Match: \'"abc"\'', '"abc"'],
    ['If-None-Match: "\\"abc\\""', '"abc"'],
    ['{"If-None-Match": "abc"}', 'abc'],
    ['"If-None-Match": "abc"', 'abc'],
    ['If-Range: "Wed, 21 Oct 2026 07:28:00 GMT"', 'Wed, 21 Oct 2026 07:28:00 GMT'],
    ['X-A: "abc"', 'abc'],
  ])('%s keeps the quotes that are part of an entity tag', async (line, value) => {
    expect((await fields(line)).map(([, text]) => text)).toEqual([value]);
    if (!line.startsWith('{')) expect((await fields(`X-Z: 1\n${line}`))[1]?.[1]).toBe(value);
  });
});

test('several contents are one conflict that names them all', async () => {
  expect(await faultsOf({ json: '{}', body: 'a', form: 'a: b', multipart: 'a: b', 'body-file': 'x' })).toEqual(
    expect.arrayContaining([
      'input/conflict "a": `json`, `body`, `body-file`, `form` and `multipart` all say what to send. → Keep one of them.',
    ]),
  );
  const faults = await faultsOf({ json: '{}', body: 'a', form: 'a: b' });
  expect(faults.filter((fault) => fault.includes('what to send'))).toHaveLength(1);
});

describe('multipart', () => {
  test.each(['file: "@out', 'a: *nope', 'file: @out\nb: "x', 'file: @out\nb: [1', 'file: @out\nb: "x"', 'b: [1'])(
    'what YAML cannot read is told of, not sent: %s',
    async (multipart) => {
      const { faults } = await parse({ path: '/x', multipart });
      expect(faults.map(({ code }) => code)).toEqual(['input/invalid']);
    },
  );

  test('a file needs no quotes, and what stands beside it none either', async () => {
    expect(
      await faultsOf({ multipart: 'file: @out/a.pdf;type=a/b\nlink: https://a.example/b\nnote: it is\n' }),
    ).toEqual([expect.stringMatching(/^input\/file "out\/a\.pdf"/)]);
  });
});

test('a header whose value goes on behind ` #` is told, since YAML cuts it there', async () => {
  const told = async (headers: string) => (await parse({ path: '/x', headers })).warnings.map(brief);
  expect(await told('X-A: Ticket #42 now')).toEqual([
    expect.stringContaining('The value of the header `X-A` ends before ` #`'),
  ]);
  expect(await told('X-A: "Ticket #42 now"')).toEqual([]);
  expect(await told('X-A: Ticket#42\nX-B: "x" y #1')).toEqual([]);
});
