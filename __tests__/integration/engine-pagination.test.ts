/** `paginate`, against real servers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import type { Pagination, Task } from '../../src/plan/plan.ts';
import { onLinux } from '../support/on-posix.ts';
import { planKey } from '../support/plans.ts';
import { closeRawServers, type RawRequest, rawServer, reply } from '../support/raw-server.ts';
import { contentOf, found, json, runTask, serverOf, targetsOf } from '../support/task-run.ts';

afterAll(closeRawServers);

const byLink: Pagination = { items: 'data', next: { kind: 'link' }, maxPages: 100 };
const byCursor: Pagination = {
  items: 'data',
  next: { kind: 'expression', expression: 'next' },
  param: 'cursor',
  maxPages: 100,
};
const byUrl: Pagination = { items: 'data', next: { kind: 'expression', expression: 'next' }, maxPages: 100 };

const link = (target: string) => `Link: <${target}>; rel="next"`;
const page = (items: string, next?: string) => `{"data":[${items}]${next === undefined ? '' : `,"next":${next}`}}`;

async function paged(answers: Parameters<typeof serverOf>[0], pagination: Pagination, task: Partial<Task> = {}) {
  const server = await serverOf(answers);
  return { server, ...(await runTask(server.origin, { pagination, ...task })) };
}

test('link: all pages become one list, which expect and extract see', async () => {
  const { server, result, lines } = await paged(
    [json(page('1,2'), [link('/list?page=2')]), json(page(''), [link('?page=3')]), json(page('{"a":3}'))],
    byLink,
    {
      query: [['limit', '2']],
      expect: ['length(@) == `3`'],
      extract: [{ name: 'last', expression: '[-1].a', secret: false }],
    },
  );
  expect(found(result)).toEqual([]);
  expect(targetsOf(server)).toEqual(['/list?limit=2', '/list?page=2', '/list?page=3']);
  expect(contentOf(result)).toBe('[1,2,{"a":3}]');
  expect(result.response?.contentBytes).toBe(13);
  expect({ ...result.extracted }).toEqual({ last: '3' });
  expect(lines.at(-1)).toBe('3 items of 3 pages');
});

test('cursor: takes the place of the parameter, and everything else of the query stays as written', async () => {
  const { server, result } = await paged(
    [json(page('1', '"a&b=c"')), json(page('2', '12345678901234567890')), json(page('3', 'null'))],
    byCursor,
    { path: '/list?q=a+b%2Fc&cursor=first&flag', query: [['limit', '1']] },
  );
  expect(contentOf(result)).toBe('[1,2,3]');
  expect(targetsOf(server)).toEqual([
    '/list?q=a+b%2Fc&cursor=first&flag&limit=1',
    '/list?q=a+b%2Fc&flag&limit=1&cursor=a%26b%3Dc',
    '/list?q=a+b%2Fc&flag&limit=1&cursor=12345678901234567890',
  ]);
});

test.each(['null', '""', 'false', undefined])('a next of %s ends it', async (next) => {
  const { server, result } = await paged([json(page('1', next))], byCursor);
  expect(result.ok).toBe(true);
  expect(server.requests).toHaveLength(1);
});

test('url: absolute and relative ones, with the key, below the base URL', async () => {
  const server = await rawServer((request, socket) => {
    const nexts = [`"${server.origin}/list?p=2#top"`, '"/list/3"', '"?p=4"', '"../list?p=5"'];
    socket.write(json(page(String(request.number), nexts[request.number - 1])));
  });
  const { result } = await runTask(server.origin, { pagination: byUrl });
  expect(contentOf(result)).toBe('[1,2,3,4,5]');
  expect(targetsOf(server)).toEqual(['/list', '/list?p=2', '/list/3', '/list/3?p=4', '/list?p=5']);
  expect(server.requests.every(({ head }) => head.includes(`x-api-key: ${planKey}`))).toBe(true);
});

test.each<[what: string, next: string, code: string, says: string]>([
  ['another origin', '"http://127.0.0.1:1/list"', 'redirect/cross-origin', 'which must not get the key'],
  ['another host', '"//evil.example/list"', 'redirect/cross-origin', 'http://evil.example, which must not get the key'],
  ['another scheme', '"file:///etc/passwd?"', 'redirect/cross-origin', 'file:, which must not get the key'],
  ['out of the prefix', '"/other/list"', 'redirect/cross-origin', 'does not lie under the path of `base-url`'],
  ['up and out', '"../../other?x"', 'redirect/cross-origin', 'does not lie under the path of `base-url`'],
  ['user-info', '"//user:pass@HOST/v1/list"', 'redirect/unsupported', 'a user name or password'],
  ['a list', '["x"]', 'paginate/more', 'neither a URL nor a cursor'],
  ['true', 'true', 'paginate/more', 'neither a URL nor a cursor'],
  ['a cursor without param', '"abc"', 'paginate/more', 'does not name the query parameter'],
  ['no URL', '"http://[/?"', 'paginate/more', 'neither a URL nor a cursor'],
])('%s is not fetched', async (_what, next, code, says) => {
  const server = await rawServer((request, socket) =>
    socket.write(
      json(page('1', next.replace('HOST', `127.0.0.1:${server.port}`)), [], request.number > 1 ? '500 X' : '200 OK'),
    ),
  );
  const { result, workspace } = await runTask(
    server.origin,
    { pagination: byUrl, saveTo: 'list.ndjson' },
    {
      plan: {
        target: { baseUrl: new URL('/v1/', server.origin), apiKeyHeader: 'x-api-key', redirects: 'without-key' },
      },
    },
  );
  expect(result.ok).toBe(false);
  expect(found(result)).toEqual([expect.stringContaining(`${code}: `)]);
  expect(found(result)[0]).toContain(says);
  expect(server.requests).toHaveLength(1);
  expect(readdirSync(workspace)).toEqual([]);
});

test.each([
  ['link: no URL in angle brackets', 'Link: /list?page=2; rel="next"'],
  ['link: single quotes', "Link: </list?page=2>; rel='next'"],
])('%s: a next page that cannot be read is not taken for the end', async (_what, field) => {
  const { result, server } = await paged([json(page('1'), [field])], byLink);
  expect(found(result)[0]).toContain(
    'paginate/more: The `Link` field speaks of a next page, but cannot be read, so the list is not whole.',
  );
  expect(found(result)[0]).toContain(field.replace('Link', 'link'));
  expect(server.requests).toHaveLength(1);
});

test.each<[next: string, body: string, says: string]>([
  ['meta.next', '{"data":[1],"paging":{"next":"x"}}', 'the page has no `meta`, but `data`, `paging`. If'],
  ['nxet', '{"data":[1],"next":"x"}', 'the page has no `nxet`, but `data`, `next`; did you mean `next`? If'],
  ['meta.nextPage', '{"data":[1],"meta":{"next_page":"x"}}', '`meta` has no `nextPage`, but `next_page`; did you mean'],
  ['meta.after', '{"data":[1],"meta":{"cursor":"x"}}', '`meta` has no `after`, but `cursor`; did you mean `cursor`?'],
  ['"meta"."nxt"', '{"data":[1],"meta":{"next":"x"}}', '`meta` has no `nxt`, but `next`'],
])('a `next` of %s that no page has is doubted aloud', async (expression, body, says) => {
  const { result } = await paged([json(body)], { ...byCursor, next: { kind: 'expression', expression } });
  expect(result.ok).toBe(true);
  expect(result.notices).toEqual([
    { title: 'Perhaps not all pages were fetched', message: expect.stringContaining(says) },
  ]);
  expect(result.notices?.[0]?.message).toContain(`write \`next: "${expression} || ''"\``);
});

test.each([
  ['next', '{"data":[1],"next":null}'],
  ['next', '{"data":[1],"next":""}'],
  ['next', '{"data":[]}'],
  ["offset || ''", '{"data":[1]}'],
  ['meta.next', '{"data":[1],"meta":{"total":1}}'],
  ['meta.next', '{"data":[1],"meta":null}'],
  ['paging.next', '{"data":[1],"paging":{"cursors":{"after":"x"}}}'],
])('a `next` of %s in %s is the end', async (expression, body) => {
  const { result } = await paged([json(body)], { ...byCursor, next: { kind: 'expression', expression } });
  expect(result).toMatchObject({ ok: true, diagnostics: [] });
  expect(result.notices).toBeUndefined();
});

test('a parameter that the server does not know leads back to the first page, which is an error', async () => {
  const { result, server } = await paged([json(page('1', '"c2"'))], { ...byCursor, param: 'curser' });
  expect(found(result)[0]).toContain('names as the next one a page that was fetched already');
  expect(server.requests).toHaveLength(2);
});

test('max-pages with more to come is an error, and what was fetched is kept, but in no file', async () => {
  const endless = (request: RawRequest) => json(page(String(request.number), String(request.number)));
  const { result, server } = await paged([endless], { ...byCursor, maxPages: 3 });
  expect(found(result)).toEqual([
    'paginate/more: There are more pages than max-pages allows, 3, so the list is not whole.\n3 items of 3 pages\nIf so much is right, allow more pages: `max-pages: 15`.',
  ]);
  expect(server.requests).toHaveLength(3);
  expect(contentOf(result)).toBe('[1,2,3]');
  const { result: saved, workspace } = await paged([endless], { ...byCursor, maxPages: 2 }, { saveTo: 'list.ndjson' });
  expect(saved.diagnostics[0]?.code).toBe('paginate/more');
  expect(saved.diagnostics[0]?.evidence).toContainEqual(expect.stringContaining('nothing was written'));
  expect(saved.bodyFile).toBeUndefined();
  expect(existsSync(path.join(workspace, 'list.ndjson'))).toBe(false);
  const { result: exactly } = await paged([json(page('1', '1')), json(page('2'))], { ...byCursor, maxPages: 2 });
  expect(exactly.ok).toBe(true);
});

test('pages that lead back end in an error, not in a circle', async () => {
  const { result, server } = await paged(
    [json(page('1'), [link('/list?page=2')]), json(page('2'), [link('/list')])],
    byLink,
  );
  expect(found(result)[0]).toContain(
    'paginate/more: Page 2 names as the next one a page that was fetched already, so the list is not whole.',
  );
  expect(result.diagnostics[0]?.causes).toEqual([expect.stringContaining('fetched already')]);
  expect(server.requests).toHaveLength(2);
});

test('save-to: one item a line, numbers as written, the key redacted and counted once', async () => {
  const { result, workspace } = await paged(
    [
      json(`{"data":[{"id":12345678901234567890,"p":1.10,"q":0.1000000000000000055,"t":"a\\nb"}],"next":"2"}`),
      json(`{"data":["${planKey}",-0,1e400,1E3]}`),
    ],
    byCursor,
    { saveTo: 'out/list.ndjson' },
  );
  expect(readFileSync(path.join(workspace, 'out/list.ndjson'), 'utf8')).toBe(
    '{"id":12345678901234567890,"p":1.10,"q":0.1000000000000000055,"t":"a\\nb"}\n"***"\n-0\n1e400\n1E3\n',
  );
  expect(result.bodyFile).toBe(path.join(workspace, 'out/list.ndjson'));
  expect(result.response?.sunk).toBe(true);
  expect(found(result)).toEqual([expect.stringContaining('back, once')]);
});

test('save-to: a number that is a secret leaves a line of JSON', async () => {
  const redactor = createRedactor();
  redactor.add(new Secret('73920485716352'));
  const { origin } = await serverOf([json('{"data":[{"tok":73920485716352,"id":7},8]}')]);
  const task = { pagination: byCursor, saveTo: 'list.ndjson' };
  const { result, workspace } = await runTask(origin, task, { engine: { redactor } });
  expect(readFileSync(path.join(workspace, 'list.ndjson'), 'utf8')).toBe('{"tok":"***","id":7}\n8\n');
  expect(found(result)).toEqual([expect.stringContaining('back, once')]);
});

test('in memory the key is redacted and counted once as well', async () => {
  const { result } = await paged([json(page(`"${planKey}"`, '"2"')), json(page(`"${planKey}"`))], byCursor);
  expect(contentOf(result)).toBe('["***","***"]');
  expect(found(result)).toEqual([expect.stringContaining('back, 2 times')]);
});

test('an empty list is an empty file, and an empty array', async () => {
  const { workspace, result } = await paged([json(page(''))], byLink, { saveTo: 'list.ndjson' });
  expect(result.ok).toBe(true);
  expect(readFileSync(path.join(workspace, 'list.ndjson'), 'utf8')).toBe('');
  const { result: inMemory } = await paged([json(page(''))], byLink);
  expect(contentOf(inMemory)).toBe('[]');
});

test('a page that fails ends it with its own failure, and leaves no half a file', async () => {
  const { result, workspace, lines } = await paged(
    [json(page('1', '"2"')), reply('500 Oops', '{"message":"broken"}')],
    byCursor,
    { saveTo: 'list.ndjson' },
  );
  expect(result.diagnostics[0]?.code).toBe('http/server-error');
  expect(result.response?.status).toBe(500);
  expect(lines.at(-1)).toBe('page 2 was answered with 500, after 1 item of 1 page, which are dropped');
  expect(readdirSync(workspace)).toEqual([]);
  const { result: retried } = await paged([json(page('1', '"2"')), reply('503 Busy'), json(page('2'))], byCursor, {
    retries: 1,
  });
  expect(contentOf(retried)).toBe('[1,2]');
  expect(retried.attempts.map(({ number, status }) => [number, status])).toEqual([
    [1, 200],
    [2, 503],
    [3, 200],
  ]);
});

test('max-response-size bounds all pages together, within all of their time', async () => {
  const big = json(page(`"${'x'.repeat(600)}"`, '"2"'));
  const { result } = await paged([big], byCursor, { maxResponseBytes: 1_000 });
  expect(found(result)[0]).toContain('The pages together are larger than max-response-size allows, 1000 bytes.');
  expect(found(result)[0]).toContain('at page 2, after 1 item of 1 page');
  expect(result.diagnostics[0]?.suggestion).toContain('`max-response-size: 2000B`');
  const slow = await rawServer((request, socket) => {
    setTimeout(() => socket.write(json(page('1', `"${request.number}"`))), 150);
  });
  const { result: late } = await runTask(slow.origin, { pagination: byCursor, withinMs: 400 });
  expect(found(late)[0]).toMatch(/^net\/timeout: .* within 400ms \(within\)\./);
  expect(late.durationMs).toBeLessThan(2_000);
});

test('a page without its list is a fault, never an empty page', async () => {
  const { result } = await paged([json({ rows: [], next: null })], byCursor);
  expect(found(result)[0]).toBe(
    'extract/missing: `items` of `paginate` finds no list in page 1.\nexpression: data\ngot: null\nthe page has: rows, next\nIf the API leaves the list of an empty page out, write `items: data || \\`[]\\``.',
  );
  const { result: notJson } = await paged([reply('200 OK', '<html>')], byCursor);
  expect(notJson.diagnostics[0]?.code).toBe('expect/not-json');
});

test('each page of a POST has an idempotency key of its own', async () => {
  const { server } = await paged([json(page('1', '"2"')), json(page('2'))], byCursor, {
    method: 'POST',
    idempotencyKey: 'k',
  });
  expect(server.requests.map(({ head }) => /Idempotency-Key: (.*)/.exec(head)?.[1]?.trim())).toEqual(['k', 'k-page-2']);
});

onLinux('a disk that is full, or a folder in the way, is save/failed and fetches no more', async () => {
  const { result, server } = await paged([json(page('1', '"2"'))], byCursor, { saveTo: '/dev/full/x/list.ndjson' });
  expect(result.diagnostics[0]?.code).toBe('save/failed');
  expect(server.requests).toHaveLength(1);
  expect(existsSync('/dev/full/x')).toBe(false);
});
