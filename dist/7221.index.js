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

function withRedactedOutputs(results, redactor) {
	const named = results
		.flatMap(({ extractedSecrets }) => Object.entries(extractedSecrets))
		.sort(([, one], [, other]) => other.length - one.length)
		.map(([name, secret]) => {
		const own = (0,_leak_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
		own.add(secret);
		return { name, own };
	});
	return results.map((result) => {
		const found = Object.entries(result.extracted)
			.filter(([, text]) => redactor.redact(text).hits > 0)
			.map(([name, text]) => noticeOf(name, named.find(({ own }) => own.redact(text).hits > 0)?.name));
		return found.length === 0 ? result : { ...result, notices: [...(result.notices ?? []), ...found] };
	});
}
function noticeOf(name, secret) {
	const [what, how] = secret === undefined
		? ['a secret of this run', 'Extract the part of it that holds no secret.']
		: [
			`the value of \`${secret}\`, which \`extract\` marks secret`,
			`To have it whole, mark it as well: \`${name}: {from: \u2026, secret: true}\`.`,
		];
	return {
		title: 'An output is redacted',
		message: `The output \`${name}\` holds ${what}, so \`***\` stands in its place. ${how}`,
	};
}


/***/ })

};
;