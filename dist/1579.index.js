"use strict";
exports.id = 1579;
exports.ids = [1579];
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

/***/ 1579:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSuspects: () => (judgeSuspects)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __webpack_require__(8334);
;// CONCATENATED MODULE: ./build/bundle/src/leak/blot.js
const mostPlaces = 10;
const windowBytes = 1024 * 1024;
async function blotSecrets({ path, from, mark }, matcher, files, isMeant = () => false) {
	const blotter = await files.blotter(path, mark);
	const places = [];
	let hits = 0;
	let covered = from;
	let starred = blotter !== undefined;
	function take(found, offset) {
		for (const { start, end } of found) {
			const at = offset + start;
			if (isMeant(at, offset + end))
				continue;
			if (at >= covered) {
				hits += 1;
				if (places.length < mostPlaces)
					places.push(at);
			}
			covered = Math.max(covered, offset + end);
			try {
				blotter?.blot(at, offset + end);
			}
			catch {
				starred = false;
			}
		}
	}
	try {
		let held = new Uint8Array();
		let offset = from;
		for await (const chunk of files.tail(path, from)) {
			const bytes = Buffer.concat([held, chunk]);
			held = bytes;
			if (bytes.byteLength < Math.max(windowBytes, matcher.longest * 2))
				continue;
			take(matcher.find(bytes), offset);
			held = bytes.subarray(bytes.byteLength - matcher.longest);
			offset += bytes.byteLength - held.byteLength;
		}
		take(matcher.find(held), offset);
	}
	finally {
		blotter?.close();
	}
	return { hits, places, starred: starred && hits > 0 };
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/command-file-names.js
function entriesOf(text) {
	const entries = [];
	let at = 0;
	while (at < text.length) {
		const line = text.slice(at, lineEnd(text, at));
		const next = at + line.length + 1;
		const [, name, delimiter] = /^([^=\r\n]+?)<<([^\r\n]+)\r?$/.exec(line) ?? [];
		if (name !== undefined && delimiter !== undefined) {
			const { last, end } = endOfHeredoc(text, next, delimiter);
			entries.push({ name, start: at, end, valueStart: next, valueEnd: last });
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
// EXTERNAL MODULE: ./build/bundle/src/leak/redactor.js + 2 modules
var leak_redactor = __webpack_require__(4090);
// EXTERNAL MODULE: ./build/bundle/src/outputs/definitions.js
var definitions = __webpack_require__(4462);
// EXTERNAL MODULE: ./build/bundle/src/report/duration.js
var duration = __webpack_require__(6290);
;// CONCATENATED MODULE: ./build/bundle/src/report/after-check.js









const shortestFound = 8;
const mostFiles = 20;
const outputsFile = 'GITHUB_OUTPUT';
const longestNamed = 16 * 1024 * 1024;
async function judgeSuspects(suspects, { given, extracted, outputs }, files) {
	const [strict, lenient] = [given, extracted].map((secrets) => (0,matcher/* compileMatcher */.q)(secrets.filter((secret) => secret.length >= shortestFound && !isOurWord(secret))));
	const evidence = [];
	const unreadable = [];
	let left = false;
	for (const suspect of suspects) {
		try {
			if (suspect.unreadable !== undefined)
				throw Object.assign(new Error(), { code: suspect.unreadable });
			const meant = lenient === undefined ? undefined : await placesMeant(suspect, outputs, files);
			const parts = [
				...(strict === undefined ? [] : [await blotSecrets(suspect, strict, files)]),
				...(lenient === undefined || meant === undefined ? [] : [await blotSecrets(suspect, lenient, files, meant)]),
			].filter(({ hits }) => hits > 0);
			if (parts.length === 0)
				continue;
			const found = joinBlotted(parts);
			evidence.push(await describe(suspect, found, files));
			left ||= !found.starred;
		}
		catch (error) {
			unreadable.push(unreadableFile(suspect, error));
		}
	}
	return evidence.length === 0 ? unreadable : [leakFound(evidence, left), ...unreadable];
}
function joinBlotted(parts) {
	return {
		hits: parts.reduce((sum, { hits }) => sum + hits, 0),
		places: parts.flatMap(({ places }) => places).sort((one, other) => one - other),
		starred: parts.every(({ starred }) => starred),
	};
}
async function placesMeant(suspect, outputs, files) {
	if (suspect.name !== outputsFile || outputs.length === 0)
		return () => false;
	const text = await textOf(suspect, files);
	if (text === undefined)
		return undefined;
	const own = entriesOf(text).filter(({ name, valueStart, valueEnd }) => {
		const value = Buffer.from(text.slice(valueStart, valueEnd), 'latin1').toString('utf8');
		return outputs.some((output) => output.name === name && output.secret.reveal() === value);
	});
	const { from } = suspect;
	return (start, end) => own.some(({ valueStart, valueEnd }) => from + valueStart <= start && end <= from + valueEnd);
}
function isOurWord(secret) {
	const redactor = (0,leak_redactor/* createRedactor */.l)();
	redactor.add(secret);
	return redactor.redact([...codes/* diagnosticCodes */.GW, ...definitions/* outputNames */.g].join('\n')).hits > 0;
}
function leakFound(evidence, left) {
	const more = evidence.length - mostFiles;
	return (0,diagnostic.diagnostic)('leak/found', 'A secret of this run stood in what the step leaves behind.', {
		evidence: [...evidence.slice(0, mostFiles), ...(more > 0 ? [`and in ${(0,duration/* countOf */.p)(more, 'more file')}`] : [])],
		...(left ? { suggestion: 'Delete the files that could not be written over before anything publishes them.' } : {}),
	});
}
async function describe(suspect, { hits, places, starred }, files) {
	const where = suspect.name === suspect.path ? [] : await namesOf(suspect, places, files);
	const at = where.length > 0 ? `, in ${where.map((name) => `\`${name}\``).join(', ')}` : bytesOf(places);
	const end = starred
		? 'written over with stars'
		: 'not written over: it is a link, has a second name, or is read-only';
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