import net from 'node:net';
import tls from 'node:tls';

export interface ConnectProxy {
  readonly port: number;
  /** What was asked of it, `CONNECT` lines with their fields. */
  readonly heads: string[];
  /** Connections that are open now. */
  readonly open: () => number;
  close(): Promise<void>;
}

export interface ConnectProxyOptions {
  /** Where the names lead to that only the proxy knows: host → port on loopback. */
  readonly hosts: Readonly<Record<string, number>>;
  /** `user:password`, if the proxy asks for it. */
  readonly credentials?: string;
  /** Answers every request with these bytes instead; nothing at all when ''. */
  readonly instead?: string;
  readonly tls?: tls.TlsOptions;
}

const running: ConnectProxy[] = [];

/** A proxy that knows `CONNECT` and nothing else. */
export async function connectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const heads: string[] = [];
  const sockets = new Set<net.Socket>();
  const onSocket = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let text = '';
    const onData = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (!text.includes('\r\n\r\n')) return;
      socket.off('data', onData);
      heads.push(text);
      if (options.instead !== undefined) {
        socket.write(options.instead);
        return;
      }
      const given = /^proxy-authorization: Basic (\S+)/im.exec(text)?.[1] ?? '';
      if (options.credentials !== undefined && Buffer.from(given, 'base64').toString() !== options.credentials) {
        socket.end(
          'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n',
        );
        return;
      }
      const host = /^CONNECT ([^:]+):/.exec(text)?.[1] ?? '';
      const port = options.hosts[host];
      if (port === undefined) {
        socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      const upstream = net.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(upstream).pipe(socket);
      });
      upstream.on('error', () => socket.destroy());
      sockets.add(upstream);
    };
    socket.on('data', onData);
  };
  const server =
    options.tls === undefined ? net.createServer(onSocket) : tls.createServer(options.tls, onSocket as never);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxy: ConnectProxy = {
    port: (server.address() as net.AddressInfo).port,
    heads,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  running.push(proxy);
  return proxy;
}

export async function closeConnectProxies(): Promise<void> {
  await Promise.all(running.splice(0).map((proxy) => proxy.close()));
}
