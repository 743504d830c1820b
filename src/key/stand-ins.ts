/**
 * Values that stand where a key should be. Both judgements look at the whole value: a real key that merely holds such a
 * word is not refused.
 */

interface Reference {
  readonly pattern: RegExp;
  readonly what: string;
}

const name = '[A-Za-z_][A-Za-z0-9_.-]*';

const references: readonly Reference[] = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the user wrote or must write.
  { pattern: /\$\{\{/, what: 'a workflow expression "${{ … }}" that nothing evaluated' },
  { pattern: /^\{\{.*\}\}$/s, what: 'a template "{{ … }}" that nothing filled in' },
  {
    pattern: new RegExp(`^\\$\\{${name}(?:[:?+=-].*)?\\}$`, 's'),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what the user wrote or must write.
    what: 'a shell variable "${…}" that nothing expanded',
  },
  { pattern: /^\$(?:env:)?[A-Za-z_][A-Za-z0-9_]*$/i, what: 'a shell variable "$…" that nothing expanded' },
  { pattern: /^\$\([^()]*\)$/s, what: 'a macro or command "$(…)" that nothing expanded' },
  { pattern: /^\$\[.*\]$/s, what: 'an expression "$[ … ]" that nothing evaluated' },
  { pattern: /^%[A-Za-z_][A-Za-z0-9_.-]*%$/, what: 'a Windows variable "%…%" that nothing expanded' },
  { pattern: new RegExp(`^!${name}!$`), what: 'a Windows variable "!…!" that nothing expanded' },
  { pattern: new RegExp(`^#\\{${name}\\}#?$`), what: 'a token "#{…}" that nothing replaced' },
  { pattern: new RegExp(`^__${name}__$`), what: 'a token "__…__" that nothing replaced' },
  { pattern: /^<%.*%>$/s, what: 'a template "<% … %>" that nothing filled in' },
  {
    pattern: /^(?:secrets|vars|env|inputs)\.[A-Za-z_][A-Za-z0-9_-]*$/,
    what: 'the name of a secret instead of its value',
  },
  { pattern: /^op:\/\//i, what: 'a 1Password reference "op://…" that nothing resolved' },
  { pattern: /^(?:ref\+)?vault:/i, what: 'a Vault reference "vault:…" that nothing resolved' },
  { pattern: /^ref\+[a-z]+:\/\//i, what: 'a reference "ref+…" that nothing resolved' },
  { pattern: /^(?:secretref|keyvaultref|sm):/i, what: 'a reference to a secret store that nothing resolved' },
  { pattern: /^@Microsoft\.KeyVault\(/i, what: 'a Key Vault reference that nothing resolved' },
  { pattern: /^arn:aws[a-z-]*:(?:secretsmanager|ssm):/i, what: 'the name of an AWS secret that nothing resolved' },
  { pattern: /^projects\/[^/]+\/secrets\//i, what: 'the name of a Google Cloud secret that nothing resolved' },
  // A dashboard or a log hides a value like this, some with its first and last characters left.
  {
    pattern: /^[\x21-\x7e]{0,8}(?:\*{3,}|[\u2022\u25cf\u00b7\u2217\uff0a]{3,})[\x21-\x7e]{0,8}$/,
    what: 'a masked value, as a log or a dashboard shows it',
  },
  { pattern: /^[[(<]?(?:redacted|masked|hidden)[\])>]?$/i, what: 'the word that stands for a masked value' },
];

/** A key of letters and digits, the usual case, needs no further look. */
const refersToNothing = /^(?!__|redacted$|masked$|hidden$)[A-Za-z0-9_-]+$/i;

/** What kind of reference the text is when nothing put the value in its place; undefined for anything else. */
export function findReference(text: string): string | undefined {
  if (refersToNothing.test(text)) return undefined;
  return references.find(({ pattern }) => pattern.test(text))?.what;
}

/** Placeholders as they are, compared without case and without `-`, `_`, space and dot. */
const exact: ReadonlySet<string> = new Set([
  ...[
    'apikey',
    'xapikey',
    'myapikey',
    'mykey',
    'thekey',
    'key',
    'secret',
    'token',
    'password',
    'secretkey',
    'apitoken',
  ],
  ...['kimp360apikey', 'kimp360key', 'kimpapikey', 'none', 'null', 'nil', 'undefined', 'na', 'n/a', 'true', 'false'],
  ...[
    'todo',
    'tbd',
    'fixme',
    'placeholder',
    'dummy',
    'fake',
    'example',
    'sample',
    'changeit',
    'empty',
    'unset',
    'test',
  ],
]);

/** A text of these words alone is a placeholder when one of the first kind is among them. */
const telling: ReadonlySet<string> = new Set([
  ...['your', 'yours', 'here', 'placeholder', 'changeme', 'change', 'replace', 'replaceme', 'insert', 'paste', 'enter'],
  ...['put', 'todo', 'tbd', 'fixme', 'dummy', 'fake', 'example', 'sample', 'fill', 'xxx'],
]);
const filler: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'my',
    'me',
    'with',
    'this',
    'it',
    'in',
    'into',
    'goes',
    'go',
    'to',
    'be',
    'set',
    'add',
    'own',
    'and',
  ],
  ...[
    'api',
    'apikey',
    'key',
    'keys',
    'secret',
    'secrets',
    'token',
    'password',
    'value',
    'access',
    'real',
    'actual',
    'valid',
  ],
  ...[
    'kimp',
    'kimp360',
    '360',
    'x',
    'sk',
    'pk',
    'live',
    'test',
    'prod',
    'production',
    'staging',
    'dev',
    'from',
    'account',
  ],
]);

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[-_.:\s/]+/)
    .filter((word) => word !== '')
    .map((word) => (/^x{3,}$/.test(word) ? 'xxx' : word));
}

/** No placeholder is longer, in characters. */
const longestPlaceholder = 200;

/** Whether the text is nothing but a placeholder. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longestPlaceholder) return false;
  // One sign over and over. Letters and digits other than x are left out: somebody's test server may take them.
  if (/^([xX.\-_?#])\1{2,}$/.test(text)) return true;
  if (/^<[^<>]*>$/s.test(text)) return true;
  const inner = text.replace(/^[[{(]+|[\]})]+$/g, '');
  if (exact.has(inner.toLowerCase().replace(/[-_\s.]/g, ''))) return true;
  const words = wordsOf(inner);
  return words.some((word) => telling.has(word)) && words.every((word) => telling.has(word) || filler.has(word));
}
