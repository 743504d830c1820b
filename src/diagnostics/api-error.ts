import type { ResponseFacts } from './facts.ts';
import { oneLine } from './visible.ts';

/** What the API itself says about a failure. */
export interface ApiError {
  /** Its message, on one line. */
  readonly message?: string;
  /** `field: message (code)`, one a line, at most 500; a last line tells how many more there are. */
  readonly details: readonly string[];
  /** How many faults the answer names. */
  readonly faults: number;
  /** The body is the API's own: the documented shape, or any JSON object that names an error. */
  readonly own: boolean;
}

const maxDetails = 500;

/** What was read of an answer: each rule asks for it again, and a server decides how long that takes. */
const known = new WeakMap<ResponseFacts, ApiError>();

/**
 * Reads the documented error body `{statusCode, message, error, details[]}` and, leniently, the shapes that other APIs
 * use: problem details (RFC 9457), `error: {…}`, `errors: […]`, field → messages maps, lists of plain texts.
 */
export function readApiError(response: ResponseFacts): ApiError {
  const before = known.get(response);
  if (before !== undefined) return before;
  const read = readBody(response);
  known.set(response, read);
  return read;
}

function readBody(response: ResponseFacts): ApiError {
  const body = response.json;
  if (!isObject(body) || isFromEdge(body)) return { details: [], faults: 0, own: false };
  const inner = isObject(body.error) ? body.error : {};
  const message = firstText([
    body.message,
    inner.message,
    body.detail,
    body.error_description,
    body.title,
    body.error,
    inner.type,
    body.reason,
    body.msg,
  ]);
  // Some frameworks put the list of faults where others put the sentence.
  const lists = [body.details, body.errors, body['invalid-params'], body.invalid_params, body.validation];
  const faults = [...lists, inner.details, inner.errors, Array.isArray(body.message) ? body.message : undefined];
  const { details, unread } = readFaults(faults);
  return {
    ...(message === undefined ? {} : { message: oneLine(message) }),
    details: unread > 0 ? [...details, `… and ${unread} more`] : details,
    faults: details.length + unread,
    own: typeof body.statusCode === 'number' || message !== undefined || details.length > 0,
  };
}

/** Cloudflare can answer with problem details of its own when JSON is asked for. */
function isFromEdge(body: Record<string, unknown>): boolean {
  return body.cloudflare_error === true;
}

/** How many more faults are read. */
interface Room {
  left: number;
}

/** The first faults of all lists, without doubles, and how many items were left unread. */
function readFaults(lists: readonly unknown[]): { readonly details: readonly string[]; readonly unread: number } {
  const details = new Set<string>();
  const room: Room = { left: maxDetails };
  let unread = 0;
  for (const list of lists) {
    if (!Array.isArray(list)) {
      for (const line of readDetails(list, room)) details.add(line);
      continue;
    }
    const full = list.findIndex((item) => {
      if (room.left <= 0) return true;
      for (const line of readItem(item, room)) details.add(line);
      return false;
    });
    if (full >= 0) unread += list.length - full;
  }
  return { details: [...details], unread };
}

function readItem(item: unknown, room: Room): string[] {
  if (!isObject(item)) return readDetails(item, room);
  room.left -= 1;
  return readFault(item);
}

function readDetails(value: unknown, room: Room): string[] {
  if (room.left <= 0) return [];
  if (typeof value === 'string') {
    room.left -= 1;
    return value.trim() === '' ? [] : [oneLine(value)];
  }
  const lines: string[] = [];
  if (Array.isArray(value)) {
    for (const item of value) {
      if (room.left <= 0) break;
      lines.push(...readItem(item, room));
    }
    return lines;
  }
  if (!isObject(value)) return [];
  // A map of fields to a message or several.
  for (const field of Object.keys(value)) {
    const messages = value[field];
    for (const text of Array.isArray(messages) ? messages : [messages]) {
      if (room.left <= 0) return lines;
      room.left -= 1;
      if (typeof text === 'string') lines.push(oneLine(`${field}: ${text}`));
    }
  }
  return lines;
}

function readFault(fault: Record<string, unknown>): string[] {
  const names = ['field', 'path', 'property', 'param', 'parameter', 'pointer', 'name', 'loc', 'location', 'attribute'];
  const field = names.map((name) => pathText(fault[name])).find((text) => text !== '') ?? '';
  const constraints = isObject(fault.constraints) ? Object.values(fault.constraints) : [];
  const message = firstText([
    fault.message,
    fault.msg,
    fault.reason,
    fault.detail,
    fault.error,
    fault.description,
    fault.title,
    ...constraints,
  ]);
  const code = firstText([fault.code, fault.type, fault.rule, fault.keyword]);
  if (message === undefined && code === undefined) return field === '' ? [] : [oneLine(field)];
  const text = message ?? code ?? '';
  return [
    oneLine(`${field === '' ? '' : `${field}: `}${text}${code !== undefined && code !== text ? ` (${code})` : ''}`),
  ];
}

/** `["body", "title"]` and `items[0].title` alike become `body.title`, `items[0].title`. */
function pathText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value)) return '';
  return value.filter((part) => typeof part === 'string' || typeof part === 'number').join('.');
}

function firstText(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
