import { isLoopback } from '../../http/address.ts';
import type { Faults, Written } from '../written.ts';

const example = 'Write for example `https://api.example.com/v1`.';

/** What to write for a base URL that begins with neither `https://` nor `http://`. */
export function explainScheme(value: Written, faults: Faults): undefined {
  const text = value.text;
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1];
  if (scheme !== undefined && !/^https?$/i.test(scheme)) {
    return faults.add(value, `The base URL must begin with \`https://\`, not with \`${scheme}://\`.`, {
      range: [0, scheme.length + 3],
      suggestion: example,
    });
  }
  const bare = text.replace(/^(?:https?:?)?\/*/i, '');
  const guess = `https://${bare}`;
  if (bare === '' || !URL.canParse(guess)) return faults.add(value, 'This is not a URL.', { suggestion: example });
  const { hostname } = new URL(guess);
  // A lone word of other letters is no host that anyone has; with `https://` before it, it would only fail later.
  if (hostname.startsWith('xn--') && !hostname.includes('.')) {
    return faults.add(value, 'This is not a URL.', { suggestion: example });
  }
  const local = isLoopback(hostname);
  return faults.add(value, 'The base URL must begin with `https://`.', {
    suggestion: `Write \`${local ? 'http' : 'https'}://${bare}\`.`,
  });
}
