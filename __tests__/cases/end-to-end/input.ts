import { type Scene, scene, stepTo } from './scene.ts';

const nobody = 'https://api.kimp360.com';

/** Nothing is sent for any of these. */
export const input: readonly Scene[] = [
  scene('input-invalid', 'input/invalid', () =>
    stepTo(nobody, { timeout: '30 parsecs', 'expect-status': '2xx, 29', query: 'state: open\nstate: closed' }),
  ),
  scene('input-invalid.expression', 'input/invalid', () =>
    stepTo(nobody, { extract: 'request_id: data[0.id\nstatus: data.status' }),
  ),
  scene('input-unknown', 'input/unknown', () => stepTo(nobody, { timeuot: '10s' })),
  scene('input-conflict', 'input/conflict', () => stepTo(nobody, { json: '{"a": 1}', body: 'a=1', method: 'POST' })),
  scene('input-insecure-url', 'input/insecure-url', () => stepTo('http://api.kimp360.com')),
  scene('input-file', 'input/file', () => stepTo(nobody, { 'body-file': 'dist/brief.pdf', method: 'POST' })),
  scene('save-refused', 'save/refused', () => stepTo(nobody, { 'save-to': '../response.json' })),
];
