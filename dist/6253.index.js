"use strict";
exports.id = 6253;
exports.ids = [6253];
exports.modules = {

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


/***/ })

};
;