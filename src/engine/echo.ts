import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { CallResponse } from '../http/call.ts';
import type { Redactor } from '../leak/port.ts';

/** Redacts content in memory; the very same bytes when nothing was found. */
export function redactContent(content: Uint8Array, redactor: Redactor): { content: Uint8Array; hits: number } {
  if (content.byteLength === 0) return { content, hits: 0 };
  const stream = redactor.stream();
  const head = stream.push(content);
  const tail = stream.end();
  if (stream.hits === 0) return { content, hits: 0 };
  const joined = new Uint8Array(head.byteLength + tail.byteLength);
  joined.set(head);
  joined.set(tail, head.byteLength);
  return { content: joined, hits: stream.hits };
}

/** `leak/echoed` when the server sent a secret back, in fields or in the content. */
export function findEcho(response: CallResponse, contentHits: number, redactor: Redactor): Diagnostic | undefined {
  const fields = response.fields.map(([name, value]) => ({
    name: redactor.text(name),
    hits: redactor.redact(`${name}: ${value}`).hits,
  }));
  const echoing = fields.filter((field) => field.hits > 0);
  const hits = contentHits + echoing.reduce((sum, field) => sum + field.hits, 0);
  if (hits === 0) return undefined;
  const times = hits === 1 ? 'once' : `${hits} times`;
  return diagnostic('leak/echoed', `The server sent a secret of this run back, ${times}; it was redacted.`, {
    severity: 'warning',
    evidence: [
      ...(contentHits > 0 ? [`in the content: ${contentHits}`] : []),
      ...echoing.map((field) => `in the field ${field.name}: ${field.hits}`),
      `answered by ${response.url.origin} with ${response.status}`,
    ],
  });
}
