import { brief, faultsOf, parse, planOf, taskOf } from '../support/inputs.ts';

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['1.5s', 1_500],
    ['1m30s', 90_000],
    ['10m', 600_000],
    ['2h', 7_200_000],
    [' 20s\n', 20_000],
  ])('%j', async (text, ms) => {
    expect((await taskOf({ timeout: text, within: '3h' })).timeoutMs).toBe(ms);
  });

  test.each([
    [
      '30',
      'input/invalid "30": `30` is a duration without a unit. → Write `30s` for seconds, or `30ms`, `30m`, `30h`, `30d`.',
    ],
    ['30 sec', 'input/invalid "30 sec": `30 sec` is not a duration. → Write `30s`.'],
    ['5min', 'input/invalid "5min": `5min` is not a duration. → Write `5m`.'],
    ['10S', 'input/invalid "10S": `10S` is not a duration. → Write `10s`.'],
    [
      'soon',
      'input/invalid "soon": `soon` is not a duration. → Write a number and a unit (ms, s, m, h, d), for example `30s`.',
    ],
    [
      '-1s',
      'input/invalid "-1s": `-1s` is negative, and a duration is not. → Write a number and a unit (ms, s, m, h, d), for example `30s`.',
    ],
    ['0s', 'input/invalid "0s": The duration must be longer than nothing. → Write for example `30s`.'],
    ['25d', 'input/invalid "25d": The duration is longer than 24 days. → Write `24d` or less.'],
  ])('%j is refused', async (text, fault) => {
    expect(await faultsOf({ timeout: text, within: '24d' })).toEqual([fault]);
  });

  test('only a delay may be nothing, and only an age may be longer than a timer', async () => {
    expect((await taskOf({ 'retry-delay': '0s' })).retryDelayMs).toBe(0);
    const plan = await planOf({ path: '/x', 'api-key-created': '2026-08-01', 'api-key-max-age': '365d' });
    expect(plan.keyMaxAgeMs).toBe(365 * 86_400_000);
  });
});

describe('sizes', () => {
  test.each([
    ['10MiB', 10 * 2 ** 20],
    ['500KB', 500_000],
    ['1.5KiB', 1_536],
    ['7B', 7],
    ['512MiB', 2 ** 29],
  ])('%j', async (text, bytes) => {
    expect((await taskOf({ 'max-response-size': text })).maxResponseBytes).toBe(bytes);
  });

  test.each([
    ['10', 'input/invalid "10": `10` is a size without a unit. → Write `10MiB`, `10KiB`, or `10B` for bytes.'],
    ['10M', 'input/invalid "10M": `10M` is not a size. → Write `10MiB`.'],
    ['10mb', 'input/invalid "10mb": `10mb` is not a size. → Write `10MB`.'],
    ['10 MiB', 'input/invalid "10 MiB": `10 MiB` is not a size. → Write `10MiB`.'],
    ['big', 'input/invalid "big": `big` is not a size. → Write a number and a unit, for example `10MiB`.'],
    ['0B', 'input/invalid "0B": `0B` is out of range. → Write for example `10MiB`.'],
  ])('%j is refused', async (text, fault) => {
    expect(await faultsOf({ 'max-response-size': text })).toEqual([fault]);
  });
});

describe('expected statuses', () => {
  test.each([
    ['200', [[200, 200]]],
    [
      '200, 204, 4xx',
      [
        [200, 200],
        [204, 204],
        [400, 499],
      ],
    ],
    [
      '2XX 404',
      [
        [200, 299],
        [404, 404],
      ],
    ],
    [
      '200\n204\n',
      [
        [200, 200],
        [204, 204],
      ],
    ],
    [
      '- 200\n- 4xx',
      [
        [200, 200],
        [400, 499],
      ],
    ],
    [
      '[200, "4xx"]',
      [
        [200, 200],
        [400, 499],
      ],
    ],
    [
      '[200, 4xx]',
      [
        [200, 200],
        [400, 499],
      ],
    ],
  ])('%j', async (text, ranges) => {
    const { expectStatus } = await taskOf({ 'expect-status': text });
    expect(expectStatus.map(({ from, to }) => [from, to])).toEqual(ranges);
  });

  test('every wrong one is shown at its own place', async () => {
    expect(await faultsOf({ 'expect-status': '200, 20x, 101, 600, 200-299' })).toEqual([
      'input/invalid "20x": `20x` is neither a status code nor a class of them. → Write codes and classes, for example `200, 204, 4xx`.',
      'input/invalid "101": `101` never ends a call: codes below 200 announce the answer. → Write a code from 200 to 599, or a class such as `2xx`.',
      'input/invalid "600": `600` is neither a status code nor a class of them. → Write codes and classes, for example `200, 204, 4xx`.',
      'input/invalid "200-299": `200-299` is neither a status code nor a class of them. → Write `2xx`.',
    ]);
  });

  test('a list of nothing is refused', async () => {
    expect(await faultsOf({ 'expect-status': ',' })).toEqual([
      'input/invalid ",": No status code is given. → Write for example `200, 204, 4xx`.',
    ]);
  });
});

test('booleans have the spellings of YAML 1.2', async () => {
  expect((await planOf({ path: '/x', 'fail-on-error': 'False' })).failOnError).toBe(false);
  expect((await planOf({ path: '/x', 'fail-on-error': 'TRUE' })).failOnError).toBe(true);
  expect(await faultsOf({ 'fail-on-error': 'no' })).toEqual([
    'input/invalid "no": `no` is neither true nor false. → Write `false`.',
  ]);
});

test('methods', async () => {
  expect((await taskOf({ method: 'delete' })).method).toBe('DELETE');
  expect((await taskOf({ method: 'x-Sync' })).method).toBe('x-Sync');
  expect(await faultsOf({ method: 'POTS' })).toEqual([
    'input/invalid "POTS": `POTS` is not a method. → Did you mean `POST`?',
  ]);
  expect(await faultsOf({ method: 'trace' })).toEqual([
    'input/invalid "trace": The method TRACE is not for API calls. → Write GET, POST, PUT, PATCH or DELETE.',
  ]);
  expect(await faultsOf({ method: 'GET /x' })).toHaveLength(1);
});

test('numbers, policies and media types', async () => {
  expect((await taskOf({ retries: '0' })).retries).toBe(0);
  expect(await faultsOf({ retries: '1e1' })).toHaveLength(1);
  expect(await faultsOf({ retries: '-1' })).toHaveLength(1);
  expect((await planOf({ path: '/x', redirects: 'without-key' })).target.redirects).toBe('without-key');
  expect(await faultsOf({ redirects: 'same_orign' })).toEqual([
    'input/invalid "same_orign": `same_orign` is not a way to treat redirections. → Did you mean `same-origin`?',
  ]);
  expect(await faultsOf({ body: 'a', 'content-type': 'json' })).toEqual([
    'input/invalid "json": `json` is not a media type. → Write `application/json`.',
  ]);
});

test('dates are days of the calendar', async () => {
  const plan = await planOf({ path: '/x', 'api-key-created': '2024-02-29' });
  expect(plan.keyCreated?.toISOString()).toBe('2024-02-29T00:00:00.000Z');
  expect(plan.keyMaxAgeMs).toBe(90 * 86_400_000);
  for (const wrong of ['2026-02-29', '2026-13-01', '01.08.2026', '2026-8-1', 'today']) {
    expect(await faultsOf({ 'api-key-created': wrong })).toHaveLength(1);
  }
});

describe('the header of the key', () => {
  test('keeps its casing, with a scheme of one word', async () => {
    const { target } = await planOf({ path: '/x', 'api-key-header': 'X-API-Key', 'api-key-scheme': ' Bearer ' });
    expect(target).toMatchObject({ apiKeyHeader: 'X-API-Key', apiKeyScheme: 'Bearer' });
  });

  test('is none that the step or the connection needs', async () => {
    for (const name of ['Host', 'content-length', 'Connection', 'Accept', 'Idempotency-Key']) {
      expect(await faultsOf({ 'api-key-header': name })).toHaveLength(1);
    }
  });

  test('a key that was put there is not quoted', async () => {
    const faults = await faultsOf({
      'api-key-header': 'x-api-key: sk_abcdefgh',
      'api-key-scheme': 'Bearer sk_abcdefgh',
    });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('sk_');
  });
});

test('an idempotency key is visible ASCII, or made for the call', async () => {
  expect((await taskOf({ 'idempotency-key': 'auto' })).idempotencyKey).toBe('made-for-this-call');
  expect((await taskOf({ 'idempotency-key': 'release-7' })).idempotencyKey).toBe('release-7');
  expect((await taskOf({ headers: 'Idempotency-Key: release-8\nx: 1' })).idempotencyKey).toBe('release-8');
  expect((await taskOf({ headers: 'Idempotency-Key: release-8\nx: 1' })).fields).toEqual([['x', '1']]);
  expect(await faultsOf({ 'idempotency-key': 'a b' })).toHaveLength(1);
  expect(await faultsOf({ 'idempotency-key': 'a'.repeat(256) })).toHaveLength(1);
});

test('the idempotency key that is advised can be typed anywhere', async () => {
  expect((await faultsOf({ 'idempotency-key': 'a b' })).join()).toContain(
    '→ Write for example `auto`, or `release-1.4.0`.',
  );
});

test('an age without a unit is most likely meant in days', async () => {
  expect(await faultsOf({ 'api-key-created': '2026-01-01', 'api-key-max-age': '90' })).toEqual([
    'input/invalid "90": `90` is a duration without a unit. → Write `90d` for days, or `90ms`, `90s`, `90m`, `90h`.',
  ]);
});

test('a key cannot have been made in the future', async () => {
  const now = Date.UTC(2026, 7, 1, 12);
  const at = (created: string) => parse({ path: '/x', 'api-key-created': created }, { now });
  expect((await at('2026-08-03')).faults.map(brief)).toEqual([
    'input/invalid "2026-08-03": `api-key-created` lies in the future. → Write the day on which the key was made.',
  ]);
  // Where the key was made it may be tomorrow already.
  expect((await at('2026-08-02')).faults).toEqual([]);
  expect((await at('2026-08-01')).faults).toEqual([]);
});

test('a unit that is called like what every object has is no unit', async () => {
  expect(await faultsOf({ timeout: '10constructor', 'max-response-size': '10constructor' })).toEqual([
    'input/invalid "10constructor": `10constructor` is not a duration. → Write a number and a unit (ms, s, m, h, d), for example `30s`.',
    'input/invalid "10constructor": `10constructor` is not a size. → Write `10MiB`, `10KiB`, or `10B` for bytes.',
  ]);
});
