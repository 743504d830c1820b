import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPassword } from './certificates.ts';
import { type Part, pathOf, program } from './parts.ts';
import { type RunningServer, startServer } from './servers.ts';

export const squid: Part = program('squid', 'apt-get install squid');
export const passwordHelper: Part = program('basic_ncsa_auth', 'apt-get install squid', ['/usr/lib/squid']);
export const tinyproxy: Part = program('tinyproxy', 'apt-get install tinyproxy');

export interface RunningProxy extends RunningServer {
  /** What it wrote down: one line a request, `CONNECT host:port` in each. */
  readLog(): Promise<string[]>;
}

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

export interface SquidWishes {
  readonly port: number;
  /** Names that squid alone resolves, to the loopback address. */
  readonly hosts: readonly string[];
  /** Names that it refuses to connect to, with 403. */
  readonly denied: readonly string[];
  readonly credentials?: Credentials;
}

/**
 * A squid that resolves names from its own `hosts_file`: clients go around a proxy for loopback addresses, so only a
 * name that nothing else can resolve proves that a call went through it.
 */
export async function startSquid(
  folder: string,
  { port, hosts, denied, credentials }: SquidWishes,
): Promise<RunningProxy> {
  // squid drops root for its own user, who has to write here.
  await chmod(folder, 0o777);
  const log = join(folder, 'squid-access.log');
  const passwords = join(folder, 'squid-passwords');
  const hostsFile = join(folder, 'squid-hosts');
  const config = join(folder, 'squid.conf');
  await writeFile(hostsFile, [...hosts, ...denied].map((name) => `127.0.0.1 ${name}\n`).join(''));
  if (credentials !== undefined) {
    await writeFile(passwords, `${credentials.user}:${await hashPassword(credentials.password)}\n`);
  }
  await writeFile(
    config,
    `http_port 127.0.0.1:${port}
visible_hostname squid.kimp360.test
hosts_file ${hostsFile}
pid_filename none
cache deny all
cache_mem 8 MB
netdb_filename none
coredump_dir none
access_log stdio:${log}
cache_log ${join(folder, 'squid-cache.log')}
cache_store_log none
shutdown_lifetime 0 seconds
buffered_logs off
acl denied dstdomain ${denied.join(' ')}
${
  credentials === undefined
    ? ''
    : `auth_param basic program ${pathOf(passwordHelper)} ${passwords}
auth_param basic children 1
auth_param basic realm Kimp360 test proxy
acl known proxy_auth REQUIRED
http_access deny !known`
}
http_access deny denied
http_access allow all
`,
  );
  const root = process.getuid?.() === 0;
  const server = await startServer(pathOf(squid), ['-N', '-f', config], {
    ports: [port],
    ...(root ? { user: 'proxy' } : {}),
  });
  return { stop: server.stop, readLog: () => readLines(log) };
}

/** A tinyproxy with a password that sends everything on to another proxy, since it has no file of hosts of its own. */
export async function startTinyproxy(
  folder: string,
  { port, credentials, next }: { port: number; credentials: Credentials; next: string },
): Promise<RunningProxy> {
  await chmod(folder, 0o777);
  const log = join(folder, 'tinyproxy.log');
  const config = join(folder, 'tinyproxy.conf');
  await writeFile(
    config,
    `Port ${port}
Listen 127.0.0.1
Timeout 30
MaxClients 20
Allow 127.0.0.1
LogFile "${log}"
LogLevel Connect
BasicAuth ${credentials.user} ${credentials.password}
Upstream http ${next}
`,
  );
  const server = await startServer(pathOf(tinyproxy), ['-d', '-c', config], { ports: [port] });
  return {
    stop: server.stop,
    readLog: async () => (await readLines(log)).filter((line) => line.includes('CONNECT ')),
  };
}

async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}
