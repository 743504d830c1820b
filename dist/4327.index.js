"use strict";
exports.id = 4327;
exports.ids = [4327];
exports.modules = {

/***/ 4327:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
placeInWorkspace: () => (placeInWorkspace)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

async function placeInWorkspace({ file, line, column }, workspace, files) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, file);
	const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
	if (inside === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === '..')
		return undefined;
	if ((await files.stat(path))?.kind !== 'file')
		return undefined;
	return { file: inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'), line, column };
}


/***/ })

};
;