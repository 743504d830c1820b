/** Values in which a secret stands, and a journal that keeps no secret: what a later run sends in their place. */
import { readFileSync } from 'node:fs';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { closeJsonApis, type JsonAnswer } from '../support/json-api.ts';
import { story } from '../support/resumed.ts';

afterAll(closeJsonApis);

const masked = 'MASKME_1234567';

function hiding(...secrets: readonly string[]) {
  const redactor = createRedactor();
  for (const secret of secrets) redactor.add(new Secret(secret));
  return { engine: { redactor, hide: (secret: Secret) => redactor.add(secret) } };
}

const content = {
  id: 7,
  nested: { open: 'fine', shut: `u-${masked}` },
  urls: [`u-${masked}-1`, `u-${masked}-2`],
  rows: [{ name: 'one', url: `https://x.test/?k=${masked}` }],
};

/** A server that gives what holds the secret, and fails `GET /last` the first time. */
async function resumed(answer: JsonAnswer = [201, content]) {
  let failed = false;
  const one = await story((line) => {
    if (line === 'GET /last' && !failed) {
      failed = true;
      return [409, {}];
    }
    return line.endsWith(' /make') ? answer : undefined;
  });
  return {
    ...one,
    /** Runs twice with one journal; the first fails at its end. */
    async twice(tasks: string) {
      const first = await one.runTasks(`${tasks}- get: /last\n`, hiding(masked));
      expect(first.lines.at(-1)).toBe('GET /last');
      expect(readFileSync(one.journal, 'utf8')).not.toContain(masked);
      const dry = await one
        .runTasks(`${tasks}- get: /last\n`, { ...hiding(masked), plan: { dryRun: true } })
        .catch((error: unknown) => error);
      return { first, dry, second: () => one.runTasks(`${tasks}- get: /last\n`, hiding(masked)) };
    },
  };
}

const keyed = 'post: /make\n  idempotency-key: auto';

/** What extracts, or gives, a value; what needs it; what that sends. */
const needs: readonly [name: string, gives: string, needs: string, sends: readonly string[]][] = [
  [
    'a list of rows',
    'extract: { urls: urls }',
    '- for-each: { in: "{{ urls }}" }\n  post: "/uses/{{ item }}"\n  idempotency-key: auto\n',
    [`POST /uses/u-${masked}-1`, `POST /uses/u-${masked}-2`],
  ],
  ['a member of a map', 'extract: { made: nested }', '- post: "/uses/{{ made.shut }}"\n', [`POST /uses/u-${masked}`]],
  [
    'an output',
    'extract: { u: nested.shut }',
    '- post: "/uses/{{ steps.mk.outputs.u }}"\n',
    [`POST /uses/u-${masked}`],
  ],
  ['a member of an answer', '', '- post: "/uses/{{ steps.mk.body.nested.shut }}"\n', [`POST /uses/u-${masked}`]],
  ['the answer', '', '- post: /uses\n  json: "{{ steps.mk.body }}"\n', ['POST /uses']],
];

test.each(needs)(
  '%s: what gave it is made again under its key, and what used it is done',
  async (_name, gives, uses, sends) => {
    const { twice } = await resumed();
    const { first, dry, second } = await twice(`- id: mk\n  ${keyed}\n  ${gives}\n${uses}`);
    expect(first.lines).toEqual(['POST /make', ...sends, 'GET /last']);
    expect(dry).toMatchObject({ lines: [], outcomes: ['mk dry-run', expect.anything(), 'task-3 dry-run'] });
    const { lines, requests, results } = await second();
    expect(lines).toEqual(['POST /make', 'GET /last']);
    expect(requests[0]?.headers['idempotency-key']).toBe(first.requests[0]?.headers['idempotency-key']);
    expect(results.every(({ ok }) => ok)).toBe(true);
  },
);

test.each(needs)('%s: a GET is made again; only the value itself is ever sent', async (_name, gives, uses, sends) => {
  const { twice } = await resumed([200, content]);
  const { second } = await twice(`- id: mk\n  get: /make\n  ${gives}\n${uses}`);
  expect((await second()).lines).toEqual(['GET /make', 'GET /last']);
  expect(sends).not.toEqual([]);
});

test.each(needs)('%s: a POST without a key is not made twice, and nothing is sent', async (_name, gives, uses) => {
  const { twice, requests } = await resumed();
  const { second, dry } = await twice(`- id: mk\n  post: /make\n  ${gives}\n${uses}`);
  expect(dry).toMatchObject({ lines: [], outcomes: ['mk failed input/invalid', expect.anything(), 'task-3 dry-run'] });
  const before = requests.length;
  await expect(second()).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'input/invalid',
        message: expect.stringMatching(/^`\S+` is needed again, and no journal keeps it, because a secret stood in it/),
        suggestion: expect.stringContaining('Extract only the part without the secret, or add `idempotency-key: auto`'),
      },
    ],
  });
  expect(requests).toHaveLength(before);
});

test('parts that nobody needs may hold a secret: a POST stays done', async () => {
  const { twice } = await resumed();
  const { second } = await twice(
    '- id: mk\n  post: /make\n  extract: { all: urls, made: nested }\n- post: "/uses/{{ made.open }}/{{ steps.mk.body.id }}"\n',
  );
  expect((await second()).lines).toEqual(['GET /last']);
});

test('a header is needed or not, by itself', async () => {
  const { twice } = await resumed();
  const tasks = (name: string) =>
    `- id: mk\n  ${keyed}\n- post: /uses\n  headers: { x-told: '{{ steps.mk.headers."${name}" }}' }\n`;
  const { second } = await twice(tasks('content-type'));
  expect((await second()).lines).toEqual(['GET /last']);
  const secret = hiding(masked, 'application/json');
  const other = await resumed();
  await other.runTasks(`${tasks('content-type')}- get: /last\n`, secret);
  const again = await other.runTasks(`${tasks('content-type')}- get: /more\n`, secret);
  expect(again.lines).toEqual(['POST /make', 'GET /more']);
});

test('a condition that reads it has the value too', async () => {
  const { twice } = await resumed();
  const { first, second } = await twice(
    `- id: mk\n  ${keyed}\n  extract: { made: nested }\n- if: starts_with(made.shut, 'u-M')\n  put: /uses\n`,
  );
  expect(first.lines).toContain('PUT /uses');
  expect((await second()).lines).toEqual(['POST /make', 'GET /last']);
});

test.each([
  ['with a key are made again under it', '\n  idempotency-key: auto', true],
  ['without one are at fault', '', false],
])('rows %s', async (_name, key, isKeyed) => {
  const { twice } = await resumed();
  const { first, second } = await twice(
    `- for-each: { in: [make], on-error: continue }\n  post: "/{{ item }}"${key}\n  extract: { u: nested.shut }\n- post: "/uses/{{ u[0] }}"\n`,
  );
  expect(first.lines).toEqual(['POST /make', `POST /uses/u-${masked}`, 'GET /last']);
  const { lines, requests, results } = await second();
  expect(lines).toEqual(isKeyed ? ['POST /make', 'GET /last'] : []);
  if (isKeyed) expect(requests[0]?.headers['idempotency-key']).toBe(first.requests[0]?.headers['idempotency-key']);
  else expect(results[0]?.rows?.failures[0]?.result.diagnostics[0]?.message).toContain('`u` is needed again');
});

describe('a number that is a secret, of which nothing can be kept', () => {
  const number: JsonAnswer = [201, { pin: 12_345_678 }];

  test('does not make a POST twice that nobody needs', async () => {
    const { runTasks, requests } = await resumed(number);
    const tasks = '- id: mk\n  post: /make\n  extract: { pin: pin }\n- get: /last\n';
    await runTasks(tasks, hiding('12345678'));
    expect((await runTasks(tasks, hiding('12345678'))).lines).toEqual(['GET /last']);
    expect(requests).toHaveLength(3);
  });

  test('is told of where it is needed', async () => {
    const { runTasks, requests } = await resumed(number);
    const tasks = '- id: mk\n  post: /make\n  extract: { pin: pin }\n- get: "/last?{{ pin }}"\n- get: /last\n';
    await runTasks(tasks, hiding('12345678'));
    const before = requests.length;
    await expect(runTasks(tasks, hiding('12345678'))).rejects.toThrow('`pin` is needed again');
    expect(requests).toHaveLength(before);
  });
});

test('a key that was added since does not make a POST twice', async () => {
  const { runTasks } = await resumed();
  const tasks = (key: string) =>
    `- id: mk\n  post: /make${key}\n  extract: { u: nested.shut }\n- post: "/uses/{{ u }}"\n- get: /last\n`;
  await runTasks(tasks(''), hiding(masked));
  await expect(runTasks(tasks('\n  idempotency-key: auto'), hiding(masked))).rejects.toThrow(
    'it was sent without the idempotency key that it has now',
  );
});

test('a secret that an earlier task extracted counts as well', async () => {
  let fail = true;
  const { runTasks } = await story((line) => {
    if (line === 'GET /login') return [200, { token: 'token-of-each-run' }];
    if (line === 'POST /make') return [201, { url: 'upload-token-of-each-run' }];
    return line === 'GET /last' && fail ? [409, {}] : undefined;
  });
  const tasks = `- { get: /login, extract: { token: { from: token, secret: true } } }
- { post: /make, headers: { x-token: "{{ token }}" }, idempotency-key: auto, extract: { url: url } }
- put: "/files/{{ url }}"
- get: /last
`;
  const first = await runTasks(tasks, hiding());
  expect(first.lines).toContain('PUT /files/upload-token-of-each-run');
  fail = false;
  const { lines, results } = await runTasks(tasks, hiding());
  expect(lines).toEqual(['GET /login', 'POST /make', 'GET /last']);
  expect(results.every(({ ok }) => ok)).toBe(true);
});

test.each([
  ['extracts a secret', '{ from: secret, secret: true }'],
  ['gives a value in which one stands', 'nested.shut'],
])('a row that %s is made again under its key, and is told of when it was edited', async (_name, from) => {
  const { runTasks } = await resumed([201, { ...content, secret: 'secret-of-this-row' }]);
  const tasks = (title: string) => `- id: each
  post: "/{{ item }}"
  for-each: { in: [make] }
  idempotency-key: auto
  json: { title: ${title} }
  extract: { u: ${from} }
- put: "/uses/{{ u[0] }}"
`;
  const keysOf = (run: Awaited<ReturnType<typeof runTasks>>) => run.requests[0]?.headers['idempotency-key'];
  const first = await runTasks(tasks('one'), hiding(masked));
  const same = await runTasks(tasks('one'), hiding(masked));
  const edited = await runTasks(tasks('two'), hiding(masked));
  expect([first, same, edited].map(({ lines }) => lines[0])).toEqual(Array(3).fill('POST /make'));
  expect([keysOf(same), keysOf(edited)]).toEqual([keysOf(first), keysOf(first)]);
  const told = ({ notices }: typeof first) => notices.filter((one) => one.startsWith('Row '));
  expect([told(first), told(same)]).toEqual([[], []]);
  expect(told(edited)).toEqual([
    'Row 1 of `POST /{{ item }}` gives a value that no journal keeps, so it was made again; what is sent changed since an earlier run. So that nothing is done twice, it was sent under the idempotency key of then: an API that did the earlier call answers as it did then, or refuses the key. Look which of the two calls it did.',
  ]);
});
