/** A report tells of what went wrong after it was written. */
import { createRedactor } from '../../src/leak/redactor.ts';
import { type Publishing, publish } from '../../src/report/publish.ts';
import { readJunit } from '../support/ci/junit.ts';
import { aReport } from '../support/reports.ts';

/** By path, each writing of a file. */
function publishing(more: { summarize?: () => Promise<void>; outputs?: () => void }) {
  const written = new Map<string, Uint8Array[]>();
  const to = {
    host: {
      annotate: () => {},
      summarize: async () => {},
      outputs: () => {},
      group: () => {},
      log: () => {},
      ...more,
    },
    context: { name: 'plain', takesOutputs: false, callingStep: async () => undefined },
    redactor: createRedactor(),
    extracted: [],
    traces: { suspects: async () => [] },
    facts: { environment: { host: 'plain' }, key: { present: true, fallback: 'none' }, acceptedEarlier: false },
    reports: { reportJunit: '/w/junit.xml', reportJson: '/w/report.json' },
    warned: new Set(),
    landings: new Map([
      ['/w/junit.xml', '/w'],
      ['/w/report.json', '/w'],
    ]),
    platform: {
      clock: { now: () => 1_000_000 },
      files: {
        atomic: async (path: string, landing: string) => {
          expect(landing).toBe('/w');
          const parts: Uint8Array[] = [];
          return {
            write: async (bytes: Uint8Array) => void parts.push(bytes),
            commit: async () => void written.set(path, [...(written.get(path) ?? []), Buffer.concat(parts)]),
            discard: async () => {},
          };
        },
      },
    },
    version: '0.0.0',
  } as unknown as Publishing;
  return { to, written };
}

test('a run without trouble writes each report once', async () => {
  const { to, written } = publishing({});
  await publish(aReport(), to);
  expect([...written].map(([path, contents]) => [path, contents.length])).toEqual([
    ['/w/junit.xml', 1],
    ['/w/report.json', 1],
  ]);
});

test('outputs that could not be written stand in both', async () => {
  const { to, written } = publishing({
    outputs: () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  });
  expect((await publish(aReport(), to)).ok).toBe(false);
  const junit = readJunit(written.get('/w/junit.xml')?.at(-1) ?? Buffer.of());
  expect(junit.cases).toMatchObject([{ verdict: 'passed' }, { verdict: 'error', type: 'save/failed' }]);
  const json = JSON.parse(Buffer.from(written.get('/w/report.json')?.at(-1) ?? []).toString());
  expect(json).toMatchObject({ ok: false, 'error-code': 'save/failed', findings: [{ code: 'save/failed' }] });
});
