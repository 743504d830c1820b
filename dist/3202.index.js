"use strict";
exports.id = 3202;
exports.ids = [3202];
exports.modules = {

/***/ 3202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createLogOnlyHost: () => (createLogOnlyHost)
});
var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);

function createLogOnlyHost(name, streams, env) {
	return { ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__.createTerminalHost)(streams, env), name };
}


/***/ })

};
;