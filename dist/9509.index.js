"use strict";
exports.id = 9509;
exports.ids = [9509];
exports.modules = {

/***/ 4462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
g: () => (outputNames)
});

const outputDefinitions = {
	ok: '`true` when the call, its expectations and its extractions all succeeded, else `false`.',
	status: 'The status code of the last answer, such as `200`; empty when there was none.',
	headers: 'The header fields of the last answer as a JSON object with lower-case names, `{}` when there was none; key forms and `set-cookie` values are redacted.',
	body: 'The content of the last answer when it is text of at most 256 KiB; larger content is in `body-file`.',
	'body-file': 'The path of the file that holds the content: that of `save-to`, or a temporary one when the content is too large for `body`.',
	'error-code': 'The code of the first failure, such as `auth/rejected`; empty on success. `docs/errors.md` explains each.',
	'request-id': 'The id that the server gave the request, for its support; empty when it gave none.',
	attempts: 'How many attempts the last call took, the first one included; redirects do not count.',
	'duration-ms': 'How long the last call took in milliseconds, waits included.',
	results: 'A JSON list with one entry per task: its name, status, attempts, duration and error code.',
	'results-file': 'The path of the JSON file that `results` was also written to: that of the input `results-file`, or a temporary one.',
	'key-fingerprint': 'The first 8 hex digits of the SHA-256 of the key, for keys of 20 characters or more. It tells two keys apart and reveals neither.',
	extracted: 'A JSON object of all values that `extract` took from the answer, as they stood there: texts, numbers with all digits, lists, objects; `***` for secrets.',
};
const outputNames = Object.keys(outputDefinitions);


/***/ }),

/***/ 9509:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSuspects: () => (judgeSuspects)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __webpack_require__(8334);
;// CONCATENATED MODULE: ./build/bundle/src/leak/blot.js
const shownAround = 64;
const mostPlaces = 10;
const windowBytes = 1024 * 1024;
async function blotSecrets({ path, from, mark, kept }, matcher, files, isMeant) {
	const blotter = kept === true ? undefined : await files.blotter(path, mark);
	const places = [];
	let hits = 0;
	let judged = from;
	let covered = from;
	let starred = blotter !== undefined;
	function take(bytes, offset, until) {
		for (const { start, end } of matcher.find(bytes)) {
			if (start >= until)
				break;
			const at = offset + start;
			if (offset + end <= judged)
				continue;
			judged = offset + end;
			if (isMeant?.(foundText(bytes, offset, start, end)) === true)
				continue;
			if (at >= covered) {
				hits += 1;
				if (places.length < mostPlaces)
					places.push(at);
			}
			covered = judged;
			try {
				blotter?.blot(at, judged);
			}
			catch {
				starred = false;
			}
		}
	}
	try {
		const undecided = matcher.longest + shownAround;
		const overlap = undecided + shownAround;
		let held = Buffer.alloc(0);
		let offset = from;
		for await (const chunk of files.tail(path, from)) {
			const bytes = Buffer.concat([held, chunk]);
			held = bytes;
			if (bytes.byteLength < Math.max(windowBytes, overlap * 2))
				continue;
			take(bytes, offset, bytes.byteLength - undecided);
			held = bytes.subarray(bytes.byteLength - overlap);
			offset += bytes.byteLength - held.byteLength;
		}
		take(held, offset, held.byteLength);
	}
	finally {
		blotter?.close();
	}
	return { hits, places, starred: starred && hits > 0 };
}
function foundText(bytes, offset, start, end) {
	return {
		start: offset + start,
		end: offset + end,
		before: bytes.toString('latin1', Math.max(0, start - shownAround), start),
		text: bytes.toString('latin1', start, end),
		after: bytes.toString('latin1', end, end + shownAround),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/command-file-names.js
function entriesOf(text) {
	const entries = [];
	let at = 0;
	while (at < text.length) {
		const line = text.slice(at, lineEnd(text, at));
		const next = at + line.length + 1;
		const heredoc = /^([^=\r\n]+?)<<([^\r\n]+)\r?$/.exec(line);
		if (heredoc !== null) {
			const { last, end } = endOfHeredoc(text, next, heredoc[2]);
			entries.push({ name: heredoc[1], start: at, end, valueStart: next, valueEnd: last });
			at = end;
			continue;
		}
		const equals = line.indexOf('=');
		if (equals > 0) {
			const valueEnd = at + line.replace(/\r$/, '').length;
			entries.push({ name: line.slice(0, equals), start: at, end: next, valueStart: at + equals + 1, valueEnd });
		}
		at = next;
	}
	return entries;
}
function namesAt(text, places) {
	const entries = entriesOf(text);
	return places.map((place) => entries.find(({ start, end }) => start <= place && place < end)?.name);
}
function endOfHeredoc(text, from, delimiter) {
	for (let at = from; at < text.length;) {
		const end = lineEnd(text, at);
		if (text.slice(at, end).replace(/\r$/, '') === delimiter) {
			return { last: Math.max(from, text[at - 2] === '\r' ? at - 2 : at - 1), end: end + 1 };
		}
		at = end + 1;
	}
	return { last: text.length, end: text.length };
}
function lineEnd(text, at) {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}

// EXTERNAL MODULE: ./build/bundle/src/leak/matcher.js + 3 modules
var matcher = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/bundle/src/outputs/definitions.js
var definitions = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/bundle/src/report/own-places.js



const memberNames = words(`
  apiKeyExpression apiKeyGiven apiKeyPlace archives attempts base-url body-file characters composite condition contentBytes
  createdAt diagnostics duration-ms durationMs environment error-code error-codes eventName evidence expect-status
  expression extracted fail-when failures failures-left-out fallback fallbackFingerprint findings fingerprint git-objects
  headIsFork headRepository headRepositoryDeleted idempotency-key idempotencyKey jobEnvironment jobHasEnvironment
  jobWorkflowRef key-fingerprint key-header kimp360-api-action kimp360-journal lengthClass multipart not-started notStarted
  other-shards otherShards paginate pullRequestAuthor repository repositoryIsFork request-id requestId response
  schemaVersion secretSource severity skipped-because skippedBecause started-at startedAt statusText succeeded timeoutMs
  tolerated triggeringActor underneath unread-allowed usedFallback versions withheld withinMs workflowRef
`);
const elementNames = words('properties property system-out testcase testsuite testsuites');
const attributeNames = words('classname encoding failures timestamp');
const own_places_codes = new Set(codes/* diagnosticCodes */.GW);
function ownPlacesOfReports(extracted) {
	return (found) => {
		const quoted = wordAround(found, /[\w/-]/);
		if (/(?:^|[^\\])"$/.test(quoted.before) && quoted.after.startsWith('"')) {
			const isName = quoted.after.startsWith('":') && (memberNames.has(quoted.word) || extracted.has(quoted.word));
			return isName || own_places_codes.has(quoted.word);
		}
		const { before, word, after } = wordAround(found, /[\w-]/);
		if (/<\/?$/.test(before))
			return elementNames.has(word) && /^[\s/>]/.test(after);
		return attributeNames.has(word) && before.endsWith(' ') && after.startsWith('="');
	};
}
function ownPlacesOfJournal(extracted) {
	const inReports = ownPlacesOfReports(extracted);
	return (found) => {
		if (inReports(found))
			return true;
		const { before, word, after } = wordAround(found, /[\w-]/);
		if (/"steps\.$/.test(before))
			return after.startsWith('.body":');
		const isName = (/[{,]\\"$/.test(before) && after.startsWith('\\":')) || (/"extract\.$/.test(before) && after.startsWith('":'));
		return isName && extracted.has(word);
	};
}
function ownPlacesOfOutputs(text, from, extracted) {
	const inReports = ownPlacesOfReports(extracted);
	const entries = entriesOf(text);
	return (found) => {
		const [start, end] = [found.start - from, found.end - from];
		const entry = entries.find((one) => one.start <= start && end <= one.end);
		if (entry === undefined)
			return false;
		const { name } = entry;
		if (end <= entry.start + name.length)
			return extracted.has(name) || definitions/* outputNames */.g.includes(name);
		if (start < entry.valueStart || end > entry.valueEnd)
			return false;
		const value = text.slice(entry.valueStart, entry.valueEnd);
		if (name === 'error-code')
			return own_places_codes.has(value);
		if (name === 'key-fingerprint')
			return /^[0-9a-f]{8}$/.test(value);
		return (name === 'results' || name === 'extracted') && inReports(found);
	};
}
function wordAround({ before, text, after }, character) {
	let [start, end] = [before.length, 0];
	while (start > 0 && character.test(before.charAt(start - 1)))
		start -= 1;
	while (end < after.length && character.test(after.charAt(end)))
		end += 1;
	return {
		before: before.slice(0, start),
		word: before.slice(start) + text + after.slice(0, end),
		after: after.slice(end),
	};
}
function words(text) {
	return new Set(text.trim().split(/\s+/));
}

;// CONCATENATED MODULE: ./build/bundle/src/report/after-check.js







const shortestFound = 8;
const mostFiles = 20;
const mostTold = 3;
const outputsFile = 'GITHUB_OUTPUT';
const longestNamed = 16 * 1024 * 1024;
async function judgeSuspects(suspects, known, files) {
	const [given, extracted] = [known.given, known.extracted].map((secrets) => (0,matcher/* compileMatcher */.q)(secrets.filter((secret) => secret.length >= shortestFound)));
	const [found, early, unreadable] = [[], [], []];
	for (const suspect of suspects) {
		try {
			if (suspect.unreadable !== undefined)
				throw Object.assign(new Error(), { code: suspect.unreadable });
			const meant = await placesMeant(suspect, known, files);
			const anywhere = given === undefined ? nothing : await blotSecrets(suspect, given, files, anyOf(meant, known));
			const { blotted: later, names } = await blotExtracted(suspect, extracted, meant, known, files);
			if (suspect.path === known.passing)
				continue;
			if (suspect.early !== true) {
				found.push(...(await findings(suspect, joinBlotted(anywhere, later), files)));
				continue;
			}
			found.push(...(await findings(suspect, anywhere, files)));
			const told = names.length === 0 ? '' : `; extracted later as ${names.join(', ')}`;
			early.push(...(await findings(suspect, later, files, told)));
		}
		catch (error) {
			unreadable.push(unreadableFile(suspect, error));
		}
	}
	return [
		...leakFound(found, 'A secret of this run stood in what the step leaves behind.'),
		...leakFound(early, 'A value was written to a file before an answer told that it is a secret.'),
		...unreadable,
	];
}
const nothing = { hits: 0, places: [], starred: true };
function joinBlotted(...parts) {
	const some = parts.filter(({ hits }) => hits > 0);
	return {
		hits: some.reduce((sum, { hits }) => sum + hits, 0),
		places: some.flatMap(({ places }) => places).sort((one, other) => one - other),
		starred: some.every(({ starred }) => starred),
	};
}
async function blotExtracted(suspect, matcher, { word, output }, { outputs }, files) {
	if (matcher === undefined || output === undefined)
		return { blotted: nothing, names: [] };
	const texts = new Set();
	const blotted = await blotSecrets(suspect, matcher, files, (one) => {
		if (word(one) || output(one))
			return true;
		if (texts.size < mostTold)
			texts.add(utf8Of(one.text));
		return false;
	});
	const told = outputs.filter(({ secret }) => texts.has(secret.reveal()));
	return { blotted, names: told.slice(0, mostTold).map(({ name, task }) => `\`${name}\` by the task ${task}`) };
}
async function placesMeant(suspect, known, files) {
	const never = () => false;
	if (suspect.name !== outputsFile) {
		const ownPlaces = suspect.kept === true ? ownPlacesOfJournal : ownPlacesOfReports;
		return { word: known.reports.has(suspect.path) ? ownPlaces(known.names) : never, output: never };
	}
	const text = await textOf(suspect, files);
	if (text === undefined)
		return { word: never, output: known.outputs.length === 0 ? never : undefined };
	const { from } = suspect;
	const own = entriesOf(text).filter(({ name, valueStart, valueEnd }) => {
		const value = utf8Of(text.slice(valueStart, valueEnd));
		return known.outputs.some((output) => output.name === name && output.secret.reveal() === value);
	});
	return {
		word: ownPlacesOfOutputs(text, from, known.names),
		output: ({ start, end }) => own.some(({ valueStart, valueEnd }) => from + valueStart <= start && end <= from + valueEnd),
	};
}
function anyOf({ word, output }, { outputs }) {
	const own = output ?? (({ text }) => outputs.some(({ secret }) => secret.reveal() === utf8Of(text)));
	return (found) => word(found) || own(found);
}
function utf8Of(text) {
	return Buffer.from(text, 'latin1').toString('utf8');
}
async function findings(suspect, blotted, files, more = '') {
	if (blotted.hits === 0)
		return [];
	return [{ evidence: `${await describe(suspect, blotted, files)}${more}`, left: !blotted.starred }];
}
function leakFound(found, message) {
	if (found.length === 0)
		return [];
	const more = found.length - mostFiles;
	return [
		(0,diagnostic.diagnostic)('leak/found', message, {
			evidence: [
				...found.slice(0, mostFiles).map(({ evidence }) => evidence),
				...(more > 0 ? [`and in ${(0,duration/* countOf */.p)(more, 'more file')}`] : []),
			],
			...(found.some(({ left }) => left)
				? { suggestion: 'Delete the files that were not written over before anything publishes or caches them.' }
				: {}),
		}),
	];
}
async function describe(suspect, { hits, places, starred }, files) {
	const where = suspect.name === suspect.path ? [] : await namesOf(suspect, places, files);
	const at = where.length > 0 ? `, in ${where.map((name) => `\`${name}\``).join(', ')}` : bytesOf(places);
	const end = starred
		? 'written over with stars'
		: `not written over: ${suspect.kept === true ? 'a later run would take stars for values' : 'it is a link, has a second name, or is read-only'}`;
	return `${suspect.name}${at}: ${(0,duration/* countOf */.p)(hits, 'place')}, ${end}`;
}
function bytesOf(places) {
	return places.length === 0 ? '' : `, first at byte ${places[0]}`;
}
async function namesOf(suspect, places, files) {
	const text = await textOf(suspect, files);
	if (text === undefined)
		return [];
	const names = namesAt(text, places.map((place) => place - suspect.from));
	return [...new Set(names.filter((name) => name !== undefined))];
}
async function textOf({ path, from, mark }, files) {
	if (mark.size - from > longestNamed)
		return undefined;
	const chunks = [];
	for await (const chunk of files.tail(path, from))
		chunks.push(new Uint8Array(chunk));
	return Buffer.concat(chunks).toString('latin1');
}
function unreadableFile({ name }, cause) {
	return (0,diagnostic.diagnostic)('save/failed', 'A file that this step wrote could not be read again, to see that no secret is in it.', {
		severity: 'warning',
		evidence: [name, `system error: ${(0,error_code/* errorCode */.C)(cause)}`],
		cause,
	});
}


/***/ })

};
;