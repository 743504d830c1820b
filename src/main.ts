export { startAction } from './action.ts';

/**
 * What both entries share is one bundle; `dist/index.js` and `dist/cli.js` only choose. The CLI's own code is loaded
 * when it is chosen, so that the Action does not pay for it.
 */
export async function startCli(): Promise<void> {
  const commands = await import('./commands/start.ts');
  commands.startCli();
}
