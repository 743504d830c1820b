import { createLogUpdate } from 'log-update';
import type { TerminalStream } from './terminal.ts';

/** One line at the end of a terminal that is drawn anew; what is printed meanwhile goes above it. */
export interface LiveLine {
  draw(line: string | undefined): void;
  /** Prints above the line. */
  above(print: () => void): void;
}

/** @param stream of a terminal */
export function createLiveLine(stream: TerminalStream): LiveLine {
  // A hidden cursor would have to be brought back by whatever ends the process.
  const update = createLogUpdate(stream as unknown as NodeJS.WriteStream, { showCursor: true });
  let shown: string | undefined;
  const width = () => Math.max((stream as { columns?: number }).columns ?? 80, 20) - 1;
  const draw = () => {
    if (shown !== undefined) update(shown.length > width() ? `${shown.slice(0, width() - 1)}…` : shown);
  };
  return {
    draw(line) {
      if (line === undefined && shown !== undefined) update.clear();
      shown = line;
      draw();
    },
    above(print) {
      if (shown !== undefined) update.clear();
      print();
      draw();
    },
  };
}
