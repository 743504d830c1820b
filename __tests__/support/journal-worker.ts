/**
 * Makes one POST for each of `rows`, three at a time, with a journal: as a run does, but that anybody may kill it. Started
 * with `node journal-worker.ts JOURNAL URL ROWS`; ends with 0 when all is done.
 */
import { randomUUID } from 'node:crypto';
import { openJournal } from '../../src/engine/journal/open-journal.ts';
import { createRedactor } from '../../src/leak/redactor.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const [journalPath = '', url = '', rows = '0'] = process.argv.slice(2);
const journal = await openJournal(journalPath, nodePlatform().files, createRedactor(), url);
if ('code' in journal) throw new Error(journal.message);
const waiting = Array.from({ length: Number(rows) }, (_, row) => `row-${row}`);

async function work(): Promise<void> {
  if ('code' in journal) return;
  for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
    const known = journal.find(row);
    if (known?.done !== undefined) continue;
    const key = known?.idempotencyKey ?? randomUUID();
    await journal.begin(row, key);
    const response = await fetch(`${url}/${row}`, { method: 'POST', headers: { 'idempotency-key': key } });
    const answer = (await response.json()) as Record<string, unknown>;
    await journal.finish(row, answer);
  }
}

await Promise.all([work(), work(), work()]);
await journal.close();
