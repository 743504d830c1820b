import fc from 'fast-check';
import { definitionOf, inputNames } from '../../src/inputs/definitions.ts';
import { contextInputs, plainTexts, planPlainInputs } from '../../src/inputs/plain-inputs.ts';
import type { RawInputs } from '../../src/inputs/port.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { parse } from '../support/inputs.ts';

const rawOf = (values: RawInputs['values']): RawInputs => ({
  values,
  label: (name) => `input "${name}"`,
  unknown: 'warn',
});
const planPlainly = (values: RawInputs['values']): Plan | undefined => planPlainInputs(rawOf(values));

/** What the runner sets when the workflow gives a path and nothing else. */
const asTheRunnerSetsThem: Record<string, string> = Object.fromEntries(
  inputNames.map((name) => [name, definitionOf(name).default ?? '']).filter(([, text]) => !text?.includes('${{')),
);

test('every default is a plain text, and every text is a default or the method of a plan without content', () => {
  const defaults = inputNames
    .filter((name) => definitionOf(name).group !== 'context' && name !== 'base-url')
    .flatMap((name) => definitionOf(name).default ?? []);
  expect(Object.values(plainTexts).sort()).toEqual([...defaults, 'GET'].sort());
  for (const [name, text] of Object.entries(plainTexts).filter(([one]) => one !== 'method')) {
    expect(definitionOf(name as (typeof inputNames)[number]).default).toBe(text);
  }
  expect([...contextInputs].sort()).toEqual(inputNames.filter((name) => definitionOf(name).group === 'context').sort());
});

const plain: readonly RawInputs['values'][] = [
  { path: '/requests' },
  { path: 'requests/1?filter=open&limit=2' },
  { path: '/', 'base-url': 'http://127.0.0.1:8080' },
  { path: '/', 'base-url': 'http://localhost' },
  { path: '/a.json', 'base-url': 'https://api.example.com/v1', method: 'GET' },
  { path: '/a', 'base-url': 'https://127.0.0.1:8443/a_b/c-d/' },
  { path: '/a', 'base-url': 'https://goog.internals.example' },
  { ...asTheRunnerSetsThem, path: '/requests' },
  { path: '/requests', 'github-secret-source': 'Actions', 'job-workflow-ref': 'o/r/.github/workflows/a.yml@main' },
];
/** With the tasks that its steps come to. */
async function settled({ steps, ...plan }: Plan) {
  return {
    ...plan,
    steps: await Promise.all(steps.map(async (step) => ({ ...step, bind: await step.bind(plan.scope) }))),
  };
}

async function expectSame(values: RawInputs['values'], plan: Plan): Promise<void> {
  const parsed = await parse(values);
  expect([parsed.faults, parsed.warnings]).toEqual([[], []]);
  expect(await settled(plan)).toEqual(await settled(parsed.plan as Plan));
}

test.each(plain)('makes the plan that the parser makes: %o', async (values) => {
  const plan = planPlainly(values);
  expect(plan).toBeDefined();
  await expectSame(values, plan as Plan);
});

const unplain: readonly RawInputs['values'][] = [
  {},
  { path: '' },
  { path: ' /x' },
  { path: '/../x' },
  { path: 'https://api.kimp360.com/x' },
  { path: '/x#y' },
  { path: '/x', retries: '4' },
  { path: '/x', timeout: '1s' },
  { path: '/x', method: 'get' },
  { path: '/x', 'api-key': 'value' },
  { path: '/x', pth: '/y' },
  { path: '/x', constructor: 'x' },
  { path: '/x', 'base-url': 'http://example.com' },
  { path: '/x', 'base-url': 'http://localhost.example.com' },
  { path: '/x', 'base-url': 'https://metadata.google.internal' },
  { path: '/x', 'base-url': 'https://metadata.goog:443/' },
  { path: '/x', 'base-url': 'https://example.com:70000' },
  { path: '/x', 'base-url': 'https://example.com/..' },
  { path: '/x', 'base-url': 'https://example.com//x' },
  { path: '/x', 'base-url': ' HTTPS://Example.com/v1 ' },
  { path: '/x', 'base-url': 'http://169.254.169.254' },
  { path: '/x', 'base-url': 'https://u:p@example.com' },
  { path: '/x', 'base-url': 'ftp://example.com' },
];
test.each(unplain)('leaves to the parser: %o', (values) => {
  expect(planPlainly(values)).toBeUndefined();
});

test('leaves what the host found wrong to the parser', () => {
  const fault = { severity: 'error', evidence: [], code: 'input/invalid', message: 'Wrong.' } as const;
  expect(planPlainInputs({ ...rawOf({ path: '/x' }), faults: [fault] })).toBeUndefined();
});

test('whatever is given, it says what the parser says or nothing', async () => {
  const text = fc.oneof(
    fc.constantFrom('', ' ', '/x', '/x?token=abc', '//x', '%2e%2e', 'a:b', '/a b', 'true', '3', 'GET', 'none', '1s'),
    fc.string(),
    fc.webUrl(),
    fc.domain().map((name) => `https://${name}`),
    fc.ipV4Extended().map((address) => `https://${address}/`),
  );
  const name = fc.constantFrom('path', 'base-url', 'method', 'retries', 'redirects', 'api-key-header', 'fail-on-error');
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, text), async (values) => {
      const plan = planPlainly(values);
      if (plan !== undefined) await expectSame(values, plan);
    }),
    { numRuns: 500 },
  );
});
