/**
 * The end of a command that failed in a way nobody foresaw. The error's own text is left out: it may hold anything.
 * Returns the exit status.
 */
export function reportBug(error: unknown): number {
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? placesOf(error) : [];
  process.stderr.write(
    [
      `internal/bug: kimp360 failed in a way that it should not (${name}).`,
      ...frames.map((frame) => `  at ${frame}`),
      'Please report it with the command, without the key, and these lines.',
      '',
    ].join('\n'),
  );
  return 70;
}

/** File names with lines, without folders: enough to find the place, nothing of the machine. */
function placesOf(error: Error): string[] {
  const places = error.stack?.match(/[\w.-]+\.(?:js|ts|mjs|cjs):\d+:\d+/g) ?? [];
  return places.slice(0, 6);
}
