"use strict";
exports.id = 8707;
exports.ids = [8707,3448,174];
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
	const spaced = tokens.findIndex((token, index) => token.kind === 'positional' && isSwitch(tokens[index - 1], flags) && /^(true|false)$/i.test(token.value));
	const flag = tokens[spaced - 1];
	const value = tokens[spaced];
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/invalid', `${rules.command} takes ${wanted} beside its flags, but ${positionals.length} are given.`, {
		suggestion: flag?.kind === 'option' && value?.kind === 'positional'
			? `Type \`${flag.rawName}=${value.value}\`, with an equals sign.`
			: 'Put quotes around a value that holds spaces.',
	});
}
function isSwitch(token, flags) {
	return token?.kind === 'option' && flags.get(token.name)?.kind === 'switch';
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
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(959);
var _hosts_gitlab_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
var _hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
var _content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2369);
var _detect_ci_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(174);
var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2976);









const hosts = {
	github: async (environment) => (await __webpack_require__.e(/* import() */ 9361).then(__webpack_require__.bind(__webpack_require__, 9361))).createGithubCliHost(process, environment),
	gitea: async (environment) => (await __webpack_require__.e(/* import() */ 2915).then(__webpack_require__.bind(__webpack_require__, 5296))).createGiteaHost(await hosts.github(environment)),
	azure: async (environment) => (await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 9310))).createAzureHost(process, environment),
	gitlab: async (environment) => (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 426))).createGitlabHost(process, environment, process.cwd()),
	buildkite: async (environment) => (await __webpack_require__.e(/* import() */ 6410).then(__webpack_require__.bind(__webpack_require__, 6410))).createBuildkiteHost(process, environment),
	teamcity: async (environment) => (await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 739))).createTeamcityHost(process, environment),
	jenkins: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('jenkins', process, environment),
	circleci: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('circleci', process, environment),
	bitbucket: async (environment) => (await __webpack_require__.e(/* import() */ 1172).then(__webpack_require__.bind(__webpack_require__, 1172))).createBitbucketHost(process, environment),
	plain: async (environment) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8309))).createTerminalHost(process, environment),
};
const known = Object.keys(hosts);
const takingOutputs = new Set(['azure', 'gitlab', 'buildkite', 'teamcity']);
function checkCiName(name) {
	if (name === undefined || known.includes(name))
		return undefined;
	const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__.nearestName)(name, known);
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('input/invalid', `--ci must name a CI system: ${known.join(', ')}.`, {
		suggestion: nearest === undefined ? 'Leave --ci out to let it be detected.' : `Did you mean \`--ci ${nearest}\`?`,
	});
}
async function createCliHost(ci, environment) {
	const detected = (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_7__.detectCi)(environment);
	const name = ci ?? detected;
	const speaksGithub = name === 'github' || name === 'gitea';
	const base = await hosts[name](environment);
	const place = placeOf(ci, environment);
	let refused;
	return {
		adapter: {
			...base,
			mask: sayingWhenUnmasked(base),
			async content(bytes) {
				const shown = (0,_content_js__WEBPACK_IMPORTED_MODULE_8__/* .showContent */ .V)(bytes, place);
				if ('refused' in shown)
					refused = shown.refused;
				else
					await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOut */ .sD)(shown.bytes);
			},
		},
		readContext: speaksGithub ? await githubReader(environment) : () => plainContext(name, environment),
		refused: () => refused,
	};
}
function placeOf(ci, environment) {
	if (ci === undefined ? (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_7__/* .runsInCi */ .K)(environment) : ci !== 'plain')
		return 'ci';
	return process.stdout.isTTY ? 'terminal' : 'pipe';
}
function sayingWhenUnmasked(base) {
	let said = base.name === 'plain';
	return (...secrets) => {
		const masked = base.mask(...secrets);
		if (!masked && !said) {
			said = true;
			void (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .writeErr */ .VJ)(`${base.name} cannot mask values while a job runs: nothing of this command shows the key, but other commands could.\n`);
		}
		return masked;
	};
}
async function githubReader(environment) {
	const { githubContext } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9156));
	return () => {
		const { outputsLost: _lost, ...context } = githubContext(environment);
		return { ...context, environment: Object.assign(context.environment, { cli: true }), workspace: process.cwd() };
	};
}
function gitlabReports(workspace) {
	return {
		protectedFiles: Object.values(_hosts_gitlab_files_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlabFiles */ .D).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)),
		junitReport: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, _hosts_gitlab_files_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlabFiles */ .D.junit),
	};
}
function plainContext(name, environment = {}) {
	const workspace = process.cwd();
	const parallel = (0,_hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .parallelOf */ .N)(environment);
	return {
		...(parallel === undefined ? {} : { parallel }),
		name,
		environment: { host: name, cli: true },
		workspace,
		temp: environment.AGENT_TEMPDIRECTORY || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
		takesOutputs: takingOutputs.has(name),
		protectedFiles: [],
		...(name === 'gitlab' ? gitlabReports(workspace) : {}),
		callingStep: async () => undefined,
	};
}


/***/ }),

/***/ 7032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
M: () => (cliJob)
});
var _platform_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
var _platform_scan_worker_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
var _transports_node_transports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7409);
var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2061);




function cliJob(adapter, { readContext }, keys, inputs, { signal }) {
	return {
		adapter,
		keys,
		inputs,
		filesNamedOnCommandLine: true,
		platform: (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodePlatform */ .O)(),
		transports: (0,_transports_node_transports_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeTransports */ .L)(process.env, _version_js__WEBPACK_IMPORTED_MODULE_3__.version),
		readContext,
		environment: process.env,
		signal,
		version: _version_js__WEBPACK_IMPORTED_MODULE_3__.version,
		workerScript: (0,_platform_scan_worker_script_js__WEBPACK_IMPORTED_MODULE_1__/* .scanWorkerScript */ .V)(),
	};
}


/***/ }),

/***/ 2369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
V: () => (showContent)
});
var _leak_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3465);

function showContent(bytes, place) {
	if (place === 'pipe' || bytes.byteLength === 0)
		return { bytes };
	const text = decode(bytes);
	const json = text === undefined ? undefined : inertJsonText(text);
	if (json !== undefined)
		return { bytes: place === 'ci' ? new TextEncoder().encode(json) : encodeLine(json) };
	if (place === 'ci')
		return { refused: 'not-json' };
	return text === undefined ? { refused: 'binary' } : { bytes: encodeLine((0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertControls */ .Ph)(text)) };
}
function inertJsonText(text) {
	try {
		JSON.parse(text);
	}
	catch {
		return undefined;
	}
	return (0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertJson */ .nl)(text);
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

/***/ 9459:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Ae: () => (ownFlags),
Gv: () => (contentRefused),
HM: () => (runInputs),
SH: () => (givenTwice),
y_: () => (inputValuesOf)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3262);
var _cli_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5845);
var _cli_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7032);
var _key_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8745);
var _read_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3215);






const ownFlags = [..._key_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .keyFlags */ .JN, { name: 'ci', kind: 'value' }];
async function runInputs(flags, inputs, session) {
	const { keys, faults } = await (0,_read_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeys */ .x)(flags, session.keys, () => process.stdin, session.signal);
	const { ci } = flags;
	const ciFault = (0,_cli_host_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCiName */ .EP)(ci);
	const host = await (0,_cli_host_js__WEBPACK_IMPORTED_MODULE_2__/* .createCliHost */ .b)(ciFault === undefined ? ci : undefined, process.env);
	const allFaults = [...(inputs.faults ?? []), ...faults, ...(ciFault === undefined ? [] : [ciFault])];
	const { exitStatus } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)((0,_cli_job_js__WEBPACK_IMPORTED_MODULE_3__/* .cliJob */ .M)(host.adapter, host, keys, { ...inputs, faults: allFaults }, session));
	return { exitStatus, host };
}
function inputValuesOf(flags) {
	const own = new Set(ownFlags.map(({ name }) => name));
	return Object.fromEntries(Object.entries(flags).filter(([name]) => !own.has(name)));
}
function givenTwice(what, flag) {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/conflict', `${what} and ${flag} are both given.`, { suggestion: 'Leave one of the two.' });
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

/***/ 3448:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GW: () => (diagnosticCodes),
Ym: () => (isSoftenable),
d6: () => (areaOf),
et: () => (exitStatusOf),
exitStatusOfRun: () => (exitStatusOfRun)
});
const diagnosticCodes = [
	'key/missing',
	'key/placeholder',
	'key/unexpanded',
	'key/wrapped',
	'key/malformed',
	'key/too-short',
	'key/in-debug',
	'key/trimmed',
	'key/not-secret',
	'key/rotation-due',
	'key/fallback-used',
	'input/invalid',
	'input/unknown',
	'input/conflict',
	'input/insecure-url',
	'input/file',
	'auth/rejected',
	'auth/forbidden',
	'auth/edge-blocked',
	'auth/proxy',
	'http/bad-request',
	'http/not-found',
	'http/conflict',
	'http/rate-limited',
	'http/server-error',
	'http/unexpected-status',
	'net/dns',
	'net/refused',
	'net/reset',
	'net/timeout',
	'net/tls',
	'net/tls-disabled',
	'net/proxy',
	'net/truncated',
	'net/too-large',
	'net/protocol',
	'redirect/cross-origin',
	'redirect/downgrade',
	'redirect/loop',
	'redirect/unsupported',
	'expect/failed',
	'expect/not-json',
	'extract/missing',
	'poll/timed-out',
	'poll/failed',
	'paginate/more',
	'save/refused',
	'save/failed',
	'leak/echoed',
	'leak/found',
	'scan/incomplete',
	'internal/bug',
];
function areaOf(code) {
	return code.slice(0, code.indexOf('/'));
}
const softenable = new Set([
	'auth',
	'http',
	'net',
	'redirect',
	'expect',
	'extract',
	'poll',
	'paginate',
]);
function isSoftenable(code) {
	return code !== 'net/tls-disabled' && softenable.has(areaOf(code));
}
function exitStatusOf(code) {
	if (code === 'save/refused')
		return 2;
	switch (areaOf(code)) {
		case 'input':
			return 2;
		case 'key':
		case 'auth':
			return 3;
		case 'net':
		case 'redirect':
			return 4;
		case 'leak':
			return 5;
		case 'internal':
			return 70;
		default:
			return 1;
	}
}
function exitStatusOfRun(failures) {
	const leak = failures.find((code) => areaOf(code) === 'leak');
	const decisive = leak ?? failures[0];
	return decisive === undefined ? 0 : exitStatusOf(decisive);
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