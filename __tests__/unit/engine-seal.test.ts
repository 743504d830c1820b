import { diagnosticCodes } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { explainFindings } from '../../src/engine/explain-findings.ts';
import { sealDiagnostic } from '../../src/engine/seal.ts';
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

test('a masked word that stands in a code hides nothing of the diagnosis', async () => {
  for (const code of diagnosticCodes) {
    const redactor = createRedactor();
    for (const word of [code, ...code.split(/[/-]/)]) redactor.add(new Secret(word));
    const facts = {
      environment: { host: 'github' },
      key: { present: true, fallback: 'none' as const },
      acceptedEarlier: false,
    };
    const [explained] = await explainFindings([diagnostic(code, `It is ${code}.`)], facts, {
      redactor,
      failOnError: true,
    });
    expect(explained).toMatchObject({ code, title: expect.stringMatching(/\S/) });
    expect(explained?.message).toContain('***');
  }
});

test.each(['evidence', 'message', 'suggestion', 'label', 'text', 'column'])(
  'a secret that is called like a part of a diagnosis (%s) takes nothing from it',
  (word) => {
    const redactor = createRedactor();
    redactor.add(new Secret(word));
    const found = diagnostic('input/invalid', `It is ${word}.`, {
      evidence: [`seen: ${word}`],
      suggestion: 'Do something else.',
      origin: { label: 'input "path"', text: 'a b', within: { file: 'plan.yml', line: 3, column: 4 } },
    });
    expect(sealDiagnostic(found, redactor)).toEqual({
      ...found,
      message: 'It is ***.',
      evidence: ['seen: ***'],
    });
  },
);
