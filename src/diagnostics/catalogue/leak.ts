import type { CatalogueEntry } from './entry.ts';

const echoed: CatalogueEntry = {
  title: 'The server sent a secret back',
  meaning:
    'A secret of this run, in some form, stood in the answer: the key, a value of `mask`, a credential in `headers`, or the password of a proxy. It was replaced by `***` in everything that this step writes. The call itself is not affected. But whoever sends secrets back also writes them into pages, logs and caches.',
  remedies: [
    {
      id: 'debug',
      cause:
        'The API, or a server in front of it, echoes what it was sent: a debug setting, an error page, an echo service.',
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
    'A secret of this run, in some form, stands in what `scan` searched (a file, a name, an archive, the history of the repository), or in what the step leaves behind: at its end each run searches its outputs, job summary, environment and state files and saved files. Whoever gets that gets the secret, so the step fails before anything publishes it. The value itself is not shown; where it stands is.',
  remedies: [
    {
      id: 'public',
      cause:
        'The secret was written where it is published: into a build, a log, a configuration file, a fixture or a commit.',
      steps: [
        ({ dashboard, storeKey }) =>
          `Replace the secret first, since deleting the text does not take back what others may have read. If it is the key: open ${dashboard}, make a new one, and revoke this one. ${storeKey}`,
        'Remove it from the files that are named above, and from what writes them: let the program read it from its environment while it runs, instead of building it in.',
        'Where a commit is named, take it out of the history too, with `git filter-repo --replace-text FILE`, and push all branches and tags by force; old clones, forks and caches keep it, which is why a new key comes first.',
        'If an artifact, a package or an image with it was published already, delete that version.',
      ],
    },
    {
      id: 'own-file',
      cause: 'The scan reads the file that the key itself comes from, such as `.env`, and that file is not published.',
      steps: [
        'If the file named above is never published, scan only what is: name the folder of the build, or leave the file out with `!FILE`.',
      ],
    },
    {
      id: 'other-process',
      cause: ({ workflow }) =>
        `Another process wrote to the files while this ${workflow ? 'step' : 'command'} ran: one that ${workflow ? 'an earlier step left' : 'was left running'} in the background, or a program that watches the folder.`,
      steps: [
        ({ workflow }) =>
          workflow
            ? 'Look for what an earlier step started and left running (`&`, `nohup`, a service), and give the secret to no step that does not need it.'
            : 'Look for what was started before and is still running (`&`, `nohup`, a service), and give the secret to nothing that does not need it.',
        ({ dashboard }) =>
          `Replace the secret: what was written could have been read before it was found. If it is the key: open ${dashboard}, make a new one and revoke this one.`,
        ({ workflow }) =>
          workflow
            ? 'Take the secret from `secrets.*` where it is needed, not through an output or `GITHUB_ENV`: both are kept unmasked.'
            : 'Take the secret from where it is kept whenever it is needed, and hand it on through no file.',
      ],
    },
    {
      id: 'too-early',
      cause:
        'The value stood in an earlier answer and was written to the file, before a later task marked it with `secret: true`: until then it was text like any other.',
      steps: [
        'Have it marked before it is written: move the task that extracts it in front of the one that wrote the file, or mark it with `extract` in the first task that shows it. A value that is known before the run can go into `mask`.',
        'Look through the log above as well: a CI masks only what comes after a value is marked.',
        'If anybody could have read the log or the file, replace the secret at the service that made it.',
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
  example: `error[leak/found]: The key stands in 2 places of what was scanned.

  Seen
    · dist/app.js:12: the key (split over strings that a plus joins)
    · dist/site.zip!config.json:3: the key (hex: dumps, Buffer.toString("hex"))`,
};

export const leak = { 'leak/echoed': echoed, 'leak/found': found };
