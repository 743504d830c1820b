"use strict";
exports.id = 5330;
exports.ids = [5330];
exports.modules = {

/***/ 2063:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Kb: () => (excerpt),
de: () => (whereOf),
hG: () => (rowFault)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);


function rowFault(path, line, message, details) {
	const row = details.row === undefined ? '' : `, row ${details.row}`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', message, {
		origin: { label: line === undefined ? path : `${path}:${line}` },
		evidence: [line === undefined ? `file: ${path}` : `place: ${path}:${line}${row}`, ...(details.evidence ?? [])],
		suggestion: details.suggestion,
	});
}
function excerpt(text) {
	return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function whereOf({ number, line, item }) {
	const where = line === undefined ? `row ${number}` : `row ${number} (line ${line})`;
	return `${where}: ${excerpt((0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringifyExactly */ .w)(item))}`;
}


/***/ }),

/***/ 5330:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
readNdjson: () => (readNdjson)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _expect_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(863);
var _inputs_written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9056);
var _faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2063);
var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3824);
var _repeated_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7206);
var _row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6583);







async function* readNdjson(path, files) {
	let number = 0;
	let line = 0;
	for await (const text of readLines(path, files)) {
		line += 1;
		if (text.trim() === '')
			continue;
		number += 1;
		try {
			const item = await (0,_expect_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .l)(text);
			const repeated = await (0,_repeated_name_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRepeatedName */ .J)(text, item);
			if (repeated === undefined)
				yield { number, line, item };
			else
				yield { fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFault */ .hG)(path, line, repeated, { evidence: [`line: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(text)}`], suggestion: _repeated_name_js__WEBPACK_IMPORTED_MODULE_5__/* .keepOne */ .e }) };
		}
		catch {
			yield {
				fault: (0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFault */ .hG)(path, line, `Line ${line} is not JSON.`, {
					row: number,
					evidence: [...(await columnOf(text)), `line: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(text)}`],
					suggestion: 'Write one whole JSON value on each line, without commas between the lines.',
				}),
			};
		}
	}
}
async function columnOf(text) {
	if (text.length > 10_000)
		return [];
	const { readJson } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 645));
	const reading = readJson((0,_inputs_written_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)({ label: 'line' }, text));
	if ('node' in reading)
		return [];
	const { message, start } = reading.fault;
	return [`column ${Array.from(text.slice(0, start)).length + 1}: ${message}`];
}
async function* readLines(path, files) {
	let rest = '';
	for await (const piece of (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(path, files)) {
		const lines = (rest + piece).split('\n');
		rest = lines.pop() ?? '';
		if (rest.length > _row_js__WEBPACK_IMPORTED_MODULE_6__/* .longestRow */ .H) {
			throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFault */ .hG)(path, undefined, 'A line of the file is longer than 10 MiB.', {
				suggestion: 'Write one JSON value on each line; put long content into files of its own.',
			}));
		}
		for (const line of lines)
			yield line.endsWith('\r') ? line.slice(0, -1) : line;
	}
	if (rest !== '')
		yield rest;
}


/***/ }),

/***/ 3824:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
y: () => (readText)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _inputs_reading_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2063);



async function* readText(path, files) {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let begun = false;
	const decode = async (chunk) => {
		try {
			if (chunk === undefined)
				return decoder.decode();
			if (!begun && (0,_inputs_reading_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isWideText */ .j)(chunk))
				throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u(await notUtf8(path, files));
			begun = true;
			return decoder.decode(chunk, { stream: true });
		}
		catch (error) {
			throw error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u ? error : new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u(await notUtf8(path, files));
		}
	};
	for await (const chunk of files.open(path))
		yield await decode(chunk);
	const rest = await decode();
	if (rest !== '')
		yield rest;
}
async function notUtf8(path, files) {
	const { place, evidence, suggestion } = await (0,_inputs_reading_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .explainForeignText */ .X)(files.open(path), path);
	const csv = /\.csv$/i.test(path) ? ' Spreadsheets call it \u201cCSV UTF-8\u201d.' : '';
	return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .rowFault */ .hG)(path, place?.line, 'The file of the rows is not UTF-8 text.', {
		evidence: [evidence],
		suggestion: `${suggestion}${csv}`,
	});
}


/***/ }),

/***/ 7206:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (explainRepeatedName),
e: () => (keepOne)
});
var _inputs_written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);

const keepOne = 'Keep one of the two.';
async function explainRepeatedName(text, value) {
	if (countColons(text) === countMembers(value))
		return undefined;
	const { readJson } = await __webpack_require__.e(/* import() */ 645).then(__webpack_require__.bind(__webpack_require__, 645));
	const reading = readJson((0,_inputs_written_js__WEBPACK_IMPORTED_MODULE_0__/* .written */ .Mp)({ label: '' }, text.trim()));
	return 'fault' in reading ? reading.fault.message : undefined;
}
function countColons(text) {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === 58)
			count += 1;
		else if (sign === 34) {
			for (at += 1; at < text.length && text.charCodeAt(at) !== 34; at += 1)
				if (text.charCodeAt(at) === 92)
					at += 1;
		}
	}
	return count;
}
function countMembers(value) {
	if (value === null || typeof value !== 'object' || value instanceof Number)
		return 0;
	const parts = Array.isArray(value) ? value : Object.values(value);
	let count = Array.isArray(value) ? 0 : parts.length;
	for (const part of parts)
		count += countMembers(part);
	return count;
}


/***/ }),

/***/ 6583:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
H: () => (longestRow)
});
const longestRow = 10 * 1024 * 1024;


/***/ }),

/***/ 3706:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
X: () => (explainForeignText),
j: () => (isWideText)
});
function wideEncoding([first, second, third, fourth]) {
	if (first === 0xff && second === 0xfe)
		return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
	if (first === 0xfe && second === 0xff)
		return 'UTF-16';
	if (first === 0 && second !== 0)
		return 'UTF-16BE';
	return first !== 0 && second === 0 && third !== 0 && fourth === 0 ? 'UTF-16LE' : undefined;
}
function isWideText(start) {
	return wideEncoding(start) !== undefined;
}
async function explainForeignText(pieces, path) {
	const reader = new Utf8Reader();
	let begun = false;
	for await (const piece of pieces) {
		const wide = begun ? undefined : wideEncoding(piece);
		begun = true;
		if (wide !== undefined) {
			const evidence = `it is ${wide}${/[BL]E$/.test(wide) ? '' : ', as its first bytes say'}`;
			return { evidence, suggestion: saveAs(path, wide.toLowerCase()) };
		}
		if (reader.stumblesOver(piece))
			break;
	}
	const { line, column, lead } = reader;
	const byte = lead.toString(16).toUpperCase().padStart(2, '0');
	const latin = lead >= 0xa0 ? `; in Latin-1 it is \u201c${String.fromCharCode(lead)}\u201d` : '';
	return {
		place: { line, column },
		evidence: `line ${line}, column ${column}: the byte ${byte} is no UTF-8${latin}`,
		suggestion: `${saveAs(path, 'windows-1252')} Name the encoding that it was written in.`,
	};
}
function saveAs(path, encoding) {
	const name = path.replace(/^.*[/\\]/, '');
	const [from, to] = [name, name.replace(/(?=\.[^.]*$)|$/, '-utf8')].map((one) => /^[\w.-]+$/.test(one) ? one : `'${one.replaceAll("'", "'\\''")}'`);
	return `Save it as UTF-8, or make such a file of it: \`iconv -f ${encoding} -t utf-8 ${from} > ${to}\`.`;
}
const narrow = new Map([
	[0xe0, [0xa0, 0xbf]],
	[0xed, [0x80, 0x9f]],
	[0xf0, [0x90, 0xbf]],
	[0xf4, [0x80, 0x8f]],
]);
class Utf8Reader {
	line = 1;
	column = 1;
	lead = 0;
	#missing = 0;
	#next = [0x80, 0xbf];
	stumblesOver(piece) {
		for (const byte of piece) {
			if (this.#missing > 0) {
				if (byte < this.#next[0] || byte > this.#next[1])
					return true;
				this.#missing -= 1;
				this.#next = [0x80, 0xbf];
			}
			else {
				this.lead = byte;
				if (byte >= 0x80 && (byte < 0xc2 || byte > 0xf4))
					return true;
				this.#missing = byte < 0x80 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
				this.#next = narrow.get(byte) ?? [0x80, 0xbf];
			}
			if (this.#missing > 0)
				continue;
			this.column += 1;
			if (byte !== 0x0a)
				continue;
			this.line += 1;
			this.column = 1;
		}
		return false;
	}
}


/***/ }),

/***/ 9056:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$Y: () => (mostShown),
BU: () => (partOf),
CG: () => (Faults),
Mp: () => (written),
bm: () => (TooManyFaults),
dE: () => (trimmed)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

function written(origin, text) {
	return { text, origin, span: { start: 0, end: text.length } };
}
function partOf(whole, start, end) {
	return { text: whole.text.slice(start, end), origin: whole.origin, span: spanWithin(whole, start, end) };
}
function trimmed(whole) {
	const start = whole.text.length - whole.text.trimStart().length;
	return partOf(whole, start, Math.max(start, whole.text.trimEnd().length));
}
function spanWithin({ text, span }, start, end) {
	if (span.end - span.start !== text.length)
		return span;
	return { start: span.start + start, end: span.start + end };
}
const mostShown = 100;
const unshown = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'There is one more fault.');
class TooManyFaults extends Error {
}
class Faults {
	#most;
	errors = [];
	warnings = [];
	#concealed = [];
	constructor(most = Number.POSITIVE_INFINITY) {
		this.#most = most;
	}
	conceal(words) {
		this.#concealed = [...new Set([...this.#concealed, ...words])].sort((a, b) => b.length - a.length);
	}
	add(at, message, details = {}) {
		if (this.errors.length >= this.#most)
			throw new TooManyFaults();
		const unread = this.#concealed.length > 0 && this.errors.length >= mostShown;
		this.errors.push(unread ? unshown : this.#diagnosticAt(at, message, details));
		return undefined;
	}
	warn(at, message, details = {}) {
		this.warnings.push({ ...this.#diagnosticAt(at, message, details), severity: 'warning' });
	}
	#diagnosticAt(at, message, details) {
		const found = diagnosticAt(at, message, details);
		if (this.#concealed.length === 0)
			return found;
		const { suggestion } = found;
		const kept = suggestion === undefined ? undefined : this.#withoutConcealed(suggestion);
		return {
			...found,
			message: this.#withoutConcealed(found.message),
			evidence: found.evidence.map((line) => this.#withoutConcealed(line)),
			...(kept === undefined
				? {}
				: { suggestion: kept === suggestion ? kept : 'Put the value in quotes, so that it is text.' }),
		};
	}
	#withoutConcealed(text) {
		return this.#concealed.reduce((left, word) => left.replaceAll(word, '***'), text);
	}
}
function diagnosticAt(at, message, details) {
	const [start, end] = details.range ?? [0, 'text' in at ? at.text.length : 0];
	const found = 'text' in at ? spanWithin(at, start, end) : at.span;
	const most = at.origin.text?.length ?? 0;
	const span = { start: Math.min(found.start, most), end: Math.min(found.end, most) };
	const { suggestion } = details;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)(details.code ?? 'input/invalid', message, {
		origin: at.origin,
		...(at.origin.text === undefined ? {} : { span }),
		...(suggestion === undefined ? {} : { suggestion }),
		...(details.instead === undefined ? {} : { instead: { span: at.span, text: details.instead } }),
		...(details.evidence === undefined ? {} : { evidence: details.evidence }),
		...(details.cause === undefined ? {} : { cause: details.cause }),
	});
}


/***/ })

};
;