import type { Text } from './entry.ts';

/** The last way out: the file that support asks for, which the run may have written already. */
export function sendSupportFile(when: string, holds: string): Text {
  return ({ given }) =>
    given.supportFile === true
      ? `${when}, send the file of \`support-file\` to support: it holds ${holds}, without the key.`
      : `${when}, set \`support-file: kimp360-support.json\` and send that file to support: it holds ${holds}, without the key.`;
}
