"use strict";
exports.id = 8309;
exports.ids = [8309];
exports.modules = {

/***/ 690:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
renderXml: () => (renderXml)
});
function renderXml(root, redact) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root, '', redact)}\n`;
}
function renderElement({ name, attributes = {}, content }, indent, redact) {
	const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeXml(redact(String(value)))}"`]);
	const open = `${indent}<${name}${given.join('')}`;
	if (content === undefined || content.length === 0)
		return `${open}/>`;
	if (typeof content === 'string')
		return `${open}>${escapeXml(redact(content), /\t|\n/)}</${name}>`;
	const inside = content.map((child) => renderElement(child, `${indent}  `, redact));
	return [`${open}>`, ...inside, `${indent}</${name}>`].join('\n');
}
const special = /[&<>"'\t\n\r\u0000-\u001f\u007f-\u009f\u2028\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
const named = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};
function escapeXml(text, plain) {
	return text.replace(special, (character) => {
		if (plain?.test(character) === true)
			return character;
		const code = character.charCodeAt(0);
		if (forbidden.test(character))
			return `\\u${code.toString(16).padStart(4, '0')}`;
		return named[character] ?? `&#${code};`;
	});
}


/***/ })

};
;