/** GitHub's Markdown parser and sanitiser, and a browser that tells what became of a page. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Part, pathOf, program, tierFolder } from './parts.ts';

export const ruby: Part = program('ruby', 'apt-get install ruby-html-pipeline ruby-commonmarker ruby-sanitize');
const pipeline = '/usr/lib/ruby/vendor_ruby/html/pipeline.rb';
/** GitHub's gem of filters. */
export const htmlPipeline: Part = {
  name: 'html-pipeline',
  from: 'apt-get install ruby-html-pipeline ruby-commonmarker ruby-sanitize',
  path: existsSync(pipeline) ? pipeline : undefined,
};
export const chromium: Part = program('chromium-headless-shell', 'apt-get install chromium-headless-shell');

/** @param sanitised false for a host that reads the same Markdown, and has no such sanitiser */
export function renderMarkdown(markdown: string, sanitised: boolean): string {
  const { status, stdout, stderr } = spawnSync(
    pathOf(ruby),
    [join(tierFolder, 'github-markdown.rb'), ...(sanitised ? [] : ['unsanitised'])],
    { input: markdown, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' } },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What a browser made of a page. */
export interface SeenPage {
  /** Whether a script of the page ran: those of the tests set `window.ran`. */
  readonly ran: boolean;
  /** The cells of each row of each table, spans counted. */
  readonly tables: readonly (readonly number[])[];
  /** Names of all elements, each once. */
  readonly elements: readonly string[];
  /** Attributes as `element.name`, each once. */
  readonly attributes: readonly string[];
  readonly links: readonly string[];
  /** Text that stands in neither `code` nor `pre`, where GitHub's filters look for names, emoji and formulas. */
  readonly prose: string;
  readonly text: string;
}

/** Runs in the browser, after everything that was loaded; makes a {@link SeenPage} of each. */
const look = `(page) => {
  const all = [...page.querySelectorAll('*')];
  const once = (names) => [...new Set(names)].sort();
  const bare = page.cloneNode(true);
  for (const one of bare.querySelectorAll('code, pre')) one.textContent = '…';
  return {
    ran: window.ran === true,
    tables: [...page.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0))),
    elements: once(all.map(({ localName }) => localName)),
    attributes: once(all.flatMap((one) => one.getAttributeNames().map((name) => one.localName + '.' + name))),
    links: [...page.querySelectorAll('a')].map(({ href }) => href),
    prose: bare.textContent,
    text: page.textContent,
  };
}`;

/** Loads pieces of HTML side by side, with nothing that would hold a script back. */
export async function browse(pieces: readonly string[]): Promise<readonly SeenPage[]> {
  const tell = `document.body.textContent = 'seen:' + encodeURIComponent(JSON.stringify([...document.querySelectorAll('.page')].map(${look})))`;
  const pages = pieces.map((html) => `<div class="page">${html}</div>`);
  const script = `<script>addEventListener('load', () => setTimeout(() => { ${tell} }, 500))</script>`;
  const dom = await chrome(`<!doctype html><meta charset="utf-8">${script}${pages.join('')}`, ['--dump-dom']);
  const seen = /<body>seen:([^<]*)/.exec(dom)?.[1];
  if (seen === undefined) throw new Error(`The browser shows: ${dom.slice(0, 500)}`);
  return JSON.parse(decodeURIComponent(seen)) as SeenPage[];
}

/** As much as matters of how GitHub shows Markdown. */
const style = `
  body { margin: 16px; width: 944px; font: 16px/1.5 sans-serif; color: #1f2328 }
  h3 { font-size: 20px; margin: 0 0 16px }
  code { font: 85% monospace; padding: .2em .4em; background: #818b981f; border-radius: 6px; white-space: break-spaces }
  pre { font: 85%/1.45 monospace; padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: hidden }
  table { border-collapse: collapse }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0 }
  tr:nth-child(2n) { background: #f6f8fa }
  p, ul, ol, pre, table { margin: 0 0 16px }
  ul, ol { padding-left: 2em }
  li + li { margin-top: .25em }
  a { color: #0969da; text-decoration: none }`;

/** A picture of HTML as GitHub would show it, a PNG. */
export async function draw(html: string): Promise<Buffer> {
  const page = `<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`;
  const measure = `<script>addEventListener('load', () => { document.title = 'height:' + document.documentElement.offsetHeight })</script>`;
  const size = ['--window-size=976,600', '--force-device-scale-factor=1.5', '--hide-scrollbars'];
  const height = /height:(\d+)/.exec(await chrome(page + measure, [...size, '--dump-dom']))?.[1];
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const file = join(folder, 'page.png');
    await chrome(page, [...size.slice(1), `--window-size=976,${Number(height) + 32}`, `--screenshot=${file}`]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function chrome(page: string, args: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, page);
    const options = ['--no-sandbox', '--disable-gpu', '--virtual-time-budget=3000', `--user-data-dir=${folder}`];
    const { stdout } = await promisify(execFile)(pathOf(chromium), [...options, ...args, `file://${file}`], {
      maxBuffer: 64 * 1024 * 1024,
      timeout: 50_000,
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
