"use strict";
exports.id = 4388;
exports.ids = [4388,9895];
exports.modules = {

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

/***/ 4388:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
curlContent: () => (curlContent)
});
var _http_media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9895);
var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9550);


const longestShown = 4_000;
function curlContent(content, redact) {
	switch (content.kind) {
		case 'json':
			return { ...textOptions(redact(content.text), 'body.json'), contentType: 'application/json' };
		case 'text':
			return {
				...textOptions(redact(content.text), 'body.txt'),
				contentType: content.contentType ?? 'text/plain; charset=utf-8',
			};
		case 'file':
			return {
				options: [`--data-binary ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .A)(`@${redact(content.path)}`)}`],
				contentType: content.contentType ?? (0,_http_media_type_js__WEBPACK_IMPORTED_MODULE_0__.mediaTypeOf)(content.path),
				notes: [],
			};
		case 'form':
			return formOptions(content.pairs, redact);
		case 'multipart':
			return { options: content.parts.map((part) => partOption(part, redact)), notes: [] };
	}
}
function textOptions(text, file) {
	if (text.length <= longestShown)
		return { options: [`--data-raw ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .A)(text)}`], notes: [] };
	return {
		options: [`--data-binary @${file}`],
		notes: [`${file}: put the content of the call there; its ${text.length} characters are too many to show here.`],
	};
}
function formOptions(pairs, redact) {
	const options = pairs.map(([name, value]) => {
		if (/^[\w.-]+$/.test(name))
			return `--data-urlencode ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .A)(`${name}=${redact(value)}`)}`;
		return `--data-raw ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .A)(redact(new URLSearchParams([[name, value]]).toString()))}`;
	});
	return {
		options: options.length === 0 ? ["--data-raw ''"] : options,
		contentType: 'application/x-www-form-urlencoded',
		notes: [],
	};
}
function partOption(part, redact) {
	if (part.kind === 'value')
		return `--form-string ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .A)(`${redact(part.name)}=${redact(part.value)}`)}`;
	const type = `;type=${redact(part.contentType ?? (0,_http_media_type_js__WEBPACK_IMPORTED_MODULE_0__.mediaTypeOf)(part.path))}`;
	const filename = part.filename === undefined ? '' : `;filename=${formWord(redact(part.filename))}`;
	return `--form ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .A)(`${redact(part.name)}=@${formWord(redact(part.path))}${type}${filename}`)}`;
}
function formWord(text) {
	return /^[\w@%+=:./ -]+$/.test(text) && text.trim() === text ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}


/***/ })

};
;