// A small JSON API on loopback, in a process of its own. Prints its port.
import http from 'node:http';

const content = JSON.stringify({ id: 7, status: 'done', title: 'A request of ordinary size', tags: ['a', 'b'] });
let served = 0;
const server = http.createServer((request, response) => {
  if (request.url === '/served') {
    response.end(String(served));
    return;
  }
  served += 1;
  request.resume();
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': content.length }).end(content);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
