import { callInputs } from './defined/call-inputs.ts';
import { keyInputs } from './defined/key-inputs.ts';
import { planInputs } from './defined/plan-inputs.ts';
import { contextInputs, resultInputs } from './defined/result-inputs.ts';
import { scanInputs } from './defined/scan-inputs.ts';
import type { InputDefinition } from './definition.ts';
import type { ValueOf } from './kind.ts';

/** THE definition of every input, in the order in which they are documented. */
export const inputDefinitions = {
  ...keyInputs,
  ...callInputs,
  ...scanInputs,
  ...resultInputs,
  ...planInputs,
  ...contextInputs,
} as const;

export type InputName = keyof typeof inputDefinitions;

/** Inputs that have a parser, with the type that it yields. */
type Parsed = {
  [K in InputName as (typeof inputDefinitions)[K] extends { kind: unknown } ? K : never]: (typeof inputDefinitions)[K];
};

export type ParsedName = keyof Parsed;

/** The value of each input; those without a default may be absent. */
export type InputValues = {
  readonly [K in ParsedName as Parsed[K] extends { default?: infer D }
    ? D extends string
      ? K
      : never
    : never]: Value<K>;
} & {
  readonly [K in ParsedName as Parsed[K] extends { default?: infer D }
    ? D extends string
      ? never
      : K
    : never]?: Value<K>;
};

type Value<K extends ParsedName> = Parsed[K] extends { kind: infer P } ? ValueOf<P> : never;

export const inputNames = Object.keys(inputDefinitions) as readonly InputName[];

/** The definition without its exact type, for generators and loops. */
export function definitionOf(name: InputName): InputDefinition {
  return inputDefinitions[name] as InputDefinition;
}
