"use strict";
exports.id = 3743;
exports.ids = [3743,959,8309];
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


/***/ }),

/***/ 624:
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
			chunks.length = 0;
		else
			chunks.push(chunk);
	}
	return length > limit ? undefined : Buffer.concat(chunks);
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

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/idempotency.js



const keptAtMost = 1_000;
const longestKey = 255;
function createIdempotency() {
	const kept = new Map();
	return async ({ idempotencyKey, method, path, content }, handle) => {
		if (idempotencyKey.length > longestKey) {
			return invalid([
				{ field: 'Idempotency-Key', message: `must have at most ${longestKey} characters`, code: 'too_long' },
			]);
		}
		const name = digest(idempotencyKey);
		const request = digest(`${method} ${path}\n`, content);
		const earlier = kept.get(name);
		if (earlier !== undefined && earlier.request !== request) {
			return { ...refuse(422, 'This idempotency key was used for another request.'), close: true };
		}
		if (earlier !== undefined) {
			const answer = await earlier.answer;
			return { ...answer, close: true, fields: { ...answer.fields, 'idempotent-replayed': 'true' } };
		}
		const answer = handle();
		kept.set(name, { request, answer });
		const [oldest] = kept.keys();
		if (kept.size > keptAtMost && oldest !== undefined)
			kept.delete(oldest);
		try {
			const { status } = await answer;
			if (status >= 300)
				kept.delete(name);
		}
		catch (error) {
			kept.delete(name);
			throw error;
		}
		return answer;
	};
}
function digest(text, content = new Uint8Array()) {
	return (0,external_node_crypto_.createHash)('sha256').update(text).update(content).digest('base64');
}

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
						resources: [
							'/ping',
							'/requests',
							'/requests/{id}',
							'/requests/{id}/files',
							'/requests/{id}/deliverable',
							'/status/{code}',
						],
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
		const allowed = recent.length < perMinute;
		if (allowed)
			recent.push(now);
		const freeAt = (recent[0] ?? now) + windowMs;
		const seconds = String(Math.max(1, Math.ceil((freeAt - now) / 1000)));
		return {
			allowed,
			fields: {
				'x-ratelimit-limit': String(perMinute),
				'x-ratelimit-remaining': String(Math.max(0, perMinute - recent.length)),
				'x-ratelimit-reset': seconds,
				...(allowed ? {} : { 'retry-after': seconds }),
			},
		};
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/request-store.js
const requestStatuses = ['pending', 'in_progress', 'done', 'rejected'];
const outcomes = ['done', 'rejected'];
const request_store_keptAtMost = 1_000;
const filesAtMost = 100;
const stepMs = 5_000;
function createRequestStore(now) {
	const stored = new Map();
	let count = 0;
	const statusOf = ({ polls, createdAtMs, outcome }) => {
		const steps = polls + Math.floor(Math.max(0, now() - createdAtMs) / stepMs);
		if (steps === 0)
			return 'pending';
		return steps === 1 ? 'in_progress' : outcome;
	};
	const show = (id, one) => ({
		id,
		title: one.title,
		...(one.description === undefined ? {} : { description: one.description }),
		status: statusOf(one),
		createdAt: new Date(one.createdAtMs).toISOString(),
		files: [...one.files],
	});
	const get = (id) => {
		const one = stored.get(id);
		return one === undefined ? undefined : show(id, one);
	};
	return {
		after: (number) => [...stored]
			.filter(([, one]) => one.number > number)
			.map(([id, one]) => ({ ...show(id, one), number: one.number })),
		get,
		poll(id, outcome) {
			const one = stored.get(id);
			if (one === undefined)
				return undefined;
			if (outcome !== undefined)
				one.outcome = outcome;
			const shown = show(id, one);
			one.polls += 1;
			return shown;
		},
		add(title, description, outcome) {
			count += 1;
			const id = `sandbox-request-${count}`;
			const one = { number: count, title, description, createdAtMs: now(), outcome, polls: 0, files: [] };
			stored.set(id, one);
			const [oldest] = stored.keys();
			if (stored.size > request_store_keptAtMost && oldest !== undefined)
				stored.delete(oldest);
			return show(id, one);
		},
		attach(id, files) {
			const one = stored.get(id);
			if (one === undefined || one.files.length + files.length > filesAtMost)
				return false;
			one.files.push(...files);
			return true;
		},
		remove: (id) => stored.delete(id),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/stored-zip.js
const firstDay = 0x0021;
function zipOf(files) {
	const members = [];
	const directory = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const title = Buffer.from(name);
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(firstDay, 8);
		shared.writeUInt32LE(crc32(content), 10);
		shared.writeUInt32LE(content.byteLength, 14);
		shared.writeUInt32LE(content.byteLength, 18);
		shared.writeUInt16LE(title.byteLength, 22);
		const member = Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, content]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, tail, title]));
		members.push(member);
		offset += member.byteLength;
	}
	const entries = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(directory.length, 4);
	end.writeUInt16LE(directory.length, 6);
	end.writeUInt32LE(entries.byteLength, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...members, entries, Buffer.from('PK\x05\x06'), end]);
}
function crc32(bytes) {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1)
			crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/deliverable.js

function deliverableOf(request) {
	const note = `The deliverable of ${request.id}.\nMade by the sandbox: it stands for a design, and is none.\n`;
	return zipOf({
		'README.txt': Buffer.from(note),
		'request.json': Buffer.from(`${JSON.stringify(request, undefined, 2)}\n`),
	});
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/request-list.js


const usualLimit = 20;
const largestLimit = 100;
function listPage(store, query) {
	const limit = query.get('limit') ?? String(usualLimit);
	const cursor = query.get('cursor');
	const status = query.get('status');
	const behind = cursor === null ? 0 : numberOf(cursor);
	const faults = [];
	if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > largestLimit) {
		faults.push({ field: 'limit', message: `must be a number from 1 to ${largestLimit}`, code: 'range' });
	}
	if (behind === undefined)
		faults.push({ field: 'cursor', message: 'is none of this list', code: 'cursor' });
	if (status !== null && !requestStatuses.some((one) => one === status)) {
		faults.push({ field: 'status', message: `must be one of ${requestStatuses.join(', ')}`, code: 'one_of' });
	}
	if (behind === undefined || faults.length > 0)
		return invalid(faults);
	const left = store.after(behind).filter((one) => status === null || one.status === status);
	const page = left.slice(0, Number(limit));
	const last = page.at(-1);
	const next = last === undefined || left.length === page.length ? null : cursorOf(last.number);
	return {
		status: 200,
		json: { data: page.map(({ number: _own, ...shown }) => shown), next },
		...(next === null ? {} : { fields: { link: `<${pathOf(query, next)}>; rel="next"` } }),
	};
}
function pathOf(query, cursor) {
	const kept = new URLSearchParams(query);
	kept.set('cursor', cursor);
	return `/requests?${kept}`;
}
function cursorOf(number) {
	return Buffer.from(`after:${number}`).toString('base64url');
}
function numberOf(cursor) {
	const text = /^after:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
	return text === undefined ? undefined : Number(text);
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/multipart.js
const partsAtMost = 100;
const longestHead = 16 * 1024;
async function readParts(source, boundary, listener) {
	const reader = createPartReader(boundary, listener);
	for await (const chunk of source)
		reader.take(chunk);
	return reader.end();
}
function createPartReader(boundary, listener) {
	const delimiter = Buffer.from(`\r\n--${boundary}`);
	let place = 'preamble';
	let held = Buffer.from('\r\n');
	let fault;
	let parts = 0;
	const toDelimiter = () => {
		const at = held.indexOf(delimiter);
		const sure = at < 0 ? Math.max(0, held.byteLength - delimiter.byteLength + 1) : at;
		if (place === 'part' && sure > 0)
			listener.data(held.subarray(0, sure));
		if (at < 0) {
			held = held.subarray(sure);
			return undefined;
		}
		if (place === 'part')
			listener.end();
		return { place: 'behind-delimiter', rest: held.subarray(at + delimiter.byteLength) };
	};
	const behindDelimiter = () => {
		if (held.subarray(0, 2).toString('latin1') === '--')
			return { place: 'done', rest: Buffer.alloc(0) };
		const line = held.indexOf('\r\n');
		if (line < 0)
			return held.byteLength > longestHead ? { fault: 'has a boundary that does not end' } : undefined;
		if (held.subarray(0, line).toString('latin1').trim() !== '')
			return { fault: 'has text behind a boundary' };
		return { place: 'head', rest: held.subarray(line) };
	};
	const head = () => {
		const at = held.indexOf('\r\n\r\n');
		if (Math.max(at, at < 0 ? held.byteLength : 0) > longestHead)
			return { fault: 'has a part whose head is too long' };
		if (at < 0)
			return undefined;
		parts += 1;
		if (parts > partsAtMost)
			return { fault: `must have at most ${partsAtMost} parts` };
		const about = describePart(held.subarray(0, at).toString('utf8'));
		if (about === undefined)
			return { fault: 'has a part without a name' };
		listener.begin(about);
		return { place: 'part', rest: held.subarray(at + 4) };
	};
	const steps = {
		preamble: toDelimiter,
		part: toDelimiter,
		'behind-delimiter': behindDelimiter,
		head,
		done: () => undefined,
	};
	return {
		take(chunk) {
			if (fault !== undefined || place === 'done')
				return;
			held = Buffer.concat([held, chunk]);
			for (let step = steps[place](); step !== undefined; step = steps[place]()) {
				if ('fault' in step) {
					fault = step.fault;
					return;
				}
				place = step.place;
				held = step.rest;
			}
		},
		end: () => fault ?? (place === 'done' ? undefined : 'ends before its last boundary'),
	};
}
function describePart(head) {
	const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
	const field = parameter(disposition, 'name');
	if (field === undefined)
		return undefined;
	const filename = parameter(disposition, 'filename');
	const contentType = /^content-type:[ \t]*(.*?)\s*$/im.exec(head)?.[1];
	return {
		field,
		...(filename === undefined ? {} : { filename }),
		...(contentType === undefined ? {} : { contentType }),
	};
}
function parameter(disposition, name) {
	const found = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1];
	return found
		?.replace(/\\(["\\])/g, '$1')
		.replaceAll('%22', '"')
		.replaceAll('%0D', '\r')
		.replaceAll('%0A', '\n');
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/uploads.js



async function readUpload({ contentType, source }) {
	const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	if (type === 'multipart/form-data')
		return readMultipart(contentType, source);
	if (type === 'application/x-www-form-urlencoded')
		return readForm(source);
	const counted = counter();
	for await (const chunk of source)
		counted.add(chunk);
	const file = { field: 'content', ...(type === '' ? {} : { contentType }), ...counted.end() };
	return file.size === 0 ? wrong('must not be empty', 'empty') : { files: [file] };
}
async function readMultipart(contentType, source) {
	const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
	const boundary = quoted ?? bare;
	if (boundary === undefined)
		return { refusal: fault('must name its boundary', 'boundary', true) };
	const files = [];
	let open;
	const read = await readParts(source, boundary, {
		begin(about) {
			open = { about, counted: counter() };
		},
		data: (chunk) => open?.counted.add(chunk),
		end() {
			if (open !== undefined)
				files.push({ ...open.about, ...open.counted.end() });
			open = undefined;
		},
	});
	if (read !== undefined)
		return { refusal: fault(read, 'malformed_multipart', false) };
	return files.length === 0 ? wrong('must have a part', 'empty') : { files };
}
async function readForm(source) {
	const content = await readContent(source, contentLimit);
	if (content === undefined)
		return { refusal: fault(`must have at most ${contentLimit} bytes`, 'too_long', true) };
	const files = [...new URLSearchParams(Buffer.from(content).toString())].map(([field, value]) => {
		const counted = counter();
		counted.add(Buffer.from(value));
		return { field, ...counted.end() };
	});
	return files.length === 0 ? wrong('must have a field', 'empty') : { files };
}
function wrong(message, code) {
	return { refusal: fault(message, code, false) };
}
function fault(message, code, close) {
	return { ...invalid([{ field: 'content', message, code }]), close };
}
function counter() {
	const hash = (0,external_node_crypto_.createHash)('sha256');
	let size = 0;
	return {
		add(chunk) {
			size += chunk.byteLength;
			hash.update(chunk);
		},
		end: () => ({ size, sha256: hash.digest('hex') }),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/requests.js






const longestTitle = 200;
const longestDescription = 10_000;
function requestRoutes(store) {
	return [
		{ pattern: '/requests', handlers: { GET: (request) => listPage(store, request.query), POST: creator(store) } },
		{
			pattern: '/requests/{id}',
			handlers: {
				GET(request) {
					const wish = outcomeOf(request);
					if ('refusal' in wish)
						return wish.refusal;
					const found = store.poll(idOf(request), wish.outcome);
					return found === undefined ? unknownRequest() : { status: 200, json: found };
				},
				DELETE: (request) => (store.remove(idOf(request)) ? { status: 204 } : unknownRequest()),
			},
		},
		{ pattern: '/requests/{id}/files', readsItself: ['POST'], handlers: { GET: lister(store), POST: uploader(store) } },
		{ pattern: '/requests/{id}/deliverable', handlers: { GET: deliverer(store) } },
	];
}
function idOf({ params }) {
	return params.id ?? '';
}
function unknownRequest() {
	return refuse(404, 'There is no request with this id.');
}
function creator(store) {
	return (request) => {
		const parsed = parseObject(request);
		if ('refusal' in parsed)
			return parsed.refusal;
		const wish = outcomeOf(request);
		if ('refusal' in wish)
			return wish.refusal;
		const { title, description } = parsed.value;
		const faults = [...titleFaults(title), ...descriptionFaults(description)];
		if (faults.length > 0)
			return invalid(faults);
		const named = /\breject(ed)?\b/i.test(title) ? 'rejected' : 'done';
		const entry = store.add(title, description, wish.outcome ?? named);
		return { status: 201, json: entry, fields: { location: `/requests/${entry.id}` } };
	};
}
function lister(store) {
	return (request) => {
		const found = store.get(idOf(request));
		return found === undefined ? unknownRequest() : { status: 200, json: { data: found.files } };
	};
}
function uploader(store) {
	return async (request) => {
		const id = idOf(request);
		if (store.get(id) === undefined)
			return { ...unknownRequest(), close: true };
		const read = await readUpload(request);
		if ('refusal' in read)
			return read.refusal;
		if (store.get(id) === undefined)
			return unknownRequest();
		if (!store.attach(id, read.files))
			return refuse(409, 'The request has as many files as it may have.');
		return { status: 201, json: { request: id, files: read.files } };
	};
}
function deliverer(store) {
	return (request) => {
		const found = store.get(idOf(request));
		if (found === undefined)
			return unknownRequest();
		if (found.status === 'rejected')
			return refuse(404, 'The request was rejected: there is no deliverable.');
		if (found.status !== 'done')
			return refuse(409, `The request is ${found.status}: its deliverable is not ready.`);
		return {
			status: 200,
			file: { contentType: 'application/zip', bytes: deliverableOf(found) },
			fields: { 'content-disposition': `attachment; filename="${found.id}.zip"` },
		};
	};
}
function outcomeOf({ query, }) {
	const given = query.get('outcome');
	const outcome = outcomes.find((one) => one === given);
	if (given === null || outcome !== undefined)
		return { outcome };
	return {
		refusal: invalid([{ field: 'outcome', message: `must be one of ${outcomes.join(', ')}`, code: 'one_of' }]),
	};
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
	const fault = (message, code) => [{ field: 'description', message, code }];
	if (description === undefined)
		return [];
	if (typeof description !== 'string')
		return fault('must be a string', 'type');
	return description.length > longestDescription
		? fault(`must have at most ${longestDescription} characters`, 'too_long')
		: [];
}

;// CONCATENATED MODULE: ./build/bundle/src/sandbox/router.js

function match(routes, method, path) {
	for (const route of routes) {
		const params = matchPattern(route.pattern, path);
		if (params === undefined)
			continue;
		const handler = handlerFor(route, method);
		if (handler === undefined)
			return { refusal: wrongMethod(route, method) };
		return { handler, params, readsItself: route.readsItself?.includes(method) === true };
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
		once: createIdempotency(),
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
	const { allowed, fields } = state.admit(key);
	const answer = !allowed
		? { ...refuse(429, 'Rate limit exceeded.'), close: true }
		: await answerAccepted(state, request, key);
	return { ...answer, fields: { ...fields, ...answer.fields } };
}
async function answerAccepted({ routes, once }, request, key) {
	if (key === 'forbidden') {
		return { ...refuse(403, 'This API key does not have permission to access this resource.'), close: true };
	}
	const method = request.method ?? 'GET';
	const path = request.url?.startsWith('/') === true ? request.url : '/';
	const url = new URL(`http://sandbox${path}`);
	const found = match(routes, method, url.pathname);
	if ('refusal' in found)
		return { ...found.refusal, close: true };
	const { handler, params, readsItself } = found;
	const content = readsItself ? undefined : await readContent(request);
	if (!readsItself && content === undefined) {
		return { ...refuse(413, 'The request content is too large.'), close: true };
	}
	const handle = async () => handler({
		method,
		query: url.searchParams,
		params,
		contentType: request.headers['content-type'] ?? '',
		content: content ?? new Uint8Array(),
		source: request,
	});
	const idempotencyKey = String(request.headers['idempotency-key'] ?? '');
	if (idempotencyKey === '' || method === 'GET' || method === 'HEAD')
		return handle();
	return once({ idempotencyKey, method, path, ...(content === undefined ? {} : { content }) }, handle);
}
function keyOf(request) {
	const value = request.headers['x-api-key'];
	return Array.isArray(value) ? value.join(', ') : value;
}
function send(response, id, answer) {
	if (response.destroyed)
		return;
	const content = contentOf(answer);
	const close = answer.close === true && !response.req.complete;
	response.writeHead(answer.status, {
		'x-request-id': id,
		...answer.fields,
		...(content === undefined
			? { 'content-length': '0' }
			: { 'content-type': content.contentType, 'content-length': String(content.bytes.byteLength) }),
		...(close ? { connection: 'close' } : {}),
	});
	response.end(content?.bytes);
}
function contentOf({ json, file }) {
	if (file !== undefined || json === undefined)
		return file;
	return { contentType: 'application/json; charset=utf-8', bytes: Buffer.from(`${JSON.stringify(json)}\n`) };
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