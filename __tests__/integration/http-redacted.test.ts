/** Content in memory, and beside it what may be shown of it: made while the content comes, within the time of the call. */

import { Secret } from '../../src/key/secret.ts';
import type { RedactedBytes } from '../../src/leak/port.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { callTo, canary, textOf } from '../support/http-call.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';

afterEach(closeRawServers);

function redactor() {
  const made = createRedactor();
  made.add(new Secret(canary));
  return made;
}

const shown = (result: Awaited<ReturnType<typeof callTo>>) =>
  Buffer.from(result.response?.redacted?.content ?? []).toString();

test.each([0, 1, 32 * 1024, 64 * 1024, 300_000])(
  'a secret after %i bytes is counted and not shown; the content itself stays',
  async (before) => {
    const content = `${'x'.repeat(before - Math.min(before, 5))}${canary}${'y'.repeat(70_000)}${canary}`;
    const server = await rawServer((_request, socket) => socket.write(reply('200 OK', content)));
    const result = await callTo(server.origin, { redactor: redactor() });
    expect(result.response?.redacted?.hits).toBe(2);
    expect(shown(result)).toBe(content.replaceAll(canary, '***'));
    expect(textOf(result)).toBe(content);
  },
);

test('without a secret it is the very same content, and without a redactor there is none', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', 'plain')));
  const { response } = await callTo(server.origin, { redactor: redactor() });
  expect(response?.redacted?.hits).toBe(0);
  expect(Buffer.from(response?.redacted?.content ?? []).toString()).toBe('plain');
  expect((await callTo(server.origin)).response?.redacted).toBeUndefined();
});

test.each([0, 200_000])('content that ends inside a secret shows nothing of it (%i bytes before)', async (before) => {
  const part = `${'x'.repeat(before)}no: ${canary.slice(0, -3)}`;
  const server = await rawServer((_request, socket) =>
    socket.end(`HTTP/1.1 403 Forbidden\r\nContent-Length: 900000\r\n\r\n${part}`),
  );
  const result = await callTo(server.origin, { redactor: redactor() });
  expect(result.response?.contentFailure?.code).toBe('net/truncated');
  expect(shown(result)).toBe(`${'x'.repeat(before)}no: ***`);
});

test.each([
  ['timeout', { timeoutMs: 300 }],
  ['within', { withinMs: 300 }],
] as const)('%s ends a call even when redacting is slow', async (setting, bounds) => {
  const slow = {
    ...redactor(),
    stream: () => ({
      hits: 0,
      push(chunk: Uint8Array) {
        const until = performance.now() + chunk.byteLength / 2_000;
        while (performance.now() < until);
        return chunk as RedactedBytes;
      },
      end: () => new Uint8Array() as Uint8Array as RedactedBytes,
      vouch() {},
    }),
  };
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', Buffer.alloc(8_000_000, 'x'))));
  const result = await callTo(server.origin, { redactor: slow, maxResponseBytes: 10 ** 7, ...bounds });
  expect(result.failure?.code).toBe('net/timeout');
  expect(result.failure?.message).toContain(setting);
  expect(result.durationMs).toBeLessThan(1_500);
});

test('a fault of ours is not told as one of the connection', async () => {
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', 'content')));
  const broken = {
    ...redactor(),
    whole: () => {
      throw new RangeError('ours');
    },
  };
  await expect(callTo(server.origin, { redactor: broken })).rejects.toThrow('ours');
});

test('a cancelled job ends it too', async () => {
  const controller = new AbortController();
  const server = await rawServer((_request, socket) => socket.write(reply('200 OK', Buffer.alloc(8_000_000, 'x'))));
  const counting = {
    ...redactor(),
    stream: () => ({
      hits: 0,
      push(chunk: Uint8Array) {
        controller.abort(new Error('SIGINT'));
        return chunk as RedactedBytes;
      },
      end: () => new Uint8Array() as Uint8Array as RedactedBytes,
      vouch() {},
    }),
  };
  const result = await callTo(server.origin, {
    redactor: counting,
    maxResponseBytes: 10 ** 7,
    signal: controller.signal,
  });
  expect(result.failure?.code).toBe('net/reset');
  expect(result.attempts).toHaveLength(1);
});

test('the head of an answer is told even when its content fails', async () => {
  const head = 'HTTP/1.1 200 OK\r\nx-request-id: r1\r\n';
  const answers = {
    'net/timeout': `${head}Content-Length: 9\r\n\r\npart`,
    'net/too-large': `${head}Content-Length: 900000000\r\n\r\npart`,
    'net/protocol': `${head}Content-Length: 4\r\nContent-Encoding: gzip\r\n\r\npart`,
  };
  for (const [code, answer] of Object.entries(answers)) {
    const heads: string[] = [];
    const server = await rawServer((_request, socket) => socket.write(answer));
    const { failure } = await callTo(server.origin, {
      timeoutMs: 200,
      saw: ({ status, fields }) => heads.push(`${status} ${fields[0]?.join(': ')}`),
    });
    expect(failure?.code).toBe(code);
    expect(heads).toEqual(['200 x-request-id: r1']);
  }
});
