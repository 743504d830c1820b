import { createHash } from 'node:crypto';
import { type Answer, refuse } from './answer.ts';
import { invalid } from './request-content.ts';

/** A request that carries an `Idempotency-Key`. */
export interface KeyedRequest {
  readonly idempotencyKey: string;
  readonly method: string;
  readonly path: string;
  /** Absent where the content is not held: then method and path alone tell two requests apart. */
  readonly content?: Uint8Array;
}

const keptAtMost = 1_000;
const longestKey = 255;

interface Kept {
  readonly request: string;
  readonly answer: Promise<Answer>;
}

/**
 * Remembers the answers of the last 1,000 `Idempotency-Key`s: the same key gets the same answer, with
 * `idempotent-replayed: true`, and nothing is made twice, not even while the first request is still being answered. Another
 * request under a key that was used is 422, as the IETF's draft has it. Answers that say no are not remembered.
 */
export function createIdempotency(): (request: KeyedRequest, handle: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, Kept>();
  return async ({ idempotencyKey, method, path, content }, handle) => {
    if (idempotencyKey.length > longestKey) {
      return invalid([
        { field: 'Idempotency-Key', message: `must have at most ${longestKey} characters`, code: 'too_long' },
      ]);
    }
    const name = digest(idempotencyKey);
    const request = digest(`${method} ${path}\n`, content);
    const earlier = kept.get(name);
    if (earlier !== undefined && earlier.request !== request) {
      return { ...refuse(422, 'This idempotency key was used for another request.'), close: true };
    }
    if (earlier !== undefined) {
      const answer = await earlier.answer;
      return { ...answer, close: true, fields: { ...answer.fields, 'idempotent-replayed': 'true' } };
    }
    const answer = handle();
    kept.set(name, { request, answer });
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    try {
      const { status } = await answer;
      if (status >= 300) kept.delete(name);
    } catch (error) {
      kept.delete(name);
      throw error;
    }
    return answer;
  };
}

function digest(text: string, content: Uint8Array = new Uint8Array()): string {
  return createHash('sha256').update(text).update(content).digest('base64');
}
