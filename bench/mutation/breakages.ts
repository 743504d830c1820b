import type { Breakage } from './breakages/breakage.ts';
import { connection } from './breakages/connection.ts';
import { hidden } from './breakages/hidden.ts';
import { host } from './breakages/host.ts';
import { inputs } from './breakages/inputs.ts';
import { leak } from './breakages/leak.ts';
import { published } from './breakages/published.ts';

export type { Breakage };

/** Every promise of the abuse table, broken. */
export const breakages: readonly Breakage[] = [leak, hidden, host, connection, inputs, published].flat();
