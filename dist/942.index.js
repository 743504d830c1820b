"use strict";
exports.id = 942;
exports.ids = [942];
exports.modules = {

/***/ 942:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
callCommand: () => (callCommand)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2652);
var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8320);
var _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9459);






function callCommand(method) {
	return async (argv, session) => {
		const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(argv, {
			command: `kimp360 ${method}`,
			positionals: ['PATH'],
			flags: [
				...(0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlags */ .e)(),
				{ name: 'path', kind: 'value' },
				{ name: 'method', kind: 'value' },
				..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFlags */ .Ae,
				..._key_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenFlags */ .RQ,
			],
			keepUnknown: true,
		});
		return makeCall(method, parsed, session);
	};
}
async function makeCall(method, parsed, session) {
	const { exitStatus, host } = await (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .runInputs */ .HM)(parsed.values, inputsOf(method, parsed), session);
	return judgeContent(host.refused(), exitStatus);
}
function inputsOf(method, { values, positionals, faults }) {
	const given = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputValuesOf */ .y_)(values);
	const [path] = positionals;
	const twice = path !== undefined && given.path !== undefined;
	const other = given.method !== undefined && given.method.toLowerCase() !== method;
	return {
		values: { ...given, ...(path === undefined ? {} : { path }), method: method.toUpperCase() },
		label: (name) => labelOf(name, method, path !== undefined),
		unknown: 'error',
		faults: [
			...faults,
			...(twice ? [(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .givenTwice */ .SH)('PATH', '--path')] : []),
			...(other
				? [
					(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `\`kimp360 ${method}\` and --method name different methods.`, {
						suggestion: 'Leave --method out: the command is the method.',
					}),
				]
				: []),
		],
	};
}
function labelOf(name, method, positionalPath) {
	if (name === 'path' && positionalPath)
		return 'PATH';
	return name === 'method' ? `kimp360 ${method}` : (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .flagLabel */ .dV)(name);
}
async function judgeContent(refused, exitStatus) {
	return refused === undefined || exitStatus !== 0 ? exitStatus : (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFaults */ .O)([(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .contentRefused */ .Gv)(refused)]);
}


/***/ })

};
;