import { recognizeEdge } from '../edge.ts';
import type { RunFacts } from '../facts.ts';
import { decisive, Scales, type Weighing } from './scales.ts';

const kinds = ['challenge', 'block', 'sign-in', 'proxy', 'captive-portal', 'web-server'];

/** Only the kind of edge that was recognised is a cause; the key stays the last thing to look at. */
export function weighEdge({ request, response, key, acceptedEarlier }: RunFacts): Weighing {
  const scales = new Scales();
  const edge = response === undefined ? undefined : recognizeEdge(response, request);
  if (edge === undefined) return scales;
  scales.favour(decisive, edge.kind).exclude(...kinds.filter((kind) => kind !== edge.kind && kind !== 'block'));
  if (edge.who === 'Cloudflare Access') {
    scales.say(
      'sign-in',
      'Cloudflare Access (zero trust) stands in front of the API, and lets nothing through that has not signed in to it.',
    );
  }
  if (edge.kind !== 'block' && edge.kind !== 'web-server') scales.exclude('block');
  if (edge.kind === 'sign-in' || edge.kind === 'captive-portal' || edge.kind === 'proxy') scales.exclude('gateway-key');
  if (response?.status === 401 && edge.kind === 'web-server') scales.exclude('block');
  if (acceptedEarlier || key.fallback === 'accepted') scales.exclude('gateway-key');
  return scales;
}
