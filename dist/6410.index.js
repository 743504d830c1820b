"use strict";
exports.id = 6410;
exports.ids = [6410];
exports.modules = {

/***/ 6410:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createBuildkiteHost: () => (createBuildkiteHost)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6777);
var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8309);



const agentTimeoutMs = 15_000;
const mostAnnotationBytes = 1024 * 1024;
const mostMetaDataBytes = 100 * 1024;
function createBuildkiteHost(streams, env) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.writer)(streams.stderr);
	let summary = '';
	let failed = false;
	let complained = false;
	function tell(args, input) {
		const { error, status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('buildkite-agent', args, {
			input,
			env: { ...env },
			timeout: agentTimeoutMs,
			stdio: ['pipe', 'ignore', 'ignore'],
			windowsHide: true,
		});
		if (error === undefined && status === 0)
			return true;
		if (!complained)
			say(`buildkite-agent ${args.slice(0, 2).join(' ')} did not work; the build goes on without it.\n`);
		complained = true;
		return false;
	}
	return {
		...terminal,
		name: 'buildkite',
		mask: (...secrets) => tell(['redactor', 'add', '--format', 'json'], JSON.stringify(Object.fromEntries(secrets.map((secret, index) => [`kimp360_${index}`, secret.reveal()])))),
		group(title, text) {
			say(`--- ${title}\n${text}\n`);
		},
		annotate(annotation) {
			failed ||= annotation.severity === 'error';
			if (annotation.severity === 'error')
				say(`+++ ${annotation.title}\n`);
			terminal.annotate(annotation);
		},
		async summarize(markdown) {
			summary += markdown;
		},
		outputs(outputs) {
			for (const { name, value } of outputs) {
				if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z || value === '' || Buffer.byteLength(value) > mostMetaDataBytes)
					continue;
				tell(['meta-data', 'set', `kimp360-${name}`], value);
			}
		},
		async finish(ok) {
			if (summary === '')
				return;
			const style = ok ? 'success' : failed ? 'error' : 'warning';
			const context = `kimp360-${env.BUILDKITE_STEP_ID ?? 'step'}`;
			const body = Buffer.from(summary)
				.subarray(0, mostAnnotationBytes)
				.toString('utf8')
				.replace(/\ufffd+$/, '');
			tell(['annotate', '--style', style, '--context', context], body);
		},
	};
}


/***/ })

};
;