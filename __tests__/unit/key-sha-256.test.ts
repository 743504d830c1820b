import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/key/sha-256.ts';

const ofNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('The examples of FIPS 180-4 have the hashes that it gives', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('Every length around the borders of blocks has the hash that Node makes', () => {
  for (let length = 0; length < 200; length++) expect(sha256('k'.repeat(length))).toBe(ofNode('k'.repeat(length)));
});

test('Any text has the hash that Node makes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => expect(sha256(text)).toBe(ofNode(text))),
    { numRuns: 500 },
  );
});
