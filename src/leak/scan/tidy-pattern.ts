import { sep } from 'node:path';

/** A path or pattern with slashes, also on Windows, where a backslash separates; and without `./` before it. */
export function tidyPattern(pattern: string, separator: string = sep): string {
  return (separator === '/' ? pattern : pattern.replaceAll(separator, '/')).replace(/^(?:\.\/+)+(?=.)/, '');
}
