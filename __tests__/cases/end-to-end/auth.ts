import { connectProxy } from '../../support/connect-proxy.ts';
import { reply } from '../../support/raw-server.ts';
import { always, apiError, type Scene, scene, stepAnswered, stepTo } from './scene.ts';

const page = (title: string, text: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${text}</body></html>`;
const html = 'content-type: text/html; charset=utf-8';

export const auth: readonly Scene[] = [
  scene('auth-rejected', 'auth/rejected', () =>
    stepAnswered(
      always(apiError('401 Unauthorized', 'Invalid or missing API key.', {}, ['www-authenticate: ApiKey realm="api"'])),
    ),
  ),
  scene('auth-rejected.both-keys', 'auth/rejected', async () => ({
    ...(await stepAnswered(always(apiError('401 Unauthorized', 'Invalid or missing API key.')), {
      'api-key-fallback': 'second-key-9876543210fedcba',
    })),
    alsoSecret: ['second-key-9876543210fedcba'],
  })),
  scene('auth-rejected.warning', 'auth/rejected', () =>
    stepAnswered(always(apiError('401 Unauthorized', 'Invalid or missing API key.')), { 'fail-on-error': 'false' }),
  ),
  scene('auth-forbidden', 'auth/forbidden', () =>
    stepAnswered(always(apiError('403 Forbidden', 'This API key does not have permission to access this resource.'))),
  ),
  scene('auth-edge-blocked', 'auth/edge-blocked', () =>
    stepAnswered(
      always(
        reply('403 Forbidden', page('Attention Required! | Cloudflare', 'Cloudflare Ray ID: 8f00ba4'), [
          html,
          'server: cloudflare',
          'cf-ray: 8f00ba4-FRA',
        ]),
      ),
    ),
  ),
  scene('auth-edge-blocked.sign-in', 'auth/edge-blocked', () =>
    stepAnswered(
      always(reply('401 Unauthorized', page('Sign in', '<form><input type="password" name="p"></form>'), [html])),
    ),
  ),
  scene('auth-proxy', 'auth/proxy', async () => {
    const proxy = await connectProxy({ hosts: {}, credentials: 'user:password' });
    return { ...stepTo('https://api.kimp360.com'), env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } };
  }),
];
