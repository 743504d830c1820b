/** Why a path relative to the base URL is refused, and where: offsets in the path. */
export interface PathFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/**
 * Whether a path stays under the base URL: no scheme, no host, no `..` however it is encoded, nothing that a server
 * could read as one of these. The query string, if any, is not judged.
 */
export function checkPath(path: string): PathFault | undefined {
  const control = /[\x00-\x1f\x7f]/.exec(path);
  if (control !== null) {
    return faultAt(
      path,
      control.index,
      1,
      'The path holds a tab, a line break or another control character.',
      'Remove it.',
    );
  }
  // Without the flag `i`, for which V8 would load ICU's tables.
  if (/^[A-Za-z][A-Za-z\d+.-]*:/.test(path)) {
    return faultAt(
      path,
      0,
      path.indexOf(':') + 1,
      'The path cannot name a scheme.',
      'Write what follows the base URL, for example `/requests`.',
    );
  }
  const end = path.search(/[?#]/);
  const hierarchical = end < 0 ? path : path.slice(0, end);
  if (/^[/\\]{2}/.test(hierarchical)) {
    return faultAt(
      path,
      0,
      hierarchical.length,
      `A path that begins with \`${hierarchical.slice(0, 2)}\` names another host.`,
      `Write \`${withSlashes(hierarchical)}\`.`,
    );
  }
  const backslash = hierarchical.indexOf('\\');
  if (backslash >= 0) {
    return faultAt(
      path,
      backslash,
      1,
      'The path holds a backslash.',
      `Write \`${withSlashes(hierarchical)}\`, or \`%5C\` where a backslash is meant.`,
    );
  }
  const climbing = findDotSegment(hierarchical);
  if (climbing !== undefined) {
    return faultAt(
      path,
      climbing.start,
      climbing.end - climbing.start,
      'The path has a segment `.` or `..`, encoded or not.',
      'Write the path from the base URL down, without such segments.',
    );
  }
  const hash = path.indexOf('#');
  if (hash >= 0) {
    return faultAt(
      path,
      hash,
      path.length - hash,
      'The path has a fragment, which is never sent.',
      'Remove it, or write `%23` for the character `#`.',
    );
  }
  return undefined;
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/*/, '/');
}

function faultAt(path: string, start: number, length: number, message: string, suggestion: string): PathFault {
  return { message, start, end: Math.min(path.length, start + length), suggestion };
}

/** A segment that is `.` or `..` for any server: encoded once or more, between encoded slashes, or with `;parameters`. */
function findDotSegment(path: string): { start: number; end: number } | undefined {
  if (!/[.%]/.test(path)) return undefined;
  let start = 0;
  for (const segment of path.split('/')) {
    for (const piece of decodeFully(segment).split(/[/\\]/)) {
      if (/^\.{1,2}(?:[;\0].*)?$/.test(piece.trim())) return { start, end: start + segment.length };
    }
    start += segment.length + 1;
  }
  return undefined;
}

/** Undoes percent-encoding of the characters that matter here until nothing changes; a server may decode more than once. */
function decodeFully(segment: string): string {
  let text = segment;
  for (;;) {
    const decoded = text
      // IIS reads `%u002e`, and decoders that are lax about UTF-8 read the overlong `%c0%ae`, as a dot.
      .replace(/%u00(?=[\da-f]{2})/gi, '%')
      .replace(/%(?:c0|e0%80|f0%80%80)%a([ef])/gi, '%2$1')
      .replace(/%c1%9c/gi, '%5c')
      .replace(/%(25|2e|2f|5c|3b|20|09|00)/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    if (decoded === text) return text;
    text = decoded;
  }
}
