import type { Parting } from './engine/grace.ts';
import type { HostAdapter, HostContext } from './hosts/port.ts';
import type { RawInputs } from './inputs/port.ts';
import type { RawKeys } from './key/port.ts';
import type { Platform } from './platform/port.ts';
import type { Transports } from './transports/port.ts';

/** Everything that an entry hands over: who runs us, what was given, and the machine. */
export interface Job {
  readonly adapter: HostAdapter;
  /** Taken before anything else: not yet masked. */
  readonly keys: RawKeys;
  readonly inputs: RawInputs;
  /** Files may lie anywhere when the command line names them; in an Action they must lie in the workspace. */
  readonly filesNamedOnCommandLine: boolean;
  readonly platform: Platform;
  readonly transports: Transports;
  /** Called after masking. */
  readonly readContext: () => HostContext;
  /** Read for `NODE_DEBUG` and `NODE_OPTIONS`, which could betray the key before a line of ours runs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Given where the runner of GitHub is not what ends the job. */
  readonly parting?: Parting;
  readonly version: string;
  /** Absolute path of the script that a thread of a scan starts with; it need not be there. */
  readonly workerScript?: string;
}
