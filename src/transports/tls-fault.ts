import { createSecureContext } from 'node:tls';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { TlsMaterial } from './port.ts';
import { secureContextOf } from './tls.ts';

/**
 * The fault in what `ca-file`, `client-cert-file` and `client-key-file` hold, if any, found before a request is made.
 * OpenSSL would take a CA file without certificates in silence and then trust nobody.
 */
export function findTlsFault(tls: TlsMaterial): Diagnostic | undefined {
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

function holdsPem(bytes: Uint8Array, label: string): boolean {
  return Buffer.from(bytes).includes(`-----BEGIN ${label}-----`);
}
