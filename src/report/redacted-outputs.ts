import type { Secret } from '../key/secret.ts';
import { createRedactor } from '../leak/redactor.ts';
import type { Notice, TaskResult } from './results.ts';

/**
 * Results with a notice for each extracted value in which a secret of another name stands: `***` stands there instead, and
 * GitHub would drop the output otherwise.
 *
 * @param hidden the secrets of `extract` that are redacted; others are too short or too common for that
 */
export function withRedactedOutputs(results: readonly TaskResult[], hidden: readonly Secret[]): readonly TaskResult[] {
  const secrets = results.flatMap(({ extractedSecrets }) =>
    Object.entries(extractedSecrets)
      .filter(([, secret]) => hidden.includes(secret))
      .map(([name, secret]) => {
        const redactor = createRedactor();
        redactor.add(secret);
        return { name, redactor };
      }),
  );
  return results.map((result) => {
    const found = Object.entries(result.extracted).flatMap(([name, text]) => {
      const held = secrets.find(({ redactor }) => redactor.redact(text).hits > 0);
      return held === undefined ? [] : [noticeOf(name, held.name)];
    });
    return found.length === 0 ? result : { ...result, notices: [...(result.notices ?? []), ...found] };
  });
}

function noticeOf(name: string, secret: string): Notice {
  return {
    title: 'An output is redacted',
    message: `The output \`${name}\` holds the value of \`${secret}\`, which \`extract\` marks secret, so \`***\` stands in its place. To have it whole, mark it as well: \`${name}: {from: …, secret: true}\`.`,
  };
}
