/** What is told beside the findings reaches the log of a run that found nothing. */
import type { PlainAnnotation } from '../../src/leak/guard.ts';
import { type Publishing, publish } from '../../src/report/publish.ts';
import { aReport, aResult } from '../support/reports.ts';

test('a notice is annotated as a warning', async () => {
  const annotations: PlainAnnotation[] = [];
  const to = {
    host: {
      annotate: (one: PlainAnnotation) => void annotations.push(one),
      summarize: async () => {},
      outputs: () => {},
      group: () => {},
      log: () => {},
    },
    context: { takesOutputs: false, callingStep: async () => undefined },
    redactor: { text: (text: string) => text },
    traces: { suspects: async () => [] },
    facts: {},
    extracted: [],
    reports: {},
    version: '0.0.0',
  } as unknown as Publishing;
  const notices = [{ title: 'A title', message: 'A message.' }];
  const report = await publish(aReport({ results: [aResult({ notices })] }), to);
  expect(report.ok).toBe(true);
  expect(annotations).toEqual([{ severity: 'warning', title: 'A title', message: 'A message.' }]);
});
