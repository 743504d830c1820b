"use strict";
exports.id = 9361;
exports.ids = [9361,8309];
exports.modules = {

/***/ 9361:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createGithubCliHost: () => (createGithubCliHost),
isOwnPipe: () => (isOwnPipe),
whyUnmasked: () => (whyUnmasked)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var _command_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18);
var _github_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
var _github_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6947);
var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);





function createGithubCliHost(streams, env) {
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__.writer)(streams.stderr);
	const issue = (name, data, properties = {}) => {
		const given = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
		say(`::${[name, given.join(',')].join(' ').trimEnd()}::${(0,_command_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeData */ .u)(data)}\n`);
	};
	const obeyed = reachesRunner();
	return {
		...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__.createTerminalHost)(streams, env),
		name: 'github',
		...(obeyed ? {} : { unmasked: whyUnmasked(process.platform) }),
		mask(...secrets) {
			if (!obeyed)
				return false;
			for (const secret of secrets)
				issue('add-mask', secret.reveal());
			return true;
		},
		group(title, text) {
			issue('group', title);
			say(`${text}\n`);
			issue('endgroup', '');
		},
		openGroup: (title) => issue('group', title),
		closeGroup: () => issue('endgroup', ''),
		annotate({ severity, title, message, place }) {
			issue(severity, message, { title, file: place?.file, line: place?.line, col: place?.column });
		},
		async summarize(markdown) {
			(0,_github_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .appendSummary */ .f)(env.GITHUB_STEP_SUMMARY, markdown);
		},
		outputs: (outputs) => (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .K)(env.GITHUB_OUTPUT, outputs),
	};
}
function reachesRunner() {
	try {
		return isOwnPipe((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2), process.platform);
	}
	catch {
		return false;
	}
}
function isOwnPipe(out, err, platform) {
	if (err.isFile())
		return false;
	if (!err.isFIFO() || !out.isFIFO())
		return true;
	return platform !== 'win32' && !(out.ino === err.ino && out.dev === err.dev);
}
function whyUnmasked(platform) {
	return platform === 'win32'
		? 'no masks are registered, as nobody can tell on Windows whether the runner reads stderr (the Action registers them)'
		: 'no masks are registered, as stderr does not go to the runner';
}
function escapeProperty(text) {
	return (0,_command_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeData */ .u)(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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