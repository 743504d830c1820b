import { parallelOf } from '../../src/hosts/parallel.ts';
import { faultsOf, parse, planOf, taskOf } from '../support/inputs.ts';

describe('a call that is repeated', () => {
  test('until, fail-when and interval', async () => {
    const until = { until: "status == 'done'", 'fail-when': "status == 'rejected'", interval: '30s', within: '20m' };
    expect((await taskOf(until)).polling).toEqual({
      until: "status == 'done'",
      failWhen: "status == 'rejected'",
      intervalMs: 30_000,
    });
    expect((await taskOf({ until: 'ready' })).polling).toEqual({ until: 'ready', intervalMs: 10_000 });
    expect((await taskOf({})).polling).toBeUndefined();
  });

  test.each([
    [{ 'fail-when': 'a' }, 'input/conflict "a": `fail-when` ends the polling of `until`, which is not given. →'],
    [{ interval: '5s' }, 'input/conflict "5s": `interval` is the pace of `until`, which is not given. →'],
    [
      { until: 'a', paginate: 'items: b\nnext: link' },
      'input/conflict "items: b\nnext: link": `until` repeats one call',
    ],
    [{ until: 'a', 'save-to': 'x' }, 'input/conflict "a": `until` needs the content in memory'],
    [{ until: 'a', method: 'HEAD' }, 'input/conflict "a": `until` needs content, and the answer to HEAD has none.'],
    [{ until: 'a', interval: '10m', within: '1m' }, 'input/conflict "10m": `interval` is longer than `within`'],
    [{ until: 'a =' }, 'input/invalid "="'],
    [{ until: 'a', interval: '5' }, 'input/invalid "5": `5` is a duration without a unit.'],
  ])('%j is refused', async (values, start) => {
    const [first, ...more] = await faultsOf(values as unknown as Record<string, string>);
    expect(first?.slice(0, start.length)).toBe(start);
    expect(more).toEqual([]);
  });
});

describe('pages', () => {
  test.each([
    ['items: data\nnext: link', { items: 'data', next: { kind: 'link' }, maxPages: 100 }],
    [
      '{"items": "data", "next": "meta.next", "param": "cursor", "max-pages": 7}',
      { items: 'data', next: { kind: 'expression', expression: 'meta.next' }, param: 'cursor', maxPages: 7 },
    ],
    ['items: "@"\nnext: next', { items: '@', next: { kind: 'expression', expression: 'next' }, maxPages: 100 }],
    ['items: [*].x\nnext: link', { items: '[*].x', next: { kind: 'link' }, maxPages: 100 }],
  ])('%s', async (paginate, expected) => {
    expect((await taskOf({ paginate })).pagination).toEqual(expected);
  });

  test.each([
    ['items: a', 'does not say where the next page is'],
    ['next: link', 'does not say where a page has its items'],
    ['items: a\nnext: link\nparam: cursor', '`param` takes a cursor, and `next: link` gives whole URLs.'],
    ['items: a\nnxt: link', 'has no word `nxt`. → Did you mean `next`?'],
    ['items: a\nnext: link\nmax-pages: 0', '`0` is not a whole number from 1 to 100,000.'],
    ['items: a =\nnext: b', 'is no operator of JMESPath'],
    ['link', 'is a map, and there is a single value'],
  ])('%s is refused', async (paginate, part) => {
    expect((await faultsOf({ paginate })).join('\n')).toContain(part);
  });
});

describe('max-rate', () => {
  test.each([
    ['60/min', 60, 60_000],
    ['20/2s', 20, 2_000],
    ['5 / s', 5, 1_000],
    ['1000/hour', 1_000, 3_600_000],
    ['1/1m30s', 1, 90_000],
  ])('%s', async (rate, count, windowMs) => {
    expect((await planOf({ path: '/x', 'max-rate': rate })).maxRate).toEqual({ count, windowMs });
  });

  test('is 60/min where Kimp360 itself is asked again and again, and absent elsewhere', async () => {
    const kimp360 = { count: 60, windowMs: 60_000 };
    expect((await planOf({ path: '/x' })).maxRate).toBeUndefined();
    expect((await planOf({ path: '/x', until: 'a' })).maxRate).toEqual(kimp360);
    expect((await planOf({ path: '/x', paginate: 'items: a\nnext: link' })).maxRate).toEqual(kimp360);
    expect((await planOf({ path: '/x', until: 'a', 'max-rate': 'none' })).maxRate).toBeUndefined();
    expect((await planOf({ path: '/x', until: 'a', 'base-url': 'https://api.example.com' })).maxRate).toBeUndefined();
  });

  test.each([
    ['60', '`60` is not a rate. → Write `60/min`, or another time behind the slash.'],
    ['0/min', 'must lie between 1 and 1,000,000'],
    ['5/fortnight', '"fortnight": `fortnight` is not a time.'],
    ['5/48h', '"48h": The time is longer than a day.'],
    ['fast', '`fast` is not a rate.'],
  ])('%s is refused', async (rate, part) => {
    expect((await faultsOf({ 'max-rate': rate })).join('\n')).toContain(part);
  });
});

describe('shard', () => {
  test.each([
    ['2/1', 'Of one share there is none with the number 2; they count from 1. → Write `1/2` for number 1 of 2.'],
    ['0/1', 'Of one share there is none with the number 0; they count from 1. → Write `1/1` for the first.'],
    [
      '5/2',
      'Of 2 shares there is none with the number 5; they count from 1. → Write `1/2` or `2/2`, or `2/5` for number 2 of 5.',
    ],
    [
      '6/5',
      'Of 5 shares there is none with the number 6; they count from 1. → Write `1/5` to `5/5`, or `5/6` for number 5 of 6.',
    ],
    ['20000/1', 'Of one share there is none with the number 20000; they count from 1. → Write `1/1`.'],
  ])('%s is none', async (shard, told) => {
    expect(await faultsOf({ shard })).toEqual([`input/invalid "${shard}": ${told}`]);
  });

  test('as written, or as the host tells', async () => {
    expect((await planOf({ path: '/x', shard: '2/5' })).shard).toEqual({ index: 2, total: 5 });
    const context = { workspace: '/', temp: '/', protectedFiles: [], parallel: { index: 3, total: 4 } };
    expect((await planOf({ path: '/x', shard: 'auto' }, { context })).shard).toEqual({ index: 3, total: 4 });
  });

  test.each([
    ['0/5', 'they count from 1. → Write `1/5` for the first.'],
    ['6/5', 'there is none with the number 6'],
    ['2', '`2` is not a share of the work.'],
    ['1/0', 'can be shared by 1 to 10,000 jobs'],
    ['auto', 'This run has no place in a job matrix or parallel group'],
  ])('%s is refused', async (shard, part) => {
    expect((await faultsOf({ shard })).join('\n')).toContain(part);
  });

  test.each([
    [
      { 'INPUT_STRATEGY-JOB-INDEX': '0', 'INPUT_STRATEGY-JOB-TOTAL': '3' },
      { index: 1, total: 3 },
    ],
    [
      { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '3' },
      { index: 3, total: 3 },
    ],
    [
      { CIRCLE_NODE_INDEX: '2', CIRCLE_NODE_TOTAL: '3' },
      { index: 3, total: 3 },
    ],
    [
      { BUILDKITE_PARALLEL_JOB: '1', BUILDKITE_PARALLEL_JOB_COUNT: '2' },
      { index: 2, total: 2 },
    ],
    [{ CI_NODE_TOTAL: '3' }, undefined],
    [{ CI_NODE_INDEX: '4', CI_NODE_TOTAL: '3' }, undefined],
    [{ 'INPUT_STRATEGY-JOB-INDEX': '', 'INPUT_STRATEGY-JOB-TOTAL': '' }, undefined],
  ])('the place of %j', (env, place) => {
    expect(parallelOf(env as unknown as Record<string, string>)).toEqual(place);
  });
});

describe('journal and dry-run', () => {
  test('a journal is a file that may be written', async () => {
    expect((await planOf({ path: '/x', journal: 'out/done.ndjson' })).journal).toMatch(
      /\/workspace\/out\/done\.ndjson$/,
    );
    expect(await faultsOf({ journal: '../done' })).toEqual([expect.stringMatching(/^save\/refused "\.\.\/done"/)]);
    expect(await faultsOf({ journal: 'same', 'results-file': 'same' })).toEqual([
      expect.stringContaining('name the same file'),
    ]);
  });

  test('a secret that must be taken again needs a call that may be made again', async () => {
    const values = { path: '/x', journal: 'done', extract: '{"token": {"from": "token", "secret": true}}' };
    expect((await parse(values)).faults).toEqual([]);
    expect((await parse({ ...values, method: 'POST', 'idempotency-key': 'auto' })).faults).toEqual([]);
    expect((await parse({ ...values, method: 'POST', headers: 'idempotency-key: a' })).faults).toEqual([]);
    expect(await faultsOf({ ...values, method: 'POST' })).toEqual([
      expect.stringContaining('A re-run with `journal` sends this POST again, because its secret `token`'),
    ]);
    expect((await parse({ ...values, method: 'POST', journal: '' })).faults).toEqual([]);
  });

  test('dry-run', async () => {
    expect((await planOf({ path: '/x', 'dry-run': 'true' })).dryRun).toBe(true);
    expect((await planOf({ path: '/x', 'dry-run': 'false' })).dryRun).toBeUndefined();
  });
});
