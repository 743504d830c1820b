import { type Diagnostic, DiagnosticError, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Redactor } from '../../leak/port.ts';
import type { FileLock, Files, LogFile } from '../../platform/port.ts';
import { errorCode } from '../error-code.ts';
import { journalVersion, type Line, writeHeader, writeLine } from './lines.ts';
import type { Journal, JournalEntry } from './port.ts';
import { type JournalContent, readEntry, readJournal } from './read-journal.ts';
import { RowIndex } from './row-index.ts';

/**
 * Opens the journal of a run, or begins one. What cannot be used is `input/file`, and stays as it is.
 *
 * @param path absolute
 * @param belongsTo what the run calls, such as the base URL: a journal of runs against something else is refused
 */
export async function openJournal(
  path: string,
  files: Pick<Files, 'openLog' | 'lock' | 'realPath' | 'stat'>,
  redactor: Pick<Redactor, 'redact'>,
  belongsTo: string,
): Promise<Journal | Diagnostic> {
  let file: LogFile | undefined;
  let lock: FileLock | undefined;
  try {
    const wasThere = (await files.stat(path)) !== undefined;
    file = await files.openLog(path);
    if (file.names > 1) {
      await file.close();
      return refuse(
        `The journal \`${path}\` has a second name, and a run that uses that one could not be kept from it.`,
        [`hard links: ${file.names}`],
        `Make it a file of its own: \`cp ${path} copy && mv copy ${path}\`.`,
      );
    }
    // Beside the file itself, whatever links lead to it, so that every run finds the same lock.
    const lockPath = `${(await files.realPath(path)) ?? path}.lock`;
    const taken = await files.lock(lockPath);
    if ('heldBy' in taken) {
      await file.close();
      return refuse(`Another run is using the journal \`${path}\`.`, [`held by ${taken.heldBy}`], inUse(lockPath));
    }
    lock = taken;
    const opened = await take({ path, wasThere }, file, lock, redactor, belongsTo);
    if ('code' in opened) await giveBack(file, lock);
    return opened;
  } catch (error) {
    await giveBack(file, lock);
    return unusable(path, error);
  }
}

function unusable(path: string, error: unknown): Diagnostic {
  return refuse(
    `The journal \`${path}\` could not be opened.`,
    [`system error: ${errorCode(error)}`],
    'Name a file that can be read and written, in a folder that can be written to.',
    error,
  );
}

async function take(
  { path, wasThere }: { readonly path: string; readonly wasThere: boolean },
  file: LogFile,
  lock: FileLock,
  redactor: Pick<Redactor, 'redact'>,
  belongsTo: string,
): Promise<Journal | Diagnostic> {
  const content = readJournal(file);
  const refusal = refusalOf(path, content, belongsTo);
  if (refusal !== undefined) return refusal;
  if (content.kind !== 'journal') {
    if (file.size() > 0) await file.truncate(0);
    await file.append(Buffer.from(writeHeader(belongsTo)));
    return new FileJournal(file, lock, redactor, new RowIndex(), wasThere ? { emptied: true } : {});
  }
  const { index, goodBytes } = content;
  const repaired = goodBytes < file.size();
  if (repaired) await file.truncate(goodBytes);
  return new FileJournal(file, lock, redactor, index, { repaired });
}

/**
 * Looks into the journal of earlier runs: nothing is written, and nobody is kept from it. A file that is not there knows
 * nothing.
 */
export async function peekJournal(
  path: string,
  files: Pick<Files, 'openLog' | 'stat'>,
  belongsTo: string,
): Promise<Pick<Journal, 'find' | 'close' | 'emptied'> | Diagnostic> {
  let file: LogFile | undefined;
  try {
    if ((await files.stat(path)) === undefined) return { find: () => undefined, close: () => Promise.resolve() };
    file = await files.openLog(path);
    const content = readJournal(file);
    const refusal = refusalOf(path, content, belongsTo);
    if (refusal !== undefined) {
      await file.close();
      return refusal;
    }
    const log = file;
    const index = content.kind === 'journal' ? content.index : new RowIndex();
    const emptied = content.kind === 'new' ? ({ emptied: true } as const) : {};
    return { ...emptied, find: (key) => readEntry(log, index, key), close: () => log.close() };
  } catch (error) {
    await giveBack(file, undefined);
    return unusable(path, error);
  }
}

/** Why a file is not the journal of this run, if so. */
function refusalOf(path: string, content: JournalContent, belongsTo: string): Diagnostic | undefined {
  if (content.kind === 'foreign') {
    return refuse(
      `\`${path}\` is not a journal, and was left as it is.`,
      [],
      'Name a file of its own for the journal.',
    );
  }
  if (content.kind === 'damaged') {
    return refuse(
      `Line ${content.line} of the journal \`${path}\` cannot be read, so nobody knows what was done.`,
      [],
      'Restore the file, for example from the last cache; or name a new one, if it may all be done again.',
    );
  }
  if (content.kind === 'new') return undefined;
  const { header } = content;
  if (header.version !== journalVersion) {
    return refuse(
      `The journal \`${path}\` was written by another version of this tool.`,
      [`version ${header.version} of the format, known is ${journalVersion}`],
      'Use the version that wrote it; or name a new file, if it may all be done again.',
    );
  }
  if (header.belongsTo === belongsTo) return undefined;
  return refuse(
    `The journal \`${path}\` belongs to runs against ${header.belongsTo}, and this one calls ${belongsTo}.`,
    [],
    'Name another file for this run: what was done there is not done here.',
  );
}

class FileJournal implements Journal {
  readonly repaired: boolean;
  readonly emptied: boolean;
  readonly #file: LogFile;
  readonly #lock: FileLock;
  readonly #redactor: Pick<Redactor, 'redact'>;
  readonly #index: RowIndex;
  #waiting: { readonly line: Line; readonly settle: (error?: unknown) => void }[] = [];
  #writing: Promise<void> | undefined;
  #broken: unknown;

  constructor(
    file: LogFile,
    lock: FileLock,
    redactor: Pick<Redactor, 'redact'>,
    index: RowIndex,
    found: Pick<Journal, 'repaired' | 'emptied'>,
  ) {
    this.#file = file;
    this.#lock = lock;
    this.#redactor = redactor;
    this.#index = index;
    this.repaired = found.repaired === true;
    this.emptied = found.emptied === true;
  }

  find(key: string): JournalEntry | undefined {
    return readEntry(this.#file, this.#index, key);
  }

  async begin(key: string, idempotencyKey: string | undefined, sent?: string): Promise<void> {
    if (idempotencyKey !== undefined && this.#redactor.redact(idempotencyKey).hits > 0) {
      throw new DiagnosticError(
        diagnostic(
          'input/invalid',
          'An idempotency key holds a secret of this run, and a journal would write it down.',
          {
            suggestion: 'Make the key of something else, or write `idempotency-key: auto`.',
          },
        ),
      );
    }
    const known = this.find(key);
    const open = known !== undefined && known.done === undefined && known.failed === undefined;
    if (open && known.idempotencyKey === idempotencyKey) return;
    await this.#append({ kind: 'begin', key, ...under(idempotencyKey, sent) });
  }

  async fail(key: string): Promise<void> {
    const { idempotencyKey, sent } = this.find(key) ?? {};
    await this.#append({ kind: 'failed', key, ...under(idempotencyKey, sent) });
  }

  async finish(key: string, kept: Readonly<Record<string, unknown>>, foreign?: string): Promise<void> {
    const idempotencyKey = this.find(key)?.idempotencyKey;
    const base = { kind: 'done', key, ...under(idempotencyKey) } as const;
    const whole: Line = { ...base, kept };
    // Both as it will stand there and as it reads: a line break in a secret is two characters in JSON.
    const texts = foreign === undefined ? [writeLine(whole), ...textsOf(kept)] : [foreign, JSON.stringify(foreign)];
    const secret = texts.some((text) => this.#redactor.redact(text).hits > 0);
    await this.#append(secret ? { ...base, withheld: true } : whole);
  }

  async close(): Promise<void> {
    await this.#writing;
    await giveBack(this.#file, this.#lock);
  }

  /** What is asked for while the disk is busy goes out together, with one wait for all. */
  #append(line: Line): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, settle: (error) => (error === undefined ? resolve() : reject(error)) });
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined;
      });
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#broken !== undefined) throw this.#broken;
        if (!this.#lock.isOurs())
          throw Object.assign(new Error('Another run took the journal.'), { code: 'ELOCKLOST' });
        let offset = this.#file.size();
        const texts = batch.map(({ line }) => Buffer.from(writeLine(line)));
        await this.#file.append(Buffer.concat(texts));
        for (const [place, { line }] of batch.entries()) {
          this.#index.set(line.key, { offset, done: line.kind === 'done' });
          offset += texts[place]?.byteLength ?? 0;
        }
        for (const { settle } of batch) settle();
      } catch (error) {
        // A journal with a gap would tell untruths: nothing is written any more.
        this.#broken = error;
        for (const { settle } of batch) settle(error);
      }
    }
  }
}

function under(idempotencyKey: string | undefined, sent?: string): Pick<Line, 'idempotencyKey' | 'sent'> {
  return {
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(sent === undefined ? {} : { sent }),
  };
}

/** Every text of a value, names too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...textsOf(part)]);
}

async function giveBack(file: LogFile | undefined, lock: FileLock | undefined): Promise<void> {
  await file?.close().catch(() => undefined);
  await lock?.release().catch(() => undefined);
}

function inUse(lockPath: string): string {
  return `Wait until it has ended, or give each run a journal of its own; if there is none any more, delete \`${lockPath}\`.`;
}

function refuse(message: string, evidence: readonly string[], suggestion: string, cause?: unknown): Diagnostic {
  return diagnostic('input/file', message, { evidence, suggestion, ...(cause === undefined ? {} : { cause }) });
}
