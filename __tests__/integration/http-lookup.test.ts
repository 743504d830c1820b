/** Names are looked up as the system does it, and one at a time for each name. */
import type { LookupAddress } from 'node:dns';
import { lookup } from '../../src/transports/lookup.ts';

const ask = (name: string) =>
  new Promise<string | readonly LookupAddress[]>((resolve, reject) =>
    lookup(name, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );
const lookUps = () => process.getActiveResourcesInfo().filter((name) => name === 'GetAddrInfoReqWrap').length;

test('who asks while a name is looked up hears the same answer; who asks later, a new one', async () => {
  const asked = [ask('localhost'), ask('localhost'), ask('localhost')];
  await new Promise((resolve) => setImmediate(resolve));
  expect(lookUps()).toBeLessThan(2);
  const [first, second, third] = await Promise.all(asked);
  expect(first).toContainEqual({
    address: expect.stringMatching(/^(?:127\.0\.0\.1|::1)$/),
    family: expect.any(Number),
  });
  expect(second).toBe(first);
  expect(third).toBe(first);
  expect(await ask('localhost')).not.toBe(first);
});

test('a name that is not there is an error for all who asked', async () => {
  const answers = await Promise.allSettled([ask('no-such-host.invalid'), ask('no-such-host.invalid')]);
  for (const answer of answers) expect(answer).toMatchObject({ reason: { syscall: 'getaddrinfo' } });
});
