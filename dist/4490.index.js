"use strict";
exports.id = 4490;
exports.ids = [4490,7670];
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

// EXTERNAL MODULE: ./build/bundle/src/engine/emptied-journal.js
var emptied_journal = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/bundle/src/engine/find-noted.js
var find_noted = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/bundle/src/engine/restore-step.js
var restore_step = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/bundle/src/engine/rounds.js
var rounds = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/changed-rows.js
var changed_rows = __webpack_require__(1883);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/faults.js
var faults = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/open-source.js
var open_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/row-keys.js
var row_keys = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/row-values.js
var row_values = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/shards.js
var shards = __webpack_require__(1019);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/tally.js
var rows_tally = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/bundle/src/engine/scope.js
var engine_scope = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/bundle/src/engine/sent-files.js
var sent_files = __webpack_require__(7670);
// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
;// CONCATENATED MODULE: ./build/bundle/src/engine/dry-run.js


















const mostRows = 20;
const doneText = 'done in an earlier run, as the journal says, and would not be sent again';
async function showPlan(engine, scope, counts) {
	const { steps } = engine.plan;
	const journal = await openToRead(engine);
	const { context, plan, platform, redactor, signal } = engine;
	const sentFiles = new sent_files.SentFiles(platform.files, signal);
	const looking = { context, plan, platform, redactor, sentFiles, ...(journal === undefined ? {} : { journal }) };
	const results = [];
	const before = { scope, results, failed: false };
	try {
		for (const [index, step] of steps.entries()) {
			const lines = [];
			const partOf = (task) => (0,rounds/* partOfJournal */.cX)(step, task, before, steps);
			const showing = { engine, scope, counts, looking, partOf, show: (line) => void lines.push(line) };
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
	return (0,emptied_journal/* withEmptiedNotice */.F)(results, journal);
}
async function openToRead({ plan, platform, }) {
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
	const { engine, scope, looking, partOf, show } = showing;
	const bound = await step.bind(scope.openFor(step));
	if ('faults' in bound)
		return (0,step_results/* faultyStep */.UR)(step, bound.faults, engine);
	if ('missing' in bound)
		return showWaiting(step, scope.sealed(), bound.missing, showing);
	const { task } = bound;
	const noted = await (0,find_noted/* findNoted */.Q)(step, task, scope, looking, partOf(task));
	const url = await showCall(task, showing);
	if (noted?.done === undefined)
		return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true, task, url });
	show(doneText);
	return (0,restore_step/* restoreStep */.T2)(step, task, noted.done, scope);
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
	const { engine, scope, counts, looking, partOf, show } = showing;
	const base = scope.sealed();
	const allOwn = rows.isShardsOwn === true && engine.plan.shard !== undefined ? ', all of them of this shard' : '';
	const source = await (0,open_source/* openSource */.o)(rows.source, base, counts, engine.platform.files);
	if ('faults' in source) {
		show(`for each row of a list that is not known before earlier tasks have run${allOwn}:`);
		return showWaiting(step, base, [], showing);
	}
	const shard = (0,shards/* shardOf */.IS)(rows, engine.plan);
	const keys = looking.journal === undefined ? undefined : new row_keys/* RowKeys */.$((0,rounds/* roundOf */.O7)(step, looking.journal));
	const total = (0,shards/* countOfShard */.Hq)(source.count, shard);
	show(`for each of ${(0,duration/* countOf */.p)(total, 'row')}, ${rows.concurrency} at a time${allOwn}`);
	let others = 0;
	let done = 0;
	const tally = new rows_tally/* RowTally */.p(total, source.count - total);
	const lists = new row_values/* ExtractedLists */.Q(rows.extracts ?? []);
	const otherwise = new changed_rows/* ChangedRows */.w();
	for await (const row of source.rows) {
		if ('fault' in row)
			return (0,step_results/* faultyStep */.UR)(step, [row.fault], engine);
		const key = keys?.next(row.item);
		if (!(0,shards/* isOfShard */.UB)(row.number, shard))
			continue;
		const item = { [rows.as]: row.item };
		const seen = step.always ? scope.openFor(step, item) : (0,engine_scope/* withItem */.m)(base, rows.as, row.item);
		const bound = await step.bind(seen);
		if ('faults' in bound)
			return (0,step_results/* placed */.GS)(await (0,step_results/* faultyStep */.UR)(step, bound.faults, engine), step, engine, [(0,faults/* whereOf */.de)(row)]);
		if (key !== undefined && 'task' in bound) {
			const call = { step, task: bound.task, sealed: () => seen };
			const noted = await (0,find_noted/* findNotedRow */.M)(key, call, scope, looking, partOf(bound.task));
			if (noted?.done !== undefined) {
				done += 1;
				otherwise.add(noted.done);
				const restored = await (0,restore_step/* restoreRow */.HY)(step, bound.task, noted.done, scope);
				tally.add(row.number, row.line, restored);
				await lists.add(lists.reserve(), restored, scope);
				continue;
			}
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
	if (others === 0) {
		for (const name of otherwise.unkept)
			lists.drop(name);
		const outcome = { ...tally.outcome(), faults: [] };
		scope.addRows(step, (0,step_results/* skippedStep */.hS)(step, 'done', { ok: true }), outcome, lists.values(), lists.secretNames);
		scope.addUnkept(step, otherwise.unkept);
	}
	const because = others === 0 && done > 0 ? 'done' : 'dry-run';
	return (0,step_results/* skippedStep */.hS)(step, because, { ok: true, notices: otherwise.notices(step) });
}


/***/ }),

/***/ 1883:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
w: () => (ChangedRows)
});
var _made_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9337);
var _restore_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);
var _step_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);



class ChangedRows {
	#changed = new Set();
	#rows = 0;
	add({ changed }) {
		if (changed.length === 0)
			return;
		this.#rows += 1;
		for (const word of changed)
			this.#changed.add(word);
	}
	get unkept() {
		return (0,_made_of_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(this.#changed);
	}
	notices(step) {
		if (this.#rows === 0)
			return [];
		const [were, they] = this.#rows === 1 ? ['1 row was', 'it stays'] : [`${this.#rows} rows were`, 'they stay'];
		return [
			{
				title: 'The call around done rows has changed',
				message: `Since ${were} done in an earlier run, this changed around the rows of \`${step.name}\`: ${(0,_made_of_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d8)(this.#changed)}. A row is known by its own content, so ${they} done${(0,_restore_step_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutValues */ .lO)(this.unkept)}. ${(0,_step_results_js__WEBPACK_IMPORTED_MODULE_2__/* .howToMakeAgain */ .wM)(step)}`,
			},
		];
	}
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


function rowFault(path, line, message, details) {
	const row = details.row === undefined ? '' : `, row ${details.row}`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', message, {
		origin: { label: line === undefined ? path : `${path}:${line}` },
		evidence: [line === undefined ? `file: ${path}` : `place: ${path}:${line}${row}`, ...(details.evidence ?? [])],
		suggestion: details.suggestion,
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

/***/ 1710:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
R: () => (Occurrences)
});
const fullness = 0.7;
class Occurrences {
	#digests = new BigUint64Array(1024);
	#counts = new Uint32Array(1024);
	#used = 0;
	count(digest) {
		if (this.#used >= this.#digests.length * fullness)
			this.#grow();
		const bits = bitsOf(digest);
		const at = this.#placeOf(bits);
		const before = this.#counts[at] ?? 0;
		if (before === 0) {
			this.#digests[at] = bits;
			this.#used += 1;
		}
		this.#counts[at] = before + 1;
		return before;
	}
	has(digest) {
		return this.#counts[this.#placeOf(bitsOf(digest))] !== 0;
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
function bitsOf(digest) {
	return Buffer.from(digest.slice(0, 11), 'base64url').readBigUInt64BE();
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

/***/ 9597:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (RowKeys)
});
var _expect_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
var _notebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);
var _occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1710);



class RowKeys {
	#step;
	#seen = new _occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .Occurrences */ .R();
	constructor(step) {
		this.#step = step;
	}
	next(item) {
		const content = (0,_notebook_js__WEBPACK_IMPORTED_MODULE_1__/* .noteKey */ .Ef)('row', [...this.#step, (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyExactly */ .w)(sorted(item))]);
		const before = this.#seen.count(content);
		return before === 0 ? content : (0,_notebook_js__WEBPACK_IMPORTED_MODULE_1__/* .noteKey */ .Ef)('row', [content, before]);
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

/***/ 9099:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Q: () => (ExtractedLists)
});
var _expect_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6777);


const mostCharacters = 8 * 1024 * 1024;
class ExtractedLists {
	#names;
	#lists = new Map();
	#secretNames = new Set();
	#rows = 0;
	#characters = 0;
	constructor(names) {
		this.#names = names;
	}
	reserve() {
		this.#rows += 1;
		return this.#rows - 1;
	}
	async add(place, { extractedJson = {}, extractedSecrets }, scope) {
		for (const [name, json] of Object.entries(extractedJson)) {
			const secret = Object.hasOwn(extractedSecrets, name) ? extractedSecrets[name] : undefined;
			if (secret !== undefined)
				this.#secretNames.add(name);
			this.#put(name, place, secret ?? (await scope.read(json)), json.length);
		}
	}
	get overflowed() {
		return this.#characters > mostCharacters;
	}
	get secretNames() {
		return [...this.#secretNames];
	}
	values() {
		if (this.overflowed)
			return {};
		if (this.#rows === 0)
			return Object.fromEntries(this.#names.map((name) => [name, []]));
		const full = (list) => Array.from({ length: this.#rows }, (_none, at) => list[at] ?? null);
		return Object.fromEntries([...this.#lists].map(([name, list]) => [name, full(list)]));
	}
	drop(name) {
		this.#lists.delete(name);
	}
	texts() {
		const texts = Object.entries(this.values()).map(([name, list]) => {
			const shown = list.map((value) => (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? '***' : value));
			return [name, (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyExactly */ .w)(shown)];
		});
		return Object.fromEntries(texts);
	}
	#put(name, place, value, characters) {
		this.#characters += characters + 8;
		if (this.overflowed) {
			this.#lists.clear();
			return;
		}
		let list = this.#lists.get(name);
		if (list === undefined) {
			list = [];
			this.#lists.set(name, list);
		}
		list[place] = value;
	}
}


/***/ }),

/***/ 1019:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Hq: () => (countOfShard),
IS: () => (shardOf),
UB: () => (isOfShard)
});
function shardOf({ isShardsOwn }, { shard }) {
	return isShardsOwn === true ? undefined : shard;
}
function isOfShard(number, shard) {
	return shard === undefined || (number - 1) % shard.total === shard.index - 1;
}
function countOfShard(count, shard) {
	if (shard === undefined)
		return count;
	return count < shard.index ? 0 : Math.floor((count - shard.index) / shard.total) + 1;
}


/***/ }),

/***/ 8802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
p: () => (RowTally)
});
var _report_count_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3182);
var _report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);
var _step_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);



const mostFailures = 10;
const mostCodes = 20;
class RowTally {
	#total;
	#otherShards;
	#codes = new Map();
	#firsts = new Map();
	#notices = new Map();
	#failures = [];
	#succeeded = 0;
	#failed = 0;
	#done = 0;
	#skipped = 0;
	#attempts = 0;
	#waitMs = 0;
	#last;
	#task;
	constructor(total, otherShards) {
		this.#total = total;
		this.#otherShards = otherShards;
	}
	add(row, line, result) {
		this.#attempts += (0,_report_count_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .countAttempts */ .c)(result.attempts);
		for (const { waitMs } of result.attempts)
			this.#waitMs += waitMs ?? 0;
		if (!result.skipped)
			this.#last = result;
		this.#task = result.task ?? this.#task;
		for (const one of result.diagnostics) {
			if (this.#firsts.size < mostCodes && !this.#firsts.has(one.code))
				this.#firsts.set(one.code, one);
		}
		if (result.skippedBecause === 'missing') {
			this.#skipped += 1;
			return false;
		}
		for (const notice of result.notices ?? [])
			this.#notices.set(notice.title, notice);
		if (result.ok) {
			if (result.skippedBecause === 'done')
				this.#done += 1;
			else
				this.#succeeded += 1;
			return false;
		}
		this.#failed += 1;
		const code = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveFailure */ .fo)(result.diagnostics)?.code ?? 'internal/bug';
		this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
		if (this.#failures.length >= mostFailures)
			return false;
		this.#failures.push({ row, ...(line === undefined ? {} : { line }), result: (0,_step_results_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutContent */ .gH)(result) });
		return true;
	}
	get failed() {
		return this.#failed;
	}
	get last() {
		return this.#last;
	}
	get task() {
		return this.#task;
	}
	get notices() {
		return [...this.#notices.values()];
	}
	progress(running) {
		const done = this.#succeeded + this.#failed + this.#done + this.#skipped;
		return { total: this.#total, done, failed: this.#failed, running };
	}
	findings() {
		const told = [...this.#firsts.values()].map((one) => {
			const count = this.#codes.get(one.code) ?? 0;
			return count > 1 ? { ...one, evidence: [...one.evidence, `${count} rows failed with ${one.code}`] } : one;
		});
		return told.sort((a, b) => Number(b.failing ?? false) - Number(a.failing ?? false));
	}
	outcome() {
		return {
			total: this.#total,
			succeeded: this.#succeeded,
			failed: this.#failed,
			done: this.#done,
			...(this.#skipped === 0 ? {} : { skipped: this.#skipped }),
			notStarted: this.#total - this.#succeeded - this.#failed - this.#done - this.#skipped,
			otherShards: this.#otherShards,
			attempts: this.#attempts,
			waitMs: this.#waitMs,
			codes: Object.fromEntries(this.#codes),
			failures: this.#failures,
		};
	}
}


/***/ }),

/***/ 7670:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
SentFiles: () => (SentFiles)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const mostKnown = 1_000;
const unread = 'unread';
class SentFiles {
	#files;
	#signal;
	#known = new Map();
	constructor(files, signal) {
		this.#files = files;
		this.#signal = signal;
	}
	async digestsOf(content) {
		const digests = [];
		for (const path of pathsOf(content))
			digests.push(await this.#digestOf(path).catch(() => unread));
		return digests;
	}
	async #digestOf(path) {
		const state = this.#files.mark(path)?.state;
		if (state === undefined)
			return unread;
		const known = this.#known.get(path);
		if (known?.state === state)
			return known.digest;
		if (this.#known.size >= mostKnown)
			this.#known.clear();
		const digest = this.#read(path);
		this.#known.set(path, { state, digest });
		return digest;
	}
	async #read(path) {
		const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
		for await (const chunk of this.#files.open(path)) {
			if (this.#signal.aborted)
				return unread;
			hash.update(chunk);
		}
		return hash.digest('base64url');
	}
}
function pathsOf(content) {
	if (content?.kind === 'file')
		return [content.path];
	if (content?.kind !== 'multipart')
		return [];
	return content.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : []));
}


/***/ })

};
;