"use strict";
exports.id = 5123;
exports.ids = [5123,6253];
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


/***/ }),

/***/ 5123:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkExpression: () => (checkExpression),
  isSound: () => (isSound)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/expect/jmespath.js
var jmespath = __webpack_require__(6253);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/expressions/inherited-names.js
const ofEveryObject = new Set(Object.getOwnPropertyNames(Object.prototype));
function findInheritedName(tree, text) {
	const name = inheritedIn(tree, false);
	if (name === undefined)
		return undefined;
	const start = Math.max(text.indexOf(name), 0);
	return {
		message: `\`${name}\` cannot be read or made here: JavaScript has something of its own under this name.`,
		start,
		end: start + name.length,
		suggestion: 'Choose another name for the field of a map, or leave it out.',
	};
}
function inheritedIn(node, made) {
	if (node === null || node === undefined || typeof node !== 'object' || node.type === 'Literal')
		return undefined;
	const { type, name, value } = node;
	if (type === 'Field')
		return name === 'hasOwnProperty' || (made && ofEveryObject.has(name)) ? String(name) : undefined;
	if (type === 'KeyValuePair')
		return name === '__proto__' ? '__proto__' : inheritedIn(value, made);
	const children = (node.children ?? []);
	const anyMade = made || (type !== 'MultiSelectHash' && children.some(makesMap));
	for (const [index, child] of children.entries()) {
		const found = inheritedIn(child, index === 0 && type !== 'Function' ? made : anyMade);
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function makesMap(node) {
	if (node === null || node === undefined || typeof node !== 'object')
		return false;
	if (node.type === 'MultiSelectHash' || (node.type === 'Function' && node.name === 'merge'))
		return true;
	if (node.type === 'Literal')
		return typeof node.value === 'object' && node.value !== null;
	return (node.children ?? []).some(makesMap);
}

// EXTERNAL MODULE: ./build/bundle/src/expect/parse-expression.js
var parse_expression = __webpack_require__(8807);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/quote.js
var quote = __webpack_require__(2308);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/expressions/syntax-fault.js


function describeSyntaxFault(text, library, error) {
	if (!(error instanceof parse_expression/* ExpressionFault */.J))
		return describeCharacter(text, longestTokens(text, library));
	const tokens = library.tokenize(text);
	if (tokens.includes(undefined)) {
		const start = text.search(/(?<![=!<>])=(?!=)/);
		return { message: '`=` is no operator of JMESPath.', start, end: start + 1, suggestion: 'Write `==`.' };
	}
	const sound = tokens;
	const { token: index, wanted } = error;
	if (index < sound.length)
		return describeToken(text, sound, index, wanted);
	return {
		message: 'The expression ends too early.',
		start: text.length,
		end: text.length,
		suggestion: text.trimEnd().endsWith('.')
			? 'Remove the dot at its end, or name the field behind it.'
			: 'Add what is missing, such as a closing bracket.',
	};
}
function longestTokens(text, library) {
	for (let length = text.length; length > 0; length--) {
		try {
			library.tokenize(text.slice(0, length));
			return length;
		}
		catch {
		}
	}
	return 0;
}
function describeCharacter(text, at) {
	const start = Math.min(at, text.length - 1);
	const character = String.fromCodePoint(text.codePointAt(start) ?? 0x20);
	const place = { start, end: start + character.length };
	if (/["'`]/.test(character)) {
		return {
			message: 'A quoted text in the expression is not closed, or not valid.',
			...place,
			suggestion: "Write texts as 'text', and JSON values between backticks.",
		};
	}
	const message = `\`${character}\` has no meaning in JMESPath here.`;
	if (character === '$') {
		return { message, ...place, suggestion: 'Leave `$.` out: an expression starts at the whole response.' };
	}
	const name = nameAround(text, start);
	return {
		message,
		...place,
		suggestion: `Put the name in double quotes: \`"${name}"\`; as a value in YAML, in single ones as well: \`'"${name}"'\`.`,
		...(name === text ? { instead: `"${name}"` } : {}),
	};
}
function nameAround(text, at) {
	const outside = /[\s.,:()[\]{}|&=<>!*@`'"]/;
	let start = at;
	let end = at;
	while (start > 0 && !outside.test(text.charAt(start - 1)))
		start -= 1;
	while (end < text.length && (end === at || !outside.test(text.charAt(end))))
		end += 1;
	return text.slice(start, end);
}
function quoteDashedNames(text) {
	const quotedOrDashed = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<![\w-])[A-Za-z_]\w*(?:-\w+)+/g;
	return text.replace(quotedOrDashed, (found) => (/^\w/.test(found) ? `"${found}"` : found));
}
function describeToken(text, tokens, index, wanted) {
	const [before, token, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]];
	if (token === undefined)
		throw new RangeError('No such token.');
	const word = text.slice(token.start, behind?.start).trim();
	const place = { start: token.start, end: token.start + Math.max(1, word.length) };
	const dashed = /[A-Za-z_][\w-]*$/.exec(text.slice(0, token.start))?.[0];
	if (word.startsWith('-') && dashed !== undefined) {
		const name = `${dashed}${/^[\w-]*/.exec(text.slice(token.start))?.[0] ?? ''}`;
		return {
			message: `\`${name}\` is not a name without quotes, since it holds a dash.`,
			start: token.start - dashed.length,
			end: token.start - dashed.length + name.length,
			suggestion: `Put it in double quotes: "${name}".`,
			instead: quoteDashedNames(text),
		};
	}
	if (token.type === 'Number') {
		return {
			message: `The number \`${word}\` cannot stand here as it is.`,
			...place,
			suggestion: `Put it between backticks: \`${word}\`.`,
		};
	}
	if (word === 'and' || word === 'or' || word === 'not' || word === 'in') {
		const instead = {
			and: '`&&`',
			or: '`||`',
			not: '`!`',
			in: '`contains(list, value)`',
		};
		return { message: `\`${word}\` is no operator of JMESPath.`, ...place, suggestion: `Write ${instead[word]}.` };
	}
	if (before?.value === 'not' && wanted !== 'operand')
		return describeNot(before.start, token, tokens.slice(index + 1), word);
	const field = wanted === 'index' && behind?.type === 'Rbracket' ? fieldOf(token) : undefined;
	if (field !== undefined) {
		const list = /[\w.]*\s*$/.exec(text.slice(0, before?.start))?.[0].trim() ?? '';
		return {
			message: 'A field does not stand in square brackets.',
			...place,
			suggestion: `Write \`${list}.${field}\`.`,
			instead: `${text.slice(0, before?.start).trimEnd()}.${field}${text.slice(behind === undefined ? text.length : behind.start + 1)}`,
		};
	}
	return {
		message: wanted === 'less'
			? 'The expression is nested too deeply.'
			: `${(0,quote/* quote */.h)(word)} is not expected here in the expression.`,
		...place,
		suggestion: adviceFor(token, before, wanted),
	};
}
function describeNot(start, { type }, [next], word) {
	const alone = type === 'UnquotedIdentifier' && (next === undefined || /^(?:And|Or|Pipe|Rparen|Rbracket|Comma)$/.test(next.type));
	return {
		message: '`not` is no operator of JMESPath.',
		start,
		end: start + 3,
		suggestion: alone ? `Write \`!${word}\`.` : 'Write `!(\u2026)` around what is to be denied.',
	};
}
function fieldOf({ type, value }) {
	if (!(type === 'QuotedIdentifier' || type === 'Literal') || typeof value !== 'string' || value === '')
		return undefined;
	return /^[A-Za-z_]\w*$/.test(value) ? value : JSON.stringify(value);
}
const beginning = /Identifier$|^(?:Literal|Current|Not|Expref|Star|Filter|Flatten|Lbrace|Lbracket|Lparen)$/;
function adviceFor({ type }, before, wanted) {
	if (wanted === 'less')
		return 'Leave brackets out, or split it into several.';
	if (wanted === 'operator' && beginning.test(type)) {
		return 'Write `&&` between the two conditions, or `||` where one of them is enough.';
	}
	if (wanted === 'comma' && beginning.test(type))
		return 'Write a comma between the two.';
	if (before?.type === 'Comma')
		return 'Remove the comma before it, or write what is missing between them.';
	if (wanted === 'index')
		return 'Between these brackets stands a number, `*`, a slice such as `1:3`, or `?` and a condition.';
	return 'The language is described at jmespath.org.';
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/expressions/check-expression.js




const functions = {
	abs: [1, 1],
	avg: [1, 1],
	ceil: [1, 1],
	contains: [2, 2],
	ends_with: [2, 2],
	floor: [1, 1],
	join: [2, 2],
	keys: [1, 1],
	length: [1, 1],
	map: [2, 2],
	max: [1, 1],
	max_by: [2, 2],
	merge: [1, 99],
	min: [1, 1],
	min_by: [2, 2],
	not_null: [1, 99],
	reverse: [1, 1],
	sort: [1, 1],
	sort_by: [2, 2],
	starts_with: [2, 2],
	sum: [1, 1],
	to_array: [1, 1],
	to_number: [1, 1],
	to_string: [1, 1],
	type: [1, 1],
	values: [1, 1],
};
async function checkExpression(value, faults) {
	const library = await (0,jmespath.loadJmespath)();
	const fault = findFault(value.text, library);
	if (fault !== undefined) {
		const { message, start, end, suggestion, instead } = fault;
		faults.add(value, message, { range: [start, end], suggestion, instead });
		return false;
	}
	warnOfTraps(value, library, faults);
	return true;
}
function isSound(text, library) {
	return findFault(text, library) === undefined;
}
const longest = 4_096;
function findFault(text, library) {
	let tree;
	if (text.length > longest) {
		return {
			message: `The expression has more than ${longest.toLocaleString('en')} characters.`,
			start: 0,
			end: 1,
			suggestion: 'Split it into several.',
		};
	}
	try {
		tree = library.compile(text);
	}
	catch (error) {
		return findUnclosed(text) ?? describeSyntaxFault(text, library, error);
	}
	return (findUnclosed(text) ?? findUnsound(tree, text) ?? findInheritedName(tree, text) ?? findLargeNumber(text, library));
}
function findUnclosed(text) {
	const rest = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gs, (quoted) => ' '.repeat(quoted.length));
	const at = rest.search(/['"`]/);
	if (at < 0)
		return undefined;
	return {
		message: 'A quoted text in the expression is not closed.',
		start: at,
		end: at + 1,
		suggestion: `Add the closing ${text[at]}.`,
	};
}
function findUnsound(tree, text) {
	if (tree === null || typeof tree !== 'object')
		return undefined;
	const { type, name, value, children } = tree;
	if (type === 'ExpressionReference') {
		const start = Math.max(text.search(/(?<!&)&(?!&)/), 0);
		return {
			message: '`&` has a value in a call alone, such as `sort_by(items, &name)`.',
			start,
			end: start + 1,
			suggestion: 'Remove it; for "and" write `&&`.',
		};
	}
	if (type === 'Function') {
		const fault = checkCall(String(name), children?.length ?? 0, text);
		if (fault !== undefined)
			return fault;
	}
	if (/^(?:Subexpression|IndexExpression)$|Projection$/.test(type) && isNegation(children?.[0])) {
		const start = Math.max(text.search(/!(?!=)/), 0);
		return {
			message: '`!` takes but the name behind it: what follows is asked of true or false, and is never there.',
			start,
			end: start + 1,
			suggestion: 'Put what is to be denied in brackets: `!(a.b)`.',
		};
	}
	if (type === 'Literal')
		return undefined;
	if (type === 'KeyValuePair')
		return findUnsound(value, text);
	for (const child of children ?? []) {
		const inCall = type === 'Function' && child?.type === 'ExpressionReference';
		const fault = findUnsound(inCall ? child.children?.[0] : child, text);
		if (fault !== undefined)
			return fault;
	}
	return undefined;
}
function isNegation(node) {
	return node?.type === 'NotExpression';
}
const literal = /`(?:[^`\\]|\\.)*`/sy;
function findLargeNumber(text, library) {
	for (const token of library.tokenize(text)) {
		if (token?.type !== 'Literal' || typeof token.value === 'string')
			continue;
		literal.lastIndex = token.start;
		const numbers = literal.exec(text)?.[0].matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g);
		for (const { 0: word, index } of numbers ?? []) {
			const number = Number(word);
			if (/^-?\d+$/.test(word) ? !Number.isSafeInteger(number) : !Number.isFinite(number) && !word.startsWith('"')) {
				const start = token.start + index;
				return {
					message: `JMESPath compares numbers as doubles, which cannot hold \`${word}\` exactly.`,
					start,
					end: start + word.length,
					suggestion: 'Let the API send it as text and compare as text, or leave the literal out.',
				};
			}
		}
	}
	return undefined;
}
function checkCall(name, given, text) {
	const found = new RegExp(`(?<![\\w])${name.replace(/\W/g, '\\$&')}\\s*\\(`).exec(text);
	const start = found?.index ?? 0;
	const place = { start, end: start + name.length };
	const takes = Object.hasOwn(functions, name) ? functions[name] : undefined;
	if (name === 'not') {
		return { message: '`not` is no function of JMESPath.', ...place, suggestion: 'Write `!(\u2026)`.' };
	}
	if (takes === undefined) {
		const near = /^(?:len|size|count)$/.test(name) ? 'length' : (0,did_you_mean.nearestName)(name, Object.keys(functions));
		return {
			message: `JMESPath has no function \`${name}\`.`,
			...place,
			suggestion: near === undefined ? 'The functions are listed at jmespath.org.' : `Did you mean \`${near}\`?`,
		};
	}
	const [fewest, most] = takes;
	if (given >= fewest && given <= most)
		return undefined;
	const wanted = fewest === 1 ? 'one argument' : `${fewest} arguments`;
	return {
		message: `The function \`${name}\` takes ${most > fewest ? 'at least ' : ''}${wanted}, and is given ${given}.`,
		...place,
		suggestion: 'The functions are listed at jmespath.org.',
	};
}
const values = {
	true: 'true',
	True: 'true',
	TRUE: 'true',
	false: 'false',
	False: 'false',
	FALSE: 'false',
	null: 'null',
	Null: 'null',
	NULL: 'null',
	None: 'null',
	nil: 'null',
};
function warnOfTraps(value, library, faults) {
	const tokens = library.tokenize(value.text);
	for (const [index, token] of tokens.entries()) {
		const beside = [tokens[index - 1]?.type, tokens[index + 1]?.type];
		const ordered = beside.some((type) => type !== undefined && /^[GL]TE?$/.test(type));
		if (token?.type === 'Literal' && typeof token.value === 'string' && ordered) {
			faults.warn(value, 'JMESPath orders numbers alone: this comparison never holds.', {
				range: [token.start, token.start + 1],
				suggestion: 'Compare with a number between backticks, such as `5`; turn a text into one with `to_number(\u2026)`.',
			});
		}
		const [before = '', behind = ''] = beside;
		const isRight = /^(?:EQ|NE)$/.test(before);
		const isLeft = /^(?:EQ|NE)$/.test(behind) && before !== 'Dot';
		if (token === undefined || !(isLeft || isRight))
			continue;
		if (['Dot', 'Lparen', 'Lbracket', 'Filter', 'Flatten'].includes(behind))
			continue;
		const name = String(token.value);
		if (token.type === 'QuotedIdentifier' && isRight) {
			faults.warn(value, `In JMESPath \`"${name}"\` is the name of a field, not a text.`, {
				range: [token.start, token.start + name.length + 2],
				suggestion: `To compare with the text, write '${name}'.`,
			});
		}
		else if (token.type === 'UnquotedIdentifier' && Object.hasOwn(values, name)) {
			faults.warn(value, `In JMESPath \`${name}\` is the name of a field.`, {
				range: [token.start, token.start + name.length],
				suggestion: `To compare with the value, write \`${values[name]}\` between backticks.`,
			});
		}
	}
}


/***/ })

};
;