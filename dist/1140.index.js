"use strict";
exports.id = 1140;
exports.ids = [1140,6253,863,3082];
exports.modules = {

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
Et: () => (isNumber),
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

/***/ 6253:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
loadJmespath: () => (loadJmespath)
});
var _parse_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8807);

let loaded;
async function loadJmespath() {
	if (loaded === undefined) {
		const module = (await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.t.bind(__webpack_require__, 2360, 23)));
		const library = module.default ?? module;
		const tokenize = (expression) => library.tokenize(expression);
		loaded = {
			tokenize,
			compile: (expression) => (0,_parse_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(expression, tokenize),
			search: (value, expression) => library.search(value, expression),
		};
	}
	return loaded;
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
			: isForeignText(error, content, contentType)
				? 'The response is not UTF-8, as JSON must be, but JSON is needed.'
				: 'The response is not JSON, but JSON is needed.');
	}
}
function isForeignText(error, content, contentType) {
	if (error instanceof SyntaxError && !content.subarray(0, 4).includes(0))
		return false;
	const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8';
	return /^[^;]*\bjson\b/i.test(contentType) || (charset !== 'utf-8' && !/^text\/html\b/i.test(contentType));
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
Nw: () => (inexact),
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
const inexact = 'the number is too large to be computed exactly';
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

/***/ 8807:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (ExpressionFault),
Y: () => (parseExpression)
});
class ExpressionFault extends Error {
	token;
	wanted;
	constructor(token, wanted) {
		super('The expression is not valid JMESPath.');
		this.token = token;
		this.wanted = wanted;
	}
}
const comparators = ['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE'];
const powers = new Map([
	['Pipe', 1],
	['Or', 2],
	['And', 3],
	...comparators.map((type) => [type, 5]),
	['Flatten', 9],
	['Filter', 21],
	['Dot', 40],
	['Lbracket', 55],
]);
const powerOfStar = 20;
const powerOfNot = 45;
const named = { Pipe: 'Pipe', Or: 'OrExpression', And: 'AndExpression' };
const identity = { type: 'Identity' };
const deepest = 2_048;
function parseExpression(text, tokenize) {
	return new Parser(text, tokenize(text)).parse();
}
class Parser {
	#text;
	#tokens;
	#index = 0;
	#depth = 0;
	constructor(text, tokens) {
		this.#text = text;
		this.#tokens = tokens;
	}
	parse() {
		const tree = this.#whole();
		if (this.#index < this.#tokens.length)
			this.#fail('operator');
		return tree;
	}
	#whole() {
		try {
			return this.#expression(0);
		}
		catch (error) {
			if (error instanceof RangeError)
				this.#fail('less');
			throw error;
		}
	}
	#expression(power) {
		this.#depth += 1;
		if (this.#depth > deepest)
			this.#fail('less');
		let left = this.#operand();
		for (;;) {
			const type = this.#next();
			const own = powers.get(type) ?? 0;
			if (own <= power)
				break;
			this.#index += 1;
			left = this.#behind(left, type, own);
		}
		this.#depth -= 1;
		return left;
	}
	#operand() {
		const token = this.#tokens[this.#index];
		this.#index += 1;
		switch (token?.type) {
			case 'Literal':
				return { type: 'Literal', value: this.#literal(token) };
			case 'UnquotedIdentifier':
				return this.#skip('Lparen') ? this.#call(token) : { type: 'Field', name: token.value };
			case 'QuotedIdentifier':
				return { type: 'Field', name: token.value };
			case 'Current':
				return { type: 'Current' };
			case 'Not':
				return { type: 'NotExpression', children: [this.#expression(powerOfNot)] };
			case 'Expref':
				return { type: 'ExpressionReference', children: [this.#expression(0)] };
			case 'Star':
				return { type: 'ValueProjection', children: [identity, this.#projected(powerOfStar)] };
			case 'Filter':
			case 'Flatten':
				return this.#behind(identity, token.type, powers.get(token.type) ?? 0);
			case 'Lbracket': {
				const type = this.#next();
				const isPlace = type === 'Number' || type === 'Colon' || (type === 'Star' && this.#next(1) === 'Rbracket');
				return isPlace ? this.#place(identity) : this.#list();
			}
			case 'Lbrace':
				return this.#map();
			case 'Lparen': {
				const inner = this.#expression(0);
				this.#expect('Rparen', 'operator');
				return inner;
			}
			default:
				this.#index -= 1;
				return this.#fail('operand');
		}
	}
	#behind(left, type, power) {
		switch (type) {
			case 'Dot':
				if (this.#skip('Star'))
					return { type: 'ValueProjection', children: [left, this.#projected(power)] };
				return { type: 'Subexpression', children: [left, this.#field(power)] };
			case 'Flatten':
				return { type: 'Projection', children: [{ type: 'Flatten', children: [left] }, this.#projected(power)] };
			case 'Filter': {
				const condition = this.#expression(0);
				this.#expect('Rbracket', 'operator');
				return { type: 'FilterProjection', children: [left, this.#projected(power), condition] };
			}
			case 'Lbracket':
				return this.#place(left);
			default: {
				const children = [left, this.#expression(power)];
				const operator = named[type];
				return operator === undefined ? { type: 'Comparator', name: type, children } : { type: operator, children };
			}
		}
	}
	#projected(power) {
		const type = this.#next();
		if (type === 'Lbracket' || type === 'Filter')
			return this.#expression(power);
		return this.#skip('Dot') ? this.#field(power) : identity;
	}
	#field(power) {
		if (['UnquotedIdentifier', 'QuotedIdentifier', 'Star'].includes(this.#next()))
			return this.#expression(power);
		if (this.#skip('Lbracket'))
			return this.#list();
		return this.#skip('Lbrace') ? this.#map() : this.#fail('operand');
	}
	#place(left) {
		if (this.#skip('Star')) {
			this.#expect('Rbracket', 'index');
			return { type: 'Projection', children: [left, this.#projected(powerOfStar)] };
		}
		const parts = [this.#number()];
		while (parts.length < 3 && this.#skip('Colon'))
			parts.push(this.#number());
		const [first = null] = parts;
		if (first === null && parts.length === 1)
			this.#fail('index');
		this.#expect('Rbracket', 'index');
		if (parts.length === 1)
			return { type: 'IndexExpression', children: [left, { type: 'Index', value: first }] };
		const slice = { type: 'Slice', children: [...parts, null].slice(0, 3) };
		const list = { type: 'IndexExpression', children: [left, slice] };
		return { type: 'Projection', children: [list, this.#projected(powerOfStar)] };
	}
	#number() {
		const token = this.#tokens[this.#index];
		if (token?.type !== 'Number')
			return null;
		if (!/^-?\d+(?![\d-])/.test(this.#text.slice(token.start)))
			this.#fail('index');
		this.#index += 1;
		return Number(token.value);
	}
	#list() {
		return { type: 'MultiSelectList', children: this.#all('Rbracket', () => this.#expression(0)) };
	}
	#map() {
		const pair = () => {
			const key = this.#tokens[this.#index];
			if (!/Identifier$/.test(key?.type ?? ''))
				this.#fail('operand');
			this.#index += 1;
			this.#expect('Colon', 'operand');
			return { type: 'KeyValuePair', name: key?.value, value: this.#expression(0) };
		};
		return { type: 'MultiSelectHash', children: this.#all('Rbrace', pair) };
	}
	#call({ value: name }) {
		const children = this.#skip('Rparen') ? [] : this.#all('Rparen', () => this.#expression(0));
		return { type: 'Function', name, children };
	}
	#all(closing, read) {
		const found = [read()];
		while (this.#skip('Comma'))
			found.push(read());
		this.#expect(closing, 'comma');
		return found;
	}
	#literal({ start, value }) {
		if (typeof value !== 'string' || !value.includes("\\'"))
			return value;
		const raw = /^'([^'\\]*(?:\\.[^'\\]*)*)'/s.exec(this.#text.slice(start))?.[1];
		return raw === undefined ? value : raw.replace(/\\['\\]/g, (pair) => (pair === "\\'" ? "'" : pair));
	}
	#next(further = 0) {
		return this.#tokens[this.#index + further]?.type ?? '';
	}
	#skip(type) {
		if (this.#next() !== type)
			return false;
		this.#index += 1;
		return true;
	}
	#expect(type, otherwise) {
		if (!this.#skip(type))
			this.#fail(otherwise);
	}
	#fail(wanted) {
		throw new ExpressionFault(this.#index, wanted);
	}
}


/***/ }),

/***/ 1896:
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
var expect_numbers = __webpack_require__(605);
;// CONCATENATED MODULE: ./build/bundle/src/expect/decimals.js

const farthest = 400;
const mostPlaces = 20;
function orderExactly(left, right) {
	if (typeof left === 'number' && typeof right === 'number')
		return left - right;
	const [one, other] = [Number(left), Number(right)];
	if (one !== other)
		return one < other ? -1 : 1;
	return orderOf(decimalOf(left), decimalOf(right));
}
function sumOf(numbers) {
	let plain = 0;
	for (const one of numbers) {
		if (typeof one !== 'number' || !Number.isSafeInteger(one))
			return numberFrom(totalOf(numbers));
		plain += one;
		if ((0,expect_numbers/* isLarge */.sV)(plain))
			return numberFrom(totalOf(numbers));
	}
	return plain;
}
function averageOf(numbers) {
	const total = totalOf(numbers);
	const among = BigInt(numbers.length);
	for (let places = 0, count = total.count; places <= mostPlaces; places += 1, count *= 10n) {
		if (count % among === 0n)
			return numberFrom({ count: count / among, exponent: total.exponent - places });
	}
	const average = Number(numberFrom(total)) / numbers.length;
	if ((0,expect_numbers/* isLarge */.sV)(average))
		throw new Error(expect_numbers/* inexact */.Nw);
	return average;
}
function wholeBeside(number, side) {
	if (typeof number === 'number')
		return Math[side](number);
	const { count, exponent } = decimalOf(number);
	if (exponent >= 0 || count === 0n)
		return number;
	const unit = -exponent > String(count).length + 1 ? undefined : 10n ** BigInt(-exponent);
	const [whole, rest] = unit === undefined ? [0n, count] : [count / unit, count % unit];
	if (rest === 0n)
		return number;
	const beside = side === 'floor' ? (rest < 0n ? whole - 1n : whole) : rest > 0n ? whole + 1n : whole;
	return (0,expect_numbers/* numberOf */.rl)(String(beside));
}
function totalOf(numbers) {
	const counts = new Map();
	for (const one of numbers) {
		if (!Number.isFinite(Number(one)))
			throw new Error(expect_numbers/* inexact */.Nw);
		const { count, exponent } = decimalOf(one);
		if (Math.abs(exponent) > farthest)
			throw new Error(expect_numbers/* inexact */.Nw);
		counts.set(exponent, (counts.get(exponent) ?? 0n) + count);
	}
	const exponent = Math.min(0, ...counts.keys());
	let sum = 0n;
	for (const [its, count] of counts)
		sum += count * 10n ** BigInt(its - exponent);
	return { count: sum, exponent };
}
function decimalOf(number) {
	const text = number instanceof expect_numbers/* ExactNumber */.fh ? number.source : String(number);
	const [digits = '', power = '0'] = text.toLowerCase().split('e');
	const [whole = '', fraction = ''] = digits.split('.');
	return { count: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
function orderOf(left, right) {
	const sign = left.count < 0n ? -1 : 1;
	const [longer, lower] = [magnitudeOf(left) - magnitudeOf(right), left.exponent - right.exponent];
	if (left.count === 0n || right.count === 0n || left.count < 0n !== right.count < 0n) {
		return left.count < right.count ? -1 : left.count > right.count ? 1 : 0;
	}
	if (longer !== 0)
		return longer < 0 ? -sign : sign;
	const one = lower > 0 ? left.count * 10n ** BigInt(lower) : left.count;
	const other = lower < 0 ? right.count * 10n ** BigInt(-lower) : right.count;
	return one < other ? -1 : one > other ? 1 : 0;
}
function magnitudeOf({ count, exponent }) {
	return String(count < 0n ? -count : count).length + exponent;
}
function numberFrom({ count, exponent }) {
	if (exponent >= 0)
		return (0,expect_numbers/* numberOf */.rl)(String(count * 10n ** BigInt(exponent)));
	const digits = String(count < 0n ? -count : count).padStart(1 - exponent, '0');
	const fraction = digits.slice(exponent).replace(/0+$/, '');
	const whole = digits.slice(0, exponent);
	return (0,expect_numbers/* numberOf */.rl)(`${count < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);
}

// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/bundle/src/expect/exact-functions.js




function applyExactly(name, [first]) {
	switch (name) {
		case 'to_string':
			return typeof first === 'string' ? first : (0,json/* stringifyExactly */.w)(first);
		case 'to_number':
			return typeof first === 'string' ? numberIn(first) : undefined;
		case 'length':
			return typeof first === 'string' ? countCharacters(first) : undefined;
		case 'reverse':
			return typeof first === 'string' ? [...first].reverse().join('') : undefined;
		case 'max':
			return areNumbers(first) ? first.reduce((most, one) => (orderExactly(most, one) < 0 ? one : most)) : undefined;
		case 'min':
			return areNumbers(first) ? first.reduce((least, one) => (orderExactly(one, least) < 0 ? one : least)) : undefined;
		case 'sort':
			return areNumbers(first) ? [...first].sort(orderExactly) : undefined;
		case 'sum':
			return areNumbers(first) ? sumOf(first) : undefined;
		case 'avg':
			if (Array.isArray(first) && first.length === 0)
				return null;
			return areNumbers(first) ? averageOf(first) : undefined;
		case 'abs':
			return first instanceof expect_numbers/* ExactNumber */.fh ? (0,expect_numbers/* numberOf */.rl)(first.source.replace(/^-/, '')) : undefined;
		case 'ceil':
		case 'floor':
			return (0,compare/* isNumber */.Et)(first) ? wholeBeside(first, name) : undefined;
		default:
			return undefined;
	}
}
function placesExactly(name, keys) {
	const compared = comparison(keys);
	if (compared === undefined)
		return undefined;
	const places = [...keys.keys()];
	switch (name) {
		case 'sort_by':
			return places.sort(compared);
		case 'max_by':
			return [places.reduce((most, one) => (compared(most, one) < 0 ? one : most))];
		case 'min_by':
			return [places.reduce((least, one) => (compared(one, least) < 0 ? one : least))];
		default:
			return undefined;
	}
}
function comparison(keys) {
	if (areNumbers(keys))
		return (one, other) => orderExactly(keys[one] ?? 0, keys[other] ?? 0);
	if (keys.length === 0 || !keys.every((key) => typeof key === 'string'))
		return undefined;
	return (one, other) => {
		const [left, right] = [keys[one] ?? '', keys[other] ?? ''];
		return left < right ? -1 : left > right ? 1 : 0;
	};
}
function areNumbers(value) {
	return Array.isArray(value) && value.length > 0 && value.every(compare/* isNumber */.Et);
}
function numberIn(text) {
	return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? (0,expect_numbers/* numberOf */.rl)(text) : null;
}
function countCharacters(text) {
	let count = 0;
	for (const _character of text)
		count += 1;
	return count;
}

// EXTERNAL MODULE: ./build/bundle/src/expect/work.js
var expect_work = __webpack_require__(3082);
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
	const work = new expect_work/* Work */.Q(value);
	const found = new Walk(library, work).visit(tree, value) ?? null;
	work.spendOnResult(found);
	return found;
}
function isTruthy(value) {
	if (value === null || value === undefined || value === false || value === '')
		return false;
	if (Array.isArray(value))
		return value.length > 0;
	return (0,compare/* isMap */.jh)(value) ? Object.keys(value).length > 0 : true;
}
const costOfName = 3;
class Walk {
	#library;
	#work;
	constructor(library, work) {
		this.#library = library;
		this.#work = work;
	}
	visit(node, value) {
		const { type, name, children } = node;
		this.#work.spend(1);
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
				return Array.isArray(value) ? this.#slice(value, children) : null;
			case 'Flatten': {
				const list = at(0);
				if (!Array.isArray(list))
					return null;
				this.#work.spend(list.reduce((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0));
				return list.flat();
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
				return this.#project(list.filter((item) => this.#isTruthy(at(2, item))), children[1]);
			}
			case 'Comparator': {
				const [left, right] = [at(0), at(1)];
				if (left !== right)
					this.#work.spendOn(left);
				return search_compare(name, left, right);
			}
			case 'OrExpression': {
				const left = at(0);
				return this.#isTruthy(left) ? left : at(1);
			}
			case 'AndExpression': {
				const left = at(0);
				return this.#isTruthy(left) ? at(1) : left;
			}
			case 'NotExpression':
				return !this.#isTruthy(at(0));
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
	#slice(list, part) {
		const items = slice(list, part);
		this.#work.spend(items.length);
		return items;
	}
	#isTruthy(value) {
		if (!(0,compare/* isMap */.jh)(value))
			return isTruthy(value);
		const { length } = Object.keys(value);
		this.#work.spend(costOfName * length);
		return length > 0;
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
		for (const one of values)
			this.#work.spendOn(one);
		if (name === 'contains' && Array.isArray(values[0]))
			return values[0].some((item) => (0,compare/* areEqual */.t7)(item, values[1]));
		if (name === 'merge' && values.every(compare/* isMap */.jh))
			return Object.assign((0,bare_object/* bareObject */.A)(), ...values);
		if (name === 'contains' && values[1] instanceof expect_numbers/* ExactNumber */.fh)
			values[1] = values[1].source;
		if (name === 'join' && typeof values[0] === 'string' && Array.isArray(values[1])) {
			this.#work.spendOnText(values[0].length * values[1].length);
		}
		return this.#apply(name, values);
	}
	#apply(name, values) {
		const exact = values.length === 1 ? applyExactly(name, values) : undefined;
		if (exact !== undefined)
			return exact;
		const names = values.map((_value, index) => `v${index}`);
		const members = Object.fromEntries(names.map((one, index) => [one, values[index]]));
		const expression = `${name}(${names.join(', ')})`;
		return this.#library.search(members, expression);
	}
	#callWith(each, name, children, value) {
		const listed = children.find(({ type }) => type !== 'ExpressionReference');
		const list = listed === undefined ? null : this.visit(listed, value);
		const [first, second] = name === 'map' ? ['&k', 'v'] : ['v', '&k'];
		const items = Array.isArray(list) ? list.map((item) => (0,bare_object/* bareObject */.A)({ k: this.visit(each, item), item })) : list;
		if (Array.isArray(items)) {
			for (const { k } of items)
				this.#work.spendOn(k);
			const places = placesExactly(name, items.map(({ k }) => k));
			const chosen = places?.map((place) => items[place]?.item ?? null);
			if (chosen !== undefined)
				return name === 'sort_by' ? chosen : chosen[0];
		}
		const found = this.#library.search((0,bare_object/* bareObject */.A)({ v: items }), `${name}(${first}, ${second})`);
		if (name === 'map')
			return Array.isArray(items) ? items.map(({ k }) => k) : found;
		const itemOf = (one) => ((0,compare/* isMap */.jh)(one) ? (one.item ?? null) : one);
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


/***/ }),

/***/ 3082:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Q: () => (Work),
TooMuchWork: () => (TooMuchWork)
});
const most = 20_000_000;
const ofAnswer = 4;
const charactersOfPart = 4;
const ofResult = 2;
const countedPlainly = 500_000;
const deepest = 1_000;
class TooMuchWork extends Error {
}
class Work {
	#answer;
	#left = most;
	#sizes = new Map();
	constructor(answer) {
		this.#answer = { value: answer };
	}
	spend(parts) {
		this.#left -= parts;
		if (this.#left < 0)
			this.#extend();
	}
	spendOn(value) {
		if (value === null || typeof value === 'number' || typeof value === 'boolean')
			this.#left -= 1;
		else
			this.spend(this.#sizeOf(value));
	}
	spendOnResult(value) {
		this.spend(ofResult * this.#sizeOf(value));
	}
	spendOnText(length) {
		this.spend(length / charactersOfPart);
	}
	#extend() {
		if (this.#answer !== undefined) {
			this.#left += Math.max(0, ofAnswer * this.#sizeOf(this.#answer.value) - most);
			this.#answer = undefined;
		}
		if (this.#left < 0)
			throw new TooMuchWork(`it makes more than ${most / 1e6} million values`);
	}
	#sizeOf(value) {
		const size = sizeOf(value, 0, countedPlainly);
		return size <= countedPlainly ? size : sizeOf(value, 0, Number.POSITIVE_INFINITY, this.#sizes);
	}
}
function sizeOf(value, depth, enough, known) {
	if (typeof value === 'string')
		return 1 + value.length / charactersOfPart;
	if (value === null || typeof value !== 'object' || value instanceof Number || depth > deepest)
		return 1;
	const before = known?.get(value);
	if (before !== undefined)
		return before;
	let size = 1;
	if (Array.isArray(value)) {
		for (let at = 0; at < value.length && size <= enough; at += 1) {
			size += sizeOf(value[at], depth + 1, enough - size, known);
		}
	}
	else {
		const map = value;
		for (const name of Object.keys(map)) {
			size += name.length / charactersOfPart + sizeOf(map[name], depth + 1, enough - size, known);
			if (size > enough)
				break;
		}
	}
	known?.set(value, size);
	return size;
}


/***/ })

};
;