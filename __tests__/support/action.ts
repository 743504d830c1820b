import { join } from 'node:path';
import { expectNoLeak } from './no-leak.ts';
import { root } from './node24.ts';
import { type RunningStep, type StepOptions, type StepResult, startStep } from './runner.ts';

/** `DIST=/some/copy npm test -- e2e` runs these tests against another build, for instance one that you broke on purpose. */
const dist = process.env.DIST ?? join(root, 'dist');
export const actionEntry = join(dist, 'index.js');
export const cliEntry = join(dist, 'cli.js');

export const canary = 'canary-key-0123456789abcdef';
/** Of characters that one encoding or another writes in a way of its own. */
export const oddCanary = `k60'4/+"&z=9<aQ~!(x)*\\w>%7E;,@:^`;

export interface ActionOptions extends StepOptions {
  /** {@link canary} unless told; undefined gives none. */
  readonly key?: string | undefined;
  /** Further values that nothing may hold. */
  readonly alsoSecret?: readonly string[];
  /** Outputs that hold a secret on purpose. */
  readonly secretOutputs?: readonly string[];
  /** Where the server shows no annotations, what would be one is printed. */
  readonly annotations?: 'printed';
  /** The runner gave no file for them. */
  readonly outputs?: 'none';
  /** Hears of the step as soon as it runs, so that somebody else can act beside it. */
  readonly started?: (step: RunningStep) => void;
  /** Node itself prints there, before a line of ours runs; it must hold no key all the same. */
  readonly stderr?: 'of Node';
}

/** Runs the Action with a key, and checks what has to be true of every run. Single attempts, unless told. */
export function runAction(options: ActionOptions): Promise<StepResult> {
  return startAction(options).end;
}

/** Like {@link runAction}, for tests that act while it runs. */
export function startAction(options: ActionOptions): RunningStep {
  const key = 'key' in options ? options.key : canary;
  const running = startStep({
    entry: actionEntry,
    ...options,
    with: { ...(key === undefined ? {} : { 'api-key': key }), retries: '0', ...options.with },
  });
  options.started?.(running);
  return {
    ...running,
    end: running.end.then((result) => {
      expectOrderlyEnd(result, options);
      // Nothing may be shown before the masks.
      if (result.masks.length > 0) expect(result.rawStdout).toMatch(/^::add-mask::/);
      for (const secret of [key ?? '', ...(options.alsoSecret ?? [])]) {
        if (secret.trim().length >= 8) expectNoLeak(result, secret, options.secretOutputs);
      }
      return result;
    }),
  };
}

const ours = new Set(['add-mask', 'error', 'warning', 'notice', 'group', 'endgroup']);

/** What has to be true of every run, whatever the server did. */
export function expectOrderlyEnd(
  result: StepResult,
  options: Pick<ActionOptions, 'annotations' | 'outputs' | 'stderr'> = {},
): void {
  const { annotations, commands, outputs } = result;
  const errors = annotations.filter((one) => one.severity === 'error');
  expect({
    timedOut: result.timedOut,
    signal: result.signal,
    stderr: options.stderr === undefined ? result.rawStderr : '',
  }).toEqual({
    timedOut: false,
    signal: null,
    stderr: '',
  });
  expect([0, 1]).toContain(result.exitCode);
  expect(result.succeeded).toBe(result.exitCode === 0);
  expect(commands.map((command) => command.name).filter((name) => !ours.has(name))).toEqual([]);
  expect({ env: result.env, state: result.state, path: result.path }).toEqual({ env: {}, state: {}, path: '' });
  expect(annotations.length).toBeLessThanOrEqual(10);
  expect(errors.length > 0).toBe(result.exitCode === 1 && options.annotations !== 'printed');
  for (const one of annotations)
    expect(one.title).toMatch(
      /^(?:[a-z]+\/[a-z-]+: \S|A masked output |A secret is not masked$|An output is redacted$|The outputs of this step are lost$)/,
    );
  if (options.outputs === 'none') return;
  expect(outputs.ok).toBe(outputs['error-code'] === '' ? 'true' : 'false');
  if (result.exitCode === 1) expect(outputs.ok).toBe('false');
  if (result.exitCode === 1 && options.annotations !== 'printed')
    expect(errors.map((one) => one.title?.split(':')[0])).toContain(outputs['error-code']);
}
