import { closeRawServers, type RawServer, rawServer, reply } from '../support/raw-server.ts';
import { call, newKey, runtime, ways } from './drive.ts';
import { describeWith } from './parts.ts';

const key = newKey();

describeWith([runtime], 'the bytes of a request', () => {
  let server: RawServer;

  beforeEach(async () => {
    server = await rawServer((_request, socket) =>
      socket.end(reply('200 OK', '{}', ['Content-Type: application/json'])),
    );
  });

  afterEach(closeRawServers);

  describe.each(ways)('%s', (way) => {
    test.each(['x-api-key', 'X-API-Key', 'X-Api-KEY'])('the key goes under exactly %s', async (name) => {
      const inputs = { 'base-url': server.origin, path: '/ping?a=1', 'api-key-header': name };
      expect((await call(way, { key, with: inputs })).ok).toBe(true);
      const lines = headOf(server);
      expect(lines[0]).toBe('GET /ping?a=1 HTTP/1.1');
      expect(lines.filter((line) => line.includes(key))).toEqual([`${name}: ${key}`]);
      expect(lines.filter((line) => /^accept:/i.test(line))).toEqual([expect.stringMatching(/: application\/json$/)]);
    });

    test('a scheme stands before the key', async () => {
      const inputs = {
        'base-url': server.origin,
        path: '/ping',
        'api-key-header': 'Authorization',
        'api-key-scheme': 'Bearer',
      };
      expect((await call(way, { key, with: inputs })).ok).toBe(true);
      expect(headOf(server).filter((line) => line.includes(key))).toEqual([`Authorization: Bearer ${key}`]);
    });

    test('JSON is sent as it was written, with its length', async () => {
      const json = '{"id": 9007199254740993, "version": "1.0", "price": 1.50}';
      expect((await call(way, { key, with: { 'base-url': server.origin, path: '/requests', json } })).ok).toBe(true);
      const [request] = server.requests;
      expect(request?.body.toString()).toMatch(/"id": ?9007199254740993.*"version": ?"1\.0".*"price": ?1\.50/);
      const lines = headOf(server);
      expect(lines[0]).toBe('POST /requests HTTP/1.1');
      expect(lines.filter((line) => /^content-type:/i.test(line))).toEqual([
        expect.stringMatching(/application\/json/),
      ]);
      expect(lines.filter((line) => /^content-length:/i.test(line))).toEqual([
        expect.stringMatching(`: ${request?.body.length}$`),
      ]);
      expect(lines.filter((line) => /^transfer-encoding:/i.test(line))).toEqual([]);
    });
  });
});

function headOf(server: RawServer): string[] {
  expect(server.requests).toHaveLength(1);
  return (server.requests[0]?.head ?? '').split('\r\n');
}
