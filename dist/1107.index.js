"use strict";
exports.id = 1107;
exports.ids = [1107];
exports.modules = {

/***/ 1107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
scanCommand: () => (scanCommand),
scanFlagsHelp: () => (scanFlagsHelp)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
var _inputs_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9516);
var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8745);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8320);
var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9459);








const short = { git: 'scan-git', 'allow-unread': 'scan-allow-unread' };
const useful = new Set([
	'scan',
	'scan-git',
	'scan-allow-unread',
	'mask',
	'api-key-created',
	'api-key-max-age',
	'support-file',
	'report-junit',
	'report-json',
]);
async function scanCommand(argv, session) {
	const inputs = (0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .e)().filter(({ name }) => useful.has(name));
	const shortFlags = Object.entries(short).flatMap(([name, long]) => {
		const flag = inputs.find((one) => one.name === long);
		return flag === undefined ? [] : { ...flag, name };
	});
	const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(argv, {
		command: 'kimp360 scan',
		positionals: ['PATH'],
		manyPositionals: true,
		flags: [...inputs, ...shortFlags, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .ownFlags */ .Ae, ..._key_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenFlags */ .RQ],
	});
	const raw = inputsOf(parsed);
	if (parsed.faults.length === 0 && raw.values.scan === undefined && raw.values['scan-git'] !== 'true') {
		const suggestion = 'Name what is about to be published, e.g. `kimp360 scan dist`, or give --git for the history.';
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFaults */ .O)([(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'There is nothing to scan: no PATH is given.', { suggestion })]);
	}
	if (parsed.positionals.some((path) => path.trim() === '')) {
		const suggestion = 'Check the variable that names it, or leave it out.';
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFaults */ .O)([(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'A PATH is empty.', { suggestion })]);
	}
	return (await (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .runInputs */ .HM)(parsed.values, raw, session)).exitStatus;
}
function inputsOf({ values, positionals, faults }) {
	const given = Object.fromEntries(Object.entries((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputValuesOf */ .y_)(values)).map(([name, value]) => [short[name] ?? name, value]));
	const paths = [...positionals, ...(given.scan?.split('\n') ?? [])];
	if (paths.length > 0)
		given.scan = JSON.stringify(paths);
	return { values: given, label: labelOf, unknown: 'error', faults };
}
function labelOf(name) {
	if (name === 'scan' || name === 'path')
		return 'PATH';
	if (name === 'method')
		return 'kimp360 scan';
	const shorter = Object.keys(short).find((one) => short[one] === name);
	return `--${shorter ?? name}`;
}
function scanFlagsHelp() {
	const meaning = (name) => (0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name).description.replaceAll('`', '');
	return `Flags:\n${[
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFlag */ .h)('--git', meaning('scan-git')),
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFlag */ .h)('--allow-unread GLOB', meaning('scan-allow-unread')),
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFlag */ .h)('--mask VALUES', meaning('mask')),
	].join('')}`;
}


/***/ })

};
;