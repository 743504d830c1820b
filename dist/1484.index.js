"use strict";
exports.id = 1484;
exports.ids = [1484,6227,959,645];
exports.modules = {

/***/ 959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (editDistance),
nearestName: () => (nearestName)
});
const longest = 100;
const mostKnown = 500;
function nearestName(name, known) {
	if (name.length > longest)
		return undefined;
	const typed = plain(name);
	const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
	let best;
	let bestDistance = allowed + 1;
	let asked = 0;
	for (const candidate of known) {
		asked += 1;
		if (asked > mostKnown)
			break;
		const distance = editDistance(typed, plain(candidate), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function plain(name) {
	return name
		.toLowerCase()
		.replace(/[-_\s]/g, '')
		.replace(/ies$/, 'y');
}
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) >= limit)
		return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			}
			current.push(cost);
		}
		if (Math.min(...current) >= limit)
			return limit;
		beforeLast = last;
		last = current;
	}
	return Math.min(at(last, b.length), limit);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 8547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b0: () => (censorCredentials),
  z0: () => (censorHeaders),
  Cn: () => (secretsOfFields),
  yL: () => (secretsOfInputs)
});

// EXTERNAL MODULE: ./build/bundle/src/key/maskable.js
var maskable = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/bundle/src/inputs/credential-names.js
var credential_names = __webpack_require__(655);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/header-text.js

const entries = [
	/^[ \t]*(?:- )?(?:[\w!#$%&'*+.^`|~-]+|"[\w.-]+"|'[\w.-]+'):(?:[ \t][^\n]*|\r?)$/gm,
	/[{,][ \t\r\n]*(?:[\w.-]+|"[\w.-]+"|'[\w.-]+')[ \t]*:[ \t\r\n]*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\n,{}[\]"']*)/g,
];
const harmlessWord = /^(?:.{1,3}|accept(?:-language|-encoding)?|content-type|user-agent|cache-control|prefer|(?:text|application|image)\/[a-z.+*-]{1,20})$/i;
function rangesOutsideEntries(text) {
	const inEntry = new Uint8Array(text.length);
	for (const pattern of text.trimStart().startsWith('{') ? entries.slice(1) : entries.slice(0, 1)) {
		for (const { index, 0: all } of text.matchAll(pattern))
			inEntry.fill(1, index, index + all.length);
	}
	const found = [];
	for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
		const pieces = [...line.matchAll(/[^\s"'`{}[\],]+/g)].filter((piece) => inEntry[index + piece.index] === 0);
		if (pieces.every(([word]) => harmlessWord.test(word)))
			continue;
		for (const piece of pieces)
			found.push({ start: index + piece.index, end: index + piece.index + piece[0].length });
	}
	return found;
}
const anywhere = `(?<![\\w-])${credential_names/* schemePattern */.i}[ \\t:=]+`;
const behindName = '(?<=(?:^|[-:=,"\'`{[(]|[&!][\\w!-]*|auth[\\w-]*|cookie|token)[ \\t]*)';
const mostNested = 20;
const longestNested = 1_000;
function rangesOfSchemes(text, where) {
	const scheme = new RegExp(where === 'anywhere' ? anywhere : `(?=${anywhere})${behindName}${anywhere}`, 'gim');
	const ends = /["'\r\n,}]|$/g;
	const found = [];
	let end = -1;
	let nested = 0;
	for (const { index, 0: all } of text.matchAll(scheme)) {
		const start = index + all.length;
		if (start > end) {
			ends.lastIndex = start;
			end = ends.exec(text)?.index ?? text.length;
			nested = 0;
		}
		nested += 1;
		if (nested === 1 || (nested <= mostNested && end - start <= longestNested))
			found.push({ start, end });
	}
	return found;
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-lines.js
var read_lines = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/bundle/src/inputs/user-info.js
var user_info = __webpack_require__(9369);
// EXTERNAL MODULE: ./build/bundle/src/inputs/written.js
var written = __webpack_require__(9056);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/credentials.js







function secretsOfInputs(values) {
	return [
		...secretsOfHeaderText(values.headers ?? ''),
		...secretsOfMaskText(values.mask ?? ''),
		...[values['base-url'], values.path].flatMap(secretsOfUserInfo),
	];
}
function secretsOfFields(fields) {
	return fields.filter(([name, value]) => (0,credential_names/* isCredentialField */.qc)(name, value)).flatMap(([, value]) => secretsOfValue(value));
}
function secretsOfValue(value) {
	const whole = value.trim();
	const bare = /^[A-Za-z][\w-]*\s+(\S.*)$/.exec(whole)?.[1];
	const cookies = [...whole.matchAll(/(?:^|;\s*)[^=;\s]+=([^;]+)/g)].map((match) => match[1] ?? '');
	return [whole, bare ?? '', ...cookies, ...basicParts(whole)].filter(maskable.isMaskable).map((text) => new secret/* Secret */.z(text));
}
function basicParts(value) {
	const encoded = /^basic\s+([A-Za-z0-9+/_-]+=*)$/i.exec(value)?.[1];
	if (encoded === undefined)
		return [];
	const pair = Buffer.from(encoded, 'base64').toString('utf8');
	const colon = pair.indexOf(':');
	return colon < 0 ? [] : [pair, pair.slice(colon + 1)];
}
function secretsOfHeaderText(text) {
	const pieces = (ranges) => ranges.map(({ start, end }) => text.slice(start, end));
	const lines = text.replace(/^[ \t#][^\n]*/gm, (line) => ' '.repeat(line.length));
	const words = [
		...pieces(rangesOfSchemes(text, 'where a value begins')).filter(maskable.isMaskable),
		...pieces(rangesOutsideEntries(lines)).filter(isOpaque),
	];
	return [...words.map((word) => new secret/* Secret */.z(word)), ...secretsOfNamed(text)];
}
function isOpaque(word) {
	return (0,maskable.isMaskable)(word) && !(0,credential_names/* isCredentialName */.hN)(word) && (word.length >= 12 || /[a-z].*\d|\d.*[a-z]/i.test(word));
}
function secretsOfNamed(text) {
	return credentialRanges(text, credential_names/* isCredentialName */.hN).flatMap(({ start, end }) => {
		const value = text.slice(start, end).trim();
		const unquoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
		return unquoted === null
			? secretsOfValue(value.replace(/^[|>][-+]?\s*/, '').replace(/\s*\n\s*/g, ' '))
			: secretsOfValue(unquoted[1]?.replace(/\\(.)/g, '$1') ?? unquoted[2]?.replaceAll("''", "'") ?? '');
	});
}
function secretsOfUserInfo(url) {
	const userInfo = (0,user_info/* userInfoOf */.RP)(url ?? '');
	if (userInfo === undefined)
		return [];
	const decoded = decodeAscii(userInfo);
	return [userInfo, decoded, decoded.slice(decoded.indexOf(':') + 1)]
		.filter(maskable.isMaskable)
		.map((text) => new secret/* Secret */.z(text));
}
function decodeAscii(text) {
	return text.replace(/%([2-7][\da-f])/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function secretsOfMaskText(text) {
	const items = (0,read_lines/* readBareLines */.c3)((0,written/* written */.Mp)({ label: '' }, text)).items;
	return items.flatMap((item) => {
		const line = item.kind === 'scalar' ? item.text : '';
		return [line, unquoted(line.replace(/^-\s+/, '')), ...(/^\s*\[/.test(text) ? itemsInBrackets(line) : [])]
			.filter((value, index, both) => (0,maskable.isMaskable)(value) && both.indexOf(value) === index)
			.map((value) => new secret/* Secret */.z(value));
	});
}
function unquoted(text) {
	return text.replace(/^(["'])(.*)\1$/, '$2');
}
function itemsInBrackets(line) {
	const items = line.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]"'][^,[\]]*/g);
	return [...items].map(([item]) => unquoted(item.trim()));
}
function censorCredentials(text, isCredential = credential_names/* isCredentialName */.hN) {
	return overwrite(text, credentialRanges(text, isCredential));
}
function censorHeaders(text, isCredential = credential_names/* isCredentialName */.hN) {
	return overwrite(text, [
		...credentialRanges(text, isCredential),
		...rangesOfSchemes(text, 'anywhere'),
		...rangesOutsideEntries(text),
	]);
}
function overwrite(text, ranges) {
	const parts = [];
	const words = new Set();
	let done = 0;
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		const around = text
			.slice(start, end)
			.split(/[\s"'`]+/)
			.flatMap((word) => [word, withoutSignsAround(word)]);
		for (const word of around)
			if (word.length >= shortestQuoted)
				words.add(word);
		if (end <= done)
			continue;
		const from = Math.max(start, done);
		parts.push(text.slice(done, from), text.slice(from, end).replace(/[^\s"']/g, '*'));
		done = end;
	}
	return { text: parts.join('') + text.slice(done), words: [...words] };
}
function withoutSignsAround(word) {
	const start = Math.max(word.search(/\w/), 0);
	let end = word.length;
	while (end > start && !/\w/.test(word.charAt(end - 1)))
		end -= 1;
	return word.slice(start, end);
}
const shortestQuoted = 4;
function credentialRanges(text, isCredential) {
	const ranges = [];
	const names = /(?:^|[\n{,?&])([ \t]*)(?:- )?(["']?)([\w.$-]+)\2[ \t]*([:=])[ \t]*/g;
	for (let match = names.exec(text); match !== null; match = names.exec(text)) {
		const [all, indent = '', , name = '', separator] = match;
		names.lastIndex = match.index + all.length;
		if (!isCredential(name))
			continue;
		const start = match.index + all.length;
		const end = separator === '='
			? start + (/^[^&\s]*/.exec(text.slice(start))?.[0].length ?? 0)
			: endOfValue(text, start, indent.length, /[{,]/.test(all[0] ?? ''));
		ranges.push({ start, end });
		names.lastIndex = Math.max(end, names.lastIndex);
	}
	return ranges;
}
function endOfValue(text, start, indent, flow) {
	const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/s.exec(text.slice(start));
	if (quoted !== null)
		return start + quoted[0].length;
	if (flow)
		return start + text.slice(start).search(/[,}\]\n]|$/);
	const line = text.slice(start).search(/\n|$/);
	const more = new RegExp(`^(?:\\n(?:[ \\t]*(?=\\n|$)|[ \\t]{${indent + 1},}[^\\n]*))*`).exec(text.slice(start + line))?.[0]
		.length ?? 0;
	return start + line + more;
}


/***/ }),

/***/ 3338:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
p: () => (dataKind)
});
var _reading_read_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

function dataKind(placeholder, parse, options = {}) {
	const read = options.read ?? ((value, faults) => (0,_reading_read_data_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v)(value, faults, options));
	return {
		placeholder,
		parseText: async (value, faults) => {
			const node = await read(value, faults);
			return node === undefined ? undefined : parse(node, faults);
		},
		parseNode: parse,
	};
}


/***/ }),

/***/ 8608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
b: () => (textOf),
describe: () => (describe),
meaningOf: () => (meaningOf)
});
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const yamlNumber = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const radix = /^0o[0-7]+$|^0x[\da-fA-F]+$/;
const grouped = /^[-+]?\d+(?:_\d+)+(?:\.\d+)?$/;
function meaningOf({ text, plain }) {
	if (!plain)
		return { kind: 'string', text };
	if (/^(?:null|Null|NULL|~|)$/.test(text))
		return { kind: 'null' };
	if (/^(?:true|True|TRUE)$/.test(text))
		return { kind: 'boolean', value: true };
	if (/^(?:false|False|FALSE)$/.test(text))
		return { kind: 'boolean', value: false };
	if (jsonNumber.test(text))
		return { kind: 'number', text };
	if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) {
		return { kind: 'unclear', problem: `JSON has no number \`${text}\``, suggestion: `Write it as text: "${text}".` };
	}
	if (yamlNumber.test(text) || grouped.test(text) || radix.test(text)) {
		return {
			kind: 'unclear',
			problem: `\`${text}\` is not written as JSON writes numbers, and may be meant as text`,
			suggestion: `Write the number ${plainNumber(text)}, or the text "${text}".`,
		};
	}
	return { kind: 'string', text };
}
function plainNumber(text) {
	if (radix.test(text))
		return BigInt(text).toString();
	const [mantissa = '', exponent] = text.replaceAll('_', '').toLowerCase().split('e');
	const [, sign, whole = '', fraction = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(mantissa) ?? [];
	const digits = whole.replace(/^0+(?=\d)/, '') || '0';
	return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}${exponent === undefined ? '' : `e${exponent}`}`;
}
function describe(node) {
	if (node.kind === 'list')
		return 'a list';
	if (node.kind === 'map')
		return 'a map';
	return meaningOf(node).kind === 'null' ? 'nothing' : 'a single value';
}
function textOf(node, what, faults) {
	if (node.kind !== 'scalar') {
		return faults.add(node, `The ${what} has ${describe(node)} where one value is expected.`, {
			suggestion: 'Write one value; put text that begins with [ or { in quotes.',
		});
	}
	if (meaningOf(node).kind === 'null') {
		return faults.add(node, `The ${what} has no value.`, {
			suggestion: 'Leave the line out, or write "" for an empty text.',
		});
	}
	return node.text;
}


/***/ }),

/***/ 513:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (isRefusedName),
d: () => (extractions)
});
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(959);
var _outputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4462);
var _data_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3338);
var _data_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8608);
var _boolean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2867);





const extractions = (0,_data_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .dataKind */ .p)('MAP', parse, {
	lines: true,
	linesOverNesting: (node) => node.kind === 'map' && !node.entries.some(({ value }) => isOptions(value)),
	acceptsLines: (node) => node.kind === 'map' &&
		!node.entries.some(({ value }) => value.kind === 'scalar' && /^\{.*\b(?:from|secret)\b["']?\s*:/.test(value.text)),
});
function isOptions(node) {
	return node.kind === 'map' && node.entries.some(({ key }) => key.text === 'from' || key.text === 'secret');
}
async function parse(node, faults) {
	if (node.kind !== 'map') {
		return faults.add(node, 'A map of names to JMESPath expressions is expected.', {
			suggestion: withName(node) ?? 'Write lines such as `request_id: id`.',
		});
	}
	const before = faults.errors.length;
	const { checkExpression } = await __webpack_require__.e(/* import() */ 5123).then(__webpack_require__.bind(__webpack_require__, 5123));
	const taken = new Map();
	const found = [];
	for (const { key, value } of node.entries) {
		checkName(key, taken, faults);
		taken.set(key.text.toLowerCase(), key.text);
		const options = value.kind === 'map' ? readOptions(key, value, faults) : { from: value, secret: false };
		if (options === undefined)
			continue;
		const expression = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(options.from, `extraction \`${key.text}\``, faults);
		if (expression === undefined || options.from.kind !== 'scalar')
			continue;
		if (await checkExpression(options.from, faults))
			found.push({ name: key.text, expression, secret: options.secret });
	}
	return faults.errors.length > before ? undefined : found;
}
function withName(node) {
	if (node.kind !== 'scalar')
		return undefined;
	const text = node.text.trim();
	if (/^[\p{L}\p{N}_]*[^\x00-\x7f][\p{L}\p{N}_]*$/u.test(text)) {
		return `Write a name before it, and quotes around it: \`value: '"${text}"'\`.`;
	}
	const last = /^[A-Za-z_][\w.[\]*]*$/.test(text) ? /([A-Za-z_]\w*)[\d.[\]*]*$/.exec(text)?.[1] : undefined;
	if (last === undefined)
		return undefined;
	const name = _outputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .outputNames */ .g.some((one) => one === last.toLowerCase()) ? `my_${last}` : last;
	return `Write a name before it: \`${name}: ${text}\`.`;
}
function isRefusedName(name) {
	return !/^[A-Za-z_][\w-]*$/.test(name) || _outputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .outputNames */ .g.some((one) => one === name.toLowerCase());
}
function checkName(key, taken, faults) {
	const name = key.text;
	const lower = name.toLowerCase();
	const output = _outputs_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .outputNames */ .g.find((one) => one === lower);
	const twin = taken.get(lower);
	if (lower === '__proto__') {
		faults.add(key, `\`${name}\` cannot be the name of an output.`, {
			suggestion: 'Choose another name, for example `my_proto`.',
		});
	}
	else if (!/^[A-Za-z_][\w-]*$/.test(name)) {
		faults.add(key, `\`${name}\` cannot be the name of an output.`, {
			suggestion: `Write letters, digits, \`_\` and \`-\`, not beginning with a digit: \`${spellable(name)}\`.`,
		});
	}
	else if (output !== undefined) {
		faults.add(key, `\`${name}\` is the name of an output that the step sets itself.`, {
			suggestion: `Choose another name, for example \`my_${lower.replaceAll('-', '_')}\`.`,
		});
	}
	else if (twin !== undefined) {
		faults.add(key, `The names \`${twin}\` and \`${name}\` are the same output: case makes no difference.`, {
			suggestion: 'Choose another name for one of them.',
		});
	}
}
function spellable(name) {
	const spelt = name.replace(/[^\w-]+/g, '_').replace(/^(?=[^A-Za-z_])/, '_');
	return /[A-Za-z\d]/.test(spelt) ? spelt : 'value';
}
function readOptions(key, options, faults) {
	let from;
	let secret = false;
	const before = faults.errors.length;
	for (const { key: word, value } of options.entries) {
		if (word.text === 'from')
			from = value;
		else if (word.text === 'secret')
			secret = readSecret(value, faults);
		else {
			const near = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__.nearestName)(word.text, ['from', 'secret']);
			faults.add(word, `An extraction has no word \`${word.text}\`.`, {
				code: 'input/unknown',
				suggestion: near === undefined ? 'Write `from` and `secret`.' : `Did you mean \`${near}\`?`,
			});
		}
	}
	if (faults.errors.length > before)
		return undefined;
	if (from === undefined) {
		return faults.add(options, `The extraction \`${key.text}\` does not say from what.`, {
			suggestion: 'Write for example `{from: token, secret: true}`.',
		});
	}
	return { from, secret };
}
function readSecret(value, faults) {
	if (value.kind === 'scalar' && (0,_data_node_js__WEBPACK_IMPORTED_MODULE_3__.meaningOf)(value).kind !== 'null')
		return _boolean_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .z.parseText(value, faults) ?? true;
	faults.add(value, 'The word `secret` needs `true` or `false`.', { suggestion: 'Write `secret: true`.' });
	return true;
}


/***/ }),

/***/ 4037:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Tr: () => (warnOfComment),
b3: () => (headers),
jB: () => (readHeaders),
q5: () => (commentBehind)
});
var _credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(655);
var _data_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3338);
var _data_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8608);
var _reading_read_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8599);
var _field_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6930);





const headers = (0,_data_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .dataKind */ .p)('HEADERS', parse, { read: readHeaders });
async function readHeaders(text, faults) {
	const node = await (0,_reading_read_data_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v)(text, faults, { lines: true, tightLines: true, linesOverNesting: () => true });
	for (const { key, value } of node?.kind === 'map' ? node.entries : []) {
		if (value.kind === 'scalar' && commentBehind(value) !== undefined)
			warnOfComment(key, value, faults);
	}
	return node;
}
function commentBehind({ origin, span }) {
	return /^[ \t]+#.*/.exec(origin.text?.slice(span.end) ?? '')?.[0];
}
function warnOfComment(key, value, faults) {
	faults.warn(value, `The value of the header \`${key.text}\` ends before \` #\`, where YAML's comments begin.`, {
		suggestion: `If that belongs to the value, put all of it in quotes: \`${key.text}: "\u2026"\`.`,
	});
}
function parse(node, faults) {
	if (node.kind !== 'map') {
		return faults.add(node, 'Headers are a map, or lines of a name, a colon and a value.', {
			suggestion: 'Write for example `accept: text/csv`.',
		});
	}
	const before = faults.errors.length;
	const seen = new Set();
	const entries = [];
	for (const { key, value } of node.entries) {
		const name = key.text;
		const lower = name.toLowerCase();
		checkName(key, faults);
		if (seen.has(lower)) {
			faults.add(key, `The header \`${name}\` is given twice; case makes no difference.`, {
				suggestion: 'Keep one; put several values on one line, with commas.',
			});
		}
		seen.add(lower);
		if (value.kind === 'list') {
			faults.add(value, `The header \`${name}\` has a list where one value is expected.`, {
				suggestion: 'Put several values on one line, with commas.',
			});
			continue;
		}
		const text = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(value, `header \`${name}\``, faults);
		if (text === undefined || value.kind !== 'scalar')
			continue;
		if ((0,_credential_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name) && /^[[{]/.test(value.text)) {
			faults.add(value, `The header \`${name}\` has a list or a map where one value is expected.`, {
				suggestion: 'Write the value alone, without brackets or braces.',
			});
			continue;
		}
		checkValue(name, value, faults);
		entries.push({ field: [name, withOwnQuotes(key, value) ?? text], at: key });
	}
	return faults.errors.length > before ? undefined : entries;
}
function withOwnQuotes(key, value) {
	if (!/^if-(?:none-)?match$|^if-range$/i.test(key.text) || !key.plain || value.plain)
		return undefined;
	const tag = `"${value.text}"`;
	const { start, end } = value.span;
	return value.origin.text?.slice(start, end) === tag && !/ GMT$/.test(value.text) ? tag : undefined;
}
function checkName(key, faults) {
	const name = key.text;
	if (!_field_names_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenPattern */ .M.test(name)) {
		faults.add(key, `\`${name}\` is not a header name.`, {
			suggestion: 'Header names have letters, digits and dashes: `x-request-source`.',
		});
		return;
	}
	const reason = _field_names_js__WEBPACK_IMPORTED_MODULE_3__/* .managedFields */ .J.get(name.toLowerCase()) ?? (/^proxy-/i.test(name) ? 'it concerns the proxy, not the API' : undefined);
	if (reason !== undefined) {
		faults.add(key, `The header \`${name}\` cannot be set: ${reason}.`, { suggestion: `Remove \`${name}\`.` });
	}
}
function checkValue(name, value, faults) {
	const bad = /[^\t\x20-\x7e]/.exec(value.text);
	if (bad === null)
		return;
	const code = bad[0].codePointAt(0) ?? 0;
	const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	const kind = code === 10 || code === 13
		? 'a line break'
		: code < 32 || code === 127
			? `the control character ${point}`
			: `the non-ASCII character ${point}`;
	faults.add(value, `The value of the header \`${name}\` holds ${kind}.`, {
		range: [bad.index, bad.index + 1],
		suggestion: code > 127 ? 'Use ASCII, or percent-encode it if the API decodes that.' : 'Write the value on one line.',
	});
}


/***/ }),

/***/ 3067:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
f: () => (multipart)
});
var _data_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3338);
var _data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8608);
var _written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);



const multipart = (0,_data_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .dataKind */ .p)('MAP', parse, {
	lines: true,
	acceptsLines: (node) => node.kind === 'map' &&
		node.entries.some(({ value }) => isText(value) && value.text.startsWith('@')) &&
		node.entries.every(({ value }) => isText(value) && (value.text.startsWith('@') || plain.test(value.text))),
});
const plain = /^[^\s"'`&*!|>%@{}[\],#?:-](?:(?!\s#|:\s|:$).)*$/;
function isText(node) {
	return node.kind === 'scalar';
}
function parse(node, faults) {
	if (node.kind !== 'map') {
		return faults.add(node, `A map of parts is expected, and there is ${(0,_data_node_js__WEBPACK_IMPORTED_MODULE_2__.describe)(node)}.`, {
			suggestion: 'Write lines such as `file: "@out/report.pdf"`.',
		});
	}
	const before = faults.errors.length;
	const parts = [];
	for (const { key, value } of node.entries) {
		const badName = /[\r\n\0]/.exec(key.text);
		if (badName !== null || key.text === '') {
			faults.add(key, 'The name of a part is empty or holds a line break.', {
				suggestion: 'Name it for example `file`.',
			});
			continue;
		}
		for (const item of value.kind === 'list' ? value.items : [value]) {
			const text = (0,_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(item, `part \`${key.text}\``, faults);
			if (text === undefined || item.kind !== 'scalar')
				continue;
			const part = text.startsWith('@') && !text.startsWith('@@')
				? parseFile(key.text, item, faults)
				: { kind: 'value', name: key.text, value: text.replace(/^@@/, '@') };
			if (part !== undefined)
				parts.push(part);
		}
	}
	if (parts.length === 0 && faults.errors.length === before) {
		return faults.add(node, 'A multipart content needs at least one part.', {
			suggestion: 'Write lines such as `file: "@out/report.pdf"`.',
		});
	}
	return faults.errors.length > before ? undefined : parts;
}
const parameter = /^;[ \t]*([a-zA-Z-]+)=(?:"((?:[^"\\]|\\["\\])*)"|([^;"]*))/;
function parseFile(name, item, faults) {
	const text = item.text;
	const [head = '@', quoted, bare] = /^@(?:"((?:[^"\\]|\\["\\])*)"|([^;"]*))/.exec(text) ?? [];
	const path = (quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '').trim();
	if (path === '' || path === '-') {
		return faults.add(item, `The part \`${name}\` names no file.`, {
			suggestion: 'Write the path behind the `@`; a text that begins with `@` is written with `@@`.',
		});
	}
	let contentType;
	let filename;
	for (let at = head.length; at < text.length;) {
		const rest = text.slice(at);
		const found = parameter.exec(rest);
		const value = (found?.[2]?.replace(/\\(["\\])/g, '$1') ?? found?.[3] ?? '').trim();
		const word = found?.[1]?.toLowerCase();
		const end = at + (found?.[0].length ?? rest.length);
		const place = { range: [at, end] };
		if (word === 'type' && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value))
			contentType = value;
		else if (word === 'filename' && value !== '' && !/[\r\n\0]/.test(value))
			filename = value;
		else if (word === 'charset' && contentType !== undefined && /^[\w.-]+$/.test(value))
			contentType += `; charset=${value}`;
		else
			return faults.add(item, `Behind the file of the part \`${name}\` stands something else than a type or a file name.`, { ...place, suggestion: 'Write for example `@out/logo.png;type=image/png;filename=logo.png`.' });
		at = end;
	}
	const pathStart = text.indexOf(path);
	return {
		kind: 'file',
		name,
		file: { path, at: pathStart < 0 ? item : (0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(item, pathStart, pathStart + path.length) },
		...(contentType === undefined ? {} : { contentType }),
		...(filename === undefined ? {} : { filename }),
	};
}


/***/ }),

/***/ 2308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
h: () => (quote)
});
function quote(text) {
	return text.includes('`') ? `"${text}"` : `\`${text}\``;
}


/***/ }),

/***/ 8599:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
v: () => (readData)
});
var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
var _read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7792);



const looksLikeJson = /^(?:\{\s*"|\[[\s[]*(?:\{\s*)?")/;
async function readData(whole, faults, options = {}) {
	const source = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(whole.text.startsWith('\uFEFF') ? (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(whole, 1, whole.text.length) : whole);
	if (/^[{["]/.test(source.text)) {
		const reading = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__.readJson)(source);
		if ('node' in reading)
			return reading.node;
		if (looksLikeJson.test(source.text)) {
			const { message, start, end, suggestion } = reading.fault;
			return faults.add(source, message, { range: [start, end], suggestion });
		}
	}
	const plain = (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainEntries */ .d_)(source);
	if (plain !== undefined)
		return plain;
	const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 2561));
	const reading = readYaml(source);
	if ('node' in reading && (options.linesOverNesting === undefined || (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlat */ .KF)(reading.node)))
		return reading.node;
	if (options.lines === true && (!('node' in reading) || options.linesOverNesting?.(reading.node) === true)) {
		const loose = (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLooseEntries */ .jY)(source) ?? (options.tightLines === true ? (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readFieldLines */ .yf)(source) : undefined);
		if (loose !== undefined && options.acceptsLines?.(loose) !== false)
			return loose;
	}
	if ('node' in reading)
		return reading.node;
	for (const { message, start, end, suggestion } of reading.faults) {
		faults.add(source, message, { range: [start, end], suggestion });
	}
	return undefined;
}


/***/ }),

/***/ 645:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
readJson: () => (readJson)
});
var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2308);

const maxDepth = 200;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\x00-\x1f]*/y;
class Stop extends Error {
	fault;
	constructor(fault) {
		super(fault.message);
		this.fault = fault;
	}
}
function readJson(source) {
	try {
		return { node: new Reader(source).readAll() };
	}
	catch (error) {
		if (error instanceof Stop)
			return { fault: error.fault };
		throw error;
	}
}
class Reader {
	#source;
	#text;
	#at = 0;
	#open = [];
	constructor(source) {
		this.#source = source;
		this.#text = source.text;
	}
	readAll() {
		const node = this.#value(0);
		this.#skip();
		if (this.#at < this.#text.length)
			this.#fail('More text follows after the end of the JSON value.');
		return node;
	}
	#value(depth) {
		if (depth > maxDepth)
			this.#fail(`The JSON is nested more than ${maxDepth} levels deep.`);
		this.#skip();
		const next = this.#text[this.#at];
		if (next === '{')
			return this.#map(depth);
		if (next === '[')
			return this.#list(depth);
		if (next === '"')
			return this.#string();
		const start = this.#at;
		literal.lastIndex = start;
		const found = literal.exec(this.#text)?.[0];
		if (found === undefined || /[\w.+-]/.test(this.#text[start + found.length] ?? ''))
			this.#failAtWord();
		this.#at = start + found.length;
		return { kind: 'scalar', text: found, plain: true, ...this.#placed(start) };
	}
	#map(depth) {
		const start = this.#begin();
		const entries = [];
		const seen = new Set();
		for (this.#skip(); this.#text[this.#at] !== '}'; this.#comma('}')) {
			if (this.#text[this.#at] !== '"')
				this.#fail('A name in double quotes is expected here.');
			const keyStart = this.#at;
			const key = this.#string();
			if (seen.has(key.text)) {
				this.#fail(`The name \`${key.text}\` stands twice in one object.`, keyStart, this.#at, 'Keep one of the two.');
			}
			seen.add(key.text);
			this.#skip();
			if (this.#text[this.#at] !== ':')
				this.#fail('A colon is expected after the name.');
			this.#at++;
			entries.push({ key, value: this.#value(depth + 1) });
		}
		this.#finish();
		return { kind: 'map', entries, ...this.#placed(start) };
	}
	#list(depth) {
		const start = this.#begin();
		const items = [];
		for (this.#skip(); this.#text[this.#at] !== ']'; this.#comma(']'))
			items.push(this.#value(depth + 1));
		this.#finish();
		return { kind: 'list', items, ...this.#placed(start) };
	}
	#begin() {
		this.#open.push(this.#at);
		return this.#at++;
	}
	#finish() {
		this.#open.pop();
		this.#at++;
	}
	#comma(close) {
		this.#skip();
		if (this.#text[this.#at] === close)
			return;
		const comma = this.#at;
		if (this.#text[comma] !== ',') {
			this.#fail(`A comma or \`${close}\` is expected here.`, comma, comma + 1, `Write a comma before a further value, or close the ${this.#opening()}.`);
		}
		this.#at++;
		this.#skip();
		if (this.#text[this.#at] === close) {
			this.#fail('There is a comma after the last value.', comma, comma + 1, 'Remove the comma.');
		}
	}
	#string() {
		const start = this.#at++;
		for (;;) {
			plainCharacters.lastIndex = this.#at;
			plainCharacters.exec(this.#text);
			this.#at = plainCharacters.lastIndex;
			const next = this.#text[this.#at];
			if (next === '"')
				break;
			if (next === undefined)
				this.#fail('A string is not closed.', start, start + 1, 'Add the closing ".');
			if (next !== '\\') {
				this.#fail(`A string holds a ${next === '\n' || next === '\r' ? 'line break' : next === '\t' ? 'tab' : 'control character'}, which JSON must escape.`, this.#at, this.#at + 1, 'Write \\n; in a workflow, insert the value with `${{ toJSON(\u2026) }}`, which adds quotes and escapes.');
			}
			const escaped = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
			if (escaped === undefined) {
				this.#fail('A backslash in a string starts no JSON escape.', this.#at, this.#at + 2, 'Write \\\\ for a backslash.');
			}
			this.#at += escaped.length;
		}
		this.#at++;
		const text = JSON.parse(this.#text.slice(start, this.#at));
		return { kind: 'scalar', text, plain: false, ...this.#placed(start) };
	}
	#skip() {
		while (/[ \t\r\n]/.test(this.#text[this.#at] ?? ''))
			this.#at++;
	}
	#placed(start) {
		const base = this.#source.span.start;
		return { origin: this.#source.origin, span: { start: base + start, end: base + this.#at } };
	}
	#opening() {
		const at = this.#open.at(-1) ?? 0;
		const whole = this.#source.origin.text ?? this.#text;
		const offset = this.#source.span.start + at;
		const line = whole.slice(0, offset).split('\n').length;
		const column = Array.from(whole.slice(whole.lastIndexOf('\n', offset - 1) + 1, offset)).length + 1;
		return `\`${this.#text[at]}\` of ${whole.includes('\n') ? `line ${line}, ` : ''}column ${column}`;
	}
	#failAtWord() {
		const word = /^[^\s,:{}[\]"]*/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0] ?? '';
		if (word === '')
			this.#fail('A value is expected here.', this.#at, this.#at + 1, 'Write `null` for no value; an expression that came out empty leaves such a gap.');
		const quoted = word.startsWith("'");
		this.#fail(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(word)} is not a JSON value.`, this.#at, this.#at + word.length, quoted ? 'Use double quotes.' : `Put text in double quotes: "${word.replace(/['"]/g, '')}".`);
	}
	#fail(message, start = this.#at, end = start + 1, suggestion = 'Write for example `{"name": "value"}`.') {
		if (start >= this.#text.length && this.#open.length > 0) {
			const close = this.#text[this.#open.at(-1) ?? 0] === '[' ? ']' : '}';
			const fault = `The JSON ends before it is complete: the ${this.#opening()} is not closed.`;
			throw new Stop({ message: fault, start, end: start, suggestion: `Write what is missing, and \`${close}\`.` });
		}
		throw new Stop({ message, start, end: Math.min(end, Math.max(start, this.#text.length)), suggestion });
	}
}


/***/ }),

/***/ 7792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
KF: () => (isFlat),
Sw: () => (readDashedItems),
c3: () => (readBareLines),
d_: () => (readPlainEntries),
jY: () => (readLooseEntries),
yf: () => (readFieldLines)
});
var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);

const plainEntry = /^([A-Za-z0-9_$][\w.$[\]-]*):[ \t]+([^\s"'`&*!|>%@{}[\],#?:-](?:(?!\s#|:\s|:$).)*|-[^\s](?:(?!\s#|:\s|:$).)*)$/;
const entry = /^([^\s:"'{}[\],#&*!|>%@`-][^\s:]*):(?:[ \t]+(.*))?$/;
const tightEntry = /^([\w!#$%&'*+.^`|~-]+):(?!\/\/)[ \t]*(.*)$/;
function* linesOf(text) {
	let start = 0;
	for (const line of text.split('\n')) {
		yield { text: withoutBlanksBehind(line), start };
		start += line.length + 1;
	}
}
function withoutBlanksBehind(line) {
	let end = line.length;
	while (end > 0 && ' \t\r'.includes(line.charAt(end - 1)))
		end -= 1;
	return line.slice(0, end);
}
function readPlainEntries(source) {
	return readEntries(source, plainEntry);
}
function readLooseEntries(source) {
	return readEntries(source, entry);
}
function readFieldLines(source) {
	return readEntries(source, tightEntry);
}
function readEntries(source, form) {
	const entries = [];
	const seen = new Set();
	for (const line of linesOf(source.text)) {
		if (line.text === '' || line.text.startsWith('#'))
			continue;
		const found = form.exec(line.text);
		const [, name, value = ''] = found ?? [];
		if (name === undefined || seen.has(name))
			return undefined;
		seen.add(name);
		const valueStart = line.start + line.text.length - value.length;
		entries.push({
			key: scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start, line.start + name.length)),
			value: scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, valueStart, valueStart + value.length))),
		});
	}
	if (entries.length === 0)
		return undefined;
	return { kind: 'map', entries, origin: source.origin, span: source.span };
}
function readDashedItems(source) {
	const items = [];
	for (const line of linesOf(source.text)) {
		if (line.text === '' || line.text.startsWith('#'))
			continue;
		const found = /^-[ \t]+(.*)$/.exec(line.text);
		const item = found?.[1];
		if (item === undefined || /^(["']).*\1$|^[|>][-+\d]*$/.test(item))
			return undefined;
		items.push(scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start + line.text.length - item.length, line.start + line.text.length)));
	}
	if (items.length === 0)
		return undefined;
	return { kind: 'list', items, origin: source.origin, span: source.span };
}
function readBareLines(source) {
	const items = [];
	for (const line of linesOf(source.text)) {
		const item = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start, line.start + line.text.length));
		if (item.text !== '')
			items.push(scalar(item));
	}
	return { kind: 'list', items, origin: source.origin, span: source.span };
}
function scalar(value) {
	return { ...value, kind: 'scalar', plain: true };
}
function isFlat(node) {
	return node.kind === 'map' && node.entries.every(({ value }) => value.kind === 'scalar');
}


/***/ }),

/***/ 1912:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
M: () => (checkRules),
q: () => (normalisePath)
});
var _http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8907);
var _run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6088);


const bodyInputs = ['json', 'body', 'body-file', 'form', 'multipart'];
const dayMs = 86_400_000;
const longestInMemory = 512 * 2 ** 20;
function checkRules(given, values, faults, now) {
	const at = (name) => given.get(name);
	const conflict = (name, message, suggestion) => {
		const place = given.get(name);
		if (place !== undefined)
			faults.add(place, message, { code: 'input/conflict', suggestion });
	};
	const bodies = bodyInputs.filter((name) => given.has(name));
	const [body] = bodies;
	const [, second] = bodies;
	if (second !== undefined) {
		const names = `\`${bodies.slice(0, -1).join('`, `')}\` and \`${bodies.at(-1)}\``;
		if (bodies.length === 2)
			conflict(second, `${names} both say what to send.`, `Keep one of \`${bodies.join('`, `')}\`.`);
		else
			conflict(second, `${names} all say what to send.`, 'Keep one of them.');
	}
	if (body !== undefined && (values.method === 'GET' || values.method === 'HEAD')) {
		conflict(body, `A ${values.method} request has no content, and \`${body}\` is given.`, `Remove \`${body}\` or write \`method: POST\`; parameters of a ${values.method} go into \`query\`.`);
	}
	checkContentType(body, given, values, faults);
	checkHeaders(given, values, faults);
	checkPathAgainstBase(values, faults);
	checkFilesWritten(values, faults);
	if (at('client-cert-file') !== undefined && at('client-key-file') === undefined) {
		conflict('client-cert-file', '`client-cert-file` needs the private key of the certificate.', 'Give it in `client-key-file`.');
	}
	if (at('client-key-file') !== undefined && at('client-cert-file') === undefined) {
		conflict('client-key-file', '`client-key-file` needs the certificate that the key belongs to.', 'Give it in `client-cert-file`.');
	}
	if (at('api-key-max-age') !== undefined && at('api-key-created') === undefined) {
		conflict('api-key-max-age', '`api-key-max-age` needs the day on which the key was made.', 'Give it in `api-key-created`, for example `2026-08-01`.');
	}
	const created = at('api-key-created');
	if (created !== undefined && now !== undefined && (values['api-key-created']?.getTime() ?? 0) > now + dayMs) {
		faults.add(created, '`api-key-created` lies in the future.', {
			suggestion: 'Write the day on which the key was made.',
		});
	}
	for (const reader of ['expect', 'extract']) {
		if (values[reader]?.length === 0)
			continue;
		if (at('save-to') !== undefined) {
			conflict(reader, `\`${reader}\` needs the content in memory, and \`save-to\` streams it to a file.`, `Remove \`${reader}\` or \`save-to\`.`);
		}
		if (values.method === 'HEAD')
			conflict(reader, `\`${reader}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
	}
	if (values.method === 'HEAD')
		conflict('save-to', '`save-to` needs content, and the answer to HEAD has none.', 'Write `method: GET`.');
	if (at('save-to') === undefined && (values['max-response-size'] ?? 0) > longestInMemory) {
		conflict('max-response-size', 'A content of more than 512 MiB is not kept in memory.', 'Give `save-to` as well, or write `512MiB` or less.');
	}
	if (at('within') === undefined && (values.timeout ?? 0) > (at('save-to') === undefined ? 600_000 : 1_800_000)) {
		const place = at('timeout');
		if (place !== undefined)
			faults.warn(place, '`timeout` is longer than `within`, which ends the call first.', {
				suggestion: `Write \`within: ${place.text}\` or more.`,
			});
	}
}
function checkContentType(body, given, values, faults) {
	const place = given.get('content-type');
	if (place === undefined)
		return;
	const conflict = (message, suggestion) => faults.add(place, message, { code: 'input/conflict', suggestion });
	if (body === undefined)
		conflict('`content-type` is given, but nothing to send.', 'Give `body` or `body-file`, or remove `content-type`.');
	if (body === 'form' || body === 'multipart')
		conflict(`\`${body}\` has a media type of its own.`, 'Remove `content-type`.');
	const type = values['content-type'];
	if (body === 'json' && type !== undefined && !isJsonType(type)) {
		conflict(`\`json\` is sent as JSON, and \`${type}\` is not.`, 'Remove `content-type`, or send the text with `body`.');
	}
}
function isJsonType(type) {
	return /^application\/json\s*(?:;|$)|^[^;]*\+json\s*(?:;|$)/i.test(type);
}
function checkHeaders(given, values, faults) {
	const keyHeader = values['api-key-header']?.toLowerCase();
	for (const { field, at } of values.headers ?? []) {
		const name = field[0].toLowerCase();
		const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/conflict', suggestion });
		if (name === keyHeader) {
			refuse(`The header \`${field[0]}\` carries the key, which the step adds itself.`, 'Remove it, and give the key in `api-key`; another header for the key is named in `api-key-header`.');
		}
		if (name === 'content-type' && given.has('content-type')) {
			refuse('The content type is given twice: as a header and as `content-type`.', 'Keep `content-type`.');
		}
		else if (name === 'content-type' && (given.has('form') || given.has('multipart'))) {
			refuse('What is sent has a media type of its own.', 'Remove the header `content-type`.');
		}
		else if (name === 'content-type' && given.has('json') && !isJsonType(field[1])) {
			refuse('`json` is sent as JSON, and the header `content-type` says something else.', 'Remove the header, or send the text with `body`.');
		}
		if (name === 'idempotency-key' && given.has('idempotency-key')) {
			refuse('The idempotency key is given twice: as a header and as `idempotency-key`.', 'Keep `idempotency-key`.');
		}
	}
}
function checkPathAgainstBase(values, faults) {
	const { path, 'base-url': base } = values;
	if (path === undefined || !/^https?:/i.test(path.text))
		return;
	const url = URL.canParse(path.text) ? new URL(path.text) : undefined;
	const under = url !== undefined && base !== undefined && (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(url, base);
	faults.add(path, '`path` is a whole URL; it is relative to `base-url`, and cannot change the host.', {
		range: [0, Math.max(path.text.indexOf('/', 8), 8)],
		suggestion: under
			? `Write \`path: /${url.pathname.slice(base.pathname.length)}${url.search}\`.`
			: url === undefined
				? 'Write what follows the base URL, for example `/requests`.'
				: `Write \`path: ${url.pathname}${url.search}\`; to call another API with its own key, write \`base-url: ${url.origin}\`.`,
	});
}
function checkFilesWritten(values, faults) {
	const written = [];
	for (const name of ['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileInputs */ .D]) {
		const file = values[name];
		if (file === undefined)
			continue;
		const twin = written.find((one) => normalisePath(one.file.path) === normalisePath(file.path));
		if (twin !== undefined) {
			faults.add(file.at, `\`${twin.name}\` and \`${name}\` name the same file.`, {
				code: 'input/conflict',
				suggestion: 'Choose another name for one of them.',
			});
		}
		written.push({ name, file });
	}
}
function normalisePath(path) {
	return path
		.split(/[/\\]+/)
		.filter((segment) => segment !== '.')
		.join('/')
		.toLowerCase();
}


/***/ }),

/***/ 4462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
g: () => (outputNames)
});

const outputDefinitions = {
	ok: '`true` when the call, its expectations and its extractions all succeeded, else `false`.',
	status: 'The status code of the last answer, such as `200`; empty when there was none.',
	headers: 'The header fields of the last answer as a JSON object with lower-case names, `{}` when there was none; key forms and `set-cookie` values are redacted.',
	body: 'The content of the last answer when it is text of at most 256 KiB; larger content is in `body-file`.',
	'body-file': 'The path of the file that holds the content: that of `save-to`, or a temporary one when the content is too large for `body`.',
	'error-code': 'The code of the first failure, such as `auth/rejected`; empty on success. `docs/errors.md` explains each.',
	'request-id': 'The id that the server gave the request, for its support; empty when it gave none.',
	attempts: 'How many attempts the last call took, the first one included; redirects do not count.',
	'duration-ms': 'How long the last call took in milliseconds, waits included.',
	results: 'A JSON list with one entry per task: its name, status, attempts, duration and error code.',
	'results-file': 'The path of the JSON file that `results` was also written to: that of the input `results-file`, or a temporary one.',
	'key-fingerprint': 'The first 8 hex digits of the SHA-256 of the key, for keys of 20 characters or more. It tells two keys apart and reveals neither.',
	extracted: 'A JSON object of all values that `extract` took from the answer, as they stood there: texts, numbers with all digits, lists, objects; `***` for secrets.',
};
const outputNames = Object.keys(outputDefinitions);


/***/ })

};
;