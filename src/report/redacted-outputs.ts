import type { Redactor } from '../leak/port.ts';
import { createRedactor } from '../leak/redactor.ts';
import type { Notice, TaskResult } from './results.ts';

/**
 * Results with a notice for each extracted value in which a secret stands: `***` stands there instead, and GitHub would
 * drop the output otherwise.
 *
 * @param redactor of the run: it knows all secrets but those that are too short or too common for that
 */
export function withRedactedOutputs(
  results: readonly TaskResult[],
  redactor: Pick<Redactor, 'redact'>,
): readonly TaskResult[] {
  // What `extract` marks has a name; the longest first, for it may hold a shorter one.
  const named = results
    .flatMap(({ extractedSecrets }) => Object.entries(extractedSecrets))
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, secret]) => {
      const own = createRedactor();
      own.add(secret);
      return { name, own };
    });
  return results.map((result) => {
    const found = Object.entries(result.extracted)
      .filter(([, text]) => redactor.redact(text).hits > 0)
      .map(([name, text]) => noticeOf(name, named.find(({ own }) => own.redact(text).hits > 0)?.name));
    return found.length === 0 ? result : { ...result, notices: [...(result.notices ?? []), ...found] };
  });
}

function noticeOf(name: string, secret: string | undefined): Notice {
  const [what, how] =
    secret === undefined
      ? ['a secret of this run', 'Extract the part of it that holds no secret.']
      : [
          `the value of \`${secret}\`, which \`extract\` marks secret`,
          `To have it whole, mark it as well: \`${name}: {from: …, secret: true}\`.`,
        ];
  return {
    title: 'An output is redacted',
    message: `The output \`${name}\` holds ${what}, so \`***\` stands in its place. ${how}`,
  };
}
