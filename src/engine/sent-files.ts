import { createHash } from 'node:crypto';
import type { Content } from '../plan/plan.ts';
import type { Files } from '../platform/port.ts';

/** Files whose digests are remembered; a list of rows may name any number. */
const mostKnown = 1_000;
const unread = 'unread';

/** What stands in the files that calls send, as digests: streamed, and each file read once as long as nobody writes to it. */
export class SentFiles {
  readonly #files: Pick<Files, 'mark' | 'open'>;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, { readonly state: string; readonly digest: Promise<string> }>();

  /** @param signal when it aborts, reading ends: the call will not be made */
  constructor(files: Pick<Files, 'mark' | 'open'>, signal: AbortSignal) {
    this.#files = files;
    this.#signal = signal;
  }

  /** One digest for each file, in order. What cannot be read is told by the call that sends it, and by no digest. */
  async digestsOf(content: Content | undefined): Promise<readonly string[]> {
    const digests: string[] = [];
    for (const path of pathsOf(content)) digests.push(await this.#digestOf(path).catch(() => unread));
    return digests;
  }

  async #digestOf(path: string): Promise<string> {
    const state = this.#files.mark(path)?.state;
    if (state === undefined) return unread;
    const known = this.#known.get(path);
    if (known?.state === state) return known.digest;
    if (this.#known.size >= mostKnown) this.#known.clear();
    const digest = this.#read(path);
    this.#known.set(path, { state, digest });
    return digest;
  }

  async #read(path: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of this.#files.open(path)) {
      if (this.#signal.aborted) return unread;
      hash.update(chunk);
    }
    return hash.digest('base64url');
  }
}

function pathsOf(content: Content | undefined): readonly string[] {
  if (content?.kind === 'file') return [content.path];
  if (content?.kind !== 'multipart') return [];
  return content.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : []));
}
