import { nearestName } from '../diagnostics/did-you-mean.ts';
import { renderFlag, renderHelp } from '../inputs/help.ts';
import { version } from '../version.ts';
import { type CommandEntry, commands, findCommand } from './command-list.ts';
import { keyFlagsHelp } from './key-flags.ts';
import { type Session, writeErr, writeOut } from './session.ts';

/** Words behind each other, as wide as the longest. */
function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join('');
}

/** The text of `kimp360 --help`. */
export function overview(): string {
  const rows = commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary] as const);
  return `kimp360 ${version}: authenticated calls that cannot leak their key and explain their own failure

usage: kimp360 COMMAND [flags]

${columns(rows)}
The key comes from KIMP360_API_KEY, --api-key-file FILE or --api-key-stdin; never from an argument.
\`kimp360 help COMMAND\` lists the flags of a command; \`kimp360 --version\` prints the version.

${exitStatuses}`;
}

const exitStatuses = `exit status:
${columns([
  ['0', 'everything went well'],
  ['1', 'the API, an expectation or a file said no, or a scan could not read all'],
  ['2', 'the command or an input is wrong'],
  ['3', 'the key is wrong, or was not accepted'],
  ['4', 'the network, or a redirection'],
  ['5', 'the key was about to leak, or a scan found it'],
  ['70', 'a fault of this program'],
  ['128+n', 'stopped by signal n'],
])}`;

/** The text of `kimp360 COMMAND --help`. */
export async function commandHelp({ name, usage, summary }: CommandEntry): Promise<string> {
  const head = `usage: kimp360 ${`${name} ${usage}`.trim()}\n\n${capitalize(summary)}.\n`;
  const sections = await sectionsOf(name);
  return [head, ...sections].join('\n');
}

async function sectionsOf(name: string): Promise<readonly string[]> {
  const keys = `The key, else from KIMP360_API_KEY:\n${keyFlagsHelp.map((row) => renderFlag(...row)).join('')}`;
  switch (name) {
    case 'scan': {
      const { scanFlagsHelp } = await import('./scan.ts');
      return [
        'PATH is a file, a folder (everything in it) or a glob; archives are opened. Nothing goes to stdout.\n',
        'Example:\n  kimp360 scan dist --git\n',
        keys,
        scanFlagsHelp(),
        exitStatuses,
      ];
    }
    case 'doctor': {
      const { doctorFlagsHelp } = await import('./doctor.ts');
      return [keys, doctorFlagsHelp(), 'The exit status is that of the first check that failed.\n'];
    }
    case 'fingerprint':
      return [
        keys,
        'Prints the first 8 hex digits of the SHA-256 of the key, as every run reports them, for keys of 20 characters or more.\n',
      ];
    case 'explain':
      return ['CODE is what an error shows in brackets, e.g. auth/rejected. Without it all codes are listed.\n'];
    case 'sandbox':
      return [`Flags:\n${renderFlag('--port N', 'The port to listen on. Default: any free one.')}`];
    case 'run':
      return runSections(keys);
    case 'try':
    case 'help':
      return [];
    default:
      return callSections(name, keys);
  }
}

function callSections(name: string, keys: string): readonly string[] {
  const example = name === 'get' || name === 'head' || name === 'delete' ? '' : ` --json '{"title": "Example"}'`;
  return [
    'PATH is relative to --base-url. The content of the response, and only it, goes to stdout; everything else to stderr.\n',
    `Example:\n  kimp360 ${name} /requests${example}\n`,
    keys,
    renderHelp('call'),
    whereItRuns,
    exitStatuses,
  ];
}

function runSections(keys: string): readonly string[] {
  return [
    'FILE is a task file in YAML or JSON; the README describes it. The flags apply to every call, and win over the file.\n',
    'Example:\n  kimp360 run release.yml --var title=Banner\n',
    `The file's variables:\n${renderFlag('--var NAME=VALUE', 'A text that templates read as vars.NAME; it wins over the one in the file. May be repeated.')}`,
    keys,
    renderHelp('plan'),
    whereItRuns,
    exitStatuses,
  ];
}

const whereItRuns = `Where it runs:\n${renderFlag('--ci NAME', 'Speak the language of this CI: github, gitea, azure, gitlab, buildkite, teamcity, jenkins, circleci, bitbucket or plain. Default: detected.')}`;

/** The text for a command that does not exist. Only a plain word is repeated: a key can be mistyped to here as well. */
export function unknownCommand(name: string): string {
  const isWord = /^[a-z][a-z-]{0,19}$/i.test(name);
  const nearest = nearestName(
    name,
    commands.map((command) => command.name),
  );
  const isFlag = name.startsWith('-');
  const what = isWord ? `no command \`${name}\`` : 'no such command';
  const hint = isFlag
    ? 'The command comes first, e.g. `kimp360 get /requests --timeout 10s`.'
    : name.startsWith('/')
      ? 'A path stands behind a method, e.g. `kimp360 get /requests`.'
      : nearest !== undefined
        ? `Did you mean \`kimp360 ${nearest}\`?`
        : '`kimp360 --help` lists the commands.';
  return `error[input/unknown]: This version has ${what}.\n  Fix: ${hint}\n`;
}

/** `kimp360 help [COMMAND]`. */
export async function help(argv: readonly string[], _session: Session): Promise<number> {
  const [name] = argv;
  if (name === undefined || name === '--help' || name === '-h') {
    await writeOut(overview());
    return 0;
  }
  const command = findCommand(name);
  if (command === undefined) {
    await writeErr(unknownCommand(name));
    return 2;
  }
  await writeOut(await commandHelp(command));
  return 0;
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
