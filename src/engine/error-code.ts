/** `ENOSPC`, `EACCES` …, or the class of the error; never its text, which may quote anything. */
export function errorCode(error: unknown): string {
  if (error === null || typeof error !== 'object') return 'unknown';
  const { code, name } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}
