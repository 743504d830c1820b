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

const found: CatalogueEntry = {
  title: 'A secret stands where it must not',
  meaning:
    'A secret of this run stands, in some form, in what will outlive the run. At its end each run searches what it leaves behind: outputs, job summary, environment and state files, saved files. The step itself writes everything through its redactor, so somebody else put the secret there meanwhile, or the redactor failed. It is never quoted.',
  remedies: [
    {
      id: 'other-process',
      cause:
        'Another process wrote to the files while this step ran: one that an earlier step left in the background, or a program that watches the folder.',
      steps: [
        'Look for what an earlier step started and left running (`&`, `nohup`, a service), and give the secret to no step that does not need it.',
        'Take the secret from `secrets.*` where it is needed, not through an output or `GITHUB_ENV`: both are kept unmasked.',
      ],
    },
    {
      id: 'redactor',
      cause: 'The redactor of this step missed a form of the secret.',
      steps: [
        "If nothing else could have written there, report it in the action's repository under Issues → New issue, without the secret.",
      ],
    },
  ],
  lastly: [
    ({ dashboard }) =>
      `Replace the secret: what was written could have been read before it was found. If it is the key: open ${dashboard}, make a new one and revoke this one.`,
  ],
  example: 'error[leak/found]: A secret of this run stood in what the step leaves behind.',
};

export const leak = { 'leak/echoed': echoed, 'leak/found': found };
