import type { Kind, ValueOf } from './kind.ts';

type Planned = typeof import('./planned.ts');

type KindName = { [K in keyof Planned]: Planned[K] extends Kind<unknown> ? K : never }[keyof Planned];

/** A kind of `planned.ts`, whose code is loaded when there is something to read. */
export function planKind<N extends KindName>(placeholder: string, name: N): Kind<ValueOf<Planned[N]>> {
  const load = async () => (await import('./planned.ts'))[name] as Kind<ValueOf<Planned[N]>>;
  return {
    placeholder,
    parseText: async (value, faults) => (await load()).parseText(value, faults),
    parseNode: async (node, faults) => (await load()).parseNode(node, faults),
  };
}
