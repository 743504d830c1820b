import type { UploadedFile } from './request-store.ts';

/** Hears of the parts of a form as they come in. */
export interface PartListener {
  begin(part: Pick<UploadedFile, 'field' | 'filename' | 'contentType'>): void;
  data(chunk: Uint8Array): void;
  end(): void;
}

const partsAtMost = 100;
const longestHead = 16 * 1024;

/**
 * Reads `multipart/form-data` (RFC 7578) piece by piece; of a part no more is held than what could be a boundary.
 * Returns what is wrong with it, or undefined. What comes behind a fault or the last boundary is read and dropped, so that
 * the client gets to hear the answer.
 */
export async function readParts(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
  listener: PartListener,
): Promise<string | undefined> {
  const reader = createPartReader(boundary, listener);
  for await (const chunk of source) reader.take(chunk);
  return reader.end();
}

type Place = 'preamble' | 'part' | 'behind-delimiter' | 'head' | 'done';

/** One step: where it leads and what is left to read there, a fault, or undefined where more has to come first. */
type Step = { readonly place: Place; readonly rest: Buffer } | { readonly fault: string } | undefined;

function createPartReader(boundary: string, listener: PartListener) {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  let place: Place = 'preamble';
  // The first delimiter may stand at the very beginning.
  let held: Buffer = Buffer.from('\r\n');
  let fault: string | undefined;
  let parts = 0;

  const toDelimiter = (): Step => {
    const at = held.indexOf(delimiter);
    const sure = at < 0 ? Math.max(0, held.byteLength - delimiter.byteLength + 1) : at;
    if (place === 'part' && sure > 0) listener.data(held.subarray(0, sure));
    if (at < 0) {
      held = held.subarray(sure);
      return undefined;
    }
    if (place === 'part') listener.end();
    return { place: 'behind-delimiter', rest: held.subarray(at + delimiter.byteLength) };
  };
  const behindDelimiter = (): Step => {
    if (held.subarray(0, 2).toString('latin1') === '--') return { place: 'done', rest: Buffer.alloc(0) };
    const line = held.indexOf('\r\n');
    if (line < 0) return held.byteLength > longestHead ? { fault: 'has a boundary that does not end' } : undefined;
    if (held.subarray(0, line).toString('latin1').trim() !== '') return { fault: 'has text behind a boundary' };
    // The line end stays: with the next one it ends a head without fields.
    return { place: 'head', rest: held.subarray(line) };
  };
  const head = (): Step => {
    const at = held.indexOf('\r\n\r\n');
    if (Math.max(at, at < 0 ? held.byteLength : 0) > longestHead) return { fault: 'has a part whose head is too long' };
    if (at < 0) return undefined;
    parts += 1;
    if (parts > partsAtMost) return { fault: `must have at most ${partsAtMost} parts` };
    const about = describePart(held.subarray(0, at).toString('utf8'));
    if (about === undefined) return { fault: 'has a part without a name' };
    listener.begin(about);
    return { place: 'part', rest: held.subarray(at + 4) };
  };
  const steps: Readonly<Record<Place, () => Step>> = {
    preamble: toDelimiter,
    part: toDelimiter,
    'behind-delimiter': behindDelimiter,
    head,
    done: () => undefined,
  };

  return {
    take(chunk: Uint8Array): void {
      if (fault !== undefined || place === 'done') return;
      held = Buffer.concat([held, chunk]);
      for (let step = steps[place](); step !== undefined; step = steps[place]()) {
        if ('fault' in step) {
          fault = step.fault;
          return;
        }
        place = step.place;
        held = step.rest;
      }
    },
    end: (): string | undefined => fault ?? (place === 'done' ? undefined : 'ends before its last boundary'),
  };
}

function describePart(head: string): Parameters<PartListener['begin']>[0] | undefined {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  const field = parameter(disposition, 'name');
  if (field === undefined) return undefined;
  const filename = parameter(disposition, 'filename');
  const contentType = /^content-type:[ \t]*(.*?)\s*$/im.exec(head)?.[1];
  return {
    field,
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}

/** A quoted parameter as browsers and curl write it: `"`, CR and LF percent-encoded, or behind a backslash. */
function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1];
  return found
    ?.replace(/\\(["\\])/g, '$1')
    .replaceAll('%22', '"')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n');
}
