/**
 * Takes uploads on loopback as fast as it can and answers with how many bytes came, as `{"bytes":N}`. Prints its port.
 * Nothing is kept; with `/slow` it reads at 64 MiB a second, so that a sender that does not wait has to hold the rest.
 */
const { createServer } = require('node:http');

const slowBytesPerMs = (64 * 1024 * 1024) / 1000;

const server = createServer((request, response) => {
  const slow = request.url.startsWith('/slow');
  let bytes = 0;
  let allowedAt = Date.now();
  request.on('data', (chunk) => {
    bytes += chunk.length;
    if (!slow) return;
    allowedAt = Math.max(allowedAt, Date.now()) + chunk.length / slowBytesPerMs;
    if (allowedAt - Date.now() < 5) return;
    request.pause();
    setTimeout(() => request.resume(), allowedAt - Date.now());
  });
  request.on('end', () => {
    const content = JSON.stringify({ bytes });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': content.length });
    response.end(content);
  });
});
server.requestTimeout = 0;
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
