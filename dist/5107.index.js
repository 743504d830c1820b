"use strict";
exports.id = 5107;
exports.ids = [5107,6227,959,645];
exports.modules = {

/***/ 959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (editDistance),
nearestName: () => (nearestName)
});
const longest = 100;
const mostKnown = 500;
function nearestName(name, known) {
	if (name.length > longest)
		return undefined;
	const typed = plain(name);
	const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
	let best;
	let bestDistance = allowed + 1;
	let asked = 0;
	for (const candidate of known) {
		asked += 1;
		if (asked > mostKnown)
			break;
		const distance = editDistance(typed, plain(candidate), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function plain(name) {
	return name
		.toLowerCase()
		.replace(/[-_\s]/g, '')
		.replace(/ies$/, 'y');
}
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) >= limit)
		return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			}
			current.push(cost);
		}
		if (Math.min(...current) >= limit)
			return limit;
		beforeLast = last;
		last = current;
	}
	return Math.min(at(last, b.length), limit);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 3338:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
p: () => (dataKind)
});
var _reading_read_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8599);

function dataKind(placeholder, parse, options = {}) {
	const read = options.read ?? ((value, faults) => (0,_reading_read_data_js__WEBPACK_IMPORTED_MODULE_0__/* .readData */ .v)(value, faults, options));
	return {
		placeholder,
		parseText: async (value, faults) => {
			const node = await read(value, faults);
			return node === undefined ? undefined : parse(node, faults);
		},
		parseNode: parse,
	};
}


/***/ }),

/***/ 8608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
b: () => (textOf),
describe: () => (describe),
meaningOf: () => (meaningOf)
});
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const yamlNumber = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const radix = /^0o[0-7]+$|^0x[\da-fA-F]+$/;
const grouped = /^[-+]?\d+(?:_\d+)+(?:\.\d+)?$/;
function meaningOf({ text, plain }) {
	if (!plain)
		return { kind: 'string', text };
	if (/^(?:null|Null|NULL|~|)$/.test(text))
		return { kind: 'null' };
	if (/^(?:true|True|TRUE)$/.test(text))
		return { kind: 'boolean', value: true };
	if (/^(?:false|False|FALSE)$/.test(text))
		return { kind: 'boolean', value: false };
	if (jsonNumber.test(text))
		return { kind: 'number', text };
	if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) {
		return { kind: 'unclear', problem: `JSON has no number \`${text}\``, suggestion: `Write it as text: "${text}".` };
	}
	if (yamlNumber.test(text) || grouped.test(text) || radix.test(text)) {
		return {
			kind: 'unclear',
			problem: `\`${text}\` is not written as JSON writes numbers, and may be meant as text`,
			suggestion: `Write the number ${plainNumber(text)}, or the text "${text}".`,
		};
	}
	return { kind: 'string', text };
}
function plainNumber(text) {
	if (radix.test(text))
		return BigInt(text).toString();
	const [mantissa = '', exponent] = text.replaceAll('_', '').toLowerCase().split('e');
	const [, sign, whole = '', fraction = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(mantissa) ?? [];
	const digits = whole.replace(/^0+(?=\d)/, '') || '0';
	return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}${exponent === undefined ? '' : `e${exponent}`}`;
}
function describe(node) {
	if (node.kind === 'list')
		return 'a list';
	if (node.kind === 'map')
		return 'a map';
	return meaningOf(node).kind === 'null' ? 'nothing' : 'a single value';
}
function textOf(node, what, faults) {
	if (node.kind !== 'scalar') {
		return faults.add(node, `The ${what} has ${describe(node)} where one value is expected.`, {
			suggestion: 'Write one value; put text that begins with [ or { in quotes.',
		});
	}
	if (meaningOf(node).kind === 'null') {
		return faults.add(node, `The ${what} has no value.`, {
			suggestion: 'Leave the line out, or write "" for an empty text.',
		});
	}
	return node.text;
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

/***/ 5107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRepetition: () => (plan_rules/* checkRepetition */.OO),
  checkSecretsWithJournal: () => (plan_rules/* checkSecretsWithJournal */.lj),
  checkShard: () => (plan_rules/* checkShard */.Fo),
  checkVars: () => (plan_rules/* checkVars */.Ll),
  failWhen: () => (failWhen),
  pagination: () => (pagination),
  rate: () => (rate),
  shard: () => (shard),
  takeOutSingleCall: () => (plan_rules/* takeOutSingleCall */.MQ),
  taskSource: () => (taskSource),
  until: () => (until),
  vars: () => (vars)
});

// EXTERNAL MODULE: ./build/bundle/src/inputs/kind.js
var kind = __webpack_require__(5577);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/condition.js

const until = conditionKind('always');
const failWhen = conditionKind('never');
function conditionKind(useless) {
	return (0,kind/* scalarKind */.b)('EXPRESSION', async (value, faults) => {
		const { checkCondition } = await Promise.all(/* import() */[__webpack_require__.e(1140), __webpack_require__.e(4543)]).then(__webpack_require__.bind(__webpack_require__, 4543));
		return (await checkCondition(value, faults, useless)) ? value.text : undefined;
	});
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/inputs/data-kind.js
var data_kind = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/bundle/src/inputs/data-node.js
var data_node = __webpack_require__(8608);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/pagination.js



const words = ['items', 'next', 'param', 'max-pages'];
const defaultMaxPages = 100;
const mostPages = 100_000;
const pagination = (0,data_kind/* dataKind */.p)('MAP', parse, {
	lines: true,
	linesOverNesting: () => true,
});
async function parse(node, faults) {
	if (node.kind !== 'map') {
		return faults.add(node, `\`paginate\` is a map, and there is ${(0,data_node.describe)(node)}.`, {
			suggestion: 'Write for example `items: data` and `next: link`, one on each line.',
		});
	}
	const before = faults.errors.length;
	const given = new Map();
	for (const { key, value } of node.entries) {
		const word = words.find((one) => one === key.text);
		if (word === undefined) {
			const near = (0,did_you_mean.nearestName)(key.text, words);
			faults.add(key, `\`paginate\` has no word \`${key.text}\`.`, {
				code: 'input/unknown',
				suggestion: near === undefined ? 'Write `items`, `next`, `param` and `max-pages`.' : `Did you mean \`${near}\`?`,
			});
			continue;
		}
		const text = (0,data_node/* textOf */.b)(value, `word \`${word}\` of \`paginate\``, faults);
		if (text !== undefined && value.kind === 'scalar')
			given.set(word, value);
	}
	const items = await readExpression(given.get('items'), faults);
	const next = given.get('next');
	const byLink = next?.text === 'link';
	const expression = byLink ? undefined : await readExpression(next, faults);
	const param = given.get('param');
	if (faults.errors.length === before) {
		for (const word of ['items', 'next']) {
			if (!given.has(word)) {
				faults.add(node, `\`paginate\` does not say ${word === 'items' ? 'where a page has its items' : 'where the next page is'}.`, {
					suggestion: word === 'items'
						? 'Write for example `items: data`; where the whole content is the list, `items: "@"`.'
						: 'Write `next: link` for the Link header, or JMESPath to a URL or a cursor: `next: meta.next`.',
				});
			}
		}
		if (byLink && param !== undefined) {
			faults.add(param, '`param` takes a cursor, and `next: link` gives whole URLs.', {
				code: 'input/conflict',
				suggestion: 'Remove `param`, or write JMESPath to the cursor in `next`.',
			});
		}
		if (param?.text === '')
			faults.add(param, '`param` names no query parameter.', { suggestion: 'Write for example `param: cursor`.' });
	}
	const maxPages = readMaxPages(given.get('max-pages'), faults);
	if (faults.errors.length > before || items === undefined)
		return undefined;
	return {
		items,
		next: expression === undefined ? { kind: 'link' } : { kind: 'expression', expression },
		...(param === undefined ? {} : { param: param.text }),
		maxPages: maxPages ?? defaultMaxPages,
	};
}
async function readExpression(value, faults) {
	if (value === undefined)
		return undefined;
	const { checkExpression } = await __webpack_require__.e(/* import() */ 5123).then(__webpack_require__.bind(__webpack_require__, 5123));
	return (await checkExpression(value, faults)) ? value.text : undefined;
}
function readMaxPages(value, faults) {
	if (value === undefined)
		return undefined;
	const pages = /^\d{1,6}$/.test(value.text) ? Number(value.text) : 0;
	if (pages >= 1 && pages <= mostPages)
		return pages;
	return faults.add(value, `\`${value.text}\` is not a whole number from 1 to ${mostPages.toLocaleString('en')}.`, {
		suggestion: `Write for example \`max-pages: ${defaultMaxPages}\`.`,
	});
}

// EXTERNAL MODULE: ./build/bundle/src/inputs/written.js
var written = __webpack_require__(9056);
// EXTERNAL MODULE: ./build/bundle/src/inputs/kinds/duration.js
var duration = __webpack_require__(7175);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/rate.js



const windows = {
	s: 1_000,
	sec: 1_000,
	second: 1_000,
	m: 60_000,
	min: 60_000,
	minute: 60_000,
	h: 3_600_000,
	hour: 3_600_000,
	d: 86_400_000,
	day: 86_400_000,
};
const most = 1_000_000;
const longestWindowMs = 86_400_000;
const rate = (0,kind/* scalarKind */.b)('N/DURATION', async (value, faults) => {
	const { text } = value;
	if (text === 'none')
		return 'none';
	const [, amount, slash = '', window = ''] = /^(\d+)(\s*\/\s*)(\S.*)$/.exec(text) ?? [];
	if (amount === undefined) {
		return faults.add(value, `\`${text}\` is not a rate.`, {
			suggestion: /^\d+$/.test(text)
				? `Write \`${text}/min\`, or another time behind the slash.`
				: 'Write for example `60/min`, `20/2s`, or `none`.',
		});
	}
	const count = Number(amount);
	if (count < 1 || count > most) {
		return faults.add(value, `The number of requests must lie between 1 and ${most.toLocaleString('en')}.`, {
			range: [0, amount.length],
			suggestion: 'Write for example `60/min`.',
		});
	}
	const known = Object.hasOwn(windows, window) ? windows[window] : undefined;
	const start = amount.length + slash.length;
	const own = new written/* Faults */.CG();
	const windowMs = known ?? (await duration/* duration */.p0.parseText((0,written/* partOf */.BU)(value, start, text.length), own));
	if (windowMs === undefined || windowMs > longestWindowMs) {
		return faults.add(value, windowMs === undefined ? `\`${window}\` is not a time.` : 'The time is longer than a day.', {
			range: [start, text.length],
			suggestion: `Write \`${amount}/s\`, \`${amount}/min\` or \`${amount}/h\`, or for example \`${amount}/10s\`.`,
		});
	}
	return { count, windowMs };
});

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/shard.js

const shard_most = 10_000;
const shard = (0,kind/* scalarKind */.b)('I/N|auto', (value, faults) => {
	const { text } = value;
	if (text === 'auto')
		return 'auto';
	const [, first, second] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
	if (first === undefined || second === undefined) {
		return faults.add(value, `\`${text}\` is not a share of the work.`, {
			suggestion: 'Write `2/5` for the second of five, or `auto` for the place in the job matrix.',
		});
	}
	const index = Number(first);
	const total = Number(second);
	if (total < 1 || total > shard_most) {
		return faults.add(value, `The work can be shared by 1 to ${shard_most.toLocaleString('en')} jobs.`, {
			suggestion: 'Write for example `2/5`.',
		});
	}
	if (index < 1 || index > total) {
		const shares = total === 1 ? 'one share' : `${total} shares`;
		return faults.add(value, `Of ${shares} there is none with the number ${index}; they count from 1.`, {
			suggestion: instead(index, total),
		});
	}
	return { index, total };
});
function instead(index, total) {
	if (index === 0)
		return `Write \`1/${total}\` for the first.`;
	const swapped = index <= shard_most ? `\`${total}/${index}\` for number ${total} of ${index}` : undefined;
	if (total === 1)
		return swapped === undefined ? 'Write `1/1`.' : `Write ${swapped}.`;
	const inside = total === 2 ? '`1/2` or `2/2`' : `\`1/${total}\` to \`${total}/${total}\``;
	return `Write ${inside}${swapped === undefined ? '' : `, or ${swapped}`}.`;
}

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/task-source.js

const taskSource = (0,kind/* scalarKind */.b)('FILE', (value) => value, { verbatim: true });

;// CONCATENATED MODULE: ./build/bundle/src/inputs/kinds/vars.js


const vars = (0,data_kind/* dataKind */.p)('MAP', (node, faults) => {
	if (node.kind === 'map')
		return node;
	return faults.add(node, `Variables are a map of names and values, and there is ${(0,data_node.describe)(node)}.`, {
		suggestion: 'Write lines such as `title: Banner`.',
	});
}, { lines: true });

// EXTERNAL MODULE: ./build/bundle/src/inputs/plan-rules.js
var plan_rules = __webpack_require__(8674);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/planned.js









/***/ }),

/***/ 2308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
h: () => (quote)
});
function quote(text) {
	return text.includes('`') ? `"${text}"` : `\`${text}\``;
}


/***/ }),

/***/ 8599:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
v: () => (readData)
});
var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
var _read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7792);



const looksLikeJson = /^(?:\{\s*"|\[[\s[]*(?:\{\s*)?")/;
async function readData(whole, faults, options = {}) {
	const source = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(whole.text.startsWith('\uFEFF') ? (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(whole, 1, whole.text.length) : whole);
	if (/^[{["]/.test(source.text)) {
		const reading = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__.readJson)(source);
		if ('node' in reading)
			return reading.node;
		if (looksLikeJson.test(source.text)) {
			const { message, start, end, suggestion } = reading.fault;
			return faults.add(source, message, { range: [start, end], suggestion });
		}
	}
	const plain = (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainEntries */ .d_)(source);
	if (plain !== undefined)
		return plain;
	const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2561)]).then(__webpack_require__.bind(__webpack_require__, 2561));
	const reading = readYaml(source);
	if ('node' in reading && (options.linesOverNesting === undefined || (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlat */ .KF)(reading.node)))
		return reading.node;
	if (options.lines === true && (!('node' in reading) || options.linesOverNesting?.(reading.node) === true)) {
		const loose = (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLooseEntries */ .jY)(source) ?? (options.tightLines === true ? (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readFieldLines */ .yf)(source) : undefined);
		if (loose !== undefined && options.acceptsLines?.(loose) !== false)
			return loose;
	}
	if ('node' in reading)
		return reading.node;
	for (const { message, start, end, suggestion } of reading.faults) {
		faults.add(source, message, { range: [start, end], suggestion });
	}
	return undefined;
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


/***/ }),

/***/ 7792:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
KF: () => (isFlat),
Sw: () => (readDashedItems),
c3: () => (readBareLines),
d_: () => (readPlainEntries),
jY: () => (readLooseEntries),
yf: () => (readFieldLines)
});
var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);

const plainEntry = /^([A-Za-z0-9_$][\w.$[\]-]*):[ \t]+([^\s"'`&*!|>%@{}[\],#?:-](?:(?!\s#|:\s|:$).)*|-[^\s](?:(?!\s#|:\s|:$).)*)$/;
const entry = /^([^\s:"'{}[\],#&*!|>%@`-][^\s:]*):(?:[ \t]+(.*))?$/;
const tightEntry = /^([\w!#$%&'*+.^`|~-]+):(?!\/\/)[ \t]*(.*)$/;
function* linesOf(text) {
	let start = 0;
	for (const line of text.split('\n')) {
		yield { text: withoutBlanksBehind(line), start };
		start += line.length + 1;
	}
}
function withoutBlanksBehind(line) {
	let end = line.length;
	while (end > 0 && ' \t\r'.includes(line.charAt(end - 1)))
		end -= 1;
	return line.slice(0, end);
}
function readPlainEntries(source) {
	return readEntries(source, plainEntry);
}
function readLooseEntries(source) {
	return readEntries(source, entry);
}
function readFieldLines(source) {
	return readEntries(source, tightEntry);
}
function readEntries(source, form) {
	const entries = [];
	const seen = new Set();
	for (const line of linesOf(source.text)) {
		if (line.text === '' || line.text.startsWith('#'))
			continue;
		const found = form.exec(line.text);
		const [, name, value = ''] = found ?? [];
		if (name === undefined || seen.has(name))
			return undefined;
		seen.add(name);
		const valueStart = line.start + line.text.length - value.length;
		entries.push({
			key: scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start, line.start + name.length)),
			value: scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, valueStart, valueStart + value.length))),
		});
	}
	if (entries.length === 0)
		return undefined;
	return { kind: 'map', entries, origin: source.origin, span: source.span };
}
function readDashedItems(source) {
	const items = [];
	for (const line of linesOf(source.text)) {
		if (line.text === '' || line.text.startsWith('#'))
			continue;
		const found = /^-[ \t]+(.*)$/.exec(line.text);
		const item = found?.[1];
		if (item === undefined || /^(["']).*\1$|^[|>][-+\d]*$/.test(item))
			return undefined;
		items.push(scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start + line.text.length - item.length, line.start + line.text.length)));
	}
	if (items.length === 0)
		return undefined;
	return { kind: 'list', items, origin: source.origin, span: source.span };
}
function readBareLines(source) {
	const items = [];
	for (const line of linesOf(source.text)) {
		const item = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start, line.start + line.text.length));
		if (item.text !== '')
			items.push(scalar(item));
	}
	return { kind: 'list', items, origin: source.origin, span: source.span };
}
function scalar(value) {
	return { ...value, kind: 'scalar', plain: true };
}
function isFlat(node) {
	return node.kind === 'map' && node.entries.every(({ value }) => value.kind === 'scalar');
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


/***/ })

};
;