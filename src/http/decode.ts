import { TransportError } from '../transports/port.ts';

/** More codings than any server stacks; each one multiplies what a bomb costs. */
export const mostCodings = 3;

/** The content with its codings (RFC 9110 §8.4) removed, as a stream. `contentEncoding` is the field's value. */
export async function decodeContent(
  content: AsyncIterable<Uint8Array>,
  contentEncoding: string | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  const codings = (contentEncoding ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length === 0) return content;
  if (codings.length > mostCodings)
    throw new TransportError('protocol', `${codings.length} content codings are too many.`, { sent: true });
  const { removeCoding } = await import('./content-coding.ts');
  return codings.reduceRight((coded, coding) => removeCoding(coded, coding), content);
}
