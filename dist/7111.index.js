"use strict";
exports.id = 7111;
exports.ids = [7111];
exports.modules = {

/***/ 7111:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
sandbox: () => (sandbox)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _leak_inert_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3465);
var _platform_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(624);
var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3832);
var _program_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2670);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8320);
var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2976);








async function sandbox(argv, session) {
	const { values, faults } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(argv, {
		command: 'kimp360 sandbox',
		positionals: [],
		flags: [{ name: 'port', kind: 'value' }],
	});
	const port = values.port ?? '0';
	const found = [...faults, ...(isPort(port) ? [] : [badPort()])];
	if (found.length > 0)
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)(found);
	let running;
	try {
		const { clock } = (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodePlatform */ .O)();
		running = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_2__/* .startSandbox */ .O)({ clock, port: Number(port), onRequest: (entry) => void (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeErr */ .VJ)(logLine(entry)) });
	}
	catch (error) {
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)([cannotListen(port, error)]);
	}
	await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOut */ .sD)(greeting(running));
	await stopped(session.signal);
	await running.close();
	return 0;
}
function isPort(text) {
	return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
function badPort() {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', '--port must be a number from 0 to 65535.', {
		suggestion: 'Leave --port out for any free port.',
	});
}
function cannotListen(port, error) {
	const { code = 'unknown' } = error;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `The sandbox cannot listen on port ${port}.`, {
		evidence: [`system error: ${code}`],
		suggestion: 'Choose another port, or leave --port out for any free one.',
		cause: error,
	});
}
function greeting({ url, keys }) {
	return `Kimp360 sandbox (local; its resources are its own, its keys are worth nothing elsewhere)

url                      ${url}
key that works           ${keys.works}
key without permissions  ${keys.forbidden}
revoked key              ${keys.revoked}

POST /requests                  {"title": \u2026}; ?outcome=rejected, or "reject" in the title, lets it fail
GET  /requests                  a list in pages: ?limit, ?cursor, ?status
GET  /requests/{id}             each look moves it on, as 5 seconds do: pending, in_progress, done
POST /requests/{id}/files       a form, a multipart form or a file: answers with size and sha256
GET  /requests/{id}/deliverable a zip file, once the request is done
DELETE /requests/{id}           204
GET  /ping                      200
ANY  /status/{code}             that status; ?retry-after=SECONDS

60 requests a minute per key \u00b7 Idempotency-Key is honoured

try it:  KIMP360_API_KEY=${keys.works} ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_4__/* .programName */ .k)()} get /ping --base-url ${url}
stop it: Ctrl+C
`;
}
function logLine({ id, method, path, key, status }) {
	return `${id} ${status} ${(0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_7__/* .inertJson */ .nl)(JSON.stringify(`${method} ${path}`))} key: ${key}\n`;
}
function stopped(signal) {
	return new Promise((resolve) => {
		if (signal.aborted)
			resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
}


/***/ })

};
;