import { type Diagnostic, DiagnosticError, diagnostic } from '../../diagnostics/diagnostic.ts';
import { evaluateOver } from '../../expect/evaluate.ts';
import { type JsonContent, parseJsonContent, stringifyExactly } from '../../expect/json.ts';
import { formatBytes } from '../../http/byte-counts.ts';
import type { Call, CallResponse, CallResult, ContentSink } from '../../http/call.ts';
import { fieldValue } from '../../http/fields.ts';
import { placeOf } from '../../http/redirect.ts';
import { redactWhole } from '../../leak/redact-whole.ts';
import type { Pagination, Task } from '../../plan/plan.ts';
import { countOf } from '../../report/duration.ts';
import type { Notice } from '../../report/results.ts';
import { AttemptLog } from '../attempt-log.ts';
import type { EchoTally } from '../echo.ts';
import type { Engine } from '../engine.ts';
import { seenByExpressions } from '../seen-by-expressions.ts';
import { type Collection, collectInFile, collectInMemory } from './collection.ts';
import { doubtNext } from './doubt-next.ts';
import { findNextPage } from './next-page.ts';

/** What the pages of a list take of their surroundings. */
export interface PagesParts {
  readonly task: Task;
  readonly pagination: Pagination;
  /** The call of the first page. */
  readonly call: Call;
  /** Fetches one page into memory, attempts and all. */
  readonly send: (change: Partial<Call>) => Promise<CallResult>;
  /** The file of `save-to`, which gets one item a line. */
  readonly openFile?: () => Promise<ContentSink>;
  readonly echo: EchoTally;
  readonly engine: Engine;
}

/** What came of all pages together. */
export interface PagesResult extends CallResult {
  /** Doubts that it was all there is. */
  readonly notices?: readonly Notice[];
}

/** A page is parsed, and so kept in memory, though the list goes to a file. */
const mostPageBytes = 100 * 2 ** 20;
const notSaved = 'nothing was written to the file of `save-to`; one that was there is as it was';
const progressEveryMs = 10_000;

/**
 * Fetches a list page by page (SPEC §4). Every page must have an expected status; `expect` and `extract` see the whole
 * list afterwards, as one JSON array. A list in memory that is cut at `max-pages` is kept and told as `paginate/more`; after any
 * other failure, and in a file, nothing is.
 */
export async function collectPages(parts: PagesParts): Promise<PagesResult> {
  const collection = parts.openFile === undefined ? collectInMemory() : collectInFile(parts.openFile);
  try {
    return await fetchAll(parts, collection);
  } finally {
    // What was committed stays.
    await collection.discard();
  }
}

async function fetchAll(parts: PagesParts, collection: Collection): Promise<PagesResult> {
  const { task, pagination, call, send, echo, engine } = parts;
  const { clock } = engine.platform;
  const begunAt = clock.monotonic();
  const log = new AttemptLog();
  const fetched = new Set<string>();
  let url = call.url;
  let contentBytes = 0;
  let toldAt = begunAt;

  for (let page = 1; ; page += 1) {
    fetched.add(url.href);
    const leftBytes = task.maxResponseBytes - contentBytes;
    const limitBytes = parts.openFile === undefined ? leftBytes : Math.min(leftBytes, mostPageBytes);
    const result = await send({ url, begunAt, maxResponseBytes: limitBytes, ...keyOfPage(call, page) });
    log.add(result);
    const end = (more: Pick<CallResult, 'response' | 'failure'>): CallResult => ({
      ...result,
      ...more,
      ...log.told(),
      durationMs: clock.monotonic() - begunAt,
    });
    const soFar = `${countOf(collection.items(), 'item')} of ${countOf(page - 1, 'page')}`;
    const broken = (failure: Diagnostic): CallResult =>
      end({ failure: page === 1 ? failure : withEvidence(failure, `at page ${page}, after ${soFar}`) });
    const { response, failure } = result;
    if (failure !== undefined || response === undefined) {
      if (failure === undefined) return end({});
      return broken(failure.code === 'net/too-large' ? await tooLarge(failure, task, leftBytes > limitBytes) : failure);
    }
    if (!call.expects(response.status)) {
      if (page > 1)
        engine.progress(`page ${page} was answered with ${response.status}, after ${soFar}, which are dropped`);
      return end({});
    }
    contentBytes += response.contentBytes;
    const seen = seenByExpressions(response.content, response.redacted?.content, engine);
    const parsed = await parseJsonContent(seen, fieldValue(response.fields, 'content-type') ?? '');
    if ('failure' in parsed) return broken(parsed.failure);
    const items = await itemsOf(pagination, parsed, page);
    if ('code' in items) return broken(items);
    try {
      const lines = items.map((item) => stringifyExactly(item));
      const holdsSecret = parts.openFile !== undefined && (response.redacted?.hits ?? 0) > 0;
      await collection.add(holdsSecret ? lines.map((line) => redactLine(line, engine)) : lines);
    } catch (error) {
      if (error instanceof DiagnosticError) return broken(error.diagnostics[0]);
      throw error;
    }

    const next = await findNextPage({ pagination, response, parsed, first: call.url, target: call.target });
    if (typeof next === 'object' && 'code' in next) return broken(next);
    const finish = async (cut?: Diagnostic): Promise<CallResult> => {
      // The answer to the last page stands for the whole call, with another content: its own is counted here.
      echo.addContent(response.redacted?.hits ?? 0);
      const whole = await finishCollection(collection, response, engine);
      if ('code' in whole) return end({ failure: whole });
      engine.progress(`${countOf(collection.items(), 'item')} of ${countOf(page, 'page')}`);
      return end({ response: whole, ...(cut === undefined ? {} : { failure: cut }) });
    };
    if (next === 'none') {
      const whole = await finish();
      const doubt =
        page > 1 || items.length === 0 || pagination.next.kind === 'link'
          ? undefined
          : doubtNext(pagination.next.expression, parsed.value);
      return doubt === undefined ? whole : { ...whole, notices: [doubt] };
    }
    if (fetched.has(next.url.href)) {
      return broken(
        diagnostic(
          'paginate/more',
          `Page ${page} names as the next one a page that was fetched already, so the list is not whole.`,
          {
            evidence: [`the next page: ${placeOf(next.url)}`, `${countOf(page, 'page')} fetched`],
          },
        ),
      );
    }
    if (page >= pagination.maxPages) {
      const cut = cutAt(pagination, collection.items());
      // A file appears whole or not at all.
      return parts.openFile === undefined ? finish(cut) : end({ failure: withEvidence(cut, notSaved) });
    }
    const now = clock.monotonic();
    if (now - toldAt >= progressEveryMs) {
      toldAt = now;
      engine.progress(`${countOf(collection.items(), 'item')} of ${countOf(page, 'page')} so far`);
    }
    url = next.url;
  }
}

/** Each page is a request of its own; a server that knows the key would answer with the first page again. */
function keyOfPage({ idempotencyKey }: Call, page: number): Partial<Call> {
  return idempotencyKey === undefined || page === 1 ? {} : { idempotencyKey: `${idempotencyKey}-page-${page}` };
}

async function itemsOf(
  { items: expression }: Pagination,
  parsed: JsonContent,
  page: number,
): Promise<readonly unknown[] | Diagnostic> {
  const found = await evaluateOver(parsed, expression);
  if ('value' in found && Array.isArray(found.value)) return found.value as readonly unknown[];
  const got =
    'problem' in found
      ? `could not be evaluated: ${found.problem}`
      : `got: ${stringifyExactly(found.value).slice(0, 200)}`;
  const { value } = parsed;
  const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  return diagnostic('extract/missing', `\`items\` of \`paginate\` finds no list in page ${page}.`, {
    evidence: [
      `expression: ${expression}`,
      got,
      names.length > 0 ? `the page has: ${names.slice(0, 20).join(', ')}` : 'the page is no map',
    ],
    ...('value' in found && found.value === null
      ? { suggestion: `If the API leaves the list of an empty page out, write \`items: ${expression} || \\\`[]\\\`\`.` }
      : {}),
  });
}

/** A line is JSON of its own, and is known to be all there here alone: behind the file stands a stream. */
function redactLine(line: string, { redactor }: Engine): string {
  return Buffer.from(redactWhole(Buffer.from(line), redactor).content).toString();
}

async function finishCollection(
  collection: Collection,
  response: CallResponse,
  { redactor }: Engine,
): Promise<CallResponse | Diagnostic> {
  const { redacted: _counted, ...rest } = response;
  try {
    const { content, contentBytes } = await collection.commit();
    if (content === undefined) return { ...rest, content: new Uint8Array(), contentBytes, sunk: true };
    // Counted with the pages already.
    return { ...rest, content, contentBytes, redacted: { content: redactWhole(content, redactor).content, hits: 0 } };
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics[0];
    throw error;
  }
}

function cutAt({ maxPages }: Pagination, items: number): Diagnostic {
  return diagnostic(
    'paginate/more',
    `There are more pages than max-pages allows, ${maxPages}, so the list is not whole.`,
    {
      evidence: [`${countOf(items, 'item')} of ${countOf(maxPages, 'page')}`],
      suggestion: `If so much is right, allow more pages: \`max-pages: ${maxPages * 5}\`.`,
    },
  );
}

async function tooLarge(found: Diagnostic, task: Task, onePage: boolean): Promise<Diagnostic> {
  // What it advises is for one answer.
  const { suggestion: _ofOne, ...failure } = found;
  if (onePage)
    return { ...failure, message: `A page is larger than is read into memory, ${formatBytes(mostPageBytes)}.` };
  const { maxResponseBytes, saveTo } = task;
  const { raiseLimit } = await import('../../http/too-large.ts');
  return {
    ...failure,
    message: `The pages together are larger than max-response-size allows, ${formatBytes(maxResponseBytes)}.`,
    suggestion: raiseLimit(maxResponseBytes * 2, saveTo !== undefined),
  };
}

function withEvidence(found: Diagnostic, line: string): Diagnostic {
  return { ...found, evidence: [...found.evidence, line] };
}
