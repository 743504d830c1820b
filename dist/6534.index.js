"use strict";
exports.id = 6534;
exports.ids = [6534];
exports.modules = {

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
const maxDepth = 200;
const mostFaults = 1_000;
const mostSigns = 700_000;
function readYaml(source) {
	try {
		const { documents, tooDenseAt } = withoutStacks(() => compose(source.text));
		if (documents === undefined)
			return tooDense(tooDenseAt);
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
	}
	for (const token of parser.end())
		documents.push(...composer.next(token));
	return { documents: [...documents, ...composer.end()] };
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
function fault(message, start, end, suggestion = 'Write lines such as `name: value`.') {
	return { faults: [{ message, start, end, suggestion }] };
}
function tooDense(at) {
	return fault(`This YAML holds more than ${mostSigns.toLocaleString('en')} names, values, signs and line ends.`, at, at + 1, 'Put long data into a file of its own: rows with `for-each: {in: \u2026}`, what is sent as it is with `body-file`.');
}
const writtenFlatter = 'Write it with fewer lists and maps inside each other.';
const tooDeep = fault('The text is nested too deeply.', 0, 1, writtenFlatter);
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
		if (this.#open.size >= maxDepth) {
			this.#fault(`The text is nested more than ${maxDepth} levels deep.`, start, start + 1, writtenFlatter);
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