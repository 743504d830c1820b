"use strict";
exports.id = 1172;
exports.ids = [1172,8309];
exports.modules = {

/***/ 1172:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createBitbucketHost: () => (createBitbucketHost)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2097);
var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);



const proxyHosts = ['localhost', 'host.docker.internal'];
const proxyPort = 29_418;
const timeoutMs = 10_000;
const mostAnnotations = 1_000;
const mostAtOnce = 100;
const longestSummary = 450;
const longestDetails = 2_000;
function createBitbucketHost(streams, env) {
	const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.createTerminalHost)(streams, env);
	const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__.writer)(streams.stderr);
	const findings = [];
	return {
		...terminal,
		name: 'bitbucket',
		annotate(annotation) {
			terminal.annotate(annotation);
			findings.push(annotation);
		},
		async finish(ok) {
			const { BITBUCKET_REPO_FULL_NAME: repository, BITBUCKET_COMMIT: commit } = env;
			if (!repository || !commit)
				return;
			const id = `kimp360-${env.BITBUCKET_STEP_UUID?.replace(/[^\w-]/g, '') ?? 'step'}`;
			const report = `http://api.bitbucket.org/2.0/repositories/${encodeURI(repository)}/commit/${encodeURIComponent(commit)}/reports/${id}`;
			try {
				await send('PUT', report, {
					title: 'Kimp360 API call',
					details: (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(findings.map(({ title }) => title).join('\n') || 'The call succeeded.', longestDetails),
					report_type: 'TEST',
					reporter: 'kimp360-api-action',
					result: ok ? 'PASSED' : 'FAILED',
				});
				const annotations = findings.slice(0, mostAnnotations).map((finding, index) => annotationOf(finding, index));
				for (let from = 0; from < annotations.length; from += mostAtOnce)
					await send('POST', `${report}/annotations`, annotations.slice(from, from + mostAtOnce));
			}
			catch (error) {
				say(`Code Insights took no report (${reasonOf(error)}); the log has all of it.\n`);
			}
		},
	};
}
const severities = { error: 'HIGH', warning: 'MEDIUM', notice: 'LOW' };
function annotationOf({ severity, title, message, place }, index) {
	return {
		external_id: `kimp360-${index + 1}`,
		annotation_type: 'BUG',
		summary: (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(title, longestSummary),
		details: (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(message, longestDetails),
		severity: severities[severity],
		...(place === undefined ? {} : { path: place.file, ...(place.line === undefined ? {} : { line: place.line }) }),
	};
}
class Refused extends Error {
}
async function send(method, url, content) {
	const [first, second] = proxyHosts;
	try {
		await sendBy(first, method, url, content);
	}
	catch (error) {
		if (error.code !== 'ECONNREFUSED')
			throw error;
		await sendBy(second, method, url, content).catch((other) => {
			throw other instanceof Refused ? other : error;
		});
	}
}
function sendBy(host, method, url, content) {
	const body = Buffer.from(JSON.stringify(content));
	return new Promise((resolve, reject) => {
		const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
			host,
			port: proxyPort,
			method,
			path: url,
			headers: { host: new URL(url).host, 'content-type': 'application/json', 'content-length': body.byteLength },
			signal: AbortSignal.timeout(timeoutMs),
		}, (response) => {
			const { statusCode = 0 } = response;
			response.destroy();
			if (statusCode >= 200 && statusCode < 300)
				resolve();
			else
				reject(new Refused(`status ${statusCode}`));
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
function reasonOf(error) {
	if (error instanceof Refused)
		return error.message;
	return String(error.code ?? error.name);
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