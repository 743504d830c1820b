const decoder = new TextDecoder();

/**
 * Reads the records of a pax header (`length keyword=value\n`, the length counting itself), up to the first that is not
 * what it says.
 */
export function readPaxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  let at = 0;
  while (at < bytes.byteLength) {
    const blank = bytes.indexOf(0x20, at);
    if (blank === -1 || blank - at > 10) break;
    const digits = decoder.decode(bytes.subarray(at, blank));
    const length = /^\d+$/.test(digits) ? Number(digits) : 0;
    const end = at + length;
    if (end <= blank || end > bytes.byteLength || bytes[end - 1] !== 0x0a) break;
    const equals = bytes.indexOf(0x3d, blank);
    if (equals === -1 || equals >= end) break;
    records.set(decoder.decode(bytes.subarray(blank + 1, equals)), decoder.decode(bytes.subarray(equals + 1, end - 1)));
    at = end;
  }
  return records;
}
