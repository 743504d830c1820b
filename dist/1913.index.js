"use strict";
exports.id = 1913;
exports.ids = [1913,4018,959];
exports.modules = {

/***/ 1913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commandHelp: () => (commandHelp),
help: () => (help),
overview: () => (overview),
unknownCommand: () => (unknownCommand)
});
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(959);
var _inputs_help_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9516);
var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2061);
var _command_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6126);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8745);
var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2976);






function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}\n`).join('');
}
function overview() {
	const rows = _command_list_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]);
	return `kimp360 ${_version_js__WEBPACK_IMPORTED_MODULE_4__.version}: authenticated calls that cannot leak their key and explain their own failure

usage: kimp360 COMMAND [flags]

${columns(rows)}
The key comes from KIMP360_API_KEY, --api-key-file FILE or --api-key-stdin; never from an argument.
\`kimp360 help COMMAND\` lists the flags of a command; \`kimp360 --version\` prints the version.

${exitStatuses}`;
}
const exitStatuses = `exit status:
${columns([
	['0', 'everything went well'],
	['1', 'the API, an expectation or a file said no, or a scan could not read all'],
	['2', 'the command or an input is wrong'],
	['3', 'the key is wrong, or was not accepted'],
	['4', 'the network, or a redirection'],
	['5', 'the key was about to leak, or a scan found it'],
	['70', 'a fault of this program'],
	['128+n', 'stopped by signal n'],
])}`;
async function commandHelp({ name, usage, summary }) {
	const head = `usage: kimp360 ${`${name} ${usage}`.trim()}\n\n${capitalize(summary)}.\n`;
	const sections = await sectionsOf(name);
	return [head, ...sections].join('\n');
}
async function sectionsOf(name) {
	const keys = `The key, else from KIMP360_API_KEY:\n${_key_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFlagsHelp */ .OY.map((row) => (0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFlag */ .h)(...row)).join('')}`;
	switch (name) {
		case 'scan': {
			const { scanFlagsHelp } = await __webpack_require__.e(/* import() */ 3488).then(__webpack_require__.bind(__webpack_require__, 1107));
			return [
				'PATH is a file, a folder (everything in it) or a glob; archives are opened. Nothing goes to stdout.\n',
				'Example:\n  kimp360 scan dist --git\n',
				keys,
				scanFlagsHelp(),
				exitStatuses,
			];
		}
		case 'doctor': {
			const { doctorFlagsHelp } = await Promise.all(/* import() */[__webpack_require__.e(4194), __webpack_require__.e(6428)]).then(__webpack_require__.bind(__webpack_require__, 6428));
			return [keys, doctorFlagsHelp(), 'The exit status is that of the first check that failed.\n'];
		}
		case 'fingerprint':
			return [
				keys,
				'Prints the first 8 hex digits of the SHA-256 of the key, as every run reports them, for keys of 20 characters or more.\n',
			];
		case 'explain':
			return ['CODE is what an error shows in brackets, e.g. auth/rejected. Without it all codes are listed.\n'];
		case 'sandbox':
			return [`Flags:\n${(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFlag */ .h)('--port N', 'The port to listen on. Default: any free one.')}`];
		case 'run':
			return runSections(keys);
		case 'try':
		case 'help':
			return [];
		default:
			return callSections(name, keys);
	}
}
function callSections(name, keys) {
	const example = name === 'get' || name === 'head' || name === 'delete' ? '' : ` --json '{"title": "Example"}'`;
	return [
		'PATH is relative to --base-url. The content of the response, and only it, goes to stdout; everything else to stderr.\n',
		`Example:\n  kimp360 ${name} /requests${example}\n`,
		keys,
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHelp */ .W)('call'),
		whereItRuns,
		exitStatuses,
	];
}
function runSections(keys) {
	return [
		'FILE is a task file in YAML or JSON; the README describes it. The flags apply to every call, and win over the file.\n',
		'Example:\n  kimp360 run release.yml --var title=Banner\n',
		`The file's variables:\n${(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFlag */ .h)('--var NAME=VALUE', 'A text that templates read as vars.NAME; it wins over the one in the file. May be repeated.')}`,
		keys,
		(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHelp */ .W)('plan'),
		whereItRuns,
		exitStatuses,
	];
}
const whereItRuns = `Where it runs:\n${(0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFlag */ .h)('--ci NAME', 'Speak the language of this CI: github, gitea, azure, gitlab, buildkite, teamcity, jenkins, circleci, bitbucket or plain. Default: detected.')}`;
function unknownCommand(name) {
	const isWord = /^[a-z][a-z-]{0,19}$/i.test(name);
	const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__.nearestName)(name, _command_list_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.map((command) => command.name));
	const isFlag = name.startsWith('-');
	const what = isWord ? `no command \`${name}\`` : 'no such command';
	const hint = isFlag
		? 'The command comes first, e.g. `kimp360 get /requests --timeout 10s`.'
		: name.startsWith('/')
			? 'A path stands behind a method, e.g. `kimp360 get /requests`.'
			: nearest !== undefined
				? `Did you mean \`kimp360 ${nearest}\`?`
				: '`kimp360 --help` lists the commands.';
	return `error[input/unknown]: This version has ${what}.\n  Fix: ${hint}\n`;
}
async function help(argv, _session) {
	const [name] = argv;
	if (name === undefined || name === '--help' || name === '-h') {
		await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOut */ .sD)(overview());
		return 0;
	}
	const command = (0,_command_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommand */ .Zv)(name);
	if (command === undefined) {
		await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .writeErr */ .VJ)(unknownCommand(name));
		return 2;
	}
	await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOut */ .sD)(await commandHelp(command));
	return 0;
}
function capitalize(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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

/***/ 2652:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
e: () => (inputFlags)
});
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4111);

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
var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4111);
var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
var _single_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3964);




const column = 32;
const width = 100;
function renderHelp(of = 'call') {
	const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .e)().filter(({ name }) => of === 'call' || !(0,_single_call_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfSingleCall */ .Ip)(name));
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

/***/ 3964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C_: () => (singleCallInputs),
Ip: () => (isOfSingleCall),
Xj: () => (canBeDefault)
});
const singleCall = {
	path: 'own',
	method: 'own',
	query: 'default',
	json: 'own',
	body: 'own',
	'body-file': 'own',
	'content-type': 'own',
	form: 'own',
	multipart: 'own',
	'expect-status': 'default',
	expect: 'default',
	extract: 'own',
	'save-to': 'own',
	until: 'own',
	'fail-when': 'own',
	paginate: 'own',
};
const singleCallInputs = Object.keys(singleCall);
const kinds = singleCall;
function isOfSingleCall(name) {
	return kinds[name] !== undefined;
}
function canBeDefault(name) {
	return kinds[name] !== 'own';
}


/***/ })

};
;