import fc from 'fast-check';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { KeySource } from '../../src/diagnostics/facts.ts';
import { judgeKey } from '../../src/key/hygiene.ts';
import { Secret } from '../../src/key/secret.ts';

const judge = (value: string, source: KeySource = 'input') =>
  judgeKey({ secret: new Secret(value), source, label: 'input "api-key"' });

const good = 'k9Qz7Lr2Xw4Tb8Vn';

describe('keys that are sent as they are', () => {
  test.each([
    good,
    '12345678',
    'abcdefgh',
    'aaaaaaaa',
    'test-key-12345678',
    'sandbox_works_5f3a',
    'example.kimp360.4f9a1c',
    'Zm9vYmFyYmF6cXV4==',
    'ABCDEFGHKEY==',
    'sk_live_51Hxxx9a',
    'a$b{c}d%e%f*g',
    'x-api-keyring-77',
    'your9key8here7',
    '[your]key(here)',
    '<your>key<here',
    'key-of<mine>',
    // Of odd characters all through: the quote may be one of them.
    `"k9Qz'7Lr2<Xw4T`,
    'k'.repeat(4096),
  ])('%s', (value) => {
    const { key, refusal, warning, trimmed } = judge(value);
    expect(refusal).toBeUndefined();
    expect(key?.reveal()).toBe(value);
    expect(warning).toBeUndefined();
    expect(trimmed).toBe(false);
  });
});

describe('refused, by the most telling fault', () => {
  const cases: readonly [value: string, code: string, evidence?: string][] = [
    ['', 'key/missing'],
    [' \r\n\t', 'key/missing'],
    ['YOUR_API_KEY', 'key/placeholder'],
    ['your-api-key-here', 'key/placeholder'],
    ['yourApiKeyHere', 'key/placeholder'],
    ['<your key>', 'key/placeholder'],
    ['<KIMP360_API_KEY>', 'key/placeholder'],
    ['[YOUR-KEY]', 'key/placeholder'],
    ['changeme', 'key/placeholder'],
    ['Change-Me', 'key/placeholder'],
    ['REPLACE_WITH_YOUR_REAL_KEY', 'key/placeholder'],
    ['xxxx', 'key/placeholder'],
    ['XXXXXXXXXXXXXXXX', 'key/placeholder'],
    ['your-key-xxxx-xxxx', 'key/placeholder'],
    ['...', 'key/placeholder'],
    ['api_key', 'key/placeholder'],
    ['KIMP360_API_KEY', 'key/placeholder'],
    ['TODO', 'key/placeholder'],
    ['undefined', 'key/placeholder'],
    ['null', 'key/placeholder'],
    ['sk_test_placeholder', 'key/placeholder'],
    ['[[YOUR-KEY]]', 'key/placeholder'],
    ['your__-key', 'key/placeholder'],
    ['your key - xxxxx', 'key/placeholder'],
    ['"YOUR_API_KEY"', 'key/placeholder', 'around it: double quotes'],
    ['Bearer <token>', 'key/placeholder', 'around it: the scheme "Bearer"'],
    ['$KEY', 'key/unexpanded'],
    ['$KIMP360_API_KEY', 'key/unexpanded'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the fault itself.
    ['${KEY}', 'key/unexpanded'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the fault itself.
    ['${KEY:-none}', 'key/unexpanded'],
    ['$env:KEY', 'key/unexpanded'],
    ['$(KEY)', 'key/unexpanded'],
    ['%KEY%', 'key/unexpanded'],
    ['!KEY!', 'key/unexpanded'],
    ['#{KEY}#', 'key/unexpanded'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the fault itself.
    ['${{ secrets.KIMP360_API_KEY }}', 'key/unexpanded'],
    ['{{ secrets.KEY }}', 'key/unexpanded'],
    ['secrets.KIMP360_API_KEY', 'key/unexpanded'],
    ['***', 'key/unexpanded'],
    ['********', 'key/unexpanded'],
    ['k9Qz****4Tb8', 'key/unexpanded'],
    ['••••••••', 'key/unexpanded'],
    ['op://vault/item/field', 'key/unexpanded'],
    ['vault:secret/data/kimp360#key', 'key/unexpanded'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the fault itself.
    ['Bearer ${{ secrets.X }}', 'key/unexpanded', 'around it: the scheme "Bearer"'],
    ['"$KEY"', 'key/unexpanded', 'around it: double quotes'],
    ['KIMP360_API_KEY=$KEY', 'key/unexpanded'],
    [`"${good}"`, 'key/wrapped', 'around it: double quotes'],
    [`'${good}'`, 'key/wrapped', 'around it: single quotes'],
    [`\`${good}\``, 'key/wrapped', 'around it: backticks'],
    [`“${good}”`, 'key/wrapped', 'around it: typographic double quotes'],
    [`‘${good}’`, 'key/wrapped', 'around it: typographic single quotes'],
    [`«${good}»`, 'key/wrapped', 'around it: angle quotes'],
    [`\\"${good}\\"`, 'key/wrapped', 'around it: escaped double quotes'],
    [`"${good}`, 'key/wrapped', 'around it: a double quote without its other half'],
    [`${good}"`, 'key/wrapped', 'around it: a double quote without its other half'],
    [`${good}&quot;`, 'key/wrapped', 'around it: a double quote without its other half'],
    [`'${good}`, 'key/wrapped', 'around it: a single quote without its other half'],
    [`${good}'`, 'key/wrapped', 'around it: a single quote without its other half'],
    [`Bearer "${good}`, 'key/wrapped', 'around it: a double quote without its other half'],
    [`\`${good}`, 'key/wrapped', 'around it: a backtick without its other half'],
    ['"YOUR_API_KEY', 'key/placeholder'],
    [`Bearer ${good}`, 'key/wrapped', 'around it: the scheme "Bearer"'],
    [`bearer\t${good}`, 'key/wrapped'],
    ['Bearer', 'key/wrapped', 'and nothing inside'],
    ['""', 'key/wrapped', 'and nothing inside'],
    [`x-api-key: ${good}`, 'key/wrapped', 'around it: the field name "x-api-key"'],
    [`X-API-KEY:${good}`, 'key/wrapped'],
    [`Authorization: Bearer ${good}`, 'key/wrapped', 'around it: the field name "Authorization"'],
    [`KIMP360_API_KEY=${good}`, 'key/wrapped', 'around it: the variable name "KIMP360_API_KEY"'],
    [`export KIMP360_API_KEY="${good}"`, 'key/wrapped'],
    [`MY_SERVICE_API_KEY=${good}`, 'key/wrapped', "around it: a variable's name"],
    [`-H 'x-api-key: ${good}'`, 'key/wrapped'],
    ['k9Qz 7Lr2Xw4T', 'key/malformed', 'character 5 is U+0020 SPACE'],
    ['  k9Qz 7Lr2Xw4T', 'key/malformed', 'character 7 is U+0020 SPACE'],
    ['k9Qz\n7Lr2Xw4T', 'key/malformed', 'character 5 is U+000A LINE FEED'],
    ['k9Qz\t7Lr2Xw4T', 'key/malformed', 'character 5 is U+0009 TAB'],
    ['k9Qz\u200b7Lr2Xw', 'key/malformed', 'character 5 is U+200B ZERO WIDTH SPACE'],
    [`\ufeff${good}`, 'key/malformed', 'character 1 is U+FEFF BYTE ORDER MARK'],
    [`${good}\u00a0`, 'key/malformed', 'character 17 is U+00A0 NO-BREAK SPACE'],
    ['k9Qz\u20137Lr2Xw', 'key/malformed', 'character 5 is U+2013 EN DASH'],
    ['k9Qz\u0007Lr2Xw4', 'key/malformed', 'character 5 is U+0007'],
    ['😀k9Qz7Lr2X', 'key/malformed', 'character 1 is U+1F600'],
    ['k9Qzé7Lr2Xw', 'key/malformed', 'character 5 is U+00E9'],
    ['“k9Qz7Lr2Xw', 'key/malformed', 'character 1 is U+201C LEFT DOUBLE QUOTATION MARK'],
    ['k9\u200b', 'key/malformed'],
    ['k9Qz7Lr', 'key/too-short'],
    [' k9Qz7Lr ', 'key/too-short'],
  ];
  test.each(cases)('%j → %s', (...row) => {
    const [value, code, evidence] = row.slice(0, 3).filter((cell) => typeof cell === 'string') as [
      string,
      string,
      string?,
    ];
    const { key, refusal } = judge(value);
    expect(key).toBeUndefined();
    expect(refusal?.code).toBe(code);
    expect(refusal?.severity).toBe('error');
    expect(refusal?.origin).toEqual({ label: 'input "api-key"' });
    if (evidence !== undefined) expect(refusal?.evidence).toContain(evidence);
  });

  test.each([[`"${good}"`], [`Bearer ${good}`], [`export KIMP360_API_KEY='${good}'`]])(
    'the key inside %s is told, so that it is masked too',
    (value) => {
      expect(judge(value).core?.reveal()).toBe(good);
    },
  );
});

describe('trimming', () => {
  const cases: readonly [value: string, source: KeySource, evidence: readonly string[] | undefined][] = [
    [` ${good}`, 'input', ['at its start: U+0020 SPACE']],
    [`${good}\n`, 'input', ['at its end: U+000A LINE FEED']],
    [`${good}\n`, 'environment', ['at its end: U+000A LINE FEED']],
    [
      `\t${good} \r\n`,
      'input',
      ['at its start: U+0009 TAB', 'at its end: U+0020 SPACE, U+000D CARRIAGE RETURN, U+000A LINE FEED'],
    ],
    [`${good}\n`, 'file', undefined],
    [`${good}\r\n`, 'stdin', undefined],
    [`${good}\n\n`, 'file', ['at its end: U+000A LINE FEED']],
    [`${good} \n`, 'stdin', ['at its end: U+0020 SPACE']],
  ];
  test.each(cases)('%j from %s', (value, source, evidence) => {
    const { key, warning, trimmed } = judge(value, source);
    expect(key?.reveal()).toBe(good);
    expect(trimmed).toBe(evidence !== undefined);
    expect(warning?.evidence).toEqual(evidence);
    expect(warning?.code).toBe(evidence === undefined ? undefined : 'key/trimmed');
  });
});

describe('nothing of the value is told', () => {
  const text = (found: Diagnostic | undefined): string =>
    found === undefined
      ? ''
      : [found.message, ...found.evidence, found.suggestion ?? '', found.origin?.text ?? ''].join('\n');
  const body = fc.string({
    unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789_-'),
    minLength: 5,
    maxLength: 60,
  });
  const shape = fc.constantFrom<(key: string) => string>(
    (key) => key,
    (key) => `"${key}"`,
    (key) => `Bearer ${key}`,
    (key) => `x-api-key: ${key}`,
    (key) => `KIMP360_API_KEY=${key}`,
    (key) => `$${key}`,
    (key) => `\${{ secrets.${key} }}`,
    (key) => `<${key}>`,
    (key) => `op://${key}/x`,
    (key) => ` ${key}\n`,
    (key) => `${key}\u200b${key}`,
    (key) => `${key} ${key}`,
    (key) => `${key.slice(0, 5)}***`,
  );

  test('no four characters of any key, but for words of our own', () => {
    fc.assert(
      fc.property(body, body, shape, (key, other, write) => {
        const judged = judge(write(key));
        const said = text(judged.refusal) + text(judged.warning);
        // Our own wording is what another key in the same state gets.
        const reference = judge(write(other));
        const own = text(reference.refusal) + text(reference.warning);
        for (let at = 0; at + 4 <= key.length; at += 1) {
          const part = key.slice(at, at + 4);
          if (said.includes(part) && !own.includes(part)) return false;
        }
        return true;
      }),
      { numRuns: 2000 },
    );
  });
});

test('a hostile value of 64 KiB is judged at once', () => {
  for (const value of [
    ' x'.repeat(32_768),
    '{{'.repeat(32_768),
    `${']'.repeat(65_000)}x`,
    '$('.repeat(32_768),
    '"'.repeat(65_536),
  ]) {
    const start = performance.now();
    judge(value);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
