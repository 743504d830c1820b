"use strict";
exports.id = 3325;
exports.ids = [3325,4018,959,1107];
exports.modules = {

/***/ 8745:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
JN: () => (keyFlags),
OY: () => (keyFlagsHelp),
RQ: () => (forbiddenFlags)
});
const keyFlags = [
	{ name: 'api-key-file', kind: 'value' },
	{ name: 'api-key-stdin', kind: 'switch' },
	{ name: 'api-key-fallback-file', kind: 'value' },
];
const forbiddenFlags = [
	'api-key',
	'api-key-fallback',
	'apikey',
	'key',
	'token',
	'secret',
	'password',
	'x-api-key',
].map((name) => ({ name, kind: 'forbidden' }));
const keyFlagsHelp = [
	['--api-key-file FILE', 'read the key from a file'],
	['--api-key-stdin', 'read the key from standard input'],
	['--api-key-fallback-file FILE', 'read a second key from a file, tried when the first is answered 401'],
];


/***/ }),

/***/ 1107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
scanCommand: () => (scanCommand),
scanFlagsHelp: () => (scanFlagsHelp)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
var _inputs_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9516);
var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8745);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8320);
var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9459);








const short = { git: 'scan-git', 'allow-unread': 'scan-allow-unread' };
const useful = new Set([
	'scan',
	'scan-git',
	'scan-allow-unread',
	'mask',
	'api-key-created',
	'api-key-max-age',
	'support-file',
	'report-junit',
	'report-json',
]);
async function scanCommand(argv, session) {
	const inputs = (0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .e)().filter(({ name }) => useful.has(name));
	const shortFlags = Object.entries(short).flatMap(([name, long]) => {
		const flag = inputs.find((one) => one.name === long);
		return flag === undefined ? [] : { ...flag, name };
	});
	const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(argv, {
		command: 'kimp360 scan',
		positionals: ['PATH'],
		manyPositionals: true,
		flags: [...inputs, ...shortFlags, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .ownFlags */ .Ae, ..._key_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenFlags */ .RQ],
	});
	const raw = inputsOf(parsed);
	if (parsed.faults.length === 0 && raw.values.scan === undefined && raw.values['scan-git'] !== 'true') {
		const suggestion = 'Name what is about to be published, e.g. `kimp360 scan dist`, or give --git for the history.';
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFaults */ .O)([(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'There is nothing to scan: no PATH is given.', { suggestion })]);
	}
	if (parsed.positionals.some((path) => path.trim() === '')) {
		const suggestion = 'Check the variable that names it, or leave it out.';
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .reportFaults */ .O)([(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'A PATH is empty.', { suggestion })]);
	}
	return (await (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .runInputs */ .HM)(parsed.values, raw, session)).exitStatus;
}
function inputsOf({ values, positionals, faults }) {
	const given = Object.fromEntries(Object.entries((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .inputValuesOf */ .y_)(values)).map(([name, value]) => [short[name] ?? name, value]));
	const paths = [...positionals, ...(given.scan?.split('\n') ?? [])];
	if (paths.length > 0)
		given.scan = JSON.stringify(paths);
	return { values: given, label: labelOf, unknown: 'error', faults };
}
function labelOf(name) {
	if (name === 'scan' || name === 'path')
		return 'PATH';
	if (name === 'method')
		return 'kimp360 scan';
	const shorter = Object.keys(short).find((one) => short[one] === name);
	return `--${shorter ?? name}`;
}
function scanFlagsHelp() {
	const meaning = (name) => (0,_inputs_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name).description.replaceAll('`', '');
	return `Flags:\n${[
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFlag */ .h)('--git', meaning('scan-git')),
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFlag */ .h)('--allow-unread GLOB', meaning('scan-allow-unread')),
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFlag */ .h)('--mask VALUES', meaning('mask')),
	].join('')}`;
}


/***/ }),

/***/ 959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (editDistance),
nearestName: () => (nearestName)
});
function nearestName(name, known) {
	const typed = plain(name);
	const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
	let best;
	let bestDistance = allowed + 1;
	for (const candidate of known) {
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

/***/ 2652:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
e: () => (inputFlags)
});
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);

function inputFlags() {
	return _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.flatMap((name) => {
		const { kind, places, flag } = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name);
		if (kind === undefined || !places.includes('flag') || flag?.givenBy !== undefined)
			return [];
		return {
			name,
			kind: flag?.switch === true ? 'switch' : 'value',
			placeholder: kind.placeholder,
			...(flag?.join === undefined ? {} : { join: flag.join }),
		};
	});
}


/***/ }),

/***/ 9516:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
W: () => (renderHelp),
h: () => (renderFlag)
});
var _definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1518);
var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
var _plan_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8674);




const column = 32;
const width = 100;
function renderHelp(of = 'call') {
	const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .e)().filter(({ name }) => of === 'call' || !(0,_plan_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSingleCall */ .Ip)(name));
	return Object.keys(_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .inputGroups */ .D)
		.map((group) => ({ group, flags: flags.filter(({ name }) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name).group === group) }))
		.filter((section) => section.flags.length > 0)
		.map(({ group, flags: section }) => {
		const lines = section.map((flag) => {
			const { description, default: fixed, defaultNote } = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(flag.name);
			const preset = fixed ?? defaultNote;
			const usage = flag.kind === 'switch' ? `--[no-]${flag.name}` : `--${flag.name} ${flag.placeholder}`;
			return renderFlag(usage, plain(preset === undefined ? description : `${description} Default: ${preset}.`));
		});
		return `${_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .inputGroups */ .D[group]}:\n${lines.join('')}`;
	})
		.join('\n');
}
function renderFlag(usage, meaning) {
	const lines = wrap(meaning, width - column);
	const first = usage.length + 4 > column ? `  ${usage}\n${' '.repeat(column)}` : `  ${usage}`.padEnd(column);
	return `${first}${lines.join(`\n${' '.repeat(column)}`)}\n`;
}
function wrap(text, limit) {
	const lines = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + word.length + 1 > limit) {
			lines.push(line);
			line = word;
		}
		else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, line];
}
function plain(markdown) {
	return markdown.replaceAll('`', '');
}


/***/ }),

/***/ 8674:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Fo: () => (checkShard),
Ip: () => (isOfSingleCall),
Ll: () => (checkVars),
MQ: () => (takeOutSingleCall),
OO: () => (checkRepetition),
lj: () => (checkSecretsWithJournal)
});

const safeMethods = new Set([
	'GET',
	'HEAD',
	'OPTIONS',
	'QUERY',
	'SEARCH',
	'PROPFIND',
	'REPORT',
]);
function checkRepetition(given, values, faults) {
	const conflict = (name, message, suggestion) => {
		const place = given.get(name);
		if (place !== undefined)
			faults.add(place, message, { code: 'input/conflict', suggestion });
	};
	const polls = given.has('until');
	if (!polls) {
		conflict('fail-when', '`fail-when` ends the polling of `until`, which is not given.', 'Add `until`, or write `expect` for a single answer.');
		conflict('interval', '`interval` is the pace of `until`, which is not given.', 'Add `until`, or remove `interval`.');
	}
	else {
		conflict('paginate', '`until` repeats one call, and `paginate` goes on to the next page.', 'Keep one of the two.');
	}
	for (const name of ['until', 'fail-when']) {
		if (given.has('save-to')) {
			conflict(name, `\`${name}\` needs the content in memory, and \`save-to\` streams it to a file.`, 'Fetch the file in a call of its own, once the wait is over.');
		}
	}
	if (values.method === 'HEAD') {
		for (const name of ['until', 'paginate']) {
			conflict(name, `\`${name}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
		}
	}
	const { interval, within } = values;
	if (polls && interval !== undefined && within !== undefined && interval > within) {
		conflict('interval', '`interval` is longer than `within`, so the call would be made once.', 'Write a shorter `interval`, or a longer `within`.');
	}
}
function checkSecretsWithJournal(given, values, method, faults) {
	const secret = values.extract?.find((one) => one.secret);
	const place = given.get('extract');
	if (secret === undefined || place === undefined || safeMethods.has(method))
		return;
	const keyed = values.headers?.some(({ field }) => field[0].toLowerCase() === 'idempotency-key') === true;
	if (keyed || given.has('idempotency-key') || values['idempotency-key'] !== undefined)
		return;
	faults.add(place, `A re-run with \`journal\` sends this ${method} again, because its secret \`${secret.name}\` is never written down.`, {
		suggestion: 'Add `idempotency-key: auto`, so that the API does it once.',
	});
}
function checkVars(given, faults) {
	const at = given.get('vars');
	if (at === undefined || given.has('tasks'))
		return;
	faults.add(at, '`vars` are read by the templates of a task file, and no `tasks` are given.', {
		code: 'input/conflict',
		suggestion: 'Give `tasks`, or remove `vars`.',
	});
}
function checkShard(given, values, place, faults) {
	const at = given.get('shard');
	if (at === undefined || values.shard !== 'auto' || place !== undefined)
		return;
	faults.add(at, 'This run has no place in a job matrix or parallel group that `auto` could take.', {
		suggestion: 'Write it out: `1/5` for the first of five.',
	});
}
const singleCallInputs = [
	'path',
	'method',
	'query',
	'json',
	'body',
	'body-file',
	'content-type',
	'form',
	'multipart',
	'expect-status',
	'expect',
	'extract',
	'save-to',
	'until',
	'fail-when',
	'paginate',
];
function isOfSingleCall(name) {
	return singleCallInputs.includes(name);
}
function takeOutSingleCall(given, values, faults) {
	const taken = values;
	for (const name of singleCallInputs) {
		const place = given.get(name);
		if (place === undefined)
			continue;
		faults.add(place, `\`${name}\` describes a single call, and \`tasks\` brings calls of its own.`, {
			code: 'input/conflict',
			suggestion: 'Write it in the task that it belongs to, or leave the task file out.',
		});
		given.delete(name);
		if (name !== 'expect-status')
			delete taken[name];
	}
	const key = given.get('idempotency-key');
	if (key === undefined || values['idempotency-key'] === 'auto' || values['idempotency-key'] === undefined)
		return;
	faults.add(key, 'One idempotency key for all tasks would make the API do only the first of them.', {
		code: 'input/conflict',
		suggestion: 'Write `idempotency-key: auto`, or a key in each task.',
	});
}


/***/ })

};
;