import { define, type InputDefinition } from '../definition.ts';
import { baseUrl } from '../kinds/base-url.ts';
import { age } from '../kinds/duration.ts';
import { redirectPolicy } from '../kinds/redirect-policy.ts';
import { keyHeader, keyScheme } from '../kinds/token.ts';
import { occasionalKind } from '../occasional-kind.ts';

/** Where the key goes is never a task file's to say: whoever can edit that file must not choose who receives the key. */
const neverInFiles = ['action', 'flag'] as const;

/** The key, and where it goes. */
export const keyInputs = {
  'api-key': {
    group: 'key',
    places: ['action'],
    secret: true,
    defaultNote: 'environment `KIMP360_API_KEY`',
    description:
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a workflow's expression, for the reader to type.
      'The API key, from a secret: `${{ secrets.KIMP360_API_KEY }}`. It is masked before anything else happens.',
  } satisfies InputDefinition,
  'api-key-fallback': {
    group: 'key',
    places: ['action'],
    secret: true,
    defaultNote: 'environment `KIMP360_API_KEY_FALLBACK`',
    description:
      'A second key, tried once when the first is answered 401. It lets a key be replaced without a failed run; a warning then says that the first is dead.',
  } satisfies InputDefinition,
  'api-key-created': define({
    kind: occasionalKind('YYYY-MM-DD', 'date'),
    group: 'key',
    places: neverInFiles,
    description:
      'The day on which the key was made, such as `2026-08-01`. Once it is older than `api-key-max-age`, each run warns that it should be replaced.',
  }),
  'api-key-max-age': define({
    kind: age,
    group: 'key',
    places: neverInFiles,
    defaultNote: '`90d` with `api-key-created`',
    description: 'How old the key may become, such as `90d`. It needs `api-key-created`.',
  }),
  'base-url': define({
    kind: baseUrl,
    default: 'https://api.kimp360.com',
    group: 'key',
    places: neverInFiles,
    description:
      'Origin and path prefix of the API that the key belongs to. It must be `https:`, or `http:` on a loopback host.',
  }),
  'api-key-header': define({
    kind: keyHeader,
    default: 'x-api-key',
    group: 'key',
    places: neverInFiles,
    description: 'The name of the header that carries the key, sent with exactly this casing.',
  }),
  'api-key-scheme': define({
    kind: keyScheme,
    group: 'key',
    places: neverInFiles,
    description: 'A word before the key, such as `Bearer`: the header then holds `Bearer <key>`.',
  }),
  redirects: define({
    kind: redirectPolicy,
    default: 'same-origin',
    group: 'key',
    places: neverInFiles,
    description:
      '`same-origin` follows redirections within the origin, `none` treats a 3xx as an answer like any other, `without-key` follows to other origins without the key, cookies or any header of yours.',
  }),
  'ca-file': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'key',
    places: neverInFiles,
    description: 'A PEM file with the certificate of a private CA, trusted instead of the public ones, as curl has it.',
  }),
  'client-cert-file': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'key',
    places: neverInFiles,
    description: 'A PEM file with the client certificate for mutual TLS. It needs `client-key-file`.',
  }),
  'client-key-file': define({
    kind: occasionalKind('FILE', 'namedFile'),
    group: 'key',
    places: neverInFiles,
    description: 'A PEM file with the private key of the client certificate.',
  }),
} as const;
