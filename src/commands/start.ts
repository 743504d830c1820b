import { constants } from 'node:os';
import { leave } from '../platform/leave.ts';
import { main } from './main.ts';
import { takeEnvironmentKeys } from './read-keys.ts';
import { reportBug } from './report-bug.ts';
import { Stop } from './session.ts';

const lingerMs = 500;
/** Within this time a stopped command cleans up and reports, or is ended; `always` tasks come before it. */
const stopMs = 2_500;

/** The CLI, from its arguments to its exit status. The keys leave the environment before anything else is done. */
export function startCli(): void {
  // Fail closed: a promise that never settles must not end green.
  process.exitCode = 70;
  const keys = takeEnvironmentKeys(process.env);
  process.on('uncaughtException', (error) => process.exit(reportBug(error)));

  const stopping = new AbortController();
  let ending: NodeJS.Timeout | undefined;
  // A reader of stdout that reads no more must not hold what was told to stop.
  const holdOff = (ms: number) => {
    const stop: unknown = stopping.signal.reason;
    if (!(stop instanceof Stop)) return;
    clearTimeout(ending);
    ending = setTimeout(() => {
      process.stderr.write('Ended before all of it was written.\n');
      leave(stop.exitStatus);
    }, ms + stopMs).unref();
  };
  // SIGHUP: the terminal was closed.
  for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const stop = new Stop(name, 128 + constants.signals[name]);
      if (stopping.signal.aborted) {
        leave(stop.exitStatus);
        return;
      }
      process.stderr.write(`\n${name}: stopping; once more stops at once.\n`);
      stopping.abort(stop);
      if (ending === undefined) holdOff(0);
    });
  }

  let lost = false;
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // `kimp360 --help | head` closes stdout early: what is left is not wanted, and nothing is wrong. A full disk is. Of the
    // content of an answer its writer says that it was not delivered.
    lost ||= code !== 'EPIPE';
  });
  process.stderr.on('error', () => {});

  // Everything is written by the time a command ends. What may still hold the process (a look-up, an idle stdin) is dropped.
  const finish = (status: number) => {
    process.exitCode = status;
    setTimeout(() => leave(status), lingerMs).unref();
  };
  main(process.argv.slice(2), { keys, signal: stopping.signal, holdOff }).then(
    (status) => {
      const stop: unknown = stopping.signal.reason;
      if (lost) process.stderr.write('save/failed: what was to be written to stdout could not be written.\n');
      finish(stop instanceof Stop ? stop.exitStatus : status === 0 && lost ? 1 : status);
    },
    (error: unknown) => finish(reportBug(error)),
  );
}
