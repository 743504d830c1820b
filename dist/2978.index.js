"use strict";
exports.id = 2978;
exports.ids = [2978];
exports.modules = {

/***/ 2978:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
checkSaved: () => (checkSaved)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _find_noted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
var _judge_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(279);
var _restore_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5173);
var _scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1348);





async function checkSaved(engine) {
	const scope = new _scope_js__WEBPACK_IMPORTED_MODULE_4__/* .PlanScope */ .Q(engine.plan);
	const faults = [];
	for (const step of engine.plan.steps) {
		if (step.rows !== undefined || step.always)
			continue;
		try {
			await takeIfDone(step, scope, engine);
		}
		catch (error) {
			if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u)
				faults.push(...error.diagnostics);
		}
	}
	const [first, ...others] = faults;
	if (first !== undefined)
		throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u(first, ...others);
}
async function takeIfDone(step, scope, engine) {
	if (step.condition !== undefined && (await (0,_judge_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCondition */ .X)(step.condition, scope, engine.redactor)) !== undefined) {
		return;
	}
	const bound = await step.bind(scope.open());
	if (!('task' in bound))
		return;
	for (const secret of bound.hide ?? [])
		engine.hide(secret);
	const noted = await (0,_find_noted_js__WEBPACK_IMPORTED_MODULE_1__/* .findNoted */ .Q)(step, bound.task, scope, engine);
	if (noted?.done !== undefined)
		await (0,_restore_step_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreStep */ .T2)(step, bound.task, noted.done, scope);
}


/***/ })

};
;