import type { DiagnosticCode } from '../../../src/diagnostics/codes.ts';
import type { ActionOptions } from '../../support/action.ts';
import { type Answer, rawServer, reply } from '../../support/raw-server.ts';

/** One way for a run to go wrong; its golden file `<name>.txt` is what the user sees then. */
export interface Scene {
  /** The code with a hyphen, and what is special about it. */
  readonly name: string;
  readonly code: DiagnosticCode;
  /** Starts what the run needs. Called once per run; servers are closed afterwards. */
  readonly arrange: () => ActionOptions | Promise<ActionOptions>;
}

export function scene(name: string, code: DiagnosticCode, arrange: Scene['arrange']): Scene {
  return { name, code, arrange };
}

/** The workflow of every scene, as checked out: a failure points at line 9 of it. */
export const checkout = {
  '.github/workflows/ci.yml': `name: CI
on: push
jobs:
  call:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - name: Ask the API
        uses: example/kimp360-api-action@v1
        with:
          api-key: \${{ secrets.KIMP360_API_KEY }}
          path: /requests
`,
};

/** A step that does nothing wrong, if there is a server at this place. */
export function stepTo(baseUrl: string, inputs: Readonly<Record<string, string>> = {}): ActionOptions {
  return { workspace: checkout, with: { 'base-url': baseUrl, path: '/requests', ...inputs } };
}

/** A step, and a server that answers it so. */
export async function stepAnswered(
  answer: Answer,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionOptions> {
  return stepTo((await rawServer(answer)).origin, inputs);
}

export const json = 'content-type: application/json';

/** An error as Kimp360's guide documents it. */
export function apiError(status: string, message: string, more: object = {}, fields: readonly string[] = []): Buffer {
  const [code = '', ...phrase] = status.split(' ');
  const content = { statusCode: Number(code), message, error: phrase.join(' '), ...more };
  return reply(status, JSON.stringify(content), [json, 'x-request-id: req-1234', ...fields]);
}

/** Answers everything with these bytes. */
export function always(bytes: Buffer | string): Answer {
  return (_request, socket) => void socket.write(bytes);
}
