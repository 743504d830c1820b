/**
 * What only some systems have is tested there alone, and this is the one place that says so; everything else runs on Windows, macOS
 * and Linux. Skipped on Windows: pipes with a name, devices, sockets in folders, modes, programs that are scripts, a shell, links
 * (which Windows grants to some users alone), names with characters that it forbids, and signals (there a process is ended at once).
 */
const posix = process.platform !== 'win32';

/** `test` for what Windows has not. */
export const onPosix: jest.It = posix ? test : test.skip;

/** `describe` for what Windows has not. */
export const describeOnPosix: jest.Describe = posix ? describe : describe.skip;

/** Rows of a table, or nothing on Windows. */
export function rowsOnPosix<T>(rows: readonly T[]): readonly T[] {
  return posix ? rows : [];
}

/** `test` for what Linux alone has: `/dev/full`, `/proc`, names that are no UTF-8. */
export const onLinux: jest.It = process.platform === 'linux' ? test : test.skip;
