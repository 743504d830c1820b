/** Escapes in escapes in escapes, every character in each layer: JSON in JSON in a URL. */
import { Secret } from '../../src/key/secret.ts';
import { compileMatcher } from '../../src/leak/matcher.ts';
import { compileSecretSearch } from '../../src/leak/scan/secret-search.ts';

const key = 'kimp-7Lr2Xw4T';
const matcher = compileMatcher([new Secret(key)]);
const { find } = compileSecretSearch([{ secret: new Secret(key), name: 'the key' }]);

const hex = (character: string, digits: number): string => character.charCodeAt(0).toString(16).padStart(digits, '0');
const each = (write: (character: string) => string) => (text: string) => Array.from(text, write).join('');

const layers: Readonly<Record<string, (text: string) => string>> = {
  '\\u': each((one) => `\\u${hex(one, 4)}`),
  '\\u{}': each((one) => `\\u{${hex(one, 2)}}`),
  '\\x': each((one) => `\\x${hex(one, 2)}`),
  '%': each((one) => `%${hex(one, 2)}`),
  '&#': each((one) => `&#${one.charCodeAt(0)};`),
  '&#x': each((one) => `&#x${hex(one, 2)};`),
  'JSON, which escapes little': (text) => JSON.stringify(text).slice(1, -1),
  'a URL, which escapes signs': encodeURIComponent,
};
const names = Object.keys(layers);

test.each(names)('%s in each of the others, in each of the others', (inner) => {
  for (const middle of names) {
    for (const outer of names) {
      const written = [inner, middle, outer].reduce((text, name) => layers[name]?.(text) ?? '', key);
      const bytes = Buffer.from(`"${written}"`);
      const found = [matcher?.find(bytes) ?? [], find(bytes).found];
      expect({ middle, outer, found: found.map(([hit]) => hit && [hit.start, hit.end]) }).toEqual({
        middle,
        outer,
        found: found.map(() => [1, bytes.length - 1]),
      });
    }
  }
});

test.each(['hex', 'base64', 'base64url'] as const)('%s in each of them, in each of the others', (encoding) => {
  for (const inner of names) {
    for (const outer of names) {
      const written = [inner, outer].reduce(
        (text, name) => layers[name]?.(text) ?? '',
        Buffer.from(key).toString(encoding),
      );
      const bytes = Buffer.from(`"${written}"`);
      const found = [matcher?.find(bytes) ?? [], find(bytes).found].map((hits) => hits.length);
      expect({ inner, outer, found }).toEqual({ inner, outer, found: [1, 1] });
    }
  }
});
