"use strict";
exports.id = 7751;
exports.ids = [7751,8309];
exports.modules = {

/***/ 7751:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubCliHost: () => (createGithubCliHost)
});

// EXTERNAL MODULE: ./build/bundle/src/hosts/command-text.js
var command_text = __webpack_require__(18);
// EXTERNAL MODULE: ./build/bundle/src/hosts/github-outputs.js
var github_outputs = __webpack_require__(2921);
// EXTERNAL MODULE: ./build/bundle/src/hosts/github-summary.js
var github_summary = __webpack_require__(6947);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundle/src/hosts/runner-pipe.js


const runners = new Set(['Runner.Worker', 'act_runner', 'forgejo-runner']);
const mostAncestors = 64;
function isReadByRunner(descriptor) {
	try {
		const pipe = (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`);
		if (!pipe.startsWith('pipe:'))
			return false;
		let pid = process.ppid;
		for (let count = 0; pid > 0 && count < mostAncestors; count += 1) {
			if (runners.has(programOf(pid)) && readsFrom(pid, pipe))
				return true;
			pid = parentOf(pid);
		}
	}
	catch {
	}
	return false;
}
function programOf(pid) {
	return (0,external_node_path_.basename)((0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'utf8').split('\0', 1)[0] ?? '');
}
function parentOf(pid) {
	const [, , parent] = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '0').split(' ');
	return Number(parent);
}
function readsFrom(pid, pipe) {
	return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).some((name) => {
		try {
			return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${name}`) === pipe && isForReading(pid, name);
		}
		catch {
			return false;
		}
	});
}
function isForReading(pid, descriptor) {
	const flags = /^flags:\s*([0-7]+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8'))?.[1];
	return flags !== undefined && (Number.parseInt(flags, 8) & 3) === 0;
}

// EXTERNAL MODULE: ./build/bundle/src/hosts/terminal.js
var terminal = __webpack_require__(8309);
;// CONCATENATED MODULE: ./build/bundle/src/hosts/github-cli.js





function createGithubCliHost(streams, env, obeyed = isReadByRunner(2)) {
	const say = (0,terminal.writer)(streams.stderr);
	const issue = (name, data, properties = {}) => {
		const given = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
		say(`::${[name, given.join(',')].join(' ').trimEnd()}::${(0,command_text/* escapeData */.u)(data)}\n`);
	};
	return {
		...(0,terminal.createTerminalHost)(streams, env),
		name: 'github',
		...(obeyed ? {} : { unmasked: 'no masks are registered, as it does not show that the runner itself reads stderr' }),
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
			(0,github_summary/* appendSummary */.f)(env.GITHUB_STEP_SUMMARY, markdown);
		},
		outputs: (outputs) => (0,github_outputs/* writeOutputs */.K)(env.GITHUB_OUTPUT, outputs),
	};
}
function escapeProperty(text) {
	return (0,command_text/* escapeData */.u)(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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