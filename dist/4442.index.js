"use strict";
exports.id = 4442;
exports.ids = [4442];
exports.modules = {

/***/ 4442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runTasks: () => (runTasks)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2652);
var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8320);
var _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9459);






const separator = '\0';
async function runTasks(argv, session) {
	const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(argv, {
		command: 'kimp360 run',
		positionals: ['FILE'],
		flags: [
			...(0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlags */ .e)(),
			{ name: 'tasks', kind: 'value' },
			{ name: 'var', kind: 'value', join: separator },
			..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFlags */ .Ae,
			..._key_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenFlags */ .RQ,
		],
		keepUnknown: true,
	});
	const inputs = inputsOf(parsed);
	if (inputs.values.tasks === undefined) {
		const missing = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'kimp360 run needs the path of a task file.', {
			suggestion: 'Type for example `kimp360 run release.yml`.',
		});
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFaults */ .O)([...parsed.faults, missing]);
	}
	const { exitStatus, host } = await (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .runInputs */ .HM)(parsed.values, inputs, session);
	const refused = host.refused();
	if (refused !== undefined && exitStatus === 0) {
		const suggestion = 'Write `save-to` in that task if its content is wanted.';
		await (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFaults */ .O)([{ ...(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .contentRefused */ .Gv)(refused), severity: 'warning', suggestion }]);
	}
	return exitStatus;
}
function inputsOf({ values, positionals, faults }) {
	const { var: pairs, ...given } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputValuesOf */ .y_)(values);
	const [file] = positionals;
	const found = [...faults];
	if (file !== undefined && given.tasks !== undefined)
		found.push((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .givenTwice */ .SH)('FILE', '--tasks'));
	if (pairs !== undefined && given.vars !== undefined)
		found.push((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .givenTwice */ .SH)('--var', '--vars'));
	const vars = pairs === undefined ? undefined : varsOf(pairs, found);
	return {
		values: {
			...given,
			...(file === undefined ? {} : { tasks: file }),
			...(vars === undefined ? {} : { vars }),
		},
		label: (name) => {
			if (name === 'tasks')
				return file === undefined ? '--tasks' : 'FILE';
			return name === 'vars' && pairs !== undefined ? '--var' : (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .flagLabel */ .dV)(name);
		},
		unknown: 'error',
		faults: found,
	};
}
function varsOf(pairs, faults) {
	const vars = new Map();
	for (const pair of pairs.split(separator)) {
		const at = pair.indexOf('=');
		const name = pair.slice(0, at);
		if (at < 1) {
			faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', '--var needs a name, an equals sign and a value.', {
				suggestion: 'Type for example `--var title=Banner`.',
			}));
		}
		else if (vars.has(name)) {
			faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `--var gives \`${name}\` more than once.`, { suggestion: 'Leave one of them.' }));
		}
		else
			vars.set(name, pair.slice(at + 1));
	}
	return JSON.stringify(Object.fromEntries(vars));
}


/***/ })

};
;