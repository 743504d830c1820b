"use strict";
exports.id = 739;
exports.ids = [739];
exports.modules = {

/***/ 739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createTeamcityHost: () => (createTeamcityHost)
});
var _key_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6777);
var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);
var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);



const longestDescription = 4_000;
const longestIdentity = 60;
function createTeamcityHost(streams, env) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.writer)(streams.stdout);
	const message = (name, attributes) => {
		const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}='${escapeValue(value)}'`]);
		say(`##teamcity[${name}${given.join('')}]\n`);
	};
	const inspected = new Set();
	function inspect({ severity, title, message: text, place }) {
		if (place === undefined)
			return;
		const id = identityOf(title);
		if (!inspected.has(id))
			message('inspectionType', { id, name: title, category: 'kimp360', description: title });
		inspected.add(id);
		message('inspection', {
			typeId: id,
			message: cut(text),
			file: place.file,
			line: place.line?.toString(),
			SEVERITY: severity.toUpperCase(),
		});
	}
	return {
		...terminal,
		name: 'teamcity',
		group(title, text) {
			message('blockOpened', { name: title });
			for (const line of text.split('\n'))
				message('message', { text: line });
			message('blockClosed', { name: title });
		},
		annotate(annotation) {
			terminal.annotate(annotation);
			inspect(annotation);
			const { severity, title, message: text } = annotation;
			if (severity === 'error') {
				message('buildProblem', { description: cut(`${title}\n${text}`), identity: identityOf(title) });
			}
			else {
				message('message', {
					text: cut(`${title}: ${text}`),
					...(severity === 'warning' ? { status: 'WARNING' } : {}),
				});
			}
		},
		outputs(outputs) {
			for (const { name, value } of outputs) {
				if (!(value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z))
					message('setParameter', { name: `kimp360.${name}`, value });
			}
		},
	};
}
function identityOf(title) {
	return `kimp360_${title.replace(/\W+/g, '_')}`.slice(0, longestIdentity);
}
function cut(text) {
	return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(text, longestDescription);
}
const escapes = {
	'|': '||',
	"'": "|'",
	'\n': '|n',
	'\r': '|r',
	'[': '|[',
	']': '|]',
};
function escapeValue(text) {
	return text.replace(/[|'\n\r[\]]|[^\x20-\x7e]/g, (unit) => escapes[unit] ?? `|0x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
;