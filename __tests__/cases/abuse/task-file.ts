import { reply } from '../../support/raw-server.ts';
import type { StepResult } from '../../support/runner.ts';
import { type Attacks, attacksBy, type Field } from './attack.ts';

const file = attacksBy('a task file');
const answer = attacksBy('an answer that fills a template');

const nothingSent = (_result: StepResult, { received }: Field) => expect(received()).toEqual([]);
const lineOf = (request: { readonly head: string } | undefined) => request?.head.split('\r\n')[0];

/** An API that answers everything with one value, and a plan that takes it and puts it somewhere. */
function filled({ api }: Field, value: string, task: string) {
  return api(
    (_request, socket) =>
      void socket.write(reply('200 OK', JSON.stringify({ value }), ['Content-Type: application/json'])),
    { path: '', tasks: `tasks:\n  - get: /first\n    extract: { value: value }\n  - ${task}\n` },
  );
}

/** Only the first call was made. */
const stopped = (_result: StepResult, { received }: Field) =>
  expect(received().map(lineOf)).toEqual(['GET /first HTTP/1.1']);

export const taskFile: Attacks = [
  ...['defaults:\n  base-url: ORIGIN\ntasks:\n  - get: /a', 'tasks:\n  - get: /a\n    base-url: ORIGIN'].map(
    (text, index) =>
      file(
        `says where the key goes, in ${['its defaults', 'a task'][index]}`,
        'input/invalid',
        ({ api, foreign }) =>
          api((_request, socket) => void socket.write(reply('200 OK', '{}')), {
            path: '',
            tasks: `${text.replace('ORIGIN', foreign.origin)}\n`,
          }),
        (result, field) => {
          nothingSent(result, field);
          expect(field.foreign.connections()).toBe(0);
        },
      ),
  ),
  file(
    'puts the key into what is sent',
    'input/invalid',
    async ({ api, key }) => ({
      ...(await api((_request, socket) => void socket.write(reply('200 OK', '{}')), {
        path: '',
        'api-key': '',
        tasks: 'tasks:\n  - post: /a\n    json: { key: "{{ env.KIMP360_API_KEY }}" }\n',
      })),
      env: { KIMP360_API_KEY: key },
    }),
    nothingSent,
  ),
  answer(
    'climbs out of its path',
    'input/invalid',
    (field) => filled(field, '..', 'delete: "/requests/{{ value }}"'),
    stopped,
  ),
  answer(
    'leads its path and its query elsewhere',
    'ok',
    (field) => filled(field, 'a/b?role=root&x#y', '{ get: "/requests/{{ value }}", query: { q: "{{ value }}" } }'),
    (_result, { received }) => {
      const value = 'a%2Fb%3Frole%3Droot%26x%23y';
      expect(received().map(lineOf)).toEqual(['GET /first HTTP/1.1', `GET /requests/${value}?q=${value} HTTP/1.1`]);
    },
  ),
  answer(
    'brings a header of its own',
    'input/invalid',
    (field) => filled(field, 'a\r\nX-Evil: 1', '{ get: /second, headers: { x-a: "{{ value }}" } }'),
    stopped,
  ),
  answer(
    'names a file to send',
    'ok',
    (field) => filled(field, '@/etc/hostname', '{ post: /second, multipart: { a: "{{ value }}" } }'),
    (_result, { received }) => {
      expect(received()[1]?.body.toString()).toContain('\r\n\r\n@/etc/hostname\r\n');
    },
  ),
  // Secrets that are our own words for what went wrong, and for where it is written.
  ...['evidence', 'property', 'error-code'].map((word) =>
    answer(
      `tells the secret ${word}, before a call that fails`,
      'http/not-found',
      async (field) => {
        const tasks =
          'tasks:\n  - get: /first\n    extract: { token: { from: value, secret: true } }\n  - get: /second\n';
        return field.api(
          ({ head }, socket) => {
            const status = head.startsWith('GET /first') ? '200 OK' : '404 Not Found';
            socket.write(reply(status, JSON.stringify({ value: word }), ['Content-Type: application/json']));
          },
          {
            path: '',
            tasks,
            'report-junit': 'junit.xml',
            'report-json': 'report.json',
            'support-file': 'support.json',
          },
        );
      },
      ({ files }) => {
        const report = JSON.parse(files['workspace/report.json']?.toString() ?? '');
        expect(report['error-code']).toBe('http/not-found');
        expect(report.tasks[1].findings[0]).toMatchObject({ code: 'http/not-found', severity: 'error' });
        expect(JSON.parse(files['workspace/support.json']?.toString() ?? '')).toMatchObject({ schemaVersion: 1 });
        expect(files['workspace/junit.xml']?.toString()).toContain('<property name="attempts"');
      },
    ),
  ),
  answer(
    'names a file to save to',
    'input/invalid',
    (field) => filled(field, '../../x', '{ get: /second, save-to: "out/{{ value }}" }'),
    stopped,
  ),
];
