"use strict";
exports.id = 5368;
exports.ids = [5368];
exports.modules = {

/***/ 5368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
FilesInUse: () => (FilesInUse),
d: () => (realPathOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

class FilesInUse {
	#files;
	#uses = new Map();
	constructor(files) {
		this.#files = files;
	}
	static async ofKeys(keyFiles, workspace, files) {
		const inUse = new FilesInUse(files);
		for (const { flag, path } of keyFiles)
			await inUse.add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path), `the file of ${flag}`);
		return inUse;
	}
	async add(path, use) {
		const real = await realPathOf(path, this.#files);
		if (!this.#uses.has(real))
			this.#uses.set(real, use);
	}
	useOf(real) {
		return this.#uses.get(real);
	}
}
async function realPathOf(path, files) {
	return (await files.realPath(path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await files.landing(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}


/***/ })

};
;