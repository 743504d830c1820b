import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeWith } from './parts.ts';
import {
  type ActionMetadata,
  actionlint,
  checkDocuments,
  completeWorkflow,
  type Document,
  type Finding,
  findUnknownOutputs,
  languageService,
  readWorkflows,
  repository,
  snippetsOf,
  tsx,
} from './workflows.ts';

const action = 'OWNER/kimp360-api-action';

describeWith([languageService, actionlint, tsx], 'action.yml, workflows and snippets', () => {
  let manifest: Document;
  let metadata: ActionMetadata;
  let workflows: Document[];
  let examples: Document[];
  let snippets: Document[];
  let findings: Finding[];

  const brokenManifest = (): Document => ({
    ...manifest,
    name: 'a broken action.yml',
    content: manifest.content.replace(/^( *)using:/m, '$1manes: 1\n$1using:'),
  });
  const right = step('right', `api-key: \${{ secrets.KEY }}`, 'path: /requests');
  const misspeltInput = step('misspelt input', `api-kye: \${{ secrets.KEY }}`, 'path: /requests');
  const misspeltContext = step('misspelt context', `api-key: \${{ secrts.KEY }}`, 'path: /requests');

  beforeAll(async () => {
    manifest = await read('action.yml');
    metadata = parse(manifest.content) as ActionMetadata;
    workflows = await readWorkflows('.github/workflows');
    examples = await readWorkflows('examples');
    snippets = [];
    for (const file of ['README.md', 'docs/errors.md']) snippets.push(...snippetsOf(file, (await read(file)).content));
    // All in one go: the checkers take seconds to start.
    const documents = [manifest, brokenManifest(), right, misspeltInput, misspeltContext];
    documents.push(...workflows, ...examples, ...snippets);
    findings = await checkDocuments({
      action,
      metadata,
      // `./` is our action too, but only a full name has its inputs checked.
      documents: documents.map((document) => ({
        ...document,
        content: document.content.replaceAll(/uses: \.\/\s*$/gm, `uses: ${action}@v1`),
      })),
    });
  });

  function findingsIn(...documents: Document[]): string[] {
    return documents.flatMap(({ name, content }) =>
      findings
        .filter(({ document, message }) => document === name && !isSetAtRunTime(message, content))
        .map(({ line, message, by }) => `${name}:${line} ${message} (${by})`),
    );
  }

  function unknownOutputsIn(...documents: Document[]): string[] {
    return documents.flatMap((document) => findUnknownOutputs(document, action, metadata));
  }

  test('action.yml is a manifest that GitHub takes', () => {
    expect(findingsIn(manifest)).toEqual([]);
    expect(parse(manifest.content)).toMatchObject({
      runs: { using: 'node24', main: expect.stringMatching(/^dist\//) },
    });
  });

  test('a fault in a manifest is found', () => {
    expect(findingsIn(brokenManifest())).toEqual([expect.stringContaining("Unexpected value 'manes'")]);
  });

  test("the project's own workflows are sound", () => {
    expect(workflows.map(({ name }) => name)).toContain('.github/workflows/ci.yml');
    expect(findingsIn(...workflows)).toEqual([]);
    expect(unknownOutputsIn(...workflows)).toEqual([]);
  });

  test('the examples are sound', () => {
    expect(findingsIn(...examples)).toEqual([]);
    expect(unknownOutputsIn(...examples)).toEqual([]);
  });

  test('every workflow snippet of the README and of the error pages is sound', () => {
    const users = snippets.filter(({ content }) => content.includes(`uses: ${action}@`));
    expect(users.length).toBeGreaterThanOrEqual(5);
    expect(findingsIn(...snippets)).toEqual([]);
    expect(unknownOutputsIn(...snippets)).toEqual([]);
  });

  test('a misspelt input is found', () => {
    expect(findingsIn(right)).toEqual([]);
    expect(findingsIn(misspeltInput)).toEqual([expect.stringMatching(/Invalid action input 'api-kye'/)]);
  });

  test('a misspelt context is found by both checkers', () => {
    expect(findingsIn(misspeltContext)).toEqual([
      expect.stringMatching(/secrts.*languageservice/),
      expect.stringMatching(/secrts.*actionlint/),
    ]);
  });

  test('a misspelt output is found', () => {
    const maker = step('reader', 'extract: |', '  request_id: id').content;
    const reads = (name: string): Document => ({
      ...right,
      content: `${maker}      - run: echo "$VALUE"\n        env:\n          VALUE: \${{ steps.call.outputs.${name} }}\n`,
    });
    expect(unknownOutputsIn(reads('request_id'), reads('status'), reads('error-code'))).toEqual([]);
    expect(unknownOutputsIn(reads('stauts'))).toEqual(['right: steps.call.outputs.stauts']);
  });
});

function step(name: string, ...lines: string[]): Document {
  const content = completeWorkflow(`- id: call\n  uses: ${action}@v1\n  with:\n    ${lines.join('\n    ')}\n`);
  return { name, path: '.github/workflows/step.yml', content };
}

/** The language service doubts every `env.NAME` that a step makes; it is right only where no step does. */
function isSetAtRunTime(message: string, content: string): boolean {
  const [, name] = /^Context access might be invalid: (\w+)$/.exec(message) ?? [];
  return name !== undefined && new RegExp(`echo "${name}=.*>> "\\$GITHUB_ENV"`).test(content);
}

async function read(file: string): Promise<Document> {
  return { name: file, path: file, content: await readFile(join(repository, file), 'utf8') };
}
