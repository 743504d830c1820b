"use strict";
exports.id = 8744;
exports.ids = [8744,959];
exports.modules = {

/***/ 959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (editDistance),
nearestName: () => (nearestName)
});
const longest = 100;
const mostKnown = 500;
function nearestName(name, known) {
	if (name.length > longest)
		return undefined;
	const typed = plain(name);
	const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
	let best;
	let bestDistance = allowed + 1;
	let asked = 0;
	for (const candidate of known) {
		asked += 1;
		if (asked > mostKnown)
			break;
		const distance = editDistance(typed, plain(candidate), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function plain(name) {
	return name
		.toLowerCase()
		.replace(/[-_\s]/g, '')
		.replace(/ies$/, 'y');
}
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) >= limit)
		return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			}
			current.push(cost);
		}
		if (Math.min(...current) >= limit)
			return limit;
		beforeLast = last;
		last = current;
	}
	return Math.min(at(last, b.length), limit);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 5739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  executeSteps: () => (executeSteps)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/bundle/src/engine/grace.js
const graceMs = 7_000;
function createGrace(cancelled, clock) {
	let cancelledAt = cancelled.aborted ? clock.monotonic() : undefined;
	cancelled.addEventListener('abort', () => {
		cancelledAt = clock.monotonic();
	}, { once: true });
	const leftMs = () => (cancelledAt === undefined ? graceMs : cancelledAt + graceMs - clock.monotonic());
	return {
		isOver: () => leftMs() <= 0,
		begin(waiting) {
			const controller = new AbortController();
			const over = new AbortController();
			const begin = () => {
				clock.sleep(Math.max(0, leftMs()) / (waiting + 1), over.signal).then(() => controller.abort(cancelled.reason), () => undefined);
			};
			if (cancelled.aborted)
				begin();
			else
				cancelled.addEventListener('abort', begin, { once: true });
			return {
				signal: controller.signal,
				clear() {
					cancelled.removeEventListener('abort', begin);
					over.abort();
				},
			};
		},
	};
}

// EXTERNAL MODULE: ./build/bundle/src/engine/judge-condition.js
var judge_condition = __webpack_require__(279);
// EXTERNAL MODULE: ./build/bundle/src/engine/notebook.js
var notebook = __webpack_require__(1667);
// EXTERNAL MODULE: ./build/bundle/src/engine/restore-step.js
var restore_step = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/bundle/src/engine/rounds.js
var rounds = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/check-sources.js
var check_sources = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/bundle/src/engine/scope.js
var engine_scope = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
;// CONCATENATED MODULE: ./build/bundle/src/engine/execute-steps.js









async function executeSteps(engine) {
	const { plan, signal, platform, observer } = engine;
	const counts = await (0,check_sources/* checkRowSources */.F2)(plan.steps, platform.files);
	const scope = new engine_scope/* PlanScope */.Q(plan);
	if (plan.dryRun === true) {
		const { showPlan } = await __webpack_require__.e(/* import() */ 4490).then(__webpack_require__.bind(__webpack_require__, 4490));
		return showPlan(engine, scope, counts);
	}
	if (engine.journal !== undefined) {
		const { checkSaved } = await __webpack_require__.e(/* import() */ 2978).then(__webpack_require__.bind(__webpack_require__, 2978));
		await checkSaved(engine);
	}
	const grace = createGrace(signal, platform.clock);
	const results = [];
	const so = { scope, counts, results };
	let over;
	for (const [index, step] of plan.steps.entries()) {
		if (signal.aborted)
			over ??= 'cancelled';
		let result;
		if (over !== undefined && (over === 'rejected' || !step.always)) {
			result = await leaveOut(step, over, results, engine);
		}
		else if (step.always && grace.isOver()) {
			result = await tooLate(step, engine);
		}
		else {
			observer?.begins(step, index + 1, plan.steps.length);
			const waiting = plan.steps.slice(index + 1).filter(({ always }) => always).length;
			if (step.always) {
				const turn = grace.begin(waiting);
				const own = { ...engine, signal: turn.signal };
				result = await runStep(step, so, over === undefined ? own : (0,rounds/* withoutJournal */.om)(own));
				turn.clear();
				if (over !== undefined)
					result = await (0,rounds/* beginAnew */.rN)(step, result, results, scope, engine);
			}
			else {
				result = await runStep(step, so, engine);
			}
			if ((0,step_results/* isRejected */.TK)(result))
				over = 'rejected';
			else if (!result.ok && result.tolerated !== true)
				over ??= signal.aborted ? 'cancelled' : 'failed';
			if (!result.skipped)
				results.splice(0, results.length, ...results.map(step_results/* withoutContent */.gH));
		}
		results.push(result);
		observer?.ends(result);
	}
	return plan.shard === undefined ? results : withShardNotice(results, plan);
}
function withShardNotice(results, { shard, steps }) {
	const outside = steps.filter(({ rows }) => rows === undefined).map(({ name }) => `\`${name}\``);
	const [first, ...others] = results;
	if (outside.length === 0 || first === undefined || shard === undefined || shard.total === 1)
		return results;
	const notice = {
		title: 'Tasks run in every shard',
		message: `Outside a \`for-each\`, so made by each of the ${shard.total} shards: ${outside.join(', ')}.`,
	};
	return [{ ...first, notices: [notice, ...(first.notices ?? [])] }, ...others];
}
async function leaveOut(step, over, before, engine) {
	if (over === 'cancelled' && before.every(({ ok, tolerated }) => ok || tolerated)) {
		const found = (0,diagnostic.diagnostic)('net/reset', 'The job was cancelled before this task was begun.');
		return { ...(await (0,step_results/* faultyStep */.UR)(step, [found], engine)), skippedBecause: over };
	}
	if (!step.always)
		return (0,step_results/* skippedStep */.hS)(step, over);
	return (0,step_results/* skippedStep */.hS)(step, over, {
		notices: [skippedAlways(step, 'the API rejected the key, so no later call can succeed')],
	});
}
async function tooLate(step, engine) {
	const found = (0,diagnostic.diagnostic)('net/reset', 'The job was cancelled, and its time was over before this task was begun.', {
		evidence: ['nothing was sent', 'a cancelled job leaves its `always` tasks 7 seconds together'],
	});
	return { ...(await (0,step_results/* faultyStep */.UR)(step, [found], engine)), skippedBecause: 'cancelled' };
}
async function runStep(step, so, engine) {
	const { clock } = engine.platform;
	const started = clock.monotonic();
	let result;
	try {
		result = await tryStep(step, so, engine);
	}
	catch (error) {
		result = await (0,step_results/* faultyStep */.UR)(step, (0,step_results/* faultsOf */.xm)(error), engine);
	}
	const failed = !result.ok && result.skippedBecause === undefined;
	const tolerated = failed && step.continueOnError && !(0,step_results/* isRejected */.TK)(result) && !engine.signal.aborted;
	return {
		...result,
		...(result.skipped ? {} : { durationMs: clock.monotonic() - started }),
		...(tolerated ? { tolerated } : {}),
	};
}
async function tryStep(step, { scope, counts, results }, engine) {
	if (step.condition !== undefined) {
		const unmet = await (0,judge_condition/* judgeCondition */.X)(step.condition, scope, engine.redactor);
		if (unmet !== undefined && 'fault' in unmet)
			return (0,step_results/* faultyStep */.UR)(step, [unmet.fault], engine);
		if (unmet !== undefined)
			return (0,step_results/* skippedStep */.hS)(step, 'condition', { ok: true, condition: unmet });
	}
	if (step.rows !== undefined) {
		const { runRows } = await __webpack_require__.e(/* import() */ 8993).then(__webpack_require__.bind(__webpack_require__, 8993));
		return runRows(step, step.rows, scope, counts, (0,rounds/* asAlways */.GU)(step, results, scope, engine));
	}
	const bound = await step.bind(scope.openFor(step));
	if ('faults' in bound)
		return (0,step_results/* faultyStep */.UR)(step, bound.faults, engine);
	if ('missing' in bound)
		return withoutValues(step, bound.missing, engine);
	for (const secret of bound.hide ?? [])
		engine.hide(secret);
	const by = (0,rounds/* asAlways */.GU)(step, results, scope, engine);
	const noted = await (0,rounds/* findNoted */.Q0)(step, bound.task, scope, by);
	if (noted?.done !== undefined)
		return (0,restore_step/* restoreStep */.T)(step, bound.task, noted.done, scope);
	const result = await (0,notebook/* executeNoted */.gx)(bound.task, noted, by, (made) => scope.add(step, made));
	const whole = (0,step_results/* placed */.GS)(result, step, engine, ofEarlierRun(step, result, results, scope));
	return noted?.inFlight === true ? { ...whole, notices: [...(whole.notices ?? []), sentAgain(step)] } : whole;
}
function ofEarlierRun(step, { response }, before, scope) {
	if (response === undefined || ![404, 409, 410].includes(response.status))
		return [];
	const makers = (0,rounds/* earlierMakers */.sG)(step, before, scope);
	if (makers.length === 0)
		return [];
	const names = makers.map((name) => `\`${name}\``).join(', ');
	return [`made in an earlier run, and not again, by the journal: ${names}; if that is gone, name a new journal`];
}
function sentAgain({ name }) {
	return {
		title: 'A task may have been done twice',
		message: `\`${name}\` was begun by an earlier run that got no answer, without an idempotency key, and was sent again: look whether it took effect twice. With \`idempotency-key: auto\` an API that honours it does it once.`,
	};
}
async function withoutValues(step, names, engine) {
	if (!step.always) {
		return { ...(await (0,step_results/* faultyStep */.UR)(step, [(0,step_results/* missingValues */.B6)(step, names)], engine)), missing: names };
	}
	const list = names.map((name) => `\`${name}\``).join(', ');
	return (0,step_results/* skippedStep */.hS)(step, 'missing', {
		ok: true,
		missing: names,
		notices: [skippedAlways(step, `${list} never got a value, because the task that gives it did not succeed`)],
	});
}
function skippedAlways(step, why) {
	return {
		title: 'An always task was skipped',
		message: `The task \`${step.name}\` has \`always\`, and was skipped: ${why}.`,
	};
}


/***/ }),

/***/ 279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
X: () => (judgeCondition)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _expect_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1108);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(863);
var _inputs_expressions_check_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5123);
var _plan_templates_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1435);





const mostNames = 8;
const longestValue = 200;
async function judgeCondition(condition, scope, redactor) {
	try {
		if ((0,_expect_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .isTruthy */ .z)(await (0,_expect_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(scope.open(), condition)))
			return undefined;
	}
	catch (error) {
		const fault = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'The condition `if` could not be evaluated.', {
			origin: { label: 'if', text: condition },
			evidence: [
				`expression: ${condition}`,
				error instanceof Error ? error.message : String(error),
				...(await valuesIn(condition, scope.sealed(), redactor)),
			],
			cause: error,
		});
		return { fault };
	}
	return { expression: redactor.text(condition), values: await valuesIn(condition, scope.sealed(), redactor) };
}
async function valuesIn(condition, scope, redactor) {
	const { names } = (0,_plan_templates_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesOf */ .C)(condition, await (0,_inputs_expressions_check_expression_js__WEBPACK_IMPORTED_MODULE_3__.loadJmespath)());
	const paths = [...new Set(names.map(({ path }) => path.map(asIdentifier).join('.')))];
	const shown = [];
	for (const path of paths.slice(0, mostNames)) {
		const text = redactor.text((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringifyExactly */ .w)((await (0,_expect_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(scope, path)) ?? null));
		shown.push(`${redactor.text(path)} is: ${text.length > longestValue ? `${text.slice(0, longestValue)}\u2026` : text}`);
	}
	return shown;
}
function asIdentifier(name) {
	return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}


/***/ }),

/***/ 1667:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Ef: () => (noteKey),
Ng: () => (describeRequest),
TE: () => (lookUp),
gx: () => (executeNoted),
mP: () => (unwritable),
xr: () => (extractsSecret)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(863);
var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8334);
var _execute_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6440);
var _step_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(223);







async function lookUp(key, task, looking) {
	const { journal } = looking;
	if (journal === undefined)
		return undefined;
	const entry = journal.find(key);
	if (entry === undefined)
		return { key, entry };
	const kept = entry.done?.kept.json;
	if (typeof kept === 'string' && !extractsSecret(task) && (await holdsSaved(task, looking))) {
		return { key, entry, done: kept };
	}
	const open = entry.done === undefined && entry.failed === undefined;
	return { key, entry, ...(open && isOnceOnly(task) ? { inFlight: true } : {}) };
}
async function holdsSaved({ saveTo, method, name }, { context, platform }) {
	if (saveTo === undefined)
		return true;
	if ((await platform.files.stat((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workspace, saveTo))) !== undefined)
		return true;
	if (method === 'GET' || method === 'HEAD')
		return false;
	throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('input/file', `The file that \`${name}\` saved in an earlier run is gone, and a ${method} is not made twice.`, {
		evidence: [`save-to: ${saveTo}`, 'the journal says that it was done'],
		suggestion: 'Keep the files together with the journal, in the same cache; or name a new journal, if all of it may be done again.',
	}));
}
function isOnceOnly({ method, idempotencyKey }) {
	return (method === 'POST' || method === 'PATCH') && idempotencyKey === undefined;
}
async function executeNoted(task, noted, engine, keep) {
	const { journal, redactor } = engine;
	if (noted === undefined || journal === undefined) {
		const result = await (0,_execute_task_js__WEBPACK_IMPORTED_MODULE_4__/* .executeTask */ .d)(task, engine);
		await keep(result);
		return result;
	}
	const known = noted.entry?.idempotencyKey;
	const own = known === undefined || task.idempotencyKey === undefined ? task : { ...task, idempotencyKey: known };
	try {
		const isNew = own.idempotencyKey !== undefined && known === undefined;
		if (isNew || isOnceOnly(own))
			await journal.begin(noted.key, own.idempotencyKey);
	}
	catch (error) {
		const diagnostics = await engine.explain([unwritable(error, 'nothing was sent')], (0,_step_results_js__WEBPACK_IMPORTED_MODULE_5__/* .runFacts */ .pI)(engine));
		return {
			task: own,
			ok: false,
			skipped: true,
			attempts: [],
			durationMs: 0,
			extracted: {},
			extractedSecrets: {},
			diagnostics,
		};
	}
	const result = await (0,_execute_task_js__WEBPACK_IMPORTED_MODULE_4__/* .executeTask */ .d)(own, engine);
	const kept = await keep(result);
	try {
		if (!result.ok && isOnceOnly(own) && isSettled(result))
			await journal.fail(noted.key);
		if (!result.ok || extractsSecret(task))
			return result;
		await journal.finish(noted.key, { json: (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyExactly */ .w)(redactor.data(kept)) });
		return result;
	}
	catch (error) {
		const found = await engine.explain([unwritable(error, 'the call was made, and may be made again')], (0,_step_results_js__WEBPACK_IMPORTED_MODULE_5__/* .runFacts */ .pI)(engine));
		return { ...result, ok: false, diagnostics: [...result.diagnostics, ...found] };
	}
}
function noteKey(kind, parts) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
		.update(JSON.stringify([kind, ...parts]))
		.digest('base64url')
		.slice(0, 24);
}
function describeRequest({ method, path, query, fields, content }) {
	return JSON.stringify([method, path, query, fields, content ?? null]);
}
function isSettled({ attempts, response, diagnostics }) {
	if (response !== undefined || attempts.length === 0)
		return true;
	return diagnostics.some(({ code }) => code === 'net/dns' || code === 'net/refused');
}
function extractsSecret({ extract }) {
	return extract.some(({ secret }) => secret);
}
function unwritable(error, then) {
	if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .u)
		return error.diagnostics[0];
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('save/failed', `The journal could not be written; ${then}.`, {
		evidence: [`system error: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error)}`],
		cause: error,
	});
}


/***/ }),

/***/ 5173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (restoreStep),
h: () => (doneEarlier)
});
var _expect_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1108);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
var _step_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);



async function restoreStep(step, task, json, scope) {
	const kept = (await scope.read(json));
	scope.restore(step, kept);
	return doneEarlier(step, task, kept.outputs);
}
function doneEarlier(step, task, outputs) {
	const values = Object.entries(outputs);
	return (0,_step_results_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedStep */ .hS)(step, 'done', {
		ok: true,
		task,
		extracted: Object.fromEntries(values.map(([name, value]) => [name, (0,_expect_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.show)(value)])),
		extractedJson: Object.fromEntries(values.map(([name, value]) => [name, (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(value)])),
	});
}


/***/ }),

/***/ 3979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GU: () => (asAlways),
O7: () => (roundOf),
Q0: () => (findNoted),
om: () => (withoutJournal),
rN: () => (beginAnew),
sG: () => (earlierMakers)
});
var _notebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
var _step_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(223);


function roundOf({ id }, journal) {
	const round = journal.find(roundKey(id))?.idempotencyKey;
	return round === undefined ? [id] : [id, round];
}
async function findNoted(step, task, scope, looking) {
	if (looking.journal === undefined)
		return undefined;
	const sealed = await step.bind(scope.sealed());
	const request = 'task' in sealed ? (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRequest */ .Ng)(sealed.task) : '';
	return (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)((0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .noteKey */ .Ef)('task', [...roundOf(step, looking.journal), request]), task, looking);
}
function roundKey(id) {
	return (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .noteKey */ .Ef)('round', [id]);
}
function withoutJournal({ journal: _journal, ...engine }) {
	return engine;
}
function asAlways(step, before, scope, engine) {
	const { journal } = engine;
	const isNew = ({ skipped, task, step: maker }) => !skipped && (task === undefined || !(0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .extractsSecret */ .xr)(task) || scope.readsOf(step).has(maker?.id ?? ''));
	if (!step.always || journal === undefined || !before.some(isNew))
		return engine;
	return {
		...engine,
		journal: {
			find: () => undefined,
			begin: (key, idempotencyKey) => journal.begin(key, idempotencyKey),
			fail: (key) => journal.fail(key),
			finish: (key, kept) => journal.finish(key, kept),
			close: () => journal.close(),
		},
	};
}
async function beginAnew(cleaner, result, before, scope, engine) {
	const { journal, plan, platform } = engine;
	if (journal === undefined || !hasDeleted(result))
		return result;
	const gone = new Set(scope.readsOf(cleaner));
	const undone = [];
	for (const [at, { task }] of before.entries()) {
		const step = plan.steps[at];
		if (step === undefined || step.always)
			continue;
		const builds = [...scope.readsOf(step)].some((id) => gone.has(id));
		if (!builds && !gone.has(step.id) && !liesUnder(task?.path, result.task?.path))
			continue;
		gone.add(step.id);
		undone.push(step);
	}
	if (undone.length === 0)
		return result;
	try {
		for (const { id } of undone)
			await journal.begin(roundKey(id), platform.uuid());
	}
	catch (error) {
		const found = (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .unwritable */ .mP)(error, 'the next run does not know what was deleted');
		return {
			...result,
			ok: false,
			diagnostics: [...result.diagnostics, ...(await engine.explain([found], (0,_step_results_js__WEBPACK_IMPORTED_MODULE_1__/* .runFacts */ .pI)(engine)))],
		};
	}
	const notice = {
		title: 'The next run makes again what was deleted',
		message: `The task \`${cleaner.name}\` deleted what this run had made, so for a run with the same journal these tasks are not done: ${undone.map(({ name }) => `\`${name}\``).join(', ')}.`,
	};
	return { ...result, notices: [...(result.notices ?? []), notice] };
}
function hasDeleted({ ok, skipped, task, rows, response }) {
	if (task?.method !== 'DELETE')
		return false;
	if (rows !== undefined)
		return rows.succeeded > 0;
	return (ok && !skipped) || response?.status === 404 || response?.status === 410;
}
function liesUnder(path, deleted) {
	const [own, other] = [path, deleted].map((one) => one?.split('?', 1)[0]?.replace(/^\/|\/$/g, ''));
	return own !== undefined && other !== undefined && `${own}/`.startsWith(`${other}/`);
}
function earlierMakers(step, before, scope) {
	const reads = scope.readsOf(step);
	return before.flatMap(({ skippedBecause, step: maker }) => skippedBecause === 'done' && maker !== undefined && reads.has(maker.id) ? [maker.name] : []);
}


/***/ }),

/***/ 4595:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$m: () => (judgeColumns),
BO: () => (countRows),
F2: () => (checkRowSources),
TN: () => (keyOf)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8386);


const mostFaults = 10;
const mostKeptBytes = 512 * 1024;
async function checkRowSources(steps, files) {
	const counts = new Map();
	const faults = [];
	for (const { rows } of steps) {
		if (rows?.source.kind !== 'file' || rows.source.madeEarlier === true)
			continue;
		if (!counts.has(keyOf(rows.source)))
			faults.push(...(await countRows(rows.source, files, counts)));
		faults.push(...judgeColumns(rows.source, counts));
	}
	const [first, ...others] = faults;
	if (first !== undefined)
		throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u(first, ...others);
	return counts;
}
async function countRows(source, files, counts) {
	const faults = [];
	const found = await files.stat(source.path).catch(() => undefined);
	const size = found?.size ?? Number.POSITIVE_INFINITY;
	const kept = size > 0 && size <= mostKeptBytes ? [] : undefined;
	let count = 0;
	let more = 0;
	let columns;
	for await (const row of (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)(source, files)) {
		if (!('fault' in row)) {
			count += 1;
			kept?.push(row);
			if (source.format === 'csv')
				columns ??= Object.keys(row.item);
		}
		else if (faults.length < mostFaults)
			faults.push(row.fault);
		else
			more += 1;
	}
	const small = kept === undefined ? {} : { kept };
	counts.set(keyOf(source), { count, ...small, ...(columns === undefined ? {} : { columns }) });
	const last = faults.pop();
	if (last === undefined)
		return [];
	const told = more === 0 ? last : { ...last, evidence: [...last.evidence, `and ${more} more faults in this file`] };
	return [...faults, told];
}
function judgeColumns(source, counts) {
	const columns = counts.get(keyOf(source))?.columns;
	return columns === undefined ? [] : (source.judgeColumns?.(columns) ?? []);
}
function keyOf({ format, path }) {
	return `${format} ${path}`;
}


/***/ }),

/***/ 8386:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
a: () => (readRows),
q: () => (listRows)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);


async function* readRows(source, files) {
	try {
		yield* await open(source, files);
	}
	catch (error) {
		if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u) {
			for (const fault of error.diagnostics)
				yield { fault };
		}
		else {
			yield { fault: unreadable(source.path, error) };
		}
	}
}
async function open({ format, path }, files) {
	switch (format) {
		case 'csv':
			return (await Promise.all(/* import() */[__webpack_require__.e(6070), __webpack_require__.e(7920)]).then(__webpack_require__.bind(__webpack_require__, 7920))).readCsv(path, files);
		case 'ndjson':
			return (await __webpack_require__.e(/* import() */ 5330).then(__webpack_require__.bind(__webpack_require__, 5330))).readNdjson(path, files);
		case 'json':
			return (await __webpack_require__.e(/* import() */ 8453).then(__webpack_require__.bind(__webpack_require__, 8453))).readJsonList(path, files);
	}
}
function unreadable(path, error) {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/file', 'The file of the rows cannot be read.', {
		evidence: [`path: ${path}`, `system error: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)}`],
		cause: error,
	});
}
function* listRows(rows) {
	for (const [index, item] of rows.entries())
		yield { number: index + 1, item };
}


/***/ }),

/***/ 1348:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Q: () => (PlanScope),
m: () => (withItem)
});
var _expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1207);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
var _expect_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(605);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6777);
var _response_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4337);





const hidden = '***';
class PlanScope {
	#base;
	#bodiesRead;
	#numbers = new _expect_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenNumbers */ .q7();
	#steps = new Map();
	#values = new Map();
	#secrets = new Map();
	#secretsOf = new Map();
	#giverOf = new Map();
	#reads = new Map();
	constructor({ scope, bodiesRead }) {
		this.#base = scope;
		this.#bodiesRead = bodiesRead;
	}
	open() {
		return this.#make((name) => revealed(this.#secrets.get(name)));
	}
	openFor({ id }, item = {}) {
		const reads = this.#reads.get(id) ?? new Set();
		this.#reads.set(id, reads);
		const { steps, ...names } = this.open();
		const scope = watched(names, (name) => {
			const giver = this.#giverOf.get(name);
			if (giver !== undefined)
				reads.add(giver);
		});
		scope.steps = watched(steps, (name) => reads.add(name));
		return Object.assign(scope, item);
	}
	readsOf({ id }) {
		return this.#reads.get(id) ?? new Set();
	}
	sealed() {
		return this.#make(() => hidden);
	}
	async add(step, result) {
		const { response, extractedSecrets } = result;
		const outputs = await this.outputsOf(result);
		const body = this.#holdsBody(step.id) && response !== undefined ? await this.#bodyOf(response.content) : undefined;
		const kept = {
			status: response?.status ?? null,
			headers: response === undefined ? {} : (0,_response_text_js__WEBPACK_IMPORTED_MODULE_4__/* .joinFields */ .K)(response.fields),
			outputs,
			...(body === undefined ? {} : { body }),
		};
		this.#take(step.id, kept, result.ok);
		const names = Object.keys(extractedSecrets);
		this.#secretsOf.set(step.id, names);
		for (const [name, secret] of Object.entries(extractedSecrets)) {
			this.#secrets.set(name, secret);
			this.#giverOf.set(name, step.id);
		}
		return { ...kept, headers: withoutCookies(kept.headers) };
	}
	restore(step, kept) {
		this.#take(step.id, kept, true);
	}
	addRows(step, result, rows, values, secretNames) {
		const outputs = {};
		for (const [name, list] of Object.entries(values)) {
			this.#giverOf.set(name, step.id);
			if (secretNames.includes(name))
				this.#secrets.set(name, list);
			else
				outputs[name] = list;
		}
		this.#take(step.id, { status: result.response?.status ?? null, headers: {}, outputs }, result.ok, {
			total: rows.total,
			succeeded: rows.succeeded,
			failed: rows.failed,
			done: rows.done,
			'not-started': rows.notStarted,
		});
		this.#secretsOf.set(step.id, secretNames);
	}
	read(json) {
		return Promise.resolve((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(json, this.#numbers));
	}
	#take(id, kept, ok, rows) {
		this.#steps.set(id, { ...kept, ok, ...(rows === undefined ? {} : { rows }) });
		for (const [name, value] of Object.entries(kept.outputs)) {
			this.#values.set(name, value);
			this.#giverOf.set(name, id);
		}
	}
	#holdsBody(id) {
		return this.#bodiesRead?.has(id) ?? true;
	}
	async outputsOf({ extractedJson = {}, extractedSecrets }) {
		const outputs = {};
		for (const [name, json] of Object.entries(extractedJson)) {
			if (!Object.hasOwn(extractedSecrets, name))
				outputs[name] = await this.read(json);
		}
		return outputs;
	}
	async #bodyOf(content) {
		const text = (0,_response_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(content);
		if (text === undefined)
			return null;
		try {
			return await this.read(text.replace(/^\ufeff/, ''));
		}
		catch {
			return text;
		}
	}
	#make(secretOf) {
		const scope = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(this.#base);
		for (const [name, value] of this.#values)
			scope[name] = value;
		for (const name of this.#secrets.keys())
			scope[name] = secretOf(name);
		scope.steps = this.#makeSteps(secretOf);
		return scope;
	}
	#makeSteps(secretOf) {
		const steps = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)();
		for (const [id, step] of this.#steps) {
			const secrets = (this.#secretsOf.get(id) ?? []).map((name) => [name, secretOf(name)]);
			const outputs = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)({ ...step.outputs, ...Object.fromEntries(secrets) });
			const { headers, rows } = step;
			steps[id] = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)({
				...step,
				headers: (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(headers),
				outputs,
				...(rows === undefined ? {} : { rows: (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(rows) }),
			});
		}
		return steps;
	}
}
function revealed(value) {
	if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)
		return value.reveal();
	return value?.map((one) => (one instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? one.reveal() : one));
}
function watched(values, heard) {
	const seen = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)();
	for (const [name, value] of Object.entries(values)) {
		const get = () => {
			heard(name);
			return value;
		};
		const set = (other) => Object.defineProperty(seen, name, { value: other, writable: true, enumerable: true, configurable: true });
		Object.defineProperty(seen, name, { get, set, enumerable: true, configurable: true });
	}
	return seen;
}
function withItem(scope, name, value) {
	const own = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(scope);
	own[name] = value;
	return own;
}
function withoutCookies(headers) {
	const { 'set-cookie': _cookie, ...others } = headers;
	return others;
}


/***/ }),

/***/ 223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
B6: () => (missingValues),
GS: () => (placed),
TK: () => (isRejected),
UR: () => (faultyStep),
gH: () => (withoutContent),
hS: () => (skippedStep),
mv: () => (stepFacts),
pI: () => (runFacts),
xm: () => (faultsOf)
});

var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6918);
var _bug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3418);



const keptBytes = 32 * 1024;
function stepFacts({ id, name, place, written }) {
	return {
		id,
		name,
		...(place === undefined ? {} : { place }),
		...(written === undefined ? {} : { written }),
	};
}
function skippedStep(step, because, more = {}) {
	return {
		step: stepFacts(step),
		ok: false,
		skipped: true,
		...(because === undefined ? {} : { skippedBecause: because }),
		attempts: [],
		durationMs: 0,
		extracted: {},
		extractedSecrets: {},
		diagnostics: [],
		...more,
	};
}
async function faultyStep(step, found, engine) {
	const diagnostics = await engine.explain(found, runFacts(engine));
	return placed(skippedStep(step, undefined, { diagnostics }), step, engine);
}
function faultsOf(error) {
	return error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u ? error.diagnostics : [(0,_bug_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(error)];
}
function runFacts({ context, keys, plan }) {
	return {
		environment: context.environment,
		key: keys.facts(),
		acceptedEarlier: keys.acceptedEarlier(),
		taskFile: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfTaskFile */ .Z)(plan),
	};
}
function missingValues(step, names) {
	const list = names.map((name) => `\`${name}\``).join(', ');
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `The task \`${step.name}\` needs ${list}, which no task that ran has given a value.`, {
		suggestion: 'Look at the task that extracts it: it was skipped, or its `if` did not hold. Give this task the same `if`.',
	});
}
function placed(result, step, { redactor }, extra = []) {
	const where = step.place === undefined ? [] : [`task: ${step.name} (${placeText(step)})`];
	const lines = [...extra, ...where].map((line) => redactor.text(line));
	return {
		...result,
		step: stepFacts(step),
		diagnostics: lines.length === 0
			? result.diagnostics
			: result.diagnostics.map((one) => one.failing === true ? { ...one, evidence: [...new Set([...one.evidence, ...lines])] } : one),
	};
}
function placeText({ place }) {
	return place === undefined ? '' : `${place.file}:${place.line}:${place.column}`;
}
function isRejected({ diagnostics }) {
	return diagnostics.some(({ code }) => code === 'auth/rejected');
}
function withoutContent(result) {
	const { response } = result;
	if (response === undefined || response.content.byteLength <= keptBytes)
		return result;
	return { ...result, response: { ...response, content: response.content.slice(0, keptBytes) } };
}


/***/ }),

/***/ 1108:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
S: () => (evaluateOver),
evaluate: () => (evaluate),
show: () => (show),
z: () => (/* reexport safe */ _search_js__WEBPACK_IMPORTED_MODULE_2__.z)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(605);
var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8789);




async function evaluate(value, expression) {
	const library = (await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.t.bind(__webpack_require__, 2360, 23)));
	return (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .search */ .$)(value, expression, library.default ?? library);
}
async function evaluateOver({ value }, expression) {
	try {
		const found = (await evaluate(value, expression)) ?? null;
		return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isInexact */ .ly)(found) ? { problem: 'the number is too large to be computed exactly' } : { value: found };
	}
	catch (error) {
		if (error instanceof RangeError)
			return { problem: 'the result is nested too deeply' };
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}
function show(value) {
	return typeof value === 'string' ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyExactly */ .w)(value ?? null);
}


/***/ }),

/***/ 2308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
h: () => (quote)
});
function quote(text) {
	return text.includes('`') ? `"${text}"` : `\`${text}\``;
}


/***/ })

};
;