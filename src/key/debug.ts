import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * Sections of `NODE_DEBUG` that print field values or content. Seen on Node 20 and 24: `http`, `https` and `net` print the
 * options of a connection, and those hold every field. The others print parts of the exchange in some version or on
 * some path (`tunnel`: the CONNECT request with the proxy's password), and none is worth a key.
 */
const printing = ['http', 'https', 'http2', 'net', 'tls', 'stream', 'undici', 'fetch'];

/** Matches as Node does: comma-separated, `*` for anything, any case, white space not trimmed. */
function sectionsOf(nodeDebug: string): string[] {
  const found = printing.filter((section) =>
    nodeDebug.split(',').some((wanted) => matchesWildcard(wanted.toLowerCase(), section)),
  );
  // The `tunnel` package looks for its name anywhere.
  return /\btunnel\b/.test(nodeDebug) ? [...found, 'tunnel'] : found;
}

function matchesWildcard(pattern: string, section: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return pattern === section;
  if (section.length < head.length + tail.length || !section.startsWith(head) || !section.endsWith(tail)) return false;
  let from = head.length;
  for (const part of rest) {
    const at = section.indexOf(part, from);
    if (at < 0 || at + part.length > section.length - tail.length) return false;
    from = at + part.length;
  }
  return true;
}

/**
 * `--tls-keylog` writes what decrypts a recording of the traffic, `--trace-tls` prints it. Node takes `_` for `-`.
 * `--inspect` is not refused: it prints nothing, and whoever may attach to the process may read its memory anyway.
 */
const recording = /(?:^|[\s"'])--(tls[-_]keylog|trace[-_]tls)(?=$|[\s"'=])/g;

/**
 * `key/in-debug` for settings that make Node itself print or record what is sent. They are read when Node starts: to unset
 * them here would be too late.
 */
export function findDebugLeaks(environment: Readonly<Record<string, string | undefined>>): Diagnostic[] {
  const sections = sectionsOf(environment.NODE_DEBUG ?? '');
  const options = [...(environment.NODE_OPTIONS ?? '').matchAll(recording)].map(
    ([, option = '']) => `--${option.replace('_', '-')}`,
  );
  const found: Diagnostic[] = [];
  if (sections.length > 0) {
    found.push(
      diagnostic('key/in-debug', 'NODE_DEBUG makes Node print what is sent, the key included.', {
        origin: { label: 'NODE_DEBUG' },
        evidence: [`sections that print it: ${sections.join(', ')}`],
        suggestion: 'Unset NODE_DEBUG where this runs; for one step of a workflow: `env: { NODE_DEBUG: "" }`.',
      }),
    );
  }
  if (options.length > 0) {
    found.push(
      diagnostic('key/in-debug', 'NODE_OPTIONS makes Node record the secrets of TLS connections.', {
        origin: { label: 'NODE_OPTIONS' },
        evidence: [...new Set(options)].map((option) => `it holds ${option}`),
        suggestion: 'Take that option out of NODE_OPTIONS where this runs.',
      }),
    );
  }
  return found;
}
