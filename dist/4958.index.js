"use strict";
exports.id = 4958;
exports.ids = [4958];
exports.modules = {

/***/ 4958:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
openLogFile: () => (openLogFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function openLogFile(file) {
	await node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.mkdir(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), { recursive: true });
	const handle = await openOrMake(file);
	let size;
	let names;
	try {
		const found = await handle.stat();
		if (!found.isFile())
			throw Object.assign(new Error('This is not a regular file.'), { code: 'ENOTREG' });
		size = found.size;
		names = found.nlink;
	}
	catch (error) {
		await handle.close();
		throw error;
	}
	return {
		names,
		size: () => size,
		async append(bytes) {
			try {
				let written = 0;
				while (written < bytes.byteLength) {
					const step = await handle.write(bytes, written, bytes.byteLength - written, size + written);
					written += step.bytesWritten;
				}
				await handle.datasync();
				size += bytes.byteLength;
			}
			catch (error) {
				await handle.truncate(size).catch(() => undefined);
				throw error;
			}
		},
		readAt(offset, length) {
			const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
			return bytes.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(handle.fd, bytes, 0, bytes.byteLength, offset));
		},
		async truncate(to) {
			await handle.truncate(to);
			await handle.datasync();
			size = to;
		},
		close: () => handle.close(),
	};
}
async function openOrMake(file) {
	try {
		return await node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.open(file, 'r+');
	}
	catch (error) {
		if (error.code !== 'ENOENT')
			throw error;
	}
	const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.open(file, 'wx+', 0o600);
	await syncFolder(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file));
	return handle;
}
async function syncFolder(folder) {
	if (process.platform === 'win32')
		return;
	const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0___default().promises.open(folder, 'r');
	try {
		await handle.sync();
	}
	catch {
	}
	finally {
		await handle.close();
	}
}


/***/ })

};
;