"use strict";
exports.id = 863;
exports.ids = [863];
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


/***/ })

};
;