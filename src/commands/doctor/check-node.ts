import { access, constants } from 'node:fs/promises';
import { type Finding, fail, pass, warn } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @param version as `process.version` has it */
export function checkNode(version: string): Finding {
  const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  if (major >= 20) return pass(`Node: ${version}`);
  return fail(`Node: ${version} is too old`, 2, 'Install Node 20 or newer.');
}

/** Node prints a warning of its own for a file that it cannot read, then goes on without it. */
export async function checkExtraCertificates(
  environment: Environment,
  caFileGiven = false,
): Promise<Finding | undefined> {
  const file = environment.NODE_EXTRA_CA_CERTS;
  if (file === undefined || file === '') return undefined;
  if (caFileGiven)
    return warn(
      'NODE_EXTRA_CA_CERTS: set, but --ca-file stands in its place',
      'Leave one of them out, or put all authorities into the file of --ca-file.',
    );
  try {
    await access(file, constants.R_OK);
  } catch {
    return warn(
      'NODE_EXTRA_CA_CERTS: names a file that cannot be read, so it has no effect',
      'Correct the path, or name the file with --ca-file, which fails aloud.',
    );
  }
  return pass('NODE_EXTRA_CA_CERTS: set, its authorities are trusted beside the public ones');
}
