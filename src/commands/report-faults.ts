import { exitStatusOfRun } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { wantsColour } from '../hosts/terminal.ts';
import { writeErr } from './session.ts';

/** Columns of a text on this stream: a terminal's own, up to what reads well; none where nobody looks. */
export function widthOf(stream: NodeJS.WriteStream): number | undefined {
  return stream.isTTY ? Math.max(40, Math.min(stream.columns ?? 80, 100)) : undefined;
}

/** Tells all that is wrong with a command, on stderr. Returns its exit status. */
export async function reportFaults(found: readonly Diagnostic[]): Promise<number> {
  const { explain } = await import('../diagnostics/explain.ts');
  const { renderText } = await import('../diagnostics/render-text.ts');
  const { inert } = await import('../leak/inert.ts');
  const { detectCi } = await import('./detect-ci.ts');
  const facts = {
    environment: { host: detectCi(process.env), cli: true },
    key: { present: false, fallback: 'none' as const },
    acceptedEarlier: false,
  };
  const colour = wantsColour(process.stderr, process.env);
  const width = widthOf(process.stderr);
  for (const one of found) {
    // Made harmless before it is painted: colours are the only escapes that may stand in it.
    const harmless = { ...one, message: inert(one.message), evidence: one.evidence.map(inert) };
    const options = { colour, ...(width === undefined ? {} : { width }) };
    await writeErr(`${renderText(explain(harmless, facts, {}), options)}\n`);
  }
  return exitStatusOfRun(found.filter((one) => one.severity === 'error').map((one) => one.code));
}
