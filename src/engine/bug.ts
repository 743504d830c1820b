import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

/** File names with lines, without folders. Only from the lines of the stack: the message before them may hold anything. */
function placesOf(stack: string): string[] {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return frames.flatMap((frame) => /[\w.-]+\.(?:js|ts|mjs|cjs):\d+:\d+/.exec(frame)?.[0] ?? []);
}

/**
 * A fault of ours, from an error that nobody foresaw. Its text is left out, for it may hold anything: its class and
 * the places in our files are what a report needs.
 */
export function bugOf(error: unknown): Diagnostic {
  const name = error instanceof Error ? error.name : typeof error;
  const places = error instanceof Error ? placesOf(error.stack ?? '') : [];
  return diagnostic('internal/bug', 'The step failed in a way that it should not.', {
    evidence: [name, ...places.slice(0, 6).map((place) => `at ${place}`)],
    cause: error,
  });
}
