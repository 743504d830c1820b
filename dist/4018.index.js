"use strict";
exports.id = 4018;
exports.ids = [4018,959];
exports.modules = {

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