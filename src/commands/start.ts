import { constants } from 'node:os';
import { main } from './main.ts';
import { takeEnvironmentKeys } from './read-keys.ts';
import { reportBug } from './report-bug.ts';
import { Stop } from './session.ts';

/** The CLI, from its arguments to its exit status. The keys leave the environment before anything else is done. */
export function startCli(): void {
  // Fail closed: a promise that never settles must not end green.
  process.exitCode = 70;
  const keys = takeEnvironmentKeys(process.env);
  process.on('uncaughtException', (error) => process.exit(reportBug(error)));

  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const stop = new Stop(name, 128 + constants.signals[name]);
      if (stopping.signal.aborted) process.exit(stop.exitStatus);
      process.stderr.write(`\n${name}: stopping; once more stops at once.\n`);
      stopping.abort(stop);
    });
  }

  let lost = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // `kimp360 get … | head` closes stdout early: what is left is not wanted, and nothing is wrong. A full disk is.
    lost ||= code !== 'EPIPE';
  });
  process.stderr.on('error', () => {});

  main(process.argv.slice(2), { keys, signal: stopping.signal }).then(
    (status) => {
      const stop: unknown = stopping.signal.reason;
      if (lost) process.stderr.write('save/failed: what was to be written to stdout could not be written.\n');
      process.exitCode = stop instanceof Stop ? stop.exitStatus : status === 0 && lost ? 1 : status;
    },
    (error: unknown) => {
      process.exitCode = reportBug(error);
    },
  );
}
