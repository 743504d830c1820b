import { formatOf, openArchive } from './archives/open-archive.ts';
import { createDescriber } from './describe-form.ts';
import { ScanReport } from './scan-report.ts';
import { createWindows, type Searching } from './scan-sink.ts';
import { compileSecretSearch, type ScanSecret } from './secret-search.ts';

/** Everything that one thread needs to search. */
export function createSearching(secrets: readonly ScanSecret[]): Searching {
  const search = compileSecretSearch(secrets);
  return {
    search,
    windows: createWindows(search),
    report: new ScanReport(createDescriber(secrets)),
    openArchive,
    isArchive: (label, head, tail) => formatOf(label, head, tail) !== undefined,
  };
}
