"use strict";
exports.id = 7234;
exports.ids = [7234];
exports.modules = {

/***/ 7234:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
rateLimitLine: () => (rateLimitLine)
});
function rateLimitLine(fields) {
	const structured = readStructured(fields.ratelimit, fields['ratelimit-policy']);
	const field = (name) => fields[`ratelimit-${name}`] ?? fields[`x-ratelimit-${name}`] ?? structured[name];
	const remaining = count(field('remaining'));
	const limit = count(field('limit'));
	const reset = resetText(field('reset'));
	const retry = fields['retry-after']?.trim();
	const parts = [
		...(remaining === undefined ? [] : [limit === undefined ? `${remaining} left` : `${remaining} of ${limit} left`]),
		...(remaining === undefined && limit !== undefined ? [`${limit} allowed`] : []),
		...(reset === undefined ? [] : [reset]),
		...(retry === undefined || retry === ''
			? []
			: [/^\d+$/.test(retry) ? `retry after ${retry} s` : `retry after ${retry}`]),
	];
	return parts.length === 0 ? undefined : parts.join(', ');
}
function readStructured(limits, policy) {
	const names = new Map([
		['r', 'remaining'],
		['t', 'reset'],
		['q', 'limit'],
	]);
	const found = {};
	if (limits === undefined && policy === undefined)
		return found;
	for (const [, name = '', value = ''] of `${policy ?? ''};${limits ?? ''}`.matchAll(/\b([a-z]+)=(\d+)/g)) {
		found[names.get(name) ?? name] = value;
	}
	return found;
}
function count(value) {
	return value === undefined ? undefined : /^\s*(\d+)/.exec(value)?.[1];
}
function resetText(value) {
	if (value === undefined)
		return undefined;
	const number = count(value);
	if (number === undefined)
		return undefined;
	if (/^\s*\d+-/.test(value))
		return `resets at ${value.trim()}`;
	const seconds = Number(number);
	if (seconds < 1e8)
		return `resets in ${seconds} s`;
	const date = new Date(seconds > 1e11 ? seconds : seconds * 1000);
	return Number.isNaN(date.getTime()) ? undefined : `resets at ${date.toISOString().slice(0, 19)}Z`;
}


/***/ })

};
;