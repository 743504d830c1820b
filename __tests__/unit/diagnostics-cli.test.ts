import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { explain } from '../../src/diagnostics/explain.ts';
import { flags, flagsAlone, speakCli } from '../../src/diagnostics/speak-cli.ts';
import { definitionOf } from '../../src/inputs/definitions.ts';
import { inputFlags } from '../../src/inputs/flags.ts';
import { auth } from '../cases/diagnostics/auth.ts';
import { key } from '../cases/diagnostics/key.ts';
import { other } from '../cases/diagnostics/other.ts';
import { poll } from '../cases/diagnostics/poll.ts';
import { factsOf } from '../cases/diagnostics/scenario.ts';

test('the names that become flags are the flags that there are', () => {
  expect([...flags].sort()).toEqual(
    inputFlags()
      .map(({ name }) => name)
      .sort(),
  );
});

test('the names that stay flags beside a task file are those that it cannot have', () => {
  const alone = inputFlags().filter(
    ({ name }) => !definitionOf(name).places.some((at) => at === 'task' || at === 'plan'),
  );
  expect([...flagsAlone].sort()).toEqual(alone.map(({ name }) => name).sort());
});

test.each([
  ['set `timeout: 2m` and `support-file: a.json`', 'set `timeout: 2m` and `support-file: a.json`'],
  ['leave `base-url` out of `path`', 'leave `--base-url` out of `path`'],
  ['give `api-key`, or `redirects: without-key`', 'give `KIMP360_API_KEY`, or `--redirects without-key`'],
])('beside a task file: %s', (text, expected) => {
  expect(speakCli(text, true)).toBe(expected);
});

test.each([
  ['set `timeout: 2m`', 'set `--timeout 2m`'],
  ['`expect-status: 2xx, 304`', "`--expect-status '2xx, 304'`"],
  ['`headers: "accept-encoding: identity"`', "`--headers 'accept-encoding: identity'`"],
  ['`extract: "name: field || \'\'"`', '`--extract "name: field || \'\'"`'],
  ['leave `base-url` out of `path`', 'leave `--base-url` out of `PATH`'],
  ['give `path: /a`, and `method: PUT`', 'give `PATH`, and the method'],
  ['`api-key: STORED`', '`KIMP360_API_KEY: STORED`'],
  ['`with: { api-key: a }`', '`env: { KIMP360_API_KEY: a }`'],
  ['`headers: |` and lines', '`headers: |` and lines'],
  ['`expect: a|`', "`--expect 'a|'`"],
  ['`mask: x"y"`', '`--mask \'x"y"\'`'],
  ['`mask: "x"y`', '`--mask \'"x"y\'`'],
  ['the output `body`, and `body`', 'the output `body`, and `--body`'],
  ['give `api-key` and `api-key-fallback`', 'give `KIMP360_API_KEY` and `KIMP360_API_KEY_FALLBACK`'],
  ['`x-api-key`, `HTTPS_PROXY` and `kimp360 doctor` stay', '`x-api-key`, `HTTPS_PROXY` and `kimp360 doctor` stay'],
])('%s', (text, expected) => {
  expect(speakCli(text)).toBe(expected);
});

test('a value that is called like an input is quoted as it was written', () => {
  const cli = { ...factsOf(), environment: { host: 'plain', cli: true } };
  const told = (text: string | undefined) => {
    const origin = { label: '--content-type', ...(text === undefined ? {} : { text }) };
    return explain(diagnostic('input/invalid', '`json` is not a media type.', { origin }), cli, {}).message;
  };
  expect(told('json')).toBe('`json` is not a media type.');
  expect(told(undefined)).toBe('`--json` is not a media type.');
});

/** What only a workflow of GitHub can meet. */
const onGithubAlone = ['key-not-secret'];
const scenarios = [...key, ...auth, ...other, ...poll].filter(
  ({ name, facts }) => facts.environment.host === 'github' && !onGithubAlone.includes(name),
);
const workflowWords =
  /run the job|the runner\b|workflow|job summary|`run: |runs-on|output `|`env: |uses:|GITHUB_|RUNNER_TEMP|secrets\.|(?:earlier|later) step|step before|table of inputs/i;
const asInWorkflow =
  /`(?:timeout|within|retries|redirects|support-file|save-to|json|query|base-url|expect-status|headers)(?::|`)/;

test.each(scenarios)('$name speaks of flags and of no workflow on a laptop', ({ found, facts }) => {
  const laptop = { ...facts, environment: { host: 'plain', cli: true } };
  const { suggestion, causes, steps } = explain(found, laptop, {});
  const told = [suggestion ?? '', ...causes, ...steps];
  expect(told.filter((line) => asInWorkflow.test(line))).toEqual([]);
  // What tells apart how each place sets Node's variables.
  const ours = told.filter((line) => !line.includes('NODE_DEBUG'));
  expect(ours.filter((line) => workflowWords.test(line))).toEqual([]);
});

/** A flag stands in the command line, and what a task says in its file. */
const asFlag = /`(?:PATH|--(?:timeout|within|retries|save-to|json|query|expect-status|headers|support-file|until)\b)/;

test.each(scenarios)('$name speaks of words where the calls stand in a task file', ({ found, facts }) => {
  const laptop = { ...facts, taskFile: true, environment: { host: 'plain', cli: true } };
  const { suggestion, causes, steps } = explain(found, laptop, {});
  expect([suggestion ?? '', ...causes, ...steps].filter((line) => asFlag.test(line))).toEqual([]);
});
