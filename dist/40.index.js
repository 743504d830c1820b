export const id = 40;
export const ids = [40];
export const modules = {

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderCaret)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

const tabStop = 4;
const wide = /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
function renderCaret(origin, span, width = 100) {
    if (origin.text === undefined || span === undefined)
        return [];
    const text = origin.text;
    const start = clamp(span.start, 0, text.length);
    const end = clamp(span.end, start, text.length);
    const lines = splitLines(text);
    const number = lines.findLastIndex((line) => line.start <= start);
    const line = lines[number] ?? { start: 0, text: '' };
    const from = Math.min(start - line.start, line.text.length);
    const to = Math.min(Math.max(end - line.start, from), line.text.length);
    const cells = cut(layOut(line.text, from, to), Math.max(width, 20));
    const column = Array.from(line.text.slice(0, from)).length + 1;
    const several = lines.length > 1;
    const gutter = several ? String(number + 1) : '';
    const blank = ' '.repeat(gutter.length);
    const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.columns)).join('');
    return [
        `${blank} ┌─ ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(origin.label)}, ${several ? `line ${number + 1}, ` : ''}column ${column}`,
        `${gutter} │ ${cells.map((cell) => cell.shown).join('')}`.trimEnd(),
        `${blank} │ ${carets.trimEnd()}`,
    ];
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
        return { shown: '→'.padEnd(columns), columns };
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
    const dots = { shown: '…', columns: 1, marked: false };
    return [...(begin > 0 ? [dots] : []), ...cells.slice(begin, end), ...(end < cells.length ? [dots] : [])];
}
function clamp(value, low, high) {
    return Math.min(Math.max(value, low), high);
}


/***/ }),

/***/ 6040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAnnotation: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* unused harmony export escapedLength */
/* harmony import */ var _caret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4104);


const titleLength = 120;
const messageLength = 4_096;
function renderAnnotation(d) {
    const { message, fix, evidence, causes, steps, page } = (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .K)(d);
    const [likeliest, ...others] = causes;
    const caret = d.origin === undefined ? [] : (0,_caret_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCaret */ .i)(d.origin, d.span, 80);
    const link = `More: ${page}`;
    const writer = new Writer(messageLength - escapedLength(link) - escapedLength('\n'));
    writer.add(message);
    if (caret.length > 0)
        writer.add(caret.join('\n'));
    if (likeliest !== undefined)
        writer.add(`${others.length > 0 ? 'Most likely' : 'Why'}: ${likeliest}`);
    if (fix !== undefined)
        writer.add(`Fix: ${fix}`);
    writer.list('What to do:', steps.map((step, place) => `${place + 1}. ${step}`));
    const afterSteps = writer.mark();
    writer.list('Seen:', evidence.map((line) => `- ${line}`));
    writer.list('Also possible:', others.map((cause) => `- ${cause}`));
    return { title: cut(`${d.code}: ${d.title}`, titleLength), message: writer.text(afterSteps, link) };
}
class Writer {
    #lines = [];
    #room;
    constructor(room) {
        this.#room = room;
    }
    add(line) {
        const size = escapedLength(`${line}\n`);
        if (size > this.#room) {
            if (this.#lines.length > 0)
                return false;
            return this.add(cutEscaped(line, this.#room - escapedLength('…\n')));
        }
        this.#lines.push(line);
        this.#room -= size;
        return true;
    }
    list(heading, lines) {
        const [first, ...rest] = lines;
        if (first === undefined || escapedLength(`${heading}\n${first}\n`) > this.#room)
            return;
        this.add(heading);
        this.add(first);
        for (const line of rest)
            if (!this.add(line))
                return;
    }
    mark() {
        return this.#lines.length;
    }
    text(at, inserted) {
        return [...this.#lines.slice(0, at), inserted, ...this.#lines.slice(at)].join('\n');
    }
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
    return `${kept}…`;
}
function cut(text, length) {
    const characters = Array.from(text);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}


/***/ }),

/***/ 4104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf),
/* harmony export */   n: () => (/* binding */ causesHeading)
/* harmony export */ });
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

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xm: () => (/* binding */ makeVisible)
/* harmony export */ });
/* unused harmony export showInvisible */
const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function showInvisible(character) {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
function makeVisible(text) {
    return text.replace(invisible, showInvisible);
}
function oneLine(text, length = 300) {
    const folded = makeVisible(text.replace(/[ \t\r\n]+/g, ' ').trim());
    const characters = Array.from(folded);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : folded;
}


/***/ })

};
