import { githubInputs, takeGithubKeys } from '../../src/hosts/github-inputs.ts';

const variables = ['INPUT_API-KEY', 'INPUT_API-KEY-FALLBACK', 'KIMP360_API_KEY', 'KIMP360_API_KEY_FALLBACK'];

describe('keys', () => {
  test('the input wins, the variable that lost is hidden too, and all four are gone', () => {
    const env = {
      'INPUT_API-KEY': ' input\n',
      KIMP360_API_KEY: 'variable',
      KIMP360_API_KEY_FALLBACK: 'second',
      OTHER: 'x',
    };
    const keys = takeGithubKeys(env);
    expect(keys.primary?.secret.reveal()).toBe(' input\n');
    expect(keys.primary).toMatchObject({ source: 'input', label: 'input "api-key"' });
    expect(keys.fallback?.secret.reveal()).toBe('second');
    expect(keys.fallback).toMatchObject({ source: 'environment', label: 'KIMP360_API_KEY_FALLBACK' });
    expect(keys.unused.map((secret) => secret.reveal())).toEqual(['variable']);
    expect(env).toEqual({ OTHER: 'x' });
  });

  test('an empty input falls back to the environment', () => {
    const keys = takeGithubKeys({ 'INPUT_API-KEY': '', KIMP360_API_KEY: 'variable' });
    expect(keys.primary?.secret.reveal()).toBe('variable');
    expect(keys.primary).toMatchObject({ source: 'environment', label: 'KIMP360_API_KEY' });
    expect(keys.unused).toEqual([]);
  });

  test('nothing given is nothing', () => {
    const env = Object.fromEntries(variables.map((name) => [name, '']));
    expect(takeGithubKeys(env)).toEqual({ unused: [] });
    expect(env).toEqual({});
  });
});

describe('inputs', () => {
  const inputs = githubInputs({
    INPUT_PATH: '/a ',
    'INPUT_EXPECT-STATUS': '2xx',
    INPUT_BODY: '',
    INPUT_API_KEY_HEADER: 'x',
    INPUT___PROTO__: 'y',
    PATH: '/bin',
  });

  test('are named as the user typed them, untrimmed; empty ones are not given', () => {
    expect(Object.entries(inputs.values)).toEqual([
      ['path', '/a '],
      ['expect-status', '2xx'],
      ['api_key_header', 'x'],
      ['__proto__', 'y'],
    ]);
    expect(inputs.label('path')).toBe('input "path"');
    expect(inputs.unknown).toBe('warn');
  });
});
