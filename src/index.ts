export { startAction } from './action.ts';

/**
 * The one bundle: `dist/index.js`, which starts the Action unless `dist/cli.js` has loaded it (`tools/build.ts`). The
 * CLI's own code is loaded when it is started, so that the Action does not pay for it.
 */
export async function startCli(): Promise<void> {
  const commands = await import('./commands/start.ts');
  commands.startCli();
}

/** A thread that helps with a scan; `dist/scan-worker.js` starts it. */
export async function startScanWorker(): Promise<void> {
  const { startWorker } = await import('./leak/scan/worker.ts');
  await startWorker();
}
