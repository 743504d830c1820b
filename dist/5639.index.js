"use strict";
exports.id = 5639;
exports.ids = [5639];
exports.modules = {

/***/ 5639:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  factsOfCall: () => (factsOfCall),
  responseFacts: () => (responseFacts)
});

// EXTERNAL MODULE: ./build/bundle/src/plan/plan.js
var plan_plan = __webpack_require__(6918);
// EXTERNAL MODULE: ./build/bundle/src/report/count-attempts.js
var count_attempts = __webpack_require__(3182);
;// CONCATENATED MODULE: ./build/bundle/src/engine/given-facts.js
function givenFacts(task, { target, maxRate, supportFile }) {
	const accepts = task.fields.filter(([name]) => name.toLowerCase() === 'accept').map(([, value]) => value);
	return {
		idempotencyKey: task.idempotencyKey !== undefined,
		retries: task.retries > 0,
		saveTo: task.saveTo !== undefined,
		failWhen: task.polling?.failWhen !== undefined,
		maxRate: maxRate !== undefined,
		supportFile: supportFile !== undefined,
		caFile: target.caFile !== undefined,
		clientCertificate: target.clientCertFile !== undefined,
		acceptsJson: accepts.length === 0 || accepts.some((value) => /\bjson\b/i.test(value)),
	};
}

// EXTERNAL MODULE: ./build/bundle/src/engine/response-text.js
var response_text = __webpack_require__(4337);
;// CONCATENATED MODULE: ./build/bundle/src/engine/response-facts.js




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
		headers: redactor.data((0,response_text/* joinFields */.K)(response.fields)),
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
		given: givenFacts(task, plan),
		taskFile: (0,plan_plan/* isOfTaskFile */.Z)(plan),
		...(result === undefined ? {} : { attempts: (0,count_attempts/* countAttempts */.c)(result.attempts) }),
	};
}


/***/ })

};
;