"use strict";
exports.id = 1911;
exports.ids = [1911,959,8309];
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

/***/ 1911:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (explain_explain)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/catalogue/index.js + 13 modules
var catalogue = __webpack_require__(3719);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/judge-status.js
var judge_status = __webpack_require__(8048);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/explain.js + 13 modules
var explain = __webpack_require__(7634);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/words.js
var words = __webpack_require__(1779);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/wrap.js
var wrap = __webpack_require__(3496);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/pages.js






function pageFor(code) {
	const entry = catalogue/* catalogue */.s[code];
	const text = (one) => (0,explain/* textOf */.b6)(one, words/* generalWords */.GU);
	return {
		code,
		title: entry.title,
		meaning: entry.meaning,
		remedies: together(entry.remedies
			.toSorted((one, other) => Number(one.needsEvidence ?? false) - Number(other.needsEvidence ?? false))
			.map(({ cause, steps }) => ({ cause: text(cause), steps: steps.map(text) }))),
		lastly: (entry.lastly ?? []).map(text),
		example: entry.example,
		consequence: consequenceOf(code, entry),
	};
}
function together(remedies) {
	const joined = [];
	for (const remedy of remedies) {
		const last = joined.at(-1);
		if (last !== undefined && last.steps.join('\n') === remedy.steps.join('\n'))
			last.cause += ` Or: ${remedy.cause}`;
		else
			joined.push({ ...remedy });
	}
	return joined;
}
function consequenceOf(code, { example }) {
	if (example.startsWith('warning'))
		return 'A warning: the step goes on.';
	const status = `The step fails; the CLI ends with exit status ${(0,codes/* exitStatusOf */.et)(code)}.`;
	return (0,codes/* isSoftenable */.Ym)(code)
		? `${status} With \`fail-on-error: false\` it is a warning.`
		: `${status} \`fail-on-error: false\` does not change that.`;
}
function renderExplain(code, width) {
	const known = codes/* diagnosticCodes */.GW.find((one) => one === code);
	if (known === undefined)
		return undefined;
	const page = pageFor(known);
	const lines = [
		`${page.code}: ${page.title}`,
		'',
		...(0,wrap/* wrap */.L)(page.meaning, width, 0),
		'',
		...(0,wrap/* wrap */.L)(page.consequence, width, 0),
	];
	const item = (lead, text) => {
		const [head = '', ...tail] = (0,wrap/* wrap */.L)(text, width, lead.length);
		lines.push(`${lead}${head}`, ...tail.map((line) => `${' '.repeat(lead.length)}${line}`));
	};
	lines.push('', 'Causes and what to do');
	for (const { cause, steps } of page.remedies) {
		item('  \u00b7 ', cause);
		for (const step of steps)
			item('      \u2192 ', step);
	}
	if (page.lastly.length > 0)
		lines.push('', 'Finally');
	for (const step of page.lastly)
		item('  \u00b7 ', step);
	lines.push('', 'Example', ...page.example.split('\n').map((line) => (line === '' ? '' : `  ${line}`)));
	return lines.join('\n');
}
function nearestCode(code) {
	const exact = codes/* diagnosticCodes */.GW.find((one) => one === code.replace('-', '/') || one.endsWith(`/${code}`));
	return exact ?? (0,did_you_mean.nearestName)(code, codes/* diagnosticCodes */.GW);
}
function renderMarkdownSection(code) {
	const page = pageFor(code);
	const lines = [
		`<a id="${anchorOf(code)}"></a>`,
		'',
		`### \`${code}\`: ${page.title}`,
		'',
		inMarkdown(page.meaning),
		'',
		inMarkdown(page.consequence),
		'',
		'**Causes, and what to do**',
		'',
	];
	for (const { cause, steps } of page.remedies) {
		lines.push(`- ${inMarkdown(cause)}`, ...steps.map((step) => `  - ${inMarkdown(step)}`));
	}
	if (page.lastly.length > 0)
		lines.push('', '**Finally**', '', ...page.lastly.map((step) => `- ${inMarkdown(step)}`));
	lines.push('', '**Example**', '', '```text', page.example, '```');
	return lines.join('\n');
}
function inMarkdown(text) {
	return text
		.split(/(``.*?``|`[^`]*`)/)
		.map((part, place) => place % 2 === 1
		? part
		: part.replace(/[*_<>[\]\\]/g, '\\$&').replaceAll(kimp360Dashboard, `**${kimp360Dashboard}**`))
		.join('');
}

// EXTERNAL MODULE: ./build/bundle/src/commands/arguments.js
var commands_arguments = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/bundle/src/commands/report-faults.js
var report_faults = __webpack_require__(8320);
// EXTERNAL MODULE: ./build/bundle/src/commands/session.js
var session = __webpack_require__(2976);
;// CONCATENATED MODULE: ./build/bundle/src/commands/explain.js








async function explain_explain(argv, _session) {
	const { positionals, faults } = (0,commands_arguments/* parseArguments */.W)(argv, {
		command: 'kimp360 explain',
		positionals: ['CODE'],
		flags: [],
	});
	if (faults.length > 0)
		return (0,report_faults/* reportFaults */.O)(faults);
	const [code] = positionals;
	if (code === undefined) {
		await (0,session/* writeOut */.sD)(list());
		return 0;
	}
	const page = renderExplain(code, (0,report_faults/* widthOf */.q)(process.stdout));
	if (page === undefined)
		return (0,report_faults/* reportFaults */.O)([unknownCode(code)]);
	await (0,session/* writeOut */.sD)(`${page}\n`);
	return 0;
}
function list() {
	const width = Math.max(...codes/* diagnosticCodes */.GW.map((code) => code.length)) + 2;
	const rows = codes/* diagnosticCodes */.GW.map((code) => `${code.padEnd(width)}${catalogue/* catalogue */.s[code].title}\n`);
	return `${rows.join('')}\n\`kimp360 explain CODE\` prints the page of one.\n`;
}
function unknownCode(code) {
	const nearest = /^[45]\d\d$/.test(code) ? (0,judge_status/* codeOf */.$)(Number(code)) : nearestCode(code);
	return (0,diagnostic.diagnostic)('input/unknown', 'There is no such error code.', {
		suggestion: nearest === undefined ? '`kimp360 explain` lists all codes.' : `Did you mean \`kimp360 explain ${nearest}\`?`,
	});
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

/***/ 8048:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (codeOf),
judgeStatus: () => (judgeStatus)
});
var _answered_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2585);
var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4623);
var _edge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4430);
var _known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
var _retry_after_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8295);
var _visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28);







function judgeStatus(facts) {
	const { request, response } = facts;
	if (response === undefined)
		return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('internal/bug', 'A status was judged before there was an answer.');
	const call = request === undefined ? 'the call' : `${request.method} ${withoutQuery(request.url)}`;
	const { status } = response;
	if (status === 401 || status === 403) {
		const edge = (0,_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .recognizeEdge */ .yp)(response, request);
		if (edge !== undefined)
			return edgeBlocked(edge, call, facts, response);
		if (status === 401) {
			return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('auth/rejected', rejectedSentence(call, request), { evidence: (0,_known_js__WEBPACK_IMPORTED_MODULE_3__/* .knownOfKey */ .O)(facts) });
		}
		const limits = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .saysRateLimit */ .wY)(response) ? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .limitLines */ .Di)(response) : [];
		return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('auth/forbidden', forbiddenSentence(call, request, response), {
			evidence: [...limits, ...(0,_known_js__WEBPACK_IMPORTED_MODULE_3__/* .knownOfKey */ .O)(facts)],
		});
	}
	if (status === 407) {
		return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('auth/proxy', `The API, or a proxy in front of it, answered 407 to ${call}: it asks for credentials.`, {
			evidence: proxyEvidence(facts, response),
		});
	}
	const code = codeOf(status);
	const range = status === 206 ? (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(response, 'content-range') : undefined;
	const part = range === undefined ? [] : [`content-range: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(range)}`];
	const seen = [
		...part,
		...whatItSays(response),
		...limitsOf(response),
		...trail(facts, response),
		...(0,_answered_by_js__WEBPACK_IMPORTED_MODULE_5__/* .answeredBy */ .d)(response),
	];
	const evidence = seen.length === 0 ? ['the answer has no content'] : seen;
	return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)(code, sentence(code, call, response), { evidence });
}
function codeOf(status) {
	if (status === 401)
		return 'auth/rejected';
	if (status === 403)
		return 'auth/forbidden';
	if (status === 407)
		return 'auth/proxy';
	if (status === 400 || status === 422)
		return 'http/bad-request';
	if (status === 404)
		return 'http/not-found';
	if (status === 409)
		return 'http/conflict';
	if (status === 429)
		return 'http/rate-limited';
	return status >= 500 && status <= 599 ? 'http/server-error' : 'http/unexpected-status';
}
function sentence(code, call, response) {
	const answered = `answered ${response.status}${reason(response)} to ${call}`;
	switch (code) {
		case 'http/bad-request': {
			const faults = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .t)(response).faults;
			const named = faults === 0 ? '' : faults === 1 ? ' and names one fault' : ` and names ${faults} faults`;
			return `The API ${answered}${named}.`;
		}
		case 'http/rate-limited':
			return `The API ${answered}${comeBackClause(response)}.`;
		case 'http/server-error':
			return `The API ${answered}${response.comeBack === undefined ? '' : comeBackClause(response)}.`;
		default:
			return `The API ${answered}${response.status === 206 ? ': a part of the content, though no range was asked for' : ''}.`;
	}
}
function comeBackClause(response) {
	const back = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .comeBack */ .Cn)(response);
	return back === undefined ? '' : `; come back ${(0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .comeBackText */ .j9)(back)}`;
}
function rejectedSentence(call, request) {
	if (request?.keySent === false)
		return redirectedSentence(call, 401);
	return `The API answered 401 to ${call}: it does not accept the key.`;
}
function forbiddenSentence(call, request, response) {
	if (request?.keySent === false)
		return redirectedSentence(call, 403);
	if ((0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .saysRateLimit */ .wY)(response)) {
		return `The API answered 403 to ${call}: its rate limit is used up${comeBackClause(response)}.`;
	}
	return `The API answered 403 to ${call}: it does not allow this call.`;
}
function redirectedSentence(call, status) {
	return `${call} was redirected to another origin, went there without the key, and was answered ${status}.`;
}
function edgeBlocked(edge, call, facts, response) {
	const message = `The API was not reached: ${edge.who} answered ${response.status} to ${call} in its place.`;
	return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('auth/edge-blocked', message, {
		evidence: [...edge.signs, ...(0,_known_js__WEBPACK_IMPORTED_MODULE_3__/* .knownOfKey */ .O)(facts).map((line) => line.replace(/^the API says/, 'the answer says'))],
	});
}
function proxyEvidence({ request }, response) {
	const challenge = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(response, 'proxy-authenticate');
	return [
		request?.proxy === undefined ? 'this step uses no proxy' : `through the proxy ${request.proxy}`,
		...(challenge === undefined ? [] : [`Proxy-Authenticate: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(challenge, 200)}`]),
		...(0,_answered_by_js__WEBPACK_IMPORTED_MODULE_5__/* .answeredBy */ .d)(response),
	];
}
function whatItSays(response) {
	const { message, details, own } = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .t)(response);
	if (own && response.status >= 300)
		return [...(message === undefined ? [] : [`the API says: "${message}"`]), ...details];
	const title = /<title[^>]*>([^<]+)/i.exec(response.bodyStart)?.[1];
	if (title !== undefined)
		return [`the answer is an HTML page: "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(title, 100)}"`];
	const start = (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(response.bodyStart, 200);
	return start === '' ? [] : [`the answer begins: ${start}`];
}
function limitsOf(response) {
	return response.status === 429 || response.status === 503 ? (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_4__/* .limitLines */ .Di)(response) : [];
}
function trail({ request, attempts }, response) {
	const location = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(response, 'location');
	return [
		...(location === undefined ? [] : [`location: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(withoutQuery(location), 200)}`]),
		...(request !== undefined && request.origins.length > 1 ? [`redirected: ${request.origins.join(' \u2192 ')}`] : []),
		...(attempts === undefined || attempts < 2 ? [] : [`${attempts} attempts, the last of them answered so`]),
	];
}
function withoutQuery(url) {
	return url.replace(/[?#].*$/s, '');
}
const reasons = {
	405: 'Method Not Allowed',
	406: 'Not Acceptable',
	408: 'Request Timeout',
	410: 'Gone',
	413: 'Content Too Large',
	415: 'Unsupported Media Type',
	429: 'Too Many Requests',
};
function reason({ status, statusText }) {
	const text = statusText.trim() === '' ? reasons[status] : (0,_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(statusText, 60);
	return text === undefined ? '' : ` ${text}`;
}


/***/ }),

/***/ 3496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
L: () => (wrap)
});
function wrap(text, width, indent) {
	if (width === undefined)
		return [text];
	const room = Math.max(width - indent, 20);
	const lines = [];
	let line = '';
	for (const unit of unitsOf(text, room)) {
		if (line === '')
			line = unit;
		else if (length(line) + 1 + length(unit) <= room)
			line += ` ${unit}`;
		else {
			lines.push(line);
			line = unit;
		}
	}
	lines.push(line);
	return lines;
}
const unit = /[^\s`]*`[^`]*`[^\s`]*|(?:\p{Lu}[^\s`\u2192]* )*[^\s`\u2192]+(?: \u2192 (?:`[^`]*`[^\s`]*|\p{Lu}[^\s`]*(?: \p{Lu}[^\s`]*)*|[^\s`]+))+|\S+/gu;
function unitsOf(text, room) {
	return (text.match(unit) ?? []).flatMap((piece) => (length(piece) <= room ? [piece] : piece.split(/\s+/)));
}
function length(text) {
	return Array.from(text).length;
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