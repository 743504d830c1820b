"use strict";
exports.id = 8309;
exports.ids = [8309];
exports.modules = {

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