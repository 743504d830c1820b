/** Content that is searched once more, for secrets that only the answer told: in the time that is left, or not shown. */
import { redactInTime } from '../../src/engine/redact-in-time.ts';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const { clock } = nodePlatform();
const text = (content: Uint8Array) => Buffer.from(content).toString();

function redactor() {
  const made = createRedactor();
  made.add(new Secret('made-by-the-server'));
  return made;
}

test('in time', async () => {
  const { content, failure } = await redactInTime(Buffer.from('{"t":"made-by-the-server"}'), redactor(), clock, 10_000);
  expect([text(content), failure]).toEqual(['{"t":"***"}', undefined]);
});

test('without content', async () => {
  expect(await redactInTime(new Uint8Array(), redactor(), clock, 10_000)).toEqual({ content: new Uint8Array() });
});

test('not in time: nothing is shown, and it is a failure', async () => {
  const { content, failure } = await redactInTime(Buffer.alloc(10_000_000, '%25'), redactor(), clock, 20);
  expect([text(content), failure?.code]).toEqual(['***', 'net/timeout']);
});
