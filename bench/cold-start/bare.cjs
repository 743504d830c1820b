// The floor: what a call costs when nothing but the call is made.
const https = require('node:https');
const http = require('node:http');

const url = process.argv[2];
const request = (url.startsWith('https:') ? https : http).get(
  url,
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
