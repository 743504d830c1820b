/** `ENOSPC`, `EACCES` …, or the class of the error; never its text, which may quote anything. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return (error as NodeJS.ErrnoException).code ?? error.name;
}
