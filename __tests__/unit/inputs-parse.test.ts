import { brief, faultsOf, parse, planOf, taskOf } from '../support/inputs.ts';

test('all faults of a run come in one pass, each from its input', async () => {
  const { plan, faults } = await parse({
    pth: '/x',
    timeout: '30',
    retries: 'many',
    headers: 'host: a',
    json: 'a: 007',
    form: 'b: 1',
    expect: 'a =',
    extract: 'ok: a',
    'body-file': 'nope',
    'save-to': '../x',
    'base-url': 'http://api.example.com',
  });
  expect(plan).toBeUndefined();
  expect(faults.map(({ origin }) => origin?.label.replace(/^input /, ''))).toEqual([
    '"pth"',
    '"base-url"',
    '"headers"',
    '"json"',
    '"timeout"',
    '"retries"',
    '"expect"',
    '"extract"',
    '"path"',
    '"body-file"',
    '"expect"',
    '"extract"',
    '"body-file"',
    '"save-to"',
  ]);
  for (const { suggestion, severity } of faults) {
    expect(severity).toBe('error');
    expect(suggestion).toMatch(/\S/);
  }
});

test('the smallest call', async () => {
  const { steps, ...plan } = await planOf({ path: '/requests' });
  expect(plan).toEqual({
    target: { baseUrl: new URL('https://api.kimp360.com/'), apiKeyHeader: 'x-api-key', redirects: 'same-origin' },
    scope: {},
    valuesRead: [],
    failOnError: true,
    mask: [],
  });
  expect(steps).toEqual([
    { id: 'call', name: 'GET /requests', always: false, continueOnError: false, bind: expect.any(Function) },
  ]);
  expect(await taskOf({ path: '/requests' })).toEqual({
    id: 'call',
    name: 'GET /requests',
    method: 'GET',
    path: '/requests',
    query: [],
    fields: [],
    timeoutMs: 30_000,
    withinMs: 600_000,
    retries: 3,
    retryDelayMs: 1_000,
    maxResponseBytes: 10_485_760,
    expectStatus: [{ from: 200, to: 299 }],
    expect: [],
    extract: [],
  });
});

test('empty inputs are not given, and white space alone is what an empty expression leaves', async () => {
  const values = { path: '/x', json: '', headers: '\n', timeout: ' ', mask: '\n\n', extract: '', 'save-to': '' };
  expect(await taskOf(values)).toEqual(await taskOf({ path: '/x' }));
  expect(await faultsOf({ path: ' ' })).toEqual([
    'input/invalid: `path` is required. → Write for example `path: /requests`.',
  ]);
});

test('the name of a call does not show its query', async () => {
  expect((await taskOf({ path: '/x?token=a', method: 'get' })).name).toBe('GET /x');
});

describe('unknown names', () => {
  test.each([
    ['pth', 'path'],
    ['timout', 'timeout'],
    ['api_key', 'api-key'],
    ['body_file', 'body-file'],
    ['Retry-delay', 'retry-delay'],
    ['expct-status', 'expect-status'],
  ])('%s is near %s, which is an error everywhere', async (name, near) => {
    const { faults } = await parse({ path: '/x', [name]: 'a' });
    expect(faults.map(brief)).toEqual([`input/unknown: There is no input \`${name}\`. → Did you mean \`${near}\`?`]);
    expect((await parse({ path: '/x', [name]: 'a' }, { unknown: 'error' })).faults).toHaveLength(1);
  });

  test('others are ignored with a warning in an Action, and refused in the CLI', async () => {
    const { plan, faults, warnings } = await parse({ path: '/x', 'node-version': '24', url: 'a' });
    expect(plan).toBeDefined();
    expect(faults).toEqual([]);
    expect(warnings.map(brief)).toEqual([
      'input/unknown: There is no input `node-version`, and it is ignored. → Remove it; the README lists the inputs.',
      'input/unknown: There is no input `url`, and it is ignored. → Here it is `base-url` and `path`.',
    ]);
    expect((await parse({ path: '/x', url: 'a' }, { unknown: 'error' })).faults).toHaveLength(1);
  });

  test('what the step sets itself is known', async () => {
    const { warnings } = await parse({
      path: '/x',
      'github-secret-source': 'Actions',
      'job-workflow-ref': 'a/b/.github/workflows/c.yml@refs/heads/main',
      'job-workflow-file-path': 'c.yml',
      'strategy-job-index': '0',
      'strategy-job-total': '1',
    });
    expect(warnings).toEqual([]);
  });
});
