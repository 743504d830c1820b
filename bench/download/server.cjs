/**
 * Serves contents of any length on loopback, as fast as it can: `/text/1073741824`, `/json/…`, `/binary/…`.
 * Prints its port. Contents are the same in every run.
 */
const { createServer } = require('node:http');

const blockBytes = 4 * 1024 * 1024;
let state = 0x9e3779b9;

/** xorshift32: the same numbers in every run. */
function random(below) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}

function word() {
  let letters = '';
  for (let count = 2 + random(9); count > 0; count -= 1) letters += String.fromCharCode(97 + random(26));
  return letters;
}

function fill(piece) {
  let text = '';
  while (text.length < blockBytes) text += piece();
  return Buffer.from(text).subarray(0, blockBytes);
}

const blocks = {
  // Words, and now and then a token in base64 or hex, as logs and exports hold them.
  text: fill(() => {
    const kind = random(20);
    if (kind === 0) return `${random(2 ** 31).toString(16)}${random(2 ** 31).toString(16)} `;
    if (kind === 1) return `${Buffer.from(word() + word() + word()).toString('base64')}\n`;
    return `${word()} `;
  }),
  // One escape in twenty bytes or so: quotes, slashes of URLs, letters by number.
  json: fill(
    () =>
      `{"id":${random(1e9)},"name":"a \\"${word()}\\" \\u00e9${word()}","url":"https:\\/\\/example.com\\/${word()}%20${word()}"},\n`,
  ),
  binary: Buffer.from(Uint8Array.from({ length: blockBytes }, () => random(256))),
};

const server = createServer((request, response) => {
  const [, kind, length] = request.url.split('/');
  let left = Number(length);
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': left });
  const write = () => {
    while (left > 0) {
      const block = blocks[kind].subarray(0, Math.min(left, 256 * 1024));
      // Parts of the block in turn, so that nothing repeats within the reach of a cache.
      const at = random((blockBytes - block.length) / 64) * 64;
      left -= block.length;
      if (!response.write(blocks[kind].subarray(at, at + block.length))) return;
    }
    response.end();
  };
  response.on('drain', write);
  write();
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
