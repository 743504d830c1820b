import { createTransport } from './actions-http-client.ts';
import type { Transports } from './port.ts';
import { readProxySecrets } from './proxy-secrets.ts';
import { refuseDisabledTls } from './tls.ts';

/** The transports of a process: `@actions/http-client`, with what this environment says of proxies and TLS. */
export function nodeTransports(environment: NodeJS.ProcessEnv, version: string): Transports {
  return {
    refuse() {
      const refusal = refuseDisabledTls(environment);
      return refusal === undefined ? [] : [refusal];
    },
    secrets: () => readProxySecrets(environment),
    async check(tls) {
      if (tls.ca === undefined && tls.cert === undefined && tls.key === undefined) return undefined;
      const { findTlsFault } = await import('./tls-fault.ts');
      return findTlsFault(tls);
    },
    create: (tls) => createTransport({ tls, userAgent: `kimp360-api-action/${version}` }),
  };
}
