import { reply } from '../../support/raw-server.ts';
import type { StepResult } from '../../support/runner.ts';
import { type Attacks, attacksBy, everythingOf, type Field } from './attack.ts';

const server = attacksBy('a server that gives orders');
const json = 'Content-Type: application/json';

/** What a CI would obey if it stood in its output as it is. */
const orders = [
  '::error title=forged::pwned',
  '::add-mask::e',
  '::set-output name=ok::pwned',
  '::save-state name=a::pwned',
  '::add-matcher::/tmp/pwned.json',
  '::stop-commands::pwned',
  '::group::pwned',
  '##[error]pwned',
  '##[add-mask]e',
  '##[set-env name=PATH]pwned',
  '##vso[task.setvariable variable=a]pwned',
  "##teamcity[buildProblem description='pwned']",
];
const breaks = ['\n', '\r', '\r\n', '\u2028', '\u0085', '\u000b', '%0A', '\\n', '\u001b[0m', '\u200b', '  '];
const everyOrder = orders.flatMap((order) => breaks.map((end) => `${end}${order}`)).join('');
/** What a field or a status text can hold. */
const onOneLine = orders.map((order) => `${order} \t ${order}`).join('   ');

function expectDisobedience({ commands, annotations, masks, outputs, log }: StepResult): void {
  const titles = annotations.map((one) => one.title ?? '');
  expect(titles.filter((title) => !/^[a-z]+\/[a-z-]+: /.test(title))).toEqual([]);
  expect(commands.filter((one) => ['group', 'endgroup', 'notice'].includes(one.name))).toEqual([]);
  expect(masks.filter((mask) => mask.length < 8)).toEqual([]);
  expect(outputs.ok).not.toBe('pwned');
  // Every annotation is one of ours; the rest of the log holds no second one.
  expect(log.split('\n').filter((line) => /^##\[error\]/.test(line))).toHaveLength(
    annotations.filter((one) => one.severity === 'error').length,
  );
  // What looks like an order of another CI is broken wherever it stands in the log.
  expect(log.split('\n').filter((line) => /##(?:vso|teamcity)\[/.test(line))).toEqual([]);
}

/** Elements that the summary is made of; anything else came from outside. */
const elements = new Set('h3 h4 table tr th td p b br a code pre ol ul li details summary'.split(' '));

function expectOurMarkup({ summary }: StepResult): void {
  const tags = [...summary.matchAll(/<(\/?)([a-z!?][\w-]*)([^>]*)>/gi)];
  expect(tags.map(([, , name = '']) => name.toLowerCase()).filter((name) => !elements.has(name))).toEqual([]);
  expect(tags.filter(([, , name, rest]) => rest !== '' && !(name === 'a' || rest?.startsWith(' colspan=')))).toEqual(
    [],
  );
  for (const [, href] of summary.matchAll(/<a href="([^"]*)"/g)) {
    expect(href).toMatch(/^https:\/\/github\.com\/example\/kimp360-api-action\/blob\/v1\/docs\/errors\.md/);
  }
  const open: string[] = [];
  for (const [, close, name = ''] of tags) {
    if (name === 'br') continue;
    if (close === '') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  // A blank line would end the HTML and begin Markdown.
  expect(summary.trim()).not.toMatch(/\n[ \t]*\n/);
  // Of what GitHub looks for in text: mentions, references, bare addresses.
  const prose = summary.replace(/<a href="[^"]*">|<pre>[\s\S]*?<\/pre>|<code>[^<]*<\/code>|&#\d+;/g, '');
  expect(prose).not.toMatch(/@\w|#\d|:\w+:/);
}

const hostile = [
  '</code></pre></td></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">x</a>',
  '\n\n# Everything is fine\n\n| a | b |\n|---|---|\n[x](javascript:alert(1)) ![y](https://evil.example/pixel.png)',
  '```\n~~~\n<details open>',
  '@everyone #1 :tada: GH-1 https://evil.example/ www.evil.example',
  '&#60;script&#62; &lt;b&gt; $x^2$ <!-- --> <![CDATA[ ]]>',
];

const check = (result: StepResult, _field: Field) => {
  expectDisobedience(result);
  expectOurMarkup(result);
};

export const injection: Attacks = [
  server(
    'in the content of a success',
    'ok',
    ({ api }) =>
      api((_request, socket) => void socket.write(reply('200 OK', everyOrder, ['Content-Type: text/plain']))),
    (result, field) => {
      check(result, field);
      // The output is the API's content all the same.
      expect(result.outputs.body).toBe(everyOrder);
    },
  ),
  server(
    'in what is extracted and put out',
    'ok',
    ({ api }) =>
      api((_request, socket) => void socket.write(reply('200 OK', JSON.stringify({ a: everyOrder }), [json])), {
        extract: 'evil: a',
      }),
    (result, field) => {
      check(result, field);
      expect(result.outputs.evil).toBe(everyOrder);
    },
  ),
  server('in the end of a GITHUB_OUTPUT value', 'ok', ({ api }) =>
    api(
      (_request, socket) =>
        void socket.write(reply('200 OK', JSON.stringify({ a: 'x\nEOF\nok=pwned\nghadelimiter_\n' }), [json])),
      {
        extract: 'evil: a',
      },
    ),
  ),
  server(
    'in the message and the details of an error',
    'http/bad-request',
    ({ api }) =>
      api((_request, socket) => {
        const details = [...orders, ...hostile].map((order) => ({
          field: order,
          message: `\n${order}`,
          code: `\r${order}`,
        }));
        const content = { statusCode: 400, message: everyOrder, error: everyOrder, details };
        socket.write(reply('400 Bad Request', JSON.stringify(content), [json]));
      }),
    check,
  ),
  server(
    'in the message of a 401',
    'auth/rejected',
    ({ api }) =>
      api((_request, socket) => {
        const content = { statusCode: 401, message: everyOrder + hostile.join(' '), error: 'Unauthorized' };
        const fields = [json, `WWW-Authenticate: ${onOneLine}`, `X-Request-Id: ::error::pwned ##[error]pwned`];
        socket.write(reply('401 Unauthorized', JSON.stringify(content), fields));
      }),
    check,
  ),
  server(
    'in the page of a firewall',
    'auth/edge-blocked',
    ({ api }) =>
      api((_request, socket) => {
        const page = `<!doctype html><title>${everyOrder}</title>Cloudflare Ray ID: ${hostile.join('')}`;
        socket.write(
          reply('403 Forbidden', page, ['Content-Type: text/html', `Server: ${onOneLine}`, `Via: ${onOneLine}`]),
        );
      }),
    check,
  ),
  server(
    'in a text that is no JSON',
    'http/server-error',
    ({ api }) =>
      api(
        (_request, socket) =>
          void socket.write(reply('500 Oops', hostile.join('\n') + everyOrder, ['Content-Type: text/plain'])),
      ),
    check,
  ),
  server(
    'in the status text',
    'http/unexpected-status',
    ({ api }) =>
      api((_request, socket) => void socket.write(reply(`418 ${onOneLine} ${hostile[0]} ${hostile[5]}`, '{}', [json]))),
    check,
  ),
  server(
    'with a carriage return in the status text',
    'net/protocol',
    ({ api }) => api((_request, socket) => void socket.write(reply('418 x\r::error::pwned', '{}', [json]))),
    check,
  ),
  server(
    'in every field',
    'http/not-found',
    ({ api }) =>
      api((_request, socket) => {
        const names = [
          'Location',
          'Retry-After',
          'X-RateLimit-Limit',
          'X-RateLimit-Remaining',
          'X-RateLimit-Reset',
          'CF-Ray',
          'Date',
        ];
        const fields = names.map((name) => `${name}: ${onOneLine} ${hostile[1]}`);
        socket.write(reply('404 Not Found', '', [`Content-Type: ${onOneLine}`, ...fields]));
      }),
    check,
  ),
  server(
    'in the address of a redirection',
    'redirect/cross-origin',
    ({ api }) =>
      api((_request, socket) => {
        const path = encodeURI(hostile.join('')).slice(0, 2000);
        socket.write(
          reply('302 Found', '', [`Location: https://elsewhere.example/::error::pwned/##[error]pwned/${path}`]),
        );
      }),
    check,
  ),
  server(
    'in what an expectation quotes',
    'expect/failed',
    ({ api }) =>
      api(
        (_request, socket) =>
          void socket.write(reply('200 OK', JSON.stringify({ status: everyOrder, b: hostile }), [json])),
        {
          expect: "status == 'done'\nb[0] == 'x'",
        },
      ),
    check,
  ),
  server(
    'in the names that an answer has',
    'extract/missing',
    ({ api }) =>
      api(
        (_request, socket) => {
          const content = Object.fromEntries([...orders, ...hostile].map((order) => [`\n${order}`, 1]));
          socket.write(reply('200 OK', JSON.stringify(content), [json]));
        },
        { extract: 'id: id' },
      ),
    check,
  ),
  server(
    'with letters that change the direction of reading',
    'http/not-found',
    ({ api }) =>
      api((_request, socket) => {
        const content = {
          statusCode: 404,
          message: '\u202edelif esaelp\u2066 \u001b]8;;https://evil.example\u0007 \u009b31m',
          error: 'x',
        };
        socket.write(reply('404 Not Found', JSON.stringify(content), [json]));
      }),
    (result) => expect(`${result.rawStdout}${result.summary}`).not.toMatch(/[\u202e\u2066\u001b\u009b\u0007]/),
  ),
  server(
    'with a megabyte of message',
    'http/bad-request',
    ({ api }) =>
      api((_request, socket) => {
        const details = Array.from({ length: 5000 }, (_, index) => ({ field: `f${index}`, message: 'x%'.repeat(100) }));
        socket.write(
          reply('400 Bad Request', JSON.stringify({ statusCode: 400, message: 'm', error: 'e', details }), [json]),
        );
      }),
    (result) => {
      expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
      expect(result.annotations).toHaveLength(1);
      // GitHub counts them as they were sent; three characters for each that is escaped.
      const message = result.annotations[0]?.message ?? '';
      expect(message.length + 2 * (message.match(/[%\r\n]/g)?.length ?? 0)).toBeLessThanOrEqual(4096);
      expect(everythingOf(result).length).toBeLessThan(8 * 1024 * 1024);
    },
  ),
];
