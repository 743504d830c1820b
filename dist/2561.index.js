"use strict";
exports.id = 2561;
exports.ids = [2561];
exports.modules = {

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


/***/ })

};
;