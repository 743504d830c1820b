"use strict";
exports.id = 5283;
exports.ids = [5283];
exports.modules = {

/***/ 5283:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
fileBody: () => (fileBody)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

async function fileBody(path, files, input) {
	const fault = (message, suggestion, evidence, cause) => new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/file', message, { origin: { label: input, text: path }, suggestion, evidence, cause }));
	const unreadable = (error) => fault(`The file of ${input} cannot be read.`, 'Check its permissions, and that it is there when the step runs.', [`file: ${path}`, `system error: ${error.code ?? 'unknown'}`], error);
	const info = await files.stat(path).catch((error) => {
		throw unreadable(error);
	});
	if (info === undefined) {
		throw fault(`The file of ${input} does not exist.`, 'Check the path, and that an earlier step made the file.', [
			`file: ${path}`,
		]);
	}
	if (info.kind !== 'file') {
		throw fault(`What ${input} names is not a file.`, 'Name one file; pack a folder into an archive first.', [
			`path: ${path}`,
		]);
	}
	const { size } = info;
	const changed = (read) => fault(`The file of ${input} changed while it was sent.`, 'Let whatever writes the file finish before this step.', [
		`file: ${path}`,
		`${size} bytes at first, ${read < size ? `only ${read}` : 'more'} when read`,
	]);
	return {
		length: size,
		async *open() {
			let read = 0;
			try {
				for await (const chunk of files.open(path)) {
					read += chunk.byteLength;
					if (read > size)
						throw changed(read);
					yield chunk;
				}
			}
			catch (error) {
				throw error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u ? error : unreadable(error);
			}
			if (read < size)
				throw changed(read);
		},
	};
}


/***/ })

};
;