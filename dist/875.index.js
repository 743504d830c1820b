"use strict";
exports.id = 875;
exports.ids = [875];
exports.modules = {

/***/ 875:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  executeScan: () => (executeScan)
});

// UNUSED EXPORTS: findingLine

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/tidy-pattern.js

function tidyPattern(pattern, separator = external_node_path_.sep) {
	return (separator === '/' ? pattern : pattern.replaceAll(separator, '/')).replace(/^(?:\.\/+)+(?=.)/, '');
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/allow-unread.js


function createAllowance(patterns, separator) {
	const tidy = patterns
		.map((pattern) => tidyPattern(pattern, separator)
		.replace(/^(?:\.\/)+/, '')
		.replace(/\/+$/, ''))
		.filter((pattern) => pattern !== '');
	if (tidy.length === 0)
		return () => false;
	const matchers = tidy.map((pattern) => ({
		byName: pattern.includes('/') ? undefined : picomatch_default()(pattern, { dot: true, nonegate: true }),
		byPath: picomatch_default()([pattern, `${pattern}/**`], { dot: true, nonegate: true }),
		literal: pattern,
	}));
	return (label) => {
		const file = label.split('!', 1)[0];
		const name = file.slice(file.lastIndexOf('/') + 1);
		return matchers.some(({ byName, byPath, literal }) => byPath(file) || byPath(label) || byName?.(name) === true || label === literal || file === literal);
	};
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/create-searching.js + 21 modules
var create_searching = __webpack_require__(9030);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/crew.js + 3 modules
var crew = __webpack_require__(592);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/find-repositories.js


function repositoryOf(path) {
	for (let folder = path;; folder = (0,external_node_path_.dirname)(folder)) {
		if (external_node_fs_default().existsSync((0,external_node_path_.join)(folder, '.git')))
			return folder;
		if (external_node_fs_default().existsSync((0,external_node_path_.join)(folder, 'HEAD')) && external_node_fs_default().existsSync((0,external_node_path_.join)(folder, 'objects')))
			return folder;
		if ((0,external_node_path_.dirname)(folder) === folder)
			return undefined;
	}
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/scan-sink.js
var scan_sink = __webpack_require__(2036);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/search-names.js
const batch = 4_096;
function searchNames({ names, links }, searching) {
	const { report } = searching;
	const told = new Set();
	searchTexts(names, searching, (name, end, found) => {
		const slash = name.indexOf('/', end);
		const label = slash < 0 ? name : name.slice(0, slash);
		if (!told.has(label))
			addTo(report, label, 'name', found);
		told.add(label);
	});
	report.totals.links += links.length;
	const targets = links.map(({ target }) => target);
	const seen = new Set();
	searchTexts([{ before: '', names: targets }], searching, (target, _end, found) => {
		if (seen.has(target))
			return;
		seen.add(target);
		for (const link of links)
			if (link.target === target)
				addTo(report, link.label, 'link', found);
	});
}
function addTo(report, label, place, found) {
	const { matched, wide, split } = found;
	report.add({ label, place, matched, wide, split });
}
function searchTexts(groups, { windows }, tell) {
	const window = windows.take();
	for (const part of inBatches(groups)) {
		const hits = [];
		window.begin((found) => hits.push(found), false);
		window.push(Buffer.from(part.map(({ before, names }) => before + names.join(`\n${before}`)).join('\n')));
		window.end();
		let start = 0;
		let next = 0;
		for (const text of hits.length === 0 ? [] : textsOf(part)) {
			const bytes = Buffer.from(text);
			for (let hit = hits[next]; hit !== undefined && hit.offset < start + bytes.length; hit = hits[next]) {
				const end = Math.min(bytes.length, hit.offset - start + hit.matched.length);
				tell(text, bytes.toString('utf8', 0, end).length, hit);
				next += 1;
			}
			start += bytes.length + 1;
		}
	}
	windows.giveBack(window);
}
function* inBatches(groups) {
	let part = [];
	let count = 0;
	for (const group of groups) {
		if (group.names.length === 0)
			continue;
		part.push(group);
		count += group.names.length;
		if (count < batch)
			continue;
		yield part;
		part = [];
		count = 0;
	}
	if (count > 0)
		yield part;
}
function textsOf(groups) {
	return groups.flatMap(({ before, names }) => names.map((name) => before + name));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/place.js



const replacement = '\ufffd';
function entriesIn(folder) {
	const entries = external_node_fs_default().readdirSync(folder, { withFileTypes: true });
	if (!entries.some(({ name }) => name.includes(replacement)))
		return entries;
	return external_node_fs_default().readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
}
function under(folder, name) {
	if (typeof folder === 'string' && typeof name === 'string')
		return withSlash(folder) + name;
	const before = external_node_buffer_.Buffer.from(folder);
	const slash = before.at(-1) === 0x2f ? '' : '/';
	return asText(external_node_buffer_.Buffer.concat([before, external_node_buffer_.Buffer.from(slash), external_node_buffer_.Buffer.from(name)]));
}
function withSlash(folder) {
	return folder.endsWith('/') ? folder : `${folder}/`;
}
function keyOf(place) {
	return typeof place === 'string' ? place : `\0${place.toString('latin1')}`;
}
function readable(name) {
	if (typeof name === 'string' || (0,external_node_buffer_.isUtf8)(name))
		return name.toString();
	let shown = '';
	for (let at = 0; at < name.length;) {
		const length = [1, 2, 3, 4].find((count) => (0,external_node_buffer_.isUtf8)(name.subarray(at, at + count)));
		shown +=
			length === undefined
				? `\\x${name.toString('hex', at, at + 1).toUpperCase()}`
				: name.toString('utf8', at, at + length);
		at += length ?? 1;
	}
	return shown;
}
function endOf(link) {
	try {
		if (typeof link === 'string')
			return external_node_fs_default().realpathSync(link);
	}
	catch {
	}
	return asText(external_node_fs_default().realpathSync.native(link, 'buffer'));
}
function placeOf(path) {
	try {
		external_node_fs_default().lstatSync(path);
		return (0,external_node_path_.join)(external_node_fs_default().realpathSync((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
	}
	catch {
		return undefined;
	}
}
function asText(bytes) {
	return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString() : bytes;
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/file-list.js
var file_list = __webpack_require__(4966);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/met-places.js


function createMetPlaces() {
	const alone = new Set();
	const listed = new Map();
	const sets = new Map();
	function isListed(folder, name) {
		const names = listed.get(folder);
		if (names === undefined)
			return false;
		const set = sets.get(folder) ?? new Set(names);
		sets.set(folder, set);
		return set.has(name);
	}
	function hasItself(place) {
		const key = keyOf(place);
		return alone.has(key) || listed.has(key);
	}
	return {
		has: (place) => hasItself(place) || (typeof place === 'string' && isListed((0,external_node_path_.dirname)(place), (0,external_node_path_.basename)(place))),
		hasItself,
		hasAlone: (folder, name) => alone.size > 0 && alone.has(folder + name),
		add: (place) => void alone.add(keyOf(place)),
		addFolder: (folder, names) => void listed.set(keyOf(folder), names),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/walk.js




function createWalker(excludes) {
	const files = [];
	const links = [];
	const names = [];
	const unread = [];
	const met = createMetPlaces();
	const ends = [];
	function add(path, label) {
		const found = attempt(label, () => external_node_fs_default().lstatSync(path));
		if (found === undefined)
			return true;
		const before = files.length;
		if (!met.has(path)) {
			if (label !== '')
				names.push({ before: '', names: [label] });
			if (found.isDirectory())
				walk(path, label);
			else {
				met.add(path);
				if (found.isFile())
					addFile(path, label);
				else if (found.isSymbolicLink())
					followNamed(path, label);
				else
					unread.push({ label, reason: kindOf(found) });
			}
		}
		if (files.length > before)
			return true;
		if (found.isSymbolicLink())
			return leadsToFile(path);
		return !found.isDirectory() || holdsFile(path);
	}
	function addFile(path, label) {
		files.push((0,file_list/* groupOf */.F8)(typeof path === 'string' ? { path, label } : { path: label, label, bytes: path }));
	}
	function followNamed(path, label) {
		addLink(path, label);
		const end = ends.pop();
		if (end === undefined || met.has(end.real))
			return;
		if (end.isFolder)
			walk(end.real, label);
		else {
			met.add(end.real);
			addFile(end.real, label);
		}
	}
	function walk(root, rootLabel) {
		const folders = [[root, rootLabel]];
		for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
			list(folder, folders);
	}
	function list([path, label], folders) {
		const before = label === '' ? '' : withSlash(label);
		const group = typeof path === 'string' ? withSlash(path) : undefined;
		const shown = [];
		const plain = [];
		for (const entry of entriesOf(path, label)) {
			const name = readable(entry.name);
			if (excludes?.(before + name) === true)
				continue;
			const isText = group !== undefined && entry.name === name;
			if (isText && entry.isFile()) {
				if (met.hasAlone(group, name))
					continue;
				plain.push(name);
			}
			else {
				const below = under(path, entry.name);
				if (met.hasItself(below))
					continue;
				addEntry(entry, below, before + name, folders);
			}
			shown.push(name);
		}
		met.addFolder(path, shown);
		if (shown.length > 0)
			names.push({ before, names: shown });
		if (group !== undefined && plain.length > 0)
			files.push({ path: group, label: before, names: plain });
	}
	function entriesOf(path, label) {
		return attempt(label, () => entriesIn(path)) ?? [];
	}
	function addEntry(entry, path, label, folders) {
		if (typeof path !== 'string')
			met.add(path);
		if (entry.isFile())
			addFile(path, label);
		else if (entry.isDirectory())
			folders.push([path, label]);
		else if (entry.isSymbolicLink())
			addLink(path, label);
		else
			addUntold(entry, path, label, folders);
	}
	function addUntold(entry, path, label, folders) {
		if (entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice())
			return;
		const found = attempt(label, () => external_node_fs_default().lstatSync(path));
		if (found?.isDirectory() === true)
			folders.push([path, label]);
		else if (found?.isFile() === true)
			addFile(path, label);
		else if (found?.isSymbolicLink() === true)
			addLink(path, label);
	}
	function addLink(path, label) {
		const target = attempt(label, () => external_node_fs_default().readlinkSync(path));
		if (target === undefined)
			return;
		links.push({ label, target });
		try {
			const real = endOf(path);
			const found = external_node_fs_default().statSync(real);
			if (found.isFile() || found.isDirectory())
				ends.push({ label, real, isFolder: found.isDirectory() });
		}
		catch (error) {
			const { code = 'unknown' } = error;
			if (!leadsNowhere(error))
				unread.push({ label, reason: reasonFor(code) });
		}
	}
	function attempt(label, read) {
		try {
			return read();
		}
		catch (error) {
			unread.push({
				label: label === '' ? '.' : label,
				reason: reasonFor(error.code ?? ''),
			});
			return undefined;
		}
	}
	return {
		add,
		entriesOf,
		finish() {
			for (const { label, real, isFolder } of ends) {
				if (met.has(real))
					continue;
				met.add(real);
				if (isFolder)
					unread.push({ label, reason: 'a link to a folder outside of what is scanned' });
				else
					addFile(real, label);
			}
			return { files, links, names, unread };
		},
	};
}
function holdsFile(path) {
	try {
		return entriesIn(path).some((entry) => {
			const below = under(path, entry.name);
			if (entry.isSymbolicLink())
				return leadsSomewhere(below);
			return entry.isFile() || (entry.isDirectory() && holdsFile(below));
		});
	}
	catch {
		return true;
	}
}
function leadsToFile(link) {
	if (!leadsSomewhere(link))
		return false;
	try {
		return !external_node_fs_default().statSync(link).isDirectory() || holdsFile(endOf(link));
	}
	catch {
		return true;
	}
}
function leadsSomewhere(link) {
	try {
		return external_node_fs_default().existsSync(endOf(link));
	}
	catch (error) {
		return !leadsNowhere(error);
	}
}
function leadsNowhere(error) {
	return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(error.code ?? '');
}
function kindOf(found) {
	if (found.isFIFO())
		return 'a pipe is not read';
	return found.isSocket() ? 'a socket is not read' : 'a device is not read';
}
function reasonFor(code) {
	if (code === 'EACCES' || code === 'EPERM')
		return 'no permission';
	return code === 'ENOENT' ? 'it went away while it was scanned' : `it cannot be read (${code})`;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/select-paths.js





const options = { dot: true, nonegate: true };
function selectPaths(patterns, workspace) {
	const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
	const unwanted = patterns
		.filter((pattern) => pattern.startsWith('!'))
		.map((pattern) => tidyPattern(pattern.slice(1)));
	const isLeftOut = unwanted.length === 0 ? undefined : picomatch_default()(unwanted, options);
	const walker = createWalker(isLeftOut);
	const unmatched = [];
	const empty = [];
	function addLiteral(pattern) {
		const place = placeOf((0,external_node_path_.resolve)(workspace, pattern));
		if (place === undefined)
			return undefined;
		return { hasFile: walker.add(place, labelOf(pattern)) };
	}
	function addGlob(pattern) {
		const { base, glob } = picomatch_default().scan(tidyPattern(pattern));
		const root = glob === '' ? undefined : placeOf((0,external_node_path_.resolve)(workspace, base));
		if (root === undefined)
			return undefined;
		const matches = picomatch_default()(glob, options);
		const deepest = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
		const labelBase = base === '' || base.endsWith('/') ? base : `${base}/`;
		let added;
		const folders = [[root, '', 1]];
		for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
			const [path, below, depth] = folder;
			for (const entry of walker.entriesOf(path, labelOf(labelBase + below))) {
				const name = readable(entry.name);
				const relative = below === '' ? name : `${below}/${name}`;
				const label = labelBase + relative;
				if (isLeftOut?.(label) === true)
					continue;
				const place = under(path, entry.name);
				if (matches(relative)) {
					const hasFile = walker.add(place, label);
					added = { hasFile: hasFile || added?.hasFile === true };
				}
				else if (entry.isDirectory() && depth < deepest)
					folders.push([place, relative, depth + 1]);
			}
		}
		return added;
	}
	for (const pattern of wanted) {
		const added = addLiteral(pattern) ?? addGlob(pattern);
		if (added === undefined)
			unmatched.push(pattern);
		else if (!added.hasFile)
			empty.push(pattern);
	}
	return { ...walker.finish(), unmatched, empty };
}
function labelOf(path) {
	const label = tidyPattern(path).replace(/(?<=.)\/+$/, '');
	return label === '.' ? '' : label;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/scan.js








async function scan(request) {
	const { patterns, workspace, secrets, git } = request;
	const selection = selectPaths(patterns, workspace);
	const searching = (0,create_searching/* createSearching */.x)(secrets);
	for (const unread of selection.unread)
		searching.report.addUnread(unread);
	searchNames(selection, searching);
	const repositories = git ? repositoriesOf(patterns, workspace) : [];
	for (const repository of repositories)
		await searchHistory(repository, searching, request.signal);
	const outcome = await (0,crew/* searchFiles */._)(selection.files, secrets, searching, request);
	const findings = await withPlaces(outcome.findings, repositories, request.signal);
	return {
		...outcome,
		findings,
		unmatched: selection.unmatched,
		empty: selection.empty,
		passedOver: passedOver(selection.names, workspace, repositories),
		noRepository: git && repositories.length === 0,
	};
}
function passedOver(groups, workspace, searched) {
	const found = [];
	const packs = groups.flatMap(({ before, names }) => names.filter((name) => name.endsWith('pack')).map((name) => before + name));
	for (const name of packs) {
		const match = /^(?:(.*)\/)?objects\/pack$/.exec(name);
		const label = match?.[1] ?? '';
		const folder = (0,external_node_path_.resolve)(workspace, label);
		if (match === null || !external_node_fs_default().existsSync((0,external_node_path_.join)(folder, 'HEAD')))
			continue;
		const isSearched = searched.some((one) => folder === one || `${folder}/`.startsWith(`${(0,external_node_path_.join)(one, '.git')}/`));
		if (!isSearched)
			found.push(label === '' ? '.' : label);
	}
	return found.filter((label) => !found.some((other) => label.startsWith(`${other}/modules/`)));
}
function repositoriesOf(patterns, workspace) {
	const places = patterns
		.filter((pattern) => !pattern.startsWith('!'))
		.map((pattern) => (0,external_node_path_.resolve)(workspace, pattern.replace(/[^/\\]*[*?[{].*$/, '')));
	const found = [workspace, ...places].flatMap((place) => repositoryOf(place) ?? repositoryOf((0,external_node_path_.dirname)(place)) ?? []);
	return [...new Set(found)];
}
async function withPlaces(findings, repositories, signal) {
	const labels = findings.map(({ label }) => label);
	if (repositories.length === 0 || labels.length === 0)
		return findings;
	const { describeGitLabels } = await __webpack_require__.e(/* import() */ 5894).then(__webpack_require__.bind(__webpack_require__, 5894));
	const better = new Map();
	for (const repository of repositories) {
		for (const [label, place] of await describeGitLabels(repository, [...new Set(labels)], { signal })) {
			better.set(label, place);
		}
	}
	return findings.map((finding) => ({ ...finding, label: better.get(finding.label) ?? finding.label }));
}
async function searchHistory(repository, searching, signal) {
	const { scanGit } = await __webpack_require__.e(/* import() */ 5666).then(__webpack_require__.bind(__webpack_require__, 5666));
	const { report } = searching;
	const sink = (0,scan_sink/* createScanSink */.n6)(searching);
	const counting = {
		async item(item) {
			report.totals.gitObjects += 1;
			report.totals.members -= 1;
			await sink.item(item);
		},
		unread: (unread) => sink.unread(unread),
	};
	try {
		await scanGit(repository, counting, { signal });
	}
	catch (error) {
		sink.unread({ label: '.git', reason: (0,scan_sink/* reasonOf */.A3)(error) });
	}
}

// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/report/scan-lines.js
var scan_lines = __webpack_require__(3905);
;// CONCATENATED MODULE: ./build/bundle/src/engine/execute-scan.js





const shortest = 8;
const mostLines = 100;
async function executeScan(scanning) {
	const { plan, workspace, signal, workerScript } = scanning;
	const secrets = secretsOf(scanning);
	const end = await scan({
		...plan,
		workspace,
		secrets,
		signal,
		...(workerScript === undefined ? {} : { workerScript }),
	});
	const isAllowed = createAllowance(plan.allowUnread);
	const findings = end.findings.map(onOneLine);
	const unread = end.unread.filter((one) => !isAllowed(one.label)).map(onOneLine);
	const result = {
		totals: end.totals,
		findings,
		found: end.found,
		unread,
		allowed: end.unread.filter((one) => isAllowed(one.label)).map(onOneLine),
		notes: execute_scan_passedOver(end.passedOver, scanning),
	};
	const { files, gitObjects } = end.totals;
	const isEmpty = files + gitObjects + unread.length === 0;
	return {
		result,
		lines: (0,scan_lines/* scanLines */.J)(result),
		found: [
			...leaks(findings, end.found),
			...unmatched(end.unmatched, scanning),
			...empty(end.empty, scanning),
			...(end.noRepository ? [noRepository()] : []),
			...(isEmpty && end.unmatched.length + end.empty.length === 0 && !end.noRepository ? [nothing(scanning)] : []),
			...incomplete(unread),
		],
	};
}
function secretsOf({ intake, hidden }) {
	const { primary, fallback, secrets } = intake;
	const named = [
		...(primary === undefined ? [] : [{ secret: primary, name: 'the key' }]),
		...(fallback === undefined ? [] : [{ secret: fallback, name: 'the fallback key' }]),
	];
	const others = [...secrets, ...hidden].filter((secret) => secret.length >= shortest);
	return [...named, ...others.map((secret) => ({ secret, name: 'another secret of this run' }))];
}
function leaks(findings, found) {
	if (found === 0)
		return [];
	const lines = findings.slice(0, mostLines).map(findingLine);
	const left = found - lines.length;
	const isKey = findings.some(({ form }) => form.startsWith('the '));
	const what = isKey ? 'The key' : 'A secret of this run';
	const places = (0,duration/* countOf */.p)(found, 'place');
	return [
		(0,diagnostic.diagnostic)('leak/found', `${what} stands in ${places} of what was scanned.`, {
			evidence: [...lines, ...(left > 0 ? [`\u2026 and ${left} more places`] : [])],
		}),
	];
}
function onOneLine(one) {
	return { ...one, label: one.label.replace(/[\n\r\t]/g, (character) => JSON.stringify(character).slice(1, -1)) };
}
function findingLine({ label, line, place, form }) {
	const where = place === 'name' ? `${label} (its name)` : place === 'link' ? `${label} (the target of the link)` : label;
	return `${where}${line === undefined ? '' : `:${line}`}: ${form}`;
}
function unmatched(patterns, { label }) {
	return patterns.map((pattern) => (0,diagnostic.diagnostic)('input/file', `There is nothing to scan at \`${pattern}\`.`, {
		origin: { label },
		suggestion: 'Check the path, which is relative to the workspace, and that an earlier step made the file. A pattern that matches nothing must not pass for one that was scanned.',
	}));
}
function empty(patterns, { label }) {
	return patterns.map((pattern) => (0,diagnostic.diagnostic)('input/file', `There is no file in \`${pattern}\`.`, {
		origin: { label },
		suggestion: 'Scan after the step that makes the files, or leave it out. What holds nothing must not pass for something that was scanned.',
	}));
}
function execute_scan_passedOver([first, ...others], { gitLabel, plan }) {
	if (first === undefined)
		return [];
	const more = others.length === 0 ? '' : ` and in ${others.length} more`;
	const remedy = plan.git ? 'name its folder to search it' : `${gitLabel} searches it`;
	return [`not searched: the history in ${first}${more}, which git compresses (${remedy})`];
}
function noRepository() {
	return (0,diagnostic.diagnostic)('input/file', 'There is no git repository to scan.', {
		suggestion: 'Check the repository out before, with `fetch-depth: 0`, or leave `scan-git` out.',
	});
}
function nothing({ label, plan }) {
	if (plan.patterns.length > 0 && plan.patterns.every((pattern) => pattern.startsWith('!'))) {
		return (0,diagnostic.diagnostic)('input/file', 'Nothing was scanned: only what is to be left out is named.', {
			origin: { label },
			suggestion: 'Name what is to be scanned before it, e.g. `.` for everything.',
		});
	}
	return (0,diagnostic.diagnostic)('input/file', 'Nothing was scanned: there is no file in what is named.', {
		origin: { label },
		suggestion: 'Name a folder that has files in it, and leave not all of them out.',
	});
}
function incomplete(unread) {
	if (unread.length === 0)
		return [];
	const lines = unread.slice(0, mostLines).map(({ label, reason }) => `${label}: ${reason}`);
	const left = unread.length - lines.length;
	const parts = (0,duration/* countOf */.p)(unread.length, 'part');
	return [
		(0,diagnostic.diagnostic)('scan/incomplete', `${parts} of what was to be scanned could not be read.`, {
			evidence: [...lines, ...(left > 0 ? [`\u2026 and ${left} more`] : [])],
		}),
	];
}


/***/ }),

/***/ 3905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (scanLines),
v: () => (totalsOf)
});
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);

function scanLines(scan) {
	const { files, gitObjects } = scan.totals;
	const clean = scan.found === 0 && scan.unread.length === 0 && files + gitObjects > 0;
	const outcome = scan.found > 0 ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(scan.found, 'place')} found` : 'nothing found';
	return [
		`${clean ? '\u2713' : '\u2717'} Scanned ${totalsOf(scan)}: ${outcome}`,
		...scan.allowed.slice(0, 20).map(({ label, reason }) => `  not read, as allowed: ${label} (${reason})`),
		...(scan.allowed.length > 20 ? [`  \u2026 and ${scan.allowed.length - 20} more not read, as allowed`] : []),
		...scan.notes.map((note) => `  ${note}`),
	];
}
function totalsOf({ totals, unread, allowed }) {
	const { files, links, archives, members, gitObjects, bytes } = totals;
	return [
		`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(files, 'file')} (${formatBytes(bytes)})`,
		...(links > 0 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(links, 'link')] : []),
		...(archives > 0 ? [`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(archives, 'archive')} with ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(members, 'member')}`] : []),
		...(gitObjects > 0 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(gitObjects, 'git object')] : []),
		...(unread.length + allowed.length > 0 ? [`${unread.length + allowed.length} unread`] : []),
	].join(', ');
}
function formatBytes(bytes) {
	if (bytes < 1024)
		return (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(bytes, 'byte');
	const units = ['KiB', 'MiB', 'GiB', 'TiB'];
	const power = Math.min(units.length, Math.floor(Math.log(bytes) / Math.log(1024)));
	return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1]}`;
}


/***/ })

};
;