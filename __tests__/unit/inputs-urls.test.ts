import fc from 'fast-check';
import { checkPath } from '../../src/http/path.ts';
import { resolveUrl } from '../../src/http/url.ts';
import { brief, faultsOf, parse, planOf, taskOf } from '../support/inputs.ts';

describe('base-url', () => {
  test.each([
    ['https://api.example.com', 'https://api.example.com/'],
    ['HTTPS://API.example.com:8443/v1', 'https://api.example.com:8443/v1/'],
    ['https://api.example.com/v1/', 'https://api.example.com/v1/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['http://127.1.2.3', 'http://127.1.2.3/'],
    ['http://[::1]:3000/api', 'http://[::1]:3000/api/'],
  ])('%s', async (text, href) => {
    expect((await planOf({ path: '/x', 'base-url': text })).target.baseUrl.href).toBe(href);
  });

  test.each([
    'http://api.example.com',
    'http://10.0.0.1',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'https://user:pass@api.example.com',
    'user:pass@api.example.com',
    'https://169.254.169.254',
    'https://169.254.1.1/latest',
    'https://0xa9fea9fe',
    'https://2852039166',
    'https://0251.0376.0251.0376',
    'https://[fe80::1]',
    'https://[febf::1]',
    'https://[fd00:ec2::254]',
    'https://[::ffff:169.254.169.254]',
    'https://[64:ff9b::a9fe:a9fe]',
    'https://metadata.google.internal',
    'https://METADATA.google.internal.',
    'https://100.100.100.200',
    'http://169.254.169.254',
  ])('%s is no place for a key', async (text) => {
    const { faults, plan } = await parse({ path: '/x', 'base-url': text });
    expect(plan).toBeUndefined();
    expect(faults.map(({ code }) => code)).toEqual(['input/insecure-url']);
    expect(JSON.stringify(faults)).not.toContain('pass@');
  });

  test.each([
    ['api.example.com/v1', '"api.example.com/v1"', 'Write `https://api.example.com/v1`.'],
    ['localhost:8080', '"localhost:8080"', 'Write `http://localhost:8080`.'],
    ['https:/api.example.com', '"https:/api.example.com"', 'Write `https://api.example.com`.'],
    ['ftp://api.example.com', '"ftp://"', 'Write for example `https://api.example.com/v1`.'],
    ['https://api.example.com?v=1', '"?v=1"', 'Remove it; give query parameters in `query`.'],
    ['https://api.example.com/#v1', '"#v1"', 'Remove it; give query parameters in `query`.'],
    ['https://api.example.com/a b', '" "', 'Write for example `https://api.example.com/v1`.'],
    ['https://api.example.com/v1/../v2', '".."', 'Write for example `https://api.example.com/v1`.'],
    ['https://exa mple', '" "', 'Write for example `https://api.example.com/v1`.'],
    ['https://[::1', '"https://[::1"', 'Write for example `https://api.example.com/v1`.'],
    ['https://', '"https://"', 'Write for example `https://api.example.com/v1`.'],
    ['😀', '"😀"', 'Write for example `https://api.example.com/v1`.'],
    ['//名前', '"//名前"', 'Write for example `https://api.example.com/v1`.'],
    ['bücher.example', '"bücher.example"', 'Write `https://bücher.example`.'],
    ['intranet/v1', '"intranet/v1"', 'Write `https://intranet/v1`.'],
  ])('%s is not a base URL', async (text, pointed, suggestion) => {
    const [fault, ...more] = await faultsOf({ 'base-url': text });
    expect(more).toEqual([]);
    expect(fault).toContain(`input/invalid ${pointed}:`);
    expect(fault).toContain(`→ ${suggestion}`);
  });
});

describe('path', () => {
  test.each([
    ['/requests', 'https://api.example.com/v1/requests'],
    ['requests', 'https://api.example.com/v1/requests'],
    ['/', 'https://api.example.com/v1/'],
    ['/a?x=1&y=..%2f', 'https://api.example.com/v1/a?x=1&y=..%2f'],
    ['/projects/group%2Fname', 'https://api.example.com/v1/projects/group%2Fname'],
    ['/a..b/...', 'https://api.example.com/v1/a..b/...'],
    ['/a:b', 'https://api.example.com/v1/a:b'],
    ['/über/a b', 'https://api.example.com/v1/%C3%BCber/a%20b'],
  ])('%s', async (text, href) => {
    const values = { path: text, 'base-url': 'https://api.example.com/v1' };
    expect(resolveUrl((await planOf(values)).target, await taskOf(values)).href).toBe(href);
  });

  test.each([
    '/../x',
    '/a/..',
    '..',
    '/./x',
    '/%2e%2e/x',
    '/%2E./x',
    '/.%2e',
    '/%252e%252e/x',
    '/%25252e%25252e',
    '/a%2f..%2fb',
    '/a/%c0%ae%c0%ae/b',
    '/a/%C0%AE./b',
    '/a/%e0%80%ae%e0%80%ae/b',
    '/%u002e%u002e/b',
    '/a%c0%af..%c0%afb',
    '/a%u002f..%u005cb',
    '/a%c1%9c..%c1%9cb',
    '/%25c0%25ae%25c0%25ae/b',
    '/a%5c..%5cb',
    '/..;/x',
    '/..;a=b/x',
    '/%2e%2e%3bx/y',
    '/..%20/x',
    '/..%00/x',
    '//evil.example',
    '///evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/a\\..\\b',
    'javascript:alert(1)',
    '/a\tb',
    '/a\nb',
    '/a\x7fb',
    '/a#b',
  ])('%j is refused', async (text) => {
    const { faults } = await parse({ path: text });
    expect(faults.map(brief)).toEqual([expect.stringMatching(/^input\/invalid ".+: .+ → .+/s)]);
  });

  test.each([
    ['\\\\evil.example', '\\\\evil.example', 'names another host', '`/evil.example`.'],
    ['/\\evil.example\\a', '/\\evil.example\\a', 'names another host', '`/evil.example/a`.'],
    ['//evil.example?q=\\', '//evil.example', 'names another host', '`/evil.example`.'],
    ['/a\\b\\c', '\\', 'holds a backslash', '`/a/b/c`, or `%5C` where a backslash is meant.'],
    ['\\a', '\\', 'holds a backslash', '`/a`, or `%5C` where a backslash is meant.'],
  ])('%s is told what to write', async (text, pointed, message, suggestion) => {
    const [fault, ...more] = await faultsOf({ path: text });
    expect(more).toEqual([]);
    expect(fault).toContain(`"${pointed}": `);
    expect(fault).toContain(message);
    expect(fault).toContain(`→ Write ${suggestion}`);
  });

  test('a whole URL is answered with what is left to write', async () => {
    expect(await faultsOf({ path: 'https://api.kimp360.com/v1/x?y=1' })).toEqual([
      'input/invalid "https://api.kimp360.com": `path` is a whole URL; it is relative to `base-url`, and cannot change the host. → Write `path: /v1/x?y=1`.',
    ]);
    expect(await faultsOf({ path: 'https://evil.example/v1' })).toEqual([
      'input/invalid "https://evil.example": `path` is a whole URL; it is relative to `base-url`, and cannot change the host. → Write `path: /v1`; to call another API with its own key, write `base-url: https://evil.example`.',
    ]);
    expect((await faultsOf({ path: 'https://me:hush@evil.example' })).join()).not.toContain('hush');
  });

  test('is required', async () => {
    const { faults } = await parse({});
    expect(faults.map(brief)).toEqual(['input/invalid: `path` is required. → Write for example `path: /requests`.']);
  });

  test('whatever is accepted stays under the base URL', () => {
    const baseUrl = new URL('https://api.example.com/v1/');
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2E',
      '%252e',
      '%2f',
      '%5c',
      '\\',
      ';',
      '?',
      '#',
      '@',
      ':',
      'a',
      'evil.example',
      '%',
      ' ',
      '\t',
      'http:',
      '%00',
      '％',
      '．',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        (path) => {
          if (path === '' || checkPath(path) !== undefined) return;
          const url = resolveUrl({ baseUrl }, { path, query: [] });
          expect(url.origin).toBe(baseUrl.origin);
          let decoded = url.pathname;
          for (let round = 0; round < 4; round++)
            decoded = decoded.replace(/%(25|2e|2f|5c)/gi, (_all, hex: string) =>
              String.fromCharCode(Number.parseInt(hex, 16)),
            );
          expect(new URL(decoded.replaceAll('\\', '/'), 'https://api.example.com').pathname.startsWith('/v1/')).toBe(
            true,
          );
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

test('the query is appended to the one in the path, percent-encoded', () => {
  const url = resolveUrl(
    { baseUrl: new URL('https://api.example.com/v1/') },
    {
      path: '/a?x=1',
      query: [
        ['q', 'a b&c=d+ü'],
        ['q', '2'],
        ["it's", ''],
      ],
    },
  );
  expect(url.href).toBe('https://api.example.com/v1/a?x=1&q=a%20b%26c%3Dd%2B%C3%BC&q=2&it%27s=');
});

test('the last gate refuses what a template may have filled in', () => {
  expect(() => resolveUrl({ baseUrl: new URL('https://api.example.com/v1/') }, { path: '/../x', query: [] })).toThrow(
    'input/invalid',
  );
});

test('a dot segment is called what it is', async () => {
  expect(await faultsOf({ path: '/a/./b' })).toEqual([
    'input/invalid ".": The path has a segment `.` or `..`, encoded or not. → Write the path from the base URL down, without such segments.',
  ]);
  expect(await faultsOf({ 'base-url': 'https://api.example.com/a/../b' })).toEqual([
    expect.stringMatching(/^input\/invalid "\.\.": The path of the base URL has a segment `\.` or `\.\.`/),
  ]);
});
