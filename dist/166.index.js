"use strict";
exports.id = 166;
exports.ids = [166,948,863,1108];
exports.modules = {

/***/ 948:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
hideDeclaredSecrets: () => (hideDeclaredSecrets),
n: () => (longestSecret)
});
var _key_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6777);

const mostLeaves = 1_000;
const longestSecret = 64 * 1024;
async function hideDeclaredSecrets(task, content, engine) {
	const marked = task.extract.filter(({ secret }) => secret);
	if (marked.length === 0 || content.byteLength === 0)
		return true;
	const { parseJsonContent } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 863));
	const { evaluate, show } = await __webpack_require__.e(/* import() */ 1108).then(__webpack_require__.bind(__webpack_require__, 1108));
	const { isMaskable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6029));
	const parsed = await parseJsonContent(content, '');
	if ('failure' in parsed)
		return !/^\s*[[{"]/.test(new TextDecoder().decode(content.subarray(0, 1024)));
	const leaves = new Set();
	let bearable = true;
	for (const { expression } of marked) {
		try {
			bearable = addLeaves(await evaluate(parsed.value, expression), leaves, show) && bearable;
		}
		catch {
		}
	}
	for (const leaf of [...leaves].filter(isMaskable))
		engine.hide(new _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(leaf));
	return bearable;
}
function addLeaves(value, leaves, show) {
	if (typeof value === 'string' || typeof value === 'number' || value instanceof Number) {
		const text = show(value);
		if (text.length > longestSecret)
			return false;
		leaves.add(text);
		return leaves.size <= mostLeaves;
	}
	if (value === null || typeof value !== 'object')
		return true;
	return Object.values(value).every((part) => addLeaves(part, leaves, show));
}


/***/ }),

/***/ 166:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  interpretContent: () => (interpretContent)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/expect/compared-values.js
var compared_values = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/bundle/src/expect/evaluate.js
var evaluate = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/bundle/src/expect/expectations.js




const excerptLength = 1_000;
async function checkExpectations(expectations, content, contentType, redact) {
	if (expectations.length === 0)
		return [];
	const parsed = await (0,json.parseJsonContent)(content, contentType);
	if ('failure' in parsed)
		return [parsed.failure];
	const failures = [];
	for (const expression of expectations) {
		const failure = await checkOne(expression, parsed, content, redact);
		if (failure !== undefined)
			failures.push(failure);
	}
	return failures;
}
async function checkOne(expression, parsed, content, redact) {
	const got = await (0,evaluate/* evaluateOver */.S)(parsed, expression);
	if ('value' in got && (0,evaluate/* isTruthy */.z)(got.value))
		return undefined;
	return (0,diagnostic.diagnostic)('expect/failed', `The response does not meet the expectation \`${expression}\`.`, {
		evidence: [
			`expression: ${expression}`,
			...('value' in got
				? [`got: ${(0,json/* stringifyExactly */.w)(got.value)}`, ...(await (0,compared_values/* comparedValues */.O)(expression, parsed))]
				: [`could not be evaluated: ${got.problem}`]),
			`response: ${new TextDecoder().decode(content).trimEnd()}`,
		].map((line) => cut(redact(line, excerptLength))),
	});
}
function cut(line) {
	return line.length > excerptLength ? `${line.slice(0, excerptLength)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/bundle/src/expect/extractions.js



const namesLength = 2_000;
async function extractValues(extractions, content, contentType, redact) {
	if (extractions.length === 0)
		return { values: [], failures: [] };
	const parsed = await (0,json.parseJsonContent)(content, contentType);
	if ('failure' in parsed)
		return { values: [], failures: [parsed.failure] };
	const values = [];
	const failures = [];
	for (const { name, expression, secret } of extractions) {
		const found = await (0,evaluate/* evaluateOver */.S)(parsed, expression);
		if ('value' in found && found.value !== null) {
			values.push({ name, value: (0,evaluate.show)(found.value), json: (0,json/* stringifyExactly */.w)(found.value), secret });
		}
		else {
			const problem = 'problem' in found ? found.problem : 'the expression finds nothing';
			failures.push(missing(name, expression, problem, parsed.value, redact));
		}
	}
	return { values, failures };
}
function missing(name, expression, problem, value, redact) {
	const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
	const shape = Array.isArray(value)
		? `the response is a list of ${value.length}`
		: names.length > 0
			? `the response has: ${redact(names.slice(0, 20).join(', '), namesLength).slice(0, namesLength)}${names.length > 20 ? ', \u2026' : ''}`
			: `the response is: ${redact((0,evaluate.show)(value), 200).slice(0, 200)}`;
	return (0,diagnostic.diagnostic)('extract/missing', `Nothing to extract for \`${name}\` in the response.`, {
		evidence: [`expression: ${expression}`, problem, shape],
	});
}

// EXTERNAL MODULE: ./build/bundle/src/key/maskable.js
var maskable = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var key_secret = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/leak/redact-excerpt.js
const margin = 16 * 1024;
function redactExcerpt(text, length, redactor) {
	const most = length + margin;
	if (text.length <= most)
		return redactor.text(text);
	const beginning = Buffer.from(text.slice(0, most).replace(/[\ud800-\udbff]$/, ''), 'utf8');
	return redactor.text(Buffer.from(redactor.withoutTail(beginning)).toString('utf8'));
}

// EXTERNAL MODULE: ./build/bundle/src/engine/declared-secrets.js
var declared_secrets = __webpack_require__(948);
;// CONCATENATED MODULE: ./build/bundle/src/engine/interpret-content.js







async function interpretContent(task, content, contentType, engine) {
	const redact = (text, length) => redactExcerpt(text, length, engine.redactor);
	const taken = await extractValues(task.extract, content, contentType, redact);
	const extracted = namesTo();
	const extractedJson = namesTo();
	const secrets = namesTo();
	const masked = [];
	const unmasked = [];
	const tooLong = [];
	for (const { name, value, json, secret } of taken.values) {
		extracted[name] = secret ? '***' : value;
		extractedJson[name] = secret ? '"***"' : json;
		if (!secret || engine.holdsKey(value))
			continue;
		if (value.length > declared_secrets/* longestSecret */.n) {
			tooLong.push(tooLongSecret(name, value.length));
			delete extracted[name];
			delete extractedJson[name];
			continue;
		}
		const hidden = new key_secret/* Secret */.z(value);
		secrets[name] = hidden;
		const unfit = (0,maskable/* unmaskable */.U)(value);
		if (unfit !== undefined) {
			unmasked.push(noticeOfUnmasked(name, unfit));
		}
		else {
			engine.hide(hidden);
			masked.push(name);
		}
	}
	const unmet = await checkExpectations(task.expect, content, contentType, redact);
	const failures = [...unmet, ...withoutTwins(taken.failures, unmet), ...tooLong];
	const notices = [...noticesOfMasked(masked, engine.context), ...unmasked];
	return { extracted, extractedJson, secrets, failures, notices };
}
function tooLongSecret(name, length) {
	return (0,diagnostic.diagnostic)('extract/missing', `The value for \`${name}\` is too long to be kept secret.`, {
		evidence: ['the result is too long to be kept secret', `${length} characters, and ${declared_secrets/* longestSecret */.n} at most`],
	});
}
function namesTo() {
	return Object.create(null);
}
function noticesOfMasked(names, { dropsMaskedOutputs, leavesUnmasked }) {
	if (names.length === 0)
		return [];
	const one = names.length === 1;
	if (leavesUnmasked === true) {
		return [
			{
				title: one ? 'A secret output is not masked' : 'Secret outputs are not masked',
				message: `The ${one ? 'output' : 'outputs'} ${list(names)} ${one ? 'holds a secret' : 'hold secrets'} that no mask hides, so a later step that prints ${one ? 'it' : 'them'} shows ${one ? 'it' : 'them'} in its log. Make the call by the Action, which masks ${one ? 'it' : 'them'}; or let the step that uses ${one ? 'it' : 'them'} begin with the command \`add-mask\`.`,
			},
		];
	}
	if (dropsMaskedOutputs !== true)
		return [];
	const what = one ? `output ${list(names)} holds a masked value` : `outputs ${list(names)} hold masked values`;
	const it = one ? 'it' : 'them';
	return [
		{
			title: one ? 'A masked output stays in its job' : 'Masked outputs stay in their job',
			message: `The ${what}, and GitHub drops ${it} where ${one ? 'it is made an output' : 'they are made outputs'} of the job. Pass ${it} between the steps of this job only, or fetch ${it} again in the other job.`,
		},
	];
}
function noticeOfUnmasked(name, unfit) {
	return {
		title: 'A secret is not masked',
		message: `The value of \`${name}\` is ${unfit}. It is not masked, since that would blot out the log and hide nothing; its output is set.`,
	};
}
function list(names) {
	const quoted = names.map((name) => `\`${name}\``);
	return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' and ');
}
function withoutTwins(later, earlier) {
	const notJson = earlier.some((one) => one.code === 'expect/not-json');
	return later.filter((one) => !(notJson && one.code === 'expect/not-json'));
}


/***/ }),

/***/ 1207:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (bare),
A: () => (bareObject)
});
const bare = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });
function bareObject(members = {}) {
	return Object.assign(Object.create(bare), members);
}


/***/ }),

/***/ 4552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fq: () => (order),
jh: () => (isMap),
t7: () => (areEqual)
});
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(605);

function areEqual(left, right) {
	if (left === right)
		return true;
	if (isNumber(left))
		return isNumber(right) && areSame(left, right);
	if (Array.isArray(left)) {
		if (!Array.isArray(right) || left.length !== right.length)
			return false;
		return left.every((item, at) => areEqual(item, right[at]));
	}
	if (!isMap(left) || !isMap(right))
		return false;
	const names = Object.keys(left);
	if (names.length !== Object.keys(right).length)
		return false;
	return names.every((name) => Object.hasOwn(right, name) && areEqual(left[name], right[name]));
}
function order(left, right) {
	if (!isNumber(left) || !isNumber(right))
		return undefined;
	if (areSame(left, right))
		return 0;
	const [one, other] = [integerOf(left), integerOf(right)];
	if (one !== undefined && other !== undefined)
		return one < other ? -1 : 1;
	return Number(left) < Number(right) ? -1 : 1;
}
function isMap(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh);
}
function isNumber(value) {
	return typeof value === 'number' || value instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh;
}
function areSame(left, right) {
	const [one, other] = [integerOf(left), integerOf(right)];
	if (one !== undefined && other !== undefined)
		return one === other;
	if (!Number.isFinite(Number(left)) || !Number.isFinite(Number(right))) {
		return left instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh && right instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh && left.source === right.source;
	}
	return Number(left) === Number(right);
}
function integerOf(number) {
	if (typeof number === 'number')
		return Number.isInteger(number) ? BigInt(number) : undefined;
	return /^-?\d+$/.test(number.source) ? BigInt(number.source) : undefined;
}


/***/ }),

/***/ 6649:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
O: () => (comparedValues)
});
var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1108);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);


async function comparedValues(expression, parsed) {
	const left = /^\s*([\w.[\]-]+)\s*(?:==|!=|<=|>=|<|>)\s*\S/.exec(expression)?.[1];
	if (left === undefined)
		return [];
	const found = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateOver */ .S)(parsed, left);
	return 'value' in found ? [`${left} is: ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(found.value)}`] : [];
}


/***/ }),

/***/ 1108:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
S: () => (evaluateOver),
evaluate: () => (evaluate),
show: () => (show),
z: () => (/* reexport safe */ _search_js__WEBPACK_IMPORTED_MODULE_2__.z)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8789);




async function evaluate(value, expression) {
	const library = (await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.t.bind(__webpack_require__, 2360, 23)));
	return (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .search */ .$)(value, expression, library.default ?? library);
}
async function evaluateOver({ value }, expression) {
	try {
		const found = (await evaluate(value, expression)) ?? null;
		return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isInexact */ .ly)(found) ? { problem: 'the number is too large to be computed exactly' } : { value: found };
	}
	catch (error) {
		if (error instanceof RangeError)
			return { problem: 'the result is nested too deeply' };
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
function show(value) {
	return typeof value === 'string' ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyExactly */ .w)(value ?? null);
}


/***/ }),

/***/ 863:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJsonContent: () => (parseJsonContent),
  l: () => (parseJsonText),
  w: () => (stringifyExactly)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/expect/bare-object.js
var bare_object = __webpack_require__(1207);
// EXTERNAL MODULE: ./build/bundle/src/expect/numbers.js
var numbers = __webpack_require__(605);
;// CONCATENATED MODULE: ./build/bundle/src/expect/number-stand-ins.js

const quote = 0x22;
const backslash = 0x5c;
const firstStandIn = 2 ** 53;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function indexOfStandIn(standIn) {
	return (standIn - firstStandIn) / 2;
}
function replaceNumbers(text) {
	const sources = [];
	const parts = [];
	let copied = 0;
	let at = 0;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			at = endOfString(text, at);
		}
		else if (isNumberSign(code)) {
			const start = at;
			while (isNumberSign(text.charCodeAt(at)))
				at += 1;
			if (at - start === 1)
				continue;
			const source = text.slice(start, at);
			if ((0,numbers/* isRewritten */.vC)(source) && jsonNumber.test(source)) {
				parts.push(text.slice(copied, start), String(firstStandIn + 2 * sources.length));
				sources.push(source);
				copied = at;
			}
		}
		else
			at += 1;
	}
	return { text: sources.length === 0 ? text : parts.join('') + text.slice(copied), sources };
}
function endOfString(text, start) {
	let at = start + 1;
	for (; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === backslash)
			at += 1;
		else if (code === quote)
			return at + 1;
	}
	return at;
}
function isNumberSign(code) {
	return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2b || code === 0x2e || (code | 0x20) === 0x65;
}

;// CONCATENATED MODULE: ./build/bundle/src/expect/json.js




async function parseJsonContent(content, contentType) {
	const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
	const notJson = (message) => ({ failure: (0,diagnostic.diagnostic)('expect/not-json', message, { evidence }) });
	if (content.byteLength === 0)
		return notJson('The response is empty, but JSON is needed.');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
		return { value: parseJsonText(text) };
	}
	catch (error) {
		return notJson(error instanceof RangeError
			? 'The response is nested too deeply to be read as JSON.'
			: 'The response is not JSON, but JSON is needed.');
	}
}
function parseJsonText(text) {
	const { text: readable, sources } = replaceNumbers(text);
	return restore(JSON.parse(readable), (standIn) => (0,numbers/* numberOf */.rl)(sources[indexOfStandIn(standIn)] ?? ''));
}
function restore(value, numberBehind) {
	if (typeof value === 'number')
		return (0,numbers/* isLarge */.sV)(value) ? numberBehind(value) : value;
	if (value === null || typeof value !== 'object')
		return value;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			const part = value[index];
			const restored = restore(part, numberBehind);
			if (restored !== part)
				value[index] = restored;
		}
		return value;
	}
	const object = Object.setPrototypeOf(value, bare_object/* bare */.$);
	for (const name of Object.keys(object)) {
		const part = object[name];
		const restored = restore(part, numberBehind);
		if (restored !== part)
			object[name] = restored;
	}
	return object;
}
const { rawJSON } = JSON;
function stringifyExactly(value) {
	if (rawJSON !== undefined)
		return JSON.stringify(value) ?? 'null';
	if (value instanceof numbers/* ExactNumber */.fh)
		return value.source;
	if (Array.isArray(value))
		return `[${value.map((item) => stringifyExactly(item)).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${stringifyExactly(item)}`);
		return `{${members.join(',')}}`;
	}
	return JSON.stringify(value) ?? 'null';
}


/***/ }),

/***/ 605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fh: () => (ExactNumber),
ly: () => (isInexact),
rl: () => (numberOf),
sV: () => (isLarge),
vC: () => (isRewritten)
});
class ExactNumber extends Number {
	source;
	constructor(source) {
		super(source);
		this.source = source;
	}
	get isDecimal() {
		return /[.eE]/.test(this.source);
	}
	toJSON() {
		const { rawJSON } = JSON;
		return rawJSON === undefined ? Number(this.source) : rawJSON(this.source);
	}
}
const largestSafe = Number.MAX_SAFE_INTEGER;
function isLarge(number) {
	return !(number <= largestSafe && number >= -largestSafe);
}
function isRewritten(source) {
	if (/^-?[1-9]\d{0,14}$|^0$/.test(source))
		return false;
	const number = Number(source);
	return isLarge(number) || String(number) !== source;
}
const deepest = 1_000;
function isInexact(result, depth = 0) {
	if (typeof result === 'number')
		return isLarge(result);
	if (result === null || typeof result !== 'object' || result instanceof Number)
		return false;
	if (depth > deepest)
		throw new RangeError('too deep');
	const parts = Array.isArray(result) ? result : Object.values(result);
	for (const part of parts)
		if (isInexact(part, depth + 1))
			return true;
	return false;
}
function numberOf(source) {
	return isRewritten(source) ? new ExactNumber(source) : Number(source);
}


/***/ }),

/***/ 8789:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (isTruthy),
  $: () => (search)
});

// EXTERNAL MODULE: ./build/bundle/src/expect/bare-object.js
var bare_object = __webpack_require__(1207);
// EXTERNAL MODULE: ./build/bundle/src/expect/compare.js
var compare = __webpack_require__(4552);
// EXTERNAL MODULE: ./build/bundle/src/expect/numbers.js
var numbers = __webpack_require__(605);
;// CONCATENATED MODULE: ./build/bundle/src/expect/doubles.js


class Doubles {
	#decimals = new Map();
	of(value) {
		if (value === null || typeof value !== 'object')
			return value;
		if (value instanceof numbers/* ExactNumber */.fh)
			return this.#double(value);
		if (Array.isArray(value)) {
			const items = value.map((item) => this.of(item));
			return items.some((item, at) => item !== value[at]) ? items : value;
		}
		let copy;
		for (const [name, part] of Object.entries(value)) {
			const plain = this.of(part);
			if (plain === part)
				continue;
			copy ??= (0,bare_object/* bareObject */.A)(value);
			copy[name] = plain;
		}
		return copy ?? value;
	}
	written(plain, exact) {
		if (typeof plain === 'number') {
			return exact instanceof numbers/* ExactNumber */.fh && Number(exact) === plain ? exact : (this.#decimals.get(plain) ?? plain);
		}
		if (plain === null || typeof plain !== 'object' || plain instanceof Number)
			return plain;
		if (Array.isArray(plain)) {
			const twins = Array.isArray(exact) && exact.length === plain.length ? exact : [];
			return plain.map((item, at) => this.written(item, twins[at]));
		}
		const twin = exact !== null && typeof exact === 'object' ? exact : {};
		const members = Object.entries(plain).map(([name, part]) => [name, this.written(part, Object.hasOwn(twin, name) ? twin[name] : undefined)]);
		return (0,bare_object/* bareObject */.A)(Object.fromEntries(members));
	}
	#double(number) {
		const double = Number(number);
		if (!Number.isFinite(double) || (!number.isDecimal && (0,numbers/* isLarge */.sV)(double)))
			return number;
		const known = this.#decimals.has(double);
		if (!known)
			this.#decimals.set(double, number);
		else if (this.#decimals.get(double)?.source !== number.source)
			this.#decimals.set(double, undefined);
		return double;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/expect/search.js



const trees = new Map();
const mostTrees = 500;
function search(value, expression, library) {
	let tree = trees.get(expression);
	if (tree === undefined) {
		if (trees.size >= mostTrees)
			trees.clear();
		tree = library.compile(expression);
		trees.set(expression, tree);
	}
	return new Walk(library).visit(tree, value) ?? null;
}
function isTruthy(value) {
	if (value === null || value === undefined || value === false || value === '')
		return false;
	if (Array.isArray(value))
		return value.length > 0;
	return (0,compare/* isMap */.jh)(value) ? Object.keys(value).length > 0 : true;
}
class Walk {
	#library;
	constructor(library) {
		this.#library = library;
	}
	visit(node, value) {
		const { type, name, children } = node;
		const at = (index, of = value) => this.visit(children[index], of);
		switch (type) {
			case 'Identity':
			case 'Current':
				return value;
			case 'Literal':
				return node.value;
			case 'Field':
				return (0,compare/* isMap */.jh)(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
			case 'Subexpression':
			case 'IndexExpression':
			case 'Pipe':
				return at(1, at(0));
			case 'Index':
				return Array.isArray(value) ? (value.at(node.value) ?? null) : null;
			case 'Slice':
				return Array.isArray(value) ? slice(value, children) : null;
			case 'Flatten': {
				const list = at(0);
				return Array.isArray(list) ? list.flat() : null;
			}
			case 'Projection':
				return this.#project(at(0), children[1]);
			case 'ValueProjection': {
				const map = at(0);
				return (0,compare/* isMap */.jh)(map) ? this.#project(Object.values(map), children[1]) : null;
			}
			case 'FilterProjection': {
				const list = at(0);
				if (!Array.isArray(list))
					return null;
				return this.#project(list.filter((item) => isTruthy(at(2, item))), children[1]);
			}
			case 'Comparator':
				return search_compare(name, at(0), at(1));
			case 'OrExpression': {
				const left = at(0);
				return isTruthy(left) ? left : at(1);
			}
			case 'AndExpression': {
				const left = at(0);
				return isTruthy(left) ? at(1) : left;
			}
			case 'NotExpression':
				return !isTruthy(at(0));
			case 'MultiSelectList':
				return value === null ? null : children.map((child) => this.visit(child, value));
			case 'MultiSelectHash':
				if (value === null)
					return null;
				return (0,bare_object/* bareObject */.A)(Object.fromEntries(children.map((pair) => [pair.name, this.visit(pair.value, value)])));
			case 'Function':
				return this.#call(name, children, value);
			default:
				throw new Error(`Unknown part of an expression: ${type}`);
		}
	}
	#project(items, right) {
		if (!Array.isArray(items))
			return null;
		return items.map((item) => this.visit(right, item)).filter((item) => item !== null);
	}
	#call(name, children, value) {
		const reference = children.find(({ type }) => type === 'ExpressionReference');
		if (reference !== undefined)
			return this.#callWith(reference.children[0], name, children, value);
		const values = children.map((child) => this.visit(child, value));
		if (name === 'contains' && Array.isArray(values[0]))
			return values[0].some((item) => (0,compare/* areEqual */.t7)(item, values[1]));
		return this.#apply(name, values);
	}
	#apply(name, values) {
		const names = values.map((_value, index) => `v${index}`);
		const members = Object.fromEntries(names.map((one, index) => [one, values[index]]));
		const expression = `${name}(${names.join(', ')})`;
		const doubles = new Doubles();
		const plain = doubles.of(members);
		const found = this.#library.search(plain, expression);
		return plain === members ? found : doubles.written(found, this.#library.search(members, expression));
	}
	#callWith(each, name, children, value) {
		const listed = children.find(({ type }) => type !== 'ExpressionReference');
		const list = listed === undefined ? null : this.visit(listed, value);
		const [first, second] = name === 'map' ? ['&k', 'v'] : ['v', '&k'];
		const items = Array.isArray(list) ? list.map((item) => (0,bare_object/* bareObject */.A)({ k: this.visit(each, item), item })) : list;
		const doubles = new Doubles();
		const plain = Array.isArray(items) ? items.map((item) => (0,bare_object/* bareObject */.A)({ k: doubles.of(item.k), at: item })) : items;
		const found = this.#library.search((0,bare_object/* bareObject */.A)({ v: plain }), `${name}(${first}, ${second})`);
		if (name === 'map')
			return Array.isArray(items) ? items.map(({ k }) => k) : found;
		const itemOf = (one) => ((0,compare/* isMap */.jh)(one) ? (one.at.item ?? null) : one);
		return Array.isArray(found) ? found.map(itemOf) : itemOf(found);
	}
}
function slice(list, [from, to, by]) {
	const step = by ?? 1;
	if (step === 0)
		throw new Error('The step of a slice cannot be 0.');
	const { length } = list;
	const [least, most] = step < 0 ? [-1, length - 1] : [0, length];
	const place = (index) => Math.min(Math.max(index < 0 ? index + length : index, least), most);
	const start = from === null ? (step < 0 ? most : least) : place(from);
	const stop = to === null ? (step < 0 ? least : most) : place(to);
	const items = [];
	for (let index = start; step > 0 ? index < stop : index > stop; index += step)
		items.push(list[index]);
	return items;
}
function search_compare(name, left, right) {
	if (name === 'EQ')
		return (0,compare/* areEqual */.t7)(left, right);
	if (name === 'NE')
		return !(0,compare/* areEqual */.t7)(left, right);
	const found = (0,compare/* order */.fq)(left, right);
	if (found === undefined)
		return null;
	switch (name) {
		case 'GT':
			return found > 0;
		case 'GTE':
			return found >= 0;
		case 'LT':
			return found < 0;
		default:
			return found <= 0;
	}
}


/***/ })

};
;