import { open } from 'node:fs/promises';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawKey, RawKeys } from '../key/port.ts';
import { Secret } from '../key/secret.ts';

/** Bytes that are read of a file or of stdin before it is clear that no key is in it. */
const longestSource = 64 * 1024;

/** The keys that stood in the environment; taken out of it before anything else runs. */
export interface EnvironmentKeys {
  readonly primary?: Secret;
  readonly fallback?: Secret;
}

/** Takes both keys out of the environment, so that no child process and no later code sees them. */
export function takeEnvironmentKeys(environment: NodeJS.ProcessEnv): EnvironmentKeys {
  const take = (name: string): Secret | undefined => {
    const value = environment[name];
    delete environment[name];
    return value === undefined || value === '' ? undefined : new Secret(value);
  };
  const primary = take('KIMP360_API_KEY');
  const fallback = take('KIMP360_API_KEY_FALLBACK');
  return { ...(primary === undefined ? {} : { primary }), ...(fallback === undefined ? {} : { fallback }) };
}

/**
 * The keys of a command: flag before environment. A file that cannot be read is a fault, never an empty key.
 *
 * @param stdin opened only when it is asked for; given up when `signal` aborts
 */
export async function readKeys(
  values: Readonly<Record<string, string>>,
  environment: EnvironmentKeys,
  stdin: () => AsyncIterable<Uint8Array> & { destroy?: () => unknown },
  signal?: AbortSignal,
): Promise<{ readonly keys: RawKeys; readonly faults: readonly Diagnostic[] }> {
  const faults: Diagnostic[] = [];
  const fromFile = await readKeyFile('api-key-file', values, faults, signal);
  const fallbackFile = await readKeyFile('api-key-fallback-file', values, faults, signal);
  const useStdin = values['api-key-stdin'] === 'true';
  if (useStdin && values['api-key-file'] !== undefined) {
    const suggestion = 'Leave one of the two.';
    faults.push(diagnostic('input/conflict', '--api-key-file and --api-key-stdin both give the key.', { suggestion }));
  }
  const fromStdin = useStdin ? await readKeyStdin(stdin(), faults, signal) : undefined;
  const flagged = fromFile ?? fromStdin;
  const primary = flagged ?? environmentKey(environment.primary, 'KIMP360_API_KEY');
  const fallback = fallbackFile ?? environmentKey(environment.fallback, 'KIMP360_API_KEY_FALLBACK');
  const losers = [
    ...(fromFile === undefined ? [] : [fromStdin?.secret]),
    ...(flagged === undefined ? [] : [environment.primary]),
    ...(fallbackFile === undefined ? [] : [environment.fallback]),
  ];
  return {
    keys: {
      ...(primary === undefined ? {} : { primary }),
      ...(fallback === undefined ? {} : { fallback }),
      unreadable: flagged === undefined && (useStdin || values['api-key-file'] !== undefined),
      unused: losers.filter((secret) => secret !== undefined),
    },
    faults,
  };
}

function environmentKey(secret: Secret | undefined, label: string): RawKey | undefined {
  return secret === undefined ? undefined : { secret, source: 'environment', label };
}

async function readKeyFile(
  flag: string,
  values: Readonly<Record<string, string>>,
  faults: Diagnostic[],
  signal: AbortSignal | undefined,
): Promise<RawKey | undefined> {
  const path = values[flag];
  if (path === undefined) return undefined;
  try {
    // A pipe that nobody writes to blocks already when it is opened.
    const handle = await unlessAborted(open(path, 'r'), signal);
    try {
      const text = await unlessAborted(readText(handle.createReadStream({ autoClose: false })), signal);
      if (text !== undefined) return { secret: new Secret(text), source: 'file', label: `--${flag}` };
      faults.push(tooLong(`--${flag}`));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    // The path is not quoted: somebody may have typed the key itself.
    faults.push(
      diagnostic('input/file', `The file of --${flag} cannot be read.`, {
        evidence: [`system error: ${code}`],
        suggestion: 'Check that the path is right and that this user may read the file.',
      }),
    );
  }
  return undefined;
}

/** Rejects as soon as the job is stopped, whatever becomes of the promise. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

async function readKeyStdin(
  stdin: AsyncIterable<Uint8Array> & { destroy?: () => unknown },
  faults: Diagnostic[],
  signal: AbortSignal | undefined,
): Promise<RawKey | undefined> {
  const giveUp = (): unknown => stdin.destroy?.();
  signal?.addEventListener('abort', giveUp, { once: true });
  let text: string | undefined;
  try {
    text = await readText(stdin);
  } catch {
    faults.push(
      diagnostic('input/file', 'Standard input ended before the key was read.', {
        suggestion: 'Type the command again.',
      }),
    );
    return undefined;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
  if (text !== undefined) return { secret: new Secret(text), source: 'stdin', label: '--api-key-stdin' };
  faults.push(tooLong('--api-key-stdin'));
  return undefined;
}

async function readText(source: AsyncIterable<Uint8Array | string>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.byteLength;
    if (length > longestSource) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLong(label: string): Diagnostic {
  return diagnostic('input/file', `What ${label} gives is longer than 64 KiB, so it is no key.`, {
    suggestion: 'Give a file that holds the key and nothing else.',
  });
}
