import { define } from '../definition.ts';
import { boolean } from '../kinds/boolean.ts';
import { occasionalKind } from '../occasional-kind.ts';

const everyRun = ['action', 'flag'] as const;
const lines = { join: '\n' } as const;

/** What is searched for the key, after the calls if there are any. */
export const scanInputs = {
  scan: define({
    kind: occasionalKind('PATHS', 'paths'),
    group: 'scan',
    places: everyRun,
    flag: lines,
    description:
      'Files, folders and globs to search for the key in every form, one on each line: `dist/**`. A folder is everything in it, archives are opened, and `!` before a glob leaves out what it matches. Without `path` no call is made.',
  }),
  'scan-git': define({
    kind: boolean,
    default: 'false',
    group: 'scan',
    places: everyRun,
    flag: { switch: true },
    description:
      'Searches every object of the repository as well: all commits, also those that no branch holds any more. Check out with `fetch-depth: 0`.',
  }),
  'scan-allow-unread': define({
    kind: occasionalKind('PATHS', 'paths'),
    group: 'scan',
    places: everyRun,
    flag: lines,
    description:
      'Globs of what may stay unread, such as `vendor/*.7z`: it is told, and no error. Anything else that cannot be read is one.',
  }),
} as const;
