import type { IncomingMessage } from 'node:http';
import { TransportError } from './port.ts';

/** What reading the content of an answer must know of the exchange around it, and do to it. */
export interface ContentOwner {
  /** What is wrong with content that looks whole. */
  cut(): TransportError | undefined;
  /** What ended the exchange as a whole. */
  problem(): TransportError | undefined;
  /** Waits until the rest of an upload has left, where the server takes it. */
  finishUpload(received: IncomingMessage): Promise<void> | undefined;
  /** Lets go of the exchange: the content was read, or nobody wants more of it. */
  release(): void;
}

/**
 * The content of an answer. It is no function within the one that makes the exchange: for each such generator V8 makes a
 * hidden class that only a full collection takes away, and with it every exchange would stay that long.
 */
export async function* readContent(received: IncomingMessage, owner: ContentOwner): AsyncGenerator<Uint8Array> {
  // Of content that is all here already, as that of small answers is. Node's own way of reading would cost more than the
  // rest of such a call.
  const buffered = received.complete;
  try {
    if (buffered) {
      // Behind that event the connection is free for the next request.
      const ended = new Promise<void>((done) => received.on('end', done).on('close', done));
      for (let chunk: Uint8Array | null = received.read(); chunk !== null; chunk = received.read()) yield chunk;
      if (!received.readableEnded) await ended;
    } else {
      yield* received as AsyncIterable<Uint8Array>;
    }
    const cut = owner.cut();
    if (cut !== undefined || !received.complete)
      throw cut ?? new TransportError('truncated', 'The content was cut.', { sent: true });
    const rest = owner.finishUpload(received);
    if (rest !== undefined) await rest;
  } catch (error) {
    throw owner.problem() ?? classifyContentError(error);
  } finally {
    // Whoever stops in the middle leaves bytes behind that no other answer must begin with.
    if (buffered && !received.readableEnded) received.destroy();
    owner.release();
  }
}

export function cutByEnd(): TransportError {
  return new TransportError('truncated', 'The connection ended without the notice that TLS ends with.', { sent: true });
}

/** Turns what broke the content of an answer into a {@link TransportError}. */
export function classifyContentError(error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_SSL_')) return cutByEnd();
  return new TransportError('truncated', 'The connection was closed before the content was whole.', {
    sent: true,
    code,
  });
}
