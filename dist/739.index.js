"use strict";
exports.id = 739;
exports.ids = [739,8309];
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
const longestName = 255;
const reference = /%[^%]*%/;
function createTeamcityHost(streams, env) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.writer)(streams.stdout);
	const log = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.writer)(streams.stderr);
	const message = (name, attributes) => {
		const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}='${escapeValue(value)}'`]);
		say(`##teamcity[${name}${given.join('')}]\n`);
	};
	const inspected = new Set();
	function inspect({ severity, title, message: text, place }) {
		if (place === undefined)
			return;
		const id = identityOf(title);
		if (!inspected.has(id)) {
			const name = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(title, longestName);
			message('inspectionType', { id, name, category: 'kimp360', description: cut(title) });
		}
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
			const left = [];
			for (const { name, value } of outputs) {
				if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z)
					continue;
				if (reference.test(value))
					left.push(name);
				else
					message('setParameter', { name: `kimp360.${name}`, value });
			}
			if (left.length > 0)
				log(`not set, as their values could refer to parameters: ${left.join(', ')}\n`);
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


/***/ }),

/***/ 8309:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createTerminalHost: () => (createTerminalHost),
wantsColour: () => (wantsColour),
writer: () => (writer)
});
function createTerminalHost(streams, env) {
	const paint = painter(wantsColour(streams.stderr, env));
	const line = watchedLine(streams.stderr, env);
	const write = writer(streams.stderr);
	const say = (text) => (line === undefined ? void write(text) : line.above(() => void write(text)));
	const content = writer(streams.stdout);
	return {
		name: 'plain',
		mask: () => false,
		log(text) {
			say(`${paintLines(text, paint)}\n`);
		},
		group(title, text) {
			say(`${paint('bold', title)}\n${indent(text)}\n`);
		},
		...(line === undefined ? {} : { live: line.draw }),
		annotate({ severity, title, message, text }) {
			say(`${paintLines(text ?? `${severity}: ${title}\n${message}`, paint)}\n`);
		},
		async summarize() { },
		outputs() { },
		content,
	};
}
function watchedLine(stream, env) {
	if (stream.isTTY !== true || env.TERM === 'dumb')
		return undefined;
	let loading = false;
	let line;
	let latest;
	return {
		draw(text) {
			latest = text;
			line?.draw(text);
			if (loading)
				return;
			loading = true;
			Promise.all(/* import() */[__webpack_require__.e(2210), __webpack_require__.e(5868)]).then(__webpack_require__.bind(__webpack_require__, 5868)).then(({ createLiveLine }) => {
				line = createLiveLine(stream);
				line.draw(latest);
			}, () => undefined);
		},
		above(print) {
			if (line === undefined)
				print();
			else
				line.above(print);
		},
	};
}
function wantsColour(stream, env) {
	const force = env.FORCE_COLOR;
	if (force !== undefined)
		return !/^(0|false)$/i.test(force);
	if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
		return false;
	return stream.isTTY === true && env.TERM !== 'dumb';
}
function writer(stream) {
	let gone = false;
	stream.on('error', () => {
		gone = true;
	});
	return (chunk) => new Promise((resolve) => {
		if (gone)
			return resolve();
		stream.write(chunk, () => resolve());
	});
}
const colours = { error: 'red', warning: 'yellow', notice: 'cyan', '\u2713': 'green', '\u2717': 'red' };
function paintLines(text, paint) {
	return text.replace(/^(\u2713|\u2717|error|warning|notice)((?:\[[\w/-]+\])?: ?)?/gm, (all, word, code) => code === undefined && /\w/.test(word) ? all : paint(colours[word], all));
}
const styles = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };
function painter(coloured) {
	if (!coloured)
		return (_style, text) => text;
	return (style, text) => `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m`;
}
function indent(text) {
	return text.replace(/^(?=.)/gm, '  ');
}


/***/ })

};
;