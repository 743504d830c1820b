"use strict";
exports.id = 9776;
exports.ids = [9776];
exports.modules = {

/***/ 9776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
takeSlot: () => (takeSlot)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8404);
var _time_is_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2062);



async function takeSlot(call, { pacer, progress }, signal) {
	try {
		return await pacer?.acquire(signal, (waitMs) => progress(`waiting ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._)(waitMs)}, so that no more requests leave than the rate limit allows`));
	}
	catch (error) {
		if (!signal.aborted)
			throw error;
		return { failure: withoutSlot(call, signal.reason), retry: 'never', aborted: true };
	}
}
function withoutSlot({ url, withinMs }, reason) {
	const evidence = [`host: ${url.host}`, 'the request was waiting for its turn, and was not sent'];
	if (reason instanceof _time_is_up_js__WEBPACK_IMPORTED_MODULE_1__.TimeIsUp) {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/timeout', `The rate limit left no room for the request within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._)(withinMs)} (within).`, {
			evidence,
			suggestion: `Allow a longer wait: \`within: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMs */ ._)(withinMs * 2)}\`; or more requests with \`max-rate\`, if the API takes more.`,
			cause: reason,
		});
	}
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/reset', 'The call was stopped, because the job was cancelled.', { evidence, cause: reason });
}


/***/ })

};
;