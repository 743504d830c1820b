import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { curlCommand } from '../../src/report/curl.ts';
import { onPosix } from '../support/on-posix.ts';
import { aTask } from '../support/reports.ts';

// A `curl` that tells its arguments: the shell is the judge of every quote.
const folder = mkdtempSync(join(tmpdir(), 'curl-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'curl'), `#!/bin/sh\nprintf '%s\\0' "$@"\n`);
chmodSync(join(folder, 'curl'), 0o755);

const target = { keyHeader: 'x-api-key' };
const url = 'https://api.kimp360.com/requests';

function argumentsOf(command: string, shell = 'sh'): string[] {
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    KIMP360_API_KEY: 'the key',
    AUTHORIZATION: 'the token',
    _2FA_TOKEN: 'x',
  };
  const { stdout, stderr } = spawnSync(shell, ['-c', command], { env, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return stdout.split('\0').slice(0, -1);
}

function curl(task: Parameters<typeof aTask>[0], more: { url?: string; target?: object } = {}): Promise<string> {
  return curlCommand({ task: aTask(task), url: more.url ?? url, target: { ...target, ...more.target } }, (text) =>
    text.replaceAll('sesame', '***'),
  );
}

onPosix('a plain call is one readable line', async () => {
  expect(await curl({})).toBe(
    `curl --include ${url} --header "x-api-key: $KIMP360_API_KEY" --header 'accept: application/json'`,
  );
});

onPosix('a longer one has one option a line', async () => {
  expect(await curl({ method: 'POST', content: { kind: 'json', text: '{"title":"A banner"}' } })).toBe(
    [
      `curl --include --request POST ${url}`,
      '--header "x-api-key: $KIMP360_API_KEY"',
      "--header 'accept: application/json'",
      "--header 'content-type: application/json'",
      `--data-raw '{"title":"A banner"}'`,
    ].join(' \\\n  '),
  );
});

onPosix('the key and every other credential are variables, and the shell fills them in', async () => {
  const command = await curl(
    {
      fields: [
        ['Authorization', 'Bearer tok'],
        ['2fa-token', 'y'],
        ['x-note', "it's $HOME `id` \\ !"],
        ['x-empty', ''],
      ],
    },
    { target: { keyHeader: 'X-API-Key', keyScheme: 'Bearer' } },
  );
  expect(command).not.toContain('tok"');
  expect(argumentsOf(command)).toEqual([
    '--include',
    url,
    '--header',
    'X-API-Key: Bearer the key',
    '--header',
    'accept: application/json',
    '--header',
    'Authorization: the token',
    '--header',
    '2fa-token: x',
    '--header',
    "x-note: it's $HOME `id` \\ !",
    '--header',
    'x-empty;',
  ]);
});

onPosix('a header name that a shell would read is quoted', async () => {
  const command = await curl({}, { target: { keyHeader: '$(id)`x`' } });
  expect(argumentsOf(command)).toContain('$(id)`x`: the key');
});

onPosix.each([
  ['HEAD', { method: 'HEAD' }, ['--head']],
  ['DELETE', { method: 'DELETE' }, ['--include', '--request', 'DELETE']],
  ['a method of one’s own', { method: "IT'S" }, ['--include', '--request', "IT'S"]],
])('%s', async (_name, task, options) => {
  expect(argumentsOf(await curl(task)).slice(0, options.length)).toEqual(options);
});

onPosix('a URL is never read as a pattern', async () => {
  const given = argumentsOf(await curl({}, { url: `${url}?filter[a]={b,c}&d='e` }));
  expect(given).toContain('--globoff');
  expect(given).toContain(`${url}?filter[a]={b,c}&d='e`);
});

onPosix('JSON as it was sent, secrets redacted before they are quoted', async () => {
  const given = argumentsOf(
    await curl({ method: 'POST', content: { kind: 'json', text: '{"a":"it\'s\\n sesame"}' }, idempotencyKey: 'k-1' }),
  );
  expect(given.slice(-6)).toEqual([
    '--header',
    'content-type: application/json',
    '--header',
    'Idempotency-Key: k-1',
    '--data-raw',
    '{"a":"it\'s\\n ***"}',
  ]);
});

onPosix('the caller’s content type is sent once', async () => {
  const given = argumentsOf(
    await curl({ method: 'POST', fields: [['Content-Type', 'text/x']], content: { kind: 'text', text: '@file' } }),
  );
  expect(given.filter((one) => /^content-type/i.test(one))).toEqual(['Content-Type: text/x']);
  expect(given.slice(-2)).toEqual(['--data-raw', '@file']);
});

onPosix('long content is named as a file, and a note says so', async () => {
  const command = await curl({ method: 'POST', content: { kind: 'json', text: `"${'x'.repeat(5000)}"` } });
  expect(command).toMatch(/^# body\.json: .*5002 characters/);
  expect(command.length).toBeLessThan(600);
  expect(argumentsOf(command).slice(-2)).toEqual(['--data-binary', '@body.json']);
});

onPosix('files, forms and parts', async () => {
  expect(argumentsOf(await curl({ method: 'POST', content: { kind: 'file', path: 'a b.pdf' } })).slice(-4)).toEqual([
    '--header',
    'content-type: application/pdf',
    '--data-binary',
    '@a b.pdf',
  ]);
  const pairs = [
    ['a', '1 & 2'],
    ['b[]', 'ü='],
  ] as const;
  expect(argumentsOf(await curl({ method: 'POST', content: { kind: 'form', pairs } })).slice(-4)).toEqual([
    '--data-urlencode',
    'a=1 & 2',
    '--data-raw',
    'b%5B%5D=%C3%BC%3D',
  ]);
  const parts = [
    { kind: 'value', name: 'note', value: '@not a file;type=x' },
    { kind: 'file', name: 'file', path: 'dist/a,"b.png', filename: 'x;y.png' },
  ] as const;
  expect(argumentsOf(await curl({ method: 'POST', content: { kind: 'multipart', parts } })).slice(-4)).toEqual([
    '--form-string',
    'note=@not a file;type=x',
    '--form',
    'file=@"dist/a,\\"b.png";type=image/png;filename="x;y.png"',
  ]);
});

onPosix('certificates are named', async () => {
  const command = await curl(
    {},
    { target: { caFile: 'ca.pem', clientCertFile: 'c.pem', clientKeyFile: 'my key.pem' } },
  );
  expect(argumentsOf(command).slice(-6)).toEqual(['--cacert', 'ca.pem', '--cert', 'c.pem', '--key', 'my key.pem']);
});

onPosix('nothing that a terminal obeys stands in the command; bash reads it back', async () => {
  const command = await curl({ method: 'POST', content: { kind: 'text', text: "a\u001b[31m'\u202eb\\" } });
  expect(command).not.toMatch(/[\u001b\u202e]/);
  expect(argumentsOf(command, 'bash').at(-1)).toBe("a\u001b[31m'\u202eb\\");
});

onPosix('a credential under a name that is misspelt, or any other, is a variable as well', async () => {
  const command = await curl({
    fields: [
      ['authorisation', 'tok-1234'],
      ['x-who', 'Bearer tok-5678'],
    ],
  });
  expect(command).not.toContain('tok-');
  expect(command).toContain('"authorisation: $AUTHORISATION"');
  expect(command).toContain('"x-who: $X_WHO"');
});
