"use strict";
exports.id = 5288;
exports.ids = [5288,1182];
exports.modules = {

/***/ 3866:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
U: () => (QueuedFile)
});
var _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);

const chunkBytes = 64 * 1024;
const mostWaiting = 1024 * 1024;
class QueuedFile {
	#file;
	#waiting = [];
	#waitingBytes = 0;
	#onTheWay = 0;
	#size = 0;
	#written = Promise.resolve();
	#problem;
	constructor(file) {
		this.#file = file;
	}
	get size() {
		return this.#size;
	}
	add(bytes) {
		this.#waiting.push(bytes);
		this.#waitingBytes += bytes.byteLength;
		this.#size += bytes.byteLength;
		if (this.#waitingBytes >= chunkBytes)
			this.#flush();
		return this.#onTheWay > mostWaiting ? this.#written : Promise.resolve();
	}
	async commit() {
		this.#flush();
		await this.#written;
		if (this.#problem !== undefined)
			throw this.#problem.error;
		return this.#file.commit();
	}
	discard() {
		return this.#file.discard();
	}
	#flush() {
		const lines = (0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .joinRedacted */ .bT)(this.#waiting);
		this.#waiting = [];
		this.#waitingBytes = 0;
		this.#onTheWay += lines.byteLength;
		this.#written = this.#written
			.then(() => (this.#problem === undefined ? this.#file.write(lines) : undefined))
			.catch((error) => {
			this.#problem = { error };
		})
			.finally(() => {
			this.#onTheWay -= lines.byteLength;
		});
	}
}


/***/ }),

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


/***/ }),

/***/ 5288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchPlan: () => (watchPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/report/failure.js
var report_failure = __webpack_require__(8190);
// EXTERNAL MODULE: ./build/bundle/src/report/named.js
var named = __webpack_require__(8533);
// EXTERNAL MODULE: ./build/bundle/src/report/progress.js
var progress = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/bundle/src/report/skip-reason.js
var skip_reason = __webpack_require__(1550);
// EXTERNAL MODULE: ./build/bundle/src/report/summary-plan.js
var summary_plan = __webpack_require__(1182);
;// CONCATENATED MODULE: ./build/bundle/src/report/plan-line.js






function taskLine(result) {
	const { rows, skippedBecause, tolerated } = result;
	const name = (0,named/* nameOf */.Vb)(result);
	const code = (0,report_failure/* decisiveFailure */.fo)(result.diagnostics)?.code;
	if (skippedBecause !== undefined && code === undefined) {
		return `${skippedBecause === 'done' ? '\u2713' : '\u2013'} ${name}: ${(0,skip_reason/* skipReason */.YG)(result, skippedBecause)}`;
	}
	const note = tolerated === true ? ' (continue-on-error: the run goes on)' : '';
	if (rows !== undefined) {
		const mark = result.ok ? '\u2713' : '\u2717';
		const failure = code === undefined ? '' : `: ${code}`;
		return `${mark} ${name}: ${(0,summary_plan.rowCounts)(rows)} in ${(0,duration/* formatDuration */.a)(result.durationMs)}${failure}${note}`;
	}
	const [mark = '', ...words] = (0,progress/* resultLine */.o)(result).split(' ');
	return `${mark} ${name}: ${words.join(' ')}${note}`;
}
function rowLine(row, result) {
	const failure = (0,report_failure/* decisiveFailure */.fo)(result.diagnostics);
	const where = row.line === undefined ? `row ${row.number}` : `row ${row.number} (line ${row.line})`;
	const told = failure === undefined ? '' : `: ${failure.code}: ${(0,report_failure/* gist */.gK)(failure, result)}`;
	const status = result.response === undefined ? 'no answer' : `${result.response.status} ${result.response.statusText}`;
	return `\u2717 ${where}: ${result.skipped ? 'not sent' : status.trim()}${told}`;
}

;// CONCATENATED MODULE: ./build/bundle/src/report/plan-display.js



const liveMs = 200;
const logMs = 10_000;
const mostRowLines = 20;
const turning = '\u280b\u2819\u2839\u2838\u283c\u2834\u2826\u2827\u2807\u280f';
function createPlanDisplay(host, clock) {
	let stop;
	let title = '';
	let said = '';
	let startedAt = 0;
	let turn = 0;
	let rows;
	let pace;
	let rowLines = 0;
	let saidDone = 0;
	let waitsUntil = Number.NEGATIVE_INFINITY;
	const counted = (progress) => {
		const waitMs = waitsUntil - clock.monotonic();
		return waitMs > 0
			? `${rowsText(progress, undefined)}, waiting ${(0,duration/* formatDuration */.a)(waitMs)}`
			: rowsText(progress, pace);
	};
	const draw = () => {
		turn += 1;
		const parts = [
			`${turning[turn % turning.length]} ${title}`,
			rows === undefined ? said : counted(rows),
			(0,duration/* formatDuration */.a)(clock.monotonic() - startedAt),
		];
		host.live(parts.filter((part) => part !== '').join(' \u00b7 '));
	};
	const sayRows = () => {
		if (rows === undefined || rows.done === saidDone)
			return;
		saidDone = rows.done;
		host.log(counted(rows));
	};
	const tick = async (signal) => {
		try {
			for (;;) {
				await clock.sleep(host.isLive ? liveMs : logMs, signal);
				if (rows !== undefined)
					pace?.see(rows.done, clock.monotonic(), waitsUntil);
				if (host.isLive)
					draw();
				else
					sayRows();
			}
		}
		catch {
		}
	};
	const end = () => {
		if (stop === undefined)
			return;
		stop.abort();
		stop = undefined;
		if (host.isLive)
			host.live(undefined);
		else
			host.closeGroup();
	};
	return {
		begins(step, number, total) {
			title = `${number}/${total} ${step.name}`;
			said = '';
			rows = undefined;
			rowLines = 0;
			saidDone = 0;
			waitsUntil = Number.NEGATIVE_INFINITY;
			startedAt = clock.monotonic();
			pace = step.rows === undefined ? undefined : new RowPace(startedAt);
			stop = new AbortController();
			if (host.isLive)
				draw();
			else
				host.openGroup(title);
			void tick(stop.signal);
		},
		progress(line, waitMs = 0) {
			said = line;
			if (waitMs > 0)
				waitsUntil = Math.max(waitsUntil, clock.monotonic() + waitMs);
			if (!host.isLive)
				host.log(line);
		},
		row(_step, row, result) {
			if (result.ok)
				return;
			rowLines += 1;
			if (rowLines <= mostRowLines)
				host.log(rowLine(row, result));
			if (rowLines === mostRowLines)
				host.log('further rows that fail are counted');
		},
		rows(progress) {
			rows = progress;
		},
		ends(result) {
			end();
			host.log(taskLine(result));
		},
		shows(heading, lines) {
			host.group(heading, lines.join('\n'));
		},
		close: end,
	};
}
class RowPace {
	#done = 0;
	#at;
	#rate;
	constructor(at) {
		this.#at = at;
	}
	see(done, now, waitsUntil) {
		if (waitsUntil > now)
			this.#at = waitsUntil;
		const seconds = (now - this.#at) / 1000;
		if (seconds < 1)
			return;
		const latest = (done - this.#done) / seconds;
		this.#rate = this.#rate === undefined ? latest : this.#rate * 0.7 + latest * 0.3;
		this.#done = done;
		this.#at = now;
	}
	get rate() {
		return this.#rate;
	}
}
function rowsText({ total, done, failed }, pace) {
	const rate = pace?.rate;
	const parts = [
		`${(0,summary_plan.grouped)(done)} of ${(0,summary_plan.grouped)(total)} rows`,
		...(failed === 0 ? [] : [`${(0,summary_plan.grouped)(failed)} failed`]),
		...(rate === undefined || rate === 0
			? []
			: [
				rate >= 1 ? `${(0,summary_plan.grouped)(Math.round(rate))}/s` : `${(rate * 60).toFixed(1)}/min`,
				`${(0,duration/* formatDuration */.a)(((total - done) / rate) * 1000)} left`,
			]),
	];
	return parts.join(', ');
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/bundle/src/leak/redact-whole.js
var redact_whole = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/bundle/src/report/queued-file.js
var queued_file = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/bundle/src/report/results-json.js
var results_json = __webpack_require__(2161);
;// CONCATENATED MODULE: ./build/bundle/src/report/results-stream.js




function isStreamed(path) {
	return path?.toLowerCase().endsWith('.ndjson') === true;
}
async function openResultsStream(path, landing, files, redactor) {
	const file = new queued_file/* QueuedFile */.U(await files.atomic(path, landing));
	const ours = new Set(codes/* diagnosticCodes */.GW);
	const add = (entry) => file.add((0,redact_whole/* redactJsonLine */.Yb)(entry, redactor, ours));
	return {
		row: (_step, row, result) => add((0,results_json/* rowEntryOf */.MZ)(result, row)),
		ends: (result) => void add((0,results_json/* entryOf */.Ms)(result)),
		commit: () => file.commit(),
		discard: () => file.discard(),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/report/watch-plan.js





async function watchPlan(plan, options) {
	const display = createPlanDisplay(options.host, options.platform.clock);
	const results = await openResults(plan, options);
	const rowCases = await openRows(plan, options);
	return {
		observer: {
			...display,
			async row(step, row, result) {
				display.row(step, row, result);
				if (results !== undefined)
					await results.row(step, row, result);
				if (rowCases !== undefined)
					await rowCases.row(step, row, result);
			},
			ends(result) {
				display.ends(result);
				results?.ends(result);
			},
		},
		progress: (line) => display.progress(line),
		...(results === undefined ? {} : { results }),
		...(rowCases === undefined ? {} : { rowCases }),
		close: () => display.close(),
	};
}
async function openResults({ resultsFile: path }, { landings, platform, redactor }) {
	if (path === undefined || !isStreamed(path))
		return undefined;
	return orSaveFailed('The results file cannot be written.', path, () => openResultsStream(path, landings.get(path), platform.files, redactor));
}
async function openRows({ steps, shard, dryRun }, { reports, context, platform, redactor }) {
	if (reports.reportJunit === undefined || dryRun === true || !steps.some(({ rows }) => rows !== undefined))
		return undefined;
	const { openRowCases } = await __webpack_require__.e(/* import() */ 1572).then(__webpack_require__.bind(__webpack_require__, 1572));
	const { placeInWorkspace } = await __webpack_require__.e(/* import() */ 4327).then(__webpack_require__.bind(__webpack_require__, 4327));
	const path = (0,external_node_path_.join)(context.temp, `kimp360-${platform.chanceName()}-rows.xml`);
	return orSaveFailed('The rows of the JUnit report cannot be written.', path, () => openRowCases({
		path,
		steps,
		...(shard === undefined ? {} : { shard }),
		...(context.mostRowCases === undefined ? {} : { most: context.mostRowCases }),
		placeOf: async ({ place }) => place === undefined ? undefined : placeInWorkspace(place, context.workspace, platform.files),
		files: platform.files,
		redactor,
	}));
}
async function orSaveFailed(message, path, open) {
	try {
		return await open();
	}
	catch (error) {
		throw new diagnostic/* DiagnosticError */.u((0,diagnostic.diagnostic)('save/failed', message, {
			evidence: [`path: ${path}`, `system error: ${(0,error_code/* errorCode */.C)(error)}`],
			cause: error,
		}));
	}
}


/***/ })

};
;