import { wantsColour } from '../../hosts/terminal.ts';
import { writeOut } from '../session.ts';
import type { Finding } from './finding.ts';

/** What the checks found, told line by line. */
export interface DoctorReport {
  add(...findings: readonly Finding[]): Promise<void>;
  /** Whether a check whose line begins with this topic failed. */
  failed(topic: string): boolean;
  /** Tells the verdict; returns the exit status of the first failure. */
  end(): Promise<number>;
}

const marks = { pass: '✓', warning: '!', failure: '✗' } as const;
const colours = { pass: 32, warning: 33, failure: 31 } as const;

/** @param safe makes text harmless and free of secrets */
export function createReport(safe: (text: string) => string): DoctorReport {
  const failures: Finding[] = [];
  const coloured = wantsColour(process.stdout, process.env);
  return {
    async add(...findings) {
      for (const finding of findings) {
        const { mark, text, notes } = finding;
        if (mark === 'failure') failures.push(finding);
        const sign = coloured ? `\u001b[${colours[mark]}m${marks[mark]}\u001b[39m` : marks[mark];
        await writeOut(`${sign} ${safe(text)}\n${notes.map((note) => `    ${safe(note)}\n`).join('')}`);
      }
    },
    failed: (topic) => failures.some(({ text }) => text.startsWith(topic)),
    async end() {
      const [first] = failures;
      const more = failures.length === 1 ? '1 check failed' : `${failures.length} checks failed`;
      await writeOut(first === undefined ? '\nNothing is wrong.\n' : `\n${more}; begin with the first ✗.\n`);
      return first?.exitStatus ?? 0;
    },
  };
}
