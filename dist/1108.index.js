"use strict";
exports.id = 1108;
exports.ids = [1108];
exports.modules = {

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