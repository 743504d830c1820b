import { header } from '../answered-by.ts';
import { editDistance } from '../did-you-mean.ts';
import { isHtml, saidBy } from '../edge.ts';
import type { RequestFacts, ResponseFacts, RunFacts } from '../facts.ts';
import { defaultKeyHeader, isKimp360 } from '../words.ts';
import { decisive, Scales, slight, strong, type Weighing } from './scales.ts';

const aboutValue = ['mistyped', 'regenerated', 'revoked', 'expired'];

/** What the API's own words point to; only words of one kind count, since many APIs recite all causes at once. */
const hints: readonly (readonly [pattern: RegExp, ...causes: string[]])[] = [
  [/\bexpired?\b/i, 'expired'],
  [/\b(?:revoked|disabled|deactivated|inactive|deleted|suspended)\b/i, 'revoked'],
  [
    /\b(?:missing|required|not (?:provided|present|supplied|found in)|no (?:api[- ]?key|credentials|token|authorization)|(?:without|provide|supply) an? )/i,
    'header-lost',
    'header-name',
  ],
  [/\b(?:invalid|incorrect|unknown|malformed|not valid|wrong|bad|unrecogni[sz]ed)\b/i, 'mistyped', 'regenerated'],
];

/** 401: ranks the causes of the guide by what this run knows. */
export function weighRejected(facts: RunFacts): Weighing {
  const scales = new Scales();
  const { request, response, key } = facts;
  if (request?.keySent === false) {
    // The answer judges a request without key: nothing can be said about the key.
    return scales.favour(decisive, 'not-sent').exclude(...aboutValue, 'header-name', 'header-lost');
  }
  if (facts.acceptedEarlier) {
    // The same key arrived on the same way: only what changed since, or this endpoint, is left.
    return scales.favour(decisive, 'meanwhile').exclude(...aboutValue, 'header-name', 'header-lost');
  }
  if (response !== undefined) weighWords(scales, response);
  if (request !== undefined) weighHeader(scales, request, facts);
  if (request !== undefined && response !== undefined) weighChallenge(scales, request, response, isKimp360(facts));
  if (response !== undefined && isHtml(response)) scales.favour(slight, 'page');
  if (request?.proxy !== undefined) scales.favour(slight, 'header-lost');
  if (key.fallback === 'rejected' && key.fingerprint !== key.fallbackFingerprint) {
    // Two different keys are seldom both wrong.
    scales.favour(slight * 2, 'header-name', 'header-lost', 'other-place');
  }
  if (key.trimmed === true || key.lengthClass === '8-19') scales.favour(slight, 'mistyped');
  if (key.lengthClass === '8-19') {
    scales.say(
      'mistyped',
      'The value is not the whole key: it has fewer than 20 characters, short for an API key. Or it was mistyped.',
    );
  }
  return scales;
}

function weighWords(scales: Scales, response: ResponseFacts): void {
  const said = saidBy(response);
  const matched = hints.filter(([pattern]) => pattern.test(said));
  const only = matched.length === 1 ? matched[0] : undefined;
  if (only === undefined) return;
  const [, ...causes] = only;
  causes.forEach((cause, place) => {
    scales.favour(strong - place, cause);
  });
}

function weighHeader(scales: Scales, request: RequestFacts, facts: RunFacts): void {
  const name = request.keyHeader.toLowerCase();
  if (isKimp360(facts)) {
    if (name !== defaultKeyHeader) {
      scales.favour(decisive, 'header-name');
      scales.say(
        'header-name',
        `The header has the wrong name: Kimp360 reads the key from \`x-api-key\`, and \`${request.keyHeader}\` was sent.`,
      );
    } else if (request.keyScheme !== undefined) {
      scales.favour(decisive, 'scheme-needless').exclude('header-name');
      scales.say('scheme-needless', `\`${request.keyScheme}\` was sent before the key; Kimp360 takes the key alone.`);
    } else {
      // What this step sent is right, so only the way can have changed it.
      scales.exclude('header-name');
      scales.say(
        'header-lost',
        'The key is missing from the header, or the header is misspelt, when the API reads it: this step sent `x-api-key`, spelt exactly so, but a proxy or gateway on the way may have stripped or renamed it.',
      );
    }
    return;
  }
  scales.favour(slight, 'other-place');
  if (isLoopback(request.origins[0])) {
    scales.say(
      'other-place',
      'The server on this machine knows other keys than this one: a sandbox accepts only those that it printed when it started.',
    );
  }
  if (name === 'authorization' && request.keyScheme === undefined) {
    scales.favour(strong, 'scheme');
    scales.say(
      'scheme',
      'The key was sent in `authorization` alone; most APIs want a scheme such as `Bearer` before it.',
    );
  } else if (name !== defaultKeyHeader && name !== 'authorization' && editDistance(name, defaultKeyHeader) <= 2) {
    scales.favour(strong, 'header-name');
    scales.say(
      'header-name',
      `The header may be misspelt: \`${request.keyHeader}\` was sent, which looks like \`x-api-key\`.`,
    );
  } else if (name === defaultKeyHeader) {
    scales.favour(slight, 'header-name');
  }
}

/** `WWW-Authenticate` says how the server wants to be asked. */
function weighChallenge(scales: Scales, request: RequestFacts, response: ResponseFacts, kimp360: boolean): void {
  const challenge = header(response, 'www-authenticate');
  const scheme = /^([\w!#$%&'*+.^`|~-]+)/.exec(challenge ?? '')?.[1];
  if (challenge === undefined || scheme === undefined) return;
  if (/error_description="[^"]*expired/i.test(challenge)) scales.favour(strong, 'expired');
  // Only these are known to stand in `Authorization` before a key; `Key`, `ApiKey` and others ask for a header of their own.
  if (!/^(?:bearer|basic|token)$/i.test(scheme)) return;
  const inAuthorization = request.keyHeader.toLowerCase() === 'authorization';
  if (inAuthorization && request.keyScheme?.toLowerCase() === scheme.toLowerCase()) return;
  // Frameworks send `Bearer` out of habit; where the guide names the header, that weighs more.
  if (kimp360) return;
  if (inAuthorization) {
    scales.favour(strong, 'scheme');
    scales.say(
      'scheme',
      `The server asks for the scheme \`${scheme}\`; ${request.keyScheme === undefined ? 'none was sent' : `\`${request.keyScheme}\` was sent`}.`,
    );
  } else {
    scales.favour(strong + slight, 'scheme');
    scales.say(
      'scheme',
      `The server asks for \`Authorization: ${scheme} …\`, and the key was sent in \`${request.keyHeader}\`.`,
    );
  }
}

function isLoopback(origin: string | undefined): boolean {
  return /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::|$)/.test(origin ?? '');
}
