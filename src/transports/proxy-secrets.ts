import { isMaskable } from '../key/maskable.ts';
import { Secret } from '../key/secret.ts';

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];

/** The passwords that stand in proxy variables, as written and decoded, and as the proxy receives them (RFC 7617). */
export function readProxySecrets(environment: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  const found = new Set<string>();
  for (const name of [...variables, ...variables.map((one) => one.toLowerCase())]) {
    const value = environment[name]?.trim();
    if (!value) continue;
    // The last @ ends the user-info, as URL parsers have it: a password may hold one.
    const userInfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)@/i.exec(value)?.[1];
    const colon = userInfo?.indexOf(':') ?? -1;
    if (userInfo === undefined || colon < 0) continue;
    const [user, password] = [userInfo.slice(0, colon), userInfo.slice(colon + 1)];
    if (password === '') continue;
    found.add(password);
    found.add(decode(password));
    found.add(Buffer.from(`${decode(user)}:${decode(password)}`).toString('base64'));
  }
  return [...found].filter(isMaskable).map((value) => new Secret(value));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
