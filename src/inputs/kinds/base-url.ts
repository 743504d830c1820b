import { isLoopback, isMetadataHost } from '../../http/address.ts';
import { checkPath } from '../../http/path.ts';
import { scalarKind } from '../kind.ts';
import { holdsUserInfo, withoutText } from '../user-info.ts';

const example = 'Write for example `https://api.example.com/v1`.';

/** Origin and path prefix that the key belongs to. The path of the result ends in `/`. */
export const baseUrl = scalarKind<URL>('URL', (value, faults) => {
  const text = value.text;
  if (holdsUserInfo(text)) {
    return faults.add(withoutText(value), 'The base URL holds a user name or a password.', {
      code: 'input/insecure-url',
      suggestion: 'Remove everything up to the `@`; the key comes from `api-key`.',
    });
  }
  const odd = /[\s\x00-\x1f\x7f\\]/.exec(text);
  if (odd !== null) {
    return faults.add(value, 'The base URL holds a space, a backslash or a control character.', {
      range: [odd.index, odd.index + 1],
      suggestion: example,
    });
  }
  if (!/^https?:\/\/[^/]/i.test(text)) {
    return import('../occasional.ts').then(({ explainScheme }) => explainScheme(value, faults));
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return faults.add(value, 'This is not a URL.', { suggestion: example });
  const extra = text.search(/[?#]/);
  if (extra >= 0) {
    return faults.add(value, `The base URL has a ${text[extra] === '?' ? 'query string' : 'fragment'}.`, {
      range: [extra, text.length],
      suggestion: 'Remove it; give query parameters in `query`.',
    });
  }
  if (isMetadataHost(url.hostname)) {
    return faults.add(
      value,
      `\`${url.hostname}\` is a link-local or metadata address, and no API that should receive a key.`,
      { code: 'input/insecure-url', suggestion: example },
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return faults.add(value, 'Over `http:` anyone on the way can read the key.', {
      code: 'input/insecure-url',
      range: [0, 7],
      suggestion: `Write \`https${text.slice(4)}\`.`,
    });
  }
  const pathStart = text.indexOf('/', text.indexOf('//') + 2);
  const fault = pathStart < 0 ? undefined : checkPath(text.slice(pathStart));
  if (fault !== undefined) {
    return faults.add(value, fault.message.replace('path', 'path of the base URL'), {
      range: [pathStart + fault.start, pathStart + fault.end],
      suggestion: example,
    });
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
});
