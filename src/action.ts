import { bugOf } from './engine/bug.ts';
import { createGithubHost, silenceStderr } from './hosts/github.ts';
import { githubContext, githubServerOf } from './hosts/github-context.ts';
import { githubInputs, takeGithubKeys } from './hosts/github-inputs.ts';
import { ownWord } from './leak/own-words.ts';
import type { Redacted } from './leak/port.ts';
import { leave } from './platform/leave.ts';
import { nodePlatform } from './platform/node.ts';
import { scanWorkerScript } from './platform/scan-worker-script.ts';
import { run } from './run.ts';
import { nodeTransports } from './transports/node-transports.ts';
import { version } from './version.ts';

/** A reader of stdout that reads no more is waited for this long, and so is whatever else still holds the process. */
const lingerMs = 1_000;
/** What ran longer has no hurry. In seconds. */
const quick = 1;

/** The Action: one step of a job, from its environment to its exit code. */
export function startAction(): void {
  // Fail closed: whatever ends this process before `finish` ends it red.
  process.exitCode = 1;
  const keys = takeGithubKeys(process.env);
  silenceStderr(process);
  let adapter = createGithubHost();

  let finished = false;
  function finish(exitCode: number, sound = true): void {
    // What failed stays so, though the run around it goes on.
    if (finished) return;
    finished = true;
    process.exitCode = exitCode;
    // As soon as all is written: nothing is left to do, and Node would tidy its heap before it noticed. But to exit waits
    // for V8's threads, and one of them that wants the heap tidied first waits for ever: seen after downloads, whose
    // memory comes and goes. So a run that worked for some time ends by itself, as that happens only in `process.exit`.
    process.stdout.write('', () => {
      if (!sound || process.uptime() < quick) leave(exitCode);
    });
    setTimeout(() => leave(exitCode), lingerMs).unref();
  }

  /** The error's own text may hold anything, and the redactor may be what failed: nothing of it is shown. */
  function fail(error: unknown): void {
    if (finished) return;
    const { code, message, evidence } = bugOf(error);
    const text = [message, ...evidence, 'Please report it with these lines.'].join('\n');
    adapter.annotate({ severity: 'error', title: `${code}: ${message}` as Redacted, message: text as Redacted });
    finish(1, false);
    try {
      adapter.outputs([
        { name: ownWord('ok'), value: ownWord(false) },
        { name: ownWord('error-code'), value: ownWord(code) },
      ]);
    } catch {
      // The step is red all the same.
    }
  }

  process.on('uncaughtException', fail);
  process.on('exit', () => fail(new Error('The process ended before the step did.')));
  const cancelled = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => cancelled.abort(new Error(name)));

  const start = () =>
    run({
      adapter,
      keys,
      inputs: githubInputs(process.env),
      filesNamedOnCommandLine: false,
      platform: nodePlatform(),
      transports: nodeTransports(process.env, version),
      readContext: () => githubContext(process.env),
      environment: process.env,
      signal: cancelled.signal,
      version,
      workerScript: scanWorkerScript(),
    });
  // Its variables are GitHub's and one more; only there is its adapter loaded.
  const begun =
    githubServerOf(process.env) === 'gitea'
      ? import('./hosts/gitea.ts').then(({ createGiteaHost }) => {
          adapter = createGiteaHost(adapter);
          return start();
        })
      : start();
  begun.then(({ exitStatus }) => finish(exitStatus === 0 ? 0 : 1), fail);
}
