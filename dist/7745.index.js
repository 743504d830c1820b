"use strict";
exports.id = 7745;
exports.ids = [7745,6765,8162,6534];
exports.modules = {

/***/ 6765:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A6: () => (bareObject),
  parseJsonContent: () => (parseJsonContent),
  lk: () => (parseJsonText),
  wQ: () => (stringifyExactly)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/bundle/src/expect/large-numbers.js
const quote = 0x22;
const backslash = 0x5c;
const firstStandIn = 2 ** 53;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function indexOfStandIn(standIn) {
	return (standIn - firstStandIn) / 2;
}
function replaceNumbers(text, wants) {
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
			if (wants(source) && jsonNumber.test(source)) {
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

// EXTERNAL MODULE: ./build/bundle/src/expect/numbers.js
var expect_numbers = __webpack_require__(605);
;// CONCATENATED MODULE: ./build/bundle/src/expect/json.js



const bare = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });
function bareObject(members = {}) {
	return Object.assign(Object.create(bare), members);
}
async function parseJsonContent(content, contentType, numbers = new expect_numbers/* AnswerNumbers */.VH()) {
	const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
	const notJson = (message) => ({ failure: (0,diagnostic.diagnostic)('expect/not-json', message, { evidence }) });
	if (content.byteLength === 0)
		return notJson('The response is empty, but JSON is needed.');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
		return { value: parseJsonText(text, numbers), numbers };
	}
	catch (error) {
		return notJson(error instanceof RangeError
			? 'The response is nested too deeply to be read as JSON.'
			: 'The response is not JSON, but JSON is needed.');
	}
}
function parseJsonText(text, numbers) {
	const { text: readable, sources } = replaceNumbers(text, (source) => numbers.wants(source));
	return restore(JSON.parse(readable), (standIn) => numbers.take(sources[indexOfStandIn(standIn)] ?? ''));
}
function restore(value, numberOf) {
	if (typeof value === 'number')
		return (0,expect_numbers/* isLarge */.sV)(value) ? numberOf(value) : value;
	if (value === null || typeof value !== 'object')
		return value;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			const part = value[index];
			const restored = restore(part, numberOf);
			if (restored !== part)
				value[index] = restored;
		}
		return value;
	}
	const object = Object.setPrototypeOf(value, bare);
	for (const name of Object.keys(object)) {
		const part = object[name];
		const restored = restore(part, numberOf);
		if (restored !== part)
			object[name] = restored;
	}
	return object;
}
const { rawJSON } = JSON;
function stringifyExactly(value) {
	if (rawJSON !== undefined)
		return JSON.stringify(value) ?? 'null';
	if (value instanceof expect_numbers/* ExactNumber */.fh)
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
q7: () => (WrittenNumbers),
sV: () => (isLarge)
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
const largestSafe = Number.MAX_SAFE_INTEGER;
function isLarge(number) {
	return !(number <= largestSafe && number >= -largestSafe);
}
const deepest = 1_000;
class AnswerNumbers {
	#exact = new Map();
	#decimals = new Set();
	wants(source) {
		return isLarge(Number(source));
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
	isInexact(result, depth = 0) {
		if (typeof result === 'number')
			return isLarge(result) && !this.#decimals.has(result);
		if (result === null || typeof result !== 'object' || result instanceof Number)
			return false;
		if (depth > deepest)
			throw new RangeError('too deep');
		const parts = Array.isArray(result) ? result : Object.values(result);
		for (const part of parts)
			if (this.isInexact(part, depth + 1))
				return true;
		return false;
	}
}
class WrittenNumbers extends AnswerNumbers {
	wants(source) {
		return isLarge(Number(source)) || String(Number(source)) !== source;
	}
	take(source) {
		const number = Number(source);
		return isLarge(number) || String(number) !== source ? this.takeWritten(source) : number;
	}
}


/***/ }),

/***/ 8162:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkExpression: () => (checkExpression),
  isSound: () => (isSound),
  loadJmespath: () => (loadJmespath)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/quote.js
var quote = __webpack_require__(2308);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/expressions/syntax-fault.js

function describeSyntaxFault(text, library) {
	const length = longestTokens(text, library);
	if (length < text.length)
		return describeCharacter(text, length);
	const tokens = library.tokenize(text);
	const lone = tokens.indexOf(undefined);
	if (lone >= 0) {
		const start = text.search(/(?<![=!<>])=(?!=)/);
		return { message: '`=` is no operator of JMESPath.', start, end: start + 1, suggestion: 'Write `==`.' };
	}
	const sound = tokens;
	const endOf = (index) => sound[index + 1]?.start ?? text.length;
	let first = 0;
	for (let past = sound.length; first < past;) {
		const middle = (first + past) >> 1;
		if (endsTooEarly(text.slice(0, endOf(middle)), library))
			first = middle + 1;
		else
			past = middle;
	}
	const offending = sound[first];
	if (offending !== undefined)
		return describeToken(text, offending, endOf(first));
	return {
		message: 'The expression ends too early.',
		start: text.length,
		end: text.length,
		suggestion: 'Add what is missing, such as a closing bracket.',
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
function endsTooEarly(beginning, library) {
	try {
		library.compile(beginning);
		return true;
	}
	catch (error) {
		return /EOF|undefined/.test(error instanceof Error ? error.message : '');
	}
}
function describeCharacter(text, at) {
	const start = Math.min(at, text.length - 1);
	const character = text[start] ?? '';
	const place = { start, end: start + 1 };
	if (/["'`]/.test(character)) {
		return {
			message: 'A quoted text in the expression is not closed, or not valid.',
			...place,
			suggestion: "Write texts as 'text', and JSON values between backticks.",
		};
	}
	return {
		message: `\`${character}\` has no meaning in JMESPath here.`,
		...place,
		suggestion: character === '$'
			? 'Leave `$.` out: an expression starts at the whole response.'
			: 'Put names that hold such characters in double quotes.',
	};
}
function describeToken(text, token, end) {
	const word = text.slice(token.start, end).trim();
	const place = { start: token.start, end: token.start + Math.max(1, word.length) };
	const dashed = /[A-Za-z_][\w-]*$/.exec(text.slice(0, token.start))?.[0];
	if (word.startsWith('-') && dashed !== undefined) {
		const name = `${dashed}${/^[\w-]*/.exec(text.slice(token.start))?.[0] ?? ''}`;
		return {
			message: `\`${name}\` is not a name without quotes, since it holds a dash.`,
			start: token.start - dashed.length,
			end: token.start - dashed.length + name.length,
			suggestion: `Put it in double quotes: "${name}".`,
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
	return {
		message: `${(0,quote/* quote */.h)(word)} is not expected here in the expression.`,
		...place,
		suggestion: 'The language is described at jmespath.org.',
	};
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
	const library = await loadJmespath();
	const fault = findFault(value.text, library);
	if (fault !== undefined) {
		faults.add(value, fault.message, { range: [fault.start, fault.end], suggestion: fault.suggestion });
		return false;
	}
	warnOfTraps(value, library, faults);
	return true;
}
async function loadJmespath() {
	const module = (await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.t.bind(__webpack_require__, 2360, 23)));
	return module.default ?? module;
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
	catch {
		return describeSyntaxFault(text, library);
	}
	return findUnclosed(text) ?? findUnsound(tree, text) ?? findLargeInteger(text);
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
	if (tree === undefined) {
		return {
			message: 'The expression ends too early.',
			start: text.length,
			end: text.length,
			suggestion: 'Remove the dot at its end, or name the field behind it.',
		};
	}
	if (tree === null || typeof tree !== 'object')
		return undefined;
	const { type, name, value, children } = tree;
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
		const fault = findUnsound(child, text);
		if (fault !== undefined)
			return fault;
	}
	return undefined;
}
function isNegation(node) {
	return node?.type === 'NotExpression';
}
function findLargeInteger(text) {
	for (const { 0: quoted, index } of text.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`((?:[^`\\]|\\.)*)`/gs)) {
		const literal = quoted.slice(1, -1);
		if (!quoted.startsWith('`') || !isJson(literal))
			continue;
		const integers = literal.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g);
		for (const { 0: word, index: at } of integers) {
			if (/^-?\d+$/.test(word) && !Number.isSafeInteger(Number(word))) {
				const start = index + 1 + at;
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
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	}
	catch {
		return false;
	}
}
function checkCall(name, given, text) {
	const found = new RegExp(`(?<![\\w])${name.replace(/\W/g, '\\$&')}\\s*\\(`).exec(text);
	const start = found?.index ?? 0;
	const place = { start, end: start + name.length };
	const takes = Object.hasOwn(functions, name) ? functions[name] : undefined;
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
function warnOfTraps(value, library, faults) {
	const tokens = library.tokenize(value.text);
	for (const [index, token] of tokens.entries()) {
		if (token === undefined || !/^(?:EQ|NE)$/.test(tokens[index - 1]?.type ?? ''))
			continue;
		if (['Dot', 'Lparen', 'Lbracket', 'Filter', 'Flatten'].includes(tokens[index + 1]?.type ?? ''))
			continue;
		const name = String(token.value);
		if (token.type === 'QuotedIdentifier') {
			faults.warn(value, `In JMESPath \`"${name}"\` is the name of a field, not a text.`, {
				range: [token.start, token.start + name.length + 2],
				suggestion: `To compare with the text, write '${name}'.`,
			});
		}
		else if (token.type === 'UnquotedIdentifier' && /^(?:true|false|null)$/.test(name)) {
			faults.warn(value, `In JMESPath \`${name}\` is the name of a field.`, {
				range: [token.start, token.start + name.length],
				suggestion: `To compare with the value, write \`${name}\` between backticks.`,
			});
		}
	}
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

const commandFolder = '_runner_file_commands';
function pathsOf({ workspace }) {
	return /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}
async function resolveReadable(file, rules, faults, where) {
	const paths = pathsOf(rules);
	const { at } = file;
	const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/file', suggestion });
	const absolute = paths.resolve(rules.workspace, file.path);
	const real = await rules.files.realPath(absolute);
	const info = real === undefined ? undefined : await rules.files.stat(real);
	if (real === undefined || info === undefined) {
		return refuse(`There is no file \`${file.path}\`.`, `Paths are relative to ${rules.namedOnCommandLine || rules.ofWorkingDirectory === true ? 'the working directory' : 'the workspace; check that an earlier step wrote the file, or checks the repository out'}.`);
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
function placeName({ ofWorkingDirectory }) {
	return ofWorkingDirectory === true ? 'the working directory' : 'the workspace';
}
async function judgeWritable(path, rules) {
	const paths = pathsOf(rules);
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

/***/ 8674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Fo: () => (checkShard),
Ip: () => (isOfSingleCall),
Ll: () => (checkVars),
MQ: () => (takeOutSingleCall),
OO: () => (checkRepetition),
lj: () => (checkSecretsWithJournal)
});

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
const singleCallInputs = [
	'path',
	'method',
	'query',
	'json',
	'body',
	'body-file',
	'content-type',
	'form',
	'multipart',
	'expect-status',
	'expect',
	'extract',
	'save-to',
	'until',
	'fail-when',
	'paginate',
];
function isOfSingleCall(name) {
	return singleCallInputs.includes(name);
}
function takeOutSingleCall(given, values, faults) {
	const taken = values;
	for (const name of singleCallInputs) {
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

/***/ 6534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/reading/explain-yaml.js
function explainYamlError(error, text) {
	const [start, end] = error.pos;
	const [message, suggestion] = explain(error, text, start);
	return { message, start, end: Math.max(end, start + 1), suggestion };
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
				: ['This line is indented more than the one that it belongs to.', 'Indent the names of one map alike.'];
		}
		case 'MISSING_CHAR':
			return /quote/.test(error.message)
				? ['A quoted text is not closed.', 'Add the closing quote.']
				: [reworded(error), 'Write a name, a colon, a space and a value on each line.'];
		case 'BAD_INDENT':
			return [
				'The indentation does not fit the lines before it, or a bracket is not closed.',
				'Indent the names of one map, or the items of one list, alike.',
			];
		default:
			return [`This is not valid YAML: ${lowerFirst(reworded(error))}`, quotedAdvice(valueOfLine(text, start))];
	}
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
function readYaml(source) {
	try {
		const documents = (0,dist/* parseAllDocuments */.hR)(source.text, {
			version: '1.2',
			schema: 'failsafe',
			prettyErrors: false,
			uniqueKeys: false,
			logLevel: 'silent',
		});
		if (!Array.isArray(documents))
			return fault('There is no YAML in this text.', 0, source.text.length);
		const errors = documents.flatMap((document) => document.errors);
		const [first] = errors;
		if (first !== undefined) {
			if (/call stack/.test(first.message))
				return tooDeep;
			return { faults: [explainYamlError(first, source.text)] };
		}
		const [document, second] = documents;
		if (second !== undefined) {
			const start = second.range?.[0] ?? 0;
			return fault('A second YAML document begins here.', start, start + 3, 'Give one document, without `---` lines.');
		}
		if (document?.contents == null)
			return fault('There is no YAML in this text.', 0, source.text.length);
		return new Converter(source).convertAll(document.contents);
	}
	catch (error) {
		if (error instanceof RangeError)
			return tooDeep;
		throw error;
	}
}
function fault(message, start, end, suggestion = 'Write lines such as `name: value`.') {
	return { faults: [{ message, start, end, suggestion }] };
}
const tooDeep = fault('The text is nested too deeply.', 0, 1, 'Write it with fewer lists and maps inside each other.');
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
		return first === undefined ? { node } : { faults: [first, ...more] };
	}
	#convert(node) {
		if ((0,dist/* isAlias */.Vj)(node))
			return this.#follow(node);
		const [start, end] = rangeOf(node);
		if (node.tag !== undefined) {
			const tag = this.#source.text.lastIndexOf('!', start);
			this.#fault(`YAML tags such as \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\` are not supported.`, this.#source.text.lastIndexOf('!', tag - 1) === tag - 1 ? tag - 1 : tag, end, 'Remove the tag; quote a value to make it text.');
		}
		if ('anchor' in node && typeof node.anchor === 'string')
			this.#anchors.set(node.anchor, node);
		if (this.#aliasDepth > 0)
			this.#aliased++;
		if ((0,dist/* isScalar */.jn)(node))
			return this.#scalar(node, start, end);
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

/***/ 9327:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
h: () => (reservedNames)
});
const reservedNames = ['ci'];


/***/ }),

/***/ 657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
resolveFiles: () => (resolveFiles)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(800);
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
			await keep(file, 'input/file', (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveReadable */ .j)(file, rules, faults, 'anywhere'));
	}
	const parts = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
	for (const file of [...(values['body-file'] === undefined ? [] : [values['body-file']]), ...parts]) {
		await keep(file, 'input/file', (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveReadable */ .j)(file, rules, faults, 'in-workspace'));
	}
	for (const name of ['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileInputs */ .D]) {
		const file = values[name];
		if (file !== undefined)
			await keep(file, 'save/refused', (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveWritable */ .r)(file, rulesFor(name, rules), faults));
	}
	await checkTwins(values, paths, rules.files, faults);
	return paths;
}
async function checkTwins(values, paths, files, faults) {
	const find = async (name, file) => {
		const path = file === undefined ? undefined : paths.get(file);
		if (file === undefined || path === undefined)
			return [];
		return [{ name, file, real: (await files.realPath(path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await files.landing(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) }];
	};
	const findAll = async (names) => (await Promise.all(names.map((name) => find(name, values[name])))).flat();
	const read = await findAll(['ca-file', 'client-cert-file', 'client-key-file', 'body-file']);
	for (const part of values.multipart ?? []) {
		if (part.kind === 'file')
			read.push(...(await find('multipart', part.file)));
	}
	const written = [];
	for (const one of await findAll(['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileInputs */ .D])) {
		const conflict = (message) => faults.add(one.file.at, message, {
			code: 'input/conflict',
			suggestion: `Choose another name for \`${one.name}\`.`,
		});
		const source = read.find(({ real }) => real === one.real);
		const twin = written.find(({ real }) => real === one.real);
		if (source !== undefined)
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

/***/ 7745:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFromTasks: () => (planFromTasks)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/inputs/definitions.js + 14 modules
var definitions = __webpack_require__(7020);
// EXTERNAL MODULE: ./build/bundle/src/inputs/expressions/check-expression.js + 1 modules
var check_expression = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/bundle/src/inputs/plan-rules.js
var plan_rules = __webpack_require__(8674);
// EXTERNAL MODULE: ./build/bundle/src/inputs/resolve-files.js
var resolve_files = __webpack_require__(657);
// EXTERNAL MODULE: ./build/bundle/src/inputs/run-files.js
var run_files = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/bundle/src/inputs/written.js
var written = __webpack_require__(9056);
// EXTERNAL MODULE: ./build/bundle/src/plan/from-inputs.js
var from_inputs = __webpack_require__(4183);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var expect_json = __webpack_require__(6765);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/names.js



const keyVariables = /^(?:KIMP360_API_KEY|KIMP360_API_KEY_FALLBACK|INPUT_API-KEY|INPUT_API-KEY-FALLBACK)$/i;
const stepFields = ['status', 'ok', 'headers', 'body', 'outputs', 'rows'];
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
const ownNames = ['vars', 'env', 'steps'];
class Names {
	vars = (0,expect_json/* bareObject */.A6)();
	env = (0,expect_json/* bareObject */.A6)();
	#environment;
	#tasks;
	#library;
	#bodies = new Set();
	declaredVars = new Set();
	#anyBody = false;
	constructor(environment, tasks, library) {
		this.#environment = environment;
		this.#tasks = tasks;
		this.#library = library;
	}
	bodiesRead() {
		return this.#anyBody ? undefined : this.#bodies;
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
	#judge(reference, at, from, faults) {
		const [root, ...fields] = reference.path;
		if (root === 'env')
			this.#judgeEnv(reference, at, from, faults);
		else if (root === 'vars')
			this.#judgeVar(fields[0], at, faults);
		else if (root === 'steps')
			this.#judgeStep(fields, at, from, faults);
		else if (root !== from.item && !this.#extractedBefore(root, from.index))
			this.#explainUnknown(root, at, from, faults);
	}
	#judgeEnv({ path, guarded }, at, from, faults) {
		const name = path[1];
		if (name === undefined) {
			faults.add(this.#find('env', at), 'Environment variables are read one by one, by names that stand in the file.', {
				suggestion: 'Write for example `env.GITHUB_REF_NAME`.',
			});
			return;
		}
		const place = this.#find(name, at);
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
		if (name === undefined || Object.hasOwn(this.vars, name))
			return;
		if (this.declaredVars.has(name)) {
			faults.add(this.#find(name, at), `\`vars.${name}\` stands below: variables are read from top to bottom.`, {
				suggestion: `Move \`${name}\` up.`,
			});
			return;
		}
		const near = (0,did_you_mean.nearestName)(name, Object.keys(this.vars));
		faults.add(this.#find(name, at), `There is no variable \`${name}\` in \`vars\`.`, {
			suggestion: near === undefined ? `Add \`${name}\` to \`vars\` at the top of the file.` : `Did you mean \`vars.${near}\`?`,
		});
	}
	#judgeStep(fields, at, from, faults) {
		const [id, field, name] = fields;
		if (id === undefined) {
			this.#anyBody = true;
			return;
		}
		const place = this.#find(id, at);
		const index = this.#tasks.findIndex((one) => one.named && one.id === id);
		const task = this.#tasks[index];
		if (task === undefined) {
			this.#explainUnknownStep(id, place, faults);
			return;
		}
		if (index >= from.index) {
			const when = index === from.index ? 'this task itself, which has no answer yet' : `the later task in line ${task.line}`;
			faults.add(place, `\`steps.${id}\` is ${when}.`, {
				suggestion: index === from.index ? 'Read it in a later task.' : 'Move the task that reads it behind that one.',
			});
			return;
		}
		if (field === undefined || field === 'body')
			this.#bodies.add(id);
		if (field !== undefined && !stepFields.includes(field)) {
			const near = (0,did_you_mean.nearestName)(field, stepFields);
			const extracted = task.extracts.some((one) => one.text === field);
			faults.add(this.#find(field, at), `A step has no \`${field}\`.`, {
				suggestion: extracted
					? `Write \`steps.${id}.outputs.${field}\`, or \`${field}\` alone.`
					: near === undefined
						? 'It has `status`, `ok`, `headers`, `body` and `outputs`.'
						: `Did you mean \`steps.${id}.${near}\`?`,
			});
		}
		if (field === 'outputs' && name !== undefined && !task.extracts.some((one) => one.text === name)) {
			const near = (0,did_you_mean.nearestName)(name, task.extracts.map((one) => one.text));
			faults.add(this.#find(name, at), `The task \`${id}\` extracts no \`${name}\`.`, {
				suggestion: near === undefined ? `Add it to \`extract\` of that task.` : `Did you mean \`${near}\`?`,
			});
		}
	}
	#explainUnknownStep(id, place, faults) {
		const ids = this.#tasks.filter((one) => one.named).map((one) => one.id);
		const near = (0,did_you_mean.nearestName)(id, ids);
		faults.add(place, `No task has the id \`${id}\`.`, {
			suggestion: near === undefined ? `Write \`id: ${id}\` in the task that is meant.` : `Did you mean \`steps.${near}\`?`,
		});
	}
	#extractedBefore(name, index) {
		return this.#tasks.slice(0, index).some((one) => one.extracts.some((key) => key.text === name));
	}
	#explainUnknown(name, at, from, faults) {
		const place = this.#find(name, at);
		if (from.beforeTasks === true && this.#tasks.some((one) => one.extracts.some((key) => key.text === name))) {
			faults.add(place, `\`vars\` are read before any task runs, and \`${name}\` is extracted by a task.`, {
				suggestion: 'Use it in the task itself.',
			});
			return;
		}
		const later = this.#tasks.findIndex((one) => one.extracts.some((key) => key.text === name));
		const task = this.#tasks[later];
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
		else {
			faults.add(place, `Nothing is called \`${name}\` here.`, { suggestion: this.#suggestName(name, from) });
		}
	}
	#suggestName(name, from) {
		if (Object.hasOwn(this.vars, name))
			return `Write \`vars.${name}\`.`;
		if (/^(?:true|false|null)$/.test(name)) {
			const quotes = from.condition === true ? ', and the whole in quotes' : '';
			return `To write the value, put it between backticks${quotes}: ${quotes === '' ? '' : '"'}\`${name}\`${quotes === '' ? '' : '"'}.`;
		}
		if (this.#tasks.some((one) => one.named && one.id === name))
			return `Write \`steps.${name}\`.`;
		if (/^[A-Z][A-Z0-9_]+$/.test(name))
			return `Write \`env.${name}\` for the environment variable.`;
		const extracted = this.#tasks.slice(0, from.index).flatMap((one) => one.extracts.map((key) => key.text));
		const known = [...extracted, ...(from.item === undefined ? [] : [from.item]), ...ownNames];
		const near = (0,did_you_mean.nearestName)(name, known);
		if (near !== undefined)
			return `Did you mean \`${near}\`?`;
		const inVars = (0,did_you_mean.nearestName)(name, Object.keys(this.vars));
		if (inVars !== undefined)
			return `Did you mean \`vars.${inVars}\`?`;
		const later = this.#tasks.slice(from.index).flatMap((one) => one.extracts.map((key) => key.text));
		const inLater = (0,did_you_mean.nearestName)(name, later);
		if (inLater !== undefined)
			return `Did you mean \`${inLater}\`? It is extracted only later.`;
		return extracted.length === 0
			? 'Known are `vars`, `env`, `steps`, and what earlier tasks extract; a text stands in single quotes.'
			: `Known are \`vars\`, \`env\`, \`steps\` and \`${[...new Set(extracted)].slice(0, 8).join('`, `')}\`; a text stands in single quotes.`;
	}
	#find(name, at) {
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
		const whole = placeIn(scalar, at, end);
		const inner = text.slice(at + 2, end - 2);
		const start = 2 + inner.length - inner.trimStart().length;
		if (inner.trim() === '' && text[at - 1] !== '$') {
			faults.add(whole, 'The template is empty.', {
				suggestion: 'Write an expression between the braces, such as `{{ vars.title }}`.',
			});
		}
		if (at > from)
			pieces.push({ kind: 'text', text: text.slice(from, at) });
		pieces.push({ kind: 'template', expression: within(whole, start, start + inner.trim().length), whole });
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
	const text = scalar.text.slice(start, end);
	const { origin, span } = scalar;
	if (span.end - span.start === scalar.text.length) {
		return { text, origin, span: { start: span.start + start, end: span.start + end } };
	}
	const source = origin.text?.slice(span.start, span.end) ?? '';
	let nth = scalar.text.slice(0, start).split(text).length;
	let at = -1;
	for (; nth > 0; nth--) {
		at = source.indexOf(text, at + 1);
		if (at < 0)
			return { text, origin, span };
	}
	return { text, origin, span: { start: span.start + at, end: span.start + at + text.length } };
}
function within(whole, start, end) {
	return placeIn(whole, start, end);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/inputs/credentials.js + 1 modules
var credentials = __webpack_require__(8547);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/multipart.js
var multipart = __webpack_require__(3067);
// EXTERNAL MODULE: ./build/bundle/src/plan/task-from-values.js
var task_from_values = __webpack_require__(524);
// EXTERNAL MODULE: ./build/bundle/src/expect/numbers.js
var expect_numbers = __webpack_require__(605);
;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/references.js
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

;// CONCATENATED MODULE: ./build/bundle/src/plan/templates/compile.js



async function compile(at, library, faults) {
	if (!(await (0,check_expression.checkExpression)(at, faults)))
		return undefined;
	const references = referencesOf(at.text, library);
	return { ...references, at, known: references.names.every(({ path: [root] }) => root === 'vars' || root === 'env') };
}
function evaluateIn(scope, { at, chain }, library) {
	if (chain === undefined)
		return library.search(scope, at.text) ?? null;
	let value = scope;
	for (const name of chain) {
		if (!isMap(value) || !Object.hasOwn(value, name))
			return null;
		value = value[name];
	}
	return value ?? null;
}
function isMap(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof expect_numbers/* ExactNumber */.fh);
}

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
	return `\`${(0,expect_json/* stringifyExactly */.wQ)(value).replaceAll('`', '\\u0060')}\``;
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
	for (const piece of found) {
		if (piece.kind === 'text') {
			pieces.push(piece.text);
			continue;
		}
		const compiled = await compile(piece.expression, by.library, by.faults);
		if (compiled === undefined)
			continue;
		by.names.check(compiled, by.from, by.faults);
		pieces.push({ ...compiled, whole: piece.whole });
	}
	return { kind: 'text', node, pieces: by.faults.errors.length > before ? [guessed] : pieces };
}
function isFixed({ kind }) {
	return kind === 'fixed';
}
function isKnown(prepared) {
	switch (prepared.kind) {
		case 'fixed':
			return true;
		case 'text':
			return prepared.pieces.every((piece) => typeof piece === 'string' || piece.known);
		case 'list':
			return prepared.items.every(isKnown);
		case 'map':
			return prepared.entries.every(({ value }) => isKnown(value));
	}
}

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
	return value instanceof expect_numbers/* ExactNumber */.fh ? value.source : (JSON.stringify(value) ?? 'null');
}
function valueOfNode(node, faults, numbers = new expect_numbers/* AnswerNumbers */.VH()) {
	switch (node.kind) {
		case 'list':
			return node.items.map((item) => valueOfNode(item, faults, numbers));
		case 'map': {
			const value = (0,expect_json/* bareObject */.A6)();
			for (const { key, value: item } of node.entries)
				value[key.text] = valueOfNode(item, faults, numbers);
			return value;
		}
		case 'scalar': {
			const meaning = (0,data_node.meaningOf)(node);
			switch (meaning.kind) {
				case 'string':
					return meaning.text;
				case 'number':
					return numbers.take(meaning.text);
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







class Filling {
	faults;
	missing = new Set();
	#scope;
	#library;
	#guess;
	constructor(scope, library, faults, guess = false) {
		this.#scope = scope;
		this.#library = library;
		this.faults = faults;
		this.#guess = guess;
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
			return (0,expect_json/* stringifyExactly */.wQ)(value);
		return this.faults.add(piece.whole, `The template gives ${describeValue(value)} where one value is expected.`, {
			suggestion: Array.isArray(value)
				? "Name one item of it, or join them: `join(',', names)`."
				: 'Name one of its fields, or write `to_string(\u2026)` for the JSON.',
		});
	}
	#valueOf(piece, allowNull) {
		if (this.#guess && !piece.known)
			return guessed;
		const absent = absentNames(piece, this.#scope);
		const needed = absent.filter(({ guarded }) => !guarded);
		for (const { name } of needed)
			this.missing.add(name);
		if (needed.length > 0)
			return undefined;
		let value;
		try {
			value = evaluateIn(this.#scope, piece, this.#library);
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
// EXTERNAL MODULE: ./build/bundle/src/inputs/reserved.js
var reserved = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/words.js



const methodWords = ['get', 'post', 'put', 'patch', 'delete', 'head'];
const taskOwnWords = ['name', 'id', 'if', 'always', 'continue-on-error', 'for-each'];
const callWords = definitions/* inputNames */.vj.filter((name) => (0,definitions/* definitionOf */.Fg)(name).places.includes('task'));
const runWords = definitions/* inputNames */.vj.filter((name) => (0,definitions/* definitionOf */.Fg)(name).places.includes('plan') && name !== 'vars');
const ofOneCall = new Set([
	'path',
	'method',
	'json',
	'body',
	'body-file',
	'content-type',
	'form',
	'multipart',
	'extract',
	'save-to',
	'until',
	'fail-when',
	'paginate',
]);
const defaultWords = callWords.filter((name) => !ofOneCall.has(name));
const topWords = ['version', 'vars', 'defaults', 'tasks', ...runWords];
const allTaskWords = [...methodWords, ...taskOwnWords, ...callWords];
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
const elsewhere = {
	url: 'Write the path behind its method: `get: /requests`.',
	endpoint: 'Write the path behind its method: `get: /requests`.',
	uses: 'A task is a call: write its method and path, such as `get: /requests`.',
	run: 'A task is a call: write its method and path, such as `get: /requests`.',
	with: 'Write the words of the call beside the method, without `with`.',
	steps: 'Write `tasks:`.',
	jobs: 'Write `tasks:`.',
	env: 'Set environment variables in the step; templates read them as `env.NAME`.',
	data: 'Write `json`, `body` or `form`.',
	payload: 'Write `json`.',
	params: 'Write `query`.',
	loop: 'Write `for-each: {in: \u2026}`.',
	foreach: 'Write `for-each: {in: \u2026}`.',
	matrix: 'Write `for-each: {in: \u2026}`.',
	in: 'Write `for-each: {in: \u2026}`.',
	as: 'Write `for-each: {in: \u2026, as: \u2026}`.',
	concurrency: 'Write `for-each: {in: \u2026, concurrency: \u2026}`.',
	'on-error': 'Write `for-each: {in: \u2026, on-error: \u2026}`, or `continue-on-error: true`.',
	output: 'Write `save-to`.',
	outputs: 'Write `extract`.',
	assert: 'Write `expect`.',
	when: 'Write `if`.',
	until_status: 'Write `until`.',
	'fail-on-error': 'Write `continue-on-error: true` in the task that may fail.',
};
const whereTheKeyGoes = 'whoever can edit a task file must not be able to choose who receives the key, so this comes from inputs, flags or the environment alone';
function refuseWord(key, place, faults) {
	const name = key.text;
	const known = definitions/* inputNames */.vj.includes(name) ? (0,definitions/* definitionOf */.Fg)(name) : undefined;
	const add = (message, suggestion, code, evidence = []) => faults.add(key, message, { code, suggestion, evidence });
	if (name === 'api-key' || name === 'api-key-fallback') {
		add(`\`${name}\` cannot stand in a task file: a key never stands in a file of the repository.`, `Remove it; give the key in \`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\` or as an input, and replace a real key that stood here.`, 'input/invalid');
	}
	else if (known?.group === 'key' || /^(?:https?-?proxy|no-?proxy|proxy)$/i.test(name)) {
		const rotation = name === 'api-key-created' || name === 'api-key-max-age';
		add(rotation
			? `\`${name}\` is about the key, and cannot stand in a task file.`
			: `\`${name}\` says where the key goes, and cannot stand in a task file.`, known === undefined
			? 'Set `HTTPS_PROXY` in the environment.'
			: `Give \`${name}\` as an input of the step, or as the flag \`--${name}\`.`, 'input/invalid', rotation ? [] : [whereTheKeyGoes]);
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
	else if (reserved/* reservedNames */.h.includes(name)) {
		add(`This version does not have \`${name}\` yet.`, `Remove \`${name}\`, or use a version that has it.`, 'input/unknown');
	}
	else if (known !== undefined) {
		add(`\`${name}\` cannot stand in a task file.`, Object.hasOwn(elsewhere, name)
			? elsewhere[name]
			: `Give it as an input of the step, or as the flag \`--${name}\`.`, 'input/invalid');
	}
	else {
		const here = place === 'top' ? topWords : place === 'task' ? allTaskWords : defaultWords;
		const near = (0,did_you_mean.nearestName)(name, here);
		const what = place === 'top' ? 'A task file' : place === 'task' ? 'A task' : '`defaults`';
		add(`${what} has no word \`${name}\`.`, Object.hasOwn(elsewhere, name) && near !== name.toLowerCase()
			? elsewhere[name]
			: near === undefined
				? `It has ${list(place === 'task' ? [...taskOwnWords, ...methodWords] : here)}${place === 'task' ? ', and the words of a call that the README lists' : ''}.`
				: `Did you mean \`${near}\`?`, 'input/unknown');
	}
}
function list(names) {
	return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/call-words.js




async function readCallWord(name, word, own, by) {
	const before = by.faults.errors.length;
	const prepared = mannerOf[name] === undefined ? { kind: 'fixed', node: word.value } : await prepare(word.value, by);
	const known = isKnown(prepared);
	const sound = by.faults.errors.length === before;
	const readable = (sound && known) || guessable.has(name);
	const filling = new Filling(by.scope, by.library, by.faults, !known || !sound);
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

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/task-files.js

class SavedFiles {
	#paths = new Set();
	#unknown = false;
	add(absolute) {
		this.#paths.add(absolute);
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
function filesRead(values) {
	const body = values['body-file'];
	const parts = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
	return [...(body === undefined ? [] : [body]), ...parts];
}
async function resolveTaskFiles(read, saveTo, rules, faults) {
	const multipart = read.map((file) => ({ kind: 'file', name: '', file }));
	return (0,resolve_files.resolveFiles)({ multipart, ...(saveTo === undefined ? {} : { 'save-to': saveTo }) }, rules, faults);
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/bind-step.js







function createBind({ task, words, name, files, by }) {
	const { library, rules, source, above, base } = by;
	const waiting = words.filter((one) => !one.known);
	const fixedValues = { ...base, ...withAbove(mergeWords(words), above) };
	const fixed = waiting.length === 0;
	const deferred = fixed ? filesRead(fixedValues).filter((file) => !files.has(file)) : [];
	const told = new Set();
	const isNew = ([field, value]) => (0,credential_names/* isCredentialField */.qc)(field, value) && !told.has(value) && told.add(value).size > 0;
	const bind = async (scope) => {
		const faults = new written/* Faults */.CG();
		const missing = new Set();
		let values = fixedValues;
		let paths = files;
		if (!fixed) {
			const bound = [];
			for (const one of words) {
				bound.push({
					name: one.name,
					value: one.known ? one.value : await bindCallWord(one, scope, library, faults, missing),
				});
			}
			values = { ...base, ...withAbove(mergeWords(bound), above) };
		}
		const own = name === undefined ? undefined : nameIn(scope, name, by);
		if (missing.size > 0)
			return { missing: [...missing] };
		if (faults.errors.length === 0) {
			const late = fixed ? deferred : filesRead(values).filter((file) => !files.has(file));
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

// EXTERNAL MODULE: ./build/bundle/src/inputs/files.js
var files = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/rows.js






const formats = {
	json: 'json',
	ndjson: 'ndjson',
	jsonl: 'ndjson',
	csv: 'csv',
};
async function readRows(node, from, by) {
	const { as, concurrency, onError } = node;
	const source = await readRowSource(node, from, by);
	return source === undefined ? undefined : { source, as, concurrency, onError };
}
async function readRowSource({ in: rows }, from, by) {
	const { faults, names, library } = by;
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
	if (rows.kind === 'list')
		return listOfItems(rows, prepared, by);
	const only = prepared.kind === 'text' && prepared.pieces.length === 1 ? prepared.pieces[0] : undefined;
	if (typeof only !== 'object')
		return fileOfRows(rows, prepared, by);
	if (!only.known)
		return listOfExpression(rows, prepared, by);
	const value = new Filling(by.scope, library, faults).valueOf(prepared);
	if (typeof value === 'string')
		return fileOfRows(rows, prepared, by);
	if (Array.isArray(value))
		return { kind: 'list', read: () => Promise.resolve({ rows: value }) };
	return value === undefined ? undefined : addNoList(rows, value, faults);
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
			return faults.errors.length > 0 ? { faults: by.source.narrow(faults.errors) } : { rows };
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
			return { faults: by.source.narrow(faults.errors) };
		return { rows: rows };
	};
	return { kind: 'list', read };
}
function addNoList(node, value, faults) {
	return faults.add(node, `The template of \`in\` gives ${describeValue(value)} where a list is expected.`, {
		suggestion: 'Name the list; one value is made a list by `to_array(\u2026)`.',
	});
}
function addMissing(filling, node, faults) {
	if (filling.missing.size === 0)
		return;
	const names = [...filling.missing].map((name) => `\`${name}\``).join(', ');
	faults.add(node, `The rows need ${names}, which no task that ran has given a value.`, {
		suggestion: 'Look at the task that extracts it: it was skipped, or its `if` did not hold.',
	});
}
async function fileOfRows(node, prepared, by) {
	const { faults, rules } = by;
	if (!isKnown(prepared)) {
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
	const paths = rules.workspace.includes('\\') ? external_node_path_.win32 : external_node_path_.posix;
	const absolute = paths.resolve(rules.workspace, path);
	if (by.saved.has(absolute))
		return { kind: 'file', path: absolute, format, madeEarlier: true };
	const there = await rules.files.stat(absolute).catch(() => undefined);
	if (there === undefined && by.saved.mayHold(absolute)) {
		return { kind: 'file', path: absolute, format, madeEarlier: true };
	}
	const found = await resolveFile(path, node, rules, faults);
	return found === undefined ? undefined : { kind: 'file', path: found, format };
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
	const rows = forEach === undefined ? undefined : await readRows(forEach, before, by);
	const preparation = { library, names, from: inRow, faults, scope: by.scope };
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
	const guess = withAbove(mergeWords(words), by.above);
	checkWords(task, words, guess, by);
	const files = await readFiles(words, by);
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
		...(rows === undefined ? {} : { rows }),
		bind: createBind({ task, words, name, files, by }),
	};
	const fields = words.filter((one) => one.known && one.name === 'headers').flatMap((one) => fieldsOf(one.value));
	const named = words.findLast((one) => one.known && one.name === 'save-to')?.value;
	const saveTo = named === undefined ? undefined : files.get(named);
	return { step, secrets: (0,credentials/* secretsOfFields */.Cn)(fields), ...(saveTo === undefined ? {} : { saveTo }) };
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
async function readFiles(words, by) {
	const { rules, saved, faults } = by;
	const known = mergeWords(words.filter((one) => one.known));
	const paths = rules.workspace.includes('\\') ? external_node_path_.win32 : external_node_path_.posix;
	const literal = await literalParts(words, by);
	const present = filesRead({ ...known, ...(literal === undefined ? {} : { multipart: literal }) }).filter(({ path }) => !saved.mayHold(paths.resolve(rules.workspace, path)));
	const resolved = await resolveTaskFiles(present, known['save-to'], rules, faults);
	const saveTo = known['save-to'] === undefined ? undefined : resolved.get(known['save-to']);
	if (saveTo !== undefined)
		saved.add(saveTo);
	else if (words.some((one) => one.name === 'save-to' && !one.known))
		saved.addUnknown();
	return resolved;
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
function checkAcross({ tasks }, built, run, source, faults) {
	checkExtractedNames(tasks, source, faults);
	checkItemNames(tasks, faults);
	if (run === undefined)
		return;
	const runFiles = {
		'support-file': run.supportFile,
		'results-file': run.resultsFile,
		journal: run.journal,
		'report-junit': run.reportJunit,
		'report-json': run.reportJson,
	};
	for (const [index, { saveTo }] of built.entries()) {
		const twin = Object.entries(runFiles).find(([, path]) => path !== undefined && path === saveTo);
		const place = tasks[index]?.words.get('save-to')?.value;
		if (twin === undefined || place === undefined)
			continue;
		faults.add(place, `\`save-to\` and \`${twin[0]}\` name the same file.`, {
			code: 'input/conflict',
			suggestion: 'Choose another name for one of them.',
		});
	}
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
// EXTERNAL MODULE: ./build/bundle/src/inputs/reading/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(6534);
;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/read-document.js


function readDocument({ whole }, faults) {
	const { text } = whole;
	if (text.trim() === '') {
		return faults.add(whole, 'The task file is empty.', { suggestion: 'Write `tasks:` and a list of calls under it.' });
	}
	if (/^\s*[{[]\s*["{\]}]/.test(text)) {
		const reading = (0,read_json/* readJson */.V)(whole);
		if ('node' in reading)
			return reading.node;
		if (/\.json$/i.test(whole.origin.label) || !('node' in (0,read_yaml.readYaml)(whole))) {
			const { message, start, end, suggestion } = reading.fault;
			return faults.add(whole, message, { range: [start, end], suggestion });
		}
	}
	const reading = (0,read_yaml.readYaml)(whole);
	if ('node' in reading)
		return reading.node;
	for (const found of reading.faults) {
		const { message, start, end, suggestion } = explainTrap(found, text);
		faults.add(whole, message, { range: [start, end], suggestion });
	}
	return undefined;
}
function explainTrap(found, text) {
	const start = text.lastIndexOf('\n', Math.max(0, found.start - 1)) + 1;
	const end = text.indexOf('\n', found.start);
	const line = text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
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
	};
}
function valueFrom(rest) {
	const flow = /^([^{]*?\$?\{\{.*?\}\}[^,\]}\s]*)\s*[,\]}]/.exec(rest)?.[1];
	return flow ?? rest.replace(/\s+#.*$/, '').trimEnd();
}
function blank(quoted) {
	return ' '.repeat(quoted.length);
}

;// CONCATENATED MODULE: ./build/bundle/src/plan/task-file/source.js


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
		const column = Array.from(this.whole.text.slice(from, start)).length + 1;
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
		let censored = (0,credentials/* censorCredentials */.b0)(text).text;
		const templates = [...text.matchAll(/\$?\{\{[^'"`}]*\}\}/g)].map(({ 0: all, index }) => ({
			start: index,
			end: index + all.length,
		}));
		for (const { start, end } of [...templates, ...this.#spared]) {
			censored = censored.slice(0, start) + text.slice(start, end) + censored.slice(end);
		}
		return censored;
	}
	#narrowOne(one, span) {
		this.#censored ??= this.#censor();
		const line = this.lineOf(Math.min(span.start, Math.max(0, this.whole.text.length - 1)));
		const from = this.#lineStarts[line - 1] ?? 0;
		const to = (this.#lineStarts[line] ?? this.whole.text.length + 1) - 1;
		const text = this.#censored.slice(from, to).replace(/\r$/, '');
		const start = Math.min(span.start - from, text.length);
		const origin = {
			label: this.whole.origin.label,
			text,
			within: {
				line,
				column: Array.from(text.slice(0, start)).length + 1,
				...(this.#file === undefined ? {} : { file: this.#file }),
			},
		};
		const quotesSecret = this.#censored.slice(span.start, span.end) !== this.whole.text.slice(span.start, span.end);
		return {
			...one,
			...(quotesSecret
				? {
					message: one.message.replace(/`[^`]*`/g, '`***`'),
					suggestion: 'Put the value in quotes, so that it is text.',
				}
				: {}),
			origin,
			span: { start, end: Math.max(start, Math.min(span.end - from, text.length)) },
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
	const text = decode(bytes);
	if (text === undefined) {
		return faults.add(path, 'The task file is not a text in UTF-8.', {
			code: 'input/file',
			suggestion: 'Save it as UTF-8.',
		});
	}
	const shown = shownPath(absolute, path.text, rules.workspace);
	return new TaskSource(shown, withoutMark(text), shown);
}
async function namesFile(text, { alwaysPath, workspace, files }) {
	if (alwaysPath)
		return true;
	if (text === '' || /[\r\n\0{}]/.test(text) || text.length > 4_096)
		return false;
	if (/\.(?:ya?ml|json)$/i.test(text))
		return true;
	const paths = /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? external_node_path_.win32 : external_node_path_.posix;
	const info = await files.stat(paths.resolve(workspace, text)).catch(() => undefined);
	return info?.kind === 'file';
}
function tooLong(at, faults) {
	return faults.add({ origin: { label: at.origin.label }, span: { start: 0, end: 0 } }, 'A task file holds 1 MiB at most.', {
		suggestion: 'Put long lists into a `.csv`, `.ndjson` or `.json` file, and name it in `for-each: {in: \u2026}`.',
	});
}
function decode(bytes) {
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





async function readVars(inFile, given, { names, library, faults }) {
	const numbers = new expect_numbers/* AnswerNumbers */.VH();
	const over = new Map((given.node?.entries ?? []).map(({ key, value }) => [key.text, value]));
	const known = (inFile?.entries ?? []).map(({ key }) => key.text);
	for (const name of [...known, ...over.keys()])
		names.declaredVars.add(name);
	const scope = { vars: names.vars, env: names.env };
	for (const { key, value } of inFile?.entries ?? []) {
		const before = faults.errors.length;
		const prepared = await prepare(value, { names, library, faults, from: { index: 0, beforeTasks: true } });
		const replaced = over.get(key.text);
		let result = null;
		if (replaced !== undefined)
			result = valueOfNode(replaced, faults, numbers);
		else if (faults.errors.length === before) {
			const filled = new Filling(scope, library, faults).fill(prepared, 'json');
			if (filled !== undefined)
				result = valueOfNode(filled, faults, numbers);
		}
		names.vars[key.text] = result;
	}
	for (const { key, value } of given.node?.entries ?? []) {
		if (known.includes(key.text))
			continue;
		names.vars[key.text] = valueOfNode(value, faults, numbers);
		const near = (0,did_you_mean.nearestName)(key.text, known);
		if (near !== undefined) {
			faults.add(key, `The task file has no variable \`${key.text}\`.`, { suggestion: `Did you mean \`${near}\`?` });
		}
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
	const words = new Map();
	const own = new Map();
	const methods = [];
	for (const { key, value } of node.entries) {
		const name = key.text;
		if (methodWords.includes(name)) {
			methods.push(key);
			if (methods.length > 1)
				continue;
			words.set('path', { key, value });
			words.set('method', { key, value: { ...key, kind: 'scalar', text: name.toUpperCase(), plain: true } });
		}
		else if (['name', 'id', 'if', 'always', 'continue-on-error', 'for-each'].includes(name)) {
			own.set(name, { key, value });
		}
		else if (callWords.includes(name)) {
			if (!((name === 'path' || name === 'method') && methods.length > 0))
				words.set(name, { key, value });
		}
		else
			refuseWord(key, 'task', faults);
	}
	checkMethod(node, methods, faults);
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
	const idKey = readId(own.get('id'), faults);
	const name = readScalar(own.get('name'), 'The name of a task', faults);
	const condition = readCondition(own.get('if'), faults);
	const forEach = own.get('for-each');
	const rows = forEach === undefined ? undefined : readForEach(forEach, faults);
	return {
		node,
		id: idKey?.text ?? `task-${index + 1}`,
		...(idKey === undefined ? {} : { idKey }),
		...(name === undefined ? {} : { name }),
		...(condition === undefined ? {} : { condition }),
		always: readBoolean(own.get('always'), faults),
		continueOnError: readBoolean(own.get('continue-on-error'), faults),
		...(rows === undefined ? {} : { forEach: rows }),
		words,
		extracts: namesOf(node.entries.find(({ key }) => key.text === 'extract')?.value, faults),
	};
}
function checkMethod(node, methods, faults) {
	const [first, second] = methods;
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
	else if (first === undefined && !others.some(({ text }) => text === 'path')) {
		const upper = node.entries.find(({ key }) => methodWords.includes(key.text.toLowerCase()));
		if (upper !== undefined)
			return;
		faults.add(node.entries[0]?.key ?? node, 'This task does not say what to call.', {
			suggestion: 'Write method and path: `get: /requests`.',
		});
	}
}
function refuseTemplates(name, node, faults) {
	if (node.kind === 'scalar') {
		if (!/\{\{.*\}\}/.test(node.text))
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
		const shown = value.kind === 'scalar' && value.text !== '' && value.text.length < 80 ? value.text : 'rows.csv';
		faults.add(value, `\`for-each\` is a map, and there is ${(0,data_node.describe)(value)}.`, {
			suggestion: `Write \`for-each: {in: ${/^[\w./-]+$/.test(shown) ? shown : JSON.stringify(shown)}}\`.`,
		});
		return { key, as: 'item', concurrency: 1, onError: 'stop' };
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
	const defaults = new Map();
	const run = new Map();
	let vars;
	let tasks;
	if (root.kind === 'list')
		tasks = root;
	else if (root.kind === 'scalar') {
		faults.add(root, 'This is one value, and no task file.', {
			suggestion: /\.\w{1,5}$/.test(root.text)
				? 'Check the path: there is no file of that name, and a task file ends in `.yml`, `.yaml` or `.json`.'
				: 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
		});
		return { defaults, run, tasks: [] };
	}
	else {
		for (const { key, value } of root.entries) {
			const word = { key, value };
			if (key.text === 'version')
				checkVersion(value, faults);
			else if (key.text === 'tasks')
				tasks = value;
			else if (key.text === 'vars')
				vars = readMap(value, 'vars', 'title: Banner', faults);
			else if (key.text === 'defaults')
				readDefaults(value, defaults, faults);
			else if (key.text === '$schema')
				continue;
			else if (isRunWord(key))
				run.set(key.text, word);
			else
				refuseWord(key, 'top', faults);
		}
		if (tasks === undefined) {
			faults.add(root.entries[0]?.key ?? root, 'The file has no `tasks`.', {
				suggestion: 'Write `tasks:` and a list of calls under it, such as `- get: /requests`.',
			});
		}
	}
	return {
		...(vars === undefined ? {} : { vars }),
		defaults,
		run,
		tasks: tasks === undefined ? [] : readTasks(tasks, source, faults),
	};
}
function isRunWord({ text }) {
	return runWords.includes(text);
}
function checkVersion(value, faults) {
	if (value.kind === 'scalar' && value.text === '1')
		return;
	faults.add(value, 'This version reads task files of `version: 1`.', { suggestion: 'Write `version: 1`.' });
}
function readMap(value, name, example, faults) {
	if (value.kind === 'map')
		return value;
	if (value.kind === 'scalar' && (0,data_node.meaningOf)(value).kind === 'null')
		return undefined;
	return faults.add(value, `\`${name}\` is a map, and there is ${(0,data_node.describe)(value)}.`, {
		suggestion: `Write lines such as \`${example}\` under it, indented.`,
	});
}
function readDefaults(value, defaults, faults) {
	for (const { key, value: word } of readMap(value, 'defaults', 'timeout: 20s', faults)?.entries ?? []) {
		if (defaultWords.includes(key.text)) {
			defaults.set(key.text, { key, value: word });
		}
		else
			refuseWord(key, 'defaults', faults);
	}
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
async function planFromTasks(tasks, { given, values, paths }, deps) {
	const faults = new written/* Faults */.CG();
	const source = await readSource(tasks, { ...deps.rules, alwaysPath: deps.alwaysPath }, faults);
	const root = source === undefined ? undefined : readDocument(source, faults);
	if (source === undefined || root === undefined)
		return tell(faults, source);
	const file = readStructure(root, source, faults);
	const rules = {
		...deps.rules,
		namedOnCommandLine: false,
		ofWorkingDirectory: deps.alwaysPath,
		...(deps.alwaysPath && !deps.environment.RUNNER_TEMP ? { temp: deps.rules.workspace } : {}),
	};
	const own = await readRunWords(file, given, deps, faults);
	const runPaths = await (0,resolve_files.resolveFiles)(filesOf(own), rules, faults);
	const all = { ...values, ...own };
	const names = await readNames(file, source, given, all, deps, faults);
	const built = await readSteps(file, source, given, all, { ...deps, rules }, names, faults);
	const pathOf = (named) => runPaths.get(named) ?? paths.get(named) ?? named.path;
	const sound = values['base-url'] !== undefined && values['fail-on-error'] !== undefined;
	const common = sound
		? (0,from_inputs/* runFrom */.cu)(all, { pathOf, newIdempotencyKey: deps.newIdempotencyKey, ...plan_from_tasks_placeOf(deps) }, true)
		: undefined;
	checkAcross(file, built, common, source, faults);
	const [first, ...others] = built.map(({ step }) => step);
	const reading = { ...tell(faults, source), reports: (0,run_files/* reportPathsOf */.c)(all, new Map([...paths, ...runPaths])) };
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
			...common,
			mask: [...(values.mask ?? []), ...built.flatMap(({ secrets }) => secrets)],
		},
	};
}
function tell({ errors, warnings }, source) {
	const told = (found) => {
		const once = found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
		return source === undefined
			? once
			: source.narrow(once.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)));
	};
	const faults = told(errors);
	return {
		faults: faults.length > mostFaults ? [...faults.slice(0, mostFaults), more(faults)] : faults,
		warnings: told(warnings),
	};
}
function isSame(one, other) {
	return one.message === other.message && one.span?.start === other.span?.start && one.span?.end === other.span?.end;
}
function more(faults) {
	return (0,diagnostic.diagnostic)('input/invalid', `There are ${faults.length - mostFaults} more faults in the task file.`, {
		suggestion: 'Mend the first ones, and the rest is told.',
	});
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
function filesOf(own) {
	const files = {};
	for (const name of run_files/* runFileInputs */.D) {
		if (own[name] !== undefined)
			files[name] = own[name];
	}
	return files;
}
async function readNames(file, source, given, values, { environment }, faults) {
	const library = (await (0,check_expression.loadJmespath)());
	const tasks = file.tasks.map((task) => ({
		id: task.id,
		named: task.idKey !== undefined,
		line: source.lineOf(task.node.span.start),
		extracts: task.extracts,
	}));
	const names = new Names(environment, tasks, library);
	await readVars(file.vars, { at: given.get('vars'), node: values.vars }, { names, library, faults });
	return names;
}
async function readSteps(file, source, given, values, deps, names, faults) {
	const above = Object.fromEntries(callWords.filter((name) => given.has(name)).map((name) => [name, values[name]]));
	const building = {
		source,
		names,
		library: (await (0,check_expression.loadJmespath)()),
		faults,
		rules: deps.rules,
		saved: new SavedFiles(),
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


/***/ })

};
;