import { type Flag, type ParsedArguments, parseArguments } from '../../src/commands/arguments.ts';

const flags: readonly Flag[] = [
  { name: 'path', kind: 'value' },
  { name: 'json', kind: 'value' },
  { name: 'headers', kind: 'value', join: '\n' },
  { name: 'expect-status', kind: 'value', join: ', ' },
  { name: 'fail-on-error', kind: 'switch' },
  { name: 'api-key', kind: 'forbidden' },
  { name: 'api-key-fallback', kind: 'forbidden' },
];

function parse(...argv: string[]): ParsedArguments {
  return parseArguments(argv, { command: 'kimp360 get', positionals: ['PATH'], flags });
}

function faultsOf(...argv: string[]): string[] {
  return parse(...argv).faults.map((fault) => `${fault.code}: ${fault.message} ${fault.suggestion}`);
}

test('values come behind a space or an equals sign', () => {
  expect(parse('/x', '--json', '{"a":1}', '--expect-status=404')).toEqual({
    positionals: ['/x'],
    values: { json: '{"a":1}', 'expect-status': '404' },
    faults: [],
  });
});

test('a value may be empty, hold equals signs, begin with a dash', () => {
  expect(parse('--json=', '--path=a=b').values).toEqual({ json: '', path: 'a=b' });
  expect(parse('--json', '-1').values).toEqual({ json: '-1' });
  expect(parse('--json=--path').values).toEqual({ json: '--path' });
});

test('lists are given by repetition, in order', () => {
  expect(
    parse('--headers', 'A: b', '--headers=C: d', '--expect-status', '200', '--expect-status', '4xx').values,
  ).toEqual({ headers: 'A: b\nC: d', 'expect-status': '200, 4xx' });
});

test.each([
  [['--fail-on-error'], 'true'],
  [['--fail-on-error=false'], 'false'],
  [['--no-fail-on-error'], 'false'],
  [['--fail-on-error=false', '--fail-on-error'], 'true'],
])('%j switches fail-on-error to %s', (argv, value) => {
  expect(parse(...argv)).toEqual({ positionals: [], values: { 'fail-on-error': value }, faults: [] });
});

test('behind `--` nothing is a flag', () => {
  expect(parse('--', '--path')).toEqual({ positionals: ['--path'], values: {}, faults: [] });
});

test('an unknown flag is a fault that names the nearest one', () => {
  expect(faultsOf('--haeders', 'A: b', '/x')).toEqual([
    'input/unknown: kimp360 get has no flag --haeders. Did you mean `--headers`?',
  ]);
  expect(faultsOf('--frobnicate')).toEqual([
    'input/unknown: kimp360 get has no flag --frobnicate. `kimp360 get --help` lists the flags.',
  ]);
  expect(faultsOf('--no-headers')[0]).toContain('has no flag --no-headers');
  expect(faultsOf('--__proto__=x', '--constructor')).toHaveLength(2);
});

test('unknown flags can be kept for somebody else to judge, whatever their name', () => {
  const rules = { command: 'kimp360 get', positionals: ['PATH'], flags, keepUnknown: true };
  const { values, faults } = parseArguments(['--haeders=A: b', '--__proto__=x', '--bare', '-k'], rules);
  expect(faults).toEqual([]);
  expect(Object.entries(values)).toEqual([
    ['haeders', 'A: b'],
    ['__proto__', 'x'],
    ['bare', 'true'],
    ['k', 'true'],
  ]);
});

test('a flag without its value is a fault, and does not swallow the next flag', () => {
  expect(faultsOf('--json')).toEqual([expect.stringContaining('--json needs a value.')]);
  const parsed = parse('--json', '--fail-on-error=false', '/x');
  expect(parsed.faults).toHaveLength(1);
});

test('a flag that cannot be a list is given once', () => {
  expect(faultsOf('--json', '1', '--json', '2')).toEqual([
    'input/conflict: --json is given more than once. Leave one --json.',
  ]);
});

test('too many arguments are counted, not quoted', () => {
  const [fault] = faultsOf('/x', 'a-secret');
  expect(fault).toContain('takes PATH beside its flags, but 2 are given');
  expect(fault).not.toContain('a-secret');
  expect(faultsOf('/x', '--fail-on-error', 'false')).toEqual([expect.stringContaining('Type `--fail-on-error=false`')]);
});

test.each([
  ['yes', 'true'],
  ['On', 'true'],
  ['no', 'false'],
  ['0', 'false'],
  ['False', 'false'],
])('a switch takes no word behind a space: %s', (word, value) => {
  expect(faultsOf('/x', '--fail-on-error', word)).toEqual([
    expect.stringContaining(`Type \`--fail-on-error=${value}\`, with an equals sign.`),
  ]);
});

test('where nothing but flags is taken, nothing is to be quoted', () => {
  const rules = { command: 'kimp360 fingerprint', positionals: [], flags };
  const [fault] = parseArguments(['x'], rules).faults;
  expect(fault?.message).toBe('kimp360 fingerprint takes no arguments beside its flags, but one is given.');
  expect(fault?.suggestion).toBe('Leave out what is no flag; `kimp360 fingerprint --help` lists the flags.');
});

test.each([
  ['--api-key', 'a-secret-key-0123456789'],
  ['--api-key=a-secret-key-0123456789'],
  ['--api-key-fallback', 'a-secret-key-0123456789'],
  ['--apikey', 'a-secret-key-0123456789'],
  ['--apikye=a-secret-key-0123456789'],
  ['-k', 'a-secret-key-0123456789'],
])('a key in the arguments is refused and never repeated: %s', (...argv) => {
  const parsed = parse('/x', ...argv);
  expect(parsed.faults.length).toBeGreaterThan(0);
  expect(JSON.stringify([parsed.faults, parsed.values])).not.toContain('a-secret-key');
});

test('a refused key flag says that the command line is public, and what to use', () => {
  const [fault] = parse('--api-key', 'x').faults;
  expect(fault?.code).toBe('input/invalid');
  expect(fault?.suggestion).toContain('KIMP360_API_KEY, or with --api-key-file FILE or --api-key-stdin');
  expect(fault?.evidence.join()).toContain('can read the command line');
});

test('all faults come together', () => {
  expect(faultsOf('--nope', '--json', '1', '--json', '2', '--api-key', 'x')).toHaveLength(3);
});
