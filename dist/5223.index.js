"use strict";
exports.id = 5223;
exports.ids = [5223];
exports.modules = {

/***/ 5223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
jsonReportOf: () => (jsonReportOf)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);
var _results_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2161);


function jsonReportOf(report, details) {
	const { scan, results, durationMs } = report;
	const code = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveFailure */ .fo)((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(report))?.code;
	const count = (is) => results.filter(is).length;
	return {
		version: 1,
		tool: { name: 'kimp360-api-action', version: details.version },
		host: details.host,
		'started-at': new Date(details.endedAt - durationMs).toISOString(),
		'duration-ms': Math.round(durationMs),
		ok: report.ok,
		...(code === undefined ? {} : { 'error-code': code }),
		...(report.baseUrl === undefined ? {} : { 'base-url': report.baseUrl }),
		'key-header': report.keyHeader,
		...(report.keyFingerprint === undefined ? {} : { 'key-fingerprint': report.keyFingerprint }),
		totals: {
			tasks: results.length,
			succeeded: count((one) => one.ok && !one.skipped),
			failed: count((one) => !one.ok && !one.skipped && one.tolerated !== true),
			tolerated: count((one) => one.tolerated === true),
			skipped: count((one) => one.skipped && one.tolerated !== true),
		},
		tasks: results.map((result) => taskOf(result, details.placeOf(result))),
		...(scan === undefined
			? {}
			: {
				scan: {
					found: scan.found,
					unread: scan.unread.length,
					'unread-allowed': scan.allowed.length,
					files: scan.totals.files,
					archives: scan.totals.archives,
					members: scan.totals.members,
					'git-objects': scan.totals.gitObjects,
					bytes: scan.totals.bytes,
				},
			}),
		findings: report.diagnostics.map(findingOf),
	};
}
function taskOf(result, place) {
	const entry = (0,_results_json_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(result);
	const { rows } = result;
	return {
		...entry,
		...(place === undefined ? {} : { file: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
		...(rows === undefined || entry.rows === undefined
			? {}
			: {
				rows: {
					...entry.rows,
					'failures-left-out': rows.failed - rows.failures.length,
					failures: rows.failures.map(({ row, line, result: one }) => ({
						...(0,_results_json_js__WEBPACK_IMPORTED_MODULE_1__/* .rowEntryOf */ .MZ)(one, { number: row, ...(line === undefined ? {} : { line }) }),
						findings: one.diagnostics.map(findingOf),
					})),
				},
			}),
		...(result.notices === undefined
			? {}
			: { notices: result.notices.map(({ title, message }) => ({ title, message })) }),
		findings: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .countedFindings */ .Hs)(result).map(findingOf),
	};
}
function findingOf({ code, severity, title, message, origin, evidence, causes, steps, page, suggestion, }) {
	const within = origin?.within;
	const at = within === undefined ? origin?.label : `${within.file ?? origin?.label ?? ''}:${within.line}:${within.column}`;
	return {
		code,
		severity,
		title,
		message,
		...(at === undefined ? {} : { at }),
		evidence,
		causes,
		steps: suggestion === undefined || steps.includes(suggestion) ? steps : [suggestion, ...steps],
		page,
	};
}


/***/ })

};
;