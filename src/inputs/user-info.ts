import type { Placed, Written } from './written.ts';

/**
 * What stands where a URL has user name and password, however the rest of it is mistyped: in quotes, with spaces or signs in its
 * scheme, with `%40` for the `@`. Such text is never quoted.
 */
export function userInfoOf(text: string): string | undefined {
  if (!/@|%40/i.test(text)) return undefined;
  return /^(?:[^/\\?#@]*:)?(?:[/\\]+|(?:%2f){2})?([^/\\?#]*)(?:@|%40)/i.exec(text.trim())?.[1];
}

/** Whether a base URL holds user name or password. */
export function holdsUserInfo(text: string): boolean {
  return userInfoOf(text) !== undefined;
}

/** Whether a path is a URL with user name or password. `/@name` and `name@example.com` are paths. */
export function holdsUserInfoAsPath(text: string): boolean {
  const path = text.trim();
  const userInfo = userInfoOf(path);
  if (userInfo === undefined || /^[/\\](?![/\\])/.test(path)) return false;
  return /[/\\]{2}/.test(path) || /:|%3a/i.test(path.slice(0, path.search(/@|%40/i)));
}

/** The place without its text, for values that may hold a password. */
export function withoutText(value: Written): Placed {
  return { origin: { label: value.origin.label }, span: value.span };
}
