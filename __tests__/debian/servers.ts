import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server as NetServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A process that serves until `stop`. */
export interface RunningServer {
  stop(): Promise<void>;
}

/** A new folder under the system's temporary one that daemons of other users can enter. */
export async function makeFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `kimp360-${name}-`));
  await chmod(folder, 0o755);
  return folder;
}

export async function removeFolder(folder: string | undefined): Promise<void> {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Loopback ports that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(createServer(), 0)));
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

export function listen(server: NetServer, port: number): Promise<NetServer> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

export function portOf(server: NetServer): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/**
 * Starts a server and waits until each of its ports accepts a connection; throws with what it printed when it ends before.
 * The kernel ends it with us (`setpriv --pdeathsig`), so that a killed test run leaves nothing behind.
 */
export async function startServer(
  command: string,
  args: readonly string[],
  options: { readonly ports: readonly number[]; readonly user?: string; readonly seconds?: number },
): Promise<RunningServer> {
  const user = options.user === undefined ? [] : ['--reuid', options.user, '--regid', options.user, '--clear-groups'];
  const child = spawn('setpriv', [...user, '--pdeathsig', 'TERM', '--', command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // No proxy, no CA and no Java option of the machine reaches the part.
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), LANG: 'C.UTF-8' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-8192);
    });
  }
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      printed += String(error);
      resolve();
    });
  });
  const deadline = Date.now() + (options.seconds ?? 20) * 1000;
  for (const port of options.ports) {
    while (!(await accepts(port))) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined || Date.now() > deadline) {
        await end(child, ended);
        throw new Error(`${command} does not serve port ${port}:\n${printed}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  return { stop: () => end(child, ended) };
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(last);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
