import { scalarKind } from '../kind.ts';

/** Text that is sent exactly as it is written. */
export const text = scalarKind<string>('TEXT', (value) => value.text, { verbatim: true });
