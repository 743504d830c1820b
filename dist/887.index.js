"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 887:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
landingOf: () => (landingOf),
openAtomicFile: () => (openAtomicFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var _mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(692);
var _missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6165);
var _port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1074);






const unfinished = new Map();
function removeUnfinished() {
	for (const [file, descriptor] of unfinished)
		removeOpen(file, descriptor);
}
async function landingOf(target) {
	const rest = [];
	for (let folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(target);; folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder)) {
		const real = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y)(node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.realpath(folder));
		if (real !== undefined)
			return node_path__WEBPACK_IMPORTED_MODULE_2___default().join(real, ...rest);
		rest.unshift(node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(folder));
	}
}
async function openAtomicFile(target, landing) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(target);
	if (landing !== undefined && (await landingOf(target)) !== landing)
		throw new _port_js__WEBPACK_IMPORTED_MODULE_4__/* .MovedFolder */ .E();
	await node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.mkdir(folder, { recursive: true });
	const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, `.kimp360-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`);
	const handle = await node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.open(temporary, 'wx');
	if (unfinished.size === 0)
		process.once('exit', removeUnfinished);
	unfinished.set(temporary, handle.fd);
	let written = 0n;
	let state = 'open';
	const checkFolder = () => {
		if (landing !== undefined && node_fs__WEBPACK_IMPORTED_MODULE_1___default().realpathSync.native(folder) !== landing)
			throw new _port_js__WEBPACK_IMPORTED_MODULE_4__/* .MovedFolder */ .E();
	};
	const discard = async () => {
		if (state !== 'open')
			return;
		state = 'discarded';
		removeOpen(temporary, handle.fd);
		unfinished.delete(temporary);
		await handle.close().catch(() => undefined);
	};
	const orDiscard = async (step) => {
		try {
			return await step();
		}
		catch (error) {
			await discard();
			throw error;
		}
	};
	await orDiscard(async () => checkFolder());
	return {
		async write(chunk) {
			await handle.writeFile(chunk);
			written += BigInt(chunk.byteLength);
		},
		commit: () => orDiscard(async () => {
			const replaced = await (0,_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .orUndefined */ .y)(node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.stat(target));
			if (replaced?.isFile())
				await handle.chmod(replaced.mode & 0o7777);
			await handle.sync();
			checkFolder();
			const before = node_fs__WEBPACK_IMPORTED_MODULE_1___default().fstatSync(handle.fd, { bigint: true });
			node_fs__WEBPACK_IMPORTED_MODULE_1___default().renameSync(temporary, target);
			const after = node_fs__WEBPACK_IMPORTED_MODULE_1___default().fstatSync(handle.fd, { bigint: true });
			state = 'committed';
			unfinished.delete(temporary);
			await handle.close();
			return before.size === written && after.size === written && before.mtimeNs === after.mtimeNs
				? (0,_mark_js__WEBPACK_IMPORTED_MODULE_5__/* .markOf */ .F)(after)
				: undefined;
		}),
		discard,
	};
}
function removeOpen(file, descriptor) {
	let place = file;
	try {
		const told = node_fs__WEBPACK_IMPORTED_MODULE_1___default().readlinkSync(`/proc/self/fd/${descriptor}`);
		if (node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(told) === node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(file))
			place = told;
	}
	catch {
	}
	try {
		node_fs__WEBPACK_IMPORTED_MODULE_1___default().rmSync(place, { force: true });
	}
	catch {
	}
}


/***/ }),

/***/ 1074:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
E: () => (MovedFolder)
});
class MovedFolder extends Error {
	name = 'MovedFolder';
}


/***/ })

};
;