/** Where a request stands in its life: `pending` → `in_progress` → `done`, or → `rejected`. */
export const requestStatuses = ['pending', 'in_progress', 'done', 'rejected'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** How a request ends. */
export const outcomes = ['done', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];

/** What came with an upload. The content itself is not kept. */
export interface UploadedFile {
  /** Of the form's field; `content` for a body that is no form. */
  readonly field: string;
  readonly filename?: string;
  readonly contentType?: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A sandbox resource. Kimp360's own resources are not public; nothing here claims to be one. */
export interface RequestResource {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly status: RequestStatus;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly files: readonly UploadedFile[];
}

/** What one sandbox remembers: the last 1,000 requests. Ids count from 1, so that a second run shows the same ones. */
export interface RequestStore {
  /** Oldest first, those behind the one with this number alone; looking at a list moves nothing on. */
  after(number: number): readonly (RequestResource & { readonly number: number })[];
  /** As it stands. */
  get(id: string): RequestResource | undefined;
  /** As it stands, and one step further for whoever asks next. */
  poll(id: string, outcome: Outcome | undefined): RequestResource | undefined;
  add(title: string, description: string | undefined, outcome: Outcome): RequestResource;
  /** False when it has as many files as it may have, 100. */
  attach(id: string, files: readonly UploadedFile[]): boolean;
  remove(id: string): boolean;
}

interface Stored {
  readonly number: number;
  readonly title: string;
  readonly description: string | undefined;
  readonly createdAtMs: number;
  outcome: Outcome;
  polls: number;
  readonly files: UploadedFile[];
}

const keptAtMost = 1_000;
const filesAtMost = 100;
/** Each look moves a request one step on, and so does this long a wait. */
const stepMs = 5_000;

/** @param now milliseconds since the epoch */
export function createRequestStore(now: () => number): RequestStore {
  const stored = new Map<string, Stored>();
  let count = 0;
  const statusOf = ({ polls, createdAtMs, outcome }: Stored): RequestStatus => {
    const steps = polls + Math.floor(Math.max(0, now() - createdAtMs) / stepMs);
    if (steps === 0) return 'pending';
    return steps === 1 ? 'in_progress' : outcome;
  };
  const show = (id: string, one: Stored): RequestResource => ({
    id,
    title: one.title,
    ...(one.description === undefined ? {} : { description: one.description }),
    status: statusOf(one),
    createdAt: new Date(one.createdAtMs).toISOString(),
    files: [...one.files],
  });
  const get = (id: string): RequestResource | undefined => {
    const one = stored.get(id);
    return one === undefined ? undefined : show(id, one);
  };
  return {
    after: (number) =>
      [...stored]
        .filter(([, one]) => one.number > number)
        .map(([id, one]) => ({ ...show(id, one), number: one.number })),
    get,
    poll(id, outcome) {
      const one = stored.get(id);
      if (one === undefined) return undefined;
      if (outcome !== undefined) one.outcome = outcome;
      const shown = show(id, one);
      one.polls += 1;
      return shown;
    },
    add(title, description, outcome) {
      count += 1;
      const id = `sandbox-request-${count}`;
      const one = { number: count, title, description, createdAtMs: now(), outcome, polls: 0, files: [] };
      stored.set(id, one);
      const [oldest] = stored.keys();
      if (stored.size > keptAtMost && oldest !== undefined) stored.delete(oldest);
      return show(id, one);
    },
    attach(id, files) {
      const one = stored.get(id);
      if (one === undefined || one.files.length + files.length > filesAtMost) return false;
      one.files.push(...files);
      return true;
    },
    remove: (id) => stored.delete(id),
  };
}
