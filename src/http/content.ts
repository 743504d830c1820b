import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.ts';
import type { Content } from '../plan/plan.ts';
import type { Files } from '../platform/port.ts';
import type { TransportBody } from '../transports/port.ts';
import { bytesBody } from './bytes-body.ts';

/** Content ready to be sent: its length is known, and it can be opened once an attempt. */
export interface OpenedContent {
  readonly body: TransportBody & { readonly length: number };
  /** For the field `content-type`, unless the caller gives one. */
  readonly contentType: string;
}

/** Looks at the files that the content names, without reading them, and makes the body of the request. */
export async function openContent(content: Content, files: Files): Promise<OpenedContent | { failure: Diagnostic }> {
  try {
    return await open(content, files);
  } catch (error) {
    if (error instanceof DiagnosticError) return { failure: error.diagnostics[0] };
    throw error;
  }
}

async function open(content: Content, files: Files): Promise<OpenedContent> {
  switch (content.kind) {
    case 'json':
      return { body: bytesBody(content.text), contentType: 'application/json' };
    case 'text':
      return { body: bytesBody(content.text), contentType: content.contentType ?? 'text/plain; charset=utf-8' };
    case 'form': {
      const pairs = content.pairs.map(([name, value]): [string, string] => [name, value]);
      return {
        body: bytesBody(new URLSearchParams(pairs).toString()),
        contentType: 'application/x-www-form-urlencoded',
      };
    }
    case 'file': {
      const { fileBody } = await import('./file-body.ts');
      const { mediaTypeOf } = await import('./media-type.ts');
      const body = await fileBody(content.path, files, 'body-file');
      return { body, contentType: content.contentType ?? mediaTypeOf(content.path) };
    }
    case 'multipart': {
      const { multipartContent } = await import('./multipart.ts');
      return multipartContent(content.parts, files);
    }
  }
}
