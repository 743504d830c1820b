"use strict";
exports.id = 6288;
exports.ids = [6288,5774];
exports.modules = {

/***/ 6197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (renderCaret),
w: () => (countCharacters)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

const tabStop = 4;
const aroundSpan = 500;
const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
function renderCaret(origin, span, width = 100) {
	const { text, within } = origin;
	if (text === undefined || span === undefined) {
		return within === undefined ? [] : [` \u250c\u2500 ${placeText(origin, within.line, within.column)}`];
	}
	const start = clamp(span.start, 0, text.length);
	const end = clamp(span.end, start, text.length);
	const line = findLine(text, start);
	const from = Math.min(start - line.start, line.text.length);
	const to = Math.min(Math.max(end - line.start, from), line.text.length);
	const cells = cut(near(line.text, from, to), Math.max(width, 20));
	const column = within?.column ?? countCharacters(line.text, from) + 1;
	const several = line.several || within !== undefined;
	const lineNumber = line.number + (within?.line ?? 1);
	const gutter = several ? String(lineNumber) : '';
	const blank = ' '.repeat(gutter.length);
	const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.columns)).join('');
	return [
		`${blank} \u250c\u2500 ${placeText(origin, several ? lineNumber : undefined, column)}`,
		`${gutter} \u2502 ${cells.map((cell) => cell.shown).join('')}`.trimEnd(),
		`${blank} \u2502 ${carets.trimEnd()}`,
	];
}
function placeText({ label, within }, line, column) {
	if (within?.file !== undefined)
		return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(within.file)}:${line}:${column}`;
	return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(label)}, ${line === undefined ? '' : `line ${line}, `}column ${column}`;
}
function findLine(whole, offset) {
	const text = whole.endsWith('\n') ? whole.slice(0, -1) : whole;
	const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', start);
	const line = text.slice(start, end < 0 ? undefined : end);
	let number = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1))
		number += 1;
	return {
		start,
		text: line.endsWith('\r') ? line.slice(0, -1) : line,
		number,
		several: text.includes('\n'),
	};
}
function countCharacters(text, end) {
	let count = 0;
	for (let at = 0; at < end; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
		count += 1;
	return count;
}
const dots = { shown: '\u2026', columns: 1, marked: false };
function near(text, from, to) {
	const begin = Math.max(0, from - aroundSpan);
	const end = from + aroundSpan;
	const cells = layOut(text.slice(begin, end), from - begin, Math.min(to, end) - begin);
	return [...(begin > 0 ? [dots] : []), ...cells, ...(end < text.length ? [dots] : [])];
}
function layOut(text, from, to) {
	const cells = [];
	let column = 0;
	for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
		const end = index + segment.length;
		const marked = from === to ? from >= index && from < end : index < to && end > from;
		const cell = { ...look(segment, column), marked };
		cells.push(cell);
		column += cell.columns;
	}
	if (!cells.some((cell) => cell.marked))
		cells.push({ shown: ' ', columns: 1, marked: true });
	return cells;
}
function look(segment, column) {
	if (segment === '\t') {
		const columns = tabStop - (column % tabStop);
		return { shown: '\u2192'.padEnd(columns), columns };
	}
	const shown = segment.length > 1 && wide.test(segment) ? segment : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(segment);
	if (shown !== segment)
		return { shown, columns: Array.from(shown).length };
	return { shown, columns: wide.test(segment) ? 2 : 1 };
}
function cut(cells, width) {
	const total = cells.reduce((sum, cell) => sum + cell.columns, 0);
	if (total <= width)
		return cells;
	const first = cells.findIndex((cell) => cell.marked);
	let begin = first;
	for (let room = Math.floor(width / 3); begin > 0; begin--) {
		room -= cells[begin - 1]?.columns ?? 1;
		if (room < 0)
			break;
	}
	let end = begin;
	for (let room = width - 2; end < cells.length; end++) {
		room -= cells[end]?.columns ?? 1;
		if (room < 0)
			break;
	}
	return [...(begin > 0 ? [dots] : []), ...cells.slice(begin, end), ...(end < cells.length ? [dots] : [])];
}
function clamp(value, low, high) {
	return Math.min(Math.max(value, low), high);
}


/***/ }),

/***/ 5774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
renderText: () => (renderText)
});
var _caret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6197);
var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8964);
var _wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3496);



const codes = {
	error: '1;31',
	warning: '1;33',
	notice: '1;36',
	heading: '36',
	dim: '2',
	strong: '1',
};
function renderText(d, { colour, width }) {
	const paint = (style, text) => (colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
	const sections = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .K)(d);
	const lines = [];
	const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(sections.message, width, sections.label.length + 2);
	lines.push(`${paint(d.severity, sections.label)}${paint('strong', `: ${first}`)}`);
	lines.push(...rest.map((line) => paint('strong', line)));
	if (d.origin !== undefined) {
		lines.push(...(0,_caret_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCaret */ .i)(d.origin, d.span, width === undefined ? 100 : width - 8).map((line) => caretLine(line, paint)));
	}
	const list = (heading, items, marker) => {
		if (items.length === 0)
			return;
		lines.push('', `  ${paint('heading', heading)}`);
		items.forEach((item, place) => {
			const lead = `    ${marker(place)} `;
			const [head = '', ...tail] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(item, width, lead.length);
			lines.push(`${lead}${head}`, ...tail.map((line) => `${' '.repeat(lead.length)}${line}`));
		});
	};
	const numbered = (items) => (place) => `${String(place + 1).padStart(String(items.length).length)}.`;
	list('Seen', sections.evidence, () => '\u00b7');
	list((0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .causesHeading */ .n)(sections.causes), sections.causes, () => '\u00b7');
	list('What to do', sections.steps, numbered(sections.steps));
	if (sections.fix !== undefined) {
		const [head = '', ...tail] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(sections.fix, width, 7);
		if (sections.evidence.length > 0)
			lines.push('');
		lines.push(`  ${paint('heading', 'Fix:')} ${head}`, ...tail.map((line) => `       ${line}`));
	}
	const lists = sections.evidence.length + sections.causes.length + sections.steps.length > 0;
	lines.push(...(lists && sections.fix === undefined ? [''] : []), `  ${paint('dim', `More: ${sections.page}`)}`);
	return lines.join('\n');
}
function caretLine(line, paint) {
	const bar = line.search(/[\u2502\u250c]/);
	const frame = line.slice(0, bar + 2);
	const content = line.slice(bar + 2);
	return `${paint('dim', frame)}${/^ *\^+$/.test(content) ? paint('error', content) : content}`;
}


/***/ }),

/***/ 8964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
K: () => (sectionsOf),
n: () => (causesHeading)
});
function sectionsOf(d) {
	const onlyFix = d.suggestion !== undefined && d.steps.length === 0;
	const steps = d.suggestion === undefined || onlyFix ? d.steps : [d.suggestion, ...d.steps];
	return {
		label: `${d.severity}[${d.code}]`,
		message: d.message,
		...(onlyFix && d.suggestion !== undefined ? { fix: d.suggestion } : {}),
		evidence: d.evidence.filter((line) => line !== d.message),
		causes: d.causes,
		steps: [...new Set(steps)],
		page: d.page,
	};
}
function causesHeading(causes) {
	return causes.length === 1 ? 'Why' : 'Likely causes, likeliest first';
}


/***/ }),

/***/ 28:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
TN: () => (oneLine),
Xm: () => (makeVisible)
});

const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function showInvisible(character) {
	const code = character.charCodeAt(0);
	if (code < 0x20)
		return String.fromCharCode(0x2400 + code);
	if (code === 0x7f)
		return '\u2421';
	return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
function makeVisible(text) {
	return text.replace(invisible, showInvisible);
}
function oneLine(text, length = 300) {
	const trimmed = text.trim();
	const near = trimmed.slice(0, length * 8);
	const characters = Array.from(makeVisible(near.replace(/[ \t\r\n]+/g, ' ')));
	const whole = characters.length <= length && near.length === trimmed.length;
	return whole ? characters.join('') : `${characters.slice(0, length - 1).join('')}\u2026`;
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

/***/ 1665:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
KC: () => (caseOf),
QP: () => (taskCase),
Qx: () => (suiteName),
YA: () => (seconds),
b6: () => (textOf),
lx: () => (noticesOf),
qg: () => (rowText),
qo: () => (properties)
});
var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
var _count_attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3182);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6290);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8190);
var _named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8533);
var _skip_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1550);






const suiteName = 'kimp360';
function taskCase(result, name, place, tell = textOf) {
	const { rows, response, requestId, tolerated, skippedBecause } = result;
	const counted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .countedFindings */ .Hs)(result);
	const findings = counted.filter((one) => one.severity === 'error');
	const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveFailure */ .fo)(findings);
	const call = (0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .callOf */ .C8)(result);
	const skipped = problem === undefined && skippedBecause !== undefined;
	return caseOf(name, result.durationMs, {
		verdict: problem !== undefined ? 'failure' : skipped ? 'skipped' : 'passed',
		place,
		properties: {
			call: call === undefined ? undefined : `${call.method} ${call.path}`,
			status: rows === undefined ? response?.status : undefined,
			attempts: rows?.attempts ?? (0,_count_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .c)(result.attempts),
			'request-id': rows === undefined ? requestId : undefined,
			tolerated: tolerated === true ? 'true' : undefined,
			...(rows === undefined ? {} : rowProperties(rows)),
		},
		...(problem === undefined ? {} : { problem, text: tell(findings) }),
		...(skipped ? { reason: (0,_skip_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .skipReason */ .YG)(result, skippedBecause) } : {}),
		output: [
			...(rows === undefined ? [] : [rowText(rows)]),
			...noticesOf(result),
			tell(counted.filter((one) => one.severity !== 'error')),
		],
	});
}
function rowProperties({ total, succeeded, failed, done, notStarted, otherShards }) {
	return {
		'rows-total': total,
		'rows-succeeded': succeeded,
		'rows-failed': failed,
		'rows-done': done,
		'rows-not-started': notStarted,
		'rows-other-shards': otherShards,
	};
}
function noticesOf({ notices = [] }) {
	return notices.map(({ title, message }) => `${title}: ${message}`);
}
function rowText({ total, succeeded, failed, done, skipped = 0, notStarted, otherShards }) {
	const more = [
		...(done > 0 ? [`${done} done in an earlier run`] : []),
		...(skipped > 0 ? [`${skipped} skipped`] : []),
		...(notStarted > 0 ? [`${notStarted} not started`] : []),
		...(otherShards > 0 ? [`${otherShards} of other shards not counted`] : []),
	];
	return `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .p)(total, 'row')}: ${[`${succeeded} succeeded`, `${failed} failed`, ...more].join(', ')}.`;
}
function caseOf(name, durationMs, parts) {
	const { verdict, place, problem, text = '', reason } = parts;
	const output = (parts.output ?? []).filter((one) => one !== '').join('\n\n');
	const content = [
		...(parts.properties === undefined ? [] : [properties(parts.properties)]),
		...(problem === undefined
			? []
			: [{ name: verdict, attributes: { message: problem.message, type: problem.code }, content: text }]),
		...(reason === undefined ? [] : [{ name: 'skipped', attributes: { message: reason } }]),
		...(output === '' ? [] : [{ name: 'system-out', content: output }]),
	];
	const classname = place?.file ?? suiteName;
	const attributes = { name, classname, file: place?.file, line: place?.line, time: seconds(durationMs) };
	return { verdict, name, element: { name: 'testcase', attributes, content } };
}
function properties(values) {
	return {
		name: 'properties',
		content: Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [{ name: 'property', attributes: { name, value } }]),
	};
}
function textOf(findings) {
	return findings.map((one) => (0,_diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__.renderText)(one, { colour: false })).join('\n\n');
}
function seconds(milliseconds) {
	return (milliseconds / 1000).toFixed(3);
}


/***/ }),

/***/ 6288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
junitOf: () => (junitOf)
});
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8190);
var _junit_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);
var _named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8533);
var _scan_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3905);
var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(690);





function* junitOf(report, details, rows) {
	const others = [
		...scanCases(report),
		...report.diagnostics.filter((one) => one.severity === 'error' && !ofScan(one)).map(faultCase),
	];
	if (others.length + report.results.length === 0)
		others.push((0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)('run', 0, { verdict: 'passed' }));
	const names = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctNames */ .NL)([
		...report.results.map((result) => (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(result) || 'call'),
		...others.map(({ name }) => name),
	]);
	const tasks = report.results.map((result, index) => {
		const name = names[index] ?? '';
		const cases = result.rows === undefined ? undefined : rows?.counts(result);
		return { result, name, cases, own: ownCase(result, name, details.placeOf(result), cases) };
	});
	const own = [...tasks.flatMap((task) => task.own ?? []), ...others];
	const count = (verdict) => own.filter((one) => one.verdict === verdict).length +
		tasks.reduce((sum, { cases }) => sum + (cases?.[verdict] ?? 0), 0);
	const [failures, errors, skipped, passed] = [count('failure'), count('error'), count('skipped'), count('passed')];
	const totals = {
		tests: failures + errors + skipped + passed,
		failures,
		errors,
		skipped,
		time: (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(report.durationMs),
	};
	const suites = { name: 'testsuites', attributes: { name: _junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx, ...totals } };
	const started = new Date(details.endedAt - report.durationMs).toISOString().slice(0, 19);
	const suite = { name: 'testsuite', attributes: { name: _junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx, ...totals, timestamp: started } };
	yield (redact) => _xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlHead */ .sn + (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .openElement */ .HG)(suites, '', redact) + (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .openElement */ .HG)(suite, '  ', redact);
	yield elements([
		(0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .properties */ .qo)({
			version: details.version,
			host: details.host,
			'base-url': report.baseUrl,
			'key-header': report.keyHeader,
			'key-fingerprint': report.keyFingerprint,
		}),
	]);
	for (const task of tasks) {
		if (task.own !== undefined)
			yield elements([task.own.element]);
		if (task.cases !== undefined && rows !== undefined)
			yield rows.written(task.result);
	}
	const told = [
		...tasks.flatMap(({ result, name, cases, own }) => cases === undefined ? [] : toldOfRows(result, name, own, rows?.leftOut(result))),
		(0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(report.diagnostics.filter((one) => one.severity !== 'error')),
	].filter((one) => one !== '');
	yield elements([
		...others.map(({ element }, index) => renamed(element, names[tasks.length + index])),
		...(told.length === 0 ? [] : [{ name: 'system-out', content: told.join('\n\n') }]),
	]);
	yield () => (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .closeElement */ .zj)(suite, '  ') + (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .closeElement */ .zj)(suites, '');
}
function elements(list) {
	return (redact) => list.map((element) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .renderElement */ .dN)(element, '    ', redact)).join('');
}
function renamed(element, name) {
	return { ...element, attributes: { ...element.attributes, name } };
}
function ownCase(result, name, place, cases) {
	if (cases === undefined || Object.values(cases).every((count) => count === 0))
		return (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .taskCase */ .QP)(result, name, place);
	const untold = cases.failure > 0 ? (result.rows?.faults ?? []) : result.diagnostics;
	const own = (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .taskCase */ .QP)({ ...result, diagnostics: untold }, name, place);
	return own.verdict === 'failure' ? own : undefined;
}
function toldOfRows(result, name, own, left = 0) {
	if (own !== undefined && left === 0)
		return [];
	const counts = result.rows === undefined ? '' : (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .rowText */ .qg)(result.rows);
	const more = left === 0
		? ''
		: ` ${left} of them have no case here, as this CI reads only so many: a results-file that ends in \`.ndjson\` holds every row.`;
	return [`${name}: ${counts}${more}`, ...(0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesOf */ .lx)(result)];
}
function ofScan({ code }) {
	return code === 'leak/found' || code === 'scan/incomplete';
}
function scanCases({ scan, diagnostics }) {
	const findings = diagnostics.filter((one) => ofScan(one) && one.severity === 'error');
	const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveFailure */ .fo)(findings);
	if (scan === undefined && problem === undefined)
		return [];
	return [
		(0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)('scan for the key', 0, {
			verdict: problem === undefined ? 'passed' : 'failure',
			...(problem === undefined ? {} : { problem, text: (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(findings) }),
			output: scan === undefined ? [] : [`Scanned ${(0,_scan_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .totalsOf */ .v)(scan)}.`],
		}),
	];
}
function faultCase(one) {
	return (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(`run: ${one.title}`, 0, { verdict: 'error', problem: one, text: (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)([one]) });
}


/***/ }),

/***/ 3905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (scanLines),
v: () => (totalsOf)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);

function scanLines(scan) {
	const { files, gitObjects } = scan.totals;
	const clean = scan.found === 0 && scan.unread.length === 0 && files + gitObjects > 0;
	const outcome = scan.found > 0 ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(scan.found, 'place')} found` : 'nothing found';
	return [
		`${clean ? '\u2713' : '\u2717'} Scanned ${totalsOf(scan)}: ${outcome}`,
		...scan.allowed.slice(0, 20).map(({ label, reason }) => `  not read, as allowed: ${label} (${reason})`),
		...(scan.allowed.length > 20 ? [`  \u2026 and ${scan.allowed.length - 20} more not read, as allowed`] : []),
		...scan.notes.map((note) => `  ${note}`),
	];
}
function totalsOf({ totals, unread, allowed }) {
	const { files, links, archives, members, gitObjects, bytes } = totals;
	return [
		`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(files, 'file')} (${formatBytes(bytes)})`,
		...(links > 0 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(links, 'link')] : []),
		...(archives > 0 ? [`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(archives, 'archive')} with ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(members, 'member')}`] : []),
		...(gitObjects > 0 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(gitObjects, 'git object')] : []),
		...(unread.length + allowed.length > 0 ? [`${unread.length + allowed.length} unread`] : []),
	].join(', ');
}
function formatBytes(bytes) {
	if (bytes < 1024)
		return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(bytes, 'byte');
	const units = ['KiB', 'MiB', 'GiB', 'TiB'];
	const power = Math.min(units.length, Math.floor(Math.log(bytes) / Math.log(1024)));
	return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1]}`;
}


/***/ }),

/***/ 1550:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Jr: () => (skipDetail),
XY: () => (skipWords),
YG: () => (skipReason)
});
const skipWords = {
	condition: 'skipped: its if did not hold',
	failed: 'not reached: an earlier task failed',
	rejected: 'not reached: the API rejected the key',
	cancelled: 'not reached: the job was cancelled',
	missing: 'skipped: its values never came',
	'no-rows': 'skipped: no rows',
	done: 'done in an earlier run',
	'dry-run': 'not sent: dry run',
};
function skipDetail({ missing = [], condition, rows }) {
	if (rows !== undefined && rows.otherShards > 0)
		return `${rows.otherShards} of other shards`;
	if (condition === undefined)
		return missing.join(', ');
	const values = condition.values.length === 0 ? '' : ` (${condition.values.join('; ')})`;
	return `${condition.expression}${values}`;
}
function skipReason(result, because) {
	const detail = skipDetail(result);
	return detail === '' ? skipWords[because] : `${skipWords[because]}: ${detail}`;
}


/***/ }),

/***/ 690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
HG: () => (openElement),
dN: () => (renderElement),
sn: () => (xmlHead),
zj: () => (closeElement)
});
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
function renderElement(element, indent, redact) {
	const { name, content } = element;
	const open = `${indent}<${name}${attributesOf(element, redact)}`;
	if (content === undefined || content.length === 0)
		return `${open}/>\n`;
	if (typeof content === 'string')
		return `${open}>${escapeXml(redact(content), /\t|\n/)}</${name}>\n`;
	const inside = content.map((child) => renderElement(child, `${indent}  `, redact));
	return `${open}>\n${inside.join('')}${closeElement(element, indent)}`;
}
function openElement(element, indent, redact) {
	return `${indent}<${element.name}${attributesOf(element, redact)}>\n`;
}
function closeElement({ name }, indent) {
	return `${indent}</${name}>\n`;
}
function attributesOf({ attributes = {} }, redact) {
	const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeXml(redact(String(value)))}"`]);
	return given.join('');
}
const special = /[&<>"'\t\n\r\u0000-\u001f\u007f-\u009f\u2028\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
const named = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};
function escapeXml(text, plain) {
	return text.replace(special, (character) => {
		if (plain?.test(character) === true)
			return character;
		const code = character.charCodeAt(0);
		if (forbidden.test(character))
			return `\\u${code.toString(16).padStart(4, '0')}`;
		return named[character] ?? `&#${code};`;
	});
}


/***/ })

};
;