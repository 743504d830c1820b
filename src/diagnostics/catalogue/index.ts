import type { DiagnosticCode } from '../codes.ts';
import { answer } from './answer.ts';
import { auth } from './auth.ts';
import type { CatalogueEntry } from './entry.ts';
import { http } from './http.ts';
import { input } from './input.ts';
import { internal } from './internal.ts';
import { key } from './key.ts';
import { leak } from './leak.ts';
import { net } from './net.ts';
import { poll } from './poll.ts';
import { redirect } from './redirect.ts';
import { scan } from './scan.ts';

/** An entry for every code: a code without one does not compile. Loaded only when something went wrong. */
export const catalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = {
  ...key,
  ...input,
  ...auth,
  ...http,
  ...net,
  ...redirect,
  ...answer,
  ...poll,
  ...leak,
  ...scan,
  ...internal,
};
