import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliOptions, type CliResult, expectNoCliLeak, runCli, startCli } from '../support/cli.ts';
import { onPosix } from '../support/on-posix.ts';
import { closeRawServers, rawServer } from '../support/raw-server.ts';

const key = 'canary-0123456789-abcdefghij';
afterEach(closeRawServers);

function cli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return runCli(args, options);
}

describe('help', () => {
  test('lists the commands; without a command it is an error', async () => {
    const asked = await cli(['--help']);
    expect(asked.exitCode).toBe(0);
    for (const name of ['get', 'doctor', 'fingerprint', 'explain', 'sandbox', 'try'])
      expect(asked.stdout).toContain(`  ${name}`);
    expect(await cli([])).toMatchObject({ exitCode: 2, stdout: '', stderr: asked.stdout });
  });

  test('of a command shows its flags, but no flag for a key', async () => {
    const { stdout } = await cli(['help', 'post']);
    expect(stdout).toContain('--base-url URL');
    expect(stdout).toContain('--api-key-file FILE');
    expect(stdout).not.toMatch(/--api-key(-fallback)?[ =]/);
    expect((await cli(['post', '--help'])).stdout).toBe(stdout);
  });

  test('the version is that of package.json', async () => {
    expect((await cli(['--version'])).stdout).toMatch(/^kimp360 \d+\.\d+\.\d+\n$/);
  });

  test.each([
    ['gte', 'Did you mean `kimp360 get`?'],
    ['--timeout', 'The command comes first'],
    ['/requests', 'A path stands behind a method'],
  ])('an unknown command %s is told what to type', async (name, hint) => {
    const result = await cli([name]);
    expect([result.exitCode, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain(hint);
  });

  test('a key that was typed for a command is not repeated', async () => {
    expectNoCliLeak(await cli([key]), key);
  });
});

describe('explain', () => {
  test('prints the page of a code', async () => {
    const { exitCode, stdout } = await cli(['explain', 'auth/rejected']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('My Account → Settings → Zapier Integration');
  });

  test('lists all codes, and knows what was meant', async () => {
    expect((await cli(['explain'])).stdout).toMatch(/^key\/missing +\S/m);
    for (const [status, code] of Object.entries({
      401: 'auth/rejected',
      403: 'auth/forbidden',
      503: 'http/server-error',
    }))
      expect((await cli(['explain', status])).stderr).toContain(`Did you mean \`kimp360 explain ${code}\`?`);
    const wrong = await cli(['explain', 'auth/rejectd']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('kimp360 explain auth/rejected');
  });
});

describe('fingerprint', () => {
  test('is the same from every source, one final newline apart', async () => {
    const expected = (await cli(['fingerprint'], { env: { KIMP360_API_KEY: key } })).stdout;
    expect(expected).toMatch(/^[0-9a-f]{8}\n$/);
    expect((await cli(['fingerprint', '--api-key-stdin'], { stdin: `${key}\n` })).stdout).toBe(expected);
    expect((await cli(['fingerprint', '--api-key-file', 'key'], { files: { key } })).stdout).toBe(expected);
  });

  test('is not printed for a short key or for none', async () => {
    const short = await cli(['fingerprint'], { env: { KIMP360_API_KEY: 'short-key-12' } });
    expect([short.exitCode, short.stdout]).toEqual([1, '']);
    expect(short.stderr).toContain('under 20 characters');
    expect(await cli(['fingerprint'])).toMatchObject({ exitCode: 3, stdout: '' });
  });
});

describe('sandbox', () => {
  onPosix('prints its address and its keys, answers, and ends with a signal', async () => {
    const running = startCli(['sandbox']);
    await running.saw('Ctrl+C');
    running.kill('SIGINT');
    const { exitCode, stdout } = await running.end;
    expect(exitCode).toBe(130);
    expect(stdout).toMatch(/^url +http:\/\/127\.0\.0\.1:\d+$/m);
    expect(stdout).toMatch(/^key that works +sandbox_works_[0-9a-f]{32}$/m);
    expect(stdout).toMatch(/^key without permissions +sandbox_forbidden_[0-9a-f]{32}$/m);
    expect(stdout).toMatch(/^revoked key +sandbox_revoked_[0-9a-f]{32}$/m);
  });

  test('a port that is taken, or is none, is a fault of the command', async () => {
    const taken = await rawServer(() => {});
    expect((await cli(['sandbox', '--port', String(taken.port)])).exitCode).toBe(2);
    expect((await cli(['sandbox', '--port', '70000'])).exitCode).toBe(2);
    expect((await cli(['sandbox', 'x'])).exitCode).toBe(2);
  });
});

describe('try', () => {
  test('shows a task file that works, a 401 and a 403, and what to do next, in this order', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'try-'));
    try {
      const { exitCode, stdout, stderr, files } = await cli(['try'], { env: { TMPDIR: temp } });
      expect([exitCode, stderr]).toEqual([0, '']);
      const seen = [
        'run release.yml --base-url http://127.0.0.1:',
        '✓ Create the request: 201 Created',
        '✓ Upload the brief: 201 Created',
        'waiting until `status == \'done\'`; status is: "pending"',
        '✓ Wait for the design: 200 OK',
        '✓ Fetch it: 200 OK',
        '✓ Tidy up: 204 No Content',
        '(exit status 0; out/design.zip: ',
        'error[auth/rejected]',
        '(exit status 3)',
        'error[auth/forbidden]',
        '(exit status 3)',
        'My Account → Settings → Zapier Integration. It is shown once',
      ];
      let at = 0;
      for (const text of seen) {
        expect(stdout.slice(at)).toContain(text);
        at = stdout.indexOf(text, at) + text.length;
      }
      expect(stdout).not.toMatch(/sandbox_(works|revoked|forbidden)_/);
      expect([readdirSync(temp), Object.keys(files)]).toEqual([[], []]);
    } finally {
      rmSync(temp, { recursive: true });
    }
  });

  onPosix('ends at a signal with nothing left behind', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'try-'));
    try {
      const running = startCli(['try'], { env: { TMPDIR: temp } });
      await running.saw('waiting until');
      running.kill('SIGINT');
      const { exitCode, stdout } = await running.end;
      expect(exitCode).toBe(130);
      expect(stdout).toContain('Tidy up');
      expect(stdout).not.toContain('Please report');
      expect(readdirSync(temp)).toEqual([]);
    } finally {
      rmSync(temp, { recursive: true });
    }
  });

  test('neither uses nor shows a real key, a proxy, or what would refuse a real call', async () => {
    const proxy = await rawServer((_request, socket) => socket.end());
    const result = await cli(['try'], {
      env: {
        KIMP360_API_KEY: key,
        HTTP_PROXY: proxy.origin,
        HTTPS_PROXY: proxy.origin,
        ALL_PROXY: proxy.origin,
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
    });
    expect(result.exitCode).toBe(0);
    expect(proxy.requests).toEqual([]);
    expectNoCliLeak(result, key);
  });
});

describe('doctor', () => {
  const respond = (status: number, fields = '') =>
    rawServer((request, socket) => {
      const content = request.head.startsWith('HEAD') ? '' : '{}';
      socket.write(
        `HTTP/1.1 ${status} Answer\r\ncontent-type: application/json\r\ncontent-length: 2\r\n${fields}\r\n${content}`,
      );
    });
  const examine = (origin: string, ...args: string[]) =>
    cli(['doctor', '--base-url', origin, ...args], { env: { KIMP360_API_KEY: key } });

  test('finds nothing wrong, sends the key once, and never shows it', async () => {
    const server = await respond(200, `date: ${new Date().toUTCString()}\r\n`);
    const result = await examine(server.origin);
    expect([result.exitCode, result.stderr]).toEqual([0, '']);
    expect(result.stdout).toContain('✓ Call: GET / was answered 200; the key is accepted');
    expect(result.stdout).toContain('✓ Clock: agrees');
    expect(server.requests.map(({ head }) => [head.split(' ')[0], head.includes(key)])).toEqual([
      ['HEAD', false],
      ['GET', true],
    ]);
    expectNoCliLeak(result, key);
  });

  test.each([
    [401, 3, '✗ Call: The API answered 401'],
    [403, 3, '✗ Call: The API answered 403'],
    [404, 0, '! Call: GET / was answered 404; the key was not refused, but'],
    [500, 1, '✗ Call:'],
  ])('an answer %i ends with %i', async (status, exitCode, line) => {
    const result = await examine((await respond(status)).origin);
    expect(result.stdout).toContain(line);
    expect(result.exitCode).toBe(exitCode);
  });

  test('a clock that is wrong is a warning', async () => {
    const server = await respond(200, 'date: Thu, 01 Jan 2026 00:00:00 GMT\r\n');
    const result = await examine(server.origin);
    expect(result.exitCode).toBe(0);
    expect(result.stdout).toMatch(/! Clock: this machine is \d+ s ahead of the server/);
  });

  test('the first failure decides; what needs no key is checked all the same', async () => {
    const server = await respond(200);
    const result = await cli(['doctor', '--base-url', server.origin]);
    expect(result.exitCode).toBe(3);
    expect(result.stdout).toContain('✗ Key: ');
    expect(result.stdout).toContain('✓ Connection: ');
    expect(server.requests.map(({ head }) => head.split(' ')[0])).toEqual(['HEAD']);
  });

  test('nobody at home ends with 4, after the key was found well-formed', async () => {
    const gone = await respond(200);
    await gone.close();
    const result = await examine(gone.origin);
    expect(result.exitCode).toBe(4);
    expect(result.stdout).toMatch(/✓ Key: .*[\s\S]*✗ Connection: /);
  });

  test('with a setting that would print the key nothing that holds it is sent', async () => {
    const server = await respond(200);
    const result = await cli(['doctor', '--base-url', server.origin], {
      env: { KIMP360_API_KEY: key, NODE_DEBUG: 'http' },
    });
    expect(result.exitCode).toBe(3);
    expect(result.stdout).toContain('✗ Environment: NODE_DEBUG');
    expect(server.requests.some(({ head }) => head.includes(key))).toBe(false);
  });

  test('with certificate checks switched off nothing is sent at all', async () => {
    const server = await respond(200);
    const result = await cli(['doctor', '--base-url', server.origin], {
      env: { KIMP360_API_KEY: key, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    expect(result.exitCode).toBe(4);
    expect(server.requests).toEqual([]);
  });

  test('a wrong flag or address is a fault of the command', async () => {
    expect((await examine('http://127.0.0.1:9', '--pth', '/')).exitCode).toBe(2);
    expect((await examine('http://api.example.com')).exitCode).toBe(2);
  });
});
