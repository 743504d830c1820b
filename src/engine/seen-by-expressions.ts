import type { Engine } from './engine.ts';

/**
 * Content as expressions see it: a server that sends the key back must not let the author of a plan turn it around, or ask
 * questions about it. Where nothing was redacted nothing is searched once more.
 *
 * @param redacted the same content without any secret; the very same bytes where there was none
 */
export function seenByExpressions(
  content: Uint8Array,
  redacted: Uint8Array | undefined,
  engine: Pick<Engine, 'withoutKey'>,
): Uint8Array {
  return redacted === content ? content : engine.withoutKey(content);
}
