/** What the sandbox makes of uploads and of idempotency keys. */
import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { closeSandboxes, jsonOf, type OpenSandbox, openSandbox } from '../support/open-sandbox.ts';

let at: OpenSandbox;
beforeEach(async () => {
  at = await openSandbox();
});
afterEach(closeSandboxes);

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

describe('an upload', () => {
  const path = '/requests/sandbox-request-1/files';
  beforeEach(() => at.create('x'));

  test('of a form with files is answered with size and SHA-256 of each part', async () => {
    // Longer than any chunk, with line ends and dashes that could be a boundary.
    const large = Buffer.concat([randomBytes(3 * 1024 * 1024), Buffer.from('\r\n--\r\n------'), randomBytes(99)]);
    const form = new FormData();
    form.set('file', new Blob([large], { type: 'application/pdf' }), 'a "brief".pdf');
    form.set('note', 'first draft');
    form.set('empty', '');
    const answer = await at.call('POST', path, { body: form });
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
    expect(await jsonOf(at.call('GET', path))).toEqual({ data: files });
    expect((await jsonOf(at.call('GET', '/requests/sandbox-request-1'))).files).toEqual(files);
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
    const form = await jsonOf(at.call('POST', path, { body: new URLSearchParams({ note: 'a b&c' }) }));
    expect(form.files).toEqual([{ field: 'note', size: 5, sha256: sha256('a b&c') }]);
    const plain = await jsonOf(at.call('POST', path, { body: 'abc', headers: { 'content-type': 'text/csv' } }));
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
    const answer = await at.call('POST', path, { body, headers: { 'content-type': contentType } });
    expect([answer.status, await answer.json()]).toMatchObject([400, { details: [{ field: 'content', code }] }]);
    expect(await jsonOf(at.call('GET', path))).toEqual({ data: [] });
  });

  test('of more files than a request may have is answered 409', async () => {
    const fields = Array.from({ length: 100 }, (_value, index) => `f${index}=x`).join('&');
    expect((await at.call('POST', path, { body: new URLSearchParams(fields) })).status).toBe(201);
    expect((await at.call('POST', path, { body: 'one more' })).status).toBe(409);
  });
});

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'k-1' };

  test('gets the same answer, and nothing is made twice', async () => {
    const first = await at.create('x', key);
    const second = await at.create('x', key);
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect([second.status, second.headers.get('location'), await second.json()]).toEqual([
      201,
      first.headers.get('location'),
      await first.json(),
    ]);
    expect((await jsonOf(at.call('GET', '/requests'))).data).toHaveLength(1);
    expect((await jsonOf(at.create('x', { 'idempotency-key': 'k-2' }))).id).toBe('sandbox-request-2');
  });

  test('holds while the first request is still on its way', async () => {
    await at.create('x');
    const upload = () =>
      at.call('POST', '/requests/sandbox-request-1/files', { body: randomBytes(500_000), headers: key });
    const answers = await Promise.all([upload(), upload(), upload()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect((await jsonOf(at.call('GET', '/requests/sandbox-request-1/files'))).data).toHaveLength(1);
  });

  test('of another request is answered 422; a refused request may be mended under the same key', async () => {
    expect((await at.create('', key)).status).toBe(400);
    expect((await at.create('x', key)).status).toBe(201);
    expect((await at.create('y', key)).status).toBe(422);
    expect((await at.call('DELETE', '/requests/sandbox-request-1', { headers: key })).status).toBe(422);
    expect((await at.create('x', { 'idempotency-key': 'k'.repeat(256) })).status).toBe(400);
  });

  test('lets a DELETE be repeated', async () => {
    await at.create('x');
    const remove = async () => (await at.call('DELETE', '/requests/sandbox-request-1', { headers: key })).status;
    expect([await remove(), await remove()]).toEqual([204, 204]);
  });
});

/** One byte at a time, as far as the sockets let it through. */
function sendSlowly(path: string, contentType: string, content: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(at.sandbox.url).port), '127.0.0.1');
    let answer = '';
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nx-api-key: ${at.sandbox.keys.works}\r\ncontent-type: ${contentType}\r\nconnection: close\r\ncontent-length: ${content.length}\r\n\r\n`,
    );
    const write = (index: number): void => {
      if (index < content.length) socket.write(content.charAt(index), () => setImmediate(() => write(index + 1)));
    };
    write(0);
  });
}
