/** What is found in bytes, in every form, split or not, and wherever the bytes are cut. */
import fc from 'fast-check';
import { Secret } from '../../src/key/secret.ts';
import { compileMatcher } from '../../src/leak/matcher.ts';
import { createDescriber } from '../../src/leak/scan/describe-form.ts';
import { jointAt } from '../../src/leak/scan/joints.ts';
import { compileSecretSearch, type FoundSecret } from '../../src/leak/scan/secret-search.ts';
import { type PlacedSecret, SlidingWindow, windowBytes } from '../../src/leak/scan/sliding-window.ts';

const plain = 'kimp360_7Lr2Xw4Tb8VnQz9kAbCdEfGh';
const odd = `k60'4/+"&z=9<aQ~!(x)*\\w>%7E;,@:^`;

function searchFor(...values: readonly string[]) {
  const secrets = values.map((value, index) => ({
    secret: new Secret(value),
    name: index === 0 ? 'the key' : 'the fallback key',
  }));
  const search = compileSecretSearch(secrets);
  const describeForm = createDescriber(secrets);
  const find = (bytes: Buffer): readonly FoundSecret[] => search.find(bytes).found;
  return { search, find, told: (text: string | Buffer) => find(Buffer.from(text)).map(describeForm) };
}

const unicode = (text: string) =>
  Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const percent = (text: string) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join('');
const entity = (text: string) => Array.from(text, (one) => `&#x${one.charCodeAt(0).toString(16)};`).join('');

describe('forms', () => {
  const { told } = searchFor(plain, 'second-secret-5hJ2kQ');

  test.each<[string, string, string]>([
    ['itself', plain, 'the key'],
    ['capitals', plain.toUpperCase(), 'the key (in other letter cases)'],
    ['hex', Buffer.from(plain).toString('hex'), 'the key (hex: dumps, Buffer.toString("hex"))'],
    ['\\u', unicode(plain), 'the key (every character as \\u: ASCII-only serialisers)'],
    ['%', percent(plain), 'the key (every character as %xx: encoders that spare none)'],
    ['one escape', `${plain.slice(0, 5)}${entity('6')}${plain.slice(6)}`, 'a secret (with escapes)'],
    ['double escape', plain.replace('k', '%256b'), 'a secret (with escapes)'],
    ['the fallback', 'second-secret-5hJ2kQ', 'the fallback key'],
  ])('%s', (_name, text, form) => {
    expect(told(`before ${text} after`)).toEqual([form]);
    const wide = form.endsWith(')') ? `${form.slice(0, -1)}; in UTF-16)` : `${form} (in UTF-16)`;
    expect(told(Buffer.from(`before ${text} after`, 'utf16le'))).toEqual([wide]);
    expect(told(Buffer.from(`before ${text} after`, 'utf16le').swap16())).toEqual([wide]);
  });

  test('base64 of a text that holds it, at each shift', () => {
    for (const before of ['', 'x', 'xy']) {
      const [form] = told(Buffer.from(`${before}${plain}, more`).toString('base64'));
      expect(form).toMatch(/^the key \(base64 of a text that holds it/);
    }
  });

  test('base64 with every other character as \\u, continued on the next line by a backslash', () => {
    const encoded = Buffer.from(plain).toString('base64');
    const everyOther = (text: string) => text.replace(/(.)(.)/g, (_all, one, two) => one + unicode(two));
    for (const end of ['\n', '\n\\ \\ ', '\r']) {
      // Too few bytes in front of the backslash, and never twenty in one piece.
      for (let at = 1; at < 19; at += 1) {
        const text = `${encoded.slice(0, at)}${unicode(encoded[at] ?? '')}\\${end}${everyOther(encoded.slice(at + 1))}`;
        expect(told(`"${text}"`)).toEqual(['a secret (with escapes)']);
      }
    }
  });

  test('nothing is told of a part of it', () => {
    expect(told(`${plain.slice(0, -1)} ${plain.slice(1)} ${unicode(plain.slice(1))}`)).toEqual([]);
  });
});

describe('split by concatenation', () => {
  const { told } = searchFor(plain);
  const split = 'the key (split over strings that a plus joins)';
  const [a, b, c] = [plain.slice(0, 9), plain.slice(9, 14), plain.slice(14)];

  test.each<[string, string]>([
    ['two quotes', `"${a}"+"${b}${c}"`],
    ['mixed quotes', `'${a}' + "${b}" + \`${c}\``],
    ['lines', `"${a}"\r\n\t  + '${b}' +\n\n   "${c}"`],
    ['every character', Array.from(plain, (one) => `'${one}'`).join('+')],
    ['an empty string between', `"${a}"+""+''+"${b}${c}"`],
    ['inside a string', JSON.stringify(`"${a}" +\n  '${b}' + "${c}"`)],
    ['inside a string twice', JSON.stringify(JSON.stringify(`"${a}" +\n"${b}${c}"`))],
    ['hex', `"${Buffer.from(a).toString('hex')}"+"${Buffer.from(b + c).toString('hex')}"`],
    ['escapes', `"${unicode(a)}" + "${b}${c}"`],
  ])('%s', (_name, text) => {
    const [form, ...others] = told(`var k=${text};`);
    expect(form).toContain('split over strings that a plus joins');
    expect(others).toEqual([]);
    expect(told(Buffer.from(`var k=${text};`, 'utf16le'))[0]).toContain('split over strings that a plus joins');
  });

  test.each(['&', '%', '\\', '&a%', "'"])('a value with %s, cut before and behind it', (signs) => {
    const value = `kimp-7Lr2Xw4T${signs}b8VnQz9kAb`;
    const { told: toldSigns } = searchFor(value);
    for (let at = 1; at < value.length; at += 1) {
      const pieces = [value.slice(0, at), value.slice(at)];
      expect(toldSigns(pieces.map((piece) => JSON.stringify(piece)).join('+'))).toHaveLength(1);
      if (!value.includes('\\')) expect(toldSigns(`"${pieces.join('" + "')}"`)).toHaveLength(1);
    }
  });

  test('wrapped base64 as sources hold it, a line a string', () => {
    const lines =
      Buffer.from(`${'.'.repeat(40)}${plain}${'.'.repeat(40)}`)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    for (const between of ['\\n" +\n  "', '\\r\\n"+"', '" + "\\n', '" +\n"']) {
      expect(told(`var pem = "${lines.join(between)}";`)[0]).toMatch(
        /^the key \(.*split over strings that a plus joins\)$/,
      );
    }
  });

  test('wrapped base64 in template literals, with few characters between a joint and a line end', () => {
    const encoded = Buffer.from(plain).toString('base64');
    const [long, few, more, rest] = [
      encoded.slice(0, 30),
      encoded.slice(30, 32),
      encoded.slice(32, 34),
      encoded.slice(34),
    ];
    for (const between of [`\n${few}\` + \`${more}\n`, `\n  ${few}\`+\`${more}\n\t`, `\r\n\` + \`${few}${more}\r\n`]) {
      expect(told(`var pem = \`${long}${between}${rest}\`;`)).toHaveLength(1);
    }
  });

  test('as much white space as nobody writes, and no more', () => {
    const over = (count: number) => `"${a}"${' '.repeat(count)}+${'\n'.repeat(count)}"${b}${c}"`;
    for (const count of [1_100, 5_000, 8_000]) expect(told(over(count))).toEqual([split]);
    expect(told(over(9_000))).toEqual([]);
  });

  test('a value that ends a string with a backslash keeps it', () => {
    const { told: toldOdd } = searchFor('abc\\def-0123456789');
    expect(toldOdd(`"abc\\\\" + "def-0123456789"`)).toHaveLength(1);
    expect(toldOdd(`'abc\\' + 'def-0123456789'`)).toHaveLength(1);
  });

  test('what stands whole beside a joint is told once', () => {
    expect(told(`"${plain}" + "x" + "${a}" + "${b}${c}"`)).toEqual(['the key', split]);
  });

  test('no joint: other signs, no quotes, another operator', () => {
    for (const text of [`"${a}" - "${b}${c}"`, `"${a}" + ${b}${c}`, `"${a}", "${b}${c}"`, `"${a}" ++ "${b}${c}"`]) {
      expect(told(text)).toEqual([]);
    }
  });

  test('joints are found where they are', () => {
    const text = `a + b; "x" + "y"; 'x'\n+\n'y'; i++`;
    const bytes = Buffer.from(text);
    const found = Array.from(text, (one, at) => (one === '+' ? jointAt(bytes, at) : undefined));
    expect(found.flatMap((joint) => (joint === undefined ? [] : text.slice(joint.start, joint.end)))).toEqual([
      `" + "`,
      `'\n+\n'`,
    ]);
  });
});

/** Whatever a character can be written as; several readings of one secret in one text. */
const written = (value: string) =>
  fc.array(fc.integer({ min: 0, max: 17 }), { minLength: value.length, maxLength: value.length }).map((ways) =>
    ways
      .map((way, index) => {
        const one = value[index] as string;
        if (way === 1) return unicode(one);
        if (way === 2) return Buffer.from(one).toString('hex').replace(/../g, '%$&');
        if (way === 3) return `&#${one.charCodeAt(0)};`;
        if (way === 4) return `\\u{${one.charCodeAt(0).toString(16)}}`;
        // In each other: JSON in a URL, HTML in JSON, and so on.
        if (way === 5) return percent(unicode(one));
        if (way === 6) return unicode(`&#x${one.charCodeAt(0).toString(16)};`);
        if (way === 7) return percent(percent(`&#${one.charCodeAt(0)};`));
        if (way === 8) return unicode(one).replaceAll('\\', '\\\\\\\\');
        if (way === 9) return `\\u{0000${one.charCodeAt(0).toString(16).toUpperCase()}}`;
        if (way === 10) return `\\x${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
        // The digits of one are escapes themselves.
        if (way === 11) return unicode(one).replace(/.$/, percent);
        if (way === 12) return unicode(one).replace(/..$/, percent);
        if (way === 13) return unicode(one).replace(/...$/, percent);
        return one;
      })
      .join(''),
  );
const noise = fc.string({ maxLength: 60 }).map((text) => text.replaceAll('+', '-'));

describe('properties', () => {
  const values = fc.constantFrom(plain, odd, 'Aa0-_zZ9', 'pässwörd-ñ-0123');

  test('any subset of the characters written as escapes is found, in any surroundings', () => {
    fc.assert(
      fc.property(
        values.chain((value) => fc.tuple(fc.constant(value), written(value), noise, noise)),
        ([value, text, before, after]) => {
          expect(searchFor(value).find(Buffer.from(before + text + after)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a code point beyond ASCII is found as \\x and in octal digits', () => {
    const { find } = searchFor('pässwörd-ñ-0123');
    expect(find(Buffer.from('p\\xE4sswörd-ñ-0123'))).toHaveLength(1);
    expect(find(Buffer.from('p\\344sswörd-ñ-0123'))).toHaveLength(1);
  });

  test('it finds what the redactor’s matcher finds, and nothing where that finds nothing', () => {
    const part = fc.oneof(
      noise,
      written(plain),
      fc.constantFrom(plain.slice(3), unicode(plain.slice(2)), '\\\\u006b', '%6b', '&amp;', '&#107', `${plain}\\`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, wide) => {
        const bytes = Buffer.from(parts.join(''), wide ? 'utf16le' : 'utf8');
        const theirs = compileMatcher([new Secret(plain)])?.find(bytes) ?? [];
        const ours = searchFor(plain).find(bytes);
        expect(ours.map(({ end }) => end)).toEqual(theirs.map(({ end }) => end));
      }),
      { numRuns: 500 },
    );
  });

  test('cut anywhere, a long text gives the same offsets and lines', () => {
    const { search, find } = searchFor(plain);
    const piece = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.integer({ min: 0, max: 90_000 }).map((count) => 'ordinary text\n'.repeat(count / 14)),
      },
      { weight: 1, arbitrary: fc.constantFrom(plain, unicode(plain), percent(plain)) },
      { weight: 1, arbitrary: fc.constant(Array.from(plain, (one) => `"${one}"`).join(' +\n ')) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 900 }).map((count) => `"a"${' '.repeat(count)}+ "b";`) },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 14 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 300_000 })),
        (pieces, sizes) => {
          const bytes = Buffer.from(pieces.join('-'));
          const seen: PlacedSecret[] = [];
          const window = new SlidingWindow(search);
          window.begin((one) => seen.push(one), true);
          for (let at = 0; at < bytes.length; ) {
            const size = sizes.next().value;
            window.push(bytes.subarray(at, at + size));
            at += size;
          }
          window.end();
          const whole = find(bytes);
          expect(seen.map(({ offset, split }) => [offset, split])).toEqual(
            whole.map(({ start, split }) => [start, split]),
          );
          expect(seen.map(({ line }) => line)).toEqual(
            whole.map(({ start }) => bytes.subarray(0, start).toString('latin1').split('\n').length),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['one joint and escapes', `"${plain.slice(0, 7)}" + "${unicode(plain.slice(7))}"`],
    ['escapes', `"${unicode(plain)}"`],
    ['one escape in front', `"${unicode(plain.slice(0, 1))}${plain.slice(1)}"`],
    ['one escape at the end', `"${plain.slice(0, -1)}${percent(plain.slice(-1))}"`],
    ['two strings', `"${plain.slice(0, 3)}"+"${plain.slice(3)}"`],
    ['several joints', `"${plain.match(/.{1,5}/g)?.join(`" +\r\n    '' + "`)}"`],
    ['several joints in JSON', JSON.stringify(`"${plain.match(/.{1,6}/g)?.join(`" +\n\t"`)}"`).slice(2, -2)],
    [
      'joints of hex',
      `"${Buffer.from(plain)
        .toString('hex')
        .match(/.{1,20}/g)
        ?.join('"\n+ "')}"`,
    ],
  ])('around the border of a window, byte by byte: %s', (_name, written) => {
    const { search } = searchFor(plain);
    const text = Buffer.from(written);
    for (let shift = -text.length - 2; shift <= 2; shift += 1) {
      const seen: PlacedSecret[] = [];
      const window = new SlidingWindow(search);
      window.begin((one) => seen.push(one), false);
      // The first look is at so many bytes.
      const before = windowBytes + shift;
      window.push(Buffer.concat([Buffer.alloc(before, 0x2e), text, Buffer.alloc(400_000, 0x2e)]));
      window.end();
      expect(seen.map(({ offset }) => offset)).toEqual([before + 1]);
    }
  });
});
