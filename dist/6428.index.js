"use strict";
exports.id = 6428;
exports.ids = [6428,5352,1034,3332,4579,9658,6750,8309,174];
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

/***/ 6428:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (doctor),
  doctorFlagsHelp: () => (doctorFlagsHelp)
});

// EXTERNAL MODULE: ./build/bundle/src/engine/explain-findings.js
var explain_findings = __webpack_require__(5198);
// EXTERNAL MODULE: ./build/bundle/src/engine/tls-material.js
var tls_material = __webpack_require__(4579);
// EXTERNAL MODULE: ./build/bundle/src/http/url.js
var http_url = __webpack_require__(8907);
// EXTERNAL MODULE: ./build/bundle/src/inputs/flags.js
var flags = __webpack_require__(2652);
// EXTERNAL MODULE: ./build/bundle/src/inputs/help.js
var help = __webpack_require__(9516);
// EXTERNAL MODULE: ./build/bundle/src/inputs/parse-inputs.js
var parse_inputs = __webpack_require__(3332);
// EXTERNAL MODULE: ./build/bundle/src/key/debug.js
var debug = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/bundle/src/key/intake.js + 5 modules
var key_intake = __webpack_require__(4194);
// EXTERNAL MODULE: ./build/bundle/src/leak/inert.js
var inert = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/bundle/src/leak/redactor.js + 2 modules
var leak_redactor = __webpack_require__(4090);
// EXTERNAL MODULE: ./build/bundle/src/run.js + 12 modules
var run = __webpack_require__(3262);
// EXTERNAL MODULE: ./build/bundle/src/commands/arguments.js
var commands_arguments = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/bundle/src/commands/cli-host.js
var cli_host = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/bundle/src/commands/cli-job.js
var cli_job = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/finding.js

function pass(text, ...notes) {
	return { mark: 'pass', text, notes, exitStatus: 0 };
}
function warn(text, ...notes) {
	return { mark: 'warning', text, notes, exitStatus: 0 };
}
function fail(text, exitStatus, ...notes) {
	return { mark: 'failure', text, notes, exitStatus };
}
function findingOf(topic, found) {
	const steps = 'steps' in found ? found.steps.slice(0, 3) : [];
	const notes = [
		...found.evidence,
		...(found.suggestion === undefined ? [] : [found.suggestion]),
		...steps.map((step) => `\u2192 ${step}`),
		`more: kimp360 explain ${found.code}`,
	];
	const text = `${topic}: ${found.message}`;
	return found.severity === 'error' ? fail(text, (0,codes/* exitStatusOf */.et)(found.code), ...notes) : warn(text, ...notes);
}

;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/call-verdict.js

const answersThatLetTheKeyIn = '2xx, 400, 404, 405, 406, 410, 415, 422';
function judgeCall(report, path, seen) {
	const found = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)];
	const told = found.filter(({ code }) => !seen.has(code)).map((one) => findingOf('Call', one));
	const response = report.results[0]?.response;
	if (response === undefined || !report.ok)
		return told;
	const answer = `Call: GET ${path} was answered ${response.status}`;
	if (response.status < 300)
		return [pass(`${answer}; the key is accepted`), ...told];
	return [
		warn(`${answer}; the key was not refused, but this does not prove that it is accepted`, 'Name a path that your account has: `kimp360 doctor --path /requests`.'),
		...told,
	];
}

// EXTERNAL MODULE: ./build/bundle/src/http/failure.js
var failure = __webpack_require__(5352);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/check-network.js




const soonDays = 14;
const dayMs = 86_400_000;
function hostOf(url) {
	return url.hostname.replace(/^\[|\]$/g, '');
}
async function checkDns(host, topic = 'DNS') {
	if ((0,external_node_net_.isIP)(host) !== 0)
		return pass(`${topic}: ${host} is an address already`);
	try {
		const addresses = await (0,promises_.lookup)(host, { all: true });
		return pass(`${topic}: ${host} is ${addresses.map(({ address }) => address).join(', ')}`);
	}
	catch (error) {
		const { code = 'unknown' } = error;
		return fail(`${topic}: ${host} has no address here (${code})`, 4, 'Check the spelling of the host, and that this machine reaches a name server: a private name needs the private network.', 'more: kimp360 explain net/dns');
	}
}
function checkClock(date, now) {
	const server = date === undefined ? Number.NaN : Date.parse(date);
	if (Number.isNaN(server))
		return undefined;
	const seconds = Math.round((now - server) / 1000);
	if (Math.abs(seconds) <= 60)
		return pass('Clock: agrees with the server');
	return warn(`Clock: this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the server`, 'Set the clock: certificates and signed links depend on it.');
}
function checkCertificate(question) {
	const { host, port, ca, cert, key, now, signal } = question;
	return new Promise((resolve) => {
		const socket = (0,external_node_tls_.connect)({
			host,
			port,
			...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}),
			...(ca === undefined ? {} : { ca: Buffer.from(ca) }),
			...(cert === undefined ? {} : { cert: Buffer.from(cert) }),
			...(key === undefined ? {} : { key: Buffer.from(key) }),
			rejectUnauthorized: false,
		});
		const end = (finding) => {
			signal.removeEventListener('abort', onAbort);
			socket.destroy();
			resolve(finding);
		};
		const onAbort = () => end(undefined);
		signal.addEventListener('abort', onAbort, { once: true });
		socket.once('error', () => end(undefined));
		socket.once('secureConnect', () => end(describe(socket.getPeerX509Certificate(), now)));
	});
}
function describe(certificate, now) {
	if (certificate === undefined)
		return undefined;
	const days = Math.floor((Date.parse(certificate.validTo) - now) / dayMs);
	const text = `Certificate: ${nameOf(certificate.subject)}, issued by ${nameOf(certificate.issuer)}, until ${certificate.validTo}`;
	if (days < 0)
		return warn(`${text}: expired`, 'The owner of the server must renew it.');
	return days < soonDays
		? warn(`${text}: ${days} days left`, 'The owner of the server must renew it soon.')
		: pass(text);
}
function nameOf(distinguished) {
	const name = /^CN=(.*)$/m.exec(distinguished ?? '')?.[1] ?? distinguished ?? '(no name)';
	return name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 100);
}

;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/check-connection.js



async function checkConnection(to) {
	const { url, transport, clock, timeoutMs } = to;
	const proxy = transport.proxyFor(url);
	const timeUp = () => new Error('time is up');
	const deadline = clock.deadline(timeoutMs, timeUp, to.signal);
	const found = [];
	try {
		const response = await transport.exchange({
			method: 'HEAD',
			url,
			fields: [['accept', 'application/json']],
			signal: deadline.signal,
		});
		response.discard();
		const secure = url.protocol === 'https:' ? 'TLS trusted, ' : '';
		found.push(pass(`Connection: ${url.host} answers (${secure}${proxy === undefined ? 'no proxy' : `through ${proxy}`})`));
		const date = response.fields.find(([name]) => name.toLowerCase() === 'date')?.[1];
		const time = checkClock(date, clock.now());
		if (time !== undefined)
			found.push(time);
	}
	catch (error) {
		const progress = { phase: 'answer', contentBytes: 0 };
		const context = { url, progress, timeoutMs, ...(proxy === undefined ? {} : { proxy }) };
		const { TimeIsUp } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2062));
		const reason = deadline.signal.aborted && !to.signal.aborted ? new TimeIsUp('timeout', timeoutMs) : error;
		found.push(findingOf('Connection', (0,failure.describeFailure)(reason, context)));
	}
	finally {
		deadline.clear();
	}
	const trusted = found.every(({ mark }) => mark !== 'failure');
	const shown = await certificateOf(to, proxy);
	return [...found, ...shown.map((one) => (trusted || one.mark !== 'pass' ? one : warn(`${one.text}: not trusted`)))];
}
async function certificateOf(to, proxy) {
	if (to.url.protocol !== 'https:' || proxy !== undefined)
		return [];
	const deadline = to.clock.deadline(to.timeoutMs, () => new Error('time is up'), to.signal);
	const finding = await checkCertificate({
		host: hostOf(to.url),
		port: to.url.port === '' ? 443 : Number(to.url.port),
		...to.tls,
		now: to.clock.now(),
		signal: deadline.signal,
	});
	deadline.clear();
	return finding === undefined ? [] : [finding];
}

// EXTERNAL MODULE: ./build/bundle/src/key/fingerprint.js + 1 modules
var fingerprint = __webpack_require__(2030);
;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/check-key.js


async function checkKey(raw, intake, explain) {
	const told = (await explain([...intake.refusals, ...intake.warnings])).map((one) => findingOf('Key', one));
	const { primary } = intake;
	if (primary === undefined || raw.primary === undefined)
		return told;
	const digits = (0,fingerprint/* fingerprintOf */.a)(primary);
	const shape = [
		`${(0,fingerprint/* lengthClassOf */.J)(primary)} characters`,
		digits === undefined ? 'too short for a fingerprint' : `fingerprint ${digits}`,
	];
	const second = intake.fallback === undefined ? '' : '; a fallback key is there as well';
	return [pass(`Key: well-formed, from ${raw.primary.label} (${shape.join(', ')})${second}`), ...told];
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/check-node.js


function checkNode(version) {
	const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
	if (major >= 20)
		return pass(`Node: ${version}`);
	return fail(`Node: ${version} is too old`, 2, 'Install Node 20 or newer.');
}
async function checkExtraCertificates(environment, caFileGiven = false) {
	const file = environment.NODE_EXTRA_CA_CERTS;
	if (file === undefined || file === '')
		return undefined;
	if (caFileGiven)
		return warn('NODE_EXTRA_CA_CERTS: set, but --ca-file stands in its place', 'Leave one of them out, or put all authorities into the file of --ca-file.');
	try {
		await (0,external_node_fs_promises_.access)(file, external_node_fs_promises_.constants.R_OK);
	}
	catch {
		return warn('NODE_EXTRA_CA_CERTS: names a file that cannot be read, so it has no effect', 'Correct the path, or name the file with --ca-file, which fails aloud.');
	}
	return pass('NODE_EXTRA_CA_CERTS: set, its authorities are trusted beside the public ones');
}

;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/check-proxy.js


const variables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'];
async function checkRoute(url, transport, environment) {
	const proxy = transport.proxyFor(url);
	const set = variables.filter((name) => (environment[name] ?? '') !== '');
	const seen = set.length === 0 ? 'no proxy variable is set' : `${set.join(', ')} ${set.length === 1 ? 'is' : 'are'} set`;
	if (proxy === undefined) {
		const hint = url.protocol === 'https:' && set.length > 0 && set.every((name) => /^http_proxy$/i.test(name));
		const why = hint ? `${seen}, which is for \`http:\` alone: for this URL it is HTTPS_PROXY` : seen;
		return [pass(`Proxy: none is used for ${url.host} (${why})`), await checkDns(hostOf(url))];
	}
	return [
		pass(`Proxy: ${proxy} is used for ${url.host} (${seen})`),
		await checkDns(hostOf(new URL(proxy)), 'DNS of the proxy'),
	];
}

// EXTERNAL MODULE: ./build/bundle/src/hosts/terminal.js
var terminal = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/bundle/src/commands/session.js
var session = __webpack_require__(2976);
;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor/report.js


const marks = { pass: '\u2713', warning: '!', failure: '\u2717' };
const colours = { pass: 32, warning: 33, failure: 31 };
function createReport(safe) {
	const failures = [];
	const coloured = (0,terminal.wantsColour)(process.stdout, process.env);
	return {
		async add(...findings) {
			for (const finding of findings) {
				const { mark, text, notes } = finding;
				if (mark === 'failure')
					failures.push(finding);
				const sign = coloured ? `\u001b[${colours[mark]}m${marks[mark]}\u001b[39m` : marks[mark];
				await (0,session/* writeOut */.sD)(`${sign} ${safe(text)}\n${notes.map((note) => `    ${safe(note)}\n`).join('')}`);
			}
		},
		failed: (topic) => failures.some(({ text }) => text.startsWith(topic)),
		async end() {
			const [first] = failures;
			const more = failures.length === 1 ? '1 check failed' : `${failures.length} checks failed`;
			await (0,session/* writeOut */.sD)(first === undefined ? '\nNothing is wrong.\n' : `\n${more}; begin with the first \u2717.\n`);
			return first?.exitStatus ?? 0;
		},
	};
}

// EXTERNAL MODULE: ./build/bundle/src/commands/key-flags.js
var key_flags = __webpack_require__(8745);
// EXTERNAL MODULE: ./build/bundle/src/commands/read-keys.js
var read_keys = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/bundle/src/commands/report-faults.js
var report_faults = __webpack_require__(8320);
;// CONCATENATED MODULE: ./build/bundle/src/commands/silent-host.js
function silentHost(real) {
	return {
		name: real.name,
		mask: (...secrets) => real.mask(...secrets),
		log() { },
		group() { },
		annotate() { },
		async summarize() { },
		outputs() { },
		async content() { },
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/commands/doctor.js

























const asked = new Set([
	'base-url',
	'api-key-header',
	'api-key-scheme',
	'ca-file',
	'client-cert-file',
	'client-key-file',
	'timeout',
]);
function doctorFlags() {
	const inputs = (0,flags/* inputFlags */.e)().filter(({ name }) => asked.has(name));
	return [...inputs, { name: 'path', kind: 'value' }, ...key_flags/* keyFlags */.JN, ...key_flags/* forbiddenFlags */.RQ];
}
function doctorFlagsHelp() {
	const rows = (0,flags/* inputFlags */.e)().filter(({ name }) => asked.has(name));
	const same = rows.map(({ name, placeholder }) => (0,help/* renderFlag */.h)(`--${name} ${placeholder}`, 'as for a call'));
	return `Where to look:\n${(0,help/* renderFlag */.h)('--path PATH', 'A path of your account to call. Default: /.')}${same.join('')}`;
}
async function doctor(argv, session) {
	const { values, faults } = (0,commands_arguments/* parseArguments */.W)(argv, {
		command: 'kimp360 doctor',
		positionals: [],
		flags: doctorFlags(),
	});
	const { keys, faults: unread } = await (0,read_keys/* readKeys */.x)(values, session.keys, () => process.stdin, session.signal);
	if (faults.length + unread.length > 0)
		return (0,report_faults/* reportFaults */.O)([...faults, ...unread]);
	const job = await jobOf(values, keys, session);
	const redactor = (0,leak_redactor/* createRedactor */.l)();
	for (const secret of [...(0,key_intake.intakeKeys)(keys).secrets, ...job.transports.secrets()])
		redactor.add(secret);
	const report = createReport((text) => (0,inert.inert)(redactor.text(text)));
	await examine(job, report, (found) => (0,explain_findings/* explainFindings */.Q)(found, {
		environment: job.readContext().environment,
		key: { present: keys.primary !== undefined, fallback: 'none' },
		acceptedEarlier: false,
	}, { redactor, failOnError: true }));
	return report.end();
}
async function examine(job, report, explain) {
	const { platform, transports } = job;
	const intake = (0,key_intake.intakeKeys)(job.keys);
	const tell = async (topic, found) => report.add(...(await explain(found)).map((one) => findingOf(topic, one)));
	await report.add(checkNode(platform.versions.node));
	await report.add(...listOf(await checkExtraCertificates(job.environment, Boolean(job.inputs.values['ca-file']))));
	await report.add(...(await checkKey(job.keys, intake, explain)));
	const spoiled = [...(0,debug.findDebugLeaks)(job.environment), ...transports.refuse()];
	await tell('Environment', spoiled);
	if (spoiled.length === 0)
		await report.add(pass('Environment: nothing prints the key or weakens TLS'));
	const { plan, faults, warnings } = await (0,parse_inputs.parseInputs)(job.inputs, {
		files: platform.files,
		namedOnCommandLine: true,
		context: job.readContext(),
		newIdempotencyKey: () => platform.uuid(),
	});
	await tell('Input', [...faults, ...warnings]);
	if (plan === undefined)
		return;
	const { tls, found: unread } = await (0,tls_material.readTlsMaterial)(plan.target, platform.files);
	const tlsFaults = [...unread, ...listOf(await transports.check(tls))];
	await tell('Certificates', tlsFaults);
	if (tlsFaults.length > 0 || transports.refuse().length > 0)
		return;
	const bound = await plan.steps[0]?.bind(plan.scope);
	if (bound === undefined || !('task' in bound))
		return;
	const { task } = bound;
	const transport = transports.create(tls);
	const url = (0,http_url/* resolveUrl */.O2)(plan.target, task);
	try {
		await report.add(...(await checkRoute(url, transport, job.environment)));
		if (report.failed('DNS'))
			return;
		const { timeoutMs } = task;
		await report.add(...(await checkConnection({ url, transport, tls, clock: platform.clock, timeoutMs, signal: job.signal })));
	}
	finally {
		transport.close();
	}
	if (report.failed('Connection') || intake.primary === undefined || spoiled.length > 0 || job.signal.aborted)
		return;
	const end = await (0,run/* run */.e)(job);
	const seen = new Set([...intake.warnings, ...warnings].map(({ code }) => code));
	await report.add(...judgeCall(end.report, task.path, seen));
}
async function jobOf(values, keys, session) {
	const own = new Set(key_flags/* keyFlags */.JN.map(({ name }) => name));
	const given = Object.fromEntries(Object.entries(values).filter(([name]) => !own.has(name)));
	const inputs = {
		values: {
			path: '/',
			timeout: '10s',
			...given,
			method: 'GET',
			retries: '0',
			'expect-status': answersThatLetTheKeyIn,
		},
		label: (name) => `--${name}`,
		unknown: 'error',
	};
	const host = await (0,cli_host/* createCliHost */.b)(undefined, process.env);
	return (0,cli_job/* cliJob */.M)(silentHost(host.adapter), host, keys, inputs, session);
}
function listOf(one) {
	return one === undefined ? [] : [one];
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

/***/ 4579:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
readTlsMaterial: () => (readTlsMaterial)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8334);


async function readTlsMaterial(target, files) {
	const found = [];
	const read = async (name, path) => {
		if (path === undefined)
			return undefined;
		try {
			return await files.read(path);
		}
		catch (error) {
			found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/file', `The file given as \`${name}\` cannot be read.`, {
				evidence: [`path: ${path}`, `system error: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)}`],
				cause: error,
			}));
			return undefined;
		}
	};
	const ca = await read('ca-file', target.caFile);
	const cert = await read('client-cert-file', target.clientCertFile);
	const key = await read('client-key-file', target.clientKeyFile);
	return {
		tls: {
			...(ca === undefined ? {} : { ca }),
			...(cert === undefined ? {} : { cert }),
			...(key === undefined ? {} : { key }),
		},
		found,
	};
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


/***/ }),

/***/ 8607:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (countBytes),
z: () => (formatBytes)
});
function countBytes(bytes) {
	return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}
function formatBytes(bytes) {
	for (const [unit, size] of [
		['TiB', 2 ** 40],
		['GiB', 2 ** 30],
		['MiB', 2 ** 20],
		['KiB', 2 ** 10],
	]) {
		if (bytes >= size && bytes % size === 0)
			return `${bytes / size}${unit}`;
	}
	return countBytes(bytes);
}


/***/ }),

/***/ 5352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
describeFailure: () => (describeFailure)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _transports_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1233);
var _byte_counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8607);
var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9046);
var _duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8404);
var _json_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1034);
var _limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8401);
var _time_is_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2062);
var _too_large_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6750);









function describeFailure(error, context) {
	if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u)
		return error.diagnostics[0];
	if (error instanceof _limit_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentTooLarge */ .h)
		return (0,_too_large_js__WEBPACK_IMPORTED_MODULE_6__/* .describeTooLarge */ .T)(error, hostOf(context.url), context.toFile === true);
	if (error instanceof _time_is_up_js__WEBPACK_IMPORTED_MODULE_5__.TimeIsUp)
		return describeTimeout(error, context);
	if (error instanceof _transports_port_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w && error.kind !== 'aborted')
		return describeTransportError(error, context);
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/reset', 'The call was stopped, because the run was cancelled.', {
		evidence: [`host: ${hostOf(context.url)}`],
		cause: error,
	});
}
function describeTimeout({ setting, ms }, context) {
	const { url, progress, proxy, reached } = context;
	const waited = progress.phase === 'answer'
		? reached === undefined
			? 'no answer had come'
			: `no connection to the API stood yet: ${missing(reached, proxy)}`
		: `the answer had begun, and ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .countBytes */ .T)(progress.contentBytes)} of its content had come`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/timeout', `${hostOf(url)} did not answer in full within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMs */ ._)(ms)} (${setting}).`, {
		evidence: [`host: ${hostOf(url)}`, waited, ...proxyLine(proxy)],
		...(reached === undefined
			? { suggestion: `If the API needs longer, allow it: \`${setting}: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMs */ ._)(ms * 2)}\`.` }
			: {}),
	});
}
function missing(reached, proxy) {
	if (reached === 'connection')
		return 'the TLS handshake had not ended';
	if (proxy !== undefined)
		return 'the proxy had not opened one';
	return reached === 'address' ? 'nothing had answered at its address' : 'its name had not been resolved';
}
const told = {
	dns: [
		'net/dns',
		(host) => `The host name ${host.replace(/:\d+$/, '')} could not be resolved.`,
		'Check the spelling of `base-url`.',
	],
	refused: [
		'net/refused',
		(host) => `${host} refused the connection.`,
		'Check host and port of `base-url`, and that the API is up.',
	],
	unreachable: [
		'net/refused',
		(host) => `${host} could not be reached from here.`,
		'Check that this machine may reach the API: firewall, VPN, proxy.',
	],
	reset: ['net/reset', (host) => `${host} closed the connection before it answered.`],
	timeout: ['net/timeout', (host) => `${host} did not accept a connection in time.`],
	tls: ['net/tls', (host) => `No trusted TLS connection to ${host} could be made, so the key was not sent.`],
	proxy: [
		'net/proxy',
		(host) => `The proxy gave no connection to ${host}.`,
		'Check `HTTPS_PROXY`, or add the host to `NO_PROXY`.',
	],
	'proxy-auth': [
		'auth/proxy',
		() => 'The proxy did not accept the credentials, or there were none.',
		'Put them into `HTTPS_PROXY`, special characters percent-encoded.',
	],
	truncated: ['net/truncated', (host) => `${host} closed the connection before the response was complete.`],
	protocol: ['net/protocol', (host) => `What ${host} sent is not a valid HTTP response.`],
	aborted: ['net/reset', () => 'The call was stopped.'],
	body: ['input/file', () => 'The content to send could not be read to its end.'],
};
function describeTransportError(error, { url, progress, proxy }) {
	if (error.cause instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u)
		return error.cause.diagnostics[0];
	const [code, message, suggestion] = told[error.kind];
	const step = code === 'net/tls' ? tlsSuggestion(error.code) : suggestion;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)(code, unreadable(error, url) ?? brokenOff(error, url) ?? endedEarly(error, url) ?? message(hostOf(url)), {
		evidence: [
			...reasons(error),
			...error.evidence,
			`host: ${hostOf(url)}`,
			...(progress.phase === 'content' ? [`${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .countBytes */ .T)(progress.contentBytes)} of content had come`] : []),
			...proxyLine(proxy),
		],
		...(step === undefined ? {} : { suggestion: step }),
		cause: error,
	});
}
function unreadable({ kind, code, message, sent }, url) {
	if (kind !== 'protocol')
		return undefined;
	if (code === 'HPE_HEADER_OVERFLOW')
		return `The header fields that ${hostOf(url)} sent are larger than 64 KiB.`;
	const layers = /^(\d+) content codings/.exec(message)?.[1];
	if (layers !== undefined) {
		return `The content that ${hostOf(url)} sent is compressed ${layers} times over, and is decompressed ${_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .mostCodings */ .j} times at most.`;
	}
	if (/\bcodings?\b|claims to be/.test(message))
		return `The content that ${hostOf(url)} sent could not be decompressed.`;
	return sent ? undefined : `The request to ${hostOf(url)} could not be written.`;
}
function brokenOff({ kind, code }, url) {
	if (kind !== 'tls' || !/ALERT/.test(code ?? ''))
		return undefined;
	return `${hostOf(url)} broke off the TLS connection.`;
}
function endedEarly({ message, code }, url) {
	if (code === 'Z_BUF_ERROR') {
		return `The compressed content that ${hostOf(url)} sent ends in the middle: part of it is missing.`;
	}
	if (message !== _json_end_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteJson */ .z)
		return undefined;
	return `What ${hostOf(url)} sent ends where the connection was closed, and is not complete JSON: it was most likely cut.`;
}
function reasons(error) {
	const meaning = error.kind === 'tls' ? handshakeReasons[error.code ?? ''] : undefined;
	const coded = error.code === undefined ? error.message : `${error.message.replace(/\.$/, '')} (${error.code})`;
	return meaning === undefined ? [coded] : [`${meaning} (${error.code})`];
}
const handshakeReasons = {
	CERT_HAS_EXPIRED: 'the certificate has expired',
	CERT_NOT_YET_VALID: 'the certificate is not valid yet; the clock of this machine may be wrong',
	ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is signed by itself',
	SELF_SIGNED_CERT_IN_CHAIN: 'the certificate comes from an authority that this machine does not know',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate comes from an authority that this machine does not know',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate comes from an authority that this machine does not know',
	UNABLE_TO_GET_ISSUER_CERT: 'the certificate comes from an authority that this machine does not know',
	CERT_REVOKED: 'the certificate was revoked',
	ERR_SSL_WRONG_VERSION_NUMBER: 'the port speaks something else than TLS',
	EPROTO: 'the port speaks something else than TLS, or no version of it in common',
	ECONNRESET: 'the connection was closed during the TLS handshake',
};
function tlsSuggestion(code) {
	if (/SELF_SIGNED|UNABLE_TO/.test(code ?? '')) {
		return "If the API has a private authority, name its certificate with `ca-file`; if a proxy inspects TLS, name the proxy's.";
	}
	if (/ALERT|ECONNRESET/.test(code ?? '')) {
		return 'If the API asks for a client certificate, set `client-cert-file` and `client-key-file`.';
	}
	if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
		return 'Set `base-url` to a host that the certificate names.';
	if (/WRONG_VERSION|EPROTO/.test(code ?? ''))
		return 'Check scheme and port of `base-url`.';
	return 'Ask whoever runs the API to renew its certificate; the check is never switched off.';
}
function proxyLine(proxy) {
	return proxy === undefined ? [] : [`through the proxy ${proxy}`];
}
function hostOf(url) {
	return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}


/***/ }),

/***/ 1034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
checkJsonEnd: () => (checkJsonEnd),
z: () => (incompleteJson)
});
var _transports_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1233);

const incompleteJson = 'The content ends where the connection was closed, and is not complete JSON.';
const longestWord = 64;
async function* checkJsonEnd(content) {
	const reader = new JsonReader();
	for await (const chunk of content) {
		reader.read(chunk);
		yield chunk;
	}
	if (reader.isCut())
		throw new _transports_port_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w('truncated', incompleteJson, { sent: true });
}
class JsonReader {
	#depth = 0;
	#inText = false;
	#escaped = false;
	#foreign = false;
	#word = '';
	#began = false;
	read(chunk) {
		if (this.#word.length < longestWord)
			this.#word += Buffer.from(chunk.subarray(0, longestWord)).toString('latin1');
		for (let at = 0; at < chunk.length && !this.#foreign; at += 1) {
			const byte = chunk[at];
			if (this.#inText) {
				if (this.#escaped)
					this.#escaped = false;
				else if (byte === 0x5c)
					this.#escaped = true;
				else if (byte === 0x22)
					this.#inText = false;
			}
			else
				this.#readOutside(byte);
		}
	}
	#readOutside(byte) {
		if (byte === 0x22)
			this.#inText = true;
		else if (byte === 0x5b || byte === 0x7b)
			this.#depth += 1;
		else if (byte === 0x5d || byte === 0x7d)
			this.#depth -= 1;
		if (this.#began || isSpace(byte)) {
			this.#foreign ||= this.#depth < 0;
			return;
		}
		this.#began = true;
		this.#foreign = !/["[{tfn]/.test(String.fromCharCode(byte));
	}
	isCut() {
		if (this.#foreign || !this.#began)
			return false;
		if (this.#inText || this.#depth > 0)
			return true;
		const word = this.#word.trim();
		return ['true', 'false', 'null'].some((whole) => word !== whole && whole.startsWith(word));
	}
}
function isSpace(byte) {
	return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf;
}


/***/ }),

/***/ 6750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (describeTooLarge),
raiseLimit: () => (raiseLimit)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _byte_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);


const mostInMemory = 512 * 2 ** 20;
function describeTooLarge({ limitBytes, announcedBytes }, host, toFile) {
	const seen = announcedBytes === undefined
		? `stopped after ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytes */ .T)(limitBytes)}, counted after decompression`
		: `the answer announces ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytes */ .T)(announcedBytes)}`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/too-large', `The response is larger than max-response-size allows, ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(limitBytes)}.`, {
		evidence: [`host: ${host}`, seen],
		suggestion: raiseLimit(announcedBytes === undefined ? limitBytes * 2 : roundUp(announcedBytes), toFile),
	});
}
function raiseLimit(bytes, toFile) {
	if (!Number.isSafeInteger(bytes))
		return 'Ask those who run the API: so much content is most likely a wrong length.';
	const limit = `\`max-response-size: ${typed(bytes)}\``;
	if (toFile)
		return `If all of it is needed, raise the limit: ${limit}.`;
	return bytes > mostInMemory
		? `If all of it is needed, write it to a file, for memory does not take so much: \`save-to: out/FILE\` and ${limit}.`
		: `If all of it is needed in memory, raise the limit: ${limit}.`;
}
function roundUp(bytes) {
	for (let unit = 1; unit <= 2 ** 40; unit *= 1024) {
		const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => step * unit);
		const next = steps.find((size) => size >= bytes);
		if (next !== undefined)
			return next;
	}
	return Number.POSITIVE_INFINITY;
}
function typed(bytes) {
	const even = (0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes);
	return even.includes(' ') ? `${bytes}B` : even;
}


/***/ }),

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

/***/ 9658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
findDebugLeaks: () => (findDebugLeaks)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

const printing = ['http', 'https', 'http2', 'net', 'tls', 'stream', 'undici', 'fetch'];
function sectionsOf(nodeDebug) {
	const found = printing.filter((section) => nodeDebug.split(',').some((wanted) => matchesWildcard(wanted.toLowerCase(), section)));
	return /\btunnel\b/.test(nodeDebug) ? [...found, 'tunnel'] : found;
}
function matchesWildcard(pattern, section) {
	const [head = '', ...rest] = pattern.split('*');
	const tail = rest.pop();
	if (tail === undefined)
		return pattern === section;
	if (section.length < head.length + tail.length || !section.startsWith(head) || !section.endsWith(tail))
		return false;
	let from = head.length;
	for (const part of rest) {
		const at = section.indexOf(part, from);
		if (at < 0 || at + part.length > section.length - tail.length)
			return false;
		from = at + part.length;
	}
	return true;
}
const recording = /(?:^|[\s"'])--(tls[-_]keylog|trace[-_]tls)(?=$|[\s"'=])/g;
function findDebugLeaks(environment) {
	const sections = sectionsOf(environment.NODE_DEBUG ?? '');
	const options = [...(environment.NODE_OPTIONS ?? '').matchAll(recording)].map(([, option = '']) => `--${option.replace('_', '-')}`);
	const found = [];
	if (sections.length > 0) {
		found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('key/in-debug', 'NODE_DEBUG makes Node print what is sent, the key included.', {
			origin: { label: 'NODE_DEBUG' },
			evidence: [`sections that print it: ${sections.join(', ')}`],
			suggestion: 'Unset NODE_DEBUG where this runs; for one step of a workflow: `env: { NODE_DEBUG: "" }`.',
		}));
	}
	if (options.length > 0) {
		found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('key/in-debug', 'NODE_OPTIONS makes Node record the secrets of TLS connections.', {
			origin: { label: 'NODE_OPTIONS' },
			evidence: [...new Set(options)].map((option) => `it holds ${option}`),
			suggestion: 'Take that option out of NODE_OPTIONS where this runs.',
		}));
	}
	return found;
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