import type { Kind, ValueOf } from './kind.ts';

type Occasional = typeof import('./occasional.ts');

type KindName = { [K in keyof Occasional]: Occasional[K] extends Kind<unknown> ? K : never }[keyof Occasional];

/** A kind of `occasional.ts`, whose code is loaded when there is something to read. */
export function occasionalKind<N extends KindName>(placeholder: string, name: N): Kind<ValueOf<Occasional[N]>> {
  const load = async () => (await import('./occasional.ts'))[name] as Kind<ValueOf<Occasional[N]>>;
  return {
    placeholder,
    parseText: async (value, faults) => (await load()).parseText(value, faults),
    parseNode: async (node, faults) => (await load()).parseNode(node, faults),
  };
}
