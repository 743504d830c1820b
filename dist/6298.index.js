"use strict";
exports.id = 6298;
exports.ids = [6298,3448,959];
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

/***/ 2670:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
k: () => (programName)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function programName(script = process.argv[1] ?? '', folder = process.cwd()) {
	if (!/\.[cm]?[jt]s$/.test(script))
		return 'kimp360';
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, script);
	return path.startsWith('..') || /\s/.test(path) || path === '' ? 'kimp360' : `node ${path.replaceAll('\\', '/')}`;
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

/***/ 7201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (startSandbox)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/bundle/src/sandbox/error-content.js
const phrases = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	408: 'Request Timeout',
	409: 'Conflict',
	410: 'Gone',
	413: 'Content Too Large',
	422: 'Unprocessable Content',
	425: 'Too Early',
	429: 'Too Many Requests',
	500: 'Internal Server Error',
	501: 'Not Implemented',
	502: 'Bad Gateway',
	503: 'Service Unavailable',
	504: 'Gateway Timeout',
};
function phraseOf(status) {
	return phrases[status] ?? (status >= 500 ? 'Server Error' : 'Client Error');
}
function errorContent(status, message, details = []) {
	return {
		statusCode: status,
		message,
		error: phraseOf(status),
		...(details.length === 0 ? {} : { details }),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/answer.js

function refuse(status, message, details = []) {
	return { status, json: errorContent(status, message, details) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/bundle/src/sandbox/keys.js

function generateKeys() {
	const random = () => (0,external_node_crypto_.randomBytes)(16).toString('hex');
	return {
		works: `sandbox_works_${random()}`,
		forbidden: `sandbox_forbidden_${random()}`,
		revoked: `sandbox_revoked_${random()}`,
	};
}
function judgeKey(keys, received) {
	if (received === undefined || received === '')
		return 'missing';
	const digest = sha256(received);
	const names = ['works', 'forbidden', 'revoked'];
	return names.find((name) => (0,external_node_crypto_.timingSafeEqual)(sha256(keys[name]), digest)) ?? 'unknown';
}
function sha256(text) {
	return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/probes.js


const probes_status = ({ params, query }) => {
	const code = params.code ?? '';
	if (!/^[2-5]\d\d$/.test(code)) {
		return refuse(400, 'Validation failed.', [
			{ field: 'code', message: 'must be a status code from 200 to 599', code: 'range' },
		]);
	}
	const wanted = Number(code);
	const wait = query.get('retry-after');
	const fields = wait !== null && /^\d{1,6}$/.test(wait) ? { 'retry-after': wait } : {};
	if (wanted === 204 || wanted === 205 || wanted === 304)
		return { status: wanted, fields };
	if (wanted < 400)
		return { status: wanted, fields, json: { sandbox: true, status: wanted } };
	return { ...refuse(wanted, `${phraseOf(wanted)}: asked for by the path.`), fields };
};
function probeRoutes() {
	return [
		{
			pattern: '/',
			handlers: {
				GET: () => ({
					status: 200,
					json: {
						sandbox: true,
						resources: ['/ping', '/requests', '/requests/{id}', '/status/{code}'],
					},
				}),
			},
		},
		{ pattern: '/ping', handlers: { GET: () => ({ status: 200, json: { sandbox: true, key: 'accepted' } }) } },
		{ pattern: '/status/{code}', handlers: { '*': probes_status } },
	];
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/rate-limit.js
const windowMs = 60_000;
function createRateLimit(perMinute, monotonic) {
	const admitted = new Map();
	return (key) => {
		const now = monotonic();
		const recent = (admitted.get(key) ?? []).filter((at) => at > now - windowMs);
		admitted.set(key, recent);
		if (recent.length < perMinute) {
			recent.push(now);
			return { allowed: true };
		}
		const freeAt = (recent[recent.length - perMinute] ?? now) + windowMs;
		return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil((freeAt - now) / 1000)) };
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/request-content.js

const contentLimit = 1024 * 1024;
async function readContent(source, limit = contentLimit) {
	if (Number(source.headers['content-length'] ?? 0) > limit)
		return undefined;
	const chunks = [];
	let length = 0;
	for await (const chunk of source) {
		length += chunk.byteLength;
		if (length > limit)
			return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function parseObject(request) {
	const wrong = (message, code) => ({
		refusal: refuse(400, 'The request content is not valid.', [{ field: 'content', message, code }]),
	});
	if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(request.contentType)) {
		return wrong('must be sent as application/json', 'content_type');
	}
	let value;
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.content));
	}
	catch {
		return wrong('must be well-formed JSON in UTF-8', 'malformed_json');
	}
	if (value === null || typeof value !== 'object' || Array.isArray(value)) {
		return wrong('must be a JSON object', 'not_an_object');
	}
	return { value: value };
}
function invalid(details) {
	return refuse(400, 'Validation failed.', details);
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/requests.js


const longestTitle = 200;
function createRequestStore(now) {
	const stored = new Map();
	return {
		list: () => [...stored.values()],
		get: (id) => stored.get(id),
		add: (title, description) => {
			const entry = {
				id: `sandbox-request-${stored.size + 1}`,
				title,
				...(description === undefined ? {} : { description }),
				status: 'new',
				createdAt: new Date(now()).toISOString(),
			};
			stored.set(entry.id, entry);
			return entry;
		},
	};
}
function requestRoutes(store) {
	const create = (request) => {
		const parsed = parseObject(request);
		if ('refusal' in parsed)
			return parsed.refusal;
		const { title, description } = parsed.value;
		const faults = [...titleFaults(title), ...descriptionFaults(description)];
		if (faults.length > 0)
			return invalid(faults);
		const entry = store.add(title, description);
		return { status: 201, json: entry, fields: { location: `/requests/${entry.id}` } };
	};
	return [
		{ pattern: '/requests', handlers: { GET: () => ({ status: 200, json: { data: store.list() } }), POST: create } },
		{
			pattern: '/requests/{id}',
			handlers: {
				GET: ({ params }) => {
					const entry = store.get(params.id ?? '');
					return entry === undefined ? refuse(404, 'There is no request with this id.') : { status: 200, json: entry };
				},
			},
		},
	];
}
function titleFaults(title) {
	const fault = (message, code) => [{ field: 'title', message, code }];
	if (title === undefined)
		return fault('is required', 'required');
	if (typeof title !== 'string')
		return fault('must be a string', 'type');
	if (title.trim() === '')
		return fault('must not be empty', 'empty');
	return title.length > longestTitle ? fault(`must have at most ${longestTitle} characters`, 'too_long') : [];
}
function descriptionFaults(description) {
	return description === undefined || typeof description === 'string'
		? []
		: [{ field: 'description', message: 'must be a string', code: 'type' }];
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/router.js

function match(routes, method, path) {
	for (const route of routes) {
		const params = matchPattern(route.pattern, path);
		if (params === undefined)
			continue;
		const handler = handlerFor(route, method);
		return handler === undefined ? { refusal: wrongMethod(route, method) } : { handler, params };
	}
	return { refusal: refuse(404, 'There is no such resource in the sandbox.') };
}
function handlerFor(route, method) {
	const own = (name) => Object.hasOwn(route.handlers, name) ? route.handlers[name] : undefined;
	return own(method) ?? (method === 'HEAD' ? own('GET') : undefined) ?? own('*');
}
function wrongMethod(route, method) {
	const allowed = Object.keys(route.handlers).flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
	return { ...refuse(405, `${method} is not supported here.`), fields: { allow: allowed.join(', ') } };
}
function matchPattern(pattern, path) {
	const expected = pattern.split('/');
	const given = path.split('/');
	if (expected.length !== given.length)
		return undefined;
	const params = {};
	for (const [index, part] of expected.entries()) {
		const segment = decode(given[index] ?? '');
		if (segment === undefined)
			return undefined;
		const name = /^\{(\w+)\}$/.exec(part)?.[1];
		if (name === undefined ? segment !== part : segment === '')
			return undefined;
		if (name !== undefined)
			params[name] = segment;
	}
	return params;
}
function decode(segment) {
	try {
		return decodeURIComponent(segment);
	}
	catch {
		return undefined;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/server.js








const loggedAtMost = 1_000;
async function startSandbox(options) {
	const { clock, ratePerMinute = 60 } = options;
	const state = {
		keys: generateKeys(),
		routes: [...probeRoutes(), ...requestRoutes(createRequestStore(() => clock.now()))],
		admit: createRateLimit(ratePerMinute, () => clock.monotonic()),
	};
	const requests = [];
	let count = 0;
	const server = (0,external_node_http_.createServer)((request, response) => {
		count += 1;
		const id = `sandbox-${count}`;
		const key = judgeKey(state.keys, keyOf(request));
		response.on('finish', () => {
			const entry = {
				id,
				method: request.method ?? '',
				path: request.url ?? '',
				fieldNames: request.rawHeaders.filter((_value, index) => index % 2 === 0),
				key,
				status: response.statusCode,
			};
			requests.push(entry);
			if (requests.length > loggedAtMost)
				requests.shift();
			options.onRequest?.(entry);
		});
		decide(state, request, key)
			.catch(() => refuse(500, 'The sandbox failed.'))
			.then((answer) => send(response, id, answer));
	});
	const port = await listen(server, options.port ?? 0);
	return { url: `http://127.0.0.1:${port}`, keys: state.keys, requests, close: () => stop(server) };
}
async function decide(state, request, key) {
	if (key !== 'works' && key !== 'forbidden')
		return { ...refuse(401, 'Invalid or missing API key.'), close: true };
	const rate = state.admit(key);
	if (!rate.allowed) {
		const fields = { 'retry-after': String(rate.retryAfterSeconds) };
		return { ...refuse(429, 'Rate limit exceeded.'), fields, close: true };
	}
	if (key === 'forbidden') {
		return { ...refuse(403, 'This API key does not have permission to access this resource.'), close: true };
	}
	const method = request.method ?? 'GET';
	const url = new URL(`http://sandbox${request.url?.startsWith('/') === true ? request.url : '/'}`);
	const found = match(state.routes, method, url.pathname);
	if ('refusal' in found)
		return { ...found.refusal, close: true };
	const content = await readContent(request);
	if (content === undefined)
		return { ...refuse(413, 'The request content is too large.'), close: true };
	const contentType = request.headers['content-type'] ?? '';
	return found.handler({ method, query: url.searchParams, params: found.params, contentType, content });
}
function keyOf(request) {
	const value = request.headers['x-api-key'];
	return Array.isArray(value) ? value.join(', ') : value;
}
function send(response, id, answer) {
	if (response.destroyed)
		return;
	const content = answer.json === undefined ? undefined : `${JSON.stringify(answer.json)}\n`;
	const close = answer.close === true && !response.req.complete;
	response.writeHead(answer.status, {
		'x-request-id': id,
		...answer.fields,
		...(content === undefined
			? { 'content-length': '0' }
			: { 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(content)) }),
		...(close ? { connection: 'close' } : {}),
	});
	response.end(content);
}
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve(server.address().port);
		});
	});
}
function stop(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}


/***/ })

};
;