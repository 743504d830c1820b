import { catalogue } from '../diagnostics/catalogue/index.ts';
import { diagnosticCodes } from '../diagnostics/codes.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { codeOf } from '../diagnostics/judge-status.ts';
import { nearestCode, renderExplain } from '../diagnostics/pages.ts';
import { parseArguments } from './arguments.ts';
import { reportFaults, widthOf } from './report-faults.ts';
import { type Session, writeOut } from './session.ts';

/** `kimp360 explain [CODE]`: the page of one code, or all codes with their titles. */
export async function explain(argv: readonly string[], _session: Session): Promise<number> {
  const { positionals, faults } = parseArguments(argv, {
    command: 'kimp360 explain',
    positionals: ['CODE'],
    flags: [],
  });
  if (faults.length > 0) return reportFaults(faults);
  const [code] = positionals;
  if (code === undefined) {
    await writeOut(list());
    return 0;
  }
  const page = renderExplain(code, widthOf(process.stdout));
  if (page === undefined) return reportFaults([unknownCode(code)]);
  await writeOut(`${page}\n`);
  return 0;
}

function list(): string {
  const width = Math.max(...diagnosticCodes.map((code) => code.length)) + 2;
  const rows = diagnosticCodes.map((code) => `${code.padEnd(width)}${catalogue[code].title}\n`);
  return `${rows.join('')}\n\`kimp360 explain CODE\` prints the page of one.\n`;
}

function unknownCode(code: string) {
  // Whoever sees an answer has a status before a code.
  const nearest = /^[45]\d\d$/.test(code) ? codeOf(Number(code)) : nearestCode(code);
  return diagnostic('input/unknown', 'There is no such error code.', {
    suggestion:
      nearest === undefined ? '`kimp360 explain` lists all codes.' : `Did you mean \`kimp360 explain ${nearest}\`?`,
  });
}
