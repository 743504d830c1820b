/** The pacer against simulated limiters: virtual time, ways of changing length, timers that come late. */
import { createPacer } from '../../src/engine/pace/pacer.ts';
import type { Rate, Shard } from '../../src/plan/plan.ts';
import type { Field } from '../../src/transports/port.ts';
import { fixedLimiter, type Limiter, slidingLimiter } from '../support/rate-limiter.ts';
import { seededRandom, VirtualTime, wallStart } from '../support/virtual-time.ts';

const perMinute: Rate = { count: 60, windowMs: 60_000 };
const never = new AbortController().signal;

interface Simulation {
  readonly rate?: Rate;
  readonly limiter: Limiter;
  readonly shards: number;
  /** Workers of each shard. */
  readonly concurrency?: number;
  readonly minutes: number;
  readonly skewMs?: (shard: number) => number;
  /** What the server says with each answer. */
  readonly says?: (verdict: ReturnType<Limiter>) => readonly Field[];
  readonly time?: VirtualTime;
}

/** Every shard has rows all the time. Returns what the server saw. */
async function simulate(simulation: Simulation) {
  const { limiter, shards, concurrency = 4, minutes, skewMs = () => 0, says = () => [] } = simulation;
  const time = simulation.time ?? new VirtualTime();
  const random = seededRandom(shards * 7 + concurrency);
  const admitted: number[] = [];
  let refused = 0;
  for (let index = 1; index <= shards; index += 1) {
    const clock = time.clock(skewMs(index), () => random() * 15);
    const shard: Shard | undefined = shards === 1 ? undefined : { index, total: shards };
    const pacer = createPacer('rate' in simulation ? simulation.rate : perMinute, shard, clock);
    for (let worker = 0; worker < concurrency; worker += 1) {
      void (async () => {
        for (;;) {
          const slot = await pacer.acquire(never);
          // There and back: 20 to 320 ms each.
          await time.wait(20 + random() ** 3 * 300);
          const verdict = limiter(wallStart + time.now);
          if (verdict.allowed) admitted.push(time.now);
          else refused += 1;
          await time.wait(20 + random() ** 3 * 300);
          const status = verdict.allowed ? 200 : 429;
          slot.done({ status, fields: [...says(verdict), ...(status === 429 ? [['Retry-After', '5'] as const] : [])] });
        }
      })();
    }
  }
  await time.runUntil(minutes * 60_000);
  const first = admitted[0] ?? 0;
  const lasted = minutes * 60_000 - first;
  return { admitted, refused, used: admitted.length / ((lasted / perMinute.windowMs) * perMinute.count) };
}

const limiters: readonly (readonly [string, () => Limiter])[] = [
  ['sliding', () => slidingLimiter(60, 60_000)],
  ['standing', () => fixedLimiter(60, 60_000)],
];

describe.each(limiters)('60/min as a %s window counts it', (_name, makeLimiter) => {
  test.each([1, 4, 16])('%i shards: no 429, and 95 %% of the budget', async (shards) => {
    const { refused, used } = await simulate({ limiter: makeLimiter(), shards, minutes: 20 });
    expect(refused).toBe(0);
    expect(used).toBeGreaterThan(0.95);
  });

  test('clocks that are wrong by half a second do no harm', async () => {
    const { refused, used } = await simulate({
      limiter: makeLimiter(),
      shards: 16,
      minutes: 20,
      skewMs: (shard) => (shard % 2 === 0 ? 250 : -250),
    });
    expect(refused).toBe(0);
    expect(used).toBeGreaterThan(0.95);
  });

  test.each([
    ['the next free slot', (resetMs: number) => resetMs],
    ['a whole window', () => 60_000],
  ])('headers that tell the truth, with a reset of %s, change nothing', async (_what, resetOf) => {
    const says = ({ remaining, resetMs }: ReturnType<Limiter>): Field[] => [
      ['X-RateLimit-Limit', '60'],
      ['X-RateLimit-Remaining', String(remaining)],
      ['X-RateLimit-Reset', String(Math.ceil(resetOf(resetMs) / 1000))],
    ];
    const { refused, used } = await simulate({ limiter: makeLimiter(), shards: 1, minutes: 20, says });
    expect(refused).toBe(0);
    expect(used).toBeGreaterThan(0.99);
  });
});

test('bursts are allowed: the whole budget can leave at once', async () => {
  const { admitted } = await simulate({ limiter: slidingLimiter(60, 60_000), shards: 1, concurrency: 60, minutes: 1 });
  expect(admitted).toHaveLength(60);
  expect(admitted.at(-1)).toBeLessThan(1_000);
});

test.each([
  ['a shard that is a minute ahead', (shard: number) => (shard === 3 ? 61_500 : 0)],
  ['clocks at random', (shard: number) => ((shard * 7_919) % 40_000) - 20_000],
])('%s: at most one request too many for each other shard in a window', async (_what, skewMs) => {
  const { admitted } = await simulate({
    limiter: () => ({ allowed: true, remaining: 0, resetMs: 0 }),
    shards: 16,
    minutes: 20,
    skewMs,
  });
  let most = 0;
  let first = 0;
  for (const [place, at] of admitted.entries()) {
    while ((admitted[first] ?? 0) <= at - 60_000) first += 1;
    most = Math.max(most, place - first + 1);
  }
  expect(most).toBeLessThanOrEqual(60 + 15);
  expect(most).toBeGreaterThan(55);
});

const saysLeft = ({ remaining, resetMs }: ReturnType<Limiter>): Field[] => [
  ['RateLimit-Policy', '"default";q=60;w=60'],
  ['RateLimit', `"default";r=${remaining};t=${Math.ceil(resetMs / 1000)}`],
];

test('a limit that is tighter than max-rate is heeded: what is left is used, and not a request more', async () => {
  const limiter = fixedLimiter(30, 60_000);
  const { refused, admitted } = await simulate({ limiter, shards: 1, minutes: 20, says: saysLeft });
  expect(refused).toBe(0);
  expect(admitted.length).toBeGreaterThan(20 * 30 * 0.95);
});

test('a limit that others use too: the rest of it is used, and few requests are refused', async () => {
  const time = new VirtualTime();
  const shared = fixedLimiter(60, 60_000);
  let others = 0;
  void (async () => {
    for (;;) {
      await time.wait(1_500);
      if (shared(wallStart + time.now).allowed) others += 1;
    }
  })();
  const { refused, admitted } = await simulate({ limiter: shared, shards: 1, minutes: 20, says: saysLeft, time });
  expect(refused).toBeLessThan(admitted.length * 0.15);
  expect(admitted.length + others).toBeGreaterThan(20 * 60 * 0.95);
  expect(admitted.length).toBeLessThan(20 * 60 * 0.95);
});

test('without a rate, what the server says is all there is', async () => {
  const says = ({ remaining, resetMs }: ReturnType<Limiter>): Field[] => [
    ['X-RateLimit-Remaining', String(remaining)],
    ['X-RateLimit-Reset', String(Math.ceil((wallStart + resetMs) / 1000))],
  ];
  const time = new VirtualTime();
  const epoch: NonNullable<Simulation['says']> = (verdict) => says({ ...verdict, resetMs: verdict.resetMs + time.now });
  const { refused, used } = await simulate({
    rate: undefined as never,
    limiter: fixedLimiter(60, 60_000),
    shards: 1,
    minutes: 20,
    says: epoch,
    time,
  });
  expect(refused).toBe(0);
  expect(used).toBeGreaterThan(0.9);
});

test.each([
  ['429', 429, [['Retry-After', '7']], 7_000],
  ['429 without a word', 429, [], 1_000],
  [
    '429 with a reset',
    429,
    [
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', '9'],
    ],
    9_000,
  ],
  ['503 with Retry-After', 503, [['Retry-After', '7']], 7_000],
  ['503 for an hour', 503, [['Retry-After', '3600']], 300_000],
  ['429 for 5 min', 429, [['Retry-After', '300']], 300_000],
  ['429 at once', 429, [['Retry-After', '0']], 1_000],
  ['429 for a century', 429, [['Retry-After', '3155760000']], 1_000],
  ['503 without', 503, [], 0],
  ['200 with Retry-After, which is for polls', 200, [['Retry-After', '7']], 0],
] as const)('%s stops all requests for as long as it says', async (_what, status, fields, ms) => {
  const time = new VirtualTime();
  const pacer = createPacer(perMinute, undefined, time.clock());
  const [first, second] = [await pacer.acquire(never), await pacer.acquire(never)];
  first.done({ status, fields });
  let got = -1;
  void pacer.acquire(never).then(() => {
    got = time.now;
  });
  await time.runUntil(100);
  second.done({ status: 200, fields: [] });
  await time.runUntil(400_000);
  expect(got).toBe(ms);
});

test('who waits already is turned away too when the news comes; who can wait stays, and moves up', async () => {
  const time = new VirtualTime();
  const pacer = createPacer({ count: 3, windowMs: 60_000 }, undefined, time.clock());
  const first = await pacer.acquire(never);
  const held = [await pacer.acquire(never), await pacer.acquire(never)];
  const fates: string[] = [];
  const wait = (name: string, leftMs: number) =>
    pacer.acquire(never, undefined, leftMs).then(
      () => fates.push(`${name} ${Math.round(time.now / 1_000)}`),
      (error: Error) => fates.push(`${name} ${error.name} at ${time.now}`),
    );
  void wait('hasty', 20_000);
  void wait('patient', 120_000);
  first.done({ status: 429, fields: [['Retry-After', '90']] });
  for (const slot of held) slot.done();
  await time.runUntil(1_000);
  expect(fates).toEqual(['hasty RateSpent at 0']);
  await time.runUntil(100_000);
  expect(fates).toEqual(['hasty RateSpent at 0', 'patient 90']);
});

test('who gives up waiting leaves the queue, with the reason, and no slot is lost', async () => {
  const time = new VirtualTime();
  const pacer = createPacer({ count: 1, windowMs: 1_000 }, undefined, time.clock());
  (await pacer.acquire(never)).done();
  const job = new AbortController();
  const waits: number[] = [];
  const given = pacer.acquire(job.signal, (ms) => waits.push(ms)).catch((reason: unknown) => reason);
  const order: string[] = [];
  for (const name of ['second', 'third']) {
    void pacer.acquire(never).then((slot) => {
      order.push(`${name} ${Math.round(time.now / 100)}`);
      slot.done();
    });
  }
  job.abort('over');
  await time.runUntil(5_000);
  expect(await given).toBe('over');
  expect(order).toEqual(['second 10', 'third 20']);
  expect(waits).toEqual([1_001]);
  await expect(pacer.acquire(job.signal)).rejects.toBe('over');
});

test('a shard whose clock is set back by an hour goes on', async () => {
  const time = new VirtualTime();
  let skew = 0;
  const clock = time.clock();
  const pacer = createPacer(perMinute, { index: 2, total: 4 }, { ...clock, now: () => clock.now() + skew });
  const at: number[] = [];
  void (async () => {
    for (;;) {
      const slot = await pacer.acquire(never);
      at.push(time.now);
      slot.done();
    }
  })();
  await time.runUntil(60_000);
  const before = at.length;
  skew = -3_600_000;
  await time.runUntil(120_000);
  expect(at.length - before).toBeGreaterThan(12);
});

test('when a limit is counted anew, one request asks what is left, and the others follow its answer', async () => {
  const time = new VirtualTime();
  const pacer = createPacer(perMinute, undefined, time.clock());
  const [first, older] = [await pacer.acquire(never), await pacer.acquire(never)];
  const left = (remaining: number): Field[] => [['RateLimit', `"x";r=${remaining};t=5`]];
  first.done({ status: 200, fields: left(0) });
  const slots: Awaited<ReturnType<typeof pacer.acquire>>[] = [];
  for (let waiter = 0; waiter < 10; waiter += 1) void pacer.acquire(never).then((slot) => slots.push(slot));
  await time.runUntil(4_999);
  expect(slots).toHaveLength(0);
  await time.runUntil(5_001);
  expect(slots).toHaveLength(1);
  // What left before says nothing of now.
  older.done({ status: 200, fields: left(0) });
  slots[0]?.done();
  await time.runUntil(5_100);
  expect(slots).toHaveLength(2);
  slots[1]?.done({ status: 200, fields: left(3) });
  await time.runUntil(5_200);
  expect(slots).toHaveLength(5);
});
