"use strict";
exports.id = 8933;
exports.ids = [8933];
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

/***/ 8933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCompressed: () => (openCompressed)
});

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/port.js
var port = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/behind.js
var behind = __webpack_require__(3507);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/byte-source.js
var byte_source = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/crc32.js
var crc32 = __webpack_require__(436);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/unfold.js
var unfold = __webpack_require__(1687);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/gzip.js



const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10 };
function isMember(bytes) {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
async function need(source, count) {
	const ready = await source.fill(count);
	if (ready.byteLength < count)
		throw new port/* UnreadError */.o('cut short');
	return new DataView(ready.buffer, ready.byteOffset, count);
}
async function skipText(source) {
	for (;;) {
		const ready = await source.fill(1);
		if (ready.byteLength === 0)
			throw new port/* UnreadError */.o('cut short');
		const end = ready.indexOf(0);
		source.drop(end === -1 ? ready.byteLength : end + 1);
		if (end !== -1)
			return;
	}
}
async function skipHeader(source) {
	const header = await need(source, 10);
	if (header.getUint8(2) !== 8)
		throw new port/* UnreadError */.o('damaged, or not gzip');
	const flags = header.getUint8(3);
	source.drop(10);
	if (flags & flag.extra) {
		const length = (await need(source, 2)).getUint16(0, true);
		source.drop(2);
		await source.skip(length);
	}
	if (flags & flag.name)
		await skipText(source);
	if (flags & flag.comment)
		await skipText(source);
	if (flags & flag.headerCrc)
		await source.skip(2);
}
async function* gunzip(source, allowance) {
	do {
		if (!isMember(await source.fill(2)))
			throw new port/* UnreadError */.o('damaged, or not gzip');
		await skipHeader(source);
		let checksum = 0;
		let size = 0;
		for await (const chunk of (0,unfold/* unfold */.t)(source, 'deflate', allowance)) {
			checksum = (0,crc32/* crc32 */.Q)(chunk, checksum);
			size += chunk.byteLength;
			yield chunk;
		}
		const trailer = await need(source, 8);
		if (trailer.getUint32(0, true) !== checksum || trailer.getUint32(4, true) !== size % 2 ** 32) {
			throw new port/* UnreadError */.o('damaged: its checksum is another');
		}
		source.drop(8);
		while ((await source.fill(1))[0] === 0)
			source.drop(1);
	} while (isMember(await source.fill(2)));
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/hand-over.js
var hand_over = __webpack_require__(1729);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/tar-header.js
var tar_header = __webpack_require__(7892);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/zstd.js




const frameMagic = 0xfd2fb528;
const skippable = 0x184d2a50;
const readsZstd = typeof (external_node_zlib_default()).createZstdDecompress === 'function';
async function startOf(source) {
	const ready = await source.fill(4);
	return ready.byteLength < 4 ? 0 : new DataView(ready.buffer, ready.byteOffset, 4).getUint32(0, true);
}
function isSkippable(start) {
	return start >>> 4 === skippable >>> 4;
}
async function* frameOf(source) {
	async function* take(count) {
		const begin = source.position;
		yield* source.take(count);
		if (source.position - begin < count)
			throw new port/* UnreadError */.o('cut short');
	}
	const descriptor = (await source.fill(5))[4];
	if (descriptor === undefined)
		throw new port/* UnreadError */.o('cut short');
	const isSingle = (descriptor & 0x20) !== 0;
	const dictionary = [0, 1, 2, 4][descriptor & 3];
	const contentSize = [isSingle ? 1 : 0, 2, 4, 8][descriptor >>> 6];
	yield* take(5 + (isSingle ? 0 : 1) + dictionary + contentSize);
	for (let last = false; !last;) {
		const [one = 0, two = 0, three] = await source.fill(3);
		if (three === undefined)
			throw new port/* UnreadError */.o('cut short');
		const block = one | (two << 8) | (three << 16);
		last = (block & 1) === 1;
		yield* take(3 + (((block >>> 1) & 3) === 1 ? 1 : block >>> 3));
	}
	if ((descriptor & 4) !== 0)
		yield* take(4);
}
async function* unzstd(source, allowance) {
	for (let first = true;; first = false) {
		const start = await startOf(source);
		if (isSkippable(start)) {
			const ready = await source.fill(8);
			if (ready.byteLength < 8)
				throw new port/* UnreadError */.o('cut short');
			const length = 8 + new DataView(ready.buffer, ready.byteOffset, 8).getUint32(4, true);
			if ((await source.skip(length)) < length)
				throw new port/* UnreadError */.o('cut short');
		}
		else if (start === frameMagic)
			yield* (0,unfold/* unfold */.t)(new byte_source/* ByteSource */.I(frameOf(source)), 'zstd', allowance);
		else if (first)
			throw new port/* UnreadError */.o('damaged, or not Zstandard');
		else
			return;
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/compressed.js








function decode(coding, source, allowance) {
	if (coding === 'brotli')
		return (0,unfold/* unfold */.t)(source, coding, allowance);
	return coding === 'gzip' ? gunzip(source, allowance) : unzstd(source, allowance);
}
function innerName(label) {
	const name = label.slice(Math.max(label.lastIndexOf('/'), label.lastIndexOf('!')) + 1);
	const stem = name.replace(/\.(?:gz|br|gzip|zst)$/i, '');
	return stem === name || stem === '' ? 'content' : stem;
}
async function lookAhead(content) {
	const source = new byte_source/* ByteSource */.I(content);
	let head;
	let failed = false;
	try {
		head = new Uint8Array((await source.fill(512)).subarray(0, 512));
	}
	catch (error) {
		if (!(error instanceof port/* UnreadError */.o))
			throw error;
		failed = true;
		head = new Uint8Array(0);
	}
	return { head, failed, whole: source.take(Number.POSITIVE_INFINITY) };
}
async function openCompressed(coding, item, sink, allowance, ignoreOthers) {
	if (coding === 'zstd' && !readsZstd) {
		sink.unread({ label: item.label, reason: 'Zstandard, with a Node before 22.15, is not read' });
		return;
	}
	const source = new byte_source/* ByteSource */.I(item.chunks);
	let ended = false;
	async function* content() {
		yield* decode(coding, source, allowance);
		ended = true;
	}
	const { head, failed, whole } = await lookAhead(content());
	if (failed && ignoreOthers && source.position === 0)
		return;
	if ((0,tar_header/* isTar */.YZ)(head))
		await (0,hand_over/* handOver */.C)(sink, item.label, item.depth, whole, allowance);
	else
		await (0,hand_over/* handOver */.C)(sink, `${item.label}!${innerName(item.label)}`, item.depth + 1, whole, allowance);
	if (ended)
		await (0,behind/* openBehind */.f)(source, item, sink, allowance);
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


/***/ })

};
;