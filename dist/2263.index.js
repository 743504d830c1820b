"use strict";
exports.id = 2263;
exports.ids = [2263,959];
exports.modules = {

/***/ 959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Y: () => (editDistance),
nearestName: () => (nearestName)
});
const longest = 100;
const mostKnown = 500;
function nearestName(name, known) {
	if (name.length > longest)
		return undefined;
	const typed = plain(name);
	const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
	let best;
	let bestDistance = allowed + 1;
	let asked = 0;
	for (const candidate of known) {
		asked += 1;
		if (asked > mostKnown)
			break;
		const distance = editDistance(typed, plain(candidate), bestDistance);
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}
function plain(name) {
	return name
		.toLowerCase()
		.replace(/[-_\s]/g, '')
		.replace(/ies$/, 'y');
}
function editDistance(a, b, limit = Number.POSITIVE_INFINITY) {
	if (Math.abs(a.length - b.length) >= limit)
		return limit;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			}
			current.push(cost);
		}
		if (Math.min(...current) >= limit)
			return limit;
		beforeLast = last;
		last = current;
	}
	return Math.min(at(last, b.length), limit);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 7933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sealAndExplain: () => (sealAndExplain)
});

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/explain.js + 13 modules
var explain = __webpack_require__(7634);
;// CONCATENATED MODULE: ./build/bundle/src/engine/seal.js
function sealDiagnostic(found, redactor) {
	const { origin, span, cause, code, severity, ...rest } = found;
	const sealed = { ...redactor.record(rest), code, severity };
	if (origin === undefined)
		return cause === undefined ? sealed : { ...sealed, cause };
	const quotable = origin.text !== undefined && redactor.redact(origin.text).hits === 0;
	return {
		...sealed,
		origin: {
			label: redactor.text(origin.label),
			...(quotable ? { text: origin.text } : {}),
			...(origin.within === undefined ? {} : { within: redactor.record(origin.within) }),
		},
		...(quotable && span !== undefined ? { span } : {}),
		...(cause === undefined ? {} : { cause }),
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/seal-and-explain.js



function sealAndExplain(found, facts, { redactor, errorsUrl, failOnError }) {
	const links = errorsUrl === undefined ? {} : { errorsUrl };
	const explained = found.map((one) => {
		const whole = (0,explain.explain)(sealDiagnostic(one, redactor), facts, links);
		if (whole.severity !== 'error')
			return whole;
		return { ...whole, failing: true, severity: !failOnError && (0,codes/* isSoftenable */.Ym)(whole.code) ? 'warning' : 'error' };
	});
	return explained.sort((a, b) => Number(b.failing ?? false) - Number(a.failing ?? false));
}


/***/ })

};
;