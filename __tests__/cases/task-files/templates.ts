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
    name: 'dashes',
    text: "tasks:\n  - post: /y\n    id: create\n    extract: { my-id: id, b: data.some-id }\n    expect:\n      - request-id == 'a' && b-c\n      - a\n  - get: /x/{{ request-id }}/{{ a.b-c == 'x' && d-e }}\n    if: request-id == 'a'\n    until: request-id == \"a\"\n    headers: { x-a: \"{{ x-y }}\", x-b: \"a{{ steps.create.headers.x-request-id }}'b'\" }\n  - get: \"/x/{{ a-b || 'x' }}\"\n    query:\n      a: '{{ a-b || ''x'' }}'\n      b: \"\\u0020{{ a-b }}\"\n  - put: /a\n    body: |\n      a {{ a-b }}\n      b\n",
  },
  { name: 'dashes.json', file: 'tasks.json', text: '[{"get": "/a/{{ a-b }}"}]' },
  {
    name: 'vars-broken',
    text: 'vars: { a: "{{ env.UNSET }}", b: "{{ vars.a }}-b", rows: "{{ vars.b }}.csv" }\ntasks:\n  - get: /a/{{ vars.b }}\n    timeout: "{{ vars.a }}"\n    headers: { x-b: "{{ vars.b }}", x-c: "{{ vars.c }}" }\n  - post: /b\n    for-each: { in: "{{ vars.rows }}" }\n  - post: /c\n    for-each: { in: "data/{{ vars.rows }}" }\n',
  },
  {
    name: 'vars-no-map',
    text: 'vars: [a, b]\ntasks:\n  - get: /a/{{ vars.a }}/{{ vars.b }}\n    timeout: "{{ vars.c }}"\n    if: vars.d\n',
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
    name: 'item-fields',
    text: `vars: { people: [{ mail: a, "E-Mail": b }] }\n${tasks(
      '  - post: /a/{{ item.nmae || \'x\' }}\n    name: "{{ item.nmae }}"\n    json: { a: "{{ item.mial }}", b: "{{ item.name }}" }\n    for-each: { in: [{ mail: a }, { mail: b, name: c }] }\n  - get: /b/{{ row.name }}\n    for-each: { in: [a, b], as: row }\n  - get: /c/{{ item.email }}/{{ item.e_mail }}/{{ item.phone }}\n    for-each: { in: "{{ vars.people }}" }\n  - get: /d/{{ item.any }}\n    for-each: { in: [] }\n  - get: /e/{{ item.any }}\n    for-each: { in: ["{{ vars.people[0] }}"] }\n',
    )}`,
  },
  {
    name: 'item-as',
    text: tasks(
      '  - get: /a/{{ item.id }}\n    if: item.id\n    for-each: { in: [{ id: 1 }], as: person }\n  - get: /b/{{ row.id }}/{{ thing }}\n    for-each: { in: [{ id: 1 }] }\n',
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
