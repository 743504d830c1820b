"use strict";
exports.id = 6029;
exports.ids = [6029,3448];
exports.modules = {

/***/ 3448:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GW: () => (diagnosticCodes),
Ym: () => (isSoftenable),
d6: () => (areaOf),
et: () => (exitStatusOf),
exitStatusOfRun: () => (exitStatusOfRun)
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
function exitStatusOf(code) {
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
}
function exitStatusOfRun(failures) {
	const leak = failures.find((code) => areaOf(code) === 'leak');
	const decisive = leak ?? failures[0];
	return decisive === undefined ? 0 : exitStatusOf(decisive);
}


/***/ }),

/***/ 6029:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
isMaskable: () => (isMaskable)
});
var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3448);
var _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8267);


const words = new Set(['true', 'false', 'null', 'none', 'undefined', ..._diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticCodes */ .GW]);
function isMaskable(value) {
	return value.length >= _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs && !/^[-+]?\d{1,5}$/.test(value) && !words.has(value.toLowerCase());
}


/***/ })

};
;