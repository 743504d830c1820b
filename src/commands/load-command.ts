import { callMethods } from './command-list.ts';
import type { RunCommand } from './session.ts';

/** Loads the code of one command and nothing of the others. Undefined for a name that is no command. */
export async function loadCommand(name: string): Promise<RunCommand | undefined> {
  if (callMethods.includes(name)) return (await import('./call.ts')).callCommand(name);
  switch (name) {
    case 'scan':
      return (await import('./scan.ts')).scanCommand;
    case 'run':
      return (await import('./run-tasks.ts')).runTasks;
    case 'doctor':
      return (await import('./doctor.ts')).doctor;
    case 'fingerprint':
      return (await import('./fingerprint.ts')).fingerprint;
    case 'explain':
      return (await import('./explain.ts')).explain;
    case 'sandbox':
      return (await import('./sandbox.ts')).sandbox;
    case 'try':
      return (await import('./try.ts')).tryOut;
    case 'help':
      return (await import('./help.ts')).help;
    default:
      return undefined;
  }
}
