"use strict";
exports.id = 1450;
exports.ids = [1450];
exports.modules = {

/***/ 1450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJournal: () => (openJournal),
  peekJournal: () => (peekJournal)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
// EXTERNAL MODULE: ./build/bundle/src/engine/error-code.js
var error_code = __webpack_require__(8334);
;// CONCATENATED MODULE: ./build/bundle/src/engine/journal/lines.js
const journalVersion = 2;
const lines_name = 'kimp360-journal';
function writeHeader(belongsTo) {
	return `${JSON.stringify({ [lines_name]: journalVersion, for: belongsTo })}\n`;
}
function isTornHeader(text) {
	const start = `{"${lines_name}":`;
	return text.length < start.length ? start.startsWith(text) : text.startsWith(start);
}
function readHeader(text) {
	const read = parseMap(text);
	const version = read?.[lines_name];
	const belongsTo = read?.for;
	return typeof version === 'number' && typeof belongsTo === 'string' ? { version, belongsTo } : undefined;
}
function writeLine({ kind, key, idempotencyKey, sent, kept, withheld }) {
	return `${JSON.stringify({ [kind]: key, 'idempotency-key': idempotencyKey, sent, kept, withheld })}\n`;
}
function readLine(text) {
	const read = parseMap(text);
	if (read === undefined)
		return undefined;
	const { begin, failed, done, sent, kept, withheld, 'idempotency-key': idempotencyKey } = read;
	const key = begin ?? failed ?? done;
	if (typeof key !== 'string' || (idempotencyKey !== undefined && typeof idempotencyKey !== 'string'))
		return undefined;
	const own = {
		...(idempotencyKey === undefined ? {} : { idempotencyKey }),
		...(typeof sent === 'string' ? { sent } : {}),
	};
	if (typeof begin === 'string')
		return { kind: 'begin', key, ...own };
	if (typeof failed === 'string')
		return { kind: 'failed', key, ...own };
	if (withheld === true)
		return { kind: 'done', key, ...own, withheld };
	if (!isMap(kept))
		return undefined;
	return { kind: 'done', key, ...own, kept };
}
function parseMap(text) {
	try {
		const value = JSON.parse(text);
		return isMap(value) ? value : undefined;
	}
	catch {
		return undefined;
	}
}
function isMap(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/journal/row-index.js
const entryWords = 5;
const digestWords = 3;
const doneBit = 0x8000_0000;
const offsetHighMask = 0x7fff_ffff;
const fullest = 0.85;
const growth = 1.25;
const firstPlaces = 8;
const segmentCount = 256;
class RowIndex {
	#segments = new Array(segmentCount).fill(undefined);
	get(key) {
		const wanted = digestOf(key);
		const segment = this.#segments[segmentOf(wanted)];
		if (segment === undefined)
			return undefined;
		const at = placeOf(segment.words, wanted, 0);
		const high = segment.words[at + 4] ?? 0;
		const low = segment.words[at + 3] ?? 0;
		if (low === 0 && high === 0)
			return undefined;
		return { offset: (high & offsetHighMask) * 2 ** 32 + low, done: (high & doneBit) !== 0 };
	}
	set(key, { offset, done }) {
		const wanted = digestOf(key);
		const number = segmentOf(wanted);
		const segment = this.#segments[number] ?? { words: new Uint32Array(firstPlaces * entryWords), used: 0 };
		this.#segments[number] = segment;
		let at = placeOf(segment.words, wanted, 0);
		if (isEmpty(segment.words, at)) {
			if ((segment.used + 1) * entryWords > segment.words.length * fullest) {
				segment.words = grown(segment.words);
				at = placeOf(segment.words, wanted, 0);
			}
			segment.used += 1;
			for (let word = 0; word < digestWords; word += 1)
				segment.words[at + word] = wanted[word] ?? 0;
		}
		segment.words[at + 3] = offset % 2 ** 32;
		segment.words[at + 4] = (Math.floor(offset / 2 ** 32) | (done ? doneBit : 0)) >>> 0;
	}
	bytes() {
		return this.#segments.reduce((sum, segment) => sum + (segment?.words.byteLength ?? 0), 0);
	}
}
const digest = new Uint32Array(digestWords + 1);
function digestOf(key) {
	let a = 0x9e3779b9;
	let b = 0x85ebca6b;
	let c = 0xc2b2ae35;
	let d = 0x27d4eb2f;
	for (let at = 0; at < key.length; at += 1) {
		const unit = key.charCodeAt(at);
		a = Math.imul(a ^ unit, 0x2c1b3c6d);
		b = Math.imul(b ^ (unit + (a >>> 15)), 0x297a2d39);
		c = Math.imul(c ^ (unit + (b >>> 13)), 0x1b873593);
		d = Math.imul(d ^ (unit + (c >>> 16)), 0x165667b1);
	}
	digest[0] = finished(a ^ (d >>> 11));
	digest[1] = finished(b ^ digest[0]);
	digest[2] = finished(c ^ digest[1]);
	digest[3] = finished(d ^ digest[2]);
	return digest;
}
function finished(word) {
	const mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	const more = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (more ^ (more >>> 16)) >>> 0;
}
function segmentOf(words) {
	return (words[digestWords] ?? 0) % segmentCount;
}
function isEmpty(words, at) {
	return words[at + 3] === 0 && words[at + 4] === 0;
}
function placeOf(words, wanted, from) {
	const places = words.length / entryWords;
	const [first, second, third] = [wanted[from] ?? 0, wanted[from + 1], wanted[from + 2]];
	let place = first % places;
	for (;;) {
		const at = place * entryWords;
		if (isEmpty(words, at))
			return at;
		if (words[at] === first && words[at + 1] === second && words[at + 2] === third)
			return at;
		place = place + 1 === places ? 0 : place + 1;
	}
}
function grown(words) {
	const places = Math.ceil((words.length / entryWords) * growth);
	const larger = new Uint32Array(places * entryWords);
	for (let at = 0; at < words.length; at += entryWords) {
		if (isEmpty(words, at))
			continue;
		const to = placeOf(larger, words, at);
		for (let word = 0; word < entryWords; word += 1)
			larger[to + word] = words[at + word] ?? 0;
	}
	return larger;
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/journal/read-journal.js


const chunkBytes = 256 * 1024;
const newline = 10;
const longestHeaderBytes = 64 * 1024;
function readJournal(file) {
	let header;
	const index = new RowIndex();
	let goodBytes = 0;
	let number = 0;
	let bad;
	for (const { text, offset, end } of linesOf(file)) {
		number += 1;
		if (header === undefined) {
			header = readHeader(text);
			if (header === undefined)
				return { kind: 'foreign' };
			goodBytes = end;
			continue;
		}
		if (bad !== undefined)
			return { kind: 'damaged', line: bad };
		const line = readLine(text);
		if (line === undefined) {
			bad = number;
			continue;
		}
		index.set(line.key, { offset, done: line.kind === 'done' });
		goodBytes = end;
	}
	if (header !== undefined)
		return { kind: 'journal', header, index, goodBytes };
	const rest = Buffer.from(file.readAt(0, longestHeaderBytes)).toString('utf8');
	return isTornHeader(rest) ? { kind: 'new' } : { kind: 'foreign' };
}
function readEntry(file, index, key) {
	const found = index.get(key);
	if (found === undefined)
		return undefined;
	const line = readLine(readLineAt(file, found.offset));
	if (line === undefined || line.key !== key)
		throw new Error('The journal was changed by somebody else meanwhile.');
	const { idempotencyKey, sent, kept, withheld } = line;
	const done = !found.done ? undefined : withheld === true ? { kept: {}, withheld } : { kept: kept ?? {} };
	return {
		...(idempotencyKey === undefined ? {} : { idempotencyKey }),
		...(sent === undefined ? {} : { sent }),
		...(line.kind === 'failed' ? { failed: true } : {}),
		...(done === undefined ? {} : { done }),
	};
}
function readLineAt(file, offset) {
	const parts = [];
	for (let at = offset;;) {
		const piece = file.readAt(at, at === offset ? 512 : chunkBytes);
		const end = piece.indexOf(newline);
		parts.push(end < 0 ? piece : piece.subarray(0, end));
		if (end >= 0 || piece.byteLength === 0)
			return Buffer.concat(parts).toString('utf8');
		at += piece.byteLength;
	}
}
function* linesOf(file) {
	let rest = new Uint8Array();
	let offset = 0;
	for (let at = 0;;) {
		const piece = file.readAt(at, chunkBytes);
		if (piece.byteLength === 0)
			return;
		at += piece.byteLength;
		const bytes = rest.byteLength === 0 ? piece : Buffer.concat([rest, piece]);
		let start = 0;
		for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
			const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
			yield { text, offset: offset + start, end: offset + end + 1 };
			start = end + 1;
		}
		rest = bytes.subarray(start);
		offset += start;
		if (offset === 0 && rest.byteLength > longestHeaderBytes)
			return;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/journal/open-journal.js





async function openJournal(path, files, redactor, belongsTo) {
	let file;
	let lock;
	try {
		const wasThere = (await files.stat(path)) !== undefined;
		file = await files.openLog(path);
		if (file.names > 1) {
			await file.close();
			return refuse(`The journal \`${path}\` has a second name, and a run that uses that one could not be kept from it.`, [`hard links: ${file.names}`], `Make it a file of its own: \`cp ${path} copy && mv copy ${path}\`.`);
		}
		const lockPath = `${(await files.realPath(path)) ?? path}.lock`;
		const taken = await files.lock(lockPath);
		if ('heldBy' in taken) {
			await file.close();
			return refuse(`Another run is using the journal \`${path}\`.`, [`held by ${taken.heldBy}`], inUse(lockPath));
		}
		lock = taken;
		const opened = await take({ path, wasThere }, file, lock, redactor, belongsTo);
		if ('code' in opened)
			await giveBack(file, lock);
		return opened;
	}
	catch (error) {
		await giveBack(file, lock);
		return unusable(path, error);
	}
}
function unusable(path, error) {
	return refuse(`The journal \`${path}\` could not be opened.`, [`system error: ${(0,error_code/* errorCode */.C)(error)}`], 'Name a file that can be read and written, in a folder that can be written to.', error);
}
async function take({ path, wasThere }, file, lock, redactor, belongsTo) {
	const content = readJournal(file);
	const refusal = refusalOf(path, content, belongsTo);
	if (refusal !== undefined)
		return refusal;
	if (content.kind !== 'journal') {
		if (file.size() > 0)
			await file.truncate(0);
		await file.append(Buffer.from(writeHeader(belongsTo)));
		return new FileJournal(file, lock, redactor, new RowIndex(), wasThere ? { emptied: true } : {});
	}
	const { index, goodBytes } = content;
	const repaired = goodBytes < file.size();
	if (repaired)
		await file.truncate(goodBytes);
	return new FileJournal(file, lock, redactor, index, { repaired });
}
async function peekJournal(path, files, belongsTo) {
	let file;
	try {
		if ((await files.stat(path)) === undefined)
			return { find: () => undefined, close: () => Promise.resolve() };
		file = await files.openLog(path);
		const content = readJournal(file);
		const refusal = refusalOf(path, content, belongsTo);
		if (refusal !== undefined) {
			await file.close();
			return refusal;
		}
		const log = file;
		const index = content.kind === 'journal' ? content.index : new RowIndex();
		const emptied = content.kind === 'new' ? { emptied: true } : {};
		return { ...emptied, find: (key) => readEntry(log, index, key), close: () => log.close() };
	}
	catch (error) {
		await giveBack(file, undefined);
		return unusable(path, error);
	}
}
function refusalOf(path, content, belongsTo) {
	if (content.kind === 'foreign') {
		return refuse(`\`${path}\` is not a journal, and was left as it is.`, [], 'Name a file of its own for the journal.');
	}
	if (content.kind === 'damaged') {
		return refuse(`Line ${content.line} of the journal \`${path}\` cannot be read, so nobody knows what was done.`, [], 'Restore the file, for example from the last cache; or name a new one, if it may all be done again.');
	}
	if (content.kind === 'new')
		return undefined;
	const { header } = content;
	if (header.version !== journalVersion) {
		return refuse(`The journal \`${path}\` was written by another version of this tool.`, [`version ${header.version} of the format, known is ${journalVersion}`], 'Use the version that wrote it; or name a new file, if it may all be done again.');
	}
	if (header.belongsTo === belongsTo)
		return undefined;
	return refuse(`The journal \`${path}\` belongs to runs against ${header.belongsTo}, and this one calls ${belongsTo}.`, [], 'Name another file for this run: what was done there is not done here.');
}
class FileJournal {
	repaired;
	emptied;
	#file;
	#lock;
	#redactor;
	#index;
	#waiting = [];
	#writing;
	#broken;
	constructor(file, lock, redactor, index, found) {
		this.#file = file;
		this.#lock = lock;
		this.#redactor = redactor;
		this.#index = index;
		this.repaired = found.repaired === true;
		this.emptied = found.emptied === true;
	}
	find(key) {
		return readEntry(this.#file, this.#index, key);
	}
	async begin(key, idempotencyKey, sent) {
		if (idempotencyKey !== undefined && this.#redactor.redact(idempotencyKey).hits > 0) {
			throw new diagnostic/* DiagnosticError */.u((0,diagnostic.diagnostic)('input/invalid', 'An idempotency key holds a secret of this run, and a journal would write it down.', {
				suggestion: 'Make the key of something else, or write `idempotency-key: auto`.',
			}));
		}
		const known = this.find(key);
		const open = known !== undefined && known.done === undefined && known.failed === undefined;
		if (open && known.idempotencyKey === idempotencyKey)
			return;
		await this.#append({ kind: 'begin', key, ...under(idempotencyKey, sent) });
	}
	async fail(key) {
		const { idempotencyKey, sent } = this.find(key) ?? {};
		await this.#append({ kind: 'failed', key, ...under(idempotencyKey, sent) });
	}
	async finish(key, kept, foreign) {
		const idempotencyKey = this.find(key)?.idempotencyKey;
		const base = { kind: 'done', key, ...under(idempotencyKey) };
		const whole = { ...base, kept };
		const texts = foreign === undefined ? [writeLine(whole), ...textsOf(kept)] : [foreign, JSON.stringify(foreign)];
		const secret = texts.some((text) => this.#redactor.redact(text).hits > 0);
		await this.#append(secret ? { ...base, withheld: true } : whole);
	}
	async close() {
		await this.#writing;
		await giveBack(this.#file, this.#lock);
	}
	#append(line) {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ line, settle: (error) => (error === undefined ? resolve() : reject(error)) });
			this.#writing ??= this.#write().finally(() => {
				this.#writing = undefined;
			});
		});
	}
	async #write() {
		while (this.#waiting.length > 0) {
			const batch = this.#waiting;
			this.#waiting = [];
			try {
				if (this.#broken !== undefined)
					throw this.#broken;
				if (!this.#lock.isOurs())
					throw Object.assign(new Error('Another run took the journal.'), { code: 'ELOCKLOST' });
				let offset = this.#file.size();
				const texts = batch.map(({ line }) => Buffer.from(writeLine(line)));
				await this.#file.append(Buffer.concat(texts));
				for (const [place, { line }] of batch.entries()) {
					this.#index.set(line.key, { offset, done: line.kind === 'done' });
					offset += texts[place]?.byteLength ?? 0;
				}
				for (const { settle } of batch)
					settle();
			}
			catch (error) {
				this.#broken = error;
				for (const { settle } of batch)
					settle(error);
			}
		}
	}
}
function under(idempotencyKey, sent) {
	return {
		...(idempotencyKey === undefined ? {} : { idempotencyKey }),
		...(sent === undefined ? {} : { sent }),
	};
}
function textsOf(value) {
	if (typeof value === 'string')
		return [value];
	if (value === null || typeof value !== 'object')
		return [];
	return Object.entries(value).flatMap(([name, part]) => [name, ...textsOf(part)]);
}
async function giveBack(file, lock) {
	await file?.close().catch(() => undefined);
	await lock?.release().catch(() => undefined);
}
function inUse(lockPath) {
	return `Wait until it has ended, or give each run a journal of its own; if there is none any more, delete \`${lockPath}\`.`;
}
function refuse(message, evidence, suggestion, cause) {
	return (0,diagnostic.diagnostic)('input/file', message, { evidence, suggestion, ...(cause === undefined ? {} : { cause }) });
}


/***/ })

};
;