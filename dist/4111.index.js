"use strict";
exports.id = 4111;
exports.ids = [4111];
exports.modules = {

/***/ 562:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
S: () => (isMetadataHost),
U: () => (isLoopback)
});
function isLoopback(hostname) {
	if (hostname === 'localhost')
		return true;
	const address = addressOf(hostname);
	if (address === undefined)
		return false;
	return address.length === 4 ? address[0] === 127 : address.every((byte, index) => byte === (index === 15 ? 1 : 0));
}
function isMetadataHost(hostname) {
	const name = hostname.toLowerCase().replace(/\.$/, '');
	if (metadataNames.has(name))
		return true;
	const address = addressOf(name);
	if (address === undefined)
		return false;
	if (address.length === 4)
		return isMetadataAddress4(address);
	if (address[0] === 0xfe && ((address[1] ?? 0) & 0xc0) === 0x80)
		return true;
	if (metadataAddresses6.some((known) => known.every((byte, index) => byte === address[index])))
		return true;
	const inner = embeddedAddress4(address);
	return inner !== undefined && isMetadataAddress4(inner);
}
const metadataNames = new Set([
	'metadata',
	'metadata.goog',
	'metadata.google.internal',
	'instance-data',
	'instance-data.ec2.internal',
]);
const metadataAddresses4 = ['100.100.100.200', '192.0.0.192', '168.63.129.16'];
const metadataAddresses6 = ['fd00:ec2::254', 'fd20:ce::254'].map((text) => parseAddress6(text));
function isMetadataAddress4(address) {
	return (address[0] === 169 && address[1] === 254) || metadataAddresses4.includes(address.join('.'));
}
function addressOf(hostname) {
	if (hostname.startsWith('['))
		return parseAddress6(hostname.slice(1, -1));
	return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').map(Number) : undefined;
}
function parseAddress6(text) {
	const [head = '', tail = ''] = text.split('::');
	const groups = (part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
	const before = groups(head);
	const after = groups(tail);
	const zeros = new Array(Math.max(0, 8 - before.length - after.length)).fill(0);
	return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]);
}
function embeddedAddress4(address) {
	const starts = (...bytes) => bytes.every((byte, index) => address[index] === byte);
	const zerosUpTo = (from, to) => address.slice(from, to).every((byte) => byte === 0);
	if (starts(0x20, 0x02))
		return address.slice(2, 6);
	if (starts(0x00, 0x64, 0xff, 0x9b) && zerosUpTo(4, 12))
		return address.slice(12);
	const mapped = address[10] === 0xff && address[11] === 0xff;
	if (zerosUpTo(0, 10) && (mapped || zerosUpTo(10, 12)))
		return address.slice(12);
	return undefined;
}


/***/ }),

/***/ 1518:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D: () => (inputGroups),
E: () => (define)
});
const inputGroups = {
	key: 'The key and where it goes',
	call: 'The call',
	success: 'What counts as success, and what is kept',
	plan: 'Several calls',
	run: 'The run',
	scan: 'What is searched for the key',
	output: 'Files that are written',
	context: 'Set by the step itself',
};
function define(definition) {
	return definition;
}


/***/ }),

/***/ 4111:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (definitionOf),
  vj: () => (inputNames)
});

// UNUSED EXPORTS: inputDefinitions

// EXTERNAL MODULE: ./build/bundle/src/inputs/definition.js
var definition = __webpack_require__(1518);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kind.js
var kind = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/count.js

const most = 100;
const count = (0,kind/* scalarKind */.b)('NUMBER', (value, faults) => {
	if (/^\d{1,3}$/.test(value.text) && Number(value.text) <= most)
		return Number(value.text);
	const meant = /^(?:none|no|never|off|false)$/i.test(value.text)
		? 'Write `0`.'
		: `Write a whole number from 0 to ${most}.`;
	return faults.add(value, `\`${value.text}\` is not a whole number from 0 to ${most}.`, { suggestion: meant });
});

// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/duration.js
var duration = __webpack_require__(7175);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/field-names.js
var field_names = __webpack_require__(6930);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/method.js


const common = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const known = [
	...common,
	'QUERY',
	'PROPFIND',
	'PROPPATCH',
	'MKCOL',
	'COPY',
	'MOVE',
	'LOCK',
	'UNLOCK',
	'SEARCH',
	'REPORT',
	'PURGE',
	'LINK',
	'UNLINK',
	'LIST',
];
const method = (0,kind/* scalarKind */.b)('METHOD', (value, faults) => {
	const upper = value.text.toUpperCase();
	if (known.includes(upper))
		return upper;
	if (upper === 'CONNECT' || upper === 'TRACE' || upper === 'TRACK') {
		return faults.add(value, `The method ${upper} is not for API calls.`, {
			suggestion: 'Write GET, POST, PUT, PATCH or DELETE.',
		});
	}
	return takeUnknown(value, faults);
});
async function takeUnknown(value, faults) {
	const { nearestName } = await __webpack_require__.e(/* import() */ 959).then(__webpack_require__.bind(__webpack_require__, 959));
	const near = nearestName(value.text.toUpperCase(), common);
	if (field_names/* tokenPattern */.M.test(value.text) && near === undefined)
		return value.text;
	return faults.add(value, `\`${value.text}\` is not a method.`, {
		suggestion: near === undefined ? 'Write GET, POST, PUT, PATCH or DELETE.' : `Did you mean \`${near}\`?`,
	});
}

// EXTERNAL MODULE: ./build/bundle/src/http/path.js
var path = __webpack_require__(8171);
// EXTERNAL MODULE: ./build/bundle/src/inputs/user-info.js
var user_info = __webpack_require__(9369);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/path.js



const path_path = (0,kind/* scalarKind */.b)('PATH', (value, faults) => {
	const text = value.text;
	if ((0,user_info/* holdsUserInfoAsPath */.li)(text)) {
		return faults.add((0,user_info/* withoutText */._m)(value), 'The path is a whole URL with a user name or a password in it.', {
			suggestion: 'Write what follows the base URL, for example `/requests`.',
		});
	}
	if (/^https?:[/\\]{2}/i.test(text)) {
		return value;
	}
	const fault = (0,path/* checkPath */.C)(text);
	if (fault === undefined)
		return value;
	return faults.add(value, fault.message, { range: [fault.start, fault.end], suggestion: fault.suggestion });
});

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/text.js

const text_text = (0,kind/* scalarKind */.b)('TEXT', (value) => value.text, { verbatim: true });

;// CONCATENATED MODULE: ./build/bundle/src/inputs/occasional-kind.js
function occasionalKind(placeholder, name) {
	const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(1484), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 6962)))[name];
	return {
		placeholder,
		parseText: async (value, faults) => (await load()).parseText(value, faults),
		parseNode: async (node, faults) => (await load()).parseNode(node, faults),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/defined/call-inputs.js







const everywhere = ['action', 'flag', 'task'];
const lines = { join: '\n' };
const callInputs = {
	path: (0,definition/* define */.E)({
		kind: path_path,
		group: 'call',
		places: everywhere,
		flag: { givenBy: 'argument' },
		defaultNote: 'required, unless `tasks` or `scan` is given',
		description: 'The path to call, relative to `base-url`, such as `/requests`. It cannot leave the base URL.',
	}),
	method: (0,definition/* define */.E)({
		kind: method,
		group: 'call',
		places: everywhere,
		flag: { givenBy: 'command' },
		defaultNote: '`GET`, or `POST` when there is something to send',
		description: 'The HTTP method.',
	}),
	query: (0,definition/* define */.E)({
		kind: occasionalKind('MAP', 'query'),
		group: 'call',
		places: everywhere,
		flag: lines,
		description: 'Query parameters as a YAML or JSON map. A list repeats its name.',
	}),
	headers: (0,definition/* define */.E)({
		kind: occasionalKind('HEADERS', 'headers'),
		group: 'call',
		places: everywhere,
		flag: lines,
		description: 'Further headers as a YAML map, a JSON map, or `Name: value` lines. `accept: application/json` is sent unless given here. The quotes of an entity tag stay: `if-none-match: "abc"`.',
	}),
	json: (0,definition/* define */.E)({
		kind: occasionalKind('JSON', 'json'),
		group: 'call',
		places: everywhere,
		description: 'What to send as `application/json`, written as YAML or JSON. Texts stay texts and numbers keep all their digits.',
	}),
	body: (0,definition/* define */.E)({
		kind: text_text,
		group: 'call',
		places: everywhere,
		description: 'Text to send, exactly as it is written, with `content-type`.',
	}),
	'body-file': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'call',
		places: everywhere,
		description: 'A file to send, streamed, with `content-type`. In an Action it must lie in the workspace or in `RUNNER_TEMP`.',
	}),
	'content-type': (0,definition/* define */.E)({
		kind: occasionalKind('TYPE', 'mediaType'),
		group: 'call',
		places: everywhere,
		defaultNote: '`text/plain; charset=utf-8` for `body`, for `body-file` what its extension stands for',
		description: 'The media type of `body` or `body-file`; for `json`, one that ends in `+json`.',
	}),
	form: (0,definition/* define */.E)({
		kind: occasionalKind('MAP', 'form'),
		group: 'call',
		places: everywhere,
		flag: lines,
		description: 'Fields to send as `application/x-www-form-urlencoded`, as a YAML or JSON map. A list repeats its name.',
	}),
	multipart: (0,definition/* define */.E)({
		kind: occasionalKind('MAP', 'multipart'),
		group: 'call',
		places: everywhere,
		flag: lines,
		description: 'Parts to send as `multipart/form-data`, as a map. `"@path"` streams a file, `"@path;type=image/png;filename=x.png"` says more about it; `@@` begins a text with an `@`.',
	}),
	timeout: (0,definition/* define */.E)({
		kind: duration/* duration */.p0,
		group: 'call',
		places: everywhere,
		defaultNote: '`30s`, with `save-to` `10m`',
		description: 'How long one attempt may take, its content included, such as `500ms`, `30s` or `10m`.',
	}),
	within: (0,definition/* define */.E)({
		kind: duration/* duration */.p0,
		group: 'call',
		places: everywhere,
		defaultNote: '`10m`, with `save-to` `30m`',
		description: 'How long the call may take in all: attempts and the waits between them.',
	}),
	retries: (0,definition/* define */.E)({
		kind: count,
		default: '3',
		group: 'call',
		places: everywhere,
		description: 'How many further attempts may follow when the connection fails or the server is busy. POST and PATCH are repeated on 429 or with `idempotency-key`.',
	}),
	'retry-delay': (0,definition/* define */.E)({
		kind: duration/* delay */.cb,
		default: '1s',
		group: 'call',
		places: everywhere,
		description: 'The longest wait before the first further attempt; it doubles up to 30 s. A `Retry-After` of the server up to 5 minutes is honoured.',
	}),
	'idempotency-key': (0,definition/* define */.E)({
		kind: occasionalKind('VALUE|auto', 'idempotencyKey'),
		group: 'call',
		places: everywhere,
		description: 'A value that names this call, or `auto` for a new one; sent as `Idempotency-Key`, the same with each attempt.',
	}),
	'max-response-size': (0,definition/* define */.E)({
		kind: occasionalKind('SIZE', 'size'),
		group: 'call',
		places: everywhere,
		defaultNote: '`10MiB`, with `save-to` `5GiB`',
		description: 'The largest content that is accepted, after decompression, such as `10MiB`.',
	}),
};

// EXTERNAL MODULE: ./build/bundle/src/http/address.js
var address = __webpack_require__(562);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/base-url.js




const example = 'Write for example `https://api.example.com/v1`.';
const baseUrl = (0,kind/* scalarKind */.b)('URL', (value, faults) => {
	const text = value.text;
	if ((0,user_info/* holdsUserInfo */.oA)(text)) {
		return faults.add((0,user_info/* withoutText */._m)(value), 'The base URL holds a user name or a password.', {
			code: 'input/insecure-url',
			suggestion: 'Remove everything up to the `@`; the key comes from `api-key`.',
		});
	}
	const odd = /[\s\x00-\x1f\x7f\\]/.exec(text);
	if (odd !== null) {
		return faults.add(value, 'The base URL holds a space, a backslash or a control character.', {
			range: [odd.index, odd.index + 1],
			suggestion: example,
		});
	}
	if (!/^https?:\/\/[^/]/i.test(text)) {
		return Promise.all(/* import() */[__webpack_require__.e(1484), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 6962)).then(({ explainScheme }) => explainScheme(value, faults));
	}
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined)
		return faults.add(value, 'This is not a URL.', { suggestion: example });
	const extra = text.search(/[?#]/);
	if (extra >= 0) {
		return faults.add(value, `The base URL has a ${text[extra] === '?' ? 'query string' : 'fragment'}.`, {
			range: [extra, text.length],
			suggestion: 'Remove it; give query parameters in `query`.',
		});
	}
	if ((0,address/* isMetadataHost */.S)(url.hostname)) {
		return faults.add(value, `\`${url.hostname}\` is a link-local or metadata address, and no API that should receive a key.`, { code: 'input/insecure-url', suggestion: example });
	}
	if (url.protocol === 'http:' && !(0,address/* isLoopback */.U)(url.hostname)) {
		return faults.add(value, 'Over `http:` anyone on the way can read the key.', {
			code: 'input/insecure-url',
			range: [0, 7],
			suggestion: `Write \`https${text.slice(4)}\`.`,
		});
	}
	const pathStart = text.indexOf('/', text.indexOf('//') + 2);
	const fault = pathStart < 0 ? undefined : (0,path/* checkPath */.C)(text.slice(pathStart));
	if (fault !== undefined) {
		return faults.add(value, fault.message.replace('path', 'path of the base URL'), {
			range: [pathStart + fault.start, pathStart + fault.end],
			suggestion: example,
		});
	}
	if (!url.pathname.endsWith('/'))
		url.pathname += '/';
	return url;
});

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/redirect-policy.js

const policies = ['same-origin', 'none', 'without-key'];
const redirectPolicy = (0,kind/* scalarKind */.b)(policies.join('|'), (value, faults) => {
	const policy = policies.find((one) => one === value.text);
	return policy ?? explain(value, faults);
});
async function explain(value, faults) {
	const { nearestName } = await __webpack_require__.e(/* import() */ 959).then(__webpack_require__.bind(__webpack_require__, 959));
	const near = nearestName(value.text, policies);
	return faults.add(value, `\`${value.text}\` is not a way to treat redirections.`, {
		suggestion: near === undefined ? 'Write `same-origin`, `none` or `without-key`.' : `Did you mean \`${near}\`?`,
	});
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/token.js


const withMeaning = new Set([
	'accept',
	'content-type',
	'content-encoding',
	'idempotency-key',
	'user-agent',
]);
const keyHeader = (0,kind/* scalarKind */.b)('NAME', (value, faults) => {
	const name = value.text;
	if (!field_names/* tokenPattern */.M.test(name)) {
		return faults.add(value, 'The name of a header has letters, digits and dashes only.', {
			suggestion: /^[\w-]+:$/.test(name)
				? `Write \`${name.slice(0, -1)}\`, without the colon.`
				: 'Write for example `x-api-key` or `Authorization`.',
		});
	}
	const lower = name.toLowerCase();
	const reason = field_names/* managedFields */.J.get(lower) ?? (withMeaning.has(lower) ? 'it has a meaning of its own' : undefined);
	if (reason !== undefined) {
		return faults.add(value, `The key cannot be sent as \`${name}\`: ${reason}.`, {
			suggestion: 'Write for example `x-api-key` or `Authorization`.',
		});
	}
	return name;
});
const keyScheme = (0,kind/* scalarKind */.b)('WORD', (value, faults) => {
	if (field_names/* tokenPattern */.M.test(value.text))
		return value.text;
	return faults.add(value, 'The scheme is one word; the key follows it by itself.', {
		suggestion: /^bearer\b/i.test(value.text) ? 'Write `Bearer`.' : 'Write for example `Bearer` or `Token`.',
	});
});

;// CONCATENATED MODULE: ./build/bundle/src/inputs/defined/key-inputs.js






const neverInFiles = ['action', 'flag'];
const keyInputs = {
	'api-key': {
		group: 'key',
		places: ['action'],
		secret: true,
		defaultNote: 'environment `KIMP360_API_KEY`',
		description: 'The API key, from a secret: `${{ secrets.KIMP360_API_KEY }}`. It is masked before anything else happens.',
	},
	'api-key-fallback': {
		group: 'key',
		places: ['action'],
		secret: true,
		defaultNote: 'environment `KIMP360_API_KEY_FALLBACK`',
		description: 'A second key, tried once when the first is answered 401. It lets a key be replaced without a failed run; a warning then says that the first is dead.',
	},
	'api-key-created': (0,definition/* define */.E)({
		kind: occasionalKind('YYYY-MM-DD', 'date'),
		group: 'key',
		places: neverInFiles,
		description: 'The day on which the key was made, such as `2026-08-01`. Once it is older than `api-key-max-age`, each run warns that it should be replaced.',
	}),
	'api-key-max-age': (0,definition/* define */.E)({
		kind: duration/* age */.KW,
		group: 'key',
		places: neverInFiles,
		defaultNote: '`90d` with `api-key-created`',
		description: 'How old the key may become, such as `90d`. It needs `api-key-created`.',
	}),
	'base-url': (0,definition/* define */.E)({
		kind: baseUrl,
		default: 'https://api.kimp360.com',
		group: 'key',
		places: neverInFiles,
		description: 'Origin and path prefix of the API that the key belongs to. It must be `https:`, or `http:` on a loopback host.',
	}),
	'api-key-header': (0,definition/* define */.E)({
		kind: keyHeader,
		default: 'x-api-key',
		group: 'key',
		places: neverInFiles,
		description: 'The name of the header that carries the key, sent with exactly this casing.',
	}),
	'api-key-scheme': (0,definition/* define */.E)({
		kind: keyScheme,
		group: 'key',
		places: neverInFiles,
		description: 'A word before the key, such as `Bearer`: the header then holds `Bearer <key>`.',
	}),
	redirects: (0,definition/* define */.E)({
		kind: redirectPolicy,
		default: 'same-origin',
		group: 'key',
		places: neverInFiles,
		description: '`same-origin` follows redirections within the origin, `none` treats a 3xx as an answer like any other, `without-key` follows to other origins without the key, cookies or any header of yours.',
	}),
	'ca-file': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'key',
		places: neverInFiles,
		description: 'A PEM file with the certificate of a private CA, trusted instead of the public ones, as curl has it.',
	}),
	'client-cert-file': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'key',
		places: neverInFiles,
		description: 'A PEM file with the client certificate for mutual TLS. It needs `client-key-file`.',
	}),
	'client-key-file': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'key',
		places: neverInFiles,
		description: 'A PEM file with the private key of the client certificate.',
	}),
};

// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/boolean.js
var kinds_boolean = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/plan-kind.js
function planKind(placeholder, name) {
	const load = async () => (await __webpack_require__.e(/* import() */ 5107).then(__webpack_require__.bind(__webpack_require__, 5107)))[name];
	return {
		placeholder,
		parseText: async (value, faults) => (await load()).parseText(value, faults),
		parseNode: async (node, faults) => (await load()).parseNode(node, faults),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/defined/plan-inputs.js




const runWide = ['action', 'flag', 'plan'];
const planInputs = {
	tasks: (0,definition/* define */.E)({
		kind: planKind('FILE', 'taskSource'),
		group: 'plan',
		places: ['action'],
		description: 'Several calls instead of one: a task file in YAML or JSON, as a path or inline. Inputs that describe a single call (`path`, `json`, `expect` \u2026) cannot stand beside it; all others apply to every call.',
	}),
	vars: (0,definition/* define */.E)({
		kind: planKind('MAP', 'vars'),
		group: 'plan',
		places: ['action', 'plan'],
		description: 'A YAML or JSON map of values that the templates of a task file read as `vars.name`. They win over those of the file and are taken literally.',
	}),
	'max-rate': (0,definition/* define */.E)({
		kind: planKind('N/DURATION', 'rate'),
		group: 'plan',
		places: runWide,
		defaultNote: '`60/min` for several calls to api.kimp360.com, `none` elsewhere',
		description: 'How many requests may be sent in any window of that length, retries and polls included: `60/min`, `20/2s`, or `none`. Rate-limit headers of the API correct it.',
	}),
	shard: (0,definition/* define */.E)({
		kind: planKind('I/N|auto', 'shard'),
		group: 'plan',
		places: runWide,
		description: "Which share of the rows of every `for-each`, and of the rate, this run takes: `2/5`, or `auto` for its place in the job matrix or parallel group. A list made of what rows extracted is this run's own already, and taken whole.",
	}),
	journal: (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'plan',
		places: runWide,
		description: 'A file in the workspace in which a run notes what is done; the next run with the same file skips that. What was under way is sent again, under the same idempotency key. Secrets are never written to it.',
	}),
	'dry-run': (0,definition/* define */.E)({
		kind: kinds_boolean/* boolean */.z,
		group: 'plan',
		places: runWide,
		flag: { switch: true },
		defaultNote: '`false`',
		description: '`true` prints each request as it would be sent, redacted, and sends nothing. Values that only an answer gives are left as templates.',
	}),
};

// EXTERNAL MODULE: ./build/bundle/src/inputs/written.js
var written = __webpack_require__(9056);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/status-list.js


const statusList = {
	placeholder: 'STATUSES',
	parseText(value, faults) {
		const text = (0,written/* trimmed */.dE)(value);
		if (!/[-[]/.test(text.text))
			return parse((0,kind/* asScalar */.T)(text), faults);
		return readList(text).then((list) => parse(list, faults));
	},
	parseNode: parse,
};
async function readList(text) {
	const { readDashedItems, readJson } = await Promise.all(/* import() */[__webpack_require__.e(1484), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 6962));
	const json = text.text.startsWith('[') ? readJson(text) : undefined;
	if (json !== undefined && 'node' in json)
		return json.node;
	const inner = /^\[[^"'[\]{}]*\]$/.test(text.text) ? (0,written/* partOf */.BU)(text, 1, text.text.length - 1) : text;
	return readDashedItems(inner) ?? (0,kind/* asScalar */.T)(inner);
}
function parse(node, faults) {
	const scalars = node.kind === 'list' ? node.items : [node];
	const ranges = [];
	const before = faults.errors.length;
	for (const scalar of scalars) {
		if (scalar.kind !== 'scalar') {
			faults.add(scalar, 'A status code or a class such as `4xx` is expected here.', {
				suggestion: 'Write for example `200, 204, 4xx`.',
			});
			continue;
		}
		for (const match of scalar.text.matchAll(/[^\s,;]+/g)) {
			const range = parseOne((0,written/* partOf */.BU)(scalar, match.index, match.index + match[0].length), faults);
			if (range !== undefined)
				ranges.push(range);
		}
	}
	if (ranges.length === 0 && faults.errors.length === before) {
		return faults.add(node, 'No status code is given.', { suggestion: 'Write for example `200, 204, 4xx`.' });
	}
	return faults.errors.length > before ? undefined : ranges;
}
function parseOne(value, faults) {
	const [, first, rest = ''] = /^([1-5])(\d\d|xx)$/i.exec(value.text) ?? [];
	if (first === '1') {
		return faults.add(value, `\`${value.text}\` never ends a call: codes below 200 announce the answer.`, {
			suggestion: 'Write a code from 200 to 599, or a class such as `2xx`.',
		});
	}
	if (first === undefined) {
		const [, from, to] = /^([2-5])00-([2-5])99$/.exec(value.text) ?? [];
		const classes = from !== undefined && to !== undefined && from <= to ? range(Number(from), Number(to)) : undefined;
		return faults.add(value, `\`${value.text}\` is neither a status code nor a class of them.`, {
			suggestion: classes === undefined ? 'Write codes and classes, for example `200, 204, 4xx`.' : `Write \`${classes}\`.`,
		});
	}
	if (/^xx$/i.test(rest))
		return { from: Number(first) * 100, to: Number(first) * 100 + 99 };
	return { from: Number(value.text), to: Number(value.text) };
}
function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}xx`).join(', ');
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/defined/result-inputs.js






const result_inputs_everywhere = ['action', 'flag', 'task'];
const result_inputs_runWide = ['action', 'flag', 'plan'];
const result_inputs_lines = { join: '\n' };
const result_inputs_neverInFiles = ['action', 'flag'];
const resultInputs = {
	'expect-status': (0,definition/* define */.E)({
		kind: statusList,
		default: '2xx',
		group: 'success',
		places: result_inputs_everywhere,
		flag: { join: ', ' },
		description: 'The status codes that count as success, as codes and classes: `200, 204, 4xx`.',
	}),
	expect: (0,definition/* define */.E)({
		kind: occasionalKind('EXPRESSIONS', 'expressions'),
		group: 'success',
		places: result_inputs_everywhere,
		flag: result_inputs_lines,
		description: "JMESPath expressions that must be true of the JSON content, one on each line: `status == 'done'`.",
	}),
	extract: (0,definition/* define */.E)({
		kind: occasionalKind('MAP', 'extractions'),
		group: 'success',
		places: result_inputs_everywhere,
		flag: result_inputs_lines,
		description: 'A map of names to JMESPath expressions; each becomes an output of that name. `{from: token, secret: true}` masks the value first.',
	}),
	'save-to': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'success',
		places: result_inputs_everywhere,
		description: 'A file in the workspace to stream the content to. It appears whole or not at all.',
	}),
	until: (0,definition/* define */.E)({
		kind: planKind('EXPRESSION', 'until'),
		group: 'success',
		places: result_inputs_everywhere,
		description: "Repeat the call until this JMESPath expression is true of the JSON content, such as `status == 'done'`; `within` bounds it.",
	}),
	'fail-when': (0,definition/* define */.E)({
		kind: planKind('EXPRESSION', 'failWhen'),
		group: 'success',
		places: result_inputs_everywhere,
		description: "With `until`: fail at once when this expression is true, such as `status == 'rejected'`.",
	}),
	interval: (0,definition/* define */.E)({
		kind: duration/* duration */.p0,
		group: 'success',
		places: result_inputs_everywhere,
		defaultNote: '`10s`',
		description: 'With `until`: how long to wait between two calls. A longer `Retry-After` of the server wins.',
	}),
	paginate: (0,definition/* define */.E)({
		kind: planKind('MAP', 'pagination'),
		group: 'success',
		places: result_inputs_everywhere,
		flag: result_inputs_lines,
		description: 'Fetch all pages of a list: `items` is JMESPath to the items of a page, `next` is `link` or JMESPath to the URL or cursor of the next page, `param` the query parameter that takes a cursor, `max-pages` (100) the most that are fetched. `expect` and `extract` then see the items of all pages as one list, and `save-to` writes one item on each line (NDJSON).',
	}),
	'fail-on-error': (0,definition/* define */.E)({
		kind: kinds_boolean/* boolean */.z,
		default: 'true',
		group: 'run',
		places: result_inputs_neverInFiles,
		flag: { switch: true },
		description: '`false` makes a warning of what the API, the network or an expectation said, and the outputs tell. Wrong inputs, a missing key and leaks always fail.',
	}),
	mask: (0,definition/* define */.E)({
		kind: occasionalKind('VALUES', 'mask'),
		group: 'run',
		places: result_inputs_neverInFiles,
		secret: true,
		flag: result_inputs_lines,
		description: 'Further values to mask in the log and to redact everywhere, as a list or one on each line. A line with commas is one value.',
	}),
	'support-file': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'output',
		places: result_inputs_runWide,
		description: 'A file in the workspace for the support bundle: request, response, timings and versions as redacted JSON.',
	}),
	'results-file': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'output',
		places: result_inputs_runWide,
		description: 'A file in the workspace for what the output `results` holds.',
	}),
	'report-junit': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'output',
		places: result_inputs_runWide,
		description: 'A file in the workspace for a JUnit report: a test case for each task, or for each row of its `for-each`, failures with their diagnosis. On GitLab `kimp360-junit.xml` is written unless this names another file.',
	}),
	'report-json': (0,definition/* define */.E)({
		kind: occasionalKind('FILE', 'namedFile'),
		group: 'output',
		places: result_inputs_runWide,
		description: 'A file in the workspace for a report of everything that was made and found, as JSON; `docs/report.schema.json` is its schema.',
	}),
};
const contextInputs = {
	'github-secret-source': context('github.secret_source', 'Where the secrets of this run come from, so that an empty key can be explained.'),
	'job-workflow-ref': context('job.workflow_ref', 'The workflow that holds the job, so that a reusable workflow can be told apart.'),
	'job-workflow-file-path': context('job.workflow_file_path', 'The file of that workflow, so that a failure can point at the calling step.'),
	'strategy-job-index': context('strategy.job-index', 'The place of the job in its matrix, for `shard: auto`.'),
	'strategy-job-total': context('strategy.job-total', 'How many jobs the matrix has, for `shard: auto`.'),
};
function context(expression, purpose) {
	return {
		group: 'context',
		places: ['action'],
		default: `\${{ ${expression} }}`,
		description: `${purpose} Set by itself; do not set it.`,
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/defined/scan-inputs.js



const everyRun = ['action', 'flag'];
const scan_inputs_lines = { join: '\n' };
const scanInputs = {
	scan: (0,definition/* define */.E)({
		kind: occasionalKind('PATHS', 'paths'),
		group: 'scan',
		places: everyRun,
		flag: scan_inputs_lines,
		description: 'Files, folders and globs to search for the key in every form, one on each line: `dist/**`. A folder is everything in it, archives are opened, and `!` before a glob leaves out what it matches. Without `path` no call is made.',
	}),
	'scan-git': (0,definition/* define */.E)({
		kind: kinds_boolean/* boolean */.z,
		default: 'false',
		group: 'scan',
		places: everyRun,
		flag: { switch: true },
		description: 'Searches every object of the repository as well: all commits, also those that no branch holds any more. Check out with `fetch-depth: 0`.',
	}),
	'scan-allow-unread': (0,definition/* define */.E)({
		kind: occasionalKind('PATHS', 'paths'),
		group: 'scan',
		places: everyRun,
		flag: scan_inputs_lines,
		description: 'Globs of what may stay unread, such as `vendor/*.7z`: it is told, and no error. Anything else that cannot be read is one.',
	}),
};

;// CONCATENATED MODULE: ./build/bundle/src/inputs/definitions.js





const inputDefinitions = {
	...keyInputs,
	...callInputs,
	...scanInputs,
	...resultInputs,
	...planInputs,
	...contextInputs,
};
const inputNames = Object.keys(inputDefinitions);
function definitionOf(name) {
	return inputDefinitions[name];
}


/***/ }),

/***/ 5577:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (asScalar),
b: () => (scalarKind)
});
var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);

function scalarKind(placeholder, parse, options = {}) {
	return {
		placeholder,
		parseText: (value, faults) => parse(options.verbatim === true ? value : (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(value), faults),
		parseNode: async (node, faults) => {
			if (node.kind === 'scalar' && !node.plain)
				return parse(node, faults);
			const { describe, meaningOf } = await __webpack_require__.e(/* import() */ 6227).then(__webpack_require__.bind(__webpack_require__, 8608));
			if (node.kind !== 'scalar' || meaningOf(node).kind === 'null') {
				return faults.add(node, `One value is expected here, and there is ${describe(node)}.`, {
					suggestion: 'Write it on one line, behind the name and the colon.',
				});
			}
			return parse(node, faults);
		},
	};
}
function asScalar(value) {
	return { ...value, kind: 'scalar', plain: true };
}


/***/ }),

/***/ 2867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
z: () => (boolean)
});
var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);

const boolean = (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarKind */ .b)('true|false', (value, faults) => {
	if (/^(?:true|True|TRUE)$/.test(value.text))
		return true;
	if (/^(?:false|False|FALSE)$/.test(value.text))
		return false;
	const meant = /^(?:yes|y|on|1)$/i.test(value.text)
		? '`true`'
		: /^(?:no|n|off|0)$/i.test(value.text)
			? '`false`'
			: '`true` or `false`';
	return faults.add(value, `\`${value.text}\` is neither true nor false.`, { suggestion: `Write ${meant}.` });
});


/***/ }),

/***/ 7175:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
KW: () => (age),
cb: () => (delay),
p0: () => (duration)
});
var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5577);

const unitsMs = new Map([
	['ms', 1],
	['s', 1_000],
	['m', 60_000],
	['h', 3_600_000],
	['d', 86_400_000],
]);
const spellings = new Map([
	['msec', 'ms'],
	['millis', 'ms'],
	['milliseconds', 'ms'],
	['sec', 's'],
	['secs', 's'],
	['second', 's'],
	['seconds', 's'],
	['min', 'm'],
	['mins', 'm'],
	['minute', 'm'],
	['minutes', 'm'],
	['hr', 'h'],
	['hrs', 'h'],
	['hour', 'h'],
	['hours', 'h'],
	['day', 'd'],
	['days', 'd'],
]);
const longestTimerMs = 24 * 86_400_000;
function parseDuration(value, faults, rules) {
	const text = value.text;
	if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)) {
		return faults.add(value, explain(text), { suggestion: suggest(text, rules.example) });
	}
	let total = 0;
	for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
		total += Number(amount) * (unitsMs.get(unit ?? '') ?? 0);
	}
	total = Math.round(total);
	if (total === 0 && rules.zero !== true) {
		return faults.add(value, 'The duration must be longer than nothing.', {
			suggestion: `Write for example \`${rules.example}\`.`,
		});
	}
	if (total > (rules.longestMs ?? longestTimerMs)) {
		return faults.add(value, 'The duration is longer than 24 days.', { suggestion: 'Write `24d` or less.' });
	}
	return total;
}
function explain(text) {
	if (/^-/.test(text))
		return `\`${text}\` is negative, and a duration is not.`;
	return /^\d+(?:\.\d+)?$/.test(text) ? `\`${text}\` is a duration without a unit.` : `\`${text}\` is not a duration.`;
}
function suggest(text, example) {
	const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text) ?? [];
	if (amount !== undefined && unit === '') {
		const [meant, word] = example.endsWith('d') ? ['d', 'days'] : ['s', 'seconds'];
		const others = [...unitsMs.keys()].filter((one) => one !== meant);
		return `Write \`${amount}${meant}\` for ${word}, or ${others.map((one) => `\`${amount}${one}\``).join(', ')}.`;
	}
	const lower = unit?.toLowerCase() ?? '';
	const known = unitsMs.has(lower) ? lower : spellings.get(lower);
	if (amount !== undefined && known !== undefined)
		return `Write \`${amount}${known}\`.`;
	return `Write a number and a unit (ms, s, m, h, d), for example \`${example}\`.`;
}
function durationKind(rules) {
	return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarKind */ .b)('DURATION', (value, faults) => parseDuration(value, faults, rules));
}
const duration = durationKind({ example: '30s' });
const delay = durationKind({ example: '1s', zero: true });
const age = durationKind({ example: '90d', longestMs: Number.MAX_SAFE_INTEGER });


/***/ }),

/***/ 6930:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (managedFields),
M: () => (tokenPattern)
});
const tokenPattern = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;
const framing = 'it is written by the step itself, from the request';
const hop = 'it concerns one connection, not the API';
const managedFields = new Map([
	['host', 'it follows from the base URL'],
	['content-length', framing],
	['transfer-encoding', framing],
	['expect', framing],
	['connection', hop],
	['keep-alive', hop],
	['upgrade', hop],
	['te', hop],
	['trailer', hop],
	['proxy-authorization', 'proxies take it from the address in `HTTPS_PROXY`'],
	['proxy-connection', hop],
	['proxy-authenticate', hop],
]);


/***/ }),

/***/ 9369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
RP: () => (userInfoOf),
_m: () => (withoutText),
li: () => (holdsUserInfoAsPath),
oA: () => (holdsUserInfo)
});
function userInfoOf(text) {
	if (!/@|%40/i.test(text))
		return undefined;
	return /^(?:[^/\\?#@]*:)?(?:[/\\]+|(?:%2f){2})?([^/\\?#]*)(?:@|%40)/i.exec(text.trim())?.[1];
}
function holdsUserInfo(text) {
	return userInfoOf(text) !== undefined;
}
function holdsUserInfoAsPath(text) {
	const path = text.trim();
	const userInfo = userInfoOf(path);
	if (userInfo === undefined || /^[/\\](?![/\\])/.test(path))
		return false;
	return /[/\\]{2}/.test(path) || /:|%3a/i.test(path.slice(0, path.search(/@|%40/i)));
}
function withoutText(value) {
	return { origin: { label: value.origin.label }, span: value.span };
}


/***/ }),

/***/ 9056:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$Y: () => (mostShown),
BU: () => (partOf),
CG: () => (Faults),
Mp: () => (written),
bm: () => (TooManyFaults),
dE: () => (trimmed)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

function written(origin, text) {
	return { text, origin, span: { start: 0, end: text.length } };
}
function partOf(whole, start, end) {
	return { text: whole.text.slice(start, end), origin: whole.origin, span: spanWithin(whole, start, end) };
}
function trimmed(whole) {
	const start = whole.text.length - whole.text.trimStart().length;
	return partOf(whole, start, Math.max(start, whole.text.trimEnd().length));
}
function spanWithin({ text, span }, start, end) {
	if (span.end - span.start !== text.length)
		return span;
	return { start: span.start + start, end: span.start + end };
}
const mostShown = 100;
const unshown = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'There is one more fault.');
class TooManyFaults extends Error {
}
class Faults {
	#most;
	errors = [];
	warnings = [];
	#concealed = [];
	constructor(most = Number.POSITIVE_INFINITY) {
		this.#most = most;
	}
	conceal(words) {
		this.#concealed = [...new Set([...this.#concealed, ...words])].sort((a, b) => b.length - a.length);
	}
	add(at, message, details = {}) {
		if (this.errors.length >= this.#most)
			throw new TooManyFaults();
		const unread = this.#concealed.length > 0 && this.errors.length >= mostShown;
		this.errors.push(unread ? unshown : this.#diagnosticAt(at, message, details));
		return undefined;
	}
	warn(at, message, details = {}) {
		this.warnings.push({ ...this.#diagnosticAt(at, message, details), severity: 'warning' });
	}
	#diagnosticAt(at, message, details) {
		const found = diagnosticAt(at, message, details);
		if (this.#concealed.length === 0)
			return found;
		const { suggestion } = found;
		const kept = suggestion === undefined ? undefined : this.#withoutConcealed(suggestion);
		return {
			...found,
			message: this.#withoutConcealed(found.message),
			evidence: found.evidence.map((line) => this.#withoutConcealed(line)),
			...(kept === undefined
				? {}
				: { suggestion: kept === suggestion ? kept : 'Put the value in quotes, so that it is text.' }),
		};
	}
	#withoutConcealed(text) {
		return this.#concealed.reduce((left, word) => left.replaceAll(word, '***'), text);
	}
}
function diagnosticAt(at, message, details) {
	const [start, end] = details.range ?? [0, 'text' in at ? at.text.length : 0];
	const found = 'text' in at ? spanWithin(at, start, end) : at.span;
	const most = at.origin.text?.length ?? 0;
	const span = { start: Math.min(found.start, most), end: Math.min(found.end, most) };
	const { suggestion } = details;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)(details.code ?? 'input/invalid', message, {
		origin: at.origin,
		...(at.origin.text === undefined ? {} : { span }),
		...(suggestion === undefined ? {} : { suggestion }),
		...(details.instead === undefined ? {} : { instead: { span: at.span, text: details.instead } }),
		...(details.evidence === undefined ? {} : { evidence: details.evidence }),
		...(details.cause === undefined ? {} : { cause: details.cause }),
	});
}


/***/ })

};
;