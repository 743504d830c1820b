"use strict";
exports.id = 1291;
exports.ids = [1291];
exports.modules = {

/***/ 4058:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
E: () => (bytesBody)
});
function bytesBody(text) {
	const bytes = new TextEncoder().encode(text);
	return {
		length: bytes.byteLength,
		open: () => once(bytes),
	};
}
async function* once(bytes) {
	yield bytes;
}


/***/ }),

/***/ 1291:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openContent: () => (openContent)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _bytes_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4058);


async function openContent(content, files) {
	try {
		return await open(content, files);
	}
	catch (error) {
		if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u)
			return { failure: error.diagnostics[0] };
		throw error;
	}
}
async function open(content, files) {
	switch (content.kind) {
		case 'json':
			return { body: (0,_bytes_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesBody */ .E)(content.text), contentType: 'application/json' };
		case 'text':
			return { body: (0,_bytes_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesBody */ .E)(content.text), contentType: content.contentType ?? 'text/plain; charset=utf-8' };
		case 'form': {
			const pairs = content.pairs.map(([name, value]) => [name, value]);
			return {
				body: (0,_bytes_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesBody */ .E)(new URLSearchParams(pairs).toString()),
				contentType: 'application/x-www-form-urlencoded',
			};
		}
		case 'file': {
			const { fileBody } = await __webpack_require__.e(/* import() */ 5283).then(__webpack_require__.bind(__webpack_require__, 5283));
			const { mediaTypeOf } = await __webpack_require__.e(/* import() */ 9895).then(__webpack_require__.bind(__webpack_require__, 9895));
			const body = await fileBody(content.path, files, 'body-file');
			return { body, contentType: content.contentType ?? mediaTypeOf(content.path) };
		}
		case 'multipart': {
			const { multipartContent } = await __webpack_require__.e(/* import() */ 5122).then(__webpack_require__.bind(__webpack_require__, 5122));
			return multipartContent(content.parts, files);
		}
	}
}


/***/ })

};
;