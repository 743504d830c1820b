import type { Socket } from 'node:net';

/** What is behind a TLS socket: OpenSSL, and the connection that it reads from. Node's own, not documented. */
interface Engine {
  readonly _parent?: { readonly bytesRead: number; onread: () => void; useUserBuffer?(buffer: Buffer): void };
  receive?(bytes: Uint8Array): void;
}

const bufferBytes = 64 * 1024;
/** A record of no meaning. Before `close_notify` OpenSSL fails over it, after that it looks at nothing any more. */
const senseless = Buffer.from([0x15, 3, 3, 0, 2, 0xff, 0xff]);

/**
 * Makes a TLS connection that ends without `close_notify` end with an error. Whoever sits between could otherwise cut
 * content that only the end of the connection delimits (RFC 9112 §9.8), and Node tells the one end from the other in no
 * way. So from here on the bytes that arrive are handed to OpenSSL here, and one record more when they end. To be called
 * as soon as the fields of such an answer are read. False where this Node works in another way.
 */
export function endOnlyWithNotice(socket: Socket): boolean {
  const engine = (socket as unknown as { readonly _handle?: Engine })._handle;
  const source = engine?._parent;
  if (typeof engine?.receive !== 'function' || typeof source?.useUserBuffer !== 'function') return false;
  const buffer = Buffer.alloc(bufferBytes);
  let seen = source.bytesRead;
  source.useUserBuffer(buffer);
  source.onread = () => {
    const length = source.bytesRead - seen;
    seen = source.bytesRead;
    if (!socket.destroyed) engine.receive?.(length > 0 ? buffer.subarray(0, length) : senseless);
  };
  return true;
}
