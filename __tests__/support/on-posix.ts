/** `test` for what only POSIX has: pipes with a name, devices, signals, a shell. Skipped on Windows. */
export const onPosix: jest.It = process.platform === 'win32' ? test.skip : test;
