export const id = 94;
export const ids = [94];
export const modules = {

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateStep: () => (/* binding */ locateStep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function locateStep(text, wanted) {
    const steps = readSteps(text, wanted.job);
    if (steps === undefined)
        return undefined;
    const name = wanted.composite ? wanted.step.split('.')[0] : wanted.step;
    const names = nameSteps(steps);
    const found = steps[names.findIndex((one) => one.toLowerCase() === name?.toLowerCase())];
    return found !== undefined && fits(found, wanted) ? found.line : undefined;
}
function readSteps(text, job) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const workflow = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    if (workflow.errors.length > 0)
        return undefined;
    const jobs = memberOf(workflow, resolved(workflow, workflow.contents), 'jobs');
    const list = memberOf(workflow, memberOf(workflow, jobs, job), 'steps');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return undefined;
    const found = [];
    for (const item of list.items) {
        const step = resolved(workflow, item);
        const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? item.range?.[0] : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(step) || start === undefined)
            return undefined;
        found.push({
            id: textOf(memberOf(workflow, step, 'id')),
            uses: textOf(memberOf(workflow, step, 'uses')),
            line: lines.linePos(start).line,
        });
    }
    return found;
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
