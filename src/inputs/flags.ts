import { definitionOf, type InputName, inputNames } from './definitions.ts';

/** A flag of the CLI that stands for an input. Keys have none: the command line is public. */
export interface InputFlag {
  readonly name: InputName;
  readonly kind: 'value' | 'switch';
  /** Put between the values when the flag is repeated; absent: it may be given once. */
  readonly join?: string;
  /** What stands behind the flag in help texts, e.g. `DURATION`. */
  readonly placeholder: string;
}

/** Every flag of a single call, in the order of the definitions. `path` and `method` are given by the command itself. */
export function inputFlags(): readonly InputFlag[] {
  return inputNames.flatMap((name) => {
    const { kind, places, flag } = definitionOf(name);
    if (kind === undefined || !places.includes('flag') || flag?.givenBy !== undefined) return [];
    return {
      name,
      kind: flag?.switch === true ? 'switch' : 'value',
      placeholder: kind.placeholder,
      ...(flag?.join === undefined ? {} : { join: flag.join }),
    };
  });
}
