"use strict";
exports.id = 7198;
exports.ids = [7198,8368,1108,959];
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

/***/ 9626:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
s: () => (AttemptLog)
});
const mostRecords = 50;
class AttemptLog {
	#records = [];
	#count = 0;
	#origins = [];
	add({ attempts, origins }) {
		for (const record of attempts) {
			this.#count += 1;
			this.#records.push({ ...record, number: this.#count });
		}
		if (this.#records.length > mostRecords)
			this.#records = this.#records.slice(-mostRecords);
		for (const origin of origins)
			if (!this.#origins.includes(origin))
				this.#origins.push(origin);
	}
	told() {
		return { attempts: [...this.#records], origins: [...this.#origins] };
	}
}


/***/ }),

/***/ 7198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPages: () => (collectPages)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/expect/evaluate.js
var evaluate = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
// EXTERNAL MODULE: ./build/bundle/src/http/byte-counts.js
var byte_counts = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/bundle/src/http/fields.js
var fields = __webpack_require__(3157);
// EXTERNAL MODULE: ./build/bundle/src/http/redirect.js
var redirect = __webpack_require__(8368);
// EXTERNAL MODULE: ./build/bundle/src/leak/redact-whole.js
var redact_whole = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/engine/attempt-log.js
var attempt_log = __webpack_require__(9626);
// EXTERNAL MODULE: ./build/bundle/src/engine/seen-by-expressions.js
var seen_by_expressions = __webpack_require__(9537);
;// CONCATENATED MODULE: ./build/bundle/src/engine/pagination/collection.js
function collectInMemory() {
	let parts = [];
	let count = 0;
	return {
		async add(items) {
			if (items.length === 0)
				return;
			parts.push(Buffer.from(`${count === 0 ? '' : ','}${items.join(',')}`));
			count += items.length;
		},
		items: () => count,
		async commit() {
			const content = Buffer.concat([Buffer.from('['), ...parts, Buffer.from(']')]);
			return { content, contentBytes: content.byteLength };
		},
		async discard() {
			parts = [];
		},
	};
}
function collectInFile(open) {
	let sink;
	let count = 0;
	let contentBytes = 0;
	const opened = async () => {
		sink ??= await open();
		return sink;
	};
	return {
		async add(items) {
			const file = await opened();
			const lines = Buffer.from(items.map((item) => `${item}\n`).join(''));
			await file.write(lines);
			count += items.length;
			contentBytes += lines.byteLength;
		},
		items: () => count,
		async commit() {
			await (await opened()).commit();
			return { contentBytes };
		},
		async discard() {
			await sink?.discard();
		},
	};
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/expect/compare.js
var compare = __webpack_require__(4552);
;// CONCATENATED MODULE: ./build/bundle/src/engine/pagination/doubt-next.js


const doubt_next_name = String.raw `(?:[A-Za-z_]\w*|"(?:[^"\\]|\\.)*")`;
const plainPath = new RegExp(String.raw `^\s*${doubt_next_name}(?:\s*\.\s*${doubt_next_name})*\s*$`);
const namesInPath = new RegExp(doubt_next_name, 'g');
const mostNames = 20;
function doubtNext(expression, page) {
	if (!plainPath.test(expression))
		return undefined;
	const path = (expression.match(namesInPath) ?? []).map((one) => (one.startsWith('"') ? unquoted(one) : one));
	let place = page;
	for (const [depth, wanted] of path.entries()) {
		if (!(0,compare/* isMap */.jh)(place))
			return depth === 0 ? doubt(expression, 'the page is no map') : undefined;
		if (!Object.hasOwn(place, wanted)) {
			const names = Object.keys(place);
			const near = (0,did_you_mean.nearestName)(wanted, names) ?? names.find(leadsOn(place));
			if (depth > 0 && near === undefined)
				return undefined;
			const has = `${depth === 0 ? 'the page' : `\`${path.slice(0, depth).join('.')}\``} has no \`${wanted}\``;
			const instead = names.slice(0, mostNames).map((one) => `\`${one.slice(0, 60)}\``);
			const meant = near === undefined ? '' : `; did you mean \`${near.slice(0, 60)}\`?`;
			return doubt(expression, `${has}, but ${instead.length === 0 ? 'nothing' : instead.join(', ')}${meant}`);
		}
		place = place[wanted];
	}
	return undefined;
}
function leadsOn(place) {
	return (one) => {
		const value = place[one];
		const says = value === true || (typeof value === 'string' && value !== '');
		return says && /next|cursor|more|continu|token/i.test(one);
	};
}
function doubt(expression, why) {
	return {
		title: 'Perhaps not all pages were fetched',
		message: `\`next: ${expression}\` of \`paginate\` finds nothing in the first page, so it was taken for the last one: ${why.replace(/([^?])$/, '$1.')} If the API leaves it out on its last page, write \`next: "${expression} || ''"\`.`,
	};
}
function unquoted(text) {
	try {
		return String(JSON.parse(text));
	}
	catch {
		return text;
	}
}

// EXTERNAL MODULE: ./build/bundle/src/http/url.js
var http_url = __webpack_require__(8907);
;// CONCATENATED MODULE: ./build/bundle/src/engine/pagination/link-field.js
const relationNext = /(?:^|[;,\s])rel\*?\s*=[^,;=]*(?<![\w./:#-])next(?![\w./:#-])/i;
function nextLink(value) {
	let unread = '';
	let at = 0;
	while (at < value.length) {
		const open = value.indexOf('<', at);
		const close = open < 0 ? -1 : value.indexOf('>', open);
		if (close < 0)
			break;
		const { parameters, whole, end } = readParameters(value, close + 1);
		const relations = parameters.get('rel')?.toLowerCase().split(/\s+/) ?? [];
		if (relations.includes('next') && !parameters.has('anchor'))
			return { target: value.slice(open + 1, close).trim() };
		const quotedOddly = relations.some((relation) => relation.startsWith("'"));
		unread += value.slice(at, whole && !quotedOddly ? open : end);
		at = end;
	}
	return relationNext.test(unread + value.slice(at)) ? 'unreadable' : 'none';
}
function readParameters(value, start) {
	const parameters = new Map();
	const parameter = /\s*;\s*([^\s=;,"<>]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;
	parameter.lastIndex = start;
	let end = start;
	for (let found = parameter.exec(value); found !== null; found = parameter.exec(value)) {
		const [, name = '', quoted, plain] = found;
		end = parameter.lastIndex;
		const key = name.toLowerCase();
		if (key !== '' && !parameters.has(key))
			parameters.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
	}
	const behind = endOfLink(value, end);
	return { parameters, whole: /^\s*,?$/.test(value.slice(end, behind)), end: behind };
}
function endOfLink(value, start) {
	let quoted = false;
	for (let at = start; at < value.length; at += 1) {
		const sign = value[at];
		if (sign === '"')
			quoted = !quoted;
		else if (sign === '\\' && quoted)
			at += 1;
		else if (sign === ',' && !quoted)
			return at + 1;
	}
	return value.length;
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/pagination/next-page.js







async function findNextPage(page) {
	const { pagination, response } = page;
	if (pagination.next.kind === 'link') {
		const field = utf8Of((0,fields/* fieldValue */.ag)(response.fields, 'link') ?? '');
		const link = nextLink(field);
		if (link === 'none')
			return link;
		if (link === 'unreadable') {
			return unusable('The `Link` field speaks of a next page, but cannot be read', [`link: ${field.slice(0, 500)}`, 'a link is written as <URL>; rel="next" (RFC 8288)'], 'Report it to those who run the API; if its answers name the next page or a cursor as well, write where: `next: meta.next`.');
		}
		return resolvePage(link.target, page);
	}
	const { expression } = pagination.next;
	const found = await (0,evaluate/* evaluateOver */.S)(page.parsed, expression);
	if ('problem' in found) {
		return unusable('The expression of `next` could not be evaluated', [`expression: ${expression}`, found.problem]);
	}
	const { value } = found;
	if (value === null || value === false || value === '')
		return 'none';
	if (typeof value === 'object' && !(value instanceof Number))
		return notAPlace(expression, value);
	if (value === true)
		return notAPlace(expression, value);
	const text = typeof value === 'string' ? value : (0,json/* stringifyExactly */.w)(value);
	if (/^https?:\/\//i.test(text))
		return resolvePage(text, page);
	if (pagination.param !== undefined)
		return { url: withParameter(page.first, pagination.param, text) };
	if (/^[/?.]|\?/.test(text))
		return resolvePage(text, page);
	return unusable('`next` found a cursor, but `param` does not name the query parameter that takes it', [`expression: ${expression}`, `found: ${text.slice(0, 200)}`], 'Name it in `paginate`: `param: cursor`.');
}
function resolvePage(text, { response, target }) {
	if (/\p{Cc}/u.test(text) || !URL.canParse(text, response.url.href)) {
		return unusable('The next page is at something that is neither a URL nor a cursor', [
			`found: ${text.slice(0, 200)}`,
		]);
	}
	const url = new URL(text, response.url);
	url.hash = '';
	const { baseUrl } = target;
	const evidence = [`the next page: ${(0,redirect/* placeOf */.$)(url)}`, `base URL: ${baseUrl.href}`];
	if (url.protocol === 'http:' && baseUrl.protocol === 'https:' && url.hostname === baseUrl.hostname) {
		return (0,diagnostic.diagnostic)('redirect/downgrade', 'The next page is at an http address, without TLS, so it was not fetched.', {
			evidence,
			suggestion: 'Report it to those who run the API; if it gives a cursor as well, use that with `param`.',
		});
	}
	if (url.username !== '' || url.password !== '') {
		return (0,diagnostic.diagnostic)('redirect/unsupported', 'The next page is at a URL with a user name or password, so it was not fetched.', { evidence });
	}
	if (url.origin !== baseUrl.origin) {
		return (0,diagnostic.diagnostic)('redirect/cross-origin', `The next page is at ${url.origin === 'null' ? url.protocol : url.origin}, which must not get the key, so it was not fetched.`, { evidence, suggestion: `If ${url.origin} is where the API lives, set \`base-url\` to it.` });
	}
	if (!(0,http_url/* isUnder */.Jo)(url, baseUrl)) {
		return (0,diagnostic.diagnostic)('redirect/cross-origin', 'The next page does not lie under the path of `base-url`, so it was not fetched.', { evidence, suggestion: 'If the key belongs there too, shorten the path of `base-url`, and lengthen `path`.' });
	}
	return { url };
}
function withParameter(first, name, value) {
	const url = new URL(first);
	const kept = url.search
		.slice(1)
		.split('&')
		.filter((pair) => pair !== '' && nameOf(pair) !== name);
	url.search = [...kept, `${encodeURIComponent(name)}=${encodeURIComponent(value)}`].join('&');
	return url;
}
function nameOf(pair) {
	const name = (pair.split('=', 1)[0] ?? '').replaceAll('+', ' ');
	try {
		return decodeURIComponent(name);
	}
	catch {
		return name;
	}
}
function notAPlace(expression, value) {
	return unusable('`next` found something that is neither a URL nor a cursor', [
		`expression: ${expression}`,
		`found: ${(0,json/* stringifyExactly */.w)(value).slice(0, 200)}`,
	]);
}
function unusable(message, evidence, suggestion) {
	return (0,diagnostic.diagnostic)('paginate/more', `${message}, so the list is not whole.`, {
		evidence,
		...(suggestion === undefined ? {} : { suggestion }),
	});
}
function utf8Of(value) {
	return Buffer.from(value, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/pagination/collect-pages.js













const mostPageBytes = 100 * 2 ** 20;
const notSaved = 'nothing was written to the file of `save-to`; one that was there is as it was';
const progressEveryMs = 10_000;
async function collectPages(parts) {
	const collection = parts.openFile === undefined ? collectInMemory() : collectInFile(parts.openFile);
	try {
		return await fetchAll(parts, collection);
	}
	finally {
		await collection.discard();
	}
}
async function fetchAll(parts, collection) {
	const { task, pagination, call, send, echo, engine } = parts;
	const { clock } = engine.platform;
	const begunAt = clock.monotonic();
	const log = new attempt_log/* AttemptLog */.s();
	const fetched = new Set();
	let url = call.url;
	let contentBytes = 0;
	let toldAt = begunAt;
	for (let page = 1;; page += 1) {
		fetched.add(url.href);
		const leftBytes = task.maxResponseBytes - contentBytes;
		const limitBytes = parts.openFile === undefined ? leftBytes : Math.min(leftBytes, mostPageBytes);
		const result = await send({ url, begunAt, maxResponseBytes: limitBytes, ...keyOfPage(call, page) });
		log.add(result);
		const end = (more) => ({
			...result,
			...more,
			...log.told(),
			durationMs: clock.monotonic() - begunAt,
		});
		const soFar = `${(0,duration/* countOf */.p)(collection.items(), 'item')} of ${(0,duration/* countOf */.p)(page - 1, 'page')}`;
		const broken = (failure) => end({ failure: page === 1 ? failure : withEvidence(failure, `at page ${page}, after ${soFar}`) });
		const { response, failure } = result;
		if (failure !== undefined || response === undefined) {
			if (failure === undefined)
				return end({});
			return broken(failure.code === 'net/too-large' ? await tooLarge(failure, task, leftBytes > limitBytes) : failure);
		}
		if (!call.expects(response.status)) {
			if (page > 1)
				engine.progress(`page ${page} was answered with ${response.status}, after ${soFar}, which are dropped`);
			return end({});
		}
		contentBytes += response.contentBytes;
		const seen = (0,seen_by_expressions/* seenByExpressions */.a)(response.content, response.redacted?.content, engine);
		const parsed = await (0,json.parseJsonContent)(seen, (0,fields/* fieldValue */.ag)(response.fields, 'content-type') ?? '');
		if ('failure' in parsed)
			return broken(parsed.failure);
		const items = await itemsOf(pagination, parsed, page);
		if ('code' in items)
			return broken(items);
		try {
			const lines = items.map((item) => (0,json/* stringifyExactly */.w)(item));
			const holdsSecret = parts.openFile !== undefined && (response.redacted?.hits ?? 0) > 0;
			await collection.add(holdsSecret ? lines.map((line) => redactLine(line, engine)) : lines);
		}
		catch (error) {
			if (error instanceof diagnostic/* DiagnosticError */.u)
				return broken(error.diagnostics[0]);
			throw error;
		}
		const next = await findNextPage({ pagination, response, parsed, first: call.url, target: call.target });
		if (typeof next === 'object' && 'code' in next)
			return broken(next);
		const finish = async (cut) => {
			echo.addContent(response.redacted?.hits ?? 0);
			const whole = await finishCollection(collection, response, engine);
			if ('code' in whole)
				return end({ failure: whole });
			engine.progress(`${(0,duration/* countOf */.p)(collection.items(), 'item')} of ${(0,duration/* countOf */.p)(page, 'page')}`);
			return end({ response: whole, ...(cut === undefined ? {} : { failure: cut }) });
		};
		if (next === 'none') {
			const whole = await finish();
			const doubt = page > 1 || items.length === 0 || pagination.next.kind === 'link'
				? undefined
				: doubtNext(pagination.next.expression, parsed.value);
			return doubt === undefined ? whole : { ...whole, notices: [doubt] };
		}
		if (fetched.has(next.url.href)) {
			return broken((0,diagnostic.diagnostic)('paginate/more', `Page ${page} names as the next one a page that was fetched already, so the list is not whole.`, {
				evidence: [`the next page: ${(0,redirect/* placeOf */.$)(next.url)}`, `${(0,duration/* countOf */.p)(page, 'page')} fetched`],
			}));
		}
		if (page >= pagination.maxPages) {
			const cut = cutAt(pagination, collection.items());
			return parts.openFile === undefined ? finish(cut) : end({ failure: withEvidence(cut, notSaved) });
		}
		const now = clock.monotonic();
		if (now - toldAt >= progressEveryMs) {
			toldAt = now;
			engine.progress(`${(0,duration/* countOf */.p)(collection.items(), 'item')} of ${(0,duration/* countOf */.p)(page, 'page')} so far`);
		}
		url = next.url;
	}
}
function keyOfPage({ idempotencyKey }, page) {
	return idempotencyKey === undefined || page === 1 ? {} : { idempotencyKey: `${idempotencyKey}-page-${page}` };
}
async function itemsOf({ items: expression }, parsed, page) {
	const found = await (0,evaluate/* evaluateOver */.S)(parsed, expression);
	if ('value' in found && Array.isArray(found.value))
		return found.value;
	const got = 'problem' in found
		? `could not be evaluated: ${found.problem}`
		: `got: ${(0,json/* stringifyExactly */.w)(found.value).slice(0, 200)}`;
	const { value } = parsed;
	const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
	return (0,diagnostic.diagnostic)('extract/missing', `\`items\` of \`paginate\` finds no list in page ${page}.`, {
		evidence: [
			`expression: ${expression}`,
			got,
			names.length > 0 ? `the page has: ${names.slice(0, 20).join(', ')}` : 'the page is no map',
		],
		...('value' in found && found.value === null
			? { suggestion: `If the API leaves the list of an empty page out, write \`items: ${expression} || \\\`[]\\\`\`.` }
			: {}),
	});
}
function redactLine(line, { redactor }) {
	return Buffer.from((0,redact_whole/* redactWhole */.rK)(Buffer.from(line), redactor).content).toString();
}
async function finishCollection(collection, response, { redactor }) {
	const { redacted: _counted, ...rest } = response;
	try {
		const { content, contentBytes } = await collection.commit();
		if (content === undefined)
			return { ...rest, content: new Uint8Array(), contentBytes, sunk: true };
		return { ...rest, content, contentBytes, redacted: { content: (0,redact_whole/* redactWhole */.rK)(content, redactor).content, hits: 0 } };
	}
	catch (error) {
		if (error instanceof diagnostic/* DiagnosticError */.u)
			return error.diagnostics[0];
		throw error;
	}
}
function cutAt({ maxPages }, items) {
	return (0,diagnostic.diagnostic)('paginate/more', `There are more pages than max-pages allows, ${maxPages}, so the list is not whole.`, {
		evidence: [`${(0,duration/* countOf */.p)(items, 'item')} of ${(0,duration/* countOf */.p)(maxPages, 'page')}`],
		suggestion: `If so much is right, allow more pages: \`max-pages: ${maxPages * 5}\`.`,
	});
}
async function tooLarge(found, task, onePage) {
	const { suggestion: _ofOne, ...failure } = found;
	if (onePage)
		return { ...failure, message: `A page is larger than is read into memory, ${(0,byte_counts/* formatBytes */.z)(mostPageBytes)}.` };
	const { maxResponseBytes, saveTo } = task;
	const { raiseLimit } = await __webpack_require__.e(/* import() */ 6750).then(__webpack_require__.bind(__webpack_require__, 6750));
	return {
		...failure,
		message: `The pages together are larger than max-response-size allows, ${(0,byte_counts/* formatBytes */.z)(maxResponseBytes)}.`,
		suggestion: raiseLimit(maxResponseBytes * 2, saveTo !== undefined),
	};
}
function withEvidence(found, line) {
	return { ...found, evidence: [...found.evidence, line] };
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

/***/ 562:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
S: () => (isMetadataHost),
U: () => (isLoopback)
});
function isLoopback(hostname) {
	if (hostname === 'localhost')
		return true;
	const address = addressOf(hostname);
	if (address === undefined)
		return false;
	return address.length === 4 ? address[0] === 127 : address.every((byte, index) => byte === (index === 15 ? 1 : 0));
}
function isMetadataHost(hostname) {
	const name = hostname.toLowerCase().replace(/\.$/, '');
	if (metadataNames.has(name))
		return true;
	const address = addressOf(name);
	if (address === undefined)
		return false;
	if (address.length === 4)
		return isMetadataAddress4(address);
	if (address[0] === 0xfe && ((address[1] ?? 0) & 0xc0) === 0x80)
		return true;
	if (metadataAddresses6.some((known) => known.every((byte, index) => byte === address[index])))
		return true;
	const inner = embeddedAddress4(address);
	return inner !== undefined && isMetadataAddress4(inner);
}
const metadataNames = new Set([
	'metadata',
	'metadata.goog',
	'metadata.google.internal',
	'instance-data',
	'instance-data.ec2.internal',
]);
const metadataAddresses4 = ['100.100.100.200', '192.0.0.192', '168.63.129.16'];
const metadataAddresses6 = ['fd00:ec2::254', 'fd20:ce::254'].map((text) => parseAddress6(text));
function isMetadataAddress4(address) {
	return (address[0] === 169 && address[1] === 254) || metadataAddresses4.includes(address.join('.'));
}
function addressOf(hostname) {
	if (hostname.startsWith('['))
		return parseAddress6(hostname.slice(1, -1));
	return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').map(Number) : undefined;
}
function parseAddress6(text) {
	const [head = '', tail = ''] = text.split('::');
	const groups = (part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
	const before = groups(head);
	const after = groups(tail);
	const zeros = new Array(Math.max(0, 8 - before.length - after.length)).fill(0);
	return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]);
}
function embeddedAddress4(address) {
	const starts = (...bytes) => bytes.every((byte, index) => address[index] === byte);
	const zerosUpTo = (from, to) => address.slice(from, to).every((byte) => byte === 0);
	if (starts(0x20, 0x02))
		return address.slice(2, 6);
	if (starts(0x00, 0x64, 0xff, 0x9b) && zerosUpTo(4, 12))
		return address.slice(12);
	const mapped = address[10] === 0xff && address[11] === 0xff;
	if (zerosUpTo(0, 10) && (mapped || zerosUpTo(10, 12)))
		return address.slice(12);
	return undefined;
}


/***/ }),

/***/ 8607:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (countBytes),
z: () => (formatBytes)
});
function countBytes(bytes) {
	return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}
function formatBytes(bytes) {
	for (const [unit, size] of [
		['TiB', 2 ** 40],
		['GiB', 2 ** 30],
		['MiB', 2 ** 20],
		['KiB', 2 ** 10],
	]) {
		if (bytes >= size && bytes % size === 0)
			return `${bytes / size}${unit}`;
	}
	return countBytes(bytes);
}


/***/ }),

/***/ 8368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (placeOf),
followRedirection: () => (followRedirection)
});

var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(562);


const mostHops = 5;
const foreignFields = [
	['accept', '*/*'],
	['accept-encoding', 'gzip, deflate, br'],
];
function followRedirection(hop, response, target) {
	const { status } = response;
	const refuse = (code, message, more, suggestion) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)(`redirect/${code}`, message, {
		evidence: [`${status} from ${placeOf(hop.url)}`, ...more],
		...(suggestion === undefined ? {} : { suggestion }),
	});
	const locations = response.fields.filter(([name]) => name.toLowerCase() === 'location').map(([, value]) => value);
	const [location] = locations;
	if (location === undefined || location === '') {
		return refuse('unsupported', 'The answer is a redirect, but does not say where to.', ['no location field'], toSee);
	}
	const url = parseLocation(location, hop.url);
	if (url === undefined || locations.some((other) => other !== location)) {
		return refuse('unsupported', 'The answer is a redirect to something that is not a URL.', [`${locations.length} location field(s)`], toSee);
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:') {
		return refuse('unsupported', 'The answer is a redirect to something else than HTTP.', [`to the scheme ${url.protocol}`], toSee);
	}
	const to = `to ${placeOf(url)}`;
	if (url.username !== '' || url.password !== '') {
		return refuse('unsupported', 'The answer is a redirect to a URL with a user name or password, which is not followed.', [to], toSee);
	}
	if ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetadataHost */ .S)(url.hostname)) {
		return refuse('unsupported', 'The answer is a redirect to a link-local or metadata address, which is not followed.', [to], toSee);
	}
	const withoutTls = (message) => refuse('downgrade', message, [to], 'Check that `base-url` is the address that the API is served from, https and host as documented.');
	if (url.protocol === 'http:' && hop.url.protocol === 'https:') {
		return withoutTls('The API redirected from https to http, which has no TLS, so the redirect was not followed.');
	}
	const foreign = hop.foreign || url.origin !== target.baseUrl.origin;
	if (foreign && target.redirects !== 'without-key') {
		return refuse('cross-origin', `The API redirected from ${hop.url.origin} to ${url.origin}, which must not get the key, so the redirect was not followed.`, [to], `If ${url.origin} is where the API lives, set \`base-url\` to it; if this is a download link, set \`redirects: without-key\`.`);
	}
	if (url.protocol === 'http:' && !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname)) {
		return withoutTls('The API redirected to another machine without TLS, which is never done, so the redirect was not followed.');
	}
	const method = methodAfter(status, hop.method);
	const body = method === hop.method ? hop.body : undefined;
	if (foreign && (body !== undefined || (method !== 'GET' && method !== 'HEAD'))) {
		return refuse('unsupported', `The redirect asks to send the ${method} again to another origin, ${url.origin}, which is never done.`, [to], 'Set `base-url` to the address that takes the request itself.');
	}
	const step = `${method} ${url.href}`;
	if (hop.trail.includes(step))
		return refuse('loop', 'The redirects lead back to where they came from.', [to]);
	if (hop.trail.length > mostHops) {
		return refuse('loop', `The API redirected more than ${mostHops} times.`, [to]);
	}
	const fields = foreign ? foreignFields : method === hop.method ? hop.fields : withoutContentFields(hop.fields);
	return { method, url, fields, ...(body === undefined ? {} : { body }), foreign, trail: [...hop.trail, step] };
}
const toSee = 'To take the redirect itself as the answer, set `redirects: none`.';
function placeOf(url) {
	if (url.origin === 'null')
		return url.protocol;
	return `${url.origin}${url.pathname}${url.search === '' ? '' : ' (query not shown)'}`;
}
function methodAfter(status, method) {
	if (status === 303)
		return method === 'HEAD' ? 'HEAD' : 'GET';
	return (status === 301 || status === 302) && method === 'POST' ? 'GET' : method;
}
function withoutContentFields(fields) {
	return fields.filter(([name]) => !/^content-|^idempotency-key$/i.test(name));
}
function parseLocation(location, base) {
	const text = Buffer.from(location, 'latin1').toString('utf8');
	if (/[\p{Cc}\uFFFD]/u.test(text) || !URL.canParse(text, base.href))
		return undefined;
	const url = new URL(text, base);
	url.hash = '';
	return url;
}


/***/ })

};
;