// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts quote workflow expressions.
import type { KeyFacts, RunEnvironmentFacts } from '../../src/diagnostics/facts.ts';
import { hostOf, isKimp360, referenceOf, wordsOf } from '../../src/diagnostics/words.ts';
import { factsOf } from '../cases/diagnostics/scenario.ts';

const words = (environment: Partial<RunEnvironmentFacts>, key: Partial<KeyFacts> = {}) =>
  wordsOf(factsOf({ environment, key }));

test.each([
  ['${{ secrets.KEY }}', 'secrets.KEY'],
  ['${{secrets.KEY}}', 'secrets.KEY'],
  ['${{   vars.a-b   }}', 'vars.a-b'],
  ['x${{ secrets.KEY }}', ''],
  ['${{ secrets.KEY }}x', ''],
  ['${{ secrets.A || secrets.B }}', ''],
  [undefined, ''],
])('%s refers to %j', (expression, expected) => {
  expect(referenceOf(expression)).toBe(expected);
});

test.each([
  ['https://API.example.com:8443/a', 'api.example.com'],
  ['http://[::1]:80/', '[::1]'],
  ['https://a?b', 'a'],
  ['ftp://a', undefined],
  ['see https://a', undefined],
  [undefined, undefined],
])('the host of %s is %s', (url, expected) => {
  expect(hostOf(url)).toBe(expected);
});

test('the key is stored where this run looks for it', () => {
  expect(words({}, { source: 'stdin' }).storeKey).toBe('Pipe it into `--api-key-stdin`, alone.');
  expect(words({}, { source: 'file' }).storeKey).toContain('--api-key-file');
  expect(words({ secretSource: 'Dependabot' }).storeKey).toContain('--app dependabot');
  expect(words({ secretSource: 'Codespaces' }).storeKey).toContain('--app codespaces');
  expect(words({ apiKeyExpression: '${{ secrets.MINE }}' }).storeKey).toContain('MINE');
});

test('the page of secrets is that of the server, and of the store', () => {
  for (const environment of [{ host: 'gitea' }, { gitea: true }, { forgejo: true }])
    expect(words(environment).secretsPage).toBe('Settings → Actions → Secrets');
  expect(words({ secretSource: 'Dependabot' }).secretsPage).toContain('gh secret list --app dependabot');
  expect(words({ secretSource: 'Codespaces' }).secretsPage).toContain('gh secret list --app codespaces');
  expect(words({}).secretsPage).toContain('variables → Actions');
});

test.each([
  ['github', true, false, true],
  ['gitea', true, false, true],
  ['azure', false, true, true],
  ['gitlab', false, true, false],
  ['plain', false, true, false],
])('on %s: workflow files %s, flags %s, a summary %s', (host, workflow, cli, summary) => {
  expect(words({ host })).toMatchObject({ workflow, cli, typed: host === 'plain' });
  expect(words({ host }).curl !== '').toBe(summary);
  expect(words({ host }).again).toBe(host === 'plain' ? 'Run it again' : 'Run the job again');
});

test('how the key is handed over is quoted, or shown as it should be', () => {
  expect(words({}).handover).toBe('api-key: ${{ secrets.KIMP360_API_KEY }}');
  expect(words({ cli: true }).handover).toBe('KIMP360_API_KEY: ${{ secrets.KIMP360_API_KEY }}');
  expect(words({ apiKeyExpression: '${{ vars.K }}' }).handover).toBe('api-key: ${{ vars.K }}');
  expect(words({ apiKeyExpression: '${{ secrets.a.b }}' }).secretName).toBe('KIMP360_API_KEY');
});

test('the fingerprint is of the key that was sent', () => {
  const key = { fingerprint: 'aaaaaaaa', fallbackFingerprint: 'bbbbbbbb' };
  expect(words({}, { ...key, fallback: 'untried' }).fingerprint).toBe('aaaaaaaa');
  expect(words({}, { ...key, fallback: 'accepted' }).fingerprint).toBe('bbbbbbbb');
  expect(words({}, { ...key, fallback: 'unjudged' }).fingerprint).toBe('bbbbbbbb');
});

test('a call that went nowhere yet is one to Kimp360, for its words alone', () => {
  const { request: _none, ...uncalled } = factsOf();
  expect(isKimp360(uncalled)).toBe(true);
  expect(wordsOf(uncalled).kimp360).toBe(false);
  expect(isKimp360(factsOf({ request: { origins: [] } }))).toBe(true);
  expect(isKimp360(factsOf({ request: { origins: ['https://api.example.com'] } }))).toBe(false);
});
