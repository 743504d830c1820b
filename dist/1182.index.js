"use strict";
exports.id = 1182;
exports.ids = [1182];
exports.modules = {

/***/ 1550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Jr: () => (skipDetail),
XY: () => (skipWords),
YG: () => (skipReason)
});
const skipWords = {
	condition: 'skipped: its if did not hold',
	failed: 'not reached: an earlier task failed',
	rejected: 'not reached: the API rejected the key',
	cancelled: 'not reached: the job was cancelled',
	missing: 'skipped: its values never came',
	'no-rows': 'skipped: no rows',
	done: 'done in an earlier run',
	'dry-run': 'not sent: dry run',
};
function skipDetail({ missing = [], condition, rows }) {
	if (rows !== undefined && rows.otherShards > 0)
		return `${rows.otherShards} of other shards`;
	if (condition === undefined)
		return missing.join(', ');
	const values = condition.values.length === 0 ? '' : ` (${condition.values.join('; ')})`;
	return `${condition.expression}${values}`;
}
function skipReason(result, because) {
	const detail = skipDetail(result);
	return detail === '' ? skipWords[because] : `${skipWords[because]}: ${detail}`;
}


/***/ }),

/***/ 1182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
grouped: () => (grouped),
planVerdict: () => (planVerdict),
rowCounts: () => (rowCounts),
timeline: () => (timeline)
});
var _count_attempts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3182);
var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6290);
var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8190);
var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);
var _named_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8533);
var _skip_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1550);
var _summary_cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9076);







const mostTasks = 200;
function planVerdict({ results }, failure) {
	if (failure !== undefined)
		return `${failure.severity === 'warning' ? '\u26a0\ufe0f' : '\u274c'} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(failure.title)}`;
	if (results.some(({ skippedBecause }) => skippedBecause === 'dry-run'))
		return '\u2139\ufe0f Dry run: nothing was sent';
	const tolerated = results.filter((result) => result.tolerated === true).length;
	const done = results.filter(({ skippedBecause }) => skippedBecause === 'done').length;
	const skipped = results.filter((result) => result.skippedBecause !== undefined).length - done;
	const succeeded = results.filter((result) => result.ok && result.skippedBecause === undefined).length;
	const more = [
		...(done === 0 ? [] : [`${done} done in an earlier run`]),
		...(skipped === 0 ? [] : [`${skipped} skipped`]),
		...(tolerated === 0 ? [] : [`${tolerated} failed and ${tolerated === 1 ? 'was' : 'were'} tolerated`]),
	];
	return `${tolerated === 0 ? '\u2705' : '\u26a0\ufe0f'} ${[`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(succeeded, 'task')} succeeded`, ...more].join(', ')}`;
}
function timeline(results, redact) {
	const left = results.length - mostTasks;
	const heads = ['Task', 'Method and path', 'Status', 'Time', 'Attempts', 'Waited'];
	return [
		'<table>',
		`<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
		...results.slice(0, mostTasks).map((result) => line(result, redact)),
		...(left > 0
			? [`<tr><td colspan="6">\u2026 and ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(left, 'more task')}: see the output <code>results</code></td></tr>`]
			: []),
		'</table>',
		...results.flatMap((result) => failingRows(result, redact)),
	];
}
function line(result, redact) {
	const { rows, attempts, skipped, skippedBecause } = result;
	const waitMs = rows?.waitMs ?? attempts.reduce((sum, attempt) => sum + (attempt.waitMs ?? 0), 0);
	const sent = rows === undefined ? (0,_count_attempts_js__WEBPACK_IMPORTED_MODULE_3__/* .countAttempts */ .c)(attempts) : rows.attempts;
	return row([
		`${mark(result)} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact((0,_named_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(result)), 100)}`,
		rows === undefined ? (0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .callCell */ .Z)(result, redact) : writtenCall(result, redact),
		skippedBecause !== undefined
			? skippedCell(result, skippedBecause, redact)
			: rows === undefined
				? (0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .statusCell */ .f)(result, redact)
				: (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(rowCounts(rows)),
		skippedBecause !== undefined || (skipped && rows === undefined) ? '\u2013' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(result.durationMs),
		String(sent),
		waitMs === 0 ? '\u2013' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(waitMs),
	]);
}
function skippedCell(result, because, redact) {
	const detail = (0,_skip_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .skipDetail */ .Jr)(result);
	return `${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(_skip_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWords */ .XY[because])}${detail === '' ? '' : `: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact(detail), 500)}`}`;
}
function mark(result) {
	if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .decisiveFailure */ .fo)((0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .countedFindings */ .Hs)(result)) !== undefined)
		return '\u274c';
	if (result.tolerated === true)
		return '\u26a0\ufe0f';
	return result.ok && (result.skippedBecause === undefined || result.skippedBecause === 'done') ? '\u2705' : '\u26aa';
}
function writtenCall(result, redact) {
	const call = result.step?.written ?? (0,_named_js__WEBPACK_IMPORTED_MODULE_4__/* .callOf */ .C8)(result);
	return call === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact(`${call.method} ${call.path}`), 200);
}
function rowCounts({ total, succeeded, failed, done, skipped = 0, notStarted, otherShards, isShardsOwn, }) {
	const known = [
		`${grouped(total)} ${total === 1 ? 'row' : 'rows'}: ${done === total && total > 1 ? 'all' : grouped(done)} done in an earlier run`,
		...(succeeded === 0 ? [] : [`${grouped(succeeded)} succeeded`]),
	];
	const parts = [
		...(done === 0 ? [`${grouped(succeeded)} of ${grouped(total)} rows succeeded`] : known),
		...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
		...(skipped === 0 ? [] : [`${grouped(skipped)} skipped`]),
		...(notStarted === 0 ? [] : [`${grouped(notStarted)} not started`]),
		...(otherShards === 0 ? [] : [`${grouped(otherShards)} of other shards`]),
		...(isShardsOwn === true ? ['all of this shard'] : []),
	];
	return parts.join(', ');
}
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function failingRows({ rows, ...result }, redact) {
	if (rows === undefined || rows.failures.length === 0)
		return [];
	const lines = rows.failures.map(({ row: number, line: at, result: failed }) => {
		const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .decisiveFailure */ .fo)(failed.diagnostics);
		return row([
			`${number}${at === undefined ? '' : ` (line ${at})`}`,
			(0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .callCell */ .Z)(failed, redact),
			(0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .statusCell */ .f)(failed, redact),
			failure === undefined ? '' : `${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(failure.code)} ${told(failure, failed)}`,
		]);
	});
	const more = rows.failed - rows.failures.length;
	return [
		'<details>',
		`<summary>Failing rows of ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(redact((0,_named_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(result)), 100)}</summary>`,
		'<table>',
		'<tr><th>Row</th><th>Method and path</th><th>Status</th><th>Failure</th></tr>',
		...lines,
		...(more > 0 ? [`<tr><td colspan="4">\u2026 and ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(more, 'more row')} that failed</td></tr>`] : []),
		'</table>',
		'</details>',
	];
}
function told(failure, failed) {
	const text = (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .gist */ .gK)(failure, failed);
	return text === failure.message ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text) : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(text, 300);
}
function row(cells) {
	return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}


/***/ })

};
;