import { scalarKind } from '../kind.ts';

const units: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
]);

/** Bytes, from `10MiB`, `500KB`, `5GiB`; at least one. */
export const size = scalarKind<number>('SIZE', (value, faults) => {
  const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(value.text) ?? [];
  const factor = units.get(unit);
  if (amount === '') {
    return faults.add(value, `\`${value.text}\` is not a size.`, {
      suggestion: 'Write a number and a unit, for example `10MiB`.',
    });
  }
  if (factor === undefined || value.text.includes(' ')) {
    const meant = factor === undefined ? meantUnit(unit) : unit;
    return faults.add(
      value,
      unit === '' ? `\`${amount}\` is a size without a unit.` : `\`${value.text}\` is not a size.`,
      {
        suggestion:
          meant === undefined
            ? `Write \`${amount}MiB\`, \`${amount}KiB\`, or \`${amount}B\` for bytes.`
            : `Write \`${amount}${meant}\`.`,
      },
    );
  }
  const bytes = Math.floor(Number(amount) * factor);
  if (bytes < 1 || !Number.isSafeInteger(bytes)) {
    return faults.add(value, `\`${value.text}\` is out of range.`, { suggestion: 'Write for example `10MiB`.' });
  }
  return bytes;
});

/** `10mb` → `MB`, `10M` and `10Mi` → `MiB`. */
function meantUnit(unit: string): string | undefined {
  const lower = unit.toLowerCase();
  if (lower === '') return undefined;
  const spelt = [lower, `${lower}ib`, `${lower}b`];
  return [...units.keys()].find(
    (known) => spelt.includes(known.toLowerCase()) && (known.includes('i') || lower.endsWith('b')),
  );
}
