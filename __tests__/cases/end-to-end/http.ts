import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, reply } from '../../support/raw-server.ts';
import { always, apiError, json, type Scene, scene, stepAnswered } from './scene.ts';

export const http: readonly Scene[] = [
  scene('http-bad-request', 'http/bad-request', () =>
    stepAnswered(
      always(
        apiError('400 Bad Request', 'Validation failed.', {
          details: [
            { field: 'title', message: 'must not be empty', code: 'required' },
            { field: 'due', message: 'must be a date' },
          ],
        }),
      ),
      { json: '{"title": "", "due": "soon"}' },
    ),
  ),
  scene('http-not-found', 'http/not-found', () =>
    stepAnswered(always(apiError('404 Not Found', 'No such request.')), { path: '/requests/17' }),
  ),
  scene('http-conflict', 'http/conflict', () =>
    stepAnswered(always(apiError('409 Conflict', 'The request is closed.')), { json: '{"title": "x"}' }),
  ),
  scene('http-rate-limited', 'http/rate-limited', () =>
    stepAnswered(
      always(
        apiError('429 Too Many Requests', 'Rate limit exceeded.', {}, [
          'retry-after: 900',
          'x-ratelimit-limit: 60',
          'x-ratelimit-remaining: 0',
        ]),
      ),
      { retries: '3' },
    ),
  ),
  scene('http-server-error', 'http/server-error', () =>
    stepAnswered(always(apiError('503 Service Unavailable', 'Down for maintenance.')), {
      retries: '2',
      'retry-delay': '1ms',
    }),
  ),
  scene('http-unexpected-status', 'http/unexpected-status', () =>
    stepAnswered(always(reply('418 I am a teapot', 'short and stout', ['content-type: text/plain']))),
  ),
  scene('expect-failed', 'expect/failed', () =>
    stepAnswered(always(reply('200 OK', '{"status":"draft","items":[]}', [json])), {
      expect: "status == 'done'\nlength(items) > `0`",
    }),
  ),
  scene('expect-not-json', 'expect/not-json', () =>
    stepAnswered(always(reply('200 OK', '<p>Welcome</p>', ['content-type: text/html'])), {
      expect: "status == 'done'",
    }),
  ),
  scene('extract-missing', 'extract/missing', () =>
    stepAnswered(always(reply('200 OK', '{"data":{"id":17}}', [json])), { extract: 'request_id: id\nkind: data.kind' }),
  ),
  scene('leak-echoed', 'leak/echoed', () =>
    stepAnswered(
      ({ head }, socket) =>
        void socket.write(
          reply('200 OK', JSON.stringify({ request: head }), [
            json,
            `x-debug: ${/^x-api-key: (.*)$/m.exec(head)?.[1]}`,
          ]),
        ),
    ),
  ),
  scene('leak-found.left-behind', 'leak/found', async () => {
    let commands = '';
    const answer: Answer = ({ head }, socket) => {
      // A process that somebody left running, and that keeps what it should not.
      appendFileSync(join(commands, 'output'), `last_request=${/^x-api-key: (.*)$/m.exec(head)?.[1]}\n`);
      socket.write(reply('200 OK', '{}', [json]));
    };
    return {
      ...(await stepAnswered(answer)),
      started({ workspace }) {
        commands = join(workspace, '../temp/_runner_file_commands');
      },
    };
  }),
];
