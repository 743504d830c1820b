"use strict";
exports.id = 948;
exports.ids = [948];
exports.modules = {

/***/ 948:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
hideDeclaredSecrets: () => (hideDeclaredSecrets),
j: () => (staysHidden),
n: () => (longestSecret)
});
var _key_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6777);

const mostLeaves = 1_000;
const longestSecret = 64 * 1024;
const staysHidden = 'the answer stays hidden: what `extract` marks secret cannot be told in it';
async function hideDeclaredSecrets(task, content, engine) {
	const marked = task.extract.filter(({ secret }) => secret);
	if (marked.length === 0 || content.byteLength === 0)
		return true;
	const { parseJsonContent } = await __webpack_require__.e(/* import() */ 863).then(__webpack_require__.bind(__webpack_require__, 863));
	const { evaluate, show } = await Promise.all(/* import() */[__webpack_require__.e(1140), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 1108));
	const { TooMuchWork } = await __webpack_require__.e(/* import() */ 3082).then(__webpack_require__.bind(__webpack_require__, 3082));
	const { isMaskable } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6029));
	const parsed = await parseJsonContent(content, '');
	if ('failure' in parsed)
		return !/^\s*[[{"]/.test(new TextDecoder().decode(content.subarray(0, 1024)));
	const leaves = new Set();
	let bearable = true;
	for (const { expression } of marked) {
		try {
			bearable = addLeaves(await evaluate(parsed.value, expression), leaves, show) && bearable;
		}
		catch (error) {
			if (error instanceof TooMuchWork)
				bearable = false;
		}
	}
	for (const leaf of [...leaves].filter(isMaskable))
		engine.hide(new _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(leaf));
	return bearable;
}
function addLeaves(value, leaves, show) {
	if (typeof value === 'string' || typeof value === 'number' || value instanceof Number) {
		const text = show(value);
		if (text.length > longestSecret)
			return false;
		leaves.add(text);
		return leaves.size <= mostLeaves;
	}
	if (value === null || typeof value !== 'object')
		return true;
	return Object.values(value).every((part) => addLeaves(part, leaves, show));
}


/***/ })

};
;