"use strict";
exports.id = 8180;
exports.ids = [8180];
exports.modules = {

/***/ 8180:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
findCallingStep: () => (findCallingStep),
findKeyHandover: () => (findKeyHandover)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const largestFile = 256 * 1024;
async function findCallingStep(facts) {
	const found = await readCallingStep(facts);
	return found === undefined ? undefined : { file: found.file, line: found.line };
}
async function findKeyHandover(facts) {
	return (await readCallingStep(facts))?.handover ?? {};
}
async function readCallingStep(facts) {
	const { job, step } = facts;
	const file = workflowFile(facts);
	if (file === undefined || job === undefined || step === undefined)
		return undefined;
	const text = await readCheckedOut(file, facts);
	if (text === undefined)
		return undefined;
	const { locateStep } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4482)]).then(__webpack_require__.bind(__webpack_require__, 4482));
	const found = locateStep(text, { job, step, action: facts.action, composite: facts.composite });
	return found === undefined ? undefined : { file, ...found };
}
function workflowFile(facts) {
	const own = facts.jobWorkflowRef ?? facts.workflowRef;
	const parts = own === undefined ? undefined : /^([^/@]+\/[^/@]+)\/([^@]+)@./.exec(own);
	if (own !== undefined && parts?.[1]?.toLowerCase() !== facts.repository?.toLowerCase())
		return undefined;
	const file = own === undefined ? undefined : (facts.jobWorkflowFile ?? parts?.[2]);
	return file !== undefined && /^[\w.-]+(\/[^/\\\0]+)*\.ya?ml$/.test(file) && !file.split('/').includes('..')
		? file
		: undefined;
}
async function readCheckedOut(file, { workspace, repository }) {
	try {
		const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
		const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
		const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
		if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..')
			return undefined;
		if (repository !== undefined && (await isOtherCheckout(root, repository)))
			return undefined;
		return await readSmallFile(path);
	}
	catch {
		return undefined;
	}
}
async function readSmallFile(path) {
	const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
	return found.isFile() && found.size <= largestFile ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') : undefined;
}
async function isOtherCheckout(root, repository) {
	const config = (await readSmallFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, '.git/config')).catch(() => undefined)) ?? '';
	const origin = /^\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(config)?.[1];
	if (origin === undefined)
		return false;
	const name = /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(origin)?.[1];
	return name?.toLowerCase() !== repository.toLowerCase();
}


/***/ })

};
;