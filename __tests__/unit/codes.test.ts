import { exitStatusOfRun, isSoftenable } from '../../src/diagnostics/codes.ts';

test('leak decides the exit status of a run, otherwise the first failure does', () => {
  expect(exitStatusOfRun([])).toBe(0);
  expect(exitStatusOfRun(['net/dns', 'http/not-found'])).toBe(4);
  expect(exitStatusOfRun(['http/not-found', 'leak/echoed'])).toBe(5);
  expect(exitStatusOfRun(['save/refused'])).toBe(2);
  expect(exitStatusOfRun(['save/failed'])).toBe(1);
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
