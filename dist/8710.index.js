"use strict";
exports.id = 8710;
exports.ids = [8710];
exports.modules = {

/***/ 8710:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CalledPaths: () => (CalledPaths)
});
var _notebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1710);


class CalledPaths {
	#seen = new _occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .Occurrences */ .R();
	add({ task, skipped, ok, response }) {
		if (task === undefined || skipped || (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafe */ .IP)(task))
			return;
		const refused = !ok && response !== undefined && response.status >= 400 && response.status < 500;
		if (!refused)
			this.#seen.count(digestOf(task.path));
	}
	has(path) {
		return this.#seen.has(digestOf(path));
	}
}
function digestOf(path) {
	return (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .noteKey */ .Ef)('path', [path.split('?', 1)[0] ?? path]);
}


/***/ }),

/***/ 1710:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
R: () => (Occurrences)
});
const fullness = 0.7;
class Occurrences {
	#digests = new BigUint64Array(1024);
	#counts = new Uint32Array(1024);
	#used = 0;
	count(digest) {
		if (this.#used >= this.#digests.length * fullness)
			this.#grow();
		const bits = bitsOf(digest);
		const at = this.#placeOf(bits);
		const before = this.#counts[at] ?? 0;
		if (before === 0) {
			this.#digests[at] = bits;
			this.#used += 1;
		}
		this.#counts[at] = before + 1;
		return before;
	}
	has(digest) {
		return this.#counts[this.#placeOf(bitsOf(digest))] !== 0;
	}
	#placeOf(bits) {
		const mask = this.#digests.length - 1;
		let at = Number(bits & BigInt(mask));
		while (this.#counts[at] !== 0 && this.#digests[at] !== bits)
			at = (at + 1) & mask;
		return at;
	}
	#grow() {
		const digests = this.#digests;
		const counts = this.#counts;
		this.#digests = new BigUint64Array(digests.length * 2);
		this.#counts = new Uint32Array(counts.length * 2);
		digests.forEach((bits, from) => {
			const count = counts[from] ?? 0;
			if (count === 0)
				return;
			const at = this.#placeOf(bits);
			this.#digests[at] = bits;
			this.#counts[at] = count;
		});
	}
}
function bitsOf(digest) {
	return Buffer.from(digest.slice(0, 11), 'base64url').readBigUInt64BE();
}


/***/ })

};
;