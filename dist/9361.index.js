"use strict";
exports.id = 9361;
exports.ids = [9361];
exports.modules = {

/***/ 9361:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createGithubCliHost: () => (createGithubCliHost)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _github_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
var _github_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6947);
var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);




function createGithubCliHost(streams, env) {
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__.writer)(streams.stderr);
	const issue = (name, data, properties = {}) => {
		const given = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
		say(`::${[name, given.join(',')].join(' ').trimEnd()}::${escapeData(data)}\n`);
	};
	const obeyed = reachesRunner();
	return {
		...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__.createTerminalHost)(streams, env),
		name: 'github',
		mask(...secrets) {
			if (!obeyed)
				return false;
			for (const secret of secrets)
				issue('add-mask', secret.reveal());
			return true;
		},
		group(title, text) {
			issue('group', title);
			say(`${text}\n`);
			issue('endgroup', '');
		},
		openGroup: (title) => issue('group', title),
		closeGroup: () => issue('endgroup', ''),
		annotate({ severity, title, message, place }) {
			issue(severity, message, { title, file: place?.file, line: place?.line, col: place?.column });
		},
		async summarize(markdown) {
			(0,_github_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .appendSummary */ .f)(env.GITHUB_STEP_SUMMARY, markdown);
		},
		outputs: (outputs) => (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .K)(env.GITHUB_OUTPUT, outputs),
	};
}
function reachesRunner() {
	try {
		const [out, err] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2)];
		if (err.isFile())
			return false;
		return !(err.isFIFO() && out.isFIFO() && out.ino === err.ino && out.dev === err.dev);
	}
	catch {
		return false;
	}
}
function escapeData(text) {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;