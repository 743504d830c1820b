"use strict";
exports.id = 8608;
exports.ids = [8608];
exports.modules = {

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

/***/ 6227:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
scanSection: () => (scanSection)
});
var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);
var _scan_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);


const mostRows = 200;
function scanSection(scan, redact) {
	const { findings, found, unread, allowed, notes } = scan;
	const rows = findings.slice(0, mostRows).map(({ label, line, place, form }) => {
		const where = place === 'content'
			? line === undefined
				? ''
				: `line ${line}`
			: place === 'name'
				? 'its name'
				: 'target of the link';
		return [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(label), 300), where, (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(form), 200)];
	});
	const unreadRows = [
		...unread.map(({ label, reason }) => [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(label), 300), (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(reason), 200), 'no']),
		...allowed.map(({ label, reason }) => [(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(label), 300), (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(reason), 200), 'yes']),
	];
	return [
		`<p>Scanned: ${(0,_scan_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .v)(scan)}.</p>`,
		...notes.map((note) => `<p>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(redact(note), 300)}</p>`),
		...table(['Found in', 'Where', 'What'], rows, found),
		...table(['Not read', 'Why', 'Allowed'], unreadRows.slice(0, mostRows), unreadRows.length),
	];
}
function table(heads, rows, total) {
	if (rows.length === 0)
		return [];
	const left = total - rows.length;
	return [
		'<table>',
		`<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>`,
		...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
		...(left > 0 ? [`<tr><td colspan="${heads.length}">\u2026 and ${left} more</td></tr>`] : []),
		'</table>',
	];
}


/***/ })

};
;