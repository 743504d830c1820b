import type { Diagnostic, ExplainedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { RunFacts } from '../diagnostics/facts.ts';
import type { HostContext } from '../hosts/port.ts';
import type { JudgingKeyRing } from '../key/ring.ts';
import type { Secret } from '../key/secret.ts';
import type { Redactor } from '../leak/port.ts';
import type { Plan } from '../plan/plan.ts';
import type { Platform } from '../platform/port.ts';
import type { Transport } from '../transports/port.ts';
import type { Parting } from './grace.ts';
import type { Journal } from './journal/port.ts';
import type { KeysInRun } from './keys-in-run.ts';
import type { PlanObserver } from './observer.ts';
import type { Pacer } from './pace/port.ts';
import type { SavedInRun } from './saved-in-run.ts';
import type { SentFiles } from './sent-files.ts';

/** What all tasks of a run share. */
export interface Engine {
  readonly plan: Plan;
  readonly transport: Transport;
  readonly platform: Platform;
  readonly context: HostContext;
  readonly keys: JudgingKeyRing;
  /** Where the key came from, as the user calls the place. */
  readonly keyLabel?: string;
  readonly redactor: Redactor;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
  readonly parting?: Parting;
  /** @param waitMs how long nothing will happen, because the API is busy or down */
  readonly progress: (line: string, waitMs?: number) => void;
  /** Given for a plan of tasks. */
  readonly observer?: PlanObserver;
  /** Spaces all requests of the run; given with `max-rate`. */
  readonly pacer?: Pacer;
  /** What earlier runs have done; given with `journal`. */
  readonly journal?: Journal;
  /** Which idempotency keys were sent; given for a plan of tasks. */
  readonly keysInRun?: KeysInRun;
  /** Which files were saved; given for a plan of tasks. */
  readonly savedInRun?: SavedInRun;
  /** What stands in files that are sent; given with `journal`. */
  readonly sentFiles?: SentFiles;
  /** Hears the content of an expected answer as it came, secrets and all: for the templates of later tasks alone. */
  hearContent?(content: Uint8Array): void;
  /** Whether the key or the fallback stands in a text, in any form; other secrets do not count. */
  holdsKey(text: string): boolean;
  /** The content with `***` for the key and the fallback, in any form; other secrets stay. The very same bytes where neither stands. */
  withoutKey(content: Uint8Array): Uint8Array;
  /** Masks and redacts from now on. */
  hide(secret: Secret): void;
  /** Redacts, then adds causes, steps and pages. */
  explain(found: readonly Diagnostic[], facts: RunFacts): Promise<readonly ExplainedDiagnostic[]>;
}
