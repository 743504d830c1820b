import { type Part, packageFile, pathOf, program } from './parts.ts';
import { freePorts, type RunningServer, startServer } from './servers.ts';

export const java: Part = program('java', 'apt-get install default-jre-headless');
export const wiremock: Part = packageFile('wiremock', 'build/wiremock-standalone-3.13.2.jar');

export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface WireMock extends RunningServer {
  readonly url: string;
  /** Adds a stub, in WireMock's own words. */
  stub(mapping: object): Promise<void>;
  /** The journal of requests to a path, oldest first. */
  received(path: string): Promise<ReceivedRequest[]>;
}

export async function startWireMock(folder: string): Promise<WireMock> {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  // One short life: the first compiler and the simplest collector start fastest.
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m'];
  const place = ['--port', String(port), '--bind-address', '127.0.0.1', '--root-dir', folder, '--disable-banner'];
  const server = await startServer(pathOf(java), [...options, '-jar', pathOf(wiremock), ...place], {
    ports: [port],
    seconds: 60,
  });
  const admin = async (path: string, body?: object): Promise<unknown> => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${url}/__admin${path}`, init);
    if (!response.ok) throw new Error(`WireMock answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  return {
    url,
    stop: server.stop,
    async stub(mapping) {
      await admin('/mappings', mapping);
    },
    async received(path) {
      const { requests } = (await admin('/requests/find', { urlPath: path })) as { requests: ReceivedRequest[] };
      return requests;
    },
  };
}
