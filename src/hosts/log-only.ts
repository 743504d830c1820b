import type { HostAdapter, HostName } from './port.ts';
import { createTerminalHost, type TerminalStreams } from './terminal.ts';

/**
 * The CLI in Jenkins or CircleCI: they take no word from a process but its exit status, and test results from a file that
 * `--report-junit` writes.
 */
export function createLogOnlyHost(
  name: HostName,
  streams: TerminalStreams,
  env: Readonly<Record<string, string | undefined>>,
): HostAdapter {
  return { ...createTerminalHost(streams, env), name };
}
