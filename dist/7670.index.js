"use strict";
exports.id = 7670;
exports.ids = [7670];
exports.modules = {

/***/ 7670:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
SentFiles: () => (SentFiles)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const mostKnown = 1_000;
const unread = 'unread';
class SentFiles {
	#files;
	#signal;
	#known = new Map();
	constructor(files, signal) {
		this.#files = files;
		this.#signal = signal;
	}
	async digestsOf(content) {
		const digests = [];
		for (const path of pathsOf(content))
			digests.push(await this.#digestOf(path).catch(() => unread));
		return digests;
	}
	async #digestOf(path) {
		const state = this.#files.mark(path)?.state;
		if (state === undefined)
			return unread;
		const known = this.#known.get(path);
		if (known?.state === state)
			return known.digest;
		if (this.#known.size >= mostKnown)
			this.#known.clear();
		const digest = this.#read(path);
		this.#known.set(path, { state, digest });
		return digest;
	}
	async #read(path) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		for await (const chunk of this.#files.open(path)) {
			if (this.#signal.aborted)
				return unread;
			hash.update(chunk);
		}
		return hash.digest('base64url');
	}
}
function pathsOf(content) {
	if (content?.kind === 'file')
		return [content.path];
	if (content?.kind !== 'multipart')
		return [];
	return content.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : []));
}


/***/ })

};
;