import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6525:
/***/ ((__unused_webpack_module, exports) => {

/**
 * Stands in for `tunnel`, by which `@actions/http-client` reaches proxies: that agent drops certificates and cannot be
 * stopped, so `src/transports/proxy-tunnel.ts` takes its place. Making no agent here lets http-client make a plain
 * one, which the transport replaces before anything is sent.
 */
exports.xj = () => undefined;
exports.aQ = () => undefined;
exports.I9 = () => undefined;
exports.vX = () => undefined;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ diagnosticCodes),
/* harmony export */   N7: () => (/* binding */ exitStatusOfRun),
/* harmony export */   Ym: () => (/* binding */ isSoftenable),
/* harmony export */   et: () => (/* binding */ exitStatusOf)
/* harmony export */ });
/* unused harmony export areaOf */
const diagnosticCodes = [
    'key/missing',
    'key/placeholder',
    'key/unexpanded',
    'key/wrapped',
    'key/malformed',
    'key/too-short',
    'key/in-debug',
    'key/trimmed',
    'key/not-secret',
    'key/rotation-due',
    'key/fallback-used',
    'input/invalid',
    'input/unknown',
    'input/conflict',
    'input/insecure-url',
    'input/file',
    'auth/rejected',
    'auth/forbidden',
    'auth/edge-blocked',
    'auth/proxy',
    'http/bad-request',
    'http/not-found',
    'http/conflict',
    'http/rate-limited',
    'http/server-error',
    'http/unexpected-status',
    'net/dns',
    'net/refused',
    'net/reset',
    'net/timeout',
    'net/tls',
    'net/tls-disabled',
    'net/proxy',
    'net/truncated',
    'net/too-large',
    'net/protocol',
    'redirect/cross-origin',
    'redirect/downgrade',
    'redirect/loop',
    'redirect/unsupported',
    'expect/failed',
    'expect/not-json',
    'extract/missing',
    'save/refused',
    'save/failed',
    'leak/echoed',
    'internal/bug',
];
function areaOf(code) {
    return code.slice(0, code.indexOf('/'));
}
const softenable = new Set([
    'auth',
    'http',
    'net',
    'redirect',
    'expect',
    'extract',
    'poll',
    'paginate',
]);
function isSoftenable(code) {
    return softenable.has(areaOf(code));
}
function exitStatusOf(code) {
    if (code === 'save/refused')
        return 2;
    switch (areaOf(code)) {
        case 'input':
            return 2;
        case 'key':
        case 'auth':
            return 3;
        case 'net':
        case 'redirect':
            return 4;
        case 'leak':
            return 5;
        case 'internal':
            return 70;
        default:
            return 1;
    }
}
function exitStatusOfRun(failures) {
    const leak = failures.find((code) => areaOf(code) === 'leak');
    const decisive = leak ?? failures[0];
    return decisive === undefined ? 0 : exitStatusOf(decisive);
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ diagnostic),
/* harmony export */   u: () => (/* binding */ DiagnosticError)
/* harmony export */ });
function diagnostic(code, message, details = {}) {
    return { severity: 'error', evidence: [], ...details, code, message };
}
class DiagnosticError extends Error {
    name = 'DiagnosticError';
    diagnostics;
    constructor(first, ...more) {
        super(`${first.code}: ${first.message}`, { cause: first.cause });
        this.diagnostics = [first, ...more];
    }
}


/***/ }),

/***/ 2923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
function nearestName(name, known) {
    const typed = plain(name);
    const allowed = typed.length < 3 ? 0 : Math.floor(typed.length / 3);
    let best;
    let bestDistance = allowed + 1;
    for (const candidate of known) {
        const distance = editDistance(typed, plain(candidate), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function plain(name) {
    return name.toLowerCase().replace(/[-_\s]/g, '');
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

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ bugOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5627);

function bugOf(error) {
    const name = error instanceof Error ? error.name : typeof error;
    const places = error instanceof Error ? (error.stack?.match(/[\w.-]+\.(?:js|ts|mjs|cjs):\d+:\d+/g) ?? []) : [];
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('internal/bug', 'The step failed in a way that it should not.', {
        evidence: [name, ...places.slice(0, 6).map((place) => `at ${place}`)],
        cause: error,
    });
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
function errorCode(error) {
    if (!(error instanceof Error))
        return 'unknown';
    return error.code ?? error.name;
}


/***/ }),

/***/ 4103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ explainFindings)
});

// EXTERNAL MODULE: ./build/src/diagnostics/codes.js
var codes = __nccwpck_require__(5388);
;// CONCATENATED MODULE: ./build/src/engine/seal.js
function sealDiagnostic(found, redactor) {
    const { origin, span, cause, ...rest } = found;
    const sealed = redactor.data(rest);
    if (origin === undefined)
        return cause === undefined ? sealed : { ...sealed, cause };
    const quotable = origin.text !== undefined && redactor.redact(origin.text).hits === 0;
    return {
        ...sealed,
        origin: { label: redactor.text(origin.label), ...(quotable ? { text: origin.text } : {}) },
        ...(quotable && span !== undefined ? { span } : {}),
        ...(cause === undefined ? {} : { cause }),
    };
}

;// CONCATENATED MODULE: ./build/src/engine/explain-findings.js


async function explainFindings(found, facts, { redactor, errorsUrl, failOnError }) {
    if (found.length === 0)
        return [];
    const { explain } = await __nccwpck_require__.e(/* import() */ 75).then(__nccwpck_require__.bind(__nccwpck_require__, 6075));
    const links = errorsUrl === undefined ? {} : { errorsUrl };
    const explained = found.map((one) => {
        const whole = explain(sealDiagnostic(one, redactor), facts, links);
        if (whole.severity !== 'error')
            return whole;
        return { ...whole, failing: true, severity: !failOnError && (0,codes/* isSoftenable */.Ym)(whole.code) ? 'warning' : 'error' };
    });
    return explained.sort((a, b) => Number(b.failing ?? false) - Number(a.failing ?? false));
}


/***/ }),

/***/ 5063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ joinFields),
/* harmony export */   Zc: () => (/* binding */ responseFacts),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   lu: () => (/* binding */ requestFacts)
/* harmony export */ });
const judgedBytes = 1024 * 1024;
const bodyStartLength = 4_096;
function joinFields(fields) {
    const joined = {};
    for (const [name, value] of fields) {
        const key = name.toLowerCase();
        const before = Object.hasOwn(joined, key) ? joined[key] : undefined;
        Object.defineProperty(joined, key, {
            value: before === undefined ? value : `${before}, ${value}`,
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return joined;
}
function textOf(content) {
    if (content.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
function responseFacts(response, redactor) {
    const judged = response.content.subarray(0, judgedBytes);
    const safe = redactor.text(judged.includes(0) ? '' : new TextDecoder().decode(judged));
    let json;
    try {
        json = JSON.parse(safe);
    }
    catch {
        json = undefined;
    }
    return {
        status: response.status,
        statusText: redactor.text(response.statusText),
        headers: redactor.data(joinFields(response.fields)),
        bodyStart: safe.slice(0, bodyStartLength),
        ...(json === undefined ? {} : { json }),
    };
}
function requestFacts(task, url, target, result, proxy) {
    return {
        method: task.method,
        url: url.href,
        keyHeader: target.apiKeyHeader,
        ...(target.apiKeyScheme === undefined ? {} : { keyScheme: target.apiKeyScheme }),
        keySent: result?.response?.keySent ?? true,
        origins: result?.origins ?? [url.origin],
        ...(proxy === undefined ? {} : { proxy }),
    };
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTlsMaterial)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5627);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(410);


async function readTlsMaterial(target, files) {
    const found = [];
    const read = async (name, path) => {
        if (path === undefined)
            return undefined;
        try {
            return await files.read(path);
        }
        catch (error) {
            found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('input/file', `The file given as \`${name}\` cannot be read.`, {
                evidence: [`path: ${path}`, `system error: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)}`],
                cause: error,
            }));
            return undefined;
        }
    };
    const ca = await read('ca-file', target.caFile);
    const cert = await read('client-cert-file', target.clientCertFile);
    const key = await read('client-key-file', target.clientKeyFile);
    return {
        tls: {
            ...(ca === undefined ? {} : { ca }),
            ...(cert === undefined ? {} : { cert }),
            ...(key === undefined ? {} : { key }),
        },
        found,
    };
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   githubContext: () => (/* binding */ githubContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const runnerFiles = [...commandFiles, 'GITHUB_EVENT_PATH'];
const contextInputs = {
    secretSource: 'INPUT_GITHUB-SECRET-SOURCE',
    jobWorkflowRef: 'INPUT_JOB-WORKFLOW-REF',
    jobWorkflowFile: 'INPUT_JOB-WORKFLOW-FILE-PATH',
};
function githubContext(env) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(variable(env, 'GITHUB_WORKSPACE') ?? process.cwd());
    const name = hostOf(env);
    const errorsUrl = name === 'github' ? errorPages(env) : undefined;
    return {
        name,
        environment: environmentFacts(env),
        workspace,
        takesOutputs: true,
        temp: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(variable(env, 'RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()),
        protectedFiles: protectedFiles(env),
        ...(errorsUrl === undefined ? {} : { errorsUrl }),
        async callingStep() {
            const { findCallingStep } = await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 616));
            return findCallingStep({
                workspace,
                repository: variable(env, 'GITHUB_REPOSITORY'),
                workflowRef: variable(env, 'GITHUB_WORKFLOW_REF'),
                jobWorkflowRef: variable(env, contextInputs.jobWorkflowRef),
                jobWorkflowFile: variable(env, contextInputs.jobWorkflowFile),
                job: variable(env, 'GITHUB_JOB'),
                step: variable(env, 'GITHUB_ACTION'),
                action: variable(env, 'GITHUB_ACTION_REPOSITORY'),
                composite: variable(env, 'GITHUB_ACTION_PATH') !== undefined,
            });
        },
    };
}
function variable(env, name) {
    const value = env[name]?.trim();
    return value === undefined || value === '' || value.includes('${{') ? undefined : value;
}
function hostOf(env) {
    return isTrue(env.GITEA_ACTIONS) || isTrue(env.FORGEJO_ACTIONS) ? 'gitea' : 'github';
}
function isTrue(value) {
    return value !== undefined && /^(true|1)$/i.test(value);
}
function environmentFacts(env) {
    const facts = {
        host: hostOf(env),
        secretSource: variable(env, contextInputs.secretSource) ?? '',
        composite: variable(env, 'GITHUB_ACTION_PATH') !== undefined,
        act: isTrue(env.ACT),
        gitea: isTrue(env.GITEA_ACTIONS),
        forgejo: isTrue(env.FORGEJO_ACTIONS),
    };
    const told = {
        eventName: 'GITHUB_EVENT_NAME',
        actor: 'GITHUB_ACTOR',
        triggeringActor: 'GITHUB_TRIGGERING_ACTOR',
        repository: 'GITHUB_REPOSITORY',
        workflowRef: 'GITHUB_WORKFLOW_REF',
        jobWorkflowRef: contextInputs.jobWorkflowRef,
    };
    for (const [fact, name] of Object.entries(told)) {
        const value = variable(env, name);
        if (value !== undefined)
            facts[fact] = value;
    }
    return addEventFacts(facts, variable(env, 'GITHUB_EVENT_PATH'));
}
function addEventFacts(facts, file) {
    let payload;
    let read = false;
    const at = (type, ...path) => ({
        enumerable: true,
        get: () => {
            if (!read)
                payload = readPayload(file);
            read = true;
            const value = path.reduce(memberOf, payload);
            return typeof value === type ? value : undefined;
        },
    });
    return Object.defineProperties(facts, {
        headRepository: at('string', 'pull_request', 'head', 'repo', 'full_name'),
        headIsFork: at('boolean', 'pull_request', 'head', 'repo', 'fork'),
        pullRequestAuthor: at('string', 'pull_request', 'user', 'login'),
        repositoryIsFork: at('boolean', 'repository', 'fork'),
    });
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}
function readPayload(file) {
    try {
        return file === undefined ? undefined : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function protectedFiles(env) {
    const files = runnerFiles.flatMap((name) => variable(env, name) ?? []).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    const folders = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === '_runner_file_commands');
    return [...new Set([...files, ...folders])];
}
function errorPages(env) {
    const server = variable(env, 'GITHUB_SERVER_URL');
    const repository = variable(env, 'GITHUB_ACTION_REPOSITORY');
    const ref = variable(env, 'GITHUB_ACTION_REF');
    if (server === undefined || repository === undefined || ref === undefined)
        return undefined;
    if (!/^https?:\/\/[\w.:-]+(\/[\w.-]+)*$/.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return undefined;
    return `${server}/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/errors.md`;
}


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* unused harmony export fitSummary */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

const mostBytes = 1024 * 1024;
const cutNote = '\n</code></pre></td></tr></table></li></ol></ul></details>\n\n> **Cut here**: GitHub shows 1 MiB of summary per step. The log and the outputs hold the rest.\n';
function appendSummary(file, markdown) {
    if (file === undefined || file === '')
        return;
    const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, fitSummary(markdown, mostBytes - written));
}
function fitSummary(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.byteLength <= room)
        return markdown;
    const left = room - Buffer.byteLength(cutNote);
    if (left <= 0)
        return '';
    const head = bytes.subarray(0, left);
    const lineEnd = head.lastIndexOf(10);
    return head.subarray(0, Math.max(lineEnd, 0)).toString('utf8') + cutNote;
}


/***/ }),

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isMetadataHost),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
function isLoopback(hostname) {
    if (hostname === 'localhost')
        return true;
    const address = addressOf(hostname);
    if (address === undefined)
        return false;
    return address.length === 4 ? address[0] === 127 : address.every((byte, index) => byte === (index === 15 ? 1 : 0));
}
function isMetadataHost(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    if (metadataNames.has(name))
        return true;
    const address = addressOf(name);
    if (address === undefined)
        return false;
    if (address.length === 4)
        return isMetadataAddress4(address);
    if (address[0] === 0xfe && ((address[1] ?? 0) & 0xc0) === 0x80)
        return true;
    if (metadataAddresses6.some((known) => known.every((byte, index) => byte === address[index])))
        return true;
    const inner = embeddedAddress4(address);
    return inner !== undefined && isMetadataAddress4(inner);
}
const metadataNames = new Set([
    'metadata',
    'metadata.goog',
    'metadata.google.internal',
    'instance-data',
    'instance-data.ec2.internal',
]);
const metadataAddresses4 = ['100.100.100.200', '192.0.0.192', '168.63.129.16'];
const metadataAddresses6 = ['fd00:ec2::254', 'fd20:ce::254'].map((text) => parseAddress6(text));
function isMetadataAddress4(address) {
    return (address[0] === 169 && address[1] === 254) || metadataAddresses4.includes(address.join('.'));
}
function addressOf(hostname) {
    if (hostname.startsWith('['))
        return parseAddress6(hostname.slice(1, -1));
    return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').map(Number) : undefined;
}
function parseAddress6(text) {
    const [head = '', tail = ''] = text.split('::');
    const groups = (part) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
    const before = groups(head);
    const after = groups(tail);
    const zeros = new Array(Math.max(0, 8 - before.length - after.length)).fill(0);
    return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]);
}
function embeddedAddress4(address) {
    const starts = (...bytes) => bytes.every((byte, index) => address[index] === byte);
    const zerosUpTo = (from, to) => address.slice(from, to).every((byte) => byte === 0);
    if (starts(0x20, 0x02))
        return address.slice(2, 6);
    if (starts(0x00, 0x64, 0xff, 0x9b) && zerosUpTo(4, 12))
        return address.slice(12);
    const mapped = address[10] === 0xff && address[11] === 0xff;
    if (zerosUpTo(0, 10) && (mapped || zerosUpTo(10, 12)))
        return address.slice(12);
    return undefined;
}


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ formatMs)
/* harmony export */ });
function formatMs(ms) {
    if (ms < 1000)
        return `${Math.round(ms)}ms`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return `${Math.round(ms / 100) / 10}s`;
}


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ContentTooLarge),
/* harmony export */   v: () => (/* binding */ limitContent)
/* harmony export */ });
class ContentTooLarge extends Error {
    name = 'ContentTooLarge';
    limitBytes;
    constructor(limitBytes) {
        super('The content is larger than allowed.');
        this.limitBytes = limitBytes;
    }
}
async function* limitContent(content, limitBytes) {
    let bytes = 0;
    for await (const chunk of content) {
        bytes += chunk.byteLength;
        if (bytes > limitBytes)
            throw new ContentTooLarge(limitBytes);
        yield chunk;
    }
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkPath)
/* harmony export */ });
function checkPath(path) {
    const control = /[\x00-\x1f\x7f]/.exec(path);
    if (control !== null) {
        return faultAt(path, control.index, 1, 'The path holds a tab, a line break or another control character.', 'Remove it.');
    }
    if (/^[a-z][a-z\d+.-]*:/i.test(path)) {
        return faultAt(path, 0, path.indexOf(':') + 1, 'The path cannot name a scheme.', 'Write what follows the base URL, for example `/requests`.');
    }
    const end = path.search(/[?#]/);
    const hierarchical = end < 0 ? path : path.slice(0, end);
    const backslash = hierarchical.indexOf('\\');
    if (backslash >= 0)
        return faultAt(path, backslash, 1, 'The path holds a backslash.', 'Write `/`.');
    if (hierarchical.startsWith('//')) {
        return faultAt(path, 0, hierarchical.length, 'A path that begins with `//` names another host.', `Write \`/${hierarchical.replace(/^\/+/, '')}\`.`);
    }
    const climbing = findDotSegment(hierarchical);
    if (climbing !== undefined) {
        return faultAt(path, climbing.start, climbing.end - climbing.start, 'The path leaves the base URL: `.` and `..` are not allowed, encoded or not.', 'Write the path from the base URL down.');
    }
    const hash = path.indexOf('#');
    if (hash >= 0) {
        return faultAt(path, hash, path.length - hash, 'The path has a fragment, which is never sent.', 'Remove it, or write `%23` for the character `#`.');
    }
    return undefined;
}
function faultAt(path, start, length, message, suggestion) {
    return { message, start, end: Math.min(path.length, start + length), suggestion };
}
function findDotSegment(path) {
    let start = 0;
    for (const segment of path.split('/')) {
        for (const piece of decodeFully(segment).split(/[/\\]/)) {
            if (/^\.{1,2}(?:[;\0].*)?$/.test(piece.trim()))
                return { start, end: start + segment.length };
        }
        start += segment.length + 1;
    }
    return undefined;
}
function decodeFully(segment) {
    let text = segment;
    for (;;) {
        const decoded = text.replace(/%(25|2e|2f|5c|3b|20|09|00)/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        if (decoded === text)
            return text;
        text = decoded;
    }
}


/***/ }),

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TimeIsUp: () => (/* binding */ TimeIsUp)
/* harmony export */ });
class TimeIsUp extends Error {
    name = 'TimeIsUp';
    setting;
    ms;
    constructor(setting, ms) {
        super(`The time of ${setting} is up.`);
        this.setting = setting;
        this.ms = ms;
    }
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isUnder),
/* harmony export */   O: () => (/* binding */ resolveUrl)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5627);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2151);


function resolveUrl(target, task) {
    const { baseUrl } = target;
    const fault = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .checkPath */ .C)(task.path);
    if (fault !== undefined) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('input/invalid', fault.message, { suggestion: fault.suggestion }));
    }
    const url = new URL(`${withSlash(baseUrl.pathname)}${task.path.replace(/^\//, '')}`, baseUrl.origin);
    if (!isUnder(url, baseUrl)) {
        throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('input/invalid', 'The path leads away from the base URL.', {
            suggestion: 'Write what follows the base URL, for example `/requests`.',
            evidence: [`base URL: ${baseUrl.href}`],
        }));
    }
    const pairs = task.query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
    if (pairs !== '')
        url.search = url.search === '' ? pairs : `${url.search}&${pairs}`;
    return url;
}
function isUnder(url, baseUrl) {
    return url.origin === baseUrl.origin && url.pathname.startsWith(withSlash(baseUrl.pathname));
}
function withSlash(path) {
    return path.endsWith('/') ? path : `${path}/`;
}
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function encode(text) {
    return encodeURIComponent(text.replace(loneSurrogate, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ secretsOfFields),
/* harmony export */   b0: () => (/* binding */ censorCredentials),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var _key_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8213);
/* harmony import */ var _reading_read_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(484);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6524);



const credentialWords = /authorization|cookie|token|secret|passw|passphrase|credential|api[-_]?key|access[-_]?key|private[-_]?key|signature|session|(?:^|[-_])(?:auth|key|pwd|jwt|sig)(?:$|[-_])/i;
const harmless = /^(?:idempotency-key|x-idempotency-key)$/i;
const shortestSecret = 4;
function isCredentialName(name) {
    return credentialWords.test(name) && !harmless.test(name);
}
function secretsOfInputs(values) {
    return [...secretsOfHeaderText(values.headers ?? ''), ...secretsOfMaskText(values.mask ?? '')];
}
function secretsOfFields(fields) {
    return fields.filter(([name]) => isCredentialName(name)).flatMap(([, value]) => secretsOfValue(value));
}
function secretsOfValue(value) {
    const whole = value.trim();
    const bare = /^[A-Za-z][\w-]*\s+(\S.*)$/.exec(whole)?.[1];
    const cookies = [...whole.matchAll(/(?:^|;\s*)[^=;\s]+=([^;]+)/g)].map((match) => match[1] ?? '');
    return [whole, bare ?? '', ...cookies]
        .filter((text) => text.length >= shortestSecret)
        .map((text) => new _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text));
}
function secretsOfHeaderText(text) {
    return credentialRanges(text, isCredentialName).flatMap(({ start, end }) => {
        const value = text.slice(start, end).trim();
        const unquoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
        return unquoted === null
            ? secretsOfValue(value.replace(/^[|>][-+]?\s*/, '').replace(/\s*\n\s*/g, ' '))
            : secretsOfValue(unquoted[1]?.replace(/\\(.)/g, '$1') ?? unquoted[2]?.replaceAll("''", "'") ?? '');
    });
}
function secretsOfMaskText(text) {
    const items = (0,_reading_read_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readBareLines */ .c3)((0,_written_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)({ label: '' }, text)).items;
    return items.flatMap((item) => {
        const line = item.kind === 'scalar' ? item.text : '';
        return [line, line.replace(/^-\s+/, '').replace(/^(["'])(.*)\1$/, '$2')]
            .filter((value, index, both) => value.length >= shortestSecret && both.indexOf(value) === index)
            .map((value) => new _key_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(value));
    });
}
function censorCredentials(text, isCredential = isCredentialName) {
    let censored = text;
    for (const { start, end } of credentialRanges(text, isCredential)) {
        censored = censored.slice(0, start) + text.slice(start, end).replace(/[^\s"']/g, '*') + censored.slice(end);
    }
    return censored;
}
function credentialRanges(text, isCredential) {
    const ranges = [];
    const names = /(?:^|[\n{,?&])([ \t]*)(?:- )?(["']?)([\w.$-]+)\2[ \t]*([:=])[ \t]*/g;
    for (let match = names.exec(text); match !== null; match = names.exec(text)) {
        const [all, indent = '', , name = '', separator] = match;
        names.lastIndex = match.index + all.length;
        if (!isCredential(name))
            continue;
        const start = match.index + all.length;
        const end = separator === '='
            ? start + (/^[^&\s]*/.exec(text.slice(start))?.[0].length ?? 0)
            : endOfValue(text, start, indent.length, /[{,]/.test(all[0] ?? ''));
        ranges.push({ start, end });
        names.lastIndex = Math.max(end, names.lastIndex);
    }
    return ranges;
}
function endOfValue(text, start, indent, flow) {
    const quoted = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/s.exec(text.slice(start));
    if (quoted !== null)
        return start + quoted[0].length;
    const line = /^[^\n]*/.exec(text.slice(start))?.[0].length ?? 0;
    if (flow) {
        const close = text.slice(start, start + line).search(/[,}\]]/);
        return close < 0 ? start + line : start + close;
    }
    const more = new RegExp(`^(?:\\n(?:[ \\t]*(?=\\n|$)|[ \\t]{${indent + 1},}[^\\n]*))*`).exec(text.slice(start + line))?.[0]
        .length ?? 0;
    return start + line + more;
}


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const yamlNumber = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
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
    if (/^0o[0-7]+$|^0x[\da-fA-F]+$/.test(text))
        return { kind: 'number', text: BigInt(text).toString() };
    if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) {
        return { kind: 'unclear', problem: `JSON has no number \`${text}\``, suggestion: `Write it as text: "${text}".` };
    }
    if (yamlNumber.test(text) || grouped.test(text)) {
        return {
            kind: 'unclear',
            problem: `\`${text}\` is not written as JSON writes numbers, and may be meant as text`,
            suggestion: `Write the number ${plainNumber(text)}, or the text "${text}".`,
        };
    }
    return { kind: 'string', text };
}
function plainNumber(text) {
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


/***/ }),

/***/ 4770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inputGroups),
/* harmony export */   E: () => (/* binding */ define)
/* harmony export */ });
const inputGroups = {
    key: 'The key and where it goes',
    call: 'The call',
    success: 'What counts as success, and what is kept',
    run: 'The run',
    output: 'Files that are written',
    context: 'Set by the step itself',
};
function define(definition) {
    return definition;
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ definitionOf),
  vj: () => (/* binding */ inputNames)
});

// UNUSED EXPORTS: inputDefinitions

// EXTERNAL MODULE: ./build/src/inputs/definition.js
var definition = __nccwpck_require__(4770);
// EXTERNAL MODULE: ./build/src/inputs/kind.js
var kind = __nccwpck_require__(5157);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/count.js

const most = 100;
const count = (0,kind/* scalarKind */.b)('NUMBER', (value, faults) => {
    if (/^\d{1,3}$/.test(value.text) && Number(value.text) <= most)
        return Number(value.text);
    const meant = /^(?:none|no|never|off|false)$/i.test(value.text)
        ? 'Write `0`.'
        : `Write a whole number from 0 to ${most}.`;
    return faults.add(value, `\`${value.text}\` is not a whole number from 0 to ${most}.`, { suggestion: meant });
});

;// CONCATENATED MODULE: ./build/src/inputs/kinds/duration.js

const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const spellings = {
    msec: 'ms',
    millis: 'ms',
    milliseconds: 'ms',
    sec: 's',
    secs: 's',
    second: 's',
    seconds: 's',
    min: 'm',
    mins: 'm',
    minute: 'm',
    minutes: 'm',
    hr: 'h',
    hrs: 'h',
    hour: 'h',
    hours: 'h',
    day: 'd',
    days: 'd',
};
const longestTimerMs = 24 * 86_400_000;
function parseDuration(value, faults, rules) {
    const text = value.text;
    if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/.test(text)) {
        return faults.add(value, explain(text), { suggestion: suggest(text, rules.example) });
    }
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
        total += Number(amount) * (unitsMs[unit ?? ''] ?? 0);
    }
    total = Math.round(total);
    if (total === 0 && rules.zero !== true) {
        return faults.add(value, 'The duration must be longer than nothing.', {
            suggestion: `Write for example \`${rules.example}\`.`,
        });
    }
    if (total > (rules.longestMs ?? longestTimerMs)) {
        return faults.add(value, 'The duration is longer than 24 days.', { suggestion: 'Write `24d` or less.' });
    }
    return total;
}
function explain(text) {
    if (/^-/.test(text))
        return `\`${text}\` is negative, and a duration is not.`;
    return /^\d+(?:\.\d+)?$/.test(text) ? `\`${text}\` is a duration without a unit.` : `\`${text}\` is not a duration.`;
}
function suggest(text, example) {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text) ?? [];
    if (amount !== undefined && unit === '')
        return `Write \`${amount}s\` for seconds, or \`${amount}ms\`, \`${amount}m\`, \`${amount}h\`, \`${amount}d\`.`;
    const lower = unit?.toLowerCase() ?? '';
    const known = lower in unitsMs ? lower : spellings[lower];
    if (amount !== undefined && known !== undefined)
        return `Write \`${amount}${known}\`.`;
    return `Write a number and a unit (ms, s, m, h, d), for example \`${example}\`.`;
}
function durationKind(rules) {
    return (0,kind/* scalarKind */.b)('DURATION', (value, faults) => parseDuration(value, faults, rules));
}
const duration = durationKind({ example: '30s' });
const delay = durationKind({ example: '1s', zero: true });
const age = durationKind({ example: '90d', longestMs: Number.MAX_SAFE_INTEGER });

// EXTERNAL MODULE: ./build/src/inputs/data-node.js
var data_node = __nccwpck_require__(1612);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/field-names.js
const tokenPattern = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;
const framing = 'it is written by the step itself, from the request';
const hop = 'it concerns one connection, not the API';
const managedFields = {
    host: 'it follows from `base-url`',
    'content-length': framing,
    'transfer-encoding': framing,
    expect: framing,
    connection: hop,
    'keep-alive': hop,
    upgrade: hop,
    te: hop,
    trailer: hop,
    'proxy-authorization': 'proxies take it from the address in `HTTPS_PROXY`',
    'proxy-connection': hop,
    'proxy-authenticate': hop,
};

;// CONCATENATED MODULE: ./build/src/inputs/kinds/headers.js



const headers = (0,kind/* dataKind */.pN)('HEADERS', parse, {
    lines: true,
    linesOverNesting: () => true,
});
function parse(node, faults) {
    if (node.kind !== 'map') {
        return faults.add(node, 'Headers are a map, or lines of a name, a colon and a value.', {
            suggestion: 'Write for example `accept: text/csv`.',
        });
    }
    const before = faults.errors.length;
    const seen = new Set();
    const entries = [];
    for (const { key, value } of node.entries) {
        const name = key.text;
        const lower = name.toLowerCase();
        checkName(key, faults);
        if (seen.has(lower)) {
            faults.add(key, `The header \`${name}\` is given twice; case makes no difference.`, {
                suggestion: 'Keep one; put several values on one line, with commas.',
            });
        }
        seen.add(lower);
        if (value.kind === 'list') {
            faults.add(value, `The header \`${name}\` has a list where one value is expected.`, {
                suggestion: 'Put several values on one line, with commas.',
            });
            continue;
        }
        const text = (0,data_node/* textOf */.b6)(value, `header \`${name}\``, faults);
        if (text === undefined || value.kind !== 'scalar')
            continue;
        checkValue(name, value, faults);
        entries.push({ field: [name, text], at: key });
    }
    return faults.errors.length > before ? undefined : entries;
}
function checkName(key, faults) {
    const name = key.text;
    if (!tokenPattern.test(name)) {
        faults.add(key, `\`${name}\` is not a header name.`, {
            suggestion: 'Header names have letters, digits and dashes: `x-request-source`.',
        });
        return;
    }
    const reason = managedFields[name.toLowerCase()] ?? (/^proxy-/i.test(name) ? 'it concerns the proxy, not the API' : undefined);
    if (reason !== undefined) {
        faults.add(key, `The header \`${name}\` cannot be set: ${reason}.`, { suggestion: `Remove \`${name}\`.` });
    }
}
function checkValue(name, value, faults) {
    const bad = /[^\t\x20-\x7e]/.exec(value.text);
    if (bad === null)
        return;
    const code = bad[0].codePointAt(0) ?? 0;
    const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const kind = code === 10 || code === 13
        ? 'a line break'
        : code < 32 || code === 127
            ? `the control character ${point}`
            : `the non-ASCII character ${point}`;
    faults.add(value, `The value of the header \`${name}\` holds ${kind}.`, {
        range: [bad.index, bad.index + 1],
        suggestion: code > 127 ? 'Use ASCII, or percent-encode it if the API decodes that.' : 'Write the value on one line.',
    });
}

;// CONCATENATED MODULE: ./build/src/inputs/kinds/idempotency-key.js

const idempotencyKey = (0,kind/* scalarKind */.b)('VALUE|auto', (value, faults) => {
    if (/^auto$/i.test(value.text))
        return 'auto';
    const bad = /[^\x21-\x7e]/.exec(value.text);
    if (bad !== null) {
        return faults.add(value, 'An idempotency key has visible ASCII characters only, no spaces.', {
            range: [bad.index, bad.index + 1],
            suggestion: 'Write for example `auto`, or `release-${{ github.run_id }}`.',
        });
    }
    if (value.text.length > 255) {
        return faults.add(value, 'An idempotency key has 255 characters at most.', {
            suggestion: 'Shorten it, or write `auto`.',
        });
    }
    return value.text;
});

;// CONCATENATED MODULE: ./build/src/inputs/json-text.js

function jsonTextOf(node, faults) {
    const before = faults.errors.length;
    const text = write(node, faults);
    return faults.errors.length > before ? undefined : text;
}
function write(node, faults) {
    switch (node.kind) {
        case 'list':
            return `[${node.items.map((item) => write(item, faults)).join(',')}]`;
        case 'map':
            return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${write(value, faults)}`).join(',')}}`;
        case 'scalar': {
            const meaning = (0,data_node/* meaningOf */.Pr)(node);
            switch (meaning.kind) {
                case 'string':
                    return JSON.stringify(meaning.text);
                case 'number':
                    return meaning.text;
                case 'boolean':
                    return String(meaning.value);
                case 'null':
                    return 'null';
                case 'unclear':
                    faults.add(node, `${meaning.problem.replace(/^./, (first) => first.toUpperCase())}.`, {
                        suggestion: meaning.suggestion,
                    });
                    return 'null';
            }
        }
    }
}

// EXTERNAL MODULE: ./build/src/inputs/reading/read-data.js
var read_data = __nccwpck_require__(7131);
// EXTERNAL MODULE: ./build/src/inputs/reading/read-json.js
var read_json = __nccwpck_require__(5017);
// EXTERNAL MODULE: ./build/src/inputs/written.js
var written = __nccwpck_require__(6524);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/json.js





const json = {
    placeholder: 'JSON',
    parseText: async (value, faults) => {
        const text = (0,written/* trimmed */.dE)(value);
        if ('node' in (0,read_json/* readJson */.V)(text))
            return text.text;
        if (fileName.test(text.text))
            return explainLoneText(text, faults);
        const node = await (0,read_data.readData)(text, faults);
        return node === undefined ? undefined : parseNode(node, faults);
    },
    parseNode,
};
const fileName = /^@?[\w./\\-]+\.json$/;
function parseNode(node, faults) {
    if (node.kind === 'scalar' && node.plain && (0,data_node/* meaningOf */.Pr)(node).kind === 'string')
        return explainLoneText(node, faults);
    return jsonTextOf(node, faults);
}
function explainLoneText(value, faults) {
    return faults.add(value, 'This is one line of text, neither a map, a list nor JSON.', {
        suggestion: json_suggest(value.text),
    });
}
function json_suggest(text) {
    if (fileName.test(text)) {
        return `To send a file, write \`body-file: ${text.replace(/^@/, '')}\` and \`content-type: application/json\`.`;
    }
    const [, name, value] = /^([\w-]+)[=:](.*)$/.exec(text) ?? [];
    if (name !== undefined)
        return `Write \`${name}: ${value?.trim()}\`, with a space behind the colon.`;
    return 'Write `name: value` lines or JSON; to send the text itself, put it in quotes.';
}

;// CONCATENATED MODULE: ./build/src/inputs/kinds/media-type.js

const word = "[\\w!#$&^.+'-]+";
const pattern = new RegExp(`^${word}/${word}(?:[ \\t]*;[ \\t]*${word}=(?:${word}|"[\\x20-\\x21\\x23-\\x7e]*"))*$`);
const mediaType = (0,kind/* scalarKind */.b)('TYPE', (value, faults) => {
    if (pattern.test(value.text))
        return value.text;
    return faults.add(value, `\`${value.text}\` is not a media type.`, {
        suggestion: /^json$/i.test(value.text)
            ? 'Write `application/json`.'
            : 'Write for example `text/csv`, or `text/plain; charset=utf-8`.',
    });
});

// EXTERNAL MODULE: ./build/src/diagnostics/did-you-mean.js
var did_you_mean = __nccwpck_require__(2923);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/method.js



const common = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const known = [
    ...common,
    'QUERY',
    'PROPFIND',
    'PROPPATCH',
    'MKCOL',
    'COPY',
    'MOVE',
    'LOCK',
    'UNLOCK',
    'SEARCH',
    'REPORT',
    'PURGE',
    'LINK',
    'UNLINK',
    'LIST',
];
const method = (0,kind/* scalarKind */.b)('METHOD', (value, faults) => {
    const upper = value.text.toUpperCase();
    if (known.includes(upper))
        return upper;
    if (upper === 'CONNECT' || upper === 'TRACE' || upper === 'TRACK') {
        return faults.add(value, `The method ${upper} is not for API calls.`, {
            suggestion: 'Write GET, POST, PUT, PATCH or DELETE.',
        });
    }
    const near = (0,did_you_mean/* nearestName */.q)(upper, common);
    if (tokenPattern.test(value.text) && near === undefined)
        return value.text;
    return faults.add(value, `\`${value.text}\` is not a method.`, {
        suggestion: near === undefined ? 'Write GET, POST, PUT, PATCH or DELETE.' : `Did you mean \`${near}\`?`,
    });
});

;// CONCATENATED MODULE: ./build/src/inputs/kinds/multipart.js



const multipart = (0,kind/* dataKind */.pN)('MAP', multipart_parse, { lines: true });
function multipart_parse(node, faults) {
    if (node.kind !== 'map') {
        return faults.add(node, `A map of parts is expected, and there is ${(0,data_node/* describe */.q0)(node)}.`, {
            suggestion: 'Write lines such as `file: "@out/report.pdf"`.',
        });
    }
    const before = faults.errors.length;
    const parts = [];
    for (const { key, value } of node.entries) {
        const badName = /[\r\n\0]/.exec(key.text);
        if (badName !== null || key.text === '') {
            faults.add(key, 'The name of a part is empty or holds a line break.', {
                suggestion: 'Name it for example `file`.',
            });
            continue;
        }
        for (const item of value.kind === 'list' ? value.items : [value]) {
            const text = (0,data_node/* textOf */.b6)(item, `part \`${key.text}\``, faults);
            if (text === undefined || item.kind !== 'scalar')
                continue;
            const part = text.startsWith('@') && !text.startsWith('@@')
                ? parseFile(key.text, item, faults)
                : { kind: 'value', name: key.text, value: text.replace(/^@@/, '@') };
            if (part !== undefined)
                parts.push(part);
        }
    }
    if (parts.length === 0 && faults.errors.length === before) {
        return faults.add(node, 'A multipart content needs at least one part.', {
            suggestion: 'Write lines such as `file: "@out/report.pdf"`.',
        });
    }
    return faults.errors.length > before ? undefined : parts;
}
const parameter = /^;[ \t]*([a-zA-Z-]+)=(?:"((?:[^"\\]|\\["\\])*)"|([^;"]*))/;
function parseFile(name, item, faults) {
    const text = item.text;
    const [head = '@', quoted, bare] = /^@(?:"((?:[^"\\]|\\["\\])*)"|([^;"]*))/.exec(text) ?? [];
    const path = (quoted?.replace(/\\(["\\])/g, '$1') ?? bare ?? '').trim();
    if (path === '' || path === '-') {
        return faults.add(item, `The part \`${name}\` names no file.`, {
            suggestion: 'Write the path behind the `@`; a text that begins with `@` is written with `@@`.',
        });
    }
    let contentType;
    let filename;
    for (let at = head.length; at < text.length;) {
        const rest = text.slice(at);
        const found = parameter.exec(rest);
        const value = (found?.[2]?.replace(/\\(["\\])/g, '$1') ?? found?.[3] ?? '').trim();
        const word = found?.[1]?.toLowerCase();
        const end = at + (found?.[0].length ?? rest.length);
        const place = { range: [at, end] };
        if (word === 'type' && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value))
            contentType = value;
        else if (word === 'filename' && value !== '' && !/[\r\n\0]/.test(value))
            filename = value;
        else if (word === 'charset' && contentType !== undefined && /^[\w.-]+$/.test(value))
            contentType += `; charset=${value}`;
        else
            return faults.add(item, `Behind the file of the part \`${name}\` stands something else than a type or a file name.`, { ...place, suggestion: 'Write for example `@out/logo.png;type=image/png;filename=logo.png`.' });
        at = end;
    }
    const pathStart = text.indexOf(path);
    return {
        kind: 'file',
        name,
        file: { path, at: pathStart < 0 ? item : (0,written/* partOf */.BU)(item, pathStart, pathStart + path.length) },
        ...(contentType === undefined ? {} : { contentType }),
        ...(filename === undefined ? {} : { filename }),
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/kinds/named-file.js

const namedFile = (0,kind/* scalarKind */.b)('FILE', (value, faults) => {
    const odd = /[\x00-\x1f\x7f]/.exec(value.text);
    if (odd !== null) {
        return faults.add(value, 'The path of the file holds a line break or another control character.', {
            range: [odd.index, odd.index + 1],
            suggestion: 'Give the path of one file.',
        });
    }
    return { path: value.text, at: value };
});

;// CONCATENATED MODULE: ./build/src/inputs/kinds/pairs.js


function parsePairs(node, what, faults) {
    if (node.kind !== 'map')
        return faults.add(node, `A map of names and values is expected, and there is ${(0,data_node/* describe */.q0)(node)}.`, {
            suggestion: suggestMap(node),
        });
    const before = faults.errors.length;
    const pairs = [];
    for (const { key, value } of node.entries) {
        for (const item of value.kind === 'list' ? value.items : [value]) {
            const text = (0,data_node/* textOf */.b6)(item, `${what} \`${key.text}\``, faults);
            if (text !== undefined)
                pairs.push([key.text, text]);
        }
    }
    return faults.errors.length > before ? undefined : pairs;
}
function suggestMap(node) {
    const [, name, value] = node.kind === 'scalar' ? (/^\??([^\s=&]+)=([^\s&]*)/.exec(node.text) ?? []) : [];
    return name === undefined ? 'Write lines such as `name: value`.' : `Write one line for each: \`${name}: ${value}\`.`;
}
const query = (0,kind/* dataKind */.pN)('MAP', (node, faults) => parsePairs(node, 'query parameter', faults), {
    lines: true,
});
const pairs_form = (0,kind/* dataKind */.pN)('MAP', (node, faults) => parsePairs(node, 'form field', faults), { lines: true });

// EXTERNAL MODULE: ./build/src/http/path.js
var path = __nccwpck_require__(2151);
// EXTERNAL MODULE: ./build/src/inputs/kinds/base-url.js
var base_url = __nccwpck_require__(8198);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/path.js



const path_path = (0,kind/* scalarKind */.b)('PATH', (value, faults) => {
    const text = value.text;
    if (/^https?:[/\\]{2}/i.test(text)) {
        if (!(0,base_url/* holdsUserInfo */.oA)(text))
            return value;
        return faults.add((0,base_url/* withoutText */._m)(value), 'The path is a whole URL with a user name or a password in it.', {
            suggestion: 'Write what follows the base URL, for example `/requests`.',
        });
    }
    const fault = (0,path/* checkPath */.C)(text);
    if (fault === undefined)
        return value;
    return faults.add(value, fault.message, { range: [fault.start, fault.end], suggestion: fault.suggestion });
});

;// CONCATENATED MODULE: ./build/src/inputs/kinds/size.js

const units = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const size = (0,kind/* scalarKind */.b)('SIZE', (value, faults) => {
    const [, amount = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(value.text) ?? [];
    const factor = units[unit];
    if (amount === '') {
        return faults.add(value, `\`${value.text}\` is not a size.`, {
            suggestion: 'Write a number and a unit, for example `10MiB`.',
        });
    }
    if (factor === undefined || value.text.includes(' ')) {
        const meant = factor === undefined ? meantUnit(unit) : unit;
        return faults.add(value, unit === '' ? `\`${amount}\` is a size without a unit.` : `\`${value.text}\` is not a size.`, {
            suggestion: meant === undefined
                ? `Write \`${amount}MiB\`, \`${amount}KiB\`, or \`${amount}B\` for bytes.`
                : `Write \`${amount}${meant}\`.`,
        });
    }
    const bytes = Math.floor(Number(amount) * factor);
    if (bytes < 1 || !Number.isSafeInteger(bytes)) {
        return faults.add(value, `\`${value.text}\` is out of range.`, { suggestion: 'Write for example `10MiB`.' });
    }
    return bytes;
});
function meantUnit(unit) {
    const lower = unit.toLowerCase();
    if (lower === '')
        return undefined;
    const spelt = [lower, `${lower}ib`, `${lower}b`];
    return Object.keys(units).find((known) => spelt.includes(known.toLowerCase()) && (known.includes('i') || lower.endsWith('b')));
}

;// CONCATENATED MODULE: ./build/src/inputs/kinds/text.js

const text_text = (0,kind/* scalarKind */.b)('TEXT', (value) => value.text, { verbatim: true });

;// CONCATENATED MODULE: ./build/src/inputs/defined/call-inputs.js














const everywhere = ['action', 'flag', 'task'];
const lines = { join: '\n' };
const callInputs = {
    path: (0,definition/* define */.E)({
        kind: path_path,
        group: 'call',
        places: everywhere,
        flag: { givenBy: 'argument' },
        defaultNote: 'required',
        description: 'The path to call, relative to `base-url`, such as `/requests`. It cannot leave the base URL.',
    }),
    method: (0,definition/* define */.E)({
        kind: method,
        group: 'call',
        places: everywhere,
        flag: { givenBy: 'command' },
        defaultNote: '`GET`, or `POST` when there is something to send',
        description: 'The HTTP method.',
    }),
    query: (0,definition/* define */.E)({
        kind: query,
        group: 'call',
        places: everywhere,
        flag: lines,
        description: 'Query parameters as a YAML or JSON map. A list repeats its name.',
    }),
    headers: (0,definition/* define */.E)({
        kind: headers,
        group: 'call',
        places: everywhere,
        flag: lines,
        description: 'Further headers as a YAML map, a JSON map, or `Name: value` lines. `accept: application/json` is sent unless given here.',
    }),
    json: (0,definition/* define */.E)({
        kind: json,
        group: 'call',
        places: everywhere,
        description: 'What to send as `application/json`, written as YAML or JSON. Texts stay texts and numbers keep all their digits.',
    }),
    body: (0,definition/* define */.E)({
        kind: text_text,
        group: 'call',
        places: everywhere,
        description: 'Text to send, exactly as it is written, with `content-type`.',
    }),
    'body-file': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'call',
        places: everywhere,
        description: 'A file to send, streamed, with `content-type`. It must lie in the workspace or in `RUNNER_TEMP`.',
    }),
    'content-type': (0,definition/* define */.E)({
        kind: mediaType,
        group: 'call',
        places: everywhere,
        defaultNote: '`text/plain; charset=utf-8` for `body`, for `body-file` what its extension stands for',
        description: 'The media type of `body` or `body-file`; for `json`, one that ends in `+json`.',
    }),
    form: (0,definition/* define */.E)({
        kind: pairs_form,
        group: 'call',
        places: everywhere,
        flag: lines,
        description: 'Fields to send as `application/x-www-form-urlencoded`, as a YAML or JSON map. A list repeats its name.',
    }),
    multipart: (0,definition/* define */.E)({
        kind: multipart,
        group: 'call',
        places: everywhere,
        flag: lines,
        description: 'Parts to send as `multipart/form-data`, as a map. `"@path"` streams a file, `"@path;type=image/png;filename=x.png"` says more about it; `@@` begins a text with an `@`.',
    }),
    timeout: (0,definition/* define */.E)({
        kind: duration,
        group: 'call',
        places: everywhere,
        defaultNote: '`30s`, with `save-to` `10m`',
        description: 'How long one attempt may take, its content included, such as `500ms`, `30s` or `10m`.',
    }),
    within: (0,definition/* define */.E)({
        kind: duration,
        group: 'call',
        places: everywhere,
        defaultNote: '`10m`, with `save-to` `30m`',
        description: 'How long the call may take in all: attempts and the waits between them.',
    }),
    retries: (0,definition/* define */.E)({
        kind: count,
        default: '3',
        group: 'call',
        places: everywhere,
        description: 'How many further attempts may follow when the connection fails or the server is busy. POST and PATCH are repeated on 429 or with `idempotency-key`.',
    }),
    'retry-delay': (0,definition/* define */.E)({
        kind: delay,
        default: '1s',
        group: 'call',
        places: everywhere,
        description: 'The longest wait before the first further attempt; it doubles up to 30 s. A `Retry-After` of the server up to 5 minutes is honoured.',
    }),
    'idempotency-key': (0,definition/* define */.E)({
        kind: idempotencyKey,
        group: 'call',
        places: everywhere,
        description: 'A value that names this call, or `auto` for a new one; sent as `Idempotency-Key`, the same with each attempt.',
    }),
    'max-response-size': (0,definition/* define */.E)({
        kind: size,
        group: 'call',
        places: everywhere,
        defaultNote: '`10MiB`, with `save-to` `5GiB`',
        description: 'The largest content that is accepted, after decompression, such as `10MiB`.',
    }),
};

;// CONCATENATED MODULE: ./build/src/inputs/kinds/date.js

const date = (0,kind/* scalarKind */.b)('YYYY-MM-DD', (value, faults) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.text) ?? [];
    const parsed = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (day === undefined) {
        return faults.add(value, `\`${value.text}\` is not a date.`, {
            suggestion: 'Write year, month and day: `2026-08-01`.',
        });
    }
    if (parsed.getUTCMonth() !== Number(month) - 1 || parsed.getUTCDate() !== Number(day)) {
        return faults.add(value, `\`${value.text}\` is not a day of the calendar.`, {
            suggestion: 'Write year, month and day: `2026-08-01`.',
        });
    }
    return parsed;
});

;// CONCATENATED MODULE: ./build/src/inputs/kinds/redirect-policy.js


const policies = ['same-origin', 'none', 'without-key'];
const redirectPolicy = (0,kind/* scalarKind */.b)(policies.join('|'), (value, faults) => {
    const policy = policies.find((one) => one === value.text);
    if (policy !== undefined)
        return policy;
    const near = (0,did_you_mean/* nearestName */.q)(value.text, policies);
    return faults.add(value, `\`${value.text}\` is not a way to treat redirections.`, {
        suggestion: near === undefined ? 'Write `same-origin`, `none` or `without-key`.' : `Did you mean \`${near}\`?`,
    });
});

;// CONCATENATED MODULE: ./build/src/inputs/kinds/token.js


const keyHeader = (0,kind/* scalarKind */.b)('NAME', (value, faults) => {
    const name = value.text;
    if (!tokenPattern.test(name)) {
        return faults.add(value, 'The name of a header has letters, digits and dashes only.', {
            suggestion: /^[\w-]+:$/.test(name)
                ? `Write \`${name.slice(0, -1)}\`, without the colon.`
                : 'Write for example `x-api-key` or `Authorization`.',
        });
    }
    const reason = managedFields[name.toLowerCase()] ??
        (/^(?:accept|content-type|content-encoding|idempotency-key|user-agent)$/i.test(name)
            ? 'it has a meaning of its own'
            : undefined);
    if (reason !== undefined) {
        return faults.add(value, `The key cannot be sent as \`${name}\`: ${reason}.`, {
            suggestion: 'Write for example `x-api-key` or `Authorization`.',
        });
    }
    return name;
});
const keyScheme = (0,kind/* scalarKind */.b)('WORD', (value, faults) => {
    if (tokenPattern.test(value.text))
        return value.text;
    return faults.add(value, 'The scheme is one word; the key follows it by itself.', {
        suggestion: /^bearer\b/i.test(value.text) ? 'Write `Bearer`.' : 'Write for example `Bearer` or `Token`.',
    });
});

;// CONCATENATED MODULE: ./build/src/inputs/defined/key-inputs.js







const neverInFiles = ['action', 'flag'];
const keyInputs = {
    'api-key': {
        group: 'key',
        places: ['action'],
        secret: true,
        defaultNote: 'environment `KIMP360_API_KEY`',
        description: 'The API key, from a secret: `${{ secrets.KIMP360_API_KEY }}`. It is masked before anything else happens.',
    },
    'api-key-fallback': {
        group: 'key',
        places: ['action'],
        secret: true,
        defaultNote: 'environment `KIMP360_API_KEY_FALLBACK`',
        description: 'A second key, tried once when the first is answered 401. It lets a key be replaced without a failed run; a warning then says that the first is dead.',
    },
    'api-key-created': (0,definition/* define */.E)({
        kind: date,
        group: 'key',
        places: neverInFiles,
        description: 'The day on which the key was made, such as `2026-08-01`. Once it is older than `api-key-max-age`, each run warns that it should be replaced.',
    }),
    'api-key-max-age': (0,definition/* define */.E)({
        kind: age,
        group: 'key',
        places: neverInFiles,
        defaultNote: '`90d` with `api-key-created`',
        description: 'How old the key may become, such as `90d`. It needs `api-key-created`.',
    }),
    'base-url': (0,definition/* define */.E)({
        kind: base_url/* baseUrl */.pc,
        default: 'https://api.kimp360.com',
        group: 'key',
        places: neverInFiles,
        description: 'Origin and path prefix of the API that the key belongs to. It must be `https:`, or `http:` on a loopback host.',
    }),
    'api-key-header': (0,definition/* define */.E)({
        kind: keyHeader,
        default: 'x-api-key',
        group: 'key',
        places: neverInFiles,
        description: 'The name of the header that carries the key, sent with exactly this casing.',
    }),
    'api-key-scheme': (0,definition/* define */.E)({
        kind: keyScheme,
        group: 'key',
        places: neverInFiles,
        description: 'A word before the key, such as `Bearer`: the header then holds `Bearer <key>`.',
    }),
    redirects: (0,definition/* define */.E)({
        kind: redirectPolicy,
        default: 'same-origin',
        group: 'key',
        places: neverInFiles,
        description: '`same-origin` follows redirections within the origin, `none` treats a 3xx as an answer like any other, `without-key` follows to other origins without the key, cookies or any header of yours.',
    }),
    'ca-file': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'key',
        places: neverInFiles,
        description: 'A PEM file with the certificate of a private CA, trusted beside the public ones.',
    }),
    'client-cert-file': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'key',
        places: neverInFiles,
        description: 'A PEM file with the client certificate for mutual TLS. It needs `client-key-file`.',
    }),
    'client-key-file': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'key',
        places: neverInFiles,
        description: 'A PEM file with the private key of the client certificate.',
    }),
};

;// CONCATENATED MODULE: ./build/src/inputs/kinds/boolean.js

const boolean_boolean = (0,kind/* scalarKind */.b)('true|false', (value, faults) => {
    if (/^(?:true|True|TRUE)$/.test(value.text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value.text))
        return false;
    const meant = /^(?:yes|y|on|1)$/i.test(value.text)
        ? '`true`'
        : /^(?:no|n|off|0)$/i.test(value.text)
            ? '`false`'
            : '`true` or `false`';
    return faults.add(value, `\`${value.text}\` is neither true nor false.`, { suggestion: `Write ${meant}.` });
});

;// CONCATENATED MODULE: ./build/src/inputs/expressions/syntax-fault.js
function describeSyntaxFault(text, library) {
    const length = longestTokens(text, library);
    if (length < text.length)
        return describeCharacter(text, length);
    const tokens = library.tokenize(text);
    const lone = tokens.indexOf(undefined);
    if (lone >= 0) {
        const start = text.search(/(?<![=!<>])=(?!=)/);
        return { message: '`=` is no operator of JMESPath.', start, end: start + 1, suggestion: 'Write `==`.' };
    }
    const sound = tokens;
    const endOf = (index) => sound[index + 1]?.start ?? text.length;
    let first = 0;
    for (let past = sound.length; first < past;) {
        const middle = (first + past) >> 1;
        if (endsTooEarly(text.slice(0, endOf(middle)), library))
            first = middle + 1;
        else
            past = middle;
    }
    const offending = sound[first];
    if (offending !== undefined)
        return describeToken(text, offending, endOf(first));
    return {
        message: 'The expression ends too early.',
        start: text.length,
        end: text.length,
        suggestion: 'Add what is missing, such as a closing bracket.',
    };
}
function longestTokens(text, library) {
    for (let length = text.length; length > 0; length--) {
        try {
            library.tokenize(text.slice(0, length));
            return length;
        }
        catch {
        }
    }
    return 0;
}
function endsTooEarly(beginning, library) {
    try {
        library.compile(beginning);
        return true;
    }
    catch (error) {
        return /EOF|undefined/.test(error instanceof Error ? error.message : '');
    }
}
function describeCharacter(text, at) {
    const start = Math.min(at, text.length - 1);
    const character = text[start] ?? '';
    const place = { start, end: start + 1 };
    if (/["'`]/.test(character)) {
        return {
            message: 'A quoted text in the expression is not closed, or not valid.',
            ...place,
            suggestion: "Write texts as 'text', and JSON values between backticks.",
        };
    }
    return {
        message: `\`${character}\` has no meaning in JMESPath here.`,
        ...place,
        suggestion: character === '$'
            ? 'Leave `$.` out: an expression starts at the whole response.'
            : 'Put names that hold such characters in double quotes.',
    };
}
function describeToken(text, token, end) {
    const word = text.slice(token.start, end).trim();
    const place = { start: token.start, end: token.start + Math.max(1, word.length) };
    const dashed = /[A-Za-z_][\w-]*$/.exec(text.slice(0, token.start))?.[0];
    if (word.startsWith('-') && dashed !== undefined) {
        const name = `${dashed}${/^[\w-]*/.exec(text.slice(token.start))?.[0] ?? ''}`;
        return {
            message: `\`${name}\` is not a name without quotes, since it holds a dash.`,
            start: token.start - dashed.length,
            end: token.start - dashed.length + name.length,
            suggestion: `Put it in double quotes: "${name}".`,
        };
    }
    if (token.type === 'Number') {
        return {
            message: `The number \`${word}\` cannot stand here as it is.`,
            ...place,
            suggestion: `Put it between backticks: \`${word}\`.`,
        };
    }
    if (word === 'and' || word === 'or' || word === 'not' || word === 'in') {
        const instead = {
            and: '`&&`',
            or: '`||`',
            not: '`!`',
            in: '`contains(list, value)`',
        };
        return { message: `\`${word}\` is no operator of JMESPath.`, ...place, suggestion: `Write ${instead[word]}.` };
    }
    return {
        message: `\`${word}\` is not expected here in the expression.`,
        ...place,
        suggestion: 'The language is described at jmespath.org.',
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/expressions/check-expression.js


const functions = {
    abs: [1, 1],
    avg: [1, 1],
    ceil: [1, 1],
    contains: [2, 2],
    ends_with: [2, 2],
    floor: [1, 1],
    join: [2, 2],
    keys: [1, 1],
    length: [1, 1],
    map: [2, 2],
    max: [1, 1],
    max_by: [2, 2],
    merge: [1, 99],
    min: [1, 1],
    min_by: [2, 2],
    not_null: [1, 99],
    reverse: [1, 1],
    sort: [1, 1],
    sort_by: [2, 2],
    starts_with: [2, 2],
    sum: [1, 1],
    to_array: [1, 1],
    to_number: [1, 1],
    to_string: [1, 1],
    type: [1, 1],
    values: [1, 1],
};
async function checkExpression(value, faults) {
    const library = await loadJmespath();
    const fault = findFault(value.text, library);
    if (fault !== undefined) {
        faults.add(value, fault.message, { range: [fault.start, fault.end], suggestion: fault.suggestion });
        return false;
    }
    warnOfTraps(value, library, faults);
    return true;
}
async function loadJmespath() {
    const module = (await __nccwpck_require__.e(/* import() */ 598).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5217, 19)));
    return module.default ?? module;
}
function isSound(text, library) {
    return findFault(text, library) === undefined;
}
const longest = 4_096;
function findFault(text, library) {
    let tree;
    if (text.length > longest) {
        return {
            message: `The expression has more than ${longest.toLocaleString('en')} characters.`,
            start: 0,
            end: 1,
            suggestion: 'Split it into several.',
        };
    }
    try {
        tree = library.compile(text);
    }
    catch {
        return describeSyntaxFault(text, library);
    }
    return findUnclosed(text) ?? findUnsound(tree, text);
}
function findUnclosed(text) {
    const rest = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gs, (quoted) => ' '.repeat(quoted.length));
    const at = rest.search(/['"`]/);
    if (at < 0)
        return undefined;
    return {
        message: 'A quoted text in the expression is not closed.',
        start: at,
        end: at + 1,
        suggestion: `Add the closing ${text[at]}.`,
    };
}
function findUnsound(tree, text) {
    if (tree === undefined) {
        return {
            message: 'The expression ends too early.',
            start: text.length,
            end: text.length,
            suggestion: 'Remove the dot at its end, or name the field behind it.',
        };
    }
    if (tree === null || typeof tree !== 'object')
        return undefined;
    const { type, name, value, children } = tree;
    if (type === 'Function') {
        const fault = checkCall(String(name), children?.length ?? 0, text);
        if (fault !== undefined)
            return fault;
    }
    if (type === 'Literal')
        return undefined;
    if (type === 'KeyValuePair')
        return findUnsound(value, text);
    for (const child of children ?? []) {
        const fault = findUnsound(child, text);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function checkCall(name, given, text) {
    const found = new RegExp(`(?<![\\w])${name.replace(/\W/g, '\\$&')}\\s*\\(`).exec(text);
    const start = found?.index ?? 0;
    const place = { start, end: start + name.length };
    const takes = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (takes === undefined) {
        const near = /^(?:len|size|count)$/.test(name) ? 'length' : (0,did_you_mean/* nearestName */.q)(name, Object.keys(functions));
        return {
            message: `JMESPath has no function \`${name}\`.`,
            ...place,
            suggestion: near === undefined ? 'The functions are listed at jmespath.org.' : `Did you mean \`${near}\`?`,
        };
    }
    const [fewest, most] = takes;
    if (given >= fewest && given <= most)
        return undefined;
    const wanted = fewest === 1 ? 'one argument' : `${fewest} arguments`;
    return {
        message: `The function \`${name}\` takes ${most > fewest ? 'at least ' : ''}${wanted}, and is given ${given}.`,
        ...place,
        suggestion: 'The functions are listed at jmespath.org.',
    };
}
function warnOfTraps(value, library, faults) {
    const tokens = library.tokenize(value.text);
    for (const [index, token] of tokens.entries()) {
        if (token === undefined || !/^(?:EQ|NE)$/.test(tokens[index - 1]?.type ?? ''))
            continue;
        if (['Dot', 'Lparen', 'Lbracket', 'Filter', 'Flatten'].includes(tokens[index + 1]?.type ?? ''))
            continue;
        const name = String(token.value);
        if (token.type === 'QuotedIdentifier') {
            faults.warn(value, `In JMESPath \`"${name}"\` is the name of a field, not a text.`, {
                range: [token.start, token.start + name.length + 2],
                suggestion: `To compare with the text, write '${name}'.`,
            });
        }
        else if (token.type === 'UnquotedIdentifier' && /^(?:true|false|null)$/.test(name)) {
            faults.warn(value, `In JMESPath \`${name}\` is the name of a field.`, {
                range: [token.start, token.start + name.length],
                suggestion: `To compare with the value, write \`${name}\` between backticks.`,
            });
        }
    }
}

// EXTERNAL MODULE: ./build/src/inputs/reading/read-lines.js
var read_lines = __nccwpck_require__(484);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/expressions.js






const expressions = (0,kind/* dataKind */.pN)('EXPRESSIONS', expressions_parse, { read });
async function read(value, faults) {
    const text = (0,written/* trimmed */.dE)(value);
    if (/^\[\s*"/.test(text.text)) {
        const json = (0,read_json/* readJson */.V)(text);
        if ('node' in json)
            return json.node;
    }
    if (/^-\s/.test(text.text)) {
        const dashed = (0,read_lines/* readDashedItems */.Sw)(text);
        if (dashed !== undefined)
            return { ...dashed, items: dashed.items.map(withoutComment) };
        const { readData } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7131));
        return readData(text, faults);
    }
    const lines = (0,read_lines/* readBareLines */.c3)(text);
    if (lines.items.length < 2)
        return (0,kind/* asScalar */.T7)(text);
    const library = await loadJmespath();
    const each = lines.items.every((item) => item.kind === 'scalar' && isSound(item.text, library));
    return each ? lines : (0,kind/* asScalar */.T7)(text);
}
function withoutComment(item) {
    if (item.kind !== 'scalar')
        return item;
    const bare = item.text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (quoted) => 'x'.repeat(quoted.length));
    const comment = bare.search(/\s+#/);
    if (comment < 0)
        return item;
    const text = item.text.slice(0, comment);
    return { ...item, text, span: { start: item.span.start, end: item.span.start + text.length } };
}
async function expressions_parse(node, faults) {
    const before = faults.errors.length;
    const found = [];
    for (const item of node.kind === 'list' ? node.items : [node]) {
        const text = (0,data_node/* textOf */.b6)(item, 'list of expressions', faults);
        if (text === undefined || item.kind !== 'scalar')
            continue;
        if (await checkExpression(item, faults))
            found.push(text);
    }
    return faults.errors.length > before ? undefined : found;
}

;// CONCATENATED MODULE: ./build/src/outputs/definitions.js
const outputDefinitions = {
    ok: '`true` when the call, its expectations and its extractions all succeeded, else `false`.',
    status: 'The status code of the last answer, such as `200`; empty when there was none.',
    headers: 'The header fields of the last answer as a JSON object with lower-case names; key forms and `set-cookie` values are redacted.',
    body: 'The content of the last answer when it is text of at most 256 KiB; larger content is in `body-file`.',
    'body-file': 'The path of the file that holds the content: that of `save-to`, or a temporary one when the content is too large for `body`.',
    'error-code': 'The code of the first failure, such as `auth/rejected`; empty on success. `docs/errors.md` explains each.',
    'request-id': 'The id that the server gave the request, for its support; empty when it gave none.',
    attempts: 'How many requests were sent for the last call, the first one included.',
    'duration-ms': 'How long the last call took in milliseconds, waits included.',
    results: 'A JSON list with one entry per task: its name, status, attempts, duration and error code.',
    'results-file': 'The path of the file that `results` was also written to; empty unless the input `results-file` is given.',
    'key-fingerprint': 'The first 8 hex digits of the SHA-256 of the key, for keys of 20 characters or more. It tells two keys apart and reveals neither.',
    extracted: 'A JSON object of all values that `extract` took from the answer.',
};
const outputNames = Object.keys(outputDefinitions);

;// CONCATENATED MODULE: ./build/src/inputs/kinds/extractions.js






const extractions = (0,kind/* dataKind */.pN)('MAP', extractions_parse, {
    lines: true,
    linesOverNesting: (node) => node.kind === 'map' && !node.entries.some(({ value }) => isOptions(value)),
    acceptsLines: (node) => node.kind === 'map' &&
        !node.entries.some(({ value }) => value.kind === 'scalar' && /^\{.*\b(?:from|secret)\b["']?\s*:/.test(value.text)),
});
function isOptions(node) {
    return node.kind === 'map' && node.entries.some(({ key }) => key.text === 'from' || key.text === 'secret');
}
async function extractions_parse(node, faults) {
    if (node.kind !== 'map') {
        return faults.add(node, 'A map of names to JMESPath expressions is expected.', {
            suggestion: 'Write lines such as `request_id: id`.',
        });
    }
    const before = faults.errors.length;
    const taken = new Map();
    const found = [];
    for (const { key, value } of node.entries) {
        extractions_checkName(key, taken, faults);
        taken.set(key.text.toLowerCase(), key.text);
        const options = value.kind === 'map' ? readOptions(key, value, faults) : { from: value, secret: false };
        if (options === undefined)
            continue;
        const expression = (0,data_node/* textOf */.b6)(options.from, `extraction \`${key.text}\``, faults);
        if (expression === undefined || options.from.kind !== 'scalar')
            continue;
        if (await checkExpression(options.from, faults))
            found.push({ name: key.text, expression, secret: options.secret });
    }
    return faults.errors.length > before ? undefined : found;
}
function extractions_checkName(key, taken, faults) {
    const name = key.text;
    const lower = name.toLowerCase();
    const output = outputNames.find((one) => one === lower);
    const twin = taken.get(lower);
    if (!/^[A-Za-z_][\w-]*$/.test(name)) {
        faults.add(key, `\`${name}\` cannot be the name of an output.`, {
            suggestion: `Write letters, digits, \`_\` and \`-\`, not beginning with a digit: \`${name.replace(/[^\w-]+/g, '_').replace(/^(?=[^A-Za-z_])/, '_')}\`.`,
        });
    }
    else if (output !== undefined) {
        faults.add(key, `\`${name}\` is the name of an output that the step sets itself.`, {
            suggestion: `Choose another name, for example \`my_${lower.replaceAll('-', '_')}\`.`,
        });
    }
    else if (twin !== undefined) {
        faults.add(key, `The names \`${twin}\` and \`${name}\` are the same output: case makes no difference.`, {
            suggestion: 'Choose another name for one of them.',
        });
    }
}
function readOptions(key, options, faults) {
    let from;
    let secret = false;
    const before = faults.errors.length;
    for (const { key: word, value } of options.entries) {
        if (word.text === 'from')
            from = value;
        else if (word.text === 'secret')
            secret = readSecret(value, faults);
        else {
            const near = (0,did_you_mean/* nearestName */.q)(word.text, ['from', 'secret']);
            faults.add(word, `An extraction has no word \`${word.text}\`.`, {
                code: 'input/unknown',
                suggestion: near === undefined ? 'Write `from` and `secret`.' : `Did you mean \`${near}\`?`,
            });
        }
    }
    if (faults.errors.length > before)
        return undefined;
    if (from === undefined) {
        return faults.add(options, `The extraction \`${key.text}\` does not say from what.`, {
            suggestion: 'Write for example `{from: token, secret: true}`.',
        });
    }
    return { from, secret };
}
function readSecret(value, faults) {
    if (value.kind === 'scalar' && (0,data_node/* meaningOf */.Pr)(value).kind !== 'null')
        return boolean_boolean.parseText(value, faults) ?? true;
    faults.add(value, 'The word `secret` needs `true` or `false`.', { suggestion: 'Write `secret: true`.' });
    return true;
}

// EXTERNAL MODULE: ./build/src/key/secret.js
var secret = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/src/inputs/kinds/mask.js






const shortest = 4;
const mask = (0,kind/* dataKind */.pN)('VALUES', mask_parse, { read: mask_read });
function mask_read(value) {
    const text = (0,written/* trimmed */.dE)(value);
    const json = text.text.startsWith('[') ? (0,read_json/* readJson */.V)(text) : undefined;
    return json !== undefined && 'node' in json
        ? json.node
        : ((0,read_lines/* readDashedItems */.Sw)(text) ?? readQuotedItems(text) ?? (0,read_lines/* readBareLines */.c3)(text));
}
function readQuotedItems(text) {
    const lines = (0,read_lines/* readBareLines */.c3)(text);
    if (!lines.items.every((item) => item.kind === 'scalar' && item.text.startsWith('- ')))
        return undefined;
    return {
        ...lines,
        items: lines.items.map((item) => {
            const inner = item.kind === 'scalar' ? item.text.slice(2).trim() : '';
            const single = /^'(.*)'$/.exec(inner)?.[1]?.replaceAll("''", "'");
            const double = /^".*"$/.test(inner) ? (0,read_json/* readJson */.V)({ ...text, text: inner }) : undefined;
            const value = double !== undefined && 'node' in double && double.node.kind === 'scalar'
                ? double.node.text
                : (single ?? inner);
            return { kind: 'scalar', text: value, plain: false, origin: item.origin, span: item.span };
        }),
    };
}
function mask_parse(node, faults) {
    const before = faults.errors.length;
    const secrets = [];
    for (const item of node.kind === 'list' ? node.items : [node]) {
        if (item.kind === 'scalar' && item.text === '')
            continue;
        const text = item.kind === 'scalar' ? item.text : (0,data_node/* textOf */.b6)(item, 'list of masks', faults);
        if (text === undefined)
            continue;
        if (text.length < shortest) {
            faults.warn(item, `A value with fewer than ${shortest} characters is not masked: it would blot out the log.`, {
                suggestion: 'Leave it out, or mask the longer value that it is part of.',
            });
            continue;
        }
        secrets.push(new secret/* Secret */.z(text), ...splitLines(text));
    }
    return faults.errors.length > before ? undefined : secrets;
}
function splitLines(text) {
    if (!/[\r\n]/.test(text))
        return [];
    return text
        .split(/\r?\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line.length >= shortest)
        .map((line) => new secret/* Secret */.z(line));
}

;// CONCATENATED MODULE: ./build/src/inputs/kinds/status-list.js




const statusList = (0,kind/* dataKind */.pN)('STATUSES', status_list_parse, { read: status_list_read });
function status_list_read(value) {
    const text = (0,written/* trimmed */.dE)(value);
    const json = text.text.startsWith('[') ? (0,read_json/* readJson */.V)(text) : undefined;
    if (json !== undefined && 'node' in json)
        return json.node;
    const inner = /^\[[^"'[\]{}]*\]$/.test(text.text) ? (0,written/* partOf */.BU)(text, 1, text.text.length - 1) : text;
    return (0,read_lines/* readDashedItems */.Sw)(inner) ?? (0,kind/* asScalar */.T7)(inner);
}
function status_list_parse(node, faults) {
    const scalars = node.kind === 'list' ? node.items : [node];
    const ranges = [];
    const before = faults.errors.length;
    for (const scalar of scalars) {
        if (scalar.kind !== 'scalar') {
            faults.add(scalar, 'A status code or a class such as `4xx` is expected here.', {
                suggestion: 'Write for example `200, 204, 4xx`.',
            });
            continue;
        }
        for (const match of scalar.text.matchAll(/[^\s,;]+/g)) {
            const range = parseOne((0,written/* partOf */.BU)(scalar, match.index, match.index + match[0].length), faults);
            if (range !== undefined)
                ranges.push(range);
        }
    }
    if (ranges.length === 0 && faults.errors.length === before) {
        return faults.add(node, 'No status code is given.', { suggestion: 'Write for example `200, 204, 4xx`.' });
    }
    return faults.errors.length > before ? undefined : ranges;
}
function parseOne(value, faults) {
    const [, first, rest = ''] = /^([1-5])(\d\d|xx)$/i.exec(value.text) ?? [];
    if (first === '1') {
        return faults.add(value, `\`${value.text}\` never ends a call: codes below 200 announce the answer.`, {
            suggestion: 'Write a code from 200 to 599, or a class such as `2xx`.',
        });
    }
    if (first === undefined) {
        const [, from, to] = /^([2-5])00-([2-5])99$/.exec(value.text) ?? [];
        const classes = from !== undefined && to !== undefined && from <= to ? range(Number(from), Number(to)) : undefined;
        return faults.add(value, `\`${value.text}\` is neither a status code nor a class of them.`, {
            suggestion: classes === undefined ? 'Write codes and classes, for example `200, 204, 4xx`.' : `Write \`${classes}\`.`,
        });
    }
    if (/^xx$/i.test(rest))
        return { from: Number(first) * 100, to: Number(first) * 100 + 99 };
    return { from: Number(value.text), to: Number(value.text) };
}
function range(from, to) {
    return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}xx`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/inputs/defined/result-inputs.js







const result_inputs_everywhere = ['action', 'flag', 'task'];
const runWide = ['action', 'flag', 'plan'];
const result_inputs_lines = { join: '\n' };
const result_inputs_neverInFiles = ['action', 'flag'];
const resultInputs = {
    'expect-status': (0,definition/* define */.E)({
        kind: statusList,
        default: '2xx',
        group: 'success',
        places: result_inputs_everywhere,
        flag: { join: ', ' },
        description: 'The status codes that count as success, as codes and classes: `200, 204, 4xx`.',
    }),
    expect: (0,definition/* define */.E)({
        kind: expressions,
        group: 'success',
        places: result_inputs_everywhere,
        flag: result_inputs_lines,
        description: "JMESPath expressions that must be true of the JSON content, one on each line: `status == 'done'`.",
    }),
    extract: (0,definition/* define */.E)({
        kind: extractions,
        group: 'success',
        places: result_inputs_everywhere,
        flag: result_inputs_lines,
        description: 'A map of names to JMESPath expressions; each becomes an output of that name. `{from: token, secret: true}` masks the value first.',
    }),
    'save-to': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'success',
        places: result_inputs_everywhere,
        description: 'A file in the workspace to stream the content to. It appears whole or not at all.',
    }),
    'fail-on-error': (0,definition/* define */.E)({
        kind: boolean_boolean,
        default: 'true',
        group: 'run',
        places: result_inputs_neverInFiles,
        flag: { switch: true },
        description: '`false` makes a warning of what the API, the network or an expectation said, and the outputs tell. Wrong inputs, a missing key and leaks always fail.',
    }),
    mask: (0,definition/* define */.E)({
        kind: mask,
        group: 'run',
        places: result_inputs_neverInFiles,
        secret: true,
        flag: result_inputs_lines,
        description: 'Further values to mask in the log and to redact everywhere, as a list or one on each line.',
    }),
    'support-file': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'output',
        places: runWide,
        description: 'A file in the workspace for the support bundle: request, response, timings and versions as redacted JSON.',
    }),
    'results-file': (0,definition/* define */.E)({
        kind: namedFile,
        group: 'output',
        places: runWide,
        description: 'A file in the workspace for what the output `results` holds.',
    }),
    'github-secret-source': context('github.secret_source', 'Where the secrets of this run come from, so that an empty key can be explained.'),
    'job-workflow-ref': context('job.workflow_ref', 'The workflow that holds the job, so that a reusable workflow can be told apart.'),
    'job-workflow-file-path': context('job.workflow_file_path', 'The file of that workflow, so that a failure can point at the calling step.'),
};
function context(expression, purpose) {
    return {
        group: 'context',
        places: ['action'],
        default: `\${{ ${expression} }}`,
        description: `${purpose} Set by itself; do not set it.`,
    };
}

;// CONCATENATED MODULE: ./build/src/inputs/definitions.js



const inputDefinitions = { ...keyInputs, ...callInputs, ...resultInputs };
const inputNames = Object.keys(inputDefinitions);
function definitionOf(name) {
    return inputDefinitions[name];
}


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ asScalar),
/* harmony export */   b: () => (/* binding */ scalarKind),
/* harmony export */   pN: () => (/* binding */ dataKind)
/* harmony export */ });
/* harmony import */ var _data_node_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1612);
/* harmony import */ var _reading_read_data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7131);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6524);



function scalarKind(placeholder, parse, options = {}) {
    return {
        placeholder,
        parseText: (value, faults) => parse(options.verbatim === true ? value : (0,_written_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .dE)(value), faults),
        parseNode: (node, faults) => {
            if (node.kind !== 'scalar' || (0,_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOf */ .Pr)(node).kind === 'null') {
                return faults.add(node, `One value is expected here, and there is ${(0,_data_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}.`);
            }
            return parse(node, faults);
        },
    };
}
function dataKind(placeholder, parse, options = {}) {
    const read = options.read ?? ((value, faults) => (0,_reading_read_data_js__WEBPACK_IMPORTED_MODULE_0__.readData)(value, faults, options));
    return {
        placeholder,
        parseText: async (value, faults) => {
            const node = await read(value, faults);
            return node === undefined ? undefined : parse(node, faults);
        },
        parseNode: parse,
    };
}
function asScalar(value) {
    return { ...value, kind: 'scalar', plain: true };
}


/***/ }),

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _m: () => (/* binding */ withoutText),
/* harmony export */   oA: () => (/* binding */ holdsUserInfo),
/* harmony export */   pc: () => (/* binding */ baseUrl)
/* harmony export */ });
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3414);
/* harmony import */ var _http_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2151);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5157);



const example = 'Write for example `https://api.example.com/v1`.';
const baseUrl = (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarKind */ .b)('URL', (value, faults) => {
    const text = value.text;
    if (holdsUserInfo(text)) {
        return faults.add(withoutText(value), 'The base URL holds a user name or a password.', {
            code: 'input/insecure-url',
            suggestion: 'Remove everything up to the `@`; the key comes from `api-key`.',
        });
    }
    const odd = /[\s\x00-\x1f\x7f\\]/.exec(text);
    if (odd !== null) {
        return faults.add(value, 'The base URL holds a space, a backslash or a control character.', {
            range: [odd.index, odd.index + 1],
            suggestion: example,
        });
    }
    if (!/^https?:\/\/[^/]/i.test(text))
        return explainScheme(value, faults);
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        return faults.add(value, 'This is not a URL.', { suggestion: example });
    const extra = text.search(/[?#]/);
    if (extra >= 0) {
        return faults.add(value, `The base URL has a ${text[extra] === '?' ? 'query string' : 'fragment'}.`, {
            range: [extra, text.length],
            suggestion: 'Remove it; give query parameters in `query`.',
        });
    }
    if ((0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isMetadataHost */ .S)(url.hostname)) {
        return faults.add(value, `\`${url.hostname}\` is a link-local or metadata address, and no API that should receive a key.`, { code: 'input/insecure-url', suggestion: example });
    }
    if (url.protocol === 'http:' && !(0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname)) {
        return faults.add(value, 'Over `http:` anyone on the way can read the key.', {
            code: 'input/insecure-url',
            range: [0, 7],
            suggestion: `Write \`https${text.slice(4)}\`.`,
        });
    }
    const pathStart = text.indexOf('/', text.indexOf('//') + 2);
    const fault = pathStart < 0 ? undefined : (0,_http_path_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPath */ .C)(text.slice(pathStart));
    if (fault !== undefined) {
        return faults.add(value, fault.message.replace('path', 'path of the base URL'), {
            range: [pathStart + fault.start, pathStart + fault.end],
            suggestion: example,
        });
    }
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
});
function holdsUserInfo(text) {
    return /^(?:[a-z][a-z\d+.-]*:)?[/\\]*[^/\\?#]*@/i.test(text);
}
function withoutText(value) {
    return { origin: { label: value.origin.label }, span: value.span };
}
function explainScheme(value, faults) {
    const text = value.text;
    const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1];
    if (scheme !== undefined && !/^https?$/i.test(scheme)) {
        return faults.add(value, `The base URL must begin with \`https://\`, not with \`${scheme}://\`.`, {
            range: [0, scheme.length + 3],
            suggestion: example,
        });
    }
    const bare = text.replace(/^(?:https?:?)?\/*/i, '');
    const guess = `https://${bare}`;
    if (bare === '' || !URL.canParse(guess))
        return faults.add(value, 'This is not a URL.', { suggestion: example });
    const local = (0,_http_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(new URL(guess).hostname);
    return faults.add(value, 'The base URL must begin with `https://`.', {
        suggestion: `Write \`${local ? 'http' : 'https'}://${bare}\`.`,
    });
}


/***/ }),

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./build/src/inputs/credentials.js
var credentials = __nccwpck_require__(889);
;// CONCATENATED MODULE: ./build/src/plan/from-inputs.js

const second = 1_000;
const minute = 60 * second;
const mebibyte = 2 ** 20;
const inMemory = { timeoutMs: 30 * second, withinMs: 10 * minute, maxResponseBytes: 10 * mebibyte };
const toFile = { timeoutMs: 10 * minute, withinMs: 30 * minute, maxResponseBytes: 5 * 1024 * mebibyte };
const defaultMaxAgeMs = 90 * 24 * 60 * minute;
function planFromInputs(values, paths, newIdempotencyKey) {
    const pathOf = (file) => paths.get(file) ?? file.path;
    const supportFile = values['support-file'];
    const resultsFile = values['results-file'];
    const task = taskFrom(values, pathOf, newIdempotencyKey);
    const created = values['api-key-created'];
    return {
        target: targetFrom(values, pathOf),
        tasks: [task],
        failOnError: values['fail-on-error'],
        ...(supportFile === undefined ? {} : { supportFile: pathOf(supportFile) }),
        ...(resultsFile === undefined ? {} : { resultsFile: pathOf(resultsFile) }),
        mask: [...(values.mask ?? []), ...(0,credentials/* secretsOfFields */.Cn)(task.fields)],
        ...(created === undefined
            ? {}
            : { keyCreated: created, keyMaxAgeMs: values['api-key-max-age'] ?? defaultMaxAgeMs }),
    };
}
function targetFrom(values, pathOf) {
    const scheme = values['api-key-scheme'];
    const caFile = values['ca-file'];
    const certFile = values['client-cert-file'];
    const keyFile = values['client-key-file'];
    return {
        baseUrl: values['base-url'],
        apiKeyHeader: values['api-key-header'],
        ...(scheme === undefined ? {} : { apiKeyScheme: scheme }),
        redirects: values.redirects,
        ...(caFile === undefined ? {} : { caFile: pathOf(caFile) }),
        ...(certFile === undefined ? {} : { clientCertFile: pathOf(certFile) }),
        ...(keyFile === undefined ? {} : { clientKeyFile: pathOf(keyFile) }),
    };
}
function taskFrom(values, pathOf, newIdempotencyKey) {
    const path = values.path.text;
    const content = contentFrom(values, pathOf);
    const method = values.method ?? (content === undefined ? 'GET' : 'POST');
    const saveTo = values['save-to'];
    const limits = saveTo === undefined ? inMemory : toFile;
    const idempotencyKey = idempotencyKeyFrom(values, newIdempotencyKey);
    return {
        id: 'call',
        name: `${method} ${path.replace(/[?#].*$/, '')}`,
        method,
        path,
        query: values.query ?? [],
        fields: fieldsFrom(values, content),
        ...(content === undefined ? {} : { content }),
        timeoutMs: values.timeout ?? limits.timeoutMs,
        withinMs: values.within ?? limits.withinMs,
        retries: values.retries,
        retryDelayMs: values['retry-delay'],
        maxResponseBytes: values['max-response-size'] ?? limits.maxResponseBytes,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
        expectStatus: values['expect-status'],
        expect: values.expect ?? [],
        extract: values.extract ?? [],
        ...(saveTo === undefined ? {} : { saveTo: pathOf(saveTo) }),
    };
}
function idempotencyKeyFrom(values, newIdempotencyKey) {
    const given = values['idempotency-key'];
    if (given !== undefined)
        return given === 'auto' ? newIdempotencyKey() : given;
    return values.headers?.find(({ field }) => isIdempotencyKey(field))?.field[1];
}
function isIdempotencyKey([name]) {
    return name.toLowerCase() === 'idempotency-key';
}
function fieldsFrom(values, content) {
    const fields = (values.headers ?? []).map(({ field }) => field).filter((field) => !isIdempotencyKey(field));
    const type = values['content-type'];
    return content?.kind === 'json' && type !== undefined ? [...fields, ['content-type', type]] : fields;
}
function contentFrom(values, pathOf) {
    const type = values['content-type'];
    const contentType = type === undefined ? {} : { contentType: type };
    if (values.json !== undefined)
        return { kind: 'json', text: values.json };
    if (values.body !== undefined)
        return { kind: 'text', text: values.body, ...contentType };
    if (values['body-file'] !== undefined)
        return { kind: 'file', path: pathOf(values['body-file']), ...contentType };
    if (values.form !== undefined)
        return { kind: 'form', pairs: values.form };
    if (values.multipart !== undefined) {
        const parts = values.multipart.map((part) => part.kind === 'value'
            ? part
            : {
                kind: 'file',
                name: part.name,
                path: pathOf(part.file),
                ...(part.contentType === undefined ? {} : { contentType: part.contentType }),
                ...(part.filename === undefined ? {} : { filename: part.filename }),
            });
        return { kind: 'multipart', parts };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/inputs/definitions.js + 29 modules
var definitions = __nccwpck_require__(4177);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/inputs/files.js

const commandFolder = '_runner_file_commands';
function pathsOf({ workspace }) {
    return /^(?:[A-Za-z]:|\\\\)/.test(workspace) ? external_node_path_.win32 : external_node_path_.posix;
}
async function resolveReadable(file, rules, faults, where) {
    const paths = pathsOf(rules);
    const { at } = file;
    const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/file', suggestion });
    const absolute = paths.resolve(rules.workspace, file.path);
    const real = await rules.files.realPath(absolute);
    const info = real === undefined ? undefined : await rules.files.stat(real);
    if (real === undefined || info === undefined) {
        return refuse(`There is no file \`${file.path}\`.`, `Paths are relative to ${rules.namedOnCommandLine ? 'the working directory' : 'the workspace; check that an earlier step wrote the file, or checks the repository out'}.`);
    }
    if (info.kind !== 'file') {
        return refuse(`\`${file.path}\` is ${info.kind === 'directory' ? 'a directory' : 'not a regular file'}.`, 'Name one regular file.');
    }
    if (where === 'anywhere')
        return absolute;
    const roots = await realRoots(rules);
    if (!rules.namedOnCommandLine && !roots.some((root) => isInside(root, real, paths))) {
        const linked = isInside(paths.resolve(rules.workspace), absolute, paths);
        return refuse(linked
            ? `\`${file.path}\` is a link that leads out of the workspace.`
            : `\`${file.path}\` lies outside the workspace.`, 'Copy the file into the workspace, or into the folder of RUNNER_TEMP, in an earlier step.');
    }
    const within = roots.find((root) => isInside(root, real, paths));
    if (holdsGitFolder(within === undefined ? real : paths.relative(within, real))) {
        return refuse(`\`${file.path}\` lies in \`.git\`, which can hold the credentials of the checkout.`, 'Name a file outside `.git`.');
    }
    if (await isCommandFile(real, rules, paths)) {
        return refuse(`\`${file.path}\` is a file by which the runner takes commands.`, 'Name another file.');
    }
    return absolute;
}
async function resolveWritable(file, rules, faults) {
    const paths = pathsOf(rules);
    const { path, at } = file;
    const refuse = (message, suggestion = 'Name a file in the workspace, for example `out/response.json`.') => faults.add(at, message, { code: 'save/refused', suggestion });
    if (paths === external_node_path_.posix && path.includes('\\')) {
        return refuse(`\`${path}\` holds a backslash.`, `Write \`${path.replaceAll('\\', '/')}\`.`);
    }
    const segments = path.split(/[/\\]/);
    if (segments.includes('..'))
        return refuse(`\`${path}\` holds \`..\`.`);
    if (segments.at(-1) === '' || segments.at(-1) === '.')
        return refuse(`\`${path}\` names a folder.`, `Name a file in it, for example \`${path.replace(/\.$/, '')}response.json\`.`);
    if (paths === external_node_path_.win32 && !isSafeOnWindows(segments))
        return refuse(`\`${path}\` is not the name of a plain file on Windows.`);
    const absolute = paths.resolve(rules.workspace, path);
    const lexicalRoots = [rules.workspace, rules.temp].map((root) => paths.resolve(root));
    const roots = await realRoots(rules);
    const lexical = [...lexicalRoots, ...roots].find((root) => isInside(root, absolute, paths));
    if (lexical === undefined)
        return refuse(`\`${path}\` lies outside the workspace.`);
    if (holdsGitFolder(paths.relative(lexical, absolute)))
        return refuse(`\`${path}\` lies in \`.git\`.`);
    const landing = await landingOf(absolute, rules, paths);
    const real = landing === undefined ? undefined : roots.find((root) => isInside(root, landing, paths));
    if (landing === undefined || real === undefined)
        return refuse(`\`${path}\` leads out of the workspace by a link, or below a file.`);
    if (holdsGitFolder(paths.relative(real, landing)))
        return refuse(`\`${path}\` leads into \`.git\` by a link.`);
    if ((await isCommandFile(absolute, rules, paths)) || (await isCommandFile(landing, rules, paths))) {
        return refuse(`\`${path}\` is a file by which the runner takes commands.`);
    }
    const existing = await rules.files.stat(absolute);
    if (existing !== undefined && existing.kind !== 'file') {
        return refuse(`\`${path}\` is ${existing.kind === 'directory' ? 'a directory' : 'not a regular file'}.`, existing.kind === 'directory' ? `Name a file in it, for example \`${path}/response.json\`.` : undefined);
    }
    return absolute;
}
async function landingOf(absolute, { files }, paths) {
    let folder = absolute;
    const rest = [];
    for (;;) {
        const real = await files.realPath(folder);
        if (real !== undefined) {
            const found = rest.length === 0 ? undefined : await files.stat(real);
            return found === undefined || found.kind === 'directory' ? paths.join(real, ...rest) : undefined;
        }
        if (await files.isLink(folder))
            return undefined;
        const parent = paths.dirname(folder);
        if (parent === folder)
            return undefined;
        rest.unshift(paths.basename(folder));
        folder = parent;
    }
}
async function realRoots({ workspace, temp, files }) {
    const roots = await Promise.all([workspace, temp].map((root) => files.realPath(root)));
    return roots.filter((root) => root !== undefined);
}
function isInside(root, path, paths) {
    const relative = paths.relative(root, path);
    return relative !== '' && relative !== '..' && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
function holdsGitFolder(path) {
    return path
        .split(/[/\\]/)
        .some((segment) => /^(?:\.git|git~\d+)$/i.test(segment.replace(/[. ]+$/, '').replace(/:.*$/, '') || segment));
}
async function isCommandFile(path, { protectedFiles, files }, paths) {
    const folded = (one) => (paths === external_node_path_.win32 ? one.toLowerCase() : one);
    if (path.split(/[/\\]/).includes(commandFolder))
        return true;
    for (const file of protectedFiles) {
        if (folded(paths.resolve(file)) === folded(path))
            return true;
        const real = await files.realPath(file);
        if (real !== undefined && folded(real) === folded(path))
            return true;
    }
    return false;
}
function isSafeOnWindows(segments) {
    return segments.every((segment, index) => segment === '.' ||
        (index === 0 && /^[A-Za-z]:$/.test(segment)) ||
        (!/[<>:"|?*]|[. ]$/.test(segment) && !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(segment)));
}

// EXTERNAL MODULE: ./build/src/inputs/kinds/base-url.js
var base_url = __nccwpck_require__(8198);
// EXTERNAL MODULE: ./build/src/http/url.js
var http_url = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./build/src/inputs/rules.js

const bodyInputs = ['json', 'body', 'body-file', 'form', 'multipart'];
const longestInMemory = 512 * 2 ** 20;
function checkRules(given, values, faults) {
    const at = (name) => given.get(name);
    const conflict = (name, message, suggestion) => {
        const place = given.get(name);
        if (place !== undefined)
            faults.add(place, message, { code: 'input/conflict', suggestion });
    };
    const bodies = bodyInputs.filter((name) => given.has(name));
    const [body] = bodies;
    for (const other of bodies.slice(1)) {
        conflict(other, `\`${body}\` and \`${other}\` both say what to send.`, `Keep one of \`${bodies.join('`, `')}\`.`);
    }
    if (body !== undefined && (values.method === 'GET' || values.method === 'HEAD')) {
        conflict(body, `A ${values.method} request has no content, and \`${body}\` is given.`, `Remove \`${body}\` or write \`method: POST\`; parameters of a ${values.method} go into \`query\`.`);
    }
    checkContentType(body, given, values, faults);
    checkHeaders(given, values, faults);
    checkPathAgainstBase(values, faults);
    checkFilesWritten(values, faults);
    if (at('client-cert-file') !== undefined && at('client-key-file') === undefined) {
        conflict('client-cert-file', '`client-cert-file` needs the private key of the certificate.', 'Give it in `client-key-file`.');
    }
    if (at('client-key-file') !== undefined && at('client-cert-file') === undefined) {
        conflict('client-key-file', '`client-key-file` needs the certificate that the key belongs to.', 'Give it in `client-cert-file`.');
    }
    if (at('api-key-max-age') !== undefined && at('api-key-created') === undefined) {
        conflict('api-key-max-age', '`api-key-max-age` needs the day on which the key was made.', 'Give it in `api-key-created`, for example `2026-08-01`.');
    }
    for (const reader of ['expect', 'extract']) {
        if (at('save-to') !== undefined) {
            conflict(reader, `\`${reader}\` needs the content in memory, and \`save-to\` streams it to a file.`, `Remove \`${reader}\` or \`save-to\`; without \`save-to\` the content is in the outputs \`body\` and \`body-file\`.`);
        }
        if (values.method === 'HEAD')
            conflict(reader, `\`${reader}\` needs content, and the answer to HEAD has none.`, 'Write `method: GET`.');
    }
    if (values.method === 'HEAD')
        conflict('save-to', '`save-to` needs content, and the answer to HEAD has none.', 'Write `method: GET`.');
    if (at('save-to') === undefined && (values['max-response-size'] ?? 0) > longestInMemory) {
        conflict('max-response-size', 'A content of more than 512 MiB is not kept in memory.', 'Give `save-to` as well, or write `512MiB` or less.');
    }
    if (at('within') === undefined && (values.timeout ?? 0) > (at('save-to') === undefined ? 600_000 : 1_800_000)) {
        const place = at('timeout');
        if (place !== undefined)
            faults.warn(place, '`timeout` is longer than `within`, which ends the call first.', {
                suggestion: `Write \`within: ${place.text}\` or more.`,
            });
    }
}
function checkContentType(body, given, values, faults) {
    const place = given.get('content-type');
    if (place === undefined)
        return;
    const conflict = (message, suggestion) => faults.add(place, message, { code: 'input/conflict', suggestion });
    if (body === undefined)
        conflict('`content-type` is given, but nothing to send.', 'Give `body` or `body-file`, or remove `content-type`.');
    if (body === 'form' || body === 'multipart')
        conflict(`\`${body}\` has a media type of its own.`, 'Remove `content-type`.');
    const type = values['content-type'];
    if (body === 'json' && type !== undefined && !isJsonType(type)) {
        conflict(`\`json\` is sent as JSON, and \`${type}\` is not.`, 'Remove `content-type`, or send the text with `body`.');
    }
}
function isJsonType(type) {
    return /^application\/json\s*(?:;|$)|^[^;]*\+json\s*(?:;|$)/i.test(type);
}
function checkHeaders(given, values, faults) {
    const keyHeader = values['api-key-header']?.toLowerCase();
    for (const { field, at } of values.headers ?? []) {
        const name = field[0].toLowerCase();
        const refuse = (message, suggestion) => faults.add(at, message, { code: 'input/conflict', suggestion });
        if (name === keyHeader) {
            refuse(`The header \`${field[0]}\` carries the key, which the step adds itself.`, 'Remove it, and give the key in `api-key`; another header for the key is named in `api-key-header`.');
        }
        if (name === 'content-type' && given.has('content-type')) {
            refuse('The content type is given twice: as a header and as `content-type`.', 'Keep `content-type`.');
        }
        else if (name === 'content-type' && (given.has('form') || given.has('multipart'))) {
            refuse('What is sent has a media type of its own.', 'Remove the header `content-type`.');
        }
        else if (name === 'content-type' && given.has('json') && !isJsonType(field[1])) {
            refuse('`json` is sent as JSON, and the header `content-type` says something else.', 'Remove the header, or send the text with `body`.');
        }
        if (name === 'idempotency-key' && given.has('idempotency-key')) {
            refuse('The idempotency key is given twice: as a header and as `idempotency-key`.', 'Keep `idempotency-key`.');
        }
    }
}
function checkPathAgainstBase(values, faults) {
    const { path, 'base-url': base } = values;
    if (path === undefined || !/^https?:/i.test(path.text))
        return;
    const url = URL.canParse(path.text) ? new URL(path.text) : undefined;
    const under = url !== undefined && base !== undefined && (0,http_url/* isUnder */.J)(url, base);
    faults.add(path, '`path` is a whole URL; it is relative to `base-url`, and cannot change the host.', {
        range: [0, Math.max(path.text.indexOf('/', 8), 8)],
        suggestion: under
            ? `Write \`path: /${url.pathname.slice(base.pathname.length)}${url.search}\`.`
            : url === undefined
                ? 'Write what follows the base URL, for example `/requests`.'
                : `Write \`path: ${url.pathname}${url.search}\`; to call another API with its own key, write \`base-url: ${url.origin}\`.`,
    });
}
function checkFilesWritten(values, faults) {
    const written = [];
    for (const name of ['save-to', 'support-file', 'results-file']) {
        const file = values[name];
        if (file === undefined)
            continue;
        const twin = written.find((one) => normalise(one.file.path) === normalise(file.path));
        if (twin !== undefined) {
            faults.add(file.at, `\`${twin.name}\` and \`${name}\` name the same file.`, {
                code: 'input/conflict',
                suggestion: 'Choose another name for one of them.',
            });
        }
        written.push({ name, file });
    }
}
function normalise(path) {
    return path
        .split(/[/\\]+/)
        .filter((segment) => segment !== '.')
        .join('/')
        .toLowerCase();
}

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(5627);
// EXTERNAL MODULE: ./build/src/diagnostics/did-you-mean.js
var did_you_mean = __nccwpck_require__(2923);
;// CONCATENATED MODULE: ./build/src/inputs/reserved.js
const reservedNames = [
    'tasks',
    'vars',
    'until',
    'fail-when',
    'interval',
    'paginate',
    'max-rate',
    'shard',
    'journal',
    'dry-run',
    'report-junit',
    'report-json',
    'scan',
    'scan-git',
    'scan-allow-unread',
    'ci',
];

;// CONCATENATED MODULE: ./build/src/inputs/unknown-names.js




const elsewhere = {
    url: '`base-url` and `path`',
    uri: '`base-url` and `path`',
    endpoint: '`path`',
    host: '`base-url`',
    token: '`api-key`',
    'bearer-token': '`api-key`, with `api-key-header: Authorization` and `api-key-scheme: Bearer`',
    data: '`json`, `body` or `form`',
    payload: '`json`',
    file: '`body-file` or `multipart`',
    files: '`multipart`',
    params: '`query`',
    output: '`save-to`',
    'response-file': '`save-to`',
    insecure: '`ca-file`, which keeps the check of certificates on',
    'ignore-status': '`expect-status`',
};
function judgeUnknownNames(raw) {
    const known = definitions/* inputNames */.vj.filter((name) => (0,definitions/* definitionOf */.Fg)(name).group !== 'context');
    return Object.entries(raw.values).flatMap(([name, value]) => {
        if (value === '' || definitions/* inputNames */.vj.includes(name))
            return [];
        const label = raw.label(name);
        const origin = { label };
        if (reservedNames.includes(name)) {
            return (0,diagnostic/* diagnostic */.Y)('input/unknown', `This version does not have \`${name}\` yet.`, {
                origin,
                suggestion: `Remove \`${name}\`, or use a version that has it.`,
            });
        }
        const near = (0,did_you_mean/* nearestName */.q)(name, known);
        if (near !== undefined) {
            return (0,diagnostic/* diagnostic */.Y)('input/unknown', `There is no input \`${name}\`.`, {
                origin,
                suggestion: `Did you mean \`${near}\`?`,
            });
        }
        const here = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
        const suggestion = here === undefined ? `Remove it; the README lists the inputs.` : `Here it is ${here}.`;
        return raw.unknown === 'error'
            ? (0,diagnostic/* diagnostic */.Y)('input/unknown', `There is no input \`${name}\`.`, { origin, suggestion })
            : (0,diagnostic/* diagnostic */.Y)('input/unknown', `There is no input \`${name}\`, and it is ignored.`, {
                origin,
                suggestion,
                severity: 'warning',
            });
    });
}

// EXTERNAL MODULE: ./build/src/inputs/written.js
var written = __nccwpck_require__(6524);
;// CONCATENATED MODULE: ./build/src/inputs/parse-inputs.js








const required = [
    { name: 'path', suggestion: 'Write for example `path: /requests`.' },
];
async function parseInputs(raw, deps) {
    const faults = new written/* Faults */.CG();
    faults.errors.push(...(raw.faults ?? []));
    const judged = judgeUnknownNames(raw);
    faults.errors.push(...judged.filter(({ severity }) => severity === 'error'));
    faults.warnings.push(...judged.filter(({ severity }) => severity !== 'error'));
    const given = readGiven(raw, faults);
    const values = await parseValues(given, faults);
    for (const { name, suggestion } of required) {
        if (!given.has(name))
            faults.add((0,written/* written */.Mp)({ label: raw.label(name) }, ''), `\`${name}\` is required.`, { suggestion });
    }
    checkRules(given, values, faults);
    const paths = await resolveFiles(values, { ...deps.context, files: deps.files, namedOnCommandLine: deps.namedOnCommandLine }, faults);
    const found = { faults: faults.errors, warnings: faults.warnings };
    if (faults.errors.length > 0 || values.path === undefined)
        return found;
    return { ...found, plan: planFromInputs(values, paths, deps.newIdempotencyKey) };
}
function readGiven(raw, faults) {
    const given = new Map();
    for (const name of definitions/* inputNames */.vj) {
        const text = raw.values[name];
        if (text === undefined || text === '')
            continue;
        const definition = (0,definitions/* definitionOf */.Fg)(name);
        if (definition.kind !== undefined) {
            if (text.trim() !== '' || name === 'body')
                given.set(name, (0,written/* written */.Mp)(originOf(raw, name, text, definition), text));
        }
        else if (definition.group === 'key') {
            faults.add((0,written/* written */.Mp)({ label: raw.label(name) }, ''), `\`${name}\` cannot be given here: others could read it.`, {
                suggestion: `Give it in \`KIMP360_${name.toUpperCase().replaceAll('-', '_')}\`.`,
            });
        }
    }
    return given;
}
function originOf(raw, name, text, definition) {
    const label = raw.label(name);
    if (definition.secret === true || (name === 'base-url' && (0,base_url/* holdsUserInfo */.oA)(text.trim())))
        return { label };
    if ((name === 'api-key-scheme' || name === 'api-key-header') && /\S\s+\S/.test(text))
        return { label };
    const keyHeader = raw.values['api-key-header']?.trim().toLowerCase();
    const isCredential = (field) => (0,credentials/* isCredentialName */.hN)(field) || (name === 'headers' && field.toLowerCase() === keyHeader);
    return { label, text: mayHoldCredentials.has(name) ? (0,credentials/* censorCredentials */.b0)(text, isCredential) : text };
}
const mayHoldCredentials = new Set([
    'path',
    'headers',
    'query',
    'json',
    'body',
    'form',
    'multipart',
]);
async function parseValues(given, faults) {
    const values = {};
    for (const name of definitions/* inputNames */.vj) {
        const definition = (0,definitions/* definitionOf */.Fg)(name);
        const value = given.get(name) ?? (definition.default === undefined ? undefined : (0,written/* written */.Mp)({ label: name }, definition.default));
        if (value === undefined || definition.kind === undefined)
            continue;
        const parsed = await definition.kind.parseText(value, faults);
        if (parsed !== undefined)
            values[name] = parsed;
    }
    return values;
}
async function resolveFiles(values, rules, faults) {
    const paths = new Map();
    const keep = (file, path) => path !== undefined && paths.set(file, path);
    for (const name of ['ca-file', 'client-cert-file', 'client-key-file']) {
        const file = values[name];
        if (file !== undefined)
            keep(file, await resolveReadable(file, rules, faults, 'anywhere'));
    }
    const sent = (values.multipart ?? []).flatMap((part) => (part.kind === 'file' ? [part.file] : []));
    for (const file of [...(values['body-file'] === undefined ? [] : [values['body-file']]), ...sent]) {
        keep(file, await resolveReadable(file, rules, faults, 'in-workspace'));
    }
    for (const name of ['save-to', 'support-file', 'results-file']) {
        const file = values[name];
        if (file !== undefined)
            keep(file, await resolveWritable(file, rules, faults));
    }
    return paths;
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readData: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6524);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5017);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(484);



const looksLikeJson = /^(?:\{\s*"|\[[\s[]*(?:\{\s*)?")/;
async function readData(whole, faults, options = {}) {
    const source = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)(whole.text.startsWith('\uFEFF') ? (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(whole, 1, whole.text.length) : whole);
    if (/^[{["]/.test(source.text)) {
        const reading = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(source);
        if ('node' in reading)
            return reading.node;
        if (looksLikeJson.test(source.text)) {
            const { message, start, end, suggestion } = reading.fault;
            return faults.add(source, message, { range: [start, end], suggestion });
        }
    }
    const plain = (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainEntries */ .d_)(source);
    if (plain !== undefined)
        return plain;
    const { readYaml } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(307)]).then(__nccwpck_require__.bind(__nccwpck_require__, 307));
    const reading = readYaml(source);
    if ('node' in reading && (options.linesOverNesting === undefined || (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlat */ .KF)(reading.node)))
        return reading.node;
    if (options.lines === true && (!('node' in reading) || options.linesOverNesting?.(reading.node) === true)) {
        const loose = (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLooseEntries */ .jY)(source);
        if (loose !== undefined && options.acceptsLines?.(loose) !== false)
            return loose;
    }
    if ('node' in reading)
        return reading.node;
    for (const { message, start, end, suggestion } of reading.faults) {
        faults.add(source, message, { range: [start, end], suggestion });
    }
    return undefined;
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
const maxDepth = 200;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\x00-\x1f]*/y;
class Stop extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
function readJson(source) {
    try {
        return { node: new Reader(source).readAll() };
    }
    catch (error) {
        if (error instanceof Stop)
            return { fault: error.fault };
        throw error;
    }
}
class Reader {
    #source;
    #text;
    #at = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    readAll() {
        const node = this.#value(0);
        this.#skip();
        if (this.#at < this.#text.length)
            this.#fail('More text follows after the end of the JSON value.');
        return node;
    }
    #value(depth) {
        if (depth > maxDepth)
            this.#fail(`The JSON is nested more than ${maxDepth} levels deep.`);
        this.#skip();
        const next = this.#text[this.#at];
        if (next === '{')
            return this.#map(depth);
        if (next === '[')
            return this.#list(depth);
        if (next === '"')
            return this.#string();
        const start = this.#at;
        literal.lastIndex = start;
        const found = literal.exec(this.#text)?.[0];
        if (found === undefined || /[\w.+-]/.test(this.#text[start + found.length] ?? ''))
            this.#failAtWord();
        this.#at = start + found.length;
        return { kind: 'scalar', text: found, plain: true, ...this.#placed(start) };
    }
    #map(depth) {
        const start = this.#at++;
        const entries = [];
        const seen = new Set();
        for (this.#skip(); this.#text[this.#at] !== '}'; this.#comma('}')) {
            if (this.#text[this.#at] !== '"')
                this.#fail('A name in double quotes is expected here.');
            const keyStart = this.#at;
            const key = this.#string();
            if (seen.has(key.text)) {
                this.#fail(`The name \`${key.text}\` stands twice in one object.`, keyStart, this.#at, 'Keep one of the two.');
            }
            seen.add(key.text);
            this.#skip();
            if (this.#text[this.#at] !== ':')
                this.#fail('A colon is expected after the name.');
            this.#at++;
            entries.push({ key, value: this.#value(depth + 1) });
        }
        this.#at++;
        return { kind: 'map', entries, ...this.#placed(start) };
    }
    #list(depth) {
        const start = this.#at++;
        const items = [];
        for (this.#skip(); this.#text[this.#at] !== ']'; this.#comma(']'))
            items.push(this.#value(depth + 1));
        this.#at++;
        return { kind: 'list', items, ...this.#placed(start) };
    }
    #comma(close) {
        this.#skip();
        if (this.#text[this.#at] === close)
            return;
        const comma = this.#at;
        if (this.#text[comma] !== ',')
            this.#fail(`A comma or \`${close}\` is expected here.`);
        this.#at++;
        this.#skip();
        if (this.#text[this.#at] === close) {
            this.#fail('There is a comma after the last value.', comma, comma + 1, 'Remove the comma.');
        }
    }
    #string() {
        const start = this.#at++;
        for (;;) {
            plainCharacters.lastIndex = this.#at;
            plainCharacters.exec(this.#text);
            this.#at = plainCharacters.lastIndex;
            const next = this.#text[this.#at];
            if (next === '"')
                break;
            if (next === undefined)
                this.#fail('A string is not closed.', start, start + 1, 'Add the closing ".');
            if (next !== '\\') {
                this.#fail(`A string holds a ${next === '\n' || next === '\r' ? 'line break' : next === '\t' ? 'tab' : 'control character'}, which JSON must escape.`, this.#at, this.#at + 1, 'Write \\n; in a workflow, insert the value with `${{ toJSON(…) }}`, which adds quotes and escapes.');
            }
            const escaped = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(this.#text.slice(this.#at, this.#at + 6))?.[0];
            if (escaped === undefined) {
                this.#fail('A backslash in a string starts no JSON escape.', this.#at, this.#at + 2, 'Write \\\\ for a backslash.');
            }
            this.#at += escaped.length;
        }
        this.#at++;
        const text = JSON.parse(this.#text.slice(start, this.#at));
        return { kind: 'scalar', text, plain: false, ...this.#placed(start) };
    }
    #skip() {
        while (/[ \t\r\n]/.test(this.#text[this.#at] ?? ''))
            this.#at++;
    }
    #placed(start) {
        const base = this.#source.span.start;
        return { origin: this.#source.origin, span: { start: base + start, end: base + this.#at } };
    }
    #failAtWord() {
        const word = /^[^\s,:{}[\]"]*/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0] ?? '';
        if (this.#at >= this.#text.length)
            this.#fail('The JSON ends before it is complete.');
        if (word === '')
            this.#fail('A value is expected here.', this.#at, this.#at + 1, 'Write `null` for no value; an expression that came out empty leaves such a gap.');
        const quoted = word.startsWith("'");
        this.#fail(`\`${word}\` is not a JSON value.`, this.#at, this.#at + word.length, quoted ? 'Use double quotes.' : `Put text in double quotes: "${word.replace(/['"]/g, '')}".`);
    }
    #fail(message, start = this.#at, end = start + 1, suggestion = 'Write for example `{"name": "value"}`.') {
        throw new Stop({ message, start, end: Math.min(end, Math.max(start, this.#text.length)), suggestion });
    }
}


/***/ }),

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ isFlat),
/* harmony export */   Sw: () => (/* binding */ readDashedItems),
/* harmony export */   c3: () => (/* binding */ readBareLines),
/* harmony export */   d_: () => (/* binding */ readPlainEntries),
/* harmony export */   jY: () => (/* binding */ readLooseEntries)
/* harmony export */ });
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6524);

const plainEntry = /^([A-Za-z0-9_$][\w.$[\]-]*):[ \t]+([^\s"'`&*!|>%@{}[\],#?:-](?:(?!\s#|:\s|:$).)*|-[^\s](?:(?!\s#|:\s|:$).)*)$/;
const entry = /^([^\s:"'{}[\],#&*!|>%@`-][^\s:]*):(?:[ \t]+(.*))?$/;
function* linesOf(text) {
    let start = 0;
    for (const line of text.split('\n')) {
        yield { text: line.replace(/[ \t\r]+$/, ''), start };
        start += line.length + 1;
    }
}
function readPlainEntries(source) {
    return readEntries(source, plainEntry);
}
function readLooseEntries(source) {
    return readEntries(source, entry);
}
function readEntries(source, form) {
    const entries = [];
    const seen = new Set();
    for (const line of linesOf(source.text)) {
        if (line.text === '' || line.text.startsWith('#'))
            continue;
        const found = form.exec(line.text);
        const [, name, value = ''] = found ?? [];
        if (name === undefined || seen.has(name))
            return undefined;
        seen.add(name);
        const valueStart = line.start + line.text.length - value.length;
        entries.push({
            key: scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start, line.start + name.length)),
            value: scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, valueStart, valueStart + value.length))),
        });
    }
    if (entries.length === 0)
        return undefined;
    return { kind: 'map', entries, origin: source.origin, span: source.span };
}
function readDashedItems(source) {
    const items = [];
    for (const line of linesOf(source.text)) {
        if (line.text === '' || line.text.startsWith('#'))
            continue;
        const found = /^-[ \t]+(.*)$/.exec(line.text);
        const item = found?.[1];
        if (item === undefined || /^(["']).*\1$|^[|>][-+\d]*$/.test(item))
            return undefined;
        items.push(scalar((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start + line.text.length - item.length, line.start + line.text.length)));
    }
    if (items.length === 0)
        return undefined;
    return { kind: 'list', items, origin: source.origin, span: source.span };
}
function readBareLines(source) {
    const items = [];
    for (const line of linesOf(source.text)) {
        const item = (0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .trimmed */ .dE)((0,_written_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, line.start, line.start + line.text.length));
        if (item.text !== '')
            items.push(scalar(item));
    }
    return { kind: 'list', items, origin: source.origin, span: source.span };
}
function scalar(value) {
    return { ...value, kind: 'scalar', plain: true };
}
function isFlat(node) {
    return node.kind === 'map' && node.entries.every(({ value }) => value.kind === 'scalar');
}


/***/ }),

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5627);

function written(origin, text) {
    return { text, origin, span: { start: 0, end: text.length } };
}
function partOf(whole, start, end) {
    return { text: whole.text.slice(start, end), origin: whole.origin, span: spanWithin(whole, start, end) };
}
function trimmed(whole) {
    const start = whole.text.length - whole.text.trimStart().length;
    return partOf(whole, start, Math.max(start, whole.text.trimEnd().length));
}
function spanWithin({ text, span }, start, end) {
    if (span.end - span.start !== text.length)
        return span;
    return { start: span.start + start, end: span.start + end };
}
class Faults {
    errors = [];
    warnings = [];
    add(at, message, details = {}) {
        this.errors.push(diagnosticAt(at, message, details));
        return undefined;
    }
    warn(at, message, details = {}) {
        this.warnings.push({ ...diagnosticAt(at, message, details), severity: 'warning' });
    }
}
function diagnosticAt(at, message, details) {
    const [start, end] = details.range ?? [0, 'text' in at ? at.text.length : 0];
    const found = 'text' in at ? spanWithin(at, start, end) : at.span;
    const most = at.origin.text?.length ?? 0;
    const span = { start: Math.min(found.start, most), end: Math.min(found.end, most) };
    const censored = 'text' in at && isCensored(at.origin, span, at.text.slice(start, end));
    const suggestion = censored ? 'Put the value in quotes, so that it is text.' : details.suggestion;
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)(details.code ?? 'input/invalid', censored ? message.replace(/`[^`]*`/g, '`***`') : message, {
        origin: at.origin,
        ...(at.origin.text === undefined ? {} : { span }),
        ...(suggestion === undefined ? {} : { suggestion }),
        ...(details.evidence === undefined ? {} : { evidence: details.evidence }),
        ...(details.cause === undefined ? {} : { cause: details.cause }),
    });
}
function isCensored(origin, span, text) {
    const shown = origin.text?.slice(span.start, span.end);
    return shown?.includes('*') === true && shown.length === text.length && shown !== text;
}


/***/ }),

/***/ 9462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findDebugLeaks)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5627);

const printing = ['http', 'https', 'http2', 'net', 'tls', 'stream', 'undici', 'fetch'];
function sectionsOf(nodeDebug) {
    const found = printing.filter((section) => nodeDebug.split(',').some((wanted) => matchesWildcard(wanted.toLowerCase(), section)));
    return /\btunnel\b/.test(nodeDebug) ? [...found, 'tunnel'] : found;
}
function matchesWildcard(pattern, section) {
    const [head = '', ...rest] = pattern.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return pattern === section;
    if (section.length < head.length + tail.length || !section.startsWith(head) || !section.endsWith(tail))
        return false;
    let from = head.length;
    for (const part of rest) {
        const at = section.indexOf(part, from);
        if (at < 0 || at + part.length > section.length - tail.length)
            return false;
        from = at + part.length;
    }
    return true;
}
const recording = /(?:^|[\s"'])--(tls[-_]keylog|trace[-_]tls)(?=$|[\s"'=])/g;
function findDebugLeaks(environment) {
    const sections = sectionsOf(environment.NODE_DEBUG ?? '');
    const options = [...(environment.NODE_OPTIONS ?? '').matchAll(recording)].map(([, option = '']) => `--${option.replace('_', '-')}`);
    const found = [];
    if (sections.length > 0) {
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('key/in-debug', 'NODE_DEBUG makes Node print what is sent, the key included.', {
            origin: { label: 'NODE_DEBUG' },
            evidence: [`sections that print it: ${sections.join(', ')}`],
            suggestion: 'Unset NODE_DEBUG for this step: env: { NODE_DEBUG: "" }.',
        }));
    }
    if (options.length > 0) {
        found.push((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnostic */ .Y)('key/in-debug', 'NODE_OPTIONS makes Node record the secrets of TLS connections.', {
            origin: { label: 'NODE_OPTIONS' },
            evidence: [...new Set(options)].map((option) => `it holds ${option}`),
            suggestion: 'Take that option out of NODE_OPTIONS for this step.',
        }));
    }
    return found;
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JF: () => (/* binding */ masksOf),
  en: () => (/* binding */ needlesOf),
  bs: () => (/* binding */ shortestSecret)
});

// UNUSED EXPORTS: formsOf

;// CONCATENATED MODULE: ./build/src/key/base64-parts.js
function toUrlAlphabet(base64) {
    return base64.replaceAll('+', '-').replaceAll('/', '_');
}
function stableBase64(bytes, before) {
    const padded = Buffer.alloc(before + bytes.length);
    padded.set(bytes, before);
    const firstWhole = Math.ceil((before * 8) / 6);
    const afterLastWhole = Math.floor((padded.length * 8) / 6);
    return padded.toString('base64').slice(firstWhole, afterLastWhole);
}

;// CONCATENATED MODULE: ./build/src/key/encodings.js

const shortestSecret = 4;
const shortestForm = 8;
const spared = /^[A-Za-z0-9_.-]*$/;
function* codeUnits(text) {
    for (let at = 0; at < text.length; at += 1)
        yield text.charCodeAt(at);
}
function percentEncode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
function lowerEscapes(text) {
    return text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
}
function replaceEach(text, replacements) {
    let replaced = '';
    for (const character of text)
        replaced += replacements[character] ?? character;
    return replaced;
}
function jsonEscape(text, which, upper) {
    return JSON.stringify(text)
        .slice(1, -1)
        .replace(which, (character) => {
        const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${upper ? digits.toUpperCase() : digits}`;
    });
}
const xml = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function* derivedForms(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString('hex');
    yield { text: hex, reason: 'hex: dumps, Buffer.toString("hex")' };
    yield { text: hex.toUpperCase(), reason: 'hex in capitals: .NET, certutil, Java' };
    for (const before of [0, 1, 2]) {
        const stable = stableBase64(bytes, before);
        yield { text: stable, reason: `base64 of a text that holds it, ${before} bytes past a group of three` };
        yield { text: toUrlAlphabet(stable), reason: 'the same in base64url: JWTs, URLs' };
    }
    yield {
        text: bytes.toString('base64'),
        reason: 'base64 of nothing else, whose last character and padding are its own',
    };
    const everyByte = hex.replace(/../g, '%$&');
    yield { text: everyByte, reason: 'every character as %xx: encoders that spare none' };
    yield { text: everyByte.toUpperCase(), reason: 'every character as %XX' };
    let everyUnit = '';
    for (const unit of codeUnits(value))
        everyUnit += `\\u${unit.toString(16).padStart(4, '0')}`;
    yield { text: everyUnit, reason: 'every character as \\u: ASCII-only serialisers' };
    yield { text: everyUnit.replace(/[a-f]/g, (digit) => digit.toUpperCase()), reason: 'the same with capital digits' };
    let decimal = '';
    let hexadecimal = '';
    for (const unit of codeUnits(value)) {
        decimal += `&#${unit};`;
        hexadecimal += `&#x${unit.toString(16)};`;
    }
    yield { text: decimal, reason: 'every character as an HTML reference: e-mail and spam protection' };
    yield { text: hexadecimal, reason: 'the same in hex' };
    yield {
        text: hexadecimal.replace(/[a-f](?=[0-9a-f]*;)/g, (digit) => digit.toUpperCase()),
        reason: 'and in capitals',
    };
    if (!spared.test(value))
        yield* selectiveForms(value);
}
function* selectiveForms(value) {
    const component = percentEncode(value);
    const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const form = strict.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E');
    yield { text: component, reason: "encodeURIComponent, which keeps !'()*" };
    yield { text: strict, reason: 'RFC 3986 encoders, which do not' };
    yield { text: form, reason: 'application/x-www-form-urlencoded, as URLSearchParams writes it' };
    for (const escaped of [component, strict, form]) {
        yield { text: lowerEscapes(escaped), reason: 'the same with lower-case digits: .NET UrlEncode, nginx' };
    }
    const json = JSON.stringify(value).slice(1, -1);
    yield { text: json, reason: 'inside a JSON string' };
    yield { text: json.replaceAll('/', '\\/'), reason: 'JSON as PHP writes it' };
    for (const upper of [false, true]) {
        yield { text: jsonEscape(value, /[&<>]/g, upper), reason: 'JSON that is safe in HTML: Go' };
        yield { text: jsonEscape(value, /[&<>']/g, upper), reason: 'JSON that is safe in HTML: Rails, Jackson' };
        yield { text: jsonEscape(value, /[&<>'+]/g, upper), reason: 'JSON as System.Text.Json writes it' };
        yield { text: jsonEscape(value, /[&<>'/]/g, upper), reason: 'JSON that escapes the slash by number' };
    }
    yield { text: replaceEach(value, xml), reason: 'XML text' };
    yield { text: replaceEach(value, { ...xml, '"': '&quot;' }), reason: 'XML and HTML attributes' };
    yield { text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&apos;' }), reason: 'XML with both quotes' };
    yield {
        text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&#39;' }),
        reason: 'HTML: Go, Django, most templates',
    };
    yield { text: replaceEach(value, { ...xml, '"': '&#34;', "'": '&#39;' }), reason: 'HTML as Go templates write it' };
    yield { text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&#x27;' }), reason: 'HTML: React, Python' };
    yield {
        text: replaceEach(value, {
            ...xml,
            '"': '&quot;',
            "'": '&#39;',
            '/': '&#x2F;',
            '`': '&#x60;',
            '=': '&#x3D;',
        }),
        reason: 'HTML: Mustache',
    };
}
function formsOf(value) {
    if (value.length < shortestSecret)
        return [];
    const forms = new Map([[value, { text: value, reason: 'the value itself' }]]);
    for (const form of derivedForms(value)) {
        if (form.text.length >= shortestForm && !forms.has(form.text))
            forms.set(form.text, form);
    }
    return [...forms.values()];
}
function masksOf(raw) {
    const trimmed = raw.trim();
    if (trimmed.length < shortestSecret)
        return [];
    return [...new Set([raw, ...formsOf(trimmed).map((form) => form.text)])];
}
function* narrowNeedles(value) {
    yield { text: value, anyCase: false };
    for (const encoded of [Buffer.from(value), Buffer.from(value, 'utf16le')]) {
        yield { text: encoded.toString('hex'), anyCase: true };
        for (const before of [0, 1, 2]) {
            const stable = stableBase64(encoded, before);
            yield { text: stable, anyCase: false };
            yield { text: toUrlAlphabet(stable), anyCase: false };
        }
    }
}
function widen(text) {
    const littleEndian = Buffer.from(text, 'utf16le');
    if (/^[\u0000-\u007f]*$/.test(text))
        return [littleEndian.subarray(0, -1)];
    return [littleEndian, Buffer.from(littleEndian).swap16()];
}
function needlesOf(value) {
    if (value.length < shortestSecret)
        return [];
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    const values = lines.length > 1 ? [value, ...lines.filter((line) => line.length >= shortestForm)] : [value];
    const seen = new Set();
    const needles = [];
    for (const each of values) {
        for (const { text, anyCase } of narrowNeedles(each)) {
            if (seen.has(text) || (text !== each && text.length < shortestForm))
                continue;
            seen.add(text);
            needles.push({ bytes: Buffer.from(text), anyCase, wide: false });
            for (const bytes of widen(text))
                needles.push({ bytes, anyCase, wide: true });
        }
    }
    return needles;
}


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lengthClassOf),
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

const shortestFingerprinted = 20;
function fingerprintOf(key) {
    if (key.length < shortestFingerprinted)
        return undefined;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key.reveal(), 'utf8').digest('hex').slice(0, 8);
}
function lengthClassOf(key) {
    if (key.length < 8)
        return '1-7';
    if (key.length < shortestFingerprinted)
        return '8-19';
    return key.length < 40 ? '20-39' : '40+';
}


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ intakeKeys)
});

// EXTERNAL MODULE: ./build/src/key/encodings.js + 1 modules
var encodings = __nccwpck_require__(4830);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(5627);
;// CONCATENATED MODULE: ./build/src/key/characters.js
const names = new Map([
    [0x00, 'NULL'],
    [0x09, 'TAB'],
    [0x0a, 'LINE FEED'],
    [0x0b, 'VERTICAL TAB'],
    [0x0c, 'FORM FEED'],
    [0x0d, 'CARRIAGE RETURN'],
    [0x1b, 'ESCAPE'],
    [0x20, 'SPACE'],
    [0x7f, 'DELETE'],
    [0x85, 'NEXT LINE'],
    [0xa0, 'NO-BREAK SPACE'],
    [0xad, 'SOFT HYPHEN'],
    [0x2002, 'EN SPACE'],
    [0x2003, 'EM SPACE'],
    [0x2007, 'FIGURE SPACE'],
    [0x2009, 'THIN SPACE'],
    [0x200a, 'HAIR SPACE'],
    [0x200b, 'ZERO WIDTH SPACE'],
    [0x200c, 'ZERO WIDTH NON-JOINER'],
    [0x200d, 'ZERO WIDTH JOINER'],
    [0x200e, 'LEFT-TO-RIGHT MARK'],
    [0x200f, 'RIGHT-TO-LEFT MARK'],
    [0x2010, 'HYPHEN'],
    [0x2011, 'NON-BREAKING HYPHEN'],
    [0x2013, 'EN DASH'],
    [0x2014, 'EM DASH'],
    [0x2018, 'LEFT SINGLE QUOTATION MARK'],
    [0x2019, 'RIGHT SINGLE QUOTATION MARK'],
    [0x201c, 'LEFT DOUBLE QUOTATION MARK'],
    [0x201d, 'RIGHT DOUBLE QUOTATION MARK'],
    [0x2026, 'HORIZONTAL ELLIPSIS'],
    [0x2028, 'LINE SEPARATOR'],
    [0x2029, 'PARAGRAPH SEPARATOR'],
    [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
    [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
    [0x202c, 'POP DIRECTIONAL FORMATTING'],
    [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
    [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
    [0x202f, 'NARROW NO-BREAK SPACE'],
    [0x2060, 'WORD JOINER'],
    [0x3000, 'IDEOGRAPHIC SPACE'],
    [0xfeff, 'BYTE ORDER MARK'],
    [0xfffd, 'REPLACEMENT CHARACTER'],
]);
function nameCharacter(codePoint) {
    const name = names.get(codePoint);
    const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return name === undefined ? number : `${number} ${name}`;
}
function isKeyCharacter(codePoint) {
    return codePoint > 0x20 && codePoint < 0x7f;
}

// EXTERNAL MODULE: ./build/src/key/secret.js
var secret = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/src/key/stand-ins.js
const stand_ins_name = '[A-Za-z_][A-Za-z0-9_.-]*';
const references = [
    { pattern: /\$\{\{/, what: 'a workflow expression "${{ … }}" that nothing evaluated' },
    { pattern: /^\{\{.*\}\}$/s, what: 'a template "{{ … }}" that nothing filled in' },
    {
        pattern: new RegExp(`^\\$\\{${stand_ins_name}(?:[:?+=-].*)?\\}$`, 's'),
        what: 'a shell variable "${…}" that nothing expanded',
    },
    { pattern: /^\$(?:env:)?[A-Za-z_][A-Za-z0-9_]*$/i, what: 'a shell variable "$…" that nothing expanded' },
    { pattern: /^\$\([^()]*\)$/s, what: 'a macro or command "$(…)" that nothing expanded' },
    { pattern: /^\$\[.*\]$/s, what: 'an expression "$[ … ]" that nothing evaluated' },
    { pattern: /^%[A-Za-z_][A-Za-z0-9_.-]*%$/, what: 'a Windows variable "%…%" that nothing expanded' },
    { pattern: new RegExp(`^!${stand_ins_name}!$`), what: 'a Windows variable "!…!" that nothing expanded' },
    { pattern: new RegExp(`^#\\{${stand_ins_name}\\}#?$`), what: 'a token "#{…}" that nothing replaced' },
    { pattern: new RegExp(`^__${stand_ins_name}__$`), what: 'a token "__…__" that nothing replaced' },
    { pattern: /^<%.*%>$/s, what: 'a template "<% … %>" that nothing filled in' },
    {
        pattern: /^(?:secrets|vars|env|inputs)\.[A-Za-z_][A-Za-z0-9_-]*$/,
        what: 'the name of a secret instead of its value',
    },
    { pattern: /^op:\/\//i, what: 'a 1Password reference "op://…" that nothing resolved' },
    { pattern: /^(?:ref\+)?vault:/i, what: 'a Vault reference "vault:…" that nothing resolved' },
    { pattern: /^ref\+[a-z]+:\/\//i, what: 'a reference "ref+…" that nothing resolved' },
    { pattern: /^(?:secretref|keyvaultref|sm):/i, what: 'a reference to a secret store that nothing resolved' },
    { pattern: /^@Microsoft\.KeyVault\(/i, what: 'a Key Vault reference that nothing resolved' },
    { pattern: /^arn:aws[a-z-]*:(?:secretsmanager|ssm):/i, what: 'the name of an AWS secret that nothing resolved' },
    { pattern: /^projects\/[^/]+\/secrets\//i, what: 'the name of a Google Cloud secret that nothing resolved' },
    {
        pattern: /^[\x21-\x7e]{0,8}(?:\*{3,}|[\u2022\u25cf\u00b7\u2217\uff0a]{3,})[\x21-\x7e]{0,8}$/,
        what: 'a masked value, as a log or a dashboard shows it',
    },
    { pattern: /^[[(<]?(?:redacted|masked|hidden)[\])>]?$/i, what: 'the word that stands for a masked value' },
];
const refersToNothing = /^(?!__|redacted$|masked$|hidden$)[A-Za-z0-9_-]+$/i;
function findReference(text) {
    if (refersToNothing.test(text))
        return undefined;
    return references.find(({ pattern }) => pattern.test(text))?.what;
}
const exact = new Set([
    ...[
        'apikey',
        'xapikey',
        'myapikey',
        'mykey',
        'thekey',
        'key',
        'secret',
        'token',
        'password',
        'secretkey',
        'apitoken',
    ],
    ...['kimp360apikey', 'kimp360key', 'kimpapikey', 'none', 'null', 'nil', 'undefined', 'na', 'n/a', 'true', 'false'],
    ...[
        'todo',
        'tbd',
        'fixme',
        'placeholder',
        'dummy',
        'fake',
        'example',
        'sample',
        'changeit',
        'empty',
        'unset',
        'test',
    ],
]);
const telling = new Set([
    ...['your', 'yours', 'here', 'placeholder', 'changeme', 'change', 'replace', 'replaceme', 'insert', 'paste', 'enter'],
    ...['put', 'todo', 'tbd', 'fixme', 'dummy', 'fake', 'example', 'sample', 'fill', 'xxx'],
]);
const filler = new Set([
    ...[
        'a',
        'an',
        'the',
        'my',
        'me',
        'with',
        'this',
        'it',
        'in',
        'into',
        'goes',
        'go',
        'to',
        'be',
        'set',
        'add',
        'own',
        'and',
    ],
    ...[
        'api',
        'apikey',
        'key',
        'keys',
        'secret',
        'secrets',
        'token',
        'password',
        'value',
        'access',
        'real',
        'actual',
        'valid',
    ],
    ...[
        'kimp',
        'kimp360',
        '360',
        'x',
        'sk',
        'pk',
        'live',
        'test',
        'prod',
        'production',
        'staging',
        'dev',
        'from',
        'account',
    ],
]);
function wordsOf(text) {
    return text
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[-_.:\s/]+/)
        .filter((word) => word !== '')
        .map((word) => (/^x{3,}$/.test(word) ? 'xxx' : word));
}
const longestPlaceholder = 200;
function isPlaceholder(text) {
    if (text.length > longestPlaceholder)
        return false;
    if (/^([xX.\-_?#])\1{2,}$/.test(text))
        return true;
    if (/^<[^<>]*>$/s.test(text))
        return true;
    const inner = text.replace(/^[[{(]+|[\]})]+$/g, '');
    if (exact.has(inner.toLowerCase().replace(/[-_\s.]/g, '')))
        return true;
    const words = wordsOf(inner);
    return words.some((word) => telling.has(word)) && words.every((word) => telling.has(word) || filler.has(word));
}

;// CONCATENATED MODULE: ./build/src/key/wrapping.js
const quotes = [
    ['\\"', '\\"', 'escaped double quotes'],
    ["\\'", "\\'", 'escaped single quotes'],
    ['&quot;', '&quot;', 'double quotes, HTML-escaped'],
    ['"', '"', 'double quotes'],
    ["'", "'", 'single quotes'],
    ['`', '`', 'backticks'],
    ['\u201c', '\u201d', 'typographic double quotes'],
    ['\u201d', '\u201d', 'typographic double quotes'],
    ['\u201e', '\u201c', 'typographic double quotes'],
    ['\u201e', '\u201d', 'typographic double quotes'],
    ['\u201f', '\u201d', 'typographic double quotes'],
    ['\u201c', '\u201c', 'typographic double quotes'],
    ['\u2018', '\u2019', 'typographic single quotes'],
    ['\u2019', '\u2019', 'typographic single quotes'],
    ['\u201a', '\u2018', 'typographic single quotes'],
    ['\u2018', '\u2018', 'typographic single quotes'],
    ['\u2039', '\u203a', 'angle quotes'],
    ['\u00ab', '\u00bb', 'angle quotes'],
    ['\u00bb', '\u00ab', 'angle quotes'],
    ['\u2032', '\u2032', 'prime marks'],
    ['\u2033', '\u2033', 'double prime marks'],
    ['\uff02', '\uff02', 'full-width quotes'],
];
const prefixes = [
    { pattern: /^bearer(?:\s+|:\s*|$)/i, name: 'the scheme "Bearer"' },
    { pattern: /^basic\s+/i, name: 'the scheme "Basic"' },
    { pattern: /^token\s+/i, name: 'the scheme "Token"' },
    { pattern: /^api-?key\s+/i, name: 'the scheme "ApiKey"' },
    { pattern: /^(?:-H|--header)\s*/, name: "curl's option -H" },
    { pattern: /^(?:proxy-)?authorization\s*[:=]\s*/i, name: 'the field name "Authorization"' },
    { pattern: /^x-api-key\s*[:=]\s*/i, name: 'the field name "x-api-key"' },
    { pattern: /^api[-_ ]?key\s*[:=]\s*/i, name: 'a name such as "api-key"' },
    {
        pattern: /^(?:export\s+|set\s+|\$env:)?KIMP360_API_KEY(?:_FALLBACK)?\s*[:=]\s*/i,
        name: 'the variable name "KIMP360_API_KEY"',
    },
    {
        pattern: /^(?:export\s+|set\s+|\$env:)?[A-Z][A-Z0-9_]*_(?:KEY|TOKEN|SECRET)\s*=\s*(?=[^=])/,
        name: "a variable's name",
    },
];
const isBare = /^(?!bearer$)[A-Za-z0-9_-]+$/i;
function unwrap(text) {
    const wrappers = [];
    let core = text;
    for (;;) {
        if (isBare.test(core))
            return { core, wrappers };
        const quote = quotes.find(([open, close]) => core.length >= open.length + close.length && core.startsWith(open) && core.endsWith(close));
        if (quote !== undefined) {
            wrappers.push(quote[2]);
            core = core.slice(quote[0].length, core.length - quote[1].length).trim();
            continue;
        }
        const prefix = prefixes.find(({ pattern }) => pattern.test(core));
        if (prefix === undefined)
            return { core, wrappers };
        wrappers.push(prefix.name);
        core = core.replace(prefix.pattern, '').trim();
    }
}

;// CONCATENATED MODULE: ./build/src/key/hygiene.js





const shortestKey = 8;
function isTrimmable(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
function trimAscii(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isTrimmable(text.charCodeAt(start)))
        start += 1;
    while (end > start && isTrimmable(text.charCodeAt(end - 1)))
        end -= 1;
    return { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}
function describeSpace(space) {
    const kinds = new Set(Array.from(space, (character) => nameCharacter(character.charCodeAt(0))));
    return [...kinds].join(', ');
}
function malformed(raw, text, offset) {
    let position = Array.from(raw.secret.reveal().slice(0, offset)).length;
    for (const character of text) {
        position += 1;
        const codePoint = character.codePointAt(0) ?? 0;
        if (isKeyCharacter(codePoint))
            continue;
        const what = nameCharacter(codePoint);
        return (0,diagnostic/* diagnostic */.Y)('key/malformed', `The key in ${raw.label} holds a character that no key can hold.`, {
            origin: { label: raw.label },
            evidence: [`character ${position} is ${what}`],
            suggestion: codePoint === 0x0a || codePoint === 0x0d
                ? 'Store one key on one line, and nothing else.'
                : 'Copy the key again, as plain text, and store it without that character.',
        });
    }
    return undefined;
}
function refusalOf(raw, text, offset) {
    const origin = { label: raw.label };
    const { core, wrappers } = unwrap(text);
    const around = wrappers.map((wrapper) => `around it: ${wrapper}`);
    const inside = wrappers.length > 0 ? { core } : {};
    const reference = findReference(text) ?? findReference(core);
    if (reference !== undefined) {
        const refusal = (0,diagnostic/* diagnostic */.Y)('key/unexpanded', `${raw.label} holds a reference to a key, not the key.`, {
            origin,
            evidence: [`it is ${reference}`, ...around],
            suggestion: 'Let the CI put the value in: on GitHub, api-key: ${{ secrets.KIMP360_API_KEY }} in the workflow file.',
        });
        return { refusal, ...inside };
    }
    if (core !== '' && (isPlaceholder(text) || isPlaceholder(core))) {
        const refusal = (0,diagnostic/* diagnostic */.Y)('key/placeholder', `${raw.label} holds a placeholder, not a key.`, {
            origin,
            evidence: ['nothing in it but what examples put in place of a key', ...around],
            suggestion: 'Store the key that My Account → Settings → Zapier Integration shows.',
        });
        return { refusal, ...inside };
    }
    if (wrappers.length > 0) {
        const refusal = (0,diagnostic/* diagnostic */.Y)('key/wrapped', `The key in ${raw.label} was stored together with what stood around it.`, {
            origin,
            evidence: [...around, ...(core === '' ? ['and nothing inside'] : [])],
            suggestion: 'Store the bare key. A scheme such as Bearer goes to api-key-scheme, a field name to api-key-header.',
        });
        return { refusal, core };
    }
    const refusal = malformed(raw, text, offset);
    if (refusal !== undefined)
        return { refusal };
    if (text.length < shortestKey) {
        return {
            refusal: (0,diagnostic/* diagnostic */.Y)('key/too-short', `The key in ${raw.label} has fewer than ${shortestKey} characters.`, {
                origin,
                suggestion: 'Copy the whole key, and store it again.',
            }),
        };
    }
    return {};
}
function withoutFinalNewline(raw) {
    const text = raw.secret.reveal();
    return raw.source === 'file' || raw.source === 'stdin' ? text.replace(/\r?\n$/, '') : text;
}
function missingKey(label) {
    return (0,diagnostic/* diagnostic */.Y)('key/missing', label === undefined ? 'No API key was given.' : `The API key in ${label} is empty.`, {
        ...(label === undefined ? {} : { origin: { label } }),
    });
}
function judgeKey(raw) {
    const { before, text, after } = trimAscii(withoutFinalNewline(raw));
    const trimmed = before !== '' || after !== '';
    if (text === '')
        return { refusal: missingKey(raw.label), trimmed };
    const { refusal, core } = refusalOf(raw, text, before.length);
    if (refusal !== undefined) {
        return { refusal, trimmed, ...(core === undefined ? {} : { core: new secret/* Secret */.z(core) }) };
    }
    const key = new secret/* Secret */.z(text);
    if (!trimmed)
        return { key, trimmed };
    const warning = (0,diagnostic/* diagnostic */.Y)('key/trimmed', `White space around the key in ${raw.label} was removed.`, {
        severity: 'warning',
        origin: { label: raw.label },
        evidence: [
            ...(before === '' ? [] : [`at its start: ${describeSpace(before)}`]),
            ...(after === '' ? [] : [`at its end: ${describeSpace(after)}`]),
        ],
        suggestion: 'Store the key again without it: other tools send it as it stands.',
    });
    return { key, warning, trimmed };
}

;// CONCATENATED MODULE: ./build/src/key/intake.js




function intakeKeys(raw) {
    const primary = raw.primary === undefined ? { refusal: missingKey(undefined) } : judgeKey(raw.primary);
    const fallback = judgeFallback(raw.fallback);
    const judged = [primary, fallback];
    const second = fallback.key?.reveal() === primary.key?.reveal() ? undefined : fallback.key;
    const read = [raw.primary?.secret, raw.fallback?.secret, ...raw.unused, ...judged.map(({ core }) => core)];
    const values = read.flatMap((secret) => secret?.reveal() ?? []).filter((value) => !isPlaceholder(value.trim()));
    return {
        ...(primary.key === undefined ? {} : { primary: primary.key }),
        ...(second === undefined ? {} : { fallback: second }),
        masks: secretsOf(values.flatMap(encodings/* masksOf */.JF)),
        secrets: secretsOf(values.map((value) => value.trim()).filter((value) => value.length >= shortestKey)),
        refusals: judged.flatMap(({ refusal }) => refusal ?? []),
        warnings: judged.flatMap(({ warning }) => warning ?? []),
    };
}
function judgeFallback(raw) {
    if (raw === undefined)
        return {};
    const judgement = judgeKey(raw);
    return judgement.refusal?.code === 'key/missing' ? {} : judgement;
}
function secretsOf(values) {
    return [...new Set(values)].map((value) => new secret/* Secret */.z(value));
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    get length() {
        return this.#value.length;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [Symbol.toPrimitive]() {
        return '***';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return 'Secret(***)';
    }
}


/***/ }),

/***/ 3261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ inertControls),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   nl: () => (/* binding */ inertJson)
/* harmony export */ });
const controls = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function showControl(character) {
    const code = character.charCodeAt(0);
    if (code === 0x0d)
        return '\\r';
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
function inertControls(text) {
    return text.replace(controls, showControl).replaceAll('\r\n', '\n');
}
const leadingColons = /^([\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\p{Cf}\p{Default_Ignorable_Code_Point}]*)(?=::)/gmu;
const hashCommand = /(##[\w.-]*)\[/g;
const groupMark = /^(?=(?:---|\+\+\+|~~~|\^\^\^) )/gm;
function inert(text) {
    return inertControls(text).replace(leadingColons, '$1\\').replace(hashCommand, '$1\\[').replace(groupMark, '\\');
}
function inertJson(json) {
    return json
        .replace(/::|##|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (found) => Array.from(found, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''))
        .replace(/\r\n?/g, '\n');
}
const markup = /[&<>"'`|@#*_~[\]()!\\:$={}\n]|www\./gi;
function escapeHtml(text) {
    return inertControls(text).replace(markup, (found) => found.length === 1 ? `&#${found.charCodeAt(0)};` : `${found.slice(0, -1)}&#46;`);
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/src/key/encodings.js + 1 modules
var encodings = __nccwpck_require__(4830);
;// CONCATENATED MODULE: ./build/src/leak/byte-redactor.js
const narrowStars = new Uint8Array([0x2a, 0x2a, 0x2a]);
const wideStars = new Uint8Array([0x2a, 0, 0x2a, 0, 0x2a]);
function copy(bytes) {
    return new Uint8Array(bytes);
}
function join(parts) {
    if (parts.length === 1)
        return parts[0];
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
    let at = 0;
    for (const part of parts) {
        joined.set(part, at);
        at += part.byteLength;
    }
    return joined;
}
function createByteRedactor(currentMatcher) {
    let pending = [];
    let size = 0;
    let covered = 0;
    let hits = 0;
    function release(matcher, bytes, until) {
        const found = matcher.find(bytes);
        const parts = [];
        let at = Math.min(covered, until);
        let end = covered;
        for (const hit of found) {
            if (hit.start >= until)
                break;
            if (hit.start < end) {
                end = Math.max(end, hit.end);
                at = Math.min(end, until);
                continue;
            }
            parts.push(bytes.subarray(at, hit.start), starsFor(hit));
            hits += 1;
            end = hit.end;
            at = Math.min(end, until);
        }
        parts.push(bytes.subarray(at, until));
        covered = Math.max(0, end - until);
        const kept = copy(bytes.subarray(until));
        pending = kept.byteLength === 0 ? [] : [kept];
        size = kept.byteLength;
        return join(parts.filter((part) => part.byteLength > 0));
    }
    return {
        get hits() {
            return hits;
        },
        push(chunk) {
            const matcher = currentMatcher();
            if (matcher === undefined && size === 0)
                return chunk;
            const held = matcher === undefined ? 0 : matcher.longest - 1;
            size += chunk.byteLength;
            if (matcher === undefined || size < held * 2) {
                pending.push(copy(chunk));
                return new Uint8Array(0);
            }
            return release(matcher, join([...pending, chunk]), size - held);
        },
        end() {
            if (size === 0)
                return new Uint8Array(0);
            const bytes = join(pending);
            const matcher = currentMatcher();
            if (matcher !== undefined)
                return release(matcher, bytes, bytes.byteLength);
            pending = [];
            size = 0;
            return bytes;
        },
    };
}
function starsFor(hit) {
    return hit.wide ? wideStars : narrowStars;
}
function replaceHits(bytes, hits) {
    if (hits.length === 0)
        return bytes;
    const parts = [];
    let at = 0;
    for (const hit of hits) {
        parts.push(bytes.subarray(at, hit.start), starsFor(hit));
        at = hit.end;
    }
    parts.push(bytes.subarray(at));
    return join(parts);
}

;// CONCATENATED MODULE: ./build/src/leak/block-search.js
const longestStride = 64;
function isLowerLetter(byte) {
    return byte >= 0x61 && byte <= 0x7a;
}
function variantsOf(byte, anyCase) {
    return anyCase && isLowerLetter(byte) ? [byte, byte - 0x20] : [byte];
}
function standsAt(bytes, start, { bytes: pattern, anyCase }) {
    for (let at = 0; at < pattern.length; at += 1) {
        const wanted = pattern[at];
        const found = bytes[start + at];
        if (found === wanted)
            continue;
        if (!anyCase || !isLowerLetter(wanted) || found !== wanted - 0x20)
            return false;
    }
    return true;
}
function compileBlockSearch(needles) {
    const lengths = needles.map((needle) => needle.bytes.length);
    const stride = Math.min(longestStride, Math.min(...lengths) - 1);
    const longest = Math.max(...lengths);
    const known = new Uint8Array(65_536);
    const places = new Map();
    for (const [index, { bytes, anyCase }] of needles.entries()) {
        for (let offset = 0; offset < stride; offset += 1) {
            for (const high of variantsOf(bytes[offset], anyCase)) {
                for (const low of variantsOf(bytes[offset + 1], anyCase)) {
                    const block = (high << 8) | low;
                    known[block] = 1;
                    const list = places.get(block);
                    if (list === undefined)
                        places.set(block, [index, offset]);
                    else
                        list.push(index, offset);
                }
            }
        }
    }
    function verify(bytes, at, block, hits) {
        const list = places.get(block);
        for (let entry = 0; entry < list.length; entry += 2) {
            const needle = needles[list[entry]];
            const start = at - list[entry + 1];
            const end = start + needle.bytes.length;
            if (start < 0 || end > bytes.length || !standsAt(bytes, start, needle))
                continue;
            hits.push({ start, end, wide: needle.wide });
        }
    }
    return {
        longest,
        find(bytes, hits) {
            const last = bytes.length - 1;
            for (let at = 0; at < last; at += stride) {
                const block = (bytes[at] << 8) | bytes[at + 1];
                if (known[block] === 1)
                    verify(bytes, at, block, hits);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/leak/html-names.js
const htmlNames = new Map(Object.entries({
    Tab: '\t',
    NewLine: '\n',
    nbsp: '\u00a0',
    excl: '!',
    quot: '"',
    QUOT: '"',
    num: '#',
    dollar: '$',
    percnt: '%',
    amp: '&',
    AMP: '&',
    apos: "'",
    lpar: '(',
    rpar: ')',
    ast: '*',
    midast: '*',
    plus: '+',
    comma: ',',
    period: '.',
    sol: '/',
    colon: ':',
    semi: ';',
    lt: '<',
    LT: '<',
    equals: '=',
    gt: '>',
    GT: '>',
    quest: '?',
    commat: '@',
    lsqb: '[',
    lbrack: '[',
    bsol: '\\',
    rsqb: ']',
    rbrack: ']',
    Hat: '^',
    lowbar: '_',
    UnderBar: '_',
    grave: '`',
    DiacriticalGrave: '`',
    lcub: '{',
    lbrace: '{',
    verbar: '|',
    vert: '|',
    VerticalLine: '|',
    rcub: '}',
    rbrace: '}',
}).map(([name, character]) => [name, character.charCodeAt(0)]));
const longestHtmlName = 16;

;// CONCATENATED MODULE: ./build/src/leak/escapes.js

const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const semicolon = 0x3b;
const braceOpen = 0x7b;
const braceClose = 0x7d;
const deepest = 3;
const longestUnit = 64;
const longestOpening = 8;
function opensEscape(byte) {
    return byte === percent || byte === ampersand || byte === backslash;
}
function characterAt({ bytes, step }, at) {
    if (at >= bytes.length || (step === 2 && bytes[at - 1] !== 0))
        return -1;
    return bytes[at];
}
function add(units, value, isByte, end) {
    if (!units.some((unit) => unit.end === end && unit.value === value))
        units.push({ value, isByte, end });
}
function readCharacters(text, at, depth) {
    const value = characterAt(text, at);
    if (value < 0)
        return [];
    const units = [{ value, isByte: true, end: at + text.step }];
    if (opensEscape(value)) {
        if (depth > 0)
            readEscapes(text, at, depth, units);
        else
            text.cutShort = true;
    }
    return units;
}
function digitValue(code, radix) {
    const digit = code >= 0x30 && code <= 0x39
        ? code - 0x30
        : (code | 0x20) >= 0x61 && (code | 0x20) <= 0x66
            ? (code | 0x20) - 0x57
            : 99;
    return digit < radix ? digit : -1;
}
function readNumbers(text, at, depth, radix, fewest, most) {
    const numbers = [];
    let prefixes = [{ value: 0, isByte: false, end: at }];
    for (let count = 1; count <= most && prefixes.length > 0; count += 1) {
        const longer = [];
        for (const prefix of prefixes) {
            for (const character of readCharacters(text, prefix.end, depth)) {
                const digit = digitValue(character.value, radix);
                if (digit >= 0)
                    add(longer, prefix.value * radix + digit, false, character.end);
            }
        }
        if (count >= fewest)
            numbers.push(...longer);
        prefixes = longer;
    }
    return numbers;
}
function readPercent(text, at, depth, units) {
    for (const { value, end } of readNumbers(text, at, depth, 16, 2, 2))
        add(units, value, true, end);
    for (const letter of readCharacters(text, at, depth)) {
        if (letter.value === 0x75)
            for (const unit of readNumbers(text, letter.end, depth, 16, 4, 4))
                units.push(unit);
    }
}
const controls = new Map(Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 }).map(([letter, code]) => [
    letter.charCodeAt(0),
    code,
]));
function isAlphanumeric(code) {
    return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
function joinSurrogates(text, high, depth, units) {
    for (const sign of readCharacters(text, high.end, depth)) {
        if (sign.value !== backslash)
            continue;
        for (const letter of readCharacters(text, sign.end, depth)) {
            if (letter.value !== 0x75)
                continue;
            for (const low of readNumbers(text, letter.end, depth, 16, 4, 4)) {
                if (low.value < 0xdc00 || low.value > 0xdfff)
                    continue;
                add(units, 0x10000 + ((high.value - 0xd800) << 10) + (low.value - 0xdc00), false, low.end);
            }
        }
    }
}
function readBackslash(text, at, depth, units) {
    for (const { value, end } of readCharacters(text, at, depth)) {
        if (value === 0x75) {
            for (const unit of readNumbers(text, end, depth, 16, 4, 4)) {
                units.push(unit);
                if (unit.value >= 0xd800 && unit.value <= 0xdbff)
                    joinSurrogates(text, unit, depth, units);
            }
            for (const brace of readCharacters(text, end, depth)) {
                if (brace.value !== braceOpen)
                    continue;
                for (const number of readNumbers(text, brace.end, depth, 16, 1, 8)) {
                    for (const close of readCharacters(text, number.end, depth)) {
                        if (close.value === braceClose)
                            add(units, number.value, false, close.end);
                    }
                }
            }
        }
        else if (value === 0x55) {
            units.push(...readNumbers(text, end, depth, 16, 8, 8));
        }
        else if (value === 0x78) {
            for (const number of readNumbers(text, end, depth, 16, 2, 2)) {
                units.push(number, ...(number.value > 0x7f ? [{ ...number, isByte: true }] : []));
            }
        }
        else if (value >= 0x30 && value <= 0x37) {
            units.push(...readNumbers(text, at, depth, 8, 1, 3));
        }
        else if (!isAlphanumeric(value)) {
            add(units, value, true, end);
        }
        else {
            const control = controls.get(value);
            if (control !== undefined)
                add(units, control, true, end);
        }
    }
}
function readReference(text, at, depth, units) {
    for (const { value, end } of readCharacters(text, at, depth)) {
        if (value === 0x23) {
            for (const { value: mark, end: afterMark } of readCharacters(text, end, depth)) {
                const isHex = (mark | 0x20) === 0x78;
                readReferenceNumber(text, isHex ? afterMark : end, depth, isHex ? 16 : 10, units);
            }
        }
        else if (isAlphanumeric(value)) {
            readReferenceName(text, at, depth, units);
        }
    }
}
function readReferenceNumber(text, at, depth, radix, units) {
    let longest;
    for (const number of readNumbers(text, at, depth, radix, 1, 10)) {
        for (const sign of readCharacters(text, number.end, depth)) {
            if (sign.value === semicolon)
                add(units, number.value, false, sign.end);
        }
        longest = number;
    }
    if (longest !== undefined)
        add(units, longest.value, false, longest.end);
}
function readReferenceName(text, at, depth, units) {
    let name = '';
    let end = at;
    while (name.length <= longestHtmlName) {
        const code = characterAt(text, end);
        if (code < 0 || !isAlphanumeric(code))
            break;
        name += String.fromCharCode(code);
        end += text.step;
    }
    const value = htmlNames.get(name);
    if (value === undefined)
        return;
    for (const sign of readCharacters(text, end, depth)) {
        if (sign.value === semicolon)
            add(units, value, value < 0x80, sign.end);
    }
}
function openingRun(text, at) {
    let run = 1;
    while (run <= longestOpening && opensEscape(characterAt(text, at + run * text.step)))
        run += 1;
    return run;
}
function readEscapes(text, at, depth, units) {
    const inner = openingRun(text, at) > longestOpening ? 0 : depth - 1;
    const first = { value: text.bytes[at], end: at + text.step };
    const openings = inner === 0 ? [first] : [first, ...escapesOnly(text, at, inner)];
    for (const { value, end } of openings) {
        if (value === backslash)
            readBackslash(text, end, inner, units);
        else if (value === percent)
            readPercent(text, end, inner, units);
        else if (value === ampersand)
            readReference(text, end, inner, units);
    }
}
function escapesOnly(text, at, depth) {
    const units = [];
    readEscapes(text, at, depth, units);
    return units;
}
function readEscapedCharacters(text, at) {
    const limit = at + longestUnit * text.step;
    const most = openingRun(text, at) > longestOpening ? 1 : deepest;
    for (let depth = 1;; depth += 1) {
        text.cutShort = false;
        const units = escapesOnly(text, at, depth);
        const opens = units.some((unit) => opensEscape(unit.value));
        if (depth < most && (text.cutShort || opens))
            continue;
        return units.some((unit) => unit.end > limit) ? units.filter((unit) => unit.end <= limit) : units;
    }
}

;// CONCATENATED MODULE: ./build/src/leak/escape-search.js

const encoder = new TextEncoder();
function matchUnit(value, index, unit) {
    if (unit.isByte || unit.value < 0x80)
        return value[index] === unit.value ? 1 : 0;
    if (unit.value > 0x10ffff)
        return 0;
    const encoded = encoder.encode(String.fromCodePoint(unit.value));
    return encoded.every((byte, at) => value[index + at] === byte) ? encoded.length : 0;
}
function addThread(threads, thread) {
    const same = threads.findIndex((other) => other.at === thread.at && other.index === thread.index && other.value === thread.value);
    if (same < 0)
        threads.push(thread);
    else if (threads[same].start > thread.start)
        threads[same] = thread;
}
function compileEscapeSearch(values) {
    const longestValue = Math.max(...values.map((value) => value.length));
    const occurring = new Uint8Array(256);
    for (const value of values)
        for (const byte of value)
            occurring[byte] = 1;
    const beyondAscii = occurring.subarray(0x80).includes(1);
    const holdsBackslash = occurring[0x5c] === 1;
    function isRelevant({ value, isByte }) {
        return isByte || value < 0x80 ? occurring[value] === 1 : beyondAscii;
    }
    function advance(threads, value, index, start, unit, step, hits) {
        const matched = matchUnit(value, index, unit);
        if (matched === 0)
            return;
        if (index + matched < value.length)
            addThread(threads, { value, index: index + matched, start, at: unit.end });
        else
            hits.push({ start, end: unit.end - (step - 1), wide: step === 2 });
    }
    function follow(text, from, opening, hits) {
        const { bytes, step } = text;
        let threads = [];
        let at = from;
        for (; at < bytes.length && (at <= opening || threads.length > 0); at += step) {
            const byte = bytes[at];
            const units = [{ value: byte, isByte: true, end: at + step }];
            if (opensEscape(byte))
                units.push(...readEscapedCharacters(text, at));
            const next = [];
            const continues = step === 1 || bytes[at - 1] === 0;
            for (const thread of threads) {
                if (thread.at !== at)
                    addThread(next, thread);
                else if (continues)
                    for (const unit of units)
                        advance(next, thread.value, thread.index, thread.start, unit, step, hits);
            }
            for (const value of values) {
                for (const unit of units)
                    advance(next, value, 0, at, unit, step, hits);
            }
            threads = next;
        }
        return at;
    }
    function find(bytes, hits) {
        const done = [0, 0, 0];
        const openings = createOpenings(bytes);
        for (let at = openings.from(0); at < bytes.length; at = openings.from(at + 1)) {
            const step = bytes[at + 1] === 0 ? 2 : 1;
            const lane = step === 1 ? 0 : at % 2 === 0 ? 1 : 2;
            if (at < done[lane])
                continue;
            if (!holdsBackslash && step === 1 && bytes[at] === 0x5c && bytes[at + 1] === 0x5c) {
                at = skipBackslashes(bytes, at);
            }
            const text = { bytes, step, cutShort: false };
            if (!readEscapedCharacters(text, at).some(isRelevant))
                continue;
            const earliest = Math.max(at - (longestValue - 1) * step, 0);
            const from = Math.max(earliest + ((at - earliest) % step), done[lane]);
            done[lane] = follow(text, from, at, hits);
        }
    }
    return { find, longest: longestValue * longestUnit * 2 };
}
function skipBackslashes(bytes, at) {
    let end = at;
    while (bytes[end] === 0x5c)
        end += 1;
    return Math.max(at, end - 8);
}
function createOpenings(bytes) {
    const signs = [0x25, 0x26, 0x5c];
    const next = [-1, -1, -1];
    return {
        from(at) {
            let nearest = bytes.length;
            for (let sign = 0; sign < signs.length; sign += 1) {
                let place = next[sign];
                if (place < at) {
                    place = bytes.indexOf(signs[sign], at);
                    if (place < 0)
                        place = bytes.length;
                    next[sign] = place;
                }
                if (place < nearest)
                    nearest = place;
            }
            return nearest;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/leak/hit.js
function mergeHits(hits) {
    if (hits.length < 2)
        return hits;
    hits.sort((one, other) => one.start - other.start || other.end - one.end);
    const merged = [];
    let last;
    for (const hit of hits) {
        if (last !== undefined && hit.start < last.end) {
            if (hit.end > last.end)
                last.end = hit.end;
        }
        else {
            last = { ...hit };
            merged.push(last);
        }
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/src/leak/plain-search.js
function searchPlainly(bytes, needles, hits) {
    const holdsZero = bytes.includes(0);
    let lowered;
    for (const needle of needles) {
        if (needle.wide && !holdsZero && needle.bytes.includes(0))
            continue;
        if (needle.anyCase)
            lowered ??= lowerCase(bytes);
        const haystack = needle.anyCase ? lowered : bytes;
        for (let at = haystack.indexOf(needle.bytes); at >= 0; at = haystack.indexOf(needle.bytes, at + 1)) {
            hits.push({ start: at, end: at + needle.bytes.length, wide: needle.wide });
        }
    }
}
function lowerCase(bytes) {
    return Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
}

;// CONCATENATED MODULE: ./build/src/leak/matcher.js





const worthTables = 16 * 1024;
function compileMatcher(secrets) {
    const perSecret = [...secrets].map((secret) => ({ value: secret.reveal(), needles: (0,encodings/* needlesOf */.en)(secret.reveal()) }));
    const searchable = perSecret.filter(({ needles }) => needles.length > 0);
    if (searchable.length === 0)
        return undefined;
    const needles = searchable.flatMap((one) => one.needles);
    const lengths = needles.map((needle) => needle.bytes.length);
    const escapes = compileEscapeSearch(searchable.map(({ value }) => Buffer.from(value)));
    let blocks;
    return {
        longest: Math.max(...lengths, escapes.longest),
        shortest: Math.min(...lengths),
        find(bytes) {
            const hits = [];
            const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            if (view.length < worthTables) {
                searchPlainly(view, needles, hits);
            }
            else {
                blocks ??= compileBlockSearch(needles);
                blocks.find(view, hits);
            }
            escapes.find(view, hits);
            return mergeHits(hits);
        },
    };
}

// EXTERNAL MODULE: ./build/src/key/secret.js
var secret = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/src/leak/redact-data.js

function redactData(value, redact, seen = new Map()) {
    if (typeof value === 'string')
        return redact.text(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (seen.has(value))
        return seen.get(value);
    if (value instanceof Uint8Array)
        return redact.bytes(value);
    if (value instanceof secret/* Secret */.z || value instanceof Date || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
        return value;
    if (value instanceof URL)
        return redact.text(value.href);
    const inner = (part) => redactData(part, redact, seen);
    if (Array.isArray(value)) {
        const copy = [];
        seen.set(value, copy);
        for (const item of value)
            copy.push(inner(item));
        return copy;
    }
    if (value instanceof Map) {
        const copy = new Map();
        seen.set(value, copy);
        for (const [key, item] of value)
            copy.set(inner(key), inner(item));
        return copy;
    }
    if (value instanceof Set) {
        const copy = new Set();
        seen.set(value, copy);
        for (const item of value)
            copy.add(inner(item));
        return copy;
    }
    const isError = value instanceof Error;
    const copy = Object.create(isError ? Object.prototype : Object.getPrototypeOf(value));
    seen.set(value, copy);
    const own = isError
        ? [
            ['name', value.name],
            ['message', value.message],
            ['stack', value.stack],
            ['cause', value.cause],
            ...Object.entries(value),
        ]
        : Object.entries(value);
    for (const [key, item] of own) {
        if (isError && item === undefined)
            continue;
        redact_data_define(copy, redact.text(key), inner(item), isError);
    }
    return copy;
}
function redact_data_define(copy, key, value, overwrite) {
    let free = key;
    for (let count = 2; !overwrite && Object.hasOwn(copy, free); count += 1)
        free = `${key} (${count})`;
    Object.defineProperty(copy, free, { value, enumerable: true, writable: true, configurable: true });
}

;// CONCATENATED MODULE: ./build/src/leak/redactor.js




function seal(text) {
    return text;
}
function createRedactor() {
    const secrets = new Map();
    let matcher;
    let stale = false;
    function currentMatcher() {
        if (stale) {
            matcher = compileMatcher(secrets.values());
            stale = false;
        }
        return matcher;
    }
    function redactBytes(bytes) {
        const current = currentMatcher();
        return current === undefined ? bytes : replaceHits(bytes, current.find(bytes));
    }
    function redact(text) {
        const current = currentMatcher();
        if (current === undefined || text.length * 3 < current.shortest)
            return { text: seal(text), hits: 0 };
        const bytes = Buffer.from(text, 'utf8');
        const hits = current.find(bytes);
        if (hits.length === 0)
            return { text: seal(text), hits: 0 };
        return { text: seal(Buffer.from(replaceHits(bytes, hits)).toString('utf8')), hits: hits.length };
    }
    return {
        add(secret) {
            if (secret.length < encodings/* shortestSecret */.bs || secrets.has(secret.reveal()))
                return;
            secrets.set(secret.reveal(), secret);
            stale = true;
        },
        text: (text) => redact(text).text,
        redact,
        data: (value) => redactData(value, { text: (text) => redact(text).text, bytes: redactBytes }),
        stream: () => createByteRedactor(currentMatcher),
    };
}


/***/ }),

/***/ 5609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ nodePlatform)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



const longestDelayMs = 0x7fffffff;
const chunkBytes = 64 * 1024;
function nodePlatform() {
    return {
        clock: nodeClock,
        files: nodeFiles,
        random: Math.random,
        uuid,
        versions: { node: process.version, os: `${process.platform} ${process.arch}` },
    };
}
function uuid() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
const nodeClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep(ms, signal) {
        return new Promise((resolve, reject) => {
            if (signal?.aborted) {
                reject(signal.reason);
                return;
            }
            const onAbort = () => {
                clearTimeout(timer);
                reject(signal?.reason);
            };
            const timer = setTimeout(() => {
                signal?.removeEventListener('abort', onAbort);
                resolve();
            }, Math.min(ms, longestDelayMs));
            signal?.addEventListener('abort', onAbort, { once: true });
        });
    },
    deadline(ms, reason, ...signals) {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(reason()), Math.min(ms, longestDelayMs));
        const releases = [() => clearTimeout(timer)];
        for (const signal of signals) {
            const onAbort = () => controller.abort(signal.reason);
            if (signal.aborted)
                onAbort();
            else
                signal.addEventListener('abort', onAbort, { once: true });
            releases.push(() => signal.removeEventListener('abort', onAbort));
        }
        const clear = () => {
            for (const release of releases)
                release();
        };
        if (controller.signal.aborted)
            clear();
        else
            controller.signal.addEventListener('abort', clear, { once: true });
        return { signal: controller.signal, clear };
    },
};
const nodeFiles = {
    read: (file) => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(file),
    readText: (file) => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(file, 'utf8'),
    async stat(file) {
        const found = await orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.stat(file));
        if (found === undefined)
            return undefined;
        return { size: found.size, kind: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other' };
    },
    realPath: (file) => orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath(file)),
    async isLink(file) {
        return (await orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.lstat(file)))?.isSymbolicLink() ?? false;
    },
    async *open(file) {
        yield* node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream(file, { highWaterMark: chunkBytes });
    },
    async create(file, content) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    },
    atomic: openAtomicFile,
    async remove(file) {
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(file, { force: true });
    },
};
async function orUndefined(found) {
    try {
        return await found;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
async function openAtomicFile(target) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target);
    await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(folder, { recursive: true });
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `.kimp360-${uuid()}.partial`);
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(temporary, 'wx');
    let state = 'open';
    const discard = async () => {
        if (state !== 'open')
            return;
        state = 'discarded';
        await handle.close().catch(() => undefined);
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(temporary, { force: true });
    };
    return {
        async write(chunk) {
            await handle.writeFile(chunk);
        },
        async commit() {
            try {
                const replaced = await orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.stat(target));
                if (replaced?.isFile())
                    await handle.chmod(replaced.mode & 0o7777);
                await handle.sync();
                await handle.close();
                await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(temporary, target);
                state = 'committed';
            }
            catch (error) {
                await discard();
                throw error;
            }
        },
        discard,
    };
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pre),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _leak_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3261);

function escapeText(text, length = 2_000) {
    return readable((0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(cut(text, length)));
}
function readable(html) {
    return html.replace(/&#(33|34|36|39|40|41|42|61|92|95|123|125);|&#58;(?=[ /])/g, (_all, number = '58') => String.fromCharCode(Number(number)));
}
function code(text, length) {
    return `<code>${escapeText(text, length)}</code>`;
}
function pre(lines, length = 20_000) {
    return `<pre>${escapeText(lines.join('\n'), length)}</pre>`;
}
function prose(text) {
    const parts = cut(text, 2_000).split(/`([^`\n]+)`/);
    return parts.map((part, place) => (place % 2 === 1 ? code(part) : escapeText(part))).join('');
}
function list(tag, items) {
    return [`<${tag}>`, ...items.map((item) => `<li>${prose(item)}</li>`), `</${tag}>`].join('\n');
}
function cut(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}… (${text.length - length} more characters)`;
}


/***/ }),

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quote),
/* harmony export */   h: () => (/* binding */ quoteWithVariable)
/* harmony export */ });
const plain = /^[\w@%+=:,./-]+$/;
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
function quote(text) {
    if (plain.test(text))
        return text;
    if (!unprintable.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    const bytes = (character) => [...new TextEncoder().encode(character)];
    const escaped = text.replace(/[\\']/g, '\\$&').replace(new RegExp(unprintable, 'g'), (one) => bytes(one)
        .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
        .join(''));
    return `$'${escaped}'`;
}
function quoteWithVariable(text, variable) {
    return /^[\w@%+=:,./ -]*$/.test(text) ? `"${text}$${variable}"` : `${quote(text)}"$${variable}"`;
}


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/diagnostics/codes.js
var codes = __nccwpck_require__(5388);
// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(5627);
// EXTERNAL MODULE: ./build/src/engine/bug.js
var bug = __nccwpck_require__(8110);
// EXTERNAL MODULE: ./build/src/report/duration.js
var duration = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/report/failure.js
function decisiveFailure(diagnostics) {
    return diagnostics.find((one) => one.failing === true || one.severity === 'error');
}

;// CONCATENATED MODULE: ./build/src/report/progress.js


function startLine(method, url, keyLabel, fingerprint) {
    if (keyLabel === undefined)
        return `${method} ${url}`;
    return `${method} ${url} (key: ${keyLabel}${fingerprint === undefined ? '' : `, fingerprint ${fingerprint}`})`;
}
function resultLine(result) {
    const { response, attempts, durationMs, bodyFile } = result;
    const code = decisiveFailure(result.diagnostics)?.code;
    const mark = code === undefined && result.ok ? '✓' : '✗';
    if (result.skipped)
        return `${mark} not sent${code === undefined ? '' : `: ${code}`}`;
    const answer = response === undefined ? 'no answer' : `${response.status} ${response.statusText}`.trim();
    const saved = bodyFile === undefined || response === undefined ? '' : `, ${response.contentBytes} bytes in ${bodyFile}`;
    const time = `in ${(0,duration/* formatDuration */.a)(durationMs)}, ${(0,duration/* countOf */.p)(attempts.length, 'attempt')}`;
    return `${mark} ${answer} ${time}${saved}${code === undefined ? '' : `: ${code}`}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/transports/port.js
var port = __nccwpck_require__(6613);
;// CONCATENATED MODULE: ./build/src/http/decode.js

const mostCodings = 3;
async function decodeContent(content, contentEncoding) {
    const codings = (contentEncoding ?? '')
        .split(',')
        .map((coding) => coding.trim().toLowerCase())
        .filter((coding) => coding !== '' && coding !== 'identity');
    if (codings.length === 0)
        return content;
    if (codings.length > mostCodings)
        throw new port/* TransportError */.w('protocol', `${codings.length} content codings are too many.`, { sent: true });
    const { removeCoding } = await __nccwpck_require__.e(/* import() */ 786).then(__nccwpck_require__.bind(__nccwpck_require__, 4786));
    return codings.reduceRight((coded, coding) => removeCoding(coded, coding), content);
}

;// CONCATENATED MODULE: ./build/src/http/fields.js
function fieldValue(fields, name) {
    const wanted = name.toLowerCase();
    const values = fields.filter(([given]) => given.toLowerCase() === wanted).map(([, value]) => value);
    return values.length === 0 ? undefined : values.join(', ');
}
function withDefaults(fields, defaults) {
    return [...fields, ...defaults.filter(([name]) => fieldValue(fields, name) === undefined)];
}

// EXTERNAL MODULE: ./build/src/http/limit.js
var http_limit = __nccwpck_require__(149);
;// CONCATENATED MODULE: ./build/src/http/memory-sink.js
class MemorySink {
    #chunks = [];
    write(chunk) {
        this.#chunks.push(chunk);
    }
    async commit() { }
    async discard() { }
    content() {
        return this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
    }
}

// EXTERNAL MODULE: ./build/src/http/address.js
var address = __nccwpck_require__(3414);
;// CONCATENATED MODULE: ./build/src/http/redirect.js


const mostHops = 5;
const redirections = new Set([301, 302, 303, 307, 308]);
const foreignFields = [
    ['accept', '*/*'],
    ['accept-encoding', 'gzip, deflate, br'],
];
function isRedirection(status) {
    return redirections.has(status);
}
function followRedirection(hop, response, target) {
    const { status } = response;
    const refuse = (code, message, more, suggestion) => (0,diagnostic/* diagnostic */.Y)(`redirect/${code}`, message, {
        evidence: [`${status} from ${place(hop.url)}`, ...more],
        ...(suggestion === undefined ? {} : { suggestion }),
    });
    const locations = response.fields.filter(([name]) => name.toLowerCase() === 'location').map(([, value]) => value);
    const [location] = locations;
    if (location === undefined || location === '') {
        return refuse('unsupported', 'The answer is a redirect, but does not say where to.', ['no location field'], toSee);
    }
    const url = parseLocation(location, hop.url);
    if (url === undefined || locations.some((other) => other !== location)) {
        return refuse('unsupported', 'The answer is a redirect to something that is not a URL.', [`${locations.length} location field(s)`], toSee);
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return refuse('unsupported', 'The answer is a redirect to something else than HTTP.', [`to the scheme ${url.protocol}`], toSee);
    }
    const to = `to ${place(url)}`;
    if (url.username !== '' || url.password !== '') {
        return refuse('unsupported', 'The answer is a redirect to a URL with a user name or password, which is not followed.', [to], toSee);
    }
    if (url.protocol === 'http:' && (hop.url.protocol === 'https:' || !(0,address/* isLoopback */.U)(url.hostname))) {
        return refuse('downgrade', 'The API redirected to a URL without TLS, so the redirect was not followed.', [to], 'Check that base-url is the address that the API is served from, https and host as documented.');
    }
    if ((0,address/* isMetadataHost */.S)(url.hostname)) {
        return refuse('unsupported', 'The answer is a redirect to a link-local or metadata address, which is not followed.', [to], toSee);
    }
    const foreign = hop.foreign || url.origin !== target.baseUrl.origin;
    if (foreign && target.redirects !== 'without-key') {
        return refuse('cross-origin', `The API redirected from ${hop.url.origin} to ${url.origin}, which must not get the key, so the redirect was not followed.`, [to], `If ${url.origin} is where the API lives, set base-url to it; if this is a download link, set redirects: without-key.`);
    }
    const method = methodAfter(status, hop.method);
    const body = method === hop.method ? hop.body : undefined;
    if (foreign && (body !== undefined || (method !== 'GET' && method !== 'HEAD'))) {
        return refuse('unsupported', `The redirect asks to send the ${method} again to another origin, ${url.origin}, which is never done.`, [to], 'Set base-url to the address that takes the request itself.');
    }
    const step = `${method} ${url.href}`;
    if (hop.trail.includes(step))
        return refuse('loop', 'The redirects lead back to where they came from.', [to]);
    if (hop.trail.length > mostHops) {
        return refuse('loop', `The API redirected more than ${mostHops} times.`, [to]);
    }
    const fields = foreign ? foreignFields : method === hop.method ? hop.fields : withoutContentFields(hop.fields);
    return { method, url, fields, ...(body === undefined ? {} : { body }), foreign, trail: [...hop.trail, step] };
}
const toSee = 'To take the redirect itself as the answer, set redirects: none.';
function place(url) {
    return url.origin === 'null' ? url.protocol : url.origin + url.pathname;
}
function methodAfter(status, method) {
    if (status === 303)
        return method === 'HEAD' ? 'HEAD' : 'GET';
    return (status === 301 || status === 302) && method === 'POST' ? 'GET' : method;
}
function withoutContentFields(fields) {
    return fields.filter(([name]) => !/^content-|^idempotency-key$/i.test(name));
}
function parseLocation(location, base) {
    const text = Buffer.from(location, 'latin1').toString('utf8');
    if (/[\p{Cc}\uFFFD]/u.test(text) || !URL.canParse(text, base.href))
        return undefined;
    const url = new URL(text, base);
    url.hash = '';
    return url;
}

;// CONCATENATED MODULE: ./build/src/http/retry.js
const longestRetryAfterMs = 5 * 60_000;
const longestBackoffMs = 30_000;
const idempotentMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
function mayRetry(method, hasIdempotencyKey, retry) {
    if (retry === 'any')
        return true;
    return retry === 'repeatable' && (hasIdempotencyKey || idempotentMethods.has(method));
}
function retryOfStatus(status) {
    if (status === 429)
        return 'any';
    return transientStatuses.has(status) ? 'repeatable' : 'never';
}
function retryOfError(error) {
    switch (error.kind) {
        case 'body':
        case 'aborted':
        case 'protocol':
        case 'proxy-auth':
            return 'never';
        case 'proxy':
            return /^(?:PROXY_|CONNECT_4)/.test(error.code ?? '') ? 'never' : 'any';
        case 'tls':
            return error.code === 'ECONNRESET' ? 'any' : 'never';
        default:
            return error.sent ? 'repeatable' : 'any';
    }
}
function backoffMs(retryDelayMs, retried, random) {
    return Math.round(Math.min(retryDelayMs * 2 ** (retried - 1), longestBackoffMs) * random);
}
function parseRetryAfter(value, date, now) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    const then = parseHttpDate(text);
    if (then === undefined)
        return undefined;
    return Math.max(0, then - (parseHttpDate(date?.trim() ?? '') ?? now));
}
function parseHttpDate(text) {
    if (!/^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(text))
        return undefined;
    const time = Date.parse(/GMT$/.test(text) ? text : `${text} GMT`);
    return Number.isNaN(time) ? undefined : time;
}
function retryOf(outcome) {
    return 'failure' in outcome ? outcome.retry : outcome.expected ? 'never' : retryOfStatus(outcome.response.status);
}

// EXTERNAL MODULE: ./build/src/http/time-is-up.js
var time_is_up = __nccwpck_require__(1474);
;// CONCATENATED MODULE: ./build/src/http/attempt.js









const mostInMemoryBytes = 10 * 1024 * 1024;
async function performAttempt(call, key, signal, { transport }, passed) {
    let hop = firstHop(call);
    const progress = { phase: 'answer', contentBytes: 0 };
    try {
        for (;;) {
            const response = await transport.exchange({
                method: hop.method,
                url: hop.url,
                fields: hop.fields,
                ...(hop.body === undefined ? {} : { body: hop.body }),
                ...(hop.foreign ? { foreign: true } : { key: keyField(call, key) }),
                signal,
            });
            const expected = call.expects(response.status);
            if (expected || call.target.redirects === 'none' || !isRedirection(response.status)) {
                return await receive(call, hop, response, expected, progress, signal);
            }
            const next = followRedirection(hop, response, call.target);
            response.discard();
            if ('code' in next)
                return { failure: next, retry: 'never', aborted: false };
            hop = next;
            passed(hop.url.origin);
        }
    }
    catch (error) {
        return fail(error, call, hop, progress, signal, transport.proxyFor(hop.url));
    }
}
function firstHop(call) {
    const own = call.idempotencyKey === undefined ? [] : [['Idempotency-Key', call.idempotencyKey]];
    const fields = withDefaults(call.fields, [
        ['accept', 'application/json'],
        ['accept-encoding', 'gzip, deflate, br'],
        ...own,
    ]);
    const { method, url, body } = call;
    return {
        method,
        url,
        fields,
        ...(body === undefined ? {} : { body }),
        foreign: false,
        trail: [`${method} ${url.href}`],
    };
}
function keyField({ target }, secret) {
    const { apiKeyHeader: name, apiKeyScheme: scheme } = target;
    return { name, secret, ...(scheme === undefined ? {} : { scheme }) };
}
async function receive(call, hop, response, expected, progress, signal) {
    const { status, statusText, fields } = response;
    const memory = new MemorySink();
    let sink = memory;
    const answer = (more = {}) => ({
        response: {
            status,
            statusText,
            fields,
            content: memory.content(),
            contentBytes: progress.contentBytes,
            sunk: sink !== memory,
            url: hop.url,
            keySent: !hop.foreign,
            ...more,
        },
        expected,
    });
    progress.phase = 'content';
    try {
        if (expected && call.openSink !== undefined)
            sink = await call.openSink();
        const limit = call.openSink !== undefined && !expected
            ? Math.min(call.maxResponseBytes, mostInMemoryBytes)
            : call.maxResponseBytes;
        for await (const chunk of await contentOf(hop, response, limit)) {
            progress.contentBytes += chunk.byteLength;
            await sink.write(chunk);
        }
        await sink.commit();
        return answer();
    }
    catch (error) {
        response.discard();
        await sink.discard();
        const cancelled = signal.aborted && !(signal.reason instanceof time_is_up.TimeIsUp);
        if (expected || error instanceof http_limit/* ContentTooLarge */.h || cancelled)
            throw error;
        const { describeFailure } = await __nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 4132));
        return answer({
            contentFailure: describeFailure(signal.aborted ? signal.reason : error, {
                url: hop.url,
                progress,
                timeoutMs: call.timeoutMs,
            }),
        });
    }
}
async function contentOf(hop, response, limit) {
    const bodiless = hop.method === 'HEAD' || response.status === 204 || response.status === 304;
    if (bodiless)
        return response.content;
    const coding = fieldValue(response.fields, 'content-encoding');
    const announced = Number(fieldValue(response.fields, 'content-length') ?? 0);
    if (coding === undefined && announced > limit)
        throw new http_limit/* ContentTooLarge */.h(limit);
    return (0,http_limit/* limitContent */.v)(await decodeContent(response.content, coding), limit);
}
async function fail(error, call, hop, progress, signal, proxy) {
    const aborted = signal.aborted;
    const thrown = aborted && !(error instanceof diagnostic/* DiagnosticError */.u) ? signal.reason : error;
    const { describeFailure } = await __nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 4132));
    const failure = describeFailure(thrown, {
        url: hop.url,
        progress,
        timeoutMs: call.timeoutMs,
        ...(proxy === undefined ? {} : { proxy }),
    });
    return { failure, retry: retryAfterError(error, aborted), aborted };
}
function retryAfterError(error, aborted) {
    if (!(error instanceof port/* TransportError */.w))
        return 'never';
    if (aborted)
        return error.sent ? 'repeatable' : 'any';
    return retryOfError(error);
}

// EXTERNAL MODULE: ./build/src/http/duration.js
var http_duration = __nccwpck_require__(8480);
;// CONCATENATED MODULE: ./build/src/http/perform-call.js





async function performCall(call, deps) {
    const { clock, keys } = deps;
    const started = clock.monotonic();
    const elapsedMs = () => clock.monotonic() - started;
    const whole = clock.deadline(call.withinMs, () => new time_is_up.TimeIsUp('within', call.withinMs), deps.signal);
    const origins = [call.url.origin];
    const attempts = [];
    let key = keys.current();
    let usedFallback = false;
    let retried = 0;
    let lastAnswer;
    try {
        for (;;) {
            const startedAt = clock.now();
            const attemptStarted = clock.monotonic();
            const limit = clock.deadline(call.timeoutMs, () => new time_is_up.TimeIsUp('timeout', call.timeoutMs), whole.signal);
            const outcome = await performAttempt(call, key, limit.signal, deps, (origin) => {
                if (!origins.includes(origin))
                    origins.push(origin);
            });
            limit.clear();
            const record = (waitMs) => ({
                number: attempts.length + 1,
                url: call.url.href,
                startedAt,
                durationMs: clock.monotonic() - attemptStarted,
                ...('failure' in outcome ? { error: outcome.failure.code } : { status: outcome.response.status }),
                ...(waitMs === undefined ? {} : { waitMs }),
                usedFallback,
            });
            const finish = (retryAfterMs) => ({
                attempts,
                ...endOf(outcome, lastAnswer, whole.signal, attempts.length, elapsedMs()),
                durationMs: elapsedMs(),
                origins,
                ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
            });
            judge(keys, key, outcome);
            if ('response' in outcome)
                lastAnswer = outcome.response;
            const other = usedFallback || !isRejected(outcome) ? undefined : otherKey(keys, key);
            if (other !== undefined && !whole.signal.aborted) {
                attempts.push(record());
                deps.progress('401 from the API; trying the fallback key');
                key = other;
                usedFallback = true;
                continue;
            }
            const retry = retryOf(outcome);
            const hintMs = retry === 'never' ? undefined : retryAfterOf(outcome, clock.now());
            if (hintMs !== undefined && (hintMs > longestRetryAfterMs || elapsedMs() + hintMs >= call.withinMs)) {
                attempts.push(record());
                return finish(hintMs);
            }
            const over = whole.signal.aborted || retried >= call.retries;
            if (over || !mayRetry(call.method, call.idempotencyKey !== undefined, retry)) {
                attempts.push(record());
                return finish();
            }
            retried += 1;
            const waitMs = hintMs ?? backoffMs(call.retryDelayMs, retried, deps.random());
            if (elapsedMs() + waitMs >= call.withinMs) {
                attempts.push(record());
                return finish();
            }
            attempts.push(record(waitMs));
            deps.progress(`${summaryOf(outcome)}; attempt ${retried + 1} of ${call.retries + 1} in ${(0,http_duration/* formatMs */._)(waitMs)}`);
            try {
                await clock.sleep(waitMs, whole.signal);
            }
            catch {
                return finish();
            }
        }
    }
    finally {
        whole.clear();
    }
}
function summaryOf(outcome) {
    return 'failure' in outcome ? outcome.failure.code : `${outcome.response.status} from the API`;
}
function endOf(outcome, lastAnswer, whole, attempts, elapsedMs) {
    if ('response' in outcome)
        return { response: outcome.response };
    if (lastAnswer !== undefined && outcome.aborted && whole.reason instanceof time_is_up.TimeIsUp)
        return { response: lastAnswer };
    const { failure } = outcome;
    const effort = attempts > 1 ? [`${attempts} attempts in ${(0,http_duration/* formatMs */._)(elapsedMs)}`] : [];
    return { failure: { ...failure, evidence: [...failure.evidence, ...effort] } };
}
function isRejected(outcome) {
    return 'response' in outcome && outcome.response.status === 401 && outcome.response.keySent && !outcome.expected;
}
function judge(keys, key, outcome) {
    if ('failure' in outcome || !outcome.response.keySent)
        return;
    const { status } = outcome.response;
    if (isRejected(outcome))
        keys.judged(key, 'rejected');
    else if (status !== 401 && (outcome.expected || (status >= 400 && status < 500 && retryOf(outcome) === 'never'))) {
        keys.judged(key, 'accepted');
    }
}
function otherKey(keys, rejected) {
    const current = keys.current();
    return current === rejected ? keys.untriedFallback() : current;
}
function retryAfterOf(outcome, now) {
    if ('failure' in outcome)
        return undefined;
    const { fields } = outcome.response;
    return parseRetryAfter(fieldValue(fields, 'retry-after'), fieldValue(fields, 'date'), now);
}

// EXTERNAL MODULE: ./build/src/http/url.js
var http_url = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./build/src/engine/echo.js

function redactContent(content, redactor) {
    if (content.byteLength === 0)
        return { content, hits: 0 };
    const stream = redactor.stream();
    const head = stream.push(content);
    const tail = stream.end();
    if (stream.hits === 0)
        return { content, hits: 0 };
    const joined = new Uint8Array(head.byteLength + tail.byteLength);
    joined.set(head);
    joined.set(tail, head.byteLength);
    return { content: joined, hits: stream.hits };
}
function findEcho(response, contentHits, redactor) {
    const fields = response.fields.map(([name, value]) => ({
        name: redactor.text(name),
        hits: redactor.redact(`${name}: ${value}`).hits,
    }));
    const echoing = fields.filter((field) => field.hits > 0);
    const hits = contentHits + echoing.reduce((sum, field) => sum + field.hits, 0);
    if (hits === 0)
        return undefined;
    const times = hits === 1 ? 'once' : `${hits} times`;
    return (0,diagnostic/* diagnostic */.Y)('leak/echoed', `The server sent a secret of this run back, ${times}; it was redacted.`, {
        severity: 'warning',
        evidence: [
            ...(contentHits > 0 ? [`in the content: ${contentHits}`] : []),
            ...echoing.map((field) => `in the field ${field.name}: ${field.hits}`),
            `answered by ${response.url.origin} with ${response.status}`,
        ],
    });
}

// EXTERNAL MODULE: ./build/src/engine/error-code.js
var error_code = __nccwpck_require__(410);
;// CONCATENATED MODULE: ./build/src/engine/request-id.js
const names = [
    'x-request-id',
    'request-id',
    'x-correlation-id',
    'x-amzn-requestid',
    'x-amz-request-id',
    'x-trace-id',
    'cf-ray',
];
function requestIdOf(fields) {
    for (const name of names) {
        const value = fields[name]?.trim();
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/engine/response-facts.js
var response_facts = __nccwpck_require__(5063);
;// CONCATENATED MODULE: ./build/src/engine/spill.js

const outputBytes = 256 * 1024;
async function spill(content, name, temp, platform) {
    const path = (0,external_node_path_.join)(temp, `kimp360-${platform.uuid()}-${name}`);
    await platform.files.create(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return path;
}

;// CONCATENATED MODULE: ./build/src/engine/execute-task.js










async function executeTask(task, engine) {
    const { plan, redactor, platform } = engine;
    const url = (0,http_url/* resolveUrl */.O)(plan.target, task);
    const started = platform.clock.monotonic();
    const acceptedEarlier = engine.keys.acceptedEarlier();
    const found = [];
    let result;
    let savedHits = 0;
    const content = await openContent(task, engine);
    if ('failure' in content) {
        found.push(content.failure);
    }
    else {
        const saveTo = task.saveTo === undefined ? undefined : (0,external_node_path_.resolve)(engine.context.workspace, task.saveTo);
        const call = {
            ...task,
            url,
            fields: content.fields,
            ...(content.body === undefined ? {} : { body: content.body }),
            target: plan.target,
            expects: (status) => isExpected(task, status),
            ...(saveTo === undefined
                ? {}
                : {
                    openSink: async () => {
                        const { openFileSink } = await __nccwpck_require__.e(/* import() */ 468).then(__nccwpck_require__.bind(__nccwpck_require__, 6468));
                        return openFileSink(saveTo, platform.files, redactor, (hits) => {
                            savedHits = hits;
                        });
                    },
                }),
        };
        engine.progress(startLine(task.method, url.href, engine.keyLabel, engine.keys.facts().fingerprint));
        result = await performCall(call, {
            transport: engine.transport,
            clock: platform.clock,
            random: platform.random,
            keys: engine.keys,
            signal: engine.signal,
            progress: engine.progress,
        });
        if (result.failure !== undefined)
            found.push(result.failure);
    }
    const received = result?.response;
    const contentHits = received === undefined ? undefined : redactContent(received.content, redactor);
    const response = received === undefined || contentHits === undefined ? undefined : { ...received, content: contentHits.content };
    const fields = response === undefined ? {} : (0,response_facts/* joinFields */.KY)(response.fields);
    const extracted = {};
    const extractedSecrets = {};
    let bodyFile;
    const facts = () => ({
        environment: engine.context.environment,
        key: engine.keys.facts(),
        request: (0,response_facts/* requestFacts */.lu)(task, url, plan.target, result, engine.transport.proxyFor(url)),
        ...(response === undefined ? {} : { response: (0,response_facts/* responseFacts */.Zc)(response, redactor) }),
        acceptedEarlier,
        ...(result === undefined ? {} : { attempts: result.attempts.length }),
    });
    if (received !== undefined && response !== undefined && result?.failure === undefined) {
        if (!isExpected(task, response.status)) {
            const { judgeStatus } = await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 8404));
            found.push(judgeStatus(facts()));
        }
        else if (task.expect.length > 0 || task.extract.length > 0) {
            const { interpretContent } = await __nccwpck_require__.e(/* import() */ 440).then(__nccwpck_require__.bind(__nccwpck_require__, 8440));
            const taken = await interpretContent(task, received.content, fields['content-type'] ?? '', engine);
            found.push(...taken.failures);
            Object.assign(extracted, taken.extracted);
            Object.assign(extractedSecrets, taken.secrets);
        }
        if (response.sunk && task.saveTo !== undefined) {
            bodyFile = (0,external_node_path_.resolve)(engine.context.workspace, task.saveTo);
        }
        else if (engine.context.takesOutputs &&
            (response.content.byteLength > outputBytes || (0,response_facts/* textOf */.b6)(response.content) === undefined)) {
            const json = /[/+]json\b/i.test(fields['content-type'] ?? '');
            try {
                bodyFile = await spill(response.content, json ? 'body.json' : 'body.bin', engine.context.temp, platform);
            }
            catch (error) {
                found.push((0,diagnostic/* diagnostic */.Y)('save/failed', 'The response is too large for an output, and could not be written to a file.', {
                    evidence: [`${response.content.byteLength} bytes`, `system error: ${(0,error_code/* errorCode */.C)(error)}`],
                    cause: error,
                }));
            }
        }
    }
    if (response !== undefined) {
        const echo = findEcho(response, (contentHits?.hits ?? 0) + savedHits, redactor);
        if (echo !== undefined)
            found.push(echo);
    }
    const requestId = requestIdOf(fields);
    return {
        task,
        ok: !found.some((one) => one.severity === 'error'),
        skipped: result === undefined,
        url: url.href,
        attempts: result?.attempts ?? [],
        durationMs: result?.durationMs ?? platform.clock.monotonic() - started,
        ...(response === undefined ? {} : { response }),
        ...(bodyFile === undefined ? {} : { bodyFile }),
        ...(requestId === undefined ? {} : { requestId }),
        extracted,
        extractedSecrets,
        diagnostics: found.length === 0 ? [] : await engine.explain(found, facts()),
    };
}
function isExpected(task, status) {
    return task.expectStatus.some((range) => status >= range.from && status <= range.to);
}
async function openContent(task, engine) {
    if (task.content === undefined)
        return { fields: task.fields };
    const { openContent: open } = await __nccwpck_require__.e(/* import() */ 487).then(__nccwpck_require__.bind(__nccwpck_require__, 4487));
    const opened = await open(task.content, engine.platform.files);
    if ('failure' in opened)
        return opened;
    const typed = task.fields.some(([name]) => name.toLowerCase() === 'content-type');
    const fields = typed || opened.contentType === undefined
        ? [...task.fields]
        : [...task.fields, ['content-type', opened.contentType]];
    return { fields, body: opened.body };
}

;// CONCATENATED MODULE: ./build/src/engine/execute-plan.js


async function executePlan(engine) {
    const results = [];
    for (const task of engine.plan.tasks) {
        const result = await executeTask(task, engine);
        results.push(result);
        engine.progress(resultLine(result));
        if (!result.ok || engine.signal.aborted)
            break;
    }
    return results;
}

// EXTERNAL MODULE: ./build/src/engine/explain-findings.js + 1 modules
var explain_findings = __nccwpck_require__(4103);
// EXTERNAL MODULE: ./build/src/engine/tls-material.js
var tls_material = __nccwpck_require__(2039);
// EXTERNAL MODULE: ./build/src/inputs/credentials.js
var credentials = __nccwpck_require__(889);
// EXTERNAL MODULE: ./build/src/inputs/parse-inputs.js + 5 modules
var parse_inputs = __nccwpck_require__(5576);
// EXTERNAL MODULE: ./build/src/key/debug.js
var debug = __nccwpck_require__(9462);
// EXTERNAL MODULE: ./build/src/key/intake.js + 4 modules
var key_intake = __nccwpck_require__(9790);
// EXTERNAL MODULE: ./build/src/key/fingerprint.js
var fingerprint = __nccwpck_require__(3453);
;// CONCATENATED MODULE: ./build/src/key/ring.js


function createKeyRing(raw, intake) {
    const { primary, fallback } = intake;
    const verdicts = new Map();
    const inUse = () => fallback !== undefined && verdicts.get(fallback) === 'accepted' ? fallback : primary;
    return {
        current() {
            const key = inUse();
            if (key === undefined)
                throw new Error('a call was made without a key: the refusal of the key was not heeded');
            return key;
        },
        untriedFallback() {
            return fallback === undefined || verdicts.has(fallback) ? undefined : fallback;
        },
        judged(secret, verdict) {
            if (verdicts.get(secret) !== 'accepted')
                verdicts.set(secret, verdict);
        },
        facts: () => factsOf(raw, intake, fallback === undefined ? undefined : verdicts.get(fallback)),
        acceptedEarlier() {
            const key = inUse();
            return key !== undefined && verdicts.get(key) === 'accepted';
        },
        warnings() {
            if (fallback === undefined || inUse() !== fallback)
                return [];
            return [fallbackUsed(raw, intake)];
        },
    };
}
function factsOf(raw, intake, tried) {
    const given = raw.primary?.secret.reveal() ?? '';
    const key = intake.primary;
    const print = key === undefined ? undefined : (0,fingerprint/* fingerprintOf */.a)(key);
    const second = intake.fallback === undefined ? undefined : (0,fingerprint/* fingerprintOf */.a)(intake.fallback);
    return {
        present: given.trim() !== '',
        ...(raw.primary === undefined ? {} : { source: raw.primary.source }),
        ...(key === undefined ? {} : { lengthClass: (0,fingerprint/* lengthClassOf */.J)(key) }),
        ...(print === undefined ? {} : { fingerprint: print }),
        trimmed: intake.warnings.some((one) => one.code === 'key/trimmed' && one.origin?.label === raw.primary?.label),
        fallback: intake.fallback === undefined ? 'none' : (tried ?? 'untried'),
        ...(second === undefined ? {} : { fallbackFingerprint: second }),
    };
}
function fallbackUsed(raw, intake) {
    const label = raw.primary?.label ?? 'the key';
    const prints = [intake.primary, intake.fallback].map((key) => (key === undefined ? undefined : (0,fingerprint/* fingerprintOf */.a)(key)));
    return (0,diagnostic/* diagnostic */.Y)('key/fallback-used', 'The API rejected the first key and accepted the fallback.', {
        severity: 'warning',
        origin: { label },
        evidence: [
            `answered 401: ${label}${prints[0] === undefined ? '' : ` (fingerprint ${prints[0]})`}`,
            `accepted: ${raw.fallback?.label ?? 'the fallback'}${prints[1] === undefined ? '' : ` (fingerprint ${prints[1]})`}`,
        ],
        suggestion: 'Replace the first key now: it is dead, and the fallback has no second behind it.',
    });
}

;// CONCATENATED MODULE: ./build/src/key/rotation.js

const dayMs = 86_400_000;
function days(ms) {
    const count = Math.floor(ms / dayMs);
    return count === 1 ? '1 day' : `${count} days`;
}
function rotationWarnings({ created, maxAgeMs, now }) {
    if (created === undefined || maxAgeMs === undefined)
        return [];
    const age = now - created.getTime();
    if (!(age > maxAgeMs))
        return [];
    const limit = maxAgeMs % dayMs === 0 ? days(maxAgeMs) : `${Math.round(maxAgeMs / 3_600_000)} hours`;
    return [
        (0,diagnostic/* diagnostic */.Y)('key/rotation-due', `The key is ${days(age)} old and should have been replaced after ${limit}.`, {
            severity: 'warning',
            evidence: [`api-key-created says ${created.toISOString().slice(0, 10)}`],
            suggestion: 'Make a new key, store it as KIMP360_API_KEY, keep the old one as KIMP360_API_KEY_FALLBACK until it works, and move api-key-created.',
        }),
    ];
}
function publicKeyWarnings(environment, keyPresent) {
    if (!keyPresent || environment.secretSource !== 'None')
        return [];
    return [
        (0,diagnostic/* diagnostic */.Y)('key/not-secret', 'The run was given no secrets, and yet there is a key: it may be public already.', {
            severity: 'warning',
            evidence: [
                'github.secret_source is None',
                'a literal or a variable (vars.*) under with: or env: is printed in the log before the step starts',
            ],
            suggestion: 'If the key stands in the workflow file or in a variable, replace it and store the new one as a secret. If an earlier step fetched it from a vault, nothing is wrong.',
        }),
    ];
}

// EXTERNAL MODULE: ./build/src/leak/inert.js
var inert = __nccwpck_require__(3261);
;// CONCATENATED MODULE: ./build/src/leak/guard.js

function guardHost(adapter, redactor) {
    const safe = (text) => (0,inert.inert)(redactor.text(text));
    const safeLine = (text) => safe(text).replace(/\s*\n\s*/g, ' ');
    const safePlace = (place) => ({ ...place, file: safeLine(place.file) });
    return {
        name: adapter.name,
        mask: (secret) => adapter.mask(secret),
        log: (text) => adapter.log(safe(text)),
        group: (title, text) => adapter.group(safeLine(title), safe(text)),
        annotate({ severity, title, message, text, place }) {
            adapter.annotate({
                severity,
                title: safeLine(title),
                message: safe(message),
                ...(text === undefined ? {} : { text: safe(text) }),
                ...(place === undefined ? {} : { place: safePlace(place) }),
            });
        },
        summarize: (markdown) => adapter.summarize((0,inert/* inertControls */.Ph)(redactor.text(markdown))),
        output(name, value) {
            const { text, hits } = redactor.redact(value);
            adapter.output(redactor.text(name), text);
            return hits > 0;
        },
        secretOutput: (name, secret) => adapter.secretOutput(redactor.text(name), secret),
        async content(bytes) {
            const { content, hits } = redactWhole(bytes, redactor);
            await adapter.content(content);
            return hits > 0;
        },
    };
}
function redactWhole(bytes, redactor) {
    const stream = redactor.stream();
    const content = Buffer.concat([stream.push(bytes), stream.end()]);
    return stream.hits === 0 ? { content: bytes, hits: 0 } : { content, hits: stream.hits };
}

// EXTERNAL MODULE: ./build/src/leak/redactor.js + 9 modules
var leak_redactor = __nccwpck_require__(534);
;// CONCATENATED MODULE: ./build/src/report/results-json.js

function resultsOf(report) {
    return report.results.map(entryOf);
}
function entryOf(result) {
    const { task, response, requestId, bodyFile } = result;
    const code = decisiveFailure(result.diagnostics)?.code;
    return {
        id: task.id,
        name: task.name,
        method: task.method,
        path: task.path,
        ok: result.ok,
        skipped: result.skipped,
        ...(response === undefined ? {} : { status: response.status }),
        ...(code === undefined ? {} : { 'error-code': code }),
        attempts: result.attempts.length,
        'duration-ms': Math.round(result.durationMs),
        ...(requestId === undefined ? {} : { 'request-id': requestId }),
        ...(bodyFile === undefined ? {} : { 'body-file': bodyFile }),
        extracted: result.extracted,
    };
}

;// CONCATENATED MODULE: ./build/src/outputs/set-outputs.js



function setOutputs(report, sink, resultsFile) {
    for (const [name, value] of Object.entries(valuesOf(report, resultsFile)))
        sink.output(name, value);
    for (const result of report.results) {
        for (const [name, value] of Object.entries(result.extracted)) {
            const secret = result.extractedSecrets[name];
            if (secret === undefined)
                sink.output(name, value);
            else
                sink.secretOutput(name, secret);
        }
    }
}
function valuesOf(report, resultsFile) {
    const last = report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
    const response = last?.response;
    const content = response === undefined || response.content.byteLength > outputBytes ? '' : (0,response_facts/* textOf */.b6)(response.content);
    const first = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)].find((one) => report.ok ? false : one.failing);
    return {
        ok: String(report.ok),
        status: response === undefined ? '' : String(response.status),
        headers: response === undefined ? '' : JSON.stringify(withoutCookies((0,response_facts/* joinFields */.KY)(response.fields))),
        body: content ?? '',
        'body-file': last?.bodyFile ?? '',
        'error-code': first?.code ?? '',
        'request-id': last?.requestId ?? '',
        attempts: String(last?.attempts.length ?? 0),
        'duration-ms': String(Math.round(last?.durationMs ?? report.durationMs)),
        results: JSON.stringify(resultsOf(report)),
        'results-file': resultsFile ?? '',
        'key-fingerprint': report.keyFingerprint ?? '',
        extracted: JSON.stringify(Object.assign({}, ...report.results.map((result) => result.extracted))),
    };
}
function withoutCookies(fields) {
    return 'set-cookie' in fields ? { ...fields, 'set-cookie': '***' } : fields;
}

// EXTERNAL MODULE: ./build/src/report/shell.js
var shell = __nccwpck_require__(970);
;// CONCATENATED MODULE: ./build/src/report/curl.js


const lineWidth = 130;
async function curlCommand(source, redact) {
    const { task, target } = source;
    const url = redact(source.url);
    const content = task.content === undefined
        ? { options: [], contentType: undefined, notes: [] }
        : (await __nccwpck_require__.e(/* import() */ 240).then(__nccwpck_require__.bind(__nccwpck_require__, 3240))).curlContent(task.content, redact);
    const call = [
        'curl',
        ...methodOptions(task),
        ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
        (0,shell/* quote */.A)(url),
    ].join(' ');
    const options = [
        keyOption(target),
        ...fieldOptions(task, content.contentType, redact),
        ...content.options,
        ...fileOption('--cacert', target.caFile),
        ...fileOption('--cert', target.clientCertFile),
        ...fileOption('--key', target.clientKeyFile),
    ];
    const short = [call, ...options].join(' ');
    const command = short.length <= lineWidth ? short : [call, ...options].join(' \\\n  ');
    return [...content.notes.map((note) => `# ${note}`), command].join('\n');
}
function methodOptions({ method, content }) {
    if (method === 'HEAD')
        return ['--head'];
    if (method === 'GET' && content === undefined)
        return ['--include'];
    return ['--include', `--request ${(0,shell/* quote */.A)(method)}`];
}
function keyOption({ keyHeader, keyScheme }) {
    const before = `${keyHeader}: ${keyScheme === undefined ? '' : `${keyScheme} `}`;
    return `--header ${(0,shell/* quoteWithVariable */.h)(before, 'KIMP360_API_KEY')}`;
}
function fieldOptions(task, contentType, redact) {
    const given = new Set(task.fields.map(([name]) => name.toLowerCase()));
    const fields = [
        ...(given.has('accept') ? [] : [['accept', 'application/json']]),
        ...task.fields,
        ...(contentType === undefined || given.has('content-type') ? [] : [['content-type', contentType]]),
        ...(task.idempotencyKey === undefined ? [] : [['Idempotency-Key', task.idempotencyKey]]),
    ];
    return fields.map(([name, value]) => {
        if ((0,credentials/* isCredentialName */.hN)(name))
            return `--header ${(0,shell/* quoteWithVariable */.h)(`${name}: `, variableOf(name))}`;
        return `--header ${(0,shell/* quote */.A)(value === '' ? `${name};` : redact(`${name}: ${value}`))}`;
    });
}
function variableOf(name) {
    return name
        .toUpperCase()
        .replace(/[^A-Z0-9]/g, '_')
        .replace(/^(?=\d)/, '_');
}
function fileOption(option, file) {
    return file === undefined ? [] : [`${option} ${(0,shell/* quote */.A)(file)}`];
}

// EXTERNAL MODULE: ./build/src/report/html.js
var html = __nccwpck_require__(7111);
;// CONCATENATED MODULE: ./build/src/report/rate-limit.js
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
    const names = { r: 'remaining', t: 'reset', q: 'limit' };
    const found = {};
    for (const [, name = '', value = ''] of `${policy ?? ''};${limits ?? ''}`.matchAll(/\b([a-z]+)=(\d+)/g)) {
        found[names[name] ?? name] = value;
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

;// CONCATENATED MODULE: ./build/src/report/summary.js






const mostRows = 200;
async function renderSummary(report, redact) {
    const all = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)];
    const failure = decisiveFailure(all);
    const failed = report.results.find((result) => decisiveFailure(result.diagnostics) !== undefined);
    const shown = failed ?? report.results.findLast((result) => !result.skipped) ?? report.results.at(-1);
    const lines = [
        `<h3>${verdict(report, failure?.title)}</h3>`,
        ...(report.results.length === 0 ? [] : callTable(report.results, redact)),
        ...(all.length === 0 ? [] : (await __nccwpck_require__.e(/* import() */ 764).then(__nccwpck_require__.bind(__nccwpck_require__, 6764))).diagnosisSection(all, failed?.attempts ?? [])),
        ...facts(report, shown, redact),
        ...(shown?.url === undefined ? [] : await reproduction(report, shown, shown.url, redact)),
    ];
    return `\n${lines.join('\n')}\n`;
}
function verdict(report, title) {
    if (title !== undefined)
        return `${report.ok ? '⚠️' : '❌'} ${(0,html/* prose */.CS)(title)}`;
    return `✅ ${report.results.length === 1 ? 'The call succeeded' : `${report.results.length} calls succeeded`}`;
}
function callTable(results, redact) {
    const left = results.length - mostRows;
    return [
        '<table>',
        '<tr><th>Call</th><th>Method and path</th><th>Status</th><th>Time</th><th>Attempts</th></tr>',
        ...results.slice(0, mostRows).map((result) => callRow(result, redact)),
        ...(left > 0
            ? [`<tr><td colspan="5">… and ${(0,duration/* countOf */.p)(left, 'more call')}: see the output <code>results</code></td></tr>`]
            : []),
        '</table>',
    ];
}
function callRow(result, redact) {
    const { task, response, skipped, attempts } = result;
    const failure = decisiveFailure(result.diagnostics);
    const status = response !== undefined
        ? (0,html/* code */.aY)(`${response.status} ${redact(response.statusText)}`.trim(), 100)
        : skipped
            ? 'not sent'
            : failure === undefined
                ? 'no answer'
                : (0,html/* code */.aY)(failure.code);
    const cells = [
        `${failure !== undefined ? '❌' : result.ok ? '✅' : '⚪'} ${(0,html/* code */.aY)(redact(task.name), 100)}`,
        (0,html/* code */.aY)(redact(`${task.method} ${pathOf(result)}`), 200),
        status,
        skipped ? '–' : (0,duration/* formatDuration */.a)(result.durationMs),
        String(attempts.length),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function pathOf({ url, task }) {
    if (url === undefined || !URL.canParse(url))
        return task.path;
    const { pathname, search } = new URL(url);
    return pathname + search;
}
function facts(report, shown, redact) {
    const limit = shown?.response === undefined ? undefined : rateLimitLine((0,response_facts/* joinFields */.KY)(shown.response.fields));
    const items = [
        ...(limit === undefined ? [] : [`Rate limit: ${(0,html/* code */.aY)(redact(limit), 200)}`]),
        ...(shown?.requestId === undefined ? [] : [`Request id: ${(0,html/* code */.aY)(redact(shown.requestId), 200)}`]),
        ...(report.keyFingerprint === undefined
            ? []
            : [`Key: fingerprint ${(0,html/* code */.aY)(report.keyFingerprint)}, sent as ${(0,html/* code */.aY)(redact(report.keyHeader), 100)}`]),
        ...(shown?.bodyFile === undefined ? [] : [`Content: ${(0,html/* code */.aY)(redact(shown.bodyFile), 400)}`]),
    ];
    return items.length === 0 ? [] : [`<p>${items.join('<br>')}</p>`];
}
async function reproduction(report, { task }, url, redact) {
    const command = await curlCommand({ task, url, target: report }, redact);
    return ['<details>', '<summary>Make the same call by hand</summary>', (0,html/* pre */.AS)([command]), '</details>'];
}

;// CONCATENATED MODULE: ./build/src/report/publish.js








async function publish(report, to) {
    let current = report;
    const attempt = async (what, write) => {
        try {
            await write();
        }
        catch (error) {
            current = await withFailure(current, what, error, to);
        }
    };
    let resultsFile;
    await attempt('the results file', async () => {
        resultsFile = await writeResults(current, to);
    });
    await attempt('the support bundle', () => writeSupportBundle(current, to));
    await attempt('the job summary', async () => {
        await to.host.summarize(await renderSummary(current, (text) => to.redactor.text(text)));
    });
    await attempt('the outputs', () => setOutputs(current, to.host, resultsFile));
    await announce(current, to);
    return current;
}
async function withFailure(report, what, error, to) {
    const failure = (0,diagnostic/* diagnostic */.Y)('save/failed', `Writing ${what} failed.`, {
        evidence: [`system error: ${(0,error_code/* errorCode */.C)(error)}`],
        cause: error,
    });
    const explained = await (0,explain_findings/* explainFindings */.Q)([failure], to.facts, {
        ...to.context,
        redactor: to.redactor,
        failOnError: true,
    });
    return { ...report, ok: false, diagnostics: [...report.diagnostics, ...explained] };
}
async function writeResults(report, to) {
    const { plan, context, platform, redactor } = to;
    if (plan?.resultsFile === undefined && !context.takesOutputs)
        return undefined;
    const text = `${JSON.stringify(redactor.data(resultsOf(report)), undefined, 2)}\n`;
    if (plan?.resultsFile === undefined)
        return spill(text, 'results.json', context.temp, platform);
    return writeFile(plan.resultsFile, text, platform);
}
async function writeSupportBundle(report, to) {
    const { plan, platform, redactor, facts, version } = to;
    if (plan?.supportFile === undefined)
        return;
    const { supportBundle } = await __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 8135));
    const bundle = supportBundle(report, {
        version,
        runtime: platform.versions,
        createdAt: new Date(platform.clock.now()).toISOString(),
        facts,
        redact: (text) => redactor.text(text),
    });
    await writeFile(plan.supportFile, `${JSON.stringify(redactor.data(bundle), undefined, 2)}\n`, platform);
}
async function writeFile(path, text, platform) {
    const file = await platform.files.atomic(path);
    try {
        await file.write(new TextEncoder().encode(text));
        await file.commit();
    }
    finally {
        await file.discard();
    }
    return path;
}
async function announce(report, { host, context }) {
    const all = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)];
    if (all.length === 0)
        return;
    const { renderText } = await __nccwpck_require__.e(/* import() */ 274).then(__nccwpck_require__.bind(__nccwpck_require__, 1274));
    const { renderAnnotation } = await __nccwpck_require__.e(/* import() */ 40).then(__nccwpck_require__.bind(__nccwpck_require__, 6040));
    const place = decisiveFailure(all) === undefined ? undefined : await context.callingStep();
    for (const one of all) {
        host.annotate({
            severity: one.severity,
            ...renderAnnotation(one),
            text: renderText(one, { colour: false }),
            ...(place === undefined ? {} : { place }),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/run.js
















async function run(job) {
    const { adapter, platform, signal, version } = job;
    const started = platform.clock.monotonic();
    const redactor = (0,leak_redactor/* createRedactor */.l)();
    const hide = (secret) => {
        adapter.mask(secret);
        redactor.add(secret);
    };
    const intake = (0,key_intake/* intakeKeys */.N)(job.keys);
    for (const form of intake.masks)
        adapter.mask(form);
    for (const secret of intake.secrets)
        redactor.add(secret);
    for (const secret of [...job.transports.secrets(), ...(0,credentials/* secretsOfInputs */.yL)(job.inputs.values)])
        hide(secret);
    const context = job.readContext();
    const host = guardHost(adapter, redactor);
    const keys = createKeyRing(job.keys, intake);
    const facts = () => ({ environment: context.environment, key: keys.facts(), acceptedEarlier: false });
    const explaining = { redactor, ...(context.errorsUrl === undefined ? {} : { errorsUrl: context.errorsUrl }) };
    const found = [];
    let plan;
    let results = [];
    try {
        const prepared = await prepare(job, intake, context);
        found.push(...prepared.found);
        plan = prepared.plan;
        for (const secret of plan?.mask ?? [])
            hide(secret);
        if (plan !== undefined && !found.some((one) => one.severity === 'error')) {
            const { failOnError } = plan;
            const transport = job.transports.create(prepared.tls);
            try {
                results = await executePlan({
                    plan,
                    transport,
                    platform,
                    context,
                    keys,
                    ...(job.keys.primary === undefined ? {} : { keyLabel: job.keys.primary.label }),
                    redactor,
                    signal,
                    hide,
                    progress: (line) => host.log(line),
                    explain: (list, known) => (0,explain_findings/* explainFindings */.Q)(list, known, { ...explaining, failOnError }),
                });
            }
            finally {
                transport.close();
            }
            found.push(...keys.warnings());
            const answer = results.findLast((result) => result.response !== undefined)?.response;
            if (answer !== undefined && !answer.sunk)
                await host.content(answer.content);
        }
    }
    catch (error) {
        found.push(...diagnosticsOf(error));
    }
    const diagnostics = await (0,explain_findings/* explainFindings */.Q)(found, facts(), { ...explaining, failOnError: true });
    const all = [...diagnostics, ...results.flatMap((result) => result.diagnostics)];
    const fingerprint = keys.facts().fingerprint;
    const report = await publish({
        ok: decisiveFailure(all) === undefined,
        results,
        diagnostics,
        durationMs: platform.clock.monotonic() - started,
        ...(fingerprint === undefined ? {} : { keyFingerprint: fingerprint }),
        keyHeader: plan?.target.apiKeyHeader ?? 'x-api-key',
        ...(plan?.target.apiKeyScheme === undefined ? {} : { keyScheme: plan.target.apiKeyScheme }),
        ...(plan === undefined ? {} : { ...certificatesOf(plan.target), baseUrl: plan.target.baseUrl.href }),
    }, { host, context, redactor, platform, facts: facts(), plan, version });
    const failures = [...report.diagnostics, ...report.results.flatMap((result) => result.diagnostics)];
    return {
        report,
        exitStatus: (0,codes/* exitStatusOfRun */.N7)(failures.filter((one) => one.severity === 'error').map((one) => one.code)),
    };
}
async function prepare(job, intake, context) {
    const { platform } = job;
    const parsed = await (0,parse_inputs/* parseInputs */.T)(job.inputs, {
        files: platform.files,
        namedOnCommandLine: job.filesNamedOnCommandLine,
        context,
        newIdempotencyKey: () => platform.uuid(),
    });
    const { plan } = parsed;
    const material = plan === undefined ? { tls: {}, found: [] } : await (0,tls_material/* readTlsMaterial */.F)(plan.target, platform.files);
    const tlsFault = await job.transports.check(material.tls);
    const age = {
        ...(plan?.keyCreated === undefined ? {} : { created: plan.keyCreated }),
        ...(plan?.keyMaxAgeMs === undefined ? {} : { maxAgeMs: plan.keyMaxAgeMs }),
        now: platform.clock.now(),
    };
    return {
        ...(plan === undefined ? {} : { plan }),
        tls: material.tls,
        found: [
            ...intake.refusals,
            ...(0,debug/* findDebugLeaks */.$)(job.environment),
            ...job.transports.refuse(),
            ...parsed.faults,
            ...material.found,
            ...(tlsFault === undefined ? [] : [tlsFault]),
            ...intake.warnings,
            ...parsed.warnings,
            ...publicKeyWarnings(context.environment, intake.primary !== undefined),
            ...rotationWarnings(age),
        ],
    };
}
function diagnosticsOf(error) {
    if (error instanceof diagnostic/* DiagnosticError */.u)
        return error.diagnostics;
    return [(0,bug/* bugOf */.y)(error)];
}
function certificatesOf({ caFile, clientCertFile, clientKeyFile }) {
    return {
        ...(caFile === undefined ? {} : { caFile }),
        ...(clientCertFile === undefined ? {} : { clientCertFile }),
        ...(clientKeyFile === undefined ? {} : { clientKeyFile }),
    };
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nodeTransports)
});

;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
var external_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "https"
const external_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
var external_https_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_https_namespaceObject, 2);
;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./src/tools/left-out/tunnel/index.js
var tunnel = __nccwpck_require__(6525);
;// CONCATENATED MODULE: ./src/tools/left-out/undici/index.js
/**
 * Stands in for `undici`, which `@actions/http-client` imports for `getAgentDispatcher()` alone.
 * Nothing here calls that method; the real package would add 900 KB to `dist` and half a call's start-up time.
 */
class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this build: getAgentDispatcher() is not supported.');
  }
}

;// CONCATENATED MODULE: ./build/node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject_0 : external_http_namespaceObject_0;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_namespaceObject.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel/* httpsOverHttps */.vX : tunnel/* httpsOverHttp */.I9;
            }
            else {
                tunnelAgent = overHttps ? tunnel/* httpOverHttps */.aQ : tunnel/* httpOverHttp */.xj;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_namespaceObject.Agent(options) : new external_http_namespaceObject.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/transports/late-write-errors.js
const graceMs = 500;
const patient = new WeakSet();
function tellWriteErrorsLate(socket) {
    if (patient.has(socket))
        return;
    patient.add(socket);
    const late = (callback) => (error) => {
        if (error)
            setTimeout(callback, graceMs, error);
        else
            callback();
    };
    const write = socket._write.bind(socket);
    socket._write = (chunk, encoding, callback) => write(chunk, encoding, late(callback));
    const writev = socket._writev?.bind(socket);
    if (writev !== undefined)
        socket._writev = (chunks, callback) => writev(chunks, late(callback));
}

;// CONCATENATED MODULE: ./build/src/transports/certificate.js
function describeCertificate(certificate) {
    const { subject, issuer, valid_from: from, valid_to: to, subjectaltname: names } = certificate;
    if (subject === undefined)
        return [];
    return [
        `certificate of ${nameOf(subject)}, issued by ${nameOf(issuer)}`,
        `valid from ${from} to ${to}`,
        `for ${oneLine(names ?? '(no name)')}`,
    ];
}
function nameOf(name) {
    const text = [name?.CN ?? name?.OU, name?.O].flat().filter((part) => part !== undefined);
    return text.length === 0 ? '(no name)' : oneLine(text.join(', '));
}
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200);
}

// EXTERNAL MODULE: ./build/src/transports/port.js
var port = __nccwpck_require__(6613);
;// CONCATENATED MODULE: ./build/src/transports/node-errors.js


const certificateCode = /^(?:CERT_|ERR_TLS_CERT|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH_|ERROR_IN_CERT|AKID_|SUBJECT_ISSUER)/;
const tlsCode = /^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|ERR_CRYPTO_|EPROTO$)/;
const unreachableCodes = new Set([
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EHOSTDOWN',
    'ENETDOWN',
    'EADDRNOTAVAIL',
    'EACCES',
    'EPERM',
]);
const requestCodes = new Set([
    'ERR_INVALID_CHAR',
    'ERR_INVALID_HTTP_TOKEN',
    'ERR_UNESCAPED_CHARACTERS',
    'ERR_HTTP_INVALID_HEADER_VALUE',
]);
function isCertificateCode(code) {
    return code !== undefined && certificateCode.test(code);
}
function classifyConnectionError(thrown, stage) {
    if (thrown instanceof port/* TransportError */.w)
        return thrown;
    const error = mostTelling((thrown ?? {}));
    const code = typeof error.code === 'string' ? error.code : undefined;
    const certificate = () => (stage.certificate === undefined ? [] : describeCertificate(stage.certificate));
    const fail = (kind, message, sent, evidence = []) => new port/* TransportError */.w(kind, message, { sent, code, evidence });
    if (error.syscall === 'getaddrinfo' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fail('dns', 'The name could not be resolved.', false);
    if (code === 'ECONNREFUSED')
        return fail('refused', 'The connection was refused.', false);
    if (code === 'ETIMEDOUT')
        return fail('timeout', 'The connection timed out.', stage.open);
    if (code === undefined)
        return fail('reset', 'The connection was closed.', stage.open);
    if (unreachableCodes.has(code))
        return fail('unreachable', 'The address could not be reached.', stage.open);
    if (code.startsWith('HPE_'))
        return fail('protocol', 'The answer is not HTTP.', true);
    if (requestCodes.has(code))
        return fail('protocol', 'The request holds characters that HTTP does not allow.', false);
    if (isCertificateCode(code))
        return fail('tls', 'The certificate was not accepted.', false, certificate());
    if (tlsCode.test(code))
        return fail('tls', 'The TLS handshake failed.', stage.open && !/ALERT/.test(code), certificate());
    if (stage.secure && !stage.open)
        return fail('tls', 'The connection was closed during the TLS handshake.', false);
    return fail('reset', 'The connection was closed before an answer came.', stage.open);
}
function mostTelling(error) {
    const inner = error.errors;
    if (inner === undefined || inner.length === 0)
        return error;
    return inner.find(({ code }) => code === 'ECONNREFUSED') ?? inner[0] ?? error;
}

;// CONCATENATED MODULE: ./build/src/transports/upload.js

async function upload(request, body, unwanted) {
    let resume = () => { };
    let closed = false;
    request.once('close', () => {
        closed = true;
        resume();
    });
    let written = 0;
    for await (const chunk of readBody(body)) {
        if (closed || unwanted())
            return false;
        written += chunk.byteLength;
        if (body.length !== undefined && written > body.length)
            throw wrongLength();
        if (chunk.byteLength === 0)
            continue;
        await new Promise((resolve) => {
            resume = resolve;
            request.write(chunk, () => resolve());
        });
        await new Promise((resolve) => setImmediate(resolve));
    }
    if (closed || unwanted())
        return false;
    if (body.length !== undefined && written !== body.length)
        throw wrongLength();
    request.end();
    return true;
}
async function* readBody(body) {
    const failed = (cause) => new port/* TransportError */.w('body', 'The content to send could not be read.', { sent: true, cause });
    let chunks;
    try {
        chunks = body.open()[Symbol.asyncIterator]();
    }
    catch (error) {
        throw failed(error);
    }
    try {
        for (;;) {
            const { done, value } = await chunks.next().catch((error) => {
                throw failed(error);
            });
            if (done)
                return;
            yield value;
        }
    }
    finally {
        await chunks.return?.();
    }
}
function wrongLength() {
    return new port/* TransportError */.w('body', 'The content to send has not the length that was announced.', { sent: true });
}

;// CONCATENATED MODULE: ./build/src/transports/exchange.js




class StaleConnection extends port/* TransportError */.w {
}
function runExchange(request, secure, start) {
    const { promise, resolve, reject } = deferred();
    let stage = { open: false, secure };
    let client;
    let message;
    let uploaded = false;
    let problem;
    const release = () => request.signal.removeEventListener('abort', onAbort);
    const fail = (error) => {
        problem ??= error;
        if (message === undefined) {
            release();
            const stale = client?.reusedSocket === true && problem.kind === 'reset';
            reject(stale ? new StaleConnection('reset', problem.message, { sent: problem.sent, code: problem.code }) : problem);
        }
        client?.destroy();
        message?.destroy(problem);
    };
    const onAbort = () => fail(new port/* TransportError */.w('aborted', 'The exchange was stopped.', { sent: stage.open }));
    const watch = (created) => {
        client = created;
        created.once('socket', (socket) => {
            if (request.body !== undefined)
                tellWriteErrorsLate(socket);
            watchSocket(socket, created.reusedSocket, secure, (change) => {
                stage = { ...stage, ...change };
            });
        });
        created.on('error', (error) => {
            if (message?.complete === true)
                return;
            const classified = classifyConnectionError(error, stage);
            if (message === undefined || classified.kind === 'protocol')
                fail(classified);
        });
        created.once('response', receive);
        created.once('upgrade', (_response, socket) => {
            socket.destroy();
            fail(new port/* TransportError */.w('protocol', 'The server switched to another protocol.', { sent: true }));
        });
        created.once('close', () => {
            if (message === undefined)
                fail(classifyConnectionError(undefined, stage));
        });
        if (request.signal.aborted) {
            onAbort();
            return;
        }
        if (request.body === undefined) {
            uploaded = true;
            created.end();
            return;
        }
        const unwanted = () => problem !== undefined || (message?.statusCode ?? 0) >= 300;
        upload(created, request.body, unwanted).then((whole) => {
            uploaded = whole;
        }, (error) => fail(classifyConnectionError(error, stage)));
    };
    const receive = (received) => {
        message = received;
        received.on('error', () => undefined);
        resolve({
            status: received.statusCode ?? 0,
            statusText: received.statusMessage ?? '',
            fields: pairsOf(received.rawHeaders),
            content: readContent(received),
            discard: () => {
                release();
                received.destroy();
                client?.destroy();
            },
        });
    };
    async function* readContent(received) {
        try {
            yield* received;
            if (!received.complete)
                throw new port/* TransportError */.w('truncated', 'The content was cut.', { sent: true });
        }
        catch (error) {
            throw problem ?? classifyContentError(error);
        }
        finally {
            release();
            if (!uploaded)
                client?.destroy();
        }
    }
    request.signal.addEventListener('abort', onAbort, { once: true });
    const body = { on: () => undefined, pipe: watch };
    start(body).catch((error) => {
        if (message === undefined)
            fail(classifyConnectionError(error, stage));
    });
    return promise;
}
function classifyContentError(error) {
    if (error instanceof port/* TransportError */.w)
        return error;
    const code = error.code;
    return new port/* TransportError */.w('truncated', 'The connection was closed before the content was whole.', {
        sent: true,
        code,
    });
}
function watchSocket(socket, reused, secure, tell) {
    if (reused) {
        tell({ open: true });
    }
    else if (secure) {
        socket.once('secureConnect', () => tell({ open: true }));
        socket.prependOnceListener('secure', () => tell({ certificate: socket.getPeerCertificate() }));
    }
    else if (socket.connecting) {
        socket.once('connect', () => tell({ open: true }));
    }
    else {
        tell({ open: true });
    }
}
function pairsOf(raw) {
    const fields = [];
    for (let at = 0; at + 1 < raw.length; at += 2)
        fields.push([raw[at] ?? '', raw[at + 1] ?? '']);
    return fields;
}
function deferred() {
    let resolve = () => undefined;
    let reject = () => undefined;
    const promise = new Promise((onResolved, onRejected) => {
        resolve = onResolved;
        reject = onRejected;
    });
    return { promise, resolve, reject };
}

;// CONCATENATED MODULE: ./build/src/transports/proxy.js

function findProxy(url, environment, bypasses) {
    const names = url.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
    const variable = names.find((name) => environment[name]?.trim());
    if (variable === undefined || bypasses(url))
        return undefined;
    const value = environment[variable]?.trim() ?? '';
    const text = value.includes('://') ? value : `http://${value}`;
    const proxy = URL.canParse(text) ? new URL(text) : undefined;
    if (proxy === undefined || proxy.hostname === '') {
        throw new port/* TransportError */.w('proxy', `${variable} is not the URL of a proxy.`, { sent: false, code: 'PROXY_INVALID' });
    }
    if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') {
        throw new port/* TransportError */.w('proxy', `${variable} names a kind of proxy that is not supported.`, {
            sent: false,
            code: 'PROXY_UNSUPPORTED',
            evidence: [`scheme: ${proxy.protocol.slice(0, -1)}; supported are http and https`],
        });
    }
    return { url: proxy, name: `${proxy.protocol}//${proxy.host}`, variable };
}

;// CONCATENATED MODULE: ./build/src/transports/raw-fields.js
function rawFields(request, userAgent) {
    const { method, url, fields, key, body } = request;
    const raw = ['Host', url.host];
    for (const [name, value] of fields)
        raw.push(name, value);
    if (!fields.some(([name]) => name.toLowerCase() === 'user-agent'))
        raw.push('user-agent', userAgent);
    if (key !== undefined) {
        const value = key.secret.reveal();
        raw.push(key.name, key.scheme === undefined ? value : `${key.scheme} ${value}`);
    }
    if (body?.length !== undefined)
        raw.push('content-length', String(body.length));
    else if (body !== undefined)
        raw.push('transfer-encoding', 'chunked');
    else if (method === 'POST' || method === 'PUT' || method === 'PATCH')
        raw.push('content-length', '0');
    return raw;
}

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __nccwpck_require__(5627);
;// CONCATENATED MODULE: ./build/src/transports/tls.js

function refuseDisabledTls(environment) {
    if (environment.NODE_TLS_REJECT_UNAUTHORIZED !== '0')
        return undefined;
    return (0,diagnostic/* diagnostic */.Y)('net/tls-disabled', 'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so anyone on the way could take the key.', {
        evidence: ['NODE_TLS_REJECT_UNAUTHORIZED=0 is set in the environment of this step'],
        suggestion: 'Remove NODE_TLS_REJECT_UNAUTHORIZED, and name the certificate of a private authority with ca-file.',
    });
}
async function findTlsFault(tls) {
    const fault = (input, message, suggestion, code) => (0,diagnostic/* diagnostic */.Y)('input/file', message, {
        origin: { label: input },
        suggestion,
        ...(code === undefined ? {} : { evidence: [`OpenSSL: ${code}`] }),
    });
    if (tls.ca !== undefined && !holdsPem(tls.ca, 'CERTIFICATE')) {
        return fault('ca-file', 'The file of ca-file holds no certificate.', 'Give a PEM file: it has a line -----BEGIN CERTIFICATE-----.');
    }
    if (tls.cert !== undefined && tls.key === undefined) {
        return fault('client-cert-file', 'client-cert-file is given without its key.', 'Add client-key-file.');
    }
    if (tls.key !== undefined && tls.cert === undefined) {
        return fault('client-key-file', 'client-key-file is given without its certificate.', 'Add client-cert-file.');
    }
    if (tls.ca === undefined && tls.cert === undefined)
        return undefined;
    const { createSecureContext } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    try {
        createSecureContext(secureContextOf(tls));
        return undefined;
    }
    catch (error) {
        const code = String(error.code ?? 'unknown');
        if (code === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH') {
            return fault('client-key-file', 'The client key does not belong to the client certificate.', 'Give the two files that were made together.', code);
        }
        return fault(tls.cert === undefined ? 'ca-file' : 'client-cert-file', 'The certificate or key could not be read.', 'Give PEM files; a key that is locked with a passphrase must be unlocked first: openssl pkey -in locked.pem -out client-key.pem', code);
    }
}
function secureContextOf(tls) {
    return {
        ...(tls.ca === undefined ? {} : { ca: Buffer.from(tls.ca) }),
        ...(tls.cert === undefined ? {} : { cert: Buffer.from(tls.cert) }),
        ...(tls.key === undefined ? {} : { key: Buffer.from(tls.key) }),
    };
}
async function foreignSecureContextOf(tls) {
    if (tls.ca === undefined)
        return {};
    const { default: nodeTls } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 19));
    const known = nodeTls.getCACertificates?.('default') ?? nodeTls.rootCertificates;
    return { ca: [...known, Buffer.from(tls.ca)] };
}
function holdsPem(bytes, label) {
    return Buffer.from(bytes).includes(`-----BEGIN ${label}-----`);
}

;// CONCATENATED MODULE: ./build/src/transports/actions-http-client.js







const addressAttemptMs = 2_000;
const maxHeaderBytes = 64 * 1024;
const neverMs = 0x7fffffff;
function createTransport(options) {
    const agents = new Map();
    const proxyOf = (url) => findProxy(url, process.env, checkBypass);
    async function send(request, pooled) {
        const { url } = request;
        const secure = url.protocol === 'https:';
        const proxy = proxyOf(url);
        const tls = secure ? await secureContextFor(request) : {};
        const agent = proxy === undefined ? agents.get(url.origin) : await tunnelAgent(url, proxy, pooled);
        const prepareRequest = (prepared) => {
            const made = prepared.agent;
            if (pooled && agent === undefined)
                agents.set(url.origin, made);
            const own = {
                host: url.hostname.replace(/^\[|\]$/g, ''),
                headers: rawFields(request, options.userAgent),
                agent: pooled ? (agent ?? made) : proxy === undefined ? false : agent,
                maxHeaderSize: maxHeaderBytes,
                insecureHTTPParser: false,
                autoSelectFamilyAttemptTimeout: addressAttemptMs,
                tunnelSignal: request.signal,
                ...(secure ? { ...tls, rejectUnauthorized: true } : {}),
            };
            Object.assign(prepared, own);
        };
        const client = new HttpClient(options.userAgent, [{ prepareRequest, canHandleAuthentication, handleAuthentication }], {
            allowRedirects: false,
            allowRetries: false,
            keepAlive: true,
            socketTimeout: neverMs,
        });
        return runExchange(request, secure, (body) => client.request(request.method, url.href, body, {}));
    }
    const secureContextFor = (request) => request.foreign === true ? foreignSecureContextOf(options.tls) : secureContextOf(options.tls);
    async function tunnelAgent(url, proxy, pooled) {
        const key = `${url.origin} ${proxy.url.href}`;
        const known = pooled ? agents.get(key) : undefined;
        if (known !== undefined)
            return known;
        const { createTunnelAgent } = await __nccwpck_require__.e(/* import() */ 823).then(__nccwpck_require__.bind(__nccwpck_require__, 8823));
        const proxyTls = await foreignSecureContextOf(options.tls);
        const agent = createTunnelAgent(proxy, url.protocol === 'https:', pooled, proxyTls);
        if (pooled)
            agents.set(key, agent);
        return agent;
    }
    return {
        async exchange(request) {
            if (request.signal.aborted)
                throw new port/* TransportError */.w('aborted', 'The exchange was stopped.', { sent: false });
            const repeatable = request.method !== 'POST' && request.method !== 'PATCH';
            try {
                return await send(request, repeatable);
            }
            catch (error) {
                if (!(error instanceof StaleConnection))
                    throw error;
                return await send(request, false);
            }
        },
        proxyFor(url) {
            try {
                return proxyOf(url)?.name;
            }
            catch {
                return undefined;
            }
        },
        close() {
            for (const agent of agents.values())
                agent.destroy();
            agents.clear();
        },
    };
}
function canHandleAuthentication() {
    return false;
}
function handleAuthentication() {
    return Promise.reject(new Error('never asked, see canHandleAuthentication'));
}

// EXTERNAL MODULE: ./build/src/key/secret.js
var secret = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/src/transports/proxy-secrets.js

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];
function readProxySecrets(environment) {
    const found = new Set();
    for (const name of [...variables, ...variables.map((one) => one.toLowerCase())]) {
        const userInfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)@/i.exec(environment[name]?.trim() ?? '')?.[1];
        const colon = userInfo?.indexOf(':') ?? -1;
        if (userInfo === undefined || colon < 0)
            continue;
        const [user, password] = [userInfo.slice(0, colon), userInfo.slice(colon + 1)];
        if (password === '')
            continue;
        found.add(password);
        found.add(decode(password));
        found.add(Buffer.from(`${decode(user)}:${decode(password)}`).toString('base64'));
    }
    return [...found].map((value) => new secret/* Secret */.z(value));
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/transports/node-transports.js



function nodeTransports(environment, version) {
    return {
        refuse() {
            const refusal = refuseDisabledTls(environment);
            return refusal === undefined ? [] : [refusal];
        },
        secrets: () => readProxySecrets(environment),
        check: findTlsFault,
        create: (tls) => createTransport({ tls, userAgent: `kimp360-api-action/${version}` }),
    };
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
class TransportError extends Error {
    name = 'TransportError';
    kind;
    sent;
    code;
    evidence;
    constructor(kind, message, details) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.sent = details.sent;
        this.code = details.code;
        this.evidence = details.evidence ?? [];
    }
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* reexport */ startAction),
  P: () => (/* binding */ startCli)
});

// EXTERNAL MODULE: ./build/src/engine/bug.js
var bug = __nccwpck_require__(8110);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/src/leak/inert.js
var inert = __nccwpck_require__(3261);
// EXTERNAL MODULE: ./build/src/hosts/github-summary.js
var github_summary = __nccwpck_require__(4631);
;// CONCATENATED MODULE: ./build/src/hosts/github.js




const mostAnnotations = 10;
const longestMessage = 4_096;
function createGithubHost() {
    let annotations = 0;
    return {
        name: 'github',
        mask(secret) {
            setSecret(secret.reveal());
            return true;
        },
        log(text) {
            for (const line of linesOf(text))
                info(line);
        },
        group(title, text) {
            startGroup((0,inert.inert)(title));
            for (const line of linesOf(text))
                info(line);
            endGroup();
        },
        annotate(annotation) {
            const { severity, title, message, text } = annotation;
            const room = severity === 'error' ? mostAnnotations : mostAnnotations - 1;
            if (annotations >= room) {
                for (const line of linesOf(text ?? `${severity}: ${title}\n${message}`))
                    info(line);
                return;
            }
            annotations += 1;
            github_issue(annotation);
        },
        async summarize(markdown) {
            (0,github_summary/* appendSummary */.f)(process.env.GITHUB_STEP_SUMMARY, markdown);
        },
        output(name, value) {
            writeOutput(name, value);
        },
        secretOutput(name, secret) {
            writeOutput(name, secret.reveal());
        },
        async content() { },
    };
}
function github_issue({ severity, title, message, place }) {
    const command = { error: error, warning: warning, notice: notice }[severity];
    command(cutMessage(message), {
        title,
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line }),
        ...(place?.column === undefined ? {} : { startColumn: place.column }),
    });
}
function cutMessage(message) {
    if (message.length <= longestMessage)
        return message;
    const note = '\n… cut here; the job summary holds the rest.';
    return message.slice(0, longestMessage - note.length).replace(/[\ud800-\udbff]$/, '') + note;
}
function writeOutput(name, value) {
    const file = process.env.GITHUB_OUTPUT;
    if (file === undefined || file === '')
        return;
    if (!(0,external_node_fs_.existsSync)(file))
        (0,external_node_fs_.writeFileSync)(file, '');
    setOutput(name, value);
}
function linesOf(text) {
    return (0,inert.inert)(text).split('\n');
}
function silenceStderr(target) {
    target.removeAllListeners('warning');
    target.on('warning', () => { });
    target.noDeprecation = true;
    target.throwDeprecation = false;
    Object.defineProperty(target, 'stderr', { configurable: true, enumerable: true, get: openNothing });
    target.stdout.on('error', () => { });
}
let nothing;
function openNothing() {
    if (nothing === undefined) {
        const { Writable } = process.getBuiltinModule('node:stream');
        nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
    }
    return nothing;
}

// EXTERNAL MODULE: ./build/src/hosts/github-context.js
var github_context = __nccwpck_require__(2968);
// EXTERNAL MODULE: ./build/src/key/secret.js
var secret = __nccwpck_require__(8213);
;// CONCATENATED MODULE: ./build/src/hosts/github-inputs.js

const sources = {
    primary: ['INPUT_API-KEY', 'KIMP360_API_KEY'],
    fallback: ['INPUT_API-KEY-FALLBACK', 'KIMP360_API_KEY_FALLBACK'],
};
function takeGithubKeys(env) {
    const unused = [];
    const take = ([input, variable]) => {
        const fromInput = takeSecret(env, input);
        const fromVariable = takeSecret(env, variable);
        if (fromInput !== undefined) {
            if (fromVariable !== undefined)
                unused.push(fromVariable);
            return { secret: fromInput, source: 'input', label: `input "${inputName(input)}"` };
        }
        return fromVariable === undefined ? undefined : { secret: fromVariable, source: 'environment', label: variable };
    };
    const primary = take(sources.primary);
    const fallback = take(sources.fallback);
    return {
        ...(primary === undefined ? {} : { primary }),
        ...(fallback === undefined ? {} : { fallback }),
        unused,
    };
}
function takeSecret(env, name) {
    const value = env[name];
    delete env[name];
    return value === undefined || value === '' ? undefined : new secret/* Secret */.z(value);
}
function githubInputs(env) {
    const values = [];
    for (const [variable, value] of Object.entries(env)) {
        if (variable.startsWith('INPUT_') && value !== undefined && value !== '')
            values.push([inputName(variable), value]);
    }
    return {
        values: Object.fromEntries(values),
        label: (name) => `input "${name}"`,
        unknown: 'warn',
    };
}
function inputName(variable) {
    return variable.slice('INPUT_'.length).toLowerCase();
}

// EXTERNAL MODULE: ./build/src/platform/node.js
var node = __nccwpck_require__(5609);
// EXTERNAL MODULE: ./build/src/run.js + 23 modules
var run = __nccwpck_require__(6842);
// EXTERNAL MODULE: ./build/src/transports/node-transports.js + 15 modules
var node_transports = __nccwpck_require__(401);
// EXTERNAL MODULE: ./build/src/version.js
var version = __nccwpck_require__(8009);
;// CONCATENATED MODULE: ./build/src/action.js








const lingerMs = 1_000;
function startAction() {
    process.exitCode = 1;
    const keys = takeGithubKeys(process.env);
    silenceStderr(process);
    const adapter = createGithubHost();
    let finished = false;
    function finish(exitCode) {
        finished = true;
        process.exitCode = exitCode;
        setTimeout(() => process.exit(), lingerMs).unref();
    }
    function fail(error) {
        if (finished)
            return;
        const { code, message, evidence } = (0,bug/* bugOf */.y)(error);
        const text = [message, ...evidence].join('\n');
        adapter.annotate({ severity: 'error', title: code, message: text });
        finish(1);
    }
    process.on('uncaughtException', fail);
    process.on('exit', () => fail(new Error('The process ended before the step did.')));
    const cancelled = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => cancelled.abort(new Error(name)));
    (0,run/* run */.e)({
        adapter,
        keys,
        inputs: githubInputs(process.env),
        filesNamedOnCommandLine: false,
        platform: (0,node/* nodePlatform */.O)(),
        transports: (0,node_transports/* nodeTransports */.L)(process.env, version.version),
        readContext: () => (0,github_context.githubContext)(process.env),
        environment: process.env,
        signal: cancelled.signal,
        version: version.version,
    }).then(({ exitStatus }) => finish(exitStatus === 0 ? 0 : 1), fail);
}

;// CONCATENATED MODULE: ./build/src/main.js

async function startCli() {
    const commands = await __nccwpck_require__.e(/* import() */ 635).then(__nccwpck_require__.bind(__nccwpck_require__, 7635));
    commands.startCli();
}

var __webpack_exports__startAction = __webpack_exports__.R;
var __webpack_exports__startCli = __webpack_exports__.P;
export { __webpack_exports__startAction as startAction, __webpack_exports__startCli as startCli };
