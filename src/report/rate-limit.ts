/** How close a key is to its limit, as the last answer tells it: one short line, or undefined when it tells nothing. */
export function rateLimitLine(fields: Readonly<Record<string, string>>): string | undefined {
  const structured = readStructured(fields.ratelimit, fields['ratelimit-policy']);
  const field = (name: string) => fields[`ratelimit-${name}`] ?? fields[`x-ratelimit-${name}`] ?? structured[name];
  const remaining = count(field('remaining'));
  const limit = count(field('limit'));
  const reset = resetText(field('reset'));
  const retry = fields['retry-after']?.trim();
  const parts = [
    ...(remaining === undefined ? [] : [limit === undefined ? `${remaining} left` : `${remaining} of ${limit} left`]),
    ...(remaining === undefined && limit !== undefined ? [`${limit} allowed`] : []),
    ...(reset === undefined ? [] : [reset]),
    ...(retry === undefined || retry === ''
      ? []
      : [/^\d+$/.test(retry) ? `retry after ${retry} s` : `retry after ${retry}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The IETF's one-field forms: `limit=60, remaining=3, reset=12` and `"default";r=3;t=12` with `"default";q=60;w=60`. */
function readStructured(limits: string | undefined, policy: string | undefined): Record<string, string> {
  const names = new Map([
    ['r', 'remaining'],
    ['t', 'reset'],
    ['q', 'limit'],
  ]);
  const found: Record<string, string> = {};
  if (limits === undefined && policy === undefined) return found;
  for (const [, name = '', value = ''] of `${policy ?? ''};${limits ?? ''}`.matchAll(/\b([a-z]+)=(\d+)/g)) {
    found[names.get(name) ?? name] = value;
  }
  return found;
}

/** The first number: `60, 60;w=60` names the limit first. */
function count(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^\s*(\d+)/.exec(value)?.[1];
}

/** Some servers count seconds, some give a time since 1970 in seconds or milliseconds, some a date. */
function resetText(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const number = count(value);
  if (number === undefined) return undefined;
  if (/^\s*\d+-/.test(value)) return `resets at ${value.trim()}`;
  const seconds = Number(number);
  if (seconds < 1e8) return `resets in ${seconds} s`;
  const date = new Date(seconds > 1e11 ? seconds : seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : `resets at ${date.toISOString().slice(0, 19)}Z`;
}
