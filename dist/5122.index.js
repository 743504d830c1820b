"use strict";
exports.id = 5122;
exports.ids = [5122,5283,9895];
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


/***/ }),

/***/ 9895:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
mediaTypeOf: () => (mediaTypeOf)
});
const mediaTypes = {
	avif: 'image/avif',
	bmp: 'image/bmp',
	css: 'text/css',
	csv: 'text/csv',
	doc: 'application/msword',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	gif: 'image/gif',
	gz: 'application/gzip',
	htm: 'text/html',
	html: 'text/html',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript',
	json: 'application/json',
	log: 'text/plain',
	md: 'text/markdown',
	mov: 'video/quicktime',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	ndjson: 'application/x-ndjson',
	pdf: 'application/pdf',
	png: 'image/png',
	ppt: 'application/vnd.ms-powerpoint',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	svg: 'image/svg+xml',
	tar: 'application/x-tar',
	tif: 'image/tiff',
	tiff: 'image/tiff',
	txt: 'text/plain',
	wasm: 'application/wasm',
	webm: 'video/webm',
	webp: 'image/webp',
	xls: 'application/vnd.ms-excel',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	xml: 'application/xml',
	yaml: 'application/yaml',
	yml: 'application/yaml',
	zip: 'application/zip',
};
function mediaTypeOf(path) {
	const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(mediaTypes, extension) ? (mediaTypes[extension] ?? '') : 'application/octet-stream';
}


/***/ }),

/***/ 5122:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
multipartContent: () => (multipartContent)
});
var _bytes_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4058);
var _file_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5283);
var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9895);



async function multipartContent(parts, files) {
	const boundary = `kimp360-${globalThis.crypto.randomUUID()}`;
	const pieces = [];
	const text = (piece) => pieces.push((0,_bytes_body_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesBody */ .E)(piece));
	for (const part of parts) {
		text(`--${boundary}\r\n${partHead(part)}\r\n\r\n`);
		if (part.kind === 'value')
			text(part.value);
		else
			pieces.push(await (0,_file_body_js__WEBPACK_IMPORTED_MODULE_0__.fileBody)(part.path, files, 'multipart'));
		text('\r\n');
	}
	text(`--${boundary}--\r\n`);
	return {
		body: {
			length: pieces.reduce((sum, { length }) => sum + length, 0),
			open: () => readAll(pieces),
		},
		contentType: `multipart/form-data; boundary=${boundary}`,
	};
}
async function* readAll(pieces) {
	for (const piece of pieces)
		yield* piece.open();
}
function partHead(part) {
	const disposition = `Content-Disposition: form-data; name="${escapeName(part.name)}"`;
	if (part.kind === 'value')
		return disposition;
	const filename = part.filename ?? part.path.replace(/^.*[/\\]/, '');
	const type = (part.contentType ?? (0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__.mediaTypeOf)(filename)).replace(/[\r\n]+/g, ' ');
	return `${disposition}; filename="${escapeName(filename)}"\r\nContent-Type: ${type}`;
}
function escapeName(name) {
	return name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}


/***/ })

};
;