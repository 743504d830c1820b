"use strict";
exports.id = 9008;
exports.ids = [9008];
exports.modules = {

/***/ 9008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openAr: () => (openAr)
});
var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6048);
var _archive_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1640);
var _behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3507);
var _byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4615);
var _hand_over_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1729);





const magicSize = 8;
const headerSize = 60;
const longestTable = 16 * 1024 * 1024;
function readHeader(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, headerSize);
	const size = /^ *(\d{1,10}) *$/.exec(text.slice(48, 58))?.[1];
	if (size === undefined || !text.endsWith('`\n'))
		return undefined;
	return { name: text.slice(0, 16).trimEnd(), size: Number(size) };
}
async function* contentOf(source, size) {
	const begin = source.position;
	yield* source.take(size);
	if (source.position - begin < size)
		throw new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o('cut short');
}
async function openAr(item, sink, allowance) {
	const source = new _byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteSource */ .I(item.chunks);
	let table = '';
	await source.skip(magicSize);
	while (!allowance.exhausted) {
		const ready = await source.look(headerSize);
		if (ready.byteLength === 0)
			return;
		const header = readHeader(ready);
		if (header === undefined) {
			if (await (0,_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .openBehind */ .f)(source, item, sink, allowance))
				return;
			throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .x(ready.byteLength < headerSize ? 'cut short' : `damaged at byte ${source.position}`);
		}
		source.drop(headerSize);
		await readMember(header);
		if (header.size % 2 === 1)
			await source.skip(1);
	}
	throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .x('the rest is not read: it unfolds to too much');
	async function readMember({ name, size }) {
		if (name === '//' && size <= longestTable) {
			const bytes = await source.fill(size);
			if (bytes.byteLength < size)
				throw new _archive_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveFault */ .x('cut short');
			table = Buffer.from(bytes.subarray(0, size)).toString('latin1');
			source.drop(size);
			return;
		}
		const before = Math.min(size, Number(/^#1\/(\d{1,4})$/.exec(name)?.[1] ?? 0));
		const long = Buffer.from((await source.look(before)).subarray(0, before))
			.toString()
			.replace(/\0+$/, '');
		source.drop(Math.min(before, (await source.look(before)).byteLength));
		const begin = source.position;
		const label = `${item.label}!${before > 0 ? long : nameOf(name)}`;
		if (size > before)
			await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_4__/* .handOver */ .C)(sink, label, item.depth + 1, contentOf(source, size - before), allowance);
		item.handedOn?.(begin, source.position);
	}
	function nameOf(field) {
		const at = /^\/(\d+)$/.exec(field)?.[1];
		if (at === undefined)
			return field.length > 1 ? field.replace(/\/$/, '') : field;
		return table.slice(Number(at)).replace(/\/?(?:\n.*)?$/s, '');
	}
}


/***/ }),

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


/***/ })

};
;