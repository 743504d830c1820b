import type { CatalogueEntry } from './entry.ts';

const echoed: CatalogueEntry = {
  title: 'The server sent a secret back',
  meaning:
    'A secret of this run, in some form, stood in the answer: the key, a value of `mask`, a credential in `headers`, or the password of a proxy. It was replaced by `***` in everything that this step writes. The call itself is not affected. But whoever sends secrets back also writes them into pages, logs and caches.',
  remedies: [
    {
      id: 'debug',
      cause:
        'The API, or a server before it, echoes what it was sent: a debug setting, an error page, an echo service.',
      steps: [
        'Check that `base-url` is the API that you mean, and not an echo or mock service.',
        'Tell those who run it that it sends credentials back; the evidence says where.',
      ],
    },
    {
      id: 'account',
      cause: 'The call asks for the secret itself, as a list of keys or an account page does.',
      steps: ['If the call asks for secrets, do not use it in a pipeline, or take only what you need with `extract`.'],
    },
  ],
  lastly: [
    ({ dashboard }) =>
      `If the server is not one that you trust, replace the secret. If it is the key: open ${dashboard}, make a new one and revoke this one.`,
  ],
  example: 'warning[leak/echoed]: The server sent a secret of this run back, 2 times; it was redacted.',
};

export const leak = { 'leak/echoed': echoed };
