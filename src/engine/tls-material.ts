import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Target } from '../plan/plan.ts';
import type { Files } from '../platform/port.ts';
import type { TlsMaterial } from '../transports/port.ts';
import { errorCode } from './error-code.ts';

/** Reads the private CA and the client certificate; a file that went away since it was checked is `input/file`. */
export async function readTlsMaterial(
  target: Target,
  files: Files,
): Promise<{ readonly tls: TlsMaterial; readonly found: readonly Diagnostic[] }> {
  const found: Diagnostic[] = [];
  const read = async (name: string, path: string | undefined) => {
    if (path === undefined) return undefined;
    try {
      return await files.read(path);
    } catch (error) {
      found.push(
        diagnostic('input/file', `The file given as \`${name}\` cannot be read.`, {
          evidence: [`path: ${path}`, `system error: ${errorCode(error)}`],
          cause: error,
        }),
      );
      return undefined;
    }
  };
  const ca = await read('ca-file', target.caFile);
  const cert = await read('client-cert-file', target.clientCertFile);
  const key = await read('client-key-file', target.clientKeyFile);
  return {
    tls: {
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
    },
    found,
  };
}
