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

/**
 * The fault in what `ca-file`, `client-cert-file` and `client-key-file` hold, if any, found before a request is made.
 * OpenSSL would take a CA file without certificates in silence and then trust nobody.
 */
export async function findTlsFault(tls: TlsMaterial): Promise<Diagnostic | undefined> {
  const fault = (input: string, message: string, suggestion: string, code?: string) =>
    diagnostic('input/file', message, {
      origin: { label: input },
      suggestion,
      ...(code === undefined ? {} : { evidence: [`OpenSSL: ${code}`] }),
    });
  if (tls.ca !== undefined && !holdsPem(tls.ca, 'CERTIFICATE')) {
    return fault(
      'ca-file',
      'The file of ca-file holds no certificate.',
      'Give a PEM file: it has a line -----BEGIN CERTIFICATE-----.',
    );
  }
  if (tls.cert !== undefined && tls.key === undefined) {
    return fault('client-cert-file', 'client-cert-file is given without its key.', 'Add client-key-file.');
  }
  if (tls.key !== undefined && tls.cert === undefined) {
    return fault('client-key-file', 'client-key-file is given without its certificate.', 'Add client-cert-file.');
  }
  if (tls.ca === undefined && tls.cert === undefined) return undefined;
  const { createSecureContext } = await import('node:tls');
  try {
    createSecureContext(secureContextOf(tls));
    return undefined;
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? 'unknown');
    if (code === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH') {
      return fault(
        'client-key-file',
        'The client key does not belong to the client certificate.',
        'Give the two files that were made together.',
        code,
      );
    }
    return fault(
      tls.cert === undefined ? 'ca-file' : 'client-cert-file',
      'The certificate or key could not be read.',
      'Give PEM files; a key that is locked with a passphrase must be unlocked first: openssl pkey -in locked.pem -out client-key.pem',
      code,
    );
  }
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

function holdsPem(bytes: Uint8Array, label: string): boolean {
  return Buffer.from(bytes).includes(`-----BEGIN ${label}-----`);
}
