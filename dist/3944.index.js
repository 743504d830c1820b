"use strict";
exports.id = 3944;
exports.ids = [3944];
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

/***/ 3944:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
diagnosisSection: () => (diagnosisSection)
});
var _diagnostics_caret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6197);
var _diagnostics_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8964);
var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6290);
var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3955);




const mostInFull = 10;
const mostLines = 200;
const longestEvidence = 200_000;
function diagnosisSection(diagnostics, attempts) {
	const failing = (one) => Number(one.failing === true || one.severity === 'error');
	const sorted = [...diagnostics].sort((a, b) => failing(b) - failing(a));
	const [first, ...others] = sorted;
	if (first === undefined)
		return [];
	const full = others.slice(0, mostInFull - 1);
	const brief = others.slice(mostInFull - 1, mostInFull - 1 + mostLines);
	const left = others.length - full.length - brief.length;
	return [
		...diagnosis(first, { titled: failing(first) === 0 }),
		...(attempts.length > 1 ? attemptList(attempts) : []),
		...full.flatMap((one) => diagnosis(one, { titled: true })),
		...(brief.length === 0
			? []
			: ['<ul>', ...brief.map((one) => `<li>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(one.code)} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one.message)}</li>`), '</ul>']),
		...(left > 0 ? [`<p>\u2026 and ${left} more.</p>`] : []),
	];
}
function diagnosis(one, { titled }) {
	const { message, fix, evidence, causes, steps } = (0,_diagnostics_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionsOf */ .K)(one);
	const caret = one.origin === undefined ? [] : (0,_diagnostics_caret_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCaret */ .i)(one.origin, one.span);
	return [
		...(titled ? [`<h4>${mark(one)} ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(one.title)}</h4>`] : []),
		`<p>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message)} ${pageLink(one)}</p>`,
		...(caret.length === 0 ? [] : [(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .pre */ .AS)(caret)]),
		...(fix === undefined ? [] : [`<p><b>Fix:</b> ${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(fix)}</p>`]),
		...(evidence.length === 0 ? [] : ['<p><b>Seen</b></p>', (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .pre */ .AS)(evidence, titled ? undefined : longestEvidence)]),
		...(causes.length === 0 ? [] : [`<p><b>${(0,_diagnostics_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .causesHeading */ .n)(causes)}</b></p>`, (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('ol', causes)]),
		...(steps.length === 0 ? [] : ['<p><b>What to do</b></p>', (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('ol', steps)]),
	];
}
function mark(one) {
	if (one.failing === true || one.severity === 'error')
		return '\u274c';
	return one.severity === 'warning' ? '\u26a0\ufe0f' : '\u2139\ufe0f';
}
function pageLink({ code: name, page }) {
	return /^https?:\/\/[\w.~:/?#%@+-]+$/.test(page)
		? `<a href="${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(page)}">${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}</a>`
		: `(${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(page)})`;
}
function attemptList(attempts) {
	const lines = attempts.map((attempt) => {
		const result = attempt.status ?? attempt.error ?? 'no answer';
		const key = attempt.usedFallback ? ', with the fallback key' : '';
		const wait = attempt.waitMs === undefined ? '' : `, then waited ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(attempt.waitMs)}`;
		return `${attempt.number}. ${result} in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(attempt.durationMs)}${key}${wait}`;
	});
	return ['<p><b>Attempts</b></p>', (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .pre */ .AS)(lines)];
}


/***/ })

};
;