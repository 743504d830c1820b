import { type Answer, refuse } from './answer.ts';
import type { ErrorDetail } from './error-content.ts';
import type { ContentSource, SandboxRequest } from './router.ts';

/** Bytes of request content that the sandbox holds. */
export const contentLimit = 1024 * 1024;

/**
 * Reads the content whole, or undefined when it is longer than `limit` bytes: left unread when that was announced, else
 * dropped as it comes, so that the client gets to hear why.
 */
export async function readContent(source: ContentSource, limit = contentLimit): Promise<Uint8Array | undefined> {
  if (Number(source.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.byteLength;
    if (length > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return length > limit ? undefined : Buffer.concat(chunks);
}

/** The JSON object that a request carries, or the 400 that says what is wrong with it. */
export function parseObject(
  request: SandboxRequest,
): { readonly value: Readonly<Record<string, unknown>> } | { readonly refusal: Answer } {
  const wrong = (message: string, code: string): { refusal: Answer } => ({
    refusal: refuse(400, 'The request content is not valid.', [{ field: 'content', message, code }]),
  });
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(request.contentType)) {
    return wrong('must be sent as application/json', 'content_type');
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.content));
  } catch {
    return wrong('must be well-formed JSON in UTF-8', 'malformed_json');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return wrong('must be a JSON object', 'not_an_object');
  }
  return { value: value as Record<string, unknown> };
}

/** A 400 that lists every fault of the content at once. */
export function invalid(details: readonly ErrorDetail[]): Answer {
  return refuse(400, 'Validation failed.', details);
}
