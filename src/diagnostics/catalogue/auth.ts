import type { Words } from '../words.ts';
import type { CatalogueEntry, Text } from './entry.ts';
import { sendSupportFile } from './support-file.ts';

const checkActive: Text = ({ dashboard }) =>
  `Check that the key is active: open ${dashboard}. If it is not listed or not active, make a new one there.`;

const useNewKey: Text = ({ storeKey }) => `If the key was regenerated, use the new one. ${storeKey}`;

function compareFingerprint({ fingerprint }: Words): string {
  // Of a short key nobody prints one.
  if (fingerprint === '')
    return 'Check the value for extra spaces or characters: copy the key again, whole, from where it was issued.';
  const compare =
    fingerprint === undefined
      ? 'and compare it with the output `key-fingerprint` of the run'
      : `and compare it with ${fingerprint}, the one of this run`;
  return `Check the value for extra spaces or characters: run \`kimp360 fingerprint --api-key-stdin\` on your own machine (or \`tr -d '\\n' | sha256sum | cut -c1-8\`), paste the key, end it with Ctrl+D, ${compare}. If they differ, copy the key again, whole.`;
}

const verifyHeader: Text = ({ keyHeader, kimp360 }) =>
  kimp360
    ? `Verify the header: Kimp360 reads the key from \`x-api-key\`, spelt exactly so. Remove \`api-key-header\`, which makes it \`${keyHeader}\` here.`
    : `Verify the header: this step sends the key in \`${keyHeader}\`. Look up in the API's documentation which one it reads (Kimp360: \`x-api-key\`, spelt exactly so) and set \`api-key-header\`, and \`api-key-scheme\` where a word such as \`Bearer\` belongs before the key.`;

const askSupport = sendSupportFile('If nothing of this helps', 'the request and the error received');

const rejected: CatalogueEntry = {
  title: 'The API did not accept the key',
  meaning:
    'The API answered 401: it found no key in the request, or one that it does not accept. Nothing is retried with the same key, and a plan ends here, because no later call can succeed. A key given as `api-key-fallback` is tried once before this is reported.',
  remedies: [
    {
      id: 'meanwhile',
      cause:
        'The key was accepted earlier in this run, so it is typed right: either it was revoked or regenerated since then, or this endpoint wants another header or another kind of credential.',
      steps: [
        ({ again }) =>
          `${again}: if the first call fails too, the key was revoked or regenerated; if again only this call fails, look up in the API's documentation how this endpoint authenticates.`,
        checkActive,
        useNewKey,
      ],
      needsEvidence: true,
    },
    {
      id: 'not-sent',
      cause:
        'The key was missing from the request that was answered: a redirect led to another origin, and a key never goes where it does not belong.',
      steps: [
        'If it is a signed download link, it may have expired: ask the API for a fresh one in the same run.',
        'If the API lives there now, set `base-url` to that origin; then the key goes there.',
      ],
      needsEvidence: true,
    },
    {
      id: 'scheme-needless',
      cause: 'A scheme such as `Bearer` was sent before the key; Kimp360 takes the key alone.',
      steps: ['Remove `api-key-scheme`: Kimp360 takes the key alone.'],
      needsEvidence: true,
    },
    {
      id: 'scheme',
      cause: 'The API wants the key in `Authorization`, with a scheme such as `Bearer` before it.',
      steps: ['Set `api-key-header: authorization` and `api-key-scheme: Bearer`, or the scheme that the API names.'],
      needsEvidence: true,
    },
    {
      id: 'mistyped',
      cause: 'The value is not the key as it was issued: mistyped, cut short, or with extra spaces or characters.',
      steps: [compareFingerprint],
    },
    {
      id: 'regenerated',
      cause: 'The key was regenerated, and this run still holds the old one.',
      steps: [checkActive, useNewKey],
    },
    { id: 'revoked', cause: 'The key was revoked.', steps: [checkActive, useNewKey] },
    { id: 'expired', cause: 'The key has expired.', steps: [checkActive, useNewKey] },
    {
      id: 'other-place',
      cause: 'The key belongs to another service or environment than the one that `base-url` names.',
      steps: [
        'Check that `base-url` and the key belong together: a key of Kimp360 works at `https://api.kimp360.com` alone.',
      ],
      needsEvidence: true,
    },
    {
      id: 'header-name',
      cause: 'The header is misspelt, or this API reads the key from another one.',
      steps: [verifyHeader],
    },
    {
      id: 'page',
      cause:
        "The answer is a web page, not the API's own error: the address may be one of the website, which knows nothing of API keys.",
      steps: ["Compare the address in the message with the API's documentation: it is `base-url` followed by `path`."],
      needsEvidence: true,
    },
    {
      id: 'header-lost',
      cause:
        'The key is missing from the header when the API reads it: a proxy or gateway on the way stripped or renamed it.',
      steps: [
        ({ keyHeader, curl }) =>
          `Verify that the header is there on arrival: make the same call from another network${curl}. If it works there, ask whoever runs the proxy to let \`${keyHeader}\` pass unchanged.`,
      ],
    },
  ],
  lastly: [askSupport],
  example: `error[auth/rejected]: The API answered 401 to GET https://api.kimp360.com/requests: it does not accept the key.

  Seen
    · the API says: "Invalid API key"
    · the key was sent in \`x-api-key\` (40 characters or more, fingerprint 3f2a9c01, from input \`api-key\`)`,
};

const forbidden: CatalogueEntry = {
  title: 'The API does not allow this call',
  meaning:
    'The API answered 403: it knows the key, but the key lacks the permission for this call, or the resource belongs to another account or project. Trying again changes nothing.',
  remedies: [
    {
      id: 'not-sent',
      cause:
        'The key was not sent with the request that was answered: a redirect led to another origin, and a key never goes where it does not belong. A signed download link answers 403 when it has expired.',
      steps: [
        'If it is a signed download link, ask the API for a fresh one in the same run and download it at once.',
        'If the API lives there now, set `base-url` to that origin; then the key goes there.',
      ],
      needsEvidence: true,
    },
    {
      id: 'gateway-key',
      cause: 'The answer is that of Amazon API Gateway, which says 403 instead of 401 to a key that it does not know.',
      steps: [checkActive, compareFingerprint, useNewKey],
      needsEvidence: true,
    },
    {
      id: 'gateway-route',
      cause:
        'The answer is that of Amazon API Gateway, which says 403 instead of 404 to a path or method that it does not know.',
      steps: ["Check `path`, `method` and the path prefix in `base-url` against the API's documentation."],
      needsEvidence: true,
    },
    {
      id: 'rate',
      cause: 'The rate limit is used up; this API says so with 403 instead of 429.',
      steps: [
        ({ again }) =>
          `Wait until the limit is reset (the message names the time, where the API does). ${again} after that.`,
      ],
      needsEvidence: true,
    },
    {
      id: 'network',
      cause: 'The API accepts this key only from certain IP addresses.',
      steps: [
        ({ typed }) =>
          `Take the restriction off the key, or ${typed ? 'make the call from an address that the key allows' : 'run the job on a self-hosted runner or one with a static IP address that the key allows'}.`,
      ],
      needsEvidence: true,
    },
    {
      id: 'permission',
      cause: 'The key lacks the permission for this call.',
      steps: [
        ({ dashboard }) =>
          `Check the key's permissions: open ${dashboard}; give the key the permission for this call, or make a key that has it.`,
        ({ storeKey }) => `After making another key: ${lowerFirst(storeKey)}`,
      ],
    },
    {
      id: 'ownership',
      cause: 'The resource belongs to another account or project than the key.',
      steps: [
        "Check the id of the resource in `path`, and whose it is: sign in as the account that made the key and look whether it is listed there. If not, use that account's key or your own resource.",
      ],
    },
    {
      id: 'page',
      cause:
        "The answer is a web page, not the API's own error: the address may not be one of the API, or the application before it refused the call.",
      steps: ["Compare the address in the message with the API's documentation: it is `base-url` followed by `path`."],
      needsEvidence: true,
    },
  ],
  lastly: [askSupport],
  example: `error[auth/forbidden]: The API answered 403 to DELETE https://api.kimp360.com/requests/42: it does not allow this call.

  Seen
    · the API says: "Insufficient permissions"
    · an earlier call of this run was accepted with the same key`,
};

const edgeBlocked: CatalogueEntry = {
  title: 'Something in front of the API answered in its place',
  meaning:
    'The answer was 401 or 403, but its body or its headers show that a CDN, a firewall, a proxy or a sign-in page wrote it. The request most likely never reached the API, so the answer says little about the key.',
  remedies: [
    {
      id: 'challenge',
      cause:
        'A bot protection asks for a browser check that no script can pass. Addresses of hosted CI runners are often met with one.',
      steps: [
        'Ask those who run the API to let API calls pass the bot protection, and give them the id that the answer carries (for Cloudflare, the Ray ID).',
        ({ typed }) =>
          `Until then, ${typed ? 'make the call from' : 'run the job on a self-hosted runner in'} a network that is not challenged.`,
      ],
    },
    {
      id: 'block',
      cause:
        'A firewall rule refuses the request: for the address of the machine, its country, or something in path, headers or body.',
      steps: [
        ({ curl }) =>
          `Make the same call from another network${curl}: if it works there, the address of this machine is blocked. Use one with an address that is allowed.`,
        'Ask those who run the API why the request was blocked, and give them the id that the answer carries (Ray ID, Reference #, support ID).',
      ],
    },
    {
      id: 'sign-in',
      cause:
        'A sign-in page for people stands in front of this address: single sign-on, zero-trust access, or a website instead of its API.',
      steps: [
        'Check `base-url`: it must be the address of the API (Kimp360: `https://api.kimp360.com`), not of the website or dashboard.',
        'If the API stands behind single sign-on, ask for a way in for machines: a service token (give it with `headers`; Cloudflare Access reads `CF-Access-Client-Id` and `CF-Access-Client-Secret`), an allowed address, or a machine inside the network.',
      ],
    },
    {
      id: 'proxy',
      cause: 'The proxy or web filter of this network refuses the address.',
      steps: [
        ({ host }) => `Ask whoever runs the proxy to allow \`${host}\`.`,
        ({ host }) =>
          `If it can be reached directly, leave the proxy out: add \`${host}\` to the environment variable \`NO_PROXY\`.`,
      ],
    },
    {
      id: 'captive-portal',
      cause: 'The network wants a sign-in in a browser before it lets anything through.',
      steps: ['Sign in to the network in a browser, or use another network, then run it again.'],
    },
    {
      id: 'web-server',
      cause: 'A web server or gateway in front of the API refuses the request itself, with its own page.',
      steps: [
        'Check `base-url` and `path`: an address that the API does not know can end at the web server in front of it.',
        'Ask those who run that server which rule refused the request; its error log names it.',
      ],
    },
    {
      id: 'gateway-key',
      cause: 'The gateway checks the key itself, and did not find it in the header or did not accept it.',
      steps: [
        ({ dashboard, keyHeader }) =>
          `When the way to the API is clear, look at the key: it must be active under ${dashboard}, and go out in the header that the API documents (this step: \`${keyHeader}\`). \`kimp360 explain auth/rejected\` has every step.`,
      ],
    },
  ],
  lastly: [
    'See who answers, from the machine that fails: run `kimp360 doctor` there. It checks DNS, TLS, proxy and one authenticated call.',
  ],
  example: `error[auth/edge-blocked]: The API was not reached: Cloudflare answered 403 to GET https://api.kimp360.com/requests in its place.

  Seen
    · field cf-mitigated: challenge
    · the answer is an HTML page: "Just a moment..."`,
};

const proxy: CatalogueEntry = {
  title: 'The proxy asks for credentials',
  meaning:
    'A proxy answered 407: it wants a user name and a password that it did not get, or does not accept them. Where it is the proxy of this network (`HTTPS_PROXY`), the API never saw the request, and the key was not sent.',
  remedies: [
    {
      id: 'upstream',
      cause:
        'The 407 came as the answer to the call itself, so a proxy or gateway in front of the API sent it, or the API: `HTTPS_PROXY` has no part in that.',
      steps: [
        'Check `base-url`: it must be the address of the API, not of a proxy.',
        'Ask those who run the API which credentials the proxy in front of it wants, and why.',
      ],
      needsEvidence: true,
    },
    {
      id: 'missing',
      cause: "The proxy's address was given without user name and password.",
      steps: [
        ({ workflow }) =>
          `Give the credentials in the address, from a secret: \`${workflow ? 'HTTPS_PROXY: ' : 'HTTPS_PROXY='}http://USER:PASSWORD@proxy.example:3128\`. They are masked like the key.`,
      ],
    },
    {
      id: 'wrong',
      cause: 'The user name or password is wrong, expired, or holds characters that must be percent-encoded.',
      steps: [
        'Check user name and password in `HTTPS_PROXY`; percent-encode `@`, `:`, `/`, `#` and `%` in user name and password: `p@ss` is written `p%40ss`.',
      ],
    },
    {
      id: 'scheme',
      cause: 'The proxy wants another way to sign in (NTLM, Negotiate) than Basic, the only one that is spoken here.',
      steps: [
        'If the proxy asks for NTLM or Negotiate alone, ask whoever runs it for Basic credentials or for an exception for this host.',
      ],
    },
    {
      id: 'needless',
      cause: 'The API can be reached without the proxy.',
      steps: [
        ({ host }) =>
          `If the API can be reached without the proxy, add \`${host}\` to the environment variable \`NO_PROXY\`.`,
      ],
    },
  ],
  supersedesSuggestion: true,
  example: `error[auth/proxy]: The proxy did not accept the credentials, or there were none.

  Seen
    · The proxy asked for credentials (CONNECT_407)
    · Proxy-Authenticate: Basic realm="proxy"
    · no user name and password were given for the proxy`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const auth = {
  'auth/rejected': rejected,
  'auth/forbidden': forbidden,
  'auth/edge-blocked': edgeBlocked,
  'auth/proxy': proxy,
};
