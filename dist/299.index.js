"use strict";
exports.id = 299;
exports.ids = [299];
exports.modules = {

/***/ 299:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
supportBundle: () => (supportBundle)
});
var _engine_response_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4337);
var _inputs_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(655);
var _html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3955);
var _named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8533);




const longestBody = 16 * 1024;
function supportBundle(report, details) {
	return {
		schemaVersion: 1,
		about: 'A redacted record of one run of kimp360-api-action, for support. It holds no key.',
		createdAt: details.createdAt,
		versions: { 'kimp360-api-action': details.version, ...details.runtime },
		ok: report.ok,
		durationMs: Math.round(report.durationMs),
		baseUrl: report.baseUrl,
		environment: { ...details.facts.environment },
		key: { ...details.facts.key, header: report.keyHeader, scheme: report.keyScheme },
		diagnostics: report.diagnostics.map((one) => describeDiagnostic(one, details.redact)),
		calls: report.results.map((result) => describeCall(result, details)),
	};
}
function describeCall(result, details) {
	const { redact, redactFields } = details;
	const { task, response, rows } = result;
	return {
		name: (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(result),
		place: (0,_named_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(result),
		ok: result.ok,
		tolerated: result.tolerated,
		skipped: result.skipped,
		skippedBecause: result.skippedBecause,
		missing: result.missing,
		condition: result.condition,
		rows: rows === undefined ? undefined : describeRows(rows, details),
		requestId: result.requestId,
		durationMs: Math.round(result.durationMs),
		request: task === undefined ? result.step?.written : describeRequest(task, result.url),
		attempts: result.attempts.map((attempt) => ({
			...attempt,
			startedAt: new Date(attempt.startedAt).toISOString(),
			durationMs: Math.round(attempt.durationMs),
		})),
		response: response === undefined
			? undefined
			: {
				status: response.status,
				statusText: response.statusText,
				url: response.url.href,
				keySent: response.keySent,
				fields: Object.fromEntries(withoutCredentials(Object.entries(redactFields((0,_engine_response_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFields */ .K)(response.fields))))),
				contentBytes: response.contentBytes,
				content: describeBody(response.content, redact),
			},
		diagnostics: result.diagnostics.map((one) => describeDiagnostic(one, redact)),
	};
}
function describeRequest(task, url) {
	return {
		method: task.method,
		url,
		fields: withoutCredentials(task.fields),
		content: task.content === undefined ? undefined : describeContent(task.content),
		idempotencyKey: task.idempotencyKey,
		limits: { timeoutMs: task.timeoutMs, withinMs: task.withinMs, retries: task.retries },
	};
}
function describeRows({ failures, ...counts }, details) {
	return {
		...counts,
		failures: failures.map(({ row, line, result }) => ({ row, line, ...describeCall(result, details) })),
	};
}
function withoutCredentials(fields) {
	return fields.map(([name, value]) => [name, (0,_inputs_credential_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialField */ .qc)(name, value) ? '***' : value]);
}
function describeContent(content) {
	switch (content.kind) {
		case 'json':
		case 'text':
			return { kind: content.kind, characters: content.text.length };
		case 'file':
			return { kind: content.kind, path: content.path };
		case 'form':
			return { kind: content.kind, names: content.pairs.map(([name]) => name) };
		case 'multipart':
			return { kind: content.kind, parts: content.parts.map(({ kind, name }) => ({ kind, name })) };
	}
}
function describeBody(content, redact) {
	const text = (0,_engine_response_text_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(content);
	if (text === undefined)
		return `(${content.byteLength} bytes that are no text)`;
	const searched = longestBody * 2;
	return (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(redact(text.slice(0, searched)) + text.slice(searched), longestBody);
}
function describeDiagnostic(one, redact) {
	const { code, severity, failing, message, evidence, origin, cause } = one;
	return {
		code,
		severity,
		failing,
		message,
		origin: origin?.label,
		evidence,
		underneath: cause === undefined ? undefined : describeCause(cause, code === 'internal/bug', redact),
	};
}
function describeCause(cause, withStack, redact, depth = 0) {
	if (!(cause instanceof Error))
		return { type: cause === null ? 'null' : typeof cause };
	const { name, message, stack, cause: deeper } = cause;
	const code = 'code' in cause ? cause.code : undefined;
	return {
		name,
		code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
		message: (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(redact(message), 1_000),
		stack: withStack && stack !== undefined ? (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(redact(stack), 4_000) : undefined,
		underneath: deeper === undefined || depth >= 3 ? undefined : describeCause(deeper, withStack, redact, depth + 1),
	};
}


/***/ })

};
;