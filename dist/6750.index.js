"use strict";
exports.id = 6750;
exports.ids = [6750];
exports.modules = {

/***/ 6750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (describeTooLarge),
raiseLimit: () => (raiseLimit)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _byte_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);


const mostInMemory = 512 * 2 ** 20;
function describeTooLarge({ limitBytes, announcedBytes }, host, toFile) {
	const seen = announcedBytes === undefined
		? `stopped after ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytes */ .T)(limitBytes)}, counted after decompression`
		: `the answer announces ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytes */ .T)(announcedBytes)}`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/too-large', `The response is larger than max-response-size allows, ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(limitBytes)}.`, {
		evidence: [`host: ${host}`, seen],
		suggestion: raiseLimit(announcedBytes === undefined ? limitBytes * 2 : roundUp(announcedBytes), toFile),
	});
}
function raiseLimit(bytes, toFile) {
	if (!Number.isSafeInteger(bytes))
		return 'Ask those who run the API: so much content is most likely a wrong length.';
	const limit = `\`max-response-size: ${typed(bytes)}\``;
	if (toFile)
		return `If all of it is needed, raise the limit: ${limit}.`;
	return bytes > mostInMemory
		? `If all of it is needed, write it to a file, for memory does not take so much: \`save-to: out/FILE\` and ${limit}.`
		: `If all of it is needed in memory, raise the limit: ${limit}.`;
}
function roundUp(bytes) {
	for (let unit = 1; unit <= 2 ** 40; unit *= 1024) {
		const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => step * unit);
		const next = steps.find((size) => size >= bytes);
		if (next !== undefined)
			return next;
	}
	return Number.POSITIVE_INFINITY;
}
function typed(bytes) {
	const even = (0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes);
	return even.includes(' ') ? `${bytes}B` : even;
}


/***/ })

};
;