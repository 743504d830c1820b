"use strict";
exports.id = 657;
exports.ids = [657];
exports.modules = {

/***/ 800:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
j: () => (resolveReadable),
r: () => (resolveWritable)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const commandFolder = '_runner_file_commands';
function pathsOf({ workspace }) {
	return /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}
async function resolveReadable(file, rules, faults, where) {
	const paths = pathsOf(rules);
	const { at } = file;
	const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/file', suggestion });
	const absolute = paths.resolve(rules.workspace, file.path);
	const real = await rules.files.realPath(absolute);
	const info = real === undefined ? undefined : await rules.files.stat(real);
	if (real === undefined || info === undefined) {
		return refuse(`There is no file \`${file.path}\`.`, `Paths are relative to ${rules.namedOnCommandLine || rules.ofWorkingDirectory === true ? 'the working directory' : 'the workspace; check that an earlier step wrote the file, or checks the repository out'}.`);
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
function placeName({ ofWorkingDirectory }) {
	return ofWorkingDirectory === true ? 'the working directory' : 'the workspace';
}
async function judgeWritable(path, rules) {
	const paths = pathsOf(rules);
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

/***/ 657:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
resolveFiles: () => (resolveFiles)
});
var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(800);

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
	for (const name of ['save-to', 'support-file', 'results-file', 'journal']) {
		const file = values[name];
		if (file !== undefined)
			await keep(file, 'save/refused', (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveWritable */ .r)(file, rules, faults));
	}
	return paths;
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


/***/ })

};
;