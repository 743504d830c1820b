"use strict";
exports.id = 657;
exports.ids = [657,5368];
exports.modules = {

/***/ 5368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
FilesInUse: () => (FilesInUse),
d: () => (realPathOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

class FilesInUse {
	#files;
	#uses = new Map();
	constructor(files) {
		this.#files = files;
	}
	static async ofKeys(keyFiles, workspace, files) {
		const inUse = new FilesInUse(files);
		for (const { flag, path } of keyFiles)
			await inUse.add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path), `the file of ${flag}`);
		return inUse;
	}
	async add(path, use) {
		const real = await realPathOf(path, this.#files);
		if (!this.#uses.has(real))
			this.#uses.set(real, use);
	}
	useOf(real) {
		return this.#uses.get(real);
	}
}
async function realPathOf(path, files) {
	return (await files.realPath(path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await files.landing(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}


/***/ }),

/***/ 800:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
j: () => (resolveReadable),
r: () => (resolveWritable)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _path_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3358);


const commandFolder = '_runner_file_commands';
async function resolveReadable(file, rules, faults, where) {
	const paths = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRulesOf */ .w)(rules.workspace);
	const { at } = file;
	const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/file', suggestion });
	const absolute = paths.resolve(rules.workspace, file.path);
	const real = await rules.files.realPath(absolute);
	const info = real === undefined ? undefined : await rules.files.stat(real);
	if (real === undefined || info === undefined) {
		return refuse(`There is no file \`${file.path}\`.`, `Paths are relative to ${isOfWorkingDirectory(rules) ? 'the working directory' : 'the workspace; check that an earlier step wrote the file, or checks the repository out'}.`);
	}
	if (info.kind !== 'file') {
		return refuse(`\`${file.path}\` is ${info.kind === 'directory' ? 'a directory' : 'not a regular file'}.`, 'Name one regular file.');
	}
	if (where === 'anywhere')
		return absolute;
	const roots = await realRoots(rules);
	if (!rules.namedOnCommandLine && !roots.some((root) => isInside(root, real, paths))) {
		const linked = isInside(paths.resolve(rules.workspace), absolute, paths);
		const folder = placeName(rules);
		return refuse(linked ? `\`${file.path}\` is a link that leads out of ${folder}.` : `\`${file.path}\` lies outside ${folder}.`, rules.ofWorkingDirectory === true
			? 'Copy the file into the working directory: a task file names no files elsewhere.'
			: 'Copy the file into the workspace, or into the folder of RUNNER_TEMP, in an earlier step.');
	}
	const within = roots.find((root) => isInside(root, real, paths));
	if (holdsGitFolder(within === undefined ? real : paths.relative(within, real))) {
		return refuse(`\`${file.path}\` lies in \`.git\`, which can hold the credentials of the checkout.`, 'Name a file outside `.git`.');
	}
	if (await isCommandFile(real, rules, paths)) {
		return refuse(`\`${file.path}\` is a file by which the runner takes commands.`, 'Name another file.');
	}
	return absolute;
}
async function resolveWritable(file, rules, faults) {
	const judged = await judgeWritable(file.path, rules);
	if ('absolute' in judged)
		return judged.absolute;
	const { message, instead } = judged;
	const better = instead !== undefined && 'absolute' in (await judgeWritable(instead.path, rules)) ? instead : undefined;
	return faults.add(file.at, message, {
		code: 'save/refused',
		suggestion: better?.suggestion ?? `Name a file in ${placeName(rules)}, for example \`out/response.json\`.`,
	});
}
function placeName(rules) {
	return isOfWorkingDirectory(rules) ? 'the working directory' : 'the workspace';
}
function isOfWorkingDirectory({ namedOnCommandLine, ofWorkingDirectory }) {
	return namedOnCommandLine || ofWorkingDirectory === true;
}
async function judgeWritable(path, rules) {
	const paths = (0,_path_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .pathRulesOf */ .w)(rules.workspace);
	const refuse = (message, instead) => instead === undefined ? { message } : { message, instead };
	const fileIn = (folder) => {
		const inside = `${folder.replace(/[/\\]$/, '')}/response.json`;
		return { path: inside, suggestion: `Name a file in it, for example \`${inside}\`.` };
	};
	const segments = path.split(/[/\\]/);
	if (segments.includes('..'))
		return refuse(`\`${path}\` holds \`..\`.`);
	if (paths === node_path__WEBPACK_IMPORTED_MODULE_0__.posix && path.includes('\\')) {
		const slashed = path.replaceAll('\\', '/');
		return refuse(`\`${path}\` holds a backslash.`, { path: slashed, suggestion: `Write \`${slashed}\`.` });
	}
	if (segments.at(-1) === '' || segments.at(-1) === '.')
		return refuse(`\`${path}\` names a folder.`, fileIn(path));
	if (paths === node_path__WEBPACK_IMPORTED_MODULE_0__.win32 && !isSafeOnWindows(segments))
		return refuse(`\`${path}\` is not the name of a plain file on Windows.`);
	const absolute = paths.resolve(rules.workspace, path);
	const lexicalRoots = [rules.workspace, rules.temp].map((root) => paths.resolve(root));
	const roots = await realRoots(rules);
	const lexical = [...lexicalRoots, ...roots].find((root) => isInside(root, absolute, paths));
	if (lexical === undefined)
		return refuse(`\`${path}\` lies outside ${placeName(rules)}.`);
	if (holdsGitFolder(paths.relative(lexical, absolute)))
		return refuse(`\`${path}\` lies in \`.git\`.`);
	const landing = await landingOf(absolute, rules, paths);
	if (landing === 'dangling')
		return refuse(`\`${path}\` goes over a link to something that does not exist.`);
	if (landing === 'below-file')
		return refuse(`\`${path}\` lies below something that is no folder.`);
	const real = roots.find((root) => isInside(root, landing.path, paths));
	if (real === undefined)
		return refuse(`\`${path}\` leads out of ${placeName(rules)} by a link.`);
	if (holdsGitFolder(paths.relative(real, landing.path)))
		return refuse(`\`${path}\` leads into \`.git\` by a link.`);
	if ((await isCommandFile(absolute, rules, paths)) || (await isCommandFile(landing.path, rules, paths))) {
		return refuse(`\`${path}\` is a file by which the runner takes commands.`);
	}
	const existing = await rules.files.stat(absolute);
	if (existing?.kind === 'directory')
		return refuse(`\`${path}\` is a directory.`, fileIn(path));
	if (existing?.kind === 'other')
		return refuse(`\`${path}\` is not a regular file.`);
	return { absolute };
}
async function landingOf(absolute, { files }, paths) {
	let folder = absolute;
	const rest = [];
	for (;;) {
		const real = await files.realPath(folder);
		if (real !== undefined) {
			const found = rest.length === 0 ? undefined : await files.stat(real);
			return found === undefined || found.kind === 'directory' ? { path: paths.join(real, ...rest) } : 'below-file';
		}
		if (await files.isLink(folder))
			return 'dangling';
		const parent = paths.dirname(folder);
		if (parent === folder)
			return 'below-file';
		rest.unshift(paths.basename(folder));
		folder = parent;
	}
}
async function realRoots({ workspace, temp, files }) {
	const roots = await Promise.all([workspace, temp].map((root) => files.realPath(root)));
	return roots.filter((root) => root !== undefined);
}
function isInside(root, path, paths) {
	const relative = paths.relative(root, path);
	return relative !== '' && relative !== '..' && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function holdsGitFolder(path) {
	return path
		.split(/[/\\]/)
		.some((segment) => /^(?:\.git|git~\d+)$/i.test(segment.replace(/[. ]+$/, '').replace(/:.*$/, '') || segment));
}
async function isCommandFile(path, { protectedFiles, files }, paths) {
	const folded = (one) => (paths === node_path__WEBPACK_IMPORTED_MODULE_0__.win32 ? one.toLowerCase() : one);
	if (path.split(/[/\\]/).includes(commandFolder))
		return true;
	for (const file of protectedFiles) {
		if (folded(paths.resolve(file)) === folded(path))
			return true;
		const real = await files.realPath(file);
		if (real !== undefined && folded(real) === folded(path))
			return true;
	}
	return false;
}
function isSafeOnWindows(segments) {
	return segments.every((segment, index) => segment === '.' ||
		(index === 0 && /^[A-Za-z]:$/.test(segment)) ||
		(!/[<>:"|?*]|[. ]$/.test(segment) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment)));
}


/***/ }),

/***/ 3358:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
w: () => (pathRulesOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function pathRulesOf(workspace) {
	return /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}


/***/ }),

/***/ 657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
resolveFiles: () => (resolveFiles)
});
var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);
var _files_in_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5368);
var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
var _run_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6088);




async function resolveFiles(values, rules, faults) {
	const paths = new Map();
	const keep = async (file, code, resolved) => {
		try {
			const path = await resolved;
			if (path !== undefined)
				paths.set(file, path);
		}
		catch (error) {
			addRefusal(file, code, error, faults);
		}
	};
	for (const name of ['ca-file', 'client-cert-file', 'client-key-file']) {
		const file = values[name];
		if (file !== undefined)
			await keep(file, 'input/file', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveReadable */ .j)(file, rules, faults, 'anywhere'));
	}
	const parts = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
	for (const file of [...(values['body-file'] === undefined ? [] : [values['body-file']]), ...parts]) {
		await keep(file, 'input/file', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveReadable */ .j)(file, rules, faults, 'in-workspace'));
	}
	for (const name of ['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileInputs */ .D]) {
		const file = values[name];
		if (file !== undefined)
			await keep(file, 'save/refused', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveWritable */ .r)(file, rulesFor(name, rules), faults));
	}
	await checkTwins(values, paths, rules, faults);
	return paths;
}
async function checkTwins(values, paths, { files, inUse }, faults) {
	const find = async (name, file) => {
		const path = file === undefined ? undefined : paths.get(file);
		if (file === undefined || path === undefined)
			return [];
		return [{ name, file, real: await (0,_files_in_use_js__WEBPACK_IMPORTED_MODULE_1__/* .realPathOf */ .d)(path, files) }];
	};
	const findAll = async (names) => (await Promise.all(names.map((name) => find(name, values[name])))).flat();
	const read = await findAll(['ca-file', 'client-cert-file', 'client-key-file', 'body-file']);
	for (const part of values.multipart ?? []) {
		if (part.kind === 'file')
			read.push(...(await find('multipart', part.file)));
	}
	const written = [];
	for (const one of await findAll(['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_3__/* .runFileInputs */ .D])) {
		const conflict = (message) => {
			paths.delete(one.file);
			faults.add(one.file.at, message, {
				code: 'input/conflict',
				suggestion: `Choose another name for \`${one.name}\`.`,
			});
		};
		const use = inUse?.useOf(one.real);
		const source = read.find(({ real }) => real === one.real);
		const twin = written.find(({ real }) => real === one.real);
		if (use !== undefined)
			conflict(`\`${one.name}\` would overwrite ${use}.`);
		else if (source !== undefined)
			conflict(`\`${one.name}\` would overwrite the file of \`${source.name}\`.`);
		else if (twin !== undefined && (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePath */ .q)(twin.file.path) !== (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisePath */ .q)(one.file.path))
			conflict(`\`${twin.name}\` and \`${one.name}\` lead to the same file.`);
		written.push(one);
	}
}
function rulesFor(name, rules) {
	if (name !== 'report-junit')
		return rules;
	return { ...rules, protectedFiles: rules.protectedFiles.filter((file) => file !== rules.junitReport) };
}
function addRefusal({ at }, code, error, faults) {
	const reason = error.code;
	if (reason === undefined)
		throw error;
	const long = reason === 'ENAMETOOLONG';
	faults.add(at, long ? 'The path is too long for this file system.' : 'The file system refuses this path.', {
		code,
		evidence: [`system error: ${reason}`],
		suggestion: long
			? 'Choose a shorter name.'
			: 'Check the permissions and the links on the way to the file, or name another one.',
		cause: error,
	});
}


/***/ }),

/***/ 1912:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
M: () => (checkRules),
q: () => (normalisePath)
});
var _http_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8907);
var _run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6088);


const bodyInputs = ['json', 'body', 'body-file', 'form', 'multipart'];
const dayMs = 86_400_000;
const longestInMemory = 512 * 2 ** 20;
function checkRules(given, values, faults, now) {
	const at = (name) => given.get(name);
	const conflict = (name, message, suggestion) => {
		const place = given.get(name);
		if (place !== undefined)
			faults.add(place, message, { code: 'input/conflict', suggestion });
	};
	const bodies = bodyInputs.filter((name) => given.has(name));
	const [body] = bodies;
	const [, second] = bodies;
	if (second !== undefined) {
		const names = `\`${bodies.slice(0, -1).join('`, `')}\` and \`${bodies.at(-1)}\``;
		if (bodies.length === 2)
			conflict(second, `${names} both say what to send.`, `Keep one of \`${bodies.join('`, `')}\`.`);
		else
			conflict(second, `${names} all say what to send.`, 'Keep one of them.');
	}
	if (body !== undefined && (values.method === 'GET' || values.method === 'HEAD')) {
		conflict(body, `A ${values.method} request has no content, and \`${body}\` is given.`, `Remove \`${body}\` or write \`method: POST\`; parameters of a ${values.method} go into \`query\`.`);
	}
	checkContentType(body, given, values, faults);
	checkHeaders(given, values, faults);
	checkPathAgainstBase(values, faults);
	checkFilesWritten(values, faults);
	if (at('client-cert-file') !== undefined && at('client-key-file') === undefined) {
		conflict('client-cert-file', '`client-cert-file` needs the private key of the certificate.', 'Give it in `client-key-file`.');
	}
	if (at('client-key-file') !== undefined && at('client-cert-file') === undefined) {
		conflict('client-key-file', '`client-key-file` needs the certificate that the key belongs to.', 'Give it in `client-cert-file`.');
	}
	if (at('api-key-max-age') !== undefined && at('api-key-created') === undefined) {
		conflict('api-key-max-age', '`api-key-max-age` needs the day on which the key was made.', 'Give it in `api-key-created`, for example `2026-08-01`.');
	}
	const created = at('api-key-created');
	if (created !== undefined && now !== undefined && (values['api-key-created']?.getTime() ?? 0) > now + dayMs) {
		faults.add(created, '`api-key-created` lies in the future.', {
			suggestion: 'Write the day on which the key was made.',
		});
	}
	for (const reader of ['expect', 'extract']) {
		if (values[reader]?.length === 0)
			continue;
		if (at('save-to') !== undefined) {
			conflict(reader, `\`${reader}\` needs the content in memory, and \`save-to\` streams it to a file.`, `Remove \`${reader}\` or \`save-to\`.`);
		}
		if (values.method === 'HEAD')
			conflict(reader, `\`${reader}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
	}
	if (values.method === 'HEAD')
		conflict('save-to', '`save-to` needs content, and the answer to HEAD has none.', 'Write `method: GET`.');
	if (at('save-to') === undefined && (values['max-response-size'] ?? 0) > longestInMemory) {
		conflict('max-response-size', 'A content of more than 512 MiB is not kept in memory.', 'Give `save-to` as well, or write `512MiB` or less.');
	}
	if (at('within') === undefined && (values.timeout ?? 0) > (at('save-to') === undefined ? 600_000 : 1_800_000)) {
		const place = at('timeout');
		if (place !== undefined)
			faults.warn(place, '`timeout` is longer than `within`, which ends the call first.', {
				suggestion: `Write \`within: ${place.text}\` or more.`,
			});
	}
}
function checkContentType(body, given, values, faults) {
	const place = given.get('content-type');
	if (place === undefined)
		return;
	const conflict = (message, suggestion) => faults.add(place, message, { code: 'input/conflict', suggestion });
	if (body === undefined)
		conflict('`content-type` is given, but nothing to send.', 'Give `body` or `body-file`, or remove `content-type`.');
	if (body === 'form' || body === 'multipart')
		conflict(`\`${body}\` has a media type of its own.`, 'Remove `content-type`.');
	const type = values['content-type'];
	if (body === 'json' && type !== undefined && !isJsonType(type)) {
		conflict(`\`json\` is sent as JSON, and \`${type}\` is not.`, 'Remove `content-type`, or send the text with `body`.');
	}
}
function isJsonType(type) {
	return /^application\/json\s*(?:;|$)|^[^;]*\+json\s*(?:;|$)/i.test(type);
}
function checkHeaders(given, values, faults) {
	const keyHeader = values['api-key-header']?.toLowerCase();
	for (const { field, at } of values.headers ?? []) {
		const name = field[0].toLowerCase();
		const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/conflict', suggestion });
		if (name === keyHeader) {
			refuse(`The header \`${field[0]}\` carries the key, which the step adds itself.`, 'Remove it, and give the key in `api-key`; another header for the key is named in `api-key-header`.');
		}
		if (name === 'content-type' && given.has('content-type')) {
			refuse('The content type is given twice: as a header and as `content-type`.', 'Keep `content-type`.');
		}
		else if (name === 'content-type' && (given.has('form') || given.has('multipart'))) {
			refuse('What is sent has a media type of its own.', 'Remove the header `content-type`.');
		}
		else if (name === 'content-type' && given.has('json') && !isJsonType(field[1])) {
			refuse('`json` is sent as JSON, and the header `content-type` says something else.', 'Remove the header, or send the text with `body`.');
		}
		if (name === 'idempotency-key' && given.has('idempotency-key')) {
			refuse('The idempotency key is given twice: as a header and as `idempotency-key`.', 'Keep `idempotency-key`.');
		}
	}
}
function checkPathAgainstBase(values, faults) {
	const { path, 'base-url': base } = values;
	if (path === undefined || !/^https?:/i.test(path.text))
		return;
	const url = URL.canParse(path.text) ? new URL(path.text) : undefined;
	const under = url !== undefined && base !== undefined && (0,_http_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnder */ .Jo)(url, base);
	faults.add(path, '`path` is a whole URL; it is relative to `base-url`, and cannot change the host.', {
		range: [0, Math.max(path.text.indexOf('/', 8), 8)],
		suggestion: under
			? `Write \`path: /${url.pathname.slice(base.pathname.length)}${url.search}\`.`
			: url === undefined
				? 'Write what follows the base URL, for example `/requests`.'
				: `Write \`path: ${url.pathname}${url.search}\`; to call another API with its own key, write \`base-url: ${url.origin}\`.`,
	});
}
function checkFilesWritten(values, faults) {
	const written = [];
	for (const name of ['save-to', ..._run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileInputs */ .D]) {
		const file = values[name];
		if (file === undefined)
			continue;
		const twin = written.find((one) => normalisePath(one.file.path) === normalisePath(file.path));
		if (twin !== undefined) {
			faults.add(file.at, `\`${twin.name}\` and \`${name}\` name the same file.`, {
				code: 'input/conflict',
				suggestion: 'Choose another name for one of them.',
			});
		}
		written.push({ name, file });
	}
}
function normalisePath(path) {
	return path
		.split(/[/\\]+/)
		.filter((segment) => segment !== '.')
		.join('/')
		.toLowerCase();
}


/***/ })

};
;