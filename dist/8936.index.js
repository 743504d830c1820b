"use strict";
exports.id = 8936;
exports.ids = [8936];
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

/***/ 436:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Q: () => (crc32)
});

var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

const table = new Uint32Array(256).map((_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit += 1)
		value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});
function crc32InScript(bytes, before) {
	let value = ~before;
	for (const byte of bytes)
		value = table[(value ^ byte) & 0xff] ^ (value >>> 8);
	return ~value >>> 0;
}
const crc32 = typeof (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().crc32) === 'function' ? (bytes, before) => node_zlib__WEBPACK_IMPORTED_MODULE_0___default().crc32(bytes, before) : crc32InScript;


/***/ }),

/***/ 1687:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
t: () => (unfold)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6048);
var _byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4615);



const chunkSize = 64 * 1024;
const atOnceSize = 1024 * 1024;
const mostReady = 4;
function damaged(coding, error) {
	if (error.code?.endsWith('windowTooLarge') === true) {
		return new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o('Zstandard with a window of more than 128 MiB is not read');
	}
	return new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o(coding === 'brotli' ? 'damaged, or not Brotli' : 'damaged');
}
function createEngine(coding) {
	if (coding === 'deflate')
		return node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createInflateRaw({ chunkSize });
	return coding === 'brotli' ? node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createBrotliDecompress({ chunkSize }) : node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createZstdDecompress({ chunkSize });
}
function unfoldAtOnce(bytes) {
	try {
		const result = node_zlib__WEBPACK_IMPORTED_MODULE_0___default().inflateRawSync(bytes, { info: true, maxOutputLength: atOnceSize });
		const { buffer, engine } = result;
		return { content: buffer, taken: engine.bytesWritten };
	}
	catch {
		return undefined;
	}
}
async function* run(source, coding, limit, pieceSize, course) {
	const engine = createEngine(coding);
	const ready = [];
	let wake = () => { };
	let ended = false;
	let failure;
	const stop = (error) => {
		failure ??= { error };
		wake();
	};
	engine.on('data', (chunk) => {
		ready.push(chunk);
		if (ready.length >= mostReady)
			engine.pause();
		wake();
	});
	engine.once('end', () => {
		ended = true;
		wake();
	});
	engine.on('error', (error) => stop(damaged(coding, error)));
	const closed = new Promise((resolve) => {
		engine.once('close', () => {
			resolve();
			wake();
		});
	});
	async function write(bytes) {
		const before = engine.bytesWritten;
		const written = new Promise((resolve) => {
			engine.write(bytes, () => resolve());
		});
		await Promise.race([written, closed]);
		return engine.bytesWritten - before;
	}
	async function feed() {
		let left = limit;
		while (!engine.destroyed && !ended) {
			const size = Math.min(pieceSize, left);
			const piece = (await source.look(size)).subarray(0, size);
			if (piece.byteLength === 0) {
				if (coding === 'zstd')
					return void engine.end();
				if ((await write(new Uint8Array(1))) > 0 || failure !== undefined) {
					failure = { error: new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o('cut short') };
					engine.destroy();
				}
				return;
			}
			const taken = await write(piece);
			if (failure !== undefined && left === limit)
				course.first = new Uint8Array(piece);
			source.drop(taken);
			left -= taken;
			if (taken < piece.byteLength)
				return;
		}
	}
	const feeding = feed().catch((error) => {
		stop(error);
		engine.destroy();
	});
	try {
		for (;;) {
			const chunk = ready.shift();
			if (chunk !== undefined) {
				course.out += chunk.byteLength;
				yield chunk;
				if (ready.length === 0)
					engine.resume();
			}
			else if (ended) {
				return;
			}
			else if (failure !== undefined) {
				await feeding;
				throw failure.error;
			}
			else {
				await new Promise((resolve) => {
					wake = resolve;
				});
			}
		}
	}
	finally {
		engine.destroy();
		await feeding;
	}
}
async function* only(bytes) {
	yield bytes;
}
async function* salvage(coding, { first, out }) {
	if (first === undefined)
		return;
	let passed = 0;
	const pieceSize = first.byteLength <= 4096 ? 1 : 64;
	try {
		const source = new _byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteSource */ .I(only(first));
		for await (const chunk of run(source, coding, Number.POSITIVE_INFINITY, pieceSize, { out: 0, first: undefined })) {
			const known = Math.min(chunk.byteLength, Math.max(0, out - passed));
			passed += chunk.byteLength;
			if (known < chunk.byteLength)
				yield chunk.subarray(known);
		}
	}
	catch (error) {
		if (!(error instanceof _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o))
			throw error;
	}
}
async function* unfold(source, coding, allowance, limit = Number.POSITIVE_INFINITY) {
	if (coding === 'deflate') {
		const size = Math.min(limit, chunkSize);
		const ready = (await source.look(size)).subarray(0, size);
		const whole = unfoldAtOnce(ready);
		if (whole !== undefined) {
			source.drop(whole.taken);
			allowance.spend(whole.content.byteLength);
			if (whole.content.byteLength > 0)
				yield whole.content;
			return;
		}
	}
	const course = { out: 0, first: undefined };
	try {
		for await (const chunk of run(source, coding, limit, chunkSize, course)) {
			allowance.spend(chunk.byteLength);
			yield chunk;
		}
	}
	catch (error) {
		if (!(error instanceof _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o) || allowance.exhausted)
			throw error;
		for await (const chunk of salvage(coding, course)) {
			allowance.spend(chunk.byteLength);
			yield chunk;
		}
		throw error;
	}
}


/***/ }),

/***/ 8936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openZip: () => (openZip)
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
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/script-payload.js
var script_payload = __webpack_require__(2495);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/crc32.js
var crc32 = __webpack_require__(436);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/unfold.js
var unfold = __webpack_require__(1687);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/zip-records.js
var zip_records = __webpack_require__(9775);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/zip-data.js




const zip_data_behind = 28;
const before = 20;
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function endAround(bytes, at, passed) {
	const view = viewOf(bytes);
	if (at + 16 > bytes.byteLength)
		return undefined;
	const mark = view.getUint32(at, true);
	if (mark === zip_records/* signature */.vl.data) {
		const checksum = view.getUint32(at + 4, true);
		const size = passed + at;
		return view.getUint32(at + 8, true) === size % 2 ** 32 ? { end: at, descriptor: 16, checksum } : undefined;
	}
	if (mark !== zip_records/* signature */.vl.local && mark !== zip_records/* signature */.vl.central)
		return undefined;
	if (at >= 12 && view.getUint32(at - 8, true) === (passed + at - 12) % 2 ** 32) {
		return { end: at - 12, descriptor: 12, checksum: view.getUint32(at - 12, true) };
	}
	if (at >= 20 && (0,zip_records/* readUint64 */.VF)(view, at - 16) === passed + at - 20) {
		return { end: at - 20, descriptor: 20, checksum: view.getUint32(at - 20, true) };
	}
	return undefined;
}
async function* takeUntilDescriptor(source) {
	let passed = 0;
	let from = 0;
	for (;;) {
		const ready = await source.look(4096);
		const last = ready.byteLength < 4096;
		const limit = last ? ready.byteLength : ready.byteLength - zip_data_behind;
		const bytes = Buffer.from(ready.buffer, ready.byteOffset, ready.byteLength);
		for (let at = bytes.indexOf('PK', from); at !== -1 && at < limit; at = bytes.indexOf('PK', at + 1)) {
			const end = endAround(bytes, at, passed);
			if (end === undefined)
				continue;
			if (end.end > 0)
				yield ready.subarray(0, end.end);
			source.drop(end.end + end.descriptor);
			return end;
		}
		const safe = last ? limit : limit - before;
		if (safe > 0)
			yield ready.subarray(0, safe);
		source.drop(safe);
		passed += safe;
		from = last ? 0 : before;
		if (last && (await source.fill(1)).byteLength === 0)
			throw new port/* UnreadError */.o('cut short');
	}
}
function endsUntold(entry) {
	return entry.describedAfter && entry.packedSize === 0;
}
async function skipData(source, entry, seen) {
	const start = source.position;
	if (!endsUntold(entry)) {
		if ((await source.skip(entry.packedSize)) < entry.packedSize)
			throw new port/* UnreadError */.o('cut short');
		seen.packedSize = entry.packedSize;
		return;
	}
	const data = takeUntilDescriptor(source);
	for (;;) {
		const result = await data.next();
		if (result.done !== true)
			continue;
		seen.packedSize = source.position - start - result.value.descriptor;
		return;
	}
}
async function* readData(source, entry, allowance, seen) {
	const start = source.position;
	const untold = endsUntold(entry);
	let checksum = 0;
	let size = 0;
	const count = (chunk) => {
		checksum = (0,crc32/* crc32 */.Q)(chunk, checksum);
		size += chunk.byteLength;
	};
	let told = entry.checksum;
	if (entry.method === 0 && untold) {
		const data = takeUntilDescriptor(source);
		for (;;) {
			const result = await data.next();
			if (result.done === true) {
				told = result.value.checksum;
				break;
			}
			count(result.value);
			yield result.value;
		}
		seen.packedSize = size;
	}
	else {
		const content = entry.method === 0
			? source.take(entry.packedSize)
			: (0,unfold/* unfold */.t)(source, 'deflate', allowance, untold ? Number.POSITIVE_INFINITY : entry.packedSize);
		for await (const chunk of content) {
			count(chunk);
			yield chunk;
		}
		const packedSize = source.position - start;
		if (entry.method === 0 && packedSize < entry.packedSize)
			throw new port/* UnreadError */.o('cut short');
		seen.packedSize = packedSize;
		if (!untold && packedSize !== entry.packedSize)
			throw new port/* UnreadError */.o('damaged: its size is another');
		if (entry.describedAfter) {
			const descriptor = (0,zip_records/* readDescriptor */.qq)(await source.fill(24), packedSize, size);
			if (descriptor === undefined)
				throw new port/* UnreadError */.o('damaged: its size is another');
			source.drop(descriptor.length);
			told = descriptor.checksum;
		}
	}
	seen.size = size;
	seen.checksum = checksum;
	if (!entry.describedAfter && size !== entry.size)
		throw new port/* UnreadError */.o('damaged: its size is another');
	if (told !== checksum)
		throw new port/* UnreadError */.o('damaged: its checksum is another');
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/zip-ledger.js
const most = 2 ** 20;
class Rows {
	#columns;
	length = 0;
	constructor(columns) {
		this.#columns = Array.from({ length: columns }, () => new Float64Array(64));
	}
	push(...values) {
		if (this.length === this.#columns[0]?.length) {
			for (const [index, column] of this.#columns.entries()) {
				const wider = new Float64Array(column.length * 2);
				wider.set(column);
				this.#columns[index] = wider;
			}
		}
		for (const [index, column] of this.#columns.entries())
			column[this.length] = values[index];
		this.length += 1;
	}
	at(row, column) {
		return this.#columns[column]?.[row];
	}
	find(value) {
		let low = 0;
		let high = this.length - 1;
		while (low <= high) {
			const middle = (low + high) >>> 1;
			const here = this.at(middle, 0);
			if (here === value)
				return middle;
			if (here < value)
				low = middle + 1;
			else
				high = middle - 1;
		}
		return undefined;
	}
}
const unknown = -1;
const columns = 6;
function kindOf(entry) {
	return entry.method * 2 + (entry.encrypted ? 1 : 0);
}
class ZipLedger {
	#local = new Rows(columns);
	#central = new Rows(columns);
	#tooMany = false;
	addLocal(position, entry, seen) {
		const { packedSize = unknown, size = unknown, checksum = unknown } = seen;
		this.#add(this.#local, position, packedSize, kindOf(entry), entry.nameSum, size, checksum);
	}
	addCentral(entry) {
		const { offset, packedSize, nameSum, size, checksum } = entry;
		this.#add(this.#central, offset, packedSize, kindOf(entry), nameSum, size, checksum);
	}
	#add(rows, ...values) {
		if (rows.length < most)
			rows.push(...values);
		else
			this.#tooMany = true;
	}
	close(end, position) {
		const reason = this.#compare(end, position);
		this.#local = new Rows(columns);
		this.#central = new Rows(columns);
		this.#tooMany = false;
		return reason;
	}
	#compare(end, position) {
		if (end.split)
			return 'a part of a split archive';
		if (this.#tooMany)
			return `more than ${most} entries: not compared with the central directory`;
		const listed = this.#central.length;
		if (listed !== end.entries && listed % 0x10000 !== end.entries) {
			return `damaged: ${end.entries} entries are announced and ${listed} listed`;
		}
		const shift = position - end.directorySize - end.directoryOffset;
		let contradictions = 0;
		for (let row = 0; row < listed; row += 1) {
			if (!this.#agrees(row, shift))
				contradictions += 1;
		}
		if (contradictions === 0)
			return undefined;
		return `damaged: ${contradictions} of ${listed} entries are not what the central directory says`;
	}
	#agrees(row, shift) {
		const found = this.#local.find(this.#central.at(row, 0) + shift);
		if (found === undefined)
			return false;
		for (let column = 1; column < columns; column += 1) {
			const seen = this.#local.at(found, column);
			if (seen !== unknown && seen !== this.#central.at(row, column))
				return false;
		}
		return true;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/zip.js









async function findRecord(source) {
	for (;;) {
		const ready = await source.fill(4);
		if (ready.byteLength < 4)
			return false;
		const at = Buffer.from(ready.buffer, ready.byteOffset, ready.byteLength).indexOf('PK');
		if (at === 0)
			return true;
		source.drop(at === -1 ? ready.byteLength - 1 : at);
	}
}
function isWithin(bytes, fixed, nameAt) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return fixed + view.getUint16(nameAt, true) + view.getUint16(nameAt + 2, true);
}
function unreadMethod(entry) {
	if (entry.encrypted || entry.method === 99)
		return 'encrypted';
	const name = zip_records/* methodNames */.Ar.get(entry.method);
	return name === undefined ? undefined : `${name} in a zip is not read`;
}
async function openZip(item, sink, allowance, { perhaps, script, tooDeep }) {
	const source = new byte_source/* ByteSource */.I(item.chunks);
	const ledger = new ZipLedger();
	let wide;
	let widePosition = 0;
	let hasEntry = false;
	let hasEnd = false;
	if (script) {
		await (0,script_payload/* passScript */.l)(source);
		if (await (0,behind/* openBehind */.f)(source, item, sink, allowance, { isZip: true, name: 'behind the script' }))
			return;
	}
	while (await findRecord(source)) {
		if (allowance.exhausted)
			throw new archive_fault/* ArchiveFault */.x('the rest is not read: it unfolds to too much');
		const ready = await source.fill(zip_records/* endSize */.nc);
		const mark = new DataView(ready.buffer, ready.byteOffset, 4).getUint32(0, true);
		if (mark === zip_records/* signature */.vl.local)
			await local();
		else if (mark === zip_records/* signature */.vl.central)
			await central();
		else if (mark === zip_records/* signature */.vl.end64)
			await end64();
		else if (mark === zip_records/* signature */.vl.end)
			await end();
		else
			source.drop(2);
	}
	if (!hasEnd && (!perhaps || hasEntry))
		throw new archive_fault/* ArchiveFault */.x('cut short, or damaged: it has no central directory');
	async function local() {
		const position = source.position;
		const fixed = await source.fill(zip_records/* localSize */.Ng);
		const length = fixed.byteLength < zip_records/* localSize */.Ng ? 0 : isWithin(fixed, zip_records/* localSize */.Ng, 26);
		const entry = (0,zip_records/* readLocalEntry */.Ax)(await source.fill(length));
		if (entry === undefined) {
			source.drop(2);
			return;
		}
		if (tooDeep !== undefined)
			throw new archive_fault/* ArchiveFault */.x(tooDeep);
		hasEntry = true;
		source.drop(entry.length);
		const seen = {};
		await readEntry(entry, seen);
		ledger.addLocal(position, entry, seen);
	}
	async function readEntry(entry, seen) {
		const label = `${item.label}!${entry.name}`;
		const reason = unreadMethod(entry);
		const start = source.position;
		if (reason === undefined) {
			if (entry.packedSize === 0 && !entry.describedAfter)
				seen.packedSize = 0;
			else
				await (0,hand_over/* handOver */.C)(sink, label, item.depth + 1, readData(source, entry, allowance, seen), allowance);
			if (entry.method === 0)
				item.handedOn?.(start, start + (seen.packedSize ?? 0));
			if (seen.packedSize === undefined && !allowance.exhausted) {
				await source.skip(start + entry.packedSize - source.position);
			}
			return;
		}
		sink.unread({ label, reason });
		try {
			await skipData(source, entry, seen);
		}
		catch (error) {
			if (!(error instanceof port/* UnreadError */.o))
				throw error;
			sink.unread({ label, reason: error.message });
		}
	}
	async function central() {
		const fixed = await source.fill(zip_records/* centralSize */.Vh);
		const length = fixed.byteLength < zip_records/* centralSize */.Vh ? 0 : isWithin(fixed, zip_records/* centralSize */.Vh, 28);
		const entry = (0,zip_records/* readCentralEntry */._R)(await source.fill(length));
		if (entry !== undefined)
			ledger.addCentral(entry);
		source.drop(entry === undefined ? 2 : zip_records/* centralSize */.Vh);
	}
	async function end64() {
		wide = (0,zip_records/* readEnd64 */.GO)(await source.fill(zip_records/* end64Size */.tW));
		widePosition = source.position;
		source.drop(4);
	}
	async function end() {
		const record = (0,zip_records/* readEnd */.sA)(await source.fill(zip_records/* endSize */.nc));
		const directoryEnd = record === undefined ? 0 : record.directorySize + record.directoryOffset;
		if (record === undefined || (wide === undefined && directoryEnd > source.position)) {
			source.drop(2);
			return;
		}
		hasEnd = true;
		const reason = wide === undefined ? ledger.close(record, source.position) : ledger.close(wide, widePosition);
		wide = undefined;
		if (reason !== undefined)
			sink.unread({ label: item.label, reason });
		source.drop(zip_records/* endSize */.nc);
		await (0,behind/* openBehind */.f)(source, item, sink, allowance, { from: record.commentLength, isZip: true });
	}
}


/***/ })

};
;