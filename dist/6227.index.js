"use strict";
exports.id = 6227;
exports.ids = [6227];
exports.modules = {

/***/ 8608:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
b: () => (textOf),
describe: () => (describe),
meaningOf: () => (meaningOf)
});
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const yamlNumber = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const radix = /^0o[0-7]+$|^0x[\da-fA-F]+$/;
const grouped = /^[-+]?\d+(?:_\d+)+(?:\.\d+)?$/;
function meaningOf({ text, plain }) {
	if (!plain)
		return { kind: 'string', text };
	if (/^(?:null|Null|NULL|~|)$/.test(text))
		return { kind: 'null' };
	if (/^(?:true|True|TRUE)$/.test(text))
		return { kind: 'boolean', value: true };
	if (/^(?:false|False|FALSE)$/.test(text))
		return { kind: 'boolean', value: false };
	if (jsonNumber.test(text))
		return { kind: 'number', text };
	if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) {
		return { kind: 'unclear', problem: `JSON has no number \`${text}\``, suggestion: `Write it as text: "${text}".` };
	}
	if (yamlNumber.test(text) || grouped.test(text) || radix.test(text)) {
		return {
			kind: 'unclear',
			problem: `\`${text}\` is not written as JSON writes numbers, and may be meant as text`,
			suggestion: `Write the number ${plainNumber(text)}, or the text "${text}".`,
		};
	}
	return { kind: 'string', text };
}
function plainNumber(text) {
	if (radix.test(text))
		return BigInt(text).toString();
	const [mantissa = '', exponent] = text.replaceAll('_', '').toLowerCase().split('e');
	const [, sign, whole = '', fraction = ''] = /^([-+]?)(\d*)\.?(\d*)$/.exec(mantissa) ?? [];
	const digits = whole.replace(/^0+(?=\d)/, '') || '0';
	return `${sign === '-' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}${exponent === undefined ? '' : `e${exponent}`}`;
}
function describe(node) {
	if (node.kind === 'list')
		return 'a list';
	if (node.kind === 'map')
		return 'a map';
	return meaningOf(node).kind === 'null' ? 'nothing' : 'a single value';
}
function textOf(node, what, faults) {
	if (node.kind !== 'scalar') {
		return faults.add(node, `The ${what} has ${describe(node)} where one value is expected.`, {
			suggestion: 'Write one value; put text that begins with [ or { in quotes.',
		});
	}
	if (meaningOf(node).kind === 'null') {
		return faults.add(node, `The ${what} has no value.`, {
			suggestion: 'Leave the line out, or write "" for an empty text.',
		});
	}
	return node.text;
}


/***/ })

};
;