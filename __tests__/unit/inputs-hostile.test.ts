/** Inputs as long as an environment lets them be, of what costs most to read: told what is wrong, in seconds. */
import { censorCredentials, censorHeaders, secretsOfInputs } from '../../src/inputs/credentials.ts';
import { parse } from '../support/inputs.ts';

const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length));
const lines = (line: (index: number) => string) => Array.from({ length: 8_000 }, (_, index) => line(index)).join('\n');

const texts: readonly (readonly [string, string])[] = [
  ['one long word', long('a')],
  ['digits', long('9')],
  ['signs between two letters', `a${long('!')}a`],
  ['blanks before a word', `${long(' ')}word`],
  ['blanks between two words', `word${long(' ')}word`],
  ['names of a scheme', long('Bearer ')],
  ['names of a scheme behind signs', long('!bearer')],
  ['half of a scheme', long('auth-')],
  ['parameters', long('token=abc&')],
  ['a map on one line', long('{password: ')],
  ['lines that are none', lines((index) => `faulty ${index}`)],
  ['the same line', long('password: x1y2z3\n')],
  ['templates', long('{{ a }}')],
  ['quotes', `{${long('"')}`],
  ['lone surrogates', long('\ud800x')],
  ['invisible characters', long('\u200b\u2060')],
];

/** Minutes and hours before; a loaded machine takes a second or two. */
const bound = 10_000;

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

test.each(texts)('credentials in %s are found in time', (_name, text) => {
  const start = process.cpuUsage();
  secretsOfInputs({ headers: text, mask: text, path: text });
  // Every character keeps its place.
  expect(censorHeaders(text).text).toHaveLength(text.length);
  expect(censorCredentials(text).text).toHaveLength(text.length);
  expect(cpuSince(start)).toBeLessThan(bound);
});

test.each(texts)('headers, a query and variables of %s are judged in time', async (_name, text) => {
  const start = process.cpuUsage();
  const { faults } = await parse({ path: '/x', headers: text, query: text, vars: text });
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.length).toBeLessThanOrEqual(101);
  expect(cpuSince(start)).toBeLessThan(bound);
});

test('thousands of faults are counted beyond those that are shown, and none shows a credential', async () => {
  const { faults } = await parse({ path: '/x', headers: lines((index) => `token: hush-hush-${index}\ntoken: again`) });
  expect(faults).toHaveLength(101);
  expect(faults.at(-1)?.message).toMatch(/^There are \d{3,} more faults in the inputs\.$/);
  expect(JSON.stringify(faults)).not.toMatch(/hush-hush|one more fault/);
});

test('a scheme inside a value begins a secret of its own, but not in a text of nothing else', () => {
  const revealed = (headers: string) => secretsOfInputs({ headers }).map((secret) => secret.reveal());
  expect(revealed('x-any: Bearer first-one &token=second-one')).toEqual(
    expect.arrayContaining(['first-one &token=second-one', 'second-one']),
  );
  expect(revealed(long('- Bearer ')).length).toBeLessThan(50);
});
