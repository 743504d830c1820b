import { type Answer, refuse } from './answer.ts';
import { phraseOf } from './error-content.ts';
import type { Handler, Route } from './router.ts';

const status: Handler = ({ params, query }): Answer => {
  const code = params.code ?? '';
  if (!/^[2-5]\d\d$/.test(code)) {
    return refuse(400, 'Validation failed.', [
      { field: 'code', message: 'must be a status code from 200 to 599', code: 'range' },
    ]);
  }
  const wanted = Number(code);
  const wait = query.get('retry-after');
  const fields: Record<string, string> = wait !== null && /^\d{1,6}$/.test(wait) ? { 'retry-after': wait } : {};
  if (wanted === 204 || wanted === 205 || wanted === 304) return { status: wanted, fields };
  if (wanted < 400) return { status: wanted, fields, json: { sandbox: true, status: wanted } };
  return { ...refuse(wanted, `${phraseOf(wanted)}: asked for by the path.`), fields };
};

/** Ways to see an answer of any kind: the index, `/ping`, and `/status/{code}` with an optional `?retry-after=SECONDS`. */
export function probeRoutes(): readonly Route[] {
  return [
    {
      pattern: '/',
      handlers: {
        GET: () => ({
          status: 200,
          json: {
            sandbox: true,
            resources: [
              '/ping',
              '/requests',
              '/requests/{id}',
              '/requests/{id}/files',
              '/requests/{id}/deliverable',
              '/status/{code}',
            ],
          },
        }),
      },
    },
    { pattern: '/ping', handlers: { GET: () => ({ status: 200, json: { sandbox: true, key: 'accepted' } }) } },
    { pattern: '/status/{code}', handlers: { '*': status } },
  ];
}
