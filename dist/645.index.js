"use strict";
exports.id = 645;
exports.ids = [645];
exports.modules = {

/***/ 2308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
h: () => (quote)
});
function quote(text) {
	return text.includes('`') ? `"${text}"` : `\`${text}\``;
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


/***/ })

};
;