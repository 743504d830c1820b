import { isJson } from './is-json.ts';

/** Strings as they are, closed or not, and whatever a number could be made of, with stars in it or without. */
const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|[-+.\w*]+/g;

/**
 * What was redacted, with `"***"` in quotes for each number that a secret stood in, where the content was JSON and would be
 * none any more. The very same object where that is not so, or cannot be mended.
 */
export function stillJson(content: Uint8Array, redacted: Uint8Array): Uint8Array {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(redacted);
    if (isJson(text) || !isJson(decoder.decode(content))) return redacted;
    const quoted = text.replace(tokens, (token) => (token[0] !== '"' && token.includes('***') ? '"***"' : token));
    return isJson(quoted) ? Buffer.from(quoted) : redacted;
  } catch {
    // No UTF-8, and so no JSON.
    return redacted;
  }
}
