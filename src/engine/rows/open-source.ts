import type { RowSource, Scope, UnreadRows } from '../../plan/plan.ts';
import type { Files } from '../../platform/port.ts';
import { countRows, judgeColumns, keyOf, type RowCounts } from './check-sources.ts';
import { listRows, readRows } from './read-rows.ts';
import type { RowOrFault } from './row.ts';

export type OpenedSource =
  | { readonly rows: AsyncIterable<RowOrFault> | Iterable<RowOrFault>; readonly count: number }
  | UnreadRows;

/** The rows when their turn comes. A file that an earlier task made is read through first, as others were at the start. */
export async function openSource(
  source: RowSource,
  scope: Scope,
  counts: RowCounts,
  files: Files,
): Promise<OpenedSource> {
  if (source.kind === 'list') {
    const list = await source.read(scope);
    return 'faults' in list ? list : { rows: listRows(list.rows), count: list.rows.length };
  }
  if (!counts.has(keyOf(source))) {
    const faults = [...(await countRows(source, files, counts)), ...judgeColumns(source, counts)];
    if (faults.length > 0) return { faults };
  }
  const { count, kept } = counts.get(keyOf(source)) ?? { count: 0 };
  return { rows: kept ?? readRows(source, files), count };
}
