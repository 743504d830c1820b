/**
 * How long the redactor takes for texts that are easy and for texts made to be hard, in MiB per second: `node bench/leak/measure.ts`.
 * Numbers belong to the machine; what to look for is a row that falls far behind the others.
 */
import { Secret } from '../../src/key/secret.ts';
import { escapeHtml, inert } from '../../src/leak/inert.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

const plain = 'kimp360_7Lr2Xw4Tb8VnQz9k';
const escaped = (text: string): string =>
  Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const texts: Readonly<Record<string, string>> = {
  text: 'ordinary text with nothing in it, but long. ',
  JSON: '{"name": "a \\"b\\" \\u00e9", "url": "https:\\/\\/example.com\\/a%20b"},\n',
  HTML: '<a href="?a=1&amp;b=%41">&quot;x&quot; &#8212;</a>\n',
  'percent-encoded': 'q=%7B%22a%22%3A%5B1%2C2%5D%2C%22b%22%3A%22x%2By%2Fz%3D%22%7D&',
  'escaped letters': escaped('ordinary text, quite long; '),
  backslashes: '\\',
  'percent signs': '%',
  ampersands: '&',
  openings: '%&\\',
  'leading zeros': `&#${'0'.repeat(200)}`,
  'the beginning of the key': plain.slice(0, -2),
  'the beginning of the key, escaped': escaped(plain.slice(0, 8)),
  'the key': `${plain} `,
  'the key among percent signs': `%%%%%%%%%%%%%%%%${plain}`,
  'its base64': `${Buffer.from(plain).toString('base64')} `,
};

function rate(length: number, run: () => void): string {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return (length / 1_048_576 / (Math.min(...times) / 1000)).toFixed(1).padStart(8);
}

const length = 1_048_576;
console.log('redactor, two keys');
for (const [name, unit] of Object.entries(texts)) {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const redactor = createRedactor();
  for (const value of [plain, 'second-secret-5hJ']) redactor.add(new Secret(value));
  console.log(
    rate(text.length, () => redactor.redact(text)),
    name,
  );
}

console.log('redactor, one byte at a time');
console.log(
  rate(300_000, () => {
    const redactor = createRedactor();
    redactor.add(new Secret(plain));
    const stream = redactor.stream();
    for (let count = 0; count < 300_000; count += 1) stream.push(Uint8Array.of(0x78));
    stream.end();
  }),
  'x',
);

console.log('inert and escapeHtml');
for (const unit of [' ', '\n', '#', '##a', '\ufeff', ':', '--- ', '\r', '##aaaaaaa']) {
  const text = unit.repeat(1_000_000 / unit.length);
  console.log(
    rate(text.length, () => {
      inert(text);
      escapeHtml(text);
    }),
    JSON.stringify(unit),
  );
}
