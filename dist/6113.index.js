"use strict";
exports.id = 6113;
exports.ids = [6113,4327];
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


/***/ }),

/***/ 6113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
writeReport: () => (writeReport)
});
var _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);
var _place_in_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4327);



async function writeReport(kind, report, file, to) {
	const details = await detailsOf(report, to);
	if (kind === 'reportJson') {
		const { jsonReportOf } = await __webpack_require__.e(/* import() */ 5223).then(__webpack_require__.bind(__webpack_require__, 5223));
		await file.write((0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .redactJson */ .Kp)(jsonReportOf(report, details), to.redactor, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .codesOf */ .MZ)(report)));
		return;
	}
	await to.rowCases?.close();
	const { junitOf } = await __webpack_require__.e(/* import() */ 6288).then(__webpack_require__.bind(__webpack_require__, 6288));
	for (const piece of junitOf(report, details, to.rowCases)) {
		if (typeof piece === 'function')
			await file.write((0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .redactRendered */ .FA)(piece, to.redactor));
		else
			for await (const part of piece)
				await file.write(part);
	}
}
async function detailsOf(report, { version, context, platform }) {
	const places = new Map();
	for (const result of report.results) {
		const place = result.step?.place;
		if (place !== undefined)
			places.set(result, await (0,_place_in_workspace_js__WEBPACK_IMPORTED_MODULE_1__.placeInWorkspace)(place, context.workspace, platform.files));
		else if (!result.ok && !result.skipped)
			places.set(result, await context.callingStep());
	}
	return {
		version,
		host: context.name,
		endedAt: platform.clock.now(),
		placeOf: (result) => places.get(result),
	};
}


/***/ })

};
;