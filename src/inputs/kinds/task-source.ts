import { scalarKind } from '../kind.ts';
import type { Written } from '../written.ts';

/** A task file's path, or its text; which of the two it is, is seen when it is read. */
export const taskSource = scalarKind<Written>('FILE', (value) => value, { verbatim: true });
