import { actionReference } from '../version.ts';
import { renderActionMetadata } from './action-metadata.ts';
import { renderErrorsPage } from './error-pages.ts';
import { updateReadme } from './readme-tables.ts';
import { renderTaskFileSchema } from './task-file-schema.ts';

/** A README to start with, where there is none. */
const bareReadme = `# kimp360-api-action

## Inputs

<!-- inputs:start -->
<!-- inputs:end -->

## Outputs

<!-- outputs:start -->
<!-- outputs:end -->
`;

/** Every generated file as it should be, by its path in the repository. `readText` gives what stands there now. */
export async function generatedFiles(readText: (path: string) => string | undefined): Promise<Record<string, string>> {
  return {
    'action.yml': renderActionMetadata(),
    'README.md': withActionReference(updateReadme(readText('README.md') ?? bareReadme)),
    'docs/errors.md': await renderErrorsPage(),
    'docs/tasks.schema.json': renderTaskFileSchema(),
  };
}

/** Every example names the action, and where its schema is, as `version.ts` does. */
function withActionReference(markdown: string): string {
  return markdown
    .replace(/(\buses: )[\w.-]+\/kimp360-api-action@\S+/g, `$1${actionReference}`)
    .replace(
      /(\$schema=https:\/\/raw\.githubusercontent\.com\/)[\w.-]+\/kimp360-api-action\/[^/\s]+\//g,
      `$1${actionReference.replace('@', '/')}/`,
    );
}
