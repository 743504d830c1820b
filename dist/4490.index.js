"use strict";
exports.id = 4490;
exports.ids = [4490];
exports.modules = {

/***/ 4490:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPlan: () => (showPlan)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/http/url.js
var http_url = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/inputs/credential-names.js
var credential_names = __webpack_require__(655);
;// CONCATENATED MODULE: ./build/bundle/src/engine/dry-run-text.js

const longestShown = 2_000;
async function describeCall(task, url, engine) {
	const { redactor, plan } = engine;
	const { apiKeyHeader, apiKeyScheme } = plan.target;
	const given = new Set(task.fields.map(([name]) => name.toLowerCase()));
	const typed = task.content === undefined || given.has('content-type') ? undefined : typeOf(task.content);
	const lines = [
		`${task.method} ${url}`,
		`${apiKeyHeader}: ${apiKeyScheme === undefined ? '' : `${apiKeyScheme} `}***`,
		...(given.has('accept') ? [] : ['accept: application/json']),
		...task.fields.map(([name, value]) => `${name}: ${(0,credential_names/* isCredentialField */.qc)(name, value) ? '***' : value}`),
		...(typed === undefined ? [] : [`content-type: ${typed}`]),
		...(task.idempotencyKey === undefined ? [] : [`Idempotency-Key: ${task.idempotencyKey}`]),
		...(task.content === undefined ? [] : ['', ...(await contentLines(task.content, engine))]),
	];
	return lines.map((line) => redactor.text(line));
}
function typeOf(content) {
	switch (content.kind) {
		case 'json':
			return 'application/json';
		case 'form':
			return 'application/x-www-form-urlencoded';
		case 'multipart':
			return 'multipart/form-data';
		case 'text':
			return content.contentType ?? 'text/plain; charset=utf-8';
		case 'file':
			return content.contentType;
	}
}
async function contentLines(content, engine) {
	const cut = (text) => {
		const safe = engine.redactor.text(text);
		return safe.length <= longestShown
			? safe
			: `${safe.slice(0, longestShown)}\u2026 (${safe.length - longestShown} more characters)`;
	};
	switch (content.kind) {
		case 'json':
		case 'text':
			return cut(content.text).split('\n');
		case 'form':
			return content.pairs.map(([name, value]) => cut(`${name}=${value}`));
		case 'file':
			return [await fileLine(content.path, engine)];
		case 'multipart':
			return Promise.all(content.parts.map(async (part) => cut(`${part.name}: ${await partText(part, engine)}`)));
	}
}
async function partText(part, engine) {
	return part.kind === 'value' ? part.value : fileLine(part.path, engine);
}
async function fileLine(path, { platform }) {
	const found = await platform.files.stat(path);
	return `@${path} (${found === undefined ? 'not there yet' : `${found.size} bytes`})`;
}

// EXTERNAL MODULE: ./build/bundle/src/engine/notebook.js
var notebook = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/bundle/src/engine/restore-step.js
var restore_step = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/bundle/src/engine/rounds.js
var rounds = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/faults.js
var faults = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/open-source.js
var open_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/row-keys.js + 1 modules
var row_keys = __webpack_require__(3773);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/shards.js
var shards = __webpack_require__(1019);
// EXTERNAL MODULE: ./build/bundle/src/engine/scope.js
var engine_scope = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
;// CONCATENATED MODULE: ./build/bundle/src/engine/dry-run.js













const mostRows = 20;
const doneText = 'done in an earlier run, as the journal says, and would not be sent again';
async function showPlan(engine, scope, counts) {
	const { steps } = engine.plan;
	const journal = await openToRead(engine);
	const { context, platform } = engine;
	const looking = { context, platform, ...(journal === undefined ? {} : { journal }) };
	const results = [];
	try {
		for (const [index, step] of steps.entries()) {
			const lines = [];
			const showing = { engine, scope, counts, looking, show: (line) => void lines.push(line) };
			if (step.condition !== undefined)
				showing.show(`if ${step.condition}`);
			results.push(await tryToShow(step, showing));
			const title = `${index + 1}/${steps.length} ${step.name}`;
			if (engine.observer === undefined)
				for (const line of [title, ...lines])
					engine.progress(line);
			else
				engine.observer.shows(title, lines);
		}
	}
	finally {
		await journal?.close();
	}
	return results;
}
async function openToRead({ plan, platform }) {
	if (plan.journal === undefined)
		return undefined;
	const { peekJournal } = await __webpack_require__.e(/* import() */ 1450).then(__webpack_require__.bind(__webpack_require__, 1450));
	const opened = await peekJournal(plan.journal, platform.files, plan.target.baseUrl.href);
	if ('code' in opened)
		throw new diagnostic/* DiagnosticError */.u(opened);
	return opened;
}
async function tryToShow(step, showing) {
	try {
		return step.rows === undefined ? await showStep(step, showing) : await showRows(step, step.rows, showing);
	}
	catch (error) {
		return (0,step_results/* faultyStep */.UR)(step, (0,step_results/* faultsOf */.xm)(error), showing.engine);
	}
}
async function showStep(step, showing) {
	const { engine, scope, looking, show } = showing;
	const bound = await step.bind(scope.sealed());
	if ('faults' in bound)
		return (0,step_results/* faultyStep */.UR)(step, bound.faults, engine);
	if ('missing' in bound)
		return showWaiting(step, scope.sealed(), bound.missing, showing);
	const { task } = bound;
	const noted = await (0,rounds/* findNoted */.Q0)(step, task, scope, looking);
	const url = await showCall(task, showing);
	if (noted?.done === undefined)
		return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true, task, url });
	show(doneText);
	return (0,restore_step/* restoreStep */.T)(step, task, noted.done, scope);
}
async function showCall(task, { engine, show }, as = (line) => line) {
	const url = (0,http_url/* resolveUrl */.O2)(engine.plan.target, task).href;
	for (const line of await describeCall(task, url, engine))
		show(as(line));
	return url;
}
async function showWaiting(step, scope, missing, showing) {
	const { engine, show } = showing;
	const sketch = await step.sketch?.(scope);
	if (sketch !== undefined) {
		await showCall(sketch.task, showing, (line) => engine.redactor.text(sketch.withTemplates(line)));
	}
	else if (step.written !== undefined)
		show(`${step.written.method} ${step.written.path}`);
	if (missing.length > 0)
		show(`not known before earlier tasks have run: ${missing.join(', ')}`);
	return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true, missing });
}
async function showRows(step, rows, showing) {
	const { engine, scope, counts, looking, show } = showing;
	const base = scope.sealed();
	const source = await (0,open_source/* openSource */.o)(rows.source, base, counts, engine.platform.files);
	if ('faults' in source) {
		show('for each row of a list that is not known before earlier tasks have run:');
		return showWaiting(step, base, [], showing);
	}
	const { shard } = engine.plan;
	const keys = looking.journal === undefined ? undefined : new row_keys/* RowKeys */.$((0,rounds/* roundOf */.O7)(step, looking.journal));
	show(`for each of ${(0,duration/* countOf */.p)((0,shards/* countOfShard */.H)(source.count, shard), 'row')}, ${rows.concurrency} at a time`);
	let others = 0;
	let done = 0;
	for await (const row of source.rows) {
		if ('fault' in row)
			return (0,step_results/* faultyStep */.UR)(step, [row.fault], engine);
		const key = keys?.next(row.item);
		if (!(0,shards/* isOfShard */.U)(row.number, shard))
			continue;
		const seen = (0,engine_scope/* withItem */.m)(base, rows.as, row.item);
		const bound = await step.bind(seen);
		if ('faults' in bound)
			return (0,step_results/* placed */.GS)(await (0,step_results/* faultyStep */.UR)(step, bound.faults, engine), step, engine, [(0,faults/* whereOf */.de)(row)]);
		if (key !== undefined && 'task' in bound && (await (0,notebook/* lookUp */.TE)(key, bound.task, looking))?.done !== undefined) {
			done += 1;
			continue;
		}
		others += 1;
		if (others > mostRows)
			continue;
		show(`row ${row.number}${row.line === undefined ? '' : ` (line ${row.line})`}:`);
		if ('task' in bound)
			await showCall(bound.task, showing);
		else
			await showWaiting(step, seen, bound.missing, showing);
	}
	if (others > mostRows)
		show(`\u2026 and ${others - mostRows} more rows, put together in the same way`);
	if (done > 0)
		show(`${done} of these rows: ${doneText}`);
	return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true });
}


/***/ }),

/***/ 2063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Kb: () => (excerpt),
de: () => (whereOf),
hG: () => (rowFault)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);


function rowFault(path, line, message, details = {}) {
	const row = details.row === undefined ? '' : `, row ${details.row}`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', message, {
		origin: { label: line === undefined ? path : `${path}:${line}` },
		evidence: [line === undefined ? `file: ${path}` : `place: ${path}:${line}${row}`, ...(details.evidence ?? [])],
		...(details.suggestion === undefined ? {} : { suggestion: details.suggestion }),
	});
}
function excerpt(text) {
	return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function whereOf({ number, line, item }) {
	const where = line === undefined ? `row ${number}` : `row ${number} (line ${line})`;
	return `${where}: ${excerpt((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(item))}`;
}


/***/ }),

/***/ 3670:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (openSource)
});
var _check_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);
var _read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8386);


async function openSource(source, scope, counts, files) {
	if (source.kind === 'list') {
		const list = await source.read(scope);
		return 'faults' in list ? list : { rows: (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .listRows */ .q)(list.rows), count: list.rows.length };
	}
	if (!counts.has((0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(source))) {
		const faults = [...(await (0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .countRows */ .BO)(source, files, counts)), ...(0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeColumns */ .$m)(source, counts)];
		if (faults.length > 0)
			return { faults };
	}
	const { count, kept } = counts.get((0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(source)) ?? { count: 0 };
	return { rows: kept ?? (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)(source, files), count };
}


/***/ }),

/***/ 3773:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (RowKeys)
});

// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
// EXTERNAL MODULE: ./build/bundle/src/engine/notebook.js
var notebook = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/occurrences.js
const fullness = 0.7;
class Occurrences {
	#digests = new BigUint64Array(1024);
	#counts = new Uint32Array(1024);
	#used = 0;
	count(digest) {
		if (this.#used >= this.#digests.length * fullness)
			this.#grow();
		const bits = Buffer.from(digest.slice(0, 11), 'base64url').readBigUInt64BE();
		const at = this.#placeOf(bits);
		const before = this.#counts[at] ?? 0;
		if (before === 0) {
			this.#digests[at] = bits;
			this.#used += 1;
		}
		this.#counts[at] = before + 1;
		return before;
	}
	#placeOf(bits) {
		const mask = this.#digests.length - 1;
		let at = Number(bits & BigInt(mask));
		while (this.#counts[at] !== 0 && this.#digests[at] !== bits)
			at = (at + 1) & mask;
		return at;
	}
	#grow() {
		const digests = this.#digests;
		const counts = this.#counts;
		this.#digests = new BigUint64Array(digests.length * 2);
		this.#counts = new Uint32Array(counts.length * 2);
		digests.forEach((bits, from) => {
			const count = counts[from] ?? 0;
			if (count === 0)
				return;
			const at = this.#placeOf(bits);
			this.#digests[at] = bits;
			this.#counts[at] = count;
		});
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/row-keys.js



class RowKeys {
	#step;
	#seen = new Occurrences();
	constructor(step) {
		this.#step = step;
	}
	next(item) {
		const content = (0,notebook/* noteKey */.Ef)('row', [...this.#step, (0,json/* stringifyExactly */.w)(sorted(item))]);
		const before = this.#seen.count(content);
		return before === 0 ? content : (0,notebook/* noteKey */.Ef)('row', [content, before]);
	}
}
function sorted(value) {
	if (Array.isArray(value))
		return value.map(sorted);
	if (value === null || typeof value !== 'object' || value instanceof Number)
		return value;
	const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(members.map(([name, part]) => [name, sorted(part)]));
}


/***/ }),

/***/ 1019:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
H: () => (countOfShard),
U: () => (isOfShard)
});
function isOfShard(number, shard) {
	return shard === undefined || (number - 1) % shard.total === shard.index - 1;
}
function countOfShard(count, shard) {
	if (shard === undefined)
		return count;
	return count < shard.index ? 0 : Math.floor((count - shard.index) / shard.total) + 1;
}


/***/ })

};
;