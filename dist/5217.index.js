"use strict";
exports.id = 5217;
exports.ids = [5217];
exports.modules = {

/***/ 5217:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
startWorker: () => (startWorker)
});
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6777);
var _create_searching_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9030);
var _crew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(592);




async function startWorker() {
	const { secrets, files, share, number } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
	const searching = (0,_create_searching_js__WEBPACK_IMPORTED_MODULE_2__/* .createSearching */ .x)(secrets.map(({ name, value }) => ({ name, secret: new _key_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(value) })));
	await (0,_crew_js__WEBPACK_IMPORTED_MODULE_3__/* .searchShare */ .c)(files, share, number, searching);
	const { findings, found, unread, totals } = searching.report;
	node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ findings, found, unread, totals });
}


/***/ })

};
;