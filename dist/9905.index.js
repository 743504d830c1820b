"use strict";
exports.id = 9905;
exports.ids = [9905];
exports.modules = {

/***/ 9905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openBlotter: () => (openBlotter)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(692);


const star = 0x2a;
const kept = new Set([0, 0x0a, 0x0d]);
const chunkBytes = 1024 * 1024;
function openBlotter(file, mark) {
	let descriptor;
	try {
		if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file).isSymbolicLink())
			return undefined;
		const { O_RDWR, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
		descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, O_RDWR | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
	}
	catch {
		return undefined;
	}
	const found = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor, { bigint: true });
	if (!found.isFile() || found.nlink !== 1n || !sameFile((0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .F)(found), mark)) {
		node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
		return undefined;
	}
	return {
		blot(start, end) {
			for (let at = start; at < end; at += chunkBytes) {
				const bytes = Buffer.alloc(Math.min(chunkBytes, end - at));
				const length = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(descriptor, bytes, 0, bytes.byteLength, at);
				for (let index = 0; index < length; index += 1)
					if (!kept.has(bytes[index]))
						bytes[index] = star;
				node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeSync(descriptor, bytes, 0, length, at);
			}
		},
		close: () => node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor),
	};
}
function sameFile(one, other) {
	const identity = ({ state }) => state.split(':', 2).join(':');
	return identity(one) === identity(other);
}


/***/ })

};
;