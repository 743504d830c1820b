/** What the catalogue adds to what was found, and the parts that a reader is shown. */
import { catalogue } from '../../src/diagnostics/catalogue/index.ts';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { type DiagnosticDetails, diagnostic, type ExplainedDiagnostic } from '../../src/diagnostics/diagnostic.ts';
import { anchorOf, explain } from '../../src/diagnostics/explain.ts';
import { causesHeading, sectionsOf } from '../../src/diagnostics/sections.ts';
import { storageOf } from '../../src/diagnostics/storage.ts';
import { type Changes, factsOf } from '../cases/diagnostics/scenario.ts';

const message = 'The value of `timeout` is `soon`.';
const explained = (code: DiagnosticCode, details: DiagnosticDetails = {}, changes: Changes = {}) =>
  explain(diagnostic(code, message, details), factsOf(changes), {});
const laptop: Changes = { environment: { host: 'plain', cli: true } };

test('the first of the evidence ends the sentence where the sentence alone leaves the reader asking', () => {
  const found = (text: string, ...evidence: string[]) =>
    explain(diagnostic('key/malformed', text, { evidence }), factsOf(), {});
  expect(found('The key holds v1.0.', 'character 3 is a blank', 'and more')).toMatchObject({
    message: 'The key holds v1.0: character 3 is a blank.',
    evidence: ['and more'],
  });
  expect(found('The key is odd.').message).toBe('The key is odd.');
  expect(found('It holds U+200B.', 'a line')).toMatchObject({ message: 'It holds U+200B.', evidence: ['a line'] });
  // Of another code it stays where it is.
  expect(explained('key/too-short', { evidence: ['a line'] })).toMatchObject({ message, evidence: ['a line'] });
});

test('a suggestion stands first, in the words of who reads it, and for what it would repeat', () => {
  const suggestion = 'Set `timeout: 30s`.';
  expect(explained('input/invalid', { suggestion }).suggestion).toBe(suggestion);
  expect(explained('input/invalid', { suggestion }, laptop).suggestion).toBe('Set `--timeout 30s`.');
  expect('suggestion' in explained('input/invalid')).toBe(false);
  // The steps of the catalogue say it better.
  expect(catalogue['key/too-short'].supersedesSuggestion).toBe(true);
  expect('suggestion' in explained('key/too-short', { suggestion })).toBe(false);
  expect(explained('key/too-short', { suggestion }).steps).toEqual(explained('key/too-short').steps);
});

test('steps that a suggestion replaces are left out with it', () => {
  const suggestion = 'Set `timeout: 30s`.';
  expect(explained('input/invalid').steps.length).toBeGreaterThan(0);
  expect(explained('input/invalid', { suggestion }).steps).toEqual([]);
  const conditional =
    'Give the final address in `base-url` and `path`, with https; often only a `/` at the end of `path` is missing or too many.';
  const plain = 'Report it to those who run the API.';
  expect(explained('redirect/downgrade').steps).toEqual(expect.arrayContaining([conditional, plain]));
  const suggested = explained('redirect/downgrade', { suggestion }).steps;
  expect([suggested.includes(conditional), suggested.includes(plain)]).toEqual([false, true]);
});

test('causes are shown where the run knows more than the page says', () => {
  expect(explained('redirect/cross-origin').causes.length).toBeGreaterThan(1);
  expect(explained('input/invalid').causes).toEqual([]);
  expect(explained('key/too-short').causes).toEqual([]);
});

test('a message about an input names it as the reader does, another one quotes and is left alone', () => {
  expect(explained('input/invalid', {}, laptop).message).toBe('The value of `--timeout` is `soon`.');
  expect(explained('input/invalid').message).toBe(message);
  expect(explained('http/not-found', {}, laptop).message).toBe(message);
  const within = { line: 1, column: 1 };
  expect(explained('input/invalid', { origin: { label: 'a.yml', within } }, laptop).message).toBe(message);
  expect(explained('input/invalid', { origin: { label: '--timeout' } }, laptop).message).not.toBe(message);
});

test('the page is a link, or the words that print it', () => {
  expect(explained('auth/rejected').page).toBe('kimp360 explain auth/rejected');
  const links = { errorsUrl: 'https://example.com/errors.md' };
  expect(explain(diagnostic('auth/rejected', message), factsOf(), links).page).toBe(
    'https://example.com/errors.md#auth-rejected',
  );
  expect(anchorOf('net/too-large')).toBe('net-too-large');
});

describe('the parts of a diagnostic', () => {
  const whole: ExplainedDiagnostic = {
    ...diagnostic('net/dns', 'No address.', { evidence: ['ENOTFOUND', 'No address.'], severity: 'warning' }),
    ...{ title: 'Title', causes: ['one'], steps: ['first', 'second', 'first'], page: 'page' },
  };

  test('are each said once', () => {
    expect(sectionsOf(whole)).toEqual({
      ...{ label: 'warning[net/dns]', message: 'No address.', evidence: ['ENOTFOUND'] },
      ...{ causes: ['one'], steps: ['first', 'second'], page: 'page' },
    });
    expect(sectionsOf({ ...whole, steps: [] })).toMatchObject({ steps: [] });
    expect('fix' in sectionsOf({ ...whole, steps: [] })).toBe(false);
  });

  test('a suggestion is the first step, or all there is to do', () => {
    const suggested = { ...whole, suggestion: 'type this' };
    expect(sectionsOf(suggested).steps).toEqual(['type this', 'first', 'second']);
    expect('fix' in sectionsOf(suggested)).toBe(false);
    expect(sectionsOf({ ...suggested, steps: [] })).toMatchObject({ fix: 'type this', steps: [] });
  });

  test('one cause is an answer, several are candidates', () => {
    expect(causesHeading(['a'])).toBe('Why');
    expect(causesHeading(['a', 'b'])).toBe('Likely causes, likeliest first');
  });
});

test('an unknown host keeps its keys as a plain machine does', () => {
  expect(storageOf('none')).toBe(storageOf('plain'));
  expect(storageOf('gitlab')).not.toBe(storageOf('plain'));
});
