"use strict";
exports.id = 1203;
exports.ids = [1203];
exports.modules = {

/***/ 1203:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
factsOfCall: () => (factsOfCall),
responseFacts: () => (responseFacts)
});
var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6918);
var _report_count_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3182);
var _response_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4337);



const judgedBytes = 16 * 1024 * 1024;
const bodyStartLength = 4_096;
const farthestMs = 366 * 86_400_000;
function comeBackOf({ ms, now, }) {
	if (ms > farthestMs)
		return { seconds: Math.ceil(farthestMs / 1000) };
	const at = new Date(now + ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
	return { seconds: Math.ceil(ms / 1000), at };
}
const deepestJson = 100;
function isFlatEnough(text) {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (inString) {
			if (sign === 0x5c)
				at += 1;
			else if (sign === 0x22)
				inString = false;
		}
		else if (sign === 0x22)
			inString = true;
		else if (sign === 0x5b || sign === 0x7b)
			depth += 1;
		else if (sign === 0x5d || sign === 0x7d)
			depth -= 1;
		if (depth > deepestJson)
			return false;
	}
	return true;
}
function responseFacts(response, redactor, retryAfter) {
	const judged = response.content.subarray(0, judgedBytes);
	const comeBack = retryAfter === undefined ? undefined : comeBackOf(retryAfter);
	const safe = judged.includes(0) ? '' : new TextDecoder().decode(judged);
	let json;
	try {
		json = isFlatEnough(safe) ? JSON.parse(safe) : undefined;
	}
	catch {
		json = undefined;
	}
	return {
		status: response.status,
		statusText: redactor.text(response.statusText),
		headers: redactor.data((0,_response_text_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFields */ .K)(response.fields)),
		bodyStart: safe.slice(0, bodyStartLength),
		...(json === undefined ? {} : { json }),
		...(comeBack === undefined ? {} : { comeBack }),
	};
}
function requestFacts(task, url, target, result, proxy) {
	return {
		method: task.method,
		url: url.href,
		keyHeader: target.apiKeyHeader,
		...(target.apiKeyScheme === undefined ? {} : { keyScheme: target.apiKeyScheme }),
		keySent: result?.response?.keySent ?? true,
		origins: result?.origins ?? [url.origin],
		...(proxy === undefined ? {} : { proxy }),
	};
}
function keyFacts(known, result) {
	const sent = result?.attempts.at(-1)?.usedFallback === true;
	return sent && known.fallback === 'untried' ? { ...known, fallback: 'unjudged' } : known;
}
function factsOfCall(call, { context, keys, plan, redactor, transport }) {
	const { task, url, result, response } = call;
	const waitMs = result?.retryAfterMs;
	const retryAfter = waitMs === undefined ? undefined : { ms: waitMs, now: call.answeredAt };
	return {
		environment: context.environment,
		key: keyFacts(keys.facts(), result),
		request: requestFacts(task, url, plan.target, result, transport.proxyFor(url)),
		...(response === undefined ? {} : { response: responseFacts(response, redactor, retryAfter) }),
		acceptedEarlier: call.acceptedEarlier,
		taskFile: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTaskFile */ .Z)(plan),
		...(result === undefined ? {} : { attempts: (0,_report_count_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .c)(result.attempts) }),
	};
}


/***/ })

};
;