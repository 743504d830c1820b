import { header } from '../answered-by.ts';
import type { DiagnosticCode } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { RunFacts } from '../facts.ts';
import {
  weighExpression,
  weighProtocol,
  weighSaveFailure,
  weighTruncated,
  weighUnsupportedRedirect,
} from './answer.ts';
import { weighConnection, weighTls } from './connection.ts';
import { weighEdge } from './edge-blocked.ts';
import { weighForbidden } from './forbidden.ts';
import { weighIncomplete, weighLeak } from './incomplete.ts';
import { weighMissingKey } from './missing-key.ts';
import { weighForeignPage, weighPages, weighPoll } from './poll.ts';
import { weighProxy, weighProxySignIn } from './proxy.ts';
import { weighRejected } from './rejected.ts';
import { decisive, Scales, strong, type Weighing } from './scales.ts';
import {
  weighBadRequest,
  weighConflict,
  weighNotFound,
  weighRateLimited,
  weighServerError,
  weighUnexpected,
} from './status.ts';

type Rule = (found: Diagnostic, facts: RunFacts) => Weighing;

/** The codes whose causes the evidence can tell apart; the rest keep the catalogue's order. */
const rules: Partial<Readonly<Record<DiagnosticCode, Rule>>> = {
  'key/missing': (_found, facts) => weighMissingKey(facts),
  'key/unexpanded': weighUnexpanded,
  'auth/rejected': (_found, facts) => weighRejected(facts),
  'auth/forbidden': (_found, facts) => weighForbidden(facts),
  'auth/edge-blocked': (_found, facts) => weighEdge(facts),
  'auth/proxy': weighProxySignIn,
  'http/bad-request': (_found, facts) => weighBadRequest(facts),
  'http/not-found': (_found, facts) => weighNotFound(facts),
  'http/conflict': (_found, facts) => weighConflict(facts),
  'http/rate-limited': (_found, facts) => weighRateLimited(facts),
  'http/server-error': (_found, facts) => weighServerError(facts),
  'http/unexpected-status': (_found, facts) => weighUnexpected(facts),
  'net/dns': weighConnection,
  'net/refused': weighConnection,
  'net/reset': weighConnection,
  'net/timeout': weighConnection,
  'net/tls': weighTls,
  'net/truncated': weighTruncated,
  'net/proxy': weighProxy,
  'net/protocol': weighProtocol,
  'net/too-large': (_found, { given }) => (given?.saveTo === true ? new Scales().exclude('file') : new Scales()),
  'redirect/cross-origin': weighForeignPage,
  'redirect/unsupported': weighUnsupportedRedirect,
  'expect/failed': weighExpression,
  'extract/missing': weighExpression,
  'poll/timed-out': weighPoll,
  'poll/failed': weighPoll,
  'paginate/more': weighPages,
  'save/failed': weighSaveFailure,
  'leak/found': weighLeak,
  'scan/incomplete': weighIncomplete,
  'expect/not-json': (found, { response }) => weighNotJson(found, response),
};

/** Weighs the causes of a diagnostic by what the run knows. */
export function weigh(found: Diagnostic, facts: RunFacts): Weighing {
  return rules[found.code]?.(found, facts) ?? new Scales();
}

/** How a reference begins that a CI leaves as it stands, where there is no such variable. */
const leftBy: Readonly<Record<string, string>> = { azure: '"$(', gitlab: '"$', bitbucket: '"$' };

/** CIs where nothing replaces a reference in the place that looks made for it; each has a remedy of its name. */
const neverReplacedBy: ReadonlySet<string> = new Set(['buildkite', 'jenkins', 'circleci']);

/** What kind of reference it is stands in the evidence; only its own way out is shown. */
function weighUnexpanded(found: Diagnostic, { environment }: RunFacts): Weighing {
  const seen = found.evidence.join('\n');
  const scales = new Scales();
  const left = leftBy[environment.host];
  if (left !== undefined && seen.includes(left))
    return scales.favour(strong, 'no-variable').exclude('syntax', 'manager', 'stars');
  if (neverReplacedBy.has(environment.host) && /"\$[…({]/.test(seen) && !/"\$\{\{/.test(seen))
    return scales.favour(strong, environment.host).exclude('manager', 'stars');
  if (/masked/.test(seen)) return scales.exclude('syntax', 'manager');
  if (/1Password|Vault|secret store|ref\+|AWS|Google Cloud/.test(seen)) return scales.exclude('syntax', 'stars');
  return seen === '' ? scales : scales.exclude('manager', 'stars');
}

function weighNotJson({ message }: Diagnostic, response: RunFacts['response']): Weighing {
  const scales = new Scales();
  if (/nested too deeply/.test(message)) return scales.favour(strong, 'depth').exclude('page', 'empty', 'other');
  if (/is not UTF-8/.test(message)) return scales.favour(decisive, 'charset').exclude('page', 'empty', 'other');
  if (response === undefined) return scales;
  const page =
    /^text\/html\b/i.test(header(response, 'content-type') ?? '') || /^\s*<(?:!doctype|html)/i.test(response.bodyStart);
  if (response.bodyStart === '') return scales.favour(strong, 'empty').exclude('page', 'other');
  scales.exclude('empty');
  return page ? scales.favour(strong, 'page').exclude('other') : scales.exclude('page');
}
