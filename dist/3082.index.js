"use strict";
exports.id = 3082;
exports.ids = [3082];
exports.modules = {

/***/ 3082:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Q: () => (Work),
TooMuchWork: () => (TooMuchWork)
});
const most = 20_000_000;
const ofAnswer = 4;
const charactersOfPart = 4;
const ofResult = 2;
const countedPlainly = 500_000;
const deepest = 1_000;
class TooMuchWork extends Error {
}
class Work {
	#answer;
	#left = most;
	#sizes = new Map();
	constructor(answer) {
		this.#answer = { value: answer };
	}
	spend(parts) {
		this.#left -= parts;
		if (this.#left < 0)
			this.#extend();
	}
	spendOn(value) {
		if (value === null || typeof value === 'number' || typeof value === 'boolean')
			this.#left -= 1;
		else
			this.spend(this.#sizeOf(value));
	}
	spendOnResult(value) {
		this.spend(ofResult * this.#sizeOf(value));
	}
	spendOnText(length) {
		this.spend(length / charactersOfPart);
	}
	#extend() {
		if (this.#answer !== undefined) {
			this.#left += Math.max(0, ofAnswer * this.#sizeOf(this.#answer.value) - most);
			this.#answer = undefined;
		}
		if (this.#left < 0)
			throw new TooMuchWork(`it makes more than ${most / 1e6} million values`);
	}
	#sizeOf(value) {
		const size = sizeOf(value, 0, countedPlainly);
		return size <= countedPlainly ? size : sizeOf(value, 0, Number.POSITIVE_INFINITY, this.#sizes);
	}
}
function sizeOf(value, depth, enough, known) {
	if (typeof value === 'string')
		return 1 + value.length / charactersOfPart;
	if (value === null || typeof value !== 'object' || value instanceof Number || depth > deepest)
		return 1;
	const before = known?.get(value);
	if (before !== undefined)
		return before;
	let size = 1;
	if (Array.isArray(value)) {
		for (let at = 0; at < value.length && size <= enough; at += 1) {
			size += sizeOf(value[at], depth + 1, enough - size, known);
		}
	}
	else {
		const map = value;
		for (const name of Object.keys(map)) {
			size += name.length / charactersOfPart + sizeOf(map[name], depth + 1, enough - size, known);
			if (size > enough)
				break;
		}
	}
	known?.set(value, size);
	return size;
}


/***/ })

};
;