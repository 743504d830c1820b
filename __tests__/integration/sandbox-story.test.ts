/** The resources of the sandbox: a request from its making to its end. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { runCli } from '../support/cli.ts';

let sandbox: Sandbox;
let elapsed = 0;
const clock = { now: () => Date.UTC(2026, 0, 1) + elapsed, monotonic: () => elapsed };

beforeEach(async () => {
  elapsed = 0;
  sandbox = await startSandbox({ clock, ratePerMinute: 10_000 });
});
afterEach(() => sandbox.close());

function call(method: string, path: string, more: RequestInit = {}): Promise<Response> {
  return fetch(new URL(path, sandbox.url), {
    method,
    ...more,
    headers: { 'x-api-key': sandbox.keys.works, ...(more.headers as Record<string, string>) },
  });
}

async function create(
  title: string,
  { path = '/requests', ...headers }: Record<string, string> = {},
): Promise<Response> {
  return call('POST', path, {
    body: JSON.stringify({ title }),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function jsonOf(answer: Promise<Response>): Promise<Record<string, unknown>> {
  return (await (await answer).json()) as Record<string, unknown>;
}

const statusOf = async (path = '/requests/sandbox-request-1') => (await jsonOf(call('GET', path))).status;
const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

describe('the life of a request', () => {
  test('goes on with each look', async () => {
    expect((await jsonOf(create('x'))).status).toBe('pending');
    expect([await statusOf(), await statusOf(), await statusOf(), await statusOf()]).toEqual([
      'pending',
      'in_progress',
      'done',
      'done',
    ]);
  });

  test('goes on with time, and a list alone does not move it', async () => {
    await create('x');
    const listed = async () => ((await jsonOf(call('GET', '/requests'))).data as { status: string }[])[0]?.status;
    expect([await listed(), await listed(), await listed()]).toEqual(['pending', 'pending', 'pending']);
    elapsed = 5_000;
    expect(await listed()).toBe('in_progress');
    elapsed = 10_000;
    expect(await listed()).toBe('done');
  });

  test.each([
    ['the query of the POST', 'x', '/requests?outcome=rejected', ''],
    ['the title', 'Please reject this', '/requests', ''],
    ['the query of a GET', 'x', '/requests', '?outcome=rejected'],
  ])('ends rejected where %s asks for it', async (_name, title, path, query) => {
    await create(title, { path });
    const look = () => statusOf(`/requests/sandbox-request-1${query}`);
    expect([await look(), await look(), await look()]).toEqual(['pending', 'in_progress', 'rejected']);
    expect((await call('GET', '/requests/sandbox-request-1/deliverable')).status).toBe(404);
  });

  test('ends done where the query says so, whatever the title', async () => {
    await create('reject', { path: '/requests?outcome=done' });
    elapsed = 60_000;
    expect(await statusOf()).toBe('done');
  });

  test('an outcome that there is not is answered 400, and nothing is made', async () => {
    const answer = await create('x', { path: '/requests?outcome=lost' });
    expect([answer.status, (await answer.json()) as unknown]).toMatchObject([400, { details: [{ field: 'outcome' }] }]);
    expect(await jsonOf(call('GET', '/requests'))).toEqual({ data: [], next: null });
  });

  test('ends with 204 when it is deleted, and is not found then; its id is not used again', async () => {
    await create('x');
    const gone = await call('DELETE', '/requests/sandbox-request-1');
    expect([gone.status, await gone.text()]).toEqual([204, '']);
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', '/files'],
      ['POST', '/files'],
      ['GET', '/deliverable'],
    ] as const)
      expect((await call(method, `/requests/sandbox-request-1${path}`)).status).toBe(404);
    expect((await jsonOf(create('x'))).id).toBe('sandbox-request-2');
  });

  test('the oldest of more than 1,000 is forgotten', async () => {
    for (let count = 0; count <= 1_000; count += 1) await (await create('x')).arrayBuffer();
    expect((await call('GET', '/requests/sandbox-request-1')).status).toBe(404);
    expect((await call('GET', '/requests/sandbox-request-2')).status).toBe(200);
  });
});

describe('a deliverable', () => {
  test('is there once the request is done: a zip file that a reader opens', async () => {
    await create('x');
    const path = '/requests/sandbox-request-1/deliverable';
    expect((await call('GET', path)).status).toBe(409);
    elapsed = 10_000;
    const answer = await call('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(String(bytes.byteLength)).toBe(answer.headers.get('content-length'));
    expect(Object.keys(membersOf(Buffer.from(bytes)))).toEqual(['README.txt', 'request.json']);
    // Read by the archive reader of `scan`, which was written apart from it: it counts the members.
    const folder = await mkdtemp(join(tmpdir(), 'deliverable-'));
    try {
      await writeFile(join(folder, 'design.zip'), bytes);
      const scanned = await runCli(['scan', folder], { env: { KIMP360_API_KEY: sandbox.keys.works } });
      expect(scanned.stderr).toContain('1 archive with 2 members');
      const found = await runCli(['scan', folder], { env: { KIMP360_API_KEY: 'sandbox-request-1' } });
      expect([found.exitCode, found.stderr]).toEqual([5, expect.stringContaining('request.json')]);
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(await (await call('HEAD', path)).text()).toBe('');
  });
});

describe('an upload', () => {
  const path = '/requests/sandbox-request-1/files';
  beforeEach(() => create('x'));

  test('of a form with files is answered with size and SHA-256 of each part', async () => {
    // Longer than any chunk, with line ends and dashes that could be a boundary.
    const large = Buffer.concat([randomBytes(3 * 1024 * 1024), Buffer.from('\r\n--\r\n------'), randomBytes(99)]);
    const form = new FormData();
    form.set('file', new Blob([large], { type: 'application/pdf' }), 'a "brief".pdf');
    form.set('note', 'first draft');
    form.set('empty', '');
    const answer = await call('POST', path, { body: form });
    expect(answer.status).toBe(201);
    const files = [
      {
        field: 'file',
        filename: 'a "brief".pdf',
        contentType: 'application/pdf',
        size: large.byteLength,
        sha256: sha256(large),
      },
      { field: 'note', size: 11, sha256: sha256('first draft') },
      { field: 'empty', size: 0, sha256: sha256('') },
    ];
    expect(await answer.json()).toEqual({ request: 'sandbox-request-1', files });
    expect(await jsonOf(call('GET', path))).toEqual({ data: files });
    expect((await jsonOf(call('GET', '/requests/sandbox-request-1'))).files).toEqual(files);
  });

  test('whose bytes come one by one is read the same', async () => {
    const content =
      'preamble\r\n--b c\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b\r\r\n--b c\r\ncontent-disposition: form-data; name="b"; filename="x"\r\ncontent-type: text/plain\r\n\r\n\r\n--b c--\r\nepilogue';
    const answer = await sendSlowly(path, 'multipart/form-data; boundary="b c"', content);
    expect(answer).toMatch(/^HTTP\/1.1 201 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{'))).files).toEqual([
      { field: 'a', size: 7, sha256: sha256('1\r\n--b\r') },
      { field: 'b', filename: 'x', contentType: 'text/plain', size: 0, sha256: sha256('') },
    ]);
  });

  test('of a form without files, and of plain content', async () => {
    const form = await jsonOf(call('POST', path, { body: new URLSearchParams({ note: 'a b&c' }) }));
    expect(form.files).toEqual([{ field: 'note', size: 5, sha256: sha256('a b&c') }]);
    const plain = await jsonOf(call('POST', path, { body: 'abc', headers: { 'content-type': 'text/csv' } }));
    expect(plain.files).toEqual([{ field: 'content', contentType: 'text/csv', size: 3, sha256: sha256('abc') }]);
  });

  const multipart = 'multipart/form-data; boundary=b';
  test.each([
    ['without a boundary', 'multipart/form-data', '--b--', 'boundary'],
    ['that is cut off', multipart, '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1', 'malformed_multipart'],
    ['with a part without a name', multipart, '--b\r\n\r\n1\r\n--b--', 'malformed_multipart'],
    ['with an endless head', multipart, `--b\r\nx: ${'x'.repeat(20_000)}`, 'malformed_multipart'],
    [
      'with too many parts',
      multipart,
      `${'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(101)}--b--`,
      'malformed_multipart',
    ],
    ['without parts', multipart, '--b--', 'empty'],
    ['without fields', 'application/x-www-form-urlencoded', '', 'empty'],
    ['with too long a form', 'application/x-www-form-urlencoded', `a=${'x'.repeat(1024 * 1024)}`, 'too_long'],
    ['without content', 'application/pdf', '', 'empty'],
  ])('%s is answered 400 and leaves nothing', async (_name, contentType, body, code) => {
    const answer = await call('POST', path, { body, headers: { 'content-type': contentType } });
    expect([answer.status, await answer.json()]).toMatchObject([400, { details: [{ field: 'content', code }] }]);
    expect(await jsonOf(call('GET', path))).toEqual({ data: [] });
  });

  test('of more files than a request may have is answered 409', async () => {
    const fields = Array.from({ length: 100 }, (_value, index) => `f${index}=x`).join('&');
    expect((await call('POST', path, { body: new URLSearchParams(fields) })).status).toBe(201);
    expect((await call('POST', path, { body: 'one more' })).status).toBe(409);
  });
});

describe('a list', () => {
  beforeEach(async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) await create(title);
  });
  const titles = (content: Record<string, unknown>) => (content.data as { title: string }[]).map(({ title }) => title);

  test('comes in pages, by cursor and by link alike', async () => {
    const seen: string[][] = [];
    let path: string | undefined = '/requests?limit=2&status=pending';
    while (path !== undefined) {
      const answer: Response = await call('GET', path);
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
    expect((await jsonOf(call('GET', '/requests?limit=5'))).next).toBeNull();
    const { next } = await jsonOf(call('GET', '/requests?limit=2'));
    await call('DELETE', '/requests/sandbox-request-1');
    expect(titles(await jsonOf(call('GET', `/requests?limit=2&cursor=${next}`)))).toEqual(['c', 'd']);
  });

  test('of one status holds no other', async () => {
    await statusOf('/requests/sandbox-request-2');
    expect(titles(await jsonOf(call('GET', '/requests?status=in_progress')))).toEqual(['b']);
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'cursor=nonsense', 'cursor=', 'status=lost'])(
    'with %s is answered 400',
    async (query) => {
      expect(await jsonOf(call('GET', `/requests?${query}`))).toMatchObject({
        statusCode: 400,
        details: [{ field: query.split('=')[0] }],
      });
    },
  );
});

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'k-1' };

  test('gets the same answer, and nothing is made twice', async () => {
    const first = await create('x', key);
    const second = await create('x', key);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect([second.status, second.headers.get('location'), await second.json()]).toEqual([
      201,
      first.headers.get('location'),
      await first.json(),
    ]);
    expect((await jsonOf(call('GET', '/requests'))).data).toHaveLength(1);
    expect((await jsonOf(create('x', { 'idempotency-key': 'k-2' }))).id).toBe('sandbox-request-2');
  });

  test('holds while the first request is still on its way', async () => {
    await create('x');
    const upload = () =>
      call('POST', '/requests/sandbox-request-1/files', { body: randomBytes(500_000), headers: key });
    const answers = await Promise.all([upload(), upload(), upload()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect((await jsonOf(call('GET', '/requests/sandbox-request-1/files'))).data).toHaveLength(1);
  });

  test('of another request is answered 422; a refused request may be mended under the same key', async () => {
    expect((await create('', key)).status).toBe(400);
    expect((await create('x', key)).status).toBe(201);
    expect((await create('y', key)).status).toBe(422);
    expect((await call('DELETE', '/requests/sandbox-request-1', { headers: key })).status).toBe(422);
    expect((await create('x', { 'idempotency-key': 'k'.repeat(256) })).status).toBe(400);
  });

  test('lets a DELETE be repeated', async () => {
    await create('x');
    const remove = async () => (await call('DELETE', '/requests/sandbox-request-1', { headers: key })).status;
    expect([await remove(), await remove()]).toEqual([204, 204]);
  });
});

test('each answer to an accepted key tells the limit', async () => {
  await sandbox.close();
  sandbox = await startSandbox({ clock, ratePerMinute: 3 });
  const limits = async () => {
    const { status, headers } = await call('GET', '/ping');
    return [status, ...['limit', 'remaining', 'reset'].map((name) => headers.get(`x-ratelimit-${name}`))];
  };
  expect(await limits()).toEqual([200, '3', '2', '60']);
  elapsed = 15_000;
  expect(await limits()).toEqual([200, '3', '1', '45']);
  expect(await limits()).toEqual([200, '3', '0', '45']);
  expect(await limits()).toEqual([429, '3', '0', '45']);
  const rejected = await call('GET', '/ping', { headers: { 'x-api-key': sandbox.keys.revoked } });
  expect([rejected.status, rejected.headers.get('x-ratelimit-limit')]).toEqual([401, null]);
});

/** Reads a zip file of stored members from its end, as unzip does, and checks every checksum (APPNOTE 4.3). */
function membersOf(zip: Buffer): Record<string, Buffer> {
  const end = zip.byteLength - 22;
  expect([zip.readUInt32LE(end), zip.readUInt16LE(end + 20)]).toEqual([0x06054b50, 0]);
  const members: Record<string, Buffer> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect([zip.readUInt32LE(at), zip.readUInt16LE(at + 10)]).toEqual([0x02014b50, 0]);
    const [crc, size, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    expect([zip.readUInt32LE(local), zip.readUInt16LE(local + 26)]).toEqual([0x04034b50, nameLength]);
    const content = zip.subarray(local + 30 + nameLength).subarray(0, size);
    expect(crc32(content)).toBe(crc);
    members[zip.toString('utf8', at + 46, at + 46 + nameLength)] = content;
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return members;
}

/** One byte at a time, as far as the sockets let it through. */
function sendSlowly(path: string, contentType: string, content: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
    let answer = '';
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nx-api-key: ${sandbox.keys.works}\r\ncontent-type: ${contentType}\r\nconnection: close\r\ncontent-length: ${content.length}\r\n\r\n`,
    );
    const write = (at: number): void => {
      if (at < content.length) socket.write(content.charAt(at), () => setImmediate(() => write(at + 1)));
    };
    write(0);
  });
}
