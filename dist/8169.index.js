"use strict";
exports.id = 8169;
exports.ids = [8169];
exports.modules = {

/***/ 6126:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
NO: () => (callMethods),
Pi: () => (commands),
Zv: () => (findCommand)
});
const callMethods = ['get', 'post', 'put', 'patch', 'delete', 'head'];
const commands = [
	...callMethods.map((name) => ({
		name,
		usage: 'PATH [flags]',
		summary: `make one authenticated ${name.toUpperCase()} call`,
	})),
	{ name: 'run', usage: 'FILE [flags]', summary: 'make the calls of a task file, in order' },
	{
		name: 'scan',
		usage: 'PATH\u2026 [flags]',
		summary: 'prove that the key is not in what is about to be published',
	},
	{
		name: 'doctor',
		usage: '[flags]',
		summary: 'check key, network, proxy, certificate and clock, and make one call',
	},
	{
		name: 'fingerprint',
		usage: '[flags]',
		summary: 'print the fingerprint of the key, to compare it without showing it',
	},
	{ name: 'explain', usage: '[CODE]', summary: 'explain an error code, or list them all' },
	{ name: 'sandbox', usage: '[--port N]', summary: 'start a local API to try things on, with keys of its own' },
	{
		name: 'try',
		usage: '',
		summary: 'see a task file that works and two calls that fail, on a sandbox; no account needed',
	},
	{ name: 'help', usage: '[COMMAND]', summary: 'show this list, or the flags of a command' },
];
function findCommand(name) {
	return commands.find((command) => command.name === name);
}


/***/ }),

/***/ 3215:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
P: () => (takeEnvironmentKeys),
x: () => (readKeys)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4623);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6777);



const longestSource = 64 * 1024;
function takeEnvironmentKeys(environment) {
	const take = (name) => {
		const value = environment[name];
		delete environment[name];
		return value === undefined || value === '' ? undefined : new _key_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(value);
	};
	const primary = take('KIMP360_API_KEY');
	const fallback = take('KIMP360_API_KEY_FALLBACK');
	return { ...(primary === undefined ? {} : { primary }), ...(fallback === undefined ? {} : { fallback }) };
}
async function readKeys(values, environment, stdin, signal) {
	const faults = [];
	const fromFile = await readKeyFile('api-key-file', values, faults, signal);
	const fallbackFile = await readKeyFile('api-key-fallback-file', values, faults, signal);
	const useStdin = values['api-key-stdin'] === 'true';
	if (useStdin && values['api-key-file'] !== undefined) {
		const suggestion = 'Leave one of the two.';
		faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/conflict', '--api-key-file and --api-key-stdin both give the key.', { suggestion }));
	}
	const fromStdin = useStdin ? await readKeyStdin(stdin(), faults, signal) : undefined;
	const flagged = fromFile ?? fromStdin;
	const primary = flagged ?? environmentKey(environment.primary, 'KIMP360_API_KEY');
	const fallback = fallbackFile ?? environmentKey(environment.fallback, 'KIMP360_API_KEY_FALLBACK');
	const losers = [
		...(fromFile === undefined ? [] : [fromStdin?.secret]),
		...(flagged === undefined ? [] : [environment.primary]),
		...(fallbackFile === undefined ? [] : [environment.fallback]),
	];
	return {
		keys: {
			...(primary === undefined ? {} : { primary }),
			...(fallback === undefined ? {} : { fallback }),
			unreadable: flagged === undefined && (useStdin || values['api-key-file'] !== undefined),
			unused: losers.filter((secret) => secret !== undefined),
		},
		faults,
	};
}
function environmentKey(secret, label) {
	return secret === undefined ? undefined : { secret, source: 'environment', label };
}
async function readKeyFile(flag, values, faults, signal) {
	const path = values[flag];
	if (path === undefined)
		return undefined;
	try {
		const handle = await unlessAborted((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), signal);
		try {
			const text = await unlessAborted(readText(handle.createReadStream({ autoClose: false })), signal);
			if (text !== undefined)
				return { secret: new _key_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text), source: 'file', label: `--${flag}` };
			faults.push(tooLong(`--${flag}`));
		}
		finally {
			await handle.close();
		}
	}
	catch (error) {
		const { code = 'unknown' } = error;
		faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/file', `The file of --${flag} cannot be read.`, {
			evidence: [`system error: ${code}`],
			suggestion: 'Check that the path is right and that this user may read the file.',
		}));
	}
	return undefined;
}
function unlessAborted(promise, signal) {
	if (signal === undefined)
		return promise;
	return new Promise((resolve, reject) => {
		const giveUp = () => reject(signal.reason);
		if (signal.aborted)
			giveUp();
		signal.addEventListener('abort', giveUp, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
	});
}
async function readKeyStdin(stdin, faults, signal) {
	const giveUp = () => stdin.destroy?.();
	signal?.addEventListener('abort', giveUp, { once: true });
	let text;
	try {
		text = await readText(stdin);
	}
	catch {
		faults.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/file', 'Standard input ended before the key was read.', {
			suggestion: 'Type the command again.',
		}));
		return undefined;
	}
	finally {
		signal?.removeEventListener('abort', giveUp);
	}
	if (text !== undefined)
		return { secret: new _key_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text), source: 'stdin', label: '--api-key-stdin' };
	faults.push(tooLong('--api-key-stdin'));
	return undefined;
}
async function readText(source) {
	const chunks = [];
	let length = 0;
	for await (const chunk of source) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
		length += bytes.byteLength;
		if (length > longestSource)
			return undefined;
		chunks.push(bytes);
	}
	return Buffer.concat(chunks).toString('utf8');
}
function tooLong(label) {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/file', `What ${label} gives is longer than 64 KiB, so it is no key.`, {
		suggestion: 'Give a file that holds the key and nothing else.',
	});
}


/***/ }),

/***/ 2976:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
VG: () => (Stop),
VJ: () => (writeErr),
"in": () => (deliverOut),
sD: () => (writeOut)
});
class Stop extends Error {
	name = 'Stop';
	signalName;
	exitStatus;
	constructor(signalName, exitStatus) {
		super(`stopped by ${signalName}`);
		this.signalName = signalName;
		this.exitStatus = exitStatus;
	}
}
function writeOut(content) {
	return write(process.stdout, content);
}
async function deliverOut(content) {
	if (process.stdout.destroyed)
		return false;
	return new Promise((resolve) => process.stdout.write(content, (error) => resolve(error?.code !== 'EPIPE')));
}
function writeErr(content) {
	return write(process.stderr, content);
}
function write(stream, content) {
	if (stream.destroyed)
		return Promise.resolve();
	return new Promise((resolve) => stream.write(content, () => resolve()));
}


/***/ }),

/***/ 8169:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startCli: () => (startCli)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/bundle/src/platform/leave.js
var leave = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/bundle/src/commands/command-list.js
var command_list = __webpack_require__(6126);
;// CONCATENATED MODULE: ./build/bundle/src/commands/load-command.js

async function loadCommand(name) {
	if (command_list/* callMethods */.NO.includes(name))
		return (await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(942)]).then(__webpack_require__.bind(__webpack_require__, 942))).callCommand(name);
	switch (name) {
		case 'scan':
			return (await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(1107)]).then(__webpack_require__.bind(__webpack_require__, 1107))).scanCommand;
		case 'run':
			return (await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(4442)]).then(__webpack_require__.bind(__webpack_require__, 4442))).runTasks;
		case 'doctor':
			return (await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(4194), __webpack_require__.e(6428), __webpack_require__.e(4018)]).then(__webpack_require__.bind(__webpack_require__, 6428))).doctor;
		case 'fingerprint':
			return (await Promise.all(/* import() */[__webpack_require__.e(4194), __webpack_require__.e(8860)]).then(__webpack_require__.bind(__webpack_require__, 8860))).fingerprint;
		case 'explain':
			return (await Promise.all(/* import() */[__webpack_require__.e(7634), __webpack_require__.e(1911)]).then(__webpack_require__.bind(__webpack_require__, 1911))).explain;
		case 'sandbox':
			return (await Promise.all(/* import() */[__webpack_require__.e(3743), __webpack_require__.e(7111)]).then(__webpack_require__.bind(__webpack_require__, 7111))).sandbox;
		case 'try':
			return (await Promise.all(/* import() */[__webpack_require__.e(3743), __webpack_require__.e(8531)]).then(__webpack_require__.bind(__webpack_require__, 8531))).tryOut;
		case 'help':
			return (await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(1913)]).then(__webpack_require__.bind(__webpack_require__, 1913))).help;
		default:
			return undefined;
	}
}

// EXTERNAL MODULE: ./build/bundle/src/commands/session.js
var commands_session = __webpack_require__(2976);
;// CONCATENATED MODULE: ./build/bundle/src/commands/main.js


async function main(argv, session) {
	const [name, ...rest] = argv;
	if (name === '--version') {
		const { version } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2061));
		await (0,commands_session/* writeOut */.sD)(`kimp360 ${version}\n`);
		return 0;
	}
	if (name === undefined || name === '--help' || name === '-h') {
		const { overview } = await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(1913)]).then(__webpack_require__.bind(__webpack_require__, 1913));
		await (name === undefined ? commands_session/* writeErr */.VJ : commands_session/* writeOut */.sD)(overview());
		return name === undefined ? 2 : 0;
	}
	if (name !== 'help' && asksForHelp(rest))
		return (await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(1913)]).then(__webpack_require__.bind(__webpack_require__, 1913))).help([name], session);
	const run = await loadCommand(name);
	if (run !== undefined)
		return run(rest, session);
	const { unknownCommand } = await Promise.all(/* import() */[__webpack_require__.e(4111), __webpack_require__.e(1913)]).then(__webpack_require__.bind(__webpack_require__, 1913));
	await (0,commands_session/* writeErr */.VJ)(unknownCommand(name));
	return 2;
}
function asksForHelp(argv) {
	const end = argv.indexOf('--');
	return argv.slice(0, end === -1 ? argv.length : end).some((word) => word === '--help' || word === '-h');
}

// EXTERNAL MODULE: ./build/bundle/src/commands/read-keys.js
var read_keys = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/bundle/src/engine/bug.js
var bug = __webpack_require__(3418);
;// CONCATENATED MODULE: ./build/bundle/src/commands/report-bug.js

function reportBug(error) {
	const { code, message, evidence } = (0,bug/* bugOf */.y)(error);
	const lines = [
		`${code}: ${message}`,
		...evidence,
		'Please report it with the command, without the key, and these lines.',
	];
	process.stderr.write(`${lines.join('\n  ')}\n`);
	return 70;
}

;// CONCATENATED MODULE: ./build/bundle/src/commands/start.js






const lingerMs = 500;
const stopMs = 2_500;
function startCli() {
	process.exitCode = 70;
	const keys = (0,read_keys/* takeEnvironmentKeys */.P)(process.env);
	process.on('uncaughtException', (error) => process.exit(reportBug(error)));
	const stopping = new AbortController();
	let ending;
	const holdOff = (ms) => {
		const stop = stopping.signal.reason;
		if (!(stop instanceof commands_session/* Stop */.VG))
			return;
		clearTimeout(ending);
		ending = setTimeout(() => {
			process.stderr.write('Ended before all of it was written.\n');
			(0,leave/* leave */.q)(stop.exitStatus);
		}, ms + stopMs).unref();
	};
	for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
		process.on(name, () => {
			const stop = new commands_session/* Stop */.VG(name, 128 + external_node_os_.constants.signals[name]);
			if (stopping.signal.aborted) {
				(0,leave/* leave */.q)(stop.exitStatus);
				return;
			}
			process.stderr.write(`\n${name}: stopping; once more stops at once.\n`);
			stopping.abort(stop);
			if (ending === undefined)
				holdOff(0);
		});
	}
	let lost = false;
	process.stdout.on('error', ({ code }) => {
		lost ||= code !== 'EPIPE';
	});
	process.stderr.on('error', () => { });
	const finish = (status) => {
		process.exitCode = status;
		setTimeout(() => (0,leave/* leave */.q)(status), lingerMs).unref();
	};
	main(process.argv.slice(2), { keys, signal: stopping.signal, holdOff }).then((status) => {
		const stop = stopping.signal.reason;
		if (lost)
			process.stderr.write('save/failed: what was to be written to stdout could not be written.\n');
		finish(stop instanceof commands_session/* Stop */.VG ? stop.exitStatus : status === 0 && lost ? 1 : status);
	}, (error) => finish(reportBug(error)));
}


/***/ })

};
;