// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what task files hold, letter by letter.
import type { BadTaskFile } from './case.ts';

const tasks = (text: string) => `version: 1\ntasks:\n${text}`;

/** Words that are unknown, misplaced, contradictory, or have a value that they do not take. */
export const words: readonly BadTaskFile[] = [
  { name: 'version', text: 'version: 2\ntasks:\n  - get: /a\n' },
  { name: 'no-tasks', text: 'version: 1\nvars: { a: 1 }\n' },
  { name: 'no-tasks.empty', text: tasks('  []\n') },
  { name: 'tasks-no-list', text: tasks('  get: /a\n') },
  { name: 'task-no-map', text: tasks('  - get /a\n  - /b\n') },
  { name: 'unknown-top', text: 'vresion: 1\ntask:\n  - get: /a\ntimeout: 5s\nsteps: []\n' },
  {
    name: 'unknown-task',
    text: tasks('  - get: /a\n    tiemout: 5s\n    excpet-status: 200\n    url: /b\n    quux: 1\n'),
  },
  {
    name: 'header-lines',
    text: tasks(
      '  - get: /a\n    headers: |\n      x-a: {{ nope }}\n      host: b\n      naïve: c\n  - get: /b\n    headers: "x-a"\n  - get: /c\n    headers: "x-a: ü"\n',
    ),
  },
  {
    name: 'extract-no-map',
    text: tasks('  - get: /a/{{ id }}\n  - post: /b\n    extract: [id]\n  - get: /c/{{ id }}\n    if: id\n'),
  },
  {
    name: 'foreign-top',
    text: 'on: push\nbase_url: https://elsewhere.example\nserver: a\nauth: b\nenvironment: { A: b }\nvariables: { title: a }\nrequests:\n  - get: /a/{{ vars.title }}/{{ vars.titel }}\n    tmeout: 5\n',
  },
  {
    name: 'foreign-task',
    text: tasks(
      '  - url: /a\n    when: tru\n    foreach: rows.csv\n    headers: { x-a: "{{ item.id }}" }\n    assertions: x\n    status_code: 200\n    capture: { id: data.id }\n  - uses: actions/checkout@v4\n    with: { ref: a }\n    env: { A: b }\n    depends_on: a\n  - Get: /b/{{ id }}\n    params: { a: 1 }\n    ignore_errors: true\n    register: answer\n',
    ),
  },
  {
    name: 'where-the-key-goes',
    text: 'base-url: https://elsewhere.example\napi-key-header: x-other\nredirects: without-key\nca-file: ca.pem\ntasks:\n  - get: /a\n    base-url: https://elsewhere.example\n    api-key: "0123456789abcdef"\n',
  },
  {
    name: 'of-the-run',
    text: tasks('  - get: /a\n    max-rate: 5/s\n    journal: done\n    fail-on-error: false\n    mask: abcd\n'),
  },
  { name: 'defaults', text: 'defaults: { path: /a, json: {}, timeout: 5, tmeout: 5s }\ntasks:\n  - get: /a\n' },
  {
    name: 'defaults-expect',
    text: 'defaults: { expect: ok }\ntasks:\n  - get: /a\n    save-to: a\n  - head: /b\n  - head: /c\n    expect: []\n',
  },
  { name: 'run-words', text: 'max-rate: fast\nshard: 6/5\ndry-run: maybe\njournal: ../done\ntasks:\n  - get: /a\n' },
  { name: 'two-methods', text: tasks('  - get: /a\n    post: /b\n    json: {}\n  - get: /a\n    method: POST\n') },
  { name: 'no-method', text: tasks('  - name: Nothing\n    timeout: 5s\n') },
  { name: 'method-case', text: tasks('  - GET: /a\n') },
  {
    name: 'path',
    text: tasks('  - get: https://api.kimp360.com/a\n  - get: //evil.example/a\n  - get: /a/../../b\n  - get:\n'),
  },
  {
    name: 'values',
    text: tasks(
      '  - get: /a\n    timeout: 30\n    retries: many\n    expect-status: 2x\n    always: sometimes\n    interval: 5s\n',
    ),
  },
  {
    name: 'contradictions',
    text: tasks(
      '  - get: /a\n    json: { a: 1 }\n  - post: /b\n    json: {}\n    form: { a: b }\n  - get: /c\n    until: a\n    save-to: out.json\n',
    ),
  },
  { name: 'ids', text: tasks('  - id: one\n    get: /a\n  - id: one\n    get: /b\n  - id: 1 two\n    get: /c\n') },
  {
    name: 'expressions',
    text: tasks(
      "  - get: /a\n    expect:\n      - status = 'done'\n      - lenght(items) > `1`\n    extract: { id: data., steps: a }\n    if: foo(\n",
    ),
  },
  {
    name: 'if-status',
    text: tasks('  - get: /a\n    if: always()\n  - get: /b\n    if: success()\n  - get: /c\n    if: true\n'),
  },
  { name: 'if-template', text: tasks('  - get: /a\n    if: "{{ env.CI }}"\n') },
  {
    name: 'constant-conditions',
    text: tasks(
      '  - get: /a\n    until: "\'done\'"\n    fail-when: "length(`[1]`) < `0`"\n    expect: [id, "`true`", "[\'a\']"]\n',
    ),
  },
  { name: 'extract-template', text: tasks('  - get: /a\n    extract: { id: "{{ id }}" }\n') },
  {
    name: 'for-each',
    text: tasks(
      '  - get: /a/{{ item }}\n    for-each: rows.csv\n  - get: /b\n    for-each: { on: [1], concurrency: 1000, on-error: ignore, as: env }\n',
    ),
  },
  {
    name: 'for-each-in',
    text: tasks(
      '  - get: /a\n    for-each: { in: rows.xlsx }\n  - get: /b\n    for-each: { in: ids }\n  - get: /c\n    for-each: { in: { a: 1 } }\n',
    ),
  },
  {
    name: 'case-of-names',
    text: tasks('  - get: /a\n    extract: { requestId: id }\n  - get: /b\n    extract: { requestid: id }\n'),
  },
  {
    name: 'secret-with-journal',
    text: 'journal: done.ndjson\ntasks:\n  - post: /tokens\n    extract: { token: { from: token, secret: true } }\n',
  },
  { name: 'key-of-rows', text: tasks('  - post: /a\n    for-each: { in: [1, 2] }\n    idempotency-key: release\n') },
  {
    name: 'inputs-beside',
    text: tasks('  - get: /a\n'),
    inputs: { path: '/b', json: '{}', 'idempotency-key': 'one', vars: 'a: 1' },
  },
  { name: 'same-file', text: 'results-file: out.json\ntasks:\n  - get: /a\n    save-to: out.json\n' },
  {
    name: 'one-file-for-all-rows',
    text: "tasks:\n  - for-each: { in: ['1', '2'], as: r }\n    get: /x/{{ r }}\n    save-to: same.json\n",
  },
];
