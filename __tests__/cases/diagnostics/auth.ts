import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { called, json, judged, page, type Scenario } from './scenario.ts';

const invalid = { statusCode: 401, message: 'Invalid API key', error: 'Unauthorized' };
const refused = { statusCode: 403, message: 'Insufficient permissions', error: 'Forbidden' };
const elsewhere = (url: string) => ({ url, origins: [new URL(url).origin] });

function proxied(name: string, evidence: readonly string[]): Scenario {
  return called(
    name,
    diagnostic('auth/proxy', 'The proxy did not accept the credentials, or there were none.', {
      evidence: ['The proxy asked for credentials (CONNECT_407)', ...evidence, 'host: api.kimp360.com:443'],
    }),
    { request: { proxy: 'http://proxy.example:3128' } },
  );
}

export const auth: readonly Scenario[] = [
  judged('auth-rejected', {
    response: json(401, 'Unauthorized', invalid, {
      server: 'cloudflare',
      'cf-ray': '8c0ffee0dead-FRA',
      via: '1.1 google',
    }),
  }),
  judged('auth-rejected.no-words', {
    key: { source: 'environment', trimmed: true, lengthClass: '20-39' },
    environment: { host: 'gitlab' },
    response: { status: 401, statusText: 'Unauthorized', headers: { 'content-length': '0' } },
  }),
  judged('auth-rejected.accepted-earlier', { acceptedEarlier: true, response: json(401, 'Unauthorized', invalid) }),
  judged('auth-rejected.fallback-rejected', {
    key: { fallback: 'rejected', fallbackFingerprint: '77aa10bc' },
    request: { proxy: 'http://proxy.example:3128' },
    response: json(401, 'Unauthorized', { statusCode: 401, message: 'API key is missing', error: 'Unauthorized' }),
  }),
  judged('auth-forbidden.fallback-unjudged', {
    key: { fallback: 'unjudged', fallbackFingerprint: '77aa10bc' },
    response: { status: 403, statusText: 'Forbidden', headers: {}, bodyStart: '{}', json: {} },
  }),
  judged('auth-forbidden.address', {
    response: json(403, 'Forbidden', { message: 'Your IP 203.0.113.7 is not allowed' }),
  }),
  judged('auth-forbidden.text', {
    response: {
      status: 403,
      statusText: 'Forbidden',
      headers: { 'content-type': 'application/xml' },
      bodyStart: '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
    },
  }),
  judged('auth-rejected.text', {
    response: {
      status: 401,
      statusText: 'Unauthorized',
      headers: { 'content-type': 'text/plain' },
      bodyStart: 'The key was revoked on 2026-11-01.\n',
    },
  }),
  judged('auth-rejected.wrong-header', {
    request: { keyHeader: 'X-Api-Token' },
    response: json(401, 'Unauthorized', { statusCode: 401, message: 'API key is missing', error: 'Unauthorized' }),
  }),
  judged('auth-rejected.scheme', {
    request: { keyScheme: 'Bearer' },
    response: json(401, 'Unauthorized', invalid),
  }),
  judged('auth-rejected.other-api', {
    request: { ...elsewhere('https://api.example.com/v2/items'), keyHeader: 'x-api-key' },
    response: json(401, 'Unauthorized', { error: 'unauthorized' }, { 'www-authenticate': 'Bearer realm="items"' }),
  }),
  judged('auth-rejected.expired', {
    response: json(401, 'Unauthorized', {
      statusCode: 401,
      message: 'This API key expired on 2026-11-01',
      error: 'Unauthorized',
    }),
  }),
  judged('auth-rejected.key-dropped', {
    request: {
      url: 'https://api.kimp360.com/requests/42/deliverable',
      keySent: false,
      origins: ['https://api.kimp360.com', 'https://files.example'],
    },
    response: { status: 401, statusText: 'Unauthorized', headers: {} },
  }),
  judged('auth-rejected.sandbox', {
    key: { source: 'environment', lengthClass: '8-19' },
    environment: { host: 'plain', secretSource: '' },
    request: elsewhere('http://127.0.0.1:4010/requests'),
    response: json(401, 'Unauthorized', invalid, { server: 'kimp360-sandbox' }),
  }),
  judged('auth-forbidden', {
    request: { method: 'DELETE', url: 'https://api.kimp360.com/requests/42' },
    acceptedEarlier: true,
    response: json(403, 'Forbidden', refused, { 'x-request-id': 'req_71f3' }),
  }),
  judged('auth-forbidden.other-account', {
    request: { url: 'https://api.kimp360.com/requests/42' },
    response: json(403, 'Forbidden', {
      statusCode: 403,
      message: 'This resource belongs to another account',
      error: 'Forbidden',
    }),
  }),
  judged('auth-forbidden.api-gateway', {
    request: elsewhere('https://abc123.execute-api.eu-central-1.amazonaws.com/prod/items'),
    response: json(
      403,
      'Forbidden',
      { message: 'Forbidden' },
      { 'x-amzn-errortype': 'ForbiddenException', 'x-amzn-requestid': '5d0b' },
    ),
  }),
  judged('auth-edge-blocked', {
    response: page(
      403,
      'Forbidden',
      '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>…</body></html>',
      {
        server: 'cloudflare',
        'cf-ray': '8c0ffee0dead-IAD',
        'cf-mitigated': 'challenge',
      },
    ),
  }),
  judged('auth-edge-blocked.akamai', {
    response: page(
      403,
      'Forbidden',
      '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>Reference&#32;&#35;18.2d351ab8.1557333295.a4e16ab</BODY></HTML>',
      { server: 'AkamaiGHost' },
    ),
  }),
  judged('auth-edge-blocked.nginx', {
    request: elsewhere('https://api.example.com/v1/items'),
    response: page(
      401,
      'Unauthorized',
      '<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n<center><h1>401 Authorization Required</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n',
      { server: 'nginx/1.22.1' },
    ),
  }),
  judged('auth-edge-blocked.squid', {
    request: { proxy: 'http://proxy.example:3128' },
    response: page(
      403,
      'Forbidden',
      '<html><head><title>ERROR: The requested URL could not be retrieved</title></head></html>',
      {
        server: 'squid/5.7',
        'x-squid-error': 'ERR_ACCESS_DENIED 0',
        via: '1.1 proxy (squid/5.7)',
      },
    ),
  }),
  judged('auth-edge-blocked.sign-in', {
    request: elsewhere('https://intranet.example/api/items'),
    response: page(
      401,
      'Unauthorized',
      '<html><head><title>Sign in to your account</title></head><form action="https://login.microsoftonline.com/common/saml2"></form></html>',
    ),
  }),
  judged('auth-rejected.kong', {
    request: { ...elsewhere('https://api.example.com/v2/items'), keyHeader: 'x-api-key' },
    response: json(
      401,
      'Unauthorized',
      { message: 'No API key found in request' },
      { 'www-authenticate': 'Key realm="kong"', server: 'kong/3.4.0' },
    ),
  }),
  judged('auth-forbidden.express', {
    request: elsewhere('https://api.example.com/v2/items'),
    response: page(
      403,
      'Forbidden',
      '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Forbidden</pre>\n</body>\n</html>\n',
      { 'x-powered-by': 'Express' },
    ),
  }),
  judged('auth-forbidden.rate', {
    request: elsewhere('https://api.example.com/v2/items'),
    response: json(
      403,
      'Forbidden',
      { message: 'API rate limit exceeded' },
      { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795503660' },
    ),
  }),
  judged('auth-edge-blocked.access', {
    response: json(401, 'Unauthorized', { message: 'Unauthorized' }, { 'cf-access-domain': 'api.example.com' }),
  }),
  proxied('auth-proxy', [
    'Proxy-Authenticate: Basic realm="proxy"',
    'no user name and password were given for the proxy',
  ]),
  proxied('auth-proxy.wrong', [
    'Proxy-Authenticate: Basic realm="proxy"',
    'a user name or password was given for the proxy',
  ]),
  proxied('auth-proxy.ntlm', [
    'Proxy-Authenticate: NTLM, Negotiate',
    'a user name or password was given for the proxy',
  ]),
  judged('auth-proxy.upstream', {
    response: { status: 407, statusText: 'Proxy Authentication Required', headers: { 'proxy-authenticate': 'Basic' } },
  }),
];
