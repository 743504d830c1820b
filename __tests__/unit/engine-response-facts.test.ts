/** What diagnoses get to know of an answer, however large it is and whatever it says. */
import { judgeStatus } from '../../src/diagnostics/judge-status.ts';
import { responseFacts } from '../../src/engine/response-facts.ts';
import type { CallResponse } from '../../src/http/call.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

const answer = (status: number, body: unknown, fields: CallResponse['fields'] = []): CallResponse => {
  const content = new TextEncoder().encode(JSON.stringify(body));
  const url = new URL('https://api.example.com/');
  return { status, statusText: '', fields, content, contentBytes: content.byteLength, sunk: false, url, keySent: true };
};
const judged = (response: CallResponse, retryAfter?: { ms: number; now: number }) =>
  judgeStatus({
    environment: { host: 'github' },
    key: { present: true, fallback: 'none' },
    acceptedEarlier: false,
    response: responseFacts(response, createRedactor(), retryAfter),
  });

test('an error of megabytes is read: its message, and the first of its faults', () => {
  const details = Array.from({ length: 5_000 }, (_, n) => ({ field: `rows[${n}].title`, message: 'x'.repeat(700) }));
  const response = answer(400, { statusCode: 400, message: 'Validation failed', details });
  expect(response.contentBytes).toBeGreaterThan(3_500_000);
  const { message, evidence } = judged(response);
  expect(message).toContain('and names 5000 faults');
  expect(evidence?.slice(0, 2)).toEqual([
    'the API says: "Validation failed"',
    expect.stringMatching(/^rows\[0\]\.title: x+…$/),
  ]);
});

test.each([
  [400 * 86_400_000, 'come back in a year or later, as it says.'],
  [Number.MAX_SAFE_INTEGER, 'come back in a year or later, as it says.'],
  [86_400_000, 'come back in 24 h (2026-11-25T12:00:00Z).'],
])('a wait of %i ms is not told in invented hours', (ms, clause) => {
  const fields = [['Retry-After', '99999999999999999999']] as const;
  const { message, evidence } = judged(answer(429, {}, fields), { ms, now: Date.UTC(2026, 10, 24, 12) });
  expect(message).toContain(clause);
  expect(message).not.toMatch(/8784/);
  expect(evidence?.join()).toContain('retry-after: 99999999999999999999');
});
