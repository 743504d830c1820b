"use strict";
exports.id = 4664;
exports.ids = [4664,1108];
exports.modules = {

/***/ 8174:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
F: () => (withEmptiedNotice)
});
function withEmptiedNotice(results, journal) {
	const [first, ...others] = results;
	if (journal?.emptied !== true || first === undefined)
		return results;
	const notice = {
		title: 'The journal was empty',
		message: 'The file of the journal was there, and not one whole line in it, so nothing counts as done. If it was restored from a cache, what was done before is not known, and may be done twice.',
	};
	return [{ ...first, notices: [notice, ...(first.notices ?? [])] }, ...others];
}


/***/ }),

/***/ 4664:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  executeSteps: () => (executeSteps)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/http/duration.js
var duration = __webpack_require__(8404);
// EXTERNAL MODULE: ./build/bundle/src/engine/emptied-journal.js
var emptied_journal = __webpack_require__(8174);
// EXTERNAL MODULE: ./build/bundle/src/engine/find-noted.js
var find_noted = __webpack_require__(7636);
;// CONCATENATED MODULE: ./build/bundle/src/engine/grace.js
const onGithub = { graceMs: () => 7_000 };
function createGrace(cancelled, clock, parting = onGithub) {
	let given;
	const give = () => {
		const ms = parting.graceMs();
		given = { ms, until: clock.monotonic() + ms };
		parting.holdOff?.(ms);
	};
	if (cancelled.aborted)
		give();
	else
		cancelled.addEventListener('abort', give, { once: true });
	const leftMs = () => (given === undefined ? Number.POSITIVE_INFINITY : Math.max(0, given.until - clock.monotonic()));
	return {
		get ms() {
			return given?.ms;
		},
		isOver: () => leftMs() <= 0,
		begin(waiting) {
			const controller = new AbortController();
			const over = new AbortController();
			const begin = () => {
				clock.sleep(leftMs() / (waiting + 1), over.signal).then(() => controller.abort(cancelled.reason), () => undefined);
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
		end() {
			cancelled.removeEventListener('abort', give);
			if (given !== undefined)
				parting.holdOff?.(0);
		},
	};
}

// EXTERNAL MODULE: ./build/bundle/src/engine/judge-condition.js
var judge_condition = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/bundle/src/engine/caller.js
function nameOfCaller({ step, row }) {
	return row === undefined ? `\`${step.name}\`` : `row ${row} of \`${step.name}\``;
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/keys-in-run.js

const mostRemembered = 100_000;
class KeysInRun {
	#callers = new Map();
	#told = false;
	take({ idempotencyKey }, caller) {
		if (idempotencyKey === undefined || this.#told)
			return [];
		const other = this.#callers.get(idempotencyKey);
		if (other === undefined) {
			if (this.#callers.size < mostRemembered)
				this.#callers.set(idempotencyKey, caller);
			return [];
		}
		this.#told = true;
		return [
			{
				title: 'Two calls have one idempotency key',
				message: `The idempotency key of ${nameOfCaller(caller)} is that of ${nameOfCaller(other)} as well: an API that honours it makes the first of such calls alone, and answers the others with what it gave then. Make the key of what no two of them share, or write \`idempotency-key: auto\`.`,
			},
		];
	}
}

// EXTERNAL MODULE: ./build/bundle/src/engine/last-made.js
var last_made = __webpack_require__(4374);
// EXTERNAL MODULE: ./build/bundle/src/engine/notebook.js + 2 modules
var notebook = __webpack_require__(3959);
// EXTERNAL MODULE: ./build/bundle/src/engine/restore-step.js
var restore_step = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/bundle/src/engine/rounds.js
var rounds = __webpack_require__(3979);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/check-sources.js
var check_sources = __webpack_require__(4595);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundle/src/engine/saved-in-run.js



const saved_in_run_mostRemembered = 100_000;
class SavedInRun {
	#workspace;
	#savers = new Map();
	constructor(workspace) {
		this.#workspace = workspace;
	}
	take({ content, saveTo }, saver) {
		if (content !== undefined && this.#savers.size > 0)
			for (const path of filesIn(content))
				this.read(path);
		if (saveTo === undefined)
			return undefined;
		const path = (0,external_node_path_.resolve)(this.#workspace, saveTo);
		const other = this.#savers.get(path);
		if (other === undefined) {
			if (this.#savers.size < saved_in_run_mostRemembered)
				this.#savers.set(path, saver);
			return undefined;
		}
		return (0,diagnostic.diagnostic)('save/refused', 'Another call of this run has saved this file, which would be overwritten.', {
			evidence: [`save-to: ${saveTo}`, `saved by: ${nameOfCaller(other)}`, `refused to: ${nameOfCaller(saver)}`],
			suggestion: 'Name the file after what is its own: of rows, after a value that no two of them share.',
		});
	}
	read(path) {
		this.#savers.delete((0,external_node_path_.resolve)(this.#workspace, path));
	}
	settle({ saveTo }, { bodyFile }) {
		if (saveTo === undefined)
			return;
		const path = (0,external_node_path_.resolve)(this.#workspace, saveTo);
		if (bodyFile !== path)
			this.#savers.delete(path);
	}
}
function filesIn(content) {
	if (content.kind === 'file')
		return [content.path];
	return content.kind === 'multipart' ? content.parts.flatMap((part) => (part.kind === 'file' ? [part.path] : [])) : [];
}

// EXTERNAL MODULE: ./build/bundle/src/engine/scope.js
var engine_scope = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
;// CONCATENATED MODULE: ./build/bundle/src/engine/execute-steps.js















async function executeSteps(given) {
	const { plan, signal, platform, observer } = given;
	const counts = await (0,check_sources/* checkRowSources */.F2)(plan.steps, platform.files);
	const scope = new engine_scope/* PlanScope */.Q(plan);
	if (plan.dryRun === true) {
		const { showPlan } = await __webpack_require__.e(/* import() */ 4490).then(__webpack_require__.bind(__webpack_require__, 4490));
		return showPlan(given, scope, counts);
	}
	const taken = { keysInRun: new KeysInRun(), savedInRun: new SavedInRun(given.context.workspace) };
	const engine = { ...(await withSentFiles(given)), ...taken };
	const grace = createGrace(signal, platform.clock, plan.steps.some(({ always }) => always) ? given.parting : undefined);
	const results = [];
	const called = await pathsToKnow(engine);
	const so = (failed) => ({ scope, counts, results, failed, ...(called && { called }) });
	let over;
	for (const [index, step] of plan.steps.entries()) {
		if (signal.aborted)
			over ??= 'cancelled';
		let result;
		if (over !== undefined && (over === 'rejected' || !step.always)) {
			result = await leaveOut(step, over, results, engine);
		}
		else if (step.always && grace.isOver()) {
			result = await tooLate(step, grace, engine);
		}
		else {
			observer?.begins(step, index + 1, plan.steps.length);
			const waiting = plan.steps.slice(index + 1).filter(({ always }) => always).length;
			if (step.always) {
				const turn = grace.begin(waiting);
				result = await runStep(step, so(over !== undefined), { ...engine, signal: turn.signal });
				turn.clear();
				if (over !== undefined)
					result = await (0,rounds/* beginAnew */.rN)(step, result, results, scope, engine);
			}
			else {
				result = await runStep(step, so(false), engine);
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
	grace.end();
	return (0,emptied_journal/* withEmptiedNotice */.F)(results, engine.journal);
}
async function pathsToKnow({ plan, journal }) {
	if (journal === undefined || !plan.steps.some(({ always, rows }) => always && rows !== undefined))
		return undefined;
	const { CalledPaths: Paths } = await __webpack_require__.e(/* import() */ 8710).then(__webpack_require__.bind(__webpack_require__, 8710));
	return new Paths();
}
async function withSentFiles(engine) {
	if (engine.journal === undefined)
		return engine;
	const { SentFiles } = await __webpack_require__.e(/* import() */ 7670).then(__webpack_require__.bind(__webpack_require__, 7670));
	const { checkSaved } = await __webpack_require__.e(/* import() */ 2978).then(__webpack_require__.bind(__webpack_require__, 2978));
	const equipped = { ...engine, sentFiles: new SentFiles(engine.platform.files, engine.signal) };
	await checkSaved(equipped);
	return equipped;
}
async function leaveOut(step, over, before, engine) {
	if (over === 'cancelled' && before.every(({ ok, tolerated }) => ok || tolerated)) {
		const found = (0,diagnostic.diagnostic)('net/reset', 'The job was cancelled before this task was begun.');
		return { ...(await (0,step_results/* faultyStep */.UR)(step, [found], engine)), skippedBecause: over };
	}
	if (!step.always)
		return (0,step_results/* skippedStep */.hS)(step, over);
	return (0,step_results/* skippedStep */.hS)(step, over, {
		notices: [(0,step_results/* skippedAlways */.si)(step, 'the API rejected the key, so no later call can succeed')],
	});
}
async function tooLate(step, { ms = 0 }, engine) {
	const found = (0,diagnostic.diagnostic)('net/reset', 'The job was cancelled, and its time was over before this task was begun.', {
		evidence: ['nothing was sent', `the \`always\` tasks of this cancelled job had ${(0,duration/* formatMs */._)(ms)} together`],
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
async function tryStep(step, so, engine) {
	const { scope, counts, results } = so;
	if (step.condition !== undefined) {
		const unmet = await (0,judge_condition/* judgeCondition */.X)(step.condition, scope, engine.redactor);
		if (unmet !== undefined && 'fault' in unmet)
			return (0,step_results/* faultyStep */.UR)(step, [unmet.fault], engine);
		if (unmet !== undefined)
			return (0,step_results/* skippedStep */.hS)(step, 'condition', { ok: true, condition: unmet });
	}
	const partOf = (task) => (0,rounds/* partOfJournal */.cX)(step, task, so, engine.plan.steps);
	if (step.rows !== undefined) {
		const { runRows } = await __webpack_require__.e(/* import() */ 2752).then(__webpack_require__.bind(__webpack_require__, 2752));
		const called = step.always || so.called === undefined ? {} : { called: so.called };
		return runRows(step, step.rows, { scope, counts, partOf, ...called }, engine);
	}
	const bound = await step.bind(scope.openFor(step));
	if ('faults' in bound)
		return (0,step_results/* faultyStep */.UR)(step, bound.faults, engine);
	if ('missing' in bound)
		return withoutValues(step, bound.missing, scope, engine);
	const { task, hide = [] } = bound;
	for (const secret of hide)
		engine.hide(secret);
	const noted = await (0,find_noted/* findNoted */.Q)(step, task, scope, engine, partOf(task));
	if (noted?.done !== undefined) {
		engine.savedInRun?.take(task, { step });
		return (0,restore_step/* restoreStep */.T2)(step, task, noted.done, scope);
	}
	const taken = engine.savedInRun?.take(task, { step });
	if (taken !== undefined)
		return (0,step_results/* faultyStep */.UR)(step, [taken], engine);
	const shared = engine.keysInRun?.take(task, { step }) ?? [];
	let content;
	const hearContent = (heard) => {
		if (!engine.holdsKey(Buffer.from(heard).toString('utf8')))
			content = heard;
	};
	const hearing = scope.holdsBody(step.id) ? { ...engine, hearContent } : engine;
	const result = await (0,notebook/* executeNoted */.gx)(task, noted, hearing, (made) => scope.add(step, made, content));
	engine.savedInRun?.settle(task, result);
	const whole = (0,step_results/* placed */.GS)(result, step, engine, ofEarlierRun(step, result, results, scope));
	const again = [...shared, ...(noted === undefined ? [] : noticesOfAgain(step, noted))];
	return again.length === 0 ? whole : { ...whole, notices: [...(whole.notices ?? []), ...again] };
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
function noticesOfAgain(step, { entry, inFlight, lastMade }) {
	if (inFlight === true)
		return [sentAgain(step)];
	return entry === undefined && lastMade !== undefined && lastMade.changed.length > 0
		? [(0,last_made/* madeAgain */.Y)(step, lastMade)]
		: [];
}
function sentAgain({ name }) {
	return {
		title: 'A task may have been done twice',
		message: `\`${name}\` was begun by an earlier run that got no answer, without an idempotency key, and was sent again: look whether it took effect twice. With \`idempotency-key: auto\` an API that honours it does it once.`,
	};
}
async function withoutValues(step, names, scope, engine) {
	const notKeeping = scope.notKeeping(names);
	if (!step.always || notKeeping !== undefined) {
		return { ...(await (0,step_results/* faultyStep */.UR)(step, [(0,step_results/* missingValues */.B6)(step, names, notKeeping)], engine)), missing: names };
	}
	return (0,step_results/* valuesNeverCame */.JK)(step, names);
}


/***/ }),

/***/ 7636:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
M: () => (findNotedRow),
Q: () => (findNoted)
});
var _last_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4374);
var _made_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9337);
var _notebook_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3959);
var _rounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3979);




async function findNoted(step, task, scope, looking, part = 'counts') {
	const { journal } = looking;
	if (journal === undefined || part === 'none')
		return undefined;
	const { sent, asked } = await wordsOf({ step, task, sealed: () => scope.sealed() }, scope, looking);
	const body = scope.holdsBody(step.id) ? { [`steps.${step.id}.body`]: '' } : {};
	const round = (0,_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .roundOf */ .O7)(step, journal);
	const key = (0,_notebook_js__WEBPACK_IMPORTED_MODULE_2__/* .noteKey */ .Ef)('task', [...round, JSON.stringify(sent)]);
	const noted = await notedOf({ key, task, words: (0,_made_of_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)({ ...asked, ...body }) }, part, looking);
	return noted === undefined || (0,_notebook_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafe */ .IP)(task) ? noted : { ...noted, lastMade: (0,_last_made_js__WEBPACK_IMPORTED_MODULE_0__/* .lastMadeOf */ .z)(sent, round, journal) };
}
async function findNotedRow(key, call, scope, looking, part = 'counts') {
	if (part === 'none')
		return undefined;
	const { sent, asked, files } = await wordsOf(call, scope, looking);
	const own = files.length === 0 ? key : (0,_notebook_js__WEBPACK_IMPORTED_MODULE_2__/* .noteKey */ .Ef)('row', [key, ...files]);
	const words = (0,_made_of_js__WEBPACK_IMPORTED_MODULE_1__/* .digestsOf */ .nw)({ ...sent, ...asked });
	return notedOf({ key: own, task: call.task, words, sent: (0,_made_of_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfAll */ .JP)(sent) }, part, looking);
}
async function notedOf(call, part, looking) {
	if (part !== 'again')
		return (0,_notebook_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUp */ .TE)(call, looking);
	const { task: _made, ...known } = call;
	return { ...known, entry: undefined };
}
async function wordsOf(call, scope, looking) {
	const known = scope.holdsSecrets ? await withoutSecrets(call, looking) : call.task;
	const files = (await looking.sentFiles?.digestsOf(call.task.content)) ?? [];
	return { sent: (0,_made_of_js__WEBPACK_IMPORTED_MODULE_1__/* .sentBy */ .ml)(known, files), asked: (0,_made_of_js__WEBPACK_IMPORTED_MODULE_1__/* .askedOf */ .iN)(known, looking.context.workspace), files };
}
async function withoutSecrets({ step, task, sealed }, { redactor }) {
	const bound = await step.bind(sealed());
	return 'task' in bound ? bound.task : redactor.record(task, _made_of_js__WEBPACK_IMPORTED_MODULE_1__/* .contentKinds */ .$h);
}


/***/ }),

/***/ 279:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
X: () => (judgeCondition)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _expect_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1108);
var _expect_jmespath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6253);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(863);
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
	const { names } = (0,_plan_templates_references_js__WEBPACK_IMPORTED_MODULE_4__/* .referencesOf */ .C)(condition, await (0,_expect_jmespath_js__WEBPACK_IMPORTED_MODULE_2__.loadJmespath)());
	const paths = [...new Set(names.map(({ path }) => path.map(asIdentifier).join('.')))];
	const shown = [];
	for (const path of paths.slice(0, mostNames)) {
		const text = redactor.text((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringifyExactly */ .w)((await (0,_expect_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(scope, path)) ?? null));
		shown.push(`${redactor.text(path)} is: ${text.length > longestValue ? `${text.slice(0, longestValue)}\u2026` : text}`);
	}
	return shown;
}
function asIdentifier(name) {
	return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}


/***/ }),

/***/ 4374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (madeAgain),
z: () => (lastMadeOf)
});
var _made_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9337);
var _notebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3959);


function lastMadeOf(sent, round, journal) {
	const key = (0,_notebook_js__WEBPACK_IMPORTED_MODULE_1__/* .noteKey */ .Ef)('made', round);
	const words = (0,_made_of_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsOf */ .nw)(sent);
	const then = journal.find(key)?.done?.kept.words;
	return { key, words, changed: then === undefined ? [] : (0,_made_of_js__WEBPACK_IMPORTED_MODULE_0__/* .newlySent */ .Iz)((0,_made_of_js__WEBPACK_IMPORTED_MODULE_0__/* .readMadeOf */ .li)(then), words) };
}
function madeAgain({ name }, { changed }) {
	return {
		title: 'What a done task sends has changed',
		message: `\`${name}\` was done in an earlier run, and since then this changed: ${(0,_made_of_js__WEBPACK_IMPORTED_MODULE_0__/* .wordList */ .d8)(changed)}. A task is known by what it sends, so it was made again. A value that is another one in each run, such as a time, makes it another call in each run.`,
	};
}


/***/ }),

/***/ 9337:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$h: () => (contentKinds),
Iz: () => (newlySent),
JP: () => (digestOfAll),
d8: () => (wordList),
iN: () => (askedOf),
li: () => (readMadeOf),
ml: () => (sentBy),
nw: () => (digestsOf),
ql: () => (newlyAsked),
wX: () => (namesIn)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _expect_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4552);



const contentWords = { json: 'json', text: 'body', file: 'body-file', form: 'form', multipart: 'multipart' };
const contentKinds = new Set(Object.keys(contentWords));
const sentWords = new Set([
	...['method', 'path', 'query', 'headers'],
	...Object.values(contentWords),
]);
const digestLength = 6;
const extractPrefix = 'extract.';
function sentBy({ method, path, query, fields, content }, files) {
	return {
		method,
		path,
		...(query.length === 0 ? {} : { query: JSON.stringify(query) }),
		...(fields.length === 0 ? {} : { headers: JSON.stringify(fields) }),
		...(content === undefined ? {} : { [contentWords[content.kind]]: JSON.stringify([withoutFolder(content), files]) }),
	};
}
function askedOf(task, workspace) {
	const { expectStatus, expect, polling, pagination, extract, saveTo } = task;
	return {
		'expect-status': JSON.stringify(expectStatus),
		...(expect.length === 0 ? {} : { expect: JSON.stringify(expect) }),
		...(polling === undefined ? {} : { until: polling.until }),
		...(polling?.failWhen === undefined ? {} : { 'fail-when': polling.failWhen }),
		...(pagination === undefined ? {} : { paginate: JSON.stringify(pagination) }),
		...(saveTo === undefined ? {} : { 'save-to': (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, saveTo)) }),
		...Object.fromEntries(extract.map(({ name, expression }) => [`${extractPrefix}${name}`, expression])),
	};
}
function digestsOf(texts) {
	return Object.fromEntries(Object.entries(texts).map(([word, text]) => [word, digestOf(text)]));
}
function digestOfAll(texts) {
	return digestOf(JSON.stringify(digestsOf(texts)));
}
const ofLate = new Map();
const mostOfLate = 256;
function digestOf(text) {
	const known = ofLate.get(text);
	if (known !== undefined)
		return known;
	const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64url').slice(0, digestLength);
	if (text.length > mostOfLate)
		return digest;
	if (ofLate.size >= mostOfLate)
		ofLate.clear();
	ofLate.set(text, digest);
	return digest;
}
function readMadeOf(kept) {
	if (!(0,_expect_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(kept))
		return {};
	return Object.fromEntries(Object.entries(kept).flatMap(([word, one]) => (typeof one === 'string' ? [[word, one]] : [])));
}
function newlySent(then, now) {
	return [...sentWords].filter((word) => then[word] !== now[word]);
}
function newlyAsked(then, now) {
	return Object.keys(now).filter((word) => !sentWords.has(word) && then[word] !== now[word]);
}
function namesIn(words) {
	return [...words].flatMap((word) => (word.startsWith(extractPrefix) ? [word.slice(extractPrefix.length)] : []));
}
function wordList(words) {
	const called = [...words].map((word) => (word.startsWith(extractPrefix) ? 'extract' : word));
	return [...new Set(called)].map((word) => `\`${word}\``).join(', ');
}
function withoutFolder(content) {
	if (content.kind === 'file')
		return { ...content, path: baseName(content.path) };
	if (content.kind !== 'multipart')
		return content;
	return content.parts.map((part) => (part.kind === 'file' ? { ...part, path: baseName(part.path) } : part));
}
function baseName(path) {
	return path.replace(/^.*[/\\]/, '');
}


/***/ }),

/***/ 3959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (executeNoted),
  xr: () => (extractsSecret),
  IP: () => (isSafe),
  TE: () => (lookUp),
  Ef: () => (noteKey),
  mP: () => (unwritable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __webpack_require__(8334);
// EXTERNAL MODULE: ./build/bundle/src/engine/execute-task.js + 6 modules
var execute_task = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/bundle/src/expect/compare.js
var compare = __webpack_require__(4552);
// EXTERNAL MODULE: ./build/bundle/src/expect/json.js + 1 modules
var json = __webpack_require__(863);
;// CONCATENATED MODULE: ./build/bundle/src/engine/kept.js


function keptOf(made, redactor) {
	const outputs = redactMembers(made.outputs, redactor);
	const foreign = Object.values(outputs);
	const starred = starredIn(made.outputs, outputs, ['outputs']);
	if (!('status' in made)) {
		return { json: (0,json/* stringifyExactly */.w)(outputs), foreign: (0,json/* stringifyExactly */.w)(foreign), starred };
	}
	const { outputs: _redacted, ...others } = made;
	const own = redactMembers(others, redactor);
	return {
		json: (0,json/* stringifyExactly */.w)({ ...own, outputs }),
		foreign: (0,json/* stringifyExactly */.w)([...foreign, ...Object.values(own)]),
		starred: [...starred, ...starredIn(others, own, [])],
	};
}
function redactMembers(members, redactor) {
	return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, redactor.data(value)]));
}
function starredIn(before, after, path) {
	if ((0,compare/* isMap */.jh)(before) && (0,compare/* isMap */.jh)(after)) {
		const names = Object.keys(before);
		if (!names.every((name) => Object.hasOwn(after, name)))
			return [path];
		return names.flatMap((name) => starredIn(before[name], after[name], [...path, name]));
	}
	if (Array.isArray(before) && Array.isArray(after)) {
		return before.some((item, at) => starredIn(item, after[at], path).length > 0) ? [path] : [];
	}
	return typeof before === 'string' && before !== after ? [path] : [];
}

// EXTERNAL MODULE: ./build/bundle/src/engine/made-of.js
var made_of = __webpack_require__(9337);
;// CONCATENATED MODULE: ./build/bundle/src/engine/starred.js

function readStarred(kept) {
	if (!Array.isArray(kept))
		return [];
	return kept.filter((path) => Array.isArray(path) && path.every((name) => typeof name === 'string'));
}
function firstRead(paths, { id }, { valuesRead }) {
	const spelt = paths.flatMap((path) => {
		const [kind, ...names] = path;
		const ofStep = ['steps', id, ...path];
		return kind === 'outputs' && names.length > 0 ? [names, ofStep] : [ofStep];
	});
	const read = valuesRead === undefined ? spelt[0] : valuesRead.find((one) => spelt.some((own) => meet(own, one)));
	return read?.join('.');
}
function meet(one, other) {
	return one.slice(0, other.length).every((name, at) => name === other[at]);
}
function notKept(value, { id, name, method, idempotencyKey }) {
	const why = idempotencyKey === undefined
		? `a ${method} without an idempotency key is not made twice`
		: 'it was sent without the idempotency key that it has now, so it is not made twice';
	return new diagnostic/* DiagnosticError */.u((0,diagnostic.diagnostic)('input/invalid', `\`${value}\` is needed again, and no journal keeps it, because a secret stood in it; \`${name}\`, which gave it, was done in an earlier run, and ${why}.`, {
		evidence: [`id of the task: ${id}`],
		suggestion: 'Extract only the part without the secret, or add `idempotency-key: auto`; then give the task another `id`, or name a new journal, so that it is made once more.',
	}));
}

// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
;// CONCATENATED MODULE: ./build/bundle/src/engine/notebook.js









async function lookUp(call, looking) {
	const { journal } = looking;
	if (journal === undefined)
		return undefined;
	const { key, task, words, sent } = call;
	const entry = journal.find(key);
	const noted = { key, words, entry, ...(sent === undefined ? {} : { sent }) };
	if (entry === undefined)
		return noted;
	const done = doneOf(call, entry, looking);
	if (done !== undefined && (await holdsSaved(task, done, looking)))
		return { ...noted, done };
	const open = entry.done === undefined && entry.failed === undefined;
	if (open && isOnceOnly(task))
		return { ...noted, inFlight: true };
	if (!isChanged(noted) || isSafe(task))
		return noted;
	if (entry.done !== undefined || (open && extractsSecret(task)))
		return { ...noted, changedAgain: true };
	return open ? { ...noted, changedInFlight: true } : noted;
}
function isChanged({ entry, sent, words }) {
	if (entry?.idempotencyKey === undefined || sent === undefined)
		return false;
	if (entry.done === undefined)
		return entry.sent !== undefined && entry.sent !== sent;
	return entry.done.withheld !== true && (0,made_of/* newlySent */.Iz)((0,made_of/* readMadeOf */.li)(entry.done.kept.words), words).length > 0;
}
function keyOfThen(noted) {
	return noted.entry?.failed === true && isChanged(noted) ? undefined : noted.entry?.idempotencyKey;
}
function doneOf({ task, words, sent }, entry, { plan }) {
	const { done, idempotencyKey } = entry;
	if (extractsSecret(task))
		return undefined;
	if (done?.withheld === true && isOnceOnly(task))
		return withheldOf(task, sent, plan);
	const json = done?.kept.json;
	if (typeof json !== 'string')
		return undefined;
	const then = (0,made_of/* readMadeOf */.li)(done?.kept.words);
	const asked = (0,made_of/* newlyAsked */.ql)(then, words);
	if (isSafe(task) && asked.length > 0)
		return undefined;
	const needed = firstRead(readStarred(done?.kept.starred), task, plan);
	if (needed === undefined)
		return { json, changed: [...(0,made_of/* newlySent */.Iz)(then, words), ...asked] };
	if (isSafe(task) || (task.idempotencyKey !== undefined && idempotencyKey !== undefined))
		return undefined;
	throw notKept(needed, task);
}
function withheldOf(task, sent, plan) {
	const needed = firstRead([...task.extract.map(({ name }) => ['outputs', name]), []], task, plan);
	if (needed !== undefined)
		throw notKept(needed, task);
	return { json: sent === undefined ? '{"status":null,"headers":{},"outputs":{}}' : '{}', changed: [] };
}
function isSafe({ method }) {
	return method === 'GET' || method === 'HEAD';
}
async function holdsSaved(task, { changed }, { context, platform }) {
	const { saveTo, method, name } = task;
	if (saveTo === undefined)
		return true;
	if ((await platform.files.stat((0,external_node_path_.resolve)(context.workspace, saveTo))) !== undefined)
		return true;
	if (isSafe(task))
		return false;
	const evidence = [`save-to: ${saveTo}`, 'the journal says that it was done'];
	if (changed.includes('save-to')) {
		throw new diagnostic/* DiagnosticError */.u((0,diagnostic.diagnostic)('input/file', `\`${name}\` saved to another file in an earlier run, and a ${method} is not made twice.`, {
			evidence,
			suggestion: 'Move that file to where `save-to` names it now, or name a new journal, if all of it may be done again.',
		}));
	}
	throw new diagnostic/* DiagnosticError */.u((0,diagnostic.diagnostic)('input/file', `The file that \`${name}\` saved in an earlier run is gone, and a ${method} is not made twice.`, {
		evidence,
		suggestion: 'Keep the files together with the journal, in the same cache; or name a new journal, if all of it may be done again.',
	}));
}
function isOnceOnly({ method, idempotencyKey }) {
	return (method === 'POST' || method === 'PATCH') && idempotencyKey === undefined;
}
async function executeNoted(task, noted, engine, keep) {
	const { journal, redactor } = engine;
	if (noted === undefined || journal === undefined) {
		const result = await (0,execute_task/* executeTask */.d)(task, engine);
		await keep(result);
		return result;
	}
	const known = keyOfThen(noted);
	const own = known === undefined || task.idempotencyKey === undefined ? task : { ...task, idempotencyKey: known };
	try {
		const isNew = own.idempotencyKey !== undefined && known === undefined;
		const isAnswered = noted.entry?.failed === true;
		if (isNew || isAnswered || isOnceOnly(own))
			await journal.begin(noted.key, own.idempotencyKey, noted.sent);
	}
	catch (error) {
		const diagnostics = await engine.explain([unwritable(error, 'nothing was sent')], (0,step_results/* runFacts */.pI)(engine));
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
	const result = await (0,execute_task/* executeTask */.d)(own, engine);
	const made = await keep(result);
	try {
		const isBegun = own.idempotencyKey !== undefined || isOnceOnly(own);
		if (!result.ok && isBegun && isSettled(result))
			await journal.fail(noted.key);
		if (!result.ok || extractsSecret(task))
			return result;
		const { json, foreign, starred } = keptOf(made, redactor);
		const more = starred.length === 0 ? {} : { starred };
		await journal.finish(noted.key, { json, words: noted.words, ...more }, foreign);
		if (noted.lastMade !== undefined)
			await journal.finish(noted.lastMade.key, { words: noted.lastMade.words }, '');
		return result;
	}
	catch (error) {
		const found = await engine.explain([unwritable(error, 'the call was made, and may be made again')], (0,step_results/* runFacts */.pI)(engine));
		return { ...result, ok: false, diagnostics: [...result.diagnostics, ...found] };
	}
}
function noteKey(kind, parts) {
	return (0,external_node_crypto_.createHash)('sha256')
		.update(JSON.stringify([kind, ...parts]))
		.digest('base64url')
		.slice(0, 24);
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
	if (error instanceof diagnostic/* DiagnosticError */.u)
		return error.diagnostics[0];
	return (0,diagnostic.diagnostic)('save/failed', `The journal could not be written; ${then}.`, {
		evidence: [`system error: ${(0,error_code/* errorCode */.C)(error)}`],
		cause: error,
	});
}


/***/ }),

/***/ 5173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
HY: () => (restoreRow),
T2: () => (restoreStep),
lO: () => (withoutValues)
});
var _expect_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1108);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
var _made_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9337);
var _step_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(223);




async function restoreStep(step, task, done, scope) {
	const kept = (await scope.read(done.json));
	const outputs = keptOutputs(kept.outputs, task, done);
	scope.restore(step, { ...kept, outputs });
	scope.addUnkept(step, (0,_made_of_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(done.changed));
	const result = doneEarlier(step, task, outputs);
	return done.changed.length === 0 ? result : { ...result, notices: [askedSince(step, task, done.changed)] };
}
async function restoreRow(step, task, done, scope) {
	const outputs = (await scope.read(done.json));
	return doneEarlier(step, task, keptOutputs(outputs, task, done));
}
function keptOutputs(outputs, { extract }, { changed }) {
	const gone = (0,_made_of_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(changed);
	const names = extract.map(({ name }) => name).filter((name) => Object.hasOwn(outputs, name) && !gone.includes(name));
	return Object.fromEntries(names.map((name) => [name, outputs[name]]));
}
function doneEarlier(step, task, outputs) {
	const values = Object.entries(outputs);
	return (0,_step_results_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedStep */ .hS)(step, 'done', {
		ok: true,
		task,
		extracted: Object.fromEntries(values.map(([name, value]) => [name, (0,_expect_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.show)(value)])),
		extractedJson: Object.fromEntries(values.map(([name, value]) => [name, (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(value)])),
	});
}
function askedSince(step, { method }, changed) {
	return {
		title: 'A done task was not judged anew',
		message: `\`${step.name}\` was done in an earlier run, and since then this changed: ${(0,_made_of_js__WEBPACK_IMPORTED_MODULE_2__/* .wordList */ .d8)(changed)}. Its answer was not judged by that${withoutValues((0,_made_of_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(changed))}: a ${method} is not made twice. ${(0,_step_results_js__WEBPACK_IMPORTED_MODULE_3__/* .howToMakeAgain */ .wM)(step)}`,
	};
}
function withoutValues(names) {
	if (names.length === 0)
		return '';
	return `, and there is no value of ${names.map((name) => `\`${name}\``).join(', ')}`;
}


/***/ }),

/***/ 3979:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
O7: () => (roundOf),
cX: () => (partOfJournal),
rN: () => (beginAnew),
sG: () => (earlierMakers)
});
var _notebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
var _step_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(223);


function partOfJournal(step, task, { scope, results, failed, called }, steps) {
	if (!step.always)
		return 'counts';
	const deletes = task.method === 'DELETE';
	if (failed && !(deletes && step.rows !== undefined))
		return 'none';
	if (deletes && step.rows !== undefined && called?.has(task.path) === true)
		return 'again';
	const reads = scope.readsOf(step);
	const subjects = scope.subjectsOf(step);
	const makers = results.flatMap((result, at) => {
		const maker = steps[at];
		if (maker === undefined || (step.rows !== undefined && result.rows !== undefined))
			return [];
		const isRead = reads.has(maker.id);
		if (!isRead && (maker.always || (result.task !== undefined && (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .extractsSecret */ .xr)(result.task))))
			return [];
		const makes = result.task === undefined || !(0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafe */ .IP)(result.task);
		const isSubject = subjects.has(maker.id) || (makes && callsUnder(maker, result, step, task));
		if (deletes && !isSubject && !makes)
			return [];
		return [{ isSubject, made: hasMade(result) }];
	});
	const subject = makers.filter(({ isSubject }) => isSubject);
	const counting = step.rows !== undefined || (deletes && subject.length > 0) ? subject : makers;
	return counting.some(({ made }) => made) ? 'again' : 'counts';
}
function hasMade({ ok, skipped, skippedBecause, rows }) {
	if (skippedBecause === 'dry-run')
		return true;
	return !skipped && (rows === undefined ? ok : rows.succeeded > 0);
}
function roundOf({ id }, journal) {
	const round = journal.find(roundKey(id))?.idempotencyKey;
	return round === undefined ? [id] : [id, round];
}
function roundKey(id) {
	return (0,_notebook_js__WEBPACK_IMPORTED_MODULE_0__/* .noteKey */ .Ef)('round', [id]);
}
async function beginAnew(cleaner, result, before, scope, engine) {
	const { journal, plan, platform } = engine;
	if (journal === undefined || !hasDeleted(result))
		return result;
	const gone = new Set(scope.subjectsOf(cleaner));
	const undone = [];
	for (const [at, one] of before.entries()) {
		const step = plan.steps[at];
		if (step === undefined || step.always)
			continue;
		const builds = [...scope.readsOf(step)].some((id) => gone.has(id));
		if (!builds && !gone.has(step.id) && !callsUnder(step, one, cleaner, result.task))
			continue;
		gone.add(step.id);
		undone.push(step);
	}
	if (undone.length === 0)
		return result;
	try {
		for (const { id } of [...undone, cleaner])
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
	if (rows !== undefined) {
		const deletes = (task ?? rows.failures[0]?.result.task)?.method === 'DELETE';
		return deletes && (rows.succeeded + rows.done > 0 || rows.failures.some(({ result }) => isGone(result.response)));
	}
	return task?.method === 'DELETE' && ((ok && !skipped) || isGone(response));
}
function isGone(response) {
	return response?.status === 404 || response?.status === 410;
}
function callsUnder(maker, { task }, cleaner, deletion) {
	if (liesUnder(task?.path, deletion?.path))
		return true;
	return maker.rows !== undefined && liesUnder(maker.written?.path, cleaner.written?.path);
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
		if (source.format === 'csv') {
			const { readCsv } = await Promise.all(/* import() */[__webpack_require__.e(6070), __webpack_require__.e(4407)]).then(__webpack_require__.bind(__webpack_require__, 4407));
			for await (const rows of readCsv(source.path, files))
				for (const row of rows)
					yield row;
		}
		else
			yield* await open(source, source.format, files);
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
async function open({ path }, format, files) {
	switch (format) {
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
	#steps = new Map();
	#openBodies = new Map();
	#values = new Map();
	#secrets = new Map();
	#secretsOf = new Map();
	#giverOf = new Map();
	#reads = new Map();
	#unkept = new Map();
	constructor({ scope, bodiesRead }) {
		this.#base = scope;
		this.#bodiesRead = bodiesRead;
	}
	open() {
		return this.#make((name) => revealed(this.#secrets.get(name)), this.#openBodies);
	}
	openFor({ id }, item = {}) {
		const reads = this.#reads.get(id) ?? new Map();
		this.#reads.set(id, reads);
		const note = (giver, open) => reads.set(giver, open || reads.get(giver) === true);
		const { steps, ...names } = this.open();
		const scope = watched(names, (name) => {
			const giver = this.#giverOf.get(name);
			if (giver !== undefined)
				note(giver, !this.#secrets.has(name));
		});
		scope.steps = watched(steps, (name) => note(name, !this.#secretsOf.get(name)?.length));
		return Object.assign(scope, item);
	}
	readsOf({ id }) {
		return new Set(this.#reads.get(id)?.keys());
	}
	subjectsOf(step) {
		const reads = [...(this.#reads.get(step.id) ?? [])];
		const open = reads.filter(([, isOpen]) => isOpen).map(([id]) => id);
		return open.length > 0 ? new Set(open) : this.readsOf(step);
	}
	sealed() {
		return this.#make((name) => sealed(this.#secrets.get(name)));
	}
	get holdsSecrets() {
		return this.#secrets.size > 0 || this.#openBodies.size > 0;
	}
	async add(step, result, content) {
		const { response, extractedSecrets } = result;
		const outputs = await this.outputsOf(result);
		const body = this.holdsBody(step.id) && response !== undefined ? await this.#bodyOf(response.content) : undefined;
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
		const headers = withoutCookies(kept.headers);
		if (body === undefined || content === undefined || response?.content === undefined)
			return { ...kept, headers };
		if (Buffer.compare(content, response.content) === 0)
			return { ...kept, headers };
		const open = await this.#bodyOf(content);
		this.#openBodies.set(step.id, open);
		return { ...kept, headers, body: open };
	}
	restore(step, kept) {
		this.#take(step.id, kept, true);
	}
	addUnkept(step, names) {
		for (const name of names)
			this.#unkept.set(name, step);
	}
	notKeeping(names) {
		return names.map((name) => this.#unkept.get(name)).find((step) => step !== undefined);
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
		return Promise.resolve((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(json));
	}
	#take(id, kept, ok, rows) {
		this.#steps.set(id, { ...kept, ok, ...(rows === undefined ? {} : { rows }) });
		for (const [name, value] of Object.entries(kept.outputs)) {
			this.#values.set(name, value);
			this.#giverOf.set(name, id);
		}
	}
	holdsBody(id) {
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
	#make(secretOf, bodies) {
		const scope = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(this.#base);
		for (const [name, value] of this.#values)
			scope[name] = value;
		for (const name of this.#secrets.keys())
			scope[name] = secretOf(name);
		scope.steps = this.#makeSteps(secretOf, bodies);
		return scope;
	}
	#makeSteps(secretOf, bodies) {
		const steps = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)();
		for (const [id, step] of this.#steps) {
			const secrets = (this.#secretsOf.get(id) ?? []).map((name) => [name, secretOf(name)]);
			const outputs = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)({ ...step.outputs, ...Object.fromEntries(secrets) });
			const { headers, rows } = step;
			steps[id] = (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)({
				...step,
				headers: (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(headers),
				outputs,
				...(bodies?.has(id) === true ? { body: bodies.get(id) } : {}),
				...(rows === undefined ? {} : { rows: (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(rows) }),
			});
		}
		return steps;
	}
}
function revealed(value) {
	if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)
		return openValue(value);
	return value?.map((one) => (one instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? openValue(one) : one));
}
function openValue(secret) {
	return secret.isJson ? (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(secret.reveal()) : secret.reveal();
}
function sealed(value) {
	if (Array.isArray(value))
		return value.map((one) => (one instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? sealedValue(one) : one));
	return value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z ? sealedValue(value) : hidden;
}
function sealedValue(secret) {
	return secret.isJson ? sealedParts((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(secret.reveal())) : hidden;
}
function sealedParts(value) {
	if (Array.isArray(value))
		return value.map(sealedParts);
	if (value === null || typeof value !== 'object' || value instanceof _expect_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ExactNumber */ .fh)
		return hidden;
	return (0,_expect_bare_object_js__WEBPACK_IMPORTED_MODULE_0__/* .bareObject */ .A)(Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sealedParts(part)])));
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
JK: () => (valuesNeverCame),
TK: () => (isRejected),
UR: () => (faultyStep),
gH: () => (withoutContent),
hS: () => (skippedStep),
mv: () => (stepFacts),
pI: () => (runFacts),
si: () => (skippedAlways),
wM: () => (howToMakeAgain),
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
function missingValues(step, names, notKeeping) {
	const list = names.map((name) => `\`${name}\``).join(', ');
	if (notKeeping !== undefined) {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `The task \`${step.name}\` needs ${list}, which \`${notKeeping.name}\` was not asked for when an earlier run did it.`, { suggestion: howToMakeAgain(notKeeping) });
	}
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `The task \`${step.name}\` needs ${list}, which no task that ran has given a value.`, {
		suggestion: 'Look at the task that extracts it: it was skipped, or its `if` did not hold. Give this task the same `if`.',
	});
}
function valuesNeverCame(step, names) {
	const list = names.map((name) => `\`${name}\``).join(', ');
	return skippedStep(step, 'missing', {
		ok: true,
		missing: names,
		notices: [skippedAlways(step, `${list} never got a value, because the task that gives it did not succeed`)],
	});
}
function skippedAlways({ name }, why) {
	return {
		title: 'An always task was skipped',
		message: `The task \`${name}\` has \`always\`, and was skipped: ${why}.`,
	};
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
function howToMakeAgain({ name, place }) {
	if (place === undefined)
		return 'To make it again, name a new journal.';
	return `To make \`${name}\` again, give it another \`id\`; to make everything again, name a new journal.`;
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
z: () => (/* reexport safe */ _search_js__WEBPACK_IMPORTED_MODULE_3__.z)
});
var _jmespath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6253);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(605);
var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1896);
var _work_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3082);






const ofExpression = /^(?:ArgumentError|Unknown function|The step of a slice)/;
async function evaluate(value, expression) {
	return (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .search */ .$)(value, expression, await (0,_jmespath_js__WEBPACK_IMPORTED_MODULE_0__.loadJmespath)());
}
async function evaluateOver({ value }, expression) {
	try {
		const found = (await evaluate(value, expression)) ?? null;
		return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isInexact */ .ly)(found) ? { problem: _numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .inexact */ .Nw } : { value: found };
	}
	catch (error) {
		if (error instanceof RangeError)
			return { problem: 'the result is nested too deeply' };
		const problem = error instanceof Error ? error.message : String(error);
		return error instanceof _work_js__WEBPACK_IMPORTED_MODULE_4__.TooMuchWork || ofExpression.test(problem) ? { problem, hopeless: true } : { problem };
	}
}
function show(value) {
	return typeof value === 'string' ? value : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(value ?? null);
}


/***/ }),

/***/ 1435:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C: () => (referencesOf)
});
function referencesOf(expression, library) {
	const walk = new Walk();
	const tree = library.compile(expression);
	const chain = walk.visit(tree, true, false);
	if (chain !== undefined)
		walk.take(chain, false);
	return { names: walk.names, wholeScope: walk.wholeScope, ...(chain === undefined ? {} : { chain }) };
}
class Walk {
	names = [];
	wholeScope = false;
	take(path, guarded) {
		this.names.push({ path, guarded });
	}
	visit(part, atRoot, guarded) {
		const node = part;
		if (node === null || node === undefined || typeof node !== 'object')
			return undefined;
		const children = (node.children ?? []);
		const [left, right] = children;
		switch (node.type) {
			case 'Field':
				return atRoot ? [String(node.name)] : undefined;
			case 'Literal':
				return undefined;
			case 'Current':
			case 'Identity':
				if (atRoot)
					this.wholeScope = true;
				return undefined;
			case 'Subexpression': {
				const chain = this.visit(left, atRoot, guarded);
				if (chain !== undefined && right?.type === 'Field')
					return [...chain, String(right.name)];
				if (chain !== undefined)
					this.take(chain, guarded);
				this.#all(children.slice(1), false, guarded);
				return undefined;
			}
			case 'IndexExpression':
			case 'Projection':
			case 'ValueProjection':
			case 'FilterProjection':
			case 'Pipe':
				this.#all([left], atRoot, guarded);
				this.#all(children.slice(1), false, guarded);
				return undefined;
			case 'OrExpression':
				this.#all([left], atRoot, true);
				this.#all([right], atRoot, guarded);
				return undefined;
			case 'Function':
				this.#all(children, atRoot, guarded || node.name === 'not_null');
				return undefined;
			case 'ExpressionReference':
				this.#all(children, false, guarded);
				return undefined;
			case 'KeyValuePair':
				this.#all([node.value], atRoot, guarded);
				return undefined;
			default:
				this.#all(children, atRoot, guarded);
				return undefined;
		}
	}
	#all(parts, atRoot, guarded) {
		for (const part of parts) {
			const chain = this.visit(part, atRoot, guarded);
			if (chain !== undefined)
				this.take(chain, guarded);
		}
	}
}


/***/ })

};
;