"use strict";
exports.id = 942;
exports.ids = [942,2025,959,174];
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

/***/ 942:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
callCommand: () => (callCommand)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_flag_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2025);
var _inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2652);
var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3832);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8745);
var _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9459);






const ofTaskFiles = ['tasks', 'vars', 'var'].map((name) => ({ name, kind: 'value', join: ' ' }));
function callCommand(method) {
	return async (argv, session) => {
		const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(argv, {
			command: `kimp360 ${method}`,
			positionals: ['PATH'],
			flags: [
				...(0,_inputs_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFlags */ .e)(),
				{ name: 'path', kind: 'value' },
				{ name: 'method', kind: 'value' },
				...ofTaskFiles,
				..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFlags */ .Ae,
				..._key_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .forbiddenFlags */ .RQ,
			],
			keepUnknown: true,
		});
		return (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .runInputs */ .HM)(parsed.values, inputsOf(method, parsed), session);
	};
}
function inputsOf(method, { values, positionals, faults }) {
	const given = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputValuesOf */ .y_)(values);
	for (const { name } of ofTaskFiles)
		delete given[name];
	const [path] = positionals;
	const foreign = ofTaskFiles.find(({ name }) => Object.hasOwn(values, name));
	const misplaced = foreign === undefined ? [] : [belongsToRun(method, foreign.name)];
	const nothing = path === undefined && given.path === undefined ? misplaced[0] : undefined;
	const twice = path !== undefined && given.path !== undefined;
	const other = given.method !== undefined && given.method.toLowerCase() !== method;
	return {
		values: { ...given, ...(path === undefined ? {} : { path }), method: method.toUpperCase() },
		label: (name) => labelOf(name, method, given.path === undefined || path !== undefined),
		unknown: 'error',
		...(nothing === undefined ? {} : { nothingToDo: nothing }),
		faults: [
			...faults,
			...(nothing === undefined ? misplaced : []),
			...(twice ? [(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .givenTwice */ .SH)('PATH', '--path')] : []),
			...(other
				? [
					(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `\`kimp360 ${method}\` and --method name different methods.`, {
						suggestion: 'Leave --method out: the command is the method.',
					}),
				]
				: []),
		],
	};
}
function belongsToRun(method, flag) {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `\`kimp360 ${method}\` makes one call, and --${flag} belongs to a task file.`, {
		suggestion: 'Type for example `kimp360 run release.yml`, or leave it out.',
	});
}
function labelOf(name, method, positional) {
	if (name === 'path' && positional)
		return 'PATH';
	return name === 'method' ? `kimp360 ${method}` : (0,_inputs_flag_words_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .i)(name);
}


/***/ }),

/***/ 5845:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
EP: () => (checkCiName),
O7: () => (plainContext),
b: () => (createCliHost)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(959);
var _hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8385);
var _hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
var _content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2369);
var _detect_ci_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(174);
var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2976);









const hosts = {
	github: async (environment) => (await __webpack_require__.e(/* import() */ 7751).then(__webpack_require__.bind(__webpack_require__, 7751))).createGithubCliHost(process, environment),
	gitea: async (environment) => (await __webpack_require__.e(/* import() */ 2915).then(__webpack_require__.bind(__webpack_require__, 5296))).createGiteaHost(await hosts.github(environment)),
	azure: async (environment) => (await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 9310))).createAzureHost(process, environment),
	gitlab: async (environment) => (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 426))).createGitlabHost(process, environment, process.cwd()),
	buildkite: async (environment) => (await __webpack_require__.e(/* import() */ 6410).then(__webpack_require__.bind(__webpack_require__, 6410))).createBuildkiteHost(process, environment),
	teamcity: async (environment) => (await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 739))).createTeamcityHost(process, environment),
	jenkins: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('jenkins', process, environment),
	circleci: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('circleci', process, environment),
	bitbucket: async (environment) => (await __webpack_require__.e(/* import() */ 1172).then(__webpack_require__.bind(__webpack_require__, 1172))).createBitbucketHost(process, environment),
	plain: async (environment) => (await __webpack_require__.e(/* import() */ 8309).then(__webpack_require__.bind(__webpack_require__, 8309))).createTerminalHost(process, environment),
};
const known = Object.keys(hosts);
function checkCiName(name) {
	if (name === undefined || known.includes(name))
		return undefined;
	const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__.nearestName)(name, known);
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('input/invalid', `--ci must name a CI system: ${known.join(', ')}.`, {
		suggestion: nearest === undefined ? 'Leave --ci out to let it be detected.' : `Did you mean \`--ci ${nearest}\`?`,
	});
}
async function createCliHost(ci, environment, refusal = _content_js__WEBPACK_IMPORTED_MODULE_5__/* .contentRefused */ .G) {
	const detected = (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_8__.detectCi)(environment);
	const name = ci ?? detected;
	const traits = (0,_hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(name);
	const base = await hosts[name](environment);
	const place = placeOf(ci, traits, environment);
	return {
		adapter: {
			...base,
			mask: sayingWhenUnmasked(base),
			async content(bytes) {
				const shown = (0,_content_js__WEBPACK_IMPORTED_MODULE_5__/* .showContent */ .V)(bytes, place);
				if ('refused' in shown)
					throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .u(refusal(shown.refused));
				if (await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverOut */ ["in"])(shown.bytes))
					return;
				throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('save/failed', 'Not all of the content could be written to stdout: its reader went away.'));
			},
		},
		readContext: traits.speaksGithub ? await githubReader(environment, base) : () => plainContext(name, environment),
	};
}
function placeOf(ci, traits, environment) {
	if (ci === undefined ? (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_8__/* .runsInCi */ .K)(environment) : ci !== 'plain')
		return traits.commandsOnStdout ? 'commands' : 'ci';
	return process.stdout.isTTY ? 'terminal' : 'pipe';
}
function sayingWhenUnmasked(base) {
	let said = base.name === 'plain';
	return (...secrets) => {
		const masked = base.mask(...secrets);
		if (!masked && !said) {
			said = true;
			void (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeErr */ .VJ)(`${base.unmasked ?? `${base.name} cannot mask values while a job runs`}: nothing of this command shows the key, but other commands could.\n`);
		}
		return masked;
	};
}
async function githubReader(environment, { unmasked }) {
	const { githubContext } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9156));
	return () => {
		const { outputsLost, ...context } = githubContext(environment);
		const leaves = unmasked !== undefined && outputsLost === undefined ? { leavesUnmasked: true } : {};
		return {
			...context,
			...leaves,
			environment: Object.assign(context.environment, { cli: true }),
			workspace: process.cwd(),
		};
	};
}
function plainContext(name, environment = {}) {
	const workspace = process.cwd();
	const parallel = (0,_hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .parallelOf */ .N)(environment);
	const { takesOutputs = false, reports } = (0,_hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(name);
	return {
		...(parallel === undefined ? {} : { parallel }),
		name,
		environment: { host: name, cli: true },
		workspace,
		temp: environment.AGENT_TEMPDIRECTORY || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
		takesOutputs,
		protectedFiles: (reports?.files ?? []).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)),
		...(reports === undefined
			? {}
			: { junitReport: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, reports.junit), mostRowCases: reports.mostRowCases }),
		callingStep: async () => undefined,
	};
}


/***/ }),

/***/ 7032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
M: () => (cliJob)
});
var _hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8385);
var _platform_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1981);
var _platform_scan_worker_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
var _transports_node_transports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1731);
var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2061);
var _detect_ci_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(174);
var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2976);







const graceAtTerminalMs = 30_000;
function cliJob(adapter, { readContext }, keys, inputs, { signal, holdOff }) {
	return {
		adapter,
		keys,
		inputs,
		filesNamedOnCommandLine: true,
		platform: (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodePlatform */ .O)(),
		transports: (0,_transports_node_transports_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeTransports */ .L)(process.env, _version_js__WEBPACK_IMPORTED_MODULE_5__.version),
		readContext,
		environment: process.env,
		signal,
		parting: {
			graceMs: () => graceOf(adapter.name, signal.reason),
			holdOff(ms) {
				holdOff(ms);
				if (ms > 0)
					void (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .writeErr */ .VJ)(`The \`always\` tasks are made before that, for ${ms / 1000} s at most.\n`);
			},
		},
		version: _version_js__WEBPACK_IMPORTED_MODULE_5__.version,
		workerScript: (0,_platform_scan_worker_script_js__WEBPACK_IMPORTED_MODULE_2__/* .scanWorkerScript */ .V)(),
	};
}
function graceOf(host, stop) {
	const byHand = host === 'plain' && stop instanceof _session_js__WEBPACK_IMPORTED_MODULE_4__/* .Stop */ .VG && stop.signalName === 'SIGINT' && !(0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_6__/* .runsInCi */ .K)(process.env);
	return byHand ? graceAtTerminalMs : (0,_hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .traitsOf */ .J)(host).graceMs;
}


/***/ }),

/***/ 2369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
G: () => (contentRefused),
V: () => (showContent)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _leak_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);
var _leak_is_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8124);



function showContent(bytes, place) {
	if (place === 'pipe' || bytes.byteLength === 0)
		return { bytes };
	const text = decode(bytes);
	const json = text === undefined ? undefined : inertJsonText(text);
	if (json !== undefined)
		return { bytes: place === 'ci' ? new TextEncoder().encode(json) : encodeLine(json) };
	if (place === 'ci' || place === 'commands')
		return { refused: 'not-json' };
	return text === undefined ? { refused: 'binary' } : { bytes: encodeLine((0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertControls */ .Ph)(text)) };
}
function inertJsonText(text) {
	return (0,_leak_is_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .F)(text) ? (0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(text) : undefined;
}
function encodeLine(text) {
	return new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
}
function decode(bytes) {
	if (bytes.includes(0))
		return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}
function contentRefused(refused) {
	if (refused === 'binary') {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'The content of the response is not text, so it is not printed on a terminal.', {
			suggestion: 'Add `--save-to FILE`, or send stdout to a file or a program.',
		});
	}
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'The content of the response is not JSON, so it is not printed in the log of a CI.', {
		suggestion: 'Add `--save-to FILE`, or `--ci plain` where stdout goes to a program and not to the log.',
		evidence: ["a CI obeys commands that stand in its log, and this text is the server's"],
	});
}


/***/ }),

/***/ 174:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
K: () => (runsInCi),
detectCi: () => (detectCi)
});
const signs = [
	['GITEA_ACTIONS', 'gitea'],
	['FORGEJO_ACTIONS', 'gitea'],
	['GITHUB_ACTIONS', 'github'],
	['TF_BUILD', 'azure'],
	['GITLAB_CI', 'gitlab'],
	['BUILDKITE', 'buildkite'],
	['TEAMCITY_VERSION', 'teamcity'],
	['JENKINS_URL', 'jenkins'],
	['CIRCLECI', 'circleci'],
	['BITBUCKET_BUILD_NUMBER', 'bitbucket'],
];
function detectCi(environment) {
	return signs.find(([variable]) => isSet(environment[variable]))?.[1] ?? 'plain';
}
function runsInCi(environment) {
	return detectCi(environment) !== 'plain' || isSet(environment.CI);
}
function isSet(value) {
	return value !== undefined && !/^(|0|false)$/i.test(value);
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

/***/ 9459:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Ae: () => (ownFlags),
HM: () => (runInputs),
SH: () => (givenTwice),
y_: () => (inputValuesOf)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3262);
var _cli_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);
var _cli_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7032);
var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2369);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8745);
var _read_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3215);







const ownFlags = [..._key_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .keyFlags */ .JN, { name: 'ci', kind: 'value' }];
async function runInputs(flags, inputs, session, refusal = _content_js__WEBPACK_IMPORTED_MODULE_4__/* .contentRefused */ .G) {
	const { keys, faults } = await (0,_read_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .readKeys */ .x)(flags, session.keys, () => process.stdin, session.signal);
	const { ci } = flags;
	const ciFault = (0,_cli_host_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCiName */ .EP)(ci);
	const host = await (0,_cli_host_js__WEBPACK_IMPORTED_MODULE_2__/* .createCliHost */ .b)(ciFault === undefined ? ci : undefined, process.env, refusal);
	const allFaults = [...(inputs.faults ?? []), ...faults, ...(ciFault === undefined ? [] : [ciFault])];
	const { exitStatus } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)((0,_cli_job_js__WEBPACK_IMPORTED_MODULE_3__/* .cliJob */ .M)(host.adapter, host, keys, { ...inputs, faults: allFaults, keyFiles: keyFilesOf(flags) }, session));
	return exitStatus;
}
function keyFilesOf(flags) {
	return ['api-key-file', 'api-key-fallback-file'].flatMap((name) => {
		const path = flags[name];
		return path === undefined ? [] : [{ flag: `--${name}`, path }];
	});
}
function inputValuesOf(flags) {
	const own = new Set(ownFlags.map(({ name }) => name));
	return Object.fromEntries(Object.entries(flags).filter(([name]) => !own.has(name)));
}
function givenTwice(what, flag) {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `${what} and ${flag} are both given.`, { suggestion: 'Leave one of the two.' });
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

/***/ 9848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D: () => (gitlabFiles)
});
const gitlabFiles = {
	dotenv: 'kimp360.env',
	codeQuality: 'gl-code-quality-report.json',
	junit: 'kimp360-junit.xml',
};


/***/ }),

/***/ 8385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (traitsOf)
});
var _gitlab_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);

const traits = {
	github: { speaksGithub: true },
	gitea: { speaksGithub: true },
	azure: { takesOutputs: true, graceMs: 6_000 },
	gitlab: {
		takesOutputs: true,
		reports: {
			files: Object.values(_gitlab_files_js__WEBPACK_IMPORTED_MODULE_0__/* .gitlabFiles */ .D),
			junit: _gitlab_files_js__WEBPACK_IMPORTED_MODULE_0__/* .gitlabFiles */ .D.junit,
			mostRowCases: 10_000,
		},
	},
	buildkite: { takesOutputs: true },
	teamcity: { takesOutputs: true, commandsOnStdout: true },
};
const usualGraceMs = 7_000;
function traitsOf(name) {
	return { graceMs: usualGraceMs, ...traits[name] };
}


/***/ }),

/***/ 2025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (flagOf),
speakOfFlags: () => (speakOfFlags)
});
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4111);

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


/***/ })

};
;