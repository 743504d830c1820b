import { isCredentialField } from '../inputs/credential-names.ts';
import type { Content, Part, Task } from '../plan/plan.ts';
import type { Engine } from './engine.ts';

/** Characters of content that are shown. */
const longestShown = 2_000;

/** A request as it would be sent, on lines: method and URL, fields, content. Redacted before it is cut. */
export async function describeCall(task: Task, url: string, engine: Engine): Promise<readonly string[]> {
  const { redactor, plan } = engine;
  const { apiKeyHeader, apiKeyScheme } = plan.target;
  const given = new Set(task.fields.map(([name]) => name.toLowerCase()));
  const typed = task.content === undefined || given.has('content-type') ? undefined : typeOf(task.content);
  const lines = [
    `${task.method} ${url}`,
    `${apiKeyHeader}: ${apiKeyScheme === undefined ? '' : `${apiKeyScheme} `}***`,
    ...(given.has('accept') ? [] : ['accept: application/json']),
    ...task.fields.map(([name, value]) => `${name}: ${isCredentialField(name, value) ? '***' : value}`),
    ...(typed === undefined ? [] : [`content-type: ${typed}`]),
    ...(task.idempotencyKey === undefined ? [] : [`Idempotency-Key: ${task.idempotencyKey}`]),
    ...(task.content === undefined ? [] : ['', ...(await contentLines(task.content, engine))]),
  ];
  return lines.map((line) => redactor.text(line));
}

function typeOf(content: Content): string | undefined {
  switch (content.kind) {
    case 'json':
      return 'application/json';
    case 'form':
      return 'application/x-www-form-urlencoded';
    case 'multipart':
      return 'multipart/form-data';
    case 'text':
      return content.contentType ?? 'text/plain; charset=utf-8';
    case 'file':
      return content.contentType;
  }
}

async function contentLines(content: Content, engine: Engine): Promise<readonly string[]> {
  const cut = (text: string) => {
    const safe: string = engine.redactor.text(text);
    return safe.length <= longestShown
      ? safe
      : `${safe.slice(0, longestShown)}… (${safe.length - longestShown} more characters)`;
  };
  switch (content.kind) {
    case 'json':
    case 'text':
      return cut(content.text).split('\n');
    case 'form':
      return content.pairs.map(([name, value]) => cut(`${name}=${value}`));
    case 'file':
      return [await fileLine(content.path, engine)];
    case 'multipart':
      return Promise.all(content.parts.map(async (part) => cut(`${part.name}: ${await partText(part, engine)}`)));
  }
}

async function partText(part: Part, engine: Engine): Promise<string> {
  return part.kind === 'value' ? part.value : fileLine(part.path, engine);
}

async function fileLine(path: string, { platform }: Engine): Promise<string> {
  const found = await platform.files.stat(path);
  return `@${path} (${found === undefined ? 'not there yet' : `${found.size} bytes`})`;
}
