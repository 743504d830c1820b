"use strict";
exports.id = 426;
exports.ids = [426];
exports.modules = {

/***/ 426:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createGitlabHost: () => (createGitlabHost)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6777);
var _gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9848);
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);






const mostDotenvBytes = 4_800;
const severities = { error: 'critical', warning: 'minor', notice: 'info' };
function createGitlabHost(streams, env, folder) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.writer)(streams.stderr);
	const now = () => Math.floor(Date.now() / 1000);
	const outputs = new Map();
	const secret = [];
	const findings = [];
	let sections = 0;
	return {
		...terminal,
		name: 'gitlab',
		group(title, text) {
			sections += 1;
			const name = `kimp360_${process.pid}_${sections}`;
			say(`\u001b[0Ksection_start:${now()}:${name}[collapsed=true]\r\u001b[0K${title}\n`);
			say(`${text}\n`);
			say(`\u001b[0Ksection_end:${now()}:${name}\r\u001b[0K\n`);
		},
		annotate(annotation) {
			terminal.annotate(annotation);
			findings.push(annotation);
		},
		outputs(given) {
			for (const { name, value } of given) {
				if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)
					secret.push(name);
				else
					outputs.set(name, value);
			}
		},
		async finish() {
			const { text, left } = dotenvOf(outputs);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabFiles */ .D.dotenv), text);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabFiles */ .D.codeQuality), `${JSON.stringify(codeQualityOf(findings), undefined, 2)}\n`);
			const unset = [...left, ...secret];
			if (unset.length > 0)
				say(`not in ${_gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabFiles */ .D.dotenv}, which takes short lines and nothing secret: ${unset.join(', ')}\n`);
		},
	};
}
function dotenvOf(outputs) {
	const left = [];
	let text = '';
	for (const [name, value] of [...outputs].sort(([, a], [, b]) => a.length - b.length)) {
		const line = `KIMP360_${name.toUpperCase().replaceAll('-', '_')}=${value}\n`;
		const fits = Buffer.byteLength(text + line) <= mostDotenvBytes;
		if (/[\r\n]/.test(value) || !fits)
			left.push(name);
		else
			text += line;
	}
	return { text, left };
}
function codeQualityOf(findings) {
	return findings.flatMap(({ severity, title, message, place }) => {
		if (place === undefined)
			return [];
		const line = place.line ?? 1;
		return [
			{
				description: `${title}: ${message}`,
				check_name: 'kimp360',
				fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
					.update(JSON.stringify([title, place.file, line]))
					.digest('hex'),
				severity: severities[severity],
				location: { path: place.file, lines: { begin: line } },
			},
		];
	});
}


/***/ })

};
;