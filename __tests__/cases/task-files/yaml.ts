// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what task files hold, letter by letter.
import type { BadTaskFile } from './case.ts';

/** What goes wrong before anything is known of tasks: YAML and JSON. */
export const yaml: readonly BadTaskFile[] = [
  { name: 'empty', text: '' },
  { name: 'empty.blank', text: '\n  \n' },
  { name: 'scalar', text: 'release\n' },
  { name: 'indentation', text: 'tasks:\n  - get: /a\n   name: A\n' },
  { name: 'indentation.deep', text: 'tasks:\n  - get: /a\n      timeout: 5s\n' },
  {
    name: 'indentation.between',
    text: 'tasks:\n  - post: /a\n    json:\n      a: 1\n     b: 2\n',
  },
  { name: 'colon.missing', text: 'tasks:\n  - get: /a\n    interval 1s\n    until: a\n' },
  { name: 'colon.missing-last', text: 'tasks:\n  - get: /a\n    until: a\n    interval 1s\n' },
  { name: 'colon.missing-first', text: 'tasks:\n  - get /a\n    until: a\n' },
  { name: 'dash', text: 'tasks:\n  - name: A\n    get: /x\n  -name: Wait\n   get: /x\n' },
  { name: 'dash.first', text: 'tasks:\n  -get: /x\n  - get: /y\n' },
  {
    name: 'tag.condition',
    text: "tasks:\n  - get: /x\n    expect: !b\n    if: !a.c == `1` # why\n  - get: /x\n    expect:\n      - !failed\n      - !(a == 'x')\n",
  },
  {
    name: 'extract-refused',
    text: 'tasks:\n  - post: /x\n    extract: { request-id: id }\n  - get: /y/{{ request_id }}\n',
  },
  { name: 'tab', text: 'tasks:\n\t- get: /a\n' },
  { name: 'braces', text: 'tasks:\n  - post: /a\n    json:\n      title: {{ vars.title }}\n      other: "x"\n' },
  { name: 'braces.flow', text: 'tasks:\n  - post: /a\n    json: { title: {{ vars.title }}, n: 1 }\n' },
  { name: 'braces.path', text: 'tasks:\n  - get: {{ vars.path }}/a\n' },
  { name: 'braces.inside', text: 'tasks:\n  - post: /a\n    json: { title: Release {{ vars.title }}, n: 1 }\n' },
  { name: 'braces.list', text: 'tasks:\n  - post: /a\n    json:\n      - {{ vars.a }}\n' },
  { name: 'backtick', text: 'tasks:\n  - get: /a\n    expect: `1` == total\n' },
  { name: 'at-sign', text: 'tasks:\n  - post: /a\n    multipart: { file: @brief.pdf }\n' },
  { name: 'colon', text: 'tasks:\n  - get: /a\n    name: Wait: for it\n' },
  { name: 'quote', text: 'tasks:\n  - get: "/a\n    name: A\n' },
  { name: 'quote.over-lines', text: "tasks:\n  - get: /a\n    name: 'A\n    timeout: 5s\n  - get: '/b'\n" },
  { name: 'bracket', text: 'tasks:\n  - get: /a\n    expect: [a, b\n    timeout: 5s\n  - get: /b\n' },
  { name: 'bracket.crossed', text: 'tasks:\n  - post: /a\n    json: { title: a, b: [1, 2 }\n  - get: /b\n' },
  { name: 'bracket.left', text: 'tasks:\n  - get: /a\n    expect: [\n  a,\n  b ]\n' },
  { name: 'bracket.end', text: 'tasks:\n  - post: /a\n    json: { title: a\n' },
  { name: 'bracket.json', file: 'tasks.json', text: '{"tasks": [\n  {"get": "/a", "expect": ["a", "b"}\n]}\n' },
  { name: 'bracket.json-end', file: 'tasks.json', text: '{"tasks": [\n  {"get": "/a", "expect": ["a", "b"]}\n' },
  {
    name: 'beside.values',
    text: 'vars: { t: `5s`, u: 1 }\ntasks:\n  - get: /a\n    expect: `1` == total\n    timout: 5s\n    timeout: "{{ vars.t }}"\n  - post: /b/{{ vars.v }}\n    name: Wait: for it\n    json: { title: {{ vars.u }}, n: {{ vars.t }} }\n    retries: many\n  - get: {{ vars.u }}/c\n    multipart: { file: @x }\n    form: { a: 1 }\n  - get: /d\n    query: { a: "{{ nobody }}" }\n',
  },
  {
    name: 'beside.refused',
    text: 'defaults: &d\n  timeout: 5\ntasks:\n  - get: /a\n    <<: *d\n    name: !!str x\n    timout: 5s\n  - get: /b\n    retries: 1\n    retries: many\n    headers: *none\n  - get: /c\n    if: steps.d.ok\n',
  },
  {
    name: 'beside.bracket',
    text: 'tasks:\n  - get: /a\n    timout: 5s\n  - get: /b/{{ vars.below }}\n    retries: many\n  - get: /c\n    retries: few\n    expect: [a, b\n    timeout: 1\n  - get: /d\n    nothing: 1\nvars: { below: 1 }\n',
  },
  {
    name: 'beside.indentation',
    text: 'retries: many\nmax-rate: 5/fortnight\ntasks:\n  - get: /a\n      timeout: 5\n  - get: /b\n    nothing: 1\n',
  },
  {
    name: 'beside.tabs',
    text: 'tasks:\n  - get: /a\n    timout: 5s\n  - get: /b\n\t  retries: many\n  - get: /c\n    nothing: 1\n',
  },
  {
    name: 'beside.quote',
    text: "tasks:\n  - get: /a\n    timout: 5s\n  - get: /b\n    name: 'It's here\n    retries: many\n  - get: '/c'\n    nothing: 1\n",
  },
  { name: 'beside.vars', text: 'vars:\n  a: 1\n   b: 2\ntasks:\n  - get: /a/{{ vars.b }}\n    timout: 5s\n' },
  { name: 'twice.json', file: 'tasks.json', text: '{"tasks": [{"get": "/a", "get": "/b"}]}\n' },
  { name: 'twice', text: 'tasks:\n  - get: /a\n    timeout: 1s\n    timeout: 2s\n' },
  { name: 'documents', text: '---\ntasks:\n  - get: /a\n---\ntasks:\n  - get: /b\n' },
  { name: 'merge-key', text: 'defaults: &d\n  timeout: 5s\ntasks:\n  - get: /a\n    <<: *d\n' },
  { name: 'tag', text: 'tasks:\n  - get: !!js/function /a\n' },
  { name: 'anchor', text: 'tasks:\n  - get: /a\n    headers: *none\n' },
  {
    name: 'alias-bomb',
    text: `vars:\n  a: &a [1,1,1,1,1,1,1,1,1,1]\n${['b', 'c', 'd', 'e', 'f', 'g']
      .map((name, at) => `  ${name}: &${name} [${Array(10).fill(`*${'abcdef'[at]}`).join(',')}]\n`)
      .join('')}tasks:\n  - get: /a\n`,
  },
  { name: 'deep', text: `tasks:\n  - post: /a\n    json: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n` },
  { name: 'crlf', text: 'tasks:\r\n  - get: /a\r\n    timout: 5s\r\n    expect: a =\r\n' },
  { name: 'byte-order-mark', text: '\ufefftasks:\n  - get: /a\n    timout: 5s\n' },
  { name: 'ten-megabytes', text: `tasks:\n  - get: /a\n    name: ${'x'.repeat(10 * 2 ** 20)}\n` },
  { name: 'json', file: 'tasks.json', text: '{\n  "tasks": [\n    {"get": "/a",}\n  ]\n}\n' },
  { name: 'json.words', file: 'tasks.json', text: '{\n  "tasks": [\n    {"get": "/a", "timout": "5s"}\n  ]\n}\n' },
  {
    name: 'not-utf-8.latin-1',
    text: '',
    files: { 'tasks.yml': Buffer.from('tasks:\n  - get: /a\n    name: Über uns\n', 'latin1') },
  },
  { name: 'not-utf-8.wide', text: '', files: { 'tasks.yml': Buffer.from('\ufefftasks:\n  - get: /a\n', 'utf16le') } },
  { name: 'not-utf-8', text: 'tasks:\n  - get: /a\n', files: { 'tasks.yml': new Uint8Array([0x74, 0xff, 0xfe]) } },
  { name: 'deep.dashes', text: `tasks:\n${'- '.repeat(20_000)}a\n` },
  { name: 'deep.yaml', text: `tasks:\n  - post: /a\n    json: ${'['.repeat(300)}${']'.repeat(300)}\n` },
  {
    name: 'hundreds',
    text: `tasks:\n  - get: /a\n${Array.from({ length: 1_100 }, (_, at) => `    w${at}: 1\n`).join('')}`,
  },
];
