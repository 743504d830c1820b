"use strict";
exports.id = 3332;
exports.ids = [3332];
exports.modules = {

/***/ 3332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
parseInputs: () => (parseInputs)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _plan_from_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4183);
var _plan_task_from_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
var _credential_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);
var _definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4111);
var _run_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6088);
var _user_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9369);
var _written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9056);








async function parseInputs(raw, deps) {
	const faults = new _written_js__WEBPACK_IMPORTED_MODULE_5__/* .Faults */ .CG();
	faults.errors.push(...(raw.faults ?? []));
	const judged = await unknownNames(raw);
	faults.errors.push(...judged.filter(({ severity }) => severity === 'error'));
	faults.warnings.push(...judged.filter(({ severity }) => severity !== 'error'));
	const given = await readGiven(raw, faults);
	const values = await parseValues(given, faults);
	const named = { errors: faults.errors.length, warnings: faults.warnings.length };
	const tasks = given.get('tasks');
	if (tasks === undefined) {
		checkPath(given, values, raw, faults);
	}
	else {
		const { takeOutSingleCall } = await __webpack_require__.e(/* import() */ 5107).then(__webpack_require__.bind(__webpack_require__, 5107));
		takeOutSingleCall(given, values, faults);
	}
	if (mayConflict(given)) {
		const { checkRules } = await Promise.all(/* import() */[__webpack_require__.e(1484), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 6962));
		checkRules(given, values, faults, deps.now);
	}
	if (repeating.some((name) => given.has(name))) {
		const { checkRepetition, checkSecretsWithJournal, checkShard, checkVars } = await __webpack_require__.e(/* import() */ 5107).then(__webpack_require__.bind(__webpack_require__, 5107));
		if (tasks === undefined)
			checkRepetition(given, values, faults);
		checkVars(given, faults);
		checkShard(given, values, deps.context.parallel, faults);
		if (given.has('journal'))
			checkSecretsWithJournal(given, values, (0,_plan_task_from_values_js__WEBPACK_IMPORTED_MODULE_2__/* .methodOf */ .NY)(values), faults);
	}
	const rules = {
		...deps.context,
		files: deps.files,
		namedOnCommandLine: deps.namedOnCommandLine,
		...(raw.keyFiles?.length ? { inUse: await keyFilesInUse(raw.keyFiles, deps) } : {}),
	};
	const paths = await filesOf(values, rules, faults);
	if (raw.unknown === 'error' && faults.errors.length + faults.warnings.length > 0) {
		const { speakOfFlags } = await __webpack_require__.e(/* import() */ 2025).then(__webpack_require__.bind(__webpack_require__, 2025));
		speakOfFlags(faults, named, raw);
	}
	const found = { faults: firstOf(faults.errors), warnings: faults.warnings, reports: (0,_run_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPathsOf */ .c)(values, paths) };
	if (tasks !== undefined)
		return withTasks(tasks, { given, values: values, paths }, found, raw, deps, rules);
	if (faults.errors.length > 0)
		return found;
	return {
		...found,
		plan: await (0,_plan_from_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .planFromInputs */ .Zn)(values, {
			pathOf: (file) => paths.get(file) ?? file.path,
			newIdempotencyKey: deps.newIdempotencyKey,
			...(deps.context.parallel === undefined ? {} : { parallel: deps.context.parallel }),
		}),
	};
}
function firstOf(faults) {
	if (faults.length <= _written_js__WEBPACK_IMPORTED_MODULE_5__/* .mostShown */ .$Y)
		return faults;
	const message = `There are ${faults.length - _written_js__WEBPACK_IMPORTED_MODULE_5__/* .mostShown */ .$Y} more faults in the inputs.`;
	const suggestion = 'Mend the first ones, and the rest is told.';
	return [...faults.slice(0, _written_js__WEBPACK_IMPORTED_MODULE_5__/* .mostShown */ .$Y), (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', message, { suggestion })];
}
async function withTasks(tasks, inputs, { faults, warnings }, raw, { context, environment = {}, newIdempotencyKey }, rules) {
	const { planFromTasks } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1140), __webpack_require__.e(1484), __webpack_require__.e(1609)]).then(__webpack_require__.bind(__webpack_require__, 1609));
	const read = await planFromTasks(tasks, inputs, {
		rules,
		environment,
		...(context.parallel === undefined ? {} : { parallel: context.parallel }),
		newIdempotencyKey,
		alwaysPath: raw.unknown === 'error',
	});
	const found = {
		faults: [...faults, ...read.faults],
		warnings: [...warnings, ...read.warnings],
		reports: { ...(0,_run_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPathsOf */ .c)(inputs.values, inputs.paths), ...read.reports },
	};
	return read.plan === undefined || found.faults.length > 0 ? found : { ...found, plan: read.plan };
}
function checkPath(given, values, raw, faults) {
	if (given.has('path'))
		return;
	const isUnreadScan = given.has('scan') && values.scan === undefined;
	const scans = isUnreadScan || (values.scan?.length ?? 0) > 0 || values['scan-git'] === true;
	const ofCall = _definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj.find((name) => given.has(name) && saysWhatToCall(name));
	if (scans && ofCall === undefined)
		return;
	if (!scans && raw.nothingToDo !== undefined) {
		faults.errors.push(raw.nothingToDo);
		return;
	}
	const suggestion = scans
		? `Write for example \`path: /requests\`, or leave \`${ofCall}\` out, which means nothing without a call.`
		: 'Write for example `path: /requests`.';
	faults.add((0,_written_js__WEBPACK_IMPORTED_MODULE_5__/* .written */ .Mp)({ label: raw.label('path') }, ''), '`path` is required.', { suggestion });
}
function saysWhatToCall(name) {
	const { group, places, default: fixed } = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(name);
	return (fixed === undefined && places.includes('task') && (name === 'method' || group === 'success' || bodyInputs.has(name)));
}
const bodyInputs = new Set(['json', 'body', 'body-file', 'form', 'multipart', 'query']);
const repeating = ['until', 'fail-when', 'interval', 'paginate', 'shard', 'journal', 'vars'];
async function unknownNames(raw) {
	const known = new Set(_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj);
	if (Object.keys(raw.values).every((name) => known.has(name)))
		return [];
	const { judgeUnknownNames } = await __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 3120));
	return judgeUnknownNames(raw);
}
const independent = new Set([
	'api-key-header',
	'api-key-scheme',
	'base-url',
	'expect-status',
	'fail-on-error',
	'mask',
	'method',
	'query',
	'redirects',
	'retries',
	'retry-delay',
	'scan',
	'scan-allow-unread',
	'scan-git',
	'within',
	'max-rate',
	'dry-run',
	'shard',
]);
function mayConflict(given) {
	for (const [name, { text }] of given) {
		if (name === 'path' ? /^\s*https?:/i.test(text) : !independent.has(name))
			return true;
	}
	return false;
}
async function readGiven(raw, faults) {
	const given = new Map();
	for (const name of _definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj) {
		const text = raw.values[name];
		if (text === undefined || text === '')
			continue;
		const definition = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(name);
		if (definition.kind !== undefined) {
			if (text.trim() !== '' || name === 'body')
				given.set(name, (0,_written_js__WEBPACK_IMPORTED_MODULE_5__/* .written */ .Mp)(await originOf(raw, name, text, definition, faults), text));
		}
		else if (definition.group === 'key') {
			const { refuseKey } = await __webpack_require__.e(/* import() */ 3120).then(__webpack_require__.bind(__webpack_require__, 3120));
			faults.errors.push(refuseKey(name, raw));
		}
	}
	return given;
}
async function originOf(raw, name, text, definition, faults) {
	const label = raw.label(name);
	if (definition.secret === true || (name === 'base-url' && (0,_user_info_js__WEBPACK_IMPORTED_MODULE_7__/* .holdsUserInfo */ .oA)(text)))
		return { label };
	if (name === 'path' && (0,_user_info_js__WEBPACK_IMPORTED_MODULE_7__/* .holdsUserInfoAsPath */ .li)(text))
		return { label };
	if ((name === 'api-key-scheme' || name === 'api-key-header') && /\S\s+\S/.test(text))
		return { label };
	const sign = name === 'base-url' || name === 'path' ? '=' : name === 'headers' ? /\S/ : /[:=]/;
	if (!mayHoldCredentials.has(name) || text.search(sign) < 0)
		return { label, text };
	const keyHeader = raw.values['api-key-header']?.trim().toLowerCase();
	const isCredential = (field) => (0,_credential_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isCredentialName */ .hN)(field) || (name === 'headers' && field.toLowerCase() === keyHeader);
	const { censorCredentials, censorHeaders } = await Promise.all(/* import() */[__webpack_require__.e(1484), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 6962));
	const censored = (name === 'headers' ? censorHeaders : censorCredentials)(text, isCredential);
	faults.conceal(censored.words);
	return { label, text: censored.text };
}
const mayHoldCredentials = new Set([
	'base-url',
	'path',
	'headers',
	'query',
	'json',
	'body',
	'form',
	'multipart',
	'vars',
]);
async function parseValues(given, faults) {
	const values = {};
	for (const name of _definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj) {
		const definition = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(name);
		const value = given.get(name) ?? (definition.default === undefined ? undefined : (0,_written_js__WEBPACK_IMPORTED_MODULE_5__/* .written */ .Mp)({ label: name }, definition.default));
		if (value === undefined || definition.kind === undefined)
			continue;
		const parsed = await definition.kind.parseText(value, faults);
		if (parsed !== undefined)
			values[name] = parsed;
	}
	return values;
}
const fileInputs = [
	'ca-file',
	'client-cert-file',
	'client-key-file',
	'body-file',
	'multipart',
	'save-to',
	..._run_files_js__WEBPACK_IMPORTED_MODULE_6__/* .runFileInputs */ .D,
];
async function filesOf(values, rules, faults) {
	if (!fileInputs.some((name) => values[name] !== undefined))
		return new Map();
	const { resolveFiles } = await __webpack_require__.e(/* import() */ 657).then(__webpack_require__.bind(__webpack_require__, 657));
	return resolveFiles(values, rules, faults);
}
async function keyFilesInUse(keyFiles, { context, files }) {
	const { FilesInUse } = await __webpack_require__.e(/* import() */ 5368).then(__webpack_require__.bind(__webpack_require__, 5368));
	return FilesInUse.ofKeys(keyFiles, context.workspace, files);
}


/***/ }),

/***/ 4183:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
CA: () => (targetFrom),
Zn: () => (planFromInputs),
cu: () => (runFrom)
});
var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6918);
var _task_from_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(524);


const defaultMaxAgeMs = 90 * 24 * 60 * 60_000;
const ratedHost = 'api.kimp360.com';
const defaultRate = { count: 60, windowMs: 60_000 };
async function planFromInputs(values, deps) {
	const { path } = values;
	const task = path === undefined ? undefined : (0,_task_from_values_js__WEBPACK_IMPORTED_MODULE_0__/* .taskFrom */ .Km)({ ...values, path }, { id: 'call' }, deps);
	const repeats = task?.polling !== undefined || task?.pagination !== undefined;
	return {
		target: targetFrom(values, deps.pathOf),
		steps: task === undefined ? [] : [(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .c)(task)],
		scope: {},
		valuesRead: [],
		...runFrom(values, deps, repeats),
		mask: [...(values.mask ?? []), ...(await secretsOf(task?.fields ?? []))],
	};
}
function runFrom(values, { pathOf, parallel }, severalRequests) {
	const supportFile = values['support-file'];
	const resultsFile = values['results-file'];
	const reportJunit = values['report-junit'];
	const reportJson = values['report-json'];
	const { journal } = values;
	const scan = scanFrom(values);
	const created = values['api-key-created'];
	const maxRate = rateFrom(values, severalRequests);
	const shard = values.shard === 'auto' ? parallel : values.shard;
	return {
		...(scan === undefined ? {} : { scan }),
		failOnError: values['fail-on-error'],
		...(maxRate === undefined ? {} : { maxRate }),
		...(shard === undefined ? {} : { shard }),
		...(journal === undefined ? {} : { journal: pathOf(journal) }),
		...(values['dry-run'] === true ? { dryRun: true } : {}),
		...(supportFile === undefined ? {} : { supportFile: pathOf(supportFile) }),
		...(resultsFile === undefined ? {} : { resultsFile: pathOf(resultsFile) }),
		...(reportJunit === undefined ? {} : { reportJunit: pathOf(reportJunit) }),
		...(reportJson === undefined ? {} : { reportJson: pathOf(reportJson) }),
		...(created === undefined
			? {}
			: { keyCreated: created, keyMaxAgeMs: values['api-key-max-age'] ?? defaultMaxAgeMs }),
	};
}
function scanFrom(values) {
	const { scan: patterns = [] } = values;
	const git = values['scan-git'];
	if (patterns.length === 0 && !git)
		return undefined;
	return { patterns, git, allowUnread: values['scan-allow-unread'] ?? [] };
}
function rateFrom(values, severalRequests) {
	const given = values['max-rate'];
	if (given !== undefined)
		return given === 'none' ? undefined : given;
	return severalRequests && values['base-url'].hostname === ratedHost ? defaultRate : undefined;
}
async function secretsOf(fields) {
	if (fields.length === 0)
		return [];
	const { secretsOfFields } = await Promise.all(/* import() */[__webpack_require__.e(1484), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 6962));
	return secretsOfFields(fields);
}
function targetFrom(values, pathOf) {
	const scheme = values['api-key-scheme'];
	const caFile = values['ca-file'];
	const certFile = values['client-cert-file'];
	const keyFile = values['client-key-file'];
	return {
		baseUrl: values['base-url'],
		apiKeyHeader: values['api-key-header'],
		...(scheme === undefined ? {} : { apiKeyScheme: scheme }),
		redirects: values.redirects,
		...(caFile === undefined ? {} : { caFile: pathOf(caFile) }),
		...(certFile === undefined ? {} : { clientCertFile: pathOf(certFile) }),
		...(keyFile === undefined ? {} : { clientKeyFile: pathOf(keyFile) }),
	};
}


/***/ }),

/***/ 524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Km: () => (taskFrom),
NY: () => (methodOf),
Vb: () => (nameOf)
});
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2981);

const defaultIntervalMs = 10_000;
function taskFrom(values, { id, name }, deps) {
	const { pathOf, newIdempotencyKey } = deps;
	const path = values.path.text;
	const content = contentFrom(values, pathOf);
	const method = methodOf(values);
	const saveTo = values['save-to'];
	const limits = saveTo === undefined ? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsInMemory */ .n : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsToFile */ .Y;
	const idempotencyKey = idempotencyKeyFrom(values, newIdempotencyKey);
	const { until, paginate } = values;
	return {
		id,
		name: name ?? nameOf(method, path),
		method,
		path,
		query: values.query ?? [],
		fields: fieldsFrom(values, content),
		...(content === undefined ? {} : { content }),
		timeoutMs: values.timeout ?? limits.timeoutMs,
		withinMs: values.within ?? limits.withinMs,
		retries: values.retries,
		retryDelayMs: values['retry-delay'],
		maxResponseBytes: values['max-response-size'] ?? limits.maxResponseBytes,
		...(idempotencyKey === undefined ? {} : { idempotencyKey }),
		expectStatus: values['expect-status'],
		expect: values.expect ?? [],
		extract: values.extract ?? [],
		...(saveTo === undefined ? {} : { saveTo: pathOf(saveTo) }),
		...(until === undefined ? {} : { polling: pollingFrom(until, values) }),
		...(paginate === undefined ? {} : { pagination: paginate }),
	};
}
function nameOf(method, path) {
	return `${method} ${path.replace(/[?#].*$/, '')}`;
}
function methodOf(values) {
	const { json, body, form, multipart, method } = values;
	const sends = json ?? body ?? values['body-file'] ?? form ?? multipart;
	return method ?? (sends === undefined ? 'GET' : 'POST');
}
function pollingFrom(until, values) {
	const failWhen = values['fail-when'];
	return {
		until,
		...(failWhen === undefined ? {} : { failWhen }),
		intervalMs: values.interval ?? defaultIntervalMs,
	};
}
function idempotencyKeyFrom(values, newIdempotencyKey) {
	const given = values['idempotency-key'];
	if (given === 'auto')
		return values['dry-run'] ? '<made for each call>' : newIdempotencyKey();
	if (given !== undefined)
		return given;
	return values.headers?.find(({ field }) => isIdempotencyKey(field))?.field[1];
}
function isIdempotencyKey([name]) {
	return name.toLowerCase() === 'idempotency-key';
}
function fieldsFrom(values, content) {
	const fields = (values.headers ?? []).map(({ field }) => field).filter((field) => !isIdempotencyKey(field));
	const type = values['content-type'];
	return content?.kind === 'json' && type !== undefined ? [...fields, ['content-type', type]] : fields;
}
function contentFrom(values, pathOf) {
	const type = values['content-type'];
	const contentType = type === undefined ? {} : { contentType: type };
	if (values.json !== undefined)
		return { kind: 'json', text: values.json };
	if (values.body !== undefined)
		return { kind: 'text', text: values.body, ...contentType };
	if (values['body-file'] !== undefined)
		return { kind: 'file', path: pathOf(values['body-file']), ...contentType };
	if (values.form !== undefined)
		return { kind: 'form', pairs: values.form };
	if (values.multipart !== undefined) {
		const parts = values.multipart.map((part) => part.kind === 'value'
			? part
			: {
				kind: 'file',
				name: part.name,
				path: pathOf(part.file),
				...(part.contentType === undefined ? {} : { contentType: part.contentType }),
				...(part.filename === undefined ? {} : { filename: part.filename }),
			});
		return { kind: 'multipart', parts };
	}
	return undefined;
}


/***/ })

};
;