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
	const named = { path, input };
	const info = await files.stat(path).catch((error) => {
		throw unreadable(named, error);
	});
	if (info === undefined) {
		throw fault(named, `The file of ${input} does not exist.`, 'Check the path, and that an earlier step made the file.', [`file: ${path}`]);
	}
	if (info.kind !== 'file') {
		throw fault(named, `What ${input} names is not a file.`, 'Name one file; pack a folder into an archive first.', [
			`path: ${path}`,
		]);
	}
	const { size } = info;
	return { length: size, open: () => readFile(named, size, files) };
}
async function* readFile(named, size, files) {
	let read = 0;
	try {
		for await (const chunk of files.open(named.path)) {
			read += chunk.byteLength;
			if (read > size)
				throw changed(named, size, read);
			yield chunk;
		}
	}
	catch (error) {
		throw error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u ? error : unreadable(named, error);
	}
	if (read < size)
		throw changed(named, size, read);
}
function changed(named, size, read) {
	return fault(named, `The file of ${named.input} changed while it was sent.`, 'Let whatever writes the file finish before this step.', [`file: ${named.path}`, `${size} bytes at first, ${read < size ? `only ${read}` : 'more'} when read`]);
}
function unreadable(named, error) {
	return fault(named, `The file of ${named.input} cannot be read.`, 'Check its permissions, and that it is there when the step runs.', [`file: ${named.path}`, `system error: ${error.code ?? 'unknown'}`], error);
}
function fault({ path, input }, message, suggestion, evidence, cause) {
	return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/file', message, { origin: { label: input, text: path }, suggestion, evidence, cause }));
}


/***/ })

};
;