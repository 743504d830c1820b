"use strict";
exports.id = 426;
exports.ids = [426,8309];
exports.modules = {

/***/ 426:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createGitlabHost: () => (createGitlabHost)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6777);
var _gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9848);
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);






const mostDotenvBytes = 4_800;
const mostVariables = 50;
const keyVariables = new Set(['KIMP360_API_KEY', 'KIMP360_API_KEY_FALLBACK']);
const severities = { error: 'critical', warning: 'minor', notice: 'info' };
function createGitlabHost(streams, env, folder) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__.writer)(streams.stderr);
	const now = () => Math.floor(Date.now() / 1000);
	const outputs = new Map();
	const secret = [];
	const findings = [];
	let sections = 0;
	return {
		...terminal,
		name: 'gitlab',
		group(title, text) {
			sections += 1;
			const name = `kimp360_${process.pid}_${sections}`;
			say(`\u001b[0Ksection_start:${now()}:${name}[collapsed=true]\r\u001b[0K${title}\n`);
			say(`${text}\n`);
			say(`\u001b[0Ksection_end:${now()}:${name}\r\u001b[0K\n`);
		},
		annotate(annotation) {
			terminal.annotate(annotation);
			findings.push(annotation);
		},
		outputs(given) {
			for (const { name, value } of given) {
				if (value instanceof _key_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z)
					secret.push(name);
				else
					outputs.set(name, value);
			}
		},
		async finish() {
			const { text, left } = dotenvOf(outputs);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabFiles */ .D.dotenv), text);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabFiles */ .D.codeQuality), `${JSON.stringify(codeQualityOf(findings), undefined, 2)}\n`);
			const unset = [...left, ...secret];
			if (unset.length > 0)
				say(`not in ${_gitlab_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlabFiles */ .D.dotenv}, which takes short lines of plain text without $ and %NAME%, nothing secret and no name of a key: ${unset.join(', ')}\n`);
		},
	};
}
const noPlainLine = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]|^\s|\s$/;
const reference = /\$|%[A-Za-z_]\w*%/;
function dotenvOf(outputs) {
	const left = [];
	let text = '';
	let count = 0;
	for (const [name, value] of [...outputs].sort(([, a], [, b]) => a.length - b.length)) {
		const variable = `KIMP360_${name.toUpperCase().replaceAll('-', '_')}`;
		const line = `${variable}=${value}\n`;
		const fits = count < mostVariables && Buffer.byteLength(text + line) <= mostDotenvBytes;
		if (noPlainLine.test(value) || reference.test(value) || !fits || keyVariables.has(variable))
			left.push(name);
		else {
			text += line;
			count += 1;
		}
	}
	return { text, left };
}
function codeQualityOf(findings) {
	const seen = new Map();
	return findings.flatMap(({ severity, title, message, place }) => {
		if (place === undefined)
			return [];
		const line = place.line ?? 1;
		const alike = JSON.stringify([title, place.file, line]);
		const before = seen.get(alike) ?? 0;
		seen.set(alike, before + 1);
		return [
			{
				description: `${title}: ${message}`,
				check_name: 'kimp360',
				fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
					.update(before === 0 ? alike : `${alike} ${before}`)
					.digest('hex'),
				severity: severities[severity],
				location: { path: place.file, lines: { begin: line } },
			},
		];
	});
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