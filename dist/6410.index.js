"use strict";
exports.id = 6410;
exports.ids = [6410,8309];
exports.modules = {

/***/ 6410:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createBuildkiteHost: () => (createBuildkiteHost)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6777);
var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8309);



const agentTimeoutMs = 15_000;
const mostAnnotationBytes = 1024 * 1024;
const mostMetaDataBytes = 100 * 1024;
function createBuildkiteHost(streams, env) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.writer)(streams.stderr);
	let summary = '';
	let failed = false;
	let complained = false;
	function tell(args, input) {
		const { error, status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('buildkite-agent', args, {
			input,
			env: { ...env },
			timeout: agentTimeoutMs,
			stdio: ['pipe', 'ignore', 'ignore'],
			windowsHide: true,
		});
		if (error === undefined && status === 0)
			return true;
		if (!complained)
			say(`buildkite-agent ${args.slice(0, 2).join(' ')} did not work; the build goes on without it.\n`);
		complained = true;
		return false;
	}
	return {
		...terminal,
		name: 'buildkite',
		mask: (...secrets) => tell(['redactor', 'add', '--format', 'json'], JSON.stringify(Object.fromEntries(secrets.map((secret, index) => [`kimp360_${index}`, secret.reveal()])))),
		group(title, text) {
			say(`--- ${title}\n${text}\n`);
		},
		annotate(annotation) {
			failed ||= annotation.severity === 'error';
			if (annotation.severity === 'error')
				say(`+++ ${annotation.title}\n`);
			terminal.annotate(annotation);
		},
		async summarize(markdown) {
			summary += markdown;
		},
		outputs(outputs) {
			for (const { name, value } of outputs) {
				if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z || value.trim() === '' || Buffer.byteLength(value) > mostMetaDataBytes)
					continue;
				tell(['meta-data', 'set', `kimp360-${name}`], value);
			}
		},
		async finish(ok) {
			if (summary === '')
				return;
			const style = ok ? 'success' : failed ? 'error' : 'warning';
			const context = `kimp360-${env.BUILDKITE_JOB_ID ?? 'job'}-${style}`;
			const body = Buffer.from(summary)
				.subarray(0, mostAnnotationBytes)
				.toString('utf8')
				.replace(/\ufffd+$/, '');
			tell(['annotate', '--append', '--style', style, '--context', context], body);
		},
	};
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