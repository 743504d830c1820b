"use strict";
exports.id = 7141;
exports.ids = [7141,174];
exports.modules = {

/***/ 5845:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
EP: () => (checkCiName),
O7: () => (plainContext),
b: () => (createCliHost)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4623);
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(959);
var _hosts_gitlab_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
var _hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
var _content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2369);
var _detect_ci_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(174);
var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2976);









const hosts = {
    github: async (environment) => (await __webpack_require__.e(/* import() */ 9361).then(__webpack_require__.bind(__webpack_require__, 9361))).createGithubCliHost(process, environment),
    gitea: async (environment) => (await __webpack_require__.e(/* import() */ 2915).then(__webpack_require__.bind(__webpack_require__, 5296))).createGiteaHost(await hosts.github(environment)),
    azure: async (environment) => (await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 9310))).createAzureHost(process, environment),
    gitlab: async (environment) => (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 426))).createGitlabHost(process, environment, process.cwd()),
    buildkite: async (environment) => (await __webpack_require__.e(/* import() */ 6410).then(__webpack_require__.bind(__webpack_require__, 6410))).createBuildkiteHost(process, environment),
    teamcity: async (environment) => (await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 739))).createTeamcityHost(process, environment),
    jenkins: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('jenkins', process, environment),
    circleci: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('circleci', process, environment),
    bitbucket: async (environment) => (await __webpack_require__.e(/* import() */ 1172).then(__webpack_require__.bind(__webpack_require__, 1172))).createBitbucketHost(process, environment),
    plain: async (environment) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8309))).createTerminalHost(process, environment),
};
const known = Object.keys(hosts);
const takingOutputs = new Set(['azure', 'gitlab', 'buildkite', 'teamcity']);
function checkCiName(name) {
    if (name === undefined || known.includes(name))
        return undefined;
    const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_6__.nearestName)(name, known);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('input/invalid', `--ci must name a CI system: ${known.join(', ')}.`, {
        suggestion: nearest === undefined ? 'Leave --ci out to let it be detected.' : `Did you mean \`--ci ${nearest}\`?`,
    });
}
async function createCliHost(ci, environment) {
    const detected = (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_7__.detectCi)(environment);
    const name = ci ?? detected;
    const speaksGithub = name === 'github' || name === 'gitea';
    const base = await hosts[name](environment);
    const place = placeOf(ci, environment);
    let refused;
    return {
        adapter: {
            ...base,
            mask: sayingWhenUnmasked(base),
            async content(bytes) {
                const shown = (0,_content_js__WEBPACK_IMPORTED_MODULE_8__/* .showContent */ .V)(bytes, place);
                if ('refused' in shown)
                    refused = shown.refused;
                else
                    await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOut */ .sD)(shown.bytes);
            },
        },
        readContext: speaksGithub ? await githubReader(environment) : () => plainContext(name, environment),
        refused: () => refused,
    };
}
function placeOf(ci, environment) {
    if (ci === undefined ? (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_7__/* .runsInCi */ .K)(environment) : ci !== 'plain')
        return 'ci';
    return process.stdout.isTTY ? 'terminal' : 'pipe';
}
function sayingWhenUnmasked(base) {
    let said = base.name === 'plain';
    return (...secrets) => {
        const masked = base.mask(...secrets);
        if (!masked && !said) {
            said = true;
            void (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .writeErr */ .VJ)(`${base.name} cannot mask values while a job runs: nothing of this command shows the key, but other commands could.\n`);
        }
        return masked;
    };
}
async function githubReader(environment) {
    const { githubContext } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9156));
    return () => {
        const { outputsLost: _lost, ...context } = githubContext(environment);
        return { ...context, environment: Object.assign(context.environment, { cli: true }), workspace: process.cwd() };
    };
}
function plainContext(name, environment = {}) {
    const workspace = process.cwd();
    const parallel = (0,_hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .parallelOf */ .N)(environment);
    return {
        ...(parallel === undefined ? {} : { parallel }),
        name,
        environment: { host: name, cli: true },
        workspace,
        temp: environment.AGENT_TEMPDIRECTORY || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        takesOutputs: takingOutputs.has(name),
        protectedFiles: name === 'gitlab' ? Object.values(_hosts_gitlab_files_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlabFiles */ .D).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)) : [],
        callingStep: async () => undefined,
    };
}


/***/ }),

/***/ 2369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
V: () => (showContent)
});
var _leak_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3465);

function showContent(bytes, place) {
    if (place === 'pipe' || bytes.byteLength === 0)
        return { bytes };
    const text = decode(bytes);
    const json = text === undefined ? undefined : inertJsonText(text);
    if (json !== undefined)
        return { bytes: place === 'ci' ? new TextEncoder().encode(json) : encodeLine(json) };
    if (place === 'ci')
        return { refused: 'not-json' };
    return text === undefined ? { refused: 'binary' } : { bytes: encodeLine((0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertControls */ .Ph)(text)) };
}
function inertJsonText(text) {
    try {
        JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return (0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertJson */ .nl)(text);
}
function encodeLine(text) {
    return new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
}
function decode(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 174:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
K: () => (runsInCi),
detectCi: () => (detectCi)
});
const signs = [
    ['GITEA_ACTIONS', 'gitea'],
    ['FORGEJO_ACTIONS', 'gitea'],
    ['GITHUB_ACTIONS', 'github'],
    ['TF_BUILD', 'azure'],
    ['GITLAB_CI', 'gitlab'],
    ['BUILDKITE', 'buildkite'],
    ['TEAMCITY_VERSION', 'teamcity'],
    ['JENKINS_URL', 'jenkins'],
    ['CIRCLECI', 'circleci'],
    ['BITBUCKET_BUILD_NUMBER', 'bitbucket'],
];
function detectCi(environment) {
    return signs.find(([variable]) => isSet(environment[variable]))?.[1] ?? 'plain';
}
function runsInCi(environment) {
    return detectCi(environment) !== 'plain' || isSet(environment.CI);
}
function isSet(value) {
    return value !== undefined && !/^(|0|false)$/i.test(value);
}


/***/ }),

/***/ 7141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
tryOut: () => (tryOut)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);
var _key_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6777);
var _platform_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1981);
var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4129);
var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7201);
var _transports_node_transports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7409);
var _version_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2061);
var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3832);
var _cli_host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5845);
var _content_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2369);
var _detect_ci_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(174);
var _program_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2670);
var _report_faults_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8320);
var _session_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2976);

















const scenes = [
    {
        title: 'A call that works: the content of the response goes to stdout',
        key: 'works',
        method: 'post',
        path: '/requests',
        json: '{"title": "Example"}',
        expected: { exitStatus: 0 },
    },
    {
        title: 'A key that was revoked: 401',
        key: 'revoked',
        method: 'get',
        path: '/requests',
        expected: { exitStatus: 3, code: 'auth/rejected' },
    },
    {
        title: 'A key without the permission: 403',
        key: 'forbidden',
        method: 'get',
        path: '/requests',
        expected: { exitStatus: 3, code: 'auth/forbidden' },
    },
];
async function tryOut(argv, session) {
    const { faults } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .parseArguments */ .W)(argv, { command: 'kimp360 try', positionals: [], flags: [] });
    if (faults.length > 0)
        return (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_12__/* .reportFaults */ .O)(faults);
    forgetProxies(process.env);
    const { clock } = (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_5__/* .nodePlatform */ .O)();
    const sandbox = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_7__/* .startSandbox */ .O)({ clock });
    const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'kimp360-try-'));
    try {
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOut */ .sD)(`A sandbox answers on ${sandbox.url}, on this machine alone. Its keys are worth nothing elsewhere.\n`);
        let good = true;
        for (const [index, scene] of scenes.entries()) {
            if (session.signal.aborted)
                break;
            good = (await play(index + 1, scene, { sandbox, temp, session })) && good;
        }
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOut */ .sD)(good ? next() : '\nThe calls did not end as they should. Please report this output.\n');
        return good ? 0 : 70;
    }
    finally {
        await sandbox.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temp, { recursive: true, force: true });
    }
}
function forgetProxies(environment) {
    for (const name of Object.keys(environment))
        if (/^(https?|all|no)_proxy$/i.test(name))
            delete environment[name];
}
async function play(number, scene, { sandbox, temp, session }) {
    const { key, method, path, json, expected } = scene;
    const content = json === undefined ? '' : ` --json '${json}'`;
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOut */ .sD)(`\n\u2500\u2500 ${number}. ${scene.title}\n\n$ KIMP360_API_KEY=<the sandbox key "${key}"> ${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_11__/* .programName */ .k)()} ${method} ${path}${content} --base-url ${sandbox.url}\n\n`);
    const place = (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_14__/* .runsInCi */ .K)(process.env) ? 'ci' : process.stdout.isTTY ? 'terminal' : 'pipe';
    const { report, exitStatus } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)({
        adapter: {
            ...(0,_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_3__.createTerminalHost)({ stdout: process.stdout, stderr: process.stdout }, process.env),
            async content(bytes) {
                const shown = (0,_content_js__WEBPACK_IMPORTED_MODULE_15__/* .showContent */ .V)(bytes, place);
                if ('bytes' in shown)
                    await (0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOut */ .sD)(shown.bytes);
            },
        },
        keys: {
            primary: { secret: new _key_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(sandbox.keys[key]), source: 'environment', label: 'KIMP360_API_KEY' },
            unused: [],
        },
        inputs: {
            values: {
                'base-url': sandbox.url,
                path,
                method: method.toUpperCase(),
                ...(json === undefined ? {} : { json }),
            },
            label: (name) => `--${name}`,
            unknown: 'error',
        },
        filesNamedOnCommandLine: true,
        platform: (0,_platform_node_js__WEBPACK_IMPORTED_MODULE_5__/* .nodePlatform */ .O)(),
        transports: (0,_transports_node_transports_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeTransports */ .L)({}, _version_js__WEBPACK_IMPORTED_MODULE_16__.version),
        readContext: () => ({ ...(0,_cli_host_js__WEBPACK_IMPORTED_MODULE_10__/* .plainContext */ .O7)('plain'), temp }),
        environment: {},
        signal: session.signal,
        version: _version_js__WEBPACK_IMPORTED_MODULE_16__.version,
    });
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_13__/* .writeOut */ .sD)(`\n(exit status ${exitStatus})\n`);
    const code = report.results.flatMap((result) => result.diagnostics)[0]?.code;
    return exitStatus === expected.exitStatus && code === expected.code;
}
function next() {
    return `
\u2500\u2500 What to do next

  1. Make a key in Kimp360: My Account \u2192 Settings \u2192 Zapier Integration. It is shown once: copy it.
  2. Store it as a secret of your repository: \`gh secret set KIMP360_API_KEY\`, then paste it.
  3. Paste this step into a workflow, with a path that your account has:

       - uses: ${_version_js__WEBPACK_IMPORTED_MODULE_16__/* .actionReference */ .O}
         with:
           api-key: \${{ secrets.KIMP360_API_KEY }}
           path: /requests

  On this machine: \`${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_11__/* .programName */ .k)()} doctor\` checks key and network, \`${(0,_program_name_js__WEBPACK_IMPORTED_MODULE_11__/* .programName */ .k)()} help get\` lists what a call can do.
`;
}


/***/ }),

/***/ 9848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
D: () => (gitlabFiles)
});
const gitlabFiles = {
    dotenv: 'kimp360.env',
    codeQuality: 'gl-code-quality-report.json',
    junit: 'kimp360-junit.xml',
};


/***/ })

};
;