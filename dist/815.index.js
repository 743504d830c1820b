"use strict";
exports.id = 815;
exports.ids = [815];
exports.modules = {

/***/ 815:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
takeLock: () => (takeLock)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);



const beatMs = 1_000;
const watchedMs = 3_500;
const settledMs = 30;
async function takeLock(file) {
	const own = ourselves();
	try {
		await node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.writeFile(file, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
		return hold(file, own);
	}
	catch (error) {
		if (error.code !== 'EEXIST')
			throw error;
	}
	const other = readOwner(file) ?? (await pause(settledMs).then(() => readOwner(file)));
	if (other !== undefined && (await isAlive(file, other, own)))
		return { heldBy: nameOf(other) };
	const temporary = `${file}.${own.nonce}`;
	await node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.writeFile(temporary, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
	await node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.rename(temporary, file);
	await pause(settledMs);
	const winner = readOwner(file);
	return winner?.nonce === own.nonce
		? hold(file, own)
		: { heldBy: winner === undefined ? 'another run' : nameOf(winner) };
}
function hold(file, { nonce }) {
	let ours = true;
	const look = () => {
		ours &&= readOwner(file)?.nonce === nonce;
		return ours;
	};
	const beat = setInterval(() => {
		if (!look())
			return;
		const now = new Date();
		node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.utimes(file, now, now).catch(() => undefined);
	}, beatMs);
	beat.unref();
	return {
		isOurs: () => ours,
		async release() {
			clearInterval(beat);
			if (look())
				await node_fs__WEBPACK_IMPORTED_MODULE_1___default().promises.rm(file, { force: true });
		},
	};
}
async function isAlive(file, other, own) {
	if (other.place !== own.place)
		return beats(file);
	if (other.started !== undefined)
		return other.started === startOf(other.pid);
	try {
		process.kill(other.pid, 0);
	}
	catch (error) {
		if (error.code === 'ESRCH')
			return false;
	}
	return beats(file);
}
async function beats(file) {
	const first = touchedAt(file);
	for (let waited = 0; waited < watchedMs; waited += beatMs / 4) {
		await pause(beatMs / 4);
		if (touchedAt(file) !== first)
			return true;
	}
	return false;
}
function touchedAt(file) {
	return node_fs__WEBPACK_IMPORTED_MODULE_1___default().statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}
function readOwner(file) {
	try {
		const owner = JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_1___default().readFileSync(file, 'utf8'));
		return typeof owner === 'object' && owner !== null && typeof owner.nonce === 'string' ? owner : undefined;
	}
	catch {
		return undefined;
	}
}
function ourselves() {
	const started = startOf(process.pid);
	return {
		nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
		pid: process.pid,
		place: placeOfProcesses(),
		...(started === undefined ? {} : { started }),
	};
}
function placeOfProcesses() {
	try {
		return `${node_os__WEBPACK_IMPORTED_MODULE_2___default().hostname()} ${node_fs__WEBPACK_IMPORTED_MODULE_1___default().readlinkSync('/proc/self/ns/pid')}`;
	}
	catch {
		return node_os__WEBPACK_IMPORTED_MODULE_2___default().hostname();
	}
}
function startOf(pid) {
	try {
		const text = node_fs__WEBPACK_IMPORTED_MODULE_1___default().readFileSync(`/proc/${pid}/stat`, 'utf8');
		return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
	}
	catch {
		return undefined;
	}
}
function nameOf({ pid, place }) {
	return `process ${pid} on ${place.split(' ', 1)[0] ?? 'another machine'}`;
}
function pause(ms) {
	return new Promise((resolve) => setTimeout(resolve, ms));
}


/***/ })

};
;