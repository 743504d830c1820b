import type { CommandFile } from '../hosts/port.ts';
import type { FileMark, Files } from '../platform/port.ts';
import type { Redactor } from './port.ts';

/** A file that holds what this run wrote, and in which a secret may stand all the same. */
export interface Suspect {
  /** `GITHUB_OUTPUT`, or the path of a file that was saved. */
  readonly name: string;
  readonly path: string;
  /** Bytes before it were there before the run. */
  readonly from: number;
  readonly mark: FileMark;
  /** Nobody touched it since the run wrote it, and the run learned of further secrets after that. */
  readonly early?: true;
  /** A later run goes on with what stands in it: stars would be taken for values. */
  readonly kept?: true;
  /** It could not be read: the system's code. */
  readonly unreadable?: string;
}

export interface Traces {
  /** Files for the rest of the run; what is written through them is remembered. */
  readonly files: Files;
  /** Looks through all that the run has left so far: nothing of it is quoted. */
  suspects(redactor: Pick<Redactor, 'stream'>): Promise<readonly Suspect[]>;
}

/**
 * Bytes of a file up to which it is read a second time though nobody touched it since. Every byte of a larger one went
 * through the same search on its way to the disk, and reading 5 GiB again would cost as much as that did.
 */
export const readAgainBytes = 8 * 1024 * 1024;

/** A file as the run wrote it. */
interface Written {
  /** How it was when it was complete; undefined where that is not known for certain. */
  readonly mark: FileMark | undefined;
  /** The same, looked at a moment later. */
  readonly seen: FileMark | undefined;
  /** How many secrets were known when it was begun: of those no byte of it holds one. */
  readonly known: number;
}

/** A log to which the run appended. */
interface Appended {
  /** Bytes before it are an earlier run's. */
  from: number;
  readonly known: number;
}

/**
 * Remembers which files a run leaves behind and how they were, so that its end can search what it left: whatever went
 * through the redactor, another process may have appended to the files, or put others in their place, and an answer may
 * have told later what else is a secret.
 *
 * @param known how many secrets the redactor has by now
 */
export function watchTraces(files: Files, commandFiles: readonly CommandFile[], known: () => number): Traces {
  const before = commandFiles.map((file) => ({ ...file, mark: files.mark(file.path) }));
  const written = new Map<string, Written>();
  const appended = new Map<string, Appended>();

  /** What of a file is to be searched, if anything is. */
  function* present(): Generator<Suspect> {
    for (const { name, path, mark } of before) {
      const now = files.mark(path);
      if (now === undefined || now.state === mark?.state) continue;
      // Changed and no longer than before: it is not the same text with something behind it.
      const from = mark === undefined || now.size <= mark.size ? 0 : mark.size;
      yield { name, path, from, mark: now };
    }
    for (const [path, { mark, seen, known: then }] of written) {
      const now = files.mark(path);
      // Taken away meanwhile, by whoever waited for it.
      if (now === undefined) continue;
      const learned = then < known();
      if (!learned && now.state === mark?.state && now.size > readAgainBytes) continue;
      yield { name: path, path, from: 0, mark: now, ...(learned && now.state === seen?.state ? { early: true } : {}) };
    }
    for (const [path, { from, known: then }] of appended) {
      const now = files.mark(path);
      if (now === undefined || now.size <= from) continue;
      const learned = then < known();
      if (!learned && now.size - from > readAgainBytes) continue;
      yield { name: path, path, from, mark: now, kept: true, ...(learned ? { early: true } : {}) };
    }
  }

  return {
    files: {
      ...files,
      async create(path, content) {
        const then = known();
        await files.create(path, content);
        written.set(path, { mark: undefined, seen: files.mark(path), known: then });
      },
      async atomic(path, landing) {
        const then = known();
        const file = await files.atomic(path, landing);
        return {
          ...file,
          async commit() {
            const mark = await file.commit();
            written.set(path, { mark, seen: mark ?? files.mark(path), known: then });
            return mark;
          },
        };
      },
      async openLog(path) {
        const log = await files.openLog(path);
        const part: Appended = { from: log.size(), known: known() };
        appended.set(path, part);
        return {
          ...log,
          truncate(size) {
            part.from = Math.min(part.from, size);
            return log.truncate(size);
          },
        };
      },
    },
    async suspects(redactor) {
      const found: Suspect[] = [];
      for (const one of present()) {
        try {
          const search = redactor.stream();
          for await (const chunk of files.tail(one.path, one.from)) {
            search.push(chunk);
            if (search.hits > 0) break;
          }
          search.end();
          if (search.hits > 0) found.push(one);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code !== 'ENOENT') found.push({ ...one, unreadable: code ?? 'unknown' });
        }
      }
      return found;
    },
  };
}
