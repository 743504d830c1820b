/** The task files of `examples/`, as a user runs them: the CLI and the Action, against the sandbox. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { nodePlatform } from '../../src/platform/node.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { cliEntry, runAction } from '../support/action.ts';
import { expectNoCliLeak, runCli } from '../support/cli.ts';
import { describeOnNode24, root } from '../support/node24.ts';

const folder = join(root, 'examples');
const files: Readonly<Record<string, Buffer>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`examples/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, readFileSync(path)];
    }),
);
const taskFiles = Object.keys(files).filter((path) => path.endsWith('.yml'));
const rowTitles = [
  'Social card',
  'Icon set',
  'Release banner',
  'Email header',
  'Slide template',
  'Sticker',
  'Landing page hero',
];

const sandboxes: Sandbox[] = [];
afterAll(() => Promise.all(sandboxes.map((one) => one.close())));

/** What a run left, whoever made it. */
interface Left {
  readonly ok: boolean;
  /** By path in the workspace. */
  readonly files: Readonly<Record<string, Buffer>>;
  readonly log: string;
  /** Of the Action alone. */
  readonly outputs?: Readonly<Record<string, string>>;
}

interface Stage {
  readonly sandbox: Sandbox;
  /** Runs a task file of the examples; `left` are files of an earlier run. */
  run(name: string, vars?: Readonly<Record<string, string>>, more?: RunOptions): Promise<Left>;
  call(method: string, path: string, content?: object): Promise<Record<string, unknown>>;
  /** `POST /requests`, and so on; queries left out. */
  lines(): string[];
}

interface RunOptions {
  readonly journal?: string;
  readonly left?: Readonly<Record<string, Buffer>>;
}

async function stage(runner: (sandbox: Sandbox) => Stage['run']): Promise<Stage> {
  const sandbox = await startSandbox({ clock: nodePlatform().clock });
  sandboxes.push(sandbox);
  return {
    sandbox,
    run: runner(sandbox),
    async call(method, path, content) {
      const answer = await fetch(new URL(path, sandbox.url), {
        method,
        headers: { 'x-api-key': sandbox.keys.works, 'content-type': 'application/json' },
        ...(content === undefined ? {} : { body: JSON.stringify(content) }),
      });
      return (await answer.json()) as Record<string, unknown>;
    },
    lines: () => sandbox.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`),
  };
}

const onCli =
  (sandbox: Sandbox): Stage['run'] =>
  async (name, vars = {}, { journal, left = {} } = {}) => {
    const flags = Object.entries(vars).flatMap(([variable, value]) => ['--var', `${variable}=${value}`]);
    if (journal !== undefined) flags.push('--journal', journal);
    const result = await runCli(['run', `examples/${name}.yml`, '--base-url', sandbox.url, ...flags], {
      entry: cliEntry,
      env: { KIMP360_API_KEY: sandbox.keys.works },
      files: { ...files, ...left },
    });
    expectNoCliLeak(result, sandbox.keys.works);
    return { ok: result.exitCode === 0, files: result.files, log: result.stderr };
  };

const onAction =
  (sandbox: Sandbox): Stage['run'] =>
  async (name, vars, { journal, left = {} } = {}) => {
    const result = await runAction({
      key: sandbox.keys.works,
      with: {
        'base-url': sandbox.url,
        tasks: `examples/${name}.yml`,
        retries: '3',
        ...(vars === undefined ? {} : { vars: JSON.stringify(vars) }),
        ...(journal === undefined ? {} : { journal }),
      },
      workspace: { ...files, ...left },
    });
    const inWorkspace = Object.entries(result.files).filter(([path]) => path.startsWith('workspace/'));
    return {
      ok: result.exitCode === 0,
      files: Object.fromEntries(inWorkspace.map(([path, content]) => [path.slice('workspace/'.length), content])),
      log: result.log,
      outputs: result.outputs,
    };
  };

const quick = { interval: '50ms' };
const zip = Buffer.from('PK\x03\x04');
const of = (one: Record<string, unknown>): { id: string; title: string; files: { size: number; sha256: string }[] }[] =>
  one.data as never;

function examplesOn(runner: (sandbox: Sandbox) => Stage['run']): void {
  test.concurrent('release-request makes, uploads, waits, fetches and tidies up', async () => {
    const { run, lines, call } = await stage(runner);
    const left = await run('release-request', { ...quick, title: 'Banner for v2' });
    expect(left).toMatchObject({ ok: true });
    const one = '/requests/sandbox-request-1';
    expect(lines()).toEqual([
      'POST /requests',
      `POST ${one}/files`,
      ...Array.from({ length: 3 }, () => `GET ${one}`),
      `GET ${one}/deliverable`,
      `DELETE ${one}`,
    ]);
    const saved = left.files['out/design.zip'];
    expect(saved?.subarray(0, 4)).toEqual(zip);
    // Stored, not deflated: what the sandbox says of the request can be read as it stands.
    expect(saved?.toString()).toContain('"title": "Banner for v2"');
    expect(saved?.toString()).toContain(`"size": ${files['examples/data/brief.txt']?.byteLength}`);
    expect(await call('GET', '/requests')).toEqual({ data: [], next: null });
    if (left.outputs !== undefined) expect(left.outputs).toMatchObject({ request_id: 'sandbox-request-1' });
  });

  test.concurrent('release-request that is rejected fails, saves nothing, and tidies up', async () => {
    const { run, lines } = await stage(runner);
    const left = await run('release-request', { ...quick, title: 'Please reject this' });
    expect(left).toMatchObject({ ok: false, log: expect.stringContaining('poll/failed') });
    expect(left.files['out/design.zip']).toBeUndefined();
    expect(lines().at(-1)).toBe('DELETE /requests/sandbox-request-1');
  });

  test.concurrent('bulk-import makes each row once, also when it is run again with its journal', async () => {
    const { run, call, lines } = await stage(runner);
    const journal = 'out/import.ndjson';
    const first = await run('bulk-import', undefined, { journal });
    expect(first).toMatchObject({ ok: true });
    const kept = first.files[journal];
    if (kept === undefined) throw new Error('There is no journal.');
    const csv = `${files['examples/data/requests.csv']}New row,\n`;
    const again = await run('bulk-import', undefined, {
      journal,
      left: { [journal]: kept, 'examples/data/requests.csv': Buffer.from(csv) },
    });
    expect(again).toMatchObject({ ok: true });
    const made = of(await call('GET', '/requests'));
    expect(made.map(({ title }) => title).sort()).toEqual([...rowTitles, 'New row'].sort());
    expect(made.find(({ title }) => title === 'Landing page hero')).toMatchObject({
      description: 'Two sizes:\nphone and desktop',
    });
    expect(lines().filter((line) => line.startsWith('POST'))).toHaveLength(rowTitles.length + 1);
  });

  test.concurrent('nightly-export writes every item of every page', async () => {
    const { run, call, sandbox } = await stage(runner);
    for (const title of rowTitles) await call('POST', '/requests', { title });
    for (let look = 0; look < 3; look += 1) await call('GET', '/requests/sandbox-request-2');
    const before = sandbox.requests.length;
    const left = await run('nightly-export', { day: '2026-01-31', limit: '3' });
    expect(left).toMatchObject({ ok: true });
    const lines = left.files['out/requests-2026-01-31.ndjson']?.toString().trimEnd().split('\n') ?? [];
    expect(lines.map((line) => (JSON.parse(line) as { title: string }).title)).toEqual(rowTitles);
    // Three pages, and one of what is done.
    expect(sandbox.requests.length - before).toBe(4);
    if (left.outputs === undefined) expect(left.log).toContain('done = 1');
    else expect(left.outputs).toMatchObject({ done: '1' });
  });

  test.concurrent('wait-and-download saves what a request ends in, and fails where it is rejected', async () => {
    const { run, call } = await stage(runner);
    await call('POST', '/requests', { title: 'Theirs' });
    await call('POST', '/requests?outcome=rejected', { title: 'Not this' });
    const left = await run('wait-and-download', quick);
    expect(left).toMatchObject({ ok: true });
    expect(left.files['out/sandbox-request-1.zip']?.subarray(0, 4)).toEqual(zip);
    const rejected = await run('wait-and-download', { ...quick, request_id: 'sandbox-request-2' });
    expect(rejected).toMatchObject({ ok: false, log: expect.stringContaining('poll/failed') });
    expect(Object.keys(rejected.files).filter((path) => path.startsWith('out/'))).toEqual([]);
  });

  test.concurrent('cleanup deletes what was rejected, and ends well although a task failed', async () => {
    const { run, call } = await stage(runner);
    for (const title of ['Keep this', 'reject 1', 'reject 2']) await call('POST', '/requests', { title });
    for (const id of [2, 3])
      for (let look = 0; look < 3; look += 1) await call('GET', `/requests/sandbox-request-${id}`);
    const left = await run('cleanup');
    expect(left).toMatchObject({ ok: true, log: expect.stringContaining('http/conflict') });
    expect(left.log).toContain('Delete it: 2 of 2 rows succeeded');
    expect(left.files['out/draft.zip']).toBeUndefined();
    expect(of(await call('GET', '/requests')).map(({ title }) => title)).toEqual(['Keep this']);
  });
}

describe('the examples in the CLI', () => examplesOn(onCli));
describeOnNode24('the examples in the Action', () => examplesOn(onAction));

describe('each example', () => {
  const schema = JSON.parse(readFileSync(join(root, 'docs/tasks.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
    schema,
  );

  test('there are five', () => {
    expect(taskFiles).toHaveLength(5);
  });

  test.each(taskFiles)('%s follows the schema, and says what it is and how to run it', (path) => {
    const text = String(files[path]);
    expect(validate(parse(text)) ? [] : validate.errors).toEqual([]);
    const [pointer, ...comment] = text.slice(0, text.indexOf('\nversion: 1')).split('\n');
    expect(pointer).toBe('# yaml-language-server: $schema=../docs/tasks.schema.json');
    expect(comment.every((line) => line.startsWith('#'))).toBe(true);
    expect(comment.join('\n')).toContain(`node dist/cli.js run ${path} --base-url URL`);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect([...readme.matchAll(/\]\((examples\/[^)]+)\)/g)].map(([, link]) => link)).toContain(path);
  });
});
