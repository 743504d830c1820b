import type { Flag } from './arguments.ts';

/** How a command is given its keys; the values themselves are never flags (SPEC §2). */
export const keyFlags: readonly Flag[] = [
  { name: 'api-key-file', kind: 'value' },
  { name: 'api-key-stdin', kind: 'switch' },
  { name: 'api-key-fallback-file', kind: 'value' },
];

/** What people try, each of which would make the key public: refused with the ways that do not. */
export const forbiddenFlags: readonly Flag[] = [
  'api-key',
  'api-key-fallback',
  'apikey',
  'key',
  'token',
  'secret',
  'password',
  'x-api-key',
].map((name) => ({ name, kind: 'forbidden' }));

/** The same flags as `--help` lists them. */
export const keyFlagsHelp: readonly (readonly [flag: string, meaning: string])[] = [
  ['--api-key-file FILE', 'read the key from a file'],
  ['--api-key-stdin', 'read the key from standard input'],
  ['--api-key-fallback-file FILE', 'read a second key from a file, tried when the first is answered 401'],
];
