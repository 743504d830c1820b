import { traitsOf } from '../hosts/host-traits.ts';
import type { HostAdapter, HostName } from '../hosts/port.ts';
import type { RawInputs } from '../inputs/port.ts';
import type { Job } from '../job.ts';
import type { RawKeys } from '../key/port.ts';
import { nodePlatform } from '../platform/node.ts';
import { scanWorkerScript } from '../platform/scan-worker-script.ts';
import { nodeTransports } from '../transports/node-transports.ts';
import { version } from '../version.ts';
import type { CliHost } from './cli-host.ts';
import { runsInCi } from './detect-ci.ts';
import { type Session, Stop, writeErr } from './session.ts';

/** A person who stopped a run waits for what it tidies up, as long as that does not hang, or stops it once more. */
const graceAtTerminalMs = 30_000;

/** A call of the CLI as a job of the core, in this process's environment. */
export function cliJob(
  adapter: HostAdapter,
  { readContext }: CliHost,
  keys: RawKeys,
  inputs: RawInputs,
  { signal, holdOff }: Session,
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
    parting: {
      graceMs: () => graceOf(adapter.name, signal.reason),
      holdOff(ms) {
        holdOff(ms);
        if (ms > 0) void writeErr(`The \`always\` tasks are made before that, for ${ms / 1000} s at most.\n`);
      },
    },
    version,
    workerScript: scanWorkerScript(),
  };
}

function graceOf(host: HostName, stop: unknown): number {
  const byHand = host === 'plain' && stop instanceof Stop && stop.signalName === 'SIGINT' && !runsInCi(process.env);
  return byHand ? graceAtTerminalMs : traitsOf(host).graceMs;
}
