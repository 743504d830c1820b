export const id = 487;
export const ids = [487];
export const modules = {

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openContent: () => (/* binding */ openContent)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5627);

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
            return { body: bytesBody(content.text), contentType: 'application/json' };
        case 'text':
            return { body: bytesBody(content.text), contentType: content.contentType ?? 'text/plain; charset=utf-8' };
        case 'form': {
            const pairs = content.pairs.map(([name, value]) => [name, value]);
            return {
                body: bytesBody(new URLSearchParams(pairs).toString()),
                contentType: 'application/x-www-form-urlencoded',
            };
        }
        case 'file': {
            const { fileBody } = await __webpack_require__.e(/* import() */ 631).then(__webpack_require__.bind(__webpack_require__, 5631));
            const { mediaTypeOf } = await __webpack_require__.e(/* import() */ 731).then(__webpack_require__.bind(__webpack_require__, 4731));
            const body = await fileBody(content.path, files, 'body-file');
            return { body, contentType: content.contentType ?? mediaTypeOf(content.path) };
        }
        case 'multipart': {
            const { multipartContent } = await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198));
            return multipartContent(content.parts, files);
        }
    }
}
function bytesBody(text) {
    const bytes = new TextEncoder().encode(text);
    return {
        length: bytes.byteLength,
        async *open() {
            yield bytes;
        },
    };
}


/***/ })

};
