import type { Redactor } from './port.ts';

/** Redacts content that is all there; the very same bytes when nothing was found. */
export function redactWhole(content: Uint8Array, redactor: Redactor): { content: Uint8Array; hits: number } {
  if (content.byteLength === 0) return { content, hits: 0 };
  const stream = redactor.stream();
  const redacted = Buffer.concat([stream.push(content), stream.end()]);
  return stream.hits === 0 ? { content, hits: 0 } : { content: redacted, hits: stream.hits };
}
