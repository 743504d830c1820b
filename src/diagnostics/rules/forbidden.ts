import { header } from '../answered-by.ts';
import { readApiError } from '../api-error.ts';
import { isHtml, saidBy } from '../edge.ts';
import type { RequestFacts, ResponseFacts, RunFacts } from '../facts.ts';
import { saysRateLimit } from '../retry-after.ts';
import { decisive, Scales, slight, strong, type Weighing } from './scales.ts';

/** 403: the guide's two causes, and others where the answer shows them. */
export function weighForbidden(facts: RunFacts): Weighing {
  const scales = new Scales();
  const { request, response } = facts;
  if (request?.keySent === false) {
    return scales.favour(decisive, 'not-sent').exclude('permission', 'ownership');
  }
  if (response !== undefined) {
    weighGateway(scales, response, facts.acceptedEarlier);
    weighWords(scales, response);
    if (isHtml(response)) scales.favour(slight, 'page').favour(slight * 2, 'permission', 'ownership');
  }
  if (request !== undefined) weighCall(scales, request, facts.acceptedEarlier);
  return scales;
}

/** Amazon API Gateway refuses unknown keys and unknown routes with 403 before the API sees them. */
function weighGateway(scales: Scales, response: ResponseFacts, acceptedEarlier: boolean): void {
  const type = header(response, 'x-amzn-errortype') ?? '';
  if (/^MissingAuthenticationToken/i.test(type)) scales.favour(decisive, 'gateway-route');
  else if (/^Forbidden/i.test(type) && readApiError(response).message === 'Forbidden' && !acceptedEarlier) {
    scales.favour(decisive, 'gateway-key');
  }
}

function weighWords(scales: Scales, response: ResponseFacts): void {
  const said = saidBy(response);
  if (saysRateLimit(response)) scales.favour(decisive, 'rate');
  if (
    // An address has points of its own; a full stop has white space behind it.
    /\b(?:ip(?:[- ]address)?|network)\b(?:[^.]|\.\S){0,80}\b(?:not (?:allowed|permitted|authori[sz]ed|on)|allow-?list(?:ed)?|white-?list(?:ed)?|blocked|denied|restricted|forbidden)|\b(?:allow|white)-?list/i.test(
      said,
    )
  ) {
    scales.favour(decisive, 'network');
  }
  const permission = /\b(?:permissions?|scopes?|roles?|read[- ]only|privileges?)\b/i.test(said);
  const ownership =
    /\b(?:accounts?|projects?|owner(?:ship|s)?|belongs?|workspaces?|organi[sz]ations?|tenants?)\b/i.test(said);
  if (permission !== ownership) scales.favour(strong, permission ? 'permission' : 'ownership');
}

/** A number, a UUID or a longer token with digits: an id in the path names a resource that somebody owns. */
const idSegment = /\/(?:\d+|[\da-f]{8}-[\da-f-]{27}|(?=[^/?#]*\d)[\w-]{12,})(?=[/?#]|$)/i;

function weighCall(scales: Scales, request: RequestFacts, acceptedEarlier: boolean): void {
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  const path = request.url.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/s, '');
  if (reads && idSegment.test(path)) scales.favour(slight, 'ownership');
  if (acceptedEarlier) {
    scales.say(
      'permission',
      'The key lacks the permission for this call; it works, since an earlier call of this run was accepted with it.',
    );
  }
}
