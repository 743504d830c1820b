import { mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTerminalHost } from '../hosts/terminal.ts';
import { Secret } from '../key/secret.ts';
import { nodePlatform } from '../platform/node.ts';
import { run } from '../run.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';
import { nodeTransports } from '../transports/node-transports.ts';
import { actionReference, version } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { plainContext } from './cli-host.ts';
import { showContent } from './content.ts';
import { runsInCi } from './detect-ci.ts';
import { programName } from './program-name.ts';
import { reportFaults } from './report-faults.ts';
import { type Session, writeOut } from './session.ts';
import { briefFile, storyFile, storyPaths } from './try-story.ts';

/** One thing to see: a command, and what it must end with to be worth showing. */
interface Scene {
  readonly title: string;
  readonly key: keyof Sandbox['keys'];
  /** What a user would type, but for `--base-url`. */
  readonly command: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** A text that is shown before the command. */
  readonly file?: { readonly path: string; readonly text: string };
  readonly expected: { readonly exitStatus: number; readonly code?: string; readonly saved?: string };
}

const scenes: readonly Scene[] = [
  {
    title: 'A task file: create a request, upload a file, wait, fetch the result, tidy up',
    key: 'works',
    file: { path: storyPaths.tasks, text: storyFile },
    command: `run ${storyPaths.tasks}`,
    inputs: { tasks: storyPaths.tasks },
    expected: { exitStatus: 0, saved: storyPaths.saved },
  },
  {
    title: 'A key that was revoked: 401',
    key: 'revoked',
    command: 'get /requests',
    inputs: { method: 'GET', path: '/requests' },
    expected: { exitStatus: 3, code: 'auth/rejected' },
  },
  {
    title: 'A key without the permission: 403',
    key: 'forbidden',
    command: 'get /requests',
    inputs: { method: 'GET', path: '/requests' },
    expected: { exitStatus: 3, code: 'auth/forbidden' },
  },
];

/** `kimp360 try`: real calls through the real core, to a sandbox in this process. Needs no account and no network. */
export async function tryOut(argv: readonly string[], session: Session): Promise<number> {
  const { faults } = parseArguments(argv, { command: 'kimp360 try', positionals: [], flags: [] });
  if (faults.length > 0) return reportFaults(faults);
  forgetProxies(process.env);
  const { clock } = nodePlatform();
  const sandbox = await startSandbox({ clock });
  const temp = await realpath(await mkdtemp(join(tmpdir(), 'kimp360-try-')));
  try {
    await writeFile(join(temp, storyPaths.tasks), storyFile);
    await writeFile(join(temp, storyPaths.brief), briefFile);
    await writeOut(
      `A sandbox answers on ${sandbox.url}, on this machine alone. Its keys are worth nothing elsewhere.\n`,
    );
    let good = true;
    for (const [index, scene] of scenes.entries()) {
      if (session.signal.aborted) break;
      good = (await play(index + 1, scene, { sandbox, temp, session })) && good;
    }
    if (session.signal.aborted) return 0;
    await writeOut(good ? next() : '\nThe calls did not end as they should. Please report this output.\n');
    return good ? 0 : 70;
  } finally {
    await sandbox.close();
    await rm(temp, { recursive: true, force: true });
  }
}

/** The calls go to this process; nothing in the environment may send them elsewhere. */
function forgetProxies(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment)) if (/^(https?|all|no)_proxy$/i.test(name)) delete environment[name];
}

interface Stage {
  readonly sandbox: Sandbox;
  readonly temp: string;
  readonly session: Session;
}

/** Makes one call and shows all that a user sees of it, in order, on stdout. Returns whether it ended as it must. */
async function play(number: number, scene: Scene, { sandbox, temp, session }: Stage): Promise<boolean> {
  const { key, file, command, inputs, expected } = scene;
  await writeOut(`\n── ${number}. ${scene.title}\n\n`);
  if (file !== undefined) await writeOut(`$ cat ${file.path}\n${file.text}\n`);
  await writeOut(
    `$ KIMP360_API_KEY=<the sandbox key "${key}"> ${programName()} ${command} --base-url ${sandbox.url}\n\n`,
  );
  const place = runsInCi(process.env) ? 'ci' : process.stdout.isTTY ? 'terminal' : 'pipe';
  const { report, exitStatus } = await run({
    adapter: {
      ...createTerminalHost({ stdout: process.stdout, stderr: process.stdout }, process.env),
      async content(bytes) {
        const shown = showContent(bytes, place);
        if ('bytes' in shown) await writeOut(shown.bytes);
      },
    },
    keys: {
      primary: { secret: new Secret(sandbox.keys[key]), source: 'environment', label: 'KIMP360_API_KEY' },
      unused: [],
    },
    inputs: {
      values: { 'base-url': sandbox.url, ...inputs },
      label: (name) => (name === 'tasks' ? 'FILE' : `--${name}`),
      unknown: 'error',
    },
    filesNamedOnCommandLine: true,
    platform: nodePlatform(),
    transports: nodeTransports({}, version),
    readContext: () => ({ ...plainContext('plain'), workspace: temp, temp }),
    // The real environment could hold what refuses a call with a real key; these keys open nothing.
    environment: {},
    signal: session.signal,
    version,
  });
  const saved = expected.saved === undefined ? undefined : await sizeOf(join(temp, expected.saved));
  await writeOut(`\n(exit status ${exitStatus}${saved === undefined ? '' : `; ${expected.saved}: ${saved} bytes`})\n`);
  const code = report.results.flatMap((result) => result.diagnostics)[0]?.code;
  return exitStatus === expected.exitStatus && code === expected.code && saved !== 0;
}

/** Bytes; 0 where there is no file. */
async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

function next(): string {
  return `
── What to do next

  1. Make a key in Kimp360: My Account → Settings → Zapier Integration. It is shown once: copy it.
  2. Store it as a secret of your repository: \`gh secret set KIMP360_API_KEY\`, then paste it.
  3. Paste this step into a workflow, with a path that your account has:

       - uses: ${actionReference}
         with:
           api-key: \${{ secrets.KIMP360_API_KEY }}
           path: /requests

  On this machine: \`${programName()} doctor\` checks key and network, \`${programName()} help get\` lists what a call can do.
`;
}
