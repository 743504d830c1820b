import { renderActionMetadata } from './action-metadata.ts';
import { renderErrorsPage } from './error-pages.ts';
import { updateReadme } from './readme-tables.ts';

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
    'README.md': updateReadme(readText('README.md') ?? bareReadme),
    'docs/errors.md': await renderErrorsPage(),
  };
}
