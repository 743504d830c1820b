import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { called, json, judged, page, type Scenario, uncalled } from './scenario.ts';

const post = { method: 'POST', url: 'https://api.kimp360.com/requests' };

const inputs: readonly Scenario[] = [
  uncalled(
    'input-invalid',
    diagnostic('input/invalid', '`headers` has a line without a colon.', {
      origin: { label: 'input "headers"', text: 'accept: application/json\r\n\tx-trace abc\r\n' },
      span: { start: 27, end: 38 },
      suggestion: 'Write `Name: value`, for example `x-trace: abc`.',
    }),
  ),
  uncalled(
    'input-unknown',
    diagnostic('input/unknown', 'There is no input `base_url`.', { suggestion: 'Did you mean `base-url`?' }),
  ),
  uncalled(
    'input-conflict',
    diagnostic('input/conflict', '`json` and `form` cannot both be given: a request has one body.'),
  ),
  uncalled(
    'input-insecure-url',
    diagnostic(
      'input/insecure-url',
      '`base-url` must begin with `https:`; over `http:` anyone on the way reads the key.',
      {
        origin: { label: 'input "base-url"', text: 'http://api.example.com/v1' },
        span: { start: 0, end: 5 },
        suggestion: 'Write `https://api.example.com/v1`.',
      },
    ),
  ),
  uncalled(
    'input-file',
    diagnostic('input/file', '`body-file` names a file that does not exist.', {
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

const connections: readonly Scenario[] = [
  called(
    'net-dns',
    diagnostic('net/dns', 'The host api.example.internal has no address (ENOTFOUND).', { evidence: ['4 attempts'] }),
    {
      request: { url: 'https://api.example.internal/v1', origins: ['https://api.example.internal'] },
    },
  ),
  called('net-refused', diagnostic('net/refused', '127.0.0.1:8080 refused the connection (ECONNREFUSED).'), {
    request: { url: 'http://127.0.0.1:8080/v1', origins: ['http://127.0.0.1:8080'] },
  }),
  called(
    'net-reset',
    diagnostic('net/reset', 'The connection to api.kimp360.com broke before an answer came (ECONNRESET).'),
    {
      request: post,
      attempts: 1,
    },
  ),
  called(
    'net-timeout',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'no answer had come'],
      suggestion: 'If the API needs longer, set timeout higher, e.g. timeout: 1m.',
    }),
  ),
  called(
    'net-timeout.trickle',
    diagnostic('net/timeout', 'api.kimp360.com:443 did not answer in full within 30s (timeout).', {
      evidence: ['host: api.kimp360.com:443', 'the answer had begun, and 4096 bytes of its content had come'],
      suggestion: 'If the API needs longer, set timeout higher, e.g. timeout: 1m.',
    }),
  ),
  called('net-tls', diagnostic('net/tls', 'The certificate of api.example.com has expired (CERT_HAS_EXPIRED).'), {
    request: { url: 'https://api.example.com/', origins: ['https://api.example.com'] },
  }),
  uncalled(
    'net-tls-disabled',
    diagnostic('net/tls-disabled', 'NODE_TLS_REJECT_UNAUTHORIZED=0 would let anyone receive the API key.'),
  ),
  called(
    'net-proxy',
    diagnostic('net/proxy', 'The proxy http://proxy.example:3128 did not connect to api.kimp360.com (503).'),
    {
      request: { proxy: 'http://proxy.example:3128' },
    },
  ),
  called(
    'net-truncated',
    diagnostic('net/truncated', 'The answer from api.kimp360.com ended after 5,120 of 20,480 bytes.'),
  ),
  called('net-too-large', diagnostic('net/too-large', 'The answer is larger than 10 MiB.')),
  called('net-protocol', diagnostic('net/protocol', 'The answer of 127.0.0.1:5432 is not HTTP.'), {
    request: { url: 'http://127.0.0.1:5432/', origins: ['http://127.0.0.1:5432'] },
  }),
  called(
    'redirect-cross-origin',
    diagnostic(
      'redirect/cross-origin',
      'The API redirected from https://api.kimp360.com to https://files.example, which must not get the key, so the redirect was not followed.',
      {
        evidence: ['302 from https://api.kimp360.com/files/7', 'to https://files.example/7'],
        suggestion:
          'If https://files.example is where the API lives, set base-url to it; if this is a download link, set redirects: without-key.',
      },
    ),
  ),
  called(
    'redirect-downgrade',
    diagnostic('redirect/downgrade', 'The API redirects from https to http, which is never followed.'),
  ),
  called(
    'redirect-loop',
    diagnostic('redirect/loop', 'The API redirected more than 5 times.', { evidence: ['/a → /b → /a'] }),
  ),
  called('redirect-unsupported', diagnostic('redirect/unsupported', 'The API answered 302 without a usable Location.')),
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
  uncalled(
    'save-refused',
    diagnostic('save/refused', '`save-to` leads out of the workspace.', {
      origin: { label: 'input "save-to"', text: '../site/report.pdf' },
      span: { start: 0, end: 3 },
      suggestion: 'Write a path inside the workspace, such as `out/report.pdf`.',
    }),
  ),
  called(
    'save-failed',
    diagnostic('save/failed', 'The response could not be written to out/design.zip.', {
      evidence: ['system error: ENOSPC'],
    }),
  ),
  called(
    'leak-echoed',
    diagnostic('leak/echoed', 'The server sent a secret of this run back, twice; it was redacted.', {
      severity: 'warning',
      evidence: ['in the content: 2', 'answered by https://echo.example with 200'],
    }),
    { request: { url: 'https://echo.example/', origins: ['https://echo.example'] } },
  ),
  uncalled(
    'internal-bug',
    diagnostic('internal/bug', 'Something unexpected happened in this step (TypeError).', { evidence: ['in: plan'] }),
  ),
];

export const other: readonly Scenario[] = [...inputs, ...statuses, ...connections, ...answers];
