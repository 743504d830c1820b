"use strict";
exports.id = 5868;
exports.ids = [5868];
exports.modules = {

/***/ 5868:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createLiveLine: () => (createLiveLine)
});
var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2210);

function createLiveLine(stream) {
	const update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream, { showCursor: true });
	let shown;
	const width = () => Math.max(stream.columns ?? 80, 20) - 1;
	const draw = () => {
		if (shown !== undefined)
			update(shown.length > width() ? `${shown.slice(0, width() - 1)}\u2026` : shown);
	};
	return {
		draw(line) {
			if (line === undefined && shown !== undefined)
				update.clear();
			shown = line;
			draw();
		},
		above(print) {
			if (shown !== undefined)
				update.clear();
			print();
			draw();
		},
	};
}


/***/ })

};
;