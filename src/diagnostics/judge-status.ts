import { answeredBy, header } from './answered-by.ts';
import { readApiError } from './api-error.ts';
import type { DiagnosticCode } from './codes.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { type Edge, recognizeEdge } from './edge.ts';
import type { RequestFacts, ResponseFacts, RunFacts } from './facts.ts';
import { knownOfKey } from './known.ts';
import { comeBack, comeBackText, limitLines, saysRateLimit } from './retry-after.ts';
import { oneLine } from './visible.ts';

/** A status that the caller did not expect, as a diagnostic with everything that was seen. Needs `facts.response`. */
export function judgeStatus(facts: RunFacts): Diagnostic {
  const { request, response } = facts;
  if (response === undefined) return diagnostic('internal/bug', 'A status was judged before there was an answer.');
  const call = request === undefined ? 'the call' : `${request.method} ${withoutQuery(request.url)}`;
  const { status } = response;
  if (status === 401 || status === 403) {
    const edge = recognizeEdge(response, request);
    if (edge !== undefined) return edgeBlocked(edge, call, facts, response);
    if (status === 401) {
      return diagnostic('auth/rejected', rejectedSentence(call, request), { evidence: knownOfKey(facts) });
    }
    const limits = saysRateLimit(response) ? limitLines(response) : [];
    return diagnostic('auth/forbidden', forbiddenSentence(call, request, response), {
      evidence: [...limits, ...knownOfKey(facts)],
    });
  }
  if (status === 407) {
    // A proxy of this network answers the CONNECT before the call: what came as an answer came from behind it.
    return diagnostic(
      'auth/proxy',
      `The API, or a proxy in front of it, answered 407 to ${call}: it asks for credentials.`,
      {
        evidence: proxyEvidence(facts, response),
      },
    );
  }
  const code = codeOf(status);
  const range = status === 206 ? header(response, 'content-range') : undefined;
  const part = range === undefined ? [] : [`content-range: ${oneLine(range)}`];
  const seen = [
    ...part,
    ...whatItSays(response),
    ...limitsOf(response),
    ...trail(facts, response),
    ...answeredBy(response),
  ];
  const evidence = seen.length === 0 ? ['the answer has no content'] : seen;
  return diagnostic(code, sentence(code, call, response), { evidence });
}

/** The code of a status that was not expected, when the API itself answered. */
export function codeOf(status: number): DiagnosticCode {
  if (status === 401) return 'auth/rejected';
  if (status === 403) return 'auth/forbidden';
  if (status === 407) return 'auth/proxy';
  if (status === 400 || status === 422) return 'http/bad-request';
  if (status === 404) return 'http/not-found';
  if (status === 409) return 'http/conflict';
  if (status === 429) return 'http/rate-limited';
  return status >= 500 && status <= 599 ? 'http/server-error' : 'http/unexpected-status';
}

function sentence(code: DiagnosticCode, call: string, response: ResponseFacts): string {
  const answered = `answered ${response.status}${reason(response)} to ${call}`;
  switch (code) {
    case 'http/bad-request': {
      const faults = readApiError(response).faults;
      const named = faults === 0 ? '' : faults === 1 ? ' and names one fault' : ` and names ${faults} faults`;
      return `The API ${answered}${named}.`;
    }
    case 'http/rate-limited':
      return `The API ${answered}${comeBackClause(response)}.`;
    case 'http/server-error':
      // Only what was too long to be waited for: the rest is over by now.
      return `The API ${answered}${response.comeBack === undefined ? '' : comeBackClause(response)}.`;
    default:
      return `The API ${answered}${response.status === 206 ? ': a part of the content, though no range was asked for' : ''}.`;
  }
}

function comeBackClause(response: ResponseFacts): string {
  const back = comeBack(response);
  return back === undefined ? '' : `; come back ${comeBackText(back)}`;
}

function rejectedSentence(call: string, request: RequestFacts | undefined): string {
  if (request?.keySent === false) return redirectedSentence(call, 401);
  return `The API answered 401 to ${call}: it does not accept the key.`;
}

function forbiddenSentence(call: string, request: RequestFacts | undefined, response: ResponseFacts): string {
  if (request?.keySent === false) return redirectedSentence(call, 403);
  if (saysRateLimit(response)) {
    return `The API answered 403 to ${call}: its rate limit is used up${comeBackClause(response)}.`;
  }
  return `The API answered 403 to ${call}: it does not allow this call.`;
}

function redirectedSentence(call: string, status: number): string {
  return `${call} was redirected to another origin, went there without the key, and was answered ${status}.`;
}

function edgeBlocked(edge: Edge, call: string, facts: RunFacts, response: ResponseFacts): Diagnostic {
  const message = `The API was not reached: ${edge.who} answered ${response.status} to ${call} in its place.`;
  return diagnostic('auth/edge-blocked', message, {
    // Whoever wrote it, it was not the API.
    evidence: [...edge.signs, ...knownOfKey(facts).map((line) => line.replace(/^the API says/, 'the answer says'))],
  });
}

function proxyEvidence({ request }: RunFacts, response: ResponseFacts): string[] {
  const challenge = header(response, 'proxy-authenticate');
  return [
    request?.proxy === undefined ? 'this step uses no proxy' : `through the proxy ${request.proxy}`,
    ...(challenge === undefined ? [] : [`Proxy-Authenticate: ${oneLine(challenge, 200)}`]),
    ...answeredBy(response),
  ];
}

/** The API's own words, its list of faults, or the start of whatever else came. */
function whatItSays(response: ResponseFacts): string[] {
  const { message, details, own } = readApiError(response);
  // What came with a success is a resource, whatever its fields are called.
  if (own && response.status >= 300)
    return [...(message === undefined ? [] : [`the API says: "${message}"`]), ...details];
  const title = /<title[^>]*>([^<]+)/i.exec(response.bodyStart)?.[1];
  if (title !== undefined) return [`the answer is an HTML page: "${oneLine(title, 100)}"`];
  const start = oneLine(response.bodyStart, 200);
  return start === '' ? [] : [`the answer begins: ${start}`];
}

function limitsOf(response: ResponseFacts): string[] {
  return response.status === 429 || response.status === 503 ? limitLines(response) : [];
}

function trail({ request, attempts }: RunFacts, response: ResponseFacts): string[] {
  const location = header(response, 'location');
  return [
    ...(location === undefined ? [] : [`location: ${oneLine(withoutQuery(location), 200)}`]),
    ...(request !== undefined && request.origins.length > 1 ? [`redirected: ${request.origins.join(' → ')}`] : []),
    ...(attempts === undefined || attempts < 2 ? [] : [`${attempts} attempts, the last of them answered so`]),
  ];
}

/** Query strings carry signatures and personal data; no sentence needs them. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

const reasons: Readonly<Record<number, string>> = {
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
};

/** The server's words beside the number, when it has any. */
function reason({ status, statusText }: ResponseFacts): string {
  const text = statusText.trim() === '' ? reasons[status] : oneLine(statusText, 60);
  return text === undefined ? '' : ` ${text}`;
}
