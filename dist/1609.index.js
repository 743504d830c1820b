"use strict";
exports.id = 1609;
exports.ids = [1609,2561,5368];
exports.modules = {

/***/ 6197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (renderCaret),
w: () => (countCharacters)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

const tabStop = 4;
const aroundSpan = 500;
const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
function renderCaret(origin, span, width = 100) {
	const { text, within } = origin;
	if (text === undefined || span === undefined) {
		return within === undefined ? [] : [` \u250c\u2500 ${placeText(origin, within.line, within.column)}`];
	}
	const start = clamp(span.start, 0, text.length);
	const end = clamp(span.end, start, text.length);
	const line = findLine(text, start);
	const from = Math.min(start - line.start, line.text.length);
	const to = Math.min(Math.max(end - line.start, from), line.text.length);
	const cells = cut(near(line.text, from, to), Math.max(width, 20));
	const column = within?.column ?? countCharacters(line.text, from) + 1;
	const several = line.several || within !== undefined;
	const lineNumber = line.number + (within?.line ?? 1);
	const gutter = several ? String(lineNumber) : '';
	const blank = ' '.repeat(gutter.length);
	const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.columns)).join('');
	return [
		`${blank} \u250c\u2500 ${placeText(origin, several ? lineNumber : undefined, column)}`,
		`${gutter} \u2502 ${cells.map((cell) => cell.shown).join('')}`.trimEnd(),
		`${blank} \u2502 ${carets.trimEnd()}`,
	];
}
function placeText({ label, within }, line, column) {
	if (within?.file !== undefined)
		return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(within.file)}:${line}:${column}`;
	return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(label)}, ${line === undefined ? '' : `line ${line}, `}column ${column}`;
}
function findLine(whole, offset) {
	const text = whole.endsWith('\n') ? whole.slice(0, -1) : whole;
	const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', start);
	const line = text.slice(start, end < 0 ? undefined : end);
	let number = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1))
		number += 1;
	return {
		start,
		text: line.endsWith('\r') ? line.slice(0, -1) : line,
		number,
		several: text.includes('\n'),
	};
}
function countCharacters(text, end) {
	let count = 0;
	for (let at = 0; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
		count += 1;
	return count;
}
const dots = { shown: '\u2026', columns: 1, marked: false };
function near(text, from, to) {
	const begin = Math.max(0, from - aroundSpan);
	const end = from + aroundSpan;
	const cells = layOut(text.slice(begin, end), from - begin, Math.min(to, end) - begin);
	return [...(begin > 0 ? [dots] : []), ...cells, ...(end < text.length ? [dots] : [])];
}
function layOut(text, from, to) {
	const cells = [];
	let column = 0;
	for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
		const end = index + segment.length;
		const marked = from === to ? from >= index && from < end : index < to && end > from;
		const cell = { ...look(segment, column), marked };
		cells.push(cell);
		column += cell.columns;
	}
	if (!cells.some((cell) => cell.marked))
		cells.push({ shown: ' ', columns: 1, marked: true });
	return cells;
}
function look(segment, column) {
	if (segment === '\t') {
		const columns = tabStop - (column % tabStop);
		return { shown: '\u2192'.padEnd(columns), columns };
	}
	const shown = segment.length > 1 && wide.test(segment) ? segment : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(segment);
	if (shown !== segment)
		return { shown, columns: Array.from(shown).length };
	return { shown, columns: wide.test(segment) ? 2 : 1 };
}
function cut(cells, width) {
	const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
	if (total <= width)
		return cells;
	const first = cells.findIndex((cell) => cell.marked);
	let begin = first;
	for (let room = Math.floor(width / 3); begin > 0; begin--) {
		room -= cells[begin - 1]?.columns ?? 1;
		if (room < 0)
			break;
	}
	let end = begin;
	for (let room = width - 2; end < cells.length; end++) {
		room -= cells[end]?.columns ?? 1;
		if (room < 0)
			break;
	}
	return [...(begin > 0 ? [dots] : []), ...cells.slice(begin, end), ...(end < cells.length ? [dots] : [])];
}
function clamp(value, low, high) {
	return Math.min(Math.max(value, low), high);
}


/***/ }),

/***/ 28:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
TN: () => (oneLine),
Xm: () => (makeVisible)
});

const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function showInvisible(character) {
	const code = character.charCodeAt(0);
	if (code < 0x20)
		return String.fromCharCode(0x2400 + code);
	if (code === 0x7f)
		return '\u2421';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
function makeVisible(text) {
	return text.replace(invisible, showInvisible);
}
function oneLine(text, length = 300) {
	const trimmed = text.trim();
	const near = trimmed.slice(0, length * 8);
	const characters = Array.from(makeVisible(near.replace(/[ \t\r\n]+/g, ' ')));
	const whole = characters.length <= length && near.length === trimmed.length;
	return whole ? characters.join('') : `${characters.slice(0, length - 1).join('')}\u2026`;
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


/***/ }),

/***/ 5368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
FilesInUse: () => (FilesInUse),
d: () => (realPathOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

class FilesInUse {
	#files;
	#uses = new Map();
	constructor(files) {
		this.#files = files;
	}
	static async ofKeys(keyFiles, workspace, files) {
		const inUse = new FilesInUse(files);
		for (const { flag, path } of keyFiles)
			await inUse.add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path), `the file of ${flag}`);
		return inUse;
	}
	async add(path, use) {
		const real = await realPathOf(path, this.#files);
		if (!this.#uses.has(real))
			this.#uses.set(real, use);
	}
	useOf(real) {
		return this.#uses.get(real);
	}
}
async function realPathOf(path, files) {
	return (await files.realPath(path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await files.landing(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}


/***/ }),

/***/ 800:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
j: () => (resolveReadable),
r: () => (resolveWritable)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _path_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3358);


const commandFolder = '_runner_file_commands';
async function resolveReadable(file, rules, faults, where) {
	const paths = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRulesOf */ .w)(rules.workspace);
	const { at } = file;
	const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/file', suggestion });
	const absolute = paths.resolve(rules.workspace, file.path);
	const real = await rules.files.realPath(absolute);
	const info = real === undefined ? undefined : await rules.files.stat(real);
	if (real === undefined || info === undefined) {
		return refuse(`There is no file \`${file.path}\`.`, `Paths are relative to ${isOfWorkingDirectory(rules) ? 'the working directory' : 'the workspace; check that an earlier step wrote the file, or checks the repository out'}.`);
	}
	if (info.kind !== 'file') {
		return refuse(`\`${file.path}\` is ${info.kind === 'directory' ? 'a directory' : 'not a regular file'}.`, 'Name one regular file.');
	}
	if (where === 'anywhere')
		return absolute;
	const roots = await realRoots(rules);
	if (!rules.namedOnCommandLine && !roots.some((root) => isInside(root, real, paths))) {
		const linked = isInside(paths.resolve(rules.workspace), absolute, paths);
		const folder = placeName(rules);
		return refuse(linked ? `\`${file.path}\` is a link that leads out of ${folder}.` : `\`${file.path}\` lies outside ${folder}.`, rules.ofWorkingDirectory === true
			? 'Copy the file into the working directory: a task file names no files elsewhere.'
			: 'Copy the file into the workspace, or into the folder of RUNNER_TEMP, in an earlier step.');
	}
	const within = roots.find((root) => isInside(root, real, paths));
	if (holdsGitFolder(within === undefined ? real : paths.relative(within, real))) {
		return refuse(`\`${file.path}\` lies in \`.git\`, which can hold the credentials of the checkout.`, 'Name a file outside `.git`.');
	}
	if (await isCommandFile(real, rules, paths)) {
		return refuse(`\`${file.path}\` is a file by which the runner takes commands.`, 'Name another file.');
	}
	return absolute;
}
async function resolveWritable(file, rules, faults) {
	const judged = await judgeWritable(file.path, rules);
	if ('absolute' in judged)
		return judged.absolute;
	const { message, instead } = judged;
	const better = instead !== undefined && 'absolute' in (await judgeWritable(instead.path, rules)) ? instead : undefined;
	return faults.add(file.at, message, {
		code: 'save/refused',
		suggestion: better?.suggestion ?? `Name a file in ${placeName(rules)}, for example \`out/response.json\`.`,
	});
}
function placeName(rules) {
	return isOfWorkingDirectory(rules) ? 'the working directory' : 'the workspace';
}
function isOfWorkingDirectory({ namedOnCommandLine, ofWorkingDirectory }) {
	return namedOnCommandLine || ofWorkingDirectory === true;
}
async function judgeWritable(path, rules) {
	const paths = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRulesOf */ .w)(rules.workspace);
	const refuse = (message, instead) => instead === undefined ? { message } : { message, instead };
	const fileIn = (folder) => {
		const inside = `${folder.replace(/[/\\]$/, '')}/response.json`;
		return { path: inside, suggestion: `Name a file in it, for example \`${inside}\`.` };
	};
	const segments = path.split(/[/\\]/);
	if (segments.includes('..'))
		return refuse(`\`${path}\` holds \`..\`.`);
	if (paths === node_path__WEBPACK_IMPORTED_MODULE_0__.posix && path.includes('\\')) {
		const slashed = path.replaceAll('\\', '/');
		return refuse(`\`${path}\` holds a backslash.`, { path: slashed, suggestion: `Write \`${slashed}\`.` });
	}
	if (segments.at(-1) === '' || segments.at(-1) === '.')
		return refuse(`\`${path}\` names a folder.`, fileIn(path));
	if (paths === node_path__WEBPACK_IMPORTED_MODULE_0__.win32 && !isSafeOnWindows(segments))
		return refuse(`\`${path}\` is not the name of a plain file on Windows.`);
	const absolute = paths.resolve(rules.workspace, path);
	const lexicalRoots = [rules.workspace, rules.temp].map((root) => paths.resolve(root));
	const roots = await realRoots(rules);
	const lexical = [...lexicalRoots, ...roots].find((root) => isInside(root, absolute, paths));
	if (lexical === undefined)
		return refuse(`\`${path}\` lies outside ${placeName(rules)}.`);
	if (holdsGitFolder(paths.relative(lexical, absolute)))
		return refuse(`\`${path}\` lies in \`.git\`.`);
	const landing = await landingOf(absolute, rules, paths);
	if (landing === 'dangling')
		return refuse(`\`${path}\` goes over a link to something that does not exist.`);
	if (landing === 'below-file')
		return refuse(`\`${path}\` lies below something that is no folder.`);
	const real = roots.find((root) => isInside(root, landing.path, paths));
	if (real === undefined)
		return refuse(`\`${path}\` leads out of ${placeName(rules)} by a link.`);
	if (holdsGitFolder(paths.relative(real, landing.path)))
		return refuse(`\`${path}\` leads into \`.git\` by a link.`);
	if ((await isCommandFile(absolute, rules, paths)) || (await isCommandFile(landing.path, rules, paths))) {
		return refuse(`\`${path}\` is a file by which the runner takes commands.`);
	}
	const existing = await rules.files.stat(absolute);
	if (existing?.kind === 'directory')
		return refuse(`\`${path}\` is a directory.`, fileIn(path));
	if (existing?.kind === 'other')
		return refuse(`\`${path}\` is not a regular file.`);
	return { absolute };
}
async function landingOf(absolute, { files }, paths) {
	let folder = absolute;
	const rest = [];
	for (;;) {
		const real = await files.realPath(folder);
		if (real !== undefined) {
			const found = rest.length === 0 ? undefined : await files.stat(real);
			return found === undefined || found.kind === 'directory' ? { path: paths.join(real, ...rest) } : 'below-file';
		}
		if (await files.isLink(folder))
			return 'dangling';
		const parent = paths.dirname(folder);
		if (parent === folder)
			return 'below-file';
		rest.unshift(paths.basename(folder));
		folder = parent;
	}
}
async function realRoots({ workspace, temp, files }) {
	const roots = await Promise.all([workspace, temp].map((root) => files.realPath(root)));
	return roots.filter((root) => root !== undefined);
}
function isInside(root, path, paths) {
	const relative = paths.relative(root, path);
	return relative !== '' && relative !== '..' && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function holdsGitFolder(path) {
	return path
		.split(/[/\\]/)
		.some((segment) => /^(?:\.git|git~\d+)$/i.test(segment.replace(/[. ]+$/, '').replace(/:.*$/, '') || segment));
}
async function isCommandFile(path, { protectedFiles, files }, paths) {
	const folded = (one) => (paths === node_path__WEBPACK_IMPORTED_MODULE_0__.win32 ? one.toLowerCase() : one);
	if (path.split(/[/\\]/).includes(commandFolder))
		return true;
	for (const file of protectedFiles) {
		if (folded(paths.resolve(file)) === folded(path))
			return true;
		const real = await files.realPath(file);
		if (real !== undefined && folded(real) === folded(path))
			return true;
	}
	return false;
}
function isSafeOnWindows(segments) {
	return segments.every((segment, index) => segment === '.' ||
		(index === 0 && /^[A-Za-z]:$/.test(segment)) ||
		(!/[<>:"|?*]|[. ]$/.test(segment) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment)));
}


/***/ }),

/***/ 3358:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
w: () => (pathRulesOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function pathRulesOf(workspace) {
	return /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}


/***/ }),

/***/ 8674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Fo: () => (checkShard),
Ll: () => (checkVars),
MQ: () => (takeOutSingleCall),
OO: () => (checkRepetition),
lj: () => (checkSecretsWithJournal)
});

var _single_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3964);

const safeMethods = new Set([
	'GET',
	'HEAD',
	'OPTIONS',
	'QUERY',
	'SEARCH',
	'PROPFIND',
	'REPORT',
]);
function checkRepetition(given, values, faults) {
	const conflict = (name, message, suggestion) => {
		const place = given.get(name);
		if (place !== undefined)
			faults.add(place, message, { code: 'input/conflict', suggestion });
	};
	const polls = given.has('until');
	if (!polls) {
		conflict('fail-when', '`fail-when` ends the polling of `until`, which is not given.', 'Add `until`, or write `expect` for a single answer.');
		conflict('interval', '`interval` is the pace of `until`, which is not given.', 'Add `until`, or remove `interval`.');
	}
	else {
		conflict('paginate', '`until` repeats one call, and `paginate` goes on to the next page.', 'Keep one of the two.');
	}
	for (const name of ['until', 'fail-when']) {
		if (given.has('save-to')) {
			conflict(name, `\`${name}\` needs the content in memory, and \`save-to\` streams it to a file.`, 'Fetch the file in a call of its own, once the wait is over.');
		}
	}
	if (values.method === 'HEAD') {
		for (const name of ['until', 'paginate']) {
			conflict(name, `\`${name}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
		}
	}
	const { interval, within } = values;
	if (polls && interval !== undefined && within !== undefined && interval > within) {
		conflict('interval', '`interval` is longer than `within`, so the call would be made once.', 'Write a shorter `interval`, or a longer `within`.');
	}
}
function checkSecretsWithJournal(given, values, method, faults) {
	const secret = values.extract?.find((one) => one.secret);
	const place = given.get('extract');
	if (secret === undefined || place === undefined || safeMethods.has(method))
		return;
	const keyed = values.headers?.some(({ field }) => field[0].toLowerCase() === 'idempotency-key') === true;
	if (keyed || given.has('idempotency-key') || values['idempotency-key'] !== undefined)
		return;
	faults.add(place, `A re-run with \`journal\` sends this ${method} again, because its secret \`${secret.name}\` is never written down.`, {
		suggestion: 'Add `idempotency-key: auto`, so that the API does it once.',
	});
}
function checkVars(given, faults) {
	const at = given.get('vars');
	if (at === undefined || given.has('tasks'))
		return;
	faults.add(at, '`vars` are read by the templates of a task file, and no `tasks` are given.', {
		code: 'input/conflict',
		suggestion: 'Give `tasks`, or remove `vars`.',
	});
}
function checkShard(given, values, place, faults) {
	const at = given.get('shard');
	if (at === undefined || values.shard !== 'auto' || place !== undefined)
		return;
	faults.add(at, 'This run has no place in a job matrix or parallel group that `auto` could take.', {
		suggestion: 'Write it out: `1/5` for the first of five.',
	});
}
function takeOutSingleCall(given, values, faults) {
	const taken = values;
	for (const name of _single_call_js__WEBPACK_IMPORTED_MODULE_0__/* .singleCallInputs */ .C_) {
		const place = given.get(name);
		if (place === undefined)
			continue;
		faults.add(place, `\`${name}\` describes a single call, and \`tasks\` brings calls of its own.`, {
			code: 'input/conflict',
			suggestion: 'Write it in the task that it belongs to, or leave the task file out.',
		});
		given.delete(name);
		if (name !== 'expect-status')
			delete taken[name];
	}
	const key = given.get('idempotency-key');
	if (key === undefined || values['idempotency-key'] === 'auto' || values['idempotency-key'] === undefined)
		return;
	faults.add(key, 'One idempotency key for all tasks would make the API do only the first of them.', {
		code: 'input/conflict',
		suggestion: 'Write `idempotency-key: auto`, or a key in each task.',
	});
}


/***/ }),

/***/ 3706:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
X: () => (explainForeignText),
j: () => (isWideText)
});
function wideEncoding([first, second, third, fourth]) {
	if (first === 0xff && second === 0xfe)
		return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
	if (first === 0xfe && second === 0xff)
		return 'UTF-16';
	if (first === 0 && second !== 0)
		return 'UTF-16BE';
	return first !== 0 && second === 0 && third !== 0 && fourth === 0 ? 'UTF-16LE' : undefined;
}
function isWideText(start) {
	return wideEncoding(start) !== undefined;
}
async function explainForeignText(pieces, path) {
	const reader = new Utf8Reader();
	let begun = false;
	for await (const piece of pieces) {
		const wide = begun ? undefined : wideEncoding(piece);
		begun = true;
		if (wide !== undefined) {
			const evidence = `it is ${wide}${/[BL]E$/.test(wide) ? '' : ', as its first bytes say'}`;
			return { evidence, suggestion: saveAs(path, wide.toLowerCase()) };
		}
		if (reader.stumblesOver(piece))
			break;
	}
	const { line, column, lead } = reader;
	const byte = lead.toString(16).toUpperCase().padStart(2, '0');
	const latin = lead >= 0xa0 ? `; in Latin-1 it is \u201c${String.fromCharCode(lead)}\u201d` : '';
	return {
		place: { line, column },
		evidence: `line ${line}, column ${column}: the byte ${byte} is no UTF-8${latin}`,
		suggestion: `${saveAs(path, 'windows-1252')} Name the encoding that it was written in.`,
	};
}
function saveAs(path, encoding) {
	const name = path.replace(/^.*[/\\]/, '');
	const [from, to] = [name, name.replace(/(?=\.[^.]*$)|$/, '-utf8')].map((one) => /^[\w.-]+$/.test(one) ? one : `'${one.replaceAll("'", "'\\''")}'`);
	return `Save it as UTF-8, or make such a file of it: \`iconv -f ${encoding} -t utf-8 ${from} > ${to}\`.`;
}
const narrow = new Map([
	[0xe0, [0xa0, 0xbf]],
	[0xed, [0x80, 0x9f]],
	[0xf0, [0x90, 0xbf]],
	[0xf4, [0x80, 0x8f]],
]);
class Utf8Reader {
	line = 1;
	column = 1;
	lead = 0;
	#missing = 0;
	#next = [0x80, 0xbf];
	stumblesOver(piece) {
		for (const byte of piece) {
			if (this.#missing > 0) {
				if (byte < this.#next[0] || byte > this.#next[1])
					return true;
				this.#missing -= 1;
				this.#next = [0x80, 0xbf];
			}
			else {
				this.lead = byte;
				if (byte >= 0x80 && (byte < 0xc2 || byte > 0xf4))
					return true;
				this.#missing = byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
				this.#next = narrow.get(byte) ?? [0x80, 0xbf];
			}
			if (this.#missing > 0)
				continue;
			this.column += 1;
			if (byte !== 0x0a)
				continue;
			this.line += 1;
			this.column = 1;
		}
		return false;
	}
}


/***/ }),

/***/ 2561:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/reading/compose-yaml.js

const maxDepth = 200;
const mostSigns = 700_000;
function composeYaml(text) {
	return withoutStacks(() => compose(text));
}
function compose(text) {
	const parser = new dist/* Parser */.iX();
	const composer = new dist/* Composer */.Dk({
		version: '1.2',
		schema: 'failsafe',
		prettyErrors: false,
		uniqueKeys: false,
		logLevel: 'silent',
	});
	const documents = [];
	let signs = 0;
	for (const sign of new dist/* Lexer */.JG().lex(text)) {
		signs += 1;
		if (signs > mostSigns)
			return { tooDenseAt: parser.offset };
		for (const token of parser.next(sign))
			documents.push(...composer.next(token));
		if (parser.stack.length > maxDepth && depthOf(parser) > maxDepth)
			return { tooDeepAt: parser.offset - sign.length };
	}
	for (const token of parser.end())
		documents.push(...composer.next(token));
	return { documents: [...documents, ...composer.end()] };
}
function depthOf({ stack }) {
	return stack.filter(({ type }) => type === 'flow-collection' || type === 'block-map' || type === 'block-seq').length;
}
function withoutStacks(read) {
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 0;
	try {
		return read();
	}
	finally {
		Error.stackTraceLimit = limit;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/reading/yaml-brackets.js

function findOpening(text, stumbledAt) {
	const open = [];
	let ended;
	let at = 0;
	for (const sign of new dist/* Lexer */.JG().lex(text)) {
		if (sign === dist/* CST */.DB.SCALAR || sign === dist/* CST */.DB.DOCUMENT)
			continue;
		if (sign === dist/* CST */.DB.FLOW_END) {
			ended = open.at(-1);
			open.length = 0;
			continue;
		}
		if (at >= stumbledAt)
			break;
		if (sign === '[' || sign === '{')
			open.push({ sign, at });
		else if (sign === ']' || sign === '}')
			open.pop();
		else if (/^["']/.test(sign) && at + sign.length >= stumbledAt)
			return { sign: sign.charAt(0), at };
		at += sign.length;
	}
	return open.at(-1) ?? ended;
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/reading/explain-yaml.js

function explainYamlError(error, text) {
	const [start, end] = error.pos;
	const [message, suggestion, elsewhere] = explain(error, text, start);
	if (elsewhere !== undefined)
		return { message, start: elsewhere, end: elsewhere + 1, suggestion };
	const length = lengthOfValue(error, text, start);
	return {
		message,
		start,
		end: Math.max(end, start + 1),
		suggestion,
		...(length === 0 ? {} : { value: [start, start + length] }),
	};
}
function lengthOfValue({ code }, text, start) {
	if (code === 'BAD_SCALAR_START')
		return valueFrom(text, start).length;
	const value = code === 'BLOCK_AS_IMPLICIT_KEY' ? valueOfLine(text, start) : undefined;
	return value !== undefined && text.startsWith(value, start) && /:(?:\s|$)/.test(value) ? value.length : 0;
}
function explain(error, text, start) {
	switch (error.code) {
		case 'TAB_AS_INDENT':
			return ['YAML is indented with spaces, and here is a tab.', 'Replace the tab by two spaces.'];
		case 'BAD_SCALAR_START':
			return [
				`A YAML value cannot begin with "${text[start] ?? ''}".`,
				quotedAdvice(valueFrom(text, start)),
			];
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'MULTILINE_IMPLICIT_KEY': {
			const value = valueOfLine(text, start);
			return value !== undefined && /:(?:\s|$)/.test(value)
				? ['A YAML value without quotes cannot hold a colon and a space.', quotedAdvice(value)]
				: [
					'This line is indented more than the one that it belongs to.',
					'Indent the names of one map alike.',
					nextLine(text, start),
				];
		}
		case 'MISSING_CHAR':
			if (/quote/.test(error.message)) {
				return ['A quoted text is not closed.', 'Add the closing quote.', findOpening(text, start)?.at];
			}
			if (/end with a [}\]]/.test(error.message))
				return explainOpen(text, start);
			return /without - indicator/.test(error.message)
				? [
					'This line is indented less than the ones that it belongs to.',
					'Indent the names of one map alike; a new item of a list begins with a dash.',
					start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0),
				]
				: [reworded(error), 'Write a name, a colon, a space and a value on each line.'];
		case 'BAD_INDENT':
			return explainOpen(text, start);
		case 'UNEXPECTED_TOKEN': {
			const quoted = /^(['"])(.*?)\1?$/.exec(valueOfLine(text, start) ?? '');
			if (quoted?.[2] !== undefined && quoted[2] !== '') {
				return ['More text follows behind a quoted one.', quotedAdvice(quoted[2])];
			}
			return unclear(error, text, start);
		}
		default:
			return unclear(error, text, start);
	}
}
function unclear(error, text, start) {
	return [`This is not valid YAML: ${lowerFirst(reworded(error))}`, quotedAdvice(valueOfLine(text, start))];
}
function explainOpen(text, start) {
	const open = findOpening(text, start);
	if (open === undefined || open.sign === "'" || open.sign === '"') {
		return [
			'The indentation does not fit the lines before it.',
			'Indent the names of one map, or the items of one list, alike.',
			start + (/^[ ]*/.exec(text.slice(start))?.[0].length ?? 0),
		];
	}
	const [close, what] = open.sign === '[' ? [']', 'list'] : ['}', 'map'];
	const line = lineOf(text, start);
	const before = text.slice(start).trim() === '' || line === lineOf(text, open.at)
		? ''
		: `, before line ${line}; indent all of its lines more than the name that it belongs to`;
	return ['This bracket is not closed.', `Write \`${close}\` where the ${what} ends${before}.`, open.at];
}
function lineOf(text, at) {
	return text.slice(0, at).split('\n').length;
}
function nextLine(text, at) {
	const found = /\n\s*(?=\S)/g;
	found.lastIndex = at;
	const [blank] = found.exec(text) ?? [];
	return blank === undefined ? undefined : found.lastIndex;
}
function valueFrom(text, at) {
	const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
	const rest = /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';
	return (/[[{]/.test(before) ? rest.replace(/[,\]}].*$/, '') : rest).trim();
}
function valueOfLine(text, at) {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const end = text.indexOf('\n', at);
	return /^\s*(?:- )?[^\s:]+:\s+(\S.*)$/.exec(text.slice(start, end < 0 ? undefined : end))?.[1];
}
function reworded({ message }) {
	return `${message.replace(/: ".*"$/s, '').replace(/\.$/, '')}.`;
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function quotedAdvice(value) {
	if (value === undefined || value === '' || value.length > 200)
		return 'Check the brackets, quotes and indentation of this line.';
	return `Put the value in quotes: ${value.includes("'") ? JSON.stringify(value) : `'${value}'`}.`;
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/reading/read-yaml.js



const maxAliasedNodes = 10_000;
const mostFaults = 1_000;
function readYaml(source) {
	const composed = composeYaml(source.text);
	if ('tooDeepAt' in composed)
		return tooDeep(composed.tooDeepAt);
	if ('tooDenseAt' in composed)
		return tooDense(composed.tooDenseAt);
	const { documents } = composed;
	const errors = documents.flatMap((document) => document.errors);
	const [first] = errors;
	if (first !== undefined)
		return { faults: [explainYamlError(first, source.text)] };
	const [document, second] = documents;
	if (second !== undefined) {
		const start = second.range?.[0] ?? 0;
		return fault('A second YAML document begins here.', start, start + 3, 'Give one document, without `---` lines.');
	}
	if (document?.contents == null)
		return fault('There is no YAML in this text.', 0, source.text.length);
	return new Converter(source).convertAll(document.contents);
}
function fault(message, start, end, suggestion = 'Write lines such as `name: value`.') {
	return { faults: [{ message, start, end, suggestion }] };
}
function adviceForTag(text, start) {
	const value = valueFrom(text, start).replace(/\s+#.*$/, '');
	const isCondition = /^![^!<]/.test(value) && !/^\S+\s+[\w"'/]/.test(value);
	return isCondition ? quotedAdvice(value) : 'Remove the tag; quote a value to make it text.';
}
function tooDense(at) {
	return fault(`This YAML holds more than ${mostSigns.toLocaleString('en')} names, values, signs and line ends.`, at, at + 1, 'Put long data into a file of its own: rows with `for-each: {in: \u2026}`, what is sent as it is with `body-file`.');
}
const tooDeepMessage = `The text is nested more than ${maxDepth} levels deep.`;
const writtenFlatter = 'Write it with fewer lists and maps inside each other.';
function tooDeep(at) {
	return fault(tooDeepMessage, at, at + 1, writtenFlatter);
}
class Converter {
	#source;
	#faults = [];
	#anchors = new Map();
	#open = new Set();
	#aliased = 0;
	#aliasDepth = 0;
	constructor(source) {
		this.#source = source;
	}
	convertAll(contents) {
		const node = this.#convert(contents);
		const [first, ...more] = this.#faults;
		return first === undefined ? { node } : { faults: [first, ...more], rest: node };
	}
	#convert(node) {
		if ((0,dist/* isAlias */.Vj)(node))
			return this.#follow(node);
		const [start, end] = rangeOf(node);
		if (node.tag !== undefined) {
			const tag = this.#source.text.lastIndexOf('!', start);
			this.#fault(`YAML tags such as \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\` are not supported.`, this.#source.text.lastIndexOf('!', tag - 1) === tag - 1 ? tag - 1 : tag, end, adviceForTag(this.#source.text, this.#source.text[tag - 1] === '!' ? tag - 1 : tag));
		}
		if ('anchor' in node && typeof node.anchor === 'string')
			this.#anchors.set(node.anchor, node);
		if (this.#aliasDepth > 0)
			this.#aliased++;
		if ((0,dist/* isScalar */.jn)(node))
			return this.#scalar(node, start, end);
		if (this.#open.size >= maxDepth) {
			this.#fault(tooDeepMessage, start, start + 1, writtenFlatter);
			return { kind: 'scalar', text: 'null', plain: true, ...this.#placed(start, end) };
		}
		this.#open.add(node);
		const converted = (0,dist/* isMap */.jh)(node)
			? {
				kind: 'map',
				entries: this.#entries(node.items),
				...this.#placed(start, end),
			}
			: {
				kind: 'list',
				items: node.items.map((item) => this.#convert(item)),
				...this.#placed(start, end),
			};
		this.#open.delete(node);
		return converted;
	}
	#entries(items) {
		const seen = new Set();
		return items.flatMap(({ key, value }) => {
			const name = this.#name(key);
			if (name === undefined)
				return [];
			if (seen.has(name.text)) {
				const base = this.#source.span.start;
				this.#fault(`The name \`${name.text}\` stands twice in one map.`, name.span.start - base, name.span.end - base, 'Keep one of the two.');
			}
			seen.add(name.text);
			const end = name.span.end - this.#source.span.start;
			const empty = { kind: 'scalar', text: '', plain: true, ...this.#placed(end, end) };
			return [{ key: name, value: value == null ? empty : this.#convert(value) }];
		});
	}
	#name(key) {
		const [start, end] = rangeOf(key);
		if (!(0,dist/* isScalar */.jn)(key)) {
			this.#fault('A name in a map must be a single text.', start, end, 'Put names that hold { or [ in quotes.');
			return undefined;
		}
		const name = this.#scalar(key, start, end);
		if (name.plain && (name.text === '' || name.text === '~')) {
			this.#fault('A name is missing before the colon.', start, Math.max(end, start + 1));
		}
		if (name.plain && name.text === '<<') {
			this.#fault('YAML 1.2 has no merge key `<<`.', start, end, 'Write the fields out, or quote "<<" if a field has this name.');
		}
		return name;
	}
	#scalar(node, start, end) {
		const plain = node.type === 'PLAIN' || node.type === undefined;
		return { kind: 'scalar', text: String(node.value ?? ''), plain, ...this.#placed(start, end) };
	}
	#follow(alias) {
		const [start, end] = rangeOf(alias);
		const target = this.#anchors.get(alias.source);
		const nothing = { kind: 'scalar', text: 'null', plain: true, ...this.#placed(start, end) };
		if (target === undefined) {
			this.#fault(`No anchor \`&${alias.source}\` stands before this alias.`, start, end, `To send a star, put the value in quotes: "*${alias.source}".`);
			return nothing;
		}
		if (this.#open.has(target)) {
			this.#fault('This alias stands inside the value that it repeats.', start, end, 'Write the value out.');
			return nothing;
		}
		if (this.#aliased > maxAliasedNodes) {
			if (this.#aliased !== Number.POSITIVE_INFINITY) {
				this.#fault(`Aliases repeat more than ${maxAliasedNodes.toLocaleString('en')} values.`, start, end, 'Write the values out.');
			}
			this.#aliased = Number.POSITIVE_INFINITY;
			return nothing;
		}
		this.#aliasDepth++;
		const converted = this.#convert(target);
		this.#aliasDepth--;
		return converted;
	}
	#fault(message, start, end, suggestion) {
		if (this.#faults.length >= mostFaults)
			return;
		this.#faults.push(...fault(message, start, end, suggestion).faults);
	}
	#placed(start, end) {
		const base = this.#source.span.start;
		return { origin: this.#source.origin, span: { start: base + start, end: base + end } };
	}
}
function rangeOf(node) {
	return node.range == null ? [0, 0] : [node.range[0], node.range[1]];
}


/***/ }),

/***/ 657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
resolveFiles: () => (resolveFiles)
});
var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);
var _files_in_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
var _run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6088);




async function resolveFiles(values, rules, faults) {
	const paths = new Map();
	const keep = async (file, code, resolved) => {
		try {
			const path = await resolved;
			if (path !== undefined)
				paths.set(file, path);
		}
		catch (error) {
			addRefusal(file, code, error, faults);
		}
	};
	for (const name of ['ca-file', 'client-cert-file', 'client-key-file']) {
		const file = values[name];
		if (file !== undefined)
			await keep(file, 'input/file', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveReadable */ .j)(file, rules, faults, 'anywhere'));
	}
	const parts = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
	for (const file of [...(values['body-file'] === undefined ? [] : [values['body-file']]), ...parts]) {
		await keep(file, 'input/file', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveReadable */ .j)(file, rules, faults, 'in-workspace'));
	}
	for (const name of ['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileInputs */ .D]) {
		const file = values[name];
		if (file !== undefined)
			await keep(file, 'save/refused', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveWritable */ .r)(file, rulesFor(name, rules), faults));
	}
	await checkTwins(values, paths, rules, faults);
	return paths;
}
async function checkTwins(values, paths, { files, inUse }, faults) {
	const find = async (name, file) => {
		const path = file === undefined ? undefined : paths.get(file);
		if (file === undefined || path === undefined)
			return [];
		return [{ name, file, real: await (0,_files_in_use_js__WEBPACK_IMPORTED_MODULE_1__/* .realPathOf */ .d)(path, files) }];
	};
	const findAll = async (names) => (await Promise.all(names.map((name) => find(name, values[name])))).flat();
	const read = await findAll(['ca-file', 'client-cert-file', 'client-key-file', 'body-file']);
	for (const part of values.multipart ?? []) {
		if (part.kind === 'file')
			read.push(...(await find('multipart', part.file)));
	}
	const written = [];
	for (const one of await findAll(['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileInputs */ .D])) {
		const conflict = (message) => {
			paths.delete(one.file);
			faults.add(one.file.at, message, {
				code: 'input/conflict',
				suggestion: `Choose another name for \`${one.name}\`.`,
			});
		};
		const use = inUse?.useOf(one.real);
		const source = read.find(({ real }) => real === one.real);
		const twin = written.find(({ real }) => real === one.real);
		if (use !== undefined)
			conflict(`\`${one.name}\` would overwrite ${use}.`);
		else if (source !== undefined)
			conflict(`\`${one.name}\` would overwrite the file of \`${source.name}\`.`);
		else if (twin !== undefined && (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePath */ .q)(twin.file.path) !== (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePath */ .q)(one.file.path))
			conflict(`\`${twin.name}\` and \`${one.name}\` lead to the same file.`);
		written.push(one);
	}
}
function rulesFor(name, rules) {
	if (name !== 'report-junit')
		return rules;
	return { ...rules, protectedFiles: rules.protectedFiles.filter((file) => file !== rules.junitReport) };
}
function addRefusal({ at }, code, error, faults) {
	const reason = error.code;
	if (reason === undefined)
		throw error;
	const long = reason === 'ENAMETOOLONG';
	faults.add(at, long ? 'The path is too long for this file system.' : 'The file system refuses this path.', {
		code,
		evidence: [`system error: ${reason}`],
		suggestion: long
			? 'Choose a shorter name.'
			: 'Check the permissions and the links on the way to the file, or name another one.',
		cause: error,
	});
}


/***/ }),

/***/ 3964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C_: () => (singleCallInputs),
Ip: () => (isOfSingleCall),
Xj: () => (canBeDefault)
});
const singleCall = {
	path: 'own',
	method: 'own',
	query: 'default',
	json: 'own',
	body: 'own',
	'body-file': 'own',
	'content-type': 'own',
	form: 'own',
	multipart: 'own',
	'expect-status': 'default',
	expect: 'default',
	extract: 'own',
	'save-to': 'own',
	until: 'own',
	'fail-when': 'own',
	paginate: 'own',
};
const singleCallInputs = Object.keys(singleCall);
const kinds = singleCall;
function isOfSingleCall(name) {
	return kinds[name] !== undefined;
}
function canBeDefault(name) {
	return kinds[name] !== 'own';
}


/***/ }),

/***/ 1609:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFromTasks: () => (planFromTasks)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/expect/jmespath.js
var jmespath = __webpack_require__(6253);
// EXTERNAL MODULE: ./build/bundle/src/inputs/definitions.js + 15 modules
var definitions = __webpack_require__(4111);
// EXTERNAL MODULE: ./build/bundle/src/inputs/files-in-use.js
var files_in_use = __webpack_require__(5368);
// EXTERNAL MODULE: ./build/bundle/src/inputs/plan-rules.js
var plan_rules = __webpack_require__(8674);
// EXTERNAL MODULE: ./build/bundle/src/inputs/run-files.js
var run_files = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/bundle/src/inputs/written.js
var written = __webpack_require__(9056);
// EXTERNAL MODULE: ./build/bundle/src/plan/from-inputs.js
var from_inputs = __webpack_require__(4183);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/allowance.js
const mebibyte = 2 ** 20;
const ofOneValue = 10 * mebibyte;
const ofReading = 64 * mebibyte;
const deepest = 1_000;
class Allowance {
	most;
	#left;
	#ofEach;
	constructor(most, ofEach) {
		this.most = most;
		this.#left = most;
		this.#ofEach = ofEach;
	}
	static ofOneValue() {
		return new Allowance(ofOneValue, 2);
	}
	static ofReading() {
		return new Allowance(ofReading, 64);
	}
	take(value) {
		this.#left -= costOf(value, this.#left, this.#ofEach, 0);
		return this.#left >= 0;
	}
}
function costOf(value, enough, ofEach, depth) {
	if (typeof value === 'string')
		return value.length + ofEach;
	if (value === null || typeof value !== 'object' || value instanceof Number)
		return ofEach;
	if (depth > deepest)
		throw new RangeError('The value is nested too deeply.');
	let cost = ofEach;
	for (const [name, part] of Object.entries(value)) {
		if (!Array.isArray(value))
			cost += name.length + ofEach;
		cost += costOf(part, enough - cost, ofEach, depth + 1);
		if (cost > enough)
			break;
	}
	return cost;
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/expect/bare-object.js
var bare_object = __webpack_require__(1207);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/step-names.js
const stepFields = ['status', 'ok', 'headers', 'body', 'outputs', 'rows'];
function judgeStep(fields, at, from, known, faults) {
	const [id, field, name] = fields;
	if (id === undefined)
		return;
	const place = known.placeOf(id, at);
	const index = known.tasks.findIndex((one) => one.named && one.id === id);
	const task = known.tasks[index];
	if (task === undefined) {
		explainUnknownStep(id, place, known, faults);
		return;
	}
	if (index >= from.index) {
		const when = index === from.index ? 'this task itself, which has no answer yet' : `the later task in line ${task.line}`;
		faults.add(place, `\`steps.${id}\` is ${when}.`, {
			suggestion: index === from.index ? 'Read it in a later task.' : 'Move the task that reads it behind that one.',
		});
		return;
	}
	if (field !== undefined && !stepFields.includes(field)) {
		const near = known.near(field, stepFields);
		const extracted = task.extracts.some((one) => one.text === field);
		faults.add(known.placeOf(field, at), `A step has no \`${field}\`.`, {
			suggestion: extracted
				? `Write \`steps.${id}.outputs.${field}\`, or \`${field}\` alone.`
				: near === undefined
					? 'It has `status`, `ok`, `headers`, `body` and `outputs`.'
					: `Did you mean \`steps.${id}.${near}\`?`,
		});
	}
	if (field === 'outputs' && name !== undefined && !task.extracts.some((one) => one.text === name)) {
		const near = known.near(name, task.extracts.map((one) => one.text));
		faults.add(known.placeOf(name, at), `The task \`${id}\` extracts no \`${name}\`.`, {
			suggestion: near === undefined ? `Add it to \`extract\` of that task.` : `Did you mean \`${near}\`?`,
		});
	}
}
function explainUnknownStep(id, place, known, faults) {
	const ids = known.tasks.filter((one) => one.named).map((one) => one.id);
	const near = known.near(id, ids);
	faults.add(place, `No task has the id \`${id}\`.`, {
		suggestion: near === undefined ? `Write \`id: ${id}\` in the task that is meant.` : `Did you mean \`steps.${near}\`?`,
	});
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/extractions.js
var extractions = __webpack_require__(513);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/known-names.js
const ownNames = ['vars', 'env', 'steps'];

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/unknown-name.js



const workflowContexts = new Set([
	'github',
	'secrets',
	'inputs',
	'matrix',
	'needs',
	'runner',
	'job',
	'strategy',
]);
const itemWords = new Set(['item', 'row', 'each', 'it', 'this', 'record', 'entry', 'element']);
function explainUnknownName(name, at, from, known, faults) {
	const place = known.placeOf(name, at);
	if (from.beforeTasks === true && known.tasks.some((one) => one.extracts.some((key) => key.text === name))) {
		faults.add(place, `\`vars\` are read before any task runs, and \`${name}\` is extracted by a task.`, {
			suggestion: 'Use it in the task itself.',
		});
		return;
	}
	if (known.tasks.slice(0, from.index).some((one) => one.extractsUnclear))
		return;
	const later = known.tasks.findIndex((one) => one.extracts.some((key) => key.text === name));
	const task = known.tasks[later];
	if (name === from.withoutItem?.name) {
		faults.add(place, `\`${name}\` is not known here: ${from.withoutItem.reason}.`, {
			suggestion: 'Use it in what the task sends, or choose the rows in `in`.',
		});
	}
	else if (task !== undefined && later === from.index) {
		faults.add(place, `\`${name}\` is extracted by this very task, so it is not known before its call.`, {
			suggestion: 'Read it in a later task.',
		});
	}
	else if (task !== undefined) {
		faults.add(place, `\`${name}\` is extracted only later, by the task in line ${task.line}.`, {
			suggestion: 'Move the task that extracts it before this one.',
		});
	}
	else if (workflowContexts.has(name)) {
		faults.add(place, `A task file does not know the context \`${name}\` of a workflow.`, {
			suggestion: 'Set an environment variable in `env:` of the step, and write `env.NAME` here.',
		});
	}
	else if (from.withoutItem !== undefined && itemWords.has(name)) {
		faults.add(place, `\`${name}\` is not known here: ${from.withoutItem.reason}.`, {
			suggestion: `Use it in what the task sends, where it is called \`${from.withoutItem.name}\`.`,
		});
	}
	else if (!meansRefused(name, from, known)) {
		faults.add(place, `Nothing is called \`${name}\` here.`, { suggestion: suggestName(name, from, known) });
	}
}
function meansRefused(name, from, { tasks }) {
	const refused = tasks
		.slice(0, from.index)
		.flatMap((one) => one.extracts.map((key) => key.text))
		.filter(extractions/* isRefusedName */.Y);
	return refused.length > 0 && (0,did_you_mean.nearestName)(name, refused) !== undefined;
}
function suggestName(name, from, known) {
	if (known.declaredVars.has(name))
		return `Write \`vars.${name}\`.`;
	if (/^(?:true|false|null)$/.test(name)) {
		const quotes = from.condition === true ? ', and the whole in quotes' : '';
		return `To write the value, put it between backticks${quotes}: ${quotes === '' ? '' : '"'}\`${name}\`${quotes === '' ? '' : '"'}.`;
	}
	if (known.tasks.some((one) => one.named && one.id === name))
		return `Write \`steps.${name}\`.`;
	if (from.item !== undefined && itemWords.has(name)) {
		return `The item is called \`${from.item}\` here: write \`${from.item}\` instead of \`${name}\`.`;
	}
	if (/^[A-Z][A-Z0-9_]+$/.test(name))
		return `Write \`env.${name}\` for the environment variable.`;
	const extracted = known.tasks.slice(0, from.index).flatMap((one) => one.extracts.map((key) => key.text));
	const names = [...extracted, ...(from.item === undefined ? [] : [from.item]), ...ownNames];
	const near = known.near(name, names);
	if (near !== undefined)
		return `Did you mean \`${near}\`?`;
	const inVars = known.near(name, Object.keys(known.vars));
	if (inVars !== undefined)
		return `Did you mean \`vars.${inVars}\`?`;
	const later = known.tasks.slice(from.index).flatMap((one) => one.extracts.map((key) => key.text));
	const inLater = known.near(name, later);
	if (inLater !== undefined)
		return `Did you mean \`${inLater}\`? It is extracted only later.`;
	const own = [...(from.item === undefined ? [] : [from.item]), ...new Set(extracted)].slice(0, 8);
	return own.length === 0
		? 'Known are `vars`, `env`, `steps`, and what earlier tasks extract; a text stands in single quotes.'
		: `Known are \`vars\`, \`env\`, \`steps\` and \`${own.join('`, `')}\`; a text stands in single quotes.`;
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/names.js





const keyVariables = /^(?:KIMP360_API_KEY|KIMP360_API_KEY_FALLBACK|INPUT_API-KEY|INPUT_API-KEY-FALLBACK)$/i;
const mostCompared = 100;
class Names {
	vars = (0,bare_object/* bareObject */.A)();
	env = (0,bare_object/* bareObject */.A)();
	#environment;
	tasks;
	#library;
	#bodies = new Set();
	#read = new Map();
	declaredVars = new Set();
	brokenVars = new Set();
	#varsUnclear;
	#anyBody = false;
	#compared = 0;
	constructor(environment, tasks, library, varsUnclear = false) {
		this.#varsUnclear = varsUnclear;
		this.#environment = environment;
		this.tasks = tasks;
		this.#library = library;
	}
	bodiesRead() {
		return this.#anyBody ? undefined : this.#bodies;
	}
	valuesRead() {
		return [...this.#read.values()];
	}
	readsBroken({ names }) {
		return names.some(({ path: [root, name] }) => {
			if (root !== 'vars')
				return false;
			if (name === undefined)
				return this.#varsUnclear || this.brokenVars.size > 0;
			return this.brokenVars.has(name) || (this.#varsUnclear && !Object.hasOwn(this.vars, name));
		});
	}
	check(compiled, from, faults) {
		if (compiled.wholeScope) {
			faults.add(compiled.at, 'The expression takes all names together, and a template names what it needs.', {
				suggestion: 'Write the name, such as `vars.title` or `steps.create.body`.',
			});
		}
		for (const reference of compiled.names)
			this.#judge(reference, compiled.at, from, faults);
	}
	near(name, known) {
		this.#compared += 1;
		return this.#compared > mostCompared ? undefined : (0,did_you_mean.nearestName)(name, known);
	}
	#judge(reference, at, from, faults) {
		const [root, ...fields] = reference.path;
		if (root !== 'env' && root !== 'vars')
			this.#read.set(JSON.stringify(reference.path), reference.path);
		if (root === 'env')
			this.#judgeEnv(reference, at, from, faults);
		else if (root === 'vars')
			this.#judgeVar(fields[0], at, faults);
		else if (root === 'steps')
			this.#judgeStep(fields, at, from, faults);
		else if (root !== from.item && !this.#extractedBefore(root, from.index))
			explainUnknownName(root, at, from, this, faults);
	}
	#judgeEnv({ path, guarded }, at, from, faults) {
		const name = path[1];
		if (name === undefined) {
			faults.add(this.placeOf('env', at), 'Environment variables are read one by one, by names that stand in the file.', {
				suggestion: 'Write for example `env.GITHUB_REF_NAME`.',
			});
			return;
		}
		const place = this.placeOf(name, at);
		if (keyVariables.test(name)) {
			faults.add(place, 'No template reads the key.', {
				suggestion: 'Remove it: every call carries the key by itself.',
			});
			return;
		}
		const value = Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
		if (value !== undefined)
			this.env[name] = value;
		else if (!guarded && from.condition !== true) {
			faults.add(place, `The environment variable \`${name}\` is not set.`, {
				suggestion: `Set it, or write what to take instead: \`env.${name} || 'default'\`.`,
			});
		}
	}
	#judgeVar(name, at, faults) {
		if (name === undefined || Object.hasOwn(this.vars, name) || this.#varsUnclear)
			return;
		if (this.declaredVars.has(name)) {
			faults.add(this.placeOf(name, at), `\`vars.${name}\` stands below: variables are read from top to bottom.`, {
				suggestion: `Move \`${name}\` up.`,
			});
			return;
		}
		const near = this.near(name, Object.keys(this.vars));
		faults.add(this.placeOf(name, at), `There is no variable \`${name}\` in \`vars\`.`, {
			suggestion: near === undefined ? `Add \`${name}\` to \`vars\` at the top of the file.` : `Did you mean \`vars.${near}\`?`,
		});
	}
	#extractedBefore(name, index) {
		return this.tasks.slice(0, index).some((one) => one.extracts.some((key) => key.text === name));
	}
	#judgeStep(fields, at, from, faults) {
		const [id, field] = fields;
		if (id === undefined)
			this.#anyBody = true;
		else if (field === undefined || field === 'body')
			this.#bodies.add(id);
		judgeStep(fields, at, from, this, faults);
	}
	placeOf(name, at) {
		for (const token of this.#library.tokenize(at.text)) {
			if (token === undefined || !/Identifier$/.test(token.type) || token.value !== name)
				continue;
			const quoted = token.type === 'QuotedIdentifier' ? 2 : 0;
			return (0,written/* partOf */.BU)(at, token.start, token.start + name.length + quoted);
		}
		return at;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/scan.js
function mayHoldTemplates(text) {
	return text.includes('{{');
}
function scan(scalar, faults) {
	const { text } = scalar;
	const pieces = [];
	const before = faults.errors.length;
	const places = new Places(scalar);
	let from = 0;
	for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', from)) {
		const end = endOf(text, at);
		if (text[at - 1] === '$') {
			addGithubFault(scalar, at - 1, end ?? text.length, faults);
		}
		else if (end === undefined) {
			faults.add(placeIn(scalar, at, at + 2), 'A template is opened here and never closed.', {
				suggestion: "Write `}}` behind its expression; for the two braces themselves write `{{ '{{' }}`.",
			});
		}
		if (end === undefined)
			return undefined;
		const whole = places.next(at, end);
		const inner = text.slice(at + 2, end - 2);
		const start = 2 + inner.length - inner.trimStart().length;
		if (inner.trim() === '' && text[at - 1] !== '$') {
			faults.add(whole, 'The template is empty.', {
				suggestion: 'Write an expression between the braces, such as `{{ vars.title }}`.',
			});
		}
		if (at > from)
			pieces.push({ kind: 'text', text: text.slice(from, at) });
		const expression = placeIn(whole, start, start + inner.trim().length);
		pieces.push({ kind: 'template', expression, start: at + start, whole });
		from = end;
	}
	if (from < text.length)
		pieces.push({ kind: 'text', text: text.slice(from) });
	return faults.errors.length > before ? undefined : pieces;
}
function endOf(text, start) {
	let depth = 0;
	for (let at = start + 2; at < text.length; at++) {
		const sign = text[at];
		if (sign === "'" || sign === '"' || sign === '`') {
			const close = endOfQuoted(text, at);
			if (close === undefined)
				return closeOf(text, at);
			at = close;
		}
		else if (sign === '{')
			depth += 1;
		else if (sign === '}') {
			if (depth > 0)
				depth -= 1;
			else if (text[at + 1] === '}')
				return at + 2;
		}
	}
	return closeOf(text, start + 2);
}
function closeOf(text, from) {
	const at = text.indexOf('}}', from);
	return at < 0 ? undefined : at + 2;
}
function endOfQuoted(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] === '\\')
			at += 1;
		else if (text[at] === text[start])
			return at;
	}
	return undefined;
}
function addGithubFault(scalar, start, end, faults) {
	const whole = placeIn(scalar, start, end);
	const secret = /\bsecrets\./.test(whole.text);
	faults.add(whole, 'GitHub does not evaluate its expressions in a task file.', {
		suggestion: secret
			? 'Hand the value over in `env:` of the step, such as `env: { TOKEN: \u2026 }`, and write `{{ env.TOKEN }}` here.'
			: 'Set an environment variable in `env:` of the step, and write `{{ env.NAME }}` here.',
	});
}
function placeIn(scalar, start, end) {
	return new Places(scalar).next(start, end);
}
class Places {
	#scalar;
	#source;
	#done = 0;
	#found = 0;
	constructor(scalar) {
		this.#scalar = scalar;
		this.#source = scalar.origin.text?.slice(scalar.span.start, scalar.span.end) ?? '';
	}
	next(start, end) {
		const { origin, span } = this.#scalar;
		const text = this.#scalar.text.slice(start, end);
		if (span.end - span.start === this.#scalar.text.length) {
			return { text, origin, span: { start: span.start + start, end: span.start + end } };
		}
		let nth = this.#scalar.text.slice(this.#done, start).split(text).length;
		let at = this.#found - 1;
		for (; nth > 0; nth--) {
			at = this.#source.indexOf(text, at + 1);
			if (at < 0)
				return { text, origin, span };
		}
		this.#done = end;
		this.#found = at + text.length;
		return { text, origin, span: { start: span.start + at, end: span.start + at + text.length } };
	}
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/credentials.js + 1 modules
var credentials = __webpack_require__(8547);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/multipart.js
var multipart = __webpack_require__(3067);
// EXTERNAL MODULE: ./build/bundle/src/inputs/path-rules.js
var path_rules = __webpack_require__(3358);
// EXTERNAL MODULE: ./build/bundle/src/plan/task-from-values.js
var task_from_values = __webpack_require__(524);
// EXTERNAL MODULE: ./build/bundle/src/expect/compare.js
var compare = __webpack_require__(4552);
// EXTERNAL MODULE: ./build/bundle/src/expect/search.js + 2 modules
var search = __webpack_require__(1896);
// EXTERNAL MODULE: ./build/bundle/src/inputs/expressions/check-expression.js + 2 modules
var check_expression = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/bundle/src/plan/templates/references.js
var templates_references = __webpack_require__(1435);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/compile.js





async function compile(at, library, faults) {
	if (!(await (0,check_expression.checkExpression)(at, faults)))
		return undefined;
	const references = (0,templates_references/* referencesOf */.C)(at.text, library);
	return { ...references, at, known: references.names.every(({ path: [root] }) => root === 'vars' || root === 'env') };
}
function evaluateIn(scope, { at, chain, names }, library) {
	if (chain === undefined)
		return (0,search/* search */.$)(namedIn(scope, names), at.text, library);
	let value = scope;
	for (const name of chain) {
		if (!(0,compare/* isMap */.jh)(value) || !Object.hasOwn(value, name))
			return null;
		value = value[name];
	}
	return value ?? null;
}
function namedIn(scope, names) {
	const named = (0,bare_object/* bareObject */.A)();
	const steps = (0,bare_object/* bareObject */.A)();
	for (const { path } of names) {
		const [root, id] = path;
		if (!Object.hasOwn(scope, root))
			continue;
		const value = scope[root];
		if (root !== 'steps' || id === undefined || !(0,compare/* isMap */.jh)(value))
			named[root] = value;
		else {
			if (Object.hasOwn(value, id))
				steps[id] = value[id];
			named[root] ??= steps;
		}
	}
	return named;
}

// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var expect_json = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/fill-expression.js

function fillExpression(pieces, filling) {
	let expression = '';
	let raw;
	let other;
	for (const piece of pieces) {
		if (typeof piece !== 'string') {
			if (other !== undefined) {
				return filling.faults.add(piece.piece.whole, 'A template cannot stand between double quotes or backticks of an expression.', {
					suggestion: 'Write it without them: its value is a literal by itself.',
				});
			}
			if (raw === undefined)
				expression += literalOf(piece.value);
			else {
				const text = filling.textOf(piece, true);
				if (text === undefined)
					return undefined;
				raw.text += text;
				raw.valued = true;
			}
			continue;
		}
		for (let at = 0; at < piece.length; at++) {
			const sign = piece[at];
			if (sign === '\\' && (raw !== undefined || other !== undefined)) {
				const pair = piece.slice(at, at + 2);
				at += 1;
				if (raw === undefined)
					expression += pair;
				else {
					raw.written += pair;
					raw.text += pair === "\\'" ? "'" : pair;
				}
			}
			else if (raw !== undefined && sign === "'") {
				expression += raw.valued ? literalOf(raw.text) : `'${raw.written}'`;
				raw = undefined;
			}
			else if (raw !== undefined) {
				raw.written += sign;
				raw.text += sign;
			}
			else if (other !== undefined) {
				if (sign === other)
					other = undefined;
				expression += sign;
			}
			else if (sign === "'")
				raw = { written: '', text: '', valued: false };
			else {
				if (sign === '"' || sign === '`')
					other = sign;
				expression += sign;
			}
		}
	}
	return raw === undefined ? expression : `${expression}'${raw.written}`;
}
function literalOf(value) {
	return `\`${(0,expect_json/* stringifyExactly */.w)(value).replaceAll('`', '\\u0060')}\``;
}

// EXTERNAL MODULE: ./build/bundle/src/http/url.js
var url = __webpack_require__(8907);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/fill-path.js

function fillPath(pieces, filling) {
	let path = '';
	let sound = true;
	for (const piece of pieces) {
		if (typeof piece === 'string') {
			path += piece;
			continue;
		}
		const text = path.includes('?') ? filling.textOf(piece) : segmentOf(piece, filling);
		if (text === undefined)
			sound = false;
		else
			path += (0,url/* percentEncode */.a)(text);
	}
	return sound ? path : undefined;
}
function segmentOf(piece, filling) {
	const text = filling.textOf(piece);
	if (text === undefined || !/^\.{0,2}$/.test(text))
		return text;
	return filling.faults.add(piece.piece.whole, text === ''
		? 'The template gives an empty text for a segment of the path.'
		: `The template gives \`${text}\` for a segment of the path.`, { suggestion: 'A segment must name something: check where the value comes from.' });
}
function fillFile(pieces, filling) {
	const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : fileTextOf(piece, filling)));
	return texts.includes(undefined) ? undefined : texts.join('');
}
function fileTextOf(piece, filling) {
	const text = filling.textOf(piece);
	if (text === undefined || piece.piece.known)
		return text;
	if (!/[/\\]|^\.{0,2}$/.test(text))
		return text;
	return filling.faults.add(piece.piece.whole, 'The template gives something else than the name of a file.', {
		evidence: [`value: ${text.length > 200 ? `${text.slice(0, 200)}\u2026` : text}`],
		suggestion: 'A value from an answer or a row is one name in a path: no `/`, no `\\`, neither `.` nor `..`.',
	});
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/fill-part.js

function fillPart(pieces, filling) {
	const [first] = pieces;
	if (typeof first === 'string' && /^@(?!@)/.test(first))
		return fillFilePart(pieces, filling);
	const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : filling.textOf(piece)));
	if (texts.includes(undefined))
		return undefined;
	const text = texts.join('');
	return typeof first !== 'string' && text.startsWith('@') ? `@${text}` : text;
}
function fillFilePart(pieces, filling) {
	const fields = [{ text: '', valued: false }];
	let quoted = false;
	let sound = true;
	for (const piece of pieces) {
		const field = fields.at(-1);
		if (typeof piece !== 'string') {
			const text = fields.length === 1 ? fileTextOf(piece, filling) : filling.textOf(piece);
			if (text === undefined)
				sound = false;
			else
				field.text += escapeQuoted(text);
			field.valued ||= !quoted;
			continue;
		}
		for (const sign of piece) {
			if (sign === '"')
				quoted = !quoted;
			if (sign === ';' && !quoted)
				fields.push({ text: '', valued: false });
			else
				fields.at(-1).text += sign;
		}
	}
	return sound ? fields.map(quoteField).join(';') : undefined;
}
function quoteField({ text, valued }) {
	if (!valued)
		return text;
	const start = text.startsWith('@') ? 1 : text.indexOf('=') + 1;
	return `${text.slice(0, start)}"${text.slice(start)}"`;
}
function escapeQuoted(text) {
	return text.replace(/["\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/prepare.js


const guessed = 'x';
async function prepare(node, by) {
	if (node.kind === 'scalar')
		return prepareScalar(node, by);
	if (node.kind === 'list') {
		const items = [];
		for (const item of node.items)
			items.push(await prepare(item, by));
		return items.every(isFixed) ? { kind: 'fixed', node } : { kind: 'list', node, items };
	}
	const entries = [];
	for (const { key, value } of node.entries) {
		if (mayHoldTemplates(key.text)) {
			by.faults.add(key, 'A name in a map cannot be a template.', {
				suggestion: 'Write the name out; templates stand in values.',
			});
		}
		entries.push({ key, value: await prepare(value, by) });
	}
	return entries.every(({ value }) => isFixed(value)) ? { kind: 'fixed', node } : { kind: 'map', node, entries };
}
async function prepareScalar(node, by) {
	if (!mayHoldTemplates(node.text))
		return { kind: 'fixed', node };
	const before = by.faults.errors.length;
	const found = scan(node, by.faults) ?? [];
	const pieces = [];
	const mended = [];
	for (const piece of found) {
		if (piece.kind === 'text') {
			pieces.push(piece.text);
			continue;
		}
		const compiled = await compile(piece.expression, by.library, by.faults);
		if (compiled === undefined) {
			const better = by.faults.errors.at(-1)?.instead?.text;
			if (better !== undefined)
				mended.push({ piece, text: better });
			continue;
		}
		by.names.check(compiled, by.from, by.faults);
		const known = compiled.known && !by.names.readsBroken(compiled);
		pieces.push({ ...compiled, known, whole: piece.whole });
	}
	showWholeScalar(node, mended, by.faults, before);
	return { kind: 'text', node, pieces: by.faults.errors.length > before ? [guessed] : pieces };
}
function showWholeScalar(node, mended, { errors }, first) {
	let text = '';
	let from = 0;
	for (const { piece, text: better } of mended) {
		text += node.text.slice(from, piece.start) + better;
		from = piece.start + piece.expression.text.length;
	}
	text += node.text.slice(from);
	for (const [at, one] of [...errors.entries()].slice(first)) {
		if (one.instead !== undefined)
			errors[at] = { ...one, instead: { span: node.span, text } };
	}
}
function isFixed({ kind }) {
	return kind === 'fixed';
}
function isKnown(prepared) {
	return templatesOf(prepared).every(({ known }) => known);
}
function templatesOf(prepared) {
	switch (prepared.kind) {
		case 'fixed':
			return [];
		case 'text':
			return prepared.pieces.filter((piece) => typeof piece !== 'string');
		case 'list':
			return prepared.items.flatMap(templatesOf);
		case 'map':
			return prepared.entries.flatMap(({ value }) => templatesOf(value));
	}
}

// EXTERNAL MODULE: ./build/bundle/src/expect/numbers.js
var numbers = __webpack_require__(605);
// EXTERNAL MODULE: ./build/bundle/src/inputs/data-node.js
var data_node = __webpack_require__(8608);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/values.js



function nodeOf(value, at) {
	const place = { origin: at.origin, span: at.span };
	const scalar = (text, plain) => ({ kind: 'scalar', text, plain, ...place });
	if (typeof value === 'string')
		return scalar(value, false);
	if (Array.isArray(value))
		return { kind: 'list', items: value.map((item) => nodeOf(item, at)), ...place };
	if (value !== null && typeof value === 'object' && !(value instanceof Number)) {
		const entries = Object.entries(value).map(([name, item]) => ({
			key: scalar(name, false),
			value: nodeOf(item, at),
		}));
		return { kind: 'map', entries, ...place };
	}
	return scalar(textOfScalar(value), true);
}
function textOfScalar(value) {
	if (typeof value === 'string')
		return value;
	return value instanceof numbers/* ExactNumber */.fh ? value.source : (JSON.stringify(value) ?? 'null');
}
function valueOfNode(node, faults) {
	switch (node.kind) {
		case 'list':
			return node.items.map((item) => valueOfNode(item, faults));
		case 'map': {
			const value = (0,bare_object/* bareObject */.A)();
			for (const { key, value: item } of node.entries)
				value[key.text] = valueOfNode(item, faults);
			return value;
		}
		case 'scalar': {
			const meaning = (0,data_node.meaningOf)(node);
			switch (meaning.kind) {
				case 'string':
					return meaning.text;
				case 'number':
					return (0,numbers/* numberOf */.rl)(meaning.text);
				case 'boolean':
					return meaning.value;
				case 'null':
					return null;
				case 'unclear':
					return faults.add(node, `${meaning.problem.replace(/^./, (first) => first.toUpperCase())}.`, {
						suggestion: meaning.suggestion,
					});
			}
		}
	}
}
function describeValue(value) {
	if (value === null)
		return 'nothing';
	if (Array.isArray(value))
		return 'a list';
	return typeof value === 'object' && !(value instanceof Number) ? 'a map' : 'a single value';
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/fill.js








const guess = ({ known }) => (known ? undefined : guessed);
class Filling {
	faults;
	missing = new Set();
	#scope;
	#library;
	#standIn;
	#allowance = Allowance.ofOneValue();
	#shared;
	constructor(scope, library, faults, standIn, shared) {
		this.#shared = shared;
		this.#scope = scope;
		this.#library = library;
		this.faults = faults;
		this.#standIn = standIn;
	}
	fill(prepared, manner) {
		switch (prepared.kind) {
			case 'fixed':
				return prepared.node;
			case 'text':
				return this.#fillScalar(prepared.node, prepared.pieces, manner);
			case 'list': {
				const items = prepared.items.map((item) => this.fill(item, manner));
				return { kind: 'list', items: items.filter((item) => item !== undefined), ...placeOf(prepared.node) };
			}
			case 'map': {
				const entries = prepared.entries.flatMap(({ key, value }) => {
					const filled = this.fill(value, manner);
					return filled === undefined ? [] : [{ key, value: filled }];
				});
				return { kind: 'map', entries, ...placeOf(prepared.node) };
			}
		}
	}
	valueOf(prepared) {
		const piece = prepared.kind === 'text' ? prepared.pieces[0] : undefined;
		return typeof piece === 'object' ? this.#valueOf(piece, true) : undefined;
	}
	#fillScalar(node, pieces, manner) {
		const filled = [];
		const [only, ...more] = pieces;
		const alone = typeof only === 'object' && more.length === 0;
		for (const piece of pieces) {
			if (typeof piece === 'string')
				filled.push(piece);
			else {
				const value = this.#valueOf(piece, alone && manner === 'json');
				if (value === undefined)
					return undefined;
				filled.push({ value, piece });
			}
		}
		const [first] = filled;
		if (alone && typeof first === 'object') {
			if (manner === 'json')
				return nodeOf(first.value, node);
			if (manner === 'pairs' && Array.isArray(first.value))
				return nodeOf(first.value, node);
		}
		const text = this.#join(filled, manner);
		return text === undefined ? undefined : { kind: 'scalar', text, plain: false, ...placeOf(node) };
	}
	#join(filled, manner) {
		switch (manner) {
			case 'path':
				return fillPath(filled, this);
			case 'file':
				return fillFile(filled, this);
			case 'parts':
				return fillPart(filled, this);
			case 'expression':
				return fillExpression(filled, this);
			default: {
				const texts = filled.map((one) => typeof one === 'string' ? one : this.textOf(one, manner === 'json' || manner === 'content'));
				return texts.includes(undefined) ? undefined : texts.join('');
			}
		}
	}
	textOf({ value, piece }, json = false) {
		if (value === null || typeof value !== 'object' || value instanceof Number)
			return textOfScalar(value);
		if (json)
			return (0,expect_json/* stringifyExactly */.w)(value);
		return this.faults.add(piece.whole, `The template gives ${describeValue(value)} where one value is expected.`, {
			suggestion: Array.isArray(value)
				? "Name one item of it, or join them: `join(',', names)`."
				: 'Name one of its fields, or write `to_string(\u2026)` for the JSON.',
		});
	}
	#valueOf(piece, allowNull) {
		const instead = this.#standIn?.(piece, this.#scope);
		if (instead !== undefined)
			return instead;
		const absent = absentNames(piece, this.#scope);
		const needed = absent.filter(({ guarded }) => !guarded);
		for (const { name } of needed)
			this.missing.add(name);
		if (needed.length > 0)
			return undefined;
		let value;
		try {
			value = evaluateIn(this.#scope, piece, this.#library);
			const full = [this.#allowance, this.#shared].find((allowance) => allowance?.take(value) === false);
			if (full !== undefined)
				return this.#addTooLarge(piece, full);
		}
		catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return this.faults.add(piece.whole, 'The template could not be evaluated.', { evidence: [reason], cause: error });
		}
		if (value !== null || allowNull)
			return value;
		for (const { name } of absent)
			this.missing.add(name);
		if (absent.length > 0)
			return undefined;
		return this.faults.add(piece.whole, 'The template gives nothing.', {
			suggestion: `Check the name; to send something else instead, write \`{{ ${piece.at.text} || 'default' }}\`.`,
		});
	}
	#addTooLarge({ whole }, allowance) {
		const what = allowance === this.#shared ? 'the templates of the file give' : 'the value has';
		return this.faults.add(whole, `With this template ${what} more than ${allowance.most / 2 ** 20} MiB.`, {
			suggestion: 'Name the part that is needed; put what is large into a file, and send it with `body-file`.',
		});
	}
}
function placeOf({ origin, span }) {
	return { origin, span };
}
function absentNames(piece, scope) {
	const absent = [];
	for (const { path, guarded } of piece.names) {
		const [root, id] = path;
		if (root === 'vars' || root === 'env')
			continue;
		if (root !== 'steps') {
			if (!Object.hasOwn(scope, root))
				absent.push({ name: root, guarded });
		}
		else if (id !== undefined && !hasStep(scope, id))
			absent.push({ name: `steps.${id}`, guarded });
	}
	return absent;
}
function hasStep({ steps }, id) {
	return typeof steps === 'object' && steps !== null && Object.hasOwn(steps, id);
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/credential-names.js
var credential_names = __webpack_require__(655);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/headers.js
var headers = __webpack_require__(4037);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/header-lines.js



async function headersAsMap(node, faults) {
	if (node.kind === 'map')
		warnOfNumbers(node, faults);
	if (node.kind !== 'scalar' || !/^\s*(?:#.*\s+)*[\w!#$%&'*+.^`|~-]+:/.test(node.text))
		return node;
	const text = { text: node.text, origin: node.origin, span: { start: 0, end: node.text.length } };
	const read = await (0,headers/* readHeaders */.jB)({ ...text, origin: { ...node.origin, text: node.text } }, new written/* Faults */.CG());
	if (read?.kind !== 'map' || !read.entries.every(({ value }) => value.kind === 'scalar'))
		return node;
	const entries = read.entries.map((entry) => placed(entry, node));
	const last = entries.length - 1;
	for (const [index, { key, value }] of entries.entries()) {
		const cutByYaml = index === last && node.plain && (0,headers/* commentBehind */.q5)(node) !== undefined;
		const own = read.entries[index]?.value;
		if (cutByYaml || (own !== undefined && (0,headers/* commentBehind */.q5)(own) !== undefined))
			(0,headers/* warnOfComment */.Tr)(key, value, faults);
	}
	return { ...read, origin: node.origin, entries, span: node.span };
}
function warnOfNumbers({ entries }, faults) {
	for (const { key, value } of entries) {
		if (value.kind === 'scalar' && /^\s+#\S/.test((0,headers/* commentBehind */.q5)(value) ?? ''))
			(0,headers/* warnOfComment */.Tr)(key, value, faults);
	}
}
function placed({ key, value }, node) {
	const at = (part) => ({
		...part,
		origin: node.origin,
		span: placeIn(node, part.span.start, part.span.end).span,
	});
	return { key: at(key), value: at(value) };
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/single-call.js
var single_call = __webpack_require__(3964);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/foreign-words.js
const tasks = { write: 'Write `tasks:`.', as: 'tasks' };
const vars = { write: 'Write `vars:`.', as: 'vars' };
const defaults = { write: 'Write `defaults:` for what all tasks have in common.' };
const env = { write: 'Set environment variables in the step; templates read them as `env.NAME`.' };
const ci = { write: 'It is found out; the flag `--ci` of the CLI says it otherwise.' };
const baseUrl = {
	write: 'Give `base-url` as an input of the step, or as the flag `--base-url`; it says who receives the key, so it stands in no task file.',
};
const foreign_words_credentials = {
	write: 'Remove it: every call carries the key by itself, and what else the API needs goes into `headers`.',
};
const call = {
	write: 'A task is a call: write its method and path, such as `get: /requests`.',
	as: 'path',
};
const rate = { write: 'Write `max-rate: 60/min` at the top of the file.' };
const order = { write: 'Remove it: tasks run in order, and a failure ends the plan.' };
const atTop = {
	steps: tasks,
	jobs: tasks,
	requests: tasks,
	calls: tasks,
	actions: tasks,
	tests: tasks,
	scenarios: tasks,
	variables: vars,
	var: vars,
	globals: vars,
	params: vars,
	parameters: vars,
	inputs: vars,
	env,
	environment: env,
	secrets: env,
	ci,
	config: defaults,
	settings: defaults,
	options: defaults,
	common: defaults,
	global: defaults,
	url: baseUrl,
	host: baseUrl,
	server: baseUrl,
	servers: baseUrl,
	endpoint: baseUrl,
	auth: foreign_words_credentials,
	authorization: foreign_words_credentials,
	token: foreign_words_credentials,
	rate,
	'rate-limit': rate,
	throttle: rate,
	delay: rate,
	on: { write: 'Remove it: what starts the run stands in the workflow.' },
	title: { write: 'Write it as a comment, behind `#`.' },
	description: { write: 'Write it as a comment, behind `#`.' },
};
const path = { write: 'Write the path behind its method: `get: /requests`.', as: 'path' };
const json = { write: 'Write `json`, `body` or `form`.' };
const query = { write: 'Write `query`.', as: 'query' };
const forEach = { write: 'Write `for-each: {in: \u2026}`.', as: 'for-each' };
const extract = { write: 'Write `extract`: names, each with its expression.', as: 'extract' };
const expect = { write: 'Write `expect`: one or several JMESPath expressions that must hold.' };
const expectStatus = { write: 'Write `expect-status`.' };
const condition = { write: 'Write `if`.', as: 'if' };
const saveTo = { write: 'Write `save-to`.' };
const upload = { write: 'Write `body-file: PATH`, or `multipart: { file: "@PATH" }`.' };
const wait = { write: 'Write `until` and `interval`, or `max-rate` at the top of the file.' };
const always = { write: 'Write `always: true`.' };
const tolerate = { write: 'Write `continue-on-error: true`.' };
const foreign_words_name = { write: 'Write `name`.' };
const inTask = {
	url: path,
	uri: path,
	endpoint: path,
	route: path,
	uses: call,
	run: call,
	request: call,
	call,
	http: call,
	with: { write: 'Write the words of the call beside the method, without `with`.' },
	steps: { write: 'Write each call as a task of its own, in the list under `tasks`.' },
	env,
	environment: env,
	ci,
	auth: foreign_words_credentials,
	authorization: foreign_words_credentials,
	token: foreign_words_credentials,
	data: json,
	payload: json,
	content: json,
	params: query,
	parameters: query,
	qs: query,
	querystring: query,
	'query-params': query,
	loop: forEach,
	foreach: forEach,
	matrix: forEach,
	each: forEach,
	rows: forEach,
	items: forEach,
	iterate: forEach,
	'with-items': forEach,
	in: forEach,
	as: { write: 'Write `for-each: {in: \u2026, as: \u2026}`.' },
	concurrency: { write: 'Write `for-each: {in: \u2026, concurrency: \u2026}`.' },
	parallel: { write: 'Write `for-each: {in: \u2026, concurrency: \u2026}`.' },
	'on-error': { write: 'Write `for-each: {in: \u2026, on-error: \u2026}`, or `continue-on-error: true`.' },
	output: saveTo,
	'output-file': saveTo,
	download: saveTo,
	outputs: extract,
	capture: extract,
	captures: extract,
	register: extract,
	save: extract,
	set: extract,
	export: extract,
	variables: extract,
	vars: { write: 'Write `vars` at the top of the file, or `extract` for values of the answer.' },
	assert: expect,
	asserts: expect,
	assertions: expect,
	check: expect,
	checks: expect,
	validate: expect,
	test: expect,
	tests: expect,
	response: {
		write: 'Write `expect-status`, `expect` and `extract` for what the answer must be and what to take from it.',
	},
	status: expectStatus,
	'status-code': expectStatus,
	code: expectStatus,
	'expected-status': expectStatus,
	when: condition,
	condition,
	unless: { write: 'Write `if` with the contrary: `if: "!(\u2026)"`.' },
	file: upload,
	files: upload,
	upload,
	sleep: wait,
	wait,
	delay: wait,
	pause: wait,
	poll: wait,
	'until-status': { write: 'Write `until`.' },
	needs: order,
	'depends-on': order,
	finally: always,
	cleanup: always,
	teardown: always,
	'ignore-errors': tolerate,
	'allow-failure': tolerate,
	'fail-on-error': { write: 'Write `continue-on-error: true` in the task that may fail.' },
	title: foreign_words_name,
	label: foreign_words_name,
	description: foreign_words_name,
};
function foreignWord(word, place) {
	const table = place === 'top' ? atTop : inTask;
	const plain = word.toLowerCase().replaceAll('_', '-');
	return Object.hasOwn(table, plain) ? table[plain] : undefined;
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/words.js




const methodWords = ['get', 'post', 'put', 'patch', 'delete', 'head'];
const taskOwnWords = ['name', 'id', 'if', 'always', 'continue-on-error', 'for-each'];
const callWords = definitions/* inputNames */.vj.filter((name) => (0,definitions/* definitionOf */.Fg)(name).places.includes('task'));
const runWords = definitions/* inputNames */.vj.filter((name) => (0,definitions/* definitionOf */.Fg)(name).places.includes('plan') && name !== 'vars');
const defaultWords = callWords.filter(single_call/* canBeDefault */.Xj);
const topWords = ['version', 'vars', 'defaults', 'tasks', ...runWords];
const allTaskWords = [...methodWords, ...taskOwnWords, ...callWords];
const wordsAt = {
	top: [...topWords, '$schema'],
	defaults: defaultWords,
	task: allTaskWords,
};
function isMethodWord(name) {
	return methodWords.includes(name);
}
function isCallWord(name) {
	return callWords.includes(name);
}
function readWords({ entries }, place, faults) {
	const words = new Map();
	const meant = new Map();
	for (const word of entries) {
		const name = word.key.text;
		if (wordsAt[place].includes(name))
			words.set(name, word);
		else {
			const instead = refuseWord(word.key, place, faults);
			if (instead !== undefined && !meant.has(instead))
				meant.set(instead, word);
		}
	}
	return new Map([...meant, ...words]);
}
const mannerOf = {
	path: 'path',
	query: 'pairs',
	headers: 'text',
	json: 'json',
	body: 'content',
	'body-file': 'file',
	'content-type': 'text',
	form: 'pairs',
	multipart: 'parts',
	timeout: 'text',
	within: 'text',
	retries: 'text',
	'retry-delay': 'text',
	'idempotency-key': 'text',
	'max-response-size': 'text',
	'expect-status': 'text',
	expect: 'expression',
	until: 'expression',
	'fail-when': 'expression',
	interval: 'text',
	'save-to': 'file',
};
const guessable = new Set([
	'path',
	'query',
	'headers',
	'json',
	'body',
	'form',
	'multipart',
	'idempotency-key',
	'expect',
	'until',
	'fail-when',
]);
const whereTheKeyGoes = 'whoever can edit a task file must not be able to choose who receives the key, so this comes from inputs, flags or the environment alone';
function refuseWord(key, place, faults) {
	const name = key.text;
	const input = inputNamed(name);
	const known = input === undefined ? undefined : (0,definitions/* definitionOf */.Fg)(input);
	const foreign = foreignWord(name, place);
	const add = (message, suggestion, code, evidence = []) => faults.add(key, message, { code, suggestion, evidence });
	if (input === 'api-key' || input === 'api-key-fallback') {
		add(`\`${name}\` cannot stand in a task file: a key never stands in a file of the repository.`, `Remove it; give the key in \`KIMP360_${input.toUpperCase().replaceAll('-', '_')}\` or as an input, and replace a real key that stood here.`, 'input/invalid');
	}
	else if (known?.group === 'key' || /^(?:https?-?proxy|no-?proxy|proxy)$/i.test(name)) {
		const rotation = input === 'api-key-created' || input === 'api-key-max-age';
		add(rotation
			? `\`${name}\` is about the key, and cannot stand in a task file.`
			: `\`${name}\` says where the key goes, and cannot stand in a task file.`, input === undefined
			? 'Set `HTTPS_PROXY` in the environment.'
			: `Give \`${input}\` as an input of the step, or as the flag \`--${input}\`.`, 'input/invalid', rotation ? [] : [whereTheKeyGoes]);
	}
	else if (known?.group === 'context') {
		add(`\`${name}\` is set by the step itself.`, 'Remove it.', 'input/invalid');
	}
	else if (place !== 'top' && topWords.includes(name)) {
		add(`\`${name}\` concerns the whole run.`, `Write it at the top of the file, beside \`tasks\`.`, 'input/invalid');
	}
	else if (place === 'top' && allTaskWords.includes(name)) {
		add(`\`${name}\` is a word of a task.`, defaultWords.includes(name)
			? 'Write it in the task, or under `defaults` for all of them.'
			: 'Write it in the task, in the list under `tasks`.', 'input/invalid');
	}
	else if (place === 'defaults' && allTaskWords.includes(name)) {
		add(`\`${name}\` belongs to one task, and has no default.`, 'Write it in the task.', 'input/invalid');
	}
	else if (known !== undefined) {
		add(`\`${name}\` cannot stand in a task file.`, foreign?.write ?? `Give it as an input of the step, or as the flag \`--${name}\`.`, 'input/invalid');
	}
	else {
		const here = wordsAt[place].filter((one) => !one.startsWith('$'));
		const near = (0,did_you_mean.nearestName)(name, here);
		const what = place === 'top' ? 'A task file' : place === 'task' ? 'A task' : '`defaults`';
		const misspelt = foreign === undefined || near === name.toLowerCase();
		add(`${what} has no word \`${name}\`.`, !misspelt
			? foreign.write
			: near === undefined
				? `It has ${list(place === 'task' ? [...taskOwnWords, ...methodWords] : here)}${place === 'task' ? ', and the words of a call that the README lists' : ''}.`
				: `Did you mean \`${near}\`?`, 'input/unknown');
		return misspelt ? near : foreign.as;
	}
	return undefined;
}
function inputNamed(name) {
	const plain = (text) => text.toLowerCase().replaceAll(/[-_]/g, '');
	return (definitions/* inputNames */.vj.find((one) => one === name) ??
		definitions/* inputNames */.vj.find((one) => (0,definitions/* definitionOf */.Fg)(one).group === 'key' && plain(one) === plain(name)));
}
function list(names) {
	return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/call-words.js





async function readCallWord(name, word, own, by) {
	const before = by.faults.errors.length;
	const node = name === 'headers' ? await headersAsMap(word.value, by.faults) : word.value;
	const prepared = mannerOf[name] === undefined ? { kind: 'fixed', node } : await prepare(node, by);
	const known = isKnown(prepared);
	const sound = by.faults.errors.length === before;
	const readable = (sound && known) || guessable.has(name);
	const filling = new Filling(by.scope, by.library, by.faults, known && sound ? undefined : guess, by.allowance);
	const value = readable ? await parseFilled(name, prepared, filling) : undefined;
	return { name, word, prepared, own, known, ...(value === undefined ? {} : { value }) };
}
async function bindCallWord({ name, prepared }, scope, library, faults, missing) {
	const filling = new Filling(scope, library, faults);
	const value = await parseFilled(name, prepared, filling);
	for (const one of filling.missing)
		missing.add(one);
	return value;
}
async function parseFilled(name, prepared, filling) {
	const before = filling.faults.errors.length;
	const node = filling.fill(prepared, mannerOf[name] ?? 'text');
	if (node === undefined || filling.missing.size > 0 || filling.faults.errors.length > before)
		return undefined;
	const kind = (0,definitions/* definitionOf */.Fg)(name).kind;
	const parsed = await kind.parseNode(node, filling.faults);
	return parsed === undefined && filling.faults.errors.length === before ? textOf(node) : parsed;
}
function textOf(node) {
	throw new Error(`A value of kind ${node.kind} was neither taken nor refused.`);
}
function mergeWords(words) {
	const values = {};
	for (const { name, value } of words) {
		if (value === undefined)
			continue;
		if (name === 'headers')
			values[name] = mergeHeaders(values[name], value);
		else if (name === 'query')
			values[name] = mergePairs(values[name], value);
		else
			values[name] = value;
	}
	return values;
}
function mergeHeaders(under, over) {
	const names = new Set(over.map(({ field: [name] }) => name.toLowerCase()));
	return [...(under ?? []).filter(({ field: [name] }) => !names.has(name.toLowerCase())), ...over];
}
function mergePairs(under, over) {
	const names = new Set(over.map(([name]) => name));
	return [...(under ?? []).filter(([name]) => !names.has(name)), ...over];
}
function givenOf(words) {
	return new Map(words
		.filter(({ own }) => own)
		.map(({ name, word: { key, value } }) => [
		name,
		{ text: value.kind === 'scalar' ? value.text : '', origin: key.origin, span: key.span },
	]));
}
function withAbove(values, above) {
	if (above.headers === undefined)
		return { ...values, ...above };
	return { ...values, ...above, headers: mergeHeaders(values.headers, above.headers) };
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/resolve-files.js
var resolve_files = __webpack_require__(657);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/task-files.js



class SavedFiles {
	#paths = new Set();
	#lines = new Map();
	#unknown = false;
	add(absolute) {
		this.#paths.add(absolute);
	}
	claim(absolute, line) {
		const other = this.#lines.get(absolute);
		if (other === undefined)
			this.#lines.set(absolute, line);
		return other;
	}
	read(absolute) {
		this.#lines.delete(absolute);
	}
	addUnknown() {
		this.#unknown = true;
	}
	has(absolute) {
		return this.#paths.has(absolute);
	}
	mayHold(absolute) {
		return this.#unknown || this.has(absolute);
	}
}
async function addFilesOfInputs(inUse, values, paths, files, faults) {
	for (const name of ['ca-file', 'client-cert-file', 'client-key-file']) {
		const path = pathOf(values[name], paths);
		if (path !== undefined)
			await inUse.add(path, fileOf(name));
	}
	for (const name of run_files/* runFileInputs */.D) {
		const file = values[name];
		const path = pathOf(file, paths);
		if (file === undefined || path === undefined)
			continue;
		const use = inUse.useOf(await (0,files_in_use/* realPathOf */.d)(path, files));
		if (use !== undefined) {
			paths.delete(file);
			faults.add(file.at, `\`${name}\` would overwrite ${use}.`, {
				code: 'input/conflict',
				suggestion: `Choose another name for \`${name}\`.`,
			});
		}
		else
			await inUse.add(path, fileOf(name));
	}
}
function pathOf(file, paths) {
	return file === undefined ? undefined : paths.get(file);
}
async function resolveRunFiles(own, rules, faults) {
	const paths = new Map();
	for (const name of run_files/* runFileInputs */.D) {
		for (const [file, path] of await (0,resolve_files.resolveFiles)(own[name] === undefined ? {} : { [name]: own[name] }, rules, faults)) {
			paths.set(file, path);
			await rules.inUse?.add(path, fileOf(name));
		}
	}
	return paths;
}
class ReadFiles {
	#line;
	#by;
	constructor(line, by) {
		this.#line = line;
		this.#by = by;
	}
	async add(at, path) {
		const { rules: { files, inUse }, faults, overwriting, } = this.#by;
		const use = inUse?.useOf(await (0,files_in_use/* realPathOf */.d)(path, files));
		const report = run_files/* runFileInputs */.D.find((name) => use === fileOf(name));
		if (report !== undefined) {
			overwriting.add(report);
			faults.add(at, `\`${report}\` would overwrite this file, which the task reads.`, {
				code: 'input/conflict',
				suggestion: `Choose another name for \`${report}\`.`,
			});
		}
		else
			await inUse?.add(path, `the file that the task in line ${this.#line} reads`);
	}
}
function fileOf(name) {
	return `the file of \`${name}\``;
}
function filesRead(values) {
	const body = values['body-file'];
	return [
		...(body === undefined ? [] : [{ word: 'body-file', file: body }]),
		...(values.multipart ?? []).flatMap((part) => part.kind === 'file' ? [{ word: 'multipart', file: part.file }] : []),
	];
}
async function resolveTaskFiles(read, saveTo, rules, faults) {
	const body = read.find(({ word }) => word === 'body-file')?.file;
	const parts = read.filter(({ word }) => word === 'multipart');
	return (0,resolve_files.resolveFiles)({
		...(body === undefined ? {} : { 'body-file': body }),
		multipart: parts.map(({ file }) => ({ kind: 'file', name: '', file })),
		...(saveTo === undefined ? {} : { 'save-to': saveTo }),
	}, rules, faults);
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/bind-step.js







function createBind({ task, words, name, files, by }) {
	const { library, rules, source, above, base } = by;
	const waiting = words.filter((one) => !one.known);
	const fixedValues = { ...base, ...withAbove(mergeWords(words), above) };
	const names = new Set(waiting.map((one) => one.name));
	const changing = words.filter((one) => names.has(one.name));
	const aboveThem = Object.fromEntries(Object.entries(above).filter(([word]) => names.has(word)));
	const fixed = waiting.length === 0;
	const deferred = fixed ? filesRead(fixedValues).filter(({ file }) => !files.has(file)) : [];
	const told = new Set();
	const isNew = ([field, value]) => (0,credential_names/* isCredentialField */.qc)(field, value) && !told.has(value) && told.add(value).size > 0;
	const bind = async (scope) => {
		const faults = new written/* Faults */.CG();
		const missing = new Set();
		let values = fixedValues;
		let paths = files;
		if (!fixed) {
			const bound = [];
			for (const one of changing) {
				bound.push({
					name: one.name,
					value: one.known ? one.value : await bindCallWord(one, scope, library, faults, missing),
				});
			}
			values = Object.assign(Object.create(fixedValues), withAbove(mergeWords(bound), aboveThem));
		}
		const own = name === undefined ? undefined : nameIn(scope, name, by);
		if (missing.size > 0)
			return { missing: [...missing] };
		if (faults.errors.length === 0) {
			const late = fixed ? deferred : filesRead(values).filter(({ file }) => !files.has(file));
			const saveTo = values['save-to'];
			const lateSave = saveTo !== undefined && !files.has(saveTo) ? saveTo : undefined;
			if (late.length > 0 || lateSave !== undefined) {
				paths = new Map([...files, ...(await resolveTaskFiles(late, lateSave, rules, faults))]);
			}
		}
		if (faults.errors.length > 0)
			return { faults: source.narrow(faults.errors) };
		const naming = { id: task.id, ...(own === undefined ? {} : { name: own }) };
		const made = (0,task_from_values/* taskFrom */.Km)(values, naming, {
			pathOf: (file) => paths.get(file) ?? file.path,
			newIdempotencyKey: by.newIdempotencyKey,
		});
		const hide = waiting.some((one) => one.name === 'headers') ? (0,credentials/* secretsOfFields */.Cn)(made.fields.filter(isNew)) : [];
		return hide.length === 0 ? { task: made } : { task: made, hide };
	};
	return async (scope) => {
		try {
			return await bind(scope);
		}
		catch (error) {
			if (!(error instanceof RangeError))
				throw error;
			const faults = new written/* Faults */.CG();
			faults.add(task.node, 'A value of this task is nested too deeply.', {
				suggestion: 'Name the part of it that is needed.',
			});
			return { faults: source.narrow(faults.errors) };
		}
	};
}
function nameIn(scope, name, { library }) {
	const filled = new Filling(scope, library, new written/* Faults */.CG()).fill(name, 'content');
	if (filled?.kind === 'scalar')
		return filled.text;
	return name.node.kind === 'scalar' ? name.node.text : undefined;
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/rules.js
var rules = __webpack_require__(1912);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/check-words.js




function checkWords(task, words, values, by) {
	const { faults } = by;
	const given = givenOf(words);
	const first = faults.errors.length;
	const { 'base-url': baseUrl, 'api-key-header': keyHeader } = by.base;
	const target = {
		...(baseUrl === undefined ? {} : { 'base-url': baseUrl }),
		...(keyHeader === undefined ? {} : { 'api-key-header': keyHeader }),
	};
	(0,rules/* checkRules */.M)(given, { ...target, ...values }, faults);
	(0,plan_rules/* checkRepetition */.OO)(given, values, faults);
	if (by.journal)
		(0,plan_rules/* checkSecretsWithJournal */.lj)(given, values, (0,task_from_values/* methodOf */.NY)(values), faults);
	checkKeyOfRows(task, words, faults);
	checkInheritedExpect(given, values, faults);
	const method = task.words.get('method')?.key.text;
	for (const [at, one] of [...faults.errors.entries()].slice(first)) {
		faults.errors[at] = {
			...one,
			...(one.suggestion === undefined ? {} : { suggestion: inTaskWords(one.suggestion, method) }),
		};
	}
}
function inTaskWords(suggestion, word) {
	if (word === undefined || word === 'method')
		return suggestion;
	return suggestion
		.replace(/`method: (\w+)`/g, (_all, name) => `\`${name.toLowerCase()}:\` instead of \`${word}:\``)
		.replace(/`path: ([^`]*)`/g, (_all, path) => `\`${word}: ${path}\``);
}
function checkInheritedExpect(given, values, faults) {
	if (given.has('expect') || (values.expect ?? []).length === 0)
		return;
	const place = given.get('save-to') ?? (values.method === 'HEAD' ? given.get('method') : undefined);
	if (place === undefined)
		return;
	faults.add(place, '`expect` of `defaults` needs the content in memory, and this task does not keep it there.', {
		code: 'input/conflict',
		suggestion: 'Write `expect: []` in this task.',
	});
}
function checkKeyOfRows({ forEach }, words, faults) {
	if (forEach === undefined)
		return;
	for (const one of words) {
		const fixed = one.known && one.name === 'idempotency-key' && one.value !== 'auto';
		const entry = one.known && one.name === 'headers'
			? (one.value ?? []).find(({ field }) => field[0].toLowerCase() === 'idempotency-key')
			: undefined;
		if (!fixed && entry === undefined)
			continue;
		faults.add(entry?.at ?? one.word.value, 'All rows would carry the same idempotency key, and the API would do only the first.', {
			suggestion: `Write \`idempotency-key: auto\`, or put what tells the rows apart into it, such as \`{{ ${forEach.as}.id }}\`.`,
		});
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/item-fields.js


function itemFieldsOf(words, item, names) {
	return words.flatMap(templatesOf).flatMap(({ at, names: references }) => references.flatMap(({ path: [root, field], guarded }) => {
		if (root !== item || field === undefined || guarded)
			return [];
		return [{ name: field, at: names.placeOf(field, at) }];
	}));
}
function judgeItemFields(fields, { item, names, file }, faults) {
	for (const { name, at } of fields) {
		if (names.includes(name))
			continue;
		const near = (0,did_you_mean.nearestName)(name, names);
		const listed = names.slice(0, 20).map((one) => `\`${one}\``);
		faults.add(at, file === undefined ? `No item of the rows has a field \`${name}\`.` : `\`${file}\` has no column \`${name}\`.`, {
			suggestion: near !== undefined
				? `Did you mean \`${item}.${asIdentifier(near)}\`?${isIdentifier(near) ? '' : ' The whole value then stands in single quotes.'}`
				: names.length === 0
					? `The items are no maps: write \`${item}\` for the item itself.`
					: `${file === undefined ? 'Their fields are' : 'Its columns are'} ${listed.join(', ')}${names.length > listed.length ? ', \u2026' : ''}.`,
		});
	}
}
function asIdentifier(name) {
	return isIdentifier(name) ? name : `"${name}"`;
}
function isIdentifier(name) {
	return /^[A-Za-z_]\w*$/.test(name);
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/files.js
var files = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/rows.js









const formats = {
	json: 'json',
	ndjson: 'ndjson',
	jsonl: 'ndjson',
	csv: 'csv',
};
async function readRows(node, by) {
	const { in: rows, as, concurrency, onError } = node;
	const { faults, names, library, from } = by;
	if (rows === undefined)
		return undefined;
	if (rows.kind === 'map') {
		return faults.add(rows, '`in` is a list, a file or a template, and there is a map.', {
			suggestion: 'Write a list of such maps.',
		});
	}
	const before = faults.errors.length;
	const prepared = await prepare(rows, { faults, names, library, from });
	if (faults.errors.length > before)
		return undefined;
	const source = await readRowSource(rows, as, prepared, by);
	if (source === undefined)
		return undefined;
	const own = isMadeOfOwn(source, prepared, by);
	return { source, as, concurrency, onError, ...(own ? { isShardsOwn: true } : {}) };
}
function isMadeOfOwn(source, prepared, { shardsOwn, saved }) {
	if (source.kind === 'list')
		return shardsOwn.isReadBy(templatesOf(prepared));
	return source.madeEarlier === true && shardsOwn.isFile(source.path, saved.has(source.path));
}
async function readRowSource(rows, as, prepared, by) {
	const { faults, library, fields } = by;
	if (rows.kind === 'list') {
		const known = fieldsOfNodes(rows);
		if (known !== undefined)
			judgeItemFields(fields, { item: as, names: known }, faults);
		return listOfItems(rows, prepared, by);
	}
	const only = prepared.kind === 'text' && prepared.pieces.length === 1 ? prepared.pieces[0] : undefined;
	if (typeof only !== 'object')
		return fileOfRows(rows, as, prepared, by);
	if (!only.known)
		return listOfExpression(rows, prepared, by);
	const value = new Filling(by.scope, library, faults).valueOf(prepared);
	if (typeof value === 'string')
		return fileOfRows(rows, as, prepared, by);
	if (Array.isArray(value)) {
		if (value.length > 0)
			judgeItemFields(fields, { item: as, names: fieldsOfValues(value) }, faults);
		return { kind: 'list', read: () => Promise.resolve({ rows: value }) };
	}
	return value === undefined ? undefined : addNoList(rows, value, faults);
}
function fieldsOfNodes({ items }) {
	if (items.length === 0)
		return undefined;
	if (items.some((item) => item.kind === 'scalar' && mayHoldTemplates(item.text)))
		return undefined;
	return items.flatMap((item) => (item.kind === 'map' ? item.entries.map(({ key }) => key.text) : []));
}
function fieldsOfValues(items) {
	return items.flatMap((item) => ((0,compare/* isMap */.jh)(item) ? Object.keys(item) : []));
}
function listOfItems(list, prepared, by) {
	const before = by.faults.errors.length;
	if (prepared.kind === 'fixed') {
		const rows = list.items.map((item) => valueOfNode(item, by.faults));
		if (by.faults.errors.length > before)
			return undefined;
		return { kind: 'list', read: () => Promise.resolve({ rows }) };
	}
	return {
		kind: 'list',
		async read(scope) {
			const faults = new written/* Faults */.CG();
			const filling = new Filling(scope, by.library, faults);
			const filled = filling.fill(prepared, 'json');
			addMissing(filling, list, faults);
			const rows = filled?.kind === 'list' ? filled.items.map((item) => valueOfNode(item, faults)) : [];
			return faults.errors.length > 0 ? unread(filling, faults, by) : { rows };
		},
	};
}
function listOfExpression(node, prepared, by) {
	const read = async (scope) => {
		const faults = new written/* Faults */.CG();
		const filling = new Filling(scope, by.library, faults);
		const rows = filling.valueOf(prepared);
		addMissing(filling, node, faults);
		if (faults.errors.length === 0 && !Array.isArray(rows))
			addNoList(node, rows, faults);
		if (faults.errors.length > 0)
			return unread(filling, faults, by);
		return { rows: rows };
	};
	return { kind: 'list', read };
}
function addNoList(node, value, faults) {
	return faults.add(node, `The template of \`in\` gives ${describeValue(value)} where a list is expected.`, {
		suggestion: 'Name the list; one value is made a list by `to_array(\u2026)`.',
	});
}
function unread({ missing }, { errors }, { source }) {
	return {
		faults: source.narrow(errors),
		...(missing.size > 0 && errors.length === 1 ? { missing: [...missing] } : {}),
	};
}
function addMissing(filling, node, faults) {
	if (filling.missing.size === 0)
		return;
	const names = [...filling.missing].map((name) => `\`${name}\``).join(', ');
	faults.add(node, `The rows need ${names}, which no task that ran has given a value.`, {
		suggestion: 'Look at the task that extracts it: it was skipped, or its `if` did not hold.',
	});
}
async function fileOfRows(node, item, prepared, by) {
	const { faults, rules, fields, source } = by;
	if (!isKnown(prepared)) {
		if (templatesOf(prepared).some((one) => by.names.readsBroken(one)))
			return undefined;
		return faults.add(node, 'The file of the rows must be known before the first call.', {
			suggestion: 'Write its name out, or use `vars` and `env` alone.',
		});
	}
	const filled = new Filling(by.scope, by.library, faults).fill(prepared, 'file');
	if (filled?.kind !== 'scalar')
		return undefined;
	const path = filled.text;
	const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
	if (format === undefined) {
		return faults.add(node, `\`${path}\` is neither a list nor a file of rows.`, {
			suggestion: suggestRows(path),
		});
	}
	const judgeColumns = (names) => {
		const found = new written/* Faults */.CG();
		judgeItemFields(fields, { item, names, file: path }, found);
		return source.narrow(found.errors);
	};
	const rows = { kind: 'file', format, ...(format === 'csv' && fields.length > 0 ? { judgeColumns } : {}) };
	const paths = (0,path_rules/* pathRulesOf */.w)(rules.workspace);
	const absolute = paths.resolve(rules.workspace, path);
	if (by.saved.has(absolute))
		return { ...rows, path: absolute, madeEarlier: true };
	const there = await rules.files.stat(absolute).catch(() => undefined);
	if (there === undefined && by.saved.mayHold(absolute)) {
		return { ...rows, path: absolute, madeEarlier: true };
	}
	const found = await resolveFile(path, node, rules, faults);
	return found === undefined ? undefined : { ...rows, path: found };
}
async function resolveFile(path, node, rules, faults) {
	try {
		return await (0,files/* resolveReadable */.j)({ path, at: node }, rules, faults, 'in-workspace');
	}
	catch (error) {
		const reason = error.code;
		if (reason === undefined)
			throw error;
		return faults.add(node, 'The file system refuses the path of the rows.', {
			code: 'input/file',
			evidence: [`system error: ${reason}`],
			suggestion: 'Check the name, the permissions and the links on the way to it.',
			cause: error,
		});
	}
}
function suggestRows(text) {
	if (/^[A-Za-z_][\w.[\]*"-]*$/.test(text) && !/\.[a-z]{2,4}$/i.test(text)) {
		return `Write \`in: "{{ ${text} }}"\` for the value of that name, or name a \`.csv\`, \`.ndjson\` or \`.json\` file.`;
	}
	return 'Write a list, a `.csv`, `.ndjson` or `.json` file, or "{{ expression }}".';
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/sketch-step.js




function createSketch({ task, words, files, by }) {
	return async (scope) => {
		const marks = new Marks();
		const standIn = (piece, seen) => absentNames(piece, seen).length > 0 ? marks.of(piece.whole.text) : undefined;
		const known = [];
		for (const { name, prepared, ...word } of words) {
			const value = word.known
				? word.value
				: await parseFilled(name, prepared, new Filling(scope, by.library, new written/* Faults */.CG(), standIn));
			known.push({ name, value });
		}
		const values = { ...by.base, ...withAbove(mergeWords(known), by.above) };
		if (values.path === undefined)
			return undefined;
		const made = (0,task_from_values/* taskFrom */.Km)(values, { id: task.id }, { pathOf: (file) => files.get(file) ?? file.path, newIdempotencyKey: by.newIdempotencyKey });
		return { task: made, withTemplates: (text) => marks.replaceIn(text) };
	};
}
class Marks {
	#texts = [];
	of(text) {
		this.#texts.push(text);
		return `kimp360template${this.#texts.length}x`;
	}
	replaceIn(text) {
		return text.replace(/kimp360template(\d+)x/g, (mark, number) => this.#texts[Number(number) - 1] ?? mark);
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/build-step.js
















async function buildStep(task, index, by) {
	const { faults, names, library, source } = by;
	const forEach = task.forEach;
	const before = {
		index,
		...(forEach === undefined
			? {}
			: { withoutItem: { name: forEach.as, reason: 'this is judged once, before the rows' } }),
	};
	const inRow = { index, ...(forEach === undefined ? {} : { item: forEach.as }) };
	if (task.condition !== undefined) {
		const condition = await compile(task.condition, library, faults);
		if (condition !== undefined)
			names.check(condition, { ...before, condition: true }, faults);
	}
	const preparation = { library, names, from: inRow, faults, scope: by.scope, allowance: by.allowance };
	const words = [];
	for (const name of callWords) {
		const fallback = by.defaults.get(name);
		if (fallback !== undefined)
			words.push(await readCallWord(name, fallback, false, preparation));
		const own = task.words.get(name);
		if (own !== undefined)
			words.push(await readCallWord(name, own, true, preparation));
	}
	const name = task.name === undefined ? undefined : await prepare(task.name, preparation);
	const prepared = [...words.map((one) => one.prepared), ...(name === undefined ? [] : [name])];
	const fields = forEach === undefined ? [] : itemFieldsOf(prepared, forEach.as, names);
	const rows = forEach === undefined ? undefined : await readRows(forEach, { ...by, from: before, fields });
	const reading = new ReadFiles(source.lineOf(task.node.span.start), by);
	if (rows?.source.kind === 'file' && rows.source.madeEarlier !== true && forEach?.in !== undefined)
		await reading.add(forEach.in, rows.source.path);
	if (forEach !== undefined)
		checkOneFileEach(words, forEach.as, faults);
	const guess = withAbove(mergeWords(words), by.above);
	checkWords(task, words, guess, by);
	const read = filesRead(guess).map(({ file }) => (0,path_rules/* pathRulesOf */.w)(by.rules.workspace).resolve(by.rules.workspace, file.path));
	for (const path of rows?.source.kind === 'file' ? [...read, rows.source.path] : read)
		by.saved.read(path);
	const { files, saves } = await readFiles(task, words, reading, by);
	const isOwn = forEach !== undefined ||
		by.shardsOwn.isReadBy(words.flatMap((one) => templatesOf(one.prepared))) ||
		read.some((path) => by.shardsOwn.isFile(path, true));
	by.shardsOwn.add(task, isOwn, saves);
	const method = (0,task_from_values/* methodOf */.NY)(guess);
	const written = textOfPath(task);
	const step = {
		id: task.id,
		name: nameFrom(task, name, by) ?? (0,task_from_values/* nameOf */.Vb)(method, written),
		place: source.placeOf(task.node.span),
		written: { method, path: written },
		...(task.condition === undefined ? {} : { condition: task.condition.text }),
		always: task.always,
		continueOnError: task.continueOnError,
		...(rows === undefined ? {} : { rows: { ...rows, extracts: task.extracts.map(({ text }) => text) } }),
		bind: createBind({ task, words, name, files, by }),
		sketch: createSketch({ task, words, files, by }),
	};
	const sent = words.filter((one) => one.known && one.name === 'headers').flatMap((one) => fieldsOf(one.value));
	return { step, secrets: (0,credentials/* secretsOfFields */.Cn)(sent) };
}
function checkOneFileEach(words, item, faults) {
	const saving = words.findLast(({ name, own }) => name === 'save-to' && own);
	if (saving === undefined)
		return;
	if (templatesOf(saving.prepared).some(({ names }) => names.some(({ path }) => path[0] === item)))
		return;
	faults.add(saving.word.key, 'Every row would save to the same file, and the last one alone would be left.', {
		suggestion: `Name the file after the row: \`save-to: out/{{ ${item}.id }}.json\`.`,
	});
}
function fieldsOf(value) {
	return (value ?? []).map(({ field }) => field);
}
function textOfPath({ words }) {
	const path = words.get('path')?.value;
	return path?.kind === 'scalar' ? path.text : '';
}
function nameFrom({ name }, prepared, by) {
	if (name === undefined || prepared === undefined || !isKnown(prepared))
		return name?.text;
	const filled = new Filling(by.scope, by.library, new written/* Faults */.CG()).fill(prepared, 'content');
	return filled?.kind === 'scalar' ? filled.text : name.text;
}
async function readFiles(task, words, reading, by) {
	const { rules, saved, faults } = by;
	const known = mergeWords(words.filter((one) => one.known));
	const paths = (0,path_rules/* pathRulesOf */.w)(rules.workspace);
	const literal = await literalParts(words, by);
	const present = filesRead({ ...known, ...(literal === undefined ? {} : { multipart: literal }) }).filter(({ file }) => !saved.mayHold(paths.resolve(rules.workspace, file.path)));
	const resolved = await resolveTaskFiles(present, known['save-to'], rules, faults);
	for (const { file } of present) {
		const path = resolved.get(file);
		if (path !== undefined)
			await reading.add(file.at, path);
	}
	const saveTo = known['save-to'] === undefined ? undefined : resolved.get(known['save-to']);
	const named = known['save-to'];
	const isOneCall = task.condition === undefined && task.forEach === undefined;
	if (saveTo !== undefined && named !== undefined && isOneCall) {
		const other = saved.claim(saveTo, by.source.lineOf(task.node.span.start));
		if (other !== undefined)
			addOverwriting(named, other, faults);
	}
	const saves = saveTo ?? (words.some((one) => one.name === 'save-to' && !one.known) ? 'unknown' : undefined);
	if (saveTo !== undefined)
		saved.add(saveTo);
	else if (saves !== undefined)
		saved.addUnknown();
	return { files: resolved, saves };
}
function addOverwriting({ at }, line, faults) {
	faults.add(at, `The task in line ${line} saves the same file, which would be overwritten.`, {
		code: 'input/conflict',
		suggestion: 'Choose another name; where only one of the two is to run, give it an `if`.',
	});
}
async function literalParts(words, { scope, library }) {
	const parts = words.findLast(({ name }) => name === 'multipart');
	if (parts === undefined || parts.known || parts.prepared.kind !== 'map')
		return undefined;
	const entries = parts.prepared.entries.filter(({ value }) => isKnown(value));
	const faults = new written/* Faults */.CG();
	const node = new Filling(scope, library, faults).fill({ ...parts.prepared, entries }, 'parts');
	return node === undefined ? undefined : await multipart/* multipart */.f.parseNode(node, faults);
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/check-across.js
function checkAcross({ tasks }, run, source, faults) {
	checkExtractedNames(tasks, source, faults);
	checkItemNames(tasks, faults);
	if (run === undefined)
		return;
	const { shard } = run;
	const everywhere = tasks.filter(({ forEach }) => forEach === undefined);
	const first = everywhere[0];
	if (shard === undefined || shard.total < 2 || first === undefined)
		return;
	const which = everywhere.length === 1
		? 'One task has no `for-each`, and is'
		: `${everywhere.length} tasks have no \`for-each\`, and are`;
	faults.warn({ origin: first.node.origin, span: { start: first.node.span.start, end: first.node.span.start + 1 } }, `${which} made by each of the ${shard.total} shards.`, { suggestion: 'Put what must be done once into a task file of its own, run before or after the shards.' });
}
function checkExtractedNames(tasks, source, faults) {
	const spelt = new Map();
	for (const { extracts } of tasks) {
		for (const key of extracts) {
			const lower = key.text.toLowerCase();
			const earlier = spelt.get(lower);
			if (earlier === undefined)
				spelt.set(lower, { text: key.text, line: source.lineOf(key.span.start) });
			else if (earlier.text !== key.text && source.lineOf(key.span.start) !== earlier.line) {
				faults.add(key, `\`${key.text}\` and \`${earlier.text}\` of line ${earlier.line} would be one output: case makes no difference.`, {
					suggestion: `Write \`${earlier.text}\` in both, or choose another name.`,
				});
			}
		}
	}
}
function checkItemNames(tasks, faults) {
	const names = new Set();
	for (const { forEach, extracts } of tasks) {
		if (forEach !== undefined && names.has(forEach.as)) {
			faults.add(forEach.key, `The item of this \`for-each\` is called \`${forEach.as}\`, as a value that an earlier task extracts.`, {
				suggestion: 'Choose another name with `as`.',
			});
		}
		for (const key of extracts)
			names.add(key.text);
	}
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-json.js
var read_json = __webpack_require__(645);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(2561);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/explain-line.js

const known = new Set([...allTaskWords, ...topWords]);
const longestLine = 4_096;
function explainLine({ start: at }, text) {
	const own = lineStart(text, at);
	const above = own === 0 ? [] : [lineStart(text, own - 1)];
	for (const start of [own, ...above]) {
		const end = text.indexOf('\n', start);
		const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + longestLine)).trimEnd();
		const found = missingSpace(line, start) ?? missingColon(line, start);
		if (found !== undefined)
			return found;
	}
	return undefined;
}
function lineStart(text, at) {
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}
function missingSpace(line, offset) {
	const [, indentation = '', word = ''] = /^(\s*)-([a-z][a-z-]*):(?:\s|$)/.exec(line) ?? [];
	if (!known.has(word))
		return undefined;
	const start = offset + indentation.length;
	const suggestion = `Write \`- ${line.slice(indentation.length + 1, indentation.length + 60)}\`.`;
	return { message: 'A space is missing behind the dash.', start, end: start + 1 + word.length, suggestion };
}
function missingColon(line, offset) {
	const [, before = '', word = '', value = ''] = /^(\s*(?:-\s+)?)([a-z][a-z-]*)\s+(\S.*)$/.exec(line) ?? [];
	if (!known.has(word) || /:(?:\s|$)/.test(value))
		return undefined;
	const start = offset + before.length;
	return {
		message: `A colon is missing behind \`${word}\`.`,
		start,
		end: start + word.length,
		suggestion: value.length > 60 ? `Write \`${word}: \u2026\`.` : `Write \`${word}: ${value}\`.`,
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/read-broken.js

const mostReadings = 30;
const longestReadAgain = 100_000;
class Broken {
	#source;
	#told;
	#lines;
	isCut;
	constructor(source, faults, spoilt, isCut) {
		this.#source = source;
		this.#told = new Set(faults.errors);
		this.#lines = spoilt.map(({ start, end }) => [source.lineOf(start), source.lineOf(Math.max(start, end - 1))]);
		this.isCut = isCut;
	}
	dropEchoes(faults) {
		for (const list of [faults.errors, faults.warnings]) {
			list.splice(0, list.length, ...list.filter((one) => this.#told.has(one) || !this.#isEcho(one)));
		}
	}
	#isEcho({ origin, span }) {
		if (origin !== this.#source.whole.origin || span === undefined)
			return false;
		const line = this.#source.lineOf(span.start);
		return this.#lines.some(([first, last]) => line >= first && line <= last);
	}
}
function readBroken(source, faults, explain) {
	const { whole } = source;
	const told = new Set();
	const spoilt = [];
	let { text } = whole;
	let isCut = false;
	for (let readings = 1;; readings += 1) {
		const reading = (0,read_yaml.readYaml)({ ...whole, text });
		const left = (root) => spoilt.length === 0 ? { root } : { root, broken: new Broken(source, faults, spoilt, isCut) };
		if ('node' in reading)
			return left(reading.node);
		if (isCut && reading.rest === undefined)
			return undefined;
		let mended = text;
		let last = 0;
		for (const found of reading.faults) {
			const { message, start, end, suggestion, value } = explain(found, text);
			if (value !== undefined)
				mended = withoutValue(mended, value);
			last = start;
			const key = `${start} ${message}`;
			if (told.has(key))
				continue;
			told.add(key);
			spoilt.push({ start, end: value?.[1] ?? end });
			faults.add(whole, message, { range: [start, end], suggestion });
		}
		if (readings >= mostReadings || text.length > longestReadAgain)
			return undefined;
		if (mended !== text) {
			text = mended;
		}
		else if (reading.rest !== undefined) {
			return left(reading.rest);
		}
		else {
			const cut = taskAt(text, last);
			if (cut === undefined)
				return undefined;
			isCut = true;
			spoilt.push({ start: cut.isFirst ? cut.list : cut.start, end: text.length });
			text = text.slice(0, cut.start);
		}
	}
}
function withoutValue(text, [start, end]) {
	const length = end - start;
	const value = length < 4 ? 'x'.repeat(length) : `"{{${' '.repeat(length - 4)}"`;
	return text.slice(0, start) + value + text.slice(end);
}
function taskAt(text, offset) {
	const list = /^tasks:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?= *-[ \t\r\n])/m.exec(text);
	if (list === null)
		return undefined;
	const first = list.index + list[0].length;
	const indent = /^ */.exec(text.slice(first))?.[0] ?? '';
	let start;
	for (const { index } of text.slice(first).matchAll(new RegExp(`^${indent}-[ \\t\\r\\n]`, 'gm'))) {
		if (first + index <= offset)
			start = first + index;
	}
	return start === undefined ? undefined : { list: list.index, start, isFirst: start === first };
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/read-document.js




function readDocument(source, faults) {
	const { whole } = source;
	const { text } = whole;
	if (text.trim() === '') {
		return faults.add(whole, 'The task file is empty.', { suggestion: 'Write `tasks:` and a list of calls under it.' });
	}
	if (/^\s*[{[]\s*["{\]}]/.test(text)) {
		const reading = (0,read_json.readJson)(whole);
		if ('node' in reading)
			return { root: reading.node };
		const asYaml = /\.json$/i.test(whole.origin.label) ? undefined : (0,read_yaml.readYaml)(whole);
		if (asYaml !== undefined && 'node' in asYaml)
			return { root: asYaml.node };
		const { message, start, end, suggestion } = reading.fault;
		return faults.add(whole, message, { range: [start, end], suggestion });
	}
	return readBroken(source, faults, (found, text) => explainLine(found, text) ?? explainTrap(found, text));
}
const read_document_longestLine = 4_096;
function explainTrap(found, text) {
	const start = text.lastIndexOf('\n', Math.max(0, found.start - 1)) + 1;
	const end = text.indexOf('\n', found.start);
	const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
	if (line.length > read_document_longestLine)
		return found;
	const bare = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, blank);
	const open = bare.search(/\$?\{\{/);
	if (open < 0)
		return found;
	const at = /^(?:.*(?::|[[{,])\s+|.*[[{,]|\s*(?:-\s+)+|\s*)/.exec(bare.slice(0, open))?.[0].length ?? open;
	const written = valueFrom(line.slice(at));
	const quoted = written.includes('"') ? `'${written.replaceAll("'", "''")}'` : `"${written.replaceAll('\\', '\\\\')}"`;
	return {
		message: at === open
			? 'A value that begins with braces is a map to YAML, not a template.'
			: 'A value with a template needs quotes here, for YAML reads its braces as a map.',
		start: start + at,
		end: start + at + written.length,
		suggestion: `Put it in quotes: ${quoted}.`,
		...(written === '' ? {} : { value: [start + at, start + at + written.length] }),
	};
}
function valueFrom(rest) {
	const flow = /^([^{]*?\$?\{\{.*?\}\}[^,\]}\s]*)\s*[,\]}]/.exec(rest)?.[1];
	return flow ?? rest.replace(/\s+#.*$/, '').trimEnd();
}
function blank(quoted) {
	return ' '.repeat(quoted.length);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/foreign-text.js
var foreign_text = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/caret.js
var caret = __webpack_require__(6197);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/rewritten-line.js
const rewritten_line_longestLine = 200;
function rewriteLine(line, start, instead, json) {
	if (instead === undefined)
		return undefined;
	const from = instead.span.start - start;
	const to = instead.span.end - start;
	if (from < 0 || to > line.length)
		return undefined;
	const typed = typedAs(instead.text, line.slice(from, to), json);
	if (typed === undefined)
		return undefined;
	const rewritten = (line.slice(0, from) + typed + line.slice(to)).trim();
	return rewritten.length > rewritten_line_longestLine ? undefined : rewritten;
}
function typedAs(text, now, json) {
	if (/[\r\n]/.test(text))
		return undefined;
	if (json)
		return JSON.stringify(text);
	if (/^["']/.test(now))
		return now.includes('\\') ? undefined : quoted(text);
	return /^["'`[\]{}&*!|>%@,#?-]|: | #|:$/.test(text) ? quoted(text) : text;
}
function quoted(text) {
	return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/source.js




const aroundSpan = 20_000;
class TaskSource {
	whole;
	#file;
	#lineStarts;
	#spared = [];
	#censored;
	constructor(label, text, file) {
		this.whole = (0,written/* written */.Mp)({ label, text }, text);
		this.#file = file;
		this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	}
	placeOf({ start }) {
		const line = this.lineOf(start);
		const from = this.#lineStarts[line - 1] ?? 0;
		const column = (0,caret/* countCharacters */.w)(this.whole.text.slice(from, start), start - from) + 1;
		return { file: this.#file ?? this.whole.origin.label, line, column };
	}
	lineOf(offset) {
		let low = 0;
		let high = this.#lineStarts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((this.#lineStarts[middle] ?? 0) <= offset)
				low = middle;
			else
				high = middle;
		}
		return low + 1;
	}
	spare(span) {
		this.#spared.push(span);
	}
	narrow(found) {
		return found.map((one) => one.origin === this.whole.origin && one.span !== undefined ? this.#narrowOne(one, one.span) : one);
	}
	#censor() {
		const { text } = this.whole;
		const censored = (0,credentials/* censorCredentials */.b0)(text).text;
		const templates = [...text.matchAll(/\$?\{\{[^'"`{}]*\}\}/g)].map(({ 0: all, index }) => ({
			start: index,
			end: index + all.length,
		}));
		const parts = [];
		let done = 0;
		for (const { start, end } of [...templates, ...this.#spared].sort((a, b) => a.start - b.start)) {
			if (end <= done)
				continue;
			const from = Math.max(start, done);
			parts.push(censored.slice(done, from), text.slice(from, end));
			done = end;
		}
		return parts.join('') + censored.slice(done);
	}
	#narrowOne(one, span) {
		this.#censored ??= this.#censor();
		const line = this.lineOf(Math.min(span.start, Math.max(0, this.whole.text.length - 1)));
		const from = this.#lineStarts[line - 1] ?? 0;
		const to = (this.#lineStarts[line] ?? this.whole.text.length + 1) - 1;
		const whole = this.#censored.slice(from, to).replace(/\r$/, '');
		const begin = Math.max(0, Math.min(span.start - from, whole.length) - aroundSpan);
		const text = whole.slice(begin, begin + 2 * aroundSpan);
		const start = Math.min(span.start - from - begin, text.length);
		const origin = {
			label: this.whole.origin.label,
			text,
			within: {
				line,
				column: (0,caret/* countCharacters */.w)(whole, begin + start) + 1,
				...(this.#file === undefined ? {} : { file: this.#file }),
			},
		};
		const json = /^\s*[{[]/.test(this.whole.text);
		const typed = rewriteLine(text, from, one.instead, json);
		const { instead: _shown, ...found } = one;
		const quotesSecret = this.#censored.slice(span.start, span.end) !== this.whole.text.slice(span.start, span.end);
		return {
			...found,
			...(typed === undefined ? {} : { suggestion: `Write \`${typed}\`.` }),
			...(quotesSecret
				? {
					message: one.message.replace(/`[^`]*`/g, '`***`'),
					suggestion: 'Put the value in quotes, so that it is text.',
				}
				: {}),
			origin,
			span: { start, end: Math.max(start, Math.min(span.end - from - begin, text.length)) },
		};
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/read-source.js






const longestBytes = 2 ** 20;
async function readSource(given, rules, faults) {
	const path = (0,written/* trimmed */.dE)(given);
	if (!(await namesFile(path.text, rules))) {
		if (Buffer.byteLength(given.text) > longestBytes)
			return tooLong(given, faults);
		return new TaskSource(given.origin.label, withoutMark(given.text));
	}
	let absolute;
	let bytes;
	try {
		absolute = await (0,files/* resolveReadable */.j)({ path: path.text, at: path }, rules, faults, 'in-workspace');
		if (absolute === undefined)
			return undefined;
		await rules.inUse?.add(absolute, 'the task file itself');
		const info = await rules.files.stat(absolute);
		if ((info?.size ?? 0) > longestBytes)
			return tooLong(path, faults);
		bytes = await rules.files.read(absolute);
	}
	catch (error) {
		const reason = error.code;
		if (reason === undefined)
			throw error;
		return faults.add(path, 'The task file cannot be read.', {
			code: 'input/file',
			evidence: [`system error: ${reason}`],
			suggestion: 'Check its name and its permissions.',
			cause: error,
		});
	}
	const shown = shownPath(absolute, path.text, rules.workspace);
	const text = decode(bytes);
	if (text === undefined) {
		const { place, evidence, suggestion } = await (0,foreign_text/* explainForeignText */.X)([bytes], shown);
		const where = place === undefined ? `file: ${shown}` : `place: ${shown}:${place.line}:${place.column}`;
		return faults.add(path, 'The task file is not a text in UTF-8.', {
			code: 'input/file',
			evidence: [where, evidence],
			suggestion,
		});
	}
	return new TaskSource(shown, withoutMark(text), shown);
}
async function namesFile(text, { alwaysPath, workspace, files }) {
	if (alwaysPath)
		return true;
	if (text === '' || /[\r\n\0{}]/.test(text) || text.length > 4_096)
		return false;
	if (/\.(?:ya?ml|json)$/i.test(text))
		return true;
	const paths = (0,path_rules/* pathRulesOf */.w)(workspace);
	const info = await files.stat(paths.resolve(workspace, text)).catch(() => undefined);
	return info?.kind === 'file';
}
function tooLong(at, faults) {
	return faults.add({ origin: { label: at.origin.label }, span: { start: 0, end: 0 } }, 'A task file holds 1 MiB at most.', {
		suggestion: 'Put long lists into a `.csv`, `.ndjson` or `.json` file, and name it in `for-each: {in: \u2026}`.',
	});
}
function decode(bytes) {
	if ((0,foreign_text/* isWideText */.j)(bytes))
		return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}
function withoutMark(text) {
	return text.startsWith('\ufeff') ? text.slice(1) : text;
}
function shownPath(absolute, given, workspace) {
	const inside = (0,external_node_path_.relative)(workspace, absolute).replaceAll('\\', '/');
	return inside === '' || inside.startsWith('..') || /^(?:[A-Za-z]:|\/)/.test(inside) ? given : inside;
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/read-vars.js




async function readVars(inFile, given, { names, library, faults, allowance }) {
	const over = new Map((given.node?.entries ?? []).map(({ key, value }) => [key.text, value]));
	const known = new Set((inFile?.entries ?? []).map(({ key }) => key.text));
	for (const name of [...known, ...over.keys()])
		names.declaredVars.add(name);
	const scope = { vars: names.vars, env: names.env };
	for (const { key, value } of inFile?.entries ?? []) {
		const before = faults.errors.length;
		const prepared = await prepare(value, { names, library, faults, from: { index: 0, beforeTasks: true } });
		const replaced = over.get(key.text);
		let result = guessed;
		if (replaced !== undefined)
			result = valueOfNode(replaced, faults);
		else if (faults.errors.length === before && isKnown(prepared)) {
			const filled = new Filling(scope, library, faults, undefined, allowance).fill(prepared, 'json');
			if (filled !== undefined)
				result = valueOfNode(filled, faults);
		}
		names.vars[key.text] = result;
		if (faults.errors.length > before || (replaced === undefined && !isKnown(prepared)))
			names.brokenVars.add(key.text);
	}
	for (const { key, value } of given.node?.entries ?? []) {
		if (known.has(key.text))
			continue;
		names.vars[key.text] = valueOfNode(value, faults);
		const near = (0,did_you_mean.nearestName)(key.text, known);
		if (near !== undefined) {
			faults.add(key, `The task file has no variable \`${key.text}\`.`, { suggestion: `Did you mean \`${near}\`?` });
		}
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/shards-own.js
class ShardsOwn {
	#names = new Set();
	#steps = new Set();
	#files = new Set();
	#unknownFile = false;
	isReadBy(templates) {
		return templates.some(({ names }) => names.some(({ path: [root, id] }) => root === 'steps' ? (id === undefined ? this.#steps.size > 0 : this.#steps.has(id)) : this.#names.has(root)));
	}
	isFile(absolute, known) {
		return known ? this.#files.has(absolute) : this.#unknownFile;
	}
	add({ id, extracts, condition }, isOwn, saves) {
		if (isOwn)
			this.#steps.add(id);
		for (const { text } of extracts) {
			if (isOwn)
				this.#names.add(text);
			else if (condition === undefined)
				this.#names.delete(text);
		}
		if (!isOwn || saves === undefined)
			return;
		if (saves === 'unknown')
			this.#unknownFile = true;
		else
			this.#files.add(saves);
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/read-task.js





const mostConcurrent = 100;
function readTask(node, index, source, faults) {
	if (node.kind !== 'map') {
		const lone = node.kind === 'scalar' ? /^(get|post|put|patch|delete|head)\s+(\/\S*)$/i.exec(node.text) : null;
		return faults.add(node, `A task is a map, and there is ${(0,data_node.describe)(node)}.`, {
			suggestion: lone === null
				? 'Write for example `- get: /requests`.'
				: `Write \`- ${lone[1]?.toLowerCase()}: ${lone[2]}\`, with a colon.`,
		});
	}
	const given = readWords(node, 'task', faults);
	const methods = [...given].filter(([name]) => isMethodWord(name));
	const words = new Map();
	for (const [name, word] of given) {
		const replaced = (name === 'path' || name === 'method') && methods.length > 0;
		if (isCallWord(name) && !replaced && !isOfAnotherShape(name, word))
			words.set(name, word);
	}
	const [method] = methods;
	if (method !== undefined) {
		const [name, { key, value }] = method;
		words.set('path', { key, value });
		words.set('method', { key, value: { ...key, kind: 'scalar', text: name.toUpperCase(), plain: true } });
	}
	checkMethod(node, given, faults);
	if (methods.length > 1)
		words.delete('method');
	for (const [name, { value }] of words) {
		if (name === 'extract' || name === 'expect')
			source.spare(value.span);
		if (mannerOf[name] !== undefined || name === 'method')
			continue;
		if (refuseTemplates(name, value, faults))
			words.delete(name);
	}
	const idKey = readId(given.get('id'), faults);
	const name = readScalar(given.get('name'), 'The name of a task', faults);
	const condition = readCondition(given.get('if'), faults);
	const forEach = given.get('for-each');
	const rows = forEach === undefined ? undefined : readForEach(forEach, faults);
	return {
		node,
		id: idKey?.text ?? `task-${index + 1}`,
		...(idKey === undefined ? {} : { idKey }),
		...(name === undefined ? {} : { name }),
		...(condition === undefined ? {} : { condition }),
		always: readBoolean(given.get('always'), faults),
		continueOnError: readBoolean(given.get('continue-on-error'), faults),
		...(rows === undefined ? {} : { forEach: rows }),
		words,
		extracts: namesOf(words.get('extract')?.value, faults),
		extractsUnclear: given.has('extract') && given.get('extract')?.value.kind !== 'map',
	};
}
function isOfAnotherShape(name, { key, value }) {
	if (key.text === name)
		return false;
	if (name === 'extract')
		return value.kind !== 'map';
	return name === 'path' && !(value.kind === 'scalar' && value.text.startsWith('/'));
}
function checkMethod(node, given, faults) {
	const [first, second] = [...given].filter(([name]) => isMethodWord(name)).map(([, { key }]) => key);
	const others = node.entries.map(({ key }) => key).filter(({ text }) => text === 'path' || text === 'method');
	if (first !== undefined && second !== undefined) {
		faults.add(second, `A task makes one call, and here are \`${first.text}\` and \`${second.text}\`.`, {
			code: 'input/conflict',
			suggestion: 'Write two tasks.',
		});
	}
	else if (first !== undefined && others[0] !== undefined) {
		faults.add(others[0], `\`${first.text}\` says method and path already.`, {
			code: 'input/conflict',
			suggestion: `Remove \`${others[0].text}\`, or write \`method\` and \`path\` instead of \`${first.text}\`.`,
		});
	}
	else if (first === undefined && !given.has('path')) {
		faults.add(node.entries[0]?.key ?? node, 'This task does not say what to call.', {
			suggestion: 'Write method and path: `get: /requests`.',
		});
	}
}
function refuseTemplates(name, node, faults) {
	if (node.kind === 'scalar') {
		const open = node.text.indexOf('{{');
		if (open < 0 || node.text.indexOf('}}', open) < 0)
			return false;
		faults.add(node, `\`${name}\` takes no templates: it is JMESPath over the answer already.`, {
			suggestion: 'Write the expression without `{{` and `}}`.',
		});
		return true;
	}
	const items = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
	return items.map((item) => refuseTemplates(name, item, faults)).includes(true);
}
function readScalar(word, what, faults) {
	if (word === undefined)
		return undefined;
	const { value } = word;
	if (value.kind === 'scalar' && (0,data_node.meaningOf)(value).kind !== 'null')
		return value;
	return faults.add(value, `${what} is one text, and there is ${(0,data_node.describe)(value)}.`, {
		suggestion: 'Write it on one line, behind the colon.',
	});
}
function readId(word, faults) {
	const id = readScalar(word, 'The id of a task', faults);
	if (id === undefined || /^[A-Za-z_][\w-]{0,99}$/.test(id.text))
		return id;
	const better = id.text
		.replace(/[^\w]+/g, '_')
		.replace(/^_+|_+$/g, '')
		.replace(/^(?=\d)/, '_')
		.slice(0, 40);
	return faults.add(id, `\`${id.text}\` cannot be the id of a task.`, {
		suggestion: `Write letters, digits and \`_\`, not beginning with a digit${better === '' ? '' : `: \`${better}\``}.`,
	});
}
function readCondition(word, faults) {
	const condition = readScalar(word, 'The condition `if`', faults);
	const status = /^(always|failure|success|cancelled)\(\)$/.exec(condition?.text ?? '')?.[1];
	if (condition !== undefined && status !== undefined) {
		return faults.add(condition, `\`${status}()\` is a function of GitHub's workflows, not of a task file.`, {
			suggestion: status === 'success'
				? 'Remove it: a task is made only while nothing has failed.'
				: 'Write `always: true`, and `if` with what must hold, such as `if: steps.create.ok`.',
		});
	}
	if (condition === undefined || !mayHoldTemplates(condition.text))
		return condition;
	const inner = /^\$?\{\{\s*(.*?)\s*\}\}$/s.exec(condition.text)?.[1];
	return faults.add(condition, '`if` is an expression already, and takes no templates.', {
		suggestion: inner === undefined ? 'Write the expression without `{{` and `}}`.' : `Write \`if: ${inner}\`.`,
	});
}
function readBoolean(word, faults) {
	if (word === undefined)
		return false;
	const { key, value } = word;
	const meaning = value.kind === 'scalar' ? (0,data_node.meaningOf)({ ...value, plain: true }) : undefined;
	if (meaning?.kind === 'boolean')
		return meaning.value;
	faults.add(value, `\`${key.text}\` is \`true\` or \`false\`.`, { suggestion: `Write \`${key.text}: true\`.` });
	return false;
}
const forEachWords = ['in', 'as', 'concurrency', 'on-error'];
function readForEach({ key, value }, faults) {
	if (value.kind !== 'map') {
		const unknown = { key, as: 'item', concurrency: 1, onError: 'stop' };
		if (key.text !== 'for-each')
			return unknown;
		const shown = value.kind === 'scalar' && value.text !== '' && value.text.length < 80 ? value.text : 'rows.csv';
		faults.add(value, `\`for-each\` is a map, and there is ${(0,data_node.describe)(value)}.`, {
			suggestion: `Write \`for-each: {in: ${/^[\w./-]+$/.test(shown) ? shown : JSON.stringify(shown)}}\`.`,
		});
		return unknown;
	}
	const given = new Map();
	for (const { key: word, value: node } of value.entries) {
		if (forEachWords.includes(word.text))
			given.set(word.text, node);
		else {
			const near = (0,did_you_mean.nearestName)(word.text, forEachWords);
			faults.add(word, `\`for-each\` has no word \`${word.text}\`.`, {
				code: 'input/unknown',
				suggestion: near === undefined ? 'It has `in`, `as`, `concurrency` and `on-error`.' : `Did you mean \`${near}\`?`,
			});
		}
	}
	const rows = given.get('in');
	const as = readItemName(given.get('as'), faults);
	const concurrency = readConcurrency(given.get('concurrency'), faults);
	const onError = readOnError(given.get('on-error'), faults);
	if (rows === undefined) {
		faults.add(key, '`for-each` does not say where its rows come from.', {
			suggestion: 'Write `in:` with a list, a `.csv`, `.ndjson` or `.json` file, or "{{ expression }}".',
		});
	}
	return { key, ...(rows === undefined ? {} : { in: rows }), as, concurrency, onError };
}
function readItemName(node, faults) {
	if (node === undefined)
		return 'item';
	const name = node.kind === 'scalar' ? node.text : '';
	if (/^[A-Za-z_]\w{0,99}$/.test(name) && !ownNames.includes(name))
		return name;
	faults.add(node, ownNames.includes(name) ? `\`${name}\` has a meaning of its own.` : '`as` is a name for the item of each row.', {
		suggestion: 'Write letters, digits and `_`, for example `as: row`.',
	});
	return 'item';
}
function readConcurrency(node, faults) {
	if (node === undefined)
		return 1;
	const number = node.kind === 'scalar' && /^\d{1,3}$/.test(node.text) ? Number(node.text) : 0;
	if (number >= 1 && number <= mostConcurrent)
		return number;
	faults.add(node, `\`concurrency\` is a whole number from 1 to ${mostConcurrent}.`, {
		suggestion: 'Write for example `concurrency: 4`.',
	});
	return 1;
}
function readOnError(node, faults) {
	if (node === undefined)
		return 'stop';
	if (node.kind === 'scalar' && (node.text === 'stop' || node.text === 'continue'))
		return node.text;
	faults.add(node, '`on-error` is `stop` or `continue`.', {
		suggestion: 'Write `on-error: continue` to make the other rows when one has failed.',
	});
	return 'stop';
}
function namesOf(extract, faults) {
	if (extract?.kind !== 'map')
		return [];
	const keys = extract.entries.map(({ key }) => key);
	for (const key of keys) {
		if (ownNames.includes(key.text)) {
			faults.add(key, `\`${key.text}\` has a meaning of its own in templates.`, { suggestion: 'Choose another name.' });
		}
	}
	return keys;
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/structure.js



const mostTasks = 500;
function readStructure(root, source, faults) {
	if (root.kind === 'scalar') {
		faults.add(root, 'This is one value, and no task file.', {
			suggestion: /\.\w{1,5}$/.test(root.text)
				? 'Check the path: there is no file of that name, and a task file ends in `.yml`, `.yaml` or `.json`.'
				: 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
		});
		return { varsUnclear: false, defaults: new Map(), run: new Map(), tasks: [] };
	}
	const words = root.kind === 'list' ? new Map() : readWords(root, 'top', faults);
	const tasks = root.kind === 'list' ? root : words.get('tasks')?.value;
	const version = words.get('version')?.value;
	if (version !== undefined)
		checkVersion(version, faults);
	const beforeVars = faults.errors.length;
	const vars = readMap(words.get('vars')?.value, 'vars', 'title: Banner', faults);
	const varsUnclear = faults.errors.length > beforeVars;
	const defaults = readDefaults(words.get('defaults')?.value, faults);
	if (tasks === undefined && root.kind === 'map') {
		faults.add(root.entries[0]?.key ?? root, 'The file has no `tasks`.', {
			suggestion: 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
		});
	}
	const run = new Map();
	for (const name of runWords) {
		const word = words.get(name);
		if (word !== undefined)
			run.set(name, word);
	}
	return {
		...(vars === undefined ? {} : { vars }),
		varsUnclear,
		defaults,
		run,
		tasks: tasks === undefined ? [] : readTasks(tasks, source, faults),
	};
}
function checkVersion(value, faults) {
	if (value.kind === 'scalar' && value.text === '1')
		return;
	faults.add(value, 'This version reads task files of `version: 1`.', { suggestion: 'Write `version: 1`.' });
}
function readMap(value, name, example, faults) {
	if (value === undefined || value.kind === 'map')
		return value;
	if (value.kind === 'scalar' && (0,data_node.meaningOf)(value).kind === 'null')
		return undefined;
	return faults.add(value, `\`${name}\` is a map, and there is ${(0,data_node.describe)(value)}.`, {
		suggestion: `Write lines such as \`${example}\` under it, indented.`,
	});
}
function readDefaults(value, faults) {
	const map = readMap(value, 'defaults', 'timeout: 20s', faults);
	if (map === undefined)
		return new Map();
	return new Map([...readWords(map, 'defaults', faults)].filter((entry) => isCallWord(entry[0])));
}
function readTasks(node, source, faults) {
	const example = 'Write a list: `- get: /requests` on the line below, and one such item for each call.';
	if (node.kind !== 'list') {
		faults.add(node, `\`tasks\` is a list, and there is ${(0,data_node.describe)(node)}.`, { suggestion: example });
		return [];
	}
	if (node.items.length === 0)
		faults.add(node, 'The list of tasks is empty.', { suggestion: example });
	if (node.items.length > mostTasks) {
		faults.add(node.items[mostTasks], `A file has ${mostTasks} tasks at most.`, {
			suggestion: 'Use `for-each` for calls that are alike.',
		});
	}
	const ids = new Map();
	const tasks = [];
	for (const [index, item] of node.items.slice(0, mostTasks).entries()) {
		const task = readTask(item, index, source, faults);
		if (task === undefined)
			continue;
		const twin = task.idKey === undefined ? undefined : ids.get(task.id);
		if (task.idKey !== undefined && twin !== undefined) {
			faults.add(task.idKey, `Two tasks have the id \`${task.id}\`; the other stands in line ${source.lineOf(twin.span.start)}.`, {
				suggestion: 'Choose another id for one of them.',
			});
		}
		else if (task.idKey !== undefined)
			ids.set(task.id, task.idKey);
		tasks.push(task);
	}
	return tasks.map((task, index) => (task.idKey === undefined ? { ...task, id: freeId(index, ids) } : task));
}
function freeId(index, taken) {
	let id = `task-${index + 1}`;
	while (taken.has(id))
		id = `${id}-`;
	return id;
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/plan-from-tasks.js




















const mostFaults = 100;
const mostFaultsFound = 1_000;
async function planFromTasks(tasks, { given, values, paths }, deps) {
	const faults = new written/* Faults */.CG(mostFaultsFound);
	const { files, inUse = new files_in_use.FilesInUse(files) } = deps.rules;
	const rules = { ...deps.rules, inUse };
	const source = await readSource(tasks, { ...rules, alwaysPath: deps.alwaysPath }, faults);
	await addFilesOfInputs(inUse, values, paths, files, faults);
	if (source === undefined)
		return tell(faults, source);
	try {
		return await planFromSource(source, { given, values, paths }, { ...deps, rules }, faults);
	}
	catch (error) {
		if (error instanceof written/* TooManyFaults */.bm)
			return tell(faults, source);
		throw error;
	}
}
async function planFromSource(source, { given, values, paths }, deps, faults) {
	const document = readDocument(source, faults);
	if (document === undefined)
		return tell(faults, source);
	const { root, broken } = document;
	const read = readStructure(root, source, faults);
	const file = broken?.isCut === true ? { ...read, varsUnclear: true } : read;
	const rules = {
		...deps.rules,
		namedOnCommandLine: false,
		ofWorkingDirectory: deps.alwaysPath,
		...(deps.alwaysPath && !deps.environment.RUNNER_TEMP ? { temp: deps.rules.workspace } : {}),
	};
	const own = await readRunWords(file, given, deps, faults);
	const runPaths = await resolveRunFiles(own, rules, faults);
	const all = { ...values, ...own };
	const limits = { faults, allowance: Allowance.ofReading(), overwriting: new Set() };
	const names = await readNames(file, source, given, all, deps, limits);
	const built = await readSteps(file, source, given, all, { ...deps, rules }, names, limits);
	const pathOf = (named) => runPaths.get(named) ?? paths.get(named) ?? named.path;
	const sound = values['base-url'] !== undefined && values['fail-on-error'] !== undefined;
	const common = sound
		? (0,from_inputs/* runFrom */.cu)(all, { pathOf, newIdempotencyKey: deps.newIdempotencyKey, ...plan_from_tasks_placeOf(deps) }, true)
		: undefined;
	checkAcross(file, common, source, faults);
	const [first, ...others] = built.map(({ step }) => step);
	broken?.dropEchoes(faults);
	const kept = [...paths, ...runPaths].filter(([named]) => ![...limits.overwriting].some((name) => all[name] === named));
	const reading = { ...tell(faults, source), reports: (0,run_files/* reportPathsOf */.c)(all, new Map(kept)) };
	if (reading.faults.length > 0 || first === undefined || common === undefined)
		return reading;
	const bodiesRead = names.bodiesRead();
	return {
		...reading,
		plan: {
			target: (0,from_inputs/* targetFrom */.CA)(all, pathOf),
			steps: [first, ...others],
			scope: { vars: names.vars, env: names.env },
			...(bodiesRead === undefined ? {} : { bodiesRead }),
			valuesRead: names.valuesRead(),
			...common,
			mask: [...(values.mask ?? []), ...built.flatMap(({ secrets }) => secrets)],
		},
	};
}
function tell({ errors, warnings }, source) {
	const told = (found) => {
		const once = [
			...new Map(found.map((one) => [JSON.stringify([one.span?.start, one.span?.end, one.message]), one])).values(),
		];
		if (source === undefined)
			return once;
		const first = once.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)).slice(0, mostFaults);
		return [...source.narrow(first), ...more(once.length - first.length, found.length >= mostFaultsFound)];
	};
	return { faults: told(errors), warnings: told(warnings).slice(0, mostFaults) };
}
function more(count, endedThere) {
	if (count === 0)
		return [];
	const message = `There are ${endedThere ? 'hundreds' : count} more faults in the task file.`;
	return [(0,diagnostic.diagnostic)('input/invalid', message, { suggestion: 'Mend the first ones, and the rest is told.' })];
}
function plan_from_tasks_placeOf({ parallel }) {
	return parallel === undefined ? {} : { parallel };
}
async function readRunWords({ run }, given, { parallel }, faults) {
	const read = {};
	const places = new Map();
	for (const name of runWords) {
		const word = run.get(name);
		if (word === undefined)
			continue;
		if (word.value.kind === 'scalar' && mayHoldTemplates(word.value.text)) {
			faults.add(word.value, `\`${name}\` concerns the whole run, and takes no templates.`, {
				suggestion: 'Write the value out, or give it as an input or a flag.',
			});
			continue;
		}
		const value = await (0,definitions/* definitionOf */.Fg)(name).kind.parseNode(word.value, faults);
		if (value === undefined || given.has(name))
			continue;
		read[name] = value;
		if (word.value.kind === 'scalar')
			places.set(name, word.value);
	}
	(0,plan_rules/* checkShard */.Fo)(places, read, parallel, faults);
	return read;
}
async function readNames(file, source, given, values, { environment }, { faults, allowance }) {
	const library = await (0,jmespath.loadJmespath)();
	const tasks = file.tasks.map((task) => ({
		id: task.id,
		named: task.idKey !== undefined,
		line: source.lineOf(task.node.span.start),
		extracts: task.extracts,
		extractsUnclear: task.extractsUnclear,
	}));
	const names = new Names(environment, tasks, library, file.varsUnclear);
	await readVars(file.vars, { at: given.get('vars'), node: values.vars }, { names, library, faults, allowance });
	return names;
}
async function readSteps(file, source, given, values, deps, names, { faults, allowance, overwriting }) {
	const above = Object.fromEntries(callWords.filter((name) => given.has(name)).map((name) => [name, values[name]]));
	const building = {
		source,
		names,
		library: await (0,jmespath.loadJmespath)(),
		faults,
		allowance,
		overwriting,
		rules: deps.rules,
		saved: new SavedFiles(),
		shardsOwn: new ShardsOwn(),
		scope: { vars: names.vars, env: names.env },
		base: values,
		above,
		defaults: file.defaults,
		journal: values.journal !== undefined,
		newIdempotencyKey: deps.newIdempotencyKey,
	};
	const built = [];
	for (const [index, task] of file.tasks.entries())
		built.push(await buildStep(task, index, building));
	return built;
}


/***/ }),

/***/ 1435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C: () => (referencesOf)
});
function referencesOf(expression, library) {
	const walk = new Walk();
	const tree = library.compile(expression);
	const chain = walk.visit(tree, true, false);
	if (chain !== undefined)
		walk.take(chain, false);
	return { names: walk.names, wholeScope: walk.wholeScope, ...(chain === undefined ? {} : { chain }) };
}
class Walk {
	names = [];
	wholeScope = false;
	take(path, guarded) {
		this.names.push({ path, guarded });
	}
	visit(part, atRoot, guarded) {
		const node = part;
		if (node === null || node === undefined || typeof node !== 'object')
			return undefined;
		const children = (node.children ?? []);
		const [left, right] = children;
		switch (node.type) {
			case 'Field':
				return atRoot ? [String(node.name)] : undefined;
			case 'Literal':
				return undefined;
			case 'Current':
			case 'Identity':
				if (atRoot)
					this.wholeScope = true;
				return undefined;
			case 'Subexpression': {
				const chain = this.visit(left, atRoot, guarded);
				if (chain !== undefined && right?.type === 'Field')
					return [...chain, String(right.name)];
				if (chain !== undefined)
					this.take(chain, guarded);
				this.#all(children.slice(1), false, guarded);
				return undefined;
			}
			case 'IndexExpression':
			case 'Projection':
			case 'ValueProjection':
			case 'FilterProjection':
			case 'Pipe':
				this.#all([left], atRoot, guarded);
				this.#all(children.slice(1), false, guarded);
				return undefined;
			case 'OrExpression':
				this.#all([left], atRoot, true);
				this.#all([right], atRoot, guarded);
				return undefined;
			case 'Function':
				this.#all(children, atRoot, guarded || node.name === 'not_null');
				return undefined;
			case 'ExpressionReference':
				this.#all(children, false, guarded);
				return undefined;
			case 'KeyValuePair':
				this.#all([node.value], atRoot, guarded);
				return undefined;
			default:
				this.#all(children, atRoot, guarded);
				return undefined;
		}
	}
	#all(parts, atRoot, guarded) {
		for (const part of parts) {
			const chain = this.visit(part, atRoot, guarded);
			if (chain !== undefined)
				this.take(chain, guarded);
		}
	}
}


/***/ })

};
;