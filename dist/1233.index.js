"use strict";
exports.id = 1233;
exports.ids = [1233];
exports.modules = {

/***/ 3614:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
A6: () => (bareObject),
lk: () => (parseJsonText),
parseJsonContent: () => (parseJsonContent),
wQ: () => (stringifyExactly)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);


const bare = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });
function bareObject(members = {}) {
	return Object.assign(Object.create(bare), members);
}
async function parseJsonContent(content, contentType, numbers = new _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerNumbers */ .VH()) {
	const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
	const notJson = (message) => ({ failure: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('expect/not-json', message, { evidence }) });
	if (content.byteLength === 0)
		return notJson('The response is empty, but JSON is needed.');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
		return { value: await parseJsonText(text, numbers), numbers };
	}
	catch (error) {
		return notJson(error instanceof RangeError
			? 'The response is nested too deeply to be read as JSON.'
			: 'The response is not JSON, but JSON is needed.');
	}
}
async function parseJsonText(text, numbers) {
	let unsourced = false;
	const revive = (_key, value, context) => {
		if (typeof value !== 'number')
			return withoutPrototype(value);
		if (!numbers.wants(value))
			return value;
		if (context?.source !== undefined)
			return numbers.take(context.source);
		unsourced = true;
		return value;
	};
	const value = JSON.parse(text, revive);
	if (!unsourced)
		return value;
	const { parse } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 875));
	return parse(text, (_key, part) => withoutPrototype(part), {
		parseNumber: (source) => numbers.take(source),
		onDuplicateKey: ({ newValue }) => newValue,
	});
}
function withoutPrototype(value) {
	if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Number)
		return value;
	return Object.setPrototypeOf(value, bare);
}
function stringifyExactly(value) {
	if (value instanceof _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ExactNumber */ .fh)
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
VH: () => (AnswerNumbers),
fh: () => (ExactNumber),
q7: () => (WrittenNumbers)
});

class ExactNumber extends Number {
	source;
	constructor(source) {
		super(source);
		this.source = source;
	}
	toJSON() {
		const { rawJSON } = JSON;
		return rawJSON === undefined ? Number(this.source) : rawJSON(this.source);
	}
}
function isLarge(number) {
	return !(Math.abs(number) <= Number.MAX_SAFE_INTEGER);
}
class AnswerNumbers {
	#exact = new Map();
	#decimals = new Set();
	wants(number) {
		return isLarge(number);
	}
	take(source) {
		const number = Number(source);
		if (!isLarge(number))
			return number;
		if (/[.eE]/.test(source)) {
			if (Number.isFinite(number))
				this.#decimals.add(number);
			return number;
		}
		return this.takeWritten(source);
	}
	takeWritten(source) {
		let number = this.#exact.get(source);
		if (number === undefined) {
			number = new ExactNumber(source);
			this.#exact.set(source, number);
		}
		return number;
	}
	isInexact(result) {
		if (typeof result === 'number')
			return isLarge(result) && !this.#decimals.has(result);
		if (result === null || typeof result !== 'object' || result instanceof Number)
			return false;
		return Object.values(result).some((part) => this.isInexact(part));
	}
}
class WrittenNumbers extends AnswerNumbers {
	wants() {
		return true;
	}
	take(source) {
		const number = Number(source);
		return isLarge(number) || String(number) !== source ? this.takeWritten(source) : number;
	}
}


/***/ })

};
;