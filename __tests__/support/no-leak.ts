import type { StepResult } from './runner.ts';

/** Everything that a run left behind, by the name of the place. */
export type Traces = Readonly<Record<string, string | Uint8Array>>;

/**
 * Fails on any byte of the key, in any of its encodings, in anything that a step left behind. The raw output may hold it
 * in `::add-mask::` lines alone: what GitHub would mask on the way does not count.
 *
 * @param allowedOutputs names of outputs that hold a secret on purpose.
 */
export function expectNoLeak(result: StepResult, key: string, allowedOutputs: readonly string[] = []): void {
  const unmasked = (text: string) =>
    text
      .split(/\r\n|\n|\r/)
      .filter((line) => !/^\s*::add-mask::/.test(line))
      .join('\n');
  const outputs = Object.entries(result.outputs).filter(([name]) => !allowedOutputs.includes(name));
  expectNoTrace(
    {
      stdout: unmasked(result.rawStdout),
      stderr: unmasked(result.rawStderr),
      log: result.log,
      annotations: JSON.stringify(result.annotations),
      'annotations, read': result.annotations.map((one) => `${one.title}\n${one.file}\n${one.message}`).join('\n'),
      summary: result.summary,
      path: result.path,
      ...named('output', Object.fromEntries(outputs)),
      ...named('env', result.env),
      ...named('state', result.state),
      ...named('file', result.files),
      'file names': Object.keys(result.files).join('\n'),
    },
    key,
  );
}

function named(kind: string, values: Readonly<Record<string, string | Uint8Array>>): Traces {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${kind} ${name}`, value]));
}

/** The same for any set of traces, e.g. of the CLI. */
export function expectNoTrace(traces: Traces, key: string): void {
  const leaks = Object.entries(traces).flatMap(([place, content]) =>
    findLeaks(content, key).map((form) => `${place}: ${form}`),
  );
  // The message names place and form; the value would be a leak of its own.
  expect(leaks).toEqual([]);
}

/** The names of the forms in which the key stands in the content. */
export function findLeaks(content: string | Uint8Array, key: string): readonly string[] {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const found = Object.entries(formsOf(key)).flatMap(([name, form]) => (bytes.includes(form) ? [name] : []));
  const text = bytes.toString('utf8');
  for (const [name, decode] of Object.entries(decoders)) {
    const decoded = decode(text);
    if (decoded !== text && decoded.includes(key) && !text.includes(key)) found.push(name);
  }
  return found;
}

/** Written apart from the product's own list on purpose: two lists can correct each other. */
function formsOf(key: string): Record<string, string | Buffer> {
  const bytes = Buffer.from(key, 'utf8');
  const perByte = (form: (byte: number) => string) => [...bytes].map(form).join('');
  const hex = (byte: number) => byte.toString(16).padStart(2, '0');
  const trimmed = key.trim();
  return {
    'as it is': key,
    ...(trimmed === key || trimmed === '' ? {} : { trimmed }),
    hex: bytes.toString('hex'),
    HEX: bytes.toString('hex').toUpperCase(),
    ...base64Forms(bytes, 'base64'),
    ...base64Forms(bytes, 'base64url'),
    'UTF-16 little-endian': Buffer.from(key, 'utf16le'),
    'UTF-16 big-endian': Buffer.from(key, 'utf16le').swap16(),
    'percent, upper case': perByte((byte) => `%${hex(byte).toUpperCase()}`),
    'percent, lower case': perByte((byte) => `%${hex(byte)}`),
    'JSON escapes': perByte((byte) => `\\u00${hex(byte)}`),
    'decimal references': perByte((byte) => `&#${byte};`),
  };
}

/** The characters that the key alone decides, at each of the three places where it can begin in a group of three bytes. */
function base64Forms(bytes: Buffer, encoding: 'base64' | 'base64url'): Record<string, string> {
  const forms: Record<string, string> = {};
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString(encoding)
      .replace(/=+$/, '');
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    const first = Math.ceil((shift * 8) / 6);
    const decided = encoded.slice(first, whole);
    if (decided.length >= 8) forms[`${encoding}, shift ${shift}`] = decided;
  }
  return forms;
}

/** Forms without bound are found by undoing them. */
const decoders: Readonly<Record<string, (text: string) => string>> = {
  'percent-encoded': (text) => text.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => fromHex(hex)),
  'form-encoded': (text) => text.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => fromHex(hex)),
  'JSON-escaped': (text) =>
    text.replace(
      /\\(?:u([0-9a-f]{4})|(["\\/]))/gi,
      (_all, hex?: string, plain?: string) => plain ?? fromHex(hex ?? ''),
    ),
  'HTML-escaped': (text) =>
    text
      .replace(/&#x0*([0-9a-f]{1,6});?/gi, (_all, hex: string) => fromHex(hex))
      .replace(/&#0*(\d{1,7});?/g, (_all, digits: string) => fromHex(Number(digits).toString(16)))
      .replace(
        /&(lt|gt|quot|apos|amp);/g,
        (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
      ),
  'split by ANSI codes': (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, ''),
  'split by invisible characters': (text) => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''),
};

function fromHex(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
