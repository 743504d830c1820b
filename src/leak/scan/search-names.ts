import type { ScanReport } from './scan-report.ts';
import type { Searching } from './scan-sink.ts';
import type { PlacedSecret } from './sliding-window.ts';
import type { Walked, WalkedNames } from './walk.ts';

/** Names that are put one behind the other and searched at a time. */
const batch = 4_096;

/** Searches paths and the targets of links: a name is published with what it names. */
export function searchNames({ names, links }: Walked, searching: Searching): void {
  const { report } = searching;
  const told = new Set<string>();
  searchTexts(names, searching, (name, end, found) => {
    // Everything below a folder has its name too: it is told once, of the folder.
    const slash = name.indexOf('/', end);
    const label = slash < 0 ? name : name.slice(0, slash);
    if (!told.has(label)) addTo(report, label, 'name', found);
    told.add(label);
  });
  report.totals.links += links.length;
  const targets = links.map(({ target }) => target);
  const seen = new Set<string>();
  searchTexts([{ before: '', names: targets }], searching, (target, _end, found) => {
    if (seen.has(target)) return;
    seen.add(target);
    for (const link of links) if (link.target === target) addTo(report, link.label, 'link', found);
  });
}

function addTo(report: ScanReport, label: string, place: 'name' | 'link', found: PlacedSecret): void {
  const { matched, wide, split } = found;
  report.add({ label, place, matched, wide, split });
}

/** `end` is the place in the text, in UTF-16 code units, where the first hit in it ends. */
function searchTexts(
  groups: readonly WalkedNames[],
  { windows }: Searching,
  tell: (text: string, end: number, found: PlacedSecret) => void,
): void {
  const window = windows.take();
  for (const part of inBatches(groups)) {
    const hits: PlacedSecret[] = [];
    window.begin((found) => hits.push(found), false);
    window.push(Buffer.from(part.map(({ before, names }) => before + names.join(`\n${before}`)).join('\n')));
    window.end();
    let start = 0;
    let next = 0;
    for (const text of hits.length === 0 ? [] : textsOf(part)) {
      const bytes = Buffer.from(text);
      for (let hit = hits[next]; hit !== undefined && hit.offset < start + bytes.length; hit = hits[next]) {
        const end = Math.min(bytes.length, hit.offset - start + hit.matched.length);
        tell(text, bytes.toString('utf8', 0, end).length, hit);
        next += 1;
      }
      start += bytes.length + 1;
    }
  }
  windows.giveBack(window);
}

/** Groups of so many names together, or of more when a folder has more. */
function* inBatches(groups: readonly WalkedNames[]): Generator<readonly WalkedNames[]> {
  let part: WalkedNames[] = [];
  let count = 0;
  for (const group of groups) {
    if (group.names.length === 0) continue;
    part.push(group);
    count += group.names.length;
    if (count < batch) continue;
    yield part;
    part = [];
    count = 0;
  }
  if (count > 0) yield part;
}

function textsOf(groups: readonly WalkedNames[]): readonly string[] {
  return groups.flatMap(({ before, names }) => names.map((name) => before + name));
}
