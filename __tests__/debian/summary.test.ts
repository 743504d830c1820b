/** The job summary as GitHub renders it: hostile text everywhere, and in the browser no script, no request, no broken table. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../support/node24.ts';
import { closeRawServers, rawServer, reply } from '../support/raw-server.ts';
import { failureOfReadme } from '../support/readme-failure.ts';
import { runStep } from '../support/runner.ts';
import { browse, chromium, draw, htmlPipeline, renderMarkdown, ruby, type SeenPage } from './browse.ts';
import { newKey, runtime } from './drive.ts';
import { describeWith } from './parts.ts';
import { listen, portOf } from './servers.ts';

const key = newKey();

/** What an attacker who controls an answer would try, on one line; `at` is where it would phone home. */
const attacks = (at: string) => [
  `<script>window.ran=true;fetch('${at}/script')</script>`,
  `<img src="${at}/img" onerror="window.ran=true">`,
  `<svg onload="window.ran=true"><image href="${at}/svg"></svg><img src=${at}/bare onerror=window.ran=true>`,
  `<iframe src=${at}/frame></iframe><link rel=stylesheet href=${at}/css><video src=${at}/video autoplay>`,
  `<div style="background:url(${at}/style)">x</div><base href=${at}/>`,
  `![x](${at}/markdown)`,
  `[![x](${at}/nested)](javascript:window.ran=true)`,
  `[x](javascript:window.ran=true) <javascript:window.ran=true>`,
  `</code></pre></td></tr></table></details></li></ol><h1>Verified by GitHub</h1>`,
  '<table><tr><td>a<td>b</table> | a | b |',
  '<!-- <![CDATA[ <?x ?> <style>*{display:none}',
  '`code` ``` ~~~ ```mermaid',
  '$math$ $$x^2$$ $`x`$',
  ':tada: :+1: @octocat @octocat/team #1 GH-1 octocat/repo#2 0123456789abcdef0123456789abcdef01234567',
  `${at}/auto www.example.com me@example.com`,
  '[^1] [^1]: foot [ref] [ref]: http://x',
  '**b** __u__ ~~s~~ \\ & &amp; &lt;script&gt; &#60;b&#62;',
  '\u202eRTL\u2066 \u200b\u00ad\u2028 \ud800',
  '> quote - [ ] task # head',
];

/** The same with what only a body can hold: line ends, a blank line, a fence, a table. */
const blocks = (at: string) =>
  [
    ...attacks(at),
    '',
    '```mermaid',
    'graph TD',
    '```',
    '',
    '| a | b |',
    '|---|---|',
    '| c | d |',
    '',
    '# head',
    '',
    '- [ ] x',
    '',
    '[^1]: foot',
  ].join('\n');

/** Elements and attributes that the summary is written in. */
const ours = {
  elements: 'a b br code details h3 h4 li ol p pre summary table tbody td th tr ul'.split(' '),
  attributes: ['a.href', 'td.colspan'],
};

describeWith([runtime, ruby, htmlPipeline, chromium], 'the job summary in a browser', () => {
  const phone = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  let calls = 0;
  let at = '';

  beforeAll(async () => {
    await listen(phone, 0);
    at = `http://127.0.0.1:${portOf(phone)}`;
  });
  afterAll(() => {
    closeRawServers();
    phone.close();
  });

  async function see(summary: string): Promise<SeenPage> {
    const pages = await browse([renderMarkdown(summary, true), renderMarkdown(summary, false)]);
    for (const page of pages) {
      expect(page.ran).toBe(false);
      expect(page.elements.filter((name) => !ours.elements.includes(name))).toEqual([]);
      expect(page.attributes.filter((name) => !ours.attributes.includes(name))).toEqual([]);
      expect(page.links.filter((link) => !link.startsWith('https://github.com/example/'))).toEqual([]);
      // What GitHub's filters look for outside of code: names, emoji, formulas, references, addresses.
      expect(page.prose).not.toMatch(/@octocat|:\w+:|\$|#\d|GH-\d|0123456789abcdef|example\.com/);
      expect(page.prose).not.toContain(at);
      expect(page.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(page.text).not.toContain(key);
    }
    expect(calls).toBe(0);
    const [page] = pages;
    // The sanitiser found nothing to take away.
    expect(pages[1]).toEqual(page);
    return page as SeenPage;
  }

  /** An API that says what attackers say, wherever an answer can say it. */
  async function hostileApi(): Promise<string> {
    const line = attacks(at)
      .join(' ')
      .replace(/[^\t\u0020-\u007e]/g, '?');
    const server = await rawServer(({ head }, socket) => {
      const status = /^\S+ \/(\d{3})/.exec(head)?.[1] ?? '400';
      const content = JSON.stringify({
        statusCode: Number(status),
        message: blocks(at),
        error: line,
        details: [
          { field: line, message: blocks(at), code: line },
          { field: 'long', message: 'x'.repeat(5_000), code: '' },
        ],
      });
      socket.write(
        reply(`${status} ${line.slice(0, 400)}`, content, [
          'Content-Type: application/json',
          `X-Request-Id: ${line.slice(0, 200)}`,
          `Server: ${line}`,
          `Via: 1.1 ${line}`,
          `WWW-Authenticate: ${line}`,
          `RateLimit: ${line}`,
          `Retry-After: ${line}`,
        ]),
      );
    });
    return server.origin;
  }

  const action = (inputs: Readonly<Record<string, string>>, workspace: Readonly<Record<string, string>> = {}) =>
    runStep({
      with: { 'api-key': key, 'base-url': origin, retries: '0', ...inputs },
      env: { GITHUB_ACTION_REPOSITORY: 'example/kimp360-api-action', GITHUB_ACTION_REF: 'v1' },
      workspace,
      timeoutMs: 50_000,
    });
  let origin = '';
  beforeAll(async () => {
    origin = await hostileApi();
  });

  test.each(['400', '401', '403', '404'])('what a server says with %s', async (status) => {
    const { summary } = await action({
      path: `/${status}?q=${encodeURIComponent(attacks(at).join(' ').replaceAll('\ud800', ''))}`,
    });
    const page = await see(summary);
    expect(page.tables).toEqual([[5, 5]]);
    expect(page.text).toContain(`<script>window.ran=true`);
  });

  test('a body that is no JSON, and 5,000 characters of it', async () => {
    const server = await rawServer(
      (_request, socket) =>
        void socket.write(reply('403 No', `<html>${blocks(at)}${'y'.repeat(5_000)}`, ['Content-Type: text/html'])),
    );
    const page = await see((await action({ path: '/x', 'base-url': server.origin })).summary);
    expect(page.tables).toEqual([[5, 5]]);
  });

  test('names of tasks, rows that fail, and values of templates', async () => {
    const name = JSON.stringify(attacks(at).join(' ').replaceAll('\ud800', ''));
    const item = JSON.stringify(blocks(at).replaceAll('\ud800', ''));
    const file = `tasks:
  - name: ${name}
    for-each: { in: [${item}, x, ${item}], on-error: continue }
    continue-on-error: true
    post: /400/{{ item }}
    json: { a: "{{ item }}" }
  - name: ${JSON.stringify(`second ${attacks(at)[0]}`)}
    get: /200
    save-to: ${JSON.stringify('out/<img src=x> `a` | @octocat.bin')}
  - name: third
    get: /404
    extract: { a: b }
`;
    const { summary } = await action({ tasks: 'tasks.yml' }, { 'tasks.yml': file });
    const page = await see(summary);
    expect(page.tables).toEqual([
      [6, 6, 6, 6],
      [4, 4, 4, 4],
    ]);
    expect(page.text).toContain('Failing rows of');
  });

  test('inputs at fault, quoted with their place', async () => {
    const inputs = { path: '/x', timeout: attacks(at).join(' '), json: blocks(at), expect: blocks(at) };
    const page = await see((await action(inputs)).summary);
    expect(page.tables).toEqual([]);
    expect(page.text).toContain('<script>');
  });

  test('names of files that a scan found the key in', async () => {
    const files = attacks(at)
      .slice(0, 10)
      .map((text) => `dist/${text.replace(/[/\0]/g, '_').slice(0, 80)}`);
    const { summary } = await action({ scan: 'dist' }, Object.fromEntries(files.map((file) => [file, `x\n${key}`])));
    const page = await see(summary);
    expect(page.tables).toEqual([Array.from({ length: new Set(files).size + 1 }, () => 3)]);
  });

  test('the picture of the README can be drawn: `UPDATE_GOLDEN=1` writes it', async () => {
    const { summary } = await failureOfReadme();
    const picture = await draw(renderMarkdown(summary, true));
    // The head of a PNG, with its width and height.
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1464);
    expect(picture.readUInt32BE(20)).toBeGreaterThan(1_000);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(join(root, 'docs/failure.png'), picture);
  });

  test('the browser of this test does what is asked of it', async () => {
    const [asked] = await browse([attacks(at).slice(0, 4).join('\n')]);
    expect(asked?.ran).toBe(true);
    expect(calls).toBeGreaterThan(2);
    calls = 0;
    expect(renderMarkdown(attacks(at)[1] ?? '', true)).toMatch(/<img src="[^"]*">/);
    expect(renderMarkdown('@octocat | x\n--|--\n1|2\n', true)).toMatch(/user-mention[\s\S]*<td>/);
  });
});
