import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { called, json, type Scenario } from './scenario.ts';

const request = { url: 'https://api.kimp360.com/requests/42' };
const list = { url: 'https://api.kimp360.com/requests' };

function timedOut(name: string, evidence: readonly string[], more: Parameters<typeof called>[2] = {}): Scenario {
  return called(
    name,
    diagnostic('poll/timed-out', "`status == 'done'` did not come to hold within 20m (within).", {
      evidence,
      suggestion: 'If it needs longer, allow it: `within: 40m`.',
    }),
    { request, attempts: 41, ...more },
  );
}

/** Waits and lists that came to nothing. */
export const poll: readonly Scenario[] = [
  timedOut(
    'poll-timed-out',
    [
      "awaited: status == 'done'",
      'last: status is: "in progress"',
      '41 polls in 20 min 0 s, one every 30s',
      'response: {"id":42,"status":"in progress"}',
    ],
    { response: json(200, 'OK', { id: 42, status: 'in progress' }) },
  ),
  timedOut('poll-timed-out.never-there', [
    "awaited: status == 'done'",
    'last: status is: null',
    '41 polls in 20 min 0 s, one every 30s',
    'response: {"id":42,"state":"done"}',
  ]),
  timedOut('poll-timed-out.replayed', [
    "awaited: status == 'done'",
    'last: status is: "open"',
    '41 polls in 20 min 0 s, one every 30s',
    'every poll was a POST with the same Idempotency-Key',
    'response: {"id":42,"status":"open"}',
  ]),
  called(
    'poll-failed',
    diagnostic('poll/failed', "The poll was stopped, because `status == 'rejected'` holds (fail-when).", {
      evidence: [
        "expression: status == 'rejected'",
        'status is: "rejected"',
        '3 polls in 1 min 0 s, one every 30s',
        'response: {"id":42,"status":"rejected","reason":"no brief"}',
      ],
    }),
    { request, attempts: 3, response: json(200, 'OK', { id: 42, status: 'rejected', reason: 'no brief' }) },
  ),
  called(
    'poll-failed.function',
    diagnostic('poll/failed', '`size(files) > `0`` can never hold, so the poll was stopped.', {
      evidence: ['expression: size(files) > `0`', 'could not be evaluated: Unknown function: size()'],
    }),
    { request },
  ),
  called(
    'poll-failed.too-much',
    diagnostic('poll/failed', '`[[@,@],[@,@]]` can never hold, so the poll was stopped.', {
      evidence: ['expression: [[@,@],[@,@]]', 'could not be evaluated: it makes more than 20 million values'],
    }),
    { request },
  ),
  called(
    'paginate-more',
    diagnostic('paginate/more', 'There are more pages than max-pages allows, 100, so the list is not whole.', {
      evidence: ['10000 items of 100 pages'],
      suggestion: 'If so much is right, allow more pages: `max-pages: 500`.',
    }),
    { request: list, attempts: 100 },
  ),
  called(
    'paginate-more.circle',
    diagnostic(
      'paginate/more',
      'Page 2 names as the next one a page that was fetched already, so the list is not whole.',
      {
        evidence: [
          'the next page: https://api.kimp360.com/requests',
          '2 pages fetched',
          'at page 2, after 20 items of 1 page',
        ],
      },
    ),
    { request: list, attempts: 2 },
  ),
  called(
    'paginate-more.cursor',
    diagnostic(
      'paginate/more',
      '`next` found a cursor, but `param` does not name the query parameter that takes it, so the list is not whole.',
      {
        evidence: ['expression: meta.next', 'found: eyJpZCI6NDJ9'],
        suggestion: 'Name it in `paginate`: `param: cursor`.',
      },
    ),
    { request: list, attempts: 1 },
  ),
  called(
    'redirect-cross-origin.page',
    diagnostic(
      'redirect/cross-origin',
      'The next page is at https://internal.example, which must not get the key, so it was not fetched.',
      {
        evidence: [
          'the next page: https://internal.example/requests (query not shown)',
          'base URL: https://api.kimp360.com/',
        ],
        suggestion: 'If https://internal.example is where the API lives, set `base-url` to it.',
      },
    ),
    { request: list },
  ),
];
