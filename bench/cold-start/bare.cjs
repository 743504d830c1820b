// The floor: what a call costs when nothing but the call is made.
require('node:https');
const http = require('node:http');

const request = http.get(
  process.argv[2],
  { headers: { 'x-api-key': process.env.KEY, accept: 'application/json' } },
  (response) => {
    let content = '';
    response.setEncoding('utf8');
    response.on('data', (chunk) => {
      content += chunk;
    });
    response.on('end', () => process.stdout.write(`${JSON.parse(content).id}\n`));
  },
);
request.on('error', (error) => {
  throw error;
});
