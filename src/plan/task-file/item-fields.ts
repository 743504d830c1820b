import { nearestName } from '../../diagnostics/did-you-mean.ts';
import type { Faults, Written } from '../../inputs/written.ts';
import type { Names } from '../templates/names.ts';
import { type Prepared, templatesOf } from '../templates/prepare.ts';

/** A field of the item of a `for-each` that a template reads, where it stands in the file. */
export interface ItemField {
  readonly name: string;
  readonly at: Written;
}

/** The fields of the item that a task cannot do without: another value behind `||` allows for one that is not there. */
export function itemFieldsOf(words: readonly Prepared[], item: string, names: Names): readonly ItemField[] {
  return words.flatMap(templatesOf).flatMap(({ at, names: references }) =>
    references.flatMap(({ path: [root, field], guarded }) => {
      if (root !== item || field === undefined || guarded) return [];
      return [{ name: field, at: names.placeOf(field, at) }];
    }),
  );
}

/** What the rows have: fields of maps, or columns of a file. */
export interface KnownFields {
  readonly item: string;
  readonly names: readonly string[];
  /** The file of CSV; absent for a list. */
  readonly file?: string;
}

/** Adds a fault for every field that no row has. JMESPath would find nothing, and nothing would be sent in its place. */
export function judgeItemFields(
  fields: readonly ItemField[],
  { item, names, file }: KnownFields,
  faults: Faults,
): void {
  for (const { name, at } of fields) {
    if (names.includes(name)) continue;
    const near = nearestName(name, names);
    const listed = names.slice(0, 20).map((one) => `\`${one}\``);
    faults.add(
      at,
      file === undefined ? `No item of the rows has a field \`${name}\`.` : `\`${file}\` has no column \`${name}\`.`,
      {
        suggestion:
          near !== undefined
            ? `Did you mean \`${item}.${asIdentifier(near)}\`?${isIdentifier(near) ? '' : ' The whole value then stands in single quotes.'}`
            : names.length === 0
              ? `The items are no maps: write \`${item}\` for the item itself.`
              : `${file === undefined ? 'Their fields are' : 'Its columns are'} ${listed.join(', ')}${names.length > listed.length ? ', …' : ''}.`,
      },
    );
  }
}

function asIdentifier(name: string): string {
  return isIdentifier(name) ? name : `"${name}"`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}
