import { inTurns } from '../../src/http/turns.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const { clock } = nodePlatform();

async function* at(once: readonly Uint8Array[]) {
  yield* once;
}

test('content keeps its bytes and their order', async () => {
  const content = Uint8Array.from({ length: 100_000 }, (_, index) => index);
  const pieces: Uint8Array[] = [];
  const chunks = at([content.subarray(0, 1), content.subarray(1)]);
  for await (const piece of inTurns(chunks, new AbortController().signal, clock)) {
    pieces.push(piece);
  }
  expect(Buffer.concat(pieces).equals(content)).toBe(true);
});

test.each([
  ['one chunk', [new Uint8Array(4_000_000)]],
  ['many chunks', new Array<Uint8Array>(4_000).fill(new Uint8Array(1_000))],
])('slow work on %s that is there at once is stopped by a timer', async (_what, content) => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 30);
  let worked = 0;
  const work = async () => {
    for await (const piece of inTurns(at(content), controller.signal, clock)) {
      worked += piece.byteLength;
      const until = performance.now() + piece.byteLength / 4_000;
      while (performance.now() < until);
    }
  };
  await expect(work()).rejects.toMatchObject({ kind: 'aborted', sent: true });
  expect(worked).toBeLessThan(1_000_000);
});
