/** The edges of what a key is masked as and searched for: lengths, lines, letters of other scripts, single signs. */
import { formsOf, masksOf } from '../../src/key/encodings.ts';
import { innerKeysOf } from '../../src/key/inner-keys.ts';
import { linesToMask } from '../../src/key/mask-lines.ts';
import { isMaskable } from '../../src/key/maskable.ts';
import { needlesOf } from '../../src/key/needles.ts';
import { plainForms } from '../../src/key/plain-forms.ts';
import { Secret } from '../../src/key/secret.ts';

const texts = (value: string): string[] => formsOf(value).map(({ text }) => text);
const searched = (value: string): string[] =>
  needlesOf(value).map(({ bytes }) => Buffer.from(bytes).toString('latin1'));

describe('every form of a sign that encoders write differently', () => {
  test.each([
    ["abcdefg'h", ['abcdefg%27h', 'abcdefg\\u0027h', 'abcdefg&apos;h', 'abcdefg&#39;h', 'abcdefg&#x27;h']],
    ['abcdefg"h', ['abcdefg%22h', 'abcdefg\\"h', 'abcdefg&quot;h', 'abcdefg&#34;h', 'abcdefg`"h', 'abcdefg""h']],
    ['abcdefg<h', ['abcdefg%3Ch', 'abcdefg%3ch', 'abcdefg\\u003ch', 'abcdefg\\u003Ch', 'abcdefg&lt;h', 'abcdefg^<h']],
    ['abcdefg+h', ['abcdefg%2Bh', 'abcdefg%2bh', 'abcdefg\\u002bh', 'abcdefg\\u002Bh']],
    [
      'abcdefg/h',
      ['abcdefg%2Fh', 'abcdefg%2fh', 'abcdefg\\/h', 'abcdefg\\u002fh', 'abcdefg\\u002Fh', 'abcdefg&#x2F;h'],
    ],
    ['abcdefg`h', ['abcdefg%60h', 'abcdefg&#x60;h', 'abcdefg``h']],
    ['abcdefg=h', ['abcdefg%3Dh', 'abcdefg&#x3D;h']],
    ['abcdefg h', ['abcdefg%20h', 'abcdefg+h']],
    ['abcdefg~h', ['abcdefg%7Eh']],
    ['abcdefg*h', ['abcdefg%2Ah']],
    ['abcdefg\ud800h', ['abcdefg%EF%BF%BDh']],
  ])('%j', (value, forms) => {
    expect(texts(value)).toEqual(expect.arrayContaining(forms));
  });

  test('all signs at once: the whole text, as each writer of HTML has it', () => {
    const found = texts(`ab&<>"'/\`=c`);
    expect(found).toEqual(
      expect.arrayContaining([
        `ab&amp;&lt;&gt;"'/\`=c`,
        `ab&amp;&lt;&gt;&quot;'/\`=c`,
        'ab&amp;&lt;&gt;&quot;&apos;/`=c',
        'ab&amp;&lt;&gt;&quot;&#39;/`=c',
        'ab&amp;&lt;&gt;&#34;&#39;/`=c',
        'ab&amp;&lt;&gt;&quot;&#x27;/`=c',
        'ab&amp;&lt;&gt;&quot;&#39;&#x2F;&#x60;&#x3D;c',
      ]),
    );
  });

  test('every character by its number, in both cases of its digits', () => {
    const found = plainForms('jk\n\u20ac').map(({ text }) => text);
    expect(found).toEqual(
      expect.arrayContaining([
        '6a6b0ae282ac',
        '6A6B0AE282AC',
        '%6a%6b%0a%e2%82%ac',
        '%6A%6B%0A%E2%82%AC',
        '\\u006a\\u006b\\u000a\\u20ac',
        '\\u006A\\u006B\\u000A\\u20AC',
        '&#106;&#107;&#10;&#8364;',
        '&#x6a;&#x6b;&#xa;&#x20ac;',
        '&#x6A;&#x6B;&#xA;&#x20AC;',
      ]),
    );
  });
});

test('from four characters on a value has forms, masks and needles; forms have eight or more', () => {
  expect([formsOf('abc'), masksOf('abc'), needlesOf('abc')]).toEqual([[], [], []]);
  // Eight characters of hex.
  expect(texts('abcd')).toEqual(expect.arrayContaining(['abcd', '61626364']));
  expect(masksOf('abcd')).toContain('61626364');
  expect(searched('abcd')).toEqual(expect.arrayContaining(['abcd', 'a\0b\0c\0d', '61626364']));
  expect(needlesOf('abcd').filter(({ encoded, wide, bytes }) => encoded && !wide && bytes.length < 8)).toEqual([]);
});

describe('needles', () => {
  test.each([
    ['ABCDEFG', 'ABCDEFG', false],
    ['ABCDEFGH', 'abcdefgh', true],
  ])('%s is searched for as %s, in any case: %s', (value, text, anyCase) => {
    expect(needlesOf(value)[0]).toEqual({ bytes: Buffer.from(text), anyCase, wide: false, encoded: false });
  });

  test('letters of other scripts keep their case, and are searched for in both orders of UTF-16', () => {
    const value = 'Schl\u00fcssel-\u20ac';
    const [raw] = needlesOf(value);
    expect(raw).toMatchObject({ bytes: Buffer.from(value), anyCase: false });
    const wide = needlesOf(value).filter((needle) => needle.wide && !needle.encoded);
    const little = Buffer.from(value, 'utf16le');
    expect(wide.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual([
      little.toString('hex'),
      Buffer.from(little).swap16().toString('hex'),
    ]);
  });

  test('a blank may be a plus, once, and in the case of the others', () => {
    expect(needlesOf('Open Sesame')).toContainEqual({
      bytes: Buffer.from('open+sesame'),
      anyCase: true,
      wide: false,
      encoded: false,
    });
    expect(
      searched('Se s\u00e4me').filter((text) => text === Buffer.from('Se+s\u00e4me').toString('latin1')),
    ).toHaveLength(1);
    expect(searched('OpenSesame')).not.toContain('open+sesame');
  });

  test('a quoted value keeps its case', () => {
    expect(needlesOf(`It's-a-Key`)).toContainEqual({
      bytes: Buffer.from(`It''s-a-Key`),
      anyCase: false,
      wide: false,
      encoded: false,
    });
  });

  test('hex in any case and both alphabets of base64, of the bytes and of UTF-16', () => {
    const value = 'k>?k>?k>?';
    const wide = Buffer.from(value, 'utf16le').subarray(0, -1);
    for (const bytes of [Buffer.from(value), wide]) {
      expect(needlesOf(value)).toContainEqual({
        bytes: Buffer.from(bytes.toString('hex')),
        anyCase: true,
        wide: false,
        encoded: true,
      });
      const whole = bytes.toString('base64').slice(0, Math.floor((bytes.length * 8) / 6));
      for (const text of [whole, whole.replaceAll('+', '-').replaceAll('/', '_')])
        expect(needlesOf(value)).toContainEqual({
          bytes: Buffer.from(text),
          anyCase: false,
          wide: false,
          encoded: true,
        });
    }
    expect(searched(value)).toContain('az4_az4_az4_');
  });

  test('none stands twice', () => {
    for (const value of ['abcdefgh', `It's-a-Key`, 'line-one-1\nline-one-1']) {
      const all = needlesOf(value).map(({ bytes, anyCase }) => `${Buffer.from(bytes).toString('hex')} ${anyCase}`);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('of the lines of a value, trimmed, those of eight characters or more', () => {
    const found = searched('  line-one-1 \r  sevensx\r\neight-ch\n');
    expect(found).toEqual(expect.arrayContaining(['line-one-1', 'eight-ch']));
    expect(found).not.toContain('sevensx');
    expect(found).not.toContain('  line-one-1 ');
  });
});

describe('what a CI is given to mask', () => {
  const masked = (value: string): string[] => linesToMask(new Secret(value)).map((one) => one.reveal());
  test('one line as it is, from four characters on', () => {
    expect(masked(' one line ')).toEqual([' one line ']);
    expect(masked('true')).toEqual(['true']);
    expect(masked('abcd')).toEqual(['abcd']);
    expect(masked('abc')).toEqual([]);
  });
  test('the lines of several, trimmed, without empty and short ones', () => {
    expect(masked('first line\r\n\r\n  second line\t\nabc\n')).toEqual(['first line', 'second line']);
  });
});

test('fit to be hidden', () => {
  const fit = ['abcd', '123456', '-123456', 'x12345', '12345x', '1-2345', 'Trueish', '-----BEGIN'];
  const unfit = ['abc', '1234', '12345', '-1234', '+12345', 'True', 'NULL', 'net/dns', '-----END PRIVATE KEY-----'];
  expect([...fit, ...unfit].filter(isMaskable)).toEqual(fit);
});

describe('keys inside a refused value', () => {
  const key = 'k9Qz7Lr2Xw4Tb8Vn';
  test('the longest run first, none under eight characters, no word beside it', () => {
    expect(innerKeysOf(`Authorization ${key}\u200b abc1234 shorter1 ${key}+longer`)).toEqual([
      `${key}+longer`,
      key,
      'shorter1',
    ]);
  });
  test('where there are words only, the longest of them', () => {
    expect(innerKeysOf('correct horse\u200b batteries')).toEqual(['batteries']);
    expect(innerKeysOf('batteries\u200b remembering')).toEqual(['remembering']);
  });
  test('at most sixteen', () => {
    const many = Array.from({ length: 20 }, (_none, index) => `${key}${index + 10}`);
    expect(innerKeysOf(many.join(' '))).toHaveLength(16);
  });
  test('nothing in nothing', () => {
    expect(innerKeysOf('')).toEqual([]);
    expect(innerKeysOf('\u200b')).toEqual([]);
  });
});
