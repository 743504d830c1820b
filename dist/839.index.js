"use strict";
exports.id = 839;
exports.ids = [839,5774];
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

/***/ 839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (announce),
  announceWarnings: () => (announceWarnings)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/caret.js
var diagnostics_caret = __webpack_require__(6197);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/sections.js
var sections = __webpack_require__(8964);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/render-annotation.js


const titleLength = 120;
const messageLength = 4_096;
const evidenceLength = 300;
const leastEvidence = 600;
const mostCauses = 3;
function renderAnnotation(d, { moreInSummary = 0 } = {}) {
	const { message, fix, evidence, causes, steps, page } = (0,sections/* sectionsOf */.K)(d);
	const [likeliest, ...others] = shownCauses(d, causes);
	const caret = d.origin === undefined ? [] : (0,diagnostics_caret/* renderCaret */.i)(d.origin, d.span, 80);
	const link = `More: ${page}`;
	const more = moreInSummary === 0
		? []
		: [`${count(moreInSummary, 'more fault stands', 'more faults stand')} in the job summary.`];
	const way = [
		...(likeliest === undefined ? [] : [`${others.length > 0 ? 'Most likely' : 'Why'}: ${likeliest}`]),
		...(fix === undefined ? [] : [`Fix: ${fix}`]),
		...(steps.length === 0 ? [] : ['What to do:', ...steps.map((step, place) => `${place + 1}. ${step}`)]),
	];
	const end = [link, ...more].join('\n');
	const writer = new Writer(messageLength - escapedLength(`${end}\n`));
	writer.add(message);
	if (caret.length > 0)
		writer.add(caret.join('\n'));
	const spare = writer.room - escapedLength(way.map((line) => `${line}\n`).join(''));
	const shown = evidence.map((line) => `- ${cut(line, evidenceLength)}`);
	writer.list('Seen:', shown, Math.max(spare, leastEvidence));
	for (const line of way)
		if (!writer.add(line))
			break;
	const afterSteps = writer.mark();
	writer.list('Also possible:', others.map((cause) => `- ${cause}`));
	return { title: cut(`${d.code}: ${d.title}`, titleLength), message: writer.text(afterSteps, end) };
}
const toldInFull = new Set(['key/missing', 'auth/rejected', 'auth/forbidden']);
function shownCauses({ code }, causes) {
	return toldInFull.has(code) ? causes : causes.slice(0, mostCauses);
}
class Writer {
	#lines = [];
	room;
	constructor(room) {
		this.room = room;
	}
	add(line) {
		const size = escapedLength(`${line}\n`);
		if (size > this.room) {
			if (this.#lines.length > 0)
				return false;
			return this.add(cutEscaped(line, this.room - escapedLength('\u2026\n')));
		}
		this.#lines.push(line);
		this.room -= size;
		return true;
	}
	list(heading, lines, limit = Number.POSITIVE_INFINITY) {
		const sizeOf = (line) => escapedLength(`${line}\n`);
		const leftOut = (number) => `- \u2026 and ${number} more`;
		let room = Math.min(limit, this.room) - sizeOf(heading) - sizeOf(leftOut(lines.length));
		const fitting = lines.findIndex((line) => {
			room -= sizeOf(line);
			return room < 0;
		});
		const shown = fitting === -1 ? lines : lines.slice(0, fitting);
		if (shown.length === 0)
			return;
		this.add(heading);
		for (const line of shown)
			this.add(line);
		if (shown.length < lines.length)
			this.add(leftOut(lines.length - shown.length));
	}
	mark() {
		return this.#lines.length;
	}
	text(at, inserted) {
		return [...this.#lines.slice(0, at), inserted, ...this.#lines.slice(at)].join('\n');
	}
}
function count(number, one, several) {
	return `${number} ${number === 1 ? one : several}`;
}
function escapedLength(text) {
	return text.length + 2 * (text.match(/[%\r\n]/g)?.length ?? 0);
}
function cutEscaped(text, room) {
	let size = 0;
	let kept = '';
	for (const character of text) {
		size += escapedLength(character);
		if (size > room)
			break;
		kept += character;
	}
	return `${kept}\u2026`;
}
function cut(text, length) {
	const characters = Array.from(text);
	return characters.length > length ? `${characters.slice(0, length - 1).join('')}\u2026` : text;
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/render-text.js
var render_text = __webpack_require__(5774);
// EXTERNAL MODULE: ./build/bundle/src/report/failure.js
var failure = __webpack_require__(8190);
;// CONCATENATED MODULE: ./build/bundle/src/report/announce.js



const mostAnnotations = 10;
async function announceWarnings(found, to) {
	for (const one of found) {
		const place = await placeInFile(one, to);
		to.host.annotate({ ...annotationOf(one), ...(place === undefined ? {} : { place }) });
	}
}
async function announce(report, to) {
	const { host, context } = to;
	const all = (0,failure/* findingsOf */.WX)(report);
	const notices = [...noticesOf(report), ...noticesOfLost(context)];
	for (const { title, message } of notices) {
		host.annotate({ severity: 'warning', title, message });
	}
	if (all.every((one) => to.warned.has(one)))
		return;
	const callingStep = (0,failure/* decisiveFailure */.fo)(all) === undefined ? undefined : await context.callingStep();
	const calls = await Promise.all(report.results.map((result) => placedFindings(result, to)));
	const told = report.diagnostics.filter((one) => !to.warned.has(one));
	const ofRun = await Promise.all(told.map(async (one) => ({ one, place: await placeInFile(one, to) })));
	const shown = [...calls.flat(), ...ofRun];
	const [firstFinding, ...furtherFindings] = placesOf(report);
	if (report.results.length > 1)
		shown.sort((a, b) => severityOrder(a.one) - severityOrder(b.one));
	const most = Math.max(1, mostAnnotations - to.warned.size);
	for (const [index, { one, place = callingStep }] of shown.entries()) {
		const moreInSummary = index === most - 1 ? shown.length - most : 0;
		const at = one.code === 'leak/found' && firstFinding !== undefined ? firstFinding.place : place;
		host.annotate({
			...annotationOf(one, moreInSummary),
			...(at === undefined ? {} : { place: at }),
		});
	}
	if (!context.takesOutputs)
		return;
	const room = Math.max(0, most - shown.length - notices.length);
	for (const { place: at, form } of furtherFindings.slice(0, room)) {
		host.annotate({
			severity: 'error',
			title: 'leak/found: A secret stands here',
			message: `Found: ${form}.`,
			place: at,
		});
	}
}
function annotationOf(one, moreInSummary = 0) {
	const { severity, code } = one;
	return { severity, code, ...renderAnnotation(one, { moreInSummary }), text: (0,render_text.renderText)(one, { colour: false }) };
}
function foldFailures(diagnostics) {
	const [first, ...others] = diagnostics.filter((one) => one.failing);
	if (first === undefined || others.length === 0)
		return diagnostics;
	const also = others.flatMap((one) => [`also ${one.code}: ${one.message}`, ...one.evidence]);
	const evidence = [...new Set([...first.evidence, ...also])];
	return [{ ...first, evidence }, ...diagnostics.filter((one) => !one.failing)];
}
function placesOf({ scan }) {
	const inWorkspace = (scan?.findings ?? []).filter(({ file }) => file !== undefined && !/^(?:[/\\]|\.\.(?:\/|$)|[A-Za-z]:)/.test(file));
	const seen = new Set();
	return inWorkspace.flatMap(({ file = '', line, form }) => {
		const at = `${file}:${line}`;
		if (seen.has(at))
			return [];
		seen.add(at);
		return [{ place: { file, ...(line === undefined ? {} : { line }) }, form }];
	});
}
function severityOrder({ severity }) {
	return severity === 'error' ? 0 : 1;
}
async function placedFindings(result, { context, platform }) {
	const found = (0,failure/* countedFindings */.Hs)({ ...result, diagnostics: foldFailures(result.diagnostics) });
	const place = found.length === 0 ? undefined : result.step?.place;
	if (place === undefined)
		return found.map((one) => ({ one, place: undefined }));
	const { placeInWorkspace } = await __webpack_require__.e(/* import() */ 4327).then(__webpack_require__.bind(__webpack_require__, 4327));
	const inside = await placeInWorkspace(place, context.workspace, platform.files);
	return Promise.all(found.map(async (one) => ({ one, place: (await placeInFile(one, { context, platform })) ?? inside })));
}
async function placeInFile({ origin }, { context, platform }) {
	const { file, line, column } = origin?.within ?? {};
	if (file === undefined || line === undefined || column === undefined)
		return undefined;
	const { placeInWorkspace } = await __webpack_require__.e(/* import() */ 4327).then(__webpack_require__.bind(__webpack_require__, 4327));
	return placeInWorkspace({ file, line, column }, context.workspace, platform.files);
}
function noticesOf(report) {
	return report.results.flatMap((result) => result.notices ?? []);
}
function noticesOfLost({ outputsLost }) {
	if (outputsLost === undefined)
		return [];
	return [
		{
			title: 'The outputs of this step are lost',
			message: `${outputsLost} Run the step on a runner that takes outputs, or read the file of \`results-file\`.`,
		},
	];
}


/***/ })

};
;