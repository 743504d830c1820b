"use strict";
exports.id = 7221;
exports.ids = [7221];
exports.modules = {

/***/ 7221:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
withRedactedOutputs: () => (withRedactedOutputs)
});
var _leak_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4090);

function withRedactedOutputs(results, hidden) {
	const secrets = results.flatMap(({ extractedSecrets }) => Object.entries(extractedSecrets)
		.filter(([, secret]) => hidden.includes(secret))
		.map(([name, secret]) => {
		const redactor = (0,_leak_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
		redactor.add(secret);
		return { name, redactor };
	}));
	return results.map((result) => {
		const found = Object.entries(result.extracted).flatMap(([name, text]) => {
			const held = secrets.find(({ redactor }) => redactor.redact(text).hits > 0);
			return held === undefined ? [] : [noticeOf(name, held.name)];
		});
		return found.length === 0 ? result : { ...result, notices: [...(result.notices ?? []), ...found] };
	});
}
function noticeOf(name, secret) {
	return {
		title: 'An output is redacted',
		message: `The output \`${name}\` holds the value of \`${secret}\`, which \`extract\` marks secret, so \`***\` stands in its place. To have it whole, mark it as well: \`${name}: {from: \u2026, secret: true}\`.`,
	};
}


/***/ })

};
;