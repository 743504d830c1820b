export const id = 440;
export const ids = [440];
export const modules = {

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  interpretContent: () => (/* binding */ interpretContent)
});

// EXTERNAL MODULE: ./build/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(5627);
;// CONCATENATED MODULE: ./build/src/expect/json.js

class ExactNumber extends Number {
    source;
    constructor(source) {
        super(source);
        this.source = source;
    }
    toJSON() {
        const { rawJSON } = JSON;
        return rawJSON === undefined ? Number(this.source) : rawJSON(this.source);
    }
}
const longNumber = /\d[\d.]{15}|\d[eE][+-]?\d/;
const bare = Object.create(null, { hasOwnProperty: { value: Object.prototype.hasOwnProperty } });
function parseJsonContent(content, contentType) {
    const evidence = [`content-type: ${contentType === '' ? 'not given' : contentType}`, `${content.byteLength} bytes`];
    if (content.byteLength === 0) {
        return { failure: (0,diagnostic/* diagnostic */.Y)('expect/not-json', 'The response is empty, but JSON is needed.', { evidence }) };
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
        return { value: JSON.parse(text, withoutPrototype) };
    }
    catch {
        return { failure: (0,diagnostic/* diagnostic */.Y)('expect/not-json', 'The response is not JSON, but JSON is needed.', { evidence }) };
    }
}
async function parseJsonExactly(content) {
    const text = new TextDecoder().decode(content);
    if (!longNumber.test(text))
        return JSON.parse(text, withoutPrototype);
    const { parse } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 875));
    return parse(text, (_key, value) => withoutPrototype('', value), {
        parseNumber: (source) => (String(Number(source)) === source ? Number(source) : new ExactNumber(source)),
        onDuplicateKey: ({ newValue }) => newValue,
    });
}
function withoutPrototype(_key, value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Number)
        return value;
    return Object.setPrototypeOf(value, bare);
}
function stringifyExactly(value) {
    if (value instanceof ExactNumber)
        return value.source;
    if (Array.isArray(value))
        return `[${value.map((item) => stringifyExactly(item)).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${stringifyExactly(item)}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}

;// CONCATENATED MODULE: ./build/src/expect/evaluate.js

async function evaluate(value, expression) {
    const jmespath = await __webpack_require__.e(/* import() */ 598).then(__webpack_require__.t.bind(__webpack_require__, 5217, 19));
    const search = jmespath.search ?? jmespath.default.search;
    return search(value, expression);
}
function isTruthy(value) {
    if (value === null || value === undefined || value === false || value === '')
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    if (typeof value === 'object' && !(value instanceof Number))
        return Object.keys(value).length > 0;
    return true;
}
function show(value) {
    return typeof value === 'string' ? value : stringifyExactly(value ?? null);
}

;// CONCATENATED MODULE: ./build/src/expect/expectations.js



const excerptLength = 1_000;
async function checkExpectations(expectations, content, contentType, redact) {
    if (expectations.length === 0)
        return [];
    const parsed = parseJsonContent(content, contentType);
    if ('failure' in parsed)
        return [parsed.failure];
    const failures = [];
    for (const expression of expectations) {
        const failure = await checkOne(expression, parsed.value, content, redact);
        if (failure !== undefined)
            failures.push(failure);
    }
    return failures;
}
async function checkOne(expression, value, content, redact) {
    let got;
    let problem;
    try {
        got = await evaluate(value, expression);
    }
    catch (error) {
        problem = error instanceof Error ? error.message : String(error);
    }
    if (problem === undefined && isTruthy(got))
        return undefined;
    const operands = problem === undefined ? await comparedValues(expression, value) : [];
    return (0,diagnostic/* diagnostic */.Y)('expect/failed', `The response does not meet the expectation \`${expression}\`.`, {
        evidence: [
            `expression: ${expression}`,
            problem === undefined ? `got: ${stringifyExactly(got ?? null)}` : `could not be evaluated: ${problem}`,
            ...operands,
            `response: ${new TextDecoder().decode(content)}`,
        ].map((line) => cut(redact(line))),
    });
}
function cut(line) {
    return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
async function comparedValues(expression, value) {
    const sides = /^\s*([\w.[\]-]+)\s*(?:==|!=|<=|>=|<|>)\s*\S/.exec(expression);
    if (sides?.[1] === undefined)
        return [];
    try {
        return [`${sides[1]} is: ${stringifyExactly((await evaluate(value, sides[1])) ?? null)}`];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/expect/extractions.js



async function extractValues(extractions, content, contentType, redact) {
    if (extractions.length === 0)
        return { values: [], failures: [] };
    const parsed = parseJsonContent(content, contentType);
    if ('failure' in parsed)
        return { values: [], failures: [parsed.failure] };
    const exact = await parseJsonExactly(content);
    const values = [];
    const failures = [];
    for (const { name, expression, secret } of extractions) {
        let found;
        let problem = 'the expression finds nothing';
        try {
            found = await evaluate(exact, expression);
        }
        catch (error) {
            problem = error instanceof Error ? error.message : String(error);
        }
        if (found === null || found === undefined)
            failures.push(missing(name, expression, problem, parsed.value, redact));
        else
            values.push({ name, value: show(found), secret });
    }
    return { values, failures };
}
function missing(name, expression, problem, value, redact) {
    const names = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
    const shape = Array.isArray(value)
        ? `the response is a list of ${value.length}`
        : names.length > 0
            ? `the response has: ${redact(names.slice(0, 20).join(', '))}${names.length > 20 ? ', …' : ''}`
            : `the response is: ${redact(show(value)).slice(0, 200)}`;
    return (0,diagnostic/* diagnostic */.Y)('extract/missing', `Nothing to extract for \`${name}\` in the response.`, {
        evidence: [`expression: ${expression}`, problem, shape],
    });
}

// EXTERNAL MODULE: ./build/src/key/secret.js
var key_secret = __webpack_require__(8213);
;// CONCATENATED MODULE: ./build/src/engine/interpret-content.js



async function interpretContent(task, content, contentType, engine) {
    const redact = (text) => engine.redactor.text(text);
    const taken = await extractValues(task.extract, content, contentType, redact);
    const extracted = {};
    const secrets = {};
    for (const { name, value, secret } of taken.values) {
        if (!secret) {
            extracted[name] = value;
            continue;
        }
        const hidden = new key_secret/* Secret */.z(value);
        engine.hide(hidden);
        secrets[name] = hidden;
        extracted[name] = '***';
    }
    const unmet = await checkExpectations(task.expect, content, contentType, redact);
    const failures = [...unmet, ...withoutTwins(taken.failures, unmet)];
    return { extracted, secrets, failures };
}
function withoutTwins(later, earlier) {
    const notJson = earlier.some((one) => one.code === 'expect/not-json');
    return later.filter((one) => !(notJson && one.code === 'expect/not-json'));
}


/***/ })

};
