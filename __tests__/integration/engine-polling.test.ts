/** `until`, `fail-when` and `interval`, against real servers. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { waitBefore } from '../../src/engine/polling/poll.ts';
import type { Polling } from '../../src/plan/plan.ts';
import { resultLine } from '../../src/report/progress.ts';
import { planKey } from '../support/plans.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import { contentOf, found, json, runTask, serverOf } from '../support/task-run.ts';

afterAll(closeRawServers);

const until = (more: Partial<Polling> = {}): Polling => ({ until: "status == 'done'", intervalMs: 20, ...more });
const open = json({ status: 'open' });
const done = json({ status: 'done', id: 7 });

test('repeats the call until the expression holds; the final answer is the result', async () => {
  const server = await serverOf([open, open, done]);
  const { result, lines } = await runTask(server.origin, {
    polling: until(),
    extract: [{ name: 'id', expression: 'id', secret: false }],
    expect: ["status == 'done'"],
  });
  expect(found(result)).toEqual([]);
  expect(result.ok).toBe(true);
  expect(server.requests).toHaveLength(3);
  expect(contentOf(result)).toBe('{"status":"done","id":7}');
  expect({ ...result.extracted }).toEqual({ id: '7' });
  expect(result.attempts.map(({ number, status }) => [number, status])).toEqual([
    [1, 200],
    [2, 200],
    [3, 200],
  ]);
  expect(lines).toEqual([
    expect.stringContaining('GET http'),
    expect.stringMatching(
      /^waiting until `status == 'done'`; status is: "open" \(poll 1\), (9 min 60|10 min 0) s left$/,
    ),
  ]);
});

test('fail-when stops it at once, and wins over until', async () => {
  const server = await serverOf([open, json({ status: 'done', error: 'disk' })]);
  const { result } = await runTask(server.origin, { polling: until({ failWhen: 'error' }) });
  expect(result.ok).toBe(false);
  expect(server.requests).toHaveLength(2);
  expect(found(result)).toEqual([
    expect.stringMatching(
      /^poll\/failed: The poll was stopped, because `error` holds \(fail-when\)\.\nexpression: error\ngot: "disk"\n2 polls in \d+ ms, one every 20ms\nresponse: \{"status":"done","error":"disk"\}$/,
    ),
  ]);
  expect(contentOf(result)).toContain('disk');
});

test('within ends it, and says what was awaited, what there was, how often and how long', async () => {
  const server = await serverOf([open]);
  const { result } = await runTask(server.origin, { polling: until(), withinMs: 400 });
  const [text] = found(result);
  expect(text).toContain("poll/timed-out: `status == 'done'` did not come to hold within 400ms (within).");
  expect(text).toContain('awaited: status == \'done\'\nlast: status is: "open"');
  expect(text).toMatch(/\n\d+ polls in \d+ ms, one every 20ms\nresponse: \{"status":"open"\}\n/);
  expect(text).toContain('`within: 800ms`');
  expect(server.requests.length).toBeGreaterThan(3);
  expect(result.durationMs).toBeLessThan(1_500);
  expect(contentOf(result)).toBe('{"status":"open"}');
});

test.each<[what: string, hintMs: number | undefined, intervalMs: number, leftMs: number, waitMs: number | undefined]>([
  ['the interval', undefined, 10_000, 60_000, 10_000],
  ['what the server asks for, longer or shorter', 20_000, 10_000, 60_000, 20_000],
  ['but a second at least', 0, 10_000, 60_000, 1_000],
  ['or the interval, where that is shorter', 0, 100, 60_000, 100],
  ['a last look just before the end', undefined, 10_000, 6_000, 5_800],
  ['none that would be hasty', undefined, 10_000, 1_100, undefined],
  ['none that the server did not ask for', 10_000, 10_000, 6_000, undefined],
  ['of short intervals half of one', undefined, 400, 400, 200],
])('the next poll comes after %s', (_what, hintMs, intervalMs, leftMs, waitMs) => {
  expect(waitBefore(hintMs, intervalMs, leftMs, 200)).toBe(waitMs);
});

test('the last look is made within the time', async () => {
  const server = await rawServer((_request, socket) => socket.write(open));
  const { result } = await runTask(server.origin, { polling: until({ intervalMs: 60_000 }), withinMs: 2_000 });
  expect(server.requests).toHaveLength(2);
  expect(found(result)[0]).toContain('2 polls in ');
});

test('Retry-After wins over interval, and is never cut short to fit into within', async () => {
  const server = await serverOf([json({ status: 'open' }, ['Retry-After: 1']), done]);
  const began = performance.now();
  const { result } = await runTask(server.origin, { polling: until() });
  expect(result.ok).toBe(true);
  expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  const later = await serverOf([json({ status: 'open' }, ['Retry-After: 90'])]);
  const { result: ended } = await runTask(later.origin, { polling: until(), withinMs: 1_000 });
  expect(found(ended)[0]).toContain('the API asked to wait 1 min 30 s before the next poll');
  expect(found(ended)[0]).toContain('`within: 2m`');
  expect(later.requests).toHaveLength(1);
});

test('an answer that trickles past within is told as the wait that it belongs to', async () => {
  const server = await rawServer((request, socket) => {
    if (request.number < 3) socket.write(open);
  });
  const { result } = await runTask(server.origin, { polling: until(), withinMs: 500 });
  expect(found(result)[0]).toMatch(/^poll\/timed-out: /);
  expect(found(result)[0]).toContain('last: status is: "open"\n2 polls in ');
  const silent = await rawServer(() => {});
  const { result: never } = await runTask(silent.origin, { polling: until(), withinMs: 300 });
  expect(found(never)[0]).toMatch(/^net\/timeout: /);
});

test('an unexpected status ends it as it ends any call, after the attempts that a call has', async () => {
  const oops = reply('500 Oops');
  const server = await serverOf([open, oops, open, done]);
  const { result } = await runTask(server.origin, { polling: until(), retries: 1 });
  expect(result.ok).toBe(true);
  expect(result.attempts.map(({ status }) => status)).toEqual([200, 500, 200, 200]);
  const broken = await serverOf([open, reply('404 Not Found')]);
  const { result: missing } = await runTask(broken.origin, { polling: until() });
  expect(missing.diagnostics[0]?.code).toBe('http/not-found');
  expect(missing.response?.status).toBe(404);
});

test('202 and 204 without content mean: not yet; anything else that is not JSON is a fault', async () => {
  const server = await serverOf([reply('202 Accepted'), reply('204 No Content'), done]);
  const { result } = await runTask(server.origin, { polling: until() });
  expect(result.ok).toBe(true);
  const page = await serverOf([reply('200 OK', '<html>')]);
  const { result: notJson } = await runTask(page.origin, { polling: until() });
  expect(notJson.diagnostics[0]?.code).toBe('expect/not-json');
});

test('an expression over a field that comes late waits; one that can never hold does not', async () => {
  const server = await serverOf([json({}), json({ files: [] }), json({ files: [1] })]);
  const { result, lines } = await runTask(server.origin, { polling: until({ until: 'length(files) > `0`' }) });
  expect(result.ok).toBe(true);
  expect(lines[1]).toContain('could not be evaluated: TypeError');
  const typo = await serverOf([json({ files: [1] })]);
  const { result: failed } = await runTask(typo.origin, { polling: until({ until: 'size(files)' }) });
  expect(found(failed)[0]).toContain('poll/failed: `size(files)` can never hold, so the poll was stopped.');
  expect(failed.diagnostics[0]?.causes).toEqual([expect.stringContaining('a function that JMESPath does not have')]);
});

test('what could not be evaluated to the end is told as that, and more time is not what is advised', async () => {
  const server = await serverOf([json({ id: 7 })]);
  const polling = until({ until: 'length(id) > `0`', failWhen: 'starts_with(id, `x`)' });
  const { result, lines } = await runTask(server.origin, { polling, withinMs: 300 });
  const why = 'could not be evaluated: TypeError: length() expected argument 1 to be type string,array,object';
  expect(lines[1]).toContain(why);
  expect(lines[1]).toContain('; fail-when could not be evaluated: TypeError: starts_with()');
  const [text] = found(result);
  expect(text).toContain('within 300ms (within), and could not be evaluated over the last answer.');
  expect(text).toContain(`last: ${why}`);
  expect(text).not.toContain('If it needs longer');
});

test.each([
  ['until', { until: `id | ${'[@,@,@,@,@,@,@,@] | '.repeat(9)}[0]` }],
  ['fail-when', { failWhen: `id | ${'[@,@,@,@,@,@,@,@] | '.repeat(9)}[0]` }],
])('%s that makes too much of an answer ends the wait at once', async (_word, polling) => {
  const server = await serverOf([json({ id: 7 })]);
  const { result } = await runTask(server.origin, { polling: until(polling), withinMs: 5_000 });
  expect(server.requests).toHaveLength(1);
  expect(found(result)[0]).toMatch(/^poll\/failed: .*\ncould not be evaluated: it makes more than 20 million values$/s);
  expect(result.diagnostics[0]?.causes).toEqual([expect.stringContaining('makes too much of the answer')]);
});

test('a fail-when that says nothing of the last answer makes no success of it', async () => {
  const server = await serverOf([json({ status: 'done', n: 3 })]);
  const { result } = await runTask(server.origin, { polling: until({ failWhen: 'length(n) > `1`' }) });
  expect(result.ok).toBe(false);
  expect(found(result)[0]).toContain(
    'poll/failed: `length(n) > `1`` (fail-when) says nothing of the answer that would end the wait, so the poll was stopped.',
  );
  expect(found(result)[0]).toContain('TypeError');
});

test('every poll and attempt of one call carries the same idempotency key', async () => {
  const server = await serverOf([open]);
  const { result } = await runTask(server.origin, {
    method: 'POST',
    idempotencyKey: 'abc',
    polling: until(),
    withinMs: 300,
  });
  expect(server.requests.length).toBeGreaterThan(2);
  expect(server.requests.every(({ head }) => head.includes('Idempotency-Key: abc'))).toBe(true);
  expect(found(result)[0]).toContain('every poll was a POST with the same Idempotency-Key');
  expect(result.diagnostics[0]?.causes[0]).toContain('Every poll carried the same `Idempotency-Key`');
});

test('a key that any of the answers sends back is counted, and shown nowhere', async () => {
  const echo = json({ status: planKey });
  const server = await serverOf([echo, echo, done]);
  const { result, lines } = await runTask(server.origin, { polling: until() });
  expect(found(result)).toEqual([
    expect.stringContaining('leak/echoed: The server sent a secret of this run back, 2 times'),
  ]);
  expect(lines.join('\n')).toContain('status is: "***"');
});

test('what extract marks secret is hidden before progress shows it', async () => {
  const server = await serverOf([
    json({ token: 'made-by-the-server' }),
    json({ token: 'made-by-the-server', ready: true }),
  ]);
  const { lines } = await runTask(server.origin, {
    polling: until({ until: "token == 'made-by-the-server' && ready" }),
    extract: [{ name: 'token', expression: 'token', secret: true }],
  });
  expect(lines[1]).toContain('token is: "***"');
});

test('with save-to the final answer is in the file, and only it', async () => {
  const server = await serverOf([open, json({ status: 'done', echo: planKey })]);
  const { result, workspace } = await runTask(server.origin, { polling: until(), saveTo: 'out/final.json' });
  expect(readFileSync(path.join(workspace, 'out/final.json'), 'utf8')).toBe('{"status":"done","echo":"***"}');
  expect(result.bodyFile).toBe(path.join(workspace, 'out/final.json'));
  expect(found(result)).toEqual([expect.stringContaining('back, once')]);
  const never = await serverOf([open]);
  const { workspace: empty } = await runTask(never.origin, { polling: until(), saveTo: 'final.json', withinMs: 200 });
  expect(readdirSync(empty)).toEqual([]);
});

test('the end of the job ends the wait', async () => {
  const server = await serverOf([open]);
  const job = new AbortController();
  setTimeout(() => job.abort(new Error('cancelled')), 150);
  const { result } = await runTask(server.origin, { polling: until({ intervalMs: 5_000 }) }, { signal: job.signal });
  expect(found(result)[0]).toContain(
    'net/reset: The wait for the next poll was stopped, because the job was cancelled.',
  );
  expect(result.durationMs).toBeLessThan(2_000);
});

test('thousands of polls leave fifty records, numbered through', async () => {
  const server = await serverOf([...Array.from({ length: 300 }, () => open), done]);
  const { result, lines } = await runTask(server.origin, { polling: until({ intervalMs: 0 }) });
  expect(result.attempts).toHaveLength(50);
  expect(result.attempts.at(-1)?.number).toBe(301);
  expect(resultLine(result)).toContain('301 attempts');
  expect(lines.length).toBeLessThan(4);
});

test('an answer stays hidden when what marks a secret in it makes too much of it to be looked through', async () => {
  const server = await serverOf([json({ token: 'made-by-the-server' })]);
  const often = Array.from({ length: 9 }, () => '[@,@,@,@,@,@,@,@]').join(' | ');
  const { result } = await runTask(server.origin, {
    extract: [{ name: 'token', expression: `token | ${often}`, secret: true }],
  });
  expect(result.ok).toBe(false);
  expect(contentOf(result)).toBe('***');
  expect([...found(result), JSON.stringify(result)].join('\n')).not.toContain('made-by-the-server');
});

test.each([
  ['waits in vain', { polling: until({ until: 'token == `1`' }), withinMs: 200 }],
  ['is stopped', { polling: until({ failWhen: 'token' }) }],
  ['was awaited', { polling: until({ until: 'token' }), expect: ['token == `1`'] }],
  ['is not as expected', { expect: ['token == `1`'] }],
])('nothing is quoted of an answer that stays hidden when a call %s', async (_how, task) => {
  const token = `made-by-the-server-${'x'.repeat(70_000)}`;
  const server = await serverOf([json({ token })]);
  const { result, lines } = await runTask(server.origin, {
    ...task,
    extract: [{ name: 'token', expression: 'token', secret: true }],
  });
  expect(result.ok).toBe(false);
  expect([...found(result), ...lines, JSON.stringify(result)].join('\n')).not.toContain('made-by-the-server');
  expect(found(result).join('\n')).toContain('the answer stays hidden');
});

test.each([
  ["statuss != 'pending'", 1],
  ["(statuss || '') != 'pending'", 0],
  ["status != 'pending'", 0],
  ["jobs != 'pending'", 0],
])('a condition that holds for want of a field with a like name is doubted: %s', async (expression, doubts) => {
  const server = await serverOf([json({ status: 'pending' }), json({ status: 'done' })]);
  const { result } = await runTask(server.origin, { polling: until({ until: expression }) });
  expect(result.ok).toBe(true);
  expect(result.notices ?? []).toHaveLength(doubts);
  const { result: once } = await runTask(server.origin, { expect: [expression] });
  expect(once.notices ?? []).toHaveLength(doubts);
  for (const { message } of [...(result.notices ?? []), ...(once.notices ?? [])]) {
    expect(message).toContain('the answer has no `statuss`; did you mean `status`?');
  }
});

test.each([
  ['status == done', 1],
  ['job.status == done', 1],
  ['job.phase == job.end', 0],
  ['error == `null`', 0],
])('a condition that holds because both of its sides are nothing is doubted: %s', async (expression, doubts) => {
  const server = await serverOf([json({ job: { phase: 1, end: 1 } })]);
  const { result } = await runTask(server.origin, { expect: [expression] });
  expect(result.ok).toBe(true);
  expect((result.notices ?? []).map(({ message }) => message)).toEqual(
    Array.from({ length: doubts }, () => expect.stringContaining("A text stands in quotes: `'done'`.")),
  );
});
