import type { Diagnostic } from '../diagnostic.ts';
import type { RunFacts } from '../facts.ts';
import { decisive, Scales, slight, strong, textOf, type Weighing } from './scales.ts';

/** 407: the proxy says how it wants to be asked, and the run knows whether it said who it is. */
export function weighProxySignIn(found: Diagnostic, { response, request }: RunFacts): Weighing {
  const scales = new Scales();
  const text = textOf(found);
  if (response?.status === 407) {
    scales.favour(decisive, 'upstream');
    if (request?.proxy === undefined) scales.exclude('missing', 'wrong', 'scheme', 'needless');
    return scales;
  }
  if (/\bBasic\b/i.test(text)) scales.exclude('scheme');
  else if (/\b(?:NTLM|Negotiate|Kerberos|Digest)\b/i.test(text)) scales.favour(decisive, 'scheme');
  if (/no user name and password were given/.test(text)) scales.favour(slight, 'missing').exclude('wrong');
  else if (/password was given/.test(text)) scales.favour(strong, 'wrong').exclude('missing');
  return scales;
}

/** What became of the way through the proxy. */
export function weighProxy(found: Diagnostic): Weighing {
  const scales = new Scales();
  const text = textOf(found);
  const status = Number(/\bCONNECT_(\d{3})\b/.exec(text)?.[1] ?? 0);
  if (status >= 500) return scales.favour(decisive, 'upstream').exclude('address');
  if (status > 0) return scales.favour(decisive, 'refuses').exclude('address');
  if (/PROXY_UNSUPPORTED/.test(text)) return scales.favour(decisive, 'scheme').exclude('refuses', 'address');
  if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(text)) return scales.favour(decisive, 'certificate').exclude('refuses');
  return scales.favour(strong, 'address').exclude('refuses');
}
