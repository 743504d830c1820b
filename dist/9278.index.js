"use strict";
exports.id = 9278;
exports.ids = [9278,948,1108,959];
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

/***/ 948:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
hideDeclaredSecrets: () => (hideDeclaredSecrets),
j: () => (staysHidden),
n: () => (longestSecret)
});
var _key_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6777);

const mostLeaves = 1_000;
const longestSecret = 64 * 1024;
const staysHidden = 'the answer stays hidden: what `extract` marks secret cannot be told in it';
async function hideDeclaredSecrets(task, content, engine) {
	const marked = task.extract.filter(({ secret }) => secret);
	if (marked.length === 0 || content.byteLength === 0)
		return true;
	const { parseJsonContent } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 863));
	const { evaluate, show } = await Promise.all(/* import() */[__webpack_require__.e(1140), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 1108));
	const { TooMuchWork } = await __webpack_require__.e(/* import() */ 3082).then(__webpack_require__.bind(__webpack_require__, 3082));
	const { isMaskable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6029));
	const parsed = await parseJsonContent(content, '');
	if ('failure' in parsed)
		return !/^\s*[[{"]/.test(new TextDecoder().decode(content.subarray(0, 1024)));
	const leaves = new Set();
	let bearable = true;
	for (const { expression } of marked) {
		try {
			bearable = addLeaves(await evaluate(parsed.value, expression), leaves, show) && bearable;
		}
		catch (error) {
			if (error instanceof TooMuchWork)
				bearable = false;
		}
	}
	for (const leaf of [...leaves].filter(isMaskable))
		engine.hide(new _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(leaf));
	return bearable;
}
function addLeaves(value, leaves, show) {
	if (typeof value === 'string' || typeof value === 'number' || value instanceof Number) {
		const text = show(value);
		if (text.length > longestSecret)
			return false;
		leaves.add(text);
		return leaves.size <= mostLeaves;
	}
	if (value === null || typeof value !== 'object')
		return true;
	return Object.values(value).every((part) => addLeaves(part, leaves, show));
}


/***/ }),

/***/ 9278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  interpretContent: () => (interpretContent)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/expect/compared-values.js
var compared_values = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/bundle/src/expect/evaluate.js
var evaluate = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/bundle/src/expect/expectations.js




const excerptLength = 1_000;
async function checkExpectations(expectations, parsed, content, redact) {
	if (expectations.length === 0)
		return [];
	if ('failure' in parsed)
		return [parsed.failure];
	const failures = [];
	for (const expression of expectations) {
		const failure = await checkOne(expression, parsed, content, redact);
		if (failure !== undefined)
			failures.push(failure);
	}
	return failures;
}
async function checkOne(expression, parsed, content, redact) {
	const got = await (0,evaluate/* evaluateOver */.S)(parsed, expression);
	if ('value' in got && (0,evaluate/* isTruthy */.z)(got.value))
		return undefined;
	return (0,diagnostic.diagnostic)('expect/failed', `The response does not meet the expectation \`${expression}\`.`, {
		evidence: [
			`expression: ${expression}`,
			...('value' in got
				? [`got: ${(0,json/* stringifyExactly */.w)(got.value)}`, ...(await (0,compared_values/* comparedValues */.O)(expression, parsed))]
				: [`could not be evaluated: ${got.problem}`]),
			`response: ${new TextDecoder().decode(content).trimEnd()}`,
		].map((line) => cut(redact(line, excerptLength))),
	});
}
function cut(line) {
	return line.length > excerptLength ? `${line.slice(0, excerptLength)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/bundle/src/expect/extractions.js



const namesLength = 2_000;
async function extractValues(extractions, parsed, redact) {
	if (extractions.length === 0)
		return { values: [], failures: [] };
	if ('failure' in parsed)
		return { values: [], failures: [parsed.failure] };
	const values = [];
	const failures = [];
	for (const { name, expression, secret } of extractions) {
		const found = await (0,evaluate/* evaluateOver */.S)(parsed, expression);
		if ('value' in found && found.value !== null) {
			values.push({ name, value: (0,evaluate.show)(found.value), json: (0,json/* stringifyExactly */.w)(found.value), secret });
		}
		else {
			const problem = 'problem' in found ? found.problem : 'the expression finds nothing';
			failures.push(missing(name, expression, problem, parsed.value, redact));
		}
	}
	return { values, failures };
}
function missing(name, expression, problem, value, redact) {
	const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
	const shape = Array.isArray(value)
		? `the response is a list of ${value.length}`
		: names.length > 0
			? `the response has: ${redact(names.slice(0, 20).join(', '), namesLength).slice(0, namesLength)}${names.length > 20 ? ', \u2026' : ''}`
			: `the response is: ${redact((0,evaluate.show)(value), 200).slice(0, 200)}`;
	return (0,diagnostic.diagnostic)('extract/missing', `Nothing to extract for \`${name}\` in the response.`, {
		evidence: [`expression: ${expression}`, problem, shape],
	});
}

// EXTERNAL MODULE: ./build/bundle/src/key/maskable.js
var maskable = __webpack_require__(6029);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var key_secret = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/leak/redact-excerpt.js
const margin = 16 * 1024;
function redactExcerpt(text, length, redactor) {
	const most = length + margin;
	if (text.length <= most)
		return redactor.text(text);
	const beginning = Buffer.from(text.slice(0, most).replace(/[\ud800-\udbff]$/, ''), 'utf8');
	return redactor.text(Buffer.from(redactor.withoutTail(beginning)).toString('utf8'));
}

// EXTERNAL MODULE: ./build/bundle/src/engine/declared-secrets.js
var declared_secrets = __webpack_require__(948);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/expect/compare.js
var compare = __webpack_require__(4552);
// EXTERNAL MODULE: ./build/bundle/src/expect/jmespath.js
var jmespath = __webpack_require__(6253);
// EXTERNAL MODULE: ./build/bundle/src/plan/templates/references.js
var references = __webpack_require__(1435);
;// CONCATENATED MODULE: ./build/bundle/src/engine/doubt-held.js





const twoFields = /^\s*[\w.-]+\s*==\s*([\w.-]+)\s*$/;
async function doubtHeld({ expect, polling }, parsed) {
	const conditions = [
		...(polling === undefined ? [] : [['until', polling.until]]),
		...expect.map((expression) => ['expect', expression]),
	];
	if (conditions.length === 0)
		return [];
	if ('failure' in parsed || !(0,compare/* isMap */.jh)(parsed.value))
		return [];
	const { value } = parsed;
	const library = await (0,jmespath.loadJmespath)();
	const doubts = [];
	for (const [word, expression] of conditions) {
		const misspelt = misspeltIn(expression, value, library);
		const right = twoFields.exec(expression)?.[1];
		if (misspelt !== undefined)
			doubts.push(doubt(word, expression, ...misspelt));
		else if (right !== undefined && (await (0,evaluate.evaluate)(value, right)) === null)
			doubts.push(doubtNothing(word, expression, right));
	}
	return doubts;
}
function misspeltIn(expression, value, library) {
	for (const { path, guarded } of (0,references/* referencesOf */.C)(expression, library).names) {
		const [wanted] = path;
		const near = guarded || Object.hasOwn(value, wanted) ? undefined : (0,did_you_mean.nearestName)(wanted, Object.keys(value));
		if (near !== undefined)
			return [wanted, near];
	}
	return undefined;
}
function doubt(word, expression, wanted, near) {
	return {
		title: `\`${word}\` names a field that is not there`,
		message: `\`${word}: ${expression}\` holds, but the answer has no \`${wanted}\`; did you mean \`${near.slice(0, 60)}\`? If the API leaves it out at times, write \`(${wanted} || '')\`.`,
	};
}
function doubtNothing(word, expression, right) {
	return {
		title: `\`${word}\` compares what is not there`,
		message: `\`${word}: ${expression}\` holds, but only because both are nothing in the answer. A text stands in quotes: \`'${right}'\`.`,
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/interpret-content.js









async function interpretContent(task, content, contentType, engine, { hidden = false, withoutKey = false } = {}) {
	const redact = (text, length) => (hidden ? '***' : redactExcerpt(text, length, engine.redactor));
	const parsed = await (0,json.parseJsonContent)(content, contentType);
	const taken = await extractValues(task.extract, parsed, redact);
	const extracted = namesTo();
	const extractedJson = namesTo();
	const secrets = namesTo();
	const masked = [];
	const unmasked = [];
	const tooLong = [];
	for (const { name, value, json, secret } of taken.values) {
		extracted[name] = secret ? '***' : value;
		extractedJson[name] = secret ? '"***"' : json;
		if (!secret || engine.holdsKey(value) || (withoutKey && value.includes('***')))
			continue;
		if (value.length > declared_secrets/* longestSecret */.n) {
			tooLong.push(tooLongSecret(name, value.length));
			delete extracted[name];
			delete extractedJson[name];
			continue;
		}
		const hidden = new key_secret/* Secret */.z(value, { isJson: /^[[{]/.test(json) });
		secrets[name] = hidden;
		const unfit = (0,maskable/* unmaskable */.U)(value);
		if (unfit !== undefined) {
			unmasked.push(noticeOfUnmasked(name, unfit));
		}
		else {
			engine.hide(hidden);
			masked.push(name);
		}
	}
	const failed = await checkExpectations(task.expect, parsed, content, redact);
	const unmet = hidden ? failed.map(withoutAnswer) : failed;
	const failures = [...new Set([...unmet, ...taken.failures, ...tooLong])];
	const doubts = unmet.length > 0 || hidden ? [] : await doubtHeld(task, parsed);
	const notices = [...noticesOfMasked(masked, engine.context), ...unmasked, ...doubts];
	return { extracted, extractedJson, secrets, failures, notices };
}
function tooLongSecret(name, length) {
	return (0,diagnostic.diagnostic)('extract/missing', `The value for \`${name}\` is too long to be kept secret.`, {
		evidence: ['the result is too long to be kept secret', `${length} characters, and ${declared_secrets/* longestSecret */.n} at most`],
	});
}
function namesTo() {
	return Object.create(null);
}
function noticesOfMasked(names, { dropsMaskedOutputs, leavesUnmasked }) {
	if (names.length === 0)
		return [];
	const one = names.length === 1;
	if (leavesUnmasked === true) {
		return [
			{
				title: one ? 'A secret output is not masked' : 'Secret outputs are not masked',
				message: `The ${one ? 'output' : 'outputs'} ${list(names)} ${one ? 'holds a secret' : 'hold secrets'} that no mask hides, so a later step that prints ${one ? 'it' : 'them'} shows ${one ? 'it' : 'them'} in its log. Make the call by the Action, which masks ${one ? 'it' : 'them'}; or let the step that uses ${one ? 'it' : 'them'} begin with the command \`add-mask\`.`,
			},
		];
	}
	if (dropsMaskedOutputs !== true)
		return [];
	const what = one ? `output ${list(names)} holds a masked value` : `outputs ${list(names)} hold masked values`;
	const it = one ? 'it' : 'them';
	return [
		{
			title: one ? 'A masked output stays in its job' : 'Masked outputs stay in their job',
			message: `The ${what}, and GitHub drops ${it} where ${one ? 'it is made an output' : 'they are made outputs'} of the job. Pass ${it} between the steps of this job only, or fetch ${it} again in the other job.`,
		},
	];
}
function noticeOfUnmasked(name, unfit) {
	return {
		title: 'A secret is not masked',
		message: `The value of \`${name}\` is ${unfit}. It is not masked, since that would blot out the log and hide nothing; its output is set.`,
	};
}
function list(names) {
	const quoted = names.map((name) => `\`${name}\``);
	return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' and ');
}
function withoutAnswer(found) {
	return found.code === 'expect/failed' ? { ...found, evidence: [declared_secrets/* staysHidden */.j] } : found;
}


/***/ }),

/***/ 6649:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
O: () => (comparedValues)
});
var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1108);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);


async function comparedValues(expression, parsed) {
	const left = /^\s*([\w.[\]-]+)\s*(?:==|!=|<=|>=|<|>)\s*\S/.exec(expression)?.[1];
	if (left === undefined)
		return [];
	const found = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateOver */ .S)(parsed, left);
	return 'value' in found ? [`${left} is: ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(found.value)}`] : [];
}


/***/ }),

/***/ 1108:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
S: () => (evaluateOver),
evaluate: () => (evaluate),
show: () => (show),
z: () => (/* reexport safe */ _search_js__WEBPACK_IMPORTED_MODULE_3__.z)
});
var _jmespath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6253);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(605);
var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1896);
var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3082);






const ofExpression = /^(?:ArgumentError|Unknown function|The step of a slice)/;
async function evaluate(value, expression) {
	return (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .search */ .$)(value, expression, await (0,_jmespath_js__WEBPACK_IMPORTED_MODULE_0__.loadJmespath)());
}
async function evaluateOver({ value }, expression) {
	try {
		const found = (await evaluate(value, expression)) ?? null;
		return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isInexact */ .ly)(found) ? { problem: _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .inexact */ .Nw } : { value: found };
	}
	catch (error) {
		if (error instanceof RangeError)
			return { problem: 'the result is nested too deeply' };
		const problem = error instanceof Error ? error.message : String(error);
		return error instanceof _work_js__WEBPACK_IMPORTED_MODULE_4__.TooMuchWork || ofExpression.test(problem) ? { problem, hopeless: true } : { problem };
	}
}
function show(value) {
	return typeof value === 'string' ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(value ?? null);
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