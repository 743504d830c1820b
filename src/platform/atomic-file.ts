import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { markOf } from './mark.ts';
import { orUndefined } from './missing.ts';
import { type AtomicFile, MovedFolder } from './port.ts';

/** Temporary files that are not finished, with their descriptors; a process that is stopped at once leaves none behind. */
const unfinished = new Map<string, number>();

function removeUnfinished(): void {
  for (const [file, descriptor] of unfinished) removeOpen(file, descriptor);
}

/** The folder that a file at this path lies in once all links are resolved, whether its folders are there yet or not. */
export async function landingOf(target: string): Promise<string> {
  const rest: string[] = [];
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    const real = await orUndefined(fs.promises.realpath(folder));
    if (real !== undefined) return path.join(real, ...rest);
    rest.unshift(path.basename(folder));
  }
}

/** See `Files.atomic`. */
export async function openAtomicFile(target: string, landing?: string): Promise<AtomicFile> {
  const folder = path.dirname(target);
  // Before folders are made too: they would be made behind the link that someone put on the way.
  if (landing !== undefined && (await landingOf(target)) !== landing) throw new MovedFolder();
  await fs.promises.mkdir(folder, { recursive: true });
  // In the same folder, because a rename is atomic only inside one file system. The name does not grow with the target's.
  const temporary = path.join(folder, `.kimp360-${randomUUID()}.partial`);
  const handle = await fs.promises.open(temporary, 'wx');
  if (unfinished.size === 0) process.once('exit', removeUnfinished);
  unfinished.set(temporary, handle.fd);
  let written = 0n;
  let state: 'open' | 'committed' | 'discarded' = 'open';
  const checkFolder = () => {
    if (landing !== undefined && fs.realpathSync.native(folder) !== landing) throw new MovedFolder();
  };
  const discard = async () => {
    if (state !== 'open') return;
    state = 'discarded';
    removeOpen(temporary, handle.fd);
    unfinished.delete(temporary);
    await handle.close().catch(() => undefined);
  };
  const orDiscard = async <T>(step: () => Promise<T>): Promise<T> => {
    try {
      return await step();
    } catch (error) {
      await discard();
      throw error;
    }
  };
  await orDiscard(async () => checkFolder());
  return {
    async write(chunk) {
      await handle.writeFile(chunk);
      written += BigInt(chunk.byteLength);
    },
    commit: () =>
      orDiscard(async () => {
        const replaced = await orUndefined(fs.promises.stat(target));
        if (replaced?.isFile()) await handle.chmod(replaced.mode & 0o7777);
        await handle.sync();
        // Nothing of ours comes between the look and the deed.
        checkFolder();
        const before = fs.fstatSync(handle.fd, { bigint: true });
        fs.renameSync(temporary, target);
        const after = fs.fstatSync(handle.fd, { bigint: true });
        state = 'committed';
        unfinished.delete(temporary);
        await handle.close();
        // To rename changes the time of change, but not that of the content.
        return before.size === written && after.size === written && before.mtimeNs === after.mtimeNs
          ? markOf(after)
          : undefined;
      }),
    discard,
  };
}

/** Removes a file of ours that is still open, even from a folder that was moved meanwhile, where the system tells its place. */
function removeOpen(file: string, descriptor: number): void {
  let place = file;
  try {
    const told = fs.readlinkSync(`/proc/self/fd/${descriptor}`);
    if (path.basename(told) === path.basename(file)) place = told;
  } catch {
    // Only Linux has it.
  }
  try {
    fs.rmSync(place, { force: true });
  } catch {
    // What led here is told, not that cleaning up failed too.
  }
}
