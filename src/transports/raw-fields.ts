import type { TransportRequest } from './port.ts';

/**
 * All fields of a request as Node writes them when it is given a flat list: in this order, with this casing,
 * repeated ones kept. Node adds only `Connection`, so `Host` and the framing of the content are ours to give.
 */
export function rawFields(request: TransportRequest, userAgent: string): string[] {
  const { method, url, fields, key, body } = request;
  const raw = ['Host', url.host];
  for (const [name, value] of fields) raw.push(name, value);
  if (!fields.some(([name]) => name.toLowerCase() === 'user-agent')) raw.push('user-agent', userAgent);
  if (key !== undefined) {
    const value = key.secret.reveal();
    raw.push(key.name, key.scheme === undefined ? value : `${key.scheme} ${value}`);
  }
  if (body?.length !== undefined) raw.push('content-length', String(body.length));
  else if (body !== undefined) raw.push('transfer-encoding', 'chunked');
  else if (method === 'POST' || method === 'PUT' || method === 'PATCH') raw.push('content-length', '0');
  return raw;
}
