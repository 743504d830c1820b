"use strict";
exports.id = 4407;
exports.ids = [4407];
exports.modules = {

/***/ 4407:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCsv: () => (readCsv)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/expect/bare-object.js
var bare_object = __webpack_require__(1207);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/faults.js
var faults = __webpack_require__(2063);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/read-text.js
var read_text = __webpack_require__(3824);
// EXTERNAL MODULE: ./build/bundle/src/engine/rows/row.js
var row = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/csv-records.js





async function* readRecords(path, files) {
	let records = [];
	const parser = (0,lib/* parse */.qg)({
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: row/* longestRow */.H,
		on_record: (record, { lines }) => {
			records.push({ record, line: lines });
			return null;
		},
	});
	parser.on('error', () => undefined);
	async function* read(text) {
		const broken = await give(parser, text);
		const batch = records;
		records = [];
		yield batch;
		if (broken instanceof lib/* CsvError */.J$)
			throw new diagnostic/* DiagnosticError */.u(quotingFault(path, broken));
		if (broken !== undefined)
			throw broken;
	}
	for await (const piece of (0,read_text/* readText */.y)(path, files))
		yield* read(piece);
	yield* read(undefined);
}
function give(parser, text) {
	return new Promise((resolve) => {
		const told = (error) => resolve(error ?? undefined);
		if (text === undefined)
			parser.end(told);
		else
			parser.write(text, told);
	});
}
function quotingFault(path, error) {
	const told = error.lines;
	const line = typeof told === 'number' ? told : undefined;
	if (error.code === 'CSV_MAX_RECORD_SIZE') {
		return (0,faults/* rowFault */.hG)(path, line, 'A row of the CSV file is larger than 10 MiB.', {
			suggestion: 'Look for a double quote that is opened in this row and not closed; put long content into files of its own.',
		});
	}
	const open = error.code === 'CSV_QUOTE_NOT_CLOSED';
	return (0,faults/* rowFault */.hG)(path, line, open ? 'A double quote is opened and never closed.' : 'The CSV file cannot be read.', {
		evidence: [error.code],
		suggestion: 'Write a double quote inside a quoted value twice: `"so ""called"""`.',
	});
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/rows/csv.js




async function* readCsv(path, files) {
	let columns;
	let number = 0;
	for await (const records of readRecords(path, files)) {
		const rows = [];
		for (const { record, line } of records) {
			if (columns === undefined) {
				columns = record.map((name) => name.trim());
				const fault = headerFault(path, columns, line);
				if (fault !== undefined)
					throw new diagnostic/* DiagnosticError */.u(fault);
				continue;
			}
			number += 1;
			if (record.length === columns.length)
				rows.push({ number, line, item: itemOf(columns, record) });
			else
				rows.push({ fault: raggedFault(path, line, number, columns, record) });
		}
		yield rows;
	}
	if (columns === undefined) {
		throw new diagnostic/* DiagnosticError */.u((0,faults/* rowFault */.hG)(path, undefined, 'The CSV file is empty.', { suggestion: 'Its first line must name the columns.' }));
	}
}
function itemOf(columns, record) {
	const item = (0,bare_object/* bareObject */.A)();
	columns.forEach((name, at) => {
		item[name] = record[at];
	});
	return item;
}
function headerFault(path, columns, line) {
	const [first = ''] = columns;
	const separator = columns.length === 1 ? /[;\t|]/.exec(first)?.[0] : undefined;
	if (separator !== undefined) {
		const name = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' }[separator] ?? separator;
		return (0,faults/* rowFault */.hG)(path, line, `The columns of the CSV file are separated by ${name}.`, {
			evidence: [`first line: ${(0,faults/* excerpt */.Kb)(first)}`],
			suggestion: 'Save it with commas between the values.',
		});
	}
	const empty = columns.indexOf('');
	if (empty >= 0) {
		return (0,faults/* rowFault */.hG)(path, line, `Column ${empty + 1} of the CSV file has no name.`, {
			evidence: [`first line: ${(0,faults/* excerpt */.Kb)(columns.join(','))}`],
			suggestion: 'Write a name for each column in the first line, and no comma behind the last one.',
		});
	}
	const met = new Set();
	const twice = columns.find((name) => met.size === met.add(name).size);
	if (twice === undefined)
		return undefined;
	return (0,faults/* rowFault */.hG)(path, line, `Two columns of the CSV file are called \`${twice}\`.`, {
		evidence: [`first line: ${(0,faults/* excerpt */.Kb)(columns.join(','))}`],
		suggestion: 'Give one of them another name in the first line, or leave that column out.',
	});
}
function raggedFault(path, line, row, columns, record) {
	const without = columns.slice(record.length);
	const beyond = record.slice(columns.length);
	const values = `${record.length} ${record.length === 1 ? 'value' : 'values'}`;
	return (0,faults/* rowFault */.hG)(path, line, `Line ${line} has ${values}, but the first line names ${columns.length} columns.`, {
		row,
		evidence: [
			`columns: ${(0,faults/* excerpt */.Kb)(columns.join(', '))}`,
			`values: ${(0,faults/* excerpt */.Kb)(record.join(', '))}`,
			without.length > 0
				? `columns without a value: ${(0,faults/* excerpt */.Kb)(without.join(', '))}`
				: `values beyond the last column: ${(0,faults/* excerpt */.Kb)(beyond.join(', '))}`,
		],
		suggestion: without.length > 0
			? 'Write a comma before each further value, also where it is empty.'
			: 'Put a value that holds a comma into double quotes.',
	});
}


/***/ }),

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


/***/ })

};
;