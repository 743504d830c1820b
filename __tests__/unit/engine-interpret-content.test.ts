/** What is taken from an answer: what becomes an output, what is hidden, and what the user is told of it. */
import type { Engine } from '../../src/engine/engine.ts';
import { interpretContent } from '../../src/engine/interpret-content.ts';
import type { Secret } from '../../src/key/secret.ts';
import { redactOutput } from '../../src/leak/output-values.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { outputsOf } from '../../src/outputs/set-outputs.ts';
import { aReport, aResult, aTask } from '../support/reports.ts';

/** As much of an engine as the interpretation of content asks for. */
function anEngine(takesOutputs = true): { engine: Engine; hidden: Secret[] } {
  const hidden: Secret[] = [];
  const engine = {
    redactor: { text: (text: string) => text },
    context: { takesOutputs, dropsMaskedOutputs: takesOutputs },
    holdsKey: (text: string) => text.includes('sandbox-key'),
    hide: (secret: Secret) => hidden.push(secret),
  } as unknown as Engine;
  return { engine, hidden };
}

async function take(
  text: string,
  extract: readonly (readonly [name: string, expression: string, secret?: boolean])[],
  takesOutputs = true,
) {
  const { engine, hidden } = anEngine(takesOutputs);
  const task = aTask({
    extract: extract.map(([name, expression, secret = false]) => ({ name, expression, secret })),
  });
  const taken = await interpretContent(task, new TextEncoder().encode(text), 'application/json', engine);
  return { ...taken, hidden: hidden.map((secret) => secret.reveal()) };
}

const revealed = (secrets: Readonly<Record<string, Secret>>) =>
  Object.entries(secrets).map(([name, secret]) => [name, secret.reveal()]);

test('a secret is hidden, still an output, and GitHub is said to drop it between jobs', async () => {
  const taken = await take('{"token":"made-by-the-server","n":1}', [
    ['token', 'token', true],
    ['n', 'n'],
  ]);
  expect(taken.hidden).toEqual(['made-by-the-server']);
  expect(revealed(taken.secrets)).toEqual([['token', 'made-by-the-server']]);
  expect({ ...taken.extracted }).toEqual({ token: '***', n: '1' });
  expect({ ...taken.extractedJson }).toEqual({ token: '"***"', n: '1' });
  expect(taken.notices).toEqual([
    {
      title: 'A masked output stays in its job',
      message:
        'The output `token` holds a masked value, and GitHub drops it where it is made an output of the job. Pass it between the steps of this job only, or fetch it again in the other job.',
    },
  ]);
});

test('several are told of at once, and only where there are outputs', async () => {
  const both = [
    ['one', 'a', true],
    ['two', 'b', true],
  ] as const;
  const { notices } = await take('{"a":"first-secret","b":"second-secret"}', both);
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The outputs `one` and `two` hold masked values, and GitHub drops them /),
  ]);
  expect((await take('{"a":"first-secret","b":"second-secret"}', both, false)).notices).toEqual([]);
  expect((await take('{"a":"first-secret"}', [['one', 'a']])).notices).toEqual([]);
});

test('where no mask can be registered the output is said to be shown by later steps', async () => {
  const { engine } = anEngine();
  const context = { ...engine.context, leavesUnmasked: true };
  const task = aTask({ extract: [{ name: 'token', expression: 'token', secret: true }] });
  const content = new TextEncoder().encode('{"token":"made-by-the-server"}');
  const { notices } = await interpretContent(task, content, 'application/json', { ...engine, context });
  expect(notices).toEqual([
    {
      title: 'A secret output is not masked',
      message:
        'The output `token` holds a secret that no mask hides, so a later step that prints it shows it in its log. Make the call by the Action, which masks it; or let the step that uses it begin with the command `add-mask`.',
    },
  ]);
});

test('a secret too short to be masked is an output all the same, and said to be unmasked', async () => {
  const taken = await take('{"pin":123}', [['pin', 'pin', true]]);
  expect(taken.hidden).toEqual([]);
  expect(revealed(taken.secrets)).toEqual([['pin', '123']]);
  expect({ ...taken.extracted }).toEqual({ pin: '***' });
  expect(taken.notices).toEqual([
    {
      title: 'A secret is not masked',
      message:
        'The value of `pin` is shorter than 4 characters. It is not masked, since that would blot out the log and hide nothing; its output is set.',
    },
  ]);
});

test.each([
  ['true', 'a word that stands in every log'],
  ['"false"', 'a word that stands in every log'],
  ['"Status"', 'a word that stands in every log'],
  ['"https"', 'a word that stands in every log'],
  ['"auth/rejected"', 'a word that stands in every log'],
  ['12345', 'a number of five digits at most'],
  ['"-----BEGIN PRIVATE KEY-----"', 'a line that begins or ends a PEM block'],
])('so is one that every result holds: %s', async (value, why) => {
  const { hidden, notices } = await take(`{"v":${value}}`, [['v', 'v', true]]);
  expect(hidden).toEqual([]);
  expect(notices.map(({ message }) => message)).toEqual([expect.stringContaining(`is ${why}. It is not masked`)]);
});

test('what holds the key stays hidden, and there is nothing to tell', async () => {
  const taken = await take('{"a":"sandbox-key"}', [['a', 'a', true]]);
  expect(revealed(taken.secrets)).toEqual([]);
  expect({ ...taken.extractedJson }).toEqual({ a: '"***"' });
  expect(taken.notices).toEqual([]);
});

test('the outputs of what was taken are JSON with every digit', async () => {
  const text = '{"id":12345678901234567890,"o":{"a":[true,null]},"t":"x","constructor":"c","s":"hidden-value"}';
  const { extracted, extractedJson, secrets } = await take(text, [
    ['id', 'id'],
    ['o', 'o'],
    ['t', 't'],
    ['constructor', 'constructor'],
    ['s', 's', true],
  ]);
  const result = aResult({ extracted, extractedJson, extractedSecrets: secrets });
  const { response: _none, ...unanswered } = result;
  const redactor = createRedactor();
  const outputs = new Map(
    outputsOf(aReport({ results: [unanswered] }), undefined)
      .map((output) => redactOutput(output, redactor))
      .map(({ name, value }) => [`${name}`, typeof value === 'string' ? `${value}` : `secret ${value.reveal()}`]),
  );
  expect(outputs.get('extracted')).toBe(
    '{"id":12345678901234567890,"o":{"a":[true,null]},"t":"x","constructor":"c","s":"***"}',
  );
  expect(outputs.get('constructor')).toBe('c');
  expect(outputs.get('id')).toBe('12345678901234567890');
  expect(outputs.get('s')).toBe('secret hidden-value');
  // Without an answer there are no fields, and `fromJSON` of the output still works.
  expect(outputs.get('headers')).toBe('{}');
});

test('a secret that is too long to be looked for everywhere is refused, and not set', async () => {
  const { failures, secrets, extracted, hidden } = await take(JSON.stringify({ a: 'x'.repeat(70_000) }), [
    ['long', 'a', true],
  ]);
  expect(failures.map(({ code, message }) => [code, message])).toEqual([
    ['extract/missing', 'The value for `long` is too long to be kept secret.'],
  ]);
  expect([Object.keys(secrets), Object.keys(extracted), hidden]).toEqual([[], [], []]);
});
