export const id = 80;
export const ids = [80];
export const modules = {

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5627);
/* harmony import */ var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2923);



function parseArguments(argv, rules) {
    const flags = new Map(rules.flags.map((flag) => [flag.name, flag]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(rules.flags.map(({ name, kind }) => [name, { type: kind === 'switch' ? 'boolean' : 'string' }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = Object.create(null);
    const faults = [];
    const positionals = [];
    let unknown = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const read = readOption(token, flags, rules);
        if ('fault' in read) {
            unknown ||= read.fault.code === 'input/unknown';
            if (read.fault.code === 'input/unknown' && rules.keepUnknown === true)
                values[token.name] = token.value || 'true';
            else
                faults.push(read.fault);
        }
        else {
            const fault = store(values, read.flag, read.value);
            if (fault !== undefined)
                faults.push(fault);
        }
    }
    if (!unknown && positionals.length > rules.positionals.length)
        faults.push(tooMany(positionals, tokens, flags, rules));
    return { positionals, values, faults };
}
function readOption(token, flags, rules) {
    const { name, rawName, value } = token;
    const flag = flags.get(name);
    const negated = name.startsWith('no-') ? flags.get(name.slice(3)) : undefined;
    if (flag === undefined && negated?.kind === 'switch' && value === undefined)
        return { flag: negated, value: 'false' };
    if (flag === undefined)
        return { fault: unknownFlag(rawName, rules) };
    if (flag.kind === 'forbidden')
        return { fault: keyInArguments(name) };
    if (flag.kind === 'switch')
        return { flag, value: value ?? 'true' };
    if (value === undefined || (token.inlineValue !== true && isFlag(value, flags))) {
        const suggestion = `Type \`--${name} VALUE\`, or \`--${name}=VALUE\` for a value that begins with a dash.`;
        return { fault: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('input/invalid', `--${name} needs a value.`, { suggestion }) };
    }
    return { flag, value };
}
function isFlag(text, flags) {
    const name = /^--(?:no-)?([^=]+)/.exec(text)?.[1];
    return name !== undefined && (flags.has(name) || flags.has(text.slice(2)));
}
function store(values, flag, value) {
    const before = Object.hasOwn(values, flag.name) ? values[flag.name] : undefined;
    if (before === undefined || flag.kind === 'switch') {
        values[flag.name] = value;
        return undefined;
    }
    if (flag.join === undefined) {
        const suggestion = `Leave one --${flag.name}.`;
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('input/conflict', `--${flag.name} is given more than once.`, { suggestion });
    }
    values[flag.name] = `${before}${flag.join}${value}`;
    return undefined;
}
function unknownFlag(rawName, rules) {
    const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(rawName, rules.flags.filter(({ kind }) => kind !== 'forbidden').map(({ name }) => name));
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('input/unknown', `${rules.command} has no flag ${rawName}.`, {
        suggestion: nearest === undefined ? `\`${rules.command} --help\` lists the flags.` : `Did you mean \`--${nearest}\`?`,
    });
}
function keyInArguments(name) {
    const fallback = name.includes('fallback');
    const variable = fallback ? 'KIMP360_API_KEY_FALLBACK' : 'KIMP360_API_KEY';
    const flags = fallback ? '--api-key-fallback-file FILE' : '--api-key-file FILE or --api-key-stdin';
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('input/invalid', `--${name} would put the key on the command line, and there is no such flag.`, {
        suggestion: `Give the key in ${variable}, or with ${flags}; make a new key if what was typed is a real one.`,
        evidence: [
            'every process of this machine can read the command line of every other, and shells write it to their history',
        ],
    });
}
function tooMany(positionals, tokens, flags, rules) {
    const wanted = rules.positionals.length === 0 ? 'no arguments' : rules.positionals.join(' and ');
    const spaced = tokens.findIndex((token, index) => token.kind === 'positional' && isSwitch(tokens[index - 1], flags) && /^(true|false)$/i.test(token.value));
    const flag = tokens[spaced - 1];
    const value = tokens[spaced];
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnostic */ .Y)('input/invalid', `${rules.command} takes ${wanted} beside its flags, but ${positionals.length} are given.`, {
        suggestion: flag?.kind === 'option' && value?.kind === 'positional'
            ? `Type \`${flag.rawName}=${value.value}\`, with an equals sign.`
            : 'Put quotes around a value that holds spaces.',
    });
}
function isSwitch(token, flags) {
    return token?.kind === 'option' && flags.get(token.name)?.kind === 'switch';
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fingerprint: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _key_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3453);
/* harmony import */ var _key_intake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);
/* harmony import */ var _key_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8421);
/* harmony import */ var _read_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(947);
/* harmony import */ var _report_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4247);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7036);







async function fingerprint(argv, session) {
    const { values, faults } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(argv, {
        command: 'kimp360 fingerprint',
        positionals: [],
        flags: [..._key_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .keyFlags */ .JN, ..._key_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenFlags */ .RQ],
    });
    const read = await (0,_read_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeys */ .x)(values, session.keys, () => process.stdin, session.signal);
    const { primary } = read.keys;
    const intake = (0,_key_intake_js__WEBPACK_IMPORTED_MODULE_1__/* .intakeKeys */ .N)({ ...(primary === undefined ? {} : { primary }), unused: [] });
    const found = [...faults, ...read.faults];
    if (found.length > 0 || intake.primary === undefined) {
        return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)(found.length > 0 ? found : intake.refusals);
    }
    await (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFaults */ .O)(intake.warnings);
    const digits = (0,_key_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(intake.primary);
    if (digits === undefined) {
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeErr */ .VJ)('No fingerprint: of a key under 20 characters it could be guessed back to the key.\n');
        return 1;
    }
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOut */ .sD)(`${digits}\n`);
    return 0;
}


/***/ }),

/***/ 8421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ keyFlags),
/* harmony export */   OY: () => (/* binding */ keyFlagsHelp),
/* harmony export */   RQ: () => (/* binding */ forbiddenFlags)
/* harmony export */ });
const keyFlags = [
    { name: 'api-key-file', kind: 'value' },
    { name: 'api-key-stdin', kind: 'switch' },
    { name: 'api-key-fallback-file', kind: 'value' },
];
const forbiddenFlags = [
    'api-key',
    'api-key-fallback',
    'apikey',
    'key',
    'token',
    'secret',
    'password',
    'x-api-key',
].map((name) => ({ name, kind: 'forbidden' }));
const keyFlagsHelp = [
    ['--api-key-file FILE', 'read the key from a file'],
    ['--api-key-stdin', 'read the key from standard input'],
    ['--api-key-fallback-file FILE', 'read a second key from a file, tried when the first is answered 401'],
];


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportFaults),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5388);
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(969);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7036);



function widthOf(stream) {
    return stream.isTTY ? Math.max(40, Math.min(stream.columns ?? 80, 100)) : undefined;
}
async function reportFaults(found) {
    const { explain } = await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 6075));
    const { renderText } = await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 1274));
    const { inert } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3261));
    const { detectCi } = await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 770));
    const facts = {
        environment: { host: detectCi(process.env) },
        key: { present: false, fallback: 'none' },
        acceptedEarlier: false,
    };
    const colour = (0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColour */ .Ml)(process.stderr, process.env);
    const width = widthOf(process.stderr);
    for (const one of found) {
        const harmless = { ...one, message: inert(one.message), evidence: one.evidence.map(inert) };
        const options = { colour, ...(width === undefined ? {} : { width }) };
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .writeErr */ .VJ)(`${renderText(explain(harmless, facts, {}), options)}\n`);
    }
    return (0,_diagnostics_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatusOfRun */ .N7)(found.filter((one) => one.severity === 'error').map((one) => one.code));
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ writer),
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   Vx: () => (/* binding */ createTerminalHost)
/* harmony export */ });
function createTerminalHost(streams, env) {
    const paint = painter(wantsColour(streams.stderr, env));
    const say = writer(streams.stderr);
    const content = writer(streams.stdout);
    return {
        name: 'plain',
        mask: () => false,
        log(text) {
            say(`${paintLines(text, paint)}\n`);
        },
        group(title, text) {
            say(`${paint('bold', title)}\n${indent(text)}\n`);
        },
        annotate({ severity, title, message, text }) {
            say(`${paintLines(text ?? `${severity}: ${title}\n${message}`, paint)}\n`);
        },
        async summarize() { },
        output() { },
        secretOutput() { },
        content,
    };
}
function wantsColour(stream, env) {
    const force = env.FORCE_COLOR;
    if (force !== undefined)
        return !/^(0|false)$/i.test(force);
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    return stream.isTTY === true && env.TERM !== 'dumb';
}
function writer(stream) {
    let gone = false;
    stream.on('error', () => {
        gone = true;
    });
    return (chunk) => new Promise((resolve) => {
        if (gone)
            return resolve();
        stream.write(chunk, () => resolve());
    });
}
const colours = { error: 'red', warning: 'yellow', notice: 'cyan', '✓': 'green', '✗': 'red' };
function paintLines(text, paint) {
    return text.replace(/^(✓|✗|error|warning|notice)((?:\[[\w/-]+\])?: ?)?/gm, (all, word, code) => code === undefined && /\w/.test(word) ? all : paint(colours[word], all));
}
const styles = { bold: [1, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };
function painter(coloured) {
    if (!coloured)
        return (_style, text) => text;
    return (style, text) => `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m`;
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}


/***/ })

};
