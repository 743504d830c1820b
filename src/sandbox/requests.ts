import { type Answer, refuse } from './answer.ts';
import { deliverableOf } from './deliverable.ts';
import type { ErrorDetail } from './error-content.ts';
import { invalid, parseObject } from './request-content.ts';
import { listPage } from './request-list.ts';
import { type Outcome, outcomes, type RequestStore } from './request-store.ts';
import type { Handler, Route, SandboxRequest } from './router.ts';
import { readUpload } from './uploads.ts';

const longestTitle = 200;
const longestDescription = 10_000;

/** `/requests`, `/requests/{id}`, its files and its deliverable. */
export function requestRoutes(store: RequestStore): readonly Route[] {
  return [
    { pattern: '/requests', handlers: { GET: (request) => listPage(store, request.query), POST: creator(store) } },
    {
      pattern: '/requests/{id}',
      handlers: {
        GET(request) {
          const wish = outcomeOf(request);
          if ('refusal' in wish) return wish.refusal;
          const found = store.poll(idOf(request), wish.outcome);
          return found === undefined ? unknownRequest() : { status: 200, json: found };
        },
        DELETE: (request) => (store.remove(idOf(request)) ? { status: 204 } : unknownRequest()),
      },
    },
    { pattern: '/requests/{id}/files', readsItself: ['POST'], handlers: { GET: lister(store), POST: uploader(store) } },
    { pattern: '/requests/{id}/deliverable', handlers: { GET: deliverer(store) } },
  ];
}

function idOf({ params }: SandboxRequest): string {
  return params.id ?? '';
}

function unknownRequest(): Answer {
  return refuse(404, 'There is no request with this id.');
}

function creator(store: RequestStore): Handler {
  return (request) => {
    const parsed = parseObject(request);
    if ('refusal' in parsed) return parsed.refusal;
    const wish = outcomeOf(request);
    if ('refusal' in wish) return wish.refusal;
    const { title, description } = parsed.value;
    const faults = [...titleFaults(title), ...descriptionFaults(description)];
    if (faults.length > 0) return invalid(faults);
    const named = /\breject(ed)?\b/i.test(title as string) ? 'rejected' : 'done';
    const entry = store.add(title as string, description as string | undefined, wish.outcome ?? named);
    return { status: 201, json: entry, fields: { location: `/requests/${entry.id}` } };
  };
}

function lister(store: RequestStore): Handler {
  return (request) => {
    const found = store.get(idOf(request));
    return found === undefined ? unknownRequest() : { status: 200, json: { data: found.files } };
  };
}

function uploader(store: RequestStore): Handler {
  return async (request) => {
    const id = idOf(request);
    if (store.get(id) === undefined) return { ...unknownRequest(), close: true };
    const read = await readUpload(request);
    if ('refusal' in read) return read.refusal;
    if (store.get(id) === undefined) return unknownRequest();
    if (!store.attach(id, read.files)) return refuse(409, 'The request has as many files as it may have.');
    return { status: 201, json: { request: id, files: read.files } };
  };
}

function deliverer(store: RequestStore): Handler {
  return (request) => {
    const found = store.get(idOf(request));
    if (found === undefined) return unknownRequest();
    if (found.status === 'rejected') return refuse(404, 'The request was rejected: there is no deliverable.');
    if (found.status !== 'done') return refuse(409, `The request is ${found.status}: its deliverable is not ready.`);
    return {
      status: 200,
      file: { contentType: 'application/zip', bytes: deliverableOf(found) },
      fields: { 'content-disposition': `attachment; filename="${found.id}.zip"` },
    };
  };
}

function outcomeOf({
  query,
}: SandboxRequest): { readonly outcome: Outcome | undefined } | { readonly refusal: Answer } {
  const given = query.get('outcome');
  const outcome = outcomes.find((one) => one === given);
  if (given === null || outcome !== undefined) return { outcome };
  return {
    refusal: invalid([{ field: 'outcome', message: `must be one of ${outcomes.join(', ')}`, code: 'one_of' }]),
  };
}

function titleFaults(title: unknown): readonly ErrorDetail[] {
  const fault = (message: string, code: string): ErrorDetail[] => [{ field: 'title', message, code }];
  if (title === undefined) return fault('is required', 'required');
  if (typeof title !== 'string') return fault('must be a string', 'type');
  if (title.trim() === '') return fault('must not be empty', 'empty');
  return title.length > longestTitle ? fault(`must have at most ${longestTitle} characters`, 'too_long') : [];
}

function descriptionFaults(description: unknown): readonly ErrorDetail[] {
  const fault = (message: string, code: string): ErrorDetail[] => [{ field: 'description', message, code }];
  if (description === undefined) return [];
  if (typeof description !== 'string') return fault('must be a string', 'type');
  return description.length > longestDescription
    ? fault(`must have at most ${longestDescription} characters`, 'too_long')
    : [];
}
