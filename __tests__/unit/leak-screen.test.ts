import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { compileMatcher } from '../../src/leak/matcher.ts';

const secrets = ['k9Qz7Lr2Xw4Tb8Vn', 'a:b/c+d=e f%g&h', 'sch\u00fcssel-7Lr2', '58;#58;&#58;'];
const character = (one: string) => {
  const code = one.charCodeAt(0);
  return fc.constantFrom(
    one,
    one,
    one,
    one.toUpperCase(),
    `&#${code};`,
    `&#58;`,
    `\\u${code.toString(16).padStart(4, '0')}`,
    `%${code.toString(16)}`,
  );
};
const pieces = (secret: string) =>
  fc.oneof(
    fc.constantFrom(
      secret,
      Buffer.from(secret).toString('hex').toUpperCase(),
      Buffer.from(`x${secret}y`).toString('base64'),
    ),
    fc.tuple(...Array.from(secret, character)).map((all) => all.join('')),
    fc.constantFrom(
      '&#58;',
      '&#58',
      ':',
      '&',
      '%',
      '\\',
      secret.slice(1),
      secret.slice(0, -1),
      '\u0000',
      '\u2705',
      ' ',
    ),
    fc.string({ maxLength: 8 }),
  );

/** Beyond this length no text is screened. */
const long = Buffer.alloc(16 * 1024, ' ');

test.each(secrets)('the first look overlooks nothing that the whole search finds: %s', (secret) => {
  const matcher = compileMatcher([new Secret(secret)]);
  let found = 0;
  const text = fc
    .array(pieces(secret), { maxLength: 6 })
    .chain((parts) =>
      fc
        .constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'utf16le')
        .map((encoding) => Buffer.from(parts.join(''), encoding)),
    );
  fc.assert(
    fc.property(text, (bytes) => {
      const hits = matcher?.find(Buffer.concat([bytes, long])) ?? [];
      if (hits.length > 0) found += 1;
      expect(matcher?.find(bytes)).toEqual(hits);
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(100);
});
