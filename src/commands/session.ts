import type { EnvironmentKeys } from './read-keys.ts';

/** What the entry hands to every command. */
export interface Session {
  /** Taken out of the environment before anything else ran. */
  readonly keys: EnvironmentKeys;
  /** Aborts at the first SIGINT, SIGTERM or SIGHUP; the reason is a {@link Stop}. */
  readonly signal: AbortSignal;
  /** A stopped command that does not end by itself is ended so much later; at 0 it has its usual time from then on. */
  readonly holdOff: (ms: number) => void;
}

/** Why a command was stopped. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly signalName: NodeJS.Signals;
  /** 128 and the signal's number, as shells count. */
  readonly exitStatus: number;

  constructor(signalName: NodeJS.Signals, exitStatus: number) {
    super(`stopped by ${signalName}`);
    this.signalName = signalName;
    this.exitStatus = exitStatus;
  }
}

/** Runs one command with the arguments behind its name; resolves to the exit status of SPEC §5. */
export type RunCommand = (argv: readonly string[], session: Session) => Promise<number>;

/** Writes to stdout and waits until it is taken; a reader that has gone away is no error. */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return write(process.stdout, content);
}

/** Like {@link writeOut}; false when the reader went away before it had all. */
export async function deliverOut(content: Uint8Array): Promise<boolean> {
  if (process.stdout.destroyed) return false;
  return new Promise((resolve) =>
    process.stdout.write(content, (error) =>
      resolve((error as NodeJS.ErrnoException | null | undefined)?.code !== 'EPIPE'),
    ),
  );
}

/** Like {@link writeOut}, to stderr. */
export function writeErr(content: string | Uint8Array): Promise<void> {
  return write(process.stderr, content);
}

function write(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  if (stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => stream.write(content, () => resolve()));
}
