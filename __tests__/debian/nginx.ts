import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Part, pathOf, program } from './parts.ts';
import { type RunningServer, startServer } from './servers.ts';

export const nginx: Part = program('nginx', 'apt-get install nginx-light');

export interface Nginx extends RunningServer {
  /** The lines of an access log: those that `logTo` made. */
  readLog(name: string): Promise<string[]>;
}

/** What a server block writes down of each request: `GET /path key=… authorization=… cookie=… …`, a dash for nothing. */
export function logTo(folder: string, name: string): string {
  return `access_log ${join(folder, `${name}.log`)} received;`;
}

/** Starts nginx with these server blocks and all its files in the folder. */
export async function startNginx(folder: string, http: string, ports: readonly number[]): Promise<Nginx> {
  const config = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    config,
    `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 128; }
http {
  ${temporary.map((name) => `${name}_temp_path ${join(folder, `${name}-temp`)};`).join('\n  ')}
  log_format received '$request_method $request_uri key=$http_x_api_key authorization=$http_authorization '
                      'cookie=$http_cookie custom=$http_x_custom idempotency=$http_idempotency_key length=$content_length '
                      'status=$status coding=$sent_http_content_encoding client=$ssl_client_s_dn';
  access_log off;
  map_hash_bucket_size 256;
  server_tokens on;
  keepalive_timeout 2s;
  lingering_close off;
  ${http}
}
`,
  );
  const server = await startServer(pathOf(nginx), ['-e', 'stderr', '-c', config], { ports });
  return {
    stop: server.stop,
    async readLog(name) {
      const text = await readFile(join(folder, `${name}.log`), 'utf8').catch(() => '');
      return text.split('\n').filter((line) => line !== '');
    },
  };
}

/** A `map` from the key that was sent to what an API would say of it: `$key_state` is good, forbidden, missing or unknown. */
export function keyStates(keys: { readonly good: string; readonly forbidden: string }): string {
  return `map $http_x_api_key $key_state {
    default unknown;
    "" missing;
    "${keys.good}" good;
    "${keys.forbidden}" forbidden;
  }`;
}

/** Answers as the guide documents them, for inside a location: 401 and 403 by the state of the key. */
export function enforceKey(): string {
  return `default_type application/json;
    if ($key_state = missing) { return 401 '${errorBody(401, 'Unauthorized', 'API key is missing')}'; }
    if ($key_state = unknown) { return 401 '${errorBody(401, 'Unauthorized', 'Invalid API key')}'; }
    if ($key_state = forbidden) { return 403 '${errorBody(403, 'Forbidden', 'Insufficient permissions')}'; }`;
}

export function errorBody(statusCode: number, error: string, message: string): string {
  return JSON.stringify({ statusCode, message, error });
}
