"use strict";
exports.id = 4773;
exports.ids = [4773];
exports.modules = {

/***/ 4773:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellWriteErrorsLate: () => (tellWriteErrorsLate),
  upload: () => (upload)
});

// EXTERNAL MODULE: ./build/bundle/src/transports/port.js
var port = __webpack_require__(1233);
;// CONCATENATED MODULE: ./build/bundle/src/transports/late-write-errors.js
const graceMs = 500;
const patient = new WeakSet();
function tellWriteErrorsLate(socket) {
	if (patient.has(socket))
		return;
	patient.add(socket);
	const late = (callback) => (error) => {
		if (error)
			setTimeout(callback, graceMs, error);
		else
			callback();
	};
	const write = socket._write.bind(socket);
	socket._write = (chunk, encoding, callback) => write(chunk, encoding, late(callback));
	const writev = socket._writev?.bind(socket);
	if (writev !== undefined)
		socket._writev = (chunks, callback) => writev(chunks, late(callback));
}

;// CONCATENATED MODULE: ./build/bundle/src/transports/upload.js


async function upload(request, body, unwanted) {
	let resume = () => { };
	let closed = false;
	request.once('close', () => {
		closed = true;
		resume();
	});
	let written = 0;
	let left = 0;
	const whole = () => request.writableFinished || left === body.length;
	for await (const chunk of readBody(body)) {
		if (closed || unwanted())
			return whole();
		written += chunk.byteLength;
		if (body.length !== undefined && written > body.length)
			throw wrongLength();
		if (chunk.byteLength === 0)
			continue;
		await new Promise((resolve) => {
			resume = resolve;
			request.write(chunk, (error) => {
				if (!error)
					left += chunk.byteLength;
				resolve();
			});
		});
		await new Promise((resolve) => setImmediate(resolve));
	}
	if (closed || unwanted())
		return whole();
	if (body.length !== undefined && written !== body.length)
		throw wrongLength();
	await new Promise((resolve) => {
		resume = resolve;
		request.end(() => resolve());
	});
	return whole();
}
async function* readBody(body) {
	const failed = (cause) => new port/* TransportError */.w('body', 'The content to send could not be read.', { sent: true, cause });
	let chunks;
	try {
		chunks = body.open()[Symbol.asyncIterator]();
	}
	catch (error) {
		throw failed(error);
	}
	try {
		for (;;) {
			const { done, value } = await chunks.next().catch((error) => {
				throw failed(error);
			});
			if (done)
				return;
			yield value;
		}
	}
	finally {
		await chunks.return?.();
	}
}
function wrongLength() {
	return new port/* TransportError */.w('body', 'The content to send has not the length that was announced.', { sent: true });
}


/***/ })

};
;