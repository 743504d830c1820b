import type { Part } from '../plan/plan.ts';
import type { Files } from '../platform/port.ts';
import type { TransportBody } from '../transports/port.ts';
import { bytesBody } from './bytes-body.ts';
import type { OpenedContent } from './content.ts';
import { fileBody } from './file-body.ts';
import { mediaTypeOf } from './media-type.ts';

/**
 * `multipart/form-data` (RFC 7578) of known length, written as browsers and curl write it. Files are streamed,
 * values go out byte for byte.
 */
export async function multipartContent(parts: readonly Part[], files: Files): Promise<OpenedContent> {
  // 122 random bits: no content can hold it by chance, nor can anyone write content that does.
  const boundary = `kimp360-${globalThis.crypto.randomUUID()}`;
  const pieces: OpenedContent['body'][] = [];
  const text = (piece: string) => pieces.push(bytesBody(piece));
  for (const part of parts) {
    text(`--${boundary}\r\n${partHead(part)}\r\n\r\n`);
    if (part.kind === 'value') text(part.value);
    else pieces.push(await fileBody(part.path, files, 'multipart'));
    text('\r\n');
  }
  text(`--${boundary}--\r\n`);
  return {
    body: {
      length: pieces.reduce((sum, { length }) => sum + length, 0),
      open: () => readAll(pieces),
    },
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** Not within `open`, as all that makes a body: see `readContent`. */
async function* readAll(pieces: readonly TransportBody[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield* piece.open();
}

function partHead(part: Part): string {
  const disposition = `Content-Disposition: form-data; name="${escapeName(part.name)}"`;
  if (part.kind === 'value') return disposition;
  const filename = part.filename ?? part.path.replace(/^.*[/\\]/, '');
  // A line break in the type would be a second field of the part.
  const type = (part.contentType ?? mediaTypeOf(filename)).replace(/[\r\n]+/g, ' ');
  return `${disposition}; filename="${escapeName(filename)}"\r\nContent-Type: ${type}`;
}

/** As the HTML standard has it (multipart/form-data encoding algorithm); curl does the same. */
function escapeName(name: string): string {
  return name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
