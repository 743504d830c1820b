import type { RequestResource } from './request-store.ts';
import { zipOf } from './stored-zip.ts';

/** The zip file that a request ends in: a note, and the request as JSON. The same bytes at each call. */
export function deliverableOf(request: RequestResource): Uint8Array {
  const note = `The deliverable of ${request.id}.\nMade by the sandbox: it stands for a design, and is none.\n`;
  return zipOf({
    'README.txt': Buffer.from(note),
    'request.json': Buffer.from(`${JSON.stringify(request, undefined, 2)}\n`),
  });
}
