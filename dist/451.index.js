"use strict";
exports.id = 451;
exports.ids = [451];
exports.modules = {

/***/ 451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
publicKeyWarnings: () => (publicKeyWarnings),
rotationWarnings: () => (rotationWarnings)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

const dayMs = 86_400_000;
function days(ms) {
	const count = Math.floor(ms / dayMs);
	return count === 1 ? '1 day' : `${count} days`;
}
function rotationWarnings({ created, maxAgeMs, now }) {
	if (created === undefined || maxAgeMs === undefined)
		return [];
	const age = now - created.getTime();
	if (!(age > maxAgeMs))
		return [];
	const limit = maxAgeMs % dayMs === 0 ? days(maxAgeMs) : `${Math.round(maxAgeMs / 3_600_000)} hours`;
	return [
		(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('key/rotation-due', `The key is ${days(age)} old and should have been replaced after ${limit}.`, {
			severity: 'warning',
			evidence: [`api-key-created says ${created.toISOString().slice(0, 10)}`],
			suggestion: 'Make a new key, store it as KIMP360_API_KEY, keep the old one as KIMP360_API_KEY_FALLBACK until it works, and move api-key-created.',
		}),
	];
}
function publicKeyWarnings(environment, keyPresent) {
	if (!keyPresent || environment.secretSource !== 'None')
		return [];
	return [
		(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('key/not-secret', 'The run was given no secrets, and yet there is a key: it may be public already.', {
			severity: 'warning',
			evidence: [
				'github.secret_source is None',
				'a literal or a variable (vars.*) under with: or env: is printed in the log before the step starts',
			],
			suggestion: 'If the key stands in the workflow file or in a variable, replace it and store the new one as a secret. If an earlier step fetched it from a vault, nothing is wrong.',
		}),
	];
}


/***/ })

};
;