"use strict";
exports.id = 8860;
exports.ids = [8860,959,8309];
exports.modules = {

/***/ 3832:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
W: () => (parseArguments)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4623);
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(959);



function parseArguments(argv, rules) {
	const flags = new Map(rules.flags.map((flag) => [flag.name, flag]));
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
		args: [...argv],
		options: Object.fromEntries(rules.flags.map(({ name, kind }) => [name, { type: kind === 'switch' ? 'boolean' : 'string' }])),
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values = Object.create(null);
	const faults = [];
	const positionals = [];
	let unknown = false;
	for (const token of tokens) {
		if (token.kind === 'positional')
			positionals.push(token.value);
		if (token.kind !== 'option')
			continue;
		const read = readOption(token, flags, rules);
		if ('fault' in read) {
			unknown ||= read.fault.code === 'input/unknown';
			if (read.fault.code === 'input/unknown' && rules.keepUnknown === true)
				values[token.name] = token.value || 'true';
			else
				faults.push(read.fault);
		}
		else {
			const fault = store(values, read.flag, read.value);
			if (fault !== undefined)
				faults.push(fault);
		}
	}
	if (!unknown && rules.manyPositionals !== true && positionals.length > rules.positionals.length)
		faults.push(tooMany(positionals, tokens, flags, rules));
	return { positionals, values, faults };
}
function readOption(token, flags, rules) {
	const { name, rawName, value } = token;
	const flag = flags.get(name);
	const negated = name.startsWith('no-') ? flags.get(name.slice(3)) : undefined;
	if (flag === undefined && negated?.kind === 'switch' && value === undefined)
		return { flag: negated, value: 'false' };
	if (flag === undefined)
		return { fault: unknownFlag(rawName, rules) };
	if (flag.kind === 'forbidden')
		return { fault: keyInArguments(name) };
	if (flag.kind === 'switch')
		return { flag, value: value ?? 'true' };
	if (value === undefined || (token.inlineValue !== true && isFlag(value, flags))) {
		const suggestion = `Type \`--${name} VALUE\`, or \`--${name}=VALUE\` for a value that begins with a dash.`;
		return { fault: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/invalid', `--${name} needs a value.`, { suggestion }) };
	}
	return { flag, value };
}
function isFlag(text, flags) {
	const name = /^--(?:no-)?([^=]+)/.exec(text)?.[1];
	return name !== undefined && (flags.has(name) || flags.has(text.slice(2)));
}
function store(values, flag, value) {
	const before = Object.hasOwn(values, flag.name) ? values[flag.name] : undefined;
	if (before === undefined || flag.kind === 'switch') {
		values[flag.name] = value;
		return undefined;
	}
	if (flag.join === undefined) {
		const suggestion = `Leave one --${flag.name}.`;
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/conflict', `--${flag.name} is given more than once.`, { suggestion });
	}
	values[flag.name] = `${before}${flag.join}${value}`;
	return undefined;
}
function unknownFlag(rawName, rules) {
	const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.nearestName)(rawName, rules.flags.filter(({ kind }) => kind !== 'forbidden').map(({ name }) => name));
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/unknown', `${rules.command} has no flag ${rawName}.`, {
		suggestion: nearest === undefined ? `\`${rules.command} --help\` lists the flags.` : `Did you mean \`--${nearest}\`?`,
	});
}
function keyInArguments(name) {
	const fallback = name.includes('fallback');
	const variable = fallback ? 'KIMP360_API_KEY_FALLBACK' : 'KIMP360_API_KEY';
	const flags = fallback ? '--api-key-fallback-file FILE' : '--api-key-file FILE or --api-key-stdin';
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/invalid', `--${name} would put the key on the command line, and there is no such flag.`, {
		suggestion: `Give the key in ${variable}, or with ${flags}; make a new key if what was typed is a real one.`,
		evidence: [
			'every process of this machine can read the command line of every other, and shells write it to their history',
		],
	});
}
function tooMany(positionals, tokens, flags, rules) {
	const wanted = rules.positionals.length === 0 ? 'no arguments' : rules.positionals.join(' and ');
	const given = positionals.length === 1 ? 'one is' : `${positionals.length} are`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/invalid', `${rules.command} takes ${wanted} beside its flags, but ${given} given.`, {
		suggestion: spacedSwitch(tokens, flags) ?? whatIsTooMuch(rules),
	});
}
function whatIsTooMuch({ command, positionals }) {
	return positionals.length === 0
		? `Leave out what is no flag; \`${command} --help\` lists the flags.`
		: 'Put quotes around a value that holds spaces, or leave out what is too much.';
}
const switchWords = {
	true: 'true',
	yes: 'true',
	on: 'true',
	1: 'true',
	false: 'false',
	no: 'false',
	off: 'false',
	0: 'false',
};
function spacedSwitch(tokens, flags) {
	for (const [index, token] of tokens.entries()) {
		const before = tokens[index - 1];
		if (token.kind !== 'positional' || before?.kind !== 'option' || !isSwitch(before, flags))
			continue;
		const word = token.value.toLowerCase();
		if (Object.hasOwn(switchWords, word))
			return `Type \`${before.rawName}=${switchWords[word]}\`, with an equals sign.`;
	}
	return undefined;
}
function isSwitch({ name }, flags) {
	return flags.get(name)?.kind === 'switch';
}


/***/ }),

/***/ 8860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
fingerprint: () => (fingerprint)
});
var _key_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2030);
var _key_intake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4194);
var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8745);
var _read_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3215);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8320);
var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2976);







async function fingerprint(argv, session) {
	const { values, faults } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(argv, {
		command: 'kimp360 fingerprint',
		positionals: [],
		flags: [..._key_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .keyFlags */ .JN, ..._key_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenFlags */ .RQ],
	});
	const read = await (0,_read_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeys */ .x)(values, session.keys, () => process.stdin, session.signal);
	const { primary } = read.keys;
	const intake = (0,_key_intake_js__WEBPACK_IMPORTED_MODULE_1__.intakeKeys)({ ...(primary === undefined ? {} : { primary }), unused: [] });
	const found = [...faults, ...read.faults];
	if (found.length > 0 || intake.primary === undefined) {
		return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)(found.length > 0 ? found : intake.refusals);
	}
	await (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)(intake.warnings);
	const digits = (0,_key_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(intake.primary);
	if (digits === undefined) {
		await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeErr */ .VJ)('No fingerprint: of a key under 20 characters it could be guessed back to the key.\n');
		return 1;
	}
	await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOut */ .sD)(`${digits}\n`);
	return 0;
}


/***/ }),

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

/***/ 8320:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
O: () => (reportFaults),
q: () => (widthOf)
});
var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3448);
var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);
var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2976);



function widthOf(stream) {
	return stream.isTTY ? Math.max(40, Math.min(stream.columns ?? 80, 100)) : undefined;
}
async function reportFaults(found) {
	const { explain } = await __webpack_require__.e(/* import() */ 7634).then(__webpack_require__.bind(__webpack_require__, 7634));
	const { renderText } = await __webpack_require__.e(/* import() */ 5774).then(__webpack_require__.bind(__webpack_require__, 5774));
	const { inert } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3465));
	const { detectCi } = await __webpack_require__.e(/* import() */ 174).then(__webpack_require__.bind(__webpack_require__, 174));
	const facts = {
		environment: { host: detectCi(process.env), cli: true },
		key: { present: false, fallback: 'none' },
		acceptedEarlier: false,
	};
	const colour = (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__.wantsColour)(process.stderr, process.env);
	const width = widthOf(process.stderr);
	for (const one of found) {
		const harmless = { ...one, message: inert(one.message), evidence: one.evidence.map(inert) };
		const options = { colour, ...(width === undefined ? {} : { width }) };
		await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .writeErr */ .VJ)(`${renderText(explain(harmless, facts, {}), options)}\n`);
	}
	return (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__.exitStatusOfRun)(found.filter((one) => one.severity === 'error').map((one) => one.code));
}


/***/ }),

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

/***/ 8309:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createTerminalHost: () => (createTerminalHost),
wantsColour: () => (wantsColour),
writer: () => (writer)
});
function createTerminalHost(streams, env) {
	const paint = painter(wantsColour(streams.stderr, env));
	const line = watchedLine(streams.stderr, env);
	const write = writer(streams.stderr);
	const say = (text) => (line === undefined ? void write(text) : line.above(() => void write(text)));
	const content = writer(streams.stdout);
	return {
		name: 'plain',
		mask: () => false,
		log(text) {
			say(`${paintLines(text, paint)}\n`);
		},
		group(title, text) {
			say(`${paint('bold', title)}\n${indent(text)}\n`);
		},
		...(line === undefined ? {} : { live: line.draw }),
		annotate({ severity, title, message, text }) {
			say(`${paintLines(text ?? `${severity}: ${title}\n${message}`, paint)}\n`);
		},
		async summarize() { },
		outputs() { },
		content,
	};
}
function watchedLine(stream, env) {
	if (stream.isTTY !== true || env.TERM === 'dumb')
		return undefined;
	let loading = false;
	let line;
	let latest;
	return {
		draw(text) {
			latest = text;
			line?.draw(text);
			if (loading)
				return;
			loading = true;
			Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(5868)]).then(__webpack_require__.bind(__webpack_require__, 5868)).then(({ createLiveLine }) => {
				line = createLiveLine(stream);
				line.draw(latest);
			}, () => undefined);
		},
		above(print) {
			if (line === undefined)
				print();
			else
				line.above(print);
		},
	};
}
function wantsColour(stream, env) {
	const force = env.FORCE_COLOR;
	if (force !== undefined)
		return !/^(0|false)$/i.test(force);
	if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
		return false;
	return stream.isTTY === true && env.TERM !== 'dumb';
}
function writer(stream) {
	let gone = false;
	stream.on('error', () => {
		gone = true;
	});
	return (chunk) => new Promise((resolve) => {
		if (gone)
			return resolve();
		stream.write(chunk, () => resolve());
	});
}
const colours = { error: 'red', warning: 'yellow', notice: 'cyan', '\u2713': 'green', '\u2717': 'red' };
function paintLines(text, paint) {
	return text.replace(/^(\u2713|\u2717|error|warning|notice)((?:\[[\w/-]+\])?: ?)?/gm, (all, word, code) => code === undefined && /\w/.test(word) ? all : paint(colours[word], all));
}
const styles = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };
function painter(coloured) {
	if (!coloured)
		return (_style, text) => text;
	return (style, text) => `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m`;
}
function indent(text) {
	return text.replace(/^(?=.)/gm, '  ');
}


/***/ })

};
;