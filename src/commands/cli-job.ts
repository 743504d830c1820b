import type { HostAdapter } from '../hosts/port.ts';
import type { RawInputs } from '../inputs/port.ts';
import type { Job } from '../job.ts';
import type { RawKeys } from '../key/port.ts';
import { nodePlatform } from '../platform/node.ts';
import { scanWorkerScript } from '../platform/scan-worker-script.ts';
import { nodeTransports } from '../transports/node-transports.ts';
import { version } from '../version.ts';
import type { CliHost } from './cli-host.ts';
import type { Session } from './session.ts';

/** A call of the CLI as a job of the core, in this process's environment. */
export function cliJob(
  adapter: HostAdapter,
  { readContext }: CliHost,
  keys: RawKeys,
  inputs: RawInputs,
  { signal }: Session,
): Job {
  return {
    adapter,
    keys,
    inputs,
    filesNamedOnCommandLine: true,
    platform: nodePlatform(),
    transports: nodeTransports(process.env, version),
    readContext,
    environment: process.env,
    signal,
    version,
    workerScript: scanWorkerScript(),
  };
}
