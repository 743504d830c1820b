import fs from 'node:fs';
import path from 'node:path';
import type { LogFile } from './port.ts';

/** See `Files.openLog`. Positions are given with every write, so that it works where files cannot be both appended to and cut. */
export async function openLogFile(file: string): Promise<LogFile> {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  const handle = await openOrMake(file);
  let size: number;
  let names: number;
  try {
    const found = await handle.stat();
    // A pipe or a device would take the lines and keep none of them.
    if (!found.isFile()) throw Object.assign(new Error('This is not a regular file.'), { code: 'ENOTREG' });
    size = found.size;
    names = found.nlink;
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    names,
    size: () => size,
    async append(bytes) {
      try {
        let written = 0;
        while (written < bytes.byteLength) {
          const step = await handle.write(bytes, written, bytes.byteLength - written, size + written);
          written += step.bytesWritten;
        }
        await handle.datasync();
        size += bytes.byteLength;
      } catch (error) {
        await handle.truncate(size).catch(() => undefined);
        throw error;
      }
    },
    readAt(offset, length) {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      return bytes.subarray(0, fs.readSync(handle.fd, bytes, 0, bytes.byteLength, offset));
    },
    async truncate(to) {
      await handle.truncate(to);
      await handle.datasync();
      size = to;
    },
    close: () => handle.close(),
  };
}

async function openOrMake(file: string): Promise<fs.promises.FileHandle> {
  try {
    return await fs.promises.open(file, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const handle = await fs.promises.open(file, 'wx+', 0o600);
  await syncFolder(path.dirname(file));
  return handle;
}

/** A new name is on the disk only when its folder is; Windows has no such thing, and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.promises.open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Some file systems know no sync of folders.
  } finally {
    await handle.close();
  }
}
