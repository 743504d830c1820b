"use strict";
exports.id = 7876;
exports.ids = [7876,2025,959];
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

/***/ 4442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
runTasks: () => (runTasks)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_flag_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2025);
var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8745);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8320);
var _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9459);







const separator = '\0';
async function runTasks(argv, session) {
	const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(argv, {
		command: 'kimp360 run',
		positionals: ['FILE'],
		flags: [
			...(0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .e)(),
			{ name: 'tasks', kind: 'value' },
			{ name: 'var', kind: 'value', join: separator },
			..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFlags */ .Ae,
			..._key_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .forbiddenFlags */ .RQ,
		],
		keepUnknown: true,
	});
	const inputs = inputsOf(parsed);
	if (inputs.values.tasks === undefined) {
		const missing = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'kimp360 run needs the path of a task file.', {
			suggestion: 'Type for example `kimp360 run release.yml`.',
		});
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)([...parsed.faults, missing]);
	}
	const { exitStatus, host } = await (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .runInputs */ .HM)(parsed.values, inputs, session);
	const refused = host.refused();
	if (refused !== undefined && exitStatus === 0) {
		const suggestion = 'Write `save-to` in that task if its content is wanted.';
		await (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)([{ ...(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .contentRefused */ .Gv)(refused), severity: 'warning', suggestion }]);
	}
	return exitStatus;
}
function inputsOf({ values, positionals, faults }) {
	const { var: pairs, ...given } = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .inputValuesOf */ .y_)(values);
	const [file] = positionals;
	const found = [...faults];
	if (file !== undefined && given.tasks !== undefined)
		found.push((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .givenTwice */ .SH)('FILE', '--tasks'));
	if (pairs !== undefined && given.vars !== undefined)
		found.push((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .givenTwice */ .SH)('--var', '--vars'));
	const vars = pairs === undefined ? undefined : varsOf(pairs, found);
	return {
		values: {
			...given,
			...(file === undefined ? {} : { tasks: file }),
			...(vars === undefined ? {} : { vars }),
		},
		label: (name) => {
			if (name === 'tasks')
				return file === undefined ? '--tasks' : 'FILE';
			return name === 'vars' && pairs !== undefined ? '--var' : (0,_inputs_flag_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .i)(name);
		},
		unknown: 'error',
		faults: found,
	};
}
function varsOf(pairs, faults) {
	const vars = new Map();
	for (const pair of pairs.split(separator)) {
		const at = pair.indexOf('=');
		const name = pair.slice(0, at);
		if (at < 1) {
			faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', '--var needs a name, an equals sign and a value.', {
				suggestion: 'Type for example `--var title=Banner`.',
			}));
		}
		else if (vars.has(name)) {
			faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `--var gives \`${name}\` more than once.`, { suggestion: 'Leave one of them.' }));
		}
		else
			vars.set(name, pair.slice(at + 1));
	}
	return JSON.stringify(Object.fromEntries(vars));
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

/***/ 2025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (flagOf),
speakOfFlags: () => (speakOfFlags)
});
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);

const quotedName = /(?<!\bheaders? )`([a-z][a-z-]*)(?:: ([^`]+))?`/g;
function speakOfFlags({ errors, warnings }, named, raw) {
	for (const [index, one] of errors.entries())
		errors[index] = inWordsOfFlags(one, raw, index >= named.errors);
	for (const [index, one] of warnings.entries())
		warnings[index] = inWordsOfFlags(one, raw, index >= named.warnings);
}
function inWordsOfFlags(found, raw, namesInMessage) {
	const reword = (text) => text.replace(quotedName, (all, name, value) => wordFor(name, value, raw) ?? all);
	return {
		...found,
		...(namesInMessage ? { message: reword(found.message) } : {}),
		...(found.suggestion === undefined ? {} : { suggestion: reword(found.suggestion) }),
	};
}
function wordFor(name, value, raw) {
	if (!_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.includes(name))
		return undefined;
	if (name === 'api-key' || name === 'api-key-fallback') {
		return `\`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\``;
	}
	if (!(0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name).places.includes('flag'))
		return undefined;
	if (value === undefined)
		return `\`${raw.label(name)}\``;
	if (name === 'path')
		return `\`${raw.label('method')} ${value}\``;
	if (name === 'method')
		return `\`kimp360 ${value.toLowerCase()}\``;
	return `\`--${name} ${value}\``;
}
function flagOf(name) {
	return name.length === 1 ? `-${name}` : `--${name}`;
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


/***/ })

};
;