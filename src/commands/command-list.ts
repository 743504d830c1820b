/** A command as the list of commands shows it. */
export interface CommandEntry {
  readonly name: string;
  /** Behind the name, e.g. `PATH [flags]`. */
  readonly usage: string;
  /** One line, without a full stop. */
  readonly summary: string;
}

/** Commands that make one call: the word is the method. */
export const callMethods: readonly string[] = ['get', 'post', 'put', 'patch', 'delete', 'head'];

/** Every command of this version, in the order of `--help`. */
export const commands: readonly CommandEntry[] = [
  ...callMethods.map((name) => ({
    name,
    usage: 'PATH [flags]',
    summary: `make one authenticated ${name.toUpperCase()} call`,
  })),
  { name: 'run', usage: 'FILE [flags]', summary: 'make the calls of a task file, in order' },
  {
    name: 'scan',
    usage: 'PATH… [flags]',
    summary: 'prove that the key is not in what is about to be published',
  },
  {
    name: 'doctor',
    usage: '[flags]',
    summary: 'check key, network, proxy, certificate and clock, and make one call',
  },
  {
    name: 'fingerprint',
    usage: '[flags]',
    summary: 'print the fingerprint of the key, to compare it without showing it',
  },
  { name: 'explain', usage: '[CODE]', summary: 'explain an error code, or list them all' },
  { name: 'sandbox', usage: '[--port N]', summary: 'start a local API to try things on, with keys of its own' },
  {
    name: 'try',
    usage: '',
    summary: 'see a task file that works and two calls that fail, on a sandbox; no account needed',
  },
  { name: 'help', usage: '[COMMAND]', summary: 'show this list, or the flags of a command' },
];

export function findCommand(name: string): CommandEntry | undefined {
  return commands.find((command) => command.name === name);
}
