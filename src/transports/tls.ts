import type { SecureContextOptions } from 'node:tls';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { TlsMaterial } from './port.ts';

/** The diagnostic `net/tls-disabled` when the environment switches certificate checks off; to be asked before any request. */
export function refuseDisabledTls(environment: NodeJS.ProcessEnv): Diagnostic | undefined {
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return undefined;
  return diagnostic(
    'net/tls-disabled',
    'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so anyone on the way could take the key.',
    {
      evidence: ['NODE_TLS_REJECT_UNAUTHORIZED=0 is set in the environment of this step'],
      suggestion: 'Remove NODE_TLS_REJECT_UNAUTHORIZED, and name the certificate of a private authority with ca-file.',
    },
  );
}

/** TLS options for the base URL's origin: a private CA stands alone, as with curl's `--cacert`. */
export function secureContextOf(tls: TlsMaterial): SecureContextOptions {
  return {
    ...(tls.ca === undefined ? {} : { ca: Buffer.from(tls.ca) }),
    ...(tls.cert === undefined ? {} : { cert: Buffer.from(tls.cert) }),
    ...(tls.key === undefined ? {} : { key: Buffer.from(tls.key) }),
  };
}

/** TLS options for any other host (a proxy, a redirect without key): the public authorities and the private one, no client certificate. */
export async function foreignSecureContextOf(tls: TlsMaterial): Promise<SecureContextOptions> {
  if (tls.ca === undefined) return {};
  const { default: nodeTls } = await import('node:tls');
  const known = nodeTls.getCACertificates?.('default') ?? nodeTls.rootCertificates;
  return { ca: [...known, Buffer.from(tls.ca)] };
}
