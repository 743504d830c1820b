import { canary } from '../../support/action.ts';
import { type Scene, scene } from './scene.ts';

/** A scan finds the key, or cannot read all of what it was to scan. */
export const scan: readonly Scene[] = [
  scene('leak-found', 'leak/found', () => ({
    with: { scan: 'dist\nREADME.md' },
    workspace: {
      'README.md': 'Nothing to see.\n',
      'dist/app.js': `const a = 1;\nfetch(url, { headers: { "x-api-key": "${canary}" } });\n`,
      'dist/min.js': `var k="${canary.slice(0, 9)}"+'${canary.slice(9)}';`,
      'dist/dump.txt': `\n\n${Buffer.from(canary).toString('hex')}\n`,
    },
  })),
  scene('scan-incomplete', 'scan/incomplete', () => ({
    with: { scan: 'dist', 'scan-allow-unread': '*.7z' },
    workspace: {
      'dist/app.js': '1;\n',
      'dist/old.7z': Buffer.from('377abcaf271c0004', 'hex'),
      'dist/older.xz': Buffer.from('fd377a585a000004', 'hex'),
    },
  })),
];
