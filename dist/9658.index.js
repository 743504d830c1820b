"use strict";
exports.id = 9658;
exports.ids = [9658];
exports.modules = {

/***/ 9658:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
findDebugLeaks: () => (findDebugLeaks)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);

const printing = ['http', 'https', 'http2', 'net', 'tls', 'stream', 'undici', 'fetch'];
function sectionsOf(nodeDebug) {
	const found = printing.filter((section) => nodeDebug.split(',').some((wanted) => matchesWildcard(wanted.toLowerCase(), section)));
	return /\btunnel\b/.test(nodeDebug) ? [...found, 'tunnel'] : found;
}
function matchesWildcard(pattern, section) {
	const [head = '', ...rest] = pattern.split('*');
	const tail = rest.pop();
	if (tail === undefined)
		return pattern === section;
	if (section.length < head.length + tail.length || !section.startsWith(head) || !section.endsWith(tail))
		return false;
	let from = head.length;
	for (const part of rest) {
		const at = section.indexOf(part, from);
		if (at < 0 || at + part.length > section.length - tail.length)
			return false;
		from = at + part.length;
	}
	return true;
}
const recording = /(?:^|[\s"'])--(tls[-_]keylog|trace[-_]tls)(?=$|[\s"'=])/g;
function findDebugLeaks(environment) {
	const sections = sectionsOf(environment.NODE_DEBUG ?? '');
	const options = [...(environment.NODE_OPTIONS ?? '').matchAll(recording)].map(([, option = '']) => `--${option.replace('_', '-')}`);
	const found = [];
	if (sections.length > 0) {
		found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('key/in-debug', 'NODE_DEBUG makes Node print what is sent, the key included.', {
			origin: { label: 'NODE_DEBUG' },
			evidence: [`sections that print it: ${sections.join(', ')}`],
			suggestion: 'Unset NODE_DEBUG where this runs; for one step of a workflow: `env: { NODE_DEBUG: "" }`.',
		}));
	}
	if (options.length > 0) {
		found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('key/in-debug', 'NODE_OPTIONS makes Node record the secrets of TLS connections.', {
			origin: { label: 'NODE_OPTIONS' },
			evidence: [...new Set(options)].map((option) => `it holds ${option}`),
			suggestion: 'Take that option out of NODE_OPTIONS where this runs.',
		}));
	}
	return found;
}


/***/ })

};
;