import { answeredBy, header } from './answered-by.ts';
import { readApiError } from './api-error.ts';
import { pageSigns } from './edge.ts';
import type { KeyFacts, RequestFacts, ResponseFacts, RunFacts } from './facts.ts';
import { oneLine } from './visible.ts';

/** What the run knows about a call that was refused for its key, as lines of evidence, most telling first. */
export function knownOfKey(facts: RunFacts): string[] {
  const { request, response, key } = facts;
  const lines: string[] = [];
  if (response !== undefined) lines.push(...whatItSays(response));
  if (request !== undefined) lines.push(howKeyWasSent(request, key));
  if (request !== undefined && request.origins.length > 1) lines.push(`redirected: ${request.origins.join(' → ')}`);
  lines.push(...knownOfFallback(key));
  if (facts.acceptedEarlier) lines.push('an earlier call of this run was accepted with the same key');
  if (response !== undefined) {
    const challenge = header(response, 'www-authenticate');
    if (challenge !== undefined) lines.push(`WWW-Authenticate: ${oneLine(challenge, 200)}`);
  }
  if (request?.proxy !== undefined) lines.push(`sent through the proxy ${request.proxy}`);
  return response === undefined ? lines : [...lines, ...answeredBy(response)];
}

/** The API's own message, what a web page tells of itself, or the beginning of whatever else came. */
function whatItSays(response: ResponseFacts): string[] {
  const { message } = readApiError(response);
  if (message !== undefined) return [`the API says: "${message}"`];
  const signs = pageSigns(response);
  const start = oneLine(response.bodyStart, 200);
  return signs.length > 0 || start === '' ? signs : [`the answer begins: ${start}`];
}

/** Whether the last answer was to the fallback key, and did not refuse it. */
export function isFallbackSent({ fallback }: KeyFacts): boolean {
  return fallback === 'accepted' || fallback === 'unjudged';
}

function howKeyWasSent(request: RequestFacts, key: KeyFacts): string {
  const where = `\`${request.keyHeader}\`${request.keyScheme === undefined ? '' : ` after \`${request.keyScheme} \``}`;
  if (!request.keySent) return `the request that was answered did not carry the key (header ${where})`;
  const about = [lengthOf(key), fingerprintOf(key), sourceOf(key)].filter((part) => part !== undefined);
  return `the key was sent in ${where}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}

/** Known of the first key alone. */
function lengthOf(key: KeyFacts): string | undefined {
  const { lengthClass, trimmed } = key;
  if (lengthClass === undefined || isFallbackSent(key)) return undefined;
  const length = lengthClass.endsWith('+')
    ? `${lengthClass.slice(0, -1)} characters or more`
    : `${lengthClass.replace('-', ' to ')} characters`;
  return trimmed === true ? `${length} after white space around it was removed` : length;
}

function fingerprintOf(key: KeyFacts): string | undefined {
  if (isFallbackSent(key)) {
    return `the fallback key${key.fallbackFingerprint === undefined ? '' : `, fingerprint ${key.fallbackFingerprint}`}`;
  }
  return key.fingerprint === undefined ? undefined : `fingerprint ${key.fingerprint}`;
}

const sources = {
  input: 'from input `api-key`',
  environment: 'from `KIMP360_API_KEY`',
  file: 'from `--api-key-file`',
  stdin: 'from `--api-key-stdin`',
};

function sourceOf(key: KeyFacts): string | undefined {
  if (isFallbackSent(key) || key.source === undefined) return undefined;
  return sources[key.source];
}

function knownOfFallback(key: KeyFacts): string[] {
  const print = key.fallbackFingerprint === undefined ? '' : ` (fingerprint ${key.fallbackFingerprint})`;
  if (key.fallback === 'rejected') {
    const same = key.fingerprint !== undefined && key.fingerprint === key.fallbackFingerprint;
    return [same ? 'the fallback key is the same key' : `the fallback key was refused too${print}`];
  }
  if (key.fallback === 'unjudged') {
    const first = key.fingerprint === undefined ? '' : ` (fingerprint ${key.fingerprint})`;
    return [`the first key${first} was answered 401, and this is the answer to the fallback key`];
  }
  return key.fallback === 'accepted' ? [`the first key was refused, the fallback key accepted${print}`] : [];
}
