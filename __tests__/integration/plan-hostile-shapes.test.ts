/** Texts that would keep a careless reader busy for minutes: each is read or refused, by a process that would be killed otherwise. */
import { join } from 'node:path';
import { node24, root } from '../support/node24.ts';
import { startProcess } from '../support/process.ts';

const list = (count: number, of: (index: number) => string, between = ', ') =>
  Array.from({ length: count }, (_, index) => of(index)).join(between);
const task = (word: string) => `vars: { a: 1 }\ntasks:\n  - post: /a\n    ${word}\n`;
const levels = (count: number, of: (index: number) => string) =>
  `vars:\n  v0: ["xx"]\n${list(count, (index) => `  v${index + 1}: ${of(index)}`, '\n')}\ntasks: [{ get: /a }]\n`;

/** Far more than all take together on a busy machine; each that grows with the square takes minutes. */
const bound = 150_000;

const taskFiles: readonly (readonly [name: string, text: string, result: string])[] = [
  [
    'unknown words in one line',
    `tasks: [{ get: /a, ${list(8_000, (at) => `wort${at}: 1`)} }]`,
    '101 error[input/unknown]',
  ],
  ['unknown words in JSON', `{"tasks":[{"get":"/a",${list(10_000, (at) => `"wort${at}":1`)}}]}`, '101 error[input/un'],
  ['unknown words in lines', `${list(10_000, (at) => `wort${at}: 1`, '\n')}\n`, '101 error[input/unknown]'],
  ['braces that never close', task(`json: "${'{{ '.repeat(50_000)}"`), '1 error[input/invalid]: A template is opened'],
  [
    'braces that never close, in `expect`',
    task(`expect: "${'{{ '.repeat(50_000)}"`),
    '1 error[input/invalid]: A template is opened',
  ],
  [
    'GitHub’s braces',
    task(`json: "${'$'}${`{{ $`.repeat(50_000)}"`),
    '1 error[input/invalid]: GitHub does not evaluate',
  ],
  ['sound templates, folded', task(`json: "\\t${'{{ vars.a }}'.repeat(20_000)}"`), 'plan'],
  ['faulty templates, folded', task(`json: "\\t${'{{ a b }}'.repeat(30_000)}"`), '101 error[input/invalid]: `b`'],
  ['unknown names', task(`json: "${'{{ xyz }}'.repeat(30_000)}"`), '101 error[input/invalid]: Nothing is called'],
  [
    'thousands of near names',
    `vars:\n${list(3_000, (at) => `  name_of_a_value_${at}: 1`, '\n')}\ntasks:\n  - post: /a\n    json: [${list(3_000, (at) => `"{{ vars.nome_of_a_valu_${at} }}"`)}]\n`,
    '101 error[input/invalid]: There is no variable',
  ],
  ['deep JSON', `{"tasks":[{"post":"/a","json":${'['.repeat(100_000)}`, '1 error[input/invalid]: The JSON is nested'],
  [
    'deep lists',
    task(`json: ${'['.repeat(60_000)}${']'.repeat(60_000)}`),
    '1 error[input/invalid]: The text is nested',
  ],
  ['deep maps', task(`json: ${'{ a: '.repeat(40_000)}`), '1 error[input/invalid]: The text is nested'],
  ['deep lines', `${'- '.repeat(100_000)}a`, '1 error[input/invalid]: The text is nested'],
  ['300 levels', task(`json: ${'['.repeat(300)}${']'.repeat(300)}`), '1 error[input/invalid]: The text is nested more'],
  [
    'brackets in an expression',
    task(`if: "${'('.repeat(4_000)}"`),
    '1 error[input/invalid]: The expression is nested too deeply.',
  ],
  ['sound brackets', task(`expect: "${'('.repeat(2_000)}a${')'.repeat(2_000)}"`), 'plan'],
  ['a long expression', task(`if: "${'('.repeat(10_000)}"`), '1 error[input/invalid]: The expression has more'],
  [
    'many expressions',
    task(`expect: [${list(2_000, () => `"${'('.repeat(100)}"`)}]`),
    '101 error[input/invalid]: The exp',
  ],
  ['anchors', `${list(8_000, (at) => `a${at}: &a${at} 1`, '\n')}\n`, '101 error[input/unknown]'],
  [
    'merge keys',
    `a: &a { b: 1 }\n${list(8_000, (at) => `b${at}:\n  <<: *a`, '\n')}\n`,
    '101 error[input/invalid]: YAML 1.2',
  ],
  ['aliases of nothing', `a: [${'*x,'.repeat(20_000)}]`, '101 error[input/invalid]: No anchor'],
  ['one name', 'a: 1\n'.repeat(20_000), '101 error[input/invalid]: The name `a` stands twice'],
  [
    'templates that double a text',
    levels(40, (at) => `"{{ vars.v${at} }}{{ vars.v${at} }}"`),
    '1 error[input/invalid]: With',
  ],
  [
    'templates that double a list',
    levels(40, (at) => `["{{ vars.v${at} }}", "{{ vars.v${at} }}"]`),
    ' error[input/invalid]: With',
  ],
  [
    'templates around templates',
    levels(1_500, (at) => `["{{ vars.v${at} }}"]`),
    ' error[input/invalid]: The template could',
  ],
  ['one long line', `{ tasks: [{ get: /a, wort: 1, name: "${'x'.repeat(900_000)}" }] }`, '1 error[input/unknown]'],
  [
    'signs without end',
    task(`json: [${'1,'.repeat(500_000)}1]`),
    '1 error[input/invalid]: This YAML holds more than 700,000',
  ],
  [
    'a mebibyte of records',
    task(`json:\n${list(16_000, (at) => `      - { id: ${at}, name: "Item ${at}", ok: true, price: 1.50 }`, '\n')}`),
    'plan',
  ],
  ['10 MB', `tasks:\n${'  - get: /a\n'.repeat(900_000)}`, '1 error[input/invalid]: A task file holds 1 MiB at most.'],
];

const inputs: readonly (readonly [input: string, name: string, text: string, result: string])[] = [
  [
    'json',
    'one long line',
    `{"a":"${'x'.repeat(120_000)}","b":1,"b":2}`,
    '1 error[input/invalid]: The name `b` stands twice',
  ],
  ['json', 'a deep one', '['.repeat(120_000), '1 error[input/invalid]'],
  ['query', 'many faults', `{${list(8_000, (at) => `a${at}: {b: 1}`)}}`, ' error[input/invalid]: The query parameter'],
  ['extract', 'many faults', `{${list(8_000, (at) => `"a ${at}": b`)}}`, ' error[input/invalid]: '],
  ['expect', 'brackets', '('.repeat(100_000), '1 error[input/invalid]: The expression has more'],
];

const shapes = [
  ...taskFiles.map(([name, text, result]) => ({ name: `a task file: ${name}`, text, result })),
  ...inputs.map(([input, name, text, result]) => ({ name: `${input}: ${name}`, text, input, result })),
];

(node24 === undefined ? test.skip : test)(
  'each is read or refused',
  async () => {
    const worker = join(root, '__tests__/support/shape-worker.ts');
    const { end } = startProcess(node24 ?? process.execPath, ['--no-warnings', worker], {
      cwd: root,
      env: {},
      stdin: JSON.stringify(shapes),
      timeoutMs: bound,
    });
    const { stdout, stderr } = await end;
    expect(stderr.toString()).toBe('');
    const told = stdout
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as string);
    for (const [index, { name, result }] of shapes.entries()) {
      expect([name, told[index] ?? 'killed']).toEqual([name, expect.stringContaining(result)]);
      // A long line is shown around its fault.
      expect(Math.max(...(told[index] ?? '').split('\n').map((line) => line.length))).toBeLessThan(400);
    }
  },
  2 * bound,
);
