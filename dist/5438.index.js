"use strict";
exports.id = 5438;
exports.ids = [5438,948,1108];
exports.modules = {

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

/***/ 5438:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poll: () => (poll)
});

// UNUSED EXPORTS: waitBefore

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/http/fields.js
var http_fields = __webpack_require__(3157);
// EXTERNAL MODULE: ./build/bundle/src/http/retry.js
var retry = __webpack_require__(7280);
// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/engine/attempt-log.js
var attempt_log = __webpack_require__(9626);
// EXTERNAL MODULE: ./build/bundle/src/engine/declared-secrets.js
var declared_secrets = __webpack_require__(948);
// EXTERNAL MODULE: ./build/bundle/src/engine/seen-by-expressions.js
var seen_by_expressions = __webpack_require__(9537);
// EXTERNAL MODULE: ./build/bundle/src/expect/compared-values.js
var compared_values = __webpack_require__(6649);
// EXTERNAL MODULE: ./build/bundle/src/expect/evaluate.js
var evaluate = __webpack_require__(1108);
// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
// EXTERNAL MODULE: ./build/bundle/src/http/duration.js
var http_duration = __webpack_require__(8404);
;// CONCATENATED MODULE: ./build/bundle/src/engine/polling/poll-diagnostics.js



function timedOut(waited, hintMs) {
	const { task, polling } = waited;
	const unclear = waited.answer?.unclear === true;
	const replays = task.idempotencyKey !== undefined && task.method !== 'GET' && task.method !== 'HEAD';
	return (0,diagnostic.diagnostic)('poll/timed-out', unclear
		? `\`${polling.until}\` did not come to hold within ${(0,http_duration/* formatMs */._)(task.withinMs)} (within), and could not be evaluated over the last answer.`
		: `\`${polling.until}\` did not come to hold within ${(0,http_duration/* formatMs */._)(task.withinMs)} (within).`, {
		evidence: [
			`awaited: ${polling.until}`,
			...(waited.answer?.seen ?? []).map((line) => `last: ${line}`),
			effortOf(waited),
			...(hintMs === undefined ? [] : [`the API asked to wait ${(0,duration/* formatDuration */.a)(hintMs)} before the next poll`]),
			...(replays ? [`every poll was a ${task.method} with the same Idempotency-Key`] : []),
			...(waited.answer === undefined ? [] : [waited.answer.excerpt]),
		],
		suggestion: unclear
			? "Compare what the function takes with what it got; for a field that comes late write `(field || '')`."
			: `If it needs longer, allow it: \`within: ${(0,http_duration/* formatMs */._)(Math.max(task.withinMs * 2, minuteAfter(hintMs)))}\`.`,
	});
}
function pollFailed(waited) {
	const failWhen = waited.polling.failWhen ?? '';
	return (0,diagnostic.diagnostic)('poll/failed', `The poll was stopped, because \`${failWhen}\` holds (fail-when).`, {
		evidence: [
			`expression: ${failWhen}`,
			...(waited.answer?.seen ?? []),
			effortOf(waited),
			...(waited.answer === undefined ? [] : [waited.answer.excerpt]),
		],
	});
}
function notEvaluated(what, expression, problem) {
	return (0,diagnostic.diagnostic)('poll/failed', `${what}, so the poll was stopped.`, {
		evidence: [`expression: ${expression}`, `could not be evaluated: ${problem}`],
	});
}
function effortOf({ polls, elapsedMs, polling }) {
	const pace = polls === 1 ? '' : `, one every ${(0,http_duration/* formatMs */._)(polling.intervalMs)}`;
	return `${(0,duration/* countOf */.p)(polls, 'poll')} in ${(0,duration/* formatDuration */.a)(elapsedMs)}${pace}`;
}
function minuteAfter(hintMs) {
	return hintMs === undefined ? 0 : (Math.floor(hintMs / 60_000) + 1) * 60_000;
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/polling/poll-answer.js






const longestLine = 1_000;
async function judgePoll({ until, failWhen }, { content, status, fields }, redact) {
	const shorten = (line) => cut(redact(line));
	if (content.byteLength === 0 && (status === 202 || status === 204)) {
		const brief = `the answer had no content (${status})`;
		return { verdict: 'open', seen: [brief], brief, excerpt: 'response: (no content)' };
	}
	const parsed = await (0,json.parseJsonContent)(content, (0,http_fields/* fieldValue */.ag)(fields, 'content-type') ?? '');
	if ('failure' in parsed)
		return parsed;
	const excerpt = shorten(`response: ${new TextDecoder().decode(content)}`);
	const failing = failWhen === undefined ? undefined : await (0,evaluate/* evaluateOver */.S)(parsed, failWhen);
	const awaited = await (0,evaluate/* evaluateOver */.S)(parsed, until);
	for (const [expression, found] of [
		[until, awaited],
		[failWhen ?? '', failing],
	]) {
		if (found !== undefined && 'problem' in found && found.hopeless) {
			return { failure: notEvaluated(`\`${expression}\` can never hold`, expression, found.problem) };
		}
	}
	const seenOf = async (expression, found) => (await valuesOf(expression, found, parsed)).map(shorten);
	if (failWhen !== undefined && failing !== undefined && holds(failing)) {
		const seen = await seenOf(failWhen, failing);
		return { verdict: 'failed', seen, brief: seen[0] ?? '', excerpt };
	}
	if (failWhen !== undefined && failing !== undefined && 'problem' in failing && holds(awaited)) {
		const what = `\`${failWhen}\` (fail-when) says nothing of the answer that would end the wait`;
		return { failure: notEvaluated(what, failWhen, failing.problem) };
	}
	const seen = await seenOf(until, awaited);
	const ofFailWhen = failing !== undefined && 'problem' in failing
		? [shorten(`fail-when could not be evaluated: ${failing.problem}`)]
		: [];
	return {
		verdict: holds(awaited) ? 'done' : 'open',
		seen: [...seen, ...ofFailWhen],
		brief: [...seen.slice(0, 1), ...ofFailWhen].join('; '),
		...('problem' in awaited ? { unclear: true } : {}),
		excerpt,
	};
}
function hiddenAnswer({ verdict }) {
	return { verdict, seen: [declared_secrets/* staysHidden */.j], brief: declared_secrets/* staysHidden */.j, excerpt: 'response: ***' };
}
function holds(found) {
	return 'value' in found && (0,evaluate/* isTruthy */.z)(found.value);
}
async function valuesOf(expression, found, parsed) {
	if ('problem' in found)
		return [`could not be evaluated: ${found.problem}`];
	const compared = await (0,compared_values/* comparedValues */.O)(expression, parsed);
	return compared.length > 0 ? compared : [`got: ${(0,json/* stringifyExactly */.w)(found.value)}`];
}
function cut(line) {
	return line.length > longestLine ? `${line.slice(0, longestLine)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/polling/poll-reporter.js

const changedMs = 1_000;
const unchangedMs = 30_000;
const longestValue = 200;
class PollReporter {
	#until;
	#engine;
	#value;
	#toldAt = Number.NEGATIVE_INFINITY;
	constructor(until, engine) {
		this.#until = until;
		this.#engine = engine;
	}
	waits(seen, polls, leftMs) {
		const now = this.#engine.platform.clock.monotonic();
		if (now - this.#toldAt < (seen === this.#value ? unchangedMs : changedMs))
			return;
		this.#value = seen;
		this.#toldAt = now;
		const value = seen.length > longestValue ? `${seen.slice(0, longestValue)}\u2026` : seen;
		this.#engine.progress(`waiting until \`${this.#until}\`; ${value} (poll ${polls}), ${(0,duration/* formatDuration */.a)(leftMs)} left`);
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/polling/poll.js










const mostPolledBytes = 100 * 2 ** 20;
const shortestWaitMs = 1_000;
async function poll(parts) {
	const { task, polling, send, expects, engine } = parts;
	const { clock } = engine.platform;
	const begunAt = clock.monotonic();
	const elapsedMs = () => clock.monotonic() - begunAt;
	const log = new attempt_log/* AttemptLog */.s();
	const reporter = new PollReporter(polling.until, engine);
	const maxResponseBytes = task.saveTo === undefined ? task.maxResponseBytes : Math.min(task.maxResponseBytes, mostPolledBytes);
	let last;
	let slowestMs = 0;
	for (let polls = 1;; polls += 1) {
		const result = await send({ begunAt, maxResponseBytes });
		log.add(result);
		const end = (more) => ({
			...result,
			...more,
			...log.told(),
			durationMs: elapsedMs(),
		});
		const waited = () => ({
			task,
			polling,
			polls,
			elapsedMs: elapsedMs(),
			...(last === undefined ? {} : last),
		});
		const { response, failure } = result;
		if (failure !== undefined || response === undefined) {
			if (last !== undefined && isOutOfTime(failure, elapsedMs(), task)) {
				return end({ response: last.response, failure: timedOut({ ...waited(), polls: polls - 1 }) });
			}
			return end({});
		}
		if (!expects(response.status))
			return end({});
		slowestMs = Math.max(slowestMs, result.durationMs);
		const readable = await (0,declared_secrets.hideDeclaredSecrets)(task, response.content, engine);
		const content = (0,seen_by_expressions/* seenByExpressions */.a)(response.content, response.redacted?.content, engine);
		const judged = await judgePoll(polling, { ...response, content }, (text) => engine.redactor.text(text));
		if ('failure' in judged)
			return end({ failure: judged.failure });
		last = { response, answer: readable ? judged : hiddenAnswer(judged) };
		if (judged.verdict === 'failed')
			return end({ failure: pollFailed(waited()) });
		if (judged.verdict === 'done')
			return end(await deliver(parts, response));
		const hintMs = hintOf(response, clock.now());
		const leftMs = task.withinMs - elapsedMs();
		const waitMs = waitBefore(hintMs, polling.intervalMs, leftMs, Math.min(task.timeoutMs, 2 * slowestMs + 100));
		if (waitMs === undefined)
			return end({ failure: timedOut(waited(), hintMs) });
		reporter.waits(last.answer.brief, polls, leftMs);
		try {
			await clock.sleep(waitMs, engine.signal);
		}
		catch {
			return end({ failure: stopped(waited()) });
		}
	}
}
function waitBefore(hintMs, intervalMs, leftMs, reserveMs) {
	const waitMs = hintMs === undefined ? intervalMs : Math.max(hintMs, Math.min(intervalMs, shortestWaitMs));
	if (waitMs < leftMs)
		return waitMs;
	const lastLookMs = leftMs - reserveMs;
	return hintMs === undefined && lastLookMs >= Math.min(intervalMs / 2, shortestWaitMs) ? lastLookMs : undefined;
}
function hintOf({ fields }, now) {
	return (0,retry/* parseRetryAfter */.mu)((0,http_fields/* fieldValue */.ag)(fields, 'retry-after'), (0,http_fields/* fieldValue */.ag)(fields, 'date'), now);
}
function isOutOfTime(failure, elapsedMs, { withinMs }) {
	return failure?.code === 'net/timeout' && elapsedMs >= withinMs - 10;
}
function stopped({ answer, polls, elapsedMs }) {
	return (0,diagnostic.diagnostic)('net/reset', 'The wait for the next poll was stopped, because the job was cancelled.', {
		evidence: [...(answer?.seen ?? []), `${polls === 1 ? '1 poll' : `${polls} polls`} in ${(0,duration/* formatDuration */.a)(elapsedMs)}`],
	});
}
async function deliver({ openSink }, response) {
	if (openSink === undefined)
		return { response };
	const { redacted: _counted, ...rest } = response;
	try {
		const sink = await openSink();
		try {
			await sink.write(response.content);
			await sink.commit();
		}
		catch (error) {
			await sink.discard();
			throw error;
		}
		return { response: { ...rest, content: new Uint8Array(), sunk: true } };
	}
	catch (error) {
		if (error instanceof diagnostic/* DiagnosticError */.u)
			return { response, failure: error.diagnostics[0] };
		throw error;
	}
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


/***/ })

};
;