/** The key in every encoding that SPEC §2 names, whole, and half of it where any subset can be escaped. */
export function encodingsOf(key: string): Readonly<Record<string, string>> {
  const bytes = Buffer.from(key);
  const each = (form: (byte: number, character: string) => string, step = 1) =>
    [...bytes].map((byte, place) => (place % step === 0 ? form(byte, key[place] ?? '') : key[place])).join('');
  const hex = (byte: number) => byte.toString(16).padStart(2, '0');
  const shifted = (shift: number) => Buffer.concat([Buffer.alloc(shift, 'u'), bytes, Buffer.from('tail')]);
  return {
    plain: key,
    hex: bytes.toString('hex'),
    HEX: bytes.toString('hex').toUpperCase(),
    base64: bytes.toString('base64'),
    'base64, unpadded': bytes.toString('base64').replace(/=+$/, ''),
    'base64 of user:key': Buffer.from(`u:${key}`).toString('base64'),
    'base64, shifted by one': shifted(1).toString('base64'),
    'base64, shifted by two': shifted(2).toString('base64'),
    base64url: bytes.toString('base64url'),
    'base64url, shifted by one': shifted(1).toString('base64url'),
    'URI component': encodeURIComponent(key),
    form: new URLSearchParams({ k: key }).toString(),
    'percent, upper case': each((byte) => `%${hex(byte).toUpperCase()}`),
    'percent, lower case': each((byte) => `%${hex(byte)}`),
    'percent, every second': each((byte) => `%${hex(byte)}`, 2),
    'JSON string': JSON.stringify(key),
    'JSON with \\/': JSON.stringify(key).replaceAll('/', '\\/'),
    'JSON \\u': each((byte) => `\\u00${hex(byte)}`),
    'JSON \\u, every third': each((byte) => `\\u00${hex(byte).toUpperCase()}`, 3),
    'XML names': key.replace(
      /[&<>"']/g,
      (one) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[one]};`,
    ),
    'HTML decimal': each((byte) => `&#${byte};`),
    'HTML hex, every second': each((byte) => `&#x${hex(byte)};`, 2),
  };
}
