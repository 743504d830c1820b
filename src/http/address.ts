/** Which hosts a key may be sent to, judged by the host name of a parsed `URL`, which has odd notations normalised. */

/** 127/8, `::1` and `localhost`: the only hosts for which `http:` is safe. */
export function isLoopback(hostname: string): boolean {
  if (hostname === 'localhost') return true;
  const address = addressOf(hostname);
  if (address === undefined) return false;
  return address.length === 4 ? address[0] === 127 : address.every((byte, index) => byte === (index === 15 ? 1 : 0));
}

/** Link-local addresses and those where clouds serve their machines' credentials, however they are written. */
export function isMetadataHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (metadataNames.has(name)) return true;
  const address = addressOf(name);
  if (address === undefined) return false;
  if (address.length === 4) return isMetadataAddress4(address);
  if (address[0] === 0xfe && ((address[1] ?? 0) & 0xc0) === 0x80) return true;
  if (metadataAddresses6.some((known) => known.every((byte, index) => byte === address[index]))) return true;
  const inner = embeddedAddress4(address);
  return inner !== undefined && isMetadataAddress4(inner);
}

const metadataNames: ReadonlySet<string> = new Set([
  'metadata',
  'metadata.goog',
  'metadata.google.internal',
  'instance-data',
  'instance-data.ec2.internal',
]);

/** Alibaba Cloud, Oracle Cloud, Azure's wire server. */
const metadataAddresses4 = ['100.100.100.200', '192.0.0.192', '168.63.129.16'];
/** Amazon (`fd00:ec2::254`), Google (`fd20:ce::254`). */
const metadataAddresses6 = ['fd00:ec2::254', 'fd20:ce::254'].map((text) => parseAddress6(text));

function isMetadataAddress4(address: readonly number[]): boolean {
  return (address[0] === 169 && address[1] === 254) || metadataAddresses4.includes(address.join('.'));
}

/** Four or sixteen bytes; undefined for a name. */
function addressOf(hostname: string): readonly number[] | undefined {
  if (hostname.startsWith('[')) return parseAddress6(hostname.slice(1, -1));
  return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').map(Number) : undefined;
}

/** The form that `URL` writes: hexadecimal groups, `::` at most once. */
function parseAddress6(text: string): readonly number[] {
  const [head = '', tail = ''] = text.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const before = groups(head);
  const after = groups(tail);
  const zeros = new Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0);
  return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]);
}

/** The IPv4 address inside `::ffff:a.b.c.d`, `::a.b.c.d`, `64:ff9b::a.b.c.d` (RFC 6052) and `2002:…` (6to4). */
function embeddedAddress4(address: readonly number[]): readonly number[] | undefined {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => address[index] === byte);
  const zerosUpTo = (from: number, to: number) => address.slice(from, to).every((byte) => byte === 0);
  if (starts(0x20, 0x02)) return address.slice(2, 6);
  if (starts(0x00, 0x64, 0xff, 0x9b) && zerosUpTo(4, 12)) return address.slice(12);
  const mapped = address[10] === 0xff && address[11] === 0xff;
  if (zerosUpTo(0, 10) && (mapped || zerosUpTo(10, 12))) return address.slice(12);
  return undefined;
}
