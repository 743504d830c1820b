/** What answers say of a rate limit, in the forms that there are. */
import { readRateFields } from '../../src/engine/pace/rate-fields.ts';
import type { Field } from '../../src/transports/port.ts';

const now = Date.UTC(2026, 10, 24, 12, 0, 0);

test.each<[what: string, fields: readonly Field[], left: readonly (readonly [remaining: number, resetMs: number])[]]>([
  ['nothing', [], []],
  [
    'seconds',
    [
      ['X-RateLimit-Remaining', '3'],
      ['X-RateLimit-Reset', '12'],
    ],
    [[3, 12_000]],
  ],
  [
    'a part of a second',
    [
      ['x-ratelimit-remaining', '0'],
      ['x-ratelimit-reset-after', '0.25'],
    ],
    [[0, 250]],
  ],
  [
    'an epoch in seconds',
    [
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', String(now / 1000 + 9)],
    ],
    [[0, 9_000]],
  ],
  [
    'an epoch in milliseconds',
    [
      ['X-Rate-Limit-Remaining', '0'],
      ['X-Rate-Limit-Reset', String(now + 900)],
    ],
    [[0, 900]],
  ],
  [
    "an epoch against the server's own clock",
    [
      ['Date', 'Tue, 24 Nov 2026 11:59:00 GMT'],
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', String(now / 1000)],
    ],
    [[0, 60_000]],
  ],
  [
    'a date',
    [
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', 'Tue, 24 Nov 2026 12:00:30 GMT'],
    ],
    [[0, 30_000]],
  ],
  [
    'ISO 8601',
    [
      ['X-RateLimit-Remaining', '0'],
      ['X-RateLimit-Reset', '2026-11-24T12:00:05Z'],
    ],
    [[0, 5_000]],
  ],
  [
    'separate fields of the draft',
    [
      ['RateLimit-Remaining', '3'],
      ['RateLimit-Reset', '12'],
    ],
    [[3, 12_000]],
  ],
  ['one field, as drafts had it first', [['RateLimit', 'limit=60, remaining=3, reset=12']], [[3, 12_000]]],
  ['one field, as it is now', [['RateLimit', '"default";r=3;t=12']], [[3, 12_000]]],
  [
    'several limits, one without a reset but with a policy',
    [
      ['RateLimit', '"burst, short";r=0;t=2, "daily";r=900;pk=:cHsdsRa894==:'],
      ['RateLimit-Policy', '"burst, short";q=5;w=10, "daily";q=1000;w=86400'],
    ],
    [
      [0, 2_000],
      [900, 86_400_000],
    ],
  ],
  ['a name that says r=0', [['RateLimit', '"r=0;t=5";r=7;t=1']], [[7, 1_000]]],
  ['a count alone', [['X-RateLimit-Remaining', '3']], []],
  [
    'no numbers',
    [
      ['X-RateLimit-Remaining', '-1'],
      ['X-RateLimit-Reset', 'soon'],
      ['RateLimit', 'x;r=1.5;t=y'],
    ],
    [],
  ],
])('%s', (_what, fields, left) => {
  expect(readRateFields(200, fields, now).left.map(({ remaining, resetMs }) => [remaining, resetMs])).toEqual(left);
});
