import type { CatalogueEntry } from './entry.ts';

const incomplete: CatalogueEntry = {
  title: 'Part of the scan could not be read',
  meaning:
    'Something that was to be scanned is encrypted, damaged, packed in a way that is not read, or may not be opened. The key may stand in it, so the scan proves nothing about it. Everything else was scanned.',
  remedies: [
    {
      id: 'packed',
      cause:
        'An archive of a kind that is not read: `.xz`, `.bz2`, `.7z`, `.rar`, or one with a password; `.zst` is read since Node 22.15.',
      steps: ['Scan before it is packed: name the folder that goes into the archive.'],
      needsEvidence: true,
    },
    {
      id: 'history',
      cause: 'An archive holds a folder in which git keeps its history, compressed in a way that git alone reads.',
      steps: [
        'Leave `.git` out of the archive; or search the history before it is packed, with `scan-git: true` (CLI: `--git`).',
      ],
      needsEvidence: true,
    },
    {
      id: 'deep',
      cause: 'Archives stand in archives, deeper than four.',
      steps: ['Unpack the outer ones in a step before, and scan that folder.'],
      needsEvidence: true,
    },
    {
      id: 'rights',
      cause: 'The user that runs the job may not read the file or the folder.',
      steps: [({ workflow }) => `Give the right to read: \`${workflow ? 'run: ' : ''}chmod -R u+r FOLDER\`.`],
      needsEvidence: true,
    },
    {
      id: 'link',
      cause: 'A link leads to a folder outside of what is scanned.',
      steps: ['Scan that folder too, by its own name; a link is not followed out.'],
      needsEvidence: true,
    },
    {
      id: 'changed',
      cause: 'Something wrote to the file, or removed it, while it was scanned, or the scan was stopped.',
      steps: ['Scan when everything is written: after the step that makes the files has ended.'],
      needsEvidence: true,
    },
    {
      id: 'damaged',
      cause: 'An archive is damaged or cut short, or unfolds to far more than any honest one.',
      steps: ['Make the archive again, and look whether it opens: `unzip -t FILE`, `gzip -t FILE`, `tar -tf FILE`.'],
      needsEvidence: true,
    },
  ],
  lastly: [
    'If a part named above cannot hold the key, list it: `scan-allow-unread: vendor/*.7z`. It is still told, and no error any more.',
  ],
  example: `error[scan/incomplete]: 1 part of what was to be scanned could not be read.

  Seen
    · dist/old.7z: 7z is not read`,
};

export const scan = { 'scan/incomplete': incomplete };
