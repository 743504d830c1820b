"use strict";
exports.id = 5894;
exports.ids = [5894];
exports.modules = {

/***/ 4615:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
I: () => (ByteSource)
});
const nothing = new Uint8Array(0);
class ByteSource {
	#iterator;
	#ready = nothing;
	#position = 0;
	#ended = false;
	#failure;
	constructor(chunks) {
		this.#iterator = chunks[Symbol.asyncIterator]();
	}
	get position() {
		return this.#position;
	}
	async fill(count) {
		if (this.#ready.byteLength === 0 && count > 0)
			this.#ready = await this.#next();
		if (this.#ready.byteLength >= count || this.#ended)
			return this.#ready;
		const parts = [new Uint8Array(this.#ready)];
		let size = this.#ready.byteLength;
		try {
			while (size < count && !this.#ended) {
				const chunk = new Uint8Array(await this.#next());
				parts.push(chunk);
				size += chunk.byteLength;
			}
		}
		finally {
			this.#ready = Buffer.concat(parts, size);
		}
		return this.#ready;
	}
	async look(count) {
		try {
			return await this.fill(count);
		}
		catch (error) {
			if (this.#ready.byteLength === 0)
				throw error;
			return this.#ready;
		}
	}
	drop(count) {
		this.#ready = this.#ready.subarray(count);
		this.#position += count;
	}
	async skip(count) {
		let left = count;
		while (left > 0) {
			const ready = await this.fill(1);
			if (ready.byteLength === 0)
				break;
			const taken = Math.min(left, ready.byteLength);
			this.drop(taken);
			left -= taken;
		}
		return count - left;
	}
	async *take(count) {
		let left = count;
		while (left > 0) {
			const ready = await this.fill(1);
			if (ready.byteLength === 0)
				return;
			const part = ready.subarray(0, Math.min(left, ready.byteLength));
			this.drop(part.byteLength);
			left -= part.byteLength;
			yield part;
		}
	}
	async #next() {
		if (this.#failure !== undefined)
			throw this.#failure.error;
		if (this.#ended)
			return nothing;
		try {
			const result = await this.#iterator.next();
			if (result.done !== true)
				return result.value;
		}
		catch (error) {
			this.#failure = { error };
			throw error;
		}
		this.#ended = true;
		return nothing;
	}
}


/***/ }),

/***/ 5894:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
describeGitLabels: () => (describeGitLabels)
});

var _archives_byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4615);
var _find_directories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7947);
var _git_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3949);



const atATime = 100;
const turns = [['--diff-merges=off'], ['--diff-merges=separate']];
async function readUntil(source, end) {
	for (let look = 256;; look *= 2) {
		const ready = await source.fill(look);
		const at = ready.indexOf(end);
		if (at === -1 && ready.byteLength >= look)
			continue;
		if (at === -1)
			return undefined;
		const text = Buffer.from(ready.subarray(0, at)).toString();
		source.drop(at + 1);
		return text;
	}
}
async function placeObjects(git, oids, places, merges) {
	const wanted = new Set(oids.filter((oid) => !places.has(oid)));
	if (wanted.size === 0)
		return;
	const run = git.start([
		'log',
		'--all',
		'--reflog',
		'-z',
		'--format=%x01%H',
		'--raw',
		'-r',
		'-t',
		'--root',
		'--no-abbrev',
		'--no-renames',
		'--no-ext-diff',
		'--no-textconv',
		'--no-color',
		'--no-show-signature',
		'--no-notes',
		...merges,
		...[...wanted].map((oid) => `--find-object=${oid}`),
	]);
	run.endInput();
	try {
		const source = new _archives_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteSource */ .I(run.stdout);
		let commit = '';
		for (let field = await readUntil(source, 0); field !== undefined && wanted.size > 0;) {
			const text = field.trimStart();
			const at = text.lastIndexOf('\x01');
			if (at !== -1)
				commit = text.slice(at + 1, at + 13);
			else if (text.startsWith(':')) {
				const [, mode = '', , after = ''] = text.split(' ');
				const path = await readUntil(source, 0);
				if (path !== undefined && wanted.delete(after)) {
					places.set(after, `commit ${commit}:${path}${mode === '040000' ? '/' : ''}`);
				}
			}
			field = await readUntil(source, 0);
		}
	}
	finally {
		run.kill();
	}
}
function withoutObject(rest, place) {
	return rest.replace(/^!git object [0-9a-f]+/, () => `!${place.slice(place.search(/[^/:]*$/)).replace(/\.br$/, '')}`);
}
async function describeAll(git, oids) {
	const places = new Map();
	for (let from = 0; from < oids.length; from += atATime) {
		const some = oids.slice(from, from + atATime);
		for (const merges of turns)
			await placeObjects(git, some, places, merges);
	}
	return places;
}
async function describeGitObject(repository, oid, options = {}) {
	const label = `git object ${oid}`;
	const described = (await describeGitLabels(repository, [label], options)).get(label);
	return described;
}
async function describeGitLabels(repository, labels, options = {}) {
	const described = new Map();
	const gitDirectory = (0,_find_directories_js__WEBPACK_IMPORTED_MODULE_1__/* .gitDirectoryOf */ .Rj)(repository);
	const bind = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findGit */ .C)(options);
	if (gitDirectory === undefined || bind === undefined)
		return described;
	const common = (0,_find_directories_js__WEBPACK_IMPORTED_MODULE_1__/* .commonDirectoryOf */ .U8)(gitDirectory);
	const directories = new Map([['', gitDirectory]]);
	for (const { name, directory } of [...(0,_find_directories_js__WEBPACK_IMPORTED_MODULE_1__/* .submodulesOf */ .Pu)(common), ...(0,_find_directories_js__WEBPACK_IMPORTED_MODULE_1__/* .submodulesOf */ .Pu)(gitDirectory)]) {
		directories.set(`submodule ${name}: `, directory);
	}
	for (const [prefix, directory] of directories) {
		const git = bind(directory);
		const own = labels.flatMap((label) => {
			const match = label.startsWith(prefix)
				? /^git (?:object|tree) ([0-9a-f]{4,64})(?:\.br)?(.*)$/s.exec(label.slice(prefix.length))
				: null;
			return match === null ? [] : [{ label, short: match[1], rest: match[2] }];
		});
		if (own.length === 0)
			continue;
		const oids = new Map();
		for (const { short } of own) {
			const whole = oids.has(short)
				? undefined
				: await git.ask(['rev-parse', '--verify', '--quiet', `${short}^{object}`]);
			if (whole !== undefined)
				oids.set(short, whole.trim());
		}
		const places = await describeAll(git, [...new Set(oids.values())]);
		for (const { label, short, rest } of own) {
			const place = places.get(oids.get(short) ?? '');
			if (place !== undefined)
				described.set(label, `${prefix}${place}${withoutObject(rest, place)}`);
		}
	}
	return described;
}


/***/ }),

/***/ 7947:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Nx: () => (leftOvers),
Pu: () => (submodulesOf),
Rj: () => (gitDirectoryOf),
U8: () => (commonDirectoryOf),
wo: () => (lfsFilesOf)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function isGitDirectory(folder) {
	return (node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')) &&
		(node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects')) || node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'))));
}
function gitDirectoryOf(repository) {
	const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, '.git');
	try {
		const link = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(inside).isFile()
			? /^gitdir: (.+?)\s*$/.exec(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync(inside, 'utf8'))?.[1]
			: '.git';
		if (link !== undefined) {
			const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository, link);
			return isGitDirectory(folder) ? folder : undefined;
		}
	}
	catch {
	}
	return isGitDirectory(repository) ? repository : undefined;
}
function commonDirectoryOf(gitDirectory) {
	try {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, node_fs__WEBPACK_IMPORTED_MODULE_0___default().readFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir'), 'utf8').trim());
	}
	catch {
		return gitDirectory;
	}
}
function foldersIn(folder) {
	try {
		const entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder, { withFileTypes: true });
		return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	}
	catch {
		return [];
	}
}
function submodulesOf(gitDirectory) {
	const found = [];
	const visit = (folder, before) => {
		for (const name of foldersIn(folder)) {
			const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
			const whole = `${before}${name}`;
			if (!isGitDirectory(directory)) {
				visit(directory, `${whole}/`);
				continue;
			}
			found.push({ name: whole, directory });
			visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'modules'), `${whole}/`);
		}
	};
	visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'modules'), '');
	return found;
}
function leftOvers(commonDirectory) {
	const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'objects');
	let count = 0;
	for (const name of foldersIn(objects)) {
		if (name.startsWith('tmp_objdir-') || name.startsWith('incoming-'))
			count += 1;
		if (!/^(?:[0-9a-f]{2}|pack)$/.test(name))
			continue;
		count += node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, name)).filter((file) => /^tmp_(?:obj|pack)_/.test(file)).length;
	}
	return count;
}
function* lfsFilesOf(commonDirectory) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDirectory, 'lfs', 'objects');
	for (const first of foldersIn(root)) {
		for (const second of foldersIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, first))) {
			const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, first, second);
			for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(folder, { withFileTypes: true })) {
				if (entry.isFile())
					yield { name: entry.name, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name) };
			}
		}
	}
}


/***/ }),

/***/ 3949:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C: () => (findGit)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
var node_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1708);
var node_process__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_4__);





const settings = [
	'core.fsmonitor=false',
	`core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_2__.devNull}`,
	'core.pager=cat',
	'core.sshCommand=false',
	'core.askPass=false',
	'core.alternateRefsCommand=false',
	'credential.helper=',
	'protocol.allow=never',
	'gc.auto=0',
	'maintenance.auto=false',
	'log.showSignature=false',
	'log.mailmap=false',
	'submodule.recurse=false',
];
function environmentFor(path, environment) {
	const systemRoot = environment.SYSTEMROOT ?? environment.SystemRoot;
	return {
		PATH: path,
		LC_ALL: 'C',
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
		GIT_ATTR_NOSYSTEM: '1',
		GIT_TERMINAL_PROMPT: '0',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_NO_LAZY_FETCH: '1',
		GIT_ALLOW_PROTOCOL: '',
		GIT_PAGER: 'cat',
		...(systemRoot === undefined ? {} : { SYSTEMROOT: systemRoot }),
	};
}
function findProgram(path) {
	const name = node_process__WEBPACK_IMPORTED_MODULE_4__.platform === 'win32' ? 'git.exe' : 'git';
	for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)) {
		if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
			continue;
		const program = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
		try {
			node_fs__WEBPACK_IMPORTED_MODULE_1___default().accessSync(program, (node_fs__WEBPACK_IMPORTED_MODULE_1___default().constants).X_OK);
			if (node_fs__WEBPACK_IMPORTED_MODULE_1___default().statSync(program).isFile())
				return program;
		}
		catch {
		}
	}
	return undefined;
}
function wrap(child) {
	const ended = new Promise((resolve) => {
		child.once('error', () => resolve(undefined));
		child.once('close', (code) => resolve(code ?? undefined));
	});
	child.stderr.resume();
	child.stdin.on('error', () => { });
	return {
		stdout: child.stdout,
		ended,
		async write(bytes) {
			if (child.stdin.destroyed || !child.stdin.writable)
				return false;
			if (child.stdin.write(bytes))
				return true;
			return new Promise((resolve) => {
				const settle = (listens) => () => {
					child.stdin.off('drain', drained).off('close', closed);
					resolve(listens);
				};
				const drained = settle(true);
				const closed = settle(false);
				child.stdin.once('drain', drained).once('close', closed);
			});
		},
		endInput: () => void child.stdin.end(),
		kill() {
			child.stdout.destroy();
			child.kill('SIGKILL');
		},
	};
}
function findGit({ signal, environment = node_process__WEBPACK_IMPORTED_MODULE_4__.env }) {
	const path = environment.PATH ?? environment.Path ?? '';
	const program = findProgram(path);
	if (program === undefined)
		return undefined;
	const childEnvironment = environmentFor(path, environment);
	return (directory) => {
		const before = ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), `--git-dir=${directory}`];
		const start = (args) => {
			const options = { env: childEnvironment, windowsHide: true, killSignal: 'SIGKILL' };
			const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...before, ...args], signal === undefined ? options : { ...options, signal });
			return wrap(child);
		};
		async function ask(args) {
			const run = start(args);
			run.endInput();
			let text = '';
			for await (const chunk of run.stdout) {
				text += Buffer.from(chunk).toString();
				if (text.length > 1024 * 1024)
					run.kill();
			}
			return (await run.ended) === 0 ? text : undefined;
		}
		return { directory, start, ask };
	};
}


/***/ })

};
;