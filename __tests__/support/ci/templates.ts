/** What `ci/` offers to copy: the shell that each host would run, with its own placeholders filled in as that host does. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../node24.ts';

export const pinnedBy = [
  'gitlab/templates/kimp360/template.yml',
  'azure/kimp360.yml',
  'buildkite/hooks/command',
  'circleci/orb.yml',
  'jenkins/vars/kimp360.groovy',
  'bitbucket/Dockerfile',
] as const;

export function readCi(path: string): string {
  return readFileSync(join(root, 'ci', path), 'utf8');
}

export interface Archive {
  readonly path: string;
  readonly sha256: string;
}

/** The release's archive, as `npm pack` makes it of this checkout. */
export function packCli(folder: string): Archive {
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    // There it is a script.
    shell: process.platform === 'win32',
  });
  const [entry] = JSON.parse(packed.stdout) as { filename: string }[];
  const path = join(folder, entry?.filename ?? '');
  return { path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') };
}

export interface Filled {
  readonly args: string;
  readonly version: string;
  readonly sha256: string;
  readonly archive: string;
}

/** `$[[ inputs.NAME ]]` */
export function gitlabScript(values: Filled): string {
  const [, job] = parseAllDocuments(readCi(pinnedBy[0]));
  const { script } = Object.values(job?.toJSON() as Record<string, { script: string[] }>)[0] as { script: string[] };
  return fill(script.join('\n'), /\$\[\[ inputs\.([\w-]+) \]\]/g, values);
}

/** `${{ parameters.NAME }}` */
export function azureScript(values: Filled): string {
  const { steps } = parse(readCi(pinnedBy[1])) as { steps: { bash?: string }[] };
  return fill(steps[0]?.bash ?? '', /\$\{\{ parameters\.([\w-]+) \}\}/g, values);
}

/** `<< parameters.NAME >>` */
export function circleScript(values: Filled): string {
  const { commands } = parse(readCi(pinnedBy[3])) as {
    commands: { run: { steps: { run?: { command: string } }[] } };
  };
  return fill(commands.run.steps[0]?.run?.command ?? '', /<< parameters\.([\w-]+) >>/g, values);
}

/** What stands between Groovy's `'''`, where nothing is filled in and no backslash may stand. */
export function jenkinsScript(): string {
  const [, script = ''] = /sh '''\n([\s\S]*?)'''/.exec(readCi(pinnedBy[4])) ?? [];
  if (script.includes('\\')) throw new Error('Groovy would read the backslash.');
  return script;
}

function fill(text: string, placeholder: RegExp, values: Filled): string {
  return text.replace(placeholder, (_all, name: string) => {
    const value = (values as unknown as Record<string, string>)[name];
    if (value === undefined) throw new Error(`The template has no value for ${name}.`);
    return value;
  });
}
