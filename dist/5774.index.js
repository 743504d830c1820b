"use strict";
exports.id = 5774;
exports.ids = [5774];
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


/***/ })

};
;