"use strict";
exports.id = 4144;
exports.ids = [4144];
exports.modules = {

/***/ 4144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openFileSink: () => (openFileSink)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _platform_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1074);


async function openFileSink(path, files, redactor, found, landing) {
	const file = await saving(() => files.atomic(path, landing));
	const redaction = redactor.stream();
	const write = async (chunk) => {
		if (chunk.byteLength > 0)
			await file.write(chunk);
	};
	return {
		write: (chunk) => saving(() => write(redaction.push(chunk))),
		commit: () => saving(async () => {
			await write(redaction.end());
			await file.commit();
			found(redaction.hits);
		}),
		discard: () => discardQuietly(file),
	};
}
async function saving(step) {
	try {
		return await step();
	}
	catch (error) {
		if (error instanceof _platform_port_js__WEBPACK_IMPORTED_MODULE_1__/* .MovedFolder */ .E)
			throw moved(error);
		const code = String(error.code ?? 'unknown');
		throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('save/failed', 'The response could not be saved to the file of `save-to`.', {
			evidence: [`system error: ${code}${meanings[code] ?? ''}`],
			suggestion: 'Nothing was left at that path: make room or choose a folder that can be written to, then run again.',
			cause: error,
		}));
	}
}
function moved(cause) {
	return new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('save/refused', 'The folder of `save-to` was replaced while the call was made, so nothing was written.', {
		suggestion: 'Find what moves the folder or puts a link in its place during this step, and stop it.',
		cause,
	}));
}
const meanings = {
	ENOSPC: ', the disk is full',
	EDQUOT: ', the quota of the disk is used up',
	EACCES: ', no permission to write there',
	EPERM: ', no permission to write there',
	EROFS: ', the disk is read-only',
	EISDIR: ', the target is a folder',
	ENOTDIR: ', a part of the path is a file',
	ENAMETOOLONG: ', the name is too long',
	ENOENT: ', a folder on the way is gone',
	EFBIG: ', the file is larger than is allowed',
	EMFILE: ', too many files are open',
	ENFILE: ', too many files are open',
	EIO: ', the disk reports an error',
};
async function discardQuietly(file) {
	await file.discard().catch(() => undefined);
}


/***/ }),

/***/ 1074:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
E: () => (MovedFolder)
});
class MovedFolder extends Error {
	name = 'MovedFolder';
}


/***/ })

};
;