import { parentPort, workerData } from 'node:worker_threads';
import { Secret } from '../../key/secret.ts';
import { createSearching } from './create-searching.ts';
import { searchShare, type WorkerOrder } from './crew.ts';

/** A thread that helps with a scan: takes files as the others do, and tells at its end what it found. */
export async function startWorker(): Promise<void> {
  const { secrets, files, share, number } = workerData as WorkerOrder;
  const searching = createSearching(secrets.map(({ name, value }) => ({ name, secret: new Secret(value) })));
  await searchShare(files, share, number, searching);
  const { findings, found, unread, totals } = searching.report;
  parentPort?.postMessage({ findings, found, unread, totals });
}
