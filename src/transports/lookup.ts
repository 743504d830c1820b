import type { LookupFunction } from 'node:net';

type Told = Parameters<LookupFunction>[2];

/** Look-ups under way, by what was asked. */
const running = new Map<string, Told[]>();

/**
 * The system's look-up of a name, one at a time for each name. It cannot be stopped and holds one of Node's few threads,
 * so that attempts at a name that nobody answers for would soon leave none to read and write files with.
 */
export const lookup: LookupFunction = (hostname, options, told) => {
  const question = JSON.stringify([hostname, options]);
  const waiting = running.get(question);
  if (waiting !== undefined) {
    waiting.push(told);
    return;
  }
  const asking = [told];
  running.set(question, asking);
  const tell: Told = (...answer) => {
    running.delete(question);
    for (const one of asking) one(...answer);
  };
  boundResolver();
  import('node:dns').then(
    (dns) => dns.lookup(hostname, options, tell),
    (error: Error) => tell(error as NodeJS.ErrnoException, ''),
  );
};

/**
 * Where a process cannot leave before its look-ups end (see platform/leave.ts), glibc is asked to give up after seconds,
 * not after what may be a minute. It reads this when a thread first asks.
 */
function boundResolver(): void {
  if (process.execve === undefined && process.env.RES_OPTIONS === undefined) {
    process.env.RES_OPTIONS = 'timeout:2 attempts:2';
  }
}
