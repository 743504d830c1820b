/** The text of bytes that stand in Latin-1 as they are. */
function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}

/**
 * Reads the records of a pax header (`length keyword=value\n`, the length counting itself), up to the first that is not
 * what it says.
 */
export function readPaxRecords(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  const text = Buffer.from(bytes).toString('latin1');
  for (let at = 0; ; ) {
    const length = Number.parseInt(text.slice(at, at + 10), 10);
    const record = /^\d+ ([^=]*)=(.*)\n/s.exec(text.slice(at, at + length));
    if (record?.[0].length !== length) return records;
    records.set(fromBytes(record[1] as string), fromBytes(record[2] as string));
    at += length;
  }
}
