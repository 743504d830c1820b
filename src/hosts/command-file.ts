import { appendFileSync, closeSync, constants, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { CommandFileFault } from './port.ts';

/** A pipe that nobody reads is an error (`ENXIO`), not a wait without end. Windows has no such flag, and no such pipe. */
const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);

/**
 * Appends to a file by which a step talks to the runner: all of the text, or nothing. What a full disk let through is taken
 * back, where the file is one that can be cut. `write` gets the size that the file had. Throws {@link CommandFileFault}.
 *
 * @param variable names the file
 */
export function appendToCommandFile(variable: string, file: string, write: (size: number) => string): void {
  try {
    append(file, write);
  } catch (error) {
    throw new CommandFileFault(variable, file, error);
  }
}

function append(file: string, write: (size: number) => string): void {
  const opened = openSync(file, flags, 0o666);
  try {
    const before = fstatSync(opened);
    try {
      appendFileSync(opened, write(before.size));
    } catch (error) {
      if (before.isFile()) cutTo(opened, before.size);
      throw error;
    }
  } finally {
    closeSync(opened);
  }
}

/** The error that matters is the one before. */
function cutTo(opened: number, size: number): void {
  try {
    ftruncateSync(opened, size);
  } catch {}
}
