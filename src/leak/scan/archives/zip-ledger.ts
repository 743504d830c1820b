import type { DataSeen } from './zip-data.ts';
import type { CentralEntry, EndRecord, ZipEntry } from './zip-records.ts';

/** Entries that are compared with the central directory; 100 bytes each. */
const most = 2 ** 20;

/** A list of rows of numbers that takes little room. */
class Rows {
  readonly #columns: Float64Array[];
  length = 0;

  constructor(columns: number) {
    this.#columns = Array.from({ length: columns }, () => new Float64Array(64));
  }

  push(...values: number[]): void {
    if (this.length === this.#columns[0]?.length) {
      for (const [index, column] of this.#columns.entries()) {
        const wider = new Float64Array(column.length * 2);
        wider.set(column);
        this.#columns[index] = wider;
      }
    }
    for (const [index, column] of this.#columns.entries()) column[this.length] = values[index] as number;
    this.length += 1;
  }

  at(row: number, column: number): number {
    return this.#columns[column]?.[row] as number;
  }

  /** The row whose first column is `value`, in rows that rise by it. */
  find(value: number): number | undefined {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const here = this.at(middle, 0);
      if (here === value) return middle;
      if (here < value) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

const unknown = -1;
/** Position, bytes in the archive, kind, name, bytes that come out, checksum. */
const columns = 6;

function kindOf(entry: ZipEntry): number {
  return entry.method * 2 + (entry.encrypted ? 1 : 0);
}

/**
 * Compares what stood where with what the central directory says stands there. An unpacker believes the directory; the
 * scan reads entries in order and must hear when the two would have read different bytes.
 */
export class ZipLedger {
  #local = new Rows(columns);
  #central = new Rows(columns);
  #tooMany = false;

  /** `seen` is what the data really was; what could not be told of it was reported by itself. */
  addLocal(position: number, entry: ZipEntry, seen: DataSeen): void {
    const { packedSize = unknown, size = unknown, checksum = unknown } = seen;
    this.#add(this.#local, position, packedSize, kindOf(entry), entry.nameSum, size, checksum);
  }

  addCentral(entry: CentralEntry): void {
    const { offset, packedSize, nameSum, size, checksum } = entry;
    this.#add(this.#central, offset, packedSize, kindOf(entry), nameSum, size, checksum);
  }

  #add(rows: Rows, ...values: number[]): void {
    if (rows.length < most) rows.push(...values);
    else this.#tooMany = true;
  }

  /** Ends one archive; returns why not all of it was read as an unpacker would, if so. `position` is the end record's. */
  close(end: EndRecord, position: number): string | undefined {
    const reason = this.#compare(end, position);
    this.#local = new Rows(columns);
    this.#central = new Rows(columns);
    this.#tooMany = false;
    return reason;
  }

  #compare(end: EndRecord, position: number): string | undefined {
    if (end.split) return 'a part of a split archive';
    if (this.#tooMany) return `more than ${most} entries: not compared with the central directory`;
    const listed = this.#central.length;
    if (listed !== end.entries && listed % 0x10000 !== end.entries) {
      return `damaged: ${end.entries} entries are announced and ${listed} listed`;
    }
    // A program in front shifts every offset.
    const shift = position - end.directorySize - end.directoryOffset;
    let contradictions = 0;
    for (let row = 0; row < listed; row += 1) {
      if (!this.#agrees(row, shift)) contradictions += 1;
    }
    if (contradictions === 0) return undefined;
    return `damaged: ${contradictions} of ${listed} entries are not what the central directory says`;
  }

  #agrees(row: number, shift: number): boolean {
    const found = this.#local.find(this.#central.at(row, 0) + shift);
    if (found === undefined) return false;
    for (let column = 1; column < columns; column += 1) {
      const seen = this.#local.at(found, column);
      if (seen !== unknown && seen !== this.#central.at(row, column)) return false;
    }
    return true;
  }
}
