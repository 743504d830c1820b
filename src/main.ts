export { startAction } from './action.ts';

/**
 * What both entries share is one bundle; `dist/index.js` and `dist/cli.js` only choose. The CLI's own code is loaded
 * when it is chosen, so that the Action does not pay for it.
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
