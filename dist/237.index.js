export const id = 237;
export const ids = [237];
export const modules = {

/***/ 7237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithubCliHost: () => (/* binding */ createGithubCliHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _github_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4631);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(969);



function createGithubCliHost(streams, env) {
    const say = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .writer */ .KF)(streams.stderr);
    const issue = (name, data, properties = {}) => {
        const given = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
        say(`::${[name, given.join(',')].join(' ').trimEnd()}::${escapeData(data)}\n`);
    };
    const output = (name, value) => {
        const file = env.GITHUB_OUTPUT;
        if (file === undefined || file === '')
            return;
        const end = `kimp360_${crypto.randomUUID()}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
    };
    return {
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .createTerminalHost */ .Vx)(streams, env),
        name: 'github',
        mask(secret) {
            issue('add-mask', secret.reveal());
            return true;
        },
        group(title, text) {
            issue('group', title);
            say(`${text}\n`);
            issue('endgroup', '');
        },
        annotate({ severity, title, message, place }) {
            issue(severity, message, { title, file: place?.file, line: place?.line, col: place?.column });
        },
        async summarize(markdown) {
            (0,_github_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .appendSummary */ .f)(env.GITHUB_STEP_SUMMARY, markdown);
        },
        output,
        secretOutput: (name, secret) => output(name, secret.reveal()),
    };
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
