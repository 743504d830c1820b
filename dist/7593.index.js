"use strict";
exports.id = 7593;
exports.ids = [7593];
exports.modules = {

/***/ 7593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
redactInTime: () => (redactInTime)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _http_memory_sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(499);
var _http_turns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3154);
var _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7486);




async function redactInTime(content, redactor, clock, leftMs) {
	const deadline = clock.deadline(Math.max(leftMs, 0), () => new Error('time is up'));
	const sink = new _http_memory_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .MemorySink */ .$(redactor);
	try {
		for await (const piece of (0,_http_turns_js__WEBPACK_IMPORTED_MODULE_2__/* .inTurns */ .g)(once(content), deadline.signal, clock))
			sink.write(piece);
		await sink.commit();
		return { content: sink.redacted()?.content ?? _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyContent */ .jg };
	}
	catch (error) {
		if (!deadline.signal.aborted)
			throw error;
		const failure = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/timeout', 'The answer could not be searched for its secrets in time (within).', {
			evidence: ['the answer had come', `${content.byteLength} bytes of content, none of which is shown`],
		});
		return { content: _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenContent */ .mn, failure };
	}
	finally {
		deadline.clear();
	}
}
async function* once(content) {
	yield content;
}


/***/ })

};
;