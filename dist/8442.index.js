"use strict";
exports.id = 8442;
exports.ids = [8442];
exports.modules = {

/***/ 3507:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
f: () => (openBehind)
});
var _hand_over_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1729);
var _recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
var _tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7892);



const longestPadding = 64 * 1024;
async function openBehind(source, item, sink, allowance, { from = 0, isZip = false, name = 'behind its end' } = {}) {
	let zeros = 0;
	let head;
	for (;;) {
		const wanted = from + zeros + _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L6;
		const ready = await source.look(wanted);
		while (zeros < longestPadding && ready[from + zeros] === 0)
			zeros += 1;
		head = new Uint8Array(ready.subarray(from + zeros, from + zeros + _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L6));
		if (zeros === longestPadding || head.byteLength === _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .blockSize */ .L6 || ready.byteLength < wanted)
			break;
	}
	const format = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .recognise */ .GJ)('', head);
	if (format === undefined || format.kind === 'perhaps-zip' || (isZip && format.kind === 'zip'))
		return false;
	source.drop(from + zeros);
	const begin = source.position;
	const rest = source.take(Number.POSITIVE_INFINITY);
	await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_2__/* .handOver */ .C)(sink, `${item.label}!${name}`, item.depth + 1, rest, allowance);
	item.handedOn?.(begin, source.position);
	return true;
}


/***/ }),

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

/***/ 8442:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTar: () => (openTar)
});

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/port.js
var port = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/archive-fault.js
var archive_fault = __webpack_require__(1640);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/behind.js
var behind = __webpack_require__(3507);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/byte-source.js
var byte_source = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/hand-over.js
var hand_over = __webpack_require__(1729);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/pax-records.js
function fromBytes(bytes) {
	return Buffer.from(bytes, 'latin1').toString();
}
function readPaxRecords(bytes) {
	const records = new Map();
	const text = Buffer.from(bytes).toString('latin1');
	for (let at = 0;;) {
		const length = Number.parseInt(text.slice(at, at + 10), 10);
		const record = /^\d+ ([^=]*)=(.*)\n/s.exec(text.slice(at, at + length));
		if (record?.[0].length !== length)
			return records;
		records.set(fromBytes(record[1]), fromBytes(record[2]));
		at += length;
	}
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/tar-header.js
var tar_header = __webpack_require__(7892);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/tar.js







const longestMeta = 1024 * 1024;
const withoutContent = new Set(['1', '2', '3', '4', '5', '6']);
function padded(size) {
	return Math.ceil(size / tar_header/* blockSize */.L6) * tar_header/* blockSize */.L6;
}
function isZero(block) {
	return block.every((byte) => byte === 0);
}
async function readMeta(source, size) {
	const ready = await source.fill(padded(size));
	if (ready.byteLength < size)
		throw new archive_fault/* ArchiveFault */.x('cut short');
	const meta = new Uint8Array(ready.subarray(0, size));
	source.drop(Math.min(padded(size), ready.byteLength));
	return meta;
}
function foretell(records, foretold) {
	const name = records.get('GNU.sparse.name') ?? records.get('path');
	if (name !== undefined)
		foretold.name = name;
	const size = records.get('size');
	if (size !== undefined && /^\d{1,15}$/.test(size))
		foretold.size = Number(size);
	if (records.get('GNU.sparse.major') === '1')
		foretold.mapFirst = true;
}
async function skipMap(source, size) {
	let taken = 0;
	let text = '';
	for (;;) {
		const block = await source.fill(tar_header/* blockSize */.L6);
		if (block.byteLength < tar_header/* blockSize */.L6 || taken + tar_header/* blockSize */.L6 > Math.min(size, longestMeta))
			return taken;
		text += Buffer.from(block.subarray(0, tar_header/* blockSize */.L6)).toString('latin1');
		source.drop(tar_header/* blockSize */.L6);
		taken += tar_header/* blockSize */.L6;
		const lines = text.split('\n');
		if (!(lines.length <= Number(lines[0]) * 2 + 1))
			return taken;
	}
}
async function* contentOf(source, size) {
	let left = size;
	for await (const chunk of source.take(size)) {
		left -= chunk.byteLength;
		yield chunk;
	}
	if (left > 0)
		throw new port/* UnreadError */.o('cut short');
}
async function* only(text) {
	yield Buffer.from(text);
}
async function openTar(item, sink, allowance) {
	const source = new byte_source/* ByteSource */.I(item.chunks);
	let foretold = {};
	let ended = false;
	let damaged = false;
	while (!allowance.exhausted) {
		const block = await source.fill(tar_header/* blockSize */.L6);
		if (block.byteLength === 0)
			return;
		const header = (0,tar_header/* readTarHeader */.RO)(block);
		if (header === undefined) {
			const zero = isZero(block.subarray(0, tar_header/* blockSize */.L6));
			if (!zero && ended && (await (0,behind/* openBehind */.f)(source, item, sink, allowance)))
				return;
			if (!zero && !ended && !damaged) {
				damaged = true;
				const reason = block.byteLength < tar_header/* blockSize */.L6 ? 'cut short' : `damaged at byte ${source.position}`;
				sink.unread({ label: item.label, reason });
			}
			ended ||= zero;
			source.drop(Math.min(tar_header/* blockSize */.L6, block.byteLength));
			continue;
		}
		source.drop(tar_header/* blockSize */.L6);
		ended = false;
		damaged = false;
		foretold = await readMember(header, foretold);
	}
	throw new archive_fault/* ArchiveFault */.x('the rest is not read: it unfolds to too much');
	async function readMember(header, before) {
		if ('LKxgX'.includes(header.type)) {
			if (header.size > longestMeta) {
				sink.unread({ label: item.label, reason: `damaged: a header of ${header.size} bytes` });
				await source.skip(padded(header.size));
				return before;
			}
			const meta = await readMeta(source, header.size);
			if (header.type === 'L')
				before.name = Buffer.from(meta).toString().replace(/\0.*/s, '');
			if (header.type === 'x' || header.type === 'X')
				foretell(readPaxRecords(meta), before);
			return before;
		}
		for (let more = header.moreMap; more;) {
			const block = await source.fill(tar_header/* blockSize */.L6);
			if (block.byteLength < tar_header/* blockSize */.L6)
				throw new archive_fault/* ArchiveFault */.x('cut short');
			more = block[504] === 1;
			source.drop(tar_header/* blockSize */.L6);
		}
		const label = `${item.label}!${before.name ?? header.name}`;
		const size = withoutContent.has(header.type) ? 0 : (before.size ?? header.size);
		if (header.nameIsSplit && (size === 0 || header.name.includes('!'))) {
			await (0,hand_over/* handOver */.C)(sink, label, item.depth + 1, only(header.name), allowance);
		}
		const begin = source.position;
		const map = before.mapFirst === true ? await skipMap(source, size) : 0;
		const from = source.position;
		if (size > map)
			await (0,hand_over/* handOver */.C)(sink, label, item.depth + 1, contentOf(source, size - map), allowance);
		item.handedOn?.(from, source.position);
		await source.skip(begin + padded(size) - source.position);
		return {};
	}
}


/***/ })

};
;