import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { countBytes, formatBytes } from './byte-counts.ts';
import type { ContentTooLarge } from './limit.ts';

/** As much as `max-response-size` may name without `save-to` (see `inputs/rules.ts`). */
const mostInMemory = 512 * 2 ** 20;

/** Content over the limit, with the limit that would do: what the answer announced, rounded up, else twice the present one. */
export function describeTooLarge(
  { limitBytes, announcedBytes }: ContentTooLarge,
  host: string,
  toFile: boolean,
): Diagnostic {
  const seen =
    announcedBytes === undefined
      ? `stopped after ${countBytes(limitBytes)}, counted after decompression`
      : `the answer announces ${countBytes(announcedBytes)}`;
  return diagnostic(
    'net/too-large',
    `The response is larger than max-response-size allows, ${formatBytes(limitBytes)}.`,
    {
      evidence: [`host: ${host}`, seen],
      suggestion: raiseLimit(announcedBytes === undefined ? limitBytes * 2 : roundUp(announcedBytes), toFile),
    },
  );
}

/** What to write to have as much as that. */
export function raiseLimit(bytes: number, toFile: boolean): string {
  if (!Number.isSafeInteger(bytes)) return 'Ask those who run the API: so much content is most likely a wrong length.';
  const limit = `\`max-response-size: ${typed(bytes)}\``;
  if (toFile) return `If all of it is needed, raise the limit: ${limit}.`;
  return bytes > mostInMemory
    ? `If all of it is needed, write it to a file, for memory does not take so much: \`save-to: out/FILE\` and ${limit}.`
    : `If all of it is needed in memory, raise the limit: ${limit}.`;
}

/** The next of 1, 2, 5, 10 … 500 of a unit. */
function roundUp(bytes: number): number {
  for (let unit = 1; unit <= 2 ** 40; unit *= 1024) {
    const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => step * unit);
    const next = steps.find((size) => size >= bytes);
    if (next !== undefined) return next;
  }
  return Number.POSITIVE_INFINITY;
}

/** As the setting is typed: `20MiB`, and with its unit also where it is none of the large ones. */
function typed(bytes: number): string {
  const even = formatBytes(bytes);
  return even.includes(' ') ? `${bytes}B` : even;
}
