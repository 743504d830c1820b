import { spawnSync } from 'node:child_process';
import { findDebugLeaks } from '../../src/key/debug.ts';

test.each([
  ['http', ['http']],
  ['HTTP', ['http']],
  ['fs,net', ['net']],
  ['*', ['http', 'https', 'http2', 'net', 'tls', 'stream', 'undici', 'fetch']],
  ['http*', ['http', 'https', 'http2']],
  ['*t*s', ['https', 'tls']],
  ['*tt*p*s*', ['https']],
  ['tunnel', ['tunnel']],
])('NODE_DEBUG=%s is refused', (value, sections) => {
  const [found, ...more] = findDebugLeaks({ NODE_DEBUG: value });
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'key/in-debug', severity: 'error' });
  expect(found?.evidence).toEqual([`sections that print it: ${sections.join(', ')}`]);
});

test.each([
  '',
  'fs',
  'module,timer',
  'httpx',
  'xhttp',
  ' http',
  'ht',
  'h*x',
  'https3*',
  'n*n*t',
  // What one star leaves is not there for another part.
  'htt*ttp',
  'h*tt*tp',
  '*tt*tt*p',
  'und*nd*ici',
  'worker',
  'child_process',
])('NODE_DEBUG=%j prints nothing of a call', (value) => {
  expect(findDebugLeaks({ NODE_DEBUG: value })).toEqual([]);
});

test.each([
  ['--tls-keylog=/tmp/keys', '--tls-keylog'],
  ['--max-old-space-size=512 --tls_keylog /tmp/keys', '--tls-keylog'],
  ['"--trace-tls"', '--trace-tls'],
])('NODE_OPTIONS=%s is refused', (value, option) => {
  expect(findDebugLeaks({ NODE_OPTIONS: value })).toMatchObject([
    { code: 'key/in-debug', evidence: [`it holds ${option}`] },
  ]);
});

test.each(['', '--inspect', '--max-old-space-size=512', '--tls-min-v1.2', '--require=x--trace-tlsx'])(
  'NODE_OPTIONS=%j is let be',
  (value) => {
    expect(findDebugLeaks({ NODE_OPTIONS: value })).toEqual([]);
  },
);

test('nothing is said when neither is set', () => {
  expect(findDebugLeaks({})).toEqual([]);
});

test('what this Node prints for a pattern is what is refused', () => {
  const patterns = ['http', 'HTTP', 'h*p', ' http', 'fs', '*', 'tcp,http', 'x*'];
  const script = "const log = require('util').debuglog('http'); log('printed');";
  for (const pattern of patterns) {
    const { stderr } = spawnSync(process.execPath, ['-e', script], { env: { NODE_DEBUG: pattern }, encoding: 'utf8' });
    const refused = findDebugLeaks({ NODE_DEBUG: pattern }).some((one) => /\bhttp\b/.test(one.evidence[0] ?? ''));
    expect([pattern, refused]).toEqual([pattern, stderr.includes('printed')]);
  }
});
