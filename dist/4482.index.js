"use strict";
exports.id = 4482;
exports.ids = [4482];
exports.modules = {

/***/ 4482:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
locateStep: () => (locateStep)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function locateStep(text, wanted) {
	const job = readJob(text, wanted.job);
	if (job === undefined)
		return undefined;
	const { steps } = job;
	const name = wanted.composite ? wanted.step.split('.')[0] : wanted.step;
	const names = nameSteps(steps);
	const found = steps[names.findIndex((one) => one.toLowerCase() === name?.toLowerCase())];
	return found !== undefined && fits(found, wanted)
		? { line: found.line, handover: handoverOf(found, job, wanted) }
		: undefined;
}
function handoverOf(step, { environment }, { composite }) {
	const job = {
		jobHasEnvironment: environment !== undefined,
		...(environment === undefined || environment === '' ? {} : { jobEnvironment: environment }),
	};
	if (composite)
		return job;
	const input = step.uses === undefined || step.apiKey === '' ? undefined : step.apiKey;
	const text = input ?? step.keyVariable;
	if (text === undefined || text === '')
		return { ...job, apiKeyGiven: false };
	const shown = isReference(text) ? { apiKeyExpression: text.trim() } : {};
	return { ...job, apiKeyGiven: true, apiKeyPlace: input === undefined ? 'KIMP360_API_KEY' : 'api-key', ...shown };
}
const contexts = 'secrets|vars|env|inputs|steps|needs|github|job|matrix|strategy|runner';
const bracketed = new RegExp(`\\b(?:${contexts})\\['([\\w-]+)'\\]`, 'g');
const reference = new RegExp(`^\\s*(?:${contexts})(?:\\.[\\w-]+)+\\s*$`);
const keyLike = /(?=[a-z]*\d)[a-z\d]{16,}/i;
function isReference(text) {
	const inside = /^\s*\$\{\{([^{}]{1,200})\}\}\s*$/.exec(text)?.[1];
	if (inside === undefined)
		return false;
	const plain = inside.replace(bracketed, 'secrets.$1');
	return !keyLike.test(plain) && plain.split(/&&|\|\|/).every((part) => reference.test(part));
}
function readJob(text, name) {
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
	const workflow = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
	if (workflow.errors.length > 0)
		return undefined;
	const jobs = memberOf(workflow, resolved(workflow, workflow.contents), 'jobs');
	const job = memberOf(workflow, jobs, name);
	const list = memberOf(workflow, job, 'steps');
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
		return undefined;
	const keyVariableOf = (node) => textOf(memberOf(workflow, memberOf(workflow, node, 'env'), 'KIMP360_API_KEY'));
	const inherited = keyVariableOf(job) ?? keyVariableOf(resolved(workflow, workflow.contents));
	const found = [];
	for (const item of list.items) {
		const step = resolved(workflow, item);
		const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? item.range?.[0] : undefined;
		if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(step) || start === undefined)
			return undefined;
		found.push({
			id: textOf(memberOf(workflow, step, 'id')),
			uses: textOf(memberOf(workflow, step, 'uses')),
			apiKey: inputOf(workflow, memberOf(workflow, step, 'with'), 'api-key'),
			keyVariable: keyVariableOf(step) ?? inherited,
			line: lines.linePos(start).line,
		});
	}
	return { steps: found, environment: environmentOf(workflow, memberOf(workflow, job, 'environment')) };
}
function environmentOf(workflow, node) {
	if (node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null))
		return undefined;
	return textOf(node) ?? textOf(memberOf(workflow, node, 'name')) ?? '';
}
function inputOf(workflow, inputs, name) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(inputs))
		return undefined;
	const pair = inputs.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value).toLowerCase() === name);
	return textOf(resolved(workflow, pair?.value));
}
function memberOf(document, node, key) {
	return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? resolved(document, node.get(key, true)) : undefined;
}
function resolved(document, node) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
		return undefined;
	return 'resolve' in node && typeof node.resolve === 'function' ? node.resolve(document) : node;
}
function textOf(node) {
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
		return undefined;
	return typeof node.value === 'string' ? node.value : node.source;
}
function nameSteps(steps) {
	const taken = new Set(steps.flatMap((step) => step.id?.toLowerCase() ?? []));
	return steps.map((step) => {
		if (step.id !== undefined && step.id !== '')
			return step.id;
		const base = `__${calledName(step.uses)}`.replace(/[^\w-]/g, '_');
		for (let number = 1;; number++) {
			const suffix = number === 1 ? '' : `_${number}`;
			const name = base.slice(0, longestName - suffix.length) + suffix;
			if (taken.has(name.toLowerCase()))
				continue;
			taken.add(name.toLowerCase());
			return name;
		}
	});
}
const longestName = 100;
function calledName(uses) {
	if (uses === undefined)
		return 'run';
	if (uses.startsWith('docker://'))
		return uses.slice('docker://'.length);
	return repositoryOf(uses) ?? 'self';
}
function repositoryOf(uses) {
	return /^\.{1,2}[/\\]/.test(uses) ? undefined : /^([^/@]+\/[^/@]+)/.exec(uses)?.[1];
}
function fits({ uses }, { action, composite }) {
	if (uses === undefined)
		return action === undefined && !composite;
	if (uses.startsWith('docker://'))
		return false;
	const repository = repositoryOf(uses);
	const own = repository?.toLowerCase() === action?.toLowerCase();
	return composite ? repository === undefined || !own : own;
}


/***/ })

};
;