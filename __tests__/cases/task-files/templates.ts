// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what task files hold, letter by letter.
import type { BadTaskFile } from './case.ts';

const tasks = (text: string) => `version: 1\ntasks:\n${text}`;

/** Templates that cannot be right, whatever the calls give. */
export const templates: readonly BadTaskFile[] = [
  { name: 'unknown-name', text: tasks('  - post: /a\n    extract: { request_id: id }\n  - get: /a/{{ requst_id }}\n') },
  { name: 'forward', text: tasks('  - get: /a/{{ request_id }}\n  - post: /a\n    extract: { request_id: id }\n') },
  { name: 'own-name', text: tasks('  - get: /a/{{ request_id }}\n    extract: { request_id: id }\n') },
  {
    name: 'cycle',
    text: tasks(
      '  - id: one\n    get: /a/{{ steps.two.status }}\n  - id: two\n    get: /b/{{ steps.one.status }}/{{ steps.two.status }}\n',
    ),
  },
  {
    name: 'steps',
    text: tasks(
      '  - id: create\n    post: /a\n    extract: { id: id }\n  - get: /a/{{ steps.creat.body.id }}/{{ steps.create.id }}/{{ steps.create.boddy }}/{{ steps.create.outputs.idd }}\n',
    ),
  },
  {
    name: 'vars',
    text: 'vars: { title: a, second: "{{ vars.third }}", third: "{{ id }}" }\ntasks:\n  - get: /a/{{ vars.titel }}/{{ vars.other }}/{{ title }}\n    extract: { id: id }\n',
  },
  {
    name: 'env',
    text: tasks(
      '  - get: /a/{{ env.UNSET }}\n  - get: "/b/{{ env }}/{{ env.KIMP360_API_KEY }}/{{ env.UNSET || \'x\' }}"\n  - get: /c/{{ env.[UNSET] }}\n    if: env.UNSET\n',
    ),
  },
  { name: 'env-empty', text: tasks('  - get: /a/{{ env.EMPTY }}\n'), environment: { EMPTY: '' } },
  { name: 'env-dots', text: tasks('  - get: /a/{{ env.UP }}/b\n'), environment: { UP: '..' } },
  {
    name: 'env-header',
    text: tasks('  - get: /a\n    headers: { x-title: "{{ env.LINES }}" }\n'),
    environment: { LINES: 'a\nhost: evil' },
  },
  {
    name: 'whole-scope',
    text: tasks('  - post: /a\n    json: { all: "{{ @ }}", some: "{{ *.x }}", keys: "{{ keys(@) }}" }\n'),
  },
  {
    name: 'github',
    text: tasks(
      '  - post: /a\n    json: { sha: "${{ github.sha }}", token: "${{ secrets.TOKEN }}", ref: "{{ github.ref }}" }\n',
    ),
  },
  {
    name: 'syntax',
    text: tasks(
      '  - post: /a\n    json:\n      a: "{{ a. }}"\n      b: "{{ }}"\n      c: "{{ vars.x"\n      d: "{{ foo(a) }}"\n      "{{ e }}": 1\n',
    ),
  },
  {
    name: 'item',
    text: tasks(
      '  - get: /a/{{ item.id }}\n  - get: /b/{{ item.id }}\n    if: item.id\n    for-each: { in: [{ id: 1 }], as: row }\n',
    ),
  },
  {
    name: 'item-in-condition',
    text: tasks('  - get: /b/{{ item.id }}\n    if: item.id\n    for-each: { in: [{ id: 1 }] }\n'),
  },
  {
    name: 'headers',
    text: tasks(
      '  - get: /a\n    headers: { authorization: "Bearer {{ tokn }}", x-api-key: "{{ token }}", host: "{{ env.HOST }}" }\n    extract: { token: token }\n',
    ),
    environment: { HOST: 'a' },
  },
  {
    name: 'around',
    text: tasks(
      '  - post: /a\n    extract: { id: id }\n  - get: /../{{ id }}\n  - get: /a#{{ id }}\n  - put: /a/{{ id }}\n    json: { n: 007, id: "{{ id }}" }\n',
    ),
  },
  { name: 'credentials', text: tasks('  - post: /a\n    json: { password: 007, user: 008 }\n') },
  {
    name: 'files',
    text: tasks(
      '  - post: /a\n    multipart: { file: "@nope.pdf", other: "@../x" }\n  - put: /b\n    body-file: .git/config\n  - get: /c\n    save-to: ../out\n  - get: /d\n    for-each: { in: rows.csv }\n',
    ),
    files: { '.git/config': 'x' },
  },
  {
    name: 'doubling',
    text: `vars:\n  v0: "twenty characters  "\n${Array.from({ length: 24 }, (_, at) => `  v${at + 1}: "{{ vars.v${at} }}{{ vars.v${at} }}"\n`).join('')}tasks:\n  - get: /a\n`,
  },
  {
    name: 'inherited-names',
    text: tasks(
      '  - id: __proto__\n    get: /a/{{ constructor }}/{{ vars.toString }}/{{ steps.valueOf }}/{{ env.__proto__ }}\n    expect: ["hasOwnProperty", "{a: b}.constructor", "{__proto__: b}", "merge(@, a).toString"]\n    extract: { __proto__: id, a: "{b: c} | valueOf" }\n',
    ),
  },
];
