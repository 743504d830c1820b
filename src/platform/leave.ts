/** What Node calls work that its threads do: names to be resolved, files to be opened. */
const threadWork = /^(?:GetAddrInfoReqWrap|GetNameInfoReqWrap|FSReq)/;

/**
 * Ends the process now. `process.exit` first waits for Node's threads, and the system's look-up of a name that nobody
 * answers, like the opening of a pipe that nobody writes, holds a thread for as long as it likes.
 */
export function leave(status: number): void {
  process.exitCode = status;
  const held = process.getActiveResourcesInfo().some((name) => threadWork.test(name));
  if (held && process.platform !== 'win32') {
    process.emit('exit', status);
    // Node 22.15 and newer: another program takes the place of this one, and leaves with the status.
    process.execve?.(process.execPath, [process.execPath, '--eval', `process.exitCode = ${status}`], {});
    const signal = status - 128;
    if (signal > 0) {
      for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.removeAllListeners(name);
      process.kill(process.pid, signal);
      return;
    }
  }
  process.exit();
}
