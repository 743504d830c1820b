"use strict";
exports.id = 8531;
exports.ids = [8531,174];
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
var _diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(959);
var _hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8385);
var _hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2734);
var _content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2369);
var _detect_ci_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(174);
var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2976);









const hosts = {
    github: async (environment) => (await __webpack_require__.e(/* import() */ 7751).then(__webpack_require__.bind(__webpack_require__, 7751))).createGithubCliHost(process, environment),
    gitea: async (environment) => (await __webpack_require__.e(/* import() */ 2915).then(__webpack_require__.bind(__webpack_require__, 5296))).createGiteaHost(await hosts.github(environment)),
    azure: async (environment) => (await __webpack_require__.e(/* import() */ 9310).then(__webpack_require__.bind(__webpack_require__, 9310))).createAzureHost(process, environment),
    gitlab: async (environment) => (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 426))).createGitlabHost(process, environment, process.cwd()),
    buildkite: async (environment) => (await __webpack_require__.e(/* import() */ 6410).then(__webpack_require__.bind(__webpack_require__, 6410))).createBuildkiteHost(process, environment),
    teamcity: async (environment) => (await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 739))).createTeamcityHost(process, environment),
    jenkins: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('jenkins', process, environment),
    circleci: async (environment) => (await __webpack_require__.e(/* import() */ 3202).then(__webpack_require__.bind(__webpack_require__, 3202))).createLogOnlyHost('circleci', process, environment),
    bitbucket: async (environment) => (await __webpack_require__.e(/* import() */ 1172).then(__webpack_require__.bind(__webpack_require__, 1172))).createBitbucketHost(process, environment),
    plain: async (environment) => (await __webpack_require__.e(/* import() */ 8309).then(__webpack_require__.bind(__webpack_require__, 8309))).createTerminalHost(process, environment),
};
const known = Object.keys(hosts);
function checkCiName(name) {
    if (name === undefined || known.includes(name))
        return undefined;
    const nearest = (0,_diagnostics_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__.nearestName)(name, known);
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('input/invalid', `--ci must name a CI system: ${known.join(', ')}.`, {
        suggestion: nearest === undefined ? 'Leave --ci out to let it be detected.' : `Did you mean \`--ci ${nearest}\`?`,
    });
}
async function createCliHost(ci, environment, refusal = _content_js__WEBPACK_IMPORTED_MODULE_5__/* .contentRefused */ .G) {
    const detected = (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_8__.detectCi)(environment);
    const name = ci ?? detected;
    const traits = (0,_hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(name);
    const base = await hosts[name](environment);
    const place = placeOf(ci, traits, environment);
    return {
        adapter: {
            ...base,
            mask: sayingWhenUnmasked(base),
            async content(bytes) {
                const shown = (0,_content_js__WEBPACK_IMPORTED_MODULE_5__/* .showContent */ .V)(bytes, place);
                if ('refused' in shown)
                    throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .u(refusal(shown.refused));
                if (await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverOut */ ["in"])(shown.bytes))
                    return;
                throw new _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .DiagnosticError */ .u((0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__.diagnostic)('save/failed', 'Not all of the content could be written to stdout: its reader went away.'));
            },
        },
        readContext: traits.speaksGithub ? await githubReader(environment, base) : () => plainContext(name, environment),
    };
}
function placeOf(ci, traits, environment) {
    if (ci === undefined ? (0,_detect_ci_js__WEBPACK_IMPORTED_MODULE_8__/* .runsInCi */ .K)(environment) : ci !== 'plain')
        return traits.commandsOnStdout ? 'commands' : 'ci';
    return process.stdout.isTTY ? 'terminal' : 'pipe';
}
function sayingWhenUnmasked(base) {
    let said = base.name === 'plain';
    return (...secrets) => {
        const masked = base.mask(...secrets);
        if (!masked && !said) {
            said = true;
            void (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .writeErr */ .VJ)(`${base.unmasked ?? `${base.name} cannot mask values while a job runs`}: nothing of this command shows the key, but other commands could.\n`);
        }
        return masked;
    };
}
async function githubReader(environment, { unmasked }) {
    const { githubContext } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9156));
    return () => {
        const { outputsLost, ...context } = githubContext(environment);
        const leaves = unmasked !== undefined && outputsLost === undefined ? { leavesUnmasked: true } : {};
        return {
            ...context,
            ...leaves,
            environment: Object.assign(context.environment, { cli: true }),
            workspace: process.cwd(),
        };
    };
}
function plainContext(name, environment = {}) {
    const workspace = process.cwd();
    const parallel = (0,_hosts_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .parallelOf */ .N)(environment);
    const { takesOutputs = false, reports } = (0,_hosts_host_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .J)(name);
    return {
        ...(parallel === undefined ? {} : { parallel }),
        name,
        environment: { host: name, cli: true },
        workspace,
        temp: environment.AGENT_TEMPDIRECTORY || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        takesOutputs,
        protectedFiles: (reports?.files ?? []).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)),
        ...(reports === undefined
            ? {}
            : { junitReport: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, reports.junit), mostRowCases: reports.mostRowCases }),
        callingStep: async () => undefined,
    };
}


/***/ }),

/***/ 2369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
G: () => (contentRefused),
V: () => (showContent)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _leak_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3465);
var _leak_is_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8124);



function showContent(bytes, place) {
    if (place === 'pipe' || bytes.byteLength === 0)
        return { bytes };
    const text = decode(bytes);
    const json = text === undefined ? undefined : inertJsonText(text);
    if (json !== undefined)
        return { bytes: place === 'ci' ? new TextEncoder().encode(json) : encodeLine(json) };
    if (place === 'ci' || place === 'commands')
        return { refused: 'not-json' };
    return text === undefined ? { refused: 'binary' } : { bytes: encodeLine((0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertControls */ .Ph)(text)) };
}
function inertJsonText(text) {
    return (0,_leak_is_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJson */ .F)(text) ? (0,_leak_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .nl)(text) : undefined;
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
function contentRefused(refused) {
    if (refused === 'binary') {
        return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'The content of the response is not text, so it is not printed on a terminal.', {
            suggestion: 'Add `--save-to FILE`, or send stdout to a file or a program.',
        });
    }
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('input/invalid', 'The content of the response is not JSON, so it is not printed in the log of a CI.', {
        suggestion: 'Add `--save-to FILE`, or `--ci plain` where stdout goes to a program and not to the log.',
        evidence: ["a CI obeys commands that stand in its log, and this text is the server's"],
    });
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

/***/ 8531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tryOut: () => (tryOut)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundle/src/hosts/terminal.js
var terminal = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __webpack_require__(6777);
// EXTERNAL MODULE: ./build/bundle/src/platform/node.js
var node = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/bundle/src/run.js + 12 modules
var run = __webpack_require__(3262);
// EXTERNAL MODULE: ./build/bundle/src/sandbox/server.js + 15 modules
var server = __webpack_require__(624);
// EXTERNAL MODULE: ./build/bundle/src/transports/node-transports.js + 16 modules
var node_transports = __webpack_require__(1731);
// EXTERNAL MODULE: ./build/bundle/src/version.js
var version = __webpack_require__(2061);
// EXTERNAL MODULE: ./build/bundle/src/commands/arguments.js
var commands_arguments = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/bundle/src/commands/cli-host.js
var cli_host = __webpack_require__(5845);
// EXTERNAL MODULE: ./build/bundle/src/commands/content.js
var content = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/bundle/src/commands/detect-ci.js
var detect_ci = __webpack_require__(174);
// EXTERNAL MODULE: ./build/bundle/src/commands/program-name.js
var program_name = __webpack_require__(2670);
// EXTERNAL MODULE: ./build/bundle/src/commands/report-faults.js
var report_faults = __webpack_require__(8320);
// EXTERNAL MODULE: ./build/bundle/src/commands/session.js
var commands_session = __webpack_require__(2976);
;// CONCATENATED MODULE: ./build/bundle/src/commands/try-story.js
const storyFile = `version: 1
vars: { title: Banner for v1 }
tasks:
  - name: Create the request
    post: /requests
    json: { title: "{{ vars.title }}" }
    expect-status: 201
    extract: { request_id: id }
  - name: Upload the brief
    post: /requests/{{ request_id }}/files
    multipart: { file: "@brief.txt" }
  - name: Wait for the design
    get: /requests/{{ request_id }}
    until: status == 'done'
    fail-when: status == 'rejected'
    interval: 300ms
  - name: Fetch it
    get: /requests/{{ request_id }}/deliverable
    save-to: out/design.zip
  - name: Tidy up
    delete: /requests/{{ request_id }}
    always: true
`;
const storyPaths = { tasks: 'release.yml', brief: 'brief.txt', saved: 'out/design.zip' };
const briefFile = 'A banner in two sizes, for the release notes.\n';

;// CONCATENATED MODULE: ./build/bundle/src/commands/try.js


















const scenes = [
    {
        title: 'A task file: create a request, upload a file, wait, fetch the result, tidy up',
        key: 'works',
        file: { path: storyPaths.tasks, text: storyFile },
        command: `run ${storyPaths.tasks}`,
        inputs: { tasks: storyPaths.tasks },
        expected: { exitStatus: 0, saved: storyPaths.saved },
    },
    {
        title: 'A key that was revoked: 401',
        key: 'revoked',
        command: 'get /requests',
        inputs: { method: 'GET', path: '/requests' },
        expected: { exitStatus: 3, code: 'auth/rejected' },
    },
    {
        title: 'A key without the permission: 403',
        key: 'forbidden',
        command: 'get /requests',
        inputs: { method: 'GET', path: '/requests' },
        expected: { exitStatus: 3, code: 'auth/forbidden' },
    },
];
async function tryOut(argv, session) {
    const { faults } = (0,commands_arguments/* parseArguments */.W)(argv, { command: 'kimp360 try', positionals: [], flags: [] });
    if (faults.length > 0)
        return (0,report_faults/* reportFaults */.O)(faults);
    forgetProxies(process.env);
    const { clock } = (0,node/* nodePlatform */.O)();
    const sandbox = await (0,server/* startSandbox */.O)({ clock });
    const temp = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'kimp360-try-')));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(temp, storyPaths.tasks), storyFile);
        await (0,promises_.writeFile)((0,external_node_path_.join)(temp, storyPaths.brief), briefFile);
        await (0,commands_session/* writeOut */.sD)(`A sandbox answers on ${sandbox.url}, on this machine alone. Its keys are worth nothing elsewhere.\n`);
        let good = true;
        for (const [index, scene] of scenes.entries()) {
            if (session.signal.aborted)
                break;
            good = (await play(index + 1, scene, { sandbox, temp, session })) && good;
        }
        if (session.signal.aborted)
            return 0;
        await (0,commands_session/* writeOut */.sD)(good ? next() : '\nThe calls did not end as they should. Please report this output.\n');
        return good ? 0 : 70;
    }
    finally {
        await sandbox.close();
        await (0,promises_.rm)(temp, { recursive: true, force: true });
    }
}
function forgetProxies(environment) {
    for (const name of Object.keys(environment))
        if (/^(https?|all|no)_proxy$/i.test(name))
            delete environment[name];
}
async function play(number, scene, { sandbox, temp, session }) {
    const { key, file, command, inputs, expected } = scene;
    await (0,commands_session/* writeOut */.sD)(`\n\u2500\u2500 ${number}. ${scene.title}\n\n`);
    if (file !== undefined)
        await (0,commands_session/* writeOut */.sD)(`$ cat ${file.path}\n${file.text}\n`);
    await (0,commands_session/* writeOut */.sD)(`$ KIMP360_API_KEY=<the sandbox key "${key}"> ${(0,program_name/* programName */.k)()} ${command} --base-url ${sandbox.url}\n\n`);
    const place = (0,detect_ci/* runsInCi */.K)(process.env) ? 'ci' : process.stdout.isTTY ? 'terminal' : 'pipe';
    const { report, exitStatus } = await (0,run/* run */.e)({
        adapter: {
            ...(0,terminal.createTerminalHost)({ stdout: process.stdout, stderr: process.stdout }, process.env),
            async content(bytes) {
                const shown = (0,content/* showContent */.V)(bytes, place);
                if ('bytes' in shown)
                    await (0,commands_session/* writeOut */.sD)(shown.bytes);
            },
        },
        keys: {
            primary: { secret: new secret/* Secret */.z(sandbox.keys[key]), source: 'environment', label: 'KIMP360_API_KEY' },
            unused: [],
        },
        inputs: {
            values: { 'base-url': sandbox.url, ...inputs },
            label: (name) => (name === 'tasks' ? 'FILE' : `--${name}`),
            unknown: 'error',
        },
        filesNamedOnCommandLine: true,
        platform: (0,node/* nodePlatform */.O)(),
        transports: (0,node_transports/* nodeTransports */.L)({}, version.version),
        readContext: () => ({ ...(0,cli_host/* plainContext */.O7)('plain'), workspace: temp, temp }),
        environment: {},
        signal: session.signal,
        version: version.version,
    });
    const saved = expected.saved === undefined ? undefined : await sizeOf((0,external_node_path_.join)(temp, expected.saved));
    await (0,commands_session/* writeOut */.sD)(`\n(exit status ${exitStatus}${saved === undefined ? '' : `; ${expected.saved}: ${saved} bytes`})\n`);
    const code = report.results.flatMap((result) => result.diagnostics)[0]?.code;
    return exitStatus === expected.exitStatus && code === expected.code && saved !== 0;
}
async function sizeOf(path) {
    return (await (0,promises_.stat)(path).catch(() => undefined))?.size ?? 0;
}
function next() {
    return `
\u2500\u2500 What to do next

  1. Make a key in Kimp360: My Account \u2192 Settings \u2192 Zapier Integration. It is shown once: copy it.
  2. Store it as a secret of your repository: \`gh secret set KIMP360_API_KEY\`, then paste it.
  3. Paste this step into a workflow, with a path that your account has:

       - uses: ${version/* actionReference */.O}
         with:
           api-key: \${{ secrets.KIMP360_API_KEY }}
           path: /requests

  On this machine: \`${(0,program_name/* programName */.k)()} doctor\` checks key and network, \`${(0,program_name/* programName */.k)()} help get\` lists what a call can do.
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


/***/ }),

/***/ 8385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (traitsOf)
});
var _gitlab_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);

const traits = {
    github: { speaksGithub: true },
    gitea: { speaksGithub: true },
    azure: { takesOutputs: true, graceMs: 6_000 },
    gitlab: {
        takesOutputs: true,
        reports: {
            files: Object.values(_gitlab_files_js__WEBPACK_IMPORTED_MODULE_0__/* .gitlabFiles */ .D),
            junit: _gitlab_files_js__WEBPACK_IMPORTED_MODULE_0__/* .gitlabFiles */ .D.junit,
            mostRowCases: 10_000,
        },
    },
    buildkite: { takesOutputs: true },
    teamcity: { takesOutputs: true, commandsOnStdout: true },
};
const usualGraceMs = 7_000;
function traitsOf(name) {
    return { graceMs: usualGraceMs, ...traits[name] };
}


/***/ })

};
;