/** What is read of an API's own error, in the shapes that APIs use. */
import { type ApiError, readApiError } from '../../src/diagnostics/api-error.ts';

const read = (json: unknown): ApiError =>
  readApiError({ status: 400, statusText: '', headers: {}, bodyStart: '', json });
const details = (json: unknown): readonly string[] => read(json).details;

describe('the message', () => {
  test.each<[unknown, string | undefined]>([
    [{ message: 'a' }, 'a'],
    [{ message: ' a\n b ' }, 'a b'],
    [{ message: 7 }, '7'],
    [{ message: ' ', error: 'e' }, 'e'],
    [{ message: ['list'], error: 'Bad Request' }, 'Bad Request'],
    [{ message: null, error: { message: 'inner' } }, 'inner'],
    [{ message: 'outer', error: { message: 'inner' } }, 'outer'],
    [{ error: { type: 'kind' } }, 'kind'],
    [{ error: { type: 'kind', message: 'inner' } }, 'inner'],
    [{ detail: 'd', title: 't' }, 'd'],
    [{ title: 't', error: 'e' }, 't'],
    [{ error_description: 'ed', error: 'e' }, 'ed'],
    [{ error_description: 'ed', detail: 'd' }, 'd'],
    [{ reason: 'r', msg: 'm' }, 'r'],
    [{ msg: 'm' }, 'm'],
    [{ error: 'e', reason: 'r' }, 'e'],
    [{ other: 'o' }, undefined],
    [{ message: true }, undefined],
  ])('%j says %j', (json, message) => {
    expect(read(json).message).toBe(message);
    expect(read(json).own).toBe(message !== undefined || details(json).length > 0);
  });
});

describe('faults', () => {
  test.each<[unknown, readonly string[]]>([
    [{ details: [{ field: 'a', message: 'wrong', code: 'c' }] }, ['a: wrong (c)']],
    [{ details: [{ field: 'a', message: 'wrong' }] }, ['a: wrong']],
    [{ details: [{ message: 'wrong', code: 'wrong' }] }, ['wrong']],
    [{ details: [{ field: 'a', code: 'c' }] }, ['a: c']],
    [{ details: [{ field: 'a' }] }, ['a']],
    [{ details: [{}] }, []],
    [{ details: [{ code: 4 }] }, ['4']],
    // Other names for the field, the message and the code.
    ...['path', 'property', 'param', 'parameter', 'pointer', 'name', 'loc', 'location', 'attribute'].map(
      (name): [unknown, readonly string[]] => [{ errors: [{ [name]: ' a ', message: 'm' }] }, ['a: m']],
    ),
    ...['msg', 'reason', 'detail', 'error', 'description', 'title'].map((name): [unknown, readonly string[]] => [
      { errors: [{ [name]: 'm', code: 'c' }] },
      ['m (c)'],
    ]),
    ...['type', 'rule', 'keyword'].map((name): [unknown, readonly string[]] => [
      { errors: [{ message: 'm', [name]: 'c' }] },
      ['m (c)'],
    ]),
    ...['errors', 'invalid-params', 'invalid_params', 'validation'].map((name): [unknown, readonly string[]] => [
      { [name]: ['one', 'two'] },
      ['one', 'two'],
    ]),
    [{ error: { details: ['x'] } }, ['x']],
    [{ error: { errors: [{ message: 'x' }] } }, ['x']],
    [{ message: ['first', 'second'] }, ['first', 'second']],
    [{ errors: [{ loc: ['body', 0, 'title', null], msg: 'm' }] }, ['body.0.title: m']],
    [{ errors: [{ loc: [], path: '', field: 'f', msg: 'm' }] }, ['f: m']],
    [{ errors: [{ property: 'p', constraints: { isInt: 'must be an integer' } }] }, ['p: must be an integer']],
    // Fields with a message each, or several.
    [{ errors: { name: ['short', 'odd'], size: 'big', n: 4 } }, ['name: short', 'name: odd', 'size: big']],
    [{ errors: ['same', 'same', ' ', '', ['nested', { message: 'deep' }]] }, ['same', 'nested', 'deep']],
    [{ errors: 'text' }, ['text']],
    [{ errors: 7 }, []],
    [{ errors: [7, null, true] }, []],
    [{ details: ['a'], errors: ['b'], validation: ['c'] }, ['a', 'b', 'c']],
  ])('%j', (json, lines) => {
    expect(details(json)).toEqual(lines);
    expect(read(json).faults).toBe(lines.length);
    expect(read(json).own).toBe(lines.length > 0 || read(json).message !== undefined);
  });

  const many = (count: number) => Array.from({ length: count }, (_, index) => `fault ${index}`);
  const fields = (count: number) => Object.fromEntries(many(count).map((name) => [name, 'wrong']));

  test('five hundred are told, and how many more there are', () => {
    expect(read({ errors: many(500) })).toMatchObject({ faults: 500, details: many(500) });
    const more = read({ errors: many(512), details: many(3) });
    // The first three are in both lists.
    expect(more.faults).toBe(512);
    expect(more.details.slice(-2)).toEqual(['fault 496', '… and 15 more']);
    const objects = many(600).map((message) => ({ message }));
    expect(read({ errors: objects }).details.slice(-2)).toEqual(['fault 499', '… and 100 more']);
    expect(read({ errors: fields(600) }).details).toHaveLength(500);
    expect(read({ errors: { name: many(600) } }).details).toHaveLength(500);
  });
});

test.each<[unknown, boolean]>([
  [{ statusCode: 400 }, true],
  [{ statusCode: '400' }, false],
  [{}, false],
  [{ cloudflare_error: true, message: 'm', errors: ['x'] }, false],
  [{ cloudflare_error: 'true', message: 'm' }, true],
  [null, false],
  ['text', false],
  [[{ message: 'm' }], false],
  [undefined, false],
])('%j is the API’s own: %s', (json, own) => {
  expect(read(json).own).toBe(own);
  if (!own) expect(read(json)).toEqual({ details: [], faults: 0, own });
});

test('what was read of an answer is not read again', () => {
  const response = { status: 400, statusText: '', headers: {}, bodyStart: '', json: { message: 'm' } };
  expect(readApiError(response)).toBe(readApiError(response));
});
