import { closeSandboxes, openSandbox } from './open-sandbox.ts';
import { runStep, type StepResult } from './runner.ts';

const workflow = `on: push
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: example/kimp360-api-action@v1
        with:
          path: /requests
          json: '{"title": "Banner"}'
`;

/** What the README shows: the step that meets the sandbox with a revoked key. What differs from run to run is fixed. */
export async function failureOfReadme(): Promise<Pick<StepResult, 'annotations' | 'summary'>> {
  const { sandbox } = await openSandbox();
  try {
    const { annotations, summary } = await runStep({
      with: {
        'api-key': sandbox.keys.revoked,
        'base-url': sandbox.url,
        path: '/requests',
        json: '{"title": "Banner"}',
      },
      workspace: { '.github/workflows/ci.yml': workflow },
    });
    const fixed = (text: string) =>
      text
        .replaceAll(/127\.0\.0\.1(:|&#58;)\d+/g, '127.0.0.1$18360')
        .replaceAll(/\b(fingerprint (?:<code>)?|compare it with (?:<code>|`)?)[0-9a-f]{8}\b/g, '$1aba3f96f')
        .replaceAll(/<td>\d+ ms<\/td>/g, '<td>48 ms</td>');
    return {
      annotations: annotations.map((one) => ({ ...one, message: fixed(one.message) })),
      summary: fixed(summary),
    };
  } finally {
    await closeSandboxes();
  }
}
