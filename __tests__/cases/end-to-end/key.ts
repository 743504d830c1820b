import { canary } from '../../support/action.ts';
import { reply } from '../../support/raw-server.ts';
import { always, apiError, json, type Scene, scene, stepAnswered, stepTo } from './scene.ts';

const nobody = 'https://api.kimp360.com';
const fine = always(reply('200 OK', '{"data":[]}', [json]));
const second = 'second-key-9876543210fedcba';

/** Nothing is sent for any of these but the warnings. */
export const key: readonly Scene[] = [
  scene('key-missing', 'key/missing', () => ({
    ...stepTo(nobody),
    key: '',
    contexts: { github: { secret_source: 'Actions' } },
  })),
  scene('key-missing.fork', 'key/missing', () => ({
    ...stepTo(nobody),
    key: '',
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    contexts: { github: { secret_source: 'None' } },
    event: { pull_request: { head: { repo: { fork: true, full_name: 'contributor/project' } } } },
  })),
  scene('key-placeholder', 'key/placeholder', () => ({ ...stepTo(nobody), key: 'YOUR_API_KEY' })),
  scene('key-unexpanded', 'key/unexpanded', () => ({ ...stepTo(nobody), key: '$KIMP360_API_KEY' })),
  scene('key-wrapped', 'key/wrapped', () => ({ ...stepTo(nobody), key: `Bearer "${canary}"`, alsoSecret: [canary] })),
  scene('key-malformed', 'key/malformed', () => ({ ...stepTo(nobody), key: 'canary-key-\u200b0123456789abcdef' })),
  scene('key-too-short', 'key/too-short', () => ({ ...stepTo(nobody), key: 'k60-abc' })),
  scene('key-in-debug', 'key/in-debug', () => ({ ...stepTo(nobody), env: { NODE_DEBUG: 'http' } })),
  scene('key-trimmed', 'key/trimmed', async () => ({ ...(await stepAnswered(fine)), key: ` ${canary}\r\n` })),
  scene('key-not-secret', 'key/not-secret', async () => ({
    ...(await stepAnswered(fine)),
    contexts: { github: { secret_source: 'None' } },
  })),
  scene('key-rotation-due', 'key/rotation-due', () => stepAnswered(fine, { 'api-key-created': '2020-01-01' })),
  scene('key-fallback-used', 'key/fallback-used', async () => ({
    ...(await stepAnswered(
      ({ head }, socket) => {
        socket.write(
          head.includes(second) ? reply('200 OK', '{}', [json]) : apiError('401 Unauthorized', 'Invalid key.'),
        );
      },
      { 'api-key-fallback': second },
    )),
    alsoSecret: [second],
  })),
];
