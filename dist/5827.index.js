"use strict";
exports.id = 5827;
exports.ids = [5827];
exports.modules = {

/***/ 5827:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
knownSecrets: () => (knownSecrets)
});
var _named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8533);

function knownSecrets({ results }, resultsFile, { given, extracted, plan, reports, rowCases }) {
	const ofPlan = [plan?.resultsFile, plan?.supportFile, plan?.journal];
	const paths = [resultsFile, ...ofPlan, ...Object.values(reports), rowCases?.path];
	return {
		given,
		extracted,
		outputs: results.flatMap((result) => Object.entries(result.extractedSecrets).map(([name, secret]) => ({ name, secret, task: (0,_named_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(result) }))),
		names: new Set(results.flatMap((result) => Object.keys(result.extracted))),
		reports: new Set(paths.filter((path) => path !== undefined)),
		passing: rowCases?.path,
	};
}


/***/ })

};
;