(function () { // webpackBootstrap
	var __webpack_modules__ = ({

/***/ 3448:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var exitStatusOf = (function (code) {
	if (code === 'save/refused')
		return 2;
	switch (areaOf(code)) {
		case 'input':
			return 2;
		case 'key':
		case 'auth':
			return 3;
		case 'net':
		case 'redirect':
			return 4;
		case 'leak':
			return 5;
		case 'internal':
			return 70;
		default:
			return 1;
	}
});
const diagnosticCodes = [
	'key/missing',
	'key/placeholder',
	'key/unexpanded',
	'key/wrapped',
	'key/malformed',
	'key/too-short',
	'key/in-debug',
	'key/trimmed',
	'key/not-secret',
	'key/rotation-due',
	'key/fallback-used',
	'input/invalid',
	'input/unknown',
	'input/conflict',
	'input/insecure-url',
	'input/file',
	'auth/rejected',
	'auth/forbidden',
	'auth/edge-blocked',
	'auth/proxy',
	'http/bad-request',
	'http/not-found',
	'http/conflict',
	'http/rate-limited',
	'http/server-error',
	'http/unexpected-status',
	'net/dns',
	'net/refused',
	'net/reset',
	'net/timeout',
	'net/tls',
	'net/tls-disabled',
	'net/proxy',
	'net/truncated',
	'net/too-large',
	'net/protocol',
	'redirect/cross-origin',
	'redirect/downgrade',
	'redirect/loop',
	'redirect/unsupported',
	'expect/failed',
	'expect/not-json',
	'extract/missing',
	'poll/timed-out',
	'poll/failed',
	'paginate/more',
	'save/refused',
	'save/failed',
	'leak/echoed',
	'leak/found',
	'scan/incomplete',
	'internal/bug',
];
function areaOf(code) {
	return code.slice(0, code.indexOf('/'));
}
const softenable = new Set([
	'auth',
	'http',
	'net',
	'redirect',
	'expect',
	'extract',
	'poll',
	'paginate',
]);
function isSoftenable(code) {
	return code !== 'net/tls-disabled' && softenable.has(areaOf(code));
}
function exitStatusOfRun(failures) {
	const leak = failures.find((code) => areaOf(code) === 'leak');
	const decisive = leak ?? failures[0];
	return decisive === undefined ? 0 : exitStatusOf(decisive);
}


Object.assign(__webpack_exports__, { GW: diagnosticCodes, Ym: isSoftenable, d6: areaOf, et: exitStatusOf, exitStatusOfRun: exitStatusOfRun });

/***/ }),

/***/ 4623:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var diagnostic = (function (code, message, details = {}) {
	return { severity: 'error', evidence: [], ...details, code, message };
});
class DiagnosticError extends Error {
	name = 'DiagnosticError';
	diagnostics;
	constructor(first, ...more) {
		super(`${first.code}: ${first.message}`, { cause: first.cause });
		this.diagnostics = [first, ...more];
	}
}


Object.assign(__webpack_exports__, { diagnostic: diagnostic, u: DiagnosticError });

/***/ }),

/***/ 3418:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4623);

function placesOf(stack) {
	const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
	return frames.flatMap((frame) => /[\w.-]+\.(?:js|ts|mjs|cjs):\d+:\d+/.exec(frame)?.[0] ?? []);
}
function bugOf(error) {
	const name = error instanceof Error ? error.name : typeof error;
	const places = error instanceof Error ? placesOf(error.stack ?? '') : [];
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('internal/bug', 'The step failed in a way that it should not.', {
		evidence: [name, ...places.slice(0, 6).map((place) => `at ${place}`)],
		cause: error,
	});
}


Object.assign(__webpack_exports__, { y: bugOf });

/***/ }),

/***/ 8334:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
function errorCode(error) {
	if (error === null || typeof error !== 'object')
		return 'unknown';
	const { code, name } = error;
	return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}


Object.assign(__webpack_exports__, { C: errorCode });

/***/ }),

/***/ 9587:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/http/fields.js
var http_fields = __nccwpck_require__(3157);
// EXTERNAL MODULE: ./build/bundle/src/transports/port.js
var port = __nccwpck_require__(1233);
// EXTERNAL MODULE: ./build/bundle/src/http/decode.js
var decode = __nccwpck_require__(9046);
;// CONCATENATED MODULE: ./build/bundle/src/http/hop.js
function isRedirection(status) {
	return (status >= 301 && status <= 303) || status === 307 || status === 308;
}

// EXTERNAL MODULE: ./build/bundle/src/http/limit.js
var http_limit = __nccwpck_require__(8401);
// EXTERNAL MODULE: ./build/bundle/src/http/memory-sink.js
var memory_sink = __nccwpck_require__(499);
// EXTERNAL MODULE: ./build/bundle/src/http/retry.js
var http_retry = __nccwpck_require__(7280);
// EXTERNAL MODULE: ./build/bundle/src/http/time-is-up.js
var time_is_up = __nccwpck_require__(2062);
// EXTERNAL MODULE: ./build/bundle/src/http/turns.js
var turns = __nccwpck_require__(3154);
;// CONCATENATED MODULE: ./build/bundle/src/http/attempt.js
var performAttempt = (async function (call, key, time, deps, slot, passed) {
	const { transport, saw, holdsSecret, clock, pacer } = deps;
	let hop = firstHop(call);
	const progress = { phase: 'answer', contentBytes: 0 };
	const limitTo = (ms) => time.limit(ms, () => new time_is_up.TimeIsUp('timeout', call.timeoutMs));
	let begun = clock.monotonic();
	let limit = limitTo(call.timeoutMs);
	let taken = slot;
	try {
		for (;;) {
			const { signal } = limit;
			let response;
			try {
				response = await transport.exchange({
					method: hop.method,
					url: hop.url,
					fields: hop.fields,
					...(hop.body === undefined ? {} : { body: hop.body }),
					...(hop.foreign ? { foreign: true } : { key: keyField(call, key) }),
					final: call.expects,
					signal,
				});
			}
			finally {
				taken?.done(response);
				taken = undefined;
			}
			const expected = call.expects(response.status);
			if (expected || call.target.redirects === 'none' || !isRedirection(response.status)) {
				return await receive(call, hop, response, expected, progress, signal, deps);
			}
			const { followRedirection } = await __nccwpck_require__.e(/* import() */ 8368).then(__nccwpck_require__.bind(__nccwpck_require__, 8368));
			const next = followRedirection(hop, response, call.target);
			response.discard();
			const { status, statusText, fields } = response;
			saw({ status, statusText, fields, content: new Uint8Array(), url: hop.url });
			if ('code' in next)
				return { failure: next, retry: 'never', aborted: false };
			if (next.foreign && holdsSecret(next.url.href)) {
				return { failure: await secretInAddress(hop, next), retry: 'never', aborted: false };
			}
			hop = next;
			passed(hop.url.origin);
			if (pacer === undefined || hop.foreign)
				continue;
			limit.clear();
			const leftMs = call.timeoutMs - (clock.monotonic() - begun);
			limit = time.rest();
			taken = await pacer.acquire(limit.signal);
			limit.clear();
			limit = limitTo(leftMs);
			begun = clock.monotonic() - (call.timeoutMs - leftMs);
		}
	}
	catch (error) {
		return fail(error, call, hop, progress, limit.signal, transport.proxyFor(hop.url));
	}
	finally {
		limit.clear();
	}
});
var firstHop = (function (call) {
	const own = call.idempotencyKey === undefined ? [] : [['Idempotency-Key', call.idempotencyKey]];
	const fields = (0,http_fields/* withDefaults */.rO)(call.fields, [
		['accept', 'application/json'],
		['accept-encoding', 'gzip, deflate, br'],
		...own,
	]);
	const { method, url, body } = call;
	return {
		method,
		url,
		fields,
		...(body === undefined ? {} : { body }),
		foreign: false,
		trail: [`${method} ${url.href}`],
	};
});
var keyField = (function ({ target }, secret) {
	const { apiKeyHeader: name, apiKeyScheme: scheme } = target;
	return { name, secret, ...(scheme === undefined ? {} : { scheme }) };
});
var receive = (async function (call, hop, response, expected, progress, signal, { saw, redactor, clock }) {
	const { status, statusText, fields } = response;
	const memory = new memory_sink/* MemorySink */.$(redactor);
	let sink = memory;
	const answer = (more = {}) => {
		const redacted = memory.redacted();
		return {
			response: {
				status,
				statusText,
				fields,
				content: memory.content(),
				...(redacted === undefined ? {} : { redacted }),
				contentBytes: progress.contentBytes,
				sunk: sink !== memory,
				url: hop.url,
				keySent: !hop.foreign,
				...more,
			},
			expected,
		};
	};
	progress.phase = 'content';
	try {
		if (expected && call.openSink !== undefined)
			sink = await call.openSink();
		const limit = call.openSink !== undefined && !expected
			? Math.min(call.maxResponseBytes, mostInMemoryBytes)
			: call.maxResponseBytes;
		for await (const chunk of await contentOf(hop, response, limit, expected, signal, clock)) {
			progress.contentBytes += chunk.byteLength;
			const written = sink.write(chunk);
			if (written !== undefined)
				await written;
		}
		await sink.commit();
		return answer();
	}
	catch (error) {
		response.discard();
		await sink.discard();
		const cancelled = signal.aborted && !(signal.reason instanceof time_is_up.TimeIsUp);
		if (expected || cancelled) {
			saw({ status, statusText, fields, content: new Uint8Array(), url: hop.url });
			throw error;
		}
		const { describeFailure } = await __nccwpck_require__.e(/* import() */ 5352).then(__nccwpck_require__.bind(__nccwpck_require__, 5352));
		return answer({
			contentFailure: describeFailure(signal.aborted ? signal.reason : error, {
				url: hop.url,
				progress,
				timeoutMs: call.timeoutMs,
			}),
		});
	}
});
var contentOf = (async function (hop, response, limit, expected, signal, clock) {
	const { status, fields, content } = response;
	if (hop.method === 'HEAD' || status === 204 || status === 304)
		return content;
	const transferCoding = (0,http_fields/* fieldValue */.ag)(fields, 'transfer-encoding');
	if (transferCoding !== undefined && transferCoding.trim().toLowerCase() !== 'chunked') {
		throw new port/* TransportError */.w('protocol', 'The transfer coding of the answer was not asked for.', {
			sent: true,
			code: `transfer-encoding ${transferCoding.slice(0, 40)}`,
		});
	}
	const coding = (0,http_fields/* fieldValue */.ag)(fields, 'content-encoding');
	const length = (0,http_fields/* fieldValue */.ag)(fields, 'content-length');
	const announced = Number(length ?? 0);
	if (expected && coding === undefined && announced > limit)
		throw new http_limit/* ContentTooLarge */.h(limit, announced);
	if (coding === undefined && announced > 0 && announced <= Math.min(limit, turns/* pieceBytes */.I))
		return content;
	const decoded = (0,turns/* inTurns */.g)((0,http_limit/* limitContent */.v)(await (0,decode/* decodeContent */.K)(content, coding), limit), signal, clock);
	if (length !== undefined || transferCoding !== undefined || !(0,http_fields/* isJson */.Fh)((0,http_fields/* fieldValue */.ag)(fields, 'content-type')))
		return decoded;
	const { checkJsonEnd } = await __nccwpck_require__.e(/* import() */ 1034).then(__nccwpck_require__.bind(__nccwpck_require__, 1034));
	return checkJsonEnd(decoded);
});
var fail = (async function (error, call, hop, progress, signal, proxy) {
	const aborted = signal.aborted;
	const foreseen = [port/* TransportError */.w, diagnostic/* DiagnosticError */.u, http_limit/* ContentTooLarge */.h].some((kind) => error instanceof kind);
	if (!aborted && !foreseen)
		throw error;
	const thrown = aborted && !(error instanceof diagnostic/* DiagnosticError */.u) ? signal.reason : error;
	const { describeFailure } = await __nccwpck_require__.e(/* import() */ 5352).then(__nccwpck_require__.bind(__nccwpck_require__, 5352));
	const failure = describeFailure(thrown, {
		url: hop.url,
		progress,
		timeoutMs: call.timeoutMs,
		toFile: call.openSink !== undefined,
		...(proxy === undefined ? {} : { proxy }),
		...(error instanceof port/* TransportError */.w && error.reached !== undefined ? { reached: error.reached } : {}),
	});
	return { failure, retry: retryAfterError(error, aborted), aborted };
});










const mostInMemoryBytes = 10 * 1024 * 1024;
async function secretInAddress(hop, next) {
	const { diagnostic } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4623));
	return diagnostic('redirect/cross-origin', `The API redirected from ${hop.url.origin} to ${next.url.origin} with a secret of this run in the address, so the redirect was not followed.`, { suggestion: 'Replace the key, and report this to whoever runs the API: it gives keys away.' });
}
function retryAfterError(error, aborted) {
	if (!(error instanceof port/* TransportError */.w))
		return 'never';
	if (aborted)
		return error.sent ? 'repeatable' : 'any';
	return (0,http_retry/* retryOfError */.Wv)(error);
}

;// CONCATENATED MODULE: ./build/bundle/src/http/call-time.js

class CallTime {
	#clock;
	#withinMs;
	#begunAt;
	#job;
	#isUp;
	constructor(clock, { withinMs, begunAt }, job) {
		this.#clock = clock;
		this.#withinMs = withinMs;
		this.#begunAt = begunAt ?? clock.monotonic();
		this.#job = job;
	}
	elapsedMs() {
		return this.#clock.monotonic() - this.#begunAt;
	}
	over() {
		return this.#isUp ?? (this.#job.aborted ? this.#job.reason : undefined);
	}
	rest() {
		const leftMs = this.#withinMs - this.elapsedMs();
		return this.#clock.deadline(leftMs, () => this.#end(), this.#job);
	}
	limit(ms, reason) {
		const leftMs = this.#withinMs - this.elapsedMs();
		return ms < leftMs ? this.#clock.deadline(ms, reason, this.#job) : this.rest();
	}
	#end() {
		this.#isUp = new time_is_up.TimeIsUp('within', this.#withinMs);
		return this.#isUp;
	}
}

// EXTERNAL MODULE: ./build/bundle/src/http/duration.js
var duration = __nccwpck_require__(8404);
;// CONCATENATED MODULE: ./build/bundle/src/http/perform-call.js
var performCall = (async function (call, deps) {
	const { clock, keys } = deps;
	const started = clock.monotonic();
	const time = new CallTime(clock, call, deps.signal);
	const origins = [call.url.origin];
	const attempts = [];
	let key = keys.current();
	let usedFallback = false;
	let retried = 0;
	let lastAnswer;
	const end = (outcome, retryAfterMs) => {
		const durationMs = clock.monotonic() - started;
		return {
			attempts,
			...endOf(outcome, lastAnswer, time, attempts.length, durationMs),
			durationMs,
			origins,
			...(retryAfterMs === undefined ? {} : { retryAfterMs }),
		};
	};
	for (;;) {
		const slot = deps.pacer === undefined ? undefined : await takeSlot(call, deps, time);
		if (slot !== undefined && 'failure' in slot)
			return end(slot);
		const startedAt = clock.now();
		const attemptStarted = clock.monotonic();
		const outcome = await performAttempt(call, key, time, deps, slot, (origin) => {
			if (!origins.includes(origin))
				origins.push(origin);
		});
		const record = (waitMs) => ({
			number: attempts.length + 1,
			url: call.url.href,
			startedAt,
			durationMs: clock.monotonic() - attemptStarted,
			...('failure' in outcome ? { error: outcome.failure.code } : { status: outcome.response.status }),
			...(waitMs === undefined ? {} : { waitMs }),
			usedFallback,
		});
		const finish = (retryAfterMs) => end(outcome, retryAfterMs);
		judge(keys, key, outcome);
		if ('response' in outcome) {
			lastAnswer = outcome.response;
			deps.saw(outcome.response);
		}
		const other = usedFallback || !isRejected(outcome) ? undefined : otherKey(keys, key);
		if (other !== undefined && time.over() === undefined) {
			attempts.push(record());
			deps.progress('401 from the API; trying the fallback key');
			key = other;
			usedFallback = true;
			continue;
		}
		const retry = (0,http_retry/* retryOf */.W2)(outcome);
		const hintMs = (retry === 'never' ? undefined : retryAfterOf(outcome, clock.now())) || undefined;
		if (hintMs !== undefined && (hintMs > http_retry/* longestRetryAfterMs */.tK || time.elapsedMs() + hintMs >= call.withinMs)) {
			attempts.push(record());
			return finish(hintMs);
		}
		const over = time.over() !== undefined || retried >= call.retries;
		if (over || !(0,http_retry/* mayRetry */.KO)(call.method, call.idempotencyKey !== undefined, retry)) {
			attempts.push(record());
			return finish();
		}
		retried += 1;
		const waitMs = hintMs ?? (0,http_retry/* backoffMs */.jo)(call.retryDelayMs, retried, deps.random());
		if (time.elapsedMs() + waitMs >= call.withinMs) {
			attempts.push(record());
			return finish();
		}
		attempts.push(record(waitMs));
		deps.progress(`${summaryOf(outcome)}; attempt ${retried + 1} of ${call.retries + 1} in ${(0,duration/* formatMs */._)(waitMs)}`, waitMs);
		try {
			await clock.sleep(waitMs, deps.signal);
		}
		catch {
			return finish();
		}
	}
});
var endOf = (function (outcome, lastAnswer, time, attempts, elapsedMs) {
	if ('response' in outcome)
		return { response: outcome.response };
	if (lastAnswer !== undefined && outcome.aborted && time.over() instanceof time_is_up.TimeIsUp)
		return { response: lastAnswer };
	const { failure } = outcome;
	const effort = attempts > 1 ? [`${attempts} attempts in ${(0,duration/* formatMs */._)(elapsedMs)}`] : [];
	return { failure: { ...failure, evidence: [...failure.evidence, ...effort] } };
});
var isRejected = (function (outcome) {
	return 'response' in outcome && outcome.response.status === 401 && outcome.response.keySent && !outcome.expected;
});
var judge = (function (keys, key, outcome) {
	if ('failure' in outcome || !outcome.response.keySent)
		return;
	const { status } = outcome.response;
	if (isRejected(outcome))
		keys.judged(key, 'rejected');
	else if (status !== 401 && (outcome.expected || isOwnRefusal(outcome)))
		keys.judged(key, 'accepted');
});






async function takeSlot(call, deps, time) {
	const { takeSlot: take } = await __nccwpck_require__.e(/* import() */ 9776).then(__nccwpck_require__.bind(__nccwpck_require__, 9776));
	const { signal, clear } = time.rest();
	return take(call, deps, signal, call.withinMs - time.elapsedMs()).finally(clear);
}
function summaryOf(outcome) {
	return 'failure' in outcome ? outcome.failure.code : `${outcome.response.status} from the API`;
}
function isOwnRefusal(outcome) {
	if ('failure' in outcome || (0,http_retry/* retryOf */.W2)(outcome) !== 'never')
		return false;
	const { status, fields } = outcome.response;
	return status >= 400 && status < 500 && status !== 407 && (0,http_fields/* isJson */.Fh)((0,http_fields/* fieldValue */.ag)(fields, 'content-type'));
}
function otherKey(keys, rejected) {
	const current = keys.current();
	return current === rejected ? keys.untriedFallback() : current;
}
function retryAfterOf(outcome, now) {
	if ('failure' in outcome)
		return undefined;
	const { fields } = outcome.response;
	return (0,http_retry/* parseRetryAfter */.mu)((0,http_fields/* fieldValue */.ag)(fields, 'retry-after'), (0,http_fields/* fieldValue */.ag)(fields, 'date'), now);
}

// EXTERNAL MODULE: ./build/bundle/src/http/url.js
var http_url = __nccwpck_require__(8907);
// EXTERNAL MODULE: ./build/bundle/src/leak/redact-whole.js
var redact_whole = __nccwpck_require__(7486);
// EXTERNAL MODULE: ./build/bundle/src/report/progress.js
var progress = __nccwpck_require__(7621);
;// CONCATENATED MODULE: ./build/bundle/src/engine/echo.js


class EchoTally {
	#redactor;
	#fields = new Map();
	#content = 0;
	#saved = 0;
	#last;
	constructor(redactor) {
		this.#redactor = redactor;
	}
	see(answer) {
		const { content, hits } = answer.redacted ?? (0,redact_whole/* redactWhole */.rK)(answer.content, this.#redactor);
		const found = this.#searchFields(answer);
		for (const [name, count] of found)
			this.#fields.set(name, (this.#fields.get(name) ?? 0) + count);
		this.addContent(hits);
		if (hits > 0 || found.length > 0)
			this.#last = answer;
		return content;
	}
	#searchFields({ fields, statusText }) {
		let all = statusText;
		for (const [name, value] of fields)
			all += `\u0001${name}: ${value}`;
		if (this.#redactor.redact(all).hits === 0)
			return [];
		const parts = [...fields, ['(status text)', statusText]];
		return parts
			.map(([name, value]) => [name, this.#redactor.redact(`${name}: ${value}`).hits])
			.filter(([, count]) => count > 0);
	}
	addContent(hits) {
		this.#content += hits;
	}
	addSaved(hits) {
		this.#saved += hits;
	}
	diagnostic() {
		const total = [...this.#fields.values()].reduce((sum, count) => sum + count, this.#content + this.#saved);
		if (total === 0)
			return undefined;
		const times = total === 1 ? 'once' : `${total} times`;
		return (0,diagnostic.diagnostic)('leak/echoed', `The server sent a secret of this run back, ${times}; it was redacted.`, {
			severity: 'warning',
			evidence: [
				...(this.#content > 0 ? [`in the content: ${this.#content}`] : []),
				...(this.#saved > 0
					? [
						`in the content that was saved: ${this.#saved}; the file has \`***\` there, and is not byte for byte what was sent`,
					]
					: []),
				...[...this.#fields].map(([name, count]) => `in the field ${name}: ${count}`),
				...(this.#last === undefined ? [] : [`answered by ${this.#last.url.origin} with ${this.#last.status}`]),
			],
		});
	}
}

// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __nccwpck_require__(8334);
;// CONCATENATED MODULE: ./build/bundle/src/engine/request-id.js
var requestIdOf = (function (fields) {
	for (const name of names) {
		const value = (0,http_fields/* fieldValue */.ag)(fields, name)?.trim();
		if (value !== undefined && value !== '')
			return value;
	}
	return undefined;
});

const names = [
	'x-request-id',
	'request-id',
	'x-correlation-id',
	'x-amzn-requestid',
	'x-amz-request-id',
	'x-trace-id',
	'cf-ray',
];

// EXTERNAL MODULE: ./build/bundle/src/engine/response-text.js
var response_text = __nccwpck_require__(4337);
// EXTERNAL MODULE: ./build/bundle/src/engine/seen-by-expressions.js
var seen_by_expressions = __nccwpck_require__(9537);
// EXTERNAL MODULE: ./build/bundle/src/engine/spill.js
var spill = __nccwpck_require__(5154);
;// CONCATENATED MODULE: ./build/bundle/src/engine/execute-task.js
var executeTask = (async function (task, engine) {
	const { plan, redactor, platform } = engine;
	const url = (0,http_url/* resolveUrl */.O2)(plan.target, task);
	const started = platform.clock.monotonic();
	const acceptedEarlier = engine.keys.acceptedEarlier();
	const echo = new EchoTally(redactor);
	const { result, failure, answer, notices: doubts } = await makeCall(task, url, engine, echo);
	const found = failure === undefined ? [] : [failure];
	const received = result?.response;
	const leftMs = task.withinMs - (result?.durationMs ?? 0);
	const sealed = received === undefined ? undefined : await sealResponse(received, task, engine, echo, leftMs);
	const response = sealed?.response;
	if (sealed?.failure !== undefined)
		found.push(sealed.failure);
	const answeredAt = platform.clock.now();
	let known;
	const facts = () => {
		const call = { task, url, result, response, answeredAt, acceptedEarlier };
		known ??= __nccwpck_require__.e(/* import() */ 5639).then(__nccwpck_require__.bind(__nccwpck_require__, 5639)).then(({ factsOfCall }) => factsOfCall(call, engine));
		return known;
	};
	let taken = {
		extracted: {},
		extractedSecrets: {},
	};
	let bodyFile;
	if (received !== undefined && response !== undefined) {
		const mediaType = (0,http_fields/* fieldValue */.ag)(response.fields, 'content-type');
		if (failure !== undefined || sealed?.failure !== undefined) {
		}
		else if (!isExpected(task, response.status)) {
			const { judgeStatus } = await __nccwpck_require__.e(/* import() */ 8048).then(__nccwpck_require__.bind(__nccwpck_require__, 8048));
			found.push(judgeStatus(await facts()));
		}
		else if (task.expect.length > 0 || task.extract.length > 0 || task.polling !== undefined) {
			const { interpretContent } = await Promise.all(/* import() */[__nccwpck_require__.e(1140), __nccwpck_require__.e(9278)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9278));
			const seen = (0,seen_by_expressions/* seenByExpressions */.a)(received.content, response.content, engine);
			const { failures, secrets, ...rest } = await interpretContent(task, seen, mediaType ?? '', engine, {
				hidden: response.content === redact_whole/* hiddenContent */.mn,
				withoutKey: seen !== received.content,
			});
			found.push(...failures);
			taken = { ...rest, extractedSecrets: secrets };
		}
		engine.hearContent?.(received.content);
		const kept = await keepContent(task, response, (0,http_fields/* isJson */.Fh)(mediaType), engine);
		if (typeof kept === 'object')
			found.push(kept);
		else
			bodyFile = kept;
	}
	if (answer !== undefined && received === undefined)
		echo.see(answer);
	const echoed = echo.diagnostic();
	if (echoed !== undefined)
		found.push(echoed);
	const last = response ?? (answer === undefined ? undefined : headOf(answer));
	const requestId = last === undefined ? undefined : requestIdOf(last.fields);
	return {
		task,
		ok: !found.some((one) => one.severity === 'error'),
		skipped: result === undefined,
		url: url.href,
		attempts: result?.attempts ?? [],
		durationMs: result?.durationMs ?? platform.clock.monotonic() - started,
		...(last === undefined ? {} : { response: last }),
		...(bodyFile === undefined ? {} : { bodyFile }),
		...(requestId === undefined ? {} : { requestId }),
		...taken,
		...(doubts === undefined ? {} : { notices: [...doubts, ...(taken.notices ?? [])] }),
		diagnostics: found.length === 0 ? [] : await engine.explain(found, await facts()),
	};
});
var makeCall = (async function (task, url, engine, echo) {
	const { redactor, platform, plan } = engine;
	const content = await openContent(task, engine);
	if ('failure' in content)
		return content;
	const saveTo = saveTarget(task, engine);
	if (task.saveTo !== undefined && redactor.redact(task.saveTo).hits > 0) {
		const suggestion = 'Give the file a name without the secret.';
		return {
			failure: (0,diagnostic.diagnostic)('save/refused', 'The path of a file to write holds a secret of this run.', { suggestion }),
		};
	}
	const landing = saveTo === undefined ? undefined : await platform.files.landing(saveTo);
	const call = {
		...task,
		url,
		...content,
		target: plan.target,
		expects: (status) => isExpected(task, status),
	};
	const openFile = async (found) => {
		const { openFileSink } = await __nccwpck_require__.e(/* import() */ 4144).then(__nccwpck_require__.bind(__nccwpck_require__, 4144));
		return openFileSink(saveTo ?? '', platform.files, redactor, found, landing);
	};
	const openSink = saveTo === undefined ? {} : { openSink: () => openFile((hits) => echo.addSaved(hits)) };
	let answer;
	const { keyLabel } = engine;
	engine.progress((0,progress/* startLine */.F)(task.method, url.href, keyLabel, keyLabel && engine.keys.facts().fingerprint));
	const deps = {
		transport: engine.transport,
		clock: platform.clock,
		random: platform.random,
		keys: engine.keys,
		signal: engine.signal,
		redactor,
		holdsSecret: (text) => redactor.redact(text).hits > 0,
		saw(next) {
			if (answer !== undefined)
				echo.see(answer);
			answer = next;
		},
		progress: engine.progress,
		...(engine.pacer === undefined ? {} : { pacer: engine.pacer }),
	};
	let result;
	if (task.polling !== undefined) {
		const { poll } = await Promise.all(/* import() */[__nccwpck_require__.e(1140), __nccwpck_require__.e(5438)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5438));
		const send = (change) => performCall({ ...call, ...change }, deps);
		result = await poll({ task, polling: task.polling, send, expects: call.expects, ...openSink, engine });
	}
	else if (task.pagination !== undefined) {
		const { collectPages } = await Promise.all(/* import() */[__nccwpck_require__.e(1140), __nccwpck_require__.e(7198)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7198));
		const send = (change) => performCall({ ...call, ...change }, deps);
		const file = saveTo === undefined ? {} : { openFile: () => openFile(() => { }) };
		result = await collectPages({ task, pagination: task.pagination, call, send, ...file, echo, engine });
	}
	else {
		result = await performCall({ ...call, ...openSink }, deps);
	}
	return {
		result,
		...(result.failure === undefined ? {} : { failure: result.failure }),
		...(result.notices === undefined ? {} : { notices: result.notices }),
		...(answer === undefined ? {} : { answer }),
	};
});
var saveTarget = (function ({ saveTo }, { context }) {
	return saveTo === undefined ? undefined : (0,external_node_path_.resolve)(context.workspace, saveTo);
});
var keepContent = (async function (task, { content, sunk }, json, engine) {
	const { context, platform } = engine;
	if (sunk && task.saveTo !== undefined)
		return saveTarget(task, engine);
	if (!context.takesOutputs || (content.byteLength <= spill/* outputBytes */.R && (0,response_text/* textOf */.b)(content) !== undefined))
		return undefined;
	try {
		return await (0,spill/* spill */.h)(content, json ? 'body.json' : 'body.bin', context.temp, platform);
	}
	catch (error) {
		return (0,diagnostic.diagnostic)('save/failed', 'The response is too large for an output, and could not be written to a file.', {
			evidence: [
				`${content.byteLength} bytes`,
				...(context.environment.host === 'github' && context.environment.cli !== true
					? [`RUNNER_TEMP: ${context.temp}`]
					: []),
				`system error: ${(0,error_code/* errorCode */.C)(error)}`,
			],
			cause: error,
		});
	}
});
var sealResponse = (async function (received, task, engine, echo, leftMs) {
	const content = echo.see(received);
	if (!task.extract.some(({ secret }) => secret))
		return { response: { ...received, content } };
	const { redacted: _known, ...raw } = received;
	const { hideDeclaredSecrets } = await __nccwpck_require__.e(/* import() */ 948).then(__nccwpck_require__.bind(__nccwpck_require__, 948));
	const readable = await hideDeclaredSecrets(task, raw.content, engine);
	if (!readable)
		return { response: { ...raw, content: redact_whole/* hiddenContent */.mn } };
	const whole = raw.contentFailure === undefined ? raw.content : engine.redactor.withoutTail(raw.content);
	const { redactInTime } = await __nccwpck_require__.e(/* import() */ 7593).then(__nccwpck_require__.bind(__nccwpck_require__, 7593));
	const { content: safe, failure } = await redactInTime(whole, engine.redactor, engine.platform.clock, leftMs);
	return { response: { ...raw, content: safe }, ...(failure === undefined ? {} : { failure }) };
});
var isExpected = (function ({ expectStatus, fields }, status) {
	const wanted = status !== 206 || fields.some(([name]) => name.toLowerCase() === 'range');
	return expectStatus.some(({ from, to }) => status >= from && status <= to && (wanted || from === to));
});
var openContent = (async function (task, engine) {
	if (task.content === undefined)
		return { fields: task.fields };
	const { openContent: open } = await __nccwpck_require__.e(/* import() */ 1291).then(__nccwpck_require__.bind(__nccwpck_require__, 1291));
	const opened = await open(task.content, engine.platform.files);
	if ('failure' in opened)
		return opened;
	const typed = task.fields.some(([name]) => name.toLowerCase() === 'content-type');
	const fields = typed || opened.contentType === undefined
		? [...task.fields]
		: [...task.fields, ['content-type', opened.contentType]];
	return { fields, body: opened.body };
});













function headOf(answer) {
	const { redacted: _content, ...head } = answer;
	return { ...head, content: new Uint8Array(), contentBytes: 0, sunk: false, keySent: true };
}


Object.assign(__webpack_exports__, { d: executeTask });

/***/ }),

/***/ 5198:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var explainFindings = (async function (found, facts, explaining) {
	if (found.length === 0)
		return [];
	const { sealAndExplain } = await Promise.all(/* import() */[__nccwpck_require__.e(7634), __nccwpck_require__.e(2263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7933));
	return sealAndExplain(found, facts, explaining);
});


Object.assign(__webpack_exports__, { Q: explainFindings });

/***/ }),

/***/ 4337:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var joinFields = (function (fields) {
	const joined = {};
	for (const [name, value] of fields) {
		const key = name.toLowerCase();
		const before = Object.hasOwn(joined, key) ? joined[key] : undefined;
		const both = before === undefined ? value : `${before}, ${value}`;
		if (key === '__proto__')
			Object.defineProperty(joined, key, { value: both, enumerable: true, configurable: true });
		else
			joined[key] = both;
	}
	return joined;
});
var textOf = (function (content) {
	if (content.includes(0))
		return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
	}
	catch {
		return undefined;
	}
});


Object.assign(__webpack_exports__, { K: joinFields, b: textOf });

/***/ }),

/***/ 9537:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
function seenByExpressions(content, redacted, engine) {
	return redacted === content ? content : engine.withoutKey(content);
}


Object.assign(__webpack_exports__, { a: seenByExpressions });

/***/ }),

/***/ 5154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var spill = (async function (content, name, temp, platform) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `kimp360-${platform.chanceName()}-${name}`);
	await platform.files.create(path, content);
	return path;
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const outputBytes = 256 * 1024;


Object.assign(__webpack_exports__, { R: outputBytes, h: spill });

/***/ }),

/***/ 4715:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var appendToCommandFile = (function (variable, file, write) {
	try {
		append(file, write);
	}
	catch (error) {
		throw new _port_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandFileFault */ .i(variable, file, error);
	}
});
var append = (function (file, write) {
	const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags, 0o666);
	try {
		const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(opened, write(before.size));
		}
		catch (error) {
			if (before.isFile())
				cutTo(opened, before.size);
			throw error;
		}
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened);
	}
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9598);


const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function cutTo(opened, size) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(opened, size);
	}
	catch { }
}


Object.assign(__webpack_exports__, { f: appendToCommandFile });

/***/ }),

/***/ 18:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var escapeData = (function (text, percent = '%25') {
	return text.replaceAll('%', percent).replaceAll('\r', '%0D').replaceAll('\n', '%0A');
});


Object.assign(__webpack_exports__, { u: escapeData });

/***/ }),

/***/ 2097:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
function cutText(text, most, end = '\u2026') {
	if (text.length <= most)
		return text;
	return text.slice(0, most - end.length).replace(/[\ud800-\udbff]$/, '') + end;
}


Object.assign(__webpack_exports__, { I: cutText });

/***/ }),

/***/ 9156:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var githubContext = (function (env) {
	const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(variable(env, 'GITHUB_WORKSPACE') ?? process.cwd());
	const name = githubServerOf(env);
	const errorsUrl = name === 'github' ? errorPages(env) : undefined;
	const parallel = (0,_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .parallelOf */ .N)(env);
	return {
		name,
		environment: environmentFacts(env),
		workspace,
		takesOutputs: true,
		dropsMaskedOutputs: true,
		...(variable(env, 'GITHUB_OUTPUT') === undefined
			? { outputsLost: 'The variable `GITHUB_OUTPUT`, which names the file for them, is not set.' }
			: {}),
		temp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(variable(env, 'RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
		commandFiles: commandFiles.flatMap((name) => {
			const path = variable(env, name);
			return path === undefined ? [] : { name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path) };
		}),
		get protectedFiles() {
			return protectedFiles(env);
		},
		...(parallel === undefined ? {} : { parallel }),
		...(errorsUrl === undefined ? {} : { errorsUrl }),
		async callingStep() {
			const { findCallingStep } = await __nccwpck_require__.e(/* import() */ 8180).then(__nccwpck_require__.bind(__nccwpck_require__, 8180));
			return findCallingStep(stepFacts(env, workspace));
		},
		async keyHandover() {
			const { findKeyHandover } = await __nccwpck_require__.e(/* import() */ 8180).then(__nccwpck_require__.bind(__nccwpck_require__, 8180));
			return findKeyHandover(stepFacts(env, workspace));
		},
	};
});
var variable = (function (env, name) {
	const value = env[name]?.trim();
	return value === undefined || value === '' || value.includes('${{') ? undefined : value;
});
var githubServerOf = (function (env) {
	return isTrue(env.GITEA_ACTIONS) || isTrue(env.FORGEJO_ACTIONS) ? 'gitea' : 'github';
});
var isTrue = (function (value) {
	return value !== undefined && /^(true|1)$/i.test(value);
});
var environmentFacts = (function (env) {
	const facts = {
		host: githubServerOf(env),
		secretSource: variable(env, contextInputs.secretSource) ?? '',
		composite: variable(env, 'GITHUB_ACTION_PATH') !== undefined,
		act: isTrue(env.ACT),
		gitea: isTrue(env.GITEA_ACTIONS),
		forgejo: isTrue(env.FORGEJO_ACTIONS),
	};
	const told = {
		eventName: 'GITHUB_EVENT_NAME',
		actor: 'GITHUB_ACTOR',
		triggeringActor: 'GITHUB_TRIGGERING_ACTOR',
		repository: 'GITHUB_REPOSITORY',
		workflowRef: 'GITHUB_WORKFLOW_REF',
		jobWorkflowRef: contextInputs.jobWorkflowRef,
	};
	for (const [fact, name] of Object.entries(told)) {
		const value = variable(env, name);
		if (value !== undefined)
			facts[fact] = value;
	}
	return addEventFacts(facts, variable(env, 'GITHUB_EVENT_PATH'));
});
var addEventFacts = (function (facts, file) {
	let payload;
	let read = false;
	const property = (path, tell) => ({
		enumerable: true,
		get: () => {
			if (!read)
				payload = readPayload(file);
			read = true;
			return tell(path.reduce(memberOf, payload));
		},
	});
	const at = (type, ...path) => property(path, (value) => (typeof value === type ? value : undefined));
	return Object.defineProperties(facts, {
		headRepository: at('string', 'pull_request', 'head', 'repo', 'full_name'),
		headRepositoryDeleted: property(['pull_request', 'head', 'repo'], (value) => (value === null ? true : undefined)),
		headIsFork: at('boolean', 'pull_request', 'head', 'repo', 'fork'),
		pullRequestAuthor: at('string', 'pull_request', 'user', 'login'),
		repositoryIsFork: at('boolean', 'repository', 'fork'),
	});
});
var errorPages = (function (env) {
	const server = variable(env, 'GITHUB_SERVER_URL');
	const repository = variable(env, 'GITHUB_ACTION_REPOSITORY');
	const ref = variable(env, 'GITHUB_ACTION_REF');
	if (server === undefined || repository === undefined || ref === undefined)
		return undefined;
	if (!/^https?:\/\/[\w.:-]+(\/[\w.-]+)*$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
		return undefined;
	return `${server}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/errors.md`;
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var _parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2734);




const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const runnerFiles = [...commandFiles, 'GITHUB_EVENT_PATH'];
const contextInputs = {
	secretSource: 'INPUT_GITHUB-SECRET-SOURCE',
	jobWorkflowRef: 'INPUT_JOB-WORKFLOW-REF',
	jobWorkflowFile: 'INPUT_JOB-WORKFLOW-FILE-PATH',
};
function stepFacts(env, workspace) {
	return {
		workspace,
		repository: variable(env, 'GITHUB_REPOSITORY'),
		workflowRef: variable(env, 'GITHUB_WORKFLOW_REF'),
		jobWorkflowRef: variable(env, contextInputs.jobWorkflowRef),
		jobWorkflowFile: variable(env, contextInputs.jobWorkflowFile),
		job: variable(env, 'GITHUB_JOB'),
		step: variable(env, 'GITHUB_ACTION'),
		action: variable(env, 'GITHUB_ACTION_REPOSITORY'),
		composite: variable(env, 'GITHUB_ACTION_PATH') !== undefined,
	};
}
function memberOf(value, name) {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? value[name]
		: undefined;
}
function readPayload(file) {
	try {
		return file === undefined ? undefined : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
	}
	catch {
		return undefined;
	}
}
function protectedFiles(env) {
	const files = runnerFiles.flatMap((name) => variable(env, name) ?? []).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
	const folders = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === '_runner_file_commands');
	return [...new Set([...files, ...folders])];
}


Object.assign(__webpack_exports__, { githubContext: githubContext, u: githubServerOf });

/***/ }),

/***/ 2921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var writeOutputs = (function (file, outputs) {
	if (file === undefined || file === '')
		return;
	const text = outputs.map(({ name, value }) => entry(name, value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z ? value.reveal() : value)).join('');
	(0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToCommandFile */ .f)('GITHUB_OUTPUT', file, () => text);
});
var entry = (function (name, value) {
	const end = (0,_platform_chance_name_js__WEBPACK_IMPORTED_MODULE_2__/* .chanceName */ .U)();
	if (name.includes(end) || value.includes(end))
		throw new Error('An output holds the delimiter made for it.');
	return `${name}<<${end}\n${value}\n${end}\n`;
});
var _key_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6777);
var _platform_chance_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(165);
var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4715);





Object.assign(__webpack_exports__, { K: writeOutputs });

/***/ }),

/***/ 6947:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var appendSummary = (function (file, markdown) {
	if (file === undefined || file === '')
		return;
	(0,_command_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendToCommandFile */ .f)('GITHUB_STEP_SUMMARY', file, (size) => fitSummary(markdown, mostBytes - size));
});
var fitSummary = (function (markdown, room) {
	const bytes = Buffer.from(markdown);
	if (bytes.byteLength <= room)
		return markdown;
	const left = room - Buffer.byteLength(cutNote);
	if (left <= 0)
		return '';
	const head = bytes.subarray(0, left);
	const lineEnd = head.lastIndexOf(10);
	return head.subarray(0, Math.max(lineEnd, 0)).toString('utf8') + cutNote;
});

var _command_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4715);

const mostBytes = 1024 * 1024;
const cutNote = '\n</code></pre></td></tr></table></li></ol></ul></details>\n\n> **Cut here**: GitHub shows 1 MiB of summary per step. The log and the outputs hold the rest.\n';


Object.assign(__webpack_exports__, { f: appendSummary });

/***/ }),

/***/ 2734:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var parallelOf = (function (env) {
	for (const { index: indexName, total: totalName, first } of places) {
		const index = numberOf(env[indexName]);
		const total = numberOf(env[totalName]);
		if (index === undefined || total === undefined)
			continue;
		const place = index + 1 - first;
		if (place >= 1 && place <= total)
			return { index: place, total };
	}
	return undefined;
});
var numberOf = (function (text) {
	return text !== undefined && /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
});
const places = [
	{ index: 'INPUT_STRATEGY-JOB-INDEX', total: 'INPUT_STRATEGY-JOB-TOTAL', first: 0 },
	{ index: 'CI_NODE_INDEX', total: 'CI_NODE_TOTAL', first: 1 },
	{ index: 'CIRCLE_NODE_INDEX', total: 'CIRCLE_NODE_TOTAL', first: 0 },
	{ index: 'BUILDKITE_PARALLEL_JOB', total: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
];


Object.assign(__webpack_exports__, { N: parallelOf });

/***/ }),

/***/ 9598:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
class CommandFileFault extends Error {
	name = 'CommandFileFault';
	variable;
	path;
	constructor(variable, path, cause) {
		super(`the file of ${variable} could not be written`, { cause });
		this.variable = variable;
		this.path = path;
	}
}


Object.assign(__webpack_exports__, { i: CommandFileFault });

/***/ }),

/***/ 9046:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _transports_port_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1233);

const mostCodings = 3;
async function decodeContent(content, contentEncoding) {
	const codings = (contentEncoding ?? '')
		.split(',')
		.map((coding) => coding.trim().toLowerCase())
		.filter((coding) => coding !== '' && coding !== 'identity');
	if (codings.length === 0)
		return content;
	if (codings.length > mostCodings)
		throw new _transports_port_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w('protocol', `${codings.length} content codings are too many.`, { sent: true });
	const { removeCoding } = await __nccwpck_require__.e(/* import() */ 3430).then(__nccwpck_require__.bind(__nccwpck_require__, 3430));
	return codings.reduceRight((coded, coding) => removeCoding(coded, coding), content);
}


Object.assign(__webpack_exports__, { K: decodeContent, j: mostCodings });

/***/ }),

/***/ 8404:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
function formatMs(ms) {
	if (ms < 1000)
		return `${Math.round(ms)}ms`;
	if (ms % 60_000 === 0)
		return `${ms / 60_000}m`;
	return `${Math.round(ms / 100) / 10}s`;
}


Object.assign(__webpack_exports__, { _: formatMs });

/***/ }),

/***/ 3157:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var fieldValue = (function (fields, name) {
	const wanted = name.toLowerCase();
	let found;
	for (const [given, value] of fields) {
		if (given.length !== wanted.length || given.toLowerCase() !== wanted)
			continue;
		found = found === undefined ? value : `${found}, ${value}`;
	}
	return found;
});
var withDefaults = (function (fields, defaults) {
	if (fields.length === 0)
		return [...defaults];
	return [...fields, ...defaults.filter(([name]) => fieldValue(fields, name) === undefined)];
});
var isJson = (function (mediaType) {
	return /[/+]json\s*(?:;|,|$)/i.test(mediaType ?? '');
});


Object.assign(__webpack_exports__, { Fh: isJson, ag: fieldValue, rO: withDefaults });

/***/ }),

/***/ 8401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
class ContentTooLarge extends Error {
	name = 'ContentTooLarge';
	limitBytes;
	announcedBytes;
	constructor(limitBytes, announcedBytes) {
		super('The content is larger than allowed.');
		this.limitBytes = limitBytes;
		this.announcedBytes = announcedBytes;
	}
}
async function* limitContent(content, limitBytes) {
	let left = limitBytes;
	for await (const chunk of content) {
		if (chunk.byteLength <= left) {
			left -= chunk.byteLength;
			yield chunk;
			continue;
		}
		if (left > 0)
			yield chunk.subarray(0, left);
		throw new ContentTooLarge(limitBytes);
	}
}


Object.assign(__webpack_exports__, { h: ContentTooLarge, v: limitContent });

/***/ }),

/***/ 499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var join = (function (chunks) {
	return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
});
var _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7486);

const latestBytes = 64 * 1024;
class MemorySink {
	#redactor;
	#redaction;
	#chunks = [];
	#safe = [];
	#latest = [];
	#latestLength = 0;
	#whole = false;
	constructor(redactor) {
		this.#redactor = redactor;
	}
	write(chunk) {
		this.#chunks.push(chunk);
		if (this.#redactor === undefined)
			return;
		this.#latest.push(chunk);
		this.#latestLength += chunk.byteLength;
		for (;;) {
			const [oldest] = this.#latest;
			if (oldest === undefined || this.#latestLength - oldest.byteLength < latestBytes)
				return;
			this.#latest.shift();
			this.#latestLength -= oldest.byteLength;
			this.#redaction ??= this.#redactor.stream();
			this.#safe.push((0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .keepRedacted */ .WQ)(this.#redaction.push(oldest)));
		}
	}
	async commit() {
		this.#whole = true;
	}
	async discard() { }
	content() {
		return join(this.#chunks);
	}
	redacted() {
		if (this.#redactor === undefined || this.#chunks.length === 0)
			return undefined;
		const rest = join(this.#latest);
		const last = this.#whole ? rest : this.#redactor.withoutTail(rest);
		if (this.#redaction === undefined)
			return this.#redactor.whole(last);
		this.#safe.push(this.#redaction.push(last), this.#redaction.end());
		const { hits } = this.#redaction;
		const received = this.content();
		const clean = last === rest ? (0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .ifClean */ .R9)(received, this.#redaction) : undefined;
		const content = clean ?? (this.#whole ? (0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWhole */ .YT)(this.#safe, received) : (0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .joinRedacted */ .bT)(this.#safe));
		this.#redaction.vouch(content);
		return { content, hits };
	}
}


Object.assign(__webpack_exports__, { $: MemorySink });

/***/ }),

/***/ 8171:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var checkPath = (function (path) {
	const control = /[\x00-\x1f\x7f]/.exec(path);
	if (control !== null) {
		return faultAt(path, control.index, 1, 'The path holds a tab, a line break or another control character.', 'Remove it.');
	}
	if (/^[A-Za-z][A-Za-z\d+.-]*:/.test(path)) {
		return faultAt(path, 0, path.indexOf(':') + 1, 'The path cannot name a scheme.', 'Write what follows the base URL, for example `/requests`.');
	}
	const end = path.search(/[?#]/);
	const hierarchical = end < 0 ? path : path.slice(0, end);
	if (/^[/\\]{2}/.test(hierarchical)) {
		return faultAt(path, 0, hierarchical.length, `A path that begins with \`${hierarchical.slice(0, 2)}\` names another host.`, `Write \`${withSlashes(hierarchical)}\`.`);
	}
	const backslash = hierarchical.indexOf('\\');
	if (backslash >= 0) {
		return faultAt(path, backslash, 1, 'The path holds a backslash.', `Write \`${withSlashes(hierarchical)}\`, or \`%5C\` where a backslash is meant.`);
	}
	const climbing = findDotSegment(hierarchical);
	if (climbing !== undefined) {
		return faultAt(path, climbing.start, climbing.end - climbing.start, 'The path has a segment `.` or `..`, encoded or not.', 'Write the path from the base URL down, without such segments.');
	}
	const hash = path.indexOf('#');
	if (hash >= 0) {
		return faultAt(path, hash, path.length - hash, 'The path has a fragment, which is never sent.', 'Remove it, or write `%23` for the character `#`.');
	}
	return undefined;
});
var findDotSegment = (function (path) {
	if (!/[.%]/.test(path))
		return undefined;
	let start = 0;
	for (const segment of path.split('/')) {
		for (const piece of decodeFully(segment).split(/[/\\]/)) {
			if (/^\.{1,2}(?:[;\0].*)?$/.test(piece.trim()))
				return { start, end: start + segment.length };
		}
		start += segment.length + 1;
	}
	return undefined;
});
function withSlashes(path) {
	return path.replaceAll('\\', '/').replace(/^\/*/, '/');
}
function faultAt(path, start, length, message, suggestion) {
	return { message, start, end: Math.min(path.length, start + length), suggestion };
}
function decodeFully(segment) {
	let text = segment;
	for (;;) {
		const decoded = text
			.replace(/%u00(?=[\da-f]{2})/gi, '%')
			.replace(/%(?:c0|e0%80|f0%80%80)%a([ef])/gi, '%2$1')
			.replace(/%c1%9c/gi, '%5c')
			.replace(/%(25|2e|2f|5c|3b|20|09|00)/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
		if (decoded === text)
			return text;
		text = decoded;
	}
}


Object.assign(__webpack_exports__, { C: checkPath });

/***/ }),

/***/ 7280:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var mayRetry = (function (method, hasIdempotencyKey, retry) {
	if (retry === 'any')
		return true;
	return retry === 'repeatable' && (hasIdempotencyKey || idempotentMethods.has(method));
});
var retryOf = (function (outcome) {
	return 'failure' in outcome ? outcome.retry : outcome.expected ? 'never' : retryOfStatus(outcome.response.status);
});

const longestRetryAfterMs = 5 * 60_000;
const longestBackoffMs = 30_000;
const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function retryOfStatus(status) {
	if (status === 429)
		return 'any';
	return transientStatuses.has(status) ? 'repeatable' : 'never';
}
function retryOfError(error) {
	switch (error.kind) {
		case 'body':
		case 'aborted':
		case 'protocol':
		case 'proxy-auth':
			return 'never';
		case 'proxy':
			return /^(?:PROXY_|CONNECT_4)/.test(error.code ?? '') ? 'never' : 'any';
		case 'tls':
			return error.code === 'ECONNRESET' ? 'any' : 'never';
		default:
			return error.sent ? 'repeatable' : 'any';
	}
}
function backoffMs(retryDelayMs, retried, random) {
	return Math.round(Math.min(retryDelayMs * 2 ** (retried - 1), longestBackoffMs) * random);
}
function parseRetryAfter(value, date, now) {
	if (value === undefined)
		return undefined;
	const text = value.trim();
	if (/^\d+(?:\.\d+)?$/.test(text))
		return Math.min(Math.ceil(Number(text) * 1000), Number.MAX_SAFE_INTEGER);
	const then = parseHttpDate(text);
	if (then === undefined)
		return undefined;
	return Math.max(0, then - (parseHttpDate(date?.trim() ?? '') ?? now));
}
function parseHttpDate(text) {
	if (!/^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(text))
		return undefined;
	const time = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
	return Number.isNaN(time) ? undefined : time;
}


Object.assign(__webpack_exports__, { KO: mayRetry, W2: retryOf, Wv: retryOfError, jo: backoffMs, m6: parseHttpDate, mu: parseRetryAfter, tK: longestRetryAfterMs });

/***/ }),

/***/ 2062:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
class TimeIsUp extends Error {
	name = 'TimeIsUp';
	setting;
	ms;
	constructor(setting, ms) {
		super(`The time of ${setting} is up.`);
		this.setting = setting;
		this.ms = ms;
	}
}


Object.assign(__webpack_exports__, { TimeIsUp: TimeIsUp });

/***/ }),

/***/ 3154:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _transports_port_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1233);

const pieceBytes = 64 * 1024;
const turnMs = 4;
async function* inTurns(content, signal, clock) {
	let turn = clock.monotonic();
	for await (const chunk of content) {
		for (let at = 0; at < chunk.byteLength; at += pieceBytes) {
			yield chunk.byteLength <= pieceBytes ? chunk : chunk.subarray(at, at + pieceBytes);
			if (clock.monotonic() - turn < turnMs)
				continue;
			await new Promise((resolve) => setImmediate(resolve));
			if (signal.aborted)
				throw new _transports_port_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w('aborted', 'The exchange was stopped.', { sent: true });
			turn = clock.monotonic();
		}
	}
}


Object.assign(__webpack_exports__, { I: pieceBytes, g: inTurns });

/***/ }),

/***/ 8907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var resolveUrl = (function (target, task) {
	const { baseUrl } = target;
	const fault = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPath */ .C)(task.path);
	if (fault !== undefined) {
		throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', fault.message, { suggestion: fault.suggestion }));
	}
	const base = rootOf(baseUrl);
	const url = new URL(base + (task.path.startsWith('/') ? task.path.slice(1) : task.path));
	if (!url.href.startsWith(base)) {
		throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'The path leads away from the base URL.', {
			suggestion: 'Write what follows the base URL, for example `/requests`.',
			evidence: [`base URL: ${baseUrl.href}`],
		}));
	}
	if (task.query.length === 0)
		return url;
	const pairs = task.query.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
	if (pairs !== '')
		url.search = url.search === '' ? pairs : `${url.search}&${pairs}`;
	return url;
});
var rootOf = (function (baseUrl) {
	const known = roots.get(baseUrl);
	if (known !== undefined)
		return known;
	const root = `${baseUrl.origin}${withSlash(baseUrl.pathname)}`;
	roots.set(baseUrl, root);
	return root;
});
var withSlash = (function (path) {
	return path.endsWith('/') ? path : `${path}/`;
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4623);
var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8171);


function isUnder(url, baseUrl) {
	return url.origin === baseUrl.origin && url.pathname.startsWith(withSlash(baseUrl.pathname));
}
const roots = new WeakMap();
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function percentEncode(text) {
	if (/^[\w.~-]*$/.test(text))
		return text;
	return encodeURIComponent(text.replace(loneSurrogate, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


Object.assign(__webpack_exports__, { Jo: isUnder, O2: resolveUrl, a: percentEncode });

/***/ }),

/***/ 655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
const credentialWords = /authorization|cookie|token|secret|passw|passphrase|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|session|(?:^|[-_])(?:auth|key|pwd|jwt|sig)(?:$|[-_])/i;
const misspelt = /(?:^|[-_])(?:au[a-z]{4,9}[aeiou]?[tsz]i?[oa]n|coo?c?k(?:ie?|y)s?)$/i;
const harmless = /^(?:idempotency-key|x-idempotency-key)$/i;
const schemePattern = '(?:bearer|basic|token|digest|negotiate|api-?key)';
const withScheme = new RegExp(`^\\s*["']?${schemePattern}\\s+\\S`, 'i');
function isCredentialName(name) {
	return (credentialWords.test(name) || misspelt.test(name)) && !harmless.test(name);
}
function isCredentialField(name, value) {
	return isCredentialName(name) || withScheme.test(value);
}


Object.assign(__webpack_exports__, { hN: isCredentialName, i: schemePattern, qc: isCredentialField });

/***/ }),

/***/ 6088:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
const runFileInputs = ['support-file', 'results-file', 'journal', 'report-junit', 'report-json'];
function reportPathsOf(values, paths) {
	const all = ['save-to', ...runFileInputs].flatMap((name) => paths.get(values[name]) ?? []);
	const alone = (file) => {
		const path = file === undefined ? undefined : paths.get(file);
		const same = all.filter((one) => one.toLowerCase() === path?.toLowerCase());
		return same.length === 1 ? path : undefined;
	};
	const [junit, json] = [alone(values['report-junit']), alone(values['report-json'])];
	return {
		...(junit === undefined ? {} : { reportJunit: junit }),
		...(json === undefined ? {} : { reportJson: json }),
	};
}


Object.assign(__webpack_exports__, { D: runFileInputs, c: reportPathsOf });

/***/ }),

/***/ 8729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var toUrlAlphabet = (function (base64) {
	return base64.replaceAll('+', '-').replaceAll('/', '_');
});
var stableBase64 = (function (bytes, before) {
	const padded = Buffer.alloc(before + bytes.length);
	padded.set(bytes, before);
	const firstWhole = Math.ceil((before * 8) / 6);
	const afterLastWhole = Math.floor((padded.length * 8) / 6);
	return padded.toString('base64').slice(firstWhole, afterLastWhole);
});


Object.assign(__webpack_exports__, { O: toUrlAlphabet, r: stableBase64 });

/***/ }),

/***/ 2030:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

;// CONCATENATED MODULE: ./build/bundle/src/key/sha-256.js
var sha256 = (function (text) {
	const content = new TextEncoder().encode(text);
	const padded = new Uint8Array((content.length + 72) & ~63);
	padded.set(content);
	padded[content.length] = 0x80;
	const blocks = new DataView(padded.buffer);
	blocks.setUint32(padded.length - 4, content.length * 8);
	const hash = Uint32Array.from(initial);
	for (let at = 0; at < padded.length; at += 64)
		compress(hash, blocks, at);
	return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
});
var compress = (function (hash, blocks, from) {
	const schedule = new Uint32Array(64);
	const word = (at) => schedule[at] ?? 0;
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
	for (let at = 0; at < 64; at++) {
		if (at < 16)
			schedule[at] = blocks.getUint32(from + at * 4);
		else {
			const near = word(at - 15);
			const far = word(at - 2);
			const spread = (turn(near, 7) ^ turn(near, 18) ^ (near >>> 3)) + (turn(far, 17) ^ turn(far, 19) ^ (far >>> 10));
			schedule[at] = word(at - 16) + word(at - 7) + spread;
		}
		const chosen = (e & f) ^ (~e & g);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (round[at] ?? 0) + word(at);
		const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	[a, b, c, d, e, f, g, h].forEach((value, at) => {
		hash[at] = (hash[at] ?? 0) + value;
	});
});
var turn = (function (word, bits) {
	return (word >>> bits) | (word << (32 - bits));
});
const initial = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const round = [
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
	0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
	0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
	0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
	0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
	0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
	0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
	0xc67178f2,
];

;// CONCATENATED MODULE: ./build/bundle/src/key/fingerprint.js
var fingerprintOf = (function (key) {
	if (key.length < shortestFingerprinted)
		return undefined;
	const before = known.get(key);
	if (before !== undefined)
		return before;
	const fingerprint = sha256(key.reveal()).slice(0, 8);
	known.set(key, fingerprint);
	return fingerprint;
});
var lengthClassOf = (function (key) {
	if (key.length < 8)
		return '1-7';
	if (key.length < shortestFingerprinted)
		return '8-19';
	return key.length < 40 ? '20-39' : '40+';
});

const shortestFingerprinted = 20;
const known = new WeakMap();


Object.assign(__webpack_exports__, { a: fingerprintOf, J: lengthClassOf });

/***/ }),

/***/ 6029:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3448);
var _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8267);


const pemBoundary = /^-----(?:BEGIN|END) [\x21-\x7e ]*-----$/;
const words = new Set([
	...['true', 'false', 'null', 'none', 'undefined', 'http', 'https', 'localhost', 'bearer', 'basic'],
	...['error', 'warning', 'status', 'success', 'succeeded', 'failed', 'data', 'name', 'test', 'kimp360', 'github'],
	..._diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticCodes */ .GW,
]);
function unmaskable(value) {
	if (value.length < _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs)
		return `shorter than ${_plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs} characters`;
	if (/^[-+]?\d{1,5}$/.test(value))
		return 'a number of five digits at most';
	if (words.has(value.toLowerCase()))
		return 'a word that stands in every log';
	return pemBoundary.test(value) ? 'a line that begins or ends a PEM block' : undefined;
}
function isMaskable(value) {
	return unmaskable(value) === undefined;
}


Object.assign(__webpack_exports__, { U: unmaskable, isMaskable: isMaskable });

/***/ }),

/***/ 2785:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var narrowPatterns = (function* (value) {
	const anyCase = value.length >= shortestAnyCase && /^[\u0000-\u007f]*$/.test(value);
	yield { text: anyCase ? value.toLowerCase() : value, anyCase, encoded: false };
	if (value.includes(' ')) {
		const form = value.replaceAll(' ', '+');
		yield { text: anyCase ? form.toLowerCase() : form, anyCase, encoded: false };
	}
	for (const text of (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedForms */ .C)(value))
		if (text !== value)
			yield { text, anyCase: false, encoded: false };
	for (const bytes of [Buffer.from(value), ...widen(value)]) {
		yield { text: bytes.toString('hex'), anyCase: true, encoded: true };
		for (const before of [0, 1, 2]) {
			const stable = (0,_base64_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .stableBase64 */ .r)(bytes, before);
			yield { text: stable, anyCase: false, encoded: true };
			yield { text: (0,_base64_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .toUrlAlphabet */ .O)(stable), anyCase: false, encoded: true };
		}
	}
});
var widen = (function (text) {
	const littleEndian = Buffer.from(text, 'utf16le');
	if (/^[\u0000-\u007f]*$/.test(text))
		return [littleEndian.subarray(0, -1)];
	return [littleEndian, Buffer.from(littleEndian).swap16()];
});
var narrowNeedlesOf = (function (value) {
	if (value.length < _plain_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .shortestSecret */ .bs)
		return [];
	const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
	const values = lines.length > 1 ? [value, ...lines.filter((line) => line.length >= _plain_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .shortestForm */ .T$ && (0,_maskable_js__WEBPACK_IMPORTED_MODULE_0__.isMaskable)(line))] : [value];
	const seen = new Set();
	const needles = [];
	for (const each of values) {
		for (const { text, anyCase, encoded } of narrowPatterns(each)) {
			if (seen.has(text) || (encoded && text.length < _plain_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .shortestForm */ .T$))
				continue;
			seen.add(text);
			needles.push({ text, bytes: Buffer.from(text), anyCase, wide: false, encoded });
		}
	}
	return needles;
});

var _base64_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8729);
var _maskable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6029);
var _plain_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8267);
var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3494);




const shortestAnyCase = 8;
function needlesOf(value) {
	return narrowNeedlesOf(value).flatMap(withWide);
}
function withWide({ text, ...needle }) {
	return [needle, ...widen(text).map((bytes) => ({ ...needle, bytes, wide: true }))];
}


Object.assign(__webpack_exports__, { aB: withWide, ht: narrowNeedlesOf });

/***/ }),

/***/ 8267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var plainForms = (function (value) {
	const bytes = Buffer.from(value);
	const hex = bytes.toString('hex');
	let everyByte = '';
	for (let at = 0; at < hex.length; at += 2)
		everyByte += `%${hex.slice(at, at + 2)}`;
	let everyUnit = '';
	let everyUnitCapital = '';
	let decimal = '';
	let hexadecimal = '';
	let hexadecimalCapital = '';
	for (let at = 0; at < value.length; at += 1) {
		const unit = value.charCodeAt(at);
		const digits = unit.toString(16);
		const capital = digits.toUpperCase();
		everyUnit += `\\u${digits.padStart(4, '0')}`;
		everyUnitCapital += `\\u${capital.padStart(4, '0')}`;
		decimal += `&#${unit};`;
		hexadecimal += `&#x${digits};`;
		hexadecimalCapital += `&#x${capital};`;
	}
	const forms = [
		{ text: hex, reason: 'hex: dumps, Buffer.toString("hex")' },
		{ text: hex.toUpperCase(), reason: 'hex in capitals: .NET, certutil, Java' },
	];
	for (const before of [0, 1, 2]) {
		const stable = (0,_base64_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .stableBase64 */ .r)(bytes, before);
		forms.push({ text: stable, reason: `base64 of a text that holds it, ${before} bytes past a group of three` }, { text: (0,_base64_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .toUrlAlphabet */ .O)(stable), reason: 'the same in base64url: JWTs, URLs' });
	}
	forms.push({
		text: bytes.toString('base64'),
		reason: 'base64 of nothing else, whose last character and padding are its own',
	}, { text: everyByte, reason: 'every character as %xx: encoders that spare none' }, { text: everyByte.toUpperCase(), reason: 'every character as %XX' }, { text: everyUnit, reason: 'every character as \\u: ASCII-only serialisers' }, { text: everyUnitCapital, reason: 'the same with capital digits' }, { text: decimal, reason: 'every character as an HTML reference: e-mail and spam protection' }, { text: hexadecimal, reason: 'the same in hex' }, { text: hexadecimalCapital, reason: 'and in capitals' });
	return forms;
});
var collectForms = (function (value, derived) {
	const forms = new Map([[value, { text: value, reason: 'the value itself' }]]);
	for (const form of derived) {
		if (form.text.length >= shortestForm && !forms.has(form.text))
			forms.set(form.text, form);
	}
	return [...forms.values()];
});
var _base64_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8729);

const shortestSecret = 4;
const shortestForm = 8;
const spared = /^[A-Za-z0-9_.-]*$/;


Object.assign(__webpack_exports__, { A3: spared, C6: collectForms, T$: shortestForm, Uy: plainForms, bs: shortestSecret });

/***/ }),

/***/ 3494:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var quotedForms = (function (value) {
	if (!/['"&<>|^$`]/.test(value))
		return [];
	return [
		value.replaceAll("'", "''"),
		value.replaceAll('"', '""'),
		value.replaceAll("'", "'\\''"),
		value.replaceAll("'", `'"'"'`),
		value.replace(/[&<>|^]/g, '^$&'),
		value.replace(/["$`]/g, '`$&'),
	];
});


Object.assign(__webpack_exports__, { C: quotedForms });

/***/ }),

/***/ 6777:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
class Secret {
	#value;
	#isJson;
	constructor(value, { isJson = false } = {}) {
		this.#value = value;
		this.#isJson = isJson;
	}
	get isJson() {
		return this.#isJson;
	}
	reveal() {
		return this.#value;
	}
	get length() {
		return this.#value.length;
	}
	toString() {
		return '***';
	}
	toJSON() {
		return '***';
	}
	[Symbol.toPrimitive]() {
		return '***';
	}
	[Symbol.for('nodejs.util.inspect.custom')]() {
		return 'Secret(***)';
	}
}


Object.assign(__webpack_exports__, { z: Secret });

/***/ }),

/***/ 4429:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _wrapped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9359);

const longestStride = 64;
const blockBytes = 4;
const longestRow = 4;
const foldingMask = 0x20202020;
const byteShift = 17;
const multiplier = 0x9e3779b1 | 0;
function createBlockTable(needles) {
	const piece = needles.reduce((least, needle) => Math.min(least, (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .leastRun */ .RJ)(needle)), Number.POSITIVE_INFINITY);
	const stride = Math.min(longestStride, piece - blockBytes + 1);
	const row = Math.min(longestRow, rowIn(piece));
	const known = new Uint8Array(2 ** (32 - byteShift) + blockBytes);
	for (const needle of needles)
		markBlocks(known, needle, row > 1 ? needle.bytes.length : metIn(needle, stride));
	let places;
	return {
		known,
		stride,
		row,
		verify(bytes, at, hits) {
			places ??= placesOf(needles, stride);
			const list = places.get(foldedBlock(bytes, at));
			if (list === undefined)
				return;
			for (let entry = 0; entry < list.length; entry += 2) {
				const hit = (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_0__/* .findAround */ .Di)(bytes, at, needles[list[entry]], list[entry + 1]);
				if (hit !== undefined)
					hits.push(hit);
			}
		},
	};
}
function metIn({ bytes, encoded }, stride) {
	return encoded ? bytes.length : stride;
}
function markBlocks(known, { bytes }, most) {
	const last = Math.min(most - 1, bytes.length - blockBytes);
	for (let offset = 0; offset <= last; offset += 1) {
		const hash = Math.imul(foldedBlock(bytes, offset), multiplier);
		const place = byteOf(hash);
		known[place] = known[place] | (1 << (hash & 7));
	}
}
function isKnown(known, block) {
	const hash = Math.imul(block, multiplier);
	return ((known[byteOf(hash)] >>> (hash & 7)) & 1) === 1;
}
function byteOf(hash) {
	return (hash >>> byteShift) + ((hash >>> 3) & 3);
}
function placesOf(needles, stride) {
	const places = new Map();
	for (const [index, needle] of needles.entries()) {
		const last = Math.min(metIn(needle, stride) - 1, needle.bytes.length - blockBytes);
		for (let offset = 0; offset <= last; offset += 1) {
			const block = foldedBlock(needle.bytes, offset);
			const list = places.get(block);
			if (list === undefined)
				places.set(block, [index, offset]);
			else
				list.push(index, offset);
		}
	}
	return places;
}
function rowIn(piece) {
	let least = Number.POSITIVE_INFINITY;
	for (let before = 0; before <= piece - blockBytes; before += 1) {
		const behind = piece - blockBytes - before;
		least = Math.min(least, Math.floor(before / blockBytes) + 1 + Math.floor(behind / blockBytes));
	}
	return least;
}
function foldedBlock(bytes, at) {
	const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
	const high = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
	return low | (high << 16) | foldingMask;
}
function listBlocks(bytes, { known, stride, row }) {
	const found = [];
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const last = bytes.length - blockBytes;
	for (let at = 0; at <= last; at += stride) {
		if (isKnown(known, view.getInt32(at, true) | foldingMask))
			found.push(at);
	}
	return row === 1 ? found : found.filter((at) => isInRow(bytes, at, known, row));
}
function isInRow(bytes, at, known, row) {
	const isOne = (place) => isKnown(known, foldedBlock(bytes, place));
	let length = 1;
	for (let before = at - blockBytes; length < row && isOne(before); before -= blockBytes)
		length += 1;
	for (let behind = at + blockBytes; length < row && isOne(behind); behind += blockBytes)
		length += 1;
	return length >= row;
}


Object.assign(__webpack_exports__, { IG: multiplier, Lx: byteShift, VE: blockBytes, ZV: listBlocks, g_: createBlockTable, wI: foldingMask });

/***/ }),

/***/ 1333:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _escape_glance_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4243);
var _escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8125);


const longestEncodedUnit = 64;
const none = [];
class EscapeEnds {
	#text;
	#glance;
	#readings = new Map();
	#quietFrom = 0;
	#quietTo = -1;
	#askedFor = -1;
	#endings = [];
	constructor(bytes, step) {
		this.#text = { bytes, step, cutShort: false, ranOut: false };
		this.#glance = new _escape_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .EscapeGlance */ .iN(bytes, step);
	}
	startOf(at, accepts) {
		if (this.#isQuiet(Math.max(0, at - longestEncodedUnit * this.#text.step), at))
			return -1;
		if (at !== this.#askedFor) {
			this.#endings = this.#endingAt(at);
			this.#askedFor = at;
		}
		for (const { start, value } of this.#endings)
			if (accepts(value))
				return start;
		return -1;
	}
	endOf(at, accepts) {
		const { bytes, step } = this.#text;
		if (!(0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .opensEscape */ .NA)(bytes[at]))
			return -1;
		const most = at + longestEncodedUnit * step;
		let farthest = -1;
		for (const { value, end } of this.#readingsOf(at)) {
			if (end <= most && end > farthest && accepts(value))
				farthest = end;
		}
		return farthest;
	}
	#isQuiet(from, to) {
		if (to < this.#quietFrom || to > this.#quietTo) {
			this.#quietFrom = to;
			this.#quietTo = to;
		}
		while (this.#quietFrom > from) {
			if ((0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .opensEscape */ .NA)(this.#text.bytes[this.#quietFrom - 1]))
				return false;
			this.#quietFrom -= 1;
		}
		return true;
	}
	#endingAt(at) {
		const { bytes, step } = this.#text;
		const endings = [];
		for (let count = longestEncodedUnit; count > 1; count -= 1) {
			const start = at - count * step;
			if (start < 0 || !(0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .opensEscape */ .NA)(bytes[start]))
				continue;
			for (const { value, end } of this.#readingsOf(start))
				if (end === at)
					endings.push({ start, value });
		}
		return endings;
	}
	#readingsOf(start) {
		let units = this.#readings.get(start);
		if (units === undefined) {
			units = this.#read(start);
			this.#readings.set(start, units);
		}
		return units;
	}
	#read(start) {
		const value = this.#glance.look(start);
		if (value === _escape_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .noReading */ .Gp || (value !== _escape_glance_js__WEBPACK_IMPORTED_MODULE_0__/* .unclear */ .lD && value > 0x7f))
			return none;
		return (0,_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .readEscapedCharacters */ .ix)(this.#text, start);
	}
}


Object.assign(__webpack_exports__, { b: longestEncodedUnit, y: EscapeEnds });

/***/ }),

/***/ 4243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8125);
var _html_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7805);


const noReading = -1;
const unclear = -2;
const noCharacter = -1;
const ampersand = 0x26;
const backslash = 0x5c;
const greatestCodePoint = 0x10ffff;
const braceOpen = 0x7b;
const braceClose = 0x7d;
const marks = [0x23, 0x3b, braceOpen, braceClose];
class EscapeGlance {
	end = -1;
	#bytes;
	#step;
	constructor(bytes, step) {
		this.#bytes = bytes;
		this.#step = step;
	}
	look(at) {
		const value = this.#after(this.#bytes[at], at + this.#step, _escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestOpening */ .RF);
		if (value < 0)
			this.end = -1;
		return value;
	}
	#character(at) {
		return this.#step === 1 || this.#bytes[at - 1] === 0 ? (this.#bytes[at] ?? noCharacter) : noCharacter;
	}
	#after(sign, at, left) {
		const next = this.#character(at);
		if (left === 0 || next === noCharacter)
			return noReading;
		if (sign === backslash)
			return this.#afterBackslash(next, at, left);
		if (sign === ampersand)
			return this.#afterAmpersand(next, at, left);
		return next === 0x75 ? this.#hex(at + this.#step, 4, left) : this.#hex(at, 2, left);
	}
	#settle(value, end, left) {
		if ((0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .opensEscape */ .NA)(value))
			return this.#after(value, end, left - 1);
		this.end = end;
		return value;
	}
	#instead(sign, at, left) {
		if (!(0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .opensEscape */ .NA)(sign))
			return noReading;
		const value = this.#after(sign, at + this.#step, left >> 1);
		return value === unclear || (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(value) || marks.includes(value) ? unclear : noReading;
	}
	#hex(from, count, left) {
		let value = 0;
		let at = from;
		for (let place = 0; place < count; place += 1, at += this.#step) {
			const next = this.#character(at);
			const digit = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .digitValue */ .vi)(next, 16);
			if (digit < 0)
				return this.#instead(next, at, left);
			value = value * 16 + digit;
		}
		return value > greatestCodePoint ? noReading : this.#settle(value, at, left);
	}
	#afterBackslash(next, at, left) {
		const end = at + this.#step;
		if ((0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .opensEscape */ .NA)(next)) {
			const value = this.#after(next, end, left - 1);
			return (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(value) ? unclear : value;
		}
		if (!(0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(next))
			return this.#settle(next, end, left);
		if (next === 0x75)
			return this.#character(end) === braceOpen ? this.#braces(end + this.#step, left) : this.#hex(end, 4, left);
		if (next === 0x78)
			return this.#hex(end, 2, left);
		if (next === 0x55)
			return this.#hex(end, 8, left);
		if (next <= 0x37)
			return unclear;
		const control = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .controlOf */ .rs)(next);
		return control === undefined ? noReading : this.#settle(control, end, left);
	}
	#braces(first, left) {
		let value = 0;
		for (let at = first;; at += this.#step) {
			const next = this.#character(at);
			if (next === braceClose)
				return at === first ? noReading : this.#settle(value, at + this.#step, left);
			const digit = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .digitValue */ .vi)(next, 16);
			if (digit < 0)
				return this.#instead(next, at, left);
			value = value * 16 + digit;
			if (value > greatestCodePoint || at - first > _escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestUnit */ .b2 * this.#step)
				return noReading;
		}
	}
	#afterAmpersand(next, at, left) {
		if (next === 0x23)
			return this.#afterHash(at + this.#step, left);
		return (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(next) ? this.#name(at, left) : this.#instead(next, at, left);
	}
	#afterHash(from, left) {
		const isHex = (this.#character(from) | 0x20) === 0x78;
		const radix = isHex ? 16 : 10;
		const first = isHex ? from + this.#step : from;
		let value = 0;
		for (let at = first;; at += this.#step) {
			const next = this.#character(at);
			const digit = (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .digitValue */ .vi)(next, radix);
			if (digit < 0) {
				if (this.#instead(next, at, left) === unclear)
					return unclear;
				if (at === first)
					return noReading;
				return (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .opensEscape */ .NA)(value) ? this.#opened(value, next, at, left) : this.#number(value);
			}
			value = value * radix + digit;
			if (value > greatestCodePoint || at - first > _escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .longestUnit */ .b2 * this.#step)
				return noReading;
		}
	}
	#number(value) {
		this.end = -1;
		return value;
	}
	#opened(sign, next, at, left) {
		const before = this.#after(sign, at, left - 1);
		if (next !== 0x3b || before === unclear)
			return before;
		const { end } = this;
		const behind = this.#after(sign, at + this.#step, left - 1);
		if (behind === noReading) {
			this.end = end;
			return before;
		}
		if (before === noReading || behind === unclear)
			return behind;
		if (before !== behind)
			return unclear;
		if (this.end !== end)
			this.end = -1;
		return behind;
	}
	#name(from, left) {
		let name = '';
		for (let at = from; name.length <= _html_names_js__WEBPACK_IMPORTED_MODULE_1__/* .longestHtmlName */ .d; at += this.#step) {
			const next = this.#character(at);
			if ((0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlphanumeric */ .gQ)(next)) {
				name += String.fromCharCode(next);
				continue;
			}
			if (next !== 0x3b)
				return this.#instead(next, at, left);
			const value = (0,_html_names_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlNames */ .U)().get(name);
			return value === undefined ? noReading : this.#settle(value, at + this.#step, left);
		}
		return noReading;
	}
}


Object.assign(__webpack_exports__, { Gp: noReading, iN: EscapeGlance, lD: unclear });

/***/ }),

/***/ 7717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// UNUSED EXPORTS: worthPairs

// EXTERNAL MODULE: ./build/bundle/src/leak/escape-ends.js
var escape_ends = __nccwpck_require__(1333);
// EXTERNAL MODULE: ./build/bundle/src/leak/escapes.js
var escapes = __nccwpck_require__(8125);
// EXTERNAL MODULE: ./build/bundle/src/leak/fits.js
var fits = __nccwpck_require__(2049);
// EXTERNAL MODULE: ./build/bundle/src/leak/html-names.js
var html_names = __nccwpck_require__(7805);
// EXTERNAL MODULE: ./build/bundle/src/leak/line-breaks.js
var line_breaks = __nccwpck_require__(2432);
;// CONCATENATED MODULE: ./build/bundle/src/leak/escape-pairs.js




function pairOf(first, second) {
	return first | (second << 8);
}
const codes = (text) => Array.from(text, (one) => one.charCodeAt(0));
const signs = codes('%&\\');
const digits = codes('0123456789abcdefABCDEF');
const spaces = codes('\n\r\t ');
const syntax = codes('uUxX#;{}');
function compileEscapePairs(needles) {
	const known = new Uint8Array(65_536);
	const allow = (first, second) => {
		for (const one of first)
			for (const other of second)
				known[pairOf(one, other)] = 1;
	};
	const inPatterns = new Set();
	const inEncoded = new Set();
	for (const needle of needles) {
		for (let index = 0; index < needle.bytes.length; index += 1) {
			const here = variantsAt(needle, index);
			for (const byte of here) {
				inPatterns.add(byte);
				if (needle.encoded)
					inEncoded.add(byte);
			}
			if (index > 0)
				allow(variantsAt(needle, index - 1), here);
		}
	}
	const patterns = [...inPatterns];
	const encoded = [...inEncoded];
	const breaks = encoded.length > 0 ? spaces : [];
	const names = [...(0,html_names/* htmlNames */.U)().keys()].map(codes);
	const letters = [...new Set(names.flat())];
	const beyondAscii = patterns.some((byte) => byte > 0x7f);
	const isMeant = (value) => inPatterns.has(value) || breaks.includes(value);
	const marks = [...new Set([...syntax, ...patterns, ...breaks])].filter((byte) => !(0,escapes/* isAlphanumeric */.gQ)(byte));
	const controls = codes('abefnrtv').filter((letter) => isMeant((0,escapes/* controlOf */.rs)(letter)));
	const ends = [...digits, ...controls, ...marks];
	const all = [...new Set([...patterns, ...signs, ...digits, ...syntax, ...letters, ...controls, ...breaks])];
	allow(ends, all);
	allow(all, signs);
	const values = beyondAscii ? digits : codes('01234567');
	allow(codes('%'), [...values, ...codes('u')]);
	allow(codes('&'), [...codes('#'), ...names.map((name) => name[0])]);
	allow(codes('\\'), [...codes('uUx01234567'), ...controls, ...marks, ...signs]);
	allow(codes('uU'), [...(beyondAscii ? digits : codes('0')), ...codes('{')]);
	allow(codes('xX{'), digits);
	allow(codes('#'), [...digits, ...codes('xX')]);
	for (const name of names) {
		for (const [index, letter] of name.entries())
			allow([letter], [name[index + 1] ?? 0x3b]);
	}
	for (const sign of signs)
		if (inPatterns.has(sign))
			allow([sign], all);
	allow(encoded, breaks.filter(line_breaks/* isLineEnd */.S4));
	allow(breaks, [...breaks, ...encoded, ...signs]);
	allow([0], all);
	allow(all, [0]);
	const shortest = needles.reduce((least, { bytes }) => Math.min(least, bytes.length), Number.POSITIVE_INFINITY);
	return { known, shortest };
}
function variantsAt(needle, index) {
	return [needle.bytes[index], (0,fits/* otherCaseAt */.g9)(needle, index)];
}

// EXTERNAL MODULE: ./build/bundle/src/leak/escape-glance.js
var escape_glance = __nccwpck_require__(4243);
;// CONCATENATED MODULE: ./build/bundle/src/leak/break-ends.js



const tooLong = -3;
class BreakEnds {
	#bytes;
	#step;
	#glance;
	#visited = new Set();
	#far = -1;
	#behind;
	constructor(bytes, step, glance) {
		this.#bytes = bytes;
		this.#step = step;
		this.#glance = glance;
	}
	characterBehind(from) {
		if (!this.#visited.has(from)) {
			this.#visited.clear();
			this.#visited.add(from);
			this.#far = from;
			this.#behind = undefined;
		}
		const most = from + line_breaks/* longestBreak */.o3 * this.#step;
		while (this.#behind === undefined && this.#far <= most)
			this.#goOn();
		return this.#far > most ? tooLong : (this.#behind ?? escape_glance/* noReading */.Gp);
	}
	#goOn() {
		const byte = this.#bytes[this.#far];
		const isSign = (0,escapes/* opensEscape */.NA)(byte);
		const value = byte === undefined ? escape_glance/* unclear */.lD : isSign ? this.#glance.look(this.#far) : byte;
		const end = isSign ? this.#glance.end : this.#far + this.#step;
		if (!(0,line_breaks/* isSpace */.xC)(value))
			this.#behind = value;
		else if (end < 0)
			this.#behind = escape_glance/* unclear */.lD;
		else {
			this.#far = end;
			this.#visited.add(end);
		}
	}
}

// EXTERNAL MODULE: ./build/bundle/src/leak/neighbours.js
var neighbours = __nccwpck_require__(2405);
;// CONCATENATED MODULE: ./build/bundle/src/leak/escape-screen.js






const escape_screen_signs = [0x25, 0x26, 0x5c];
function compileNeighbours(needles) {
	const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
	const { starts: firsts, pairs, encodedPairs, encodedFirsts } = (0,neighbours/* createNeighbours */.f)(needles);
	const places = [];
	const follows = (byte, before) => before !== undefined && pairs[(before << 8) | byte] === 1;
	const opensFirst = escape_screen_signs.some((sign) => firsts[sign] === 1);
	const beforeSigns = Uint8Array.from({ length: 256 }, (_, byte) => Number(escape_screen_signs.some((sign) => follows(sign, byte))));
	const placesOf = (byte) => {
		places[byte] ??= placesIn(needles, byte);
		return places[byte];
	};
	function fitsSomewhere(bytes, at, step, value, behind, decoded) {
		const list = placesOf(value);
		for (let entry = 0; entry < list.length; entry += 2) {
			const needle = needles[list[entry]];
			const offset = list[entry + 1];
			if ((0,fits/* startBeforeEscape */.B5)(bytes, at, needle, offset, step) < 0)
				continue;
			if (behind < 0 || offset + 1 === needle.bytes.length)
				return true;
			if ((0,fits/* fits */.lA)(needle, offset + 1, behind) || (0,fits/* fits */.lA)(needle, offset + 1, decoded))
				return true;
			if (needle.encoded && ((0,line_breaks/* isLineEnd */.S4)(behind) || (0,line_breaks/* isLineEnd */.S4)(decoded)))
				return true;
		}
		return false;
	}
	return {
		placesOf,
		screen(bytes, step) {
			const glance = new escape_glance/* EscapeGlance */.iN(bytes, step);
			const breaks = new BreakEnds(bytes, step, glance);
			function breaksNothing(before, from) {
				if (before === undefined || encodedFirsts[before] === 0)
					return true;
				const behind = breaks.characterBehind(from);
				if (behind === escape_glance/* unclear */.lD)
					return false;
				return behind < 0 || behind > 0x7f || encodedPairs[(before << 8) | behind] === 0;
			}
			return (at) => {
				const value = glance.look(at);
				const { end } = glance;
				if (value === escape_glance/* unclear */.lD || opensFirst)
					return false;
				const before = bytes[at - step];
				const unbroken = (0,line_breaks/* isSpace */.xC)(before) ? bytes[(0,line_breaks/* startOfBreak */.No)(bytes, at, step) - step] : before;
				if ((0,line_breaks/* isLineEnd */.S4)(value) && !breaksNothing(unbroken, end))
					return false;
				if (before !== undefined && beforeSigns[before] === 1)
					return false;
				if (value === escape_glance/* noReading */.Gp)
					return true;
				if (value > 0x7f)
					return !beyondAscii;
				if (firsts[value] === 0 && !follows(value, before) && !follows(value, unbroken))
					return true;
				const behind = beyondAscii || beforeSigns[value] === 1 ? -1 : end < 0 ? -1 : (bytes[end] ?? -1);
				const decoded = (0,escapes/* opensEscape */.NA)(behind) ? glance.look(end) : escape_glance/* noReading */.Gp;
				return !fitsSomewhere(bytes, at, step, value, decoded === escape_glance/* unclear */.lD ? -1 : behind, decoded);
			};
		},
	};
}
function placesIn(needles, byte) {
	const places = [];
	for (const [index, needle] of needles.entries()) {
		for (let offset = 0; offset < needle.bytes.length; offset += 1) {
			if ((0,fits/* fits */.lA)(needle, offset, byte))
				places.push(index, offset);
		}
	}
	return places;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/openings.js

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const openings_signs = [percent, ampersand, backslash];
const mostBackslashes = 8;
const nearby = 48;
const leap = 4096;
const openings_window = 8;
function createOpenings(bytes, skip, pairs) {
	const { length } = bytes;
	const next = [-1, -1, -1];
	const view = new DataView(bytes.buffer, bytes.byteOffset, length);
	let long = 0;
	function nearest(at) {
		const near = Math.min(at + nearby, length);
		for (let place = at; place < near; place += 1) {
			const byte = bytes[place];
			if (byte === percent || byte === ampersand || byte === backslash)
				return place;
		}
		let first = length;
		for (let sign = 0; sign < openings_signs.length; sign += 1) {
			let place = next[sign];
			if (place < near) {
				place = bytes.indexOf(openings_signs[sign], near);
				if (place < 0)
					place = length;
				next[sign] = place;
			}
			if (place < first)
				first = place;
		}
		return first;
	}
	function endOfShort(place, { known, shortest }) {
		const joins = (at) => known[pairOf(bytes[at], bytes[at + 1])] === 1;
		let start = place;
		let end = place + 1;
		while (end - start < shortest && end < length && joins(end - 1))
			end += 1;
		while (end - start < shortest && start > 0 && joins(start - 1))
			start -= 1;
		if (end - start < shortest)
			return end;
		long = end;
		return -1;
	}
	function find(from) {
		if (pairs === undefined)
			return nearest(from);
		let at = from;
		while (at < length) {
			const place = nearest(at);
			if (place < long || place >= length)
				return place;
			const compiled = pairs();
			const end = endOfShort(place, compiled);
			if (end < 0)
				return place;
			at = leapFrom(view, end, compiled);
		}
		return length;
	}
	return {
		from(at) {
			const place = find(at);
			if (!skip)
				return place;
			let end = place;
			while (bytes[end] === backslash)
				end += 1;
			return Math.max(place, end - mostBackslashes);
		},
	};
}
function listOpenings(places, length) {
	let index = 0;
	return {
		from(at) {
			while (index < places.length && places[index] < at)
				index += 1;
			return places[index] ?? length;
		},
	};
}
function leapFrom(view, from, { known, shortest }) {
	const last = view.byteLength - shortest;
	const far = Math.min(from + leap, last);
	const looksAtWindow = shortest >= openings_window * 2;
	for (let start = from; start <= far;) {
		const end = start + shortest;
		if (looksAtWindow &&
			(known[view.getUint16(end - 8, true)] &
				known[view.getUint16(end - 6, true)] &
				known[view.getUint16(end - 4, true)] &
				known[view.getUint16(end - 2, true)]) ===
				0) {
			start = end - openings_window + 1;
			continue;
		}
		let place = end - 2;
		while (place >= start && known[view.getUint16(place, true)] === 1)
			place -= 1;
		if (place < start)
			return start;
		start = place + 1;
	}
	return far === last ? view.byteLength : far + 1;
}

// EXTERNAL MODULE: ./build/bundle/src/leak/tails.js
var leak_tails = __nccwpck_require__(5278);
// EXTERNAL MODULE: ./build/bundle/src/leak/wrapped.js + 1 modules
var wrapped = __nccwpck_require__(9359);
;// CONCATENATED MODULE: ./build/bundle/src/leak/escape-search.js
var longestEscaped = (function (needles) {
	return needles.reduce((most, needle) => Math.max(most, needle.encoded ? (0,wrapped/* longestWrapped */.Uk)(needle, 2) : needle.bytes.length * escapes/* longestUnit */.b2 * 2), 0);
});









const noUnits = [];
const worthPairs = 32 * 1024;
const encoder = new TextEncoder();
function addThread(threads, thread) {
	const same = threads.findIndex((other) => other.at === thread.at &&
		other.index === thread.index &&
		other.needle === thread.needle &&
		(!thread.needle.encoded || (other.start === thread.start && other.broken === thread.broken)));
	if (same < 0)
		threads.push(thread);
	else if (threads[same].start > thread.start)
		threads[same] = thread;
}
function reach({ encoded }) {
	return encoded ? escape_ends/* longestEncodedUnit */.b : escapes/* longestUnit */.b2;
}
function compileEscapeSearch(needles) {
	const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
	const holdsBackslash = needles.some(({ bytes }) => bytes.includes(0x5c));
	const neighbours = compileNeighbours(needles);
	let pairs;
	const compilePairs = () => {
		pairs ??= compileEscapePairs(needles);
		return pairs;
	};
	function bytesOf({ value, isByte }) {
		if (value < (isByte ? 0x100 : 0x80))
			return [value];
		return beyondAscii ? encoder.encode(String.fromCodePoint(value)) : [];
	}
	function advance(text, thread, unit, written, next, hits) {
		const { needle, start, at } = thread;
		const { value, end } = unit;
		if (needle.encoded) {
			if (end - start > (0,wrapped/* longestWrapped */.Uk)(needle, text.step))
				return;
			const broken = thread.broken < 0 ? at : thread.broken;
			if ((0,line_breaks/* isLineEnd */.S4)(value) || (thread.broken >= 0 && (0,line_breaks/* isBlank */.z3)(value))) {
				if (end - broken <= line_breaks/* longestBreak */.o3 * text.step)
					addThread(next, { ...thread, at: end, broken });
				return;
			}
		}
		if (written.length === 0 || end - at > reach(needle) * text.step)
			return;
		let { index } = thread;
		for (let byte = 0; byte < written.length; byte += 1, index += 1) {
			if (!(0,fits/* fits */.lA)(needle, index, written[byte]))
				return;
		}
		if (index < needle.bytes.length)
			addThread(next, { needle, index, start, at: end, broken: -1 });
		else
			hits.push({ start, end: end - (text.step - 1), wide: text.step === 2 });
	}
	function begin(text, at, unit, written, next, hits) {
		if ((0,line_breaks/* isLineEnd */.S4)(unit.value))
			beginBreak(text, at, unit, next);
		if (written.length === 0)
			return;
		const { bytes, step } = text;
		const unbroken = bytes[(0,line_breaks/* startOfBreak */.No)(bytes, at, step) - step];
		const list = neighbours.placesOf(written[0]);
		for (let entry = 0; entry < list.length; entry += 2) {
			const needle = needles[list[entry]];
			const index = list[entry + 1];
			if (index > 0 && !(0,fits/* fits */.lA)(needle, index - 1, needle.encoded ? unbroken : bytes[at - step]))
				continue;
			const start = (0,fits/* startBeforeEscape */.B5)(bytes, at, needle, index, step);
			if (start >= 0)
				advance(text, { needle, index, start, at, broken: -1 }, unit, written, next, hits);
		}
	}
	function beginBreak({ bytes, step }, at, { end }, next) {
		const broken = (0,line_breaks/* startOfBreak */.No)(bytes, at, step);
		if (end - broken > line_breaks/* longestBreak */.o3 * step)
			return;
		const list = neighbours.placesOf(bytes[broken - step] ?? 0);
		for (let entry = 0; entry < list.length; entry += 2) {
			const needle = needles[list[entry]];
			const index = list[entry + 1] + 1;
			if (!needle.encoded || index === needle.bytes.length)
				continue;
			const start = (0,fits/* startBeforeEscape */.B5)(bytes, broken, needle, index, step);
			if (start >= 0)
				addThread(next, { needle, index, start, at: end, broken });
		}
	}
	function sweep(bytes, step, openings, hits, tails) {
		const { length } = bytes;
		const text = { bytes, step, cutShort: false, ranOut: false };
		const breakOff = ({ start }) => tails?.push({ start, end: length, wide: step === 2 });
		const cannotBegin = neighbours.screen(bytes, step);
		const others = [];
		const mayBeCut = tails === undefined ? length : length - longestEscaped(needles);
		function beginningFrom(from) {
			let at = openings.from(from);
			for (; at < length; at = openings.from(at + 1)) {
				const mine = (bytes[at + 1] === 0) === (step === 2);
				if (!mine)
					others.push(at);
				if ((mine || at + 1 === length) && (at >= mayBeCut || !cannotBegin(at)))
					return at;
			}
			return at;
		}
		let beginning = beginningFrom(0);
		let threads = [];
		for (;;) {
			let at = beginning;
			for (const thread of threads)
				if (thread.at < at)
					at = thread.at;
			if (at >= length)
				break;
			const byte = bytes[at];
			const literal = { value: byte, isByte: true, end: at + step };
			text.ranOut = false;
			const escaped = (0,escapes/* opensEscape */.NA)(byte) ? (0,escapes/* readEscapedCharacters */.ix)(text, at) : noUnits;
			const next = [];
			for (const thread of threads) {
				if (thread.at !== at)
					addThread(next, thread);
				else if (step === 1 || bytes[at - 1] === 0) {
					if (text.ranOut)
						breakOff(thread);
					advance(text, thread, literal, [byte], next, hits);
					for (const unit of escaped)
						advance(text, thread, unit, bytesOf(unit), next, hits);
				}
			}
			if (at === beginning) {
				for (const unit of escaped)
					begin(text, at, unit, bytesOf(unit), next, hits);
				if (text.ranOut && tails !== undefined)
					(0,leak_tails/* addTails */.t)(bytes, at, needles, step, tails);
				beginning = beginningFrom(at + 1);
			}
			threads = next;
		}
		threads.forEach(breakOff);
		return others;
	}
	return {
		find(bytes, hits, tails) {
			const isWorthPairs = tails === undefined && bytes.length >= worthPairs;
			const openings = createOpenings(bytes, !holdsBackslash, isWorthPairs ? compilePairs : undefined);
			const wide = sweep(bytes, 1, openings, hits, tails);
			if (tails !== undefined)
				sweep(bytes, 2, createOpenings(bytes, false), hits, tails);
			else if (wide.length > 0)
				sweep(bytes, 2, listOpenings(wide, bytes.length), hits);
		},
		findFrom(bytes, hits, openings) {
			const wide = sweep(bytes, 1, openings(), hits);
			if (wide.length > 0)
				sweep(bytes, 2, openings(), hits);
		},
	};
}


Object.assign(__webpack_exports__, { Zo: compileEscapeSearch, qd: longestEscaped });

/***/ }),

/***/ 8125:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var add = (function (units, value, isByte, end) {
	if (!units.some((unit) => unit.end === end && unit.value === value))
		units.push({ value, isByte, end });
});
var _html_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7805);

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const semicolon = 0x3b;
const braceOpen = 0x7b;
const braceClose = 0x7d;
const greatestCodePoint = 0x10ffff;
const deepest = 3;
const longestUnit = 256;
const longestOpening = 8;
function opensEscape(byte) {
	return byte === percent || byte === ampersand || byte === backslash;
}
function characterAt(text, at) {
	const { bytes, step } = text;
	if (at >= bytes.length)
		text.ranOut = true;
	else if (step === 1 || bytes[at - 1] === 0)
		return bytes[at];
	return -1;
}
function readCharacters(text, at, depth) {
	const value = characterAt(text, at);
	if (value < 0)
		return [];
	const units = [{ value, isByte: true, end: at + text.step }];
	if (opensEscape(value)) {
		if (depth > 0)
			readEscapes(text, at, depth, units);
		else
			text.cutShort = true;
	}
	return units;
}
function digitValue(code, radix) {
	const digit = code >= 0x30 && code <= 0x39
		? code - 0x30
		: (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66
			? (code | 0x20) - 0x57
			: 99;
	return digit < radix ? digit : -1;
}
function readNumbers(text, at, depth, radix, fewest, most) {
	const numbers = [];
	let prefixes = [{ value: 0, isByte: false, end: at }];
	for (let count = 1; count <= most && prefixes.length > 0; count += 1) {
		const longer = [];
		for (const prefix of prefixes) {
			for (const character of readCharacters(text, prefix.end, depth)) {
				const digit = digitValue(character.value, radix);
				const value = prefix.value * radix + digit;
				if (digit >= 0 && value <= greatestCodePoint)
					add(longer, value, false, character.end);
			}
		}
		if (count >= fewest)
			numbers.push(...longer);
		prefixes = longer;
	}
	return numbers;
}
function readPercent(text, at, depth, units) {
	for (const { value, end } of readNumbers(text, at, depth, 16, 2, 2))
		add(units, value, true, end);
	for (const letter of readCharacters(text, at, depth)) {
		if (letter.value === 0x75)
			for (const unit of readNumbers(text, letter.end, depth, 16, 4, 4))
				units.push(unit);
	}
}
const controls = new Map(Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 }).map(([letter, code]) => [
	letter.charCodeAt(0),
	code,
]));
function controlOf(letter) {
	return controls.get(letter);
}
function isAlphanumeric(code) {
	return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
function joinSurrogates(text, high, depth, units) {
	for (const sign of readCharacters(text, high.end, depth)) {
		if (sign.value !== backslash)
			continue;
		for (const letter of readCharacters(text, sign.end, depth)) {
			if (letter.value !== 0x75)
				continue;
			for (const low of readNumbers(text, letter.end, depth, 16, 4, 4)) {
				if (low.value < 0xdc00 || low.value > 0xdfff)
					continue;
				add(units, 0x10000 + ((high.value - 0xd800) << 10) + (low.value - 0xdc00), false, low.end);
			}
		}
	}
}
function readBackslash(text, at, depth, units) {
	for (const { value, end } of readCharacters(text, at, depth)) {
		if (value === 0x75) {
			for (const unit of readNumbers(text, end, depth, 16, 4, 4)) {
				units.push(unit);
				if (unit.value >= 0xd800 && unit.value <= 0xdbff)
					joinSurrogates(text, unit, depth, units);
			}
			for (const brace of readCharacters(text, end, depth)) {
				if (brace.value !== braceOpen)
					continue;
				for (const number of readNumbers(text, brace.end, depth, 16, 1, longestUnit)) {
					for (const close of readCharacters(text, number.end, depth)) {
						if (close.value === braceClose)
							add(units, number.value, false, close.end);
					}
				}
			}
		}
		else if (value === 0x55) {
			units.push(...readNumbers(text, end, depth, 16, 8, 8));
		}
		else if (value === 0x78) {
			for (const number of readNumbers(text, end, depth, 16, 2, 2)) {
				units.push(number, ...(number.value > 0x7f ? [{ ...number, isByte: true }] : []));
			}
		}
		else if (value >= 0x30 && value <= 0x37) {
			units.push(...readNumbers(text, at, depth, 8, 1, 3));
		}
		else if (!isAlphanumeric(value)) {
			add(units, value, true, end);
		}
		else {
			const control = controlOf(value);
			if (control !== undefined)
				add(units, control, true, end);
		}
	}
}
function readReference(text, at, depth, units) {
	const characters = readCharacters(text, at, depth);
	if (characters.some(({ value }) => isAlphanumeric(value)))
		readReferenceName(text, at, depth, units);
	for (const { value, end } of characters) {
		if (value === 0x23) {
			for (const { value: mark, end: afterMark } of readCharacters(text, end, depth)) {
				const isHex = (mark | 0x20) === 0x78;
				readReferenceNumber(text, isHex ? afterMark : end, depth, isHex ? 16 : 10, units);
			}
		}
	}
}
function readReferenceNumber(text, at, depth, radix, units) {
	for (const { value, end } of readNumbers(text, at, depth, radix, 1, longestUnit)) {
		for (const sign of readCharacters(text, end, depth)) {
			if (sign.value === semicolon)
				add(units, value, false, sign.end);
		}
		if (digitValue(characterAt(text, end), radix) < 0)
			add(units, value, false, end);
	}
}
function readReferenceName(text, at, depth, units) {
	let prefixes = [{ name: '', end: at }];
	for (let count = 1; count <= _html_names_js__WEBPACK_IMPORTED_MODULE_0__/* .longestHtmlName */ .d && prefixes.length > 0; count += 1) {
		const longer = [];
		for (const prefix of prefixes) {
			for (const { value, end } of readCharacters(text, prefix.end, depth)) {
				if (isAlphanumeric(value))
					longer.push({ name: prefix.name + String.fromCharCode(value), end });
			}
		}
		for (const { name, end } of longer) {
			const value = (0,_html_names_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlNames */ .U)().get(name);
			if (value === undefined)
				continue;
			for (const sign of readCharacters(text, end, depth)) {
				if (sign.value === semicolon)
					add(units, value, value < 0x80, sign.end);
			}
		}
		prefixes = longer;
	}
}
function openingRun(text, at) {
	let run = 1;
	while (run <= longestOpening && opensEscape(characterAt(text, at + run * text.step)))
		run += 1;
	return run;
}
function readEscapes(text, at, depth, units) {
	const inner = openingRun(text, at) > longestOpening ? 0 : depth - 1;
	const first = { value: text.bytes[at], end: at + text.step };
	const openings = inner === 0 ? [first] : [first, ...escapesOnly(text, at, inner)];
	for (const { value, end } of openings) {
		if (value === backslash)
			readBackslash(text, end, inner, units);
		else if (value === percent)
			readPercent(text, end, inner, units);
		else if (value === ampersand)
			readReference(text, end, inner, units);
	}
}
function escapesOnly(text, at, depth) {
	const units = [];
	readEscapes(text, at, depth, units);
	return units;
}
function readEscapedCharacters(text, at) {
	const limit = at + longestUnit * text.step;
	const most = openingRun(text, at) > longestOpening ? 1 : deepest;
	for (let depth = 1;; depth += 1) {
		text.cutShort = false;
		text.ranOut = false;
		const units = escapesOnly(text, at, depth);
		const opens = units.some((unit) => opensEscape(unit.value));
		if (depth < most && (text.cutShort || opens))
			continue;
		return units.some((unit) => unit.end > limit) ? units.filter((unit) => unit.end <= limit) : units;
	}
}


Object.assign(__webpack_exports__, { NA: opensEscape, RF: longestOpening, b2: longestUnit, gQ: isAlphanumeric, ix: readEscapedCharacters, rs: controlOf, vi: digitValue });

/***/ }),

/***/ 2049:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _line_breaks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2432);

function fits({ bytes, anyCase }, index, byte) {
	const wanted = bytes[index];
	return byte === wanted || (anyCase && isLowerLetter(wanted) && byte === wanted - 0x20);
}
function otherCaseAt({ bytes, anyCase }, index) {
	const byte = bytes[index];
	return anyCase && isLowerLetter(byte) ? byte - 0x20 : byte;
}
function standsAt(bytes, start, needle, count, step) {
	for (let index = 0, at = start; index < count; index += 1, at += step) {
		if (!fits(needle, index, bytes[at]) || (step === 2 && bytes[at + 1] !== 0))
			return false;
	}
	return true;
}
function startBeforeEscape(bytes, at, needle, count, step) {
	let start = at;
	for (let index = count - 1; index >= 0; index -= 1) {
		let place = start - step;
		if (needle.encoded && place >= 0 && (0,_line_breaks_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(bytes[place]))
			place = (0,_line_breaks_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfBreak */ .No)(bytes, start, step) - step;
		if (place < 0 || !fits(needle, index, bytes[place]) || (step === 2 && bytes[place + 1] !== 0))
			return -1;
		start = place;
	}
	return start;
}
function isLowerLetter(byte) {
	return byte >= 0x61 && byte <= 0x7a;
}


Object.assign(__webpack_exports__, { B5: startBeforeEscape, T7: standsAt, g9: otherCaseAt, lA: fits });

/***/ }),

/***/ 4264:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var mergeHits = (function (hits) {
	hits.sort((one, other) => one.start - other.start || other.end - one.end);
	const merged = [];
	let last;
	for (const hit of hits) {
		if (last !== undefined && hit.start < last.end) {
			last.end = Math.max(last.end, hit.end);
		}
		else {
			last = { ...hit };
			merged.push(last);
		}
	}
	return merged;
});


Object.assign(__webpack_exports__, { v: mergeHits });

/***/ }),

/***/ 7805:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
let known;
function htmlNames() {
	known ??= new Map(Object.entries({
		Tab: '\t',
		NewLine: '\n',
		nbsp: '\u00a0',
		excl: '!',
		quot: '"',
		QUOT: '"',
		num: '#',
		dollar: '$',
		percnt: '%',
		amp: '&',
		AMP: '&',
		apos: "'",
		lpar: '(',
		rpar: ')',
		ast: '*',
		midast: '*',
		plus: '+',
		comma: ',',
		period: '.',
		sol: '/',
		colon: ':',
		semi: ';',
		lt: '<',
		LT: '<',
		equals: '=',
		gt: '>',
		GT: '>',
		quest: '?',
		commat: '@',
		lsqb: '[',
		lbrack: '[',
		bsol: '\\',
		rsqb: ']',
		rbrack: ']',
		Hat: '^',
		lowbar: '_',
		UnderBar: '_',
		grave: '`',
		DiacriticalGrave: '`',
		lcub: '{',
		lbrace: '{',
		verbar: '|',
		vert: '|',
		VerticalLine: '|',
		rcub: '}',
		rbrace: '}',
	}).map(([name, character]) => [name, character.charCodeAt(0)]));
	return known;
}
const longestHtmlName = 16;


Object.assign(__webpack_exports__, { U: htmlNames, d: longestHtmlName });

/***/ }),

/***/ 3465:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var inertControls = (function (text) {
	return text.replace(controls, showControl).replaceAll('\r\n', '\n');
});
var inert = (function (text) {
	let safe = inertControls(text);
	if (safe.includes('::'))
		safe = safe.replace(new RegExp(leadingColons, 'gmu'), '$1\\');
	if (safe.includes('##'))
		safe = safe.replace(azureWord, '#\\#').replace(hashCommand, '$1\\[');
	return safe.replace(groupMark, '\\');
});
var escapeHtml = (function (text) {
	return inertControls(text).replace(markup, (found) => found.length === 1 ? `&#${found.charCodeAt(0)};` : `${found.slice(0, -1)}&#46;`);
});
const controls = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function showControl(character) {
	const code = character.charCodeAt(0);
	if (code === 0x0d)
		return '\\r';
	return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
const leadingColons = '^([\\t \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\p{Cf}\\p{Default_Ignorable_Code_Point}]*)(?=::)';
const hashCommand = /(##[\w.-]*)\[/g;
const azureWord = /##(?=vso)/gi;
const groupMark = /^(?=(?:---|\+\+\+|~~~|\^\^\^) )/gm;
function inertJson(json) {
	return json
		.replace(/::|##|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (found) => Array.from(found, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))
		.replace(/\r\n?/g, '\n');
}
const markup = /[&<>"'`|@#*_~[\]()!\\:$={}\n]|www\./gi;


Object.assign(__webpack_exports__, { Ph: inertControls, ZD: escapeHtml, inert: inert, nl: inertJson });

/***/ }),

/***/ 8124:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var isJson = (function (text) {
	try {
		JSON.parse(text);
		return true;
	}
	catch {
		return false;
	}
});


Object.assign(__webpack_exports__, { F: isJson });

/***/ }),

/***/ 2432:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var withoutBreaks = (function (text) {
	if (!/[\r\n]/.test(text))
		return undefined;
	return text.replaceAll('\0', '').replace(/[\r\n][\r\n\t ]*/g, '');
});
const longestBreak = 128;
function isLineEnd(byte) {
	return byte === 0x0a || byte === 0x0d;
}
function isBlank(byte) {
	return byte === 0x20 || byte === 0x09;
}
function isSpace(byte) {
	return isBlank(byte) || isLineEnd(byte);
}
function startOfBreak(bytes, at, step) {
	const least = Math.max(0, at - longestBreak * step);
	let start = at;
	for (let place = at - step; place >= least && isSpace(bytes[place]); place -= step) {
		if (step === 2 && bytes[place + 1] !== 0)
			break;
		if (isLineEnd(bytes[place]))
			start = place;
	}
	return start;
}


Object.assign(__webpack_exports__, { No: startOfBreak, S4: isLineEnd, o3: longestBreak, v8: withoutBreaks, xC: isSpace, z3: isBlank });

/***/ }),

/***/ 2649:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: ./build/bundle/src/key/needles.js
var needles = __nccwpck_require__(2785);
// EXTERNAL MODULE: ./build/bundle/src/leak/block-table.js
var block_table = __nccwpck_require__(4429);
// EXTERNAL MODULE: ./build/bundle/src/leak/escape-search.js + 4 modules
var escape_search = __nccwpck_require__(7717);
// EXTERNAL MODULE: ./build/bundle/src/leak/hit.js
var hit = __nccwpck_require__(4264);
// EXTERNAL MODULE: ./build/bundle/src/leak/escapes.js
var escapes = __nccwpck_require__(8125);
;// CONCATENATED MODULE: ./build/bundle/src/leak/hit-start.js
var coverEscapes = (function (bytes, hits) {
	for (const hit of hits)
		hit.start = startOf(bytes, hit);
	return (0,hit/* mergeHits */.v)(hits);
});


const farthest = 16;
const longestCover = farthest * 2 * 2;
function startOf(bytes, { start, wide }) {
	const step = wide ? 2 : 1;
	const text = { bytes, step, cutShort: false, ranOut: false };
	let first = start;
	for (let count = 1; count <= farthest; count += 1) {
		const at = start - count * step;
		if ((0,escapes/* opensEscape */.NA)(bytes[at]) && (0,escapes/* readEscapedCharacters */.ix)(text, at).some(({ end }) => end > start))
			first = at;
	}
	for (let count = 0; first < start && count < farthest && bytes[first - step] === 0x5c; count += 1)
		first -= step;
	return first;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/plain-search.js
function searchPlainly(bytes, needles, hits) {
	const holdsZero = bytes.includes(0);
	let lowered;
	for (const needle of needles) {
		if (needle.wide && !holdsZero && needle.bytes.includes(0))
			continue;
		if (needle.anyCase)
			lowered ??= lowerCase(bytes);
		const haystack = needle.anyCase ? lowered : bytes;
		for (let at = haystack.indexOf(needle.bytes); at >= 0; at = haystack.indexOf(needle.bytes, at + 1)) {
			hits.push({ start: at, end: at + needle.bytes.length, wide: needle.wide });
		}
	}
}
function lowerCase(bytes) {
	return Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
}

// EXTERNAL MODULE: ./build/bundle/src/leak/line-breaks.js
var line_breaks = __nccwpck_require__(2432);
// EXTERNAL MODULE: ./build/bundle/src/leak/wrapped.js + 1 modules
var wrapped = __nccwpck_require__(9359);
;// CONCATENATED MODULE: ./build/bundle/src/leak/screen.js
var createScreen = (function (patterns) {
	if (patterns.some(({ text }) => /[^\u0000-\u007f]/.test(text)))
		return undefined;
	const inPlainWords = patterns.every(({ text }) => /^[\w.~+/=-]+$/.test(text));
	const signs = inPlainWords ? suspiciousBesideColons : suspicious;
	const holdsAny = createSearch(patterns);
	const holdsEncoded = createSearch(patterns.filter((pattern) => pattern.encoded));
	return (text) => {
		if (signs.test(text) || holdsAny(text))
			return false;
		const unbroken = (0,line_breaks/* withoutBreaks */.v8)(text);
		return unbroken === undefined || !holdsEncoded(unbroken);
	};
});
var createSearch = (function (patterns) {
	const exact = patterns.filter((pattern) => !pattern.anyCase).map((pattern) => pattern.text);
	const anyCase = patterns.filter((pattern) => pattern.anyCase).map((pattern) => pattern.text);
	return (text) => {
		for (const pattern of exact)
			if (text.includes(pattern))
				return true;
		if (anyCase.length === 0)
			return false;
		const lowered = text.toLowerCase();
		for (const pattern of anyCase)
			if (lowered.includes(pattern))
				return true;
		return false;
	};
});


const suspicious = /[\0%&\\]/;
const suspiciousBesideColons = /[\0%\\]|&(?!#58;)/;
function mayBeWrapped(text, patterns) {
	const encoded = patterns.filter((pattern) => pattern.encoded);
	if (encoded.length === 0)
		return false;
	if (/[%&\\]/.test(text)) {
		const least = encoded.reduce((shortest, pattern) => Math.min(shortest, (0,wrapped/* leastRun */.RJ)(pattern)), Number.POSITIVE_INFINITY);
		return new RegExp(`(?:[\\w+/-]\0?){${least}}`).test(text);
	}
	const unbroken = (0,line_breaks/* withoutBreaks */.v8)(text);
	return unbroken !== undefined && createSearch(encoded)(unbroken);
}

// EXTERNAL MODULE: ./build/bundle/src/leak/tails.js
var leak_tails = __nccwpck_require__(5278);
;// CONCATENATED MODULE: ./build/bundle/src/leak/matcher.js
var compileMatcher = (function (secrets) {
	const narrow = [...secrets].flatMap((secret) => (0,needles/* narrowNeedlesOf */.ht)(secret.reveal()));
	if (narrow.length === 0)
		return undefined;
	const isClean = createScreen(narrow);
	let compiled;
	let blocks;
	function compile() {
		compiled ??= { needles: narrow.flatMap(needles/* withWide */.aB), escapes: (0,escape_search/* compileEscapeSearch */.Zo)(narrow) };
		return compiled;
	}
	function search(bytes, tails) {
		const hits = [];
		const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const short = view.length < worthTables ? view.toString('latin1') : undefined;
		if (short !== undefined && isClean?.(short) === true)
			return hits;
		const { needles, escapes } = compile();
		if (short !== undefined && !mayBeWrapped(short, narrow)) {
			searchPlainly(view, needles, hits);
		}
		else {
			blocks ??= (0,block_table/* createBlockTable */.g_)(needles);
			for (const at of (0,block_table/* listBlocks */.ZV)(view, blocks))
				blocks.verify(view, at, hits);
		}
		escapes.find(view, hits, tails);
		return hits;
	}
	const settle = (bytes, hits) => coverEscapes(bytes, (0,hit/* mergeHits */.v)(hits));
	return {
		longest: (0,escape_search/* longestEscaped */.qd)(narrow) + longestCover,
		shortest: narrow.reduce((least, { bytes }) => Math.min(least, isClean ? bytes.length : Math.floor((bytes.length * 2) / 3)), Number.POSITIVE_INFINITY),
		isClean: (text) => text.length < worthTables && isClean?.(text) === true,
		find: (bytes) => settle(bytes, search(bytes)),
		findTail(bytes) {
			const tails = [];
			const hits = search(bytes, tails);
			(0,leak_tails/* addTails */.t)(bytes, bytes.length, compile().needles, 1, tails);
			const long = tails.filter(({ start, end }) => end - start >= shortestTail);
			return long.length === 0 ? undefined : settle(bytes, [...hits, ...long]).at(-1);
		},
	};
});








const worthTables = 16 * 1024;
const shortestTail = 4;


Object.assign(__webpack_exports__, { q: compileMatcher });

/***/ }),

/***/ 2405:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var mark = (function (pairs, first, otherFirst, second, otherSecond) {
	pairs[(first << 8) | second] = 1;
	pairs[(first << 8) | otherSecond] = 1;
	pairs[(otherFirst << 8) | second] = 1;
	pairs[(otherFirst << 8) | otherSecond] = 1;
});
var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2049);

function createNeighbours(needles) {
	const pairs = new Uint8Array(65_536);
	const lastPairs = new Set();
	const encodedPairs = new Uint8Array(65_536);
	const encodedFirsts = new Uint8Array(256);
	const starts = new Uint8Array(256);
	const ends = new Uint8Array(256);
	for (const needle of needles) {
		const { bytes, encoded } = needle;
		let first = bytes[0];
		let otherFirst = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .otherCaseAt */ .g9)(needle, 0);
		starts[first] = 1;
		starts[otherFirst] = 1;
		for (let at = 1; at < bytes.length; at += 1) {
			const second = bytes[at];
			const otherSecond = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .otherCaseAt */ .g9)(needle, at);
			mark(pairs, first, otherFirst, second, otherSecond);
			if (encoded) {
				mark(encodedPairs, first, otherFirst, second, otherSecond);
				encodedFirsts[first] = 1;
				encodedFirsts[otherFirst] = 1;
			}
			if (at === bytes.length - 1) {
				for (const before of [first, otherFirst])
					for (const last of [second, otherSecond])
						lastPairs.add((before << 8) | last);
			}
			first = second;
			otherFirst = otherSecond;
		}
		ends[first] = 1;
		ends[otherFirst] = 1;
	}
	return { starts, ends, pairs, lastPairs, encodedPairs, encodedFirsts };
}


Object.assign(__webpack_exports__, { f: createNeighbours });

/***/ }),

/***/ 1869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var ownWord = (function (word) {
	return String(word);
});
var ownFingerprint = (function (digits) {
	if (!/^[0-9a-f]{8}$/.test(digits))
		throw new Error('This is no fingerprint.');
	return digits;
});
var ownName = (function (name) {
	return name;
});


Object.assign(__webpack_exports__, { Xh: ownFingerprint, ji: ownWord, qU: ownName });

/***/ }),

/***/ 7486:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var redactWhole = (function (content, redactor) {
	if (content.byteLength === 0 || redactor.isClean(content))
		return { content: content, hits: 0 };
	return redactor.whole(content);
});
var redactJson = (function (data, redactor, ours) {
	return new TextEncoder().encode(`${JSON.stringify(redactor.record(data, ours), undefined, 2)}\n`);
});
var _still_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8378);

const hiddenContent = new TextEncoder().encode('***');
const emptyContent = new Uint8Array();
function ifClean(content, { hits }) {
	return hits === 0 ? content : undefined;
}
function keepRedacted(part) {
	return new Uint8Array(part);
}
function joinRedacted(parts) {
	return (parts.length === 1 ? parts[0] : Buffer.concat(parts));
}
function joinWhole(parts, content) {
	return (0,_still_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stillJson */ .n)(content, joinRedacted(parts));
}
function redactJsonLine(data, redactor, ours) {
	return new TextEncoder().encode(`${JSON.stringify(redactor.record(data, ours))}\n`);
}
function redactRendered(render, redactor) {
	return new TextEncoder().encode(render((text) => redactor.text(text)));
}
async function* redactedPart(files, path, from, to) {
	let left = to - from;
	if (left === 0)
		return;
	for await (const chunk of files.tail(path, from)) {
		yield chunk.subarray(0, left);
		left -= Math.min(left, chunk.byteLength);
		if (left === 0)
			return;
	}
	throw new Error('A file of this run became shorter.');
}


Object.assign(__webpack_exports__, { FA: redactRendered, Kp: redactJson, R9: ifClean, WQ: keepRedacted, YT: joinWhole, Yb: redactJsonLine, bT: joinRedacted, jg: emptyContent, mn: hiddenContent, rK: redactWhole, wh: redactedPart });

/***/ }),

/***/ 4090:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: ./build/bundle/src/key/plain-forms.js
var plain_forms = __nccwpck_require__(8267);
;// CONCATENATED MODULE: ./build/bundle/src/leak/byte-redactor.js
var seal = (function (bytes) {
	return bytes;
});
var join = (function (parts) {
	return parts.length === 1 ? parts[0] : Buffer.concat(parts);
});
var createByteRedactor = (function (currentMatcher, batchBytes = usualBatch) {
	let buffer = new Uint8Array(0);
	let first = 0;
	let last = 0;
	let covered = 0;
	let hits = 0;
	function hold(bytes) {
		const size = last - first;
		const needed = size + bytes.byteLength;
		if (first > 0)
			buffer.copyWithin(0, first, last);
		if (needed > buffer.byteLength) {
			const larger = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(buffer.byteLength * 2, batchBytes * 2)));
			larger.set(buffer.subarray(0, size));
			buffer = larger;
		}
		buffer.set(bytes, size);
		first = 0;
		last = needed;
	}
	function redact(matcher, bytes, until) {
		const found = matcher.find(bytes);
		const parts = [];
		let at = Math.min(covered, until);
		let end = covered;
		for (const hit of found) {
			if (hit.start >= until)
				break;
			if (hit.start < end) {
				end = Math.max(end, hit.end);
				at = Math.min(end, until);
				continue;
			}
			parts.push(bytes.subarray(at, hit.start), starsFor(hit));
			hits += 1;
			end = hit.end;
			at = Math.min(end, until);
		}
		parts.push(bytes.subarray(at, until));
		covered = Math.max(0, end - until);
		return seal(join(parts));
	}
	return {
		get hits() {
			return hits;
		},
		push(chunk) {
			const matcher = currentMatcher();
			if (matcher === undefined) {
				if (first === last)
					return seal(chunk);
				hold(chunk);
				return seal(new Uint8Array(0));
			}
			const held = matcher.longest - 1;
			if (first === last && chunk.byteLength >= batchBytes + held) {
				const until = chunk.byteLength - held;
				const released = redact(matcher, chunk, until);
				hold(chunk.subarray(until));
				return released;
			}
			hold(chunk);
			if (last < batchBytes + held)
				return seal(new Uint8Array(0));
			first = last - held;
			return redact(matcher, buffer.subarray(0, last), first);
		},
		end() {
			const bytes = buffer.subarray(first, last);
			first = last;
			const matcher = currentMatcher();
			return matcher === undefined ? seal(bytes) : redact(matcher, bytes, bytes.byteLength);
		},
	};
});
var replaceHits = (function (bytes, hits) {
	if (hits.length === 0)
		return bytes;
	const parts = [];
	let at = 0;
	for (const hit of hits) {
		parts.push(bytes.subarray(at, hit.start), starsFor(hit));
		at = hit.end;
	}
	parts.push(bytes.subarray(at));
	return join(parts);
});
const narrowStars = new Uint8Array([0x2a, 0x2a, 0x2a]);
const wideStars = new Uint8Array([0x2a, 0, 0x2a, 0, 0x2a]);
const usualBatch = 192 * 1024;
function starsFor(hit) {
	return hit.wide ? wideStars : narrowStars;
}

// EXTERNAL MODULE: ./build/bundle/src/leak/matcher.js + 3 modules
var matcher = __nccwpck_require__(2649);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __nccwpck_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/leak/redact-data.js
var redactData = (function (value, redact, seen = new Map()) {
	if (typeof value === 'string')
		return redact.text(value);
	if (typeof value !== 'object' || value === null)
		return value;
	if (seen.has(value))
		return seen.get(value);
	if (value instanceof Uint8Array)
		return redact.bytes(value);
	if (value instanceof secret/* Secret */.z || value instanceof Date || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
		return value;
	if (value instanceof URL)
		return redact.text(value.href);
	const inner = (part) => redactData(part, redact, seen);
	if (Array.isArray(value)) {
		const copy = [];
		seen.set(value, copy);
		for (const item of value)
			copy.push(inner(item));
		return copy;
	}
	if (value instanceof Map) {
		const copy = new Map();
		seen.set(value, copy);
		for (const [key, item] of value)
			copy.set(inner(key), inner(item));
		return copy;
	}
	if (value instanceof Set) {
		const copy = new Set();
		seen.set(value, copy);
		for (const item of value)
			copy.add(inner(item));
		return copy;
	}
	const isError = value instanceof Error;
	const copy = Object.create(isError ? Object.prototype : Object.getPrototypeOf(value));
	seen.set(value, copy);
	const own = isError
		? [
			['name', value.name],
			['message', value.message],
			['stack', value.stack],
			['cause', value.cause],
			...Object.entries(value),
		]
		: Object.entries(value);
	for (const [key, item] of own) {
		if (isError && item === undefined)
			continue;
		redact_data_define(copy, redact.name?.(key) ?? redact.text(key), inner(item), isError);
	}
	return copy;
});
var redact_data_define = (function (copy, key, value, overwrite) {
	let free = key;
	for (let count = 2; !overwrite && Object.hasOwn(copy, free); count += 1)
		free = `${key} (${count})`;
	Object.defineProperty(copy, free, { value, enumerable: true, writable: true, configurable: true });
});


// EXTERNAL MODULE: ./build/bundle/src/leak/still-json.js
var still_json = __nccwpck_require__(8378);
;// CONCATENATED MODULE: ./build/bundle/src/leak/redactor.js
var redactor_seal = (function (text) {
	return text;
});
var createRedactor = (function () {
	const secrets = new Map();
	let compiled;
	let clean = new WeakSet();
	function currentMatcher() {
		compiled ??= { matcher: (0,matcher/* compileMatcher */.q)(secrets.values()) };
		return compiled.matcher;
	}
	function redactBytes(bytes) {
		const current = currentMatcher();
		return current === undefined ? bytes : replaceHits(bytes, current.find(bytes));
	}
	function redact(text) {
		const current = currentMatcher();
		if (current === undefined || text.length * 3 < current.shortest)
			return { text: redactor_seal(text), hits: 0 };
		if (current.isClean(text))
			return { text: redactor_seal(text), hits: 0 };
		const bytes = Buffer.from(text);
		const hits = current.find(bytes);
		if (hits.length === 0)
			return { text: redactor_seal(text), hits: 0 };
		return { text: redactor_seal(Buffer.from(replaceHits(bytes, hits)).toString()), hits: hits.length };
	}
	return {
		add(secret) {
			if (secret.length < plain_forms/* shortestSecret */.bs || secrets.has(secret.reveal()))
				return false;
			secrets.set(secret.reveal(), secret);
			compiled = undefined;
			clean = new WeakSet();
			return true;
		},
		text: (text) => redact(text).text,
		redact,
		data: (value) => redactData(value, { text: (text) => redact(text).text, bytes: redactBytes }),
		record: (value, ours) => redactData(value, {
			name: (name) => name,
			text: (text) => (ours?.has(text) === true ? text : redact(text).text),
			bytes: redactBytes,
		}),
		withoutTail(content) {
			const tail = currentMatcher()?.findTail(content);
			return tail === undefined ? content : replaceHits(content, [tail]);
		},
		whole(content) {
			const found = currentMatcher()?.find(content) ?? [];
			const replaced = replaceHits(content, found);
			const safe = (found.length === 0 ? replaced : (0,still_json/* stillJson */.n)(content, replaced));
			clean.add(safe);
			return { content: safe, hits: found.length };
		},
		stream() {
			const atStart = clean;
			const stream = createByteRedactor(currentMatcher);
			return Object.assign(stream, { vouch: (content) => void atStart.add(content) });
		},
		isClean: (content) => clean.has(content),
	};
});







Object.assign(__webpack_exports__, { l: createRedactor });

/***/ }),

/***/ 8378:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _is_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8124);

const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|[-+.\w*]+/g;
function stillJson(content, redacted) {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	try {
		const text = decoder.decode(redacted);
		if ((0,_is_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .F)(text) || !(0,_is_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .F)(decoder.decode(content)))
			return redacted;
		const quoted = text.replace(tokens, (token) => (token[0] !== '"' && token.includes('***') ? '"***"' : token));
		return (0,_is_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJson */ .F)(quoted) ? Buffer.from(quoted) : redacted;
	}
	catch {
		return redacted;
	}
}


Object.assign(__webpack_exports__, { n: stillJson });

/***/ }),

/***/ 5278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var _escape_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1333);
var _wrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9359);


function addTails(bytes, at, needles, step, tails) {
	const ends = [new _escape_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .EscapeEnds */ .y(bytes, 1), new _escape_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .EscapeEnds */ .y(bytes, 2)];
	for (const needle of needles) {
		const wide = step === 2 || needle.wide;
		const byCharacter = needle.encoded && needle.wide;
		const next = byCharacter && bytes[at - 1] !== 0 ? at + 1 : at;
		const inner = byCharacter ? 2 : 1;
		const characterStep = byCharacter ? 2 : step;
		let index = needle.bytes.length - 1;
		let start = -1;
		for (; start < 0 && index > 0; index -= inner) {
			start = (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .startBefore */ .cz)(bytes, next, needle, index, characterStep, ends[characterStep - 1]);
		}
		if (start >= 0)
			tails.push({ start, end: bytes.length, wide });
	}
}


Object.assign(__webpack_exports__, { t: addTails });

/***/ }),

/***/ 9359:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: ./build/bundle/src/leak/escape-ends.js
var escape_ends = __nccwpck_require__(1333);
// EXTERNAL MODULE: ./build/bundle/src/leak/fits.js
var fits = __nccwpck_require__(2049);
// EXTERNAL MODULE: ./build/bundle/src/leak/line-breaks.js
var line_breaks = __nccwpck_require__(2432);
;// CONCATENATED MODULE: ./build/bundle/src/leak/walk-wrapped.js



class WrappedWalk {
	#bytes;
	#needle;
	#step;
	#inner;
	#ends;
	constructor(bytes, needle, step, ends) {
		this.#bytes = bytes;
		this.#needle = needle;
		this.#inner = needle.wide ? 2 : 1;
		this.#step = needle.wide ? 2 : step;
		this.#ends = ends ?? new escape_ends/* EscapeEnds */.y(bytes, this.#step);
	}
	startBefore(at, index) {
		let place = at;
		for (let before = index - this.#inner; before >= 0; before -= this.#inner) {
			const start = this.#ends.startOf(place, (value) => (0,fits/* fits */.lA)(this.#needle, before, value));
			const broken = this.#startOfBreak(place);
			if (this.#fits(place - this.#step, before)) {
				const whole = start < 0 ? -1 : this.startBefore(start, before);
				const behind = broken === place ? -1 : this.startBefore(broken, before + this.#inner);
				if (whole >= 0 || behind >= 0)
					return Math.max(whole, behind);
				place -= this.#step;
			}
			else if (broken === place) {
				if (start < 0)
					return -1;
				place = start;
			}
			else
				return this.startBefore(broken, before + this.#inner);
		}
		return place;
	}
	endFrom(at, index) {
		let place = at;
		for (let next = index; next < this.#needle.bytes.length; next += this.#inner) {
			if (!this.#fits(place, next))
				place = this.#endOfBreak(place);
			if (this.#fits(place, next))
				place += this.#step;
			else
				place = this.#ends.endOf(place, (value) => (0,fits/* fits */.lA)(this.#needle, next, value));
			if (place < 0)
				return -1;
		}
		return place - (this.#step - 1);
	}
	#fits(place, index) {
		if (place < 0 || !(0,fits/* fits */.lA)(this.#needle, index, this.#bytes[place]))
			return false;
		return this.#step === 1 || index === this.#needle.bytes.length - 1 || this.#isZero(place + 1);
	}
	#isZero(at) {
		return (this.#bytes[at] ?? 0) === 0;
	}
	#startOfBreak(at) {
		const least = at - line_breaks/* longestBreak */.o3 * this.#step;
		let start = at;
		let breaks = false;
		for (;;) {
			let next = this.#startOfSpace(start, line_breaks/* isLineEnd */.S4);
			const isEnd = next >= 0;
			if (!isEnd)
				next = this.#startOfSpace(start, line_breaks/* isBlank */.z3);
			if (next < 0)
				break;
			breaks = isEnd;
			start = next;
			if (start < least)
				return at;
		}
		return breaks ? start : at;
	}
	#startOfSpace(at, accepts) {
		const before = at - this.#step;
		const byte = before < 0 ? undefined : this.#bytes[before];
		if (byte !== undefined && accepts(byte))
			return this.#step === 1 || this.#isZero(before + 1) ? before : -1;
		return this.#ends.startOf(at, accepts);
	}
	#endOfBreak(at) {
		const most = at + line_breaks/* longestBreak */.o3 * this.#step;
		let end = at;
		while (end <= most) {
			const accepts = end === at ? line_breaks/* isLineEnd */.S4 : line_breaks/* isSpace */.xC;
			const byte = this.#bytes[end];
			const isRaw = accepts(byte) && (this.#step === 1 || this.#isZero(end + 1));
			const next = isRaw ? end + this.#step : this.#ends.endOf(end, accepts);
			if (next < 0)
				return end;
			end = next;
		}
		return at;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/wrapped.js
var charactersOf = (function ({ bytes, wide }) {
	return wide ? (bytes.length + 1) / 2 : bytes.length;
});
var longestWrapped = (function (needle, step) {
	const breaks = Math.floor(charactersOf(needle) / shortestLine) + 2;
	return (charactersOf(needle) * escape_ends/* longestEncodedUnit */.b + breaks * line_breaks/* longestBreak */.o3) * step;
});




const shortestLine = 20;
function leastRun(needle) {
	if (!needle.encoded)
		return needle.bytes.length;
	const characters = Math.min(Math.ceil(charactersOf(needle) / 2), shortestLine);
	return needle.wide ? characters * 2 - 1 : characters;
}
function findAround(bytes, at, needle, offset) {
	const { length } = needle.bytes;
	if (!needle.encoded) {
		const start = at - offset;
		const stands = start >= 0 && start + length <= bytes.length && (0,fits/* standsAt */.T7)(bytes, start, needle, length, 1);
		return stands ? { start, end: start + length, wide: needle.wide } : undefined;
	}
	const step = needle.wide ? 2 : 1;
	const odd = needle.wide ? offset & 1 : 0;
	const back = runBefore(bytes, at + odd, needle, offset + odd);
	const on = runFrom(bytes, at + odd, needle, offset + odd);
	if (back + on >= length)
		return { start: at - offset, end: at - offset + length, wide: needle.wide };
	if (back + on < leastRun(needle))
		return undefined;
	const walk = new WrappedWalk(bytes, needle, step);
	const start = walk.startBefore(at + odd, offset + odd);
	if (start < 0)
		return undefined;
	const end = walk.endFrom(at + odd + on, offset + odd + on);
	if (end < 0 || end - start > longestWrapped(needle, step))
		return undefined;
	return { start, end, wide: needle.wide };
}
function runBefore(bytes, at, needle, index) {
	const step = needle.wide ? 2 : 1;
	let run = 0;
	while (run < index && run < at && (0,fits/* fits */.lA)(needle, index - run - step, bytes[at - run - step])) {
		if (step === 2 && bytes[at - run - 1] !== 0)
			break;
		run += step;
	}
	return run;
}
function runFrom(bytes, at, needle, index) {
	const step = needle.wide ? 2 : 1;
	const { length } = needle.bytes;
	let run = 0;
	while (index + run < length && at + run < bytes.length && (0,fits/* fits */.lA)(needle, index + run, bytes[at + run])) {
		if (step === 2 && index + run + 1 < length && bytes[at + run + 1] !== 0)
			break;
		run += step;
	}
	return run;
}
function startBefore(bytes, at, needle, index, step, ends) {
	if (needle.encoded)
		return new WrappedWalk(bytes, needle, step, ends).startBefore(at, index);
	const start = at - index * step;
	return (0,fits/* standsAt */.T7)(bytes, start, needle, index, step) ? start : -1;
}


Object.assign(__webpack_exports__, { Di: findAround, RJ: leastRun, Uk: longestWrapped, cz: startBefore });

/***/ }),

/***/ 2981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
const second = 1_000;
const minute = 60 * second;
const mebibyte = 2 ** 20;
const limitsInMemory = { timeoutMs: 30 * second, withinMs: 10 * minute, maxResponseBytes: 10 * mebibyte };
const limitsToFile = { timeoutMs: 10 * minute, withinMs: 30 * minute, maxResponseBytes: 5 * 1024 * mebibyte };


Object.assign(__webpack_exports__, { Y: limitsToFile, n: limitsInMemory });

/***/ }),

/***/ 6918:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var stepOf = (function (task) {
	return {
		id: task.id,
		name: task.name,
		always: false,
		continueOnError: false,
		bind: () => Promise.resolve({ task }),
	};
});
function isOfTaskFile({ steps }) {
	return steps.some(({ place }) => place !== undefined);
}


Object.assign(__webpack_exports__, { Z: isOfTaskFile, c: stepOf });

/***/ }),

/***/ 165:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var chanceName = (function () {
	const half = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0');
	return half() + half();
});


Object.assign(__webpack_exports__, { U: chanceName });

/***/ }),

/***/ 2550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var leave = (function (status) {
	process.exitCode = status;
	const held = process.getActiveResourcesInfo().some((name) => threadWork.test(name));
	if (held && process.platform !== 'win32') {
		process.emit('exit', status);
		process.execve?.(process.execPath, [process.execPath, '--eval', `process.exitCode = ${status}`], {});
		const signal = status - 128;
		if (signal > 0) {
			for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM'])
				process.removeAllListeners(name);
			process.kill(process.pid, signal);
			return;
		}
	}
	process.exit();
});
const threadWork = /^(?:GetAddrInfoReqWrap|GetNameInfoReqWrap|FSReq)/;


Object.assign(__webpack_exports__, { q: leave });

/***/ }),

/***/ 692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var markOf = (function ({ dev, ino, size, mtimeNs, ctimeNs }) {
	return { size: Number(size), state: [dev, ino, size, mtimeNs, ctimeNs].join(':') };
});


Object.assign(__webpack_exports__, { F: markOf });

/***/ }),

/***/ 6165:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
async function orUndefined(found) {
	try {
		return await found;
	}
	catch (error) {
		const { code } = error;
		if (code === 'ENOENT' || code === 'ENOTDIR')
			return undefined;
		throw error;
	}
}


Object.assign(__webpack_exports__, { y: orUndefined });

/***/ }),

/***/ 1981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var nodePlatform = (function () {
	return {
		clock: nodeClock,
		files: nodeFiles,
		random: Math.random,
		chanceName: _chance_name_js__WEBPACK_IMPORTED_MODULE_1__/* .chanceName */ .U,
		uuid: () => globalThis.crypto.randomUUID(),
		versions: { node: process.version, os: `${process.platform} ${process.arch}` },
	};
});
var deadlinesOf = (function (signal) {
	const known = deadlines.get(signal);
	if (known !== undefined)
		return known;
	const waiting = [];
	deadlines.set(signal, waiting);
	signal.addEventListener('abort', () => {
		for (const abort of [...waiting])
			abort(signal.reason);
	});
	return waiting;
});
var takeOut = (function (waiting, abort) {
	const at = waiting.indexOf(abort);
	const last = at < 0 ? undefined : waiting.pop();
	if (last !== undefined && last !== abort)
		waiting[at] = last;
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _chance_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(165);
var _mark_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(692);
var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6165);




const longestDelayMs = 0x7fffffff;
const chunkBytes = 64 * 1024;
const tailBytes = 1024 * 1024;
const deadlines = new WeakMap();
const nodeClock = {
	now: () => Date.now(),
	monotonic() {
		const [seconds, nanoseconds] = process.hrtime();
		return seconds * 1e3 + nanoseconds / 1e6;
	},
	sleep(ms, signal) {
		return new Promise((resolve, reject) => {
			if (signal?.aborted) {
				reject(signal.reason);
				return;
			}
			const onAbort = () => {
				clearTimeout(timer);
				reject(signal?.reason);
			};
			const timer = setTimeout(() => {
				signal?.removeEventListener('abort', onAbort);
				resolve();
			}, Math.min(ms, longestDelayMs));
			signal?.addEventListener('abort', onAbort, { once: true });
		});
	},
	deadline(ms, reason, ...signals) {
		const controller = new AbortController();
		const abort = (why) => {
			clear();
			controller.abort(why);
		};
		const timer = setTimeout(() => abort(reason()), Math.min(ms, longestDelayMs));
		const clear = () => {
			clearTimeout(timer);
			for (const signal of signals)
				takeOut(deadlinesOf(signal), abort);
		};
		for (const signal of signals)
			deadlinesOf(signal).push(abort);
		const ended = signals.find(({ aborted }) => aborted);
		if (ended !== undefined)
			abort(ended.reason);
		return { signal: controller.signal, clear };
	},
};
const nodeFiles = {
	read: (file) => node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.readFile(file),
	readText: (file) => node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.readFile(file, 'utf8'),
	async stat(file) {
		const found = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .orUndefined */ .y)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.stat(file));
		if (found === undefined)
			return undefined;
		return { size: found.size, kind: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other' };
	},
	realPath: (file) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .orUndefined */ .y)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.realpath(file)),
	async isLink(file) {
		return (await (0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .orUndefined */ .y)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.lstat(file)))?.isSymbolicLink() ?? false;
	},
	async *open(file) {
		yield* node_fs__WEBPACK_IMPORTED_MODULE_0___default().createReadStream(file, { highWaterMark: chunkBytes });
	},
	async create(file, content) {
		const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, 'wx', 0o600);
		try {
			node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(descriptor, content);
		}
		catch (error) {
			node_fs__WEBPACK_IMPORTED_MODULE_0___default().rmSync(file, { force: true });
			throw error;
		}
		finally {
			node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
		}
	},
	async landing(file) {
		const { landingOf } = await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 887));
		return landingOf(file);
	},
	async atomic(file, landing) {
		const { openAtomicFile } = await __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 887));
		return openAtomicFile(file, landing);
	},
	async remove(file) {
		await node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.rm(file, { force: true });
	},
	mark(file) {
		const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(file, { bigint: true, throwIfNoEntry: false });
		return found?.isFile() === true ? (0,_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .F)(found) : undefined;
	},
	async *tail(file, from) {
		const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_RDONLY | ((node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants).O_NONBLOCK ?? 0));
		try {
			const info = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
			if (!info.isFile())
				return;
			const chunk = Buffer.allocUnsafe(Math.max(1, Math.min(tailBytes, info.size - from + 1)));
			for (let at = from;;) {
				const length = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(descriptor, chunk, 0, chunk.byteLength, at);
				if (length === 0)
					return;
				yield chunk.subarray(0, length);
				if (length < chunk.byteLength)
					return;
				at += length;
				await new Promise(setImmediate);
			}
		}
		finally {
			node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
		}
	},
	async blotter(file, mark) {
		const { openBlotter } = await __nccwpck_require__.e(/* import() */ 9905).then(__nccwpck_require__.bind(__nccwpck_require__, 9905));
		return openBlotter(file, mark);
	},
	async openLog(file) {
		const { openLogFile } = await __nccwpck_require__.e(/* import() */ 4958).then(__nccwpck_require__.bind(__nccwpck_require__, 4958));
		return openLogFile(file);
	},
	async lock(file) {
		const { takeLock } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.bind(__nccwpck_require__, 815));
		return takeLock(file);
	},
};


Object.assign(__webpack_exports__, { O: nodePlatform });

/***/ }),

/***/ 1283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var scanWorkerScript = (function () {
	const started = process.argv[1] ?? '';
	try {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(started)), 'scan-worker.js');
	}
	catch {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(started), 'scan-worker.js');
	}
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);




Object.assign(__webpack_exports__, { V: scanWorkerScript });

/***/ }),

/***/ 3182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var countAttempts = (function (attempts) {
	return attempts.at(-1)?.number ?? 0;
});


Object.assign(__webpack_exports__, { c: countAttempts });

/***/ }),

/***/ 6290:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var formatDuration = (function (ms) {
	if (ms < 999.5)
		return `${Math.round(ms)} ms`;
	if (ms < 59_950)
		return `${(ms / 1000).toFixed(1)} s`;
	const seconds = Math.round(ms / 1000);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
});
var countOf = (function (count, thing) {
	return `${count} ${thing}${count === 1 ? '' : 's'}`;
});


Object.assign(__webpack_exports__, { a: formatDuration, p: countOf });

/***/ }),

/***/ 8190:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var findingsOf = (function ({ results, diagnostics, }) {
	return [...results.flatMap(countedFindings), ...diagnostics];
});
var countedFindings = (function ({ tolerated, diagnostics }) {
	if (tolerated !== true)
		return diagnostics;
	return diagnostics.map((one) => (one.failing === true ? { ...one, failing: false, severity: 'warning' } : one));
});
var decisiveFailure = (function (diagnostics) {
	const errors = diagnostics.filter((one) => one.severity === 'error');
	return (errors.find((one) => one.code.startsWith('leak/')) ?? errors[0] ?? diagnostics.find((one) => one.failing === true));
});
var codesOf = (function (report) {
	return new Set(findingsOf(report).map((one) => one.code));
});
var cut = (function (value) {
	return value.length > longestValue ? `${value.slice(0, longestValue)}\u2026` : value;
});
const longestValue = 200;
function gist({ code, evidence, message }, { response }) {
	const [first, got, compared] = response === undefined ? [] : evidence;
	if (first === undefined)
		return message;
	if (code !== 'expect/failed' || got === undefined)
		return first;
	const value = compared === undefined || compared.startsWith('response: ') ? got : compared;
	return value.startsWith('response: ') ? first : `${first}; ${cut(value)}`;
}


Object.assign(__webpack_exports__, { Hs: countedFindings, MZ: codesOf, WX: findingsOf, fo: decisiveFailure, gK: gist });

/***/ }),

/***/ 3955:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var escapeText = (function (text, length = 2_000) {
	return readable((0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(cut(text, length)));
});
var readable = (function (html) {
	return html.replace(/&#(33|34|36|39|40|41|42|61|92|95|123|125);|&#58;(?=[ /])/g, (_all, number = '58') => String.fromCharCode(Number(number)));
});
var code = (function (text, length) {
	return `<code>${escapeText(text, length)}</code>`;
});
var pre = (function (lines, length = 20_000) {
	return `<pre>${escapeText(lines.join('\n'), length)}</pre>`;
});
var cut = (function (text, length) {
	if (text.length <= length)
		return text;
	return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}\u2026 (${text.length - length} more characters)`;
});
var _leak_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3465);

function prose(text) {
	const parts = cut(text, 2_000).split(/`([^`\n]+)`/);
	return parts.map((part, place) => (place % 2 === 1 ? code(part) : words(part))).join('');
}
const filtered = /\S*(?:[@$]|#\d|:[\w+-]+:|:\/\/|\bwww\.|\bGH-\d|\b[0-9a-f]{7,64}\b)\S*?(?=[.,;:!?)]*(?:\s|$))/gi;
function words(text) {
	const found = text.match(filtered) ?? [];
	return text
		.split(filtered)
		.map((part, place) => escapeText(part) + (found[place] === undefined ? '' : code(found[place])))
		.join('');
}
function list(tag, items) {
	return [`<${tag}>`, ...items.map((item) => `<li>${prose(item)}</li>`), `</${tag}>`].join('\n');
}


Object.assign(__webpack_exports__, { AS: pre, CS: prose, Jj: cut, X1: escapeText, aY: code, p_: list });

/***/ }),

/***/ 8533:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var nameOf = (function ({ step, task }) {
	return step?.name ?? task?.name ?? '';
});
var callOf = (function ({ step, task }) {
	return task ?? step?.written;
});
var placeOf = (function ({ step }) {
	const place = step?.place;
	return place === undefined ? undefined : `${place.file}:${place.line}:${place.column}`;
});
function distinctNames(names) {
	const seen = new Map();
	return names.map((name) => {
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? name : `${name} (${times})`;
	});
}


Object.assign(__webpack_exports__, { $t: placeOf, C8: callOf, NL: distinctNames, Vb: nameOf });

/***/ }),

/***/ 7621:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var startLine = (function (method, url, keyLabel, fingerprint) {
	if (keyLabel === undefined)
		return `${method} ${url}`;
	return `${method} ${url} (key: ${keyLabel}${fingerprint === undefined ? '' : `, fingerprint ${fingerprint}`})`;
});
var resultLine = (function (result) {
	const { response, attempts, durationMs, bodyFile } = result;
	const code = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveFailure */ .fo)(result.diagnostics)?.code;
	const mark = code === undefined && result.ok ? '\u2713' : '\u2717';
	if (result.skipped)
		return `${mark} not sent${code === undefined ? '' : `: ${code}`}`;
	const answer = response === undefined ? 'no answer' : `${response.status} ${response.statusText}`.trim();
	const saved = bodyFile === undefined || response === undefined ? '' : `, ${response.contentBytes} bytes in ${bodyFile}`;
	const time = `in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(durationMs)}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)((0,_count_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .c)(attempts), 'attempt')}`;
	return `${mark} ${answer} ${time}${saved}${code === undefined ? '' : `: ${code}`}`;
});
var _count_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3182);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6290);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8190);





Object.assign(__webpack_exports__, { F: startLine, o: resultLine });

/***/ }),

/***/ 2161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var resultsOf = (function (report) {
	return report.results.map(entryOf);
});
var entryOf = (function (result) {
	const { step, task, response, requestId, bodyFile, rows, tolerated, skippedBecause, condition } = result;
	const code = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveFailure */ .fo)(result.diagnostics)?.code;
	const place = (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(result);
	const call = (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(result);
	return {
		id: step?.id ?? task?.id ?? '',
		name: (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(result),
		...(place === undefined ? {} : { place }),
		...(call === undefined ? {} : { method: call.method, path: call.path }),
		ok: result.ok,
		skipped: result.skipped,
		...(skippedBecause === undefined ? {} : { 'skipped-because': skippedBecause }),
		...(condition === undefined ? {} : { condition }),
		...(tolerated === undefined ? {} : { tolerated }),
		...(response === undefined ? {} : { status: response.status }),
		...(code === undefined ? {} : { 'error-code': code }),
		attempts: (0,_count_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .c)(result.attempts),
		'duration-ms': Math.round(result.durationMs),
		...(requestId === undefined ? {} : { 'request-id': requestId }),
		...(bodyFile === undefined ? {} : { 'body-file': bodyFile }),
		extracted: result.extracted,
		...(rows === undefined ? {} : { rows: rowsEntryOf(rows) }),
	};
});
var _count_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3182);
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8190);
var _named_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8533);



function rowEntryOf(result, row) {
	return { row: row.number, ...(row.line === undefined ? {} : { line: row.line }), ...entryOf(result) };
}
function rowsEntryOf(rows) {
	return {
		total: rows.total,
		succeeded: rows.succeeded,
		failed: rows.failed,
		done: rows.done,
		...(rows.skipped === undefined ? {} : { skipped: rows.skipped }),
		'not-started': rows.notStarted,
		'other-shards': rows.otherShards,
		attempts: rows.attempts,
		'error-codes': rows.codes,
		failures: rows.failures.map(({ row, line, result }) => rowEntryOf(result, { number: row, ...(line === undefined ? {} : { line }) })),
	};
}


Object.assign(__webpack_exports__, { MZ: rowEntryOf, Ms: entryOf, qS: resultsOf });

/***/ }),

/***/ 9550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var quote = (function (text) {
	if (plain.test(text))
		return text;
	if (!unprintable.test(text))
		return `'${text.replaceAll("'", "'\\''")}'`;
	const bytes = (character) => [...new TextEncoder().encode(character)];
	const escaped = text.replace(/[\\']/g, '\\$&').replace(new RegExp(unprintable, 'g'), (one) => bytes(one)
		.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
		.join(''));
	return `$'${escaped}'`;
});
var quoteWithVariable = (function (text, variable) {
	return /^[\w@%+=:,./ -]*$/.test(text) ? `"${text}$${variable}"` : `${quote(text)}"$${variable}"`;
});
const plain = /^[\w@%+=:,./-]+$/;
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;


Object.assign(__webpack_exports__, { A: quote, h: quoteWithVariable });

/***/ }),

/***/ 9076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var callCell = (function (result, redact) {
	const call = (0,_named_js__WEBPACK_IMPORTED_MODULE_0__/* .callOf */ .C8)(result);
	if (call === undefined)
		return '';
	return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact(`${call.method} ${result.url === undefined ? call.path : pathOf(result.url)}`), 200);
});
var statusCell = (function (result, redact) {
	const { response, skipped } = result;
	if (response !== undefined)
		return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${response.status} ${redact(response.statusText)}`.trim(), 100);
	if (skipped)
		return 'not sent';
	const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveFailure */ .fo)(result.diagnostics);
	return failure === undefined ? 'no answer' : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(failure.code);
});
var pathOf = (function (url) {
	if (!URL.canParse(url))
		return url;
	const { pathname, search } = new URL(url);
	return pathname + search;
});
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8190);
var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3955);
var _named_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8533);





Object.assign(__webpack_exports__, { Z: callCell, f: statusCell });

/***/ }),

/***/ 5015:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: ./build/bundle/src/engine/response-text.js
var response_text = __nccwpck_require__(4337);
// EXTERNAL MODULE: ./build/bundle/src/report/count-attempts.js
var count_attempts = __nccwpck_require__(3182);
// EXTERNAL MODULE: ./build/bundle/src/inputs/credential-names.js
var credential_names = __nccwpck_require__(655);
// EXTERNAL MODULE: ./build/bundle/src/report/shell.js
var shell = __nccwpck_require__(9550);
;// CONCATENATED MODULE: ./build/bundle/src/report/curl.js
var curlCommand = (async function (source, redact) {
	const { task, target } = source;
	const url = redact(source.url);
	const content = task.content === undefined
		? { options: [], contentType: undefined, notes: [] }
		: (await __nccwpck_require__.e(/* import() */ 4388).then(__nccwpck_require__.bind(__nccwpck_require__, 4388))).curlContent(task.content, redact);
	const call = [
		'curl',
		...methodOptions(task),
		...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
		(0,shell/* quote */.A)(url),
	].join(' ');
	const options = [
		keyOption(target),
		...fieldOptions(task, content.contentType, redact),
		...content.options,
		...fileOption('--cacert', target.caFile),
		...fileOption('--cert', target.clientCertFile),
		...fileOption('--key', target.clientKeyFile),
	];
	const short = [call, ...options].join(' ');
	const command = short.length <= lineWidth ? short : [call, ...options].join(' \\\n  ');
	return [...content.notes.map((note) => `# ${note}`), command].join('\n');
});
var methodOptions = (function ({ method, content }) {
	if (method === 'HEAD')
		return ['--head'];
	if (method === 'GET' && content === undefined)
		return ['--include'];
	return ['--include', `--request ${(0,shell/* quote */.A)(method)}`];
});
var keyOption = (function ({ keyHeader, keyScheme }) {
	const before = `${keyHeader}: ${keyScheme === undefined ? '' : `${keyScheme} `}`;
	return `--header ${(0,shell/* quoteWithVariable */.h)(before, 'KIMP360_API_KEY')}`;
});
var fieldOptions = (function (task, contentType, redact) {
	const given = new Set(task.fields.map(([name]) => name.toLowerCase()));
	const option = (name, value) => `--header ${(0,shell/* quote */.A)(value === '' ? `${name};` : redact(`${name}: ${value}`))}`;
	return [
		...(given.has('accept') ? [] : [option('accept', 'application/json')]),
		...task.fields.map(([name, value]) => (0,credential_names/* isCredentialField */.qc)(name, value)
			? `--header ${(0,shell/* quoteWithVariable */.h)(`${name}: `, variableOf(name))}`
			: option(name, value)),
		...(contentType === undefined || given.has('content-type') ? [] : [option('content-type', contentType)]),
		...(task.idempotencyKey === undefined ? [] : [option('Idempotency-Key', task.idempotencyKey)]),
	];
});
var fileOption = (function (option, file) {
	return file === undefined ? [] : [`${option} ${(0,shell/* quote */.A)(file)}`];
});


const lineWidth = 130;
function variableOf(name) {
	return name
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '_')
		.replace(/^(?=\d)/, '_');
}

// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __nccwpck_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/report/failure.js
var report_failure = __nccwpck_require__(8190);
// EXTERNAL MODULE: ./build/bundle/src/report/html.js
var html = __nccwpck_require__(3955);
// EXTERNAL MODULE: ./build/bundle/src/report/named.js
var named = __nccwpck_require__(8533);
// EXTERNAL MODULE: ./build/bundle/src/report/summary-cells.js
var summary_cells = __nccwpck_require__(9076);
;// CONCATENATED MODULE: ./build/bundle/src/report/summary.js
var renderSummary = (async function (report, redact) {
	const all = (0,report_failure/* findingsOf */.WX)(report);
	const failure = (0,report_failure/* decisiveFailure */.fo)(all);
	const failed = report.results.find((result) => (0,report_failure/* decisiveFailure */.fo)((0,report_failure/* countedFindings */.Hs)(result)) !== undefined);
	const last = report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
	const shown = failed?.rows?.failures[0]?.result ?? failed ?? last;
	const plan = report.results.some(({ step }) => step !== undefined) ? await __nccwpck_require__.e(/* import() */ 1182).then(__nccwpck_require__.bind(__nccwpck_require__, 1182)) : undefined;
	const lines = [
		`<h3>${plan?.planVerdict(report, failure) ?? verdict(report, failure)}</h3>`,
		...(failure?.severity === 'warning'
			? ['<p>The step goes on: <code>fail-on-error</code> is <code>false</code>.</p>']
			: []),
		...(plan?.timeline(report.results, redact) ??
			(report.results.length === 0 ? [] : callTable(report.results, redact))),
		...(all.length === 0 ? [] : (await __nccwpck_require__.e(/* import() */ 3944).then(__nccwpck_require__.bind(__nccwpck_require__, 3944))).diagnosisSection(all, shown?.attempts ?? [])),
		...(report.scan === undefined ? [] : (await __nccwpck_require__.e(/* import() */ 8608).then(__nccwpck_require__.bind(__nccwpck_require__, 6227))).scanSection(report.scan, redact)),
		...(await facts(report, shown, redact)),
		...(shown?.url === undefined ? [] : await reproduction(report, shown, shown.url, redact)),
	];
	return `\n${lines.join('\n')}\n`;
});
var verdict = (function (report, failure) {
	if (failure !== undefined)
		return `${failure.severity === 'warning' ? '\u26a0\ufe0f' : '\u274c'} ${(0,html/* prose */.CS)(failure.title)}`;
	return report.results.length === 0 && report.scan !== undefined
		? '\u2705 The scan found no secret'
		: '\u2705 The call succeeded';
});
var callTable = (function (results, redact) {
	return [
		'<table>',
		'<tr><th>Call</th><th>Method and path</th><th>Status</th><th>Time</th><th>Attempts</th></tr>',
		...results.map((result) => callRow(result, redact)),
		'</table>',
	];
});
var callRow = (function (result, redact) {
	const failure = (0,report_failure/* decisiveFailure */.fo)(result.diagnostics);
	const cells = [
		`${failure !== undefined ? '\u274c' : result.ok ? '\u2705' : '\u26aa'} ${(0,html/* code */.aY)(redact((0,named/* nameOf */.Vb)(result)), 100)}`,
		(0,summary_cells/* callCell */.Z)(result, redact),
		(0,summary_cells/* statusCell */.f)(result, redact),
		result.skipped ? '\u2013' : (0,duration/* formatDuration */.a)(result.durationMs),
		String((0,count_attempts/* countAttempts */.c)(result.attempts)),
	];
	return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
});
var facts = (async function (report, shown, redact) {
	const limit = shown?.response === undefined ? undefined : await rateLimitOf((0,response_text/* joinFields */.K)(shown.response.fields));
	const items = [
		...(limit === undefined ? [] : [`Rate limit: ${(0,html/* code */.aY)(redact(limit), 200)}`]),
		...(shown?.requestId === undefined ? [] : [`Request id: ${(0,html/* code */.aY)(redact(shown.requestId), 200)}`]),
		...(report.keyFingerprint === undefined || shown === undefined || shown.skipped
			? []
			: [`Key: fingerprint ${(0,html/* code */.aY)(report.keyFingerprint)}, sent as ${(0,html/* code */.aY)(redact(report.keyHeader), 100)}`]),
		...(shown?.bodyFile === undefined ? [] : [`Content: ${(0,html/* code */.aY)(redact(shown.bodyFile), 400)}`]),
	];
	return items.length === 0 ? [] : [`<p>${items.join('<br>')}</p>`];
});
var rateLimitOf = (async function (fields) {
	if (!Object.keys(fields).some((name) => /ratelimit|^retry-after$/.test(name)))
		return undefined;
	const { rateLimitLine } = await __nccwpck_require__.e(/* import() */ 7234).then(__nccwpck_require__.bind(__nccwpck_require__, 7234));
	return rateLimitLine(fields);
});
var reproduction = (async function (report, { task }, url, redact) {
	if (task === undefined)
		return [];
	const command = await curlCommand({ task, url, target: report }, redact);
	return ['<details>', '<summary>Make the same call by hand</summary>', (0,html/* pre */.AS)([command]), '</details>'];
});








async function renderLeak(leaks) {
	const { diagnosisSection } = await __nccwpck_require__.e(/* import() */ 3944).then(__nccwpck_require__.bind(__nccwpck_require__, 3944));
	const failure = (0,report_failure/* decisiveFailure */.fo)(leaks);
	const heading = failure === undefined ? '\u26a0\ufe0f Afterwards' : `\u274c ${(0,html/* prose */.CS)(failure.title)}`;
	return `\n<h3>${heading}</h3>\n${diagnosisSection(leaks, []).join('\n')}\n`;
}


Object.assign(__webpack_exports__, { renderLeak: renderLeak, B: renderSummary });

/***/ }),

/***/ 3262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/bug.js
var bug = __nccwpck_require__(3418);
// EXTERNAL MODULE: ./build/bundle/src/report/progress.js
var progress = __nccwpck_require__(7621);
// EXTERNAL MODULE: ./build/bundle/src/engine/execute-task.js + 6 modules
var execute_task = __nccwpck_require__(9587);
;// CONCATENATED MODULE: ./build/bundle/src/engine/execute-plan.js
var executePlan = (async function (engine) {
	const [step, ...others] = engine.plan.steps;
	if (step === undefined)
		return [];
	if (others.length > 0 || !isPlainCall(step, engine.plan)) {
		const { executeSteps } = await Promise.all(/* import() */[__nccwpck_require__.e(1140), __nccwpck_require__.e(4664)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4664));
		const { withEquipment } = await __nccwpck_require__.e(/* import() */ 1726).then(__nccwpck_require__.bind(__nccwpck_require__, 1726));
		return withEquipment(engine, executeSteps);
	}
	const bound = await step.bind(engine.plan.scope);
	if (!('task' in bound))
		throw new Error('A single call has no values to wait for.');
	const result = await (0,execute_task/* executeTask */.d)(bound.task, await pacedFor(bound.task, engine));
	engine.progress((0,progress/* resultLine */.o)(result));
	return [result];
});
var pacedFor = (async function (task, engine) {
	const { maxRate, shard } = engine.plan;
	if (maxRate === undefined)
		return engine;
	const mostRequests = (task.retries + 1) * 6;
	const bounded = task.polling === undefined && task.pagination === undefined && shard === undefined;
	if (bounded && mostRequests <= maxRate.count)
		return engine;
	const { withPace } = await __nccwpck_require__.e(/* import() */ 1726).then(__nccwpck_require__.bind(__nccwpck_require__, 1726));
	return withPace(engine);
});
var isPlainCall = (function (step, { dryRun, journal }) {
	const { place, condition, rows, always, continueOnError } = step;
	const asked = place ?? condition ?? rows ?? journal;
	return asked === undefined && !always && !continueOnError && dryRun !== true;
});



// EXTERNAL MODULE: ./build/bundle/src/engine/explain-findings.js
var explain_findings = __nccwpck_require__(5198);
;// CONCATENATED MODULE: ./build/bundle/src/engine/show-content.js
var showContent = (async function ({ ok, response, task, durationMs }, host, clock, signal) {
	if (response === undefined || response.sunk)
		return undefined;
	const waitMs = Math.max((task?.withinMs ?? 0) - durationMs, 0) + graceMs;
	const deadline = clock.deadline(waitMs, () => new Error('nobody reads'), signal);
	const over = new Promise((resolve) => {
		if (deadline.signal.aborted)
			resolve('over');
		deadline.signal.addEventListener('abort', () => resolve('over'), { once: true });
	});
	let end;
	try {
		end = await Promise.race([host.content(response.content), over]);
	}
	catch (error) {
		if (!(error instanceof diagnostic/* DiagnosticError */.u))
			throw error;
		return ok ? error.diagnostics[0] : undefined;
	}
	finally {
		deadline.clear();
	}
	if (end !== 'over' || signal.aborted)
		return undefined;
	return (0,diagnostic.diagnostic)('save/failed', 'Not all of the content could be written to stdout: nobody takes it.', {
		evidence: [`waited for ${Math.round(waitMs / 1000)} s`],
	});
});

const graceMs = 5_000;

// EXTERNAL MODULE: ./build/bundle/src/key/maskable.js
var maskable = __nccwpck_require__(6029);
// EXTERNAL MODULE: ./build/bundle/src/key/plain-forms.js
var plain_forms = __nccwpck_require__(8267);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var key_secret = __nccwpck_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/key/mask-lines.js



function linesToMask(secret) {
	const lines = secret
		.reveal()
		.split(/[\r\n]+/)
		.map((line) => line.trim());
	if (lines.length === 1)
		return secret.length < plain_forms/* shortestSecret */.bs ? [] : [secret];
	return lines.filter(maskable.isMaskable).map((line) => new key_secret/* Secret */.z(line));
}

;// CONCATENATED MODULE: ./build/bundle/src/key/plain-intake.js
var intakePlainKey = (function ({ primary, fallback, unused }) {
	if (primary === undefined || fallback !== undefined || unused.length > 0)
		return undefined;
	const value = primary.secret.reveal();
	if (!plain.test(value) || !telling.test(value))
		return undefined;
	return {
		primary: primary.secret,
		masks: (0,plain_forms/* collectForms */.C6)(value, (0,plain_forms/* plainForms */.Uy)(value)).map((form) => new key_secret/* Secret */.z(form.text)),
		secrets: [primary.secret],
		refusals: [],
		warnings: [],
	};
});


const plain = /^(?!__)[A-Za-z0-9_-]{20,}$/;
const telling = /[1245789]/;

// EXTERNAL MODULE: ./build/bundle/src/key/fingerprint.js + 1 modules
var fingerprint = __nccwpck_require__(2030);
;// CONCATENATED MODULE: ./build/bundle/src/key/ring.js
var createKeyRing = (function (raw, intake) {
	const { primary, fallback } = intake;
	const verdicts = new Map();
	const inUse = () => fallback !== undefined && verdicts.get(fallback) === 'accepted' ? fallback : primary;
	return {
		current() {
			const key = inUse();
			if (key === undefined)
				throw new Error('a call was made without a key: the refusal of the key was not heeded');
			return key;
		},
		untriedFallback() {
			return fallback === undefined || verdicts.has(fallback) ? undefined : fallback;
		},
		judged(secret, verdict) {
			if (verdicts.get(secret) !== 'accepted')
				verdicts.set(secret, verdict);
		},
		facts: () => factsOf(raw, intake, fallback === undefined ? undefined : verdicts.get(fallback)),
		acceptedEarlier() {
			const key = inUse();
			return key !== undefined && verdicts.get(key) === 'accepted';
		},
		warnings() {
			if (fallback === undefined || inUse() !== fallback)
				return [];
			return [fallbackUsed(raw, intake)];
		},
	};
});
var factsOf = (function (raw, intake, tried) {
	const given = raw.primary?.secret.reveal() ?? '';
	const key = intake.primary;
	const print = key === undefined ? undefined : (0,fingerprint/* fingerprintOf */.a)(key);
	const second = intake.fallback === undefined ? undefined : (0,fingerprint/* fingerprintOf */.a)(intake.fallback);
	return {
		present: given.trim() !== '',
		...(raw.primary === undefined ? {} : { source: raw.primary.source }),
		...(key === undefined ? {} : { lengthClass: (0,fingerprint/* lengthClassOf */.J)(key) }),
		...(print === undefined ? {} : { fingerprint: print }),
		trimmed: intake.warnings.some((one) => one.code === 'key/trimmed' && one.origin?.label === raw.primary?.label),
		fallback: intake.fallback === undefined ? 'none' : (tried ?? 'untried'),
		...(second === undefined ? {} : { fallbackFingerprint: second }),
	};
});


function fallbackUsed(raw, intake) {
	const label = raw.primary?.label ?? 'the key';
	const prints = [intake.primary, intake.fallback].map((key) => (key === undefined ? undefined : (0,fingerprint/* fingerprintOf */.a)(key)));
	return (0,diagnostic.diagnostic)('key/fallback-used', 'The API rejected the first key and accepted the fallback.', {
		severity: 'warning',
		origin: { label },
		evidence: [
			`answered 401: ${label}${prints[0] === undefined ? '' : ` (fingerprint ${prints[0]})`}`,
			`accepted: ${raw.fallback?.label ?? 'the fallback'}${prints[1] === undefined ? '' : ` (fingerprint ${prints[1]})`}`,
		],
		suggestion: 'Replace the first key now: it is dead, and the fallback has no second behind it.',
	});
}

// EXTERNAL MODULE: ./build/bundle/src/leak/inert.js
var inert = __nccwpck_require__(3465);
// EXTERNAL MODULE: ./build/bundle/src/leak/is-json.js
var is_json = __nccwpck_require__(8124);
// EXTERNAL MODULE: ./build/bundle/src/leak/own-words.js
var own_words = __nccwpck_require__(1869);
;// CONCATENATED MODULE: ./build/bundle/src/leak/output-values.js
var redactOutput = (function (output, redactor) {
	return { name: (0,own_words/* ownName */.qU)(output.name), value: redactValue(output, redactor) };
});
var redactValue = (function (value, redactor) {
	if ('own' in value)
		return value.own;
	if ('secret' in value)
		return value.secret;
	if ('text' in value)
		return redactor.text(value.text);
	if ('data' in value)
		return JSON.stringify(redactor.data(value.data));
	if ('record' in value)
		return JSON.stringify(redactor.record(value.record, value.ours));
	const members = [...value.members].map(([name, json]) => `${JSON.stringify(name)}:${redactJson(json, redactor)}`);
	return `{${members.join(',')}}`;
});
var redactJson = (function (json, redactor) {
	const { text, hits } = redactor.redact(json);
	return hits === 0 || (0,is_json/* isJson */.F)(text) ? text : '"***"';
});



// EXTERNAL MODULE: ./build/bundle/src/leak/redact-whole.js
var redact_whole = __nccwpck_require__(7486);
;// CONCATENATED MODULE: ./build/bundle/src/leak/guard.js
var guardHost = (function (adapter, redactor) {
	const safe = (text) => (0,inert.inert)(redactor.text(text));
	const safeLine = (text) => safe(text).replace(/\s*\n\s*/g, ' ');
	const safePlace = (place) => ({ ...place, file: safeLine(place.file) });
	return {
		name: adapter.name,
		mask: (...secrets) => adapter.mask(...secrets),
		log: (text) => adapter.log(safe(text)),
		group: (title, text) => adapter.group(safeLine(title), safe(text)),
		openGroup: (title) => (adapter.openGroup ?? adapter.log)(safeLine(title)),
		closeGroup: () => adapter.closeGroup?.(),
		isLive: adapter.live !== undefined,
		live: (line) => adapter.live?.(line === undefined ? undefined : safeLine(line)),
		annotate({ severity, code = '', title, message, text, place }) {
			const own = title.startsWith(code) ? code : '';
			adapter.annotate({
				severity,
				title: `${own}${safeLine(title.slice(own.length))}`,
				message: safe(message),
				...(text === undefined ? {} : { text: safe(text) }),
				...(place === undefined ? {} : { place: safePlace(place) }),
			});
		},
		summarize: (markdown) => adapter.summarize((0,inert/* inertControls */.Ph)(redactor.text(markdown))),
		outputs: (outputs) => adapter.outputs(outputs.map((output) => redactOutput(output, redactor))),
		async content(bytes) {
			const { content, hits } = (0,redact_whole/* redactWhole */.rK)(bytes, redactor);
			await adapter.content(content);
			return hits > 0;
		},
		async finish(ok) {
			try {
				await adapter.finish?.(ok);
			}
			catch (error) {
				const { code } = error;
				adapter.log(safe(`What this CI takes as files could not be written (${code ?? 'unknown'}).`));
			}
		},
	};
});




// EXTERNAL MODULE: ./build/bundle/src/leak/redactor.js + 2 modules
var leak_redactor = __nccwpck_require__(4090);
;// CONCATENATED MODULE: ./build/bundle/src/leak/traces.js
var watchTraces = (function (files, commandFiles, known) {
	const before = commandFiles.map((file) => ({ ...file, mark: files.mark(file.path) }));
	const written = new Map();
	const appended = new Map();
	function* present() {
		for (const { name, path, mark } of before) {
			const now = files.mark(path);
			if (now === undefined || now.state === mark?.state)
				continue;
			const from = mark === undefined || now.size <= mark.size ? 0 : mark.size;
			yield { name, path, from, mark: now };
		}
		for (const [path, { mark, seen, known: then }] of written) {
			const now = files.mark(path);
			if (now === undefined)
				continue;
			const learned = then < known();
			if (!learned && now.state === mark?.state && now.size > readAgainBytes)
				continue;
			yield { name: path, path, from: 0, mark: now, ...(learned && now.state === seen?.state ? { early: true } : {}) };
		}
		for (const [path, { from, known: then }] of appended) {
			const now = files.mark(path);
			if (now === undefined || now.size <= from)
				continue;
			const learned = then < known();
			if (!learned && now.size - from > readAgainBytes)
				continue;
			yield { name: path, path, from, mark: now, kept: true, ...(learned ? { early: true } : {}) };
		}
	}
	return {
		files: {
			...files,
			async create(path, content) {
				const then = known();
				await files.create(path, content);
				written.set(path, { mark: undefined, seen: files.mark(path), known: then });
			},
			async atomic(path, landing) {
				const then = known();
				const file = await files.atomic(path, landing);
				return {
					...file,
					async commit() {
						const mark = await file.commit();
						written.set(path, { mark, seen: mark ?? files.mark(path), known: then });
						return mark;
					},
				};
			},
			async openLog(path) {
				const log = await files.openLog(path);
				const part = { from: log.size(), known: known() };
				appended.set(path, part);
				return {
					...log,
					truncate(size) {
						part.from = Math.min(part.from, size);
						return log.truncate(size);
					},
				};
			},
		},
		async suspects(redactor) {
			const found = [];
			for (const one of present()) {
				try {
					const search = redactor.stream();
					for await (const chunk of files.tail(one.path, one.from)) {
						search.push(chunk);
						if (search.hits > 0)
							break;
					}
					search.end();
					if (search.hits > 0)
						found.push(one);
				}
				catch (error) {
					const { code } = error;
					if (code !== 'ENOENT')
						found.push({ ...one, unreadable: code ?? 'unknown' });
				}
			}
			return found;
		},
	};
});
const readAgainBytes = 8 * 1024 * 1024;

// EXTERNAL MODULE: ./build/bundle/src/http/path.js
var http_path = __nccwpck_require__(8171);
// EXTERNAL MODULE: ./build/bundle/src/plan/limits.js
var limits = __nccwpck_require__(2981);
// EXTERNAL MODULE: ./build/bundle/src/plan/plan.js
var plan = __nccwpck_require__(6918);
;// CONCATENATED MODULE: ./build/bundle/src/inputs/plain-inputs.js
var planPlainInputs = (function ({ values, faults = [] }) {
	const { path, 'base-url': base = usualBaseUrl, ...others } = values;
	if (faults.length > 0 || !path || path !== path.trim() || (0,http_path/* checkPath */.C)(path) !== undefined)
		return undefined;
	for (const [name, text] of Object.entries(others)) {
		if (text !== '' && text !== plainTexts[name] && !contextInputs.has(name))
			return undefined;
	}
	const folder = base.endsWith('/') ? base : `${base}/`;
	if (!plainBaseUrl.test(base) || !URL.canParse(folder))
		return undefined;
	return {
		target: { baseUrl: new URL(folder), apiKeyHeader: 'x-api-key', redirects: 'same-origin' },
		steps: [(0,plan/* stepOf */.c)(plainTask(path))],
		scope: {},
		valuesRead: [],
		failOnError: true,
		mask: [],
	};
});
var plainTask = (function (path) {
	return {
		id: 'call',
		name: `GET ${path.replace(/[?#].*$/, '')}`,
		method: 'GET',
		path,
		query: [],
		fields: [],
		...limits/* limitsInMemory */.n,
		retries: 3,
		retryDelayMs: 1_000,
		expectStatus: [{ from: 200, to: 299 }],
		expect: [],
		extract: [],
	};
});



const plainTexts = {
	'api-key-header': 'x-api-key',
	'expect-status': '2xx',
	'fail-on-error': 'true',
	method: 'GET',
	redirects: 'same-origin',
	retries: '3',
	'retry-delay': '1s',
	'scan-git': 'false',
};
const usualBaseUrl = 'https://api.kimp360.com';
const plainBaseUrl = /^(?:https:\/\/(?:[a-z\d-]+\.)+(?!(?:internal|goog)\b)[a-z]{2,}|https?:\/\/(?:localhost|127\.0\.0\.1))(?::\d+)?(?:\/[\w-]+)*\/?$/;
const contextInputs = new Set([
	'github-secret-source',
	'job-workflow-file-path',
	'job-workflow-ref',
	'strategy-job-index',
	'strategy-job-total',
]);

// EXTERNAL MODULE: ./build/bundle/src/inputs/run-files.js
var run_files = __nccwpck_require__(6088);
;// CONCATENATED MODULE: ./build/bundle/src/prepare-run.js
var prepareRun = (async function (job, intake, context, redactor) {
	const { platform } = job;
	const parsed = await readInputs(job, context);
	const { plan } = parsed;
	const material = plan === undefined ? { tls: {}, found: [] } : await tlsMaterialOf(plan.target, platform);
	const tlsFault = await job.transports.check(material.tls);
	return {
		...(plan === undefined ? {} : { plan }),
		tls: material.tls,
		reports: parsed.reports ?? {},
		warnings: parsed.warnings,
		found: [
			...intake.refusals.filter(({ code }) => !(code === 'key/missing' && job.keys.unreadable === true)),
			...(await debugLeaksOf(job.environment)),
			...(plan?.steps.length === 0 ? [] : job.transports.refuse()),
			...parsed.faults,
			...(await secretPaths(job.inputs, redactor)),
			...(await secretNames(plan, redactor)),
			...material.found,
			...(tlsFault === undefined ? [] : [tlsFault]),
			...intake.warnings,
			...(await keyWarnings(plan, context, intake, platform.clock.now())),
		],
	};
});
var readInputs = (async function ({ inputs, platform, ...job }, context) {
	const plan = planPlainInputs(inputs);
	if (plan !== undefined)
		return { plan, faults: [], warnings: [] };
	const { parseInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(4111), __nccwpck_require__.e(3332)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3332));
	return parseInputs(inputs, {
		files: platform.files,
		namedOnCommandLine: job.filesNamedOnCommandLine,
		context,
		newIdempotencyKey: () => platform.uuid(),
		now: platform.clock.now(),
		environment: job.environment,
	});
});
var secretPaths = (async function (inputs, redactor) {
	const names = ['save-to', ...run_files/* runFileInputs */.D];
	const guilty = names.filter((name) => inputs.values[name] && redactor.redact(inputs.values[name]).hits > 0);
	if (guilty.length === 0)
		return [];
	const { diagnostic } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4623));
	return guilty.map((name) => diagnostic('save/refused', 'The path of a file to write holds a secret of this run.', {
		origin: { label: inputs.label(name) },
		suggestion: 'Give the file a name without the secret.',
	}));
});
var secretNames = (async function (plan, redactor) {
	const names = [];
	for (const step of plan?.steps ?? []) {
		if (step.place !== undefined)
			continue;
		const bound = await step.bind(plan?.scope ?? {});
		if ('task' in bound)
			names.push(...bound.task.extract.map(({ name }) => name));
	}
	if (!names.some((name) => redactor.redact(name).hits > 0))
		return [];
	const { diagnostic } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4623));
	return [
		diagnostic('input/invalid', 'The name of an extracted value holds a secret of this run.', {
			suggestion: 'Give it a name without the secret.',
		}),
	];
});
var tlsMaterialOf = (async function (target, { files }) {
	if (Object.keys(certificatesOf(target)).length === 0)
		return { tls: {}, found: [] };
	const { readTlsMaterial } = await __nccwpck_require__.e(/* import() */ 4579).then(__nccwpck_require__.bind(__nccwpck_require__, 4579));
	return readTlsMaterial(target, files);
});
var debugLeaksOf = (async function (environment) {
	if (!environment.NODE_DEBUG && !environment.NODE_OPTIONS)
		return [];
	const { findDebugLeaks } = await __nccwpck_require__.e(/* import() */ 9658).then(__nccwpck_require__.bind(__nccwpck_require__, 9658));
	return findDebugLeaks(environment);
});
var keyWarnings = (async function (plan, { environment }, { primary }, now) {
	const { keyCreated: created, keyMaxAgeMs: maxAgeMs } = plan ?? {};
	if (environment.secretSource !== 'None' && created === undefined)
		return [];
	const { publicKeyWarnings, rotationWarnings } = await __nccwpck_require__.e(/* import() */ 451).then(__nccwpck_require__.bind(__nccwpck_require__, 451));
	return [
		...publicKeyWarnings(environment, primary !== undefined),
		...rotationWarnings({
			...(created === undefined ? {} : { created }),
			...(maxAgeMs === undefined ? {} : { maxAgeMs }),
			now,
		}),
	];
});
var certificatesOf = (function ({ caFile, clientCertFile, clientKeyFile, }) {
	return {
		...(caFile === undefined ? {} : { caFile }),
		...(clientCertFile === undefined ? {} : { clientCertFile }),
		...(clientKeyFile === undefined ? {} : { clientKeyFile }),
	};
});



// EXTERNAL MODULE: ./build/bundle/src/report/failure.js
var report_failure = __nccwpck_require__(8190);
// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __nccwpck_require__(8334);
// EXTERNAL MODULE: ./build/bundle/src/engine/spill.js
var spill = __nccwpck_require__(5154);
// EXTERNAL MODULE: ./build/bundle/src/hosts/port.js
var port = __nccwpck_require__(9598);
// EXTERNAL MODULE: ./build/bundle/src/engine/response-text.js
var response_text = __nccwpck_require__(4337);
// EXTERNAL MODULE: ./build/bundle/src/report/count-attempts.js
var count_attempts = __nccwpck_require__(3182);
// EXTERNAL MODULE: ./build/bundle/src/report/results-json.js
var results_json = __nccwpck_require__(2161);
;// CONCATENATED MODULE: ./build/bundle/src/outputs/set-outputs.js
var outputsOf = (function (report, resultsFile) {
	return [...valuesOf(report, resultsFile), ...extractedOf(report), ...verdictOf(report)];
});
var verdictOf = (function (report) {
	const failure = (0,report_failure/* decisiveFailure */.fo)((0,report_failure/* findingsOf */.WX)(report));
	return [
		{ name: 'ok', own: (0,own_words/* ownWord */.ji)(report.ok) },
		{ name: 'error-code', own: (0,own_words/* ownWord */.ji)(failure?.code ?? '') },
	];
});
var extractedOf = (function (report) {
	return report.results.flatMap(({ extracted, extractedSecrets }) => Object.entries(extracted).map(([name, text]) => {
		const secret = Object.hasOwn(extractedSecrets, name) ? extractedSecrets[name] : undefined;
		return secret === undefined ? { name, text } : { name, secret };
	}));
});
var valuesOf = (function (report, resultsFile) {
	const last = report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
	const response = last?.response;
	const content = response === undefined || response.content.byteLength > spill/* outputBytes */.R ? '' : (0,response_text/* textOf */.b)(response.content);
	const { keyFingerprint } = report;
	return [
		{ name: 'status', own: (0,own_words/* ownWord */.ji)(response === undefined ? '' : response.status) },
		{ name: 'headers', data: response === undefined ? {} : withoutCookies((0,response_text/* joinFields */.K)(response.fields)) },
		{ name: 'body', text: content ?? '' },
		{ name: 'body-file', text: last?.bodyFile ?? '' },
		{ name: 'request-id', text: last?.requestId ?? '' },
		{ name: 'attempts', own: (0,own_words/* ownWord */.ji)((0,count_attempts/* countAttempts */.c)(last?.attempts ?? [])) },
		{ name: 'duration-ms', own: (0,own_words/* ownWord */.ji)(Math.round(last?.durationMs ?? report.durationMs)) },
		{ name: 'results', record: (0,results_json/* resultsOf */.qS)(report), ours: (0,report_failure/* codesOf */.MZ)(report) },
		{ name: 'results-file', text: resultsFile ?? '' },
		{ name: 'key-fingerprint', own: keyFingerprint === undefined ? (0,own_words/* ownWord */.ji)('') : (0,own_words/* ownFingerprint */.Xh)(keyFingerprint) },
		{ name: 'extracted', members: membersOf(report) },
	];
});
var membersOf = (function (report) {
	const members = new Map();
	for (const { extracted, extractedJson: json } of report.results) {
		for (const [name, value] of Object.entries(json ?? extracted)) {
			members.set(name, json === undefined ? JSON.stringify(value) : value);
		}
	}
	return members;
});
var withoutCookies = (function (fields) {
	return 'set-cookie' in fields ? { ...fields, 'set-cookie': '***' } : fields;
});







// EXTERNAL MODULE: ./build/bundle/src/report/summary.js + 1 modules
var summary = __nccwpck_require__(5015);
;// CONCATENATED MODULE: ./build/bundle/src/report/publish.js
var publish = (async function (report, to) {
	let current = await withNotices(report, to);
	const attempt = async (what, write, severity = 'error') => {
		try {
			await write();
		}
		catch (error) {
			current = await withFailure(current, what, error, severity, to);
		}
	};
	let resultsFile;
	await attempt('the results file', async () => {
		resultsFile = await writeResults(current, to);
	});
	await attempt('the support bundle', () => writeSupportBundle(current, to));
	const reported = new Map();
	const saveReport = async (kind, path) => {
		await attempt(reportNames[kind], async () => {
			const told = current;
			const { writeReport } = await __nccwpck_require__.e(/* import() */ 6113).then(__nccwpck_require__.bind(__nccwpck_require__, 6113));
			await saveFile(path, (file) => writeReport(kind, told, file, to), to);
			reported.set(kind, told);
		});
	};
	for (const [kind, path] of reportsOf(to))
		await saveReport(kind, path);
	await attempt('the job summary', async () => to.host.summarize(await (0,summary/* renderSummary */.B)(current, (text) => to.redactor.text(text))), 'warning');
	const before = current;
	await attempt('the outputs', () => to.host.outputs(outputsOf(current, resultsFile)));
	if (current !== before)
		sayVerdict(current, to);
	const leaks = await searchTraces(current, resultsFile, to);
	if (leaks.length > 0) {
		const ok = current.ok && (0,report_failure/* decisiveFailure */.fo)(leaks) === undefined;
		current = { ...current, ok, diagnostics: [...leaks, ...current.diagnostics] };
		const { renderLeak } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 5015));
		await attempt('the job summary', async () => to.host.summarize(await renderLeak(leaks)), 'warning');
		await attempt('the outputs', () => to.host.outputs(verdictOf(current)));
	}
	for (const [kind, path] of reportsOf(to)) {
		if (reported.has(kind) && reported.get(kind) !== current)
			await saveReport(kind, path);
	}
	await to.rowCases?.remove().catch(() => undefined);
	if (hasNews(current, to)) {
		const { announce } = await __nccwpck_require__.e(/* import() */ 839).then(__nccwpck_require__.bind(__nccwpck_require__, 839));
		await announce(current, to);
	}
	return current;
});
var withNotices = (async function (report, { redactor }) {
	const texts = report.results.flatMap(({ extracted }) => Object.values(extracted));
	if (!texts.some((text) => redactor.redact(text).hits > 0))
		return report;
	const { withRedactedOutputs } = await __nccwpck_require__.e(/* import() */ 7221).then(__nccwpck_require__.bind(__nccwpck_require__, 7221));
	return { ...report, results: withRedactedOutputs(report.results, redactor) };
});
var hasNews = (function (report, { context, warned }) {
	if (context.outputsLost !== undefined || (0,report_failure/* findingsOf */.WX)(report).some((one) => !warned.has(one)))
		return true;
	return report.results.some(({ notices }) => notices !== undefined);
});
var reportsOf = (function ({ reports, redactor }) {
	return Object.keys(reportNames).flatMap((kind) => {
		const path = reports[kind];
		return path === undefined || redactor.redact(path).hits > 0 ? [] : [[kind, path]];
	});
});
var searchTraces = (async function (report, resultsFile, to) {
	const suspects = await to.traces.suspects(to.redactor);
	if (suspects.length === 0)
		return [];
	const { judgeSuspects } = await __nccwpck_require__.e(/* import() */ 9509).then(__nccwpck_require__.bind(__nccwpck_require__, 9509));
	const { knownSecrets } = await __nccwpck_require__.e(/* import() */ 5827).then(__nccwpck_require__.bind(__nccwpck_require__, 5827));
	return explainOwn(await judgeSuspects(suspects, knownSecrets(report, resultsFile, to), to.platform.files), to);
});
var writeResults = (async function (report, to) {
	const { plan, context, platform, redactor, resultsStream } = to;
	if (resultsStream !== undefined) {
		try {
			await resultsStream.commit();
		}
		finally {
			await resultsStream.discard();
		}
		return plan?.resultsFile;
	}
	if (plan?.resultsFile === undefined && !context.takesOutputs)
		return undefined;
	const content = (0,redact_whole/* redactJson */.Kp)((0,results_json/* resultsOf */.qS)(report), redactor, (0,report_failure/* codesOf */.MZ)(report));
	if (plan?.resultsFile !== undefined)
		return saveFile(plan.resultsFile, (file) => file.write(content), to);
	return (0,spill/* spill */.h)(content, 'results.json', context.temp, platform).catch(() => undefined);
});
var writeSupportBundle = (async function (report, to) {
	const { plan, platform, redactor, facts, version } = to;
	if (plan?.supportFile === undefined)
		return;
	const { supportBundle } = await __nccwpck_require__.e(/* import() */ 299).then(__nccwpck_require__.bind(__nccwpck_require__, 299));
	const bundle = supportBundle(report, {
		version,
		runtime: platform.versions,
		createdAt: new Date(platform.clock.now()).toISOString(),
		facts,
		redact: (text) => redactor.text(text),
		redactFields: (fields) => redactor.data(fields),
	});
	const content = (0,redact_whole/* redactJson */.Kp)(bundle, redactor, (0,report_failure/* codesOf */.MZ)(report));
	await saveFile(plan.supportFile, (file) => file.write(content), to);
});










const reportNames = {
	reportJunit: 'the JUnit report',
	reportJson: 'the JSON report',
};
function explainOwn(found, to) {
	const { redactor, facts, context } = to;
	const links = context.errorsUrl === undefined ? {} : { errorsUrl: context.errorsUrl };
	return (0,explain_findings/* explainFindings */.Q)(found, facts, { ...links, redactor, failOnError: true });
}
function sayVerdict(report, { host }) {
	try {
		host.outputs(verdictOf(report));
	}
	catch {
	}
}
async function withFailure(report, what, error, severity, to) {
	const fault = error instanceof port/* CommandFileFault */.i ? error : undefined;
	const code = (0,error_code/* errorCode */.C)(fault?.cause ?? error);
	const which = fault === undefined ? '' : `: the file that \`${fault.variable}\` names cannot be written`;
	const failure = (0,diagnostic.diagnostic)('save/failed', `Writing ${what} failed${which}.`, {
		severity,
		evidence: [
			...(fault === undefined ? [] : [`${fault.variable}: ${fault.path}`]),
			`system error: ${code}${code === 'ENXIO' ? ': it is a pipe that nobody reads' : ''}`,
		],
		cause: error,
	});
	const explained = await explainOwn([failure], to);
	return { ...report, ok: report.ok && severity === 'warning', diagnostics: [...report.diagnostics, ...explained] };
}
async function saveFile(path, write, { platform, landings }) {
	const file = await platform.files.atomic(path, landings.get(path));
	try {
		await write(file);
		await file.commit();
	}
	finally {
		await file.discard();
	}
	return path;
}

;// CONCATENATED MODULE: ./build/bundle/src/run.js
var run = (async function (job) {
	const { adapter, signal, version } = job;
	const started = job.platform.clock.monotonic();
	const redactor = (0,leak_redactor/* createRedactor */.l)();
	const hidden = [];
	const hide = (secret) => {
		if (!redactor.add(secret))
			return;
		hidden.push(secret);
		for (const line of linesToMask(secret))
			adapter.mask(line);
	};
	const given = [];
	const hideGiven = (secret) => {
		hide(secret);
		given.push(secret);
	};
	const intake = intakePlainKey(job.keys) ?? (await __nccwpck_require__.e(/* import() */ 4194).then(__nccwpck_require__.bind(__nccwpck_require__, 4194))).intakeKeys(job.keys);
	if (intake.masks.length > 0)
		adapter.mask(...intake.masks);
	for (const secret of intake.secrets)
		redactor.add(secret);
	given.push(...intake.secrets);
	for (const secret of [...job.transports.secrets(), ...(await secretsOf(job.inputs))])
		hideGiven(secret);
	const context = job.readContext();
	const traces = watchTraces(job.platform.files, context.commandFiles ?? [], () => hidden.length);
	const platform = { ...job.platform, files: traces.files };
	const host = guardHost(adapter, redactor);
	const keys = createKeyRing(job.keys, intake);
	let { environment } = context;
	const facts = () => ({ environment, key: keys.facts(), acceptedEarlier: false });
	const explaining = { redactor, ...(context.errorsUrl === undefined ? {} : { errorsUrl: context.errorsUrl }) };
	const found = [];
	let plan;
	let results = [];
	let sound = false;
	let warned = [];
	const landings = new Map();
	let watch;
	let reports = inHostsPlace(context);
	try {
		const prepared = await prepareRun(job, intake, context, redactor);
		found.push(...prepared.found);
		plan = prepared.plan;
		reports = { ...reports, ...prepared.reports };
		for (const secret of plan?.mask ?? [])
			hideGiven(secret);
		sound = plan !== undefined && !found.some((one) => one.severity === 'error');
		if (sound)
			warned = await (0,explain_findings/* explainFindings */.Q)(prepared.warnings, facts(), { ...explaining, failOnError: true });
		else
			found.push(...prepared.warnings);
		if (warned.length > 0)
			await warnBefore(warned, { host, context, platform });
		if (plan !== undefined && sound) {
			const { failOnError } = plan;
			for (const path of [plan.supportFile, plan.resultsFile, reports.reportJunit, reports.reportJson]) {
				if (path !== undefined)
					landings.set(path, await platform.files.landing(path));
			}
			watch = await watchPlanOf(plan, { landings, reports, host, context, platform, redactor });
			const keyAlone = redactorOf(intake.secrets);
			const transport = plan.steps.length === 0 ? undefined : job.transports.create(prepared.tls);
			try {
				if (transport !== undefined)
					results = await executePlan({
						plan,
						transport,
						platform,
						context,
						keys,
						...(job.keys.primary === undefined ? {} : { keyLabel: job.keys.primary.label }),
						redactor,
						signal,
						...(job.parting === undefined ? {} : { parting: job.parting }),
						hide,
						holdsKey: (text) => keyAlone.redact(text).hits > 0,
						withoutKey: (content) => keyAlone.whole(content).content,
						progress: watch?.progress ?? ((line) => host.log(line)),
						...(watch === undefined ? {} : { observer: watch.observer }),
						explain: (list, known) => (0,explain_findings/* explainFindings */.Q)(list, known, { ...explaining, failOnError: failOnError || signal.aborted }),
					});
			}
			finally {
				watch?.close();
				transport?.close();
			}
			found.push(...keys.warnings());
			const answered = results.findLast((result) => result.response !== undefined);
			const unread = answered === undefined || answered.rows !== undefined
				? undefined
				: await showContent(answered, host, platform.clock, signal);
			if (unread !== undefined)
				found.push(unread);
			if (!context.takesOutputs)
				showExtracted(results, host);
		}
	}
	catch (error) {
		found.push(...diagnosticsOf(error));
	}
	const scan = sound && plan !== undefined ? await searched(job, plan, { context, intake, hidden, host, found }) : undefined;
	if (found.some((one) => one.code === 'key/missing'))
		environment = await withHandover(context, redactor);
	const later = await (0,explain_findings/* explainFindings */.Q)(found, facts(), { ...explaining, failOnError: true });
	const diagnostics = [...later, ...warned];
	const { fallback, fingerprint: first, fallbackFingerprint } = keys.facts();
	const lastToFallback = fallback === 'untried' && results.at(-1)?.attempts.at(-1)?.usedFallback === true;
	const fingerprint = fallback === 'accepted' || lastToFallback ? fallbackFingerprint : first;
	const report = await publish({
		ok: (0,report_failure/* decisiveFailure */.fo)((0,report_failure/* findingsOf */.WX)({ results, diagnostics })) === undefined,
		results,
		...(scan === undefined ? {} : { scan }),
		diagnostics,
		durationMs: platform.clock.monotonic() - started,
		...(fingerprint === undefined ? {} : { keyFingerprint: fingerprint }),
		keyHeader: plan?.target.apiKeyHeader ?? 'x-api-key',
		...(plan?.target.apiKeyScheme === undefined ? {} : { keyScheme: plan.target.apiKeyScheme }),
		...(plan === undefined ? {} : { ...certificatesOf(plan.target), baseUrl: plan.target.baseUrl.href }),
	}, {
		host,
		context,
		redactor,
		platform,
		facts: facts(),
		warned: new Set(warned),
		plan,
		version,
		landings,
		reports,
		traces,
		given,
		extracted: hidden.filter((secret) => !given.includes(secret)),
		...(watch?.results === undefined ? {} : { resultsStream: watch.results }),
		...(watch?.rowCases === undefined ? {} : { rowCases: watch.rowCases }),
	});
	await host.finish(report.ok);
	const errors = (0,report_failure/* findingsOf */.WX)(report).filter((one) => one.severity === 'error');
	return { report, exitStatus: await exitStatusOf(errors) };
});
var searched = (async function ({ inputs, signal, workerScript }, { scan: plan }, { context, intake, hidden, host, found }) {
	if (plan === undefined)
		return undefined;
	try {
		const { executeScan } = await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(4689), __nccwpck_require__.e(875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 875));
		const done = await executeScan({
			plan,
			workspace: context.workspace,
			intake,
			hidden,
			label: inputs.label('scan'),
			gitLabel: inputs.label('scan-git'),
			...(workerScript === undefined ? {} : { workerScript }),
			signal,
		});
		found.push(...done.found);
		for (const line of done.lines)
			host.log(line);
		return done.result;
	}
	catch (error) {
		found.push(...diagnosticsOf(error));
		return undefined;
	}
});
var redactorOf = (function (secrets) {
	const redactor = (0,leak_redactor/* createRedactor */.l)();
	for (const secret of secrets)
		redactor.add(secret);
	return redactor;
});
var inHostsPlace = (function ({ junitReport }) {
	return junitReport === undefined ? {} : { reportJunit: junitReport };
});
var watchPlanOf = (async function (plan, options) {
	const [first, ...others] = plan.steps;
	if (first === undefined)
		return undefined;
	if (others.length === 0 && first.place === undefined && plan.dryRun !== true)
		return undefined;
	const { watchPlan } = await __nccwpck_require__.e(/* import() */ 5288).then(__nccwpck_require__.bind(__nccwpck_require__, 5288));
	return watchPlan(plan, options);
});
var exitStatusOf = (async function (failures) {
	if (failures.length === 0)
		return 0;
	const { exitStatusOfRun } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3448));
	return exitStatusOfRun(failures.map((one) => one.code));
});
var secretsOf = (async function ({ values }) {
	if (!values.headers && !values.mask && !/@|%40/.test(`${values['base-url']}${values.path}`))
		return [];
	const { secretsOfInputs } = await Promise.all(/* import() */[__nccwpck_require__.e(1484), __nccwpck_require__.e(3243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6962));
	return secretsOfInputs(values);
});














async function withHandover(context, redactor) {
	const handover = await context.keyHandover?.();
	return handover === undefined ? context.environment : { ...context.environment, ...redactor.record(handover) };
}
function showExtracted(results, host) {
	for (const { extracted, rows } of results) {
		if (rows !== undefined)
			continue;
		for (const [name, value] of Object.entries(extracted))
			host.log(`${name} = ${value}`);
	}
}
async function warnBefore(...[warned, to]) {
	const { announceWarnings } = await __nccwpck_require__.e(/* import() */ 839).then(__nccwpck_require__.bind(__nccwpck_require__, 839));
	await announceWarnings(warned, to);
}
function diagnosticsOf(error) {
	if (error instanceof diagnostic/* DiagnosticError */.u)
		return error.diagnostics;
	return [(0,bug/* bugOf */.y)(error)];
}


Object.assign(__webpack_exports__, { e: run });

/***/ }),

/***/ 1731:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_default = /*#__PURE__*/__nccwpck_require__.n(external_node_http_);
;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = require("http");
var external_http_namespaceObject_0 = external_http_namespaceObject;
;// CONCATENATED MODULE: external "https"
;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === 'https:';
	if (checkBypass(reqUrl)) {
		return undefined;
	}
	const proxyVar = (() => {
		if (usingSsl) {
			return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
		}
		else {
			return process.env['http_proxy'] || process.env['HTTP_PROXY'];
		}
	})();
	if (proxyVar) {
		try {
			return new DecodedURL(proxyVar);
		}
		catch (_a) {
			if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
				return new DecodedURL(`http://${proxyVar}`);
		}
	}
	else {
		return undefined;
	}
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) {
		return false;
	}
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) {
		return true;
	}
	const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
	if (!noProxy) {
		return false;
	}
	let reqPort;
	if (reqUrl.port) {
		reqPort = Number(reqUrl.port);
	}
	else if (reqUrl.protocol === 'http:') {
		reqPort = 80;
	}
	else if (reqUrl.protocol === 'https:') {
		reqPort = 443;
	}
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === 'number') {
		upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	}
	for (const upperNoProxyItem of noProxy
		.split(',')
		.map(x => x.trim().toUpperCase())
		.filter(x => x)) {
		if (upperNoProxyItem === '*' ||
			upperReqHosts.some(x => x === upperNoProxyItem ||
				x.endsWith(`.${upperNoProxyItem}`) ||
				(upperNoProxyItem.startsWith('.') &&
					x.endsWith(`${upperNoProxyItem}`)))) {
			return true;
		}
	}
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return (hostLower === 'localhost' ||
		hostLower.startsWith('127.') ||
		hostLower.startsWith('[::1]') ||
		hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}
// EXTERNAL MODULE: ./src/tools/left-out/tunnel/index.js
var tunnel = __nccwpck_require__(6525);
;// CONCATENATED MODULE: ./src/tools/left-out/undici/index.js
class ProxyAgent {
  constructor() {
	throw new Error('undici is not part of this build: getAgentDispatcher() is not supported.');
  }
}

;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};





var HttpCodes;
(function (HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
function lib_getProxyUrl(serverUrl) {
	const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
	return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
	HttpCodes.MovedPermanently,
	HttpCodes.ResourceMoved,
	HttpCodes.SeeOther,
	HttpCodes.TemporaryRedirect,
	HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
	HttpCodes.BadGateway,
	HttpCodes.ServiceUnavailable,
	HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
	constructor(message, statusCode) {
		super(message);
		this.name = 'HttpClientError';
		this.statusCode = statusCode;
		Object.setPrototypeOf(this, HttpClientError.prototype);
	}
}
class HttpClientResponse {
	constructor(message) {
		this.message = message;
	}
	readBody() {
		return __awaiter(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
				let output = Buffer.alloc(0);
				this.message.on('data', (chunk) => {
					output = Buffer.concat([output, chunk]);
				});
				this.message.on('end', () => {
					resolve(output.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return __awaiter(this, void 0, void 0, function* () {
			return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
				const chunks = [];
				this.message.on('data', (chunk) => {
					chunks.push(chunk);
				});
				this.message.on('end', () => {
					resolve(Buffer.concat(chunks));
				});
			}));
		});
	}
}
function isHttps(requestUrl) {
	const parsedUrl = new URL(requestUrl);
	return parsedUrl.protocol === 'https:';
}
class HttpClient {
	constructor(userAgent, handlers, requestOptions) {
		this._ignoreSslError = false;
		this._allowRedirects = true;
		this._allowRedirectDowngrade = false;
		this._maxRedirects = 50;
		this._allowRetries = false;
		this._maxRetries = 1;
		this._keepAlive = false;
		this._disposed = false;
		this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
		this.handlers = handlers || [];
		this.requestOptions = requestOptions;
		if (requestOptions) {
			if (requestOptions.ignoreSslError != null) {
				this._ignoreSslError = requestOptions.ignoreSslError;
			}
			this._socketTimeout = requestOptions.socketTimeout;
			if (requestOptions.allowRedirects != null) {
				this._allowRedirects = requestOptions.allowRedirects;
			}
			if (requestOptions.allowRedirectDowngrade != null) {
				this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
			}
			if (requestOptions.maxRedirects != null) {
				this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
			}
			if (requestOptions.keepAlive != null) {
				this._keepAlive = requestOptions.keepAlive;
			}
			if (requestOptions.allowRetries != null) {
				this._allowRetries = requestOptions.allowRetries;
			}
			if (requestOptions.maxRetries != null) {
				this._maxRetries = requestOptions.maxRetries;
			}
		}
	}
	options(requestUrl, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
		});
	}
	get(requestUrl, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('GET', requestUrl, null, additionalHeaders || {});
		});
	}
	del(requestUrl, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('DELETE', requestUrl, null, additionalHeaders || {});
		});
	}
	post(requestUrl, data, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('POST', requestUrl, data, additionalHeaders || {});
		});
	}
	patch(requestUrl, data, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('PATCH', requestUrl, data, additionalHeaders || {});
		});
	}
	put(requestUrl, data, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('PUT', requestUrl, data, additionalHeaders || {});
		});
	}
	head(requestUrl, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request('HEAD', requestUrl, null, additionalHeaders || {});
		});
	}
	sendStream(verb, requestUrl, stream, additionalHeaders) {
		return __awaiter(this, void 0, void 0, function* () {
			return this.request(verb, requestUrl, stream, additionalHeaders);
		});
	}
	getJson(requestUrl_1) {
		return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			const res = yield this.get(requestUrl, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	postJson(requestUrl_1, obj_1) {
		return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			const data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] =
				this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			const res = yield this.post(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	putJson(requestUrl_1, obj_1) {
		return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			const data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] =
				this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			const res = yield this.put(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	patchJson(requestUrl_1, obj_1) {
		return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
			const data = JSON.stringify(obj, null, 2);
			additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
			additionalHeaders[Headers.ContentType] =
				this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
			const res = yield this.patch(requestUrl, data, additionalHeaders);
			return this._processResponse(res, this.requestOptions);
		});
	}
	request(verb, requestUrl, data, headers) {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._disposed) {
				throw new Error('Client has already been disposed.');
			}
			const parsedUrl = new URL(requestUrl);
			let info = this._prepareRequest(verb, parsedUrl, headers);
			const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
				? this._maxRetries + 1
				: 1;
			let numTries = 0;
			let response;
			do {
				response = yield this.requestRaw(info, data);
				if (response &&
					response.message &&
					response.message.statusCode === HttpCodes.Unauthorized) {
					let authenticationHandler;
					for (const handler of this.handlers) {
						if (handler.canHandleAuthentication(response)) {
							authenticationHandler = handler;
							break;
						}
					}
					if (authenticationHandler) {
						return authenticationHandler.handleAuthentication(this, info, data);
					}
					else {
						return response;
					}
				}
				let redirectsRemaining = this._maxRedirects;
				while (response.message.statusCode &&
					HttpRedirectCodes.includes(response.message.statusCode) &&
					this._allowRedirects &&
					redirectsRemaining > 0) {
					const redirectUrl = response.message.headers['location'];
					if (!redirectUrl) {
						break;
					}
					const parsedRedirectUrl = new URL(redirectUrl);
					if (parsedUrl.protocol === 'https:' &&
						parsedUrl.protocol !== parsedRedirectUrl.protocol &&
						!this._allowRedirectDowngrade) {
						throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
					}
					yield response.readBody();
					if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
						for (const header in headers) {
							if (header.toLowerCase() === 'authorization') {
								delete headers[header];
							}
						}
					}
					info = this._prepareRequest(verb, parsedRedirectUrl, headers);
					response = yield this.requestRaw(info, data);
					redirectsRemaining--;
				}
				if (!response.message.statusCode ||
					!HttpResponseRetryCodes.includes(response.message.statusCode)) {
					return response;
				}
				numTries += 1;
				if (numTries < maxTries) {
					yield response.readBody();
					yield this._performExponentialBackoff(numTries);
				}
			} while (numTries < maxTries);
			return response;
		});
	}
	dispose() {
		if (this._agent) {
			this._agent.destroy();
		}
		this._disposed = true;
	}
	requestRaw(info, data) {
		return __awaiter(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => {
				function callbackForResult(err, res) {
					if (err) {
						reject(err);
					}
					else if (!res) {
						reject(new Error('Unknown error'));
					}
					else {
						resolve(res);
					}
				}
				this.requestRawWithCallback(info, data, callbackForResult);
			});
		});
	}
	requestRawWithCallback(info, data, onResult) {
		if (typeof data === 'string') {
			if (!info.options.headers) {
				info.options.headers = {};
			}
			info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
		}
		let callbackCalled = false;
		function handleResult(err, res) {
			if (!callbackCalled) {
				callbackCalled = true;
				onResult(err, res);
			}
		}
		const req = info.httpModule.request(info.options, (msg) => {
			const res = new HttpClientResponse(msg);
			handleResult(undefined, res);
		});
		let socket;
		req.on('socket', sock => {
			socket = sock;
		});
		req.setTimeout(this._socketTimeout || 3 * 60000, () => {
			if (socket) {
				socket.end();
			}
			handleResult(new Error(`Request timeout: ${info.options.path}`));
		});
		req.on('error', function (err) {
			handleResult(err);
		});
		if (data && typeof data === 'string') {
			req.write(data, 'utf8');
		}
		if (data && typeof data !== 'string') {
			data.on('close', function () {
				req.end();
			});
			data.pipe(req);
		}
		else {
			req.end();
		}
	}
	getAgent(serverUrl) {
		const parsedUrl = new URL(serverUrl);
		return this._getAgent(parsedUrl);
	}
	getAgentDispatcher(serverUrl) {
		const parsedUrl = new URL(serverUrl);
		const proxyUrl = getProxyUrl(parsedUrl);
		const useProxy = proxyUrl && proxyUrl.hostname;
		if (!useProxy) {
			return;
		}
		return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
	}
	_prepareRequest(method, requestUrl, headers) {
		const info = {};
		info.parsedUrl = requestUrl;
		const usingSsl = info.parsedUrl.protocol === 'https:';
		info.httpModule = usingSsl ? (require("https")) : external_http_namespaceObject_0;
		const defaultPort = usingSsl ? 443 : 80;
		info.options = {};
		info.options.host = info.parsedUrl.hostname;
		info.options.port = info.parsedUrl.port
			? parseInt(info.parsedUrl.port)
			: defaultPort;
		info.options.path =
			(info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
		info.options.method = method;
		info.options.headers = this._mergeHeaders(headers);
		if (this.userAgent != null) {
			info.options.headers['user-agent'] = this.userAgent;
		}
		info.options.agent = this._getAgent(info.parsedUrl);
		if (this.handlers) {
			for (const handler of this.handlers) {
				handler.prepareRequest(info.options);
			}
		}
		return info;
	}
	_mergeHeaders(headers) {
		if (this.requestOptions && this.requestOptions.headers) {
			return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
		}
		return lowercaseKeys(headers || {});
	}
	_getExistingOrDefaultHeader(additionalHeaders, header, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
			if (headerValue) {
				clientHeader =
					typeof headerValue === 'number' ? headerValue.toString() : headerValue;
			}
		}
		const additionalValue = additionalHeaders[header];
		if (additionalValue !== undefined) {
			return typeof additionalValue === 'number'
				? additionalValue.toString()
				: additionalValue;
		}
		if (clientHeader !== undefined) {
			return clientHeader;
		}
		return _default;
	}
	_getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
		let clientHeader;
		if (this.requestOptions && this.requestOptions.headers) {
			const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
			if (headerValue) {
				if (typeof headerValue === 'number') {
					clientHeader = String(headerValue);
				}
				else if (Array.isArray(headerValue)) {
					clientHeader = headerValue.join(', ');
				}
				else {
					clientHeader = headerValue;
				}
			}
		}
		const additionalValue = additionalHeaders[Headers.ContentType];
		if (additionalValue !== undefined) {
			if (typeof additionalValue === 'number') {
				return String(additionalValue);
			}
			else if (Array.isArray(additionalValue)) {
				return additionalValue.join(', ');
			}
			else {
				return additionalValue;
			}
		}
		if (clientHeader !== undefined) {
			return clientHeader;
		}
		return _default;
	}
	_getAgent(parsedUrl) {
		let agent;
		const proxyUrl = getProxyUrl(parsedUrl);
		const useProxy = proxyUrl && proxyUrl.hostname;
		if (this._keepAlive && useProxy) {
			agent = this._proxyAgent;
		}
		if (!useProxy) {
			agent = this._agent;
		}
		if (agent) {
			return agent;
		}
		const usingSsl = parsedUrl.protocol === 'https:';
		let maxSockets = 100;
		if (this.requestOptions) {
			maxSockets = this.requestOptions.maxSockets || external_http_namespaceObject.globalAgent.maxSockets;
		}
		if (proxyUrl && proxyUrl.hostname) {
			const agentOptions = {
				maxSockets,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
					proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
				})), { host: proxyUrl.hostname, port: proxyUrl.port })
			};
			let tunnelAgent;
			const overHttps = proxyUrl.protocol === 'https:';
			if (usingSsl) {
				tunnelAgent = overHttps ? tunnel/* httpsOverHttps */.vX : tunnel/* httpsOverHttp */.I9;
			}
			else {
				tunnelAgent = overHttps ? tunnel/* httpOverHttps */.aQ : tunnel/* httpOverHttp */.xj;
			}
			agent = tunnelAgent(agentOptions);
			this._proxyAgent = agent;
		}
		if (!agent) {
			const options = { keepAlive: this._keepAlive, maxSockets };
			agent = usingSsl ? new (require("https")).Agent(options) : new external_http_namespaceObject.Agent(options);
			this._agent = agent;
		}
		if (usingSsl && this._ignoreSslError) {
			agent.options = Object.assign(agent.options || {}, {
				rejectUnauthorized: false
			});
		}
		return agent;
	}
	_getProxyAgentDispatcher(parsedUrl, proxyUrl) {
		let proxyAgent;
		if (this._keepAlive) {
			proxyAgent = this._proxyAgentDispatcher;
		}
		if (proxyAgent) {
			return proxyAgent;
		}
		const usingSsl = parsedUrl.protocol === 'https:';
		proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
			token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
		})));
		this._proxyAgentDispatcher = proxyAgent;
		if (usingSsl && this._ignoreSslError) {
			proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
				rejectUnauthorized: false
			});
		}
		return proxyAgent;
	}
	_getUserAgentWithOrchestrationId(userAgent) {
		const baseUserAgent = userAgent || 'actions/http-client';
		const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
		if (orchId) {
			const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
			return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
		}
		return baseUserAgent;
	}
	_performExponentialBackoff(retryNumber) {
		return __awaiter(this, void 0, void 0, function* () {
			retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
			const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
			return new Promise(resolve => setTimeout(() => resolve(), ms));
		});
	}
	_processResponse(res, options) {
		return __awaiter(this, void 0, void 0, function* () {
			return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
				const statusCode = res.message.statusCode || 0;
				const response = {
					statusCode,
					result: null,
					headers: {}
				};
				if (statusCode === HttpCodes.NotFound) {
					resolve(response);
				}
				function dateTimeDeserializer(key, value) {
					if (typeof value === 'string') {
						const a = new Date(value);
						if (!isNaN(a.valueOf())) {
							return a;
						}
					}
					return value;
				}
				let obj;
				let contents;
				try {
					contents = yield res.readBody();
					if (contents && contents.length > 0) {
						if (options && options.deserializeDates) {
							obj = JSON.parse(contents, dateTimeDeserializer);
						}
						else {
							obj = JSON.parse(contents);
						}
						response.result = obj;
					}
					response.headers = res.message.headers;
				}
				catch (err) {
				}
				if (statusCode > 299) {
					let msg;
					if (obj && obj.message) {
						msg = obj.message;
					}
					else if (contents && contents.length > 0) {
						msg = contents;
					}
					else {
						msg = `Failed request: (${statusCode})`;
					}
					const err = new HttpClientError(msg, statusCode);
					err.result = response.result;
					reject(err);
				}
				else {
					resolve(response);
				}
			}));
		});
	}
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
;// CONCATENATED MODULE: ./build/bundle/src/transports/lookup.js
const running = new Map();
const lookup = (hostname, options, told) => {
	const question = JSON.stringify([hostname, options]);
	const waiting = running.get(question);
	if (waiting !== undefined) {
		waiting.push(told);
		return;
	}
	const asking = [told];
	running.set(question, asking);
	const tell = (...answer) => {
		running.delete(question);
		for (const one of asking)
			one(...answer);
	};
	boundResolver();
	Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 610, 23)).then((dns) => dns.lookup(hostname, options, tell), (error) => tell(error, ''));
};
function boundResolver() {
	if (process.execve === undefined && process.env.RES_OPTIONS === undefined) {
		process.env.RES_OPTIONS = 'timeout:2 attempts:2';
	}
}

// EXTERNAL MODULE: ./build/bundle/src/transports/tls.js
var transports_tls = __nccwpck_require__(3221);
;// CONCATENATED MODULE: ./build/bundle/src/transports/agents.js
var nameOf = (function ({ origin, foreign, proxy }) {
	if (proxy === undefined && !foreign)
		return origin;
	return `${foreign ? 'foreign ' : ''}${origin} ${proxy?.url.href ?? ''}`;
});



const addressAttemptMs = 2_000;
class Agents {
	#tls;
	#pooled = new Map();
	constructor(tls) {
		this.#tls = tls;
	}
	find(way) {
		return this.#pooled.get(nameOf(way));
	}
	async open(way, pooled) {
		const agent = await this.#create(way, pooled);
		if (!pooled)
			return agent;
		const meanwhile = this.find(way);
		if (meanwhile !== undefined)
			return meanwhile;
		this.#pooled.set(nameOf(way), agent);
		return agent;
	}
	destroy() {
		for (const agent of this.#pooled.values())
			agent.destroy();
		this.#pooled.clear();
	}
	async #create({ origin, foreign, proxy }, keepAlive) {
		const secure = origin.startsWith('https:');
		const tls = foreign ? (0,transports_tls/* foreignSecureContextOf */.wh)(this.#tls) : (0,transports_tls/* secureContextOf */.AS)(this.#tls);
		const options = {
			keepAlive,
			lookup: lookup,
			autoSelectFamilyAttemptTimeout: addressAttemptMs,
			...(secure ? { ...(await tls), rejectUnauthorized: true } : {}),
		};
		if (proxy !== undefined) {
			const { createTunnelAgent } = await __nccwpck_require__.e(/* import() */ 5523).then(__nccwpck_require__.bind(__nccwpck_require__, 5523));
			return createTunnelAgent(proxy, secure, options, await (0,transports_tls/* foreignSecureContextOf */.wh)(this.#tls));
		}
		return secure ? new (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23))).Agent(options) : new (external_node_http_default()).Agent(options);
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/certificate.js
function describeCertificate(certificate) {
	const { subject, issuer, valid_from: from, valid_to: to, subjectaltname: names } = certificate;
	if (subject === undefined)
		return [];
	return [
		`certificate of ${certificate_nameOf(subject)}, issued by ${certificate_nameOf(issuer)}`,
		`valid from ${from} to ${to}`,
		`for ${oneLine(names ?? '(no name)')}`,
	];
}
function certificate_nameOf(name) {
	const text = [name?.CN ?? name?.OU, name?.O].flat().filter((part) => part !== undefined);
	return text.length === 0 ? '(no name)' : oneLine(text.join(', '));
}
function oneLine(text) {
	return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

// EXTERNAL MODULE: ./build/bundle/src/transports/port.js
var port = __nccwpck_require__(1233);
;// CONCATENATED MODULE: ./build/bundle/src/transports/node-errors.js


const certificateCode = /^(?:CERT_|ERR_TLS_CERT|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_|ERROR_IN_CERT|AKID_|SUBJECT_ISSUER)/;
const tlsCode = /^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|ERR_CRYPTO_|EPROTO$)/;
const unreachableCodes = new Set([
	'EHOSTUNREACH',
	'ENETUNREACH',
	'EHOSTDOWN',
	'ENETDOWN',
	'EADDRNOTAVAIL',
	'EACCES',
	'EPERM',
]);
const requestCodes = new Set([
	'ERR_INVALID_CHAR',
	'ERR_INVALID_HTTP_TOKEN',
	'ERR_UNESCAPED_CHARACTERS',
	'ERR_HTTP_INVALID_HEADER_VALUE',
]);
function isCertificateCode(code) {
	return code !== undefined && certificateCode.test(code);
}
function classifyConnectionError(thrown, stage) {
	if (thrown instanceof port/* TransportError */.w)
		return thrown;
	const error = mostTelling((thrown ?? {}));
	const code = typeof error.code === 'string' ? error.code : undefined;
	const certificate = () => (stage.certificate === undefined ? [] : describeCertificate(stage.certificate));
	const fail = (kind, message, sent, evidence = []) => new port/* TransportError */.w(kind, message, { sent, code, evidence });
	if (error.syscall === 'getaddrinfo' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
		return fail('dns', 'The name could not be resolved.', false);
	if (code === 'ECONNREFUSED')
		return fail('refused', 'The connection was refused.', false);
	if (code === 'ETIMEDOUT')
		return fail('timeout', 'The connection timed out.', stage.open);
	if (code === undefined)
		return fail('reset', 'The connection was closed.', stage.open);
	if (unreachableCodes.has(code))
		return fail('unreachable', 'The address could not be reached.', stage.open);
	if (code === 'HPE_HEADER_OVERFLOW')
		return fail('protocol', 'The header fields of the answer are too large.', true);
	if (code.startsWith('HPE_'))
		return fail('protocol', 'The answer is not HTTP.', true);
	if (requestCodes.has(code))
		return fail('protocol', 'The request holds characters that HTTP does not allow.', false);
	if (isCertificateCode(code))
		return fail('tls', 'The certificate was not accepted.', false, certificate());
	if (tlsCode.test(code))
		return fail('tls', 'The TLS handshake failed.', stage.open && !/ALERT/.test(code), certificate());
	if (stage.secure && !stage.open)
		return fail('tls', 'The connection was closed during the TLS handshake.', false);
	return fail('reset', 'The connection was closed before an answer came.', stage.open);
}
function mostTelling(error) {
	const inner = error.errors;
	if (inner === undefined || inner.length === 0)
		return error;
	return inner.find(({ code }) => code === 'ECONNREFUSED') ?? inner[0] ?? error;
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/read-content.js
var readContent = (async function* (received, owner) {
	const buffered = received.complete;
	try {
		if (buffered) {
			const ended = new Promise((done) => received.on('end', done).on('close', done));
			for (let chunk = received.read(); chunk !== null; chunk = received.read())
				yield chunk;
			if (!received.readableEnded)
				await ended;
		}
		else {
			yield* received;
		}
		const cut = owner.cut();
		if (cut !== undefined || !received.complete)
			throw cut ?? new port/* TransportError */.w('truncated', 'The content was cut.', { sent: true });
		const rest = owner.finishUpload(received);
		if (rest !== undefined)
			await rest;
	}
	catch (error) {
		throw owner.problem() ?? classifyContentError(error);
	}
	finally {
		if (buffered && !received.readableEnded)
			received.destroy();
		owner.release();
	}
});

function cutByEnd() {
	return new port/* TransportError */.w('truncated', 'The connection ended without the notice that TLS ends with.', { sent: true });
}
function classifyContentError(error) {
	if (error instanceof port/* TransportError */.w)
		return error;
	const { code } = error;
	if (code?.startsWith('ERR_SSL_'))
		return cutByEnd();
	return new port/* TransportError */.w('truncated', 'The connection was closed before the content was whole.', {
		sent: true,
		code,
	});
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/tls-end.js
const bufferBytes = 64 * 1024;
const senseless = Buffer.from([0x15, 3, 3, 0, 2, 0xff, 0xff]);
function endOnlyWithNotice(socket) {
	const engine = socket._handle;
	const source = engine?._parent;
	if (typeof engine?.receive !== 'function' || typeof source?.useUserBuffer !== 'function')
		return false;
	const buffer = Buffer.alloc(bufferBytes);
	let seen = source.bytesRead;
	source.useUserBuffer(buffer);
	source.onread = () => {
		const length = source.bytesRead - seen;
		seen = source.bytesRead;
		if (!socket.destroyed)
			engine.receive?.(length > 0 ? buffer.subarray(0, length) : senseless);
	};
	return true;
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/exchange.js
var runExchange = (function (request, secure, start, content) {
	const { promise, resolve, reject } = deferred();
	let stage = { open: false, secure, reached: 'nothing' };
	let client;
	let connection;
	let message;
	const uploaded = deferred();
	let sending = content !== undefined;
	let closing = false;
	let problem;
	let cut;
	const release = () => request.signal.removeEventListener('abort', onAbort);
	const fail = (error) => {
		problem ??= error;
		uploaded.resolve(false);
		if (message === undefined) {
			release();
			const stale = client?.reusedSocket === true && problem.kind === 'reset';
			reject(stale ? new StaleConnection('reset', problem.message, { sent: problem.sent, code: problem.code }) : problem);
		}
		client?.destroy();
		message?.destroy(problem);
	};
	const onAbort = () => {
		const reached = stage.open ? undefined : stage.reached;
		fail(new port/* TransportError */.w('aborted', 'The exchange was stopped.', { sent: stage.open, reached }));
	};
	const watch = (created) => {
		client = created;
		created.on('socket', (socket) => {
			connection = socket;
			if (!created.reusedSocket && /^[\d.]+$|^\[/.test(request.url.hostname))
				stage = { ...stage, reached: 'address' };
			content?.tellWriteErrorsLate(socket);
			watchSocket(socket, created.reusedSocket, secure, (change) => {
				stage = { ...stage, ...change };
			});
		});
		created.on('error', (error) => {
			if (message?.complete === true)
				return;
			const classified = classifyConnectionError(error, stage);
			if (message === undefined || classified.kind === 'protocol')
				fail(classified);
			else
				cut ??= classifyContentError(error);
		});
		created.on('response', receive);
		created.on('upgrade', (_response, socket) => {
			socket.destroy();
			fail(unfinal(101));
		});
		created.on('close', () => {
			if (message === undefined)
				fail(classifyConnectionError(undefined, stage));
		});
		if (request.signal.aborted) {
			onAbort();
			return;
		}
		if (content === undefined) {
			created.end();
			return;
		}
		const unwanted = () => problem !== undefined || (message !== undefined && !wantsMore(message));
		content.upload(created, content.body, unwanted).then((whole) => {
			sending = !whole;
			uploaded.resolve(whole);
		}, (error) => fail(classifyConnectionError(error, stage)));
	};
	const wantsMore = ({ statusCode = 0 }) => request.final?.(statusCode) ?? statusCode < 300;
	const receive = (received) => {
		const { statusCode = 0 } = received;
		if (statusCode < 200) {
			fail(unfinal(statusCode));
			return;
		}
		message = received;
		if (sending && wantsMore(received) && client?.shouldKeepAlive === false) {
			client.shouldKeepAlive = true;
			closing = true;
		}
		if (secure && connection !== undefined && endsWithConnection(request, received)) {
			const told = received.httpVersion === '1.0' || /\bclose\b/i.test(received.headers.connection ?? '');
			if (!endOnlyWithNotice(connection) && !told)
				cut = cutByEnd();
		}
		received.on('error', () => undefined);
		resolve({
			status: received.statusCode ?? 0,
			statusText: received.statusMessage ?? '',
			fields: pairsOf(received.rawHeaders),
			content: readContent(received, owner),
			discard: () => {
				release();
				received.destroy();
				client?.destroy();
			},
		});
	};
	async function finishUpload() {
		const whole = await uploaded.promise;
		if (!whole && problem !== undefined)
			throw problem;
	}
	const owner = {
		cut: () => cut,
		problem: () => problem,
		finishUpload: (received) => (sending && wantsMore(received) ? finishUpload() : undefined),
		release: () => {
			release();
			if (sending)
				client?.destroy();
			if (closing)
				connection?.destroy();
		},
	};
	request.signal.addEventListener('abort', onAbort, { once: true });
	const body = { on: () => undefined, pipe: watch };
	const told = (error) => {
		if (error !== undefined && message === undefined)
			fail(classifyConnectionError(error, stage));
	};
	try {
		start(body, told);
	}
	catch (error) {
		told(error);
	}
	return promise;
});
var watchSocket = (function (socket, reused, secure, tell) {
	if (reused) {
		tell({ open: true });
		return;
	}
	if (!socket.connecting)
		tell({ reached: 'connection' });
	socket.once('lookup', () => tell({ reached: 'address' }));
	socket.once('connect', () => tell({ reached: 'connection' }));
	if (secure) {
		socket.once('secureConnect', () => tell({ open: true }));
		socket.prependOnceListener('secure', () => tell({ certificate: socket.getPeerCertificate() }));
	}
	else if (socket.connecting) {
		socket.once('connect', () => tell({ open: true }));
	}
	else {
		tell({ open: true });
	}
});
var pairsOf = (function (raw) {
	const fields = [];
	for (let at = 0; at + 1 < raw.length; at += 2)
		fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
	return fields;
});
var deferred = (function () {
	let resolve = () => undefined;
	let reject = () => undefined;
	const promise = new Promise((onResolved, onRejected) => {
		resolve = onResolved;
		reject = onRejected;
	});
	return { promise, resolve, reject };
});




class StaleConnection extends port/* TransportError */.w {
}
function unfinal(status) {
	const what = status < 100
		? 'The answer begins with a status that HTTP does not have'
		: 'The server switched to another protocol, which was not asked for';
	return new port/* TransportError */.w('protocol', what, { sent: true, code: `status ${String(status).padStart(3, '0')}` });
}
function endsWithConnection({ method }, { statusCode, headers }) {
	if (method === 'HEAD' || statusCode === 204 || statusCode === 304)
		return false;
	return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/proxy.js
var findProxy = (function (url, environment, bypasses) {
	const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
	const variable = names.find((name) => environment[name]?.trim());
	if (variable === undefined || bypasses(url))
		return undefined;
	const value = environment[variable]?.trim() ?? '';
	const text = value.includes('://') ? value : `http://${value}`;
	const proxy = URL.canParse(text) ? new URL(text) : undefined;
	if (proxy === undefined || proxy.hostname === '') {
		throw new port/* TransportError */.w('proxy', `${variable} is not the URL of a proxy.`, { sent: false, code: 'PROXY_INVALID' });
	}
	if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
		throw new port/* TransportError */.w('proxy', `${variable} names a kind of proxy that is not supported.`, {
			sent: false,
			code: 'PROXY_UNSUPPORTED',
			evidence: [`scheme: ${proxy.protocol.slice(0, -1)}; supported are http and https`],
		});
	}
	return { url: proxy, name: `${proxy.protocol}//${proxy.host}`, variable };
});


;// CONCATENATED MODULE: ./build/bundle/src/transports/raw-fields.js
var rawFields = (function (request, userAgent) {
	const { method, url, fields, key, body } = request;
	const raw = ['Host', url.host];
	for (const [name, value] of fields)
		raw.push(name, value);
	if (!fields.some(([name]) => name.toLowerCase() === 'user-agent'))
		raw.push('user-agent', userAgent);
	if (key !== undefined) {
		const value = key.secret.reveal();
		raw.push(key.name, key.scheme === undefined ? value : `${key.scheme} ${value}`);
	}
	if (body?.length !== undefined)
		raw.push('content-length', String(body.length));
	else if (body !== undefined)
		raw.push('transfer-encoding', 'chunked');
	else if (method === 'POST' || method === 'PUT' || method === 'PATCH')
		raw.push('content-length', '0');
	return raw;
});

;// CONCATENATED MODULE: ./build/bundle/src/transports/actions-http-client.js
var createTransport = (function (options) {
	const agents = new Agents(options.tls);
	const client = new HttpClient(options.userAgent, [], {
		allowRedirects: false,
		allowRetries: false,
		keepAlive: true,
	});
	const plainHttp = withoutTimers((external_node_http_default()));
	let secureHttp;
	const loadSecureHttp = async () => {
		secureHttp ??= withoutTimers((await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23))).default);
		return secureHttp;
	};
	const proxies = new Map();
	const proxyOf = (url, origin = url.origin) => {
		if (!proxies.has(origin))
			proxies.set(origin, findProxy(url, process.env, checkBypass));
		return proxies.get(origin);
	};
	async function send(request, pooled) {
		const { url, body: given } = request;
		const content = given === undefined ? undefined : { ...(await __nccwpck_require__.e(/* import() */ 4773).then(__nccwpck_require__.bind(__nccwpck_require__, 4773))), body: given };
		const secure = url.protocol === 'https:';
		const { origin } = url;
		const proxy = proxyOf(url, origin);
		const way = { origin, foreign: request.foreign === true, proxy };
		const agent = (pooled ? agents.find(way) : undefined) ?? (await agents.open(way, pooled));
		const prepared = {
			method: request.method,
			host: url.hostname.replace(/^\[|\]$/g, ''),
			port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
			path: `${url.pathname}${url.search}`,
			headers: rawFields(request, options.userAgent),
			agent,
			maxHeaderSize: maxHeaderBytes,
			insecureHTTPParser: false,
			...(proxy === undefined ? {} : { tunnelSignal: request.signal }),
		};
		const info = { options: prepared, parsedUrl: url, httpModule: secure ? await loadSecureHttp() : plainHttp };
		const start = (content, told) => client.requestRawWithCallback(info, content, told);
		return runExchange(request, secure, start, content);
	}
	return {
		async exchange(request) {
			if (request.signal.aborted)
				throw new port/* TransportError */.w('aborted', 'The exchange was stopped.', { sent: false });
			const repeatable = mayRepeat(request);
			try {
				return await send(request, repeatable);
			}
			catch (error) {
				if (!(error instanceof StaleConnection))
					throw error;
				return await send(request, false);
			}
		},
		proxyFor(url) {
			try {
				return proxyOf(url)?.name;
			}
			catch {
				return undefined;
			}
		},
		close() {
			agents.destroy();
		},
	};
});
var mayRepeat = (function ({ method, fields }) {
	if (method !== 'POST' && method !== 'PATCH')
		return true;
	return fields.some(([name]) => name.toLowerCase() === 'idempotency-key');
});
var withoutTimers = (function (module) {
	const request = (options, told) => {
		const created = module.request(options, told);
		created.setTimeout = setNoTimeout;
		return created;
	};
	return Object.create(module, { request: { value: request } });
});
var setNoTimeout = (function () {
	return this;
});








const maxHeaderBytes = 64 * 1024;

// EXTERNAL MODULE: ./build/bundle/src/key/maskable.js
var maskable = __nccwpck_require__(6029);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __nccwpck_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/transports/proxy-secrets.js
var readProxySecrets = (function (environment) {
	const found = new Set();
	for (const name of [...variables, ...variables.map((one) => one.toLowerCase())]) {
		const value = environment[name]?.trim();
		if (!value)
			continue;
		const userInfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)@/i.exec(value)?.[1];
		const colon = userInfo?.indexOf(':') ?? -1;
		if (userInfo === undefined || colon < 0)
			continue;
		const [user, password] = [userInfo.slice(0, colon), userInfo.slice(colon + 1)];
		if (password === '')
			continue;
		found.add(password);
		found.add(decode(password));
		found.add(Buffer.from(`${decode(user)}:${decode(password)}`).toString('base64'));
	}
	return [...found].filter(maskable.isMaskable).map((value) => new secret/* Secret */.z(value));
});


const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/node-transports.js
var nodeTransports = (function (environment, version) {
	return {
		refuse() {
			const refusal = (0,transports_tls/* refuseDisabledTls */.ko)(environment);
			return refusal === undefined ? [] : [refusal];
		},
		secrets: () => readProxySecrets(environment),
		async check(tls) {
			if (tls.ca === undefined && tls.cert === undefined && tls.key === undefined)
				return undefined;
			const { findTlsFault } = await __nccwpck_require__.e(/* import() */ 1964).then(__nccwpck_require__.bind(__nccwpck_require__, 1964));
			return findTlsFault(tls);
		},
		create: (tls) => createTransport({ tls, userAgent: `kimp360-api-action/${version}` }),
	};
});





Object.assign(__webpack_exports__, { L: nodeTransports });

/***/ }),

/***/ 1233:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
class TransportError extends Error {
	name = 'TransportError';
	kind;
	sent;
	code;
	evidence;
	reached;
	constructor(kind, message, details) {
		super(message, { cause: details.cause });
		this.kind = kind;
		this.sent = details.sent;
		this.code = details.code;
		this.evidence = details.evidence ?? [];
		this.reached = details.reached;
	}
}


Object.assign(__webpack_exports__, { w: TransportError });

/***/ }),

/***/ 3221:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
var refuseDisabledTls = (function (environment) {
	if (environment.NODE_TLS_REJECT_UNAUTHORIZED !== '0')
		return undefined;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/tls-disabled', 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so anyone on the way could take the key.', {
		evidence: ['NODE_TLS_REJECT_UNAUTHORIZED=0 is set in the environment of this step'],
		suggestion: 'Remove NODE_TLS_REJECT_UNAUTHORIZED, and name the certificate of a private authority with ca-file.',
	});
});
var secureContextOf = (function (tls) {
	return {
		...(tls.ca === undefined ? {} : { ca: Buffer.from(tls.ca) }),
		...(tls.cert === undefined ? {} : { cert: Buffer.from(tls.cert) }),
		...(tls.key === undefined ? {} : { key: Buffer.from(tls.key) }),
	};
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4623);

async function foreignSecureContextOf(tls) {
	if (tls.ca === undefined)
		return {};
	const { default: nodeTls } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
	const known = nodeTls.getCACertificates?.('default') ?? nodeTls.rootCertificates;
	return { ca: [...known, Buffer.from(tls.ca)] };
}


Object.assign(__webpack_exports__, { AS: secureContextOf, ko: refuseDisabledTls, wh: foreignSecureContextOf });

/***/ }),

/***/ 2061:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

"use strict";
const version = '0.1.0';
const actionReference = 'OWNER/kimp360-api-action@v1';


Object.assign(__webpack_exports__, { O: actionReference, version: version });

/***/ }),

/***/ 6525:
/***/ (function (__unused_webpack_module, exports) {

exports.xj = () => undefined;
exports.aQ = () => undefined;
exports.I9 = () => undefined;
exports.vX = () => undefined;


/***/ }),

/***/ 181:
/***/ (function (module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ (function (module) {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ (function (module) {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 1553:
/***/ (function (module) {

"use strict";
module.exports = require("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ (function (module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ (function (module) {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ (function (module) {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 8500:
/***/ (function (module) {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function (module) {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ (function (module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 5919:
/***/ (function (module) {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ (function (module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

"use strict";
module.exports = require("stream");

/***/ })

	});
/************************************************************************/
	// The module cache
	var __webpack_module_cache__ = {};
	
	// The require function
	function __nccwpck_require__(moduleId) {
		// Check if module is in cache
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== undefined) {
			return cachedModule.exports;
		}
		// Create a new module (and put it into the cache)
		var module = __webpack_module_cache__[moduleId] = {
			// no module.id needed
			// no module.loaded needed
			exports: {}
		};
	
		// Execute the module function
		var threw = true;
		try {
			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
			threw = false;
		} finally {
			if(threw) delete __webpack_module_cache__[moduleId];
		}
	
		// Return the exports of the module
		return module.exports;
	}
	
	// expose the modules object (__webpack_modules__)
	__nccwpck_require__.m = __webpack_modules__;
	
/************************************************************************/
	/* webpack/runtime/asset-relocator-loader */
	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
	
	/* webpack/runtime/compat get default export */
	(function () {
		// getDefaultExport function for compatibility with non-harmony modules
		__nccwpck_require__.n = (module) => {
			var getter = module && module.__esModule ?
				() => (module['default']) :
				() => (module);
			__nccwpck_require__.d(getter, { a: getter });
			return getter;
		};
	})();
	
	/* webpack/runtime/create fake namespace object */
	(function () {
		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
		var leafPrototypes;
		// create a fake namespace object
		// mode & 1: value is a module id, require it
		// mode & 2: merge all properties of value into the ns
		// mode & 4: return value when already ns object
		// mode & 16: return value when it's Promise-like
		// mode & 8|1: behave like require
		__nccwpck_require__.t = function(value, mode) {
			if(mode & 1) value = this(value);
			if(mode & 8) return value;
			if(typeof value === 'object' && value) {
				if((mode & 4) && value.__esModule) return value;
				if((mode & 16) && typeof value.then === 'function') return value;
			}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
			}
			def['default'] = () => (value);
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	
	/* webpack/runtime/define property getters */
	(function () {
		// define getter functions for harmony exports
		__nccwpck_require__.d = (exports, definition) => {
			for(var key in definition) {
				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
				}
			}
		};
	})();
	
	/* webpack/runtime/ensure chunk */
	(function () {
		__nccwpck_require__.f = {};
		// This file contains only the entry chunk.
		// The chunk loading function for additional chunks
		__nccwpck_require__.e = (chunkId) => {
			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, []));
		};
	})();
	
	/* webpack/runtime/get javascript chunk filename */
	(function () {
		// This function allow to reference async chunks
		__nccwpck_require__.u = (chunkId) => {
			// return url for filenames based on template
			return "" + chunkId + ".index.js";
		};
	})();
	
	/* webpack/runtime/hasOwnProperty shorthand */
	(function () {
		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
	})();
	
	/* webpack/runtime/make namespace object */
	(function () {
		// define __esModule on exports
		__nccwpck_require__.r = (exports) => {
			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
			}
			Object.defineProperty(exports, '__esModule', { value: true });
		};
	})();
	
	/* webpack/runtime/require chunk loading */
	(function () {
		// no baseURI
		
		// object to store loaded chunks
		// "1" means "loaded", otherwise not loaded yet
		var installedChunks = {
			8792: 1
		};
		
		// no on chunks loaded
		
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for(var moduleId in moreModules) {
				if(__nccwpck_require__.o(moreModules, moduleId)) {
					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
				}
			}
			if(runtime) runtime(__nccwpck_require__);
			for(var i = 0; i < chunkIds.length; i++)
				installedChunks[chunkIds[i]] = 1;
		
		};
		
		// require() chunk loading for javascript
		__nccwpck_require__.f.require = (chunkId, promises) => {
			// "1" is the signal for "already loaded"
			if(!installedChunks[chunkId]) {
				if(true) { // all chunks have JS
					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
				} else installedChunks[chunkId] = 1;
			}
		};
		
		// no external install chunk
		
		// no HMR
		
		// no HMR manifest
	})();
	
/************************************************************************/
var __webpack_exports__ = {};
(function () {
"use strict";
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  startAction: () => (startAction),
  startCli: () => (startCli),
  startScanWorker: () => (startScanWorker)
});

// EXTERNAL MODULE: ./build/bundle/src/engine/bug.js
var bug = __nccwpck_require__(3418);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
/* eslint-disable @typescript-eslint/no-explicit-any */
function utils_toCommandValue(input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


function command_issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
	command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command';
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' ';
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						}
						else {
							cmdStr += ',';
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
	return utils_toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A')
		.replace(/:/g, '%3A')
		.replace(/,/g, '%2C');
}
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
	function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
	return new (P || (P = Promise))(function (resolve, reject) {
		function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
		function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
		function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};






var ExitCode;
(function (ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
	const convertedVal = toCommandValue(val);
	process.env[name] = convertedVal;
	const filePath = process.env['GITHUB_ENV'] || '';
	if (filePath) {
		return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
	}
	issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
	issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
	const filePath = process.env['GITHUB_PATH'] || '';
	if (filePath) {
		issueFileCommand('PATH', inputPath);
	}
	else {
		issueCommand('add-path', {}, inputPath);
	}
	process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
	if (options && options.required && !val) {
		throw new Error(`Input required and not supplied: ${name}`);
	}
	if (options && options.trimWhitespace === false) {
		return val;
	}
	return val.trim();
}
function getMultilineInput(name, options) {
	const inputs = getInput(name, options)
		.split('\n')
		.filter(x => x !== '');
	if (options && options.trimWhitespace === false) {
		return inputs;
	}
	return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
	const trueValue = ['true', 'True', 'TRUE'];
	const falseValue = ['false', 'False', 'FALSE'];
	const val = getInput(name, options);
	if (trueValue.includes(val))
		return true;
	if (falseValue.includes(val))
		return false;
	throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
		`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
	const filePath = process.env['GITHUB_OUTPUT'] || '';
	if (filePath) {
		return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
	}
	process.stdout.write(os.EOL);
	issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
	issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function isDebug() {
	return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
	issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
	command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + external_os_namespaceObject.EOL);
}
function startGroup(name) {
	command_issue('group', name);
}
function endGroup() {
	command_issue('endgroup');
}
function group(name, fn) {
	return __awaiter(this, void 0, void 0, function* () {
		startGroup(name);
		let result;
		try {
			result = yield fn();
		}
		finally {
			endGroup();
		}
		return result;
	});
}
function saveState(name, value) {
	const filePath = process.env['GITHUB_STATE'] || '';
	if (filePath) {
		return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
	}
	issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
	return __awaiter(this, void 0, void 0, function* () {
		return yield OidcClient.getIDToken(aud);
	});
}




// EXTERNAL MODULE: ./build/bundle/src/leak/inert.js
var inert = __nccwpck_require__(3465);
// EXTERNAL MODULE: ./build/bundle/src/hosts/command-text.js
var command_text = __nccwpck_require__(18);
// EXTERNAL MODULE: ./build/bundle/src/hosts/cut-text.js
var cut_text = __nccwpck_require__(2097);
// EXTERNAL MODULE: ./build/bundle/src/hosts/github-outputs.js
var github_outputs = __nccwpck_require__(2921);
// EXTERNAL MODULE: ./build/bundle/src/hosts/github-summary.js
var github_summary = __nccwpck_require__(6947);
;// CONCATENATED MODULE: ./build/bundle/src/hosts/github.js






const mostAnnotations = 10;
const longestMessage = 4_096;
function createGithubHost() {
	let annotations = 0;
	return {
		name: 'github',
		mask(...secrets) {
			const commands = secrets.map((secret) => `::add-mask::${(0,command_text/* escapeData */.u)(secret.reveal())}\n`);
			process.stdout.write(commands.join(''));
			return true;
		},
		log(text) {
			for (const line of linesOf(text))
				info(line);
		},
		group(title, text) {
			startGroup((0,inert.inert)(title));
			for (const line of linesOf(text))
				info(line);
			endGroup();
		},
		openGroup: (title) => startGroup((0,inert.inert)(title)),
		closeGroup: endGroup,
		annotate(annotation) {
			const { severity, title, message, text } = annotation;
			const room = severity === 'error' ? mostAnnotations : mostAnnotations - 1;
			if (annotations >= room) {
				for (const line of linesOf(text ?? `${severity}: ${title}\n${message}`))
					info(line);
				return;
			}
			annotations += 1;
			github_issue(annotation);
		},
		async summarize(markdown) {
			(0,github_summary/* appendSummary */.f)(process.env.GITHUB_STEP_SUMMARY, markdown);
		},
		outputs: (outputs) => (0,github_outputs/* writeOutputs */.K)(process.env.GITHUB_OUTPUT, outputs),
		async content() { },
	};
}
function github_issue({ severity, title, message, place }) {
	const command = { error: error, warning: warning, notice: notice }[severity];
	command((0,cut_text/* cutText */.I)(message, longestMessage, '\n\u2026 cut here; the job summary holds the rest.'), {
		title,
		...(place === undefined ? {} : { file: place.file }),
		...(place?.line === undefined ? {} : { startLine: place.line }),
		...(place?.column === undefined ? {} : { startColumn: place.column }),
	});
}
function linesOf(text) {
	return (0,inert.inert)(text).split('\n');
}
function silenceStderr(target) {
	target.removeAllListeners('warning');
	target.on('warning', () => { });
	target.noDeprecation = true;
	target.throwDeprecation = false;
	Object.defineProperty(target, 'stderr', { configurable: true, enumerable: true, get: openNothing });
	target.stdout.on('error', () => { });
}
let nothing;
function openNothing() {
	if (nothing === undefined) {
		const { Writable } = process.getBuiltinModule('node:stream');
		nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
	}
	return nothing;
}

// EXTERNAL MODULE: ./build/bundle/src/hosts/github-context.js
var github_context = __nccwpck_require__(9156);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __nccwpck_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/hosts/github-inputs.js

const sources = {
	primary: ['INPUT_API-KEY', 'KIMP360_API_KEY'],
	fallback: ['INPUT_API-KEY-FALLBACK', 'KIMP360_API_KEY_FALLBACK'],
};
function takeGithubKeys(env) {
	const unused = [];
	const take = ([input, variable]) => {
		const fromInput = takeSecret(env, input);
		const fromVariable = takeSecret(env, variable);
		if (fromInput !== undefined) {
			if (fromVariable !== undefined)
				unused.push(fromVariable);
			return { secret: fromInput, source: 'input', label: `input "${inputName(input)}"` };
		}
		return fromVariable === undefined ? undefined : { secret: fromVariable, source: 'environment', label: variable };
	};
	const primary = take(sources.primary);
	const fallback = take(sources.fallback);
	return {
		...(primary === undefined ? {} : { primary }),
		...(fallback === undefined ? {} : { fallback }),
		unused,
	};
}
function takeSecret(env, name) {
	const value = env[name];
	delete env[name];
	return value === undefined || value === '' ? undefined : new secret/* Secret */.z(value);
}
function githubInputs(env) {
	const values = [];
	for (const variable of Object.keys(env)) {
		const value = variable.startsWith('INPUT_') ? env[variable] : undefined;
		if (value !== undefined && value !== '')
			values.push([inputName(variable), value]);
	}
	return {
		values: Object.fromEntries(values),
		label: (name) => `input "${name}"`,
		unknown: 'warn',
	};
}
function inputName(variable) {
	return variable.slice('INPUT_'.length).toLowerCase();
}

// EXTERNAL MODULE: ./build/bundle/src/leak/own-words.js
var own_words = __nccwpck_require__(1869);
// EXTERNAL MODULE: ./build/bundle/src/platform/leave.js
var leave = __nccwpck_require__(2550);
// EXTERNAL MODULE: ./build/bundle/src/platform/node.js
var node = __nccwpck_require__(1981);
// EXTERNAL MODULE: ./build/bundle/src/platform/scan-worker-script.js
var scan_worker_script = __nccwpck_require__(1283);
// EXTERNAL MODULE: ./build/bundle/src/run.js + 12 modules
var run = __nccwpck_require__(3262);
// EXTERNAL MODULE: ./build/bundle/src/transports/node-transports.js + 16 modules
var node_transports = __nccwpck_require__(1731);
// EXTERNAL MODULE: ./build/bundle/src/version.js
var version = __nccwpck_require__(2061);
;// CONCATENATED MODULE: ./build/bundle/src/action.js











const lingerMs = 1_000;
const quick = 1;
function startAction() {
	process.exitCode = 1;
	const keys = takeGithubKeys(process.env);
	silenceStderr(process);
	let adapter = createGithubHost();
	let finished = false;
	function finish(exitCode, sound = true) {
		if (finished)
			return;
		finished = true;
		process.exitCode = exitCode;
		process.stdout.write('', () => {
			if (!sound || process.uptime() < quick)
				(0,leave/* leave */.q)(exitCode);
		});
		setTimeout(() => (0,leave/* leave */.q)(exitCode), lingerMs).unref();
	}
	function fail(error) {
		if (finished)
			return;
		const { code, message, evidence } = (0,bug/* bugOf */.y)(error);
		const text = [message, ...evidence, 'Please report it with these lines.'].join('\n');
		adapter.annotate({ severity: 'error', title: `${code}: ${message}`, message: text });
		finish(1, false);
		try {
			adapter.outputs([
				{ name: (0,own_words/* ownWord */.ji)('ok'), value: (0,own_words/* ownWord */.ji)(false) },
				{ name: (0,own_words/* ownWord */.ji)('error-code'), value: (0,own_words/* ownWord */.ji)(code) },
			]);
		}
		catch {
		}
	}
	process.on('uncaughtException', fail);
	process.on('exit', () => fail(new Error('The process ended before the step did.')));
	const cancelled = new AbortController();
	for (const name of ['SIGINT', 'SIGTERM'])
		process.on(name, () => cancelled.abort(new Error(name)));
	const start = () => (0,run/* run */.e)({
		adapter,
		keys,
		inputs: githubInputs(process.env),
		filesNamedOnCommandLine: false,
		platform: (0,node/* nodePlatform */.O)(),
		transports: (0,node_transports/* nodeTransports */.L)(process.env, version.version),
		readContext: () => (0,github_context.githubContext)(process.env),
		environment: process.env,
		signal: cancelled.signal,
		version: version.version,
		workerScript: (0,scan_worker_script/* scanWorkerScript */.V)(),
	});
	const begun = (0,github_context/* githubServerOf */.u)(process.env) === 'gitea'
		? __nccwpck_require__.e(/* import() */ 2915).then(__nccwpck_require__.bind(__nccwpck_require__, 5296)).then(({ createGiteaHost }) => {
			adapter = createGiteaHost(adapter);
			return start();
		})
		: start();
	begun.then(({ exitStatus }) => finish(exitStatus === 0 ? 0 : 1), fail);
}

;// CONCATENATED MODULE: ./build/bundle/src/index.js

async function startCli() {
	const commands = await __nccwpck_require__.e(/* import() */ 8169).then(__nccwpck_require__.bind(__nccwpck_require__, 8169));
	commands.startCli();
}
async function startScanWorker() {
	const { startWorker } = await Promise.all(/* import() */[__nccwpck_require__.e(4689), __nccwpck_require__.e(5217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5217));
	await startWorker();
}

})();

module.exports = __webpack_exports__;
})()
;
process.exitCode = 1;
if (require.main === module) module.exports.startAction();
