"use strict";
exports.id = 4579;
exports.ids = [4579];
exports.modules = {

/***/ 4579:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
readTlsMaterial: () => (readTlsMaterial)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);


async function readTlsMaterial(target, files) {
	const found = [];
	const read = async (name, path) => {
		if (path === undefined)
			return undefined;
		try {
			return await files.read(path);
		}
		catch (error) {
			found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/file', `The file given as \`${name}\` cannot be read.`, {
				evidence: [`path: ${path}`, `system error: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)}`],
				cause: error,
			}));
			return undefined;
		}
	};
	const ca = await read('ca-file', target.caFile);
	const cert = await read('client-cert-file', target.clientCertFile);
	const key = await read('client-key-file', target.clientKeyFile);
	return {
		tls: {
			...(ca === undefined ? {} : { ca }),
			...(cert === undefined ? {} : { cert }),
			...(key === undefined ? {} : { key }),
		},
		found,
	};
}


/***/ })

};
;