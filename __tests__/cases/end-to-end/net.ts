import { connectProxy } from '../../support/connect-proxy.ts';
import { pem, rawServer, reply } from '../../support/raw-server.ts';
import { always, checkout, json, type Scene, scene, stepAnswered, stepTo } from './scene.ts';

const certificate = () => ({ cert: pem('server.pem'), key: pem('server.key') });
const redirectTo = (location: string) => reply('302 Found', '', [`Location: ${location}`]);

export const net: readonly Scene[] = [
  // No look-up leaves the machine for a name with so long a part.
  scene('net-dns', 'net/dns', () => stepTo(`https://${'a'.repeat(64)}.example`)),
  scene('net-refused', 'net/refused', async () => {
    const gone = await rawServer(() => {});
    await gone.close();
    return stepTo(gone.origin);
  }),
  scene('net-reset', 'net/reset', () => stepAnswered((_request, socket) => void socket.resetAndDestroy())),
  scene('net-timeout', 'net/timeout', () => stepAnswered(() => {}, { timeout: '300ms' })),
  scene('net-timeout.trickle', 'net/timeout', () =>
    stepAnswered(
      (_request, socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n');
        // Eight bytes well before the time is up, then nothing any more.
        socket.write('{"data":');
      },
      { timeout: '1500ms' },
    ),
  ),
  scene('net-tls', 'net/tls', async () => stepTo((await rawServer(() => {}, { tls: certificate() })).origin)),
  scene('net-tls-disabled', 'net/tls-disabled', () => ({
    ...stepTo('https://api.kimp360.com'),
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  })),
  scene('net-proxy', 'net/proxy', async () => {
    const proxy = await connectProxy({ hosts: {} });
    return { ...stepTo('https://api.kimp360.com'), env: { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` } };
  }),
  scene('net-truncated', 'net/truncated', () =>
    stepAnswered((_request, socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"data":[')),
  ),
  scene('net-too-large', 'net/too-large', () =>
    stepAnswered(always(reply('200 OK', `"${'x'.repeat(5000)}"`, [json])), { 'max-response-size': '1KiB' }),
  ),
  scene('net-protocol', 'net/protocol', () =>
    stepAnswered((_request, socket) => void socket.end('220 mail.example ESMTP\r\n')),
  ),
  scene('net-protocol.encoding', 'net/protocol', () =>
    stepAnswered(always(reply('200 OK', 'not gzip at all', [json, 'Content-Encoding: gzip']))),
  ),
  scene('save-failed', 'save/failed', async () => ({
    ...(await stepAnswered(always(reply('200 OK', '{}', [json])))),
    env: { GITHUB_STEP_SUMMARY: '/dev/full' },
  })),
  scene('redirect-cross-origin', 'redirect/cross-origin', () =>
    stepAnswered(always(redirectTo('https://elsewhere.example/requests?signature=1'))),
  ),
  scene('redirect-downgrade', 'redirect/downgrade', async () => {
    const server = await rawServer(always(redirectTo('http://api.kimp360.com/requests')), { tls: certificate() });
    return {
      ...stepTo(server.origin, { 'ca-file': 'ca.pem' }),
      workspace: { ...checkout, 'ca.pem': pem('ca.pem') },
    };
  }),
  scene('redirect-loop', 'redirect/loop', () => stepAnswered(always(redirectTo('/requests')))),
  scene('redirect-unsupported', 'redirect/unsupported', () => stepAnswered(always(redirectTo('file:///etc/passwd')))),
];
