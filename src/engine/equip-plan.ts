import { DiagnosticError } from '../diagnostics/diagnostic.ts';
import type { Engine } from './engine.ts';
import type { Journal } from './journal/port.ts';

/**
 * Runs a plan with its pace and its journal, which is closed afterwards. Throws `DiagnosticError` for a journal that
 * cannot be used, before anything is sent. A dry run has neither.
 */
export async function withEquipment<T>(engine: Engine, run: (equipped: Engine) => Promise<T>): Promise<T> {
  const { plan } = engine;
  if (plan.dryRun === true) return run(engine);
  const paced = await withPace(engine);
  if (plan.journal === undefined || engine.journal !== undefined) return run(paced);
  const journal = await open(plan.journal, engine);
  if (journal.repaired === true) {
    engine.progress('the last line of the journal was cut off; what it spoke of counts as not done');
  }
  try {
    return await run({ ...paced, journal });
  } finally {
    await journal.close();
  }
}

async function open(path: string, { plan, platform, redactor }: Engine): Promise<Journal> {
  const { openJournal } = await import('./journal/open-journal.ts');
  const opened = await openJournal(path, platform.files, redactor, plan.target.baseUrl.href);
  if ('code' in opened) throw new DiagnosticError(opened);
  return opened;
}

/** The engine with a pacer, where the plan or the caller has a rate. */
export async function withPace(engine: Engine): Promise<Engine> {
  const { maxRate, shard } = engine.plan;
  if (engine.pacer !== undefined || maxRate === undefined) return engine;
  const { createPacer } = await import('./pace/pacer.ts');
  return { ...engine, pacer: createPacer(maxRate, shard, engine.platform.clock) };
}
