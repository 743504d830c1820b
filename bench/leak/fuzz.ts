/**
 * Random keys, encodings, stacks of encodings, surroundings and chunks, for as long as told: whether the redactor finds a
 * key exactly where one stands. Prints what it did; ends with 1 at the first difference, with a text that shows it.
 *
 *   node bench/leak/fuzz.ts [seconds] [seed]          # Node 24
 *
 * The other side of the comparison is a search of its own, written apart from the product: it undoes encodings layer by
 * layer over the whole text and looks for the key with `includes`.
 */
import { Secret } from '../../src/key/secret.ts';
import { createRedactor } from '../../src/leak/redactor.ts';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31) || 1;

let state = seed;
/** xorshift32: a seed shows the same difference again. */
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const alphabets: readonly string[] = [
  letters,
  'abcdef0123456789',
  `${letters}-_`,
  `${letters}+/=`,
  `${letters}!'()*~`,
  `${letters}.:@$,;&=?#[]`,
  `${letters}"'\\\`<>{}|^%`,
];
/** Values other than keys may hold anything. */
const foreign = 'äöüßéñ漢字→€ ';

function makeKey(): string {
  const alphabet = random(12) === 0 ? letters + foreign : pick(alphabets);
  const length = 8 + (random(3) === 0 ? random(193) : random(40));
  const key = times(length, () => pick(Array.from(alphabet))).join('');
  return key.trim().length === key.length ? key : makeKey();
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
const anyCase = (text: string): string => (random(2) === 0 ? text.toUpperCase() : text);
const utf8Percent = (one: string): string =>
  Array.from(Buffer.from(one), (byte) => `%${anyCase(hex(byte, 2))}`).join('');
const units = (one: string, write: (unit: number) => string): string =>
  Array.from({ length: one.length }, (_, at) => write(one.charCodeAt(at))).join('');
const named: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/** Ways to write one character. */
const escapes: readonly ((one: string) => string)[] = [
  utf8Percent,
  (one) => units(one, (unit) => `\\u${anyCase(hex(unit, 4))}`),
  (one) => `&#${'0'.repeat(random(3))}${one.codePointAt(0)};`,
  (one) => `&#x${anyCase(hex(one.codePointAt(0) ?? 0, 2))};`,
  (one) => (named[one] === undefined ? one : `&${named[one]};`),
  (one) => JSON.stringify(one).slice(1, -1),
  (one) => (one === '/' ? '\\/' : one),
];
const written = [encodeURIComponent, (text: string) => new URLSearchParams({ '': text }).toString().slice(1)];

/** A layer that escapes some characters or all of them, with one way of writing. */
function escapeSome(): (one: string) => string {
  const write = pick(escapes);
  const part = pick([1, 1, 2, 5]);
  return (one) => (random(part) === 0 ? write(one) : one);
}

/** Layers around whole values. */
const wraps: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(Buffer.from(text).toString('hex')),
  (text) => Buffer.from(Buffer.from(text).toString('hex').toUpperCase()),
  (text) => Buffer.from(Buffer.from(`${'.'.repeat(random(4))}${text}${'.'.repeat(random(4))}`).toString('base64')),
  (text) => Buffer.from(Buffer.from(`${'.'.repeat(random(4))}${text}${'.'.repeat(random(4))}`).toString('base64url')),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le').swap16(),
];

/** Which layers, from the inside out, so that a difference can be read. */
function encode(key: string): { readonly bytes: Buffer; readonly how: string } {
  const kind = random(6);
  if (kind === 0) return { bytes: Buffer.from(key), how: 'as it is' };
  if (kind === 1) {
    const wrap = random(wraps.length);
    return { bytes: (wraps[wrap] as (typeof wraps)[number])(key), how: `wrapped ${wrap}` };
  }
  if (kind === 2) return { bytes: Buffer.from(pick(written)(key)), how: 'as an encoder writes it' };
  const layers = 1 + random(kind === 3 ? 3 : 1);
  const encoded = random(6) === 0;
  let pieces = Array.from(encoded ? Buffer.from(key).toString(pick(['hex', 'base64', 'base64url'] as const)) : key);
  for (let layer = 0; layer < layers; layer += 1) {
    const write = escapeSome();
    const longer = pieces.map((piece) => Array.from(piece, write).join(''));
    // The redactor promises so many characters for one and no more: it bounds what a stream has to hold back.
    if (longer.every((piece) => piece.length <= (encoded ? 64 : 256))) pieces = longer;
  }
  const text = pieces.join('');
  // Not found are escapes in the UTF-16 of a value beyond ASCII, which no key is.
  return random(5) === 0 && /^[\u0000-\u007f]*$/.test(key)
    ? { bytes: Buffer.from(text, 'utf16le'), how: `${layers} layers in UTF-16` }
    : { bytes: Buffer.from(text), how: `${layers} layers` };
}

/** Text in which no key stands, and that joins with none: it has no letters, digits or signs that open escapes. */
const quiet = (): Buffer => Buffer.from(times(random(60), () => pick([' ', '\n', '\t', '\u0001'])).join(''));

/**
 * Nearly the key: one character is another one. Not the first: the last digit of its escape can be what the key begins with,
 * and then the key does stand there.
 */
function nearly(key: string): string {
  const characters = Array.from(key);
  const at = 1 + random(characters.length - 2);
  const other = pick(Array.from('~qZ7|').filter((one) => one.toLowerCase() !== characters[at]?.toLowerCase()));
  characters[at] = other;
  return characters.join('');
}

/** All that a text can be once encodings are undone, layer by layer. */
function readings(text: string, depth = 4): Set<string> {
  const all = new Set([text]);
  let newest = [text];
  for (let layer = 0; layer < depth; layer += 1) {
    newest = newest.flatMap((one) => undo.map((step) => step(one))).filter((one) => !all.has(one));
    for (const one of newest) all.add(one);
  }
  return all;
}

const fromPoint = (code: number, kept: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : kept);
const undo: readonly ((text: string) => string)[] = [
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (all) => fromHex(all.replaceAll('%', ''))),
  (text) =>
    text.replace(/\\u([0-9a-f]{4})/gi, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  (text) => text.replace(/\\(["\\/])/g, '$1'),
  (text) => text.replace(/&#0*(\d{1,7});/g, (all, digits: string) => fromPoint(Number(digits), all)),
  (text) =>
    text.replace(/&#x0*([0-9a-f]{1,6});/gi, (all, digits: string) => fromPoint(Number.parseInt(digits, 16), all)),
  (text) =>
    text.replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] as string,
    ),
  (text) => text.replaceAll('+', ' '),
];

const digits64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Digits of so many bits each as bytes; what is left over at the end is dropped. */
function decode(digits: readonly number[], bits: number): string {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const digit of digits) {
    held = ((held << bits) | digit) & 0xffff;
    count += bits;
    if (count >= 8) {
      count -= 8;
      bytes.push((held >> count) & 0xff);
    }
  }
  return Buffer.from(bytes).toString();
}

const fromHex = (text: string): string =>
  decode(
    Array.from(text, (one) => Number.parseInt(one, 16)),
    4,
  );
const fromBase64 = (text: string): string =>
  decode(
    Array.from(text.replaceAll('-', '+').replaceAll('_', '/'), (one) => digits64.indexOf(one)),
    6,
  );

/** Whether the key stands in the bytes, by undoing. */
function stands(bytes: Buffer, key: string): boolean {
  const ascii = /^[\u0000-\u007f]*$/.test(key);
  const has = (text: string) => text.includes(key) || (ascii && text.toLowerCase().includes(key.toLowerCase()));
  // Copies of even length: Node 24.21 damages its heap where it reads UTF-16 from an odd address.
  const copies = [0, 1].map((from) => Buffer.from(bytes.subarray(from, from + ((bytes.length - from) & ~1))));
  const wide = copies.flatMap((one) => [one, Buffer.from(one).swap16()]);
  const texts = [bytes.toString(), ...wide.map((one) => one.toString('utf16le'))];
  for (const text of texts) {
    for (const reading of readings(text)) {
      if (has(reading)) return true;
      for (const [run] of reading.matchAll(/[0-9a-f]{8,}/gi)) {
        for (const from of [0, 1]) if (has(fromHex(run.slice(from)))) return true;
      }
      for (const [run] of reading.matchAll(/[A-Za-z0-9_+/-]{8,}/g)) {
        for (const from of [0, 1, 2, 3]) if (has(fromBase64(run.slice(from)))) return true;
      }
    }
  }
  return false;
}

function differ(what: string, key: string, bytes: Buffer, how: string): never {
  console.error(
    `${what}\nseed ${seed}\nkey ${JSON.stringify(key)}\nhow ${how}\ntext ${JSON.stringify(bytes.toString('latin1').trim())}`,
  );
  process.exit(1);
}

function redacted(key: string, bytes: Buffer, chunks: boolean): { readonly hits: number; readonly out: Buffer } {
  const redactor = createRedactor();
  redactor.add(new Secret(key));
  const stream = redactor.stream();
  const out: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = chunks ? 1 + random(pick([2, 20, 200_000])) : bytes.length;
    const chunk = Buffer.from(bytes.subarray(at, at + length));
    out.push(Buffer.from(stream.push(chunk)));
    // A socket uses its memory again.
    chunk.fill(0x21);
    at += length;
  }
  out.push(Buffer.from(stream.end()));
  return { hits: stream.hits, out: Buffer.concat(out) };
}

const end = performance.now() + seconds * 1000;
const counts = { planted: 0, near: 0, noise: 0, chunked: 0 };
while (performance.now() < end) {
  const key = makeKey();
  const near = random(4) === 0;
  const { bytes: form, how } = encode(near ? nearly(key) : key);
  // Now and then so much around it that it lies across what is searched at once.
  const around = () => (random(20) === 0 ? Buffer.alloc(random(400_000), pick([' ', '\n'])) : quiet());
  const [before, behind] = [around(), around()];
  const wide = /UTF-16|wrapped [45]/.test(how);
  const text = Buffer.concat([before, ...(wide && before.length % 2 === 1 ? [Buffer.from(' ')] : []), form, behind]);
  const whole = redacted(key, text, false);
  const cut = redacted(key, text, true);
  counts.chunked += 1;
  if (!whole.out.equals(cut.out) || whole.hits !== cut.hits)
    differ('cut in chunks it comes out otherwise', key, text, how);
  if (near) {
    counts.near += 1;
    if (whole.hits > 0 && !stands(form, key)) differ('found what is only near', key, text, how);
    if (whole.hits === 0 && !whole.out.equals(text)) differ('changed what it did not find', key, text, how);
    continue;
  }
  counts.planted += 1;
  if (whole.hits === 0) differ('not found', key, text, how);
  if (stands(whole.out, key)) differ('left standing', key, text, how);
  // What is around it stays, but for what an encoding mixes with it.
  if (!whole.out.subarray(0, before.length).equals(before)) differ('took more than the key', key, text, how);
  const noise = Buffer.from(times(random(2_000), () => random(256)));
  counts.noise += 1;
  const untouched = redacted(key, noise, true);
  if (untouched.hits > 0 && !stands(noise, key)) differ('found in noise', key, noise, 'noise');
  if (untouched.hits === 0 && !untouched.out.equals(noise)) differ('changed noise', key, noise, 'noise');
}
console.log(
  `no difference with seed ${seed}: ${counts.planted} keys planted, ${counts.near} that were only near, ${counts.noise} noises, ${counts.chunked} cut in chunks`,
);
