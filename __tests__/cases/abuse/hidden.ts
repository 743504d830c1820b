import { reply } from '../../support/raw-server.ts';
import { type Attacks, attacksBy, everythingOf, type Field } from './attack.ts';

const answer = attacksBy('an answer with a secret in it');

/** What the server makes up, and `extract` marks secret; nobody knew it before. */
const madeUp = 'made-by-the-server-0123456789';

/** An API that answers with this text of JSON, and a call that marks something in it secret. */
async function marked({ api }: Field, content: string, expression: string, inputs: Readonly<Record<string, string>>) {
  return {
    ...(await api(
      ({ number }, socket) => {
        const answer = number === 1 ? content : content.replace('open', 'failed');
        socket.write(reply('200 OK', answer, ['Content-Type: application/json']));
      },
      { extract: `token: { from: ${JSON.stringify(expression)}, secret: true }`, 'support-file': 's.json', ...inputs },
    )),
    alsoSecret: [madeUp],
    secretOutputs: ['token'],
  };
}

const small = JSON.stringify({ state: 'open', token: madeUp });
const large = JSON.stringify({ state: 'open', token: madeUp + 'x'.repeat(70_000) });
const tooMuch = `token | ${Array.from({ length: 9 }, () => '[@,@,@,@,@,@,@,@]').join(' | ')}`;
/** Tells of the first answer while it waits, and ends with the second. */
const polled = { until: "token == 'done'", 'fail-when': "state == 'failed'", interval: '100ms' };
/** But for the output that is there to hold it. */
const hides: Attacks[number]['check'] = ({ outputs: { token: _meant, ...outputs }, ...result }) =>
  expect(everythingOf({ ...result, outputs })).not.toContain('made-by-the-server');

export const hidden: Attacks = [
  answer('that is told while it is awaited', 'poll/failed', (field) => marked(field, small, 'token', polled), hides),
  answer(
    'that is told when it is not the expected one',
    'expect/failed',
    (field) =>
      marked(field, small, 'token', {
        expect: "token == 'done'",
      }),
    hides,
  ),
  answer('that is too much work to find', 'extract/missing', (field) => marked(field, small, tooMuch, {}), hides),
  answer(
    'that is too long to be hidden, while it is awaited',
    'poll/failed',
    (field) => marked(field, large, 'token', polled),
    hides,
  ),
  answer(
    'that is too long to be hidden, and not the expected one',
    'expect/failed',
    (field) => marked(field, large, 'token', { expect: "token == 'done'" }),
    hides,
  ),
  answer(
    'and that is broken JSON',
    'expect/not-json',
    (field) => marked(field, small.slice(0, -1), 'token', {}),
    hides,
  ),
];
