"use strict";
exports.id = 3243;
exports.ids = [3243,6962];
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

/***/ 6962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  censorCredentials: () => (credentials/* censorCredentials */.b0),
  censorHeaders: () => (credentials/* censorHeaders */.z0),
  checkRules: () => (rules/* checkRules */.M),
  date: () => (date),
  explainScheme: () => (explainScheme),
  expressions: () => (expressions),
  extractions: () => (extractions/* extractions */.d),
  form: () => (pairs_form),
  headers: () => (headers/* headers */.b3),
  idempotencyKey: () => (idempotencyKey),
  json: () => (json),
  mask: () => (mask),
  mediaType: () => (mediaType),
  multipart: () => (multipart/* multipart */.f),
  namedFile: () => (namedFile),
  paths: () => (paths),
  query: () => (query),
  readDashedItems: () => (read_lines/* readDashedItems */.Sw),
  readJson: () => (read_json.readJson),
  secretsOfFields: () => (credentials/* secretsOfFields */.Cn),
  secretsOfInputs: () => (credentials/* secretsOfInputs */.yL),
  size: () => (size)
});

// EXTERNAL MODULE: ./build/bundle/src/inputs/credentials.js + 1 modules
var credentials = __webpack_require__(8547);
// EXTERNAL MODULE: ./build/bundle/src/http/address.js
var address = __webpack_require__(562);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/base-url-scheme.js

const example = 'Write for example `https://api.example.com/v1`.';
function explainScheme(value, faults) {
	const text = value.text;
	const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1];
	if (scheme !== undefined && !/^https?$/i.test(scheme)) {
		return faults.add(value, `The base URL must begin with \`https://\`, not with \`${scheme}://\`.`, {
			range: [0, scheme.length + 3],
			suggestion: example,
		});
	}
	const bare = text.replace(/^(?:https?:?)?\/*/i, '');
	const guess = `https://${bare}`;
	if (bare === '' || !URL.canParse(guess))
		return faults.add(value, 'This is not a URL.', { suggestion: example });
	const { hostname } = new URL(guess);
	if (hostname.startsWith('xn--') && !hostname.includes('.')) {
		return faults.add(value, 'This is not a URL.', { suggestion: example });
	}
	const local = (0,address/* isLoopback */.U)(hostname);
	return faults.add(value, 'The base URL must begin with `https://`.', {
		suggestion: `Write \`${local ? 'http' : 'https'}://${bare}\`.`,
	});
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/kind.js
var kind = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/date.js

const date = (0,kind/* scalarKind */.b)('YYYY-MM-DD', (value, faults) => {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.text) ?? [];
	const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	if (day === undefined) {
		return faults.add(value, `\`${value.text}\` is not a date.`, {
			suggestion: 'Write year, month and day: `2026-08-01`.',
		});
	}
	if (parsed.getUTCMonth() !== Number(month) - 1 || parsed.getUTCDate() !== Number(day)) {
		return faults.add(value, `\`${value.text}\` is not a day of the calendar.`, {
			suggestion: 'Write year, month and day: `2026-08-01`.',
		});
	}
	return parsed;
});

// EXTERNAL MODULE: ./build/bundle/src/inputs/data-kind.js
var data_kind = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/bundle/src/inputs/data-node.js
var data_node = __webpack_require__(8608);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-data.js
var read_data = __webpack_require__(8599);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-json.js
var read_json = __webpack_require__(645);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-lines.js
var read_lines = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/bundle/src/inputs/written.js
var written = __webpack_require__(9056);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/expressions.js







const expressions = (0,data_kind/* dataKind */.p)('EXPRESSIONS', parse, { read });
async function read(value, faults) {
	const text = (0,written/* trimmed */.dE)(value);
	if (/^\[\s*"/.test(text.text)) {
		const json = (0,read_json.readJson)(text);
		if ('node' in json)
			return json.node;
	}
	if (/^-\s/.test(text.text)) {
		const dashed = (0,read_lines/* readDashedItems */.Sw)(text);
		if (dashed !== undefined)
			return { ...dashed, items: dashed.items.map(withoutComment) };
		return (0,read_data/* readData */.v)(text, faults);
	}
	const lines = (0,read_lines/* readBareLines */.c3)(text);
	if (lines.items.length < 2)
		return (0,kind/* asScalar */.T)(text);
	const { isSound } = await __webpack_require__.e(/* import() */ 5123).then(__webpack_require__.bind(__webpack_require__, 5123));
	const { loadJmespath } = await __webpack_require__.e(/* import() */ 6253).then(__webpack_require__.bind(__webpack_require__, 6253));
	const library = await loadJmespath();
	const each = lines.items.every((item) => item.kind === 'scalar' && isSound(item.text, library));
	return each ? lines : (0,kind/* asScalar */.T)(text);
}
function withoutComment(item) {
	if (item.kind !== 'scalar')
		return item;
	const bare = item.text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (quoted) => 'x'.repeat(quoted.length));
	const comment = bare.search(/\s+#/);
	if (comment < 0)
		return item;
	const text = item.text.slice(0, comment);
	return { ...item, text, span: { start: item.span.start, end: item.span.start + text.length } };
}
async function parse(node, faults) {
	const { checkCondition } = await Promise.all(/* import() */[__webpack_require__.e(1140), __webpack_require__.e(4543)]).then(__webpack_require__.bind(__webpack_require__, 4543));
	const before = faults.errors.length;
	const found = [];
	for (const item of node.kind === 'list' ? node.items : [node]) {
		const text = (0,data_node/* textOf */.b)(item, 'list of expressions', faults);
		if (text === undefined || item.kind !== 'scalar')
			continue;
		if (await checkCondition(item, faults, 'always'))
			found.push(text);
	}
	return faults.errors.length > before ? undefined : found;
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/extractions.js
var extractions = __webpack_require__(513);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/headers.js
var headers = __webpack_require__(4037);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/idempotency-key.js

const idempotencyKey = (0,kind/* scalarKind */.b)('VALUE|auto', (value, faults) => {
	if (/^auto$/i.test(value.text))
		return 'auto';
	const bad = /[^\x21-\x7e]/.exec(value.text);
	if (bad !== null) {
		return faults.add(value, 'An idempotency key has visible ASCII characters only, no spaces.', {
			range: [bad.index, bad.index + 1],
			suggestion: 'Write for example `auto`, or `release-1.4.0`.',
		});
	}
	if (value.text.length > 255) {
		return faults.add(value, 'An idempotency key has 255 characters at most.', {
			suggestion: 'Shorten it, or write `auto`.',
		});
	}
	return value.text;
});

;// CONCATENATED MODULE: ./build/bundle/src/inputs/json-text.js

function jsonTextOf(node, faults) {
	const before = faults.errors.length;
	const text = write(node, faults);
	return faults.errors.length > before ? undefined : text;
}
function write(node, faults) {
	switch (node.kind) {
		case 'list':
			return `[${node.items.map((item) => write(item, faults)).join(',')}]`;
		case 'map':
			return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${write(value, faults)}`).join(',')}}`;
		case 'scalar': {
			const meaning = (0,data_node.meaningOf)(node);
			switch (meaning.kind) {
				case 'string':
					return JSON.stringify(meaning.text);
				case 'number':
					return meaning.text;
				case 'boolean':
					return String(meaning.value);
				case 'null':
					return 'null';
				case 'unclear':
					faults.add(node, `${meaning.problem.replace(/^./, (first) => first.toUpperCase())}.`, {
						suggestion: meaning.suggestion,
					});
					return 'null';
			}
		}
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/json.js





const json = {
	placeholder: 'JSON',
	parseText: async (value, faults) => {
		const text = (0,written/* trimmed */.dE)(value);
		if ('node' in (0,read_json.readJson)(text))
			return text.text;
		if (fileName.test(text.text))
			return explainLoneText(text, faults);
		const node = await (0,read_data/* readData */.v)(text, faults);
		return node === undefined ? undefined : parseNode(node, faults);
	},
	parseNode,
};
const fileName = /^@?[\w./\\-]+\.json$/;
function parseNode(node, faults) {
	if (node.kind === 'scalar' && node.plain && (0,data_node.meaningOf)(node).kind === 'string')
		return explainLoneText(node, faults);
	return jsonTextOf(node, faults);
}
function explainLoneText(value, faults) {
	return faults.add(value, 'This is one line of text, neither a map, a list nor JSON.', {
		suggestion: suggest(value.text),
	});
}
function suggest(text) {
	if (fileName.test(text)) {
		return `To send a file, write \`body-file: ${text.replace(/^@/, '')}\` and \`content-type: application/json\`.`;
	}
	const [, name, value] = /^([\w-]+)[=:](.*)$/.exec(text) ?? [];
	if (name !== undefined)
		return `Write \`${name}: ${value?.trim()}\`, with a space behind the colon.`;
	return 'Write `name: value` lines or JSON; to send the text itself, put it in quotes.';
}

// EXTERNAL MODULE: ./build/bundle/src/key/maskable.js
var maskable = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/mask.js







const mask = (0,data_kind/* dataKind */.p)('VALUES', mask_parse, { read: mask_read });
async function mask_read(value, faults) {
	const text = (0,written/* trimmed */.dE)(value);
	if (/^[[{]/.test(text.text))
		return readBrackets(text, faults);
	const items = (0,read_lines/* readDashedItems */.Sw)(text) ?? readQuotedItems(text);
	if (items !== undefined)
		return items;
	const lines = (0,read_lines/* readBareLines */.c3)(text);
	if (lines.items.length === 1 && text.text.includes(',')) {
		faults.warn(text, 'This line holds commas, and is masked as ONE value.', {
			suggestion: 'To mask several values, write one on each line.',
		});
	}
	return lines;
}
async function readBrackets(text, faults) {
	const json = (0,read_json.readJson)(text);
	if ('node' in json && json.node.kind === 'list')
		return json.node;
	if (text.text.startsWith('[')) {
		const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 2561));
		const yaml = readYaml(text);
		if ('node' in yaml && yaml.node.kind === 'list')
			return yaml.node;
	}
	return faults.add(text, `A text that begins with "${text.text[0]}" is read as a list in brackets, and this is none.`, {
		suggestion: `Write one value on each line; one that begins with "${text.text[0]}" stands in quotes behind a dash: - '${text.text[0]}\u2026'`,
	});
}
function readQuotedItems(text) {
	const lines = (0,read_lines/* readBareLines */.c3)(text);
	if (!lines.items.every((item) => item.kind === 'scalar' && item.text.startsWith('- ')))
		return undefined;
	return {
		...lines,
		items: lines.items.map((item) => {
			const inner = item.kind === 'scalar' ? item.text.slice(2).trim() : '';
			const single = /^'(.*)'$/.exec(inner)?.[1]?.replaceAll("''", "'");
			const double = /^".*"$/.test(inner) ? (0,read_json.readJson)({ ...text, text: inner }) : undefined;
			const value = double !== undefined && 'node' in double && double.node.kind === 'scalar'
				? double.node.text
				: (single ?? inner);
			return { kind: 'scalar', text: value, plain: false, origin: item.origin, span: item.span };
		}),
	};
}
function mask_parse(node, faults) {
	const before = faults.errors.length;
	const secrets = [];
	for (const item of node.kind === 'list' ? node.items : [node]) {
		if (item.kind === 'scalar' && item.text === '')
			continue;
		const text = item.kind === 'scalar' ? item.text : (0,data_node/* textOf */.b)(item, 'list of masks', faults);
		if (text === undefined)
			continue;
		const unfit = (0,maskable/* unmaskable */.U)(text);
		if (unfit !== undefined) {
			faults.warn(item, `A value that is ${unfit} is not masked: it would blot out the log.`, {
				suggestion: 'Leave it out, or mask the longer value that it is part of.',
			});
			continue;
		}
		secrets.push(new secret/* Secret */.z(text), ...splitLines(text));
	}
	return faults.errors.length > before ? undefined : secrets;
}
function splitLines(text) {
	if (!/[\r\n]/.test(text))
		return [];
	return text
		.split(/\r?\n|\r/)
		.map((line) => line.trim())
		.filter(maskable.isMaskable)
		.map((line) => new secret/* Secret */.z(line));
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/media-type.js

const word = "[\\w!#$&^.+'-]+";
const pattern = new RegExp(`^${word}/${word}(?:[ \\t]*;[ \\t]*${word}=(?:${word}|"[\\x20-\\x21\\x23-\\x7e]*"))*$`);
const mediaType = (0,kind/* scalarKind */.b)('TYPE', (value, faults) => {
	if (pattern.test(value.text))
		return value.text;
	return faults.add(value, `\`${value.text}\` is not a media type.`, {
		suggestion: /^json$/i.test(value.text)
			? 'Write `application/json`.'
			: 'Write for example `text/csv`, or `text/plain; charset=utf-8`.',
	});
});

// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/multipart.js
var multipart = __webpack_require__(3067);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/named-file.js

const namedFile = (0,kind/* scalarKind */.b)('FILE', (value, faults) => {
	const odd = /[\x00-\x1f\x7f]/.exec(value.text);
	if (odd !== null) {
		return faults.add(value, 'The path of the file holds a line break or another control character.', {
			range: [odd.index, odd.index + 1],
			suggestion: 'Give the path of one file.',
		});
	}
	return { path: value.text, at: value };
});

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/pairs.js


function parsePairs(node, what, faults) {
	if (node.kind !== 'map')
		return faults.add(node, `A map of names and values is expected, and there is ${(0,data_node.describe)(node)}.`, {
			suggestion: suggestMap(node),
		});
	const before = faults.errors.length;
	const pairs = [];
	for (const { key, value } of node.entries) {
		for (const item of value.kind === 'list' ? value.items : [value]) {
			const text = (0,data_node/* textOf */.b)(item, `${what} \`${key.text}\``, faults);
			if (text !== undefined)
				pairs.push([key.text, text]);
		}
	}
	return faults.errors.length > before ? undefined : pairs;
}
function suggestMap(node) {
	const [, name, value] = node.kind === 'scalar' ? (/^\??([^\s=&]+)=([^\s&]*)/.exec(node.text) ?? []) : [];
	return name === undefined ? 'Write lines such as `name: value`.' : `Write one line for each: \`${name}: ${value}\`.`;
}
const query = (0,data_kind/* dataKind */.p)('MAP', (node, faults) => parsePairs(node, 'query parameter', faults));
const pairs_form = (0,data_kind/* dataKind */.p)('MAP', (node, faults) => parsePairs(node, 'form field', faults));

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/paths.js





const longest = 4096;
const paths = (0,data_kind/* dataKind */.p)('PATHS', paths_parse, { read: paths_read });
function paths_read(value) {
	const text = (0,written/* trimmed */.dE)(value);
	if (/^\[\s*"/.test(text.text)) {
		const json = (0,read_json.readJson)(text);
		if ('node' in json && json.node.kind === 'list')
			return json.node;
	}
	return (0,read_lines/* readDashedItems */.Sw)(text) ?? (0,read_lines/* readBareLines */.c3)(text);
}
function paths_parse(node, faults) {
	const before = faults.errors.length;
	const found = [];
	for (const item of node.kind === 'list' ? node.items : [node]) {
		const text = (0,data_node/* textOf */.b)(item, 'list of paths', faults);
		if (text === undefined || item.kind !== 'scalar' || text === '')
			continue;
		if (/[\x00-\x1f\x7f]/.test(text)) {
			faults.add(item, 'A path holds a control character.', { suggestion: 'Write one path or glob on each line.' });
		}
		else if (/^!(?:\.?\/)*\s*$/.test(text)) {
			faults.add(item, 'Nothing stands behind `!`.', { suggestion: 'Write what to leave out: `!dist/vendor/**`.' });
		}
		else if (text.length > longest) {
			faults.add(item, `A path has more than ${longest} characters.`, {
				suggestion: 'Write one path or glob on each line.',
			});
		}
		else
			found.push(text);
	}
	return faults.errors.length > before ? undefined : found;
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/size.js

const units = new Map([
	['B', 1],
	['KB', 1e3],
	['MB', 1e6],
	['GB', 1e9],
	['TB', 1e12],
	['KiB', 2 ** 10],
	['MiB', 2 ** 20],
	['GiB', 2 ** 30],
	['TiB', 2 ** 40],
]);
const size = (0,kind/* scalarKind */.b)('SIZE', (value, faults) => {
	const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(value.text) ?? [];
	const factor = units.get(unit);
	if (amount === '') {
		return faults.add(value, `\`${value.text}\` is not a size.`, {
			suggestion: 'Write a number and a unit, for example `10MiB`.',
		});
	}
	if (factor === undefined || value.text.includes(' ')) {
		const meant = factor === undefined ? meantUnit(unit) : unit;
		return faults.add(value, unit === '' ? `\`${amount}\` is a size without a unit.` : `\`${value.text}\` is not a size.`, {
			suggestion: meant === undefined
				? `Write \`${amount}MiB\`, \`${amount}KiB\`, or \`${amount}B\` for bytes.`
				: `Write \`${amount}${meant}\`.`,
		});
	}
	const bytes = Math.floor(Number(amount) * factor);
	if (bytes < 1 || !Number.isSafeInteger(bytes)) {
		return faults.add(value, `\`${value.text}\` is out of range.`, { suggestion: 'Write for example `10MiB`.' });
	}
	return bytes;
});
function meantUnit(unit) {
	const lower = unit.toLowerCase();
	if (lower === '')
		return undefined;
	const spelt = [lower, `${lower}ib`, `${lower}b`];
	return [...units.keys()].find((known) => spelt.includes(known.toLowerCase()) && (known.includes('i') || lower.endsWith('b')));
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/rules.js
var rules = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/occasional.js




















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