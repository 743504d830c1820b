/** The resources of the sandbox: a request from its making to its end, and the list of all. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { runCli } from '../support/cli.ts';
import { closeSandboxes, jsonOf, type OpenSandbox, openSandbox } from '../support/open-sandbox.ts';

let at: OpenSandbox;
beforeEach(async () => {
  at = await openSandbox();
});
afterEach(closeSandboxes);

const statusOf = async (path = '/requests/sandbox-request-1') => (await jsonOf(at.call('GET', path))).status;

describe('the life of a request', () => {
  test('goes on with each look', async () => {
    expect((await jsonOf(at.create('x'))).status).toBe('pending');
    expect([await statusOf(), await statusOf(), await statusOf(), await statusOf()]).toEqual([
      'pending',
      'in_progress',
      'done',
      'done',
    ]);
  });

  test('goes on with time, and a list alone does not move it', async () => {
    await at.create('x');
    const listed = async () => ((await jsonOf(at.call('GET', '/requests'))).data as { status: string }[])[0]?.status;
    expect([await listed(), await listed(), await listed()]).toEqual(['pending', 'pending', 'pending']);
    at.elapsed = 5_000;
    expect(await listed()).toBe('in_progress');
    at.elapsed = 10_000;
    expect(await listed()).toBe('done');
  });

  test.each([
    ['the query of the POST', 'x', '/requests?outcome=rejected', ''],
    ['the title', 'Please reject this', '/requests', ''],
    ['the query of a GET', 'x', '/requests', '?outcome=rejected'],
  ])('ends rejected where %s asks for it', async (_name, title, path, query) => {
    await at.create(title, { path });
    const look = () => statusOf(`/requests/sandbox-request-1${query}`);
    expect([await look(), await look(), await look()]).toEqual(['pending', 'in_progress', 'rejected']);
    expect((await at.call('GET', '/requests/sandbox-request-1/deliverable')).status).toBe(404);
  });

  test('ends done where the query says so, whatever the title', async () => {
    await at.create('reject', { path: '/requests?outcome=done' });
    at.elapsed = 60_000;
    expect(await statusOf()).toBe('done');
  });

  test('an outcome that there is not is answered 400, and nothing is made', async () => {
    const answer = await at.create('x', { path: '/requests?outcome=lost' });
    expect([answer.status, (await answer.json()) as unknown]).toMatchObject([400, { details: [{ field: 'outcome' }] }]);
    expect(await jsonOf(at.call('GET', '/requests'))).toEqual({ data: [], next: null });
  });

  test('ends with 204 when it is deleted, and is not found then; its id is not used again', async () => {
    await at.create('x');
    const gone = await at.call('DELETE', '/requests/sandbox-request-1');
    expect([gone.status, await gone.text()]).toEqual([204, '']);
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/files'],
      ['POST', '/files'],
      ['GET', '/deliverable'],
    ] as const)
      expect((await at.call(method, `/requests/sandbox-request-1${path}`)).status).toBe(404);
    expect((await jsonOf(at.create('x'))).id).toBe('sandbox-request-2');
  });

  test('the oldest of more than 1,000 is forgotten', async () => {
    for (let count = 0; count <= 1_000; count += 1) await (await at.create('x')).arrayBuffer();
    expect((await at.call('GET', '/requests/sandbox-request-1')).status).toBe(404);
    expect((await at.call('GET', '/requests/sandbox-request-2')).status).toBe(200);
  });
});

describe('a deliverable', () => {
  test('is there once the request is done: a zip file that a reader opens', async () => {
    await at.create('x');
    const path = '/requests/sandbox-request-1/deliverable';
    expect((await at.call('GET', path)).status).toBe(409);
    at.elapsed = 10_000;
    const answer = await at.call('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(String(bytes.byteLength)).toBe(answer.headers.get('content-length'));
    expect(Object.keys(membersOf(Buffer.from(bytes)))).toEqual(['README.txt', 'request.json']);
    // Read by the archive reader of `scan`, which was written apart from it: it counts the members.
    const folder = await mkdtemp(join(tmpdir(), 'deliverable-'));
    try {
      await writeFile(join(folder, 'design.zip'), bytes);
      const scanned = await runCli(['scan', folder], { env: { KIMP360_API_KEY: at.sandbox.keys.works } });
      expect(scanned.stderr).toContain('1 archive with 2 members');
      const found = await runCli(['scan', folder], { env: { KIMP360_API_KEY: 'sandbox-request-1' } });
      expect([found.exitCode, found.stderr]).toEqual([5, expect.stringContaining('request.json')]);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await (await at.call('HEAD', path)).text()).toBe('');
  });
});

describe('a list', () => {
  beforeEach(async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) await at.create(title);
  });
  const titles = (content: Record<string, unknown>) => (content.data as { title: string }[]).map(({ title }) => title);

  test('comes in pages, by cursor and by link alike', async () => {
    const seen: string[][] = [];
    let path: string | undefined = '/requests?limit=2&status=pending';
    while (path !== undefined) {
      const answer: Response = await at.call('GET', path);
      const content = (await answer.json()) as Record<string, unknown>;
      seen.push(titles(content));
      path = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
      expect(content.next).toBe(
        path === undefined ? null : new URLSearchParams(path.slice(path.indexOf('?'))).get('cursor'),
      );
    }
    expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  test('has no page behind a full last one, and skips nothing when a request of an earlier page goes', async () => {
    expect((await jsonOf(at.call('GET', '/requests?limit=5'))).next).toBeNull();
    const { next } = await jsonOf(at.call('GET', '/requests?limit=2'));
    await at.call('DELETE', '/requests/sandbox-request-1');
    expect(titles(await jsonOf(at.call('GET', `/requests?limit=2&cursor=${next}`)))).toEqual(['c', 'd']);
  });

  test('of one status holds no other', async () => {
    await statusOf('/requests/sandbox-request-2');
    expect(titles(await jsonOf(at.call('GET', '/requests?status=in_progress')))).toEqual(['b']);
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'cursor=nonsense', 'cursor=', 'status=lost'])(
    'with %s is answered 400',
    async (query) => {
      expect(await jsonOf(at.call('GET', `/requests?${query}`))).toMatchObject({
        statusCode: 400,
        details: [{ field: query.split('=')[0] }],
      });
    },
  );
});

test('each answer to an accepted key tells the limit', async () => {
  at = await openSandbox(3);
  const limits = async () => {
    const { status, headers } = await at.call('GET', '/ping');
    return [status, ...['limit', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`))];
  };
  expect(await limits()).toEqual([200, '3', '2', '60']);
  at.elapsed = 15_000;
  expect(await limits()).toEqual([200, '3', '1', '45']);
  expect(await limits()).toEqual([200, '3', '0', '45']);
  expect(await limits()).toEqual([429, '3', '0', '45']);
  const rejected = await at.call('GET', '/ping', { headers: { 'x-api-key': at.sandbox.keys.revoked } });
  expect([rejected.status, rejected.headers.get('x-ratelimit-limit')]).toEqual([401, null]);
});

/** Reads a zip file of stored members from its end, as unzip does, and checks every checksum (APPNOTE 4.3). */
function membersOf(zip: Buffer): Record<string, Buffer> {
  const end = zip.byteLength - 22;
  expect([zip.readUInt32LE(end), zip.readUInt16LE(end + 20)]).toEqual([0x06054b50, 0]);
  const members: Record<string, Buffer> = {};
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect([zip.readUInt32LE(entry), zip.readUInt16LE(entry + 10)]).toEqual([0x02014b50, 0]);
    const [crc, size, nameLength] = [
      zip.readUInt32LE(entry + 16),
      zip.readUInt32LE(entry + 24),
      zip.readUInt16LE(entry + 28),
    ];
    const local = zip.readUInt32LE(entry + 42);
    expect([zip.readUInt32LE(local), zip.readUInt16LE(local + 26)]).toEqual([0x04034b50, nameLength]);
    const content = zip.subarray(local + 30 + nameLength).subarray(0, size);
    expect(crc32(content)).toBe(crc);
    members[zip.toString('utf8', entry + 46, entry + 46 + nameLength)] = content;
    entry += 46 + nameLength;
  }
  expect(entry).toBe(end);
  return members;
}
