import type { CatalogueEntry } from './entry.ts';

const crossOrigin: CatalogueEntry = {
  title: 'The API leads to another origin',
  meaning:
    'The API answered with a redirect, or named a next page, at another scheme, host or port. It was not followed: the key belongs to the origin of `base-url` alone, and most HTTP clients would have handed it on.',
  remedies: [
    {
      id: 'moved',
      cause: 'The API has moved, or `base-url` lacks or has a `www.`, a region or a port too many.',
      steps: [{ unlessSuggested: 'If you trust the new address and the key belongs there, set `base-url` to it.' }],
    },
    {
      id: 'download',
      cause: 'It is a signed link to a file store.',
      steps: [
        {
          unlessSuggested:
            'For a signed link to a file store, set `redirects: without-key`: the link is followed without key, cookies and your headers.',
        },
      ],
    },
    {
      id: 'sign-in',
      cause: 'It leads to a sign-in page: `base-url` names a website, or the API stands behind single sign-on.',
      steps: ['Check `base-url`; for Kimp360 leave it out.'],
    },
    {
      id: 'page',
      cause:
        'The API builds the links of its pages with another address than the one it is called by, such as an internal one.',
      steps: [
        'If the answer has a cursor as well, use that: `next` finds the cursor, and `param` names the query parameter that takes it.',
        'Otherwise report it to those who run the API: its links lead nowhere for anybody outside.',
      ],
      needsEvidence: true,
    },
  ],
  example:
    'error[redirect/cross-origin]: The API redirected from https://api.kimp360.com to https://files.example, which must not get the key, so the redirect was not followed.',
};

const downgrade: CatalogueEntry = {
  title: 'A redirect leads to an address without TLS',
  meaning:
    'The redirect would have continued in clear text, from https to http or to another machine without TLS. It is never followed, whatever `redirects` says.',
  remedies: [
    {
      id: 'misconfigured',
      cause:
        'The server in front of the API does not know that it is reached by https, and builds its links with http.',
      steps: [
        {
          unlessSuggested:
            'Give the final address in `base-url` and `path`, with https; often only a `/` at the end of `path` is missing or too many.',
        },
        'Report it to those who run the API.',
      ],
    },
  ],
  inRun: 'steps',
  example:
    'error[redirect/downgrade]: The API redirected from https to http, which has no TLS, so the redirect was not followed.',
};

const loop: CatalogueEntry = {
  title: 'Redirects without end',
  meaning: 'After five redirects there was still no answer, or an address came up again.',
  remedies: [
    {
      id: 'circle',
      cause:
        'Two rules of the server send the caller back and forth: with and without `/` at the end, `www.`, or a language.',
      steps: ['Look at the addresses above and give the one that answers in `base-url` and `path`.'],
    },
    {
      id: 'sign-in',
      cause: 'The server waits for a cookie that a sign-in page would set.',
      steps: ['Check `base-url`: it must be that of the API, not of the website.'],
    },
  ],
  example: 'error[redirect/loop]: The API redirected more than 5 times.',
};

const unsupported: CatalogueEntry = {
  title: 'A redirect that cannot be followed',
  meaning:
    'The redirect has no usable address, leads to an address that no call of this step may go to, or would send a body that must not be sent again.',
  remedies: [
    {
      id: 'location',
      cause: 'The header `Location` is missing or broken.',
      steps: ['Report it to those who run the API; until then give the final address in `path`.'],
    },
    {
      id: 'body',
      cause:
        'A call with a body, or one that changes something, was redirected to another origin; it is never sent on there.',
      steps: ['If the redirect leads to another origin and the key belongs there, give that address in `base-url`.'],
    },
    {
      id: 'scheme',
      cause: 'The redirect leads to something else than `https:` or `http:`, such as `file:` or the link of an app.',
      steps: ['Check `base-url` and `path`; such an address is meant for a browser or an app, not for an API call.'],
    },
    {
      id: 'user-info',
      cause: 'The redirect leads to an address with a user name or a password in it.',
      steps: ['Report it to those who run the API: credentials do not belong in an address.'],
    },
    {
      id: 'metadata',
      cause:
        'The redirect leads to a link-local or metadata address, where machines in a cloud find credentials of their own.',
      steps: [
        'Do not follow it: no API does that by design. Report it to those who run the API, and check that `base-url` is theirs.',
      ],
    },
    {
      id: 'answer',
      cause: 'The redirect itself is the answer that you need.',
      steps: [
        ({ cli }) =>
          `If the redirect itself is the answer that you need, set \`redirects: none\` and \`expect-status: 3xx\`; ${cli ? 'with `results-file: FILE` that file holds the `location`' : 'the output `headers` holds the `location`'}.`,
      ],
    },
  ],
  supersedesSuggestion: true,
  example: 'error[redirect/unsupported]: The answer is a redirect to something else than HTTP.',
};

export const redirect = {
  'redirect/cross-origin': crossOrigin,
  'redirect/downgrade': downgrade,
  'redirect/loop': loop,
  'redirect/unsupported': unsupported,
};
