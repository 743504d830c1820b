"use strict";
exports.id = 6288;
exports.ids = [6288,5774,1182];
exports.modules = {

/***/ 6197:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (renderCaret)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

const tabStop = 4;
const wide = /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function renderCaret(origin, span, width = 100) {
	const { text, within } = origin;
	if (text === undefined || span === undefined) {
		return within === undefined ? [] : [` \u250c\u2500 ${placeText(origin, within.line, within.column)}`];
	}
	const start = clamp(span.start, 0, text.length);
	const end = clamp(span.end, start, text.length);
	const lines = splitLines(text);
	const number = lines.findLastIndex((line) => line.start <= start);
	const line = lines[number] ?? { start: 0, text: '' };
	const from = Math.min(start - line.start, line.text.length);
	const to = Math.min(Math.max(end - line.start, from), line.text.length);
	const cells = cut(layOut(line.text, from, to), Math.max(width, 20));
	const column = Array.from(line.text.slice(0, from)).length + 1;
	const several = lines.length > 1 || within !== undefined;
	const lineNumber = number + (within?.line ?? 1);
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
function splitLines(text) {
	const lines = [];
	let start = 0;
	for (const line of text.split('\n')) {
		lines.push({ start, text: line.endsWith('\r') ? line.slice(0, -1) : line });
		start += line.length + 1;
	}
	if (lines.length > 1 && lines.at(-1)?.text === '')
		lines.pop();
	return lines;
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
	const dots = { shown: '\u2026', columns: 1, marked: false };
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
var _caret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6197);
var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8964);
var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3496);



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
	const sections = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .K)(d);
	const lines = [];
	const [first = '', ...rest] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(sections.message, width, sections.label.length + 2);
	lines.push(`${paint(d.severity, sections.label)}${paint('strong', `: ${first}`)}`);
	lines.push(...rest.map((line) => paint('strong', line)));
	if (d.origin !== undefined) {
		lines.push(...(0,_caret_js__WEBPACK_IMPORTED_MODULE_2__/* .renderCaret */ .i)(d.origin, d.span, width === undefined ? 100 : width - 8).map((line) => caretLine(line, paint)));
	}
	const list = (heading, items, marker) => {
		if (items.length === 0)
			return;
		lines.push('', `  ${paint('heading', heading)}`);
		items.forEach((item, place) => {
			const lead = `    ${marker(place)} `;
			const [head = '', ...tail] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(item, width, lead.length);
			lines.push(`${lead}${head}`, ...tail.map((line) => `${' '.repeat(lead.length)}${line}`));
		});
	};
	const numbered = (items) => (place) => `${String(place + 1).padStart(String(items.length).length)}.`;
	list('Seen', sections.evidence, () => '\u00b7');
	list((0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .causesHeading */ .n)(sections.causes), sections.causes, () => '\u00b7');
	list('What to do', sections.steps, numbered(sections.steps));
	if (sections.fix !== undefined) {
		const [head = '', ...tail] = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(sections.fix, width, 7);
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

/***/ 6288:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
junitOf: () => (junitOf)
});
var _diagnostics_render_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
var _count_attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3182);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6290);
var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8190);
var _named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8533);
var _scan_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3905);
var _summary_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1182);







const suiteName = 'kimp360';
function junitOf(report, details) {
	const cases = [
		...report.results.flatMap((result) => casesOf(result, details)),
		...scanCases(report),
		...report.diagnostics.filter((one) => one.severity === 'error' && !ofScan(one)).map(faultCase),
	];
	const warnings = report.diagnostics.filter((one) => one.severity !== 'error');
	if (cases.length === 0)
		cases.push(caseOf('run', suiteName, 0, { verdict: 'passed' }));
	const count = (verdict) => cases.filter((one) => one.verdict === verdict).length;
	const totals = {
		tests: cases.length,
		failures: count('failure'),
		errors: count('error'),
		skipped: count('skipped'),
		time: seconds(report.durationMs),
	};
	const suite = {
		name: 'testsuite',
		attributes: {
			name: suiteName,
			...totals,
			timestamp: new Date(details.endedAt - report.durationMs).toISOString().slice(0, 19),
		},
		content: [
			properties({
				version: details.version,
				host: details.host,
				'base-url': report.baseUrl,
				'key-header': report.keyHeader,
				'key-fingerprint': report.keyFingerprint,
			}),
			...named(cases),
			...(warnings.length === 0 ? [] : [{ name: 'system-out', content: textOf(warnings) }]),
		],
	};
	return { name: 'testsuites', attributes: { name: suiteName, ...totals }, content: [suite] };
}
function named(cases) {
	const seen = new Map();
	return cases.map(({ name, element }) => {
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		return times === 1 ? element : { ...element, attributes: { ...element.attributes, name: `${name} (${times})` } };
	});
}
function casesOf(result, details) {
	const { rows } = result;
	const place = details.placeOf(result);
	const own = taskCase(result, (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(result) || 'call', place, rows);
	if (rows === undefined)
		return [own];
	return [
		own,
		...rows.failures.map((failed) => {
			const name = `${(0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(result)} [row ${failed.row}]`;
			return taskCase({ ...failed.result, ...(result.tolerated === true ? { tolerated: true } : {}) }, name, place);
		}),
	];
}
function taskCase(result, name, place, rows) {
	const counted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .countedFindings */ .Hs)(result);
	const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveFailure */ .fo)(counted.filter((one) => one.severity === 'error'));
	const { response, requestId, tolerated, skippedBecause } = result;
	const call = (0,_named_js__WEBPACK_IMPORTED_MODULE_2__/* .callOf */ .C8)(result);
	const skipped = failure === undefined && skippedBecause !== undefined;
	const missing = result.missing ?? [];
	return caseOf(name, place?.file ?? suiteName, result.durationMs, {
		verdict: failure !== undefined ? 'failure' : skipped ? 'skipped' : 'passed',
		...(place === undefined ? {} : { place }),
		properties: {
			call: call === undefined ? undefined : `${call.method} ${call.path}`,
			status: rows === undefined ? response?.status : undefined,
			attempts: rows?.attempts ?? (0,_count_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .countAttempts */ .c)(result.attempts),
			'request-id': rows === undefined ? requestId : undefined,
			tolerated: tolerated === true ? 'true' : undefined,
			...(rows === undefined ? {} : rowProperties(rows)),
		},
		...(failure === undefined ? {} : { problem: failure, findings: counted.filter((one) => one.severity === 'error') }),
		...(skipped
			? { reason: `${_summary_plan_js__WEBPACK_IMPORTED_MODULE_1__.skipWords[skippedBecause]}${missing.length === 0 ? '' : ` (${missing.join(', ')})`}` }
			: {}),
		output: [
			...(rows === undefined ? [] : [rowText(rows)]),
			...(result.notices ?? []).map(({ title, message }) => `${title}: ${message}`),
			textOf(counted.filter((one) => one.severity !== 'error')),
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
function rowText({ total, succeeded, failed, done, notStarted, otherShards, failures }) {
	const more = [
		...(done > 0 ? [`${done} done in an earlier run`] : []),
		...(notStarted > 0 ? [`${notStarted} not started`] : []),
		...(otherShards > 0 ? [`${otherShards} of other shards not counted`] : []),
	];
	const left = failed - failures.length;
	return [
		`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .p)(total, 'row')}: ${[`${succeeded} succeeded`, `${failed} failed`, ...more].join(', ')}.`,
		'Only failed rows have cases of their own.',
		...(left > 0
			? [
				`${left} more failed and ${left === 1 ? 'has' : 'have'} none: a results-file that ends in \`.ndjson\` holds every row.`,
			]
			: []),
	].join(' ');
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
		caseOf('scan for the key', suiteName, 0, {
			verdict: problem === undefined ? 'passed' : 'failure',
			...(problem === undefined ? {} : { problem, findings }),
			output: scan === undefined ? [] : [`Scanned ${(0,_scan_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .totalsOf */ .v)(scan)}.`],
		}),
	];
}
function faultCase(one) {
	return caseOf(`run: ${one.title}`, suiteName, 0, { verdict: 'error', problem: one, findings: [one] });
}
function caseOf(name, classname, durationMs, parts) {
	const { verdict, place, problem, findings = [], reason } = parts;
	const output = (parts.output ?? []).filter((text) => text !== '').join('\n\n');
	const content = [
		...(parts.properties === undefined ? [] : [properties(parts.properties)]),
		...(problem === undefined
			? []
			: [{ name: verdict, attributes: { message: problem.message, type: problem.code }, content: textOf(findings) }]),
		...(reason === undefined ? [] : [{ name: 'skipped', attributes: { message: reason } }]),
		...(output === '' ? [] : [{ name: 'system-out', content: output }]),
	];
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

/***/ 3905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (scanLines),
v: () => (totalsOf)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);

function scanLines(scan) {
	const clean = scan.found === 0 && scan.unread.length === 0;
	const outcome = scan.found > 0 ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(scan.found, 'place')} found` : 'nothing found';
	return [
		`${clean ? '\u2713' : '\u2717'} Scanned ${totalsOf(scan)}: ${outcome}`,
		...scan.allowed.slice(0, 20).map(({ label, reason }) => `  not read, as allowed: ${label} (${reason})`),
		...(scan.allowed.length > 20 ? [`  \u2026 and ${scan.allowed.length - 20} more not read, as allowed`] : []),
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

/***/ 1182:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
grouped: () => (grouped),
planVerdict: () => (planVerdict),
rowCounts: () => (rowCounts),
skipWords: () => (skipWords),
timeline: () => (timeline)
});
var _count_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3182);
var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6290);
var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8190);
var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);
var _named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8533);
var _summary_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9076);






const mostTasks = 200;
const skipWords = {
	condition: 'skipped: its `if` did not hold',
	failed: 'not reached: an earlier task failed',
	rejected: 'not reached: the API rejected the key',
	cancelled: 'not reached: the job was cancelled',
	missing: 'skipped: its values never came',
	done: 'done in an earlier run',
	'dry-run': 'not sent: dry run',
};
function planVerdict({ results }, failure) {
	if (failure !== undefined)
		return `${failure.severity === 'warning' ? '\u26a0\ufe0f' : '\u274c'} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(failure.title)}`;
	if (results.some(({ skippedBecause }) => skippedBecause === 'dry-run'))
		return '\u2139\ufe0f Dry run: nothing was sent';
	const tolerated = results.filter((result) => result.tolerated === true).length;
	const done = results.filter(({ skippedBecause }) => skippedBecause === 'done').length;
	const skipped = results.filter((result) => result.skippedBecause !== undefined).length - done;
	const succeeded = results.filter((result) => result.ok && result.skippedBecause === undefined).length;
	const more = [
		...(done === 0 ? [] : [`${done} done in an earlier run`]),
		...(skipped === 0 ? [] : [`${skipped} skipped`]),
		...(tolerated === 0 ? [] : [`${tolerated} failed and ${tolerated === 1 ? 'was' : 'were'} tolerated`]),
	];
	return `${tolerated === 0 ? '\u2705' : '\u26a0\ufe0f'} ${[`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(succeeded, 'task')} succeeded`, ...more].join(', ')}`;
}
function timeline(results, redact) {
	const left = results.length - mostTasks;
	const heads = ['Task', 'Method and path', 'Status', 'Time', 'Attempts', 'Waited'];
	return [
		'<table>',
		`<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
		...results.slice(0, mostTasks).map((result) => line(result, redact)),
		...(left > 0
			? [`<tr><td colspan="6">\u2026 and ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(left, 'more task')}: see the output <code>results</code></td></tr>`]
			: []),
		'</table>',
		...results.flatMap((result) => failingRows(result, redact)),
	];
}
function line(result, redact) {
	const { rows, attempts, skipped, skippedBecause } = result;
	const waitMs = rows?.waitMs ?? attempts.reduce((sum, attempt) => sum + (attempt.waitMs ?? 0), 0);
	const sent = rows === undefined ? (0,_count_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .countAttempts */ .c)(attempts) : rows.attempts;
	return row([
		`${mark(result)} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(result)), 100)}`,
		rows === undefined ? (0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .callCell */ .Z)(result, redact) : writtenCall(result, redact),
		rows !== undefined
			? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(rowCounts(rows))
			: skippedBecause === undefined
				? (0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .statusCell */ .f)(result, redact)
				: (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(reasonOf(result, skippedBecause, redact)),
		skipped && rows === undefined ? '\u2013' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(result.durationMs),
		String(sent),
		waitMs === 0 ? '\u2013' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(waitMs),
	]);
}
function mark(result) {
	if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .decisiveFailure */ .fo)((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .countedFindings */ .Hs)(result)) !== undefined)
		return '\u274c';
	if (result.tolerated === true)
		return '\u26a0\ufe0f';
	return result.ok && (result.skippedBecause === undefined || result.skippedBecause === 'done') ? '\u2705' : '\u26aa';
}
function reasonOf({ missing = [] }, because, redact) {
	const names = missing.map((name) => `\`${redact(name)}\``).join(', ');
	return names === '' ? skipWords[because] : `${skipWords[because]} (${names})`;
}
function writtenCall(result, redact) {
	const call = result.step?.written ?? (0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .callOf */ .C8)(result);
	return call === undefined ? '' : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(`${call.method} ${call.path}`), 200);
}
function rowCounts({ total, succeeded, failed, done, notStarted, otherShards }) {
	const known = [
		`${grouped(total)} ${total === 1 ? 'row' : 'rows'}: ${done === total && total > 1 ? 'all' : grouped(done)} done in an earlier run`,
		...(succeeded === 0 ? [] : [`${grouped(succeeded)} succeeded`]),
	];
	const parts = [
		...(done === 0 ? [`${grouped(succeeded)} of ${grouped(total)} rows succeeded`] : known),
		...(failed === 0 ? [] : [`${grouped(failed)} failed`]),
		...(notStarted === 0 ? [] : [`${grouped(notStarted)} not started`]),
		...(otherShards === 0 ? [] : [`${grouped(otherShards)} of other shards`]),
	];
	return parts.join(', ');
}
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function failingRows({ rows, ...result }, redact) {
	if (rows === undefined || rows.failures.length === 0)
		return [];
	const lines = rows.failures.map(({ row: number, line: at, result: failed }) => {
		const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .decisiveFailure */ .fo)(failed.diagnostics);
		return row([
			`${number}${at === undefined ? '' : ` (line ${at})`}`,
			(0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .callCell */ .Z)(failed, redact),
			(0,_summary_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .statusCell */ .f)(failed, redact),
			failure === undefined ? '' : `${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failure.code)} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(failure.evidence[0] ?? failure.message, 300)}`,
		]);
	});
	const more = rows.failed - rows.failures.length;
	return [
		'<details>',
		`<summary>Failing rows of ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact((0,_named_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(result)), 100)}</summary>`,
		'<table>',
		'<tr><th>Row</th><th>Method and path</th><th>Status</th><th>Failure</th></tr>',
		...lines,
		...(more > 0 ? [`<tr><td colspan="4">\u2026 and ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(more, 'more row')} that failed</td></tr>`] : []),
		'</table>',
		'</details>',
	];
}
function row(cells) {
	return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}


/***/ })

};
;