"use strict";
exports.id = 1726;
exports.ids = [1726];
exports.modules = {

/***/ 1726:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
withEquipment: () => (withEquipment),
withPace: () => (withPace)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

async function withEquipment(engine, run) {
	const { plan } = engine;
	if (plan.dryRun === true)
		return run(engine);
	const paced = await withPace(engine);
	if (plan.journal === undefined || engine.journal !== undefined)
		return run(paced);
	const journal = await open(plan.journal, engine);
	if (journal.repaired === true) {
		engine.progress('the last line of the journal was cut off; what it spoke of counts as not done');
	}
	try {
		return await run({ ...paced, journal });
	}
	finally {
		await journal.close();
	}
}
async function open(path, { plan, platform, redactor }) {
	const { openJournal } = await __webpack_require__.e(/* import() */ 1450).then(__webpack_require__.bind(__webpack_require__, 1450));
	const opened = await openJournal(path, platform.files, redactor, plan.target.baseUrl.href);
	if ('code' in opened)
		throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u(opened);
	return opened;
}
async function withPace(engine) {
	const { maxRate, shard } = engine.plan;
	if (engine.pacer !== undefined || maxRate === undefined)
		return engine;
	const { createPacer } = await __webpack_require__.e(/* import() */ 8904).then(__webpack_require__.bind(__webpack_require__, 8904));
	return { ...engine, pacer: createPacer(maxRate, shard, engine.platform.clock) };
}


/***/ })

};
;