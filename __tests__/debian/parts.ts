import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program or package that none of us wrote, and where to get it. */
export interface Part {
  readonly name: string;
  /** The Debian package, or what to run. */
  readonly from: string;
  /** Undefined when the machine does not have it. */
  readonly path: string | undefined;
}

export const tierFolder = fileURLToPath(new URL('.', import.meta.url));

/** A program on PATH or where Debian keeps its daemons. */
export function program(name: string, from: string, folders: readonly string[] = []): Part {
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', ...folders];
  return { name, from, path: places.map((place) => join(place, name)).find(isExecutable) };
}

/** A file of an npm package that has its place in this folder's own lock. */
export function packageFile(name: string, file: string): Part {
  const path = join(tierFolder, 'node_modules', name, file);
  return { name, from: 'npm ci --prefix __tests__/debian', path: existsSync(path) ? path : undefined };
}

/** The path of a part inside `describeWith`, where it is known to be there. */
export function pathOf(part: Part): string {
  if (part.path === undefined) throw new Error(`${part.name} is missing (${part.from})`);
  return part.path;
}

/**
 * `describe` for tests that need parts. Where one is missing the tests are skipped under its name, so that nobody takes a
 * laptop's green for the gate's; with `DEBIAN_TIER=required`, as `.ci/run` has it, they fail instead.
 */
export function describeWith(parts: readonly Part[], title: string, body: () => void): void {
  const missing = parts.filter((part) => part.path === undefined);
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = `missing: ${missing.map((part) => `${part.name} (${part.from})`).join(', ')}`;
  if (process.env.DEBIAN_TIER === 'required') {
    test(title, () => {
      throw new Error(reason);
    });
    return;
  }
  process.stderr.write(`SKIPPED ${title}: ${reason}\n`);
  describe.skip(`${title} [SKIPPED, ${reason}]`, body);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
