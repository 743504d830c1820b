"use strict";
exports.id = 3430;
exports.ids = [3430];
exports.modules = {

/***/ 3430:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
removeCoding: () => (removeCoding)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
var _transports_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1233);


async function* removeCoding(coded, coding) {
	const chunks = coded[Symbol.asyncIterator]();
	try {
		const first = await nextNonEmpty(chunks);
		if (first === undefined)
			return;
		const decoder = createDecoder(coding, first);
		const fed = feed(decoder, first, chunks);
		fed.catch(() => undefined);
		try {
			yield* decoder;
			await fed;
		}
		finally {
			decoder.destroy();
		}
	}
	catch (error) {
		throw classify(error, coding);
	}
	finally {
		chunks.return?.().catch(() => undefined);
	}
}
async function nextNonEmpty(chunks) {
	for (;;) {
		const { done, value } = await chunks.next();
		if (done)
			return undefined;
		if (value.byteLength > 0)
			return value;
	}
}
async function feed(decoder, first, chunks) {
	let resume = () => { };
	decoder.on('drain', () => resume());
	decoder.on('close', () => resume());
	try {
		let next = { value: first };
		while (next.done !== true) {
			const room = new Promise((resolve) => {
				resume = resolve;
			});
			if (!decoder.destroyed && !decoder.readableEnded && !decoder.write(next.value))
				await room;
			next = await chunks.next();
		}
		if (!decoder.destroyed)
			decoder.end();
	}
	catch (error) {
		decoder.destroy(error);
		throw error;
	}
}
function createDecoder(coding, first) {
	switch (coding) {
		case 'gzip':
		case 'x-gzip':
			return node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createGunzip();
		case 'deflate':
			return isZlib(first) ? node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createInflate() : node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createInflateRaw();
		case 'br':
			return node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createBrotliDecompress();
		case 'zstd':
			if (typeof (node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createZstdDecompress) === 'function')
				return node_zlib__WEBPACK_IMPORTED_MODULE_0___default().createZstdDecompress();
	}
	throw undecodable('The content coding of the answer is not one that can be decoded.', `content-encoding ${coding.slice(0, 40)}`);
}
function isZlib(first) {
	const [method = 0, flags] = first;
	return (method & 0x0f) === 8 && (flags === undefined || ((method << 8) | flags) % 31 === 0);
}
function classify(error, coding) {
	if (error instanceof _transports_port_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w)
		return error;
	const { code } = error;
	if (code === 'Z_BUF_ERROR') {
		return new _transports_port_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w('truncated', `The ${coding} content ends too early.`, { sent: true, code });
	}
	return undecodable(`The content is not the ${coding} that it claims to be.`, code);
}
function undecodable(message, code) {
	return new _transports_port_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w('protocol', message, { sent: true, code });
}


/***/ })

};
;