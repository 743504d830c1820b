import { isMap } from '../../expect/compare.ts';
import type { ListNode, ScalarNode } from '../../inputs/data-node.ts';
import { type FileRules, resolveReadable } from '../../inputs/files.ts';
import { pathRulesOf } from '../../inputs/path-rules.ts';
import { Faults } from '../../inputs/written.ts';
import type { ForEach, RowSource, Scope, UnreadRows } from '../plan.ts';
import { Filling } from '../templates/fill.ts';
import type { Viewpoint } from '../templates/known-names.ts';
import { isKnown, type Prepared, prepare, templatesOf } from '../templates/prepare.ts';
import { mayHoldTemplates } from '../templates/scan.ts';
import { describeValue, valueOfNode } from '../templates/values.ts';
import type { Building } from './build-step.ts';
import { type ItemField, judgeItemFields } from './item-fields.ts';
import type { ForEachNode } from './read-task.ts';

const formats: Readonly<Record<string, 'json' | 'ndjson' | 'csv'>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
};

export interface RowsReading extends Building {
  readonly from: Viewpoint;
  /** What the task reads of the item. */
  readonly fields: readonly ItemField[];
}

/** Where the rows of a `for-each` come from, checked as far as it can be known; undefined when it is at fault. */
export async function readRows(node: ForEachNode, by: RowsReading): Promise<ForEach | undefined> {
  const { in: rows, as, concurrency, onError } = node;
  const { faults, names, library, from } = by;
  if (rows === undefined) return undefined;
  if (rows.kind === 'map') {
    return faults.add(rows, '`in` is a list, a file or a template, and there is a map.', {
      suggestion: 'Write a list of such maps.',
    });
  }
  const before = faults.errors.length;
  const prepared = await prepare(rows, { faults, names, library, from });
  if (faults.errors.length > before) return undefined;
  const source = await readRowSource(rows, as, prepared, by);
  if (source === undefined) return undefined;
  const own = isMadeOfOwn(source, prepared, by);
  return { source, as, concurrency, onError, ...(own ? { isShardsOwn: true } : {}) };
}

function isMadeOfOwn(source: RowSource, prepared: Prepared, { shardsOwn, saved }: Building): boolean {
  if (source.kind === 'list') return shardsOwn.isReadBy(templatesOf(prepared));
  return source.madeEarlier === true && shardsOwn.isFile(source.path, saved.has(source.path));
}

async function readRowSource(
  rows: ListNode | ScalarNode,
  as: string,
  prepared: Prepared,
  by: RowsReading,
): Promise<RowSource | undefined> {
  const { faults, library, fields } = by;
  if (rows.kind === 'list') {
    const known = fieldsOfNodes(rows);
    if (known !== undefined) judgeItemFields(fields, { item: as, names: known }, faults);
    return listOfItems(rows, prepared, by);
  }
  const only = prepared.kind === 'text' && prepared.pieces.length === 1 ? prepared.pieces[0] : undefined;
  if (typeof only !== 'object') return fileOfRows(rows, as, prepared, by);
  if (!only.known) return listOfExpression(rows, prepared, by);
  const value = new Filling(by.scope, library, faults).valueOf(prepared);
  if (typeof value === 'string') return fileOfRows(rows, as, prepared, by);
  if (Array.isArray(value)) {
    if (value.length > 0) judgeItemFields(fields, { item: as, names: fieldsOfValues(value) }, faults);
    return { kind: 'list', read: () => Promise.resolve({ rows: value }) };
  }
  return value === undefined ? undefined : addNoList(rows, value, faults);
}

/** Undefined where an item is a template, or there is none. */
function fieldsOfNodes({ items }: ListNode): readonly string[] | undefined {
  if (items.length === 0) return undefined;
  if (items.some((item) => item.kind === 'scalar' && mayHoldTemplates(item.text))) return undefined;
  return items.flatMap((item) => (item.kind === 'map' ? item.entries.map(({ key }) => key.text) : []));
}

function fieldsOfValues(items: readonly unknown[]): readonly string[] {
  return items.flatMap((item) => (isMap(item) ? Object.keys(item) : []));
}

function listOfItems(list: ListNode, prepared: Prepared, by: Building): RowSource | undefined {
  const before = by.faults.errors.length;
  if (prepared.kind === 'fixed') {
    const rows = list.items.map((item) => valueOfNode(item, by.faults));
    if (by.faults.errors.length > before) return undefined;
    return { kind: 'list', read: () => Promise.resolve({ rows }) };
  }
  return {
    kind: 'list',
    async read(scope) {
      const faults = new Faults();
      const filling = new Filling(scope, by.library, faults);
      const filled = filling.fill(prepared, 'json');
      addMissing(filling, list, faults);
      const rows = filled?.kind === 'list' ? filled.items.map((item) => valueOfNode(item, faults)) : [];
      return faults.errors.length > 0 ? unread(filling, faults, by) : { rows };
    },
  };
}

function listOfExpression(node: ScalarNode, prepared: Prepared, by: Building): RowSource {
  const read = async (scope: Scope) => {
    const faults = new Faults();
    const filling = new Filling(scope, by.library, faults);
    const rows = filling.valueOf(prepared);
    addMissing(filling, node, faults);
    if (faults.errors.length === 0 && !Array.isArray(rows)) addNoList(node, rows, faults);
    if (faults.errors.length > 0) return unread(filling, faults, by);
    return { rows: rows as readonly unknown[] };
  };
  return { kind: 'list', read };
}

function addNoList(node: ScalarNode, value: unknown, faults: Faults): undefined {
  return faults.add(node, `The template of \`in\` gives ${describeValue(value)} where a list is expected.`, {
    suggestion: 'Name the list; one value is made a list by `to_array(…)`.',
  });
}

function unread({ missing }: Filling, { errors }: Faults, { source }: Building): UnreadRows {
  // What never came is one fault, however many names it has.
  return {
    faults: source.narrow(errors),
    ...(missing.size > 0 && errors.length === 1 ? { missing: [...missing] } : {}),
  };
}

function addMissing(filling: Filling, node: ListNode | ScalarNode, faults: Faults): void {
  if (filling.missing.size === 0) return;
  const names = [...filling.missing].map((name) => `\`${name}\``).join(', ');
  faults.add(node, `The rows need ${names}, which no task that ran has given a value.`, {
    suggestion: 'Look at the task that extracts it: it was skipped, or its `if` did not hold.',
  });
}

async function fileOfRows(
  node: ScalarNode,
  item: string,
  prepared: Prepared,
  by: RowsReading,
): Promise<RowSource | undefined> {
  const { faults, rules, fields, source } = by;
  if (!isKnown(prepared)) {
    if (templatesOf(prepared).some((one) => by.names.readsBroken(one))) return undefined;
    return faults.add(node, 'The file of the rows must be known before the first call.', {
      suggestion: 'Write its name out, or use `vars` and `env` alone.',
    });
  }
  const filled = new Filling(by.scope, by.library, faults).fill(prepared, 'file');
  if (filled?.kind !== 'scalar') return undefined;
  const path = filled.text;
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format === undefined) {
    return faults.add(node, `\`${path}\` is neither a list nor a file of rows.`, {
      suggestion: suggestRows(path),
    });
  }
  const judgeColumns = (names: readonly string[]) => {
    const found = new Faults();
    judgeItemFields(fields, { item, names, file: path }, found);
    return source.narrow(found.errors);
  };
  const rows = { kind: 'file', format, ...(format === 'csv' && fields.length > 0 ? { judgeColumns } : {}) } as const;
  const paths = pathRulesOf(rules.workspace);
  const absolute = paths.resolve(rules.workspace, path);
  if (by.saved.has(absolute)) return { ...rows, path: absolute, madeEarlier: true };
  const there = await rules.files.stat(absolute).catch(() => undefined);
  if (there === undefined && by.saved.mayHold(absolute)) {
    return { ...rows, path: absolute, madeEarlier: true };
  }
  const found = await resolveFile(path, node, rules, faults);
  return found === undefined ? undefined : { ...rows, path: found };
}

async function resolveFile(
  path: string,
  node: ScalarNode,
  rules: FileRules,
  faults: Faults,
): Promise<string | undefined> {
  try {
    return await resolveReadable({ path, at: node }, rules, faults, 'in-workspace');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    return faults.add(node, 'The file system refuses the path of the rows.', {
      code: 'input/file',
      evidence: [`system error: ${reason}`],
      suggestion: 'Check the name, the permissions and the links on the way to it.',
      cause: error,
    });
  }
}

function suggestRows(text: string): string {
  if (/^[A-Za-z_][\w.[\]*"-]*$/.test(text) && !/\.[a-z]{2,4}$/i.test(text)) {
    return `Write \`in: "{{ ${text} }}"\` for the value of that name, or name a \`.csv\`, \`.ndjson\` or \`.json\` file.`;
  }
  return 'Write a list, a `.csv`, `.ndjson` or `.json` file, or "{{ expression }}".';
}
