import { type DiagnosticCode, exitStatusOf, exitStatusOfRun, isSoftenable } from '../../src/diagnostics/codes.ts';

test('leak decides the exit status of a run, otherwise the first failure does', () => {
  expect(exitStatusOfRun([])).toBe(0);
  expect(exitStatusOfRun(['net/dns', 'http/not-found'])).toBe(4);
  expect(exitStatusOfRun(['http/not-found', 'leak/echoed'])).toBe(5);
  expect(exitStatusOfRun(['save/refused'])).toBe(2);
  expect(exitStatusOfRun(['save/failed'])).toBe(1);
});

test.each<[DiagnosticCode, number]>([
  ['input/unknown', 2],
  ['save/refused', 2],
  ['key/missing', 3],
  ['auth/rejected', 3],
  ['net/dns', 4],
  ['redirect/loop', 4],
  ['leak/found', 5],
  ['internal/bug', 70],
  ['http/not-found', 1],
  ['expect/failed', 1],
  ['scan/incomplete', 1],
])('the exit status of %s is %d', (code, status) => {
  expect(exitStatusOf(code)).toBe(status);
});

test('key, input and save faults can never be softened', () => {
  expect(isSoftenable('auth/rejected')).toBe(true);
  expect(isSoftenable('key/missing')).toBe(false);
  expect(isSoftenable('save/failed')).toBe(false);
});

test('what came over the net can be softened, a setting that is refused before cannot', () => {
  expect(isSoftenable('net/tls')).toBe(true);
  expect(isSoftenable('net/tls-disabled')).toBe(false);
});
