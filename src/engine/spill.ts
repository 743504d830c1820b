import { join } from 'node:path';
import type { RedactedBytes } from '../leak/port.ts';
import type { Platform } from '../platform/port.ts';

/** What an output of a step may hold; more is spilled to a file. 256 KiB. */
export const outputBytes = 256 * 1024;

/** Writes content to a new file in the folder for temporary files; returns its absolute path. Throws Node's errors. */
export async function spill(content: RedactedBytes, name: string, temp: string, platform: Platform): Promise<string> {
  const path = join(temp, `kimp360-${platform.chanceName()}-${name}`);
  await platform.files.create(path, content);
  return path;
}
