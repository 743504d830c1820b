import { loadCommand } from './load-command.ts';
import { type Session, writeErr, writeOut } from './session.ts';

/** Finds the command and runs it. Resolves to the exit status. */
export async function main(argv: readonly string[], session: Session): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version') {
    const { version } = await import('../version.ts');
    await writeOut(`kimp360 ${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h') {
    const { overview } = await import('./help.ts');
    await (name === undefined ? writeErr : writeOut)(overview());
    return name === undefined ? 2 : 0;
  }
  if (name !== 'help' && asksForHelp(rest)) return (await import('./help.ts')).help([name], session);
  const run = await loadCommand(name);
  if (run !== undefined) return run(rest, session);
  const { unknownCommand } = await import('./help.ts');
  await writeErr(unknownCommand(name));
  return 2;
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? argv.length : end).some((word) => word === '--help' || word === '-h');
}
