import { mayBeArchive } from './archives/may-be-archive.ts';
import { formatOf, openArchive } from './archives/open-archive.ts';
import { createDescriber } from './describe-form.ts';
import { ScanReport } from './scan-report.ts';
import { createWindows, headBytes, type Searching, tailBytes } from './scan-sink.ts';
import { compileSecretSearch, type ScanSecret } from './secret-search.ts';

/** Everything that one thread needs to search. */
export function createSearching(secrets: readonly ScanSecret[]): Searching {
  const search = compileSecretSearch(secrets);
  return {
    search,
    windows: createWindows(search),
    report: new ScanReport(createDescriber(secrets)),
    openArchive,
    isArchive(label, bytes, start, end) {
      if (!mayBeArchive(label, bytes, start, end)) return false;
      const head = bytes.subarray(start, Math.min(end, start + headBytes));
      return formatOf(label, head, bytes.subarray(Math.max(start, end - tailBytes), end)) !== undefined;
    },
  };
}
