"use strict";
exports.id = 2025;
exports.ids = [2025];
exports.modules = {

/***/ 2025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (flagOf),
speakOfFlags: () => (speakOfFlags)
});
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4111);

const quotedName = /(?<!\bheaders? )`([a-z][a-z-]*)(?:: ([^`]+))?`/g;
function speakOfFlags({ errors, warnings }, named, raw) {
	for (const [index, one] of errors.entries())
		errors[index] = inWordsOfFlags(one, raw, index >= named.errors);
	for (const [index, one] of warnings.entries())
		warnings[index] = inWordsOfFlags(one, raw, index >= named.warnings);
}
function inWordsOfFlags(found, raw, namesInMessage) {
	const reword = (text) => text.replace(quotedName, (all, name, value) => wordFor(name, value, raw) ?? all);
	return {
		...found,
		...(namesInMessage ? { message: reword(found.message) } : {}),
		...(found.suggestion === undefined ? {} : { suggestion: reword(found.suggestion) }),
	};
}
function wordFor(name, value, raw) {
	if (!_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj.includes(name))
		return undefined;
	if (name === 'api-key' || name === 'api-key-fallback') {
		return `\`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\``;
	}
	if (!(0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(name).places.includes('flag'))
		return undefined;
	if (value === undefined)
		return `\`${raw.label(name)}\``;
	if (name === 'path')
		return `\`${raw.label('method')} ${value}\``;
	if (name === 'method')
		return `\`kimp360 ${value.toLowerCase()}\``;
	return `\`--${name} ${value}\``;
}
function flagOf(name) {
	return name.length === 1 ? `-${name}` : `--${name}`;
}


/***/ })

};
;