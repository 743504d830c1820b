"use strict";
exports.id = 2752;
exports.ids = [2752];
exports.modules = {

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

/***/ 2752:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRows: () => (runRows)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/find-noted.js
var find_noted = __webpack_require__(7636);
// EXTERNAL MODULE: ./build/bundle/src/engine/notebook.js + 2 modules
var notebook = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/bundle/src/engine/restore-step.js
var restore_step = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/bundle/src/engine/rounds.js
var rounds = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/bundle/src/engine/scope.js
var engine_scope = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/changed-rows.js
var changed_rows = __webpack_require__(1883);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/faults.js
var faults = __webpack_require__(2063);
;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/notices.js
function skippedNotices({ name }, { skipped = 0, total }) {
	if (skipped === 0)
		return [];
	const [were, items] = skipped === 1 ? ['was', 'its item is'] : ['were', 'their items are'];
	return [
		{
			title: 'Rows of an always task were skipped',
			message: `Of \`${name}\`, which has \`always\`, ${skipped} of ${total} rows ${were} skipped: ${items} \`null\`, which stands where a row before never got a value.`,
		},
	];
}
function sizeNotices({ name }, overflowed, tooLong) {
	if (!overflowed && !tooLong)
		return [];
	const what = overflowed
		? 'is more than 8 MiB, so it is no list that a later task or an output could hold'
		: 'is a list for later tasks, and too long for an output';
	return [
		{
			title: 'Too many values for a list',
			message: `What the rows of \`${name}\` extracted ${what}. With a results-file that ends in \`.ndjson\` the values of each row are written to that file.`,
		},
	];
}

// EXTERNAL MODULE: ./build/bundle/src/engine/rows/open-source.js
var open_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/row-keys.js
var row_keys = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/row-values.js
var row_values = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/row-waits.js
const shortestMs = 3_000;
const everyMs = 30_000;
function sayingWaits(progress, clock) {
	let quietUntil = Number.NEGATIVE_INFINITY;
	return (line, waitMs = 0) => {
		if (waitMs < shortestMs)
			return;
		const now = clock.monotonic();
		if (now + waitMs <= quietUntil)
			return;
		quietUntil = now + Math.max(waitMs, everyMs);
		progress(line, waitMs);
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/sent-again.js
const mostTold = 20;
class RowsSentAgain {
	#withoutKey = new NamedRows();
	#changed = new NamedRows();
	#changedAgain = new NamedRows();
	add(noted, row) {
		if (noted.inFlight === true)
			this.#withoutKey.add(row);
		if (noted.changedInFlight === true)
			this.#changed.add(row);
		if (noted.changedAgain === true)
			this.#changedAgain.add(row);
	}
	notices({ name }) {
		return [
			...this.#withoutKey.tell((rows, { were, they }) => ({
				title: 'Rows may have been done twice',
				message: `${rows} of \`${name}\` ${were} begun by an earlier run that got no answer, without an idempotency key, and ${were} sent again: look whether ${they} took effect twice. With \`idempotency-key: auto\` an API that honours it does each row once.`,
			})),
			...this.#changed.tell((rows, { were, they, keys }) => ({
				title: 'What is sent for a row changed while it was on its way',
				message: `${rows} of \`${name}\` ${were} begun by an earlier run that got no answer, and what is sent changed since. So that nothing is done twice, ${they} ${were} sent under ${keys} of then: an API that did the earlier call answers as it did then, or refuses the key. Look which of the two calls it did.`,
			})),
			...this.#changedAgain.tell((rows, { were, they, give, keys }) => ({
				title: 'What is sent for a row changed, and it was made again',
				message: `${rows} of \`${name}\` ${give} a value that no journal keeps, so ${they} ${were} made again; what is sent changed since an earlier run. So that nothing is done twice, ${they} ${were} sent under ${keys} of then: an API that did the earlier call answers as it did then, or refuses the key. Look which of the two calls it did.`,
			})),
		];
	}
}
class NamedRows {
	#told = [];
	#count = 0;
	add({ number, line }) {
		this.#count += 1;
		if (this.#told.length < mostTold)
			this.#told.push(line === undefined ? `${number}` : `${number} (line ${line})`);
	}
	tell(make) {
		if (this.#count === 0)
			return [];
		const one = this.#count === 1;
		const left = this.#count - this.#told.length;
		const rows = `${one ? 'Row' : 'Rows'} ${this.#told.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
		const words = one
			? { were: 'was', they: 'it', give: 'gives', keys: 'the idempotency key' }
			: { were: 'were', they: 'they', give: 'give', keys: 'the idempotency keys' };
		return [make(rows, words)];
	}
}

// EXTERNAL MODULE: ./build/bundle/src/engine/rows/shards.js
var shards = __webpack_require__(1019);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/tally.js
var tally = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/run-rows.js

















const mostShown = 128 * 1024;
async function runRows(step, rows, before, engine) {
	const { scope, counts } = before;
	const base = scope.open();
	const source = await (0,open_source/* openSource */.o)(rows.source, scope.openFor(step), counts, engine.platform.files);
	if ('faults' in source) {
		const { faults, missing } = source;
		if (step.always && missing !== undefined && scope.notKeeping(missing) === undefined)
			return (0,step_results/* valuesNeverCame */.JK)(step, missing);
		return (0,step_results/* faultyStep */.UR)(step, faults, engine);
	}
	if (rows.source.kind === 'file')
		engine.savedInRun?.read(rows.source.path);
	const shard = (0,shards/* shardOf */.IS)(rows, engine.plan);
	const total = (0,shards/* countOfShard */.Hq)(source.count, shard);
	const run = {
		step,
		rows,
		before,
		base,
		sealed: scope.sealed(),
		engine: withoutLines(engine),
		tally: new tally/* RowTally */.p(total, source.count - total),
		lists: new row_values/* ExtractedLists */.Q(rows.extracts ?? []),
		keys: engine.journal === undefined ? undefined : new row_keys/* RowKeys */.$((0,rounds/* roundOf */.O7)(step, engine.journal)),
		faults: [],
		sentAgain: new RowsSentAgain(),
		changed: new changed_rows/* ChangedRows */.w(),
		stopped: false,
		running: 0,
	};
	await startAll(run, source.rows);
	return finish(run);
}
function withoutLines({ keyLabel: _label, ...engine }) {
	return { ...engine, progress: sayingWaits(engine.progress, engine.platform.clock) };
}
async function startAll(run, source) {
	const { engine, rows, keys } = run;
	const shard = (0,shards/* shardOf */.IS)(rows, engine.plan);
	let started = 0;
	let broken;
	let wake = () => undefined;
	const end = () => {
		started -= 1;
		wake();
	};
	const fail = (error) => {
		broken ??= { error };
		end();
	};
	const atMost = async (count) => {
		while (started > count)
			await new Promise((resolve) => (wake = resolve));
	};
	for await (const row of source) {
		if ('fault' in row) {
			run.faults.push(row.fault);
			break;
		}
		const key = keys?.next(row.item);
		if (!(0,shards/* isOfShard */.UB)(row.number, shard))
			continue;
		if (started >= rows.concurrency)
			await atMost(rows.concurrency - 1);
		if (run.stopped || broken !== undefined || engine.signal.aborted)
			break;
		started += 1;
		startRow(run, row, key, run.lists.reserve()).then(end, fail);
	}
	await atMost(0);
	if (broken !== undefined)
		throw broken.error;
}
async function startRow(run, row, key, place) {
	const { tally, engine, step, rows, lists } = run;
	run.running += 1;
	let result;
	try {
		result = await tryRow(run, row, key);
	}
	catch (error) {
		result = await (0,step_results/* faultyStep */.UR)(step, (0,step_results/* faultsOf */.xm)(error), engine);
	}
	run.running -= 1;
	const whole = result.ok ? result : (0,step_results/* placed */.GS)(result, step, engine, [(0,faults/* whereOf */.de)(row)]);
	await lists.add(place, whole, run.before.scope);
	tally.add(row.number, row.line, whole);
	run.before.called?.add(whole);
	await engine.observer?.row(step, row, whole);
	if (endsRows(whole, rows.onError))
		run.stopped = true;
	engine.observer?.rows(tally.progress(run.running));
}
async function tryRow(run, row, key) {
	const { step, rows, base, engine, before } = run;
	const { scope } = before;
	const watches = run.tally.progress(0).done === 0 && (step.always || run.running === 1);
	const bound = await step.bind(watches ? scope.openFor(step, { [rows.as]: row.item }) : (0,engine_scope/* withItem */.m)(base, rows.as, row.item));
	if (step.always && row.item === null && !('task' in bound))
		return (0,step_results/* valuesNeverCame */.JK)(step, [rows.as]);
	if ('faults' in bound)
		return (0,step_results/* faultyStep */.UR)(step, bound.faults, engine);
	if ('missing' in bound) {
		return (0,step_results/* faultyStep */.UR)(step, [(0,step_results/* missingValues */.B6)(step, bound.missing, scope.notKeeping(bound.missing))], engine);
	}
	const { task, hide = [] } = bound;
	for (const secret of hide)
		engine.hide(secret);
	const call = { step, task, sealed: () => (0,engine_scope/* withItem */.m)(run.sealed, rows.as, row.item) };
	const noted = key === undefined ? undefined : await (0,find_noted/* findNotedRow */.M)(key, call, scope, engine, before.partOf(task));
	if (noted?.done !== undefined) {
		run.changed.add(noted.done);
		engine.savedInRun?.take(task, { step, row: row.number });
		return (0,restore_step/* restoreRow */.HY)(step, task, noted.done, scope);
	}
	const taken = engine.savedInRun?.take(task, { step, row: row.number });
	if (taken !== undefined)
		return (0,step_results/* faultyStep */.UR)(step, [taken], engine);
	if (noted !== undefined)
		run.sentAgain.add(noted, row);
	const shared = engine.keysInRun?.take(task, { step, row: row.number }) ?? [];
	const result = await (0,notebook/* executeNoted */.gx)(task, noted, engine, async (made) => ({ outputs: await scope.outputsOf(made) }));
	engine.savedInRun?.settle(task, result);
	return shared.length === 0 ? result : { ...result, notices: [...(result.notices ?? []), ...shared] };
}
function endsRows(result, onError) {
	if (result.ok)
		return false;
	return onError === 'stop' || (0,step_results/* isRejected */.TK)(result) || result.diagnostics.some(({ code }) => code === 'save/failed');
}
async function finish(run) {
	const { step, tally, engine, lists, before, changed } = run;
	for (const name of changed.unkept)
		lists.drop(name);
	const outcome = tally.outcome();
	if (engine.signal.aborted && outcome.notStarted > 0)
		run.faults.push(stoppedAfter(step, outcome));
	const own = run.faults.length === 0 ? [] : (await (0,step_results/* faultyStep */.UR)(step, run.faults, engine)).diagnostics;
	const texts = lists.texts();
	const shown = JSON.stringify(texts).length <= mostShown ? texts : {};
	const last = tally.last ?? (0,step_results/* skippedStep */.hS)(step, undefined, tally.task === undefined ? {} : { task: tally.task });
	const isOwn = run.rows.isShardsOwn === true && engine.plan.shard !== undefined;
	const rows = { ...outcome, ...(isOwn ? { isShardsOwn: true } : {}), faults: own };
	const ok = outcome.failed === 0 && own.length === 0;
	const result = {
		...last,
		step: (0,step_results/* stepFacts */.mv)(step),
		rows,
		ok,
		...(ok && outcome.total === 0 ? { skippedBecause: 'no-rows' } : {}),
		extracted: shown,
		extractedJson: shown,
		extractedSecrets: {},
		notices: [
			...tally.notices,
			...skippedNotices(step, outcome),
			...sizeNotices(step, lists.overflowed, shown !== texts),
			...run.sentAgain.notices(step),
			...changed.notices(step),
		],
		diagnostics: [...tally.findings(), ...own],
	};
	before.scope.addRows(step, result, rows, lists.values(), lists.secretNames);
	before.scope.addUnkept(step, changed.unkept);
	return result;
}
function stoppedAfter({ name }, { succeeded, done, total }) {
	return (0,diagnostic.diagnostic)('net/reset', `The job was cancelled: \`${name}\` was stopped after ${succeeded + done} of ${total} rows.`);
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


/***/ })

};
;