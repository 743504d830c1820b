"use strict";
exports.id = 9310;
exports.ids = [9310];
exports.modules = {

/***/ 9310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createAzureHost: () => (createAzureHost)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6777);
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);






function createAzureHost(streams, env) {
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.writer)(streams.stderr);
	const command = (name, properties, data) => say(`##vso[${name} ${propertiesOf(properties)}]${escapeData(data)}\n`);
	return {
		...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.createTerminalHost)(streams, env),
		name: 'azure',
		mask(...secrets) {
			for (const secret of secrets)
				command('task.setsecret', {}, secret.reveal());
			return true;
		},
		group(title, text) {
			say(`##[group]${title}\n${text}\n##[endgroup]\n`);
		},
		annotate({ severity, title, message, text, place }) {
			if (severity === 'notice') {
				say(`${text ?? `${title}\n${message}`}\n`);
				return;
			}
			command('task.logissue', {
				type: severity,
				sourcepath: place?.file,
				linenumber: place?.line?.toString(),
				columnnumber: place?.column?.toString(),
			}, `${title}\n${message}`);
		},
		async summarize(markdown) {
			const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.AGENT_TEMPDIRECTORY || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `kimp360-summary-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.md`);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, markdown, { mode: 0o600 });
			command('task.uploadsummary', {}, file);
		},
		outputs(outputs) {
			for (const { name, value } of outputs) {
				const properties = { variable: variableName(name), isOutput: 'true' };
				if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z)
					command('task.setvariable', { ...properties, isSecret: 'true' }, value.reveal());
				else
					command('task.setvariable', properties, value);
			}
		},
		async finish(ok) {
			if (!ok)
				command('task.complete', { result: 'Failed' }, 'The call failed.');
		},
	};
}
function variableName(name) {
	return name.replace(/[^\w.]/g, '_');
}
function propertiesOf(properties) {
	return Object.entries(properties)
		.filter((entry) => entry[1] !== undefined)
		.map(([name, value]) => `${name}=${escapeProperty(value)};`)
		.join('');
}
function escapeData(text) {
	return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}


/***/ })

};
;