"use strict";
exports.id = 1572;
exports.ids = [1572,5774];
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

/***/ 223:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
B6: () => (missingValues),
GS: () => (placed),
JK: () => (valuesNeverCame),
TK: () => (isRejected),
UR: () => (faultyStep),
gH: () => (withoutContent),
hS: () => (skippedStep),
mv: () => (stepFacts),
pI: () => (runFacts),
si: () => (skippedAlways),
wM: () => (howToMakeAgain),
xm: () => (faultsOf)
});

var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6918);
var _bug_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3418);



const keptBytes = 32 * 1024;
function stepFacts({ id, name, place, written }) {
	return {
		id,
		name,
		...(place === undefined ? {} : { place }),
		...(written === undefined ? {} : { written }),
	};
}
function skippedStep(step, because, more = {}) {
	return {
		step: stepFacts(step),
		ok: false,
		skipped: true,
		...(because === undefined ? {} : { skippedBecause: because }),
		attempts: [],
		durationMs: 0,
		extracted: {},
		extractedSecrets: {},
		diagnostics: [],
		...more,
	};
}
async function faultyStep(step, found, engine) {
	const diagnostics = await engine.explain(found, runFacts(engine));
	return placed(skippedStep(step, undefined, { diagnostics }), step, engine);
}
function faultsOf(error) {
	return error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u ? error.diagnostics : [(0,_bug_js__WEBPACK_IMPORTED_MODULE_1__/* .bugOf */ .y)(error)];
}
function runFacts({ context, keys, plan }) {
	return {
		environment: context.environment,
		key: keys.facts(),
		acceptedEarlier: keys.acceptedEarlier(),
		taskFile: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfTaskFile */ .Z)(plan),
	};
}
function missingValues(step, names, notKeeping) {
	const list = names.map((name) => `\`${name}\``).join(', ');
	if (notKeeping !== undefined) {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `The task \`${step.name}\` needs ${list}, which \`${notKeeping.name}\` was not asked for when an earlier run did it.`, { suggestion: howToMakeAgain(notKeeping) });
	}
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', `The task \`${step.name}\` needs ${list}, which no task that ran has given a value.`, {
		suggestion: 'Look at the task that extracts it: it was skipped, or its `if` did not hold. Give this task the same `if`.',
	});
}
function valuesNeverCame(step, names) {
	const list = names.map((name) => `\`${name}\``).join(', ');
	return skippedStep(step, 'missing', {
		ok: true,
		missing: names,
		notices: [skippedAlways(step, `${list} never got a value, because the task that gives it did not succeed`)],
	});
}
function skippedAlways({ name }, why) {
	return {
		title: 'An always task was skipped',
		message: `The task \`${name}\` has \`always\`, and was skipped: ${why}.`,
	};
}
function placed(result, step, { redactor }, extra = []) {
	const where = step.place === undefined ? [] : [`task: ${step.name} (${placeText(step)})`];
	const lines = [...extra, ...where].map((line) => redactor.text(line));
	return {
		...result,
		step: stepFacts(step),
		diagnostics: lines.length === 0
			? result.diagnostics
			: result.diagnostics.map((one) => one.failing === true ? { ...one, evidence: [...new Set([...one.evidence, ...lines])] } : one),
	};
}
function howToMakeAgain({ name, place }) {
	if (place === undefined)
		return 'To make it again, name a new journal.';
	return `To make \`${name}\` again, give it another \`id\`; to make everything again, name a new journal.`;
}
function placeText({ place }) {
	return place === undefined ? '' : `${place.file}:${place.line}:${place.column}`;
}
function isRejected({ diagnostics }) {
	return diagnostics.some(({ code }) => code === 'auth/rejected');
}
function withoutContent(result) {
	const { response } = result;
	if (response === undefined || response.content.byteLength <= keptBytes)
		return result;
	return { ...result, response: { ...response, content: response.content.slice(0, keptBytes) } };
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

/***/ 1572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openRowCases: () => (openRowCases)
});
var _engine_step_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
var _leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7486);
var _junit_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1665);
var _named_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8533);
var _queued_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3866);
var _skip_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1550);
var _xml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(690);







const mostInFull = 100;
const madeAtOnce = 1_000;
const indent = '    ';
async function openRowCases(options) {
	const { path, steps, shard, placeOf, most = Number.POSITIVE_INFINITY, files, redactor } = options;
	const names = (0,_named_js__WEBPACK_IMPORTED_MODULE_6__/* .distinctNames */ .NL)(steps.map(({ name }) => name));
	const places = new Map();
	for (const step of steps)
		if (step.rows !== undefined)
			places.set(step.id, await placeOf(step));
	const file = new _queued_file_js__WEBPACK_IMPORTED_MODULE_3__/* .QueuedFile */ .U(await files.atomic(path));
	const sections = new Map();
	const made = noCases();
	let closing;
	const sectionOf = ({ id }) => {
		const known = sections.get(id);
		if (known !== undefined)
			return known;
		const name = names[steps.findIndex((one) => one.id === id)] ?? id;
		const section = {
			from: file.size,
			to: file.size,
			counts: noCases(),
			name,
			place: places.get(id),
			inFull: 0,
			leftOut: 0,
		};
		sections.set(id, section);
		return section;
	};
	const hasRoom = (verdict) => verdict === 'failure' ? made.failure < most / 5 : made.passed + made.skipped < most;
	const add = (section, one) => {
		if (!hasRoom(one.verdict)) {
			section.leftOut += 1;
			return Promise.resolve();
		}
		made[one.verdict] += 1;
		section.counts[one.verdict] += 1;
		const added = file.add(rendered([one]));
		section.to = file.size;
		return added;
	};
	const rendered = (cases) => (0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .redactRendered */ .FA)((redact) => cases.map(({ element }) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_5__/* .renderElement */ .dN)(element, indent, redact)).join(''), redactor);
	const notStarted = ({ rows, step }) => {
		const room = Math.max(0, most - made.passed - made.skipped);
		return { section: sectionOf(step ?? { id: '' }), count: Math.min(rows?.notStarted ?? 0, room) };
	};
	return {
		path,
		async row(step, row, result) {
			const section = sectionOf(step);
			const tolerated = !result.ok && step.continueOnError && !(0,_engine_step_results_js__WEBPACK_IMPORTED_MODULE_0__/* .isRejected */ .TK)(result);
			const name = nameOfRow(section, row.number);
			await add(section, rowCase(tolerated ? { ...result, tolerated } : result, name, section));
		},
		close: () => (closing ??= file.commit().then(() => undefined)),
		counts(result) {
			const { section, count } = notStarted(result);
			return { ...section.counts, skipped: section.counts.skipped + count };
		},
		leftOut(result) {
			const { section, count } = notStarted(result);
			return section.leftOut + (result.rows?.notStarted ?? 0) - count;
		},
		async *written(result) {
			const { section, count } = notStarted(result);
			yield* (0,_leak_redact_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedPart */ .wh)(files, path, section.from, section.to);
			for (let from = 0; from < count; from += madeAtOnce) {
				const cases = Array.from({ length: Math.min(madeAtOnce, count - from) }, (_none, index) => skippedCase(section, { number: numberOf(from + index, result.rows, shard) }, 'not started: the rows ended before'));
				yield rendered(cases);
			}
		},
		async remove() {
			await file.discard();
			await files.remove(path);
		},
	};
}
function noCases() {
	return { failure: 0, error: 0, skipped: 0, passed: 0 };
}
function nameOfRow({ name }, row) {
	return `${name} [row ${row}]`;
}
function numberOf(index, rows, shard) {
	const before = (rows?.total ?? 0) - (rows?.notStarted ?? 0) + index;
	return shard === undefined || rows?.isShardsOwn === true ? before + 1 : before * shard.total + shard.index;
}
function skippedCase(section, { number }, reason) {
	return (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_2__/* .caseOf */ .KC)(nameOfRow(section, number), 0, { verdict: 'skipped', place: section.place, reason });
}
function rowCase(result, name, section) {
	const { place } = section;
	const { skippedBecause: because } = result;
	if (because === 'done' || because === 'missing') {
		return (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_2__/* .caseOf */ .KC)(name, 0, { verdict: 'skipped', place, reason: _skip_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .skipWords */ .XY[because] });
	}
	if (result.diagnostics.length === 0)
		return (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_2__/* .caseOf */ .KC)(name, result.durationMs, { verdict: 'passed', place });
	section.inFull += 1;
	return (0,_junit_case_js__WEBPACK_IMPORTED_MODULE_2__/* .taskCase */ .QP)(result, name, place, section.inFull <= mostInFull ? _junit_case_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6 : briefly);
}
function briefly(findings) {
	return findings
		.map((one) => [`${one.severity}[${one.code}]: ${one.message}`, ...one.evidence].join('\n'))
		.join('\n\n');
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