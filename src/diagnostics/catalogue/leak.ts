import type { CatalogueEntry } from './entry.ts';

const echoed: CatalogueEntry = {
  title: 'The server sent the key back',
  meaning:
    'The key, in some form, stood in the answer. It was replaced by `***` in everything that this step writes. The call itself is not affected. But whoever sends keys back also writes them into pages, logs and caches.',
  remedies: [
    {
      id: 'debug',
      cause: 'The API, or a server before it, echoes request headers: a debug setting, an error page, an echo service.',
      steps: [
        'Check that `base-url` is the API that you mean, and not an echo or mock service.',
        'Tell those who run it that it sends credentials back; the evidence says where.',
      ],
    },
    {
      id: 'account',
      cause: 'The call asks for the key itself, as a list of keys or an account page does.',
      steps: ['Do not use that call in a pipeline, or take only what you need with `extract`.'],
    },
  ],
  lastly: [
    ({ dashboard }) =>
      `If the server is not one that you trust, replace the key: open ${dashboard}, make a new one and revoke this one.`,
  ],
  example: 'warning[leak/echoed]: The server sent a secret of this run back, once; it was redacted.',
};

export const leak = { 'leak/echoed': echoed };
