// The least that Node can do: GETs over kept connections, so many at a time. Prints its milliseconds.
import http from 'node:http';

const [origin, count, concurrency] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(concurrency) });
let next = 0;

function get(n) {
  return new Promise((resolve, reject) => {
    http
      .get(`${origin}/items/${n}`, { agent, headers: { 'x-api-key': process.env.KIMP360_API_KEY } }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve(JSON.parse(text)));
      })
      .on('error', reject);
  });
}

async function work() {
  while (next < Number(count)) {
    next += 1;
    await get(next);
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: Number(concurrency) }, work));
console.log(Math.round(performance.now() - started));
agent.destroy();
