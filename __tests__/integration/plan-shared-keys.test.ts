/** Idempotency keys that two calls of one run share. */
import { closeJsonApis } from '../support/json-api.ts';
import { story } from '../support/resumed.ts';

afterAll(closeJsonApis);

const title = 'Two calls have one idempotency key';

async function told(...tasks: readonly string[]) {
  const { results, lines } = await (await story()).runTasks(tasks.join('\n'));
  const notices = results.flatMap((one) => (one.notices ?? []).filter((notice) => notice.title === title));
  return { messages: notices.map(({ message }) => message.split(':')[0]), sent: lines.length };
}

const rows = (values: string, key: string) =>
  `- { for-each: { in: ${values}, as: x }, post: /rows, idempotency-key: "${key}" }`;

test('rows that make one key of equal values are warned about, once, and sent', async () => {
  expect(await told(rows("['a', 'b', 'a', 'a', 'b']", 'k-{{ x }}'))).toEqual({
    messages: ['The idempotency key of row 3 of `POST /rows` is that of row 1 of `POST /rows` as well'],
    sent: 5,
  });
});

test('so are tasks with one key', async () => {
  const task = (path: string) => `- { post: ${path}, idempotency-key: same }`;
  expect(await told(task('/a'), task('/b'), task('/c'))).toEqual({
    messages: ['The idempotency key of `POST /b` is that of `POST /a` as well'],
    sent: 3,
  });
});

test('keys that differ, or are made for each call, are not', async () => {
  expect(await told(rows("['a', 'b']", 'k-{{ x }}'), rows("['a', 'a']", 'auto'))).toEqual({ messages: [], sent: 4 });
});
