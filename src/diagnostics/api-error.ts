import type { ResponseFacts } from './facts.ts';
import { oneLine } from './visible.ts';

/** What the API itself says about a failure. */
export interface ApiError {
  /** Its message, on one line. */
  readonly message?: string;
  /** `field: message (code)`, one a line, at most 20; a last line tells how many more there are. */
  readonly details: readonly string[];
  /** How many faults the answer names. */
  readonly faults: number;
  /** The body is the API's own: the documented shape, or any JSON object that names an error. */
  readonly own: boolean;
}

const maxDetails = 20;

/**
 * Reads the documented error body `{statusCode, message, error, details[]}` and, leniently, the shapes that other APIs
 * use: problem details (RFC 9457), `error: {…}`, `errors: […]`, field → messages maps, lists of plain texts.
 */
export function readApiError(response: ResponseFacts): ApiError {
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
  const details = [...new Set(faults.flatMap((list) => readDetails(list)))];
  const shown = details.slice(0, maxDetails);
  if (details.length > maxDetails) shown.push(`… and ${details.length - maxDetails} more`);
  return {
    ...(message === undefined ? {} : { message: oneLine(message) }),
    details: shown,
    faults: details.length,
    own: typeof body.statusCode === 'number' || message !== undefined || details.length > 0,
  };
}

/** Cloudflare can answer with problem details of its own when JSON is asked for. */
function isFromEdge(body: Record<string, unknown>): boolean {
  return body.cloudflare_error === true;
}

function readDetails(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [oneLine(value)];
  if (Array.isArray(value)) return value.flatMap((item) => (isObject(item) ? readFault(item) : readDetails(item)));
  if (!isObject(value)) return [];
  // A map of fields to a message or several.
  return Object.entries(value).flatMap(([field, messages]) =>
    (Array.isArray(messages) ? messages : [messages])
      .filter((text) => typeof text === 'string')
      .map((text) => oneLine(`${field}: ${text}`)),
  );
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
