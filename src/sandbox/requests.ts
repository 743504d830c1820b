import { refuse } from './answer.ts';
import type { ErrorDetail } from './error-content.ts';
import { invalid, parseObject } from './request-content.ts';
import type { Handler, Route } from './router.ts';

/** A sandbox resource. Kimp360's own resources are not public; nothing here claims to be one. */
export interface StoredRequest {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly status: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** What one sandbox remembers; ids count from 1, so that a second run shows the same ones. */
export interface RequestStore {
  list(): readonly StoredRequest[];
  get(id: string): StoredRequest | undefined;
  add(title: string, description: string | undefined): StoredRequest;
}

const longestTitle = 200;

/** @param now milliseconds since the epoch */
export function createRequestStore(now: () => number): RequestStore {
  const stored = new Map<string, StoredRequest>();
  return {
    list: () => [...stored.values()],
    get: (id) => stored.get(id),
    add: (title, description) => {
      const entry: StoredRequest = {
        id: `sandbox-request-${stored.size + 1}`,
        title,
        ...(description === undefined ? {} : { description }),
        status: 'new',
        createdAt: new Date(now()).toISOString(),
      };
      stored.set(entry.id, entry);
      return entry;
    },
  };
}

/** `/requests` and `/requests/{id}`. */
export function requestRoutes(store: RequestStore): readonly Route[] {
  const create: Handler = (request) => {
    const parsed = parseObject(request);
    if ('refusal' in parsed) return parsed.refusal;
    const { title, description } = parsed.value;
    const faults = [...titleFaults(title), ...descriptionFaults(description)];
    if (faults.length > 0) return invalid(faults);
    const entry = store.add(title as string, description as string | undefined);
    return { status: 201, json: entry, fields: { location: `/requests/${entry.id}` } };
  };
  return [
    { pattern: '/requests', handlers: { GET: () => ({ status: 200, json: { data: store.list() } }), POST: create } },
    {
      pattern: '/requests/{id}',
      handlers: {
        GET: ({ params }) => {
          const entry = store.get(params.id ?? '');
          return entry === undefined ? refuse(404, 'There is no request with this id.') : { status: 200, json: entry };
        },
      },
    },
  ];
}

function titleFaults(title: unknown): readonly ErrorDetail[] {
  const fault = (message: string, code: string): ErrorDetail[] => [{ field: 'title', message, code }];
  if (title === undefined) return fault('is required', 'required');
  if (typeof title !== 'string') return fault('must be a string', 'type');
  if (title.trim() === '') return fault('must not be empty', 'empty');
  return title.length > longestTitle ? fault(`must have at most ${longestTitle} characters`, 'too_long') : [];
}

function descriptionFaults(description: unknown): readonly ErrorDetail[] {
  return description === undefined || typeof description === 'string'
    ? []
    : [{ field: 'description', message: 'must be a string', code: 'type' }];
}
