"use strict";
exports.id = 9310;
exports.ids = [9310,8309];
exports.modules = {

/***/ 9310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createAzureHost: () => (createAzureHost)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6777);
var _command_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18);
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);







const percent = '%AZP25';
const reference = /\$\([^)]*\)/;
const lineEnd = /[\r\n]/;
function createAzureHost(streams, env) {
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.writer)(streams.stderr);
	const command = (name, properties, data) => say(`##vso[${name} ${propertiesOf(properties)}]${(0,_command_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeData */ .u)(data, percent)}\n`);
	return {
		...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.createTerminalHost)(streams, env),
		name: 'azure',
		mask(...secrets) {
			for (const secret of secrets)
				command('task.setsecret', {}, secret.reveal());
			return true;
		},
		group(title, text) {
			say(`##[group]${title}\n${text}\n##[endgroup]\n`);
		},
		annotate({ severity, title, message, text, place }) {
			if (severity === 'notice') {
				say(`${text ?? `${title}\n${message}`}\n`);
				return;
			}
			command('task.logissue', {
				type: severity,
				sourcepath: place?.file,
				linenumber: place?.line?.toString(),
				columnnumber: place?.column?.toString(),
			}, `${title}\n${message}`);
		},
		async summarize(markdown) {
			const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env.AGENT_TEMPDIRECTORY || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `kimp360-summary-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.md`);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, markdown, { mode: 0o600 });
			command('task.uploadsummary', {}, file);
		},
		outputs(outputs) {
			const left = [];
			for (const { name, value } of outputs) {
				const secret = value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z;
				const text = secret ? value.reveal() : value;
				if (reference.test(text) || (secret && lineEnd.test(text)))
					left.push(name);
				else {
					const properties = {
						variable: variableName(name),
						isOutput: 'true',
						...(secret ? { isSecret: 'true' } : {}),
					};
					command('task.setvariable', properties, text);
				}
			}
			if (left.length > 0)
				say(`not set, as their values refer to variables or are secrets of several lines: ${left.join(', ')}\n`);
		},
		async finish(ok) {
			if (!ok)
				command('task.complete', { result: 'Failed' }, 'The call failed.');
		},
	};
}
function variableName(name) {
	return name.replace(/[^\w.]/g, '_');
}
function propertiesOf(properties) {
	return Object.entries(properties)
		.filter((entry) => entry[1] !== undefined)
		.map(([name, value]) => `${name}=${escapeProperty(value)};`)
		.join('');
}
function escapeProperty(text) {
	return (0,_command_text_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeData */ .u)(text, percent).replaceAll(';', '%3B').replaceAll(']', '%5D');
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