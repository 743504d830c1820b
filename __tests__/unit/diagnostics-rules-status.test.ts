import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ResponseFacts } from '../../src/diagnostics/facts.ts';
import { weigh } from '../../src/diagnostics/rules/index.ts';
import { type Changes, factsOf, json, page } from '../cases/diagnostics/scenario.ts';
import { ranked } from '../support/ranked.ts';

const found = (code: DiagnosticCode) => diagnostic(code, 'The API answered.');
const causes = (code: DiagnosticCode, changes: Changes) => ranked(found(code), factsOf(changes));
const uncalled = (code: DiagnosticCode) => {
  const { request: _none, ...facts } = factsOf();
  return ranked(found(code), facts);
};

describe('400 and 422', () => {
  const faults = json(400, '', { message: 'Bad', details: [{ field: 'a', message: 'm' }] });
  const plain = json(400, '', { message: 'Bad' });

  test.each(['GET', 'HEAD', 'DELETE'])('%s has no content that could be wrong', (method) => {
    expect(causes('http/bad-request', { request: { method }, response: plain })).toBe('query');
  });

  test.each(['POST', 'PUT', 'PATCH'])('of %s anything can be wrong, until the answer names what', (method) => {
    expect(causes('http/bad-request', { request: { method }, response: plain })).toBe('fields type query form');
    expect(causes('http/bad-request', { request: { method }, response: faults })).toBe('fields type');
  });

  test('that the answer names the parameter is said only where it does', () => {
    const said = (response: Partial<ResponseFacts>) =>
      weigh(found('http/bad-request'), factsOf({ response })).sentences.get('query') ?? 'nothing of its own';
    expect(said(faults)).toContain('the answer names it');
    expect(said(plain)).toBe('nothing of its own');
  });

  test('nothing is ruled out where no call and no answer are known', () => {
    expect(uncalled('http/bad-request')).toBe('fields type query form');
  });
});

describe('404', () => {
  test('an earlier call that worked clears the base URL', () => {
    expect(causes('http/not-found', { acceptedEarlier: true, response: json(404, '', {}) })).toBe('id path account');
  });

  test('a web page comes from a server that has no API there', () => {
    const told = (response?: Partial<ResponseFacts>) =>
      causes('http/not-found', {
        request: { url: 'https://api.example.com/a', origins: ['https://api.example.com'] },
        ...(response === undefined ? {} : { response }),
      });
    expect(told(page(404, '', '<html>Not found'))).toBe('path base-url id account');
    expect(told(json(404, '', {}))).toBe('path id account base-url');
    expect(told(json(404, '', {}, { 'content-type': 'x/text/html' }))).toBe('path id account base-url');
    expect(told({ status: 404 })).toBe('path id account base-url');
    expect(told()).toBe('path id account base-url');
    expect(uncalled('http/not-found')).toBe('path id account base-url');
  });
});

test.each([
  ['GET', 'not-ready'],
  ['HEAD', 'not-ready'],
  ['PUT', 'changed exists parallel'],
  ['PATCH', 'changed repeated parallel'],
  ['DELETE', 'changed parallel'],
  ['POST', 'exists repeated changed parallel'],
])('409 to %s', (method, expected) => {
  expect(causes('http/conflict', { request: { method }, response: { status: 409 } })).toBe(expected);
});

test('409 without a call rules nothing out', () => {
  expect(uncalled('http/conflict')).toBe('exists repeated changed parallel');
});

describe('429', () => {
  const limited = (seconds: number) => ({ response: { status: 429, comeBack: { seconds } } });

  test('a wait within the patience of a run says nothing about the quota', () => {
    expect(causes('http/rate-limited', limited(300))).toBe('shared burst quota');
    expect(causes('http/rate-limited', {})).toBe('shared burst quota');
  });

  test('a longer one is a quota, and why it was not waited for is said', () => {
    expect(causes('http/rate-limited', limited(301))).toBe('quota shared');
    expect(weigh(found('http/rate-limited'), factsOf(limited(301))).evidence.join()).toMatch(
      /longer wait than the 5 min/,
    );
    expect(weigh(found('http/rate-limited'), factsOf(limited(300))).evidence).toEqual([]);
  });
});

describe('5xx', () => {
  const failed = (status: number, method: string, attempts?: number) =>
    causes('http/server-error', {
      request: { method },
      response: { status },
      ...(attempts === undefined ? {} : { attempts }),
    });

  test.each([502, 503, 504])('%i can come from a gateway, other numbers do not', (status) => {
    expect(failed(status, 'GET', 3)).toBe('passing gateway');
    expect(failed(500, 'GET', 3)).toBe('passing');
    expect(failed(520, 'HEAD', 3)).toBe('passing');
  });

  test.each(['POST', 'PATCH'])('%s is not repeated by itself after a 5xx, whatever went before', (method) => {
    expect(failed(500, method)).toBe('passing not-repeated request');
    expect(failed(500, method, 1)).toBe('passing not-repeated request');
    expect(failed(500, method, 2)).toBe('passing not-repeated request');
  });

  test.each(['PUT', 'DELETE'])('%s is', (method) => {
    expect(failed(500, method, 1)).toBe('passing request');
    expect(failed(500, method, 2)).toBe('request passing');
    expect(failed(503, method, 2)).toBe('passing gateway request');
  });

  test.each([
    [501, 'unsupported'],
    [505, 'version'],
  ])('%i does not pass, so that nothing is said of repeating it', (status, cause) => {
    for (const method of ['GET', 'POST', 'PUT']) expect(failed(status, method)).toBe(cause);
  });

  test('a POST after a status that is never repeated was not held back for its own sake', () => {
    expect(failed(520, 'POST')).toBe('passing request');
  });

  test('without a call nothing is said of repeating it', () => {
    expect(uncalled('http/server-error')).toBe('passing request');
  });
});

describe('any other status', () => {
  test.each([
    [200, 'success'],
    [299, 'success'],
    [300, 'redirect'],
    [304, 'not-modified'],
    [399, 'redirect'],
    [400, 'other'],
    [402, 'plan'],
    [405, 'method'],
    [406, 'media-type'],
    [408, 'timing'],
    [410, 'gone'],
    [413, 'too-large'],
    [414, 'too-large'],
    [415, 'media-type'],
    [418, 'other'],
    [425, 'timing'],
    [431, 'too-large'],
    [501, 'method'],
    [599, 'other'],
    [600, 'no-http'],
    [999, 'no-http'],
  ])('%i means %s', (status, meaning) => {
    expect(causes('http/unexpected-status', { response: { status } })).toBe(meaning);
  });

  test('without an answer it means nothing in particular', () => {
    expect(causes('http/unexpected-status', {})).toBe('other');
  });

  test('the methods that a 405 allows are evidence, and of 405 alone', () => {
    const seen = (status: number) =>
      weigh(found('http/unexpected-status'), factsOf({ response: { status, headers: { allow: 'GET, PUT' } } }))
        .evidence;
    expect(seen(405)).toEqual(['allow: GET, PUT']);
    expect(seen(406)).toEqual([]);
  });
});

describe('an answer that is no JSON', () => {
  test.each([
    ['empty', { status: 200 }, 'empty'],
    ['a page by its type', page(200, '', 'Hello'), 'page'],
    ['a page by its doctype', { status: 200, bodyStart: '\n  <!DOCTYPE html><p>Hello' }, 'page'],
    ['a page by its first tag', { status: 200, bodyStart: '<html lang="en">' }, 'page'],
    ['a text about pages', { status: 200, bodyStart: 'no <html> here' }, 'other'],
    [
      'a type that only ends like one',
      { ...page(200, '', 'Hello'), headers: { 'content-type': 'x/text/html' } },
      'other',
    ],
    ['plain text', { status: 200, bodyStart: 'Hello', headers: { 'content-type': 'text/plain' } }, 'other'],
  ])('%s', (_name, response, expected) => {
    expect(causes('expect/not-json', { response })).toBe(expected);
  });

  test('unknown', () => {
    expect(causes('expect/not-json', {})).toBe('page empty other');
  });
});
