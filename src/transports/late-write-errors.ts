import type { Socket } from 'node:net';

/** Enough to read what has arrived; a server that answered early sent everything before it hung up. */
const graceMs = 500;

type WriteCallback = (error?: Error | null) => void;

const patient = new WeakSet<Socket>();

/**
 * Lets an answer be read that came before the connection broke. A server that refuses an upload early (401, 413) and
 * hangs up resets the connection while content is still on its way. Node hears of that from the write, and drops the
 * socket together with the answer that the system holds for it. So a write that fails tells it a little later; reading,
 * which goes on meanwhile, ends the socket by itself when there is nothing more.
 */
export function tellWriteErrorsLate(socket: Socket): void {
  if (patient.has(socket)) return;
  patient.add(socket);
  const late =
    (callback: WriteCallback): WriteCallback =>
    (error) => {
      if (error) setTimeout(callback, graceMs, error);
      else callback();
    };
  const write = socket._write.bind(socket);
  socket._write = (chunk, encoding, callback) => write(chunk, encoding, late(callback));
  const writev = socket._writev?.bind(socket);
  if (writev !== undefined) socket._writev = (chunks, callback) => writev(chunks, late(callback));
}
