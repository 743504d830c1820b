"use strict";
exports.id = 5666;
exports.ids = [5666];
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


/***/ }),

/***/ 5666:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanGit: () => (scanGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/byte-source.js
var byte_source = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/hand-over.js
var hand_over = __webpack_require__(1729);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/port.js
var port = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/git/find-directories.js
var find_directories = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/git/git-program.js
var git_program = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/git/scan-objects.js



const mostDamaged = 100;
const mostBrotli = 100_000;
const kinds = { blob: 'git object', tree: 'git tree', commit: 'commit', tag: 'tag' };
function labelFor(prefix, kind, oid) {
	return `${prefix}${kinds[kind] ?? 'git object'} ${oid.slice(0, 12)}`;
}
async function readHeader(source) {
	for (let look = 64;; look += 64) {
		const ready = await source.fill(look);
		const end = ready.indexOf(0x0a);
		if (end === -1 && ready.byteLength >= look)
			continue;
		if (end === -1)
			return undefined;
		const line = Buffer.from(ready.subarray(0, end)).toString('latin1');
		source.drop(end + 1);
		const [oid = '', kind = '', size = ''] = line.split(' ');
		return /^\d+$/.test(size) ? { oid, kind, size: Number(size) } : { oid };
	}
}
async function* contentOf(source, size) {
	let left = size;
	for await (const chunk of source.take(size)) {
		left -= chunk.byteLength;
		yield chunk;
	}
	if (left > 0)
		throw new port/* UnreadError */.o('damaged: git cannot read it');
}
async function* notingBrotli(chunks, oidBytes, brotli) {
	const mark = '.br\0';
	let held = Buffer.alloc(0);
	for await (const chunk of chunks) {
		held = Buffer.concat([held, chunk]);
		for (let at = held.indexOf(mark); at !== -1; at = held.indexOf(mark, at + 1)) {
			const oid = held.subarray(at + mark.length, at + mark.length + oidBytes);
			if (oid.byteLength === oidBytes && brotli.size < mostBrotli)
				brotli.add(oid.toString('hex'));
		}
		held = Buffer.from(held.subarray(Math.max(0, held.byteLength - mark.length - oidBytes + 1)));
		yield chunk;
	}
}
async function readObjects(run, sink, prefix, brotli) {
	const source = new byte_source/* ByteSource */.I(run.stdout);
	for (let whole = 0;; whole += 1) {
		const header = await readHeader(source);
		if (header === undefined)
			return { whole, broken: false };
		if (!('size' in header)) {
			if (brotli !== undefined)
				sink.unread({ label: labelFor(prefix, '', header.oid), reason: 'damaged: git cannot read it' });
			continue;
		}
		const { oid, kind, size } = header;
		const label = labelFor(prefix, kind, oid);
		const before = source.position;
		const content = contentOf(source, size);
		if (brotli === undefined)
			await (0,hand_over/* handOver */.C)(sink, `${label}.br`, 0, content);
		else if (kind === 'tree')
			await (0,hand_over/* handOver */.C)(sink, label, 0, notingBrotli(content, oid.length / 2, brotli));
		else
			await (0,hand_over/* handOver */.C)(sink, label, 0, content);
		if (source.position - before < size)
			return { whole, broken: true };
		await source.skip(1);
	}
}
async function feedNames(list, reader, done, blame) {
	const source = new byte_source/* ByteSource */.I(list.stdout);
	const first = await source.fill(65);
	const line = first.indexOf(0x0a) + 1;
	if (line === 0)
		return 0;
	await source.skip(done * line);
	if (blame !== undefined) {
		const oid = Buffer.from((await source.fill(line)).subarray(0, line - 1)).toString('latin1');
		await source.skip(line);
		blame(oid);
	}
	for await (const chunk of source.take(Number.POSITIVE_INFINITY)) {
		if (!(await reader.write(chunk)))
			break;
	}
	await source.skip(Number.POSITIVE_INFINITY);
	return Math.floor(source.position / line);
}
async function scanObjects(git, sink, prefix, signal) {
	const brotli = new Set();
	const stopped = () => signal?.aborted === true;
	let done = 0;
	let blame;
	for (let attempt = 0;; attempt += 1) {
		const list = git.start([
			'cat-file',
			'--batch-all-objects',
			'--unordered',
			'--buffer',
			'--batch-check=%(objectname)',
		]);
		list.endInput();
		const reader = git.start(['cat-file', '--batch', '--buffer']);
		try {
			const feeding = feedNames(list, reader, done, blame).finally(() => reader.endInput());
			const [{ whole, broken }, total] = await Promise.all([readObjects(reader, sink, prefix, brotli), feeding]);
			if (stopped())
				break;
			if ((await list.ended) !== 0) {
				sink.unread({ label: `${prefix}.git`, reason: 'git cannot list its objects' });
				break;
			}
			done += whole + (blame === undefined ? 0 : 1);
			if (done >= total)
				break;
			blame = broken
				? () => { }
				: (oid) => sink.unread({ label: labelFor(prefix, '', oid), reason: 'damaged: git cannot read it' });
		}
		finally {
			list.kill();
			reader.kill();
		}
		if (attempt < mostDamaged)
			continue;
		sink.unread({ label: `${prefix}.git`, reason: `more than ${mostDamaged} damaged objects: the rest is not read` });
		break;
	}
	if (!stopped() && brotli.size > 0)
		await scanBrotli(git, sink, prefix, brotli);
}
async function scanBrotli(git, sink, prefix, brotli) {
	if (brotli.size >= mostBrotli) {
		sink.unread({ label: `${prefix}.git`, reason: `more than ${mostBrotli} Brotli files: not all are opened` });
	}
	const reader = git.start(['cat-file', '--batch', '--buffer']);
	try {
		async function feed() {
			for (const oid of brotli)
				if (!(await reader.write(Buffer.from(`${oid}\n`))))
					break;
			reader.endInput();
		}
		await Promise.all([readObjects(reader, sink, prefix, undefined), feed()]);
	}
	finally {
		reader.kill();
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/git/scan-git.js








async function scanRefNames(git, sink, prefix) {
	const run = git.start(['for-each-ref', '--format=%(refname)']);
	run.endInput();
	try {
		await (0,hand_over/* handOver */.C)(sink, `${prefix}git refs`, 0, run.stdout);
		if ((await run.ended) !== 0)
			sink.unread({ label: `${prefix}git refs`, reason: 'git cannot list them' });
	}
	finally {
		run.kill();
	}
}
async function tellMissing(git, common, sink, prefix) {
	const label = `${prefix}.git`;
	let shallow = '';
	try {
		shallow = external_node_fs_default().readFileSync((0,external_node_path_.join)(common, 'shallow'), 'utf8');
	}
	catch {
	}
	const [boundary, ...others] = shallow.split('\n').filter((line) => line !== '');
	if (boundary !== undefined) {
		const more = others.length === 0 ? '' : ` and ${others.length} more`;
		sink.unread({ label, reason: `shallow clone: history before ${boundary.slice(0, 12)}${more} is not here` });
	}
	const promised = await git.ask(['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$']);
	if (promised === undefined || promised === '')
		return;
	const missing = await countMissing(git);
	if (missing === undefined)
		sink.unread({ label, reason: 'partial clone: objects are not here' });
	else if (missing > 0)
		sink.unread({ label, reason: `partial clone: ${missing} objects are not here` });
}
async function countMissing(git) {
	const run = git.start(['rev-list', '--all', '--reflog', '--objects', '--no-object-names', '--missing=print']);
	run.endInput();
	try {
		let missing = 0;
		const source = new byte_source/* ByteSource */.I(run.stdout);
		for await (const chunk of source.take(Number.POSITIVE_INFINITY)) {
			for (const byte of chunk)
				if (byte === 0x3f)
					missing += 1;
		}
		return (await run.ended) === 0 ? missing : undefined;
	}
	finally {
		run.kill();
	}
}
async function* readFile(path) {
	try {
		for await (const chunk of external_node_fs_default().createReadStream(path))
			yield chunk;
	}
	catch {
		throw new port/* UnreadError */.o('it cannot be read');
	}
}
async function scanGit(repository, sink, options) {
	const gitDirectory = (0,find_directories/* gitDirectoryOf */.Rj)(repository);
	if (gitDirectory === undefined) {
		sink.unread({ label: '.git', reason: 'it is no git repository' });
		return;
	}
	const bind = (0,git_program/* findGit */.C)(options);
	if (bind === undefined) {
		sink.unread({ label: '.git', reason: 'git is not installed' });
		return;
	}
	const stopped = () => options.signal?.aborted === true;
	await scanOne(bind(gitDirectory), sink, '', options.signal);
	const own = (0,find_directories/* submodulesOf */.Pu)((0,find_directories/* commonDirectoryOf */.U8)(gitDirectory));
	const ofWorktree = (0,find_directories/* commonDirectoryOf */.U8)(gitDirectory) === gitDirectory ? [] : (0,find_directories/* submodulesOf */.Pu)(gitDirectory);
	for (const { name, directory } of [...own, ...ofWorktree]) {
		if (stopped())
			break;
		await scanOne(bind(directory), sink, `submodule ${name}: `, options.signal);
	}
	if (stopped())
		sink.unread({ label: '.git', reason: 'the scan was stopped' });
}
async function scanOne(git, sink, prefix, signal) {
	if ((await git.ask(['rev-parse', '--git-dir'])) === undefined) {
		if (signal?.aborted !== true)
			sink.unread({ label: `${prefix}.git`, reason: 'git cannot open it' });
		return;
	}
	const common = (0,find_directories/* commonDirectoryOf */.U8)(git.directory);
	await tellMissing(git, common, sink, prefix);
	const left = (0,find_directories/* leftOvers */.Nx)(common);
	if (left > 0) {
		const reason = `${left} files of an interrupted transfer are not read; "git gc" removes them`;
		sink.unread({ label: `${prefix}.git`, reason });
	}
	await scanRefNames(git, sink, prefix);
	await scanObjects(git, sink, prefix, signal);
	for (const { name, path } of (0,find_directories/* lfsFilesOf */.wo)(common)) {
		if (signal?.aborted === true)
			return;
		await (0,hand_over/* handOver */.C)(sink, `${prefix}git lfs object ${name.slice(0, 12)}`, 0, readFile(path));
	}
}


/***/ })

};
;