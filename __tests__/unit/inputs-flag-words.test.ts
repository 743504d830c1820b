/** Where the inputs are flags, everything that is said of them speaks of flags. */
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { brief, makeFolders } from '../support/inputs.ts';

const { workspace, temp } = makeFolders();

async function typed(values: Record<string, string>, method = 'get', positional = true) {
  const label = (name: string) =>
    name === 'path' && positional ? 'PATH' : name === 'method' ? `kimp360 ${method}` : `--${name}`;
  const { faults, warnings } = await parseInputs(
    { values: { method: method.toUpperCase(), ...values }, label, unknown: 'error' },
    {
      files: nodePlatform().files,
      context: { workspace, temp, protectedFiles: [] },
      namedOnCommandLine: true,
      newIdempotencyKey: () => 'made-for-this-call',
    },
  );
  return [...faults, ...warnings].map(brief);
}

test('an unknown flag', async () => {
  expect(await typed({ path: '/x', pathh: '/y' })).toEqual([
    'input/unknown: There is no flag `--pathh`. → Did you mean `--path`?',
  ]);
  expect(await typed({ path: '/x', timout: '1s' })).toEqual([
    'input/unknown: There is no flag `--timout`. → Did you mean `--timeout`?',
  ]);
  expect(await typed({ path: '/x', url: 'a' })).toEqual([
    'input/unknown: There is no flag `--url`. → Here it is `--base-url` and `PATH`.',
  ]);
  expect(await typed({ path: '/x', whatever: 'a' })).toEqual([
    'input/unknown: There is no flag `--whatever`. → Remove it; `kimp360 get --help` lists the flags.',
  ]);
});

test.each([
  ['X', 'Here it is the command itself, as in `kimp360 post /requests`.'],
  ['d', 'Here it is `--json`, `--body` or `--form`.'],
  ['H', 'Here it is `--headers`.'],
  ['o', 'Here it is `--save-to`.'],
  ['x', 'Here it is the variable HTTPS_PROXY.'],
  ['v', 'Here it is `--support-file`, for a file with request and answer, without the key.'],
  ['q', 'Remove it; `kimp360 get --help` lists the flags.'],
])('what curl calls -%s', async (letter, suggestion) => {
  expect(await typed({ path: '/x', [letter]: 'value' })).toEqual([
    `input/unknown: There is no flag \`-${letter}\`. → ${suggestion}`,
  ]);
});

test('a missing path', async () => {
  expect(await typed({}, 'get')).toEqual([
    'input/invalid: `PATH` is required. → Write for example `kimp360 get /requests`.',
  ]);
});

test.each<[Record<string, string>, string, string]>([
  [
    { path: '/x', json: '{}', body: 'a' },
    'post',
    'input/conflict "a": `--json` and `--body` both say what to send. → Keep one of `--json`, `--body`.',
  ],
  [
    { path: '/x', json: '{}' },
    'get',
    'input/conflict "{}": A GET request has no content, and `--json` is given. → Remove `--json` or write `kimp360 post`; parameters of a GET go into `--query`.',
  ],
  [
    { path: 'https://api.kimp360.com/v1/x?y=1' },
    'get',
    'input/invalid "https://api.kimp360.com": `PATH` is a whole URL; it is relative to `--base-url`, and cannot change the host. → Write `kimp360 get /v1/x?y=1`.',
  ],
  [
    { path: '/x', 'api-key-max-age': '90d' },
    'get',
    'input/conflict "90d": `--api-key-max-age` needs the day on which the key was made. → Give it in `--api-key-created`, for example `2026-08-01`.',
  ],
  [
    { path: '/x', timeout: '20m' },
    'get',
    'input/invalid "20m": `--timeout` is longer than `--within`, which ends the call first. → Write `--within 20m` or more.',
  ],
  [
    { path: '/x', 'base-url': 'https://api.example.com/?a=b' },
    'get',
    'input/invalid "?a=b": The base URL has a query string. → Remove it; give query parameters in `--query`.',
  ],
  [
    { path: '/x', json: 'a.json' },
    'post',
    'input/invalid "a.json": This is one line of text, neither a map, a list nor JSON. → To send a file, write `--body-file a.json` and `--content-type application/json`.',
  ],
  [
    { path: '/x', headers: 'host: a' },
    'get',
    'input/invalid "host": The header `host` cannot be set: it follows from the base URL. → Remove `host`.',
  ],
  [
    { path: '/x', headers: 'x-api-key: not-a-real-key' },
    'get',
    'input/conflict "x-api-key": The header `x-api-key` carries the key, which the step adds itself. → Remove it, and give the key in `KIMP360_API_KEY`; another header for the key is named in `--api-key-header`.',
  ],
  [
    { path: '/x', form: 'a: 1', headers: 'Content-Type: x/y' },
    'post',
    'input/conflict "Content-Type": What is sent has a media type of its own. → Remove the header `content-type`.',
  ],
])('%j', async (values, method, fault) => {
  expect(await typed(values, method)).toEqual([fault]);
});

test('words of the user are left as they are', async () => {
  expect(await typed({ path: '/x', 'content-type': 'json', body: 'a' }, 'post')).toEqual([
    'input/invalid "json": `json` is not a media type. → Write `application/json`.',
  ]);
  expect(await typed({ path: '/x', expect: 'a == path b' })).toEqual([
    expect.stringMatching(/^input\/invalid "b": `b` is not expected here/),
  ]);
});
