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

// EXTERNAL MODULE: ./build/bundle/src/http/url.js
var http_url = __webpack_require__(8907);
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

// EXTERNAL MODULE: ./build/bundle/src/engine/rows/open-source.js
var open_source = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/shards.js
var shards = __webpack_require__(1019);
// EXTERNAL MODULE: ./build/bundle/src/engine/scope.js
var scope = __webpack_require__(1348);
// EXTERNAL MODULE: ./build/bundle/src/engine/step-results.js
var step_results = __webpack_require__(223);
;// CONCATENATED MODULE: ./build/bundle/src/engine/dry-run.js






const mostRows = 20;
async function showPlan(engine, scope, counts) {
	const { steps } = engine.plan;
	const results = [];
	for (const [index, step] of steps.entries()) {
		const lines = [];
		const show = (line) => lines.push(line);
		if (step.condition !== undefined)
			show(`if ${step.condition}`);
		const result = step.rows === undefined
			? await showStep(step, await step.bind(scope.sealed()), engine, show)
			: await showRows(step, scope.sealed(), counts, engine, show);
		const title = `${index + 1}/${steps.length} ${step.name}`;
		if (engine.observer === undefined)
			for (const line of [title, ...lines])
				engine.progress(line);
		else
			engine.observer.shows(title, lines);
		results.push(result);
	}
	return results;
}
async function showStep(step, bound, engine, show) {
	if ('faults' in bound)
		return (0,step_results/* faultyStep */.UR)(step, bound.faults, engine);
	if ('missing' in bound) {
		if (step.written !== undefined)
			show(`${step.written.method} ${step.written.path}`);
		show(`not known before earlier tasks have run: ${bound.missing.join(', ')}`);
		return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true, missing: bound.missing });
	}
	return showTask(step, bound.task, engine, show);
}
async function showTask(step, task, engine, show) {
	const url = (0,http_url/* resolveUrl */.O2)(engine.plan.target, task).href;
	for (const line of await describeCall(task, url, engine))
		show(line);
	return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true, task, url });
}
async function showRows(step, base, counts, engine, show) {
	const { rows, written } = step;
	if (rows === undefined)
		throw new Error('Only a step with rows is shown with them.');
	const source = await (0,open_source/* openSource */.o)(rows.source, base, counts, engine.platform.files);
	if ('faults' in source) {
		if (written !== undefined)
			show(`${written.method} ${written.path}`);
		show('the rows are not known before earlier tasks have run');
		return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true });
	}
	const { shard } = engine.plan;
	show(`for each of ${(0,shards/* countOfShard */.H)(source.count, shard)} rows, ${rows.concurrency} at a time`);
	let shown = 0;
	for await (const row of source.rows) {
		if ('fault' in row)
			return (0,step_results/* faultyStep */.UR)(step, [row.fault], engine);
		if (!(0,shards/* isOfShard */.U)(row.number, shard))
			continue;
		shown += 1;
		const say = shown <= mostRows ? show : () => undefined;
		if (shown <= mostRows)
			show(`row ${row.number}${row.line === undefined ? '' : ` (line ${row.line})`}:`);
		const result = await showStep(step, await step.bind((0,scope/* withItem */.m)(base, rows.as, row.item)), engine, say);
		if (!result.ok)
			return (0,step_results/* placed */.GS)(result, step, engine, [`row ${row.number}`]);
	}
	if (shown > mostRows)
		show(`\u2026 and ${shown - mostRows} more rows, put together in the same way`);
	return (0,step_results/* skippedStep */.hS)(step, 'dry-run', { ok: true });
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
	const known = counts.get((0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(source));
	if (known === undefined) {
		const faults = await (0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .countRows */ .BO)(source, files, counts);
		if (faults.length > 0)
			return { faults };
	}
	return { rows: (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)(source, files), count: known ?? counts.get((0,_check_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(source)) ?? 0 };
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