import { canary } from '../../support/action.ts';
import { reply } from '../../support/raw-server.ts';
import { type Attacks, attacksBy } from './attack.ts';

const stored = attacksBy('a key that was stored');
const json = 'Content-Type: application/json';

/** How keys are stored by accident; none of it may be sent, nor told to whoever reads the failure. */
const spoilt: readonly (readonly [how: string, seen: Attacks[number]['seen'], value: string])[] = [
  ['with a character in it that nobody sees', 'key/malformed', `${canary.slice(0, 9)}\u200b${canary.slice(9)}`],
  ['with a second line', 'key/malformed', `${canary}\nX-Evil: 1`],
  ['with its scheme', 'key/wrapped', `Bearer ${canary}`],
  ['in quotes', 'key/wrapped', `"${canary}"`],
  ['as a line of a file', 'key/wrapped', `KIMP360_API_KEY=${canary}`],
];

export const storedKey: Attacks = [
  ...spoilt.map(([how, seen, key]) =>
    stored(
      how,
      seen,
      async ({ api }) => ({
        ...(await api((_request, socket) => void socket.write(reply('200 OK', '{}', [json])))),
        key,
        alsoSecret: [canary],
      }),
      (_result, { received }) => expect(received()).toEqual([]),
    ),
  ),
  stored(
    'with white space around it',
    'ok, key/trimmed',
    async ({ api }) => ({
      ...(await api((_request, socket) => void socket.write(reply('200 OK', '{}', [json])))),
      key: `\t${canary} \n`,
      alsoSecret: [canary],
    }),
    (_result, { received }) => expect(received()[0]?.head).toMatch(new RegExp(`^x-api-key: ${canary}$`, 'im')),
  ),
];
