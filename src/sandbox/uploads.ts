import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import { readParts } from './multipart.ts';
import { contentLimit, invalid, readContent } from './request-content.ts';
import type { UploadedFile } from './request-store.ts';
import type { SandboxRequest } from './router.ts';

/** What is told of an upload, or why it is none. */
export type Upload = { readonly files: readonly UploadedFile[] } | { readonly refusal: Answer };

/**
 * Reads a multipart form, a form, or any other content as one file. A multipart form and a file are hashed as they come in and
 * never held, so they may have any size.
 */
export async function readUpload({ contentType, source }: SandboxRequest): Promise<Upload> {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data') return readMultipart(contentType, source);
  if (type === 'application/x-www-form-urlencoded') return readForm(source);
  const counted = counter();
  for await (const chunk of source) counted.add(chunk);
  const file = { field: 'content', ...(type === '' ? {} : { contentType }), ...counted.end() };
  return file.size === 0 ? wrong('must not be empty', 'empty') : { files: [file] };
}

async function readMultipart(contentType: string, source: SandboxRequest['source']): Promise<Upload> {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return { refusal: fault('must name its boundary', 'boundary', true) };
  const files: UploadedFile[] = [];
  let open: { readonly about: Pick<UploadedFile, 'field'>; readonly counted: Counter } | undefined;
  const read = await readParts(source, boundary, {
    begin(about) {
      open = { about, counted: counter() };
    },
    data: (chunk) => open?.counted.add(chunk),
    end() {
      if (open !== undefined) files.push({ ...open.about, ...open.counted.end() });
      open = undefined;
    },
  });
  if (read !== undefined) return { refusal: fault(read, 'malformed_multipart', false) };
  return files.length === 0 ? wrong('must have a part', 'empty') : { files };
}

async function readForm(source: SandboxRequest['source']): Promise<Upload> {
  const content = await readContent(source, contentLimit);
  if (content === undefined) return { refusal: fault(`must have at most ${contentLimit} bytes`, 'too_long', true) };
  const files = [...new URLSearchParams(Buffer.from(content).toString())].map(([field, value]) => {
    const counted = counter();
    counted.add(Buffer.from(value));
    return { field, ...counted.end() };
  });
  return files.length === 0 ? wrong('must have a field', 'empty') : { files };
}

function wrong(message: string, code: string): Upload {
  return { refusal: fault(message, code, false) };
}

function fault(message: string, code: string, close: boolean): Answer {
  return { ...invalid([{ field: 'content', message, code }]), close };
}

interface Counter {
  add(chunk: Uint8Array): void;
  end(): Pick<UploadedFile, 'size' | 'sha256'>;
}

function counter(): Counter {
  const hash = createHash('sha256');
  let size = 0;
  return {
    add(chunk) {
      size += chunk.byteLength;
      hash.update(chunk);
    },
    end: () => ({ size, sha256: hash.digest('hex') }),
  };
}
