"use strict";
exports.id = 729;
exports.ids = [729,863];
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

/***/ 729:
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
;// CONCATENATED MODULE: ./build/bundle/src/expect/doubles.js


class Doubles {
	#decimals = new Map();
	of(value) {
		if (value === null || typeof value !== 'object')
			return value;
		if (value instanceof expect_numbers/* ExactNumber */.fh)
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
			return exact instanceof expect_numbers/* ExactNumber */.fh && Number(exact) === plain ? exact : (this.#decimals.get(plain) ?? plain);
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
		if (!Number.isFinite(double) || (!number.isDecimal && (0,expect_numbers/* isLarge */.sV)(double)))
			return number;
		const known = this.#decimals.has(double);
		if (!known)
			this.#decimals.set(double, number);
		else if (this.#decimals.get(double)?.source !== number.source)
			this.#decimals.set(double, undefined);
		return double;
	}
}

// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/bundle/src/expect/exact-functions.js



function applyExactly(name, [first]) {
	switch (name) {
		case 'to_string':
			return typeof first === 'string' ? first : (0,json/* stringifyExactly */.w)(first);
		case 'to_number':
			return typeof first === 'string' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(first)
				? (0,expect_numbers/* numberOf */.rl)(first)
				: undefined;
		case 'max':
			return areNumbers(first) ? first.reduce((most, one) => (isLess(most, one) ? one : most)) : undefined;
		case 'min':
			return areNumbers(first) ? first.reduce((least, one) => (isLess(one, least) ? one : least)) : undefined;
		case 'sort':
			return areNumbers(first) ? [...first].sort((one, other) => (0,compare/* order */.fq)(one, other) ?? 0) : undefined;
		case 'sum':
			return areNumbers(first) ? sumOf(first) : undefined;
		case 'abs':
			return isWhole(first) ? (0,expect_numbers/* numberOf */.rl)(first.source.replace('-', '')) : undefined;
		case 'ceil':
		case 'floor':
			return isWhole(first) ? first : undefined;
		default:
			return undefined;
	}
}
function placesExactly(name, keys) {
	if (!areNumbers(keys))
		return undefined;
	const places = [...keys.keys()];
	const compared = (one, other) => (0,compare/* order */.fq)(keys[one], keys[other]) ?? 0;
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
function areNumbers(value) {
	return Array.isArray(value) && value.length > 0 && value.every(compare/* isNumber */.Et);
}
function isLess(one, other) {
	return ((0,compare/* order */.fq)(one, other) ?? 0) < 0;
}
function isWhole(value) {
	return value instanceof expect_numbers/* ExactNumber */.fh && !value.isDecimal;
}
function sumOf(numbers) {
	if (numbers.every((one) => typeof one === 'number'))
		return undefined;
	let sum = 0n;
	for (const one of numbers) {
		if (typeof one === 'number' ? !Number.isInteger(one) : one.isDecimal)
			return undefined;
		sum += typeof one === 'number' ? BigInt(one) : BigInt(one.source);
	}
	return (0,expect_numbers/* numberOf */.rl)(String(sum));
}

;// CONCATENATED MODULE: ./build/bundle/src/expect/work.js
const most = 20_000_000;
const deepest = 1_000;
class Work {
	#left = most;
	spend(parts) {
		this.#left -= parts;
		if (this.#left < 0)
			throw new Error(`it makes more than ${most / 1e6} million values`);
	}
	spendOn(value) {
		this.spend(partsOf(value, this.#left, 0));
	}
}
function partsOf(value, enough, depth) {
	if (value === null || typeof value !== 'object' || value instanceof Number || depth > deepest)
		return 1;
	const parts = Array.isArray(value) ? value : Object.values(value);
	let count = 1 + parts.length;
	for (let at = 0; at < parts.length && count <= enough; at += 1) {
		const part = parts[at];
		if (part !== null && typeof part === 'object')
			count += partsOf(part, enough - count, depth + 1);
	}
	return count;
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
	const work = new Work();
	const found = new Walk(library, work).visit(tree, value) ?? null;
	work.spendOn(found);
	return found;
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
				return Array.isArray(value) ? slice(value, children) : null;
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
				return this.#project(list.filter((item) => isTruthy(at(2, item))), children[1]);
			}
			case 'Comparator': {
				const [left, right] = [at(0), at(1)];
				if (left !== right)
					this.#work.spendOn(left);
				return search_compare(name, left, right);
			}
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
		for (const one of values)
			this.#work.spendOn(one);
		if (name === 'contains' && Array.isArray(values[0]))
			return values[0].some((item) => (0,compare/* areEqual */.t7)(item, values[1]));
		return this.#apply(name, values);
	}
	#apply(name, values) {
		const exact = values.length === 1 ? applyExactly(name, values) : undefined;
		if (exact !== undefined)
			return exact;
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
		if (Array.isArray(items)) {
			for (const { k } of items)
				this.#work.spendOn(k);
			const places = placesExactly(name, items.map(({ k }) => k));
			const chosen = places?.map((place) => items[place]?.item ?? null);
			if (chosen !== undefined)
				return name === 'sort_by' ? chosen : chosen[0];
		}
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