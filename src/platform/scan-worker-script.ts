import fs from 'node:fs';
import { dirname, join } from 'node:path';

/** The script of a scan's threads: it lies beside the one that was started, links resolved. It need not be there. */
export function scanWorkerScript(): string {
  const started = process.argv[1] ?? '';
  try {
    return join(dirname(fs.realpathSync(started)), 'scan-worker.js');
  } catch {
    return join(dirname(started), 'scan-worker.js');
  }
}
