/** Reading a stream by the byte. */
import { ByteSource } from '../../../../../src/leak/scan/archives/byte-source.ts';

/** Chunks in memory that is used again; counts how often it is asked. */
function sourceOf(...parts: readonly (string | Error)[]) {
  const asked = { count: 0 };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const part of parts) {
      asked.count += 1;
      if (part instanceof Error) throw part;
      const chunk = Buffer.from(part);
      yield chunk;
      chunk.fill('!');
    }
    asked.count += 1;
  }
  return { source: new ByteSource(chunks()), asked };
}
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

test('looks ahead as far as is asked for, and no further', async () => {
  const { source, asked } = sourceOf('ab', 'cd', 'ef', 'gh');
  expect([text(await source.fill(2)), asked.count]).toEqual(['ab', 1]);
  expect([text(await source.fill(3)), asked.count]).toEqual(['abcd', 2]);
  expect([text(await source.fill(4)), asked.count]).toEqual(['abcd', 2]);
  expect([text(await source.fill(0)), asked.count]).toEqual(['abcd', 2]);
  source.drop(3);
  expect([text(await source.fill(1)), source.position]).toEqual(['d', 3]);
  expect(text(await source.fill(99))).toBe('defgh');
  const { count } = asked;
  expect([text(await source.fill(99)), asked.count]).toEqual(['defgh', count]);
  source.drop(5);
  expect([text(await source.fill(1)), asked.count, source.position]).toEqual(['', count, 8]);
});

test('empty chunks are no end', async () => {
  const { source } = sourceOf('', 'a', '', '', 'b');
  expect(text(await source.fill(1))).toBe('a');
  expect(text(await source.fill(2))).toBe('ab');
});

test('takes and skips just as much as it is told', async () => {
  const { source, asked } = sourceOf('abc', 'def', 'ghi');
  const taken: string[] = [];
  for await (const part of source.take(4)) taken.push(text(part));
  expect([taken, source.position, asked.count]).toEqual([['abc', 'd'], 4, 2]);
  expect([await source.skip(1), source.position]).toEqual([1, 5]);
  expect([await source.skip(3), source.position, asked.count]).toEqual([3, 8, 3]);
  expect([await source.skip(0), await source.skip(9), source.position]).toEqual([0, 1, 9]);
  for await (const part of source.take(9)) taken.push(text(part));
  expect([taken.length, source.position]).toEqual([2, 9]);
});

test('taking nothing asks for nothing', async () => {
  const { source, asked } = sourceOf('a');
  for await (const _ of source.take(0)) throw new Error('nothing was asked for');
  expect(asked.count).toBe(0);
});

test('a stream is not asked again behind its end, nor for nothing', async () => {
  let asked = 0;
  const next = async () => {
    asked += 1;
    return { done: true, value: undefined } as const;
  };
  const source = new ByteSource({ [Symbol.asyncIterator]: () => ({ next }) });
  expect([(await source.fill(0)).length, asked]).toEqual([0, 0]);
  for (const count of [1, 5, 1]) expect([(await source.fill(count)).length, asked]).toEqual([0, 1]);
});

test('an error is thrown again by each later read, and what came before it can be had', async () => {
  const failure = new Error('gone');
  const { source } = sourceOf('ab', 'c', failure);
  await expect(source.fill(4)).rejects.toBe(failure);
  await expect(source.fill(4)).rejects.toBe(failure);
  expect(text(await source.look(4))).toBe('abc');
  expect(text(await source.fill(3))).toBe('abc');
  const rest: string[] = [];
  await expect(async () => {
    for await (const part of source.take(9)) rest.push(text(part));
  }).rejects.toBe(failure);
  expect(rest).toEqual(['abc']);
  await expect(source.look(1)).rejects.toBe(failure);
  await expect(source.skip(1)).rejects.toBe(failure);
});
