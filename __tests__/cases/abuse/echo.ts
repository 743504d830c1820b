import { gzipSync } from 'node:zlib';
import { reply } from '../../support/raw-server.ts';
import type { StepResult } from '../../support/runner.ts';
import { type Attacks, attacksBy, everythingOf, type Field } from './attack.ts';
import { encodingsOf } from './encodings.ts';

const server = attacksBy('the server');
const json = 'Content-Type: application/json';
const text = 'Content-Type: text/plain';
const all = (key: string) => Object.values(encodingsOf(key));

/** The plain half of a key is as good as the key. */
function expectNoPart(result: StepResult, key: string): void {
  const seen = everythingOf(result);
  for (const part of [key.slice(0, 10), key.slice(-10)]) expect(seen.includes(part)).toBe(false);
}

/** Parts of encodings that only the key has. */
function stableForms(key: string): readonly string[] {
  return [Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64').slice(0, -4)];
}

/** As `openssl base64` and `xxd -p` wrap a text that holds the key, so that the line ends at each of its places in turn. */
function wrappedForms(key: string, lineBreak: string): readonly string[] {
  return Array.from({ length: 48 }, (_, place) => {
    const bytes = Buffer.from(`${'.'.repeat(place)}${key}${'.'.repeat(60)}`);
    return [
      (bytes.toString('base64').match(/.{1,64}/g) ?? []).join(lineBreak),
      (bytes.toString('hex').match(/.{1,60}/g) ?? []).join(lineBreak),
    ];
  }).flat();
}

/** Nor over line breaks, which may be escapes. */
function expectNoWrappedForm(result: StepResult, { key }: Field): void {
  const seen = [everythingOf(result), result.files['workspace/out/answer.json']?.toString() ?? ''].map((text) =>
    text.replace(/(?:\\+[nr]|%0[AD]|\s)+/g, ''),
  );
  for (const form of stableForms(key)) expect(seen.filter((text) => text.includes(form))).toEqual([]);
}

/** Each ninth character as an escape of one sort or another, line breaks among them. */
function escapedForm(form: string, number: number): string {
  return [...form]
    .map((character, place) => {
      if ((place + number) % 9 > 0) return character;
      const hex = character.charCodeAt(0).toString(16).padStart(2, '0');
      return [`\\u00${hex}`, `%${hex}`, `&#x${hex};`][place % 3];
    })
    .join('');
}

export const echo: Attacks = [
  ...[server, server.odd].map((attack, index) =>
    attack(
      `echoes the key in every encoding in a text, key ${index + 1}`,
      'ok, leak/echoed',
      ({ api, key }) => api((_request, socket) => void socket.write(reply('200 OK', all(key).join('\n'), [text]))),
      (result) => expect(result.outputs.body?.split('\n').filter((line) => !line.includes('***'))).toEqual([]),
    ),
  ),
  ...(
    [
      ['\n', { extract: 'first: forms[0]\nwhole: forms' }],
      ['\r\n', { 'save-to': 'out/answer.json' }],
      ['\n      ', {}],
    ] as const
  ).map(([lineBreak, inputs]) =>
    server.odd(
      `echoes it in base64 and hex with ${JSON.stringify(lineBreak)} at each place in turn`,
      'ok, leak/echoed',
      ({ api, key }) => {
        const forms = wrappedForms(key, lineBreak);
        const content = JSON.stringify({ forms, nested: JSON.stringify(forms), text: forms.join('\n\n--\n\n') });
        return api((_request, socket) => void socket.write(reply('200 OK', content, [json])), inputs);
      },
      expectNoWrappedForm,
    ),
  ),
  server.odd(
    'echoes it in base64 and hex, wrapped as they are',
    'ok, leak/echoed',
    ({ api, key }) => {
      const content = ['\n', '\r\n', '\n  \t'].flatMap((lineBreak) => wrappedForms(key, lineBreak)).join('\n\n--\n\n');
      return api((_request, socket) => void socket.write(reply('200 OK', content, [text])));
    },
    expectNoWrappedForm,
  ),
  server.odd(
    'echoes it in base64 and hex, wrapped, with escapes here and there',
    'ok, leak/echoed',
    ({ api, key }) => {
      const content = wrappedForms(key, '\n').map(escapedForm).join('\n\n--\n\n');
      return api((_request, socket) => void socket.write(reply('200 OK', content, [text])));
    },
    (result, field) => {
      expectNoWrappedForm(result, field);
      const body = result.outputs.body?.replace(/(?:\\u00|%|&#x)([\da-f]{2});?/g, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      expectNoWrappedForm({ ...result, outputs: { body: body ?? '' } }, field);
    },
  ),
  server.odd(
    'echoes it in JSON, from which it is extracted',
    'ok, leak/echoed',
    ({ api, key }) =>
      api((_request, socket) => void socket.write(reply('200 OK', JSON.stringify({ all: all(key) }), [json])), {
        extract: 'first: all[0]\nlast: all[-1]\nwhole: all',
      }),
    (result) => expect(result.outputs.first).toBe('***'),
  ),
  server.odd('echoes it in the names and values of fields', 'ok, leak/echoed', ({ api, key }) =>
    api((_request, socket) => {
      const fields = all(key).flatMap((form, index) => [`X-Echo-${index}: ${form}`]);
      socket.write(reply('200 OK', '{}', [json, ...fields, `X-${Buffer.from(key).toString('hex')}: 1`]));
    }),
  ),
  server.odd('echoes it in cookies, the request id and the limits', 'http/not-found', ({ api, key }) =>
    api((_request, socket) => {
      const names = ['Set-Cookie', 'X-Request-Id', 'X-RateLimit-Remaining', 'Server', 'Via', 'CF-Ray', 'Retry-After'];
      socket.write(reply('404 Not Found', '{}', [json, ...names.map((name) => `${name}: id=${key}`)]));
    }),
  ),
  ...[0, 20, 40, 55].map((before) =>
    server.odd(
      `echoes it in the status text, behind ${before} characters`,
      'http/unexpected-status',
      ({ api, key }) =>
        api(
          (_request, socket) =>
            void socket.write(reply(`418 ${'x'.repeat(before)}${all(key).join(' ')}`, '{}', [json])),
        ),
      (result, { key }) => expectNoPart(result, key),
    ),
  ),
  server.odd(
    'echoes it in the message of a 401, and how to sign in',
    'auth/rejected',
    ({ api, key }) =>
      api((_request, socket) => {
        const content = { statusCode: 401, message: `No: ${'x'.repeat(262)}${all(key).join(' ')}`, error: key };
        socket.write(
          reply('401 Unauthorized', JSON.stringify(content), [json, `WWW-Authenticate: ApiKey realm=${key}`]),
        );
      }),
    (result, { key }) => expectNoPart(result, key),
  ),
  server.odd(
    'puts it where texts are cut',
    'http/bad-request',
    ({ api, key }) =>
      api((_request, socket) => {
        const details = Array.from({ length: 90 }, (_, index) => ({
          field: `f${index}`,
          message: `${'x'.repeat(264 + index * 2)}${key}`,
          code: `${'y'.repeat(index)}${key}`,
        }));
        const content = { statusCode: 400, message: 'z'.repeat(280) + key, error: 'Bad Request', details };
        socket.write(reply('400 Bad Request', JSON.stringify(content), [json]));
      }),
    (result, { key }) => expectNoPart(result, key),
  ),
  server.odd('sends it compressed, and in UTF-16', 'ok, leak/echoed', ({ api, key }) =>
    api((_request, socket) => {
      const content = Buffer.concat([Buffer.from(`a ${key} `), Buffer.from(key, 'utf16le'), Buffer.from(' z')]);
      socket.write(reply('200 OK', gzipSync(content), [text, 'Content-Encoding: gzip']));
    }),
  ),
  server.odd(
    'sends it byte by byte, to a file',
    'ok, leak/echoed',
    ({ api, key }) =>
      api(
        (_request, socket) => {
          socket.setNoDelay(true);
          socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
          for (const byte of Buffer.from(`before ${key} after`))
            socket.write(Buffer.concat([one, Buffer.from([byte, 13, 10])]));
          socket.write('0\r\n\r\n');
        },
        { 'save-to': 'out/answer.txt' },
      ),
    (result) => expect(result.files['workspace/out/answer.txt']?.toString()).toBe('before *** after'),
  ),
  server(
    'sends it without a pause, to a file: wherever a search of the stream ends, it ends inside of one',
    'ok, leak/echoed',
    ({ api, key }) =>
      api((_request, socket) => void socket.write(reply('200 OK', `${key}.`.repeat(many), [text])), {
        'save-to': 'out/answer.txt',
      }),
    (result) => expect(result.files['workspace/out/answer.txt']?.toString() === '***.'.repeat(many)).toBe(true),
  ),
  server.odd(
    'echoes it everywhere, and so into every file that a run can write',
    'http/server-error',
    ({ api, key }) =>
      api(
        (_request, socket) => {
          const content = { statusCode: 500, message: all(key).join(' '), error: key };
          const fields = [json, `X-Request-Id: ${key}`, `X-Echo: ${key}`];
          socket.write(reply(`500 ${key}`, JSON.stringify(content), fields));
        },
        Object.fromEntries(reports.map((name) => [name, `out/${name}`])),
      ),
    (result) =>
      expect(Object.keys(result.files)).toEqual(expect.arrayContaining(reports.map((name) => `workspace/out/${name}`))),
  ),
  server('hands out a cookie of its own', 'ok', async ({ api }) => ({
    ...(await api(
      (_request, socket) =>
        void socket.write(reply('200 OK', '{}', [json, 'Set-Cookie: session=secret-of-the-cookie; Path=/'])),
    )),
    alsoSecret: ['secret-of-the-cookie'],
  })),
  server.odd('echoes the other secrets of the call', 'ok, leak/echoed', async ({ api }) => ({
    ...(await api(({ head }, socket) => void socket.write(reply('200 OK', `${head}\n${second}`, [text])), {
      headers: 'Authorization: Basic b3RoZXItc2VjcmV0LTEyMw==\nCookie: session=session-secret-456',
      mask: 'masked-value-789',
      query: 'q: masked-value-789',
      'api-key-fallback': second,
    })),
    alsoSecret: ['b3RoZXItc2VjcmV0LTEyMw==', 'session-secret-456', 'masked-value-789', second],
  })),
  server('redirects to a path that holds it', 'http/not-found', ({ api, key }) =>
    api(
      ({ number }, socket) => {
        socket.write(
          number === 1
            ? reply('302 Found', '', [`Location: /seen/${key}?k=${key}`])
            : reply('404 Not Found', '{}', [json]),
        );
      },
      // The one place that tells the whole address.
      { 'support-file': 'support.json' },
    ),
  ),
  ...(['same-origin', 'without-key'] as const).map((redirects) =>
    server(
      `redirects to another origin with it in the address, with redirects: ${redirects}`,
      'redirect/cross-origin',
      ({ api, key, foreign }) =>
        api(
          (_request, socket) => {
            const place = `${foreign.origin.replace('127.0.0.1', 'localhost')}/${encodeURIComponent(key)}?k=${key}`;
            socket.write(reply('307 Temporary Redirect', '', [`Location: ${place}`]));
          },
          { redirects },
        ),
      (_result, { foreign }) => expect(foreign.connections()).toBe(0),
    ),
  ),
];

const one = Buffer.from('1\r\n');
const second = 'second-key-9876543210fedcba';
/** Enough for several searches of a stream. */
const many = 20_000;
const reports = ['support-file', 'results-file', 'report-json', 'report-junit'];
