"use strict";
exports.id = 3120;
exports.ids = [3120,2025,959];
exports.modules = {

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

/***/ 3120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
judgeUnknownNames: () => (judgeUnknownNames),
refuseKey: () => (refuseKey)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(959);
var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4111);
var _flag_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2025);




const elsewhere = {
	header: '`headers`',
	url: '`base-url` and `path`',
	uri: '`base-url` and `path`',
	endpoint: '`path`',
	host: '`base-url`',
	token: '`api-key`',
	'bearer-token': '`api-key`, with `api-key-header: Authorization` and `api-key-scheme: Bearer`',
	data: '`json`, `body` or `form`',
	payload: '`json`',
	file: '`body-file` or `multipart`',
	files: '`multipart`',
	params: '`query`',
	output: '`save-to`',
	'response-file': '`save-to`',
	insecure: '`ca-file`, which keeps the check of certificates on',
	'ignore-status': '`expect-status`',
	request: 'the command itself, as in `kimp360 post /requests`',
	proxy: 'the variable HTTPS_PROXY',
	location: '`redirects`; within one origin they are followed without it',
	cacert: '`ca-file`',
	cert: '`client-cert-file`',
	'max-time': '`timeout`',
	'connect-timeout': '`timeout`',
	cookie: '`headers`',
	verbose: '`support-file`, for a file with request and answer, without the key',
};
const letters = {
	X: 'request',
	d: 'data',
	H: 'header',
	o: 'output',
	k: 'insecure',
	F: 'files',
	m: 'max-time',
	x: 'proxy',
	L: 'location',
	E: 'cert',
	b: 'cookie',
	v: 'verbose',
};
function judgeUnknownNames(raw) {
	return Object.entries(raw.values).flatMap(([name, value]) => {
		if (value === '' || _definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.includes(name))
			return [];
		const origin = { label: raw.label(name) };
		return raw.unknown === 'error' ? judgeFlag(name, origin, raw) : judgeInput(name, origin);
	});
}
function refuseKey(name, raw) {
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `\`${name}\` cannot be given here: others could read it.`, {
		origin: { label: raw.label(name) },
		suggestion: `Give it in \`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\`.`,
	});
}
function isShowable(name) {
	return /^-*[a-z][a-z_-]{0,39}$/i.test(name);
}
function judgeInput(name, origin) {
	const near = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.nearestName)(name, _definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((one) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(one).group !== 'context'));
	if (near !== undefined) {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/unknown', `There is no input \`${name}\`.`, {
			origin,
			suggestion: `Did you mean \`${near}\`?`,
		});
	}
	const shown = isShowable(name) ? ` \`${name}\`` : ' of that name';
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/unknown', `There is no input${shown}, and it is ignored.`, {
		origin,
		suggestion: meantElsewhere(name) ?? 'Remove it; the README lists the inputs.',
		severity: 'warning',
	});
}
function judgeFlag(name, origin, raw) {
	const near = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.nearestName)(name, _definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((one) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(one).places.includes('flag')));
	if (near !== undefined) {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/unknown', `There is no flag \`${(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .i)(name)}\`.`, {
			origin,
			suggestion: `Did you mean \`${(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .i)(near)}\`?`,
		});
	}
	const shown = isShowable(name);
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/unknown', `There is no flag ${shown ? `\`${(0,_flag_words_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .i)(name)}\`` : 'of that name'}.`, {
		origin: shown ? origin : { label: 'a flag' },
		suggestion: meantElsewhere(name) ?? `Remove it; \`${raw.label('method')} --help\` lists the flags.`,
	});
}
function meantElsewhere(name) {
	const word = Object.hasOwn(letters, name) ? (letters[name] ?? name) : name;
	return Object.hasOwn(elsewhere, word) ? `Here it is ${elsewhere[word]}.` : undefined;
}


/***/ })

};
;