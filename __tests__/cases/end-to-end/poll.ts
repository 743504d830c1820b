import { reply } from '../../support/raw-server.ts';
import { always, json, type Scene, scene, stepAnswered } from './scene.ts';

const waiting = { path: '/requests/42', until: "status == 'done'", 'fail-when': "status == 'rejected'" };

/** Waits and lists that come to nothing. */
export const poll: readonly Scene[] = [
  scene('poll-timed-out', 'poll/timed-out', () =>
    stepAnswered(always(reply('200 OK', '{"id":42,"status":"in_progress"}', [json])), {
      ...waiting,
      // The second wait would be longer than what is left, so there are two polls, unless an answer takes a second.
      interval: '2s',
      within: '3s',
    }),
  ),
  scene('poll-failed', 'poll/failed', () =>
    stepAnswered(always(reply('200 OK', '{"id":42,"status":"rejected","reason":"The brief is empty."}', [json])), {
      ...waiting,
      interval: '30s',
    }),
  ),
  scene('paginate-more', 'paginate/more', () => {
    let pages = 0;
    return stepAnswered(
      (_request, socket) => {
        pages += 1;
        socket.write(reply('200 OK', `{"data":[{"id":${pages}}],"next":"page-${pages + 1}"}`, [json]));
      },
      { paginate: 'items: data\nnext: next\nparam: cursor\nmax-pages: 2' },
    );
  }),
];
