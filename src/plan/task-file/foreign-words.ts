/** What a task file has in the place of a word that other tools have. */
export interface ForeignWord {
  /** A whole sentence: what to write. */
  readonly write: string;
  /** Our word for a value of the same shape: it is read as that, so that what depends on it is no fault as well. */
  readonly as?: string;
}

type Table = Readonly<Record<string, ForeignWord>>;

const tasks: ForeignWord = { write: 'Write `tasks:`.', as: 'tasks' };
const vars: ForeignWord = { write: 'Write `vars:`.', as: 'vars' };
const defaults: ForeignWord = { write: 'Write `defaults:` for what all tasks have in common.' };
const env: ForeignWord = { write: 'Set environment variables in the step; templates read them as `env.NAME`.' };
const ci: ForeignWord = { write: 'It is found out; the flag `--ci` of the CLI says it otherwise.' };
const baseUrl: ForeignWord = {
  write:
    'Give `base-url` as an input of the step, or as the flag `--base-url`; it says who receives the key, so it stands in no task file.',
};
const credentials: ForeignWord = {
  write: 'Remove it: every call carries the key by itself, and what else the API needs goes into `headers`.',
};
const call: ForeignWord = {
  write: 'A task is a call: write its method and path, such as `get: /requests`.',
  as: 'path',
};
const rate: ForeignWord = { write: 'Write `max-rate: 60/min` at the top of the file.' };
const order: ForeignWord = { write: 'Remove it: tasks run in order, and a failure ends the plan.' };

const atTop: Table = {
  steps: tasks,
  jobs: tasks,
  requests: tasks,
  calls: tasks,
  actions: tasks,
  tests: tasks,
  scenarios: tasks,
  variables: vars,
  var: vars,
  globals: vars,
  params: vars,
  parameters: vars,
  inputs: vars,
  env,
  environment: env,
  secrets: env,
  ci,
  config: defaults,
  settings: defaults,
  options: defaults,
  common: defaults,
  global: defaults,
  url: baseUrl,
  host: baseUrl,
  server: baseUrl,
  servers: baseUrl,
  endpoint: baseUrl,
  auth: credentials,
  authorization: credentials,
  token: credentials,
  rate,
  'rate-limit': rate,
  throttle: rate,
  delay: rate,
  on: { write: 'Remove it: what starts the run stands in the workflow.' },
  title: { write: 'Write it as a comment, behind `#`.' },
  description: { write: 'Write it as a comment, behind `#`.' },
};

const path: ForeignWord = { write: 'Write the path behind its method: `get: /requests`.', as: 'path' };
const json: ForeignWord = { write: 'Write `json`, `body` or `form`.' };
const query: ForeignWord = { write: 'Write `query`.', as: 'query' };
const forEach: ForeignWord = { write: 'Write `for-each: {in: …}`.', as: 'for-each' };
const extract: ForeignWord = { write: 'Write `extract`: names, each with its expression.', as: 'extract' };
const expect: ForeignWord = { write: 'Write `expect`: one or several JMESPath expressions that must hold.' };
const expectStatus: ForeignWord = { write: 'Write `expect-status`.' };
const condition: ForeignWord = { write: 'Write `if`.', as: 'if' };
const saveTo: ForeignWord = { write: 'Write `save-to`.' };
const upload: ForeignWord = { write: 'Write `body-file: PATH`, or `multipart: { file: "@PATH" }`.' };
const wait: ForeignWord = { write: 'Write `until` and `interval`, or `max-rate` at the top of the file.' };
const always: ForeignWord = { write: 'Write `always: true`.' };
const tolerate: ForeignWord = { write: 'Write `continue-on-error: true`.' };
const name: ForeignWord = { write: 'Write `name`.' };

const inTask: Table = {
  url: path,
  uri: path,
  endpoint: path,
  route: path,
  uses: call,
  run: call,
  request: call,
  call,
  http: call,
  with: { write: 'Write the words of the call beside the method, without `with`.' },
  steps: { write: 'Write each call as a task of its own, in the list under `tasks`.' },
  env,
  environment: env,
  ci,
  auth: credentials,
  authorization: credentials,
  token: credentials,
  data: json,
  payload: json,
  content: json,
  params: query,
  parameters: query,
  qs: query,
  querystring: query,
  'query-params': query,
  loop: forEach,
  foreach: forEach,
  matrix: forEach,
  each: forEach,
  rows: forEach,
  items: forEach,
  iterate: forEach,
  'with-items': forEach,
  in: forEach,
  as: { write: 'Write `for-each: {in: …, as: …}`.' },
  concurrency: { write: 'Write `for-each: {in: …, concurrency: …}`.' },
  parallel: { write: 'Write `for-each: {in: …, concurrency: …}`.' },
  'on-error': { write: 'Write `for-each: {in: …, on-error: …}`, or `continue-on-error: true`.' },
  output: saveTo,
  'output-file': saveTo,
  download: saveTo,
  outputs: extract,
  capture: extract,
  captures: extract,
  register: extract,
  save: extract,
  set: extract,
  export: extract,
  variables: extract,
  vars: { write: 'Write `vars` at the top of the file, or `extract` for values of the answer.' },
  assert: expect,
  asserts: expect,
  assertions: expect,
  check: expect,
  checks: expect,
  validate: expect,
  test: expect,
  tests: expect,
  response: {
    write: 'Write `expect-status`, `expect` and `extract` for what the answer must be and what to take from it.',
  },
  status: expectStatus,
  'status-code': expectStatus,
  code: expectStatus,
  'expected-status': expectStatus,
  when: condition,
  condition,
  unless: { write: 'Write `if` with the contrary: `if: "!(…)"`.' },
  file: upload,
  files: upload,
  upload,
  sleep: wait,
  wait,
  delay: wait,
  pause: wait,
  poll: wait,
  'until-status': { write: 'Write `until`.' },
  needs: order,
  'depends-on': order,
  finally: always,
  cleanup: always,
  teardown: always,
  'ignore-errors': tolerate,
  'allow-failure': tolerate,
  'fail-on-error': { write: 'Write `continue-on-error: true` in the task that may fail.' },
  title: name,
  label: name,
  description: name,
};

/** What to write instead of a word of another tool; undefined for a word that none of them has. */
export function foreignWord(word: string, place: 'top' | 'defaults' | 'task'): ForeignWord | undefined {
  const table = place === 'top' ? atTop : inTask;
  const plain = word.toLowerCase().replaceAll('_', '-');
  return Object.hasOwn(table, plain) ? table[plain] : undefined;
}
