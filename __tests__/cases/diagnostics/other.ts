import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { called, json, judged, page, type Scenario, uncalled } from './scenario.ts';

const post = { method: 'POST', url: 'https://api.kimp360.com/requests' };

const inputs: readonly Scenario[] = [
  uncalled(
    'input-invalid',
    diagnostic('input/invalid', '`30 parsecs` is not a duration.', {
      origin: { label: 'input "timeout"', text: '30 parsecs' },
      span: { start: 0, end: 10 },
      suggestion: 'Write a number and a unit (ms, s, m, h, d), for example `30s`.',
    }),
  ),
  uncalled(
    'input-unknown',
    diagnostic('input/unknown', 'There is no input `base_url`.', { suggestion: 'Did you mean `base-url`?' }),
  ),
  uncalled(
    'input-conflict',
    diagnostic('input/conflict', '`json` and `body` both say what to send.', {
      suggestion: 'Keep one of `json`, `body`.',
    }),
  ),
  uncalled(
    'input-conflict.cli',
    diagnostic('input/conflict', '`json` and `body` both say what to send.', {
      suggestion: 'Keep one of `json`, `body`.',
    }),
    { environment: { host: 'plain', secretSource: '' } },
  ),
  uncalled(
    'input-insecure-url',
    diagnostic('input/insecure-url', 'Over `http:` anyone on the way can read the key.', {
      origin: { label: 'input "base-url"', text: 'http://api.example.com/v1' },
      span: { start: 0, end: 7 },
      suggestion: 'Write `https://api.example.com/v1`.',
    }),
  ),
  uncalled(
    'input-file',
    diagnostic('input/file', 'There is no file `dist/brief.pdf`.', {
      origin: { label: 'input "body-file"', text: 'dist/brief.pdf' },
      span: { start: 0, end: 14 },
    }),
  ),
];

const statuses: readonly Scenario[] = [
  judged('http-bad-request', {
    request: post,
    response: json(400, 'Bad Request', {
      statusCode: 400,
      message: 'Validation failed',
      error: 'Bad Request',
      details: [
        { field: 'title', message: 'must not be empty', code: 'required' },
        { field: 'due', message: 'must be a date' },
      ],
    }),
  }),
  judged('http-bad-request.flood', {
    request: post,
    response: json(422, 'Unprocessable Entity', {
      statusCode: 422,
      message: 'Validation failed',
      details: Array.from({ length: 50 }, (_, row) => ({
        field: `rows[${row}].title`,
        message: 'must not be empty, and must be shorter than two hundred characters',
        code: 'length',
      })),
    }),
  }),
  judged('http-bad-request.get', {
    request: { url: 'https://api.kimp360.com/requests?page=x' },
    response: json(400, 'Bad Request', {
      statusCode: 400,
      message: 'Validation failed',
      details: [{ field: 'page', message: 'must be a number' }],
    }),
  }),
  judged('http-unexpected-status.not-modified', {
    response: { status: 304, statusText: 'Not Modified', headers: { etag: '"7"' } },
  }),
  judged('http-not-found', {
    request: { url: 'https://api.kimp360.com/requests/42?expand=files' },
    response: json(404, 'Not Found', { statusCode: 404, message: 'Request not found', error: 'Not Found' }),
  }),
  judged('http-conflict', {
    request: post,
    response: json(409, 'Conflict', {
      statusCode: 409,
      message: 'A request with this title exists',
      error: 'Conflict',
    }),
  }),
  judged('http-conflict.get', { response: json(409, 'Conflict', { statusCode: 409, message: 'Still rendering' }) }),
  judged('http-conflict.delete', {
    request: { method: 'DELETE', url: 'https://api.kimp360.com/requests/7' },
    response: json(409, 'Conflict', { statusCode: 409, message: 'In review' }),
  }),
  judged('http-unexpected-status.created', {
    request: post,
    response: json(201, 'Created', { id: 7, title: 'Banner', message: 'as soon as possible' }),
  }),
  judged('http-rate-limited', {
    attempts: 1,
    response: json(
      429,
      'Too Many Requests',
      { statusCode: 429, message: 'Rate limit exceeded', error: 'Too Many Requests' },
      {
        'retry-after': '900',
        date: 'Tue, 24 Nov 2026 07:22:00 GMT',
        'x-ratelimit-limit': '60',
        'x-ratelimit-remaining': '0',
      },
    ),
  }),
  judged('http-server-error', {
    attempts: 4,
    response: page(503, 'Service Unavailable', '<html><title>503 Service Temporarily Unavailable</title></html>', {
      server: 'nginx',
    }),
  }),
  judged('http-server-error.post', {
    request: post,
    attempts: 1,
    response: json(
      500,
      'Internal Server Error',
      { statusCode: 500, message: 'Internal server error' },
      { 'x-request-id': 'req_9' },
    ),
  }),
  judged('http-unexpected-status', {
    request: { method: 'DELETE' },
    response: { status: 405, statusText: 'Method Not Allowed', headers: { allow: 'GET, POST' } },
  }),
  judged('http-unexpected-status.redirect', {
    response: { status: 302, statusText: 'Found', headers: { location: 'https://files.example/7?signature=abc' } },
  }),
];

function tls(name: string, reason: string): Scenario {
  return called(
    name,
    diagnostic('net/tls', 'No trusted TLS connection to api.example.com:443 could be made, so the key was not sent.', {
      evidence: [reason, 'host: api.example.com:443'],
    }),
    { request: { url: 'https://api.example.com/', origins: ['https://api.example.com'] } },
  );
}

function proxied(name: string, evidence: readonly string[]): Scenario {
  return called(name, diagnostic('net/proxy', 'The proxy gave no connection to api.kimp360.com:443.', { evidence }), {
    request: { proxy: 'http://proxy.example:3128' },
  });
}

function unreadable(name: string, message: string, evidence: readonly string[]): Scenario {
  return called(name, diagnostic('net/protocol', message, { evidence }), {
    request: { url: 'http://127.0.0.1:5432/', origins: ['http://127.0.0.1:5432'] },
  });
}

function unsupported(name: string, message: string): Scenario {
  return called(
    name,
    diagnostic('redirect/unsupported', message, {
      evidence: ['302 from https://api.kimp360.com/requests'],
      suggestion: 'To take the redirect itself as the answer, set `redirects: none`.',
    }),
  );
}

const connections: readonly Scenario[] = [
  called(
    'net-dns',
    diagnostic('net/dns', 'The host name api.example.com could not be resolved.', {
      evidence: ['The name could not be resolved (ENOTFOUND)', 'host: api.example.com:443', '4 attempts in 7s'],
    }),
    { request: { url: 'https://api.example.com/v1', origins: ['https://api.example.com'] } },
  ),
  called(
    'net-dns.private',
    diagnostic('net/dns', 'The host name api.example.internal could not be resolved.', {
      evidence: ['The name could not be resolved (ENOTFOUND)', 'host: api.example.internal:443'],
    }),
    { request: { url: 'https://api.example.internal/v1', origins: ['https://api.example.internal'] } },
  ),
  called(
    'net-refused',
    diagnostic('net/refused', '127.0.0.1:8080 refused the connection.', {
      evidence: ['The connection was refused (ECONNREFUSED)'],
    }),
    { request: { url: 'http://127.0.0.1:8080/v1', origins: ['http://127.0.0.1:8080'] } },
  ),
  called(
    'net-reset',
    diagnostic('net/reset', 'api.kimp360.com:443 closed the connection before it answered.', {
      evidence: ['The connection was closed before an answer came (ECONNRESET)'],
    }),
    {
      request: post,
      attempts: 1,
    },
  ),
  called(
    'net-timeout',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'no answer had come'],
      suggestion: 'If the API needs longer, allow it: `timeout: 1m`.',
    }),
  ),
  called(
    'net-timeout.trickle',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'the answer had begun, and 4096 bytes of its content had come'],
      suggestion: 'If the API needs longer, allow it: `timeout: 1m`.',
    }),
  ),
  tls('net-tls', 'the certificate has expired (CERT_HAS_EXPIRED)'),
  tls('net-tls.cut', 'the connection was closed during the TLS handshake (ECONNRESET)'),
  called(
    'net-timeout.cli',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'no answer had come'],
      suggestion: 'If the API needs longer, allow it: `timeout: 1m`.',
    }),
    { environment: { host: 'plain', secretSource: '' } },
  ),
  uncalled(
    'net-tls-disabled',
    diagnostic(
      'net/tls-disabled',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so anyone on the way could take the key.',
    ),
  ),
  proxied('net-proxy', [
    'The proxy did not open a connection to the API (CONNECT_403)',
    'the proxy answered 403 to CONNECT',
  ]),
  proxied('net-proxy.upstream', [
    'The proxy did not open a connection to the API (CONNECT_502)',
    'the proxy answered 502 to CONNECT',
  ]),
  proxied('net-proxy.socks', [
    'HTTPS_PROXY names a kind of proxy that is not supported (PROXY_UNSUPPORTED)',
    'scheme: socks5; supported are http and https',
  ]),
  proxied('net-proxy.down', ['The proxy could not be used (ECONNREFUSED)']),
  called(
    'net-truncated',
    diagnostic('net/truncated', 'api.kimp360.com:443 closed the connection before the response was complete.', {
      evidence: [
        'The connection was closed before the content was whole (ECONNRESET)',
        'host: api.kimp360.com:443',
        '1 byte of content had come',
      ],
    }),
  ),
  called(
    'net-too-large',
    diagnostic('net/too-large', 'The response is larger than max-response-size allows, 10MiB.', {
      evidence: ['host: api.kimp360.com:443', 'the answer announces 12345678 bytes'],
      suggestion: 'If all of it is needed in memory, raise the limit: `max-response-size: 20MiB`.',
    }),
  ),
  unreadable('net-protocol', 'What 127.0.0.1:5432 sent is not a valid HTTP response.', [
    'The answer is not HTTP (HPE_INVALID_CONSTANT)',
  ]),
  unreadable('net-protocol.status', 'What 127.0.0.1:5432 sent is not a valid HTTP response.', [
    'The answer begins with a status that HTTP does not have (status 000)',
  ]),
  unreadable('net-protocol.coding', 'The content that 127.0.0.1:5432 sent could not be decompressed.', [
    'The content is not the gzip that it claims to be (Z_DATA_ERROR)',
  ]),
  unreadable('net-protocol.zstd', 'The content that 127.0.0.1:5432 sent could not be decompressed.', [
    'The content coding of the answer is not one that can be decoded (content-encoding zstd)',
  ]),
  unreadable('net-protocol.overflow', 'The header fields that 127.0.0.1:5432 sent are larger than 64 KiB.', [
    'The header fields of the answer are too large (HPE_HEADER_OVERFLOW)',
  ]),
  called(
    'redirect-cross-origin',
    diagnostic(
      'redirect/cross-origin',
      'The API redirected from https://api.kimp360.com to https://files.example, which must not get the key, so the redirect was not followed.',
      {
        evidence: ['302 from https://api.kimp360.com/files/7', 'to https://files.example/7'],
        suggestion:
          'If https://files.example is where the API lives, set `base-url` to it; if this is a download link, set `redirects: without-key`.',
      },
    ),
  ),
  called(
    'redirect-downgrade',
    diagnostic(
      'redirect/downgrade',
      'The API redirected from https to http, which has no TLS, so the redirect was not followed.',
    ),
  ),
  called(
    'redirect-loop',
    diagnostic('redirect/loop', 'The API redirected more than 5 times.', { evidence: ['/a → /b → /a'] }),
  ),
  unsupported('redirect-unsupported', 'The answer is a redirect, but does not say where to.'),
  unsupported('redirect-unsupported.scheme', 'The answer is a redirect to something else than HTTP.'),
  unsupported(
    'redirect-unsupported.user-info',
    'The answer is a redirect to a URL with a user name or password, which is not followed.',
  ),
  unsupported(
    'redirect-unsupported.metadata',
    'The answer is a redirect to a link-local or metadata address, which is not followed.',
  ),
  unsupported(
    'redirect-unsupported.body',
    'The redirect asks to send the POST again to another origin, https://files.example, which is never done.',
  ),
];

const answers: readonly Scenario[] = [
  called(
    'expect-failed',
    diagnostic('expect/failed', "The response does not meet the expectation `status == 'done'`.", {
      evidence: [
        "expression: status == 'done'",
        'got: false',
        'status is: "open"',
        'response: {"id":42,"status":"open"}',
      ],
    }),
  ),
  called(
    'expect-not-json',
    diagnostic('expect/not-json', 'The response is not JSON, but JSON is needed.', {
      evidence: ['content-type: text/html', '5120 bytes'],
    }),
    { response: page(200, 'OK', '<!doctype html><title>Sign in</title>') },
  ),
  called(
    'extract-missing',
    diagnostic('extract/missing', 'Nothing to extract for `request_id` in the response.', {
      evidence: ['expression: data.id', 'the expression finds nothing', 'the response has: id, status, title'],
    }),
    { response: json(200, 'OK', { id: 1, status: 'open', title: 'A' }) },
  ),
  called(
    'extract-missing.type',
    diagnostic('extract/missing', 'Nothing to extract for `count` in the response.', {
      evidence: [
        'expression: length(total)',
        'TypeError: length() expected argument 1 to be type 2,3,4 but received type 0 instead.',
        'the response has: total',
      ],
    }),
    { response: json(200, 'OK', { total: 3 }) },
  ),
  uncalled(
    'save-refused',
    diagnostic('save/refused', '`../site/report.pdf` holds `..`.', {
      origin: { label: 'input "save-to"', text: '../site/report.pdf' },
      span: { start: 0, end: 18 },
      suggestion: 'Name a file in the workspace, for example `out/report.pdf`.',
    }),
  ),
  called(
    'save-failed.gone',
    diagnostic('save/failed', 'The response could not be saved to the file of `save-to`.', {
      evidence: ['system error: ENOENT, a folder on the way is gone'],
    }),
  ),
  called(
    'save-failed.size',
    diagnostic('save/failed', 'The response could not be saved to the file of `save-to`.', {
      evidence: ['system error: EFBIG, the file is larger than is allowed'],
    }),
  ),
  called(
    'save-failed.other',
    diagnostic('save/failed', 'The response could not be saved to the file of `save-to`.', {
      evidence: ['system error: ENXIO'],
    }),
  ),
  called(
    'net-truncated.json',
    diagnostic(
      'net/truncated',
      'What api.kimp360.com:443 sent ends where the connection was closed, and is not complete JSON: it was most likely cut.',
      { evidence: ['host: api.kimp360.com:443', '120 bytes of content had come'] },
    ),
  ),
  called(
    'net-timeout.no-name',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'no connection to the API stood yet: its name had not been resolved'],
    }),
  ),
  called(
    'net-timeout.no-proxy',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: [
        'host: api.kimp360.com:443',
        'no connection to the API stood yet: the proxy had not opened one',
        'through the proxy http://proxy.example:3128',
      ],
    }),
    { request: { proxy: 'http://proxy.example:3128' } },
  ),
  called(
    'net-timeout.no-tls',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'no connection to the API stood yet: the TLS handshake had not ended'],
    }),
  ),
  called(
    'net-timeout.no-address',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: [
        'host: api.kimp360.com:443',
        'no connection to the API stood yet: nothing had answered at its address',
      ],
    }),
  ),
  called(
    'save-failed',
    diagnostic('save/failed', 'The response could not be saved to the file of `save-to`.', {
      evidence: ['system error: ENOSPC, the disk is full'],
    }),
  ),
  called(
    'leak-echoed',
    diagnostic('leak/echoed', 'The server sent a secret of this run back, 2 times; it was redacted.', {
      severity: 'warning',
      evidence: ['in the content: 2', 'answered by https://echo.example with 200'],
    }),
    { request: { url: 'https://echo.example/', origins: ['https://echo.example'] } },
  ),
  called(
    'leak-found.left-behind',
    diagnostic('leak/found', 'A secret of this run stood in what the step leaves behind.', {
      evidence: ['GITHUB_OUTPUT, in `body`: 1 place, written over with stars'],
    }),
  ),
  uncalled(
    'leak-found',
    diagnostic('leak/found', 'The key stands in 2 places of what was scanned.', {
      evidence: [
        'dist/app.js:12: the key (split over strings that a plus joins)',
        'dist/site.zip!config.json:3: the key (hex: dumps, Buffer.toString("hex"))',
      ],
    }),
  ),
  uncalled(
    'scan-incomplete',
    diagnostic('scan/incomplete', '1 part of what was to be scanned could not be read.', {
      evidence: ['dist/old.7z: 7z is not read'],
    }),
  ),
  uncalled(
    'scan-incomplete.rights',
    diagnostic('scan/incomplete', '2 parts of what was to be scanned could not be read.', {
      evidence: ['dist/private: no permission', 'dist/cache: a link to a folder outside of what is scanned'],
    }),
  ),
  uncalled(
    'internal-bug',
    diagnostic('internal/bug', 'The step failed in a way that it should not.', { evidence: ['TypeError'] }),
  ),
];

export const other: readonly Scenario[] = [...inputs, ...statuses, ...connections, ...answers];
