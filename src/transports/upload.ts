import type { ClientRequest } from 'node:http';
import { type TransportBody, TransportError } from './port.ts';

export { tellWriteErrorsLate } from './late-write-errors.ts';

/**
 * Writes a body into a request, one chunk at a time, and ends the request. Stops early, leaving the request
 * unfinished, when `unwanted` says so or when the connection closes. Tells whether the whole of it left.
 */
export async function upload(request: ClientRequest, body: TransportBody, unwanted: () => boolean): Promise<boolean> {
  let resume = () => {};
  let closed = false;
  request.once('close', () => {
    closed = true;
    resume();
  });
  let written = 0;
  let left = 0;
  // A server that has all of a known length may answer and hang up before we come to the end ourselves.
  const whole = () => request.writableFinished || left === body.length;
  for await (const chunk of readBody(body)) {
    if (closed || unwanted()) return whole();
    written += chunk.byteLength;
    if (body.length !== undefined && written > body.length) throw wrongLength();
    if (chunk.byteLength === 0) continue;
    await new Promise<void>((resolve) => {
      resume = resolve;
      request.write(chunk, (error) => {
        if (!error) left += chunk.byteLength;
        resolve();
      });
    });
    // One turn of the event loop: where every write succeeds at once, an answer or the end of the time would wait.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (closed || unwanted()) return whole();
  if (body.length !== undefined && written !== body.length) throw wrongLength();
  await new Promise<void>((resolve) => {
    resume = resolve;
    request.end(() => resolve());
  });
  return whole();
}

async function* readBody(body: TransportBody): AsyncGenerator<Uint8Array> {
  const failed = (cause: unknown) =>
    new TransportError('body', 'The content to send could not be read.', { sent: true, cause });
  let chunks: AsyncIterator<Uint8Array>;
  try {
    chunks = body.open()[Symbol.asyncIterator]();
  } catch (error) {
    throw failed(error);
  }
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch((error: unknown) => {
        throw failed(error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await chunks.return?.();
  }
}

function wrongLength(): TransportError {
  return new TransportError('body', 'The content to send has not the length that was announced.', { sent: true });
}
