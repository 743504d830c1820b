"use strict";
exports.id = 7634;
exports.ids = [7634];
exports.modules = {

/***/ 2585:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
d: () => (answeredBy),
w: () => (header)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

const names = ['server', 'via', 'cf-ray', 'x-cache', 'x-served-by', 'x-powered-by'];
const idNames = ['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid', 'x-trace-id'];
function answeredBy(response) {
    const told = names.flatMap((name) => tell(response, name));
    const id = idNames.flatMap((name) => tell(response, name))[0];
    return [...(told.length === 0 ? [] : [`answered by ${told.join(', ')}`]), ...(id === undefined ? [] : [id])];
}
function tell(response, name) {
    const value = header(response, name);
    return value === undefined ? [] : [`${name}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value, 120)}`];
}
function header(response, name) {
    const value = Object.hasOwn(response.headers, name) ? response.headers[name]?.trim() : undefined;
    return value === '' ? undefined : value;
}


/***/ }),

/***/ 8669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
t: () => (readApiError)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);

const maxDetails = 500;
const known = new WeakMap();
function readApiError(response) {
    const before = known.get(response);
    if (before !== undefined)
        return before;
    const read = readBody(response);
    known.set(response, read);
    return read;
}
function readBody(response) {
    const body = response.json;
    if (!isObject(body) || isFromEdge(body))
        return { details: [], faults: 0, own: false };
    const inner = isObject(body.error) ? body.error : {};
    const message = firstText([
        body.message,
        inner.message,
        body.detail,
        body.error_description,
        body.title,
        body.error,
        inner.type,
        body.reason,
        body.msg,
    ]);
    const lists = [body.details, body.errors, body['invalid-params'], body.invalid_params, body.validation];
    const faults = [...lists, inner.details, inner.errors, Array.isArray(body.message) ? body.message : undefined];
    const { details, unread } = readFaults(faults);
    return {
        ...(message === undefined ? {} : { message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message) }),
        details: unread > 0 ? [...details, `\u2026 and ${unread} more`] : details,
        faults: details.length + unread,
        own: typeof body.statusCode === 'number' || message !== undefined || details.length > 0,
    };
}
function isFromEdge(body) {
    return body.cloudflare_error === true;
}
function readFaults(lists) {
    const details = new Set();
    const room = { left: maxDetails };
    let unread = 0;
    for (const list of lists) {
        if (!Array.isArray(list)) {
            for (const line of readDetails(list, room))
                details.add(line);
            continue;
        }
        const full = list.findIndex((item) => {
            if (room.left <= 0)
                return true;
            for (const line of readItem(item, room))
                details.add(line);
            return false;
        });
        if (full >= 0)
            unread += list.length - full;
    }
    return { details: [...details], unread };
}
function readItem(item, room) {
    if (!isObject(item))
        return readDetails(item, room);
    room.left -= 1;
    return readFault(item);
}
function readDetails(value, room) {
    if (room.left <= 0)
        return [];
    if (typeof value === 'string') {
        room.left -= 1;
        return value.trim() === '' ? [] : [(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value)];
    }
    const lines = [];
    if (Array.isArray(value)) {
        for (const item of value) {
            if (room.left <= 0)
                break;
            lines.push(...readItem(item, room));
        }
        return lines;
    }
    if (!isObject(value))
        return [];
    for (const field of Object.keys(value)) {
        const messages = value[field];
        for (const text of Array.isArray(messages) ? messages : [messages]) {
            if (room.left <= 0)
                return lines;
            room.left -= 1;
            if (typeof text === 'string')
                lines.push((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${field}: ${text}`));
        }
    }
    return lines;
}
function readFault(fault) {
    const names = ['field', 'path', 'property', 'param', 'parameter', 'pointer', 'name', 'loc', 'location', 'attribute'];
    const field = names.map((name) => pathText(fault[name])).find((text) => text !== '') ?? '';
    const constraints = isObject(fault.constraints) ? Object.values(fault.constraints) : [];
    const message = firstText([
        fault.message,
        fault.msg,
        fault.reason,
        fault.detail,
        fault.error,
        fault.description,
        fault.title,
        ...constraints,
    ]);
    const code = firstText([fault.code, fault.type, fault.rule, fault.keyword]);
    if (message === undefined && code === undefined)
        return field === '' ? [] : [(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(field)];
    const text = message ?? code ?? '';
    return [
        (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${field === '' ? '' : `${field}: `}${text}${code !== undefined && code !== text ? ` (${code})` : ''}`),
    ];
}
function pathText(value) {
    if (typeof value === 'string')
        return value.trim();
    if (!Array.isArray(value))
        return '';
    return value.filter((part) => typeof part === 'string' || typeof part === 'number').join('.');
}
function firstText(values) {
    for (const value of values) {
        if (typeof value === 'string' && value.trim() !== '')
            return value.trim();
        if (typeof value === 'number')
            return String(value);
    }
    return undefined;
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 3719:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (catalogue)
});

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/answer.js
const unevaluable = [
    {
        id: 'type',
        cause: 'A function or a comparison got a value of another type than it takes: the answer has something else there than the expression expects, often nothing (null).',
        steps: [
            "See above which function it is and what it got; correct the way to its argument, or give it a default of the right type, such as `length(items || '')`.",
        ],
        needsEvidence: true,
    },
    {
        id: 'function',
        cause: 'The expression calls a function that JMESPath does not have, or with another number of arguments.',
        steps: ['Look the function up at jmespath.org/specification.html, under "Built-in Functions".'],
        needsEvidence: true,
    },
    {
        id: 'limits',
        cause: 'The expression computes with a number of more digits than can be computed exactly, gives something that is nested too deeply, or a secret that is too long to be hidden.',
        steps: ['Take the value as it stands in the answer, without computing with it, or a part of it: `data[0].id`.'],
        needsEvidence: true,
    },
];
const failed = {
    title: 'The answer is not what was expected',
    meaning: 'The call succeeded, but an expression of `expect` does not hold for the JSON that came. The expression, what it gave and the start of the answer are shown.',
    remedies: [
        {
            id: 'state',
            cause: "The API's data is not in the state that you expect.",
            steps: [
                ({ typed }) => `Look at the values above: if the state is only late, run ${typed ? 'it' : 'the job'} again later; if the expression asks for the wrong thing, correct it.`,
            ],
        },
        {
            id: 'expression',
            cause: 'The expression does not say what was meant: texts stand in single quotes, numbers in backticks; other names are fields of the answer.',
            steps: [
                "Write texts in single quotes (`status == 'done'`) and numbers between backticks; try the expression at jmespath.org.",
            ],
        },
        ...unevaluable,
    ],
    example: `error[expect/failed]: The response does not meet the expectation \`status == 'done'\`.

  Seen
    \u00b7 status is: "open"`,
};
const notJson = {
    title: 'The answer cannot be read as JSON',
    meaning: '`expect` and `extract` read JSON, but the answer is empty or something else, or its lists and maps are nested deeper than can be read.',
    remedies: [
        {
            id: 'page',
            cause: "A web page came instead of the API's answer: a sign-in, maintenance or block page, or `base-url` names a website.",
            steps: [
                ({ cli }) => `Check \`base-url\` and \`path\`; look ${cli ? 'at the file of `save-to: FILE`' : 'at the output `body`'} to see which page it is.`,
            ],
        },
        {
            id: 'empty',
            cause: 'The call has no content to answer with (as after a DELETE, or 204).',
            steps: ['If this call has nothing to answer with, leave `expect` and `extract` out.'],
        },
        {
            id: 'other',
            cause: 'The API answers in another form there: text, CSV, a file.',
            steps: [
                ({ cli, given }) => `Use \`save-to\`${cli ? '' : ' or the output `body`'}${given.acceptsJson === true ? '' : '; or ask for JSON, if the API can: `headers: "accept: application/json"`'}.`,
            ],
        },
        {
            id: 'charset',
            cause: 'The content came in another character set than UTF-8, which alone JSON is written in (RFC 8259).',
            steps: [
                'Ask for UTF-8, if the API can: `headers: "accept: application/json; charset=utf-8"`; or report the character set to those who run the API.',
                'Or leave `expect` and `extract` out, and take the content as it is with `save-to`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'depth',
            cause: 'Thousands of lists or maps stand inside each other, which no API means to send.',
            steps: [
                'Ask for less of it, if the API can; or leave `expect` and `extract` out, and take the content as it is with `save-to`.',
            ],
            needsEvidence: true,
        },
    ],
    example: 'error[expect/not-json]: The response is not JSON, but JSON is needed.',
};
const missing = {
    title: 'There is nothing to extract',
    meaning: 'An expression of `extract` finds nothing in the answer, or null. An output that is empty by accident would do harm later, so it is an error now.',
    remedies: [
        {
            id: 'name',
            cause: 'The name is misspelt, or lies deeper in the answer.',
            steps: [
                'Compare the expression with the names that the answer has, letter by letter; write the way to it: `data[0].id`.',
            ],
        },
        {
            id: 'absent',
            cause: 'The API leaves the field out in this case.',
            steps: ['If the API may leave the field out, give a default: `extract: "name: field || \'\'"`.'],
        },
        {
            id: 'quotes',
            cause: 'A name with `-` or `.` in it was written without quotes.',
            steps: ['Write a name with `-` or `.` in it in double quotes inside the expression: `"request-id"`.'],
        },
        ...unevaluable,
    ],
    example: `error[extract/missing]: Nothing to extract for \`request_id\` in the response.

  Seen
    \u00b7 expression: data.id
    \u00b7 the expression finds nothing
    \u00b7 the response has: id, status, title`,
};
const saveRefused = {
    title: 'A file must not be written there',
    meaning: 'The target of `save-to`, or of another file that this step writes, lies outside the workspace and `RUNNER_TEMP`, behind a link that leads out, in `.git/`, or is a file by which the runner takes commands.',
    remedies: [
        {
            id: 'outside',
            cause: 'The path is absolute, or climbs out with `../`.',
            steps: [
                ({ cli }) => cli
                    ? 'Give a path inside the working directory: `save-to: out/FILE`, and move the file afterwards.'
                    : 'Give a path inside the workspace: `save-to: out/FILE`, and move the file in a later step.',
            ],
        },
        {
            id: 'link',
            cause: 'A folder on the way is a symbolic link that leads out.',
            steps: ['Name another folder, or remove the link.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[save/refused]: \`../site/report.pdf\` holds \`..\`.
 \u250c\u2500 input "save-to", column 1
 \u2502 ../site/report.pdf
 \u2502 ^^^^^^^^^^^^^^^^^^
  Fix: Name a file in the workspace, for example \`out/report.pdf\`.`,
};
const saveFailed = {
    title: 'A file could not be written',
    meaning: 'Writing a file failed: that of `save-to`, a report, a results file or the journal; or what reads stdout takes nothing. The message says which, and whether the call was made. Nothing half-written is left behind, and a file that was there before is unchanged.',
    remedies: [
        {
            id: 'space',
            cause: 'The disk is full, or the quota on it is used up (ENOSPC, EDQUOT).',
            steps: [
                ({ workflow }) => `Look how much is left: \`${workflow ? 'run: ' : ''}df -h\`; free some, or save elsewhere.`,
            ],
        },
        {
            id: 'rights',
            cause: 'The user that runs the job may not write there (EACCES, EPERM, EROFS).',
            steps: [
                ({ workflow }) => `Save below the workspace, or give the right: \`${workflow ? 'run: ' : ''}chmod u+w FOLDER\`.`,
            ],
        },
        {
            id: 'folder',
            cause: 'There is a folder of that name (EISDIR), or a file where a folder should be (ENOTDIR).',
            steps: ['Choose another name.'],
        },
        {
            id: 'gone',
            cause: 'A folder on the way is not there any more: something removed it while the step ran (ENOENT, ESTALE).',
            steps: ['Find what removes or replaces the folder during this step, or save to another one.'],
            needsEvidence: true,
        },
        {
            id: 'size',
            cause: 'The file would be larger than this file system, or the limit of the user, allows (EFBIG).',
            steps: [
                ({ workflow }) => `Look at the limit: \`${workflow ? 'run: ' : ''}ulimit -f\`; raise it, save to another file system, or ask for less.`,
            ],
            needsEvidence: true,
        },
        {
            id: 'name',
            cause: 'The file system does not take the name: too long, characters that it does not allow, or links in a circle.',
            steps: ['Choose a shorter and simpler name.'],
            needsEvidence: true,
        },
        {
            id: 'handles',
            cause: 'Too many files are open on this machine, or by this user (EMFILE, ENFILE).',
            steps: ['Let fewer things run at the same time, or raise the limit: `ulimit -n`.'],
            needsEvidence: true,
        },
        {
            id: 'busy',
            cause: 'Another program holds the file (EBUSY, ETXTBSY).',
            steps: ['Choose another name, or wait until that program is done with the file.'],
            needsEvidence: true,
        },
        {
            id: 'device',
            cause: 'The disk reports an error (EIO).',
            steps: ['Use another disk or machine, and have this one checked.'],
            needsEvidence: true,
        },
        {
            id: 'runner',
            cause: 'The runner names that path in the variable shown above, but what is there is no file or folder that this step can write: another step or `env:` changed the variable, or the folder is not mounted where the step runs.',
            steps: [
                'Take the variable out of every `env:` and out of what earlier steps write to `GITHUB_ENV`: the runner sets it for each step.',
                'In a container job or on a runner of your own: mount the work folder of the runner at the same path, writable for the user of the job.',
            ],
            needsEvidence: true,
        },
        {
            id: 'reader',
            cause: 'What reads stdout took nothing more: a pager that waits for a key, a program that hangs, or one that ended early, such as `head`.',
            steps: ['Save the content first, and look at it then: `--save-to FILE`.'],
            needsEvidence: true,
        },
        {
            id: 'other',
            cause: 'The file system refused to write; the code of the system above says why.',
            steps: ['Look the code up, or save to another folder.'],
            needsEvidence: true,
        },
    ],
    supersedesSuggestion: true,
    example: `error[save/failed]: The response could not be saved to the file of \`save-to\`.

  Seen
    \u00b7 system error: ENOSPC, the disk is full`,
};
const answer = {
    'expect/failed': failed,
    'expect/not-json': notJson,
    'extract/missing': missing,
    'save/refused': saveRefused,
    'save/failed': saveFailed,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/support-file.js
function sendSupportFile(when, holds) {
    return ({ given }) => given.supportFile === true
        ? `${when}, send the file of \`support-file\` to support: it holds ${holds}, without the key.`
        : `${when}, set \`support-file: kimp360-support.json\` and send that file to support: it holds ${holds}, without the key.`;
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/auth.js

const checkActive = ({ dashboard }) => `Check that the key is active: open ${dashboard}. If it is not listed or not active, make a new one there.`;
const useNewKey = ({ storeKey }) => `If the key was regenerated, use the new one. ${storeKey}`;
function compareFingerprint({ fingerprint }) {
    if (fingerprint === '')
        return 'Check the value for extra spaces or characters: copy the key again, whole, from where it was issued.';
    const compare = fingerprint === undefined
        ? 'and compare it with the output `key-fingerprint` of the run'
        : `and compare it with ${fingerprint}, the one of this run`;
    return `Check the value for extra spaces or characters: run \`kimp360 fingerprint --api-key-stdin\` on your own machine (or \`tr -d '\\n' | sha256sum | cut -c1-8\`), paste the key, end it with Ctrl+D, ${compare}. If they differ, copy the key again, whole.`;
}
const verifyHeader = ({ keyHeader, kimp360 }) => kimp360
    ? `Verify the header: Kimp360 reads the key from \`x-api-key\`, spelt exactly so. Remove \`api-key-header\`, which makes it \`${keyHeader}\` here.`
    : `Verify the header: this step sends the key in \`${keyHeader}\`. Look up in the API's documentation which one it reads (Kimp360: \`x-api-key\`, spelt exactly so) and set \`api-key-header\`, and \`api-key-scheme\` where a word such as \`Bearer\` belongs before the key.`;
const askSupport = sendSupportFile('If nothing of this helps', 'the request and the error received');
const rejected = {
    title: 'The API did not accept the key',
    meaning: 'The API answered 401: it found no key in the request, or one that it does not accept. Nothing is retried with the same key, and a plan ends here, because no later call can succeed. A key given as `api-key-fallback` is tried once before this is reported.',
    remedies: [
        {
            id: 'meanwhile',
            cause: 'The key was accepted earlier in this run, so it is typed right: either it was revoked or regenerated since then, or this endpoint wants another header or another kind of credential.',
            steps: [
                ({ again }) => `${again}: if the first call fails too, the key was revoked or regenerated; if again only this call fails, look up in the API's documentation how this endpoint authenticates.`,
                checkActive,
                useNewKey,
            ],
            needsEvidence: true,
        },
        {
            id: 'not-sent',
            cause: 'The key was missing from the request that was answered: a redirect led to another origin, and a key never goes where it does not belong.',
            steps: [
                'If it is a signed download link, it may have expired: ask the API for a fresh one in the same run.',
                'If the API lives there now, set `base-url` to that origin; then the key goes there.',
            ],
            needsEvidence: true,
        },
        {
            id: 'scheme-needless',
            cause: 'A scheme such as `Bearer` was sent before the key; Kimp360 takes the key alone.',
            steps: ['Remove `api-key-scheme`: Kimp360 takes the key alone.'],
            needsEvidence: true,
        },
        {
            id: 'scheme',
            cause: 'The API wants the key in `Authorization`, with a scheme such as `Bearer` before it.',
            steps: ['Set `api-key-header: authorization` and `api-key-scheme: Bearer`, or the scheme that the API names.'],
            needsEvidence: true,
        },
        {
            id: 'mistyped',
            cause: 'The value is not the key as it was issued: mistyped, cut short, or with extra spaces or characters.',
            steps: [compareFingerprint],
        },
        {
            id: 'regenerated',
            cause: 'The key was regenerated, and this run still holds the old one.',
            steps: [checkActive, useNewKey],
        },
        { id: 'revoked', cause: 'The key was revoked.', steps: [checkActive, useNewKey] },
        { id: 'expired', cause: 'The key has expired.', steps: [checkActive, useNewKey] },
        {
            id: 'other-place',
            cause: 'The key belongs to another service or environment than the one that `base-url` names.',
            steps: [
                'Check that `base-url` and the key belong together: a key of Kimp360 works at `https://api.kimp360.com` alone.',
            ],
            needsEvidence: true,
        },
        {
            id: 'header-name',
            cause: 'The header is misspelt, or this API reads the key from another one.',
            steps: [verifyHeader],
        },
        {
            id: 'page',
            cause: "The answer is a web page, not the API's own error: the address may be one of the website, which knows nothing of API keys.",
            steps: ["Compare the address in the message with the API's documentation: it is `base-url` followed by `path`."],
            needsEvidence: true,
        },
        {
            id: 'header-lost',
            cause: 'The key is missing from the header when the API reads it: a proxy or gateway on the way stripped or renamed it.',
            steps: [
                ({ keyHeader, curl }) => `Verify that the header is there on arrival: make the same call from another network${curl}. If it works there, ask whoever runs the proxy to let \`${keyHeader}\` pass unchanged.`,
            ],
        },
    ],
    lastly: [askSupport],
    example: `error[auth/rejected]: The API answered 401 to GET https://api.kimp360.com/requests: it does not accept the key.

  Seen
    \u00b7 the API says: "Invalid API key"
    \u00b7 the key was sent in \`x-api-key\` (40 characters or more, fingerprint 3f2a9c01, from input \`api-key\`)`,
};
const forbidden = {
    title: 'The API does not allow this call',
    meaning: 'The API answered 403: it knows the key, but the key lacks the permission for this call, or the resource belongs to another account or project. Trying again changes nothing.',
    remedies: [
        {
            id: 'not-sent',
            cause: 'The key was not sent with the request that was answered: a redirect led to another origin, and a key never goes where it does not belong. A signed download link answers 403 when it has expired.',
            steps: [
                'If it is a signed download link, ask the API for a fresh one in the same run and download it at once.',
                'If the API lives there now, set `base-url` to that origin; then the key goes there.',
            ],
            needsEvidence: true,
        },
        {
            id: 'gateway-key',
            cause: 'The answer is that of Amazon API Gateway, which says 403 instead of 401 to a key that it does not know.',
            steps: [checkActive, compareFingerprint, useNewKey],
            needsEvidence: true,
        },
        {
            id: 'gateway-route',
            cause: 'The answer is that of Amazon API Gateway, which says 403 instead of 404 to a path or method that it does not know.',
            steps: ["Check `path`, `method` and the path prefix in `base-url` against the API's documentation."],
            needsEvidence: true,
        },
        {
            id: 'rate',
            cause: 'The rate limit is used up; this API says so with 403 instead of 429.',
            steps: [
                ({ again }) => `Wait until the limit is reset (the message names the time, where the API does). ${again} after that.`,
            ],
            needsEvidence: true,
        },
        {
            id: 'network',
            cause: 'The API accepts this key only from certain IP addresses.',
            steps: [
                ({ typed }) => `Take the restriction off the key, or ${typed ? 'make the call from an address that the key allows' : 'run the job on a self-hosted runner or one with a static IP address that the key allows'}.`,
            ],
            needsEvidence: true,
        },
        {
            id: 'permission',
            cause: 'The key lacks the permission for this call.',
            steps: [
                ({ dashboard }) => `Check the key's permissions: open ${dashboard}; give the key the permission for this call, or make a key that has it.`,
                ({ storeKey }) => `After making another key: ${lowerFirst(storeKey)}`,
            ],
        },
        {
            id: 'ownership',
            cause: 'The resource belongs to another account or project than the key.',
            steps: [
                "Check the id of the resource in `path`, and whose it is: sign in as the account that made the key and look whether it is listed there. If not, use that account's key or your own resource.",
            ],
        },
        {
            id: 'page',
            cause: "The answer is a web page, not the API's own error: the address may not be one of the API, or the application before it refused the call.",
            steps: ["Compare the address in the message with the API's documentation: it is `base-url` followed by `path`."],
            needsEvidence: true,
        },
    ],
    lastly: [askSupport],
    example: `error[auth/forbidden]: The API answered 403 to DELETE https://api.kimp360.com/requests/42: it does not allow this call.

  Seen
    \u00b7 the API says: "Insufficient permissions"
    \u00b7 an earlier call of this run was accepted with the same key`,
};
const edgeBlocked = {
    title: 'Something in front of the API answered in its place',
    meaning: 'The answer was 401 or 403, but its body or its headers show that a CDN, a firewall, a proxy or a sign-in page wrote it. The request most likely never reached the API, so the answer says little about the key.',
    remedies: [
        {
            id: 'challenge',
            cause: 'A bot protection asks for a browser check that no script can pass. Addresses of hosted CI runners are often met with one.',
            steps: [
                'Ask those who run the API to let API calls pass the bot protection, and give them the id that the answer carries (for Cloudflare, the Ray ID).',
                ({ typed }) => `Until then, ${typed ? 'make the call from' : 'run the job on a self-hosted runner in'} a network that is not challenged.`,
            ],
        },
        {
            id: 'block',
            cause: 'A firewall rule refuses the request: for the address of the machine, its country, or something in path, headers or body.',
            steps: [
                ({ curl }) => `Make the same call from another network${curl}: if it works there, the address of this machine is blocked. Use one with an address that is allowed.`,
                'Ask those who run the API why the request was blocked, and give them the id that the answer carries (Ray ID, Reference #, support ID).',
            ],
        },
        {
            id: 'sign-in',
            cause: 'A sign-in page for people stands in front of this address: single sign-on, zero-trust access, or a website instead of its API.',
            steps: [
                'Check `base-url`: it must be the address of the API (Kimp360: `https://api.kimp360.com`), not of the website or dashboard.',
                'If the API stands behind single sign-on, ask for a way in for machines: a service token (give it with `headers`; Cloudflare Access reads `CF-Access-Client-Id` and `CF-Access-Client-Secret`), an allowed address, or a machine inside the network.',
            ],
        },
        {
            id: 'proxy',
            cause: 'The proxy or web filter of this network refuses the address.',
            steps: [
                ({ host }) => `Ask whoever runs the proxy to allow \`${host}\`.`,
                ({ host }) => `If it can be reached directly, leave the proxy out: add \`${host}\` to the environment variable \`NO_PROXY\`.`,
            ],
        },
        {
            id: 'captive-portal',
            cause: 'The network wants a sign-in in a browser before it lets anything through.',
            steps: ['Sign in to the network in a browser, or use another network, then run it again.'],
        },
        {
            id: 'web-server',
            cause: 'A web server or gateway in front of the API refuses the request itself, with its own page.',
            steps: [
                'Check `base-url` and `path`: an address that the API does not know can end at the web server in front of it.',
                'Ask those who run that server which rule refused the request; its error log names it.',
            ],
        },
        {
            id: 'gateway-key',
            cause: 'The gateway checks the key itself, and did not find it in the header or did not accept it.',
            steps: [
                ({ dashboard, keyHeader }) => `When the way to the API is clear, look at the key: it must be active under ${dashboard}, and go out in the header that the API documents (this step: \`${keyHeader}\`). \`kimp360 explain auth/rejected\` has every step.`,
            ],
        },
    ],
    lastly: [
        'See who answers, from the machine that fails: run `kimp360 doctor` there. It checks DNS, TLS, proxy and one authenticated call.',
    ],
    example: `error[auth/edge-blocked]: The API was not reached: Cloudflare answered 403 to GET https://api.kimp360.com/requests in its place.

  Seen
    \u00b7 field cf-mitigated: challenge
    \u00b7 the answer is an HTML page: "Just a moment..."`,
};
const proxy = {
    title: 'The proxy asks for credentials',
    meaning: 'A proxy answered 407: it wants a user name and a password that it did not get, or does not accept them. Where it is the proxy of this network (`HTTPS_PROXY`), the API never saw the request, and the key was not sent.',
    remedies: [
        {
            id: 'upstream',
            cause: 'The 407 came as the answer to the call itself, so a proxy or gateway in front of the API sent it, or the API: `HTTPS_PROXY` has no part in that.',
            steps: [
                'Check `base-url`: it must be the address of the API, not of a proxy.',
                'Ask those who run the API which credentials the proxy in front of it wants, and why.',
            ],
            needsEvidence: true,
        },
        {
            id: 'missing',
            cause: "The proxy's address was given without user name and password.",
            steps: [
                ({ workflow }) => `Give the credentials in the address, from a secret: \`${workflow ? 'HTTPS_PROXY: ' : 'HTTPS_PROXY='}http://USER:PASSWORD@proxy.example:3128\`. They are masked like the key.`,
            ],
        },
        {
            id: 'wrong',
            cause: 'The user name or password is wrong, expired, or holds characters that must be percent-encoded.',
            steps: [
                'Check user name and password in `HTTPS_PROXY`; percent-encode `@`, `:`, `/`, `#` and `%` in user name and password: `p@ss` is written `p%40ss`.',
            ],
        },
        {
            id: 'scheme',
            cause: 'The proxy wants another way to sign in (NTLM, Negotiate) than Basic, the only one that is spoken here.',
            steps: [
                'If the proxy asks for NTLM or Negotiate alone, ask whoever runs it for Basic credentials or for an exception for this host.',
            ],
        },
        {
            id: 'needless',
            cause: 'The API can be reached without the proxy.',
            steps: [
                ({ host }) => `If the API can be reached without the proxy, add \`${host}\` to the environment variable \`NO_PROXY\`.`,
            ],
        },
    ],
    supersedesSuggestion: true,
    example: `error[auth/proxy]: The proxy did not accept the credentials, or there were none.

  Seen
    \u00b7 The proxy asked for credentials (CONNECT_407)
    \u00b7 Proxy-Authenticate: Basic realm="proxy"
    \u00b7 no user name and password were given for the proxy`,
};
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
const auth = {
    'auth/rejected': rejected,
    'auth/forbidden': forbidden,
    'auth/edge-blocked': edgeBlocked,
    'auth/proxy': proxy,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/http.js

const badRequest = {
    title: 'The API did not understand the request',
    meaning: 'The API answered 400 or 422: the request reached it, the key was accepted, but something in the request is not as the API wants it. Where the API names fields, each is a line of its own. Trying again changes nothing.',
    remedies: [
        {
            id: 'fields',
            cause: 'Fields of the body are missing, have the wrong type or a value that is not allowed.',
            steps: ['Correct the fields that the answer names, in `json` (or `form`, `multipart`, `query`).'],
        },
        {
            id: 'type',
            cause: 'A value was sent as another type than meant: text in quotes stays text, `1.0` without quotes is a number.',
            steps: ['In `json` write numbers, `true` and `false` without quotes and everything that is text with quotes.'],
        },
        {
            id: 'query',
            cause: 'A parameter in `path` or `query` is misspelt or has a wrong value.',
            steps: ["Compare `path` and `query` with the API's documentation."],
        },
        {
            id: 'form',
            cause: 'The body came in another form than the API reads there.',
            steps: ['Check whether the API wants `json`, `form` or `multipart` for this call.'],
        },
    ],
    example: `error[http/bad-request]: The API answered 400 Bad Request to POST https://api.kimp360.com/requests and names 2 faults.

  Seen
    \u00b7 the API says: "Validation failed"
    \u00b7 title: must not be empty (required)
    \u00b7 due: must be a date`,
};
const notFound = {
    title: 'There is nothing at this address',
    meaning: 'The API answered 404: it knows no such path, or no such resource for this key.',
    remedies: [
        {
            id: 'path',
            cause: 'The path is misspelt, or a prefix such as `/v1` is missing or doubled.',
            steps: ["Compare the address in the message with the API's documentation: it is `base-url` followed by `path`."],
        },
        {
            id: 'id',
            cause: 'The resource was deleted, or its id is wrong or empty.',
            steps: ['Check the id in `path`; when it comes from something that ran before, print that.'],
        },
        {
            id: 'account',
            cause: 'The resource belongs to another account: many APIs say 404 then, so as not to tell that it exists.',
            steps: ['Check that the key belongs to the account that owns the resource.'],
        },
        {
            id: 'base-url',
            cause: '`base-url` names another server than the API.',
            steps: ['Check `base-url`; for Kimp360 leave it out.'],
        },
    ],
    example: 'error[http/not-found]: The API answered 404 Not Found to GET https://api.kimp360.com/requests/42.',
};
const conflict = {
    title: 'The request contradicts the present state',
    meaning: 'The API answered 409: what is there already does not go together with what was asked for.',
    remedies: [
        {
            id: 'exists',
            cause: 'It exists already, perhaps from an earlier run.',
            steps: [
                'Look whether the resource is there already. If that is fine for you, accept it: `expect-status: 2xx, 409`.',
            ],
        },
        {
            id: 'repeated',
            cause: 'An earlier attempt, whose answer was lost, did it already.',
            steps: ['Give each intended change a key, so that repeating it is safe: `idempotency-key: auto`.'],
        },
        {
            id: 'not-ready',
            cause: 'The resource is in a state in which it cannot be read, such as one that is still being made.',
            steps: [
                'Wait until it is ready: `until` repeats a call of the same resource that shows its state. Then read this.',
            ],
            needsEvidence: true,
        },
        {
            id: 'changed',
            cause: 'Somebody else changed the resource in between, or it is in a state that does not allow the change.',
            steps: ['Fetch the resource again, look at its state, and repeat the change on top of that.'],
        },
        {
            id: 'parallel',
            cause: 'Two runs work on the same resource at the same time.',
            steps: [
                ({ workflow }) => `Let only one run at a time${workflow ? ': `concurrency: { group: kimp360 }` in the workflow' : ''}.`,
            ],
        },
    ],
    example: 'error[http/conflict]: The API answered 409 Conflict to POST https://api.kimp360.com/requests.',
};
const rateLimited = {
    title: 'Too many requests',
    meaning: 'The API answered 429 and stayed with it: more requests were made with this key than it allows (Kimp360: about 60 a minute). `Retry-After` is waited for up to five minutes; a longer one ends the call at once and is named in the message.',
    remedies: [
        {
            id: 'shared',
            cause: 'Other jobs or programs use the same key at the same time: the limit is counted per key.',
            steps: [
                ({ again }) => `Wait (the message names the time, where the API does). ${again} after that.`,
                ({ workflow, typed }) => workflow
                    ? 'Let jobs that share the key run one after another: `concurrency: { group: kimp360 }` in the workflow, `max-parallel: 1` in a matrix. Or give each its own key.'
                    : `Let what shares the key run one after another${typed ? '' : ', with the means of your CI'}, or give each its own key.`,
            ],
        },
        {
            id: 'burst',
            cause: 'This run makes more calls in a short time than the limit allows.',
            steps: [
                ({ given }) => given.maxRate === true
                    ? 'Make `max-rate` lower than the API counts; where several jobs share the key, give each its part of it with `shard`.'
                    : 'Let the run keep to the limit by itself: `max-rate: 60/min`, with the number of the API; where several jobs share the key, `shard` as well.',
                'Or make fewer calls, or let them wait longer for their turn: raise `within` and `retries`.',
            ],
        },
        {
            id: 'quota',
            cause: 'A daily or monthly quota is used up.',
            steps: ['Look at the limits of your plan, and wait until they are reset.'],
        },
    ],
    example: `error[http/rate-limited]: The API answered 429 Too Many Requests to GET https://api.kimp360.com/requests; come back in 15 min (2026-11-24T07:37:00Z).`,
};
const checkMethod = ({ cli, taskFile }) => taskFile
    ? "Check the method against the API's documentation: it is the first word of the task, as in `post: /requests`."
    : cli
        ? "Check the method against the API's documentation: it is the command, as in `kimp360 post PATH`."
        : "Check `method` against the API's documentation. It is GET, or POST when a body is given, unless you set it.";
const serverError = {
    title: 'The API failed',
    meaning: 'The API, or a server in front of it, answered 5xx. That is a fault on their side, mostly a passing one: after 500, 502, 503 and 504 calls that may be repeated safely were repeated as often as `retries` allows.',
    remedies: [
        {
            id: 'unsupported',
            cause: 'The API, or a server in front of it, does not know this method, or has not built what is asked for.',
            steps: [checkMethod, "Look up in the API's documentation whether it has this call yet."],
            needsEvidence: true,
        },
        {
            id: 'version',
            cause: 'What answers there does not take HTTP/1.1, which this call speaks: an old server, or one for something else.',
            steps: [
                'Check `base-url`: host and port must be those that the API is documented with.',
                'Make the call from another network: if it works there, a proxy on the way is what refuses it.',
            ],
            needsEvidence: true,
        },
        {
            id: 'passing',
            cause: 'An outage, a deployment or an overload on the side of the API.',
            steps: [
                ({ again, mayTakeEffectTwice, retried }) => mayTakeEffectTwice
                    ? `Look whether the call took effect all the same. If not: ${again.charAt(0).toLowerCase()}${again.slice(1)} in a few minutes, or at the time that the message names.`
                    : `${again} in a few minutes, or at the time that the message names${retried ? '; raise `retries` and `within` for a call that must get through' : ''}.`,
            ],
        },
        {
            id: 'not-repeated',
            cause: 'The call was not repeated, because a POST or PATCH without an idempotency key might then take effect twice.',
            steps: [
                'To have it repeated by itself, as often as `retries` allows, add `idempotency-key: auto`, if the API takes idempotency keys: with one it does the same thing once.',
            ],
            needsEvidence: true,
        },
        {
            id: 'gateway',
            cause: 'A gateway in front of the API did not get its answer in time (502, 504), or the API is closed for maintenance (503).',
            steps: ['If only this call fails so, ask for less at once: a smaller page, a shorter list.'],
        },
        {
            id: 'request',
            cause: 'This very request makes the API fail.',
            steps: [
                'Make a simpler call with the same key, e.g. a GET: if that works, the request itself is what breaks it.',
            ],
        },
    ],
    lastly: [sendSupportFile('If it stays', 'request, response and request id')],
    example: 'error[http/server-error]: The API answered 503 Service Unavailable to GET https://api.kimp360.com/requests.',
};
const unexpectedStatus = {
    title: 'A status that was not expected',
    meaning: 'The API answered with a status that is neither among those of `expect-status` (default `2xx`) nor one that has a page of its own.',
    remedies: [
        {
            id: 'not-modified',
            cause: 'Nothing has changed since the version that the request names in `If-None-Match` or `If-Modified-Since`: for such a request that is a good answer, without content.',
            steps: [
                'If that is fine for you, accept it: `expect-status: 2xx, 304`.',
                'To get the content each time, take `If-None-Match` and `If-Modified-Since` out of `headers`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'redirect',
            cause: 'The API points elsewhere, and the redirect was not followed.',
            steps: [
                'If the address has moved for good, set `base-url` and `path` to the new one.',
                'To follow within the same origin leave `redirects` out; to follow a download link to another origin without the key, set `redirects: without-key`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'success',
            cause: 'The call succeeded, but with another status than `expect-status` names.',
            steps: [
                'Add the status itself to `expect-status`. Left out, it accepts every 2xx but a 206 that nobody asked for.',
            ],
            needsEvidence: true,
        },
        {
            id: 'method',
            cause: 'The path does not take this method.',
            steps: [checkMethod],
            needsEvidence: true,
        },
        {
            id: 'media-type',
            cause: 'The API does not take or give content of this type.',
            steps: ['Check whether it wants `json`, `form` or `multipart`, and which `content-type` and `accept`.'],
            needsEvidence: true,
        },
        {
            id: 'too-large',
            cause: 'The request is larger than the API, or a server in front of it, takes.',
            steps: ['Send less at once: smaller files, fewer rows, a shorter `path` and `query`.'],
            needsEvidence: true,
        },
        {
            id: 'gone',
            cause: 'The resource or this version of the API was removed for good.',
            steps: ["Look up in the API's documentation what took its place."],
            needsEvidence: true,
        },
        {
            id: 'plan',
            cause: "The account's plan or balance does not cover this call.",
            steps: ['Check plan and billing of the account that made the key.'],
            needsEvidence: true,
        },
        {
            id: 'timing',
            cause: 'The server gave up waiting for the request, or wants it later.',
            steps: [({ again }) => `${again}; for a large upload raise \`timeout\` and \`within\`.`],
            needsEvidence: true,
        },
        {
            id: 'no-http',
            cause: 'HTTP has no such status, its codes end at 599: the API, or something in front of it that keeps programs out, made it up.',
            steps: [
                'Look at the answer and at who sent it. If the API does so on purpose, its documentation says what it means; else report it to those who run it.',
                'It cannot be named in `expect-status`. To go on in spite of it, set `fail-on-error: false`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'other',
            cause: "The status has a meaning that only the API's documentation knows.",
            steps: ["Look the status up in the API's documentation. If it is fine for you, name it in `expect-status`."],
        },
    ],
    example: 'error[http/unexpected-status]: The API answered 405 Method Not Allowed to DELETE https://api.kimp360.com/requests.',
};
const http = {
    'http/bad-request': badRequest,
    'http/not-found': notFound,
    'http/conflict': conflict,
    'http/rate-limited': rateLimited,
    'http/server-error': serverError,
    'http/unexpected-status': unexpectedStatus,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/input.js
const invalid = {
    title: 'A value cannot be used as it is written',
    meaning: 'A value of an input, a task file or a row is not what its place takes: its form is wrong, a needed one is missing, or two parts contradict each other. All faults of a run are reported together, with a mark under the place, and nothing was sent.',
    remedies: [
        {
            id: 'form',
            cause: 'The value has another form than the input takes.',
            steps: [
                ({ cli }) => `Correct it at the place that is marked; ${cli ? '`kimp360 help COMMAND`' : "the README's table of inputs"} says what each one takes.`,
            ],
        },
        {
            id: 'yaml',
            cause: 'YAML read the value otherwise than it was meant: an unquoted `:`, `#`, `{`, `*`, `yes` or `1.0`.',
            steps: [
                ({ cli }) => cli
                    ? 'Put the value in quotes. On a command line quote the whole once more, for the shell takes the outer quotes away.'
                    : 'Put the value in quotes, or write a block: `headers: |` and the lines below it, indented.',
            ],
        },
        {
            id: 'duration',
            cause: 'A duration or a size has no unit.',
            steps: ['Write the unit: `500ms`, `30s`, `10m`, `90d`; `10MiB`.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/invalid]: \`30 parsecs\` is not a duration.
 \u250c\u2500 input "timeout", column 1
 \u2502 30 parsecs
 \u2502 ^^^^^^^^^^
  Fix: Write a number and a unit (ms, s, m, h, d), for example \`30s\`.`,
};
const unknown = {
    title: 'There is no input or task word of that name',
    meaning: 'The name is not known. In the Action a name that is near a known one is an error, since it was surely meant; any other is ignored with a warning, because an earlier step can set it. The CLI refuses every unknown flag, and so does a task file every unknown word. On an error nothing was sent.',
    remedies: [
        {
            id: 'typo',
            cause: 'The name is misspelt.',
            steps: [
                ({ cli }) => cli
                    ? 'Look the name up: type `kimp360 help COMMAND`; the words of a task file stand in the README.'
                    : "Look the name up in the README's table of inputs, or type `kimp360 --help`.",
            ],
        },
        {
            id: 'version',
            cause: ({ cli }) => cli
                ? 'It belongs to a newer version than this one.'
                : 'The input belongs to a newer version of the action than the one that `uses:` names.',
            steps: [
                ({ cli }) => cli
                    ? 'Compare `kimp360 --version` with the newest one, and take that.'
                    : 'Raise the version behind `@` in `uses:`.',
            ],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/unknown]: There is no input \`base_url\`.
  Fix: Did you mean \`base-url\`?`,
};
const input_conflict = {
    title: 'Two settings exclude each other',
    meaning: 'Two inputs, flags or words of a task were given that cannot both hold, such as two kinds of body. Nothing was sent.',
    remedies: [
        {
            id: 'two',
            cause: 'Both were set, perhaps one of them through a default of a template or an earlier step.',
            steps: ['Remove one of the two that the message names.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/conflict]: \`json\` and \`body\` both say what to send.
  Fix: Keep one of \`json\`, \`body\`.`,
};
const insecureUrl = {
    title: 'The key will not be sent to this address',
    meaning: 'The address would show the key to others: `http:` is read by everyone on the way, user-info in a URL is logged everywhere, link-local and metadata addresses belong to the machine itself. `http:` is allowed for loopback hosts alone. Nothing was sent.',
    remedies: [
        {
            id: 'http',
            cause: '`base-url` begins with `http:`.',
            steps: ['Write `https:` in `base-url`. For a private certificate authority give `ca-file`.'],
        },
        {
            id: 'user-info',
            cause: '`base-url` holds a user name or a password.',
            steps: ['Take `user:password@` out of `base-url`; credentials belong in a secret.'],
        },
        {
            id: 'metadata',
            cause: '`base-url` names a link-local or metadata address, such as `169.254.169.254`.',
            steps: ['Use the public or private name of the API.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/insecure-url]: Over \`http:\` anyone on the way can read the key.
 \u250c\u2500 input "base-url", column 1
 \u2502 http://api.example.com
 \u2502 ^^^^^^^
  Fix: Write \`https://api.example.com\`.`,
};
const file = {
    title: 'A file cannot be read, or must not be',
    meaning: 'A file that an input names is not there, cannot be read, or lies where this step does not read: outside the workspace and `RUNNER_TEMP` (CLI: the working directory, unless named on the command line), behind a link that leads out, or in `.git/`. Nothing was sent.',
    remedies: [
        {
            id: 'absent',
            cause: ({ cli }) => `The file does not exist at that path, seen from the ${cli ? 'working directory' : 'workspace'}.`,
            steps: [
                ({ cli, workflow }) => cli
                    ? 'Check the path: it is relative to the working directory. List what is there: `ls -l`.'
                    : `Check the path: it is relative to the workspace. List what is there in a step before: \`${workflow ? 'run: ' : ''}ls -l\`.`,
                ({ workflow }) => workflow
                    ? 'If it is in the repository, make sure that `actions/checkout` runs before this step; if an earlier job made it, that the artifact was downloaded.'
                    : 'If something that runs before makes the file, see whether it did.',
            ],
        },
        {
            id: 'outside',
            cause: 'It lies outside the folders that this step may read, or a link leads there.',
            steps: [
                ({ cli }) => cli
                    ? 'If it lies elsewhere, name it on the command line, or copy it into the working directory and name the copy.'
                    : 'If it lies elsewhere, copy it into the workspace or into `RUNNER_TEMP` and name the copy.',
            ],
        },
        {
            id: 'rights',
            cause: 'The user that runs the job may not read it.',
            steps: [
                ({ workflow }) => `If the file may not be read, give the right: \`${workflow ? 'run: ' : ''}chmod u+r FILE\`.`,
            ],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/file]: There is no file \`dist/brief.pdf\`.
 \u250c\u2500 input "body-file", column 1
 \u2502 dist/brief.pdf
 \u2502 ^^^^^^^^^^^^^^`,
};
const input = {
    'input/invalid': invalid,
    'input/unknown': unknown,
    'input/conflict': input_conflict,
    'input/insecure-url': insecureUrl,
    'input/file': file,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/internal.js
const bug = {
    title: 'This is a fault of ours',
    meaning: "Something happened in this step that should not be possible. It is not your configuration's fault, and it ended the step with an error so that nothing passes unseen.",
    remedies: [
        {
            id: 'report',
            cause: 'An error in `kimp360-api-action`.',
            steps: [
                'Run it again with `support-file: kimp360-support.json`: it holds request, response, timings and versions, without the key.',
                "Report it in the action's repository under Issues \u2192 New issue, with that file and the lines above.",
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[internal/bug]: The step failed in a way that it should not.',
};
const internal = { 'internal/bug': bug };

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/words.js
var words = __webpack_require__(1779);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/key-missing.js

const storeKey = ({ storeKey: store }) => store;
const copyAgain = ({ dashboard }) => `Copy the key again from where it is made: ${dashboard}. It is shown once; if you no longer have it, make a new one.`;
const storeIfMissing = ({ storeKey: store }) => `If it is not stored yet: ${store.charAt(0).toLowerCase()}${store.slice(1)}`;
const named = (reference, kind) => (reference === '' ? kind : `\`${reference}\``);
const key_missing_missing = {
    title: 'The API key is empty',
    meaning: 'No key came with the input `api-key`, with `--api-key-file` or `--api-key-stdin`, nor in the environment variable `KIMP360_API_KEY`. Nothing was sent. A secret that does not exist, or that a run is not allowed to see, is an empty text to GitHub, not an error; so the reasons below are told apart by what the run shows.',
    remedies: [
        {
            id: 'empty-stdin',
            cause: 'Nothing, or only white space, came in on standard input, where `--api-key-stdin` reads the key.',
            steps: [
                'See what stands before the `|`: it must print the key and nothing else, e.g. `printf %s "$KEY" | kimp360 get PATH --api-key-stdin`; an empty variable prints nothing.',
            ],
            needsEvidence: true,
        },
        {
            id: 'empty-file',
            cause: 'The file that `--api-key-file` names is empty, or holds only white space.',
            steps: ['Put the key alone on one line into that file; see what it holds with `wc -c FILE`.'],
            needsEvidence: true,
        },
        {
            id: 'fork',
            cause: 'The run belongs to a pull request from a fork: GitHub gives such runs no secrets.',
            steps: [
                "Skip the step there: `if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository`.",
                'Make the call once the change is merged (`on: push`), or in a `workflow_run` workflow that starts after this one; it has the secrets. Never check out and run the code of a pull request in a workflow that has secrets.',
            ],
            needsEvidence: true,
        },
        {
            id: 'dependabot',
            cause: "Dependabot started the run: it sees Dependabot's own secrets, not those of Actions. A re-run by a person stays restricted.",
            steps: [
                ({ secretName }) => (0,words/* storeFor */.fV)('dependabot', secretName),
                "Or skip the step there: `if: github.actor != 'dependabot[bot]'`.",
            ],
            needsEvidence: true,
        },
        {
            id: 'codespaces',
            cause: 'The run sees the secrets of Codespaces, not those of Actions.',
            steps: [({ secretName }) => (0,words/* storeFor */.fV)('codespaces', secretName)],
            needsEvidence: true,
        },
        {
            id: 'variable',
            cause: ({ reference }) => `The workflow file takes the key from ${named(reference, 'a variable, `vars.\u2026`')}: that is a variable, not a secret, and it is empty here.`,
            steps: [
                'Do not put the key into a variable: everybody can read it in the log. Store it as a secret.',
                storeKey,
                'Then write `api-key: ${{ secrets.KIMP360_API_KEY }}`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'environment-variable',
            cause: ({ reference }) => `The workflow file takes the key from ${named(reference, 'an environment variable, `env.\u2026`')}, and nothing before this step sets that.`,
            steps: [
                'Write the secret itself: `api-key: ${{ secrets.KIMP360_API_KEY }}`. (`env.` knows only what stands under `env:` in the workflow, the job or the step.)',
                storeKey,
            ],
            needsEvidence: true,
        },
        {
            id: 'caller',
            cause: ({ reference }) => `The workflow takes the key from its input ${named(reference, '`inputs.\u2026`')}, and whoever started or called it gave none.`,
            steps: [
                'Hand the key over as a secret: declare it under `on.workflow_call.secrets`, write `api-key: ${{ secrets.KIMP360_API_KEY }}` here and `secrets: inherit` in the caller. Inputs are printed in the log, secrets are not.',
            ],
            needsEvidence: true,
        },
        {
            id: 'earlier',
            cause: ({ reference }) => `The key is taken from ${named(reference, 'an output of an earlier step or job')}, and that output is empty: it was not set, or GitHub dropped it on the way between jobs because it holds a secret.`,
            steps: [
                'Fetch the key in this job, in a step before this one, and mask it there; or store it: `api-key: ${{ secrets.KIMP360_API_KEY }}`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'forked-repository',
            cause: 'This repository is itself a fork: secrets are not copied with it.',
            steps: [({ dashboard }) => `Make a key of your own for the fork: open ${dashboard}.`, storeIfMissing],
            needsEvidence: true,
        },
        {
            id: 'reusable',
            cause: 'The step runs in a reusable workflow, and its caller hands it no secrets.',
            steps: [
                'In the calling workflow, beside `uses:`, write `secrets: inherit`, or name the one secret: `secrets: { KIMP360_API_KEY: "${{ secrets.KIMP360_API_KEY }}" }` (then the reusable workflow declares it under `on.workflow_call.secrets`). Each level of nested calls must do so.',
            ],
            needsEvidence: true,
        },
        {
            id: 'composite',
            cause: 'The step runs in a composite action, which cannot see secrets: what its caller does not hand in is empty.',
            steps: [
                'Give the composite action an input (`inputs: { api-key: { required: true } }`), hand it on with `api-key: ${{ inputs.api-key }}`, and have the calling workflow set it: `with: { api-key: "${{ secrets.KIMP360_API_KEY }}" }`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'act',
            cause: 'The run is a local one by act, which knows only the secrets that it is given.',
            steps: ['Start it with `act -s KIMP360_API_KEY` (it asks for the value), or with `--secret-file`.'],
            needsEvidence: true,
        },
        {
            id: 'other-ci',
            cause: 'The environment variable `KIMP360_API_KEY` is not set for this job.',
            steps: [storeKey],
            needsEvidence: true,
        },
        {
            id: 'withheld',
            cause: 'The variable is stored, but this job does not get it: CI systems withhold secrets from forks, and from branches and environments that they do not belong to.',
            steps: [({ whyWithheld }) => `If it is stored already, see why this job does not get it: ${whyWithheld}.`],
            needsEvidence: true,
        },
        {
            id: 'unset',
            cause: 'The secret does not exist yet, or exists under another name: a misspelt name gives an empty text, not an error.',
            steps: [
                ({ handover, secretsPage, jobEnvironment }) => `Compare the name in \`${handover}\` letter by letter with the list under ${secretsPage}${jobEnvironment === undefined ? '' : `, and with that of the environment under Settings \u2192 Environments \u2192 ${jobEnvironment}`}.`,
                copyAgain,
                storeIfMissing,
            ],
        },
        {
            id: 'not-handed-over',
            cause: 'The secret exists, but the step does not get it.',
            steps: ['Give it to the step: `with: { api-key: "${{ secrets.KIMP360_API_KEY }}" }`.', storeIfMissing],
        },
        {
            id: 'environment',
            cause: 'It is a secret of an environment, and the job does not name that environment.',
            steps: [
                'If it is a secret of an environment, name that in the job: `environment: NAME`, as listed under Settings \u2192 Environments.',
            ],
        },
        {
            id: 'organisation',
            cause: 'It is a secret of the organisation that is not shared with this repository.',
            steps: [
                'If it is a secret of the organisation, share it: organisation \u2192 Settings \u2192 Secrets and variables \u2192 Actions \u2192 the secret \u2192 Repository access. Free plans do not share with private repositories.',
            ],
        },
    ],
    example: `error[key/missing]: No API key was given.

  Seen
    \u00b7 github.secret_source: None
    \u00b7 the run is for a pull request from example-fork/app into example/app`,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/key.js

const placeholder = {
    title: 'The key is a placeholder',
    meaning: 'The value is one that documentation puts where the key belongs, such as `YOUR_API_KEY`. Nothing was sent.',
    remedies: [
        {
            id: 'example',
            cause: 'An example was copied, and the key itself never put in.',
            steps: [({ dashboard }) => `Make or copy your key: open ${dashboard}. It is shown to be copied once.`, storeKey],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[key/placeholder]: input "api-key" holds a placeholder, not a key.',
};
const unexpanded = {
    title: 'The key is a reference that nothing replaced',
    meaning: 'The value is the name of a variable or a secret reference (`$KEY`, `${{ \u2026 }}`, `%KEY%`, `op://\u2026`) or the `***` of a masked log, not what it stands for. Nothing was sent.',
    remedies: [
        {
            id: 'no-variable',
            cause: 'The CI leaves a reference as it stands where the job has no variable of that name.',
            steps: [storeKey],
            needsEvidence: true,
        },
        {
            id: 'buildkite',
            cause: 'Buildkite runs no command under `env:`, and hands on what stands behind `$$` as text.',
            steps: [
                'If it stands under `env:` of the pipeline, take it out there: whatever stands there goes to Buildkite as text, a key as well.',
                storeKey,
            ],
            needsEvidence: true,
        },
        {
            id: 'jenkins',
            cause: 'In single quotes Groovy replaces nothing, and for the values of an `environment` block there is no shell.',
            steps: [
                "If it stands in an `environment` block, write `KIMP360_API_KEY = credentials('kimp360-api-key')` there, without quotes around `credentials(\u2026)`.",
                storeKey,
            ],
            needsEvidence: true,
        },
        {
            id: 'circleci',
            cause: 'CircleCI replaces nothing under `environment:`: the text itself becomes the value.',
            steps: [
                'If it stands under `environment:`, take it out there: variables of the project and of a `context:` reach the job by themselves. One of another name is handed over in the command: `export KIMP360_API_KEY="$NAME"`.',
                storeKey,
            ],
            needsEvidence: true,
        },
        {
            id: 'syntax',
            cause: 'The place where it is written does not evaluate this syntax, or quotes keep it from being evaluated.',
            steps: [
                ({ workflow }) => `${workflow ? 'In a GitHub workflow write `api-key: ${{ secrets.KIMP360_API_KEY }}`, without further quotes or `$`. ' : ''}In a POSIX shell variables are replaced inside double quotes, not inside single ones; in \`cmd\` it is \`%NAME%\`, in PowerShell \`$env:NAME\`.`,
            ],
        },
        {
            id: 'manager',
            cause: 'A reference to a secret manager was passed on without asking the manager.',
            steps: [
                ({ workflow }) => `A reference to a secret manager (\`op://\u2026\`) must be replaced before: start with \`op run -- kimp360 get /path\`${workflow ? ", or use the manager's own action in a step before this one" : ', or with what your manager has for that'}.`,
            ],
        },
        {
            id: 'stars',
            cause: 'The `***` was copied from a log, where it stands for the masked key.',
            steps: [
                ({ dashboard }) => `If it is \`***\`, it was copied from a log, where that stands for the masked key: copy the key itself from ${dashboard}.`,
                storeKey,
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[key/unexpanded]: input "api-key" holds a reference to a key, not the key.',
};
const wrapped = {
    title: 'Something stands around the key',
    meaning: 'The value holds the key together with quotes, with `Bearer ` or with a header name such as `x-api-key:`. The step adds header and scheme itself. Nothing was sent.',
    remedies: [
        {
            id: 'more-than-key',
            cause: 'More than the key was copied into the secret.',
            steps: [
                'Store the key alone: no quotes, no `Bearer `, no `x-api-key:`.',
                storeKey,
                'If your API wants `Bearer` before the key, say so with `api-key-scheme: Bearer`.',
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[key/wrapped]: The key in input "api-key" was stored together with what stood around it.',
};
const malformed = {
    title: 'The key holds a character that no key has',
    meaning: 'Inside the value there is white space, a control character, an invisible or a non-ASCII character. A header cannot carry it, or the API would see another key. The position and the code point are named, the value never. Nothing was sent.',
    remedies: [
        {
            id: 'copied',
            cause: 'It came along when the key was copied from a web page, a chat or a document: line breaks, no-break spaces, zero-width characters, typographic dashes.',
            steps: [
                {
                    unlessSuggested: 'Copy the key with the copy button of the page that shows it, or paste it into a plain text editor and remove the named character.',
                },
                storeKey,
            ],
        },
        {
            id: 'several',
            cause: 'The secret holds several lines, perhaps two keys or a whole file.',
            steps: [{ unlessSuggested: 'If the secret holds several lines, store the key alone, on one line.' }],
        },
    ],
    inRun: 'steps',
    evidenceInMessage: true,
    example: 'error[key/malformed]: The key in KIMP360_API_KEY holds a character that no key can hold: character 13 is U+200B ZERO WIDTH SPACE.',
};
const tooShort = {
    title: 'The key is too short to be one',
    meaning: 'The value has fewer than 8 characters. Nothing was sent.',
    remedies: [
        {
            id: 'cut',
            cause: 'The key was cut when it was copied, or something else was stored in its place.',
            steps: [copyAgain, storeKey],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[key/too-short]: The key in --api-key-file has fewer than 8 characters.',
};
const inDebug = {
    title: 'A debug setting of Node would print the key',
    meaning: '`NODE_DEBUG` (or a Node option of that kind) makes Node print the headers of every request, the key included, before anything could mask it. It is read when Node starts, so the step refuses to go on. Nothing was sent.',
    remedies: [
        {
            id: 'left-over',
            cause: 'The variable was set to look into another problem, for the job or the whole runner.',
            steps: [
                {
                    unlessSuggested: ({ workflow }) => `Take \`http\`, \`https\`, \`net\`, \`tls\` and \`*\` out of \`NODE_DEBUG\`, at least for ${workflow ? 'this step: `env: { NODE_DEBUG: "" }`' : 'this command: `unset NODE_DEBUG`'}.`,
                },
                'To see what a call does, set `support-file: kimp360-support.json`: it shows request, response and timings without the key.',
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[key/in-debug]: NODE_DEBUG makes Node print what is sent, the key included.',
};
const trimmed = {
    title: 'White space around the key was removed',
    meaning: 'The value began or ended with white space or a line break. The key without it is used; both forms are masked. The one line break at the end of a file or of stdin is normal and not reported.',
    remedies: [
        {
            id: 'newline',
            cause: 'A line break was stored with the key, as `echo` writes one.',
            steps: [
                'Store it without: `printf %s "$KEY" | gh secret set KIMP360_API_KEY`, or paste it and take care not to copy blanks.',
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'warning[key/trimmed]: White space around the key in input "api-key" was removed.',
};
const notSecret = {
    title: 'The key does not come from a secret',
    meaning: 'GitHub says that this run has no secrets (`github.secret_source: None`), yet a key was given. So it stands in the workflow file, in a variable (`vars.*`) or came from an earlier step: GitHub has printed it in the log before this step could mask it.',
    remedies: [
        {
            id: 'literal',
            cause: 'The key is written in the workflow file or in a repository variable.',
            steps: [
                ({ dashboard }) => `If the key is written in the workflow file or in a variable, treat it as public: make a new one (open ${dashboard}) and revoke this one.`,
                storeKey,
                'Write `api-key: ${{ secrets.KIMP360_API_KEY }}`.',
            ],
        },
        {
            id: 'fetched',
            cause: 'An earlier step fetched it from a secret manager.',
            steps: [
                'If an earlier step fetched the key from a secret manager and masks it (`::add-mask::`) before any other use, nothing is wrong.',
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'warning[key/not-secret]: The run was given no secrets, and yet there is a key: it may be public already.',
};
const rotationDue = {
    title: 'The key is due for replacement',
    meaning: 'The key is older than `api-key-max-age` allows, counted from `api-key-created`. The call is made all the same.',
    remedies: [
        {
            id: 'age',
            cause: 'Keys should be replaced regularly, so that one that leaked unseen stops working.',
            steps: [
                ({ dashboard }) => `Make a new key: open ${dashboard}. Keep the old one for now.`,
                'Store the new key beside it and give it as `api-key`, the old one as `api-key-fallback`, so that nothing stops in between.',
                ({ cli }) => `When ${cli ? '`kimp360 fingerprint`' : 'the output `key-fingerprint`'} shows the new key everywhere, revoke the old one and set \`api-key-created\` to today.`,
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'warning[key/rotation-due]: The key is 112 days old and should have been replaced after 90 days.',
};
const fallbackUsed = {
    title: 'The first key is dead; the fallback works',
    meaning: 'The API answered 401 to the first key and accepted the one of `api-key-fallback`; the run went on with that. The next refusal will stop the job, so the first key must be replaced.',
    remedies: [
        {
            id: 'rotated',
            cause: 'The first key was revoked or regenerated, or has expired.',
            steps: [
                ({ dashboard }) => `Make a new key: open ${dashboard}.`,
                ({ storeKey: store }) => `Put it in the place of the first key. ${store}`,
            ],
        },
        {
            id: 'swapped',
            cause: 'The new key was stored as the fallback and the old one as the first.',
            steps: ['If the fallback is the newer key, swap them: the key that works belongs in `api-key`.'],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'warning[key/fallback-used]: The API rejected the first key and accepted the fallback.',
};
const key = {
    'key/missing': key_missing_missing,
    'key/placeholder': placeholder,
    'key/unexpanded': unexpanded,
    'key/wrapped': wrapped,
    'key/malformed': malformed,
    'key/too-short': tooShort,
    'key/in-debug': inDebug,
    'key/trimmed': trimmed,
    'key/not-secret': notSecret,
    'key/rotation-due': rotationDue,
    'key/fallback-used': fallbackUsed,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/leak.js
const echoed = {
    title: 'The server sent a secret back',
    meaning: 'A secret of this run, in some form, stood in the answer: the key, a value of `mask`, a credential in `headers`, or the password of a proxy. It was replaced by `***` in everything that this step writes. The call itself is not affected. But whoever sends secrets back also writes them into pages, logs and caches.',
    remedies: [
        {
            id: 'debug',
            cause: 'The API, or a server in front of it, echoes what it was sent: a debug setting, an error page, an echo service.',
            steps: [
                'Check that `base-url` is the API that you mean, and not an echo or mock service.',
                'Tell those who run it that it sends credentials back; the evidence says where.',
            ],
        },
        {
            id: 'account',
            cause: 'The call asks for the secret itself, as a list of keys or an account page does.',
            steps: ['If the call asks for secrets, do not use it in a pipeline, or take only what you need with `extract`.'],
        },
    ],
    lastly: [
        ({ dashboard }) => `If the server is not one that you trust, replace the secret. If it is the key: open ${dashboard}, make a new one and revoke this one.`,
    ],
    example: 'warning[leak/echoed]: The server sent a secret of this run back, 2 times; it was redacted.',
};
const found = {
    title: 'A secret stands where it must not',
    meaning: 'A secret of this run, in some form, stands in what `scan` searched (a file, a name, an archive, the history of the repository), or in what the step leaves behind: at its end each run searches its outputs, job summary, environment and state files and saved files. Whoever gets that gets the secret, so the step fails before anything publishes it. The value itself is not shown; where it stands is.',
    remedies: [
        {
            id: 'public',
            cause: 'The secret was written where it is published: into a build, a log, a configuration file, a fixture or a commit.',
            steps: [
                ({ dashboard, storeKey }) => `Replace the secret first, since deleting the text does not take back what others may have read. If it is the key: open ${dashboard}, make a new one, and revoke this one. ${storeKey}`,
                'Remove it from the files that are named above, and from what writes them: let the program read it from its environment while it runs, instead of building it in.',
                'Where a commit is named, take it out of the history too, with `git filter-repo --replace-text FILE`, and push all branches and tags by force; old clones, forks and caches keep it, which is why a new key comes first.',
                'If an artifact, a package or an image with it was published already, delete that version.',
            ],
        },
        {
            id: 'own-file',
            cause: 'The scan reads the file that the key itself comes from, such as `.env`, and that file is not published.',
            steps: [
                'If the file named above is never published, scan only what is: name the folder of the build, or leave the file out with `!FILE`.',
            ],
        },
        {
            id: 'other-process',
            cause: ({ workflow }) => `Another process wrote to the files while this ${workflow ? 'step' : 'command'} ran: one that ${workflow ? 'an earlier step left' : 'was left running'} in the background, or a program that watches the folder.`,
            steps: [
                ({ workflow }) => workflow
                    ? 'Look for what an earlier step started and left running (`&`, `nohup`, a service), and give the secret to no step that does not need it.'
                    : 'Look for what was started before and is still running (`&`, `nohup`, a service), and give the secret to nothing that does not need it.',
                ({ dashboard }) => `Replace the secret: what was written could have been read before it was found. If it is the key: open ${dashboard}, make a new one and revoke this one.`,
                ({ workflow }) => workflow
                    ? 'Take the secret from `secrets.*` where it is needed, not through an output or `GITHUB_ENV`: both are kept unmasked.'
                    : 'Take the secret from where it is kept whenever it is needed, and hand it on through no file.',
            ],
        },
        {
            id: 'too-early',
            cause: 'The value stood in an earlier answer and was written to the file, before a later task marked it with `secret: true`: until then it was text like any other.',
            steps: [
                'Have it marked before it is written: move the task that extracts it in front of the one that wrote the file, or mark it with `extract` in the first task that shows it. A value that is known before the run can go into `mask`.',
                'Look through the log above as well: a CI masks only what comes after a value is marked.',
                'If anybody could have read the log or the file, replace the secret at the service that made it.',
            ],
        },
        {
            id: 'redactor',
            cause: 'The redactor of this step missed a form of the secret.',
            steps: [
                "If nothing else could have written there, report it in the action's repository under Issues \u2192 New issue, without the secret.",
            ],
        },
    ],
    example: `error[leak/found]: The key stands in 2 places of what was scanned.

  Seen
    \u00b7 dist/app.js:12: the key (split over strings that a plus joins)
    \u00b7 dist/site.zip!config.json:3: the key (hex: dumps, Buffer.toString("hex"))`,
};
const leak = { 'leak/echoed': echoed, 'leak/found': found };

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/net.js
const doctor = 'See what fails where, from the machine that fails: `kimp360 doctor` checks DNS, TLS, proxy, clock and one call.';
const nameProxy = ({ workflow }) => workflow
    ? 'If this network has a proxy, name it for the step: `env: { HTTPS_PROXY: "http://PROXY:PORT" }`.'
    : 'If this network has a proxy, name it: `export HTTPS_PROXY=http://PROXY:PORT`.';
const dns = {
    title: 'The name of the API has no address',
    meaning: 'The host name in `base-url` could not be resolved. Nothing was sent, so the call was repeated as often as `retries` allows, whatever its method.',
    remedies: [
        {
            id: 'typo',
            cause: 'The host name in `base-url` is misspelt.',
            steps: ['Check the host in `base-url`; for Kimp360 leave `base-url` out.'],
        },
        {
            id: 'private',
            cause: 'The name is known only inside a private network.',
            steps: [
                ({ workflow, typed }) => typed
                    ? 'Make the call from a machine inside that network, or connect to its VPN first.'
                    : `Run the job on a runner inside that network${workflow ? ' (`runs-on: self-hosted`)' : ''}, or give it a VPN first.`,
            ],
        },
        {
            id: 'resolver',
            cause: 'The machine has no working DNS, or only the proxy can resolve outside names.',
            steps: [
                ({ host }) => `Look the name up on the machine that fails: \`getent hosts ${host}\`. Behind a proxy set \`HTTPS_PROXY\`: then the proxy resolves the name.`,
            ],
        },
    ],
    lastly: [doctor],
    supersedesSuggestion: true,
    example: 'error[net/dns]: The host name api.example.com could not be resolved.',
};
const refused = {
    title: 'The connection was refused',
    meaning: 'The machine behind the name was found, but does not accept connections at that port, or cannot be reached. Nothing was sent, so the call was repeated as often as `retries` allows.',
    remedies: [
        {
            id: 'port',
            cause: 'Nothing listens at that port: the port in `base-url` is wrong, or the server is not running.',
            steps: [
                ({ typed }) => `Check the port in \`base-url\`. ${typed ? 'If you start the server yourself, see that it runs and listens there.' : 'If the server is started by the job itself, wait until it listens before this step.'}`,
            ],
        },
        {
            id: 'firewall',
            cause: 'A firewall refuses connections from this network.',
            steps: ['Ask whoever runs the network to allow the host and port, or use a runner whose address is allowed.'],
        },
        {
            id: 'container',
            cause: 'Inside a container `localhost` is the container, not the machine around it.',
            steps: [
                ({ workflow }) => workflow
                    ? 'Run the job on the runner itself (without `container:`) and publish the port of the service, or start the server in the same container.'
                    : 'Publish the port of the server and call the machine around the container, or start the server in the same container.',
            ],
        },
        {
            id: 'proxy',
            cause: 'This network lets connections out only through a proxy.',
            steps: [nameProxy],
        },
    ],
    lastly: [doctor],
    supersedesSuggestion: true,
    example: 'error[net/refused]: 127.0.0.1:8080 refused the connection.',
};
const net_reset = {
    title: 'The connection broke',
    meaning: 'The connection was closed before a whole answer had come. Whether the API carried out the request is not known; so methods that are safe to repeat were repeated, POST and PATCH only with an `idempotency-key`.',
    remedies: [
        {
            id: 'passing',
            cause: 'The server or a load balancer was restarted, or the network dropped the connection.',
            steps: [({ again }) => `${again}. Before repeating a POST or PATCH, look whether it took effect.`],
        },
        {
            id: 'cancelled',
            cause: 'Somebody, or a time limit of the job, cancelled the run.',
            steps: [({ again }) => `${again}. Before repeating a POST or PATCH, look whether it took effect.`],
            needsEvidence: true,
        },
        {
            id: 'filter',
            cause: 'A firewall or proxy on the way cuts connections that it does not like.',
            steps: ['Make the call from another network; if it works there, ask whoever runs the firewall.', doctor],
        },
        {
            id: 'size',
            cause: 'The server cut the connection because the request is too large.',
            steps: ['Try a smaller body.'],
        },
        {
            id: 'repeat',
            cause: 'The call was not repeated, because it might then take effect twice.',
            steps: ['Make repeating it safe, if the API takes idempotency keys: `idempotency-key: auto`.'],
            needsEvidence: true,
        },
    ],
    example: 'error[net/reset]: api.kimp360.com:443 closed the connection before it answered.',
};
const timeout = {
    title: 'The answer did not come in time',
    meaning: '`timeout` bounds one attempt, the body of the answer included; `within` bounds all attempts and waits together. One of them ran out.',
    remedies: [
        {
            id: 'slow',
            cause: 'The API needs longer for this call, or the answer is large.',
            steps: [{ unlessSuggested: 'Allow it more time: `timeout: 2m`; and `within`, if that is what ran out.' }],
        },
        {
            id: 'dropped',
            cause: 'A firewall silently drops the packets to this host.',
            steps: [
                'Make the call from another network; if it works there, ask whoever runs the firewall to allow the host.',
            ],
        },
        {
            id: 'proxy',
            cause: 'This network lets connections out only through a proxy.',
            steps: [nameProxy],
        },
        {
            id: 'silent-proxy',
            cause: 'The proxy does not answer, or waits itself for an API that it cannot reach.',
            steps: [
                ({ host }) => `Ask whoever runs the proxy whether it may and can reach \`${host}\`.`,
                ({ host }) => `If the API can be reached without the proxy, add \`${host}\` to \`NO_PROXY\`.`,
            ],
            needsEvidence: true,
        },
        {
            id: 'handshake',
            cause: 'What listens there does not answer the TLS handshake: it is no TLS server, it hangs, or a firewall on the way holds the connection.',
            steps: [
                'Check the port in `base-url`; it must be one where the API speaks TLS.',
                'Make the call from another network; if it works there, ask whoever runs the firewall to allow the host.',
            ],
            needsEvidence: true,
        },
        {
            id: 'look-up',
            cause: 'The DNS servers of this machine do not answer.',
            steps: [({ host }) => `Look the name up on the machine that fails: \`getent hosts ${host}\`.`],
            needsEvidence: true,
        },
        {
            id: 'silent-port',
            cause: 'Nothing answers at that port: the program there hangs, or takes no more connections.',
            steps: ['Check the port in `base-url`, and that the program there still answers.'],
            needsEvidence: true,
        },
        {
            id: 'pace',
            cause: 'Earlier requests of this run, or others under the same limit, used up what `max-rate` and the API allow.',
            steps: [
                {
                    unlessSuggested: 'Allow a longer wait with `within`, or more requests with `max-rate`, if the API takes more.',
                },
            ],
            needsEvidence: true,
        },
        {
            id: 'trickle',
            cause: 'The answer began, but came too slowly or never ended.',
            steps: [
                ({ given }) => given.saveTo === true
                    ? 'For a large download allow more time: `timeout: 30m`, and `within` as well.'
                    : 'For a large download use `save-to` (then `timeout` is 10m by default).',
            ],
        },
    ],
    lastly: [doctor],
    example: 'error[net/timeout]: api.kimp360.com:443 did not answer in full within 30s (timeout).',
};
const tls = {
    title: 'No trusted TLS connection',
    meaning: 'The TLS handshake failed, so no request was sent and no key was shown. A certificate that does not prove the name is never accepted here.',
    remedies: [
        {
            id: 'private-ca',
            cause: 'The certificate was signed by a private authority, or by a proxy that opens TLS.',
            steps: [
                ({ given }) => given.caFile === true
                    ? 'The file of `ca-file` lacks the authority that signed this certificate. Ask whoever runs the network for its certificate, and add that to the file.'
                    : "Give the authority's certificate: `ca-file: path/to/ca.pem`. Ask whoever runs the network for it.",
            ],
        },
        {
            id: 'expired',
            cause: 'The certificate has expired, or the clock of this machine is wrong.',
            steps: [
                ({ workflow }) => `Check the clock: \`${workflow ? 'run: ' : ''}date -u\`. If it is right, those who run the server must renew the certificate.`,
            ],
        },
        {
            id: 'name',
            cause: 'The certificate is for another name than the host in `base-url`.',
            steps: ['Use the name that the certificate was issued for, not an IP address or an alias.'],
        },
        {
            id: 'client',
            cause: 'The server wants a certificate from the client (mTLS), or does not accept the one it got.',
            steps: [
                ({ given }) => given.clientCertificate === true
                    ? 'Ask those who run the server which certificates it accepts; that of `client-cert-file` may have expired, or be signed by another authority.'
                    : 'Give both: `client-cert-file` and `client-key-file`.',
            ],
        },
        {
            id: 'version',
            cause: 'The server speaks only old versions of TLS, or no TLS at that port.',
            steps: ['Check the port in `base-url`; the server must speak TLS 1.2 or newer.'],
        },
        {
            id: 'cut',
            cause: 'A firewall or load balancer before the server hung up, as they do for a host name or an address that they do not let through.',
            steps: [
                'Make the call from another network; if it works there, ask whoever runs the firewall to allow the host.',
            ],
            needsEvidence: true,
        },
    ],
    lastly: [doctor],
    supersedesSuggestion: true,
    example: `error[net/tls]: No trusted TLS connection to api.example.com:443 could be made, so the key was not sent.

  Seen
    \u00b7 the certificate has expired (CERT_HAS_EXPIRED)`,
};
const tlsDisabled = {
    title: 'Certificate checks are switched off',
    meaning: '`NODE_TLS_REJECT_UNAUTHORIZED=0` makes Node accept any certificate, so anyone on the way could receive the key. The step refuses to go on, whatever `fail-on-error` says. Nothing was sent.',
    remedies: [
        {
            id: 'work-around',
            cause: 'It was set to get around a private or self-signed certificate.',
            steps: [
                "Remove `NODE_TLS_REJECT_UNAUTHORIZED`, and give the authority's certificate instead: `ca-file: path/to/ca.pem`.",
            ],
        },
        {
            id: 'inherited',
            cause: 'The runner or an earlier step sets it.',
            steps: [
                ({ workflow }) => workflow
                    ? 'If you cannot remove it there, set it for this step: `env: { NODE_TLS_REJECT_UNAUTHORIZED: "" }`.'
                    : 'See who sets it: the profile of the shell, the container or the CI; here, type `unset NODE_TLS_REJECT_UNAUTHORIZED`.',
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[net/tls-disabled]: NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so anyone on the way could take the key.',
};
const net_proxy = {
    title: 'The proxy did not make the connection',
    meaning: 'A proxy is set in `HTTPS_PROXY`, but it could not be reached or refused to connect to the API. The API never saw the request.',
    remedies: [
        {
            id: 'address',
            cause: "The proxy's address is wrong, or the proxy is down.",
            steps: ['Check `HTTPS_PROXY`: `http://HOST:PORT`; the scheme before it is almost always `http`.'],
        },
        {
            id: 'scheme',
            cause: 'The variable names another kind of proxy than an HTTP one, such as `socks5://`; those are not supported.',
            steps: [
                'Name an HTTP proxy: `http://HOST:PORT`. Many SOCKS proxies have a port for HTTP as well; ask whoever runs it.',
            ],
            needsEvidence: true,
        },
        {
            id: 'certificate',
            cause: 'The proxy is reached over TLS (`https://`), and its own certificate is not trusted here.',
            steps: [
                ({ given }) => `If the proxy speaks plain HTTP, as most do, write \`http://\` before it; else ${given.caFile === true ? "add its authority's certificate to the file of `ca-file`" : "give its authority's certificate: `ca-file: path/to/ca.pem`"}.`,
            ],
            needsEvidence: true,
        },
        {
            id: 'upstream',
            cause: 'The proxy itself found no way to the API: it does not know the name, or the connection beyond it failed.',
            steps: [({ host }) => `Check \`base-url\`; then ask whoever runs the proxy why it cannot reach \`${host}\`.`],
            needsEvidence: true,
        },
        {
            id: 'refuses',
            cause: 'The proxy does not allow this host or port.',
            steps: [({ host }) => `Ask whoever runs the proxy to allow \`${host}\`.`],
        },
        {
            id: 'needless',
            cause: 'The API can be reached without the proxy.',
            steps: [({ host }) => `If the API can be reached without the proxy, add \`${host}\` to \`NO_PROXY\`.`],
        },
    ],
    lastly: [doctor],
    supersedesSuggestion: true,
    example: `error[net/proxy]: The proxy gave no connection to api.kimp360.com:443.

  Seen
    \u00b7 The proxy did not open a connection to the API (CONNECT_403)
    \u00b7 the proxy answered 403 to CONNECT`,
};
const truncated = {
    title: 'The answer was cut',
    meaning: 'The connection closed before as many bytes had come as were announced, or before the last chunk; or compressed content ends in the middle. What came is not used: half a file is worse than none.',
    remedies: [
        {
            id: 'passing',
            cause: 'The server or a proxy on the way gave up in the middle.',
            steps: [({ again }) => `${again}.`],
        },
        {
            id: 'limit',
            cause: 'A proxy on the way limits the size or duration of answers.',
            steps: ['Make the call from another network; ask for smaller pages.'],
        },
        {
            id: 'coding',
            cause: 'What compresses the answer stopped in the middle, or a cache on the way keeps half of it.',
            steps: ['Ask for plain content: `headers: "accept-encoding: identity"`; and report it to those who run the API.'],
            needsEvidence: true,
        },
        {
            id: 'form',
            cause: 'The API sends something else than JSON under the content type of JSON, and neither a length nor chunks that would tell that it is whole.',
            steps: [
                'Look at the content: make the call by hand. If it is whole, ask those who run the API to send `Content-Length` or the right `Content-Type`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'length',
            cause: 'The server announces a wrong length.',
            steps: [
                ({ given }) => `Report it to those who run the API, with ${given.supportFile === true ? 'the file of `support-file`' : 'the support file: `support-file: kimp360-support.json`'}.`,
            ],
        },
    ],
    example: 'error[net/truncated]: api.kimp360.com:443 closed the connection before the response was complete.',
};
const tooLarge = {
    title: 'The answer is larger than allowed',
    meaning: 'The content, after decompression, is larger than `max-response-size` (10MiB in memory, 5GiB with `save-to`). Reading was stopped there.',
    remedies: [
        {
            id: 'file',
            cause: 'The answer is a file or an export.',
            steps: [
                'If it is a file or an export, stream it to disk: `save-to: out/FILE`. Unless `max-response-size` says otherwise, the limit is 5GiB then.',
            ],
        },
        {
            id: 'list',
            cause: 'The call asks for more than is needed.',
            steps: ['Ask for less: a smaller page, a filter in `query`.'],
        },
        {
            id: 'limit',
            cause: 'The limit is too low for this call.',
            steps: [
                {
                    unlessSuggested: ({ given }) => given.saveTo === true
                        ? 'If all of it is needed, raise the limit: `max-response-size: 10GiB`.'
                        : 'If all of it is needed in memory, raise the limit: `max-response-size: 20MiB`; more than 512MiB goes into a file alone.',
                },
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[net/too-large]: The response is larger than max-response-size allows, 10MiB.',
};
const protocol = {
    title: 'The answer cannot be read',
    meaning: 'What came is not HTTP, breaks its rules, has more header fields than are read (64 KiB), or its content coding (gzip, br, zstd) does not decode.',
    remedies: [
        {
            id: 'port',
            cause: 'Something else than an HTTP server listens there, or TLS and plain HTTP were mixed up.',
            steps: ['Check scheme and port in `base-url`.'],
        },
        {
            id: 'middle',
            cause: 'A proxy on the way damages answers.',
            steps: ['Make the call from another network and compare.'],
        },
        {
            id: 'coding',
            cause: 'The server announces a compression that its content does not have.',
            steps: ['Ask for plain content: `headers: "accept-encoding: identity"`; and report it to those who run the API.'],
        },
        {
            id: 'status',
            cause: 'What answers there, the API or a filter on the way, writes a status that HTTP does not have: its codes go from 100 to 599.',
            steps: [
                ({ curl }) => `Look at the whole answer: make the call by hand${curl} with \`curl --include\`, and report it to those who run what answers there.`,
            ],
            needsEvidence: true,
        },
        {
            id: 'header-size',
            cause: 'The server sends more header fields than any API needs: cookies that pile up, a policy or a debug dump.',
            steps: [
                ({ curl }) => `Look which fields those are: make the call by hand${curl} with \`curl --include\`, and report it to those who run the API.`,
            ],
            needsEvidence: true,
        },
    ],
    lastly: [doctor],
    example: 'error[net/protocol]: What 127.0.0.1:5432 sent is not a valid HTTP response.',
};
const net = {
    'net/dns': dns,
    'net/refused': refused,
    'net/reset': net_reset,
    'net/timeout': timeout,
    'net/tls': tls,
    'net/tls-disabled': tlsDisabled,
    'net/proxy': net_proxy,
    'net/truncated': truncated,
    'net/too-large': tooLarge,
    'net/protocol': protocol,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/poll.js
const timedOut = {
    title: 'What was awaited did not come in time',
    meaning: 'The call was repeated, as `until` asks, but within the time of `within` no answer met the expression. What is awaited, the last value, how often and for how long are shown. The last answer is kept in the outputs.',
    remedies: [
        {
            id: 'slow',
            cause: 'It takes longer than `within` allows: attempts, waits and polls together.',
            steps: [
                {
                    unlessSuggested: ({ typed }) => `Allow more time with \`within\`${typed ? '' : ', and mind the limit of the job itself'}.`,
                },
                'If the value above moved at all, more time helps; if it never moved, look in the system behind the API why not.',
            ],
        },
        {
            id: 'expression',
            cause: 'The expression never holds: a name is misspelt, or the value is written in another way than expected.',
            steps: [
                "Compare the last value above with the expression, letter by letter: texts stand in single quotes (`status == 'done'`), numbers and `true` between backticks.",
            ],
        },
        {
            id: 'ended',
            cause: 'It ended in another way than hoped for, such as cancelled or failed, which nobody looked for.',
            steps: [
                ({ given }) => given.failWhen === true
                    ? 'If the value above is a bad end, name it in `fail-when` as well, so that the wait stops at once.'
                    : "Name the bad ends in `fail-when`, so that the wait stops at once: `fail-when: contains(['failed', 'cancelled'], status)`.",
            ],
        },
        {
            id: 'replayed',
            cause: 'Every poll carried the same `Idempotency-Key`, so the server may have answered each with what it answered first.',
            steps: ['Make the change in one task, and poll for its outcome in a second one with GET.'],
            needsEvidence: true,
        },
    ],
    example: `error[poll/timed-out]: \`status == 'done'\` did not come to hold within 20m (within).

  Seen
    \u00b7 last: status is: "in progress"
    \u00b7 41 polls in 20 min 0 s, one every 30s`,
};
const poll_failed = {
    title: 'What was awaited will not come',
    meaning: 'An answer met the expression of `fail-when`, so the call was not repeated any more. Or an expression could not be evaluated, so that no answer would end the wait. The expression, what it gave and the start of the answer are shown.',
    remedies: [
        {
            id: 'state',
            cause: 'What the call waits for ended badly: rejected, failed, cancelled.',
            steps: ['Look at the answer above for the reason, and in the system behind the API; then start it again.'],
        },
        {
            id: 'expression',
            cause: '`fail-when` holds in states that are no failure.',
            steps: ["Make it narrower: `fail-when: status == 'rejected'` holds for that one state alone."],
        },
        {
            id: 'function',
            cause: 'The expression calls a function that JMESPath does not have, or with another number of arguments.',
            steps: ['Look the function up at jmespath.org/specification.html, under "Built-in Functions".'],
            needsEvidence: true,
        },
        {
            id: 'unclear',
            cause: 'The expression makes too much of the answer, or gives a function a value that it does not take.',
            steps: [
                "Write it so that it fits every answer: name the field itself instead of lists of lists, and `(files || '')` where one may be missing.",
            ],
            needsEvidence: true,
        },
    ],
    example: `error[poll/failed]: The poll was stopped, because \`status == 'rejected'\` holds (fail-when).

  Seen
    \u00b7 expression: status == 'rejected'
    \u00b7 status is: "rejected"
    \u00b7 3 polls in 1 min 0 s, one every 30s`,
};
const more = {
    title: 'Not all pages could be fetched',
    meaning: 'There are more pages than were fetched, so the list is not whole, and nothing is cut in silence. What `max-pages` allowed is kept in the outputs; the file of `save-to` appears whole or not at all, and when a page leads nowhere nothing is kept.',
    remedies: [
        {
            id: 'limit',
            cause: 'The list is longer than `max-pages` allows.',
            steps: [
                { unlessSuggested: 'Allow more pages: `max-pages: 500` in `paginate`.' },
                'Or make the list shorter, by a filter or larger pages in `query`, if the API has them.',
            ],
        },
        {
            id: 'circle',
            cause: 'A page names as the next one a page that was fetched already.',
            steps: [
                'Compare `next` of `paginate` with an answer of the API: it must find what leads on, not the page itself; a cursor goes into the query parameter that `param` names.',
            ],
            needsEvidence: true,
        },
        {
            id: 'expression',
            cause: '`next` finds something that is neither a URL nor a cursor.',
            steps: ['Let `next` find the URL or the cursor itself, such as `links.next` or `meta.next_cursor`.'],
            needsEvidence: true,
        },
    ],
    example: `error[paginate/more]: There are more pages than max-pages allows, 100, so the list is not whole.

  Seen
    \u00b7 10000 items of 100 pages`,
};
const poll = {
    'poll/timed-out': timedOut,
    'poll/failed': poll_failed,
    'paginate/more': more,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/redirect.js
const crossOrigin = {
    title: 'The API leads to another origin',
    meaning: 'The API answered with a redirect, or named a next page, at another scheme, host or port. It was not followed: the key belongs to the origin of `base-url` alone, and most HTTP clients would have handed it on.',
    remedies: [
        {
            id: 'moved',
            cause: 'The API has moved, or `base-url` lacks or has a `www.`, a region or a port too many.',
            steps: [{ unlessSuggested: 'If you trust the new address and the key belongs there, set `base-url` to it.' }],
        },
        {
            id: 'download',
            cause: 'It is a signed link to a file store.',
            steps: [
                {
                    unlessSuggested: 'For a signed link to a file store, set `redirects: without-key`: the link is followed without key, cookies and your headers.',
                },
            ],
        },
        {
            id: 'sign-in',
            cause: 'It leads to a sign-in page: `base-url` names a website, or the API stands behind single sign-on.',
            steps: ['Check `base-url`; for Kimp360 leave it out.'],
        },
        {
            id: 'page',
            cause: 'The API builds the links of its pages with another address than the one it is called by, such as an internal one.',
            steps: [
                'If the answer has a cursor as well, use that: `next` finds the cursor, and `param` names the query parameter that takes it.',
                'Otherwise report it to those who run the API: its links lead nowhere for anybody outside.',
            ],
            needsEvidence: true,
        },
    ],
    example: 'error[redirect/cross-origin]: The API redirected from https://api.kimp360.com to https://files.example, which must not get the key, so the redirect was not followed.',
};
const downgrade = {
    title: 'A redirect leads to an address without TLS',
    meaning: 'The redirect would have continued in clear text, from https to http or to another machine without TLS. It is never followed, whatever `redirects` says.',
    remedies: [
        {
            id: 'misconfigured',
            cause: 'The server in front of the API does not know that it is reached by https, and builds its links with http.',
            steps: [
                {
                    unlessSuggested: 'Give the final address in `base-url` and `path`, with https; often only a `/` at the end of `path` is missing or too many.',
                },
                'Report it to those who run the API.',
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[redirect/downgrade]: The API redirected from https to http, which has no TLS, so the redirect was not followed.',
};
const loop = {
    title: 'Redirects without end',
    meaning: 'After five redirects there was still no answer, or an address came up again.',
    remedies: [
        {
            id: 'circle',
            cause: 'Two rules of the server send the caller back and forth: with and without `/` at the end, `www.`, or a language.',
            steps: ['Look at the addresses above and give the one that answers in `base-url` and `path`.'],
        },
        {
            id: 'sign-in',
            cause: 'The server waits for a cookie that a sign-in page would set.',
            steps: ['Check `base-url`: it must be that of the API, not of the website.'],
        },
    ],
    example: 'error[redirect/loop]: The API redirected more than 5 times.',
};
const unsupported = {
    title: 'A redirect that cannot be followed',
    meaning: 'The redirect has no usable address, leads to an address that no call of this step may go to, or would send a body that must not be sent again.',
    remedies: [
        {
            id: 'location',
            cause: 'The header `Location` is missing or broken.',
            steps: ['Report it to those who run the API; until then give the final address in `path`.'],
        },
        {
            id: 'body',
            cause: 'A call with a body, or one that changes something, was redirected to another origin; it is never sent on there.',
            steps: ['If the redirect leads to another origin and the key belongs there, give that address in `base-url`.'],
        },
        {
            id: 'scheme',
            cause: 'The redirect leads to something else than `https:` or `http:`, such as `file:` or the link of an app.',
            steps: ['Check `base-url` and `path`; such an address is meant for a browser or an app, not for an API call.'],
        },
        {
            id: 'user-info',
            cause: 'The redirect leads to an address with a user name or a password in it.',
            steps: ['Report it to those who run the API: credentials do not belong in an address.'],
        },
        {
            id: 'metadata',
            cause: 'The redirect leads to a link-local or metadata address, where machines in a cloud find credentials of their own.',
            steps: [
                'Do not follow it: no API does that by design. Report it to those who run the API, and check that `base-url` is theirs.',
            ],
        },
        {
            id: 'answer',
            cause: 'The redirect itself is the answer that you need.',
            steps: [
                ({ cli }) => `If the redirect itself is the answer that you need, set \`redirects: none\` and \`expect-status: 3xx\`; ${cli ? 'with `results-file: FILE` that file holds the `location`' : 'the output `headers` holds the `location`'}.`,
            ],
        },
    ],
    supersedesSuggestion: true,
    example: 'error[redirect/unsupported]: The answer is a redirect to something else than HTTP.',
};
const redirect = {
    'redirect/cross-origin': crossOrigin,
    'redirect/downgrade': downgrade,
    'redirect/loop': loop,
    'redirect/unsupported': unsupported,
};

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/scan.js
const incomplete = {
    title: 'Part of the scan could not be read',
    meaning: 'Something that was to be scanned is encrypted, damaged, packed in a way that is not read, or may not be opened. The key may stand in it, so the scan proves nothing about it. Everything else was scanned.',
    remedies: [
        {
            id: 'packed',
            cause: 'An archive of a kind that is not read: `.xz`, `.bz2`, `.7z`, `.rar`, or one with a password; `.zst` is read since Node 22.15.',
            steps: ['Scan before it is packed: name the folder that goes into the archive.'],
            needsEvidence: true,
        },
        {
            id: 'history',
            cause: 'An archive holds a folder in which git keeps its history, compressed in a way that git alone reads.',
            steps: [
                'Leave `.git` out of the archive; or search the history before it is packed, with `scan-git: true` (CLI: `--git`).',
            ],
            needsEvidence: true,
        },
        {
            id: 'deep',
            cause: 'Archives stand in archives, deeper than four.',
            steps: ['Unpack the outer ones in a step before, and scan that folder.'],
            needsEvidence: true,
        },
        {
            id: 'rights',
            cause: 'The user that runs the job may not read the file or the folder.',
            steps: [({ workflow }) => `Give the right to read: \`${workflow ? 'run: ' : ''}chmod -R u+r FOLDER\`.`],
            needsEvidence: true,
        },
        {
            id: 'link',
            cause: 'A link leads to a folder outside of what is scanned.',
            steps: ['Scan that folder too, by its own name; a link is not followed out.'],
            needsEvidence: true,
        },
        {
            id: 'changed',
            cause: 'Something wrote to the file, or removed it, while it was scanned, or the scan was stopped.',
            steps: ['Scan when everything is written: after the step that makes the files has ended.'],
            needsEvidence: true,
        },
        {
            id: 'damaged',
            cause: 'An archive is damaged or cut short, or unfolds to far more than any honest one.',
            steps: ['Make the archive again, and look whether it opens: `unzip -t FILE`, `gzip -t FILE`, `tar -tf FILE`.'],
            needsEvidence: true,
        },
    ],
    lastly: [
        'If a part named above cannot hold the key, list it: `scan-allow-unread: vendor/*.7z`. It is still told, and no error any more.',
    ],
    example: `error[scan/incomplete]: 1 part of what was to be scanned could not be read.

  Seen
    \u00b7 dist/old.7z: 7z is not read`,
};
const scan = { 'scan/incomplete': incomplete };

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/catalogue/index.js











const catalogue = {
    ...key,
    ...input,
    ...auth,
    ...http,
    ...net,
    ...redirect,
    ...answer,
    ...poll,
    ...leak,
    ...scan,
    ...internal,
};


/***/ }),

/***/ 4430:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
TT: () => (saidBy),
_6: () => (isHtml),
y8: () => (pageSigns),
yp: () => (recognizeEdge)
});
var _answered_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2585);
var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28);



const signatures = [
    { kind: 'sign-in', who: 'Cloudflare Access', field: 'cf-access-domain' },
    { kind: 'sign-in', who: 'Cloudflare Access', field: 'cf-access-aud' },
    { kind: 'sign-in', who: 'Cloudflare Access', field: 'www-authenticate', value: /cloudflare[- ]access/i },
    { kind: 'sign-in', who: 'Cloudflare Access', body: /\.cloudflareaccess\.com|\/cdn-cgi\/access\/login/i },
    { kind: 'challenge', who: 'Cloudflare', field: 'cf-mitigated', value: /challenge/i },
    { kind: 'block', who: 'Cloudflare', field: 'cf-mitigated' },
    { kind: 'challenge', who: 'Cloudflare', body: /\/cdn-cgi\/challenge-platform\/|cf[-_]chl[-_]|<title>Just a moment/i },
    {
        kind: 'block',
        who: 'Cloudflare',
        body: /error code: 1\d{3}\b|Cloudflare Ray ID|class="cf-error|Attention Required! \| Cloudflare|"cloudflare_error":\s*true/i,
    },
    { kind: 'challenge', who: 'AWS WAF', field: 'x-amzn-waf-action' },
    {
        kind: 'block',
        who: 'Amazon CloudFront',
        body: /generated by cloudfront|The request could not be satisfied|Request blocked\.\s/i,
    },
    { kind: 'block', who: 'Akamai', body: /Reference(?:\s|&#32;)*(?:#|&#35;)\s*[\da-f]+\.|errors\.edgesuite\.net/i },
    { kind: 'block', who: 'Imperva', body: /_Incapsula_Resource|Incapsula incident ID|Powered by Imperva/i },
    { kind: 'block', who: 'Sucuri', field: 'x-sucuri-block' },
    { kind: 'block', who: 'Sucuri', body: /Sucuri Website Firewall|sucuri\.net\/privacy/i },
    { kind: 'block', who: 'an F5 firewall', body: /The requested URL was rejected[\s\S]{0,200}support ID/i },
    {
        kind: 'block',
        who: 'Azure Front Door',
        body: /azure (?:front door|web application firewall)|Azure ref(?:erence)? ?(?:id)?:|Microsoft-Azure-Application-Gateway/i,
        inPage: true,
    },
    { kind: 'challenge', who: 'DataDome', body: /captcha-delivery\.com/i },
    { kind: 'proxy', who: 'a Squid proxy', field: 'x-squid-error' },
    { kind: 'proxy', who: 'a Squid proxy', body: /<body id="?ERR_|Generated [^<]{0,80}\(squid/i },
    {
        kind: 'proxy',
        who: 'a web filter',
        body: /zscaler|FortiGuard|fortinet|Blue ?Coat|web ?(?:page|site) (?:has been |is )?blocked|Netskope|Cisco Umbrella/i,
        inPage: true,
    },
    {
        kind: 'captive-portal',
        who: 'a network sign-in page',
        body: /captive[-_ ]?portal|WISPAccessGatewayParam|wi-?fi hotspot/i,
        inPage: true,
    },
    {
        kind: 'sign-in',
        who: 'a sign-in page',
        body: /login\.microsoftonline\.com|SAMLRequest|\.okta\.com|accounts\.google\.com|<input[^>]+type=["']?password/i,
        inPage: true,
    },
];
function recognizeEdge(response, request) {
    if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .t)(response).own && !isFromAccess(response))
        return undefined;
    for (const signature of signatures) {
        const sign = match(signature, response);
        if (sign !== undefined) {
            return { kind: signature.kind, who: signature.who, signs: [sign, ...pageSigns(response)] };
        }
    }
    return byPage(response) ?? byChallenge(response, request);
}
function isFromAccess(response) {
    if ((0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'cf-access-domain') === undefined && (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'cf-access-aud') === undefined)
        return false;
    const { json } = response;
    return !(typeof json === 'object' && json !== null && 'statusCode' in json);
}
function match(signature, response) {
    if (signature.field !== undefined) {
        const value = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, signature.field);
        if (value === undefined || signature.value?.test(value) === false)
            return undefined;
        return `field ${signature.field}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, 80)}`;
    }
    if (signature.inPage === true && !isHtml(response))
        return undefined;
    const found = signature.body?.exec(response.bodyStart)?.[0];
    return found === undefined ? undefined : `the page holds "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(found, 80)}"`;
}
function byPage(response) {
    if (!isHtml(response))
        return undefined;
    const software = /<center>(nginx|openresty|tengine)|<address>(Apache)|(IIS)|(HAProxy|Varnish|Envoy|Traefik)/i.exec(response.bodyStart);
    const name = software?.slice(1).find((part) => part !== undefined);
    if (name === undefined && isApplication(response))
        return undefined;
    const who = name === undefined ? 'a web server or gateway' : `a web server or gateway (${name})`;
    return { kind: 'web-server', who, signs: pageSigns(response) };
}
function isApplication(response) {
    return /express|next\.js|koa|sails|php|asp\.net|servlet|phusion/i.test((0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'x-powered-by') ?? '');
}
function byChallenge(response, request) {
    const scheme = /^(Basic|Negotiate|NTLM)\b/i.exec((0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'www-authenticate') ?? '')?.[1];
    if (scheme === undefined)
        return undefined;
    if (request?.keyScheme?.toLowerCase() === scheme.toLowerCase())
        return undefined;
    return { kind: 'sign-in', who: `a server that asks for a ${scheme} sign-in`, signs: [] };
}
function isHtml(response) {
    const type = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'content-type') ?? '';
    return (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ||
        /^\s*<(?:!doctype\s+html|html)\b/i.test(response.bodyStart));
}
function saidBy(response) {
    const { message, details, own } = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .t)(response);
    if (own)
        return [message ?? '', ...details].join(' ');
    return isHtml(response) ? '' : response.bodyStart;
}
function pageSigns(response) {
    if (!isHtml(response))
        return [];
    const title = /<title[^>]*>([^<]+)/i.exec(response.bodyStart)?.[1];
    return [
        title === undefined
            ? 'the answer is an HTML page, not JSON'
            : `the answer is an HTML page: "${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(title, 100)}"`,
    ];
}


/***/ }),

/***/ 7634:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (explain),
  b6: () => (explain_textOf)
});

// UNUSED EXPORTS: anchorOf, pageOf, rank

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/catalogue/index.js + 13 modules
var catalogue = __webpack_require__(3719);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/codes.js
var codes = __webpack_require__(3448);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/answered-by.js
var answered_by = __webpack_require__(2585);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/scales.js
class Scales {
    weights = new Map();
    excluded = new Set();
    sentences = new Map();
    evidence = [];
    favour(weight, ...causes) {
        for (const cause of causes)
            this.weights.set(cause, (this.weights.get(cause) ?? 0) + weight);
        return this;
    }
    exclude(...causes) {
        for (const cause of causes)
            this.excluded.add(cause);
        return this;
    }
    say(cause, sentence) {
        this.sentences.set(cause, sentence);
        return this;
    }
    see(...lines) {
        this.evidence.push(...lines);
        return this;
    }
}
const slight = 1;
const strong = 4;
const decisive = 16;
function textOf(found) {
    return [found.message, ...found.evidence].join('\n');
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/answer.js

function weighProtocol(found) {
    const text = textOf(found);
    if (/HPE_HEADER_OVERFLOW/.test(text))
        return new Scales().favour(decisive, 'header-size').exclude('port', 'coding');
    if (/\(status 0\d\d\)/.test(text))
        return new Scales().favour(decisive, 'status').exclude('port', 'coding');
    const layers = /compressed (\d+) times/.exec(found.message)?.[1];
    if (layers !== undefined) {
        const sentence = `The server, or a proxy on the way, compressed the answer ${layers} times over, where once is usual.`;
        return new Scales().favour(decisive, 'coding').exclude('port').say('coding', sentence);
    }
    if (/could not be decompressed/.test(found.message)) {
        const scales = new Scales().favour(decisive, 'coding').exclude('port');
        const coding = /content-encoding ([\w.-]+)/.exec(text)?.[1];
        if (coding !== undefined) {
            scales.say('coding', `The answer is compressed with \`${coding}\`, which was not asked for and cannot be read here.`);
        }
        return scales;
    }
    return new Scales().exclude('coding');
}
function weighTruncated(found) {
    if (/compressed content/.test(found.message))
        return new Scales().favour(slight, 'coding').exclude('length');
    if (!/not complete JSON/.test(found.message))
        return new Scales();
    return new Scales().favour(slight, 'form').favour(strong, 'passing').exclude('length');
}
function weighUnsupportedRedirect(found) {
    const reasons = {
        location: /does not say where|is not a URL/,
        scheme: /something else than HTTP/,
        'user-info': /user name or password/,
        metadata: /metadata address/,
        body: /asks to send the/,
    };
    const scales = new Scales();
    const reason = Object.entries(reasons).find(([, pattern]) => pattern.test(found.message))?.[0];
    if (reason === undefined)
        return scales;
    if (reason === 'metadata')
        scales.exclude('answer');
    return scales.favour(decisive, reason).exclude(...Object.keys(reasons).filter((other) => other !== reason));
}
function weighExpression(found) {
    const scales = new Scales();
    const problem = found.evidence
        .map((line) => /^(?:could not be evaluated: )?(TypeError|ArgumentError|Unknown function|the number is too large|the result is nested|the result is too long)/.exec(line)?.[1])
        .find((one) => one !== undefined);
    if (problem === undefined)
        return scales;
    const cause = problem === 'TypeError' ? 'type' : problem.startsWith('the ') ? 'limits' : 'function';
    return scales.favour(decisive, cause).exclude('name', 'absent', 'state', 'quotes', 'expression');
}
function weighSaveFailure(found) {
    const text = textOf(found);
    const codes = {
        space: /\b(?:ENOSPC|EDQUOT)\b/,
        rights: /\b(?:EACCES|EPERM|EROFS)\b/,
        folder: /\b(?:EISDIR|ENOTDIR)\b/,
        gone: /\b(?:ENOENT|ESTALE)\b/,
        size: /\bEFBIG\b/,
        name: /\b(?:ENAMETOOLONG|EINVAL|EILSEQ|ELOOP)\b/,
        handles: /\b(?:EMFILE|ENFILE)\b/,
        busy: /\b(?:EBUSY|ETXTBSY)\b/,
        device: /\bEIO\b/,
    };
    const toStdout = /\bto stdout\b/.test(found.message);
    const unfit = /\b(?:ENOENT|EISDIR|ENOTDIR|ENXIO|EACCES|EPERM|EROFS)\b/.test(text);
    const byRunner = found.evidence.some((line) => /^(?:GITHUB_OUTPUT|GITHUB_STEP_SUMMARY|RUNNER_TEMP): /.test(line));
    const matching = toStdout
        ? 'reader'
        : byRunner && unfit
            ? 'runner'
            : (Object.entries(codes).find(([, pattern]) => pattern.test(text))?.[0] ?? 'other');
    return new Scales()
        .favour(strong, matching)
        .exclude(...[...Object.keys(codes), 'other'].filter((cause) => cause !== matching));
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/words.js
var diagnostics_words = __webpack_require__(1779);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/rules/once-only.js
var once_only = __webpack_require__(7692);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/connection.js



const tlsCauses = [
    [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate has expired/i, 'expired'],
    [/ERR_TLS_CERT_ALTNAME_INVALID|altname|HOSTNAME_MISMATCH/i, 'name'],
    [/SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)|unable to (?:get|verify)|self[- ]signed/i, 'private-ca'],
    [
        /CERTIFICATE_REQUIRED|BAD_CERTIFICATE|HANDSHAKE_FAILURE|alert (?:certificate required|bad certificate|handshake failure)/i,
        'client',
    ],
    [/EPROTO|WRONG_VERSION|UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|wrong version number/i, 'version'],
];
function weighTls(found) {
    const scales = new Scales();
    if (/closed during the TLS handshake/.test(textOf(found))) {
        return scales.favour(slight, 'cut', 'client', 'version').exclude('private-ca', 'expired', 'name');
    }
    const cause = tlsCauses.find(([pattern]) => pattern.test(textOf(found)))?.[1];
    if (cause !== undefined)
        scales.favour(strong, cause).exclude(...tlsCauses.map(([, other]) => other).filter((other) => other !== cause));
    return scales;
}
function weighConnection(found, facts) {
    const { request, acceptedEarlier } = facts;
    const scales = new Scales();
    if (/(?:run|job) was cancelled/.test(found.message))
        return scales.favour(strong, 'cancelled').exclude('passing', 'filter', 'size');
    if (/waiting for its turn/.test(textOf(found)))
        return scales.favour(strong, 'pace').exclude('slow', 'dropped', 'trickle', 'proxy');
    const host = (0,diagnostics_words/* hostOf */.w4)(request?.url) ?? '';
    const loopback = host === 'localhost' || host.startsWith('127.') || host === '[::1]';
    if (loopback)
        scales.exclude('firewall', 'proxy', 'private', 'dropped', 'filter');
    else
        scales.exclude('container');
    if (request?.proxy !== undefined)
        scales.exclude('proxy');
    if (/could not be reached|EHOSTUNREACH|ENETUNREACH/.test(textOf(found))) {
        scales.favour(strong, 'firewall', 'proxy').exclude('port');
    }
    if (acceptedEarlier)
        scales.exclude('typo', 'private', 'resolver', 'port', 'firewall', 'dropped', 'proxy');
    if (host === 'api.kimp360.com')
        scales.exclude('typo', 'private', 'port');
    if (/\.(?:internal|local|lan|corp|intranet|home\.arpa|svc)$|^[^.]+$/.test(host) && !loopback)
        scales.favour(strong, 'private');
    else if (/\bEAI_AGAIN\b/.test(textOf(found)))
        scales.favour(strong, 'resolver');
    if (request?.method === 'GET' || request?.method === 'HEAD')
        scales.exclude('size');
    if (found.code === 'net/reset' && (0,once_only/* isOnceOnly */.IK)(facts))
        scales.favour(slight, 'repeat').favour(slight * 2, 'passing');
    weighStage(scales, textOf(found), loopback);
    if (/the answer had begun|bytes? of (?:its )?content had come/.test(textOf(found))) {
        scales.favour(strong, 'trickle').exclude('dropped', 'proxy');
    }
    else if (/no answer had come/.test(textOf(found)))
        scales.exclude('trickle');
    return scales;
}
function weighStage(scales, text, loopback) {
    const missing = /no connection to the API stood yet: (.*)/.exec(text)?.[1];
    if (missing === undefined)
        return;
    scales.exclude('slow', 'trickle');
    if (missing.startsWith('the proxy'))
        scales.favour(strong, 'silent-proxy').exclude('dropped');
    else if (missing.startsWith('the TLS'))
        scales.favour(strong, 'handshake').exclude('proxy');
    else if (missing.startsWith('its name'))
        scales.favour(strong, 'look-up').exclude('dropped');
    else
        scales.favour(strong, loopback ? 'silent-port' : 'dropped');
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/edge.js
var diagnostics_edge = __webpack_require__(4430);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/edge-blocked.js


const kinds = ['challenge', 'block', 'sign-in', 'proxy', 'captive-portal', 'web-server'];
function weighEdge({ request, response, key, acceptedEarlier }) {
    const scales = new Scales();
    const edge = response === undefined ? undefined : (0,diagnostics_edge/* recognizeEdge */.yp)(response, request);
    if (edge === undefined)
        return scales;
    scales.favour(decisive, edge.kind).exclude(...kinds.filter((kind) => kind !== edge.kind && kind !== 'block'));
    if (edge.who === 'Cloudflare Access') {
        scales.say('sign-in', 'Cloudflare Access (zero trust) stands in front of the API, and lets nothing through that has not signed in to it.');
    }
    if (edge.kind !== 'block' && edge.kind !== 'web-server')
        scales.exclude('block');
    if (edge.kind === 'sign-in' || edge.kind === 'captive-portal' || edge.kind === 'proxy')
        scales.exclude('gateway-key');
    if (response?.status === 401 && edge.kind === 'web-server')
        scales.exclude('block');
    if (acceptedEarlier || key.fallback === 'accepted')
        scales.exclude('gateway-key');
    return scales;
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/api-error.js
var api_error = __webpack_require__(8669);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/retry-after.js
var retry_after = __webpack_require__(8295);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/forbidden.js





function weighForbidden(facts) {
    const scales = new Scales();
    const { request, response } = facts;
    if (request?.keySent === false) {
        return scales.favour(decisive, 'not-sent').exclude('permission', 'ownership');
    }
    if (response !== undefined) {
        weighGateway(scales, response, facts.acceptedEarlier);
        weighWords(scales, response);
        if ((0,diagnostics_edge/* isHtml */._6)(response))
            scales.favour(slight, 'page').favour(slight * 2, 'permission', 'ownership');
    }
    if (request !== undefined)
        weighCall(scales, request, facts.acceptedEarlier);
    return scales;
}
function weighGateway(scales, response, acceptedEarlier) {
    const type = (0,answered_by/* header */.w)(response, 'x-amzn-errortype') ?? '';
    if (/^MissingAuthenticationToken/i.test(type))
        scales.favour(decisive, 'gateway-route');
    else if (/^Forbidden/i.test(type) && (0,api_error/* readApiError */.t)(response).message === 'Forbidden' && !acceptedEarlier) {
        scales.favour(decisive, 'gateway-key');
    }
}
function weighWords(scales, response) {
    const said = (0,diagnostics_edge/* saidBy */.TT)(response);
    if ((0,retry_after/* saysRateLimit */.wY)(response))
        scales.favour(decisive, 'rate');
    if (/\b(?:ip(?:[- ]address)?|network)\b(?:[^.]|\.\S){0,80}\b(?:not (?:allowed|permitted|authori[sz]ed|on)|allow-?list(?:ed)?|white-?list(?:ed)?|blocked|denied|restricted|forbidden)|\b(?:allow|white)-?list/i.test(said)) {
        scales.favour(decisive, 'network');
    }
    const permission = /\b(?:permissions?|scopes?|roles?|read[- ]only|privileges?)\b/i.test(said);
    const ownership = /\b(?:accounts?|projects?|owner(?:ship|s)?|belongs?|workspaces?|organi[sz]ations?|tenants?)\b/i.test(said);
    if (permission !== ownership)
        scales.favour(strong, permission ? 'permission' : 'ownership');
}
const idSegment = /\/(?:\d+|[\da-f]{8}-[\da-f-]{27}|(?=[^/?#]*\d)[\w-]{12,})(?=[/?#]|$)/i;
function weighCall(scales, request, acceptedEarlier) {
    const reads = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    const path = request.url.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/s, '');
    if (reads && idSegment.test(path))
        scales.favour(slight, 'ownership');
    if (acceptedEarlier) {
        scales.say('permission', 'The key lacks the permission for this call; it works, since an earlier call of this run was accepted with it.');
    }
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/incomplete.js

function weighIncomplete({ evidence }) {
    const scales = new Scales();
    const tell = (cause, reason) => {
        const count = evidence.filter((line) => reason.test(line)).length;
        if (count > 0)
            scales.favour(strong + count, cause);
    };
    tell('rights', /: no permission$/);
    tell('link', /: a link to a folder /);
    tell('deep', /: deeper than /);
    tell('history', /: the history of git, /);
    tell('packed', /: (?:encrypted|.* is not read)$/);
    tell('changed', /while it was |: the scan was stopped$/);
    tell('damaged', /: (?:it is )?(?:damaged|cut short)|: unfolds to /);
    return scales;
}
function weighLeak({ message }) {
    const scales = new Scales();
    if (/of what was scanned/.test(message))
        return scales.exclude('other-process', 'redactor', 'too-early');
    return /^A value was written/.test(message)
        ? scales.exclude('public', 'own-file', 'other-process', 'redactor')
        : scales.exclude('public', 'own-file', 'too-early');
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/storage.js
var storage = __webpack_require__(3839);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/visible.js
var visible = __webpack_require__(28);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/missing-key.js




const hedged = ['unset', 'not-handed-over', 'environment', 'organisation'];
function weighMissingKey({ environment, key }) {
    const scales = new Scales();
    if (key.source === 'stdin' || key.source === 'file') {
        return scales.favour(decisive, `empty-${key.source}`).exclude(...hedged, 'other-ci');
    }
    if (environment.act === true)
        return scales
            .favour(decisive, 'act')
            .exclude(...hedged)
            .see('the run is one of act (`ACT` is set)');
    if (environment.host !== 'github' && environment.host !== 'gitea')
        return otherCi(scales, environment, key);
    const source = environment.secretSource ?? '';
    if (source !== '')
        scales.see(`github.secret_source: ${(0,visible/* makeVisible */.Xm)(source)}`);
    if (weighDependabot(scales, environment, source) || weighFork(scales, environment, source))
        return scales.exclude(...hedged);
    if (weighHandover(scales, environment))
        return scales;
    weighPlace(scales, environment, source);
    return scales;
}
function weighHandover(scales, environment) {
    const { apiKeyGiven, apiKeyExpression, apiKeyPlace, jobHasEnvironment, jobEnvironment, cli } = environment;
    if (jobHasEnvironment === true) {
        const named = jobEnvironment === undefined ? '' : ` ${(0,visible/* oneLine */.TN)(jobEnvironment, 100)}`;
        scales.see(`the job names an environment:${named === '' ? ' (by an expression)' : named}`).exclude('environment');
    }
    else if (jobHasEnvironment === false) {
        scales.say('environment', 'It is a secret of an environment, and the job names none: it has no `environment:`.');
    }
    if (apiKeyGiven === false) {
        const lacking = cli === true ? 'no `KIMP360_API_KEY` under `env:`' : 'no `api-key` input, and no `KIMP360_API_KEY` under `env:`';
        scales
            .favour(decisive, 'not-handed-over')
            .exclude('unset', 'environment', 'organisation')
            .say('not-handed-over', `In the workflow file the step has ${lacking}: nothing hands the key over.`);
        return false;
    }
    if (apiKeyGiven === true)
        scales.exclude('not-handed-over');
    if (apiKeyExpression === undefined)
        return false;
    const expression = (0,visible/* oneLine */.TN)(apiKeyExpression, 200);
    scales.see(`the workflow file says \`${apiKeyPlace ?? 'api-key'}: ${expression}\``);
    const reference = (0,diagnostics_words/* referenceOf */.Bz)(expression);
    const [context = ''] = reference.split('.');
    const cause = Object.hasOwn(references, context) ? references[context] : undefined;
    if (cause !== undefined) {
        scales.favour(decisive, cause).exclude('unset', 'environment', 'organisation');
        return cause !== 'caller';
    }
    if (/^secrets\.[A-Za-z_]\w*$/.test(reference)) {
        const name = reference.slice('secrets.'.length);
        scales.say('unset', `The secret \`${name}\` does not exist yet, or exists under another name: a misspelt name gives an empty text, not an error.`);
    }
    return false;
}
const references = {
    vars: 'variable',
    env: 'environment-variable',
    inputs: 'caller',
    steps: 'earlier',
    needs: 'earlier',
};
function otherCi(scales, { host }, key) {
    const { name, pitfalls } = (0,storage/* storageOf */.p)(host);
    scales.favour(decisive + 1, 'other-ci').exclude(...hedged);
    if (host === 'plain') {
        return scales.say('other-ci', key.source === 'environment'
            ? 'The environment variable `KIMP360_API_KEY` is set here, but empty.'
            : 'The environment variable `KIMP360_API_KEY` is not set here, or set but not exported.');
    }
    scales
        .see(`the run is one of ${name}`)
        .say('other-ci', `This job's environment has no \`KIMP360_API_KEY\`: it is not stored in ${name} yet.`);
    if (pitfalls.length === 0)
        return scales;
    return scales
        .favour(decisive, 'withheld')
        .say('withheld', `It is stored, but this job does not get it: ${pitfalls.join('; ')}.`);
}
function weighDependabot(scales, environment, source) {
    if (source === 'Actions' || source === 'Codespaces')
        return false;
    const bot = 'dependabot[bot]';
    const { actor, triggeringActor, pullRequestAuthor } = environment;
    const isAuthor = pullRequestAuthor === bot;
    if (source !== 'Dependabot' && actor !== bot && !isAuthor)
        return false;
    scales.favour(decisive, 'dependabot');
    if (actor === bot)
        scales.see(`started by ${bot}`);
    else if (isAuthor)
        scales.see(`the pull request is one of ${bot}`);
    if (actor === bot && triggeringActor !== undefined && triggeringActor !== '' && triggeringActor !== bot) {
        scales.see(`run again by ${(0,visible/* makeVisible */.Xm)(triggeringActor)}: the restriction stays`);
    }
    return source !== '' || actor === bot;
}
const trustedEvents = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'push',
    'schedule',
    'workflow_dispatch',
]);
function weighFork(scales, environment, source) {
    const { headRepository, repository, headIsFork, headRepositoryDeleted, eventName } = environment;
    const elsewhere = headRepository !== undefined &&
        headRepository !== '' &&
        repository !== undefined &&
        headRepository.toLowerCase() !== repository.toLowerCase();
    const deleted = headRepositoryDeleted === true;
    const foreign = elsewhere || deleted || (headIsFork === true && headRepository === undefined);
    if (!foreign || trustedEvents.has(eventName ?? '') || source === 'Actions' || source === 'Codespaces')
        return false;
    scales.favour(decisive, 'fork');
    if (source !== 'None') {
        scales.say('fork', 'The run belongs to a pull request from a fork: such runs get no secrets.');
    }
    const from = deleted
        ? 'a fork that was deleted'
        : headRepository === undefined
            ? 'a fork'
            : (0,visible/* makeVisible */.Xm)(headRepository);
    scales.see(`the run is for a pull request from ${from}${repository === undefined ? '' : ` into ${(0,visible/* makeVisible */.Xm)(repository)}`}`);
    return true;
}
function weighPlace(scales, environment, source) {
    const { workflowRef, jobWorkflowRef, repository } = environment;
    const caller = fileOf(workflowRef);
    const called = fileOf(jobWorkflowRef);
    if (caller !== '' && called !== '' && caller !== called) {
        scales
            .favour(strong * 3, 'reusable')
            .see(`the job stands in ${(0,visible/* makeVisible */.Xm)(called)}, called by ${(0,visible/* makeVisible */.Xm)(caller)}`);
    }
    if (environment.composite === true) {
        scales.favour(strong * 2, 'composite').see('the step runs inside a composite action (`GITHUB_ACTION_PATH` is set)');
        scales.exclude('not-handed-over');
    }
    if (source === 'Codespaces')
        scales.favour(strong, 'codespaces').exclude('environment');
    if (environment.repositoryIsFork === true) {
        scales
            .favour(strong, 'forked-repository')
            .see(`${repository === undefined ? 'this repository' : (0,visible/* makeVisible */.Xm)(repository)} is a fork`);
        if (source === 'None')
            scales.exclude('organisation');
    }
    if (environment.gitea === true || environment.forgejo === true) {
        scales.see(`the run is one of ${environment.forgejo === true ? 'Forgejo' : 'Gitea'}`);
        scales.exclude('environment', 'organisation');
    }
}
function fileOf(ref) {
    return (ref ?? '').replace(/@.*$/s, '');
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/poll.js


function weighPoll({ evidence }) {
    const scales = new Scales();
    const says = (pattern) => evidence.some((line) => pattern.test(line));
    if (says(/^could not be evaluated: (?:ArgumentError|Unknown function)/)) {
        return scales.favour(decisive, 'function').exclude('state', 'expression');
    }
    if (says(/^could not be evaluated: /))
        scales.favour(decisive, 'unclear').exclude('state', 'expression');
    if (says(/^last: (?:could not be evaluated|[\w.[\]-]+ is: null$|got: null$)/))
        scales.favour(strong, 'expression');
    if (says(/^every poll was a /))
        scales.favour(strong, 'replayed');
    return scales;
}
function weighPages({ message }) {
    const scales = new Scales();
    if (/fetched already/.test(message))
        return scales.favour(decisive, 'circle').exclude('limit');
    if (/neither a URL nor a cursor|found a cursor|could not be evaluated/.test(message)) {
        return scales.favour(decisive, 'expression').exclude('limit');
    }
    return scales;
}
function weighForeignPage({ message }, facts) {
    const scales = new Scales();
    if (facts.request !== undefined && (0,diagnostics_words/* isKimp360 */.XW)(facts))
        scales.exclude('sign-in');
    return message.startsWith('The next page ') ? scales.favour(decisive, 'page').exclude('download', 'sign-in') : scales;
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/proxy.js

function weighProxySignIn(found, { response, request }) {
    const scales = new Scales();
    const text = textOf(found);
    if (response?.status === 407) {
        scales.favour(decisive, 'upstream');
        if (request?.proxy === undefined)
            scales.exclude('missing', 'wrong', 'scheme', 'needless');
        return scales;
    }
    if (/\bBasic\b/i.test(text))
        scales.exclude('scheme');
    else if (/\b(?:NTLM|Negotiate|Kerberos|Digest)\b/i.test(text))
        scales.favour(decisive, 'scheme');
    if (/no user name and password were given/.test(text))
        scales.favour(slight, 'missing').exclude('wrong');
    else if (/password was given/.test(text))
        scales.favour(strong, 'wrong').exclude('missing');
    return scales;
}
function weighProxy(found) {
    const scales = new Scales();
    const text = textOf(found);
    const status = Number(/\bCONNECT_(\d{3})\b/.exec(text)?.[1] ?? 0);
    if (status >= 500)
        return scales.favour(decisive, 'upstream').exclude('address');
    if (status > 0)
        return scales.favour(decisive, 'refuses').exclude('address');
    if (/PROXY_UNSUPPORTED/.test(text))
        return scales.favour(decisive, 'scheme').exclude('refuses', 'address');
    if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(text))
        return scales.favour(decisive, 'certificate').exclude('refuses');
    return scales.favour(strong, 'address').exclude('refuses');
}

// EXTERNAL MODULE: ./build/bundle/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(959);
;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/rejected.js





const aboutValue = ['mistyped', 'regenerated', 'revoked', 'expired'];
const hints = [
    [/\bexpired?\b/i, 'expired'],
    [/\b(?:revoked|disabled|deactivated|inactive|deleted|suspended)\b/i, 'revoked'],
    [
        /\b(?:missing|required|not (?:provided|present|supplied|found in)|no (?:api[- ]?key|credentials|token|authorization)|(?:without|provide|supply) an? )/i,
        'header-lost',
        'header-name',
    ],
    [/\b(?:invalid|incorrect|unknown|malformed|not valid|wrong|bad|unrecogni[sz]ed)\b/i, 'mistyped', 'regenerated'],
];
function weighRejected(facts) {
    const scales = new Scales();
    const { request, response, key } = facts;
    if (request?.keySent === false) {
        return scales.favour(decisive, 'not-sent').exclude(...aboutValue, 'header-name', 'header-lost');
    }
    if (facts.acceptedEarlier) {
        return scales.favour(decisive, 'meanwhile').exclude(...aboutValue, 'header-name', 'header-lost');
    }
    if (response !== undefined)
        rejected_weighWords(scales, response);
    if (request !== undefined)
        weighHeader(scales, request, facts);
    if (request !== undefined && response !== undefined)
        weighChallenge(scales, request, response, (0,diagnostics_words/* isKimp360 */.XW)(facts));
    if (response !== undefined && (0,diagnostics_edge/* isHtml */._6)(response))
        scales.favour(slight, 'page');
    if (request?.proxy !== undefined)
        scales.favour(slight, 'header-lost');
    if (key.fallback === 'rejected' && key.fingerprint !== key.fallbackFingerprint) {
        scales.favour(slight * 2, 'header-name', 'header-lost', 'other-place');
    }
    if (key.trimmed === true || key.lengthClass === '8-19')
        scales.favour(slight, 'mistyped');
    if (key.lengthClass === '8-19') {
        scales.say('mistyped', 'The value is not the whole key: it has fewer than 20 characters, short for an API key. Or it was mistyped.');
    }
    return scales;
}
function rejected_weighWords(scales, response) {
    const said = (0,diagnostics_edge/* saidBy */.TT)(response);
    const matched = hints.filter(([pattern]) => pattern.test(said));
    const only = matched.length === 1 ? matched[0] : undefined;
    if (only === undefined)
        return;
    const [, ...causes] = only;
    causes.forEach((cause, place) => {
        scales.favour(strong - place, cause);
    });
}
function weighHeader(scales, request, facts) {
    const name = request.keyHeader.toLowerCase();
    if ((0,diagnostics_words/* isKimp360 */.XW)(facts)) {
        if (name !== diagnostics_words/* defaultKeyHeader */.ec) {
            scales.favour(decisive, 'header-name');
            scales.say('header-name', `The header has the wrong name: Kimp360 reads the key from \`x-api-key\`, and \`${request.keyHeader}\` was sent.`);
        }
        else if (request.keyScheme !== undefined) {
            scales.favour(decisive, 'scheme-needless').exclude('header-name');
            scales.say('scheme-needless', `\`${request.keyScheme}\` was sent before the key; Kimp360 takes the key alone.`);
        }
        else {
            scales.exclude('header-name');
            scales.say('header-lost', 'The key is missing from the header, or the header is misspelt, when the API reads it: this step sent `x-api-key`, spelt exactly so, but a proxy or gateway on the way may have stripped or renamed it.');
        }
        return;
    }
    scales.favour(slight, 'other-place');
    if (isLoopback(request.origins[0])) {
        scales.say('other-place', 'The server on this machine knows other keys than this one: a sandbox accepts only those that it printed when it started.');
    }
    if (name === 'authorization' && request.keyScheme === undefined) {
        scales.favour(strong, 'scheme');
        scales.say('scheme', 'The key was sent in `authorization` alone; most APIs want a scheme such as `Bearer` before it.');
    }
    else if (name !== diagnostics_words/* defaultKeyHeader */.ec && name !== 'authorization' && (0,did_you_mean/* editDistance */.Y)(name, diagnostics_words/* defaultKeyHeader */.ec) <= 2) {
        scales.favour(strong, 'header-name');
        scales.say('header-name', `The header may be misspelt: \`${request.keyHeader}\` was sent, which looks like \`x-api-key\`.`);
    }
    else if (name === diagnostics_words/* defaultKeyHeader */.ec) {
        scales.favour(slight, 'header-name');
    }
}
function weighChallenge(scales, request, response, kimp360) {
    const challenge = (0,answered_by/* header */.w)(response, 'www-authenticate');
    const scheme = /^([\w!#$%&'*+.^`|~-]+)/.exec(challenge ?? '')?.[1];
    if (challenge === undefined || scheme === undefined)
        return;
    if (/error_description="[^"]*expired/i.test(challenge))
        scales.favour(strong, 'expired');
    if (!/^(?:bearer|basic|token)$/i.test(scheme))
        return;
    const inAuthorization = request.keyHeader.toLowerCase() === 'authorization';
    if (inAuthorization && request.keyScheme?.toLowerCase() === scheme.toLowerCase())
        return;
    if (kimp360)
        return;
    if (inAuthorization) {
        scales.favour(strong, 'scheme');
        scales.say('scheme', `The server asks for the scheme \`${scheme}\`; ${request.keyScheme === undefined ? 'none was sent' : `\`${request.keyScheme}\` was sent`}.`);
    }
    else {
        scales.favour(strong + slight, 'scheme');
        scales.say('scheme', `The server asks for \`Authorization: ${scheme} \u2026\`, and the key was sent in \`${request.keyHeader}\`.`);
    }
}
function isLoopback(origin) {
    return /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::|$)/.test(origin ?? '');
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/status.js





function weighBadRequest({ request, response }) {
    const scales = new Scales();
    const named = response !== undefined && (0,api_error/* readApiError */.t)(response).faults > 0;
    if (request !== undefined && ['GET', 'HEAD', 'DELETE'].includes(request.method)) {
        scales.exclude('type', 'form', 'fields');
        if (named)
            scales.say('query', 'A parameter in `path` or `query` is missing, misspelt or wrong: the answer names it.');
        return scales;
    }
    if (named)
        scales.exclude('form', 'query');
    return scales;
}
function weighNotFound(facts) {
    const scales = new Scales();
    if (facts.acceptedEarlier)
        scales.exclude('base-url').favour(slight, 'id');
    if (facts.request !== undefined && (0,diagnostics_words/* isKimp360 */.XW)(facts))
        scales.exclude('base-url');
    const type = facts.response === undefined ? undefined : (0,answered_by/* header */.w)(facts.response, 'content-type');
    if (type !== undefined && /^text\/html\b/i.test(type))
        scales.favour(strong, 'base-url', 'path');
    return scales;
}
function weighConflict({ request, given }) {
    const scales = new Scales();
    if (given?.idempotencyKey === true)
        scales.exclude('repeated');
    switch (request?.method) {
        case 'GET':
        case 'HEAD':
            return scales.favour(strong, 'not-ready').exclude('exists', 'repeated', 'changed', 'parallel');
        case 'PUT':
            return scales.favour(slight, 'changed').exclude('repeated');
        case 'PATCH':
            return scales.favour(slight, 'changed').exclude('exists');
        case 'DELETE':
            return scales.exclude('exists', 'repeated');
        default:
            return scales;
    }
}
const longestWait = 300;
function weighRateLimited({ response }) {
    const scales = new Scales();
    const seconds = response?.comeBack?.seconds ?? 0;
    if (seconds <= longestWait)
        return scales;
    return scales
        .favour(slight, 'quota')
        .exclude('burst')
        .see('not repeated: the API asks for a longer wait than the 5 min that are waited at most');
}
function weighServerError(facts) {
    const { request, response, attempts } = facts;
    const scales = new Scales();
    const lasting = { 501: 'unsupported', 505: 'version' }[response?.status ?? 0];
    if (lasting !== undefined)
        return scales.favour(decisive, lasting).exclude('passing', 'not-repeated', 'gateway', 'request');
    if (![502, 503, 504].includes(response?.status ?? 0))
        scales.exclude('gateway');
    if (request !== undefined && (0,once_only/* isOnceOnly */.IK)(facts) && (0,once_only/* isRetried */.mo)(facts)) {
        scales
            .favour(slight, 'not-repeated')
            .favour(slight * 2, 'passing')
            .see(`not repeated: a ${request.method} without an idempotency key might take effect twice`);
    }
    else if (request?.method === 'GET' || request?.method === 'HEAD')
        scales.exclude('request');
    else if (response?.status === 500 && (attempts ?? 1) > 1)
        scales.favour(slight, 'request');
    return scales;
}
const meanings = {
    304: 'not-modified',
    402: 'plan',
    405: 'method',
    406: 'media-type',
    408: 'timing',
    410: 'gone',
    413: 'too-large',
    414: 'too-large',
    415: 'media-type',
    425: 'timing',
    431: 'too-large',
    501: 'method',
};
function meaningOfClass(status) {
    if (status < 300)
        return 'success';
    if (status < 400)
        return 'redirect';
    return status > 599 ? 'no-http' : undefined;
}
function weighUnexpected({ response }) {
    const scales = new Scales();
    if (response === undefined)
        return scales;
    const { status } = response;
    const meaning = meanings[status] ?? meaningOfClass(status);
    if (meaning !== undefined)
        scales.favour(decisive, meaning).exclude('other');
    const allowed = status === 405 ? (0,answered_by/* header */.w)(response, 'allow') : undefined;
    if (allowed !== undefined)
        scales.see(`allow: ${allowed}`);
    return scales;
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/rules/index.js












const rules = {
    'key/missing': (_found, facts) => weighMissingKey(facts),
    'key/unexpanded': weighUnexpanded,
    'auth/rejected': (_found, facts) => weighRejected(facts),
    'auth/forbidden': (_found, facts) => weighForbidden(facts),
    'auth/edge-blocked': (_found, facts) => weighEdge(facts),
    'auth/proxy': weighProxySignIn,
    'http/bad-request': (_found, facts) => weighBadRequest(facts),
    'http/not-found': (_found, facts) => weighNotFound(facts),
    'http/conflict': (_found, facts) => weighConflict(facts),
    'http/rate-limited': (_found, facts) => weighRateLimited(facts),
    'http/server-error': (_found, facts) => weighServerError(facts),
    'http/unexpected-status': (_found, facts) => weighUnexpected(facts),
    'net/dns': weighConnection,
    'net/refused': weighConnection,
    'net/reset': weighConnection,
    'net/timeout': weighConnection,
    'net/tls': weighTls,
    'net/truncated': weighTruncated,
    'net/proxy': weighProxy,
    'net/protocol': weighProtocol,
    'net/too-large': (_found, { given }) => (given?.saveTo === true ? new Scales().exclude('file') : new Scales()),
    'redirect/cross-origin': weighForeignPage,
    'redirect/unsupported': weighUnsupportedRedirect,
    'expect/failed': weighExpression,
    'extract/missing': weighExpression,
    'poll/timed-out': weighPoll,
    'poll/failed': weighPoll,
    'paginate/more': weighPages,
    'save/failed': weighSaveFailure,
    'leak/found': weighLeak,
    'scan/incomplete': weighIncomplete,
    'expect/not-json': (found, { response }) => weighNotJson(found, response),
};
function weigh(found, facts) {
    return rules[found.code]?.(found, facts) ?? new Scales();
}
const leftBy = { azure: '"$(', gitlab: '"$', bitbucket: '"$' };
const neverReplacedBy = new Set(['buildkite', 'jenkins', 'circleci']);
function weighUnexpanded(found, { environment }) {
    const seen = found.evidence.join('\n');
    const scales = new Scales();
    const left = leftBy[environment.host];
    if (left !== undefined && seen.includes(left))
        return scales.favour(strong, 'no-variable').exclude('syntax', 'manager', 'stars');
    if (neverReplacedBy.has(environment.host) && /"\$[\u2026({]/.test(seen) && !/"\$\{\{/.test(seen))
        return scales.favour(strong, environment.host).exclude('manager', 'stars');
    if (/masked/.test(seen))
        return scales.exclude('syntax', 'manager');
    if (/1Password|Vault|secret store|ref\+|AWS|Google Cloud/.test(seen))
        return scales.exclude('syntax', 'stars');
    return seen === '' ? scales : scales.exclude('manager', 'stars');
}
function weighNotJson({ message }, response) {
    const scales = new Scales();
    if (/nested too deeply/.test(message))
        return scales.favour(strong, 'depth').exclude('page', 'empty', 'other');
    if (/is not UTF-8/.test(message))
        return scales.favour(decisive, 'charset').exclude('page', 'empty', 'other');
    if (response === undefined)
        return scales;
    const page = /^text\/html\b/i.test((0,answered_by/* header */.w)(response, 'content-type') ?? '') || /^\s*<(?:!doctype|html)/i.test(response.bodyStart);
    if (response.bodyStart === '')
        return scales.favour(strong, 'empty').exclude('page', 'other');
    scales.exclude('empty');
    return page ? scales.favour(strong, 'page').exclude('other') : scales.exclude('page');
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/speak-cli.js
function speakCli(text, taskFile = false) {
    return text
        .replace(/(?<!output )`([a-z][a-z-]*)(?:: ([^`]*))?`/g, (span, name, value) => {
        if (taskFile && !flagsAlone.has(name) && keyVariables[name] === undefined)
            return span;
        if (name === 'path')
            return '`PATH`';
        if (name === 'method')
            return 'the method';
        const variable = keyVariables[name];
        if (variable !== undefined)
            return `\`${variable}${value === undefined ? '' : `: ${value}`}\``;
        if (!flags.has(name) || value?.startsWith('|') === true)
            return span;
        return `\`--${name}${value === undefined ? '' : ` ${quote(value)}`}\``;
    })
        .replace(/`with: \{ api-key:/g, '`env: { KIMP360_API_KEY:');
}
const keyVariables = {
    'api-key': 'KIMP360_API_KEY',
    'api-key-fallback': 'KIMP360_API_KEY_FALLBACK',
};
const flags = new Set([
    'api-key-created',
    'api-key-header',
    'api-key-max-age',
    'api-key-scheme',
    'base-url',
    'body',
    'body-file',
    'ca-file',
    'client-cert-file',
    'client-key-file',
    'content-type',
    'dry-run',
    'expect',
    'expect-status',
    'extract',
    'fail-on-error',
    'fail-when',
    'form',
    'headers',
    'idempotency-key',
    'interval',
    'journal',
    'json',
    'mask',
    'max-rate',
    'max-response-size',
    'multipart',
    'paginate',
    'query',
    'redirects',
    'report-json',
    'report-junit',
    'results-file',
    'retries',
    'retry-delay',
    'save-to',
    'scan',
    'scan-allow-unread',
    'scan-git',
    'shard',
    'support-file',
    'timeout',
    'until',
    'within',
]);
const flagsAlone = new Set([
    'api-key-created',
    'api-key-header',
    'api-key-max-age',
    'api-key-scheme',
    'base-url',
    'ca-file',
    'client-cert-file',
    'client-key-file',
    'fail-on-error',
    'mask',
    'redirects',
    'scan',
    'scan-allow-unread',
    'scan-git',
]);
function quote(value) {
    const bare = /^"([^"\\]*)"$/.exec(value)?.[1] ?? value;
    if (/^[\w./:%@+,=-]+$/.test(bare))
        return bare;
    return bare.includes("'") ? `"${bare}"` : `'${bare}'`;
}

;// CONCATENATED MODULE: ./build/bundle/src/diagnostics/explain.js





function explain(found, facts, links) {
    const entry = catalogue/* catalogue */.s[found.code];
    const words = (0,diagnostics_words/* wordsOf */.Z9)(facts);
    const weighing = weigh(found, facts);
    const ranked = rank(entry.remedies, weighing);
    const { suggestion, ...rest } = entry.evidenceInMessage === true ? withEvidenceInMessage(found) : found;
    const suggested = suggestion !== undefined && entry.supersedesSuggestion !== true;
    const speak = (text) => words.cli && found.origin?.within === undefined ? speakCli(text, words.taskFile) : text;
    const causes = ranked.map((remedy) => weighing.sentences.get(remedy.id) ?? explain_textOf(remedy.cause, words));
    return {
        ...rest,
        message: (0,codes/* areaOf */.d6)(found.code) === 'input' && found.origin?.text === undefined ? speak(rest.message) : rest.message,
        ...(suggested ? { suggestion: speak(suggestion) } : {}),
        evidence: distinct([...rest.evidence, ...weighing.evidence]),
        title: entry.title,
        causes: showsCauses(entry) ? causes.map(speak) : [],
        steps: distinct(stepsOf(ranked, entry, suggested).map((step) => speak(explain_textOf(step, words)))),
        page: pageOf(found.code, links),
    };
}
function withEvidenceInMessage(found) {
    const [first, ...others] = found.evidence;
    if (first === undefined || found.message.includes('U+'))
        return found;
    return { ...found, message: `${found.message.replace(/\.$/, '')}: ${first}.`, evidence: others };
}
function pageOf(code, { errorsUrl }) {
    return errorsUrl === undefined ? `kimp360 explain ${code}` : `${errorsUrl}#${anchorOf(code)}`;
}
function anchorOf(code) {
    return code.replace('/', '-');
}
function explain_textOf(step, words) {
    const text = isConditional(step) ? step.unlessSuggested : step;
    return typeof text === 'string' ? text : text(words);
}
function rank(remedies, { weights, excluded }) {
    const weightOf = (remedy) => weights.get(remedy.id) ?? 0;
    return remedies
        .filter((remedy) => !excluded.has(remedy.id) && (remedy.needsEvidence !== true || weightOf(remedy) > 0))
        .toSorted((a, b) => weightOf(b) - weightOf(a));
}
function showsCauses(entry) {
    return (entry.inRun ?? 'everything') === 'everything';
}
function stepsOf(ranked, entry, suggested) {
    if (suggested && entry.inRun === 'steps-unless-suggested')
        return [];
    const steps = [...ranked.flatMap((remedy) => remedy.steps), ...(entry.lastly ?? [])];
    return suggested ? steps.filter((step) => !isConditional(step)) : steps;
}
function isConditional(step) {
    return typeof step === 'object';
}
function distinct(lines) {
    return [...new Set(lines)];
}


/***/ }),

/***/ 2285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
O: () => (knownOfKey),
V: () => (isFallbackSent)
});
var _answered_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2585);
var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
var _edge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4430);
var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28);




function knownOfKey(facts) {
    const { request, response, key } = facts;
    const lines = [];
    if (response !== undefined)
        lines.push(...whatItSays(response));
    if (request !== undefined)
        lines.push(howKeyWasSent(request, key));
    if (request !== undefined && request.origins.length > 1)
        lines.push(`redirected: ${request.origins.join(' \u2192 ')}`);
    lines.push(...knownOfFallback(key));
    if (facts.acceptedEarlier)
        lines.push('an earlier call of this run was accepted with the same key');
    if (response !== undefined) {
        const challenge = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(response, 'www-authenticate');
        if (challenge !== undefined)
            lines.push(`WWW-Authenticate: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(challenge, 200)}`);
    }
    if (request?.proxy !== undefined)
        lines.push(`sent through the proxy ${request.proxy}`);
    return response === undefined ? lines : [...lines, ...(0,_answered_by_js__WEBPACK_IMPORTED_MODULE_2__/* .answeredBy */ .d)(response)];
}
function whatItSays(response) {
    const { message } = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .t)(response);
    if (message !== undefined)
        return [`the API says: "${message}"`];
    const signs = (0,_edge_js__WEBPACK_IMPORTED_MODULE_1__/* .pageSigns */ .y8)(response);
    const start = (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(response.bodyStart, 200);
    return signs.length > 0 || start === '' ? signs : [`the answer begins: ${start}`];
}
function isFallbackSent({ fallback }) {
    return fallback === 'accepted' || fallback === 'unjudged';
}
function howKeyWasSent(request, key) {
    const where = `\`${request.keyHeader}\`${request.keyScheme === undefined ? '' : ` after \`${request.keyScheme} \``}`;
    if (!request.keySent)
        return `the request that was answered did not carry the key (header ${where})`;
    const about = [lengthOf(key), fingerprintOf(key), sourceOf(key)].filter((part) => part !== undefined);
    return `the key was sent in ${where}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}
function lengthOf(key) {
    const { lengthClass, trimmed } = key;
    if (lengthClass === undefined || isFallbackSent(key))
        return undefined;
    const length = lengthClass.endsWith('+')
        ? `${lengthClass.slice(0, -1)} characters or more`
        : `${lengthClass.replace('-', ' to ')} characters`;
    return trimmed === true ? `${length} after white space around it was removed` : length;
}
function fingerprintOf(key) {
    if (isFallbackSent(key)) {
        return `the fallback key${key.fallbackFingerprint === undefined ? '' : `, fingerprint ${key.fallbackFingerprint}`}`;
    }
    return key.fingerprint === undefined ? undefined : `fingerprint ${key.fingerprint}`;
}
const sources = {
    input: 'from input `api-key`',
    environment: 'from `KIMP360_API_KEY`',
    file: 'from `--api-key-file`',
    stdin: 'from `--api-key-stdin`',
};
function sourceOf(key) {
    if (isFallbackSent(key) || key.source === undefined)
        return undefined;
    return sources[key.source];
}
function knownOfFallback(key) {
    const print = key.fallbackFingerprint === undefined ? '' : ` (fingerprint ${key.fallbackFingerprint})`;
    if (key.fallback === 'rejected') {
        const same = key.fingerprint !== undefined && key.fingerprint === key.fallbackFingerprint;
        return [same ? 'the fallback key is the same key' : `the fallback key was refused too${print}`];
    }
    if (key.fallback === 'unjudged') {
        const first = key.fingerprint === undefined ? '' : ` (fingerprint ${key.fingerprint})`;
        return [`the first key${first} was answered 401, and this is the answer to the fallback key`];
    }
    return key.fallback === 'accepted' ? [`the first key was refused, the fallback key accepted${print}`] : [];
}


/***/ }),

/***/ 8295:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Cn: () => (comeBack),
Di: () => (limitLines),
Ly: () => (isoTime),
j9: () => (comeBackText),
wY: () => (saysRateLimit)
});
var _answered_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2585);
var _edge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4430);
var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28);



function comeBack(response) {
    if (response.comeBack !== undefined)
        return response.comeBack;
    const answeredAt = parseDate((0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'date'));
    const seconds = secondsFrom((0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'retry-after'), answeredAt) ?? resetSeconds(response, answeredAt);
    if (seconds === undefined) {
        const at = resetTime(response);
        return at === undefined ? undefined : { at: isoTime(at) };
    }
    const rounded = Math.max(0, Math.ceil(seconds));
    return {
        seconds: rounded,
        ...(answeredAt === undefined ? {} : { at: isoTime(answeredAt + rounded * 1000) }),
    };
}
const aYear = 366 * 86_400;
function isoTime(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d{3}/, '');
}
function comeBackText({ seconds, at }) {
    if (seconds === undefined)
        return `at ${at}`;
    if (seconds >= aYear)
        return 'in a year or later, as it says';
    const amount = seconds < 120
        ? `${seconds} s`
        : seconds < 7200
            ? `${Math.ceil(seconds / 60)} min`
            : `${Math.ceil(seconds / 3600)} h`;
    return `in ${amount}${at === undefined ? '' : ` (${at})`}`;
}
function secondsFrom(value, answeredAt) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,10}(?:\.\d+)?$/.test(value))
        return sane(Number(value));
    const date = parseDate(value);
    return date === undefined || answeredAt === undefined ? undefined : sane((date - answeredAt) / 1000);
}
function resetSeconds(response, answeredAt) {
    const number = resetNumber(response);
    if (number === undefined)
        return secondsFrom(resetField(response), answeredAt);
    if (number < longestWait)
        return number;
    return answeredAt === undefined ? undefined : sane((clockTime(number) - answeredAt) / 1000);
}
const longestWait = 1e8;
function resetTime(response) {
    const number = resetNumber(response);
    return number === undefined ? undefined : clockTime(number);
}
function clockTime(number) {
    return number > 1e11 ? number : number * 1000;
}
function resetNumber(response) {
    const value = resetField(response);
    return value !== undefined && /^\d{1,13}$/.test(value) ? Number(value) : undefined;
}
function resetField(response) {
    return (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'ratelimit-reset') ?? (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'x-ratelimit-reset');
}
function sane(seconds) {
    return seconds > aYear ? undefined : seconds;
}
function parseDate(value) {
    const time = Date.parse(value ?? '');
    return Number.isNaN(time) ? undefined : time;
}
const rateWords = /\brate[- ]?limit|too many requests|quota (?:is )?exceeded/i;
const accessWords = /\b(?:permissions?|scopes?|roles?|privileges?|belongs?|owner(?:ship|s)?)\b/i;
function saysRateLimit(response) {
    const said = (0,_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(response);
    if (rateWords.test(said))
        return true;
    return (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'x-ratelimit-remaining') === '0' && !accessWords.test(said);
}
const limitFields = [
    'retry-after',
    'ratelimit',
    'ratelimit-policy',
    'ratelimit-limit',
    'ratelimit-remaining',
    'ratelimit-reset',
    'x-ratelimit-limit',
    'x-ratelimit-remaining',
    'x-ratelimit-reset',
];
function limitLines(response) {
    const seen = limitFields.flatMap((name) => {
        const value = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, name);
        return value === undefined ? [] : [`${name}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(value, 80)}`];
    });
    return seen.length === 0 ? [] : [seen.join(', ')];
}


/***/ }),

/***/ 7692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
IK: () => (isOnceOnly),
_2: () => (mayTakeEffectTwice),
mo: () => (isRetried)
});
const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
function mayTakeEffectTwice({ request, given }) {
    return request !== undefined && !repeatable.has(request.method) && given?.idempotencyKey !== true;
}
function isOnceOnly(facts) {
    return mayTakeEffectTwice(facts) && facts.given?.retries !== false;
}
const transient = new Set([500, 502, 503, 504]);
function isRetried({ response }) {
    return response === undefined || response.status < 500 || transient.has(response.status);
}


/***/ }),

/***/ 3839:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
i: () => (anyStorage),
p: () => (storageOf)
});
const github = {
    name: 'GitHub Actions',
    store: 'Store it in the repository: Settings \u2192 Secrets and variables \u2192 Actions \u2192 `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY` and paste it.',
    pitfalls: [],
};
const storages = {
    github,
    gitea: {
        name: 'Gitea or Forgejo',
        store: 'Store it in the repository: Settings \u2192 Actions \u2192 Secrets \u2192 `KIMP360_API_KEY`.',
        pitfalls: ['pull requests from forks get no secrets'],
    },
    gitlab: {
        name: 'GitLab CI',
        store: 'Store it in the project: Settings \u2192 CI/CD \u2192 Variables \u2192 `KIMP360_API_KEY`, with the visibility "Masked and hidden".',
        pitfalls: [
            'a variable marked "Protected" is given to protected branches and tags alone',
            'one with an environment scope only to jobs with that `environment:`',
            'a merge request from a fork runs in the fork, without the variables of this project',
        ],
        withheld: 'open the variable there and look at "Protect variable" and "Environments"',
    },
    azure: {
        name: 'Azure Pipelines',
        store: 'Store it as a secret variable of the pipeline (Edit \u2192 Variables \u2192 `KIMP360_API_KEY`, "Keep this value secret") and hand it to the step: `env: { KIMP360_API_KEY: $(KIMP360_API_KEY) }`.',
        pitfalls: [
            'secret variables never reach the environment by themselves, the step needs the `env:` line',
            "builds of forks get no secrets unless the pipeline's trigger settings allow it",
        ],
        withheld: 'the step needs the `env:` line above; a variable group must be linked to the pipeline',
    },
    buildkite: {
        name: 'Buildkite',
        store: 'Store it as a Buildkite secret and start the command with `export KIMP360_API_KEY="$(buildkite-agent secret get KIMP360_API_KEY)"`, or export it in the agent\'s `environment` hook.',
        pitfalls: ['an access policy of the secret, or a hook of the agent, withholds it from this pipeline or from forks'],
        withheld: 'open the secret in Buildkite and look at its access policy',
    },
    teamcity: {
        name: 'TeamCity',
        store: 'Store it in the build configuration: Parameters \u2192 Add \u2192 environment variable `env.KIMP360_API_KEY`, type Password.',
        pitfalls: ['a parameter without the prefix `env.` never becomes an environment variable'],
        withheld: 'the name of the parameter must begin with `env.`',
    },
    jenkins: {
        name: 'Jenkins',
        store: "Store it under Manage Jenkins \u2192 Credentials as \"Secret text\" and wrap the step: `withCredentials([string(credentialsId: 'kimp360-api-key', variable: 'KIMP360_API_KEY')]) { \u2026 }`.",
        pitfalls: ['the call stands outside the `withCredentials` block', 'the credential belongs to another folder'],
        withheld: 'the call must stand inside `withCredentials`, and the credential in this folder or above it',
    },
    circleci: {
        name: 'CircleCI',
        store: 'Store it in the project: Project Settings \u2192 Environment Variables \u2192 `KIMP360_API_KEY`, or in a context that the job names under `context:`.',
        pitfalls: [
            'the job does not name the context that holds the key',
            'builds of forked pull requests get no secrets unless Project Settings \u2192 Advanced allows it',
        ],
        withheld: 'the `context:` of this job in the workflow, and Project Settings \u2192 Advanced for forks',
    },
    bitbucket: {
        name: 'Bitbucket Pipelines',
        store: 'Store it in the repository: Repository settings \u2192 Pipelines \u2192 Repository variables \u2192 `KIMP360_API_KEY`, with "Secured".',
        pitfalls: ['a deployment variable is given only to steps with that `deployment:`'],
        withheld: 'the `deployment:` of this step must be the one that the variable belongs to',
    },
    plain: {
        name: 'this machine',
        store: 'Set it in the shell without leaving it in the history: type `read -rs KIMP360_API_KEY && export KIMP360_API_KEY`, paste the key and press Enter; or name a file that holds it: `--api-key-file FILE`.',
        pitfalls: [],
    },
};
function storageOf(name) {
    return storages[name] ?? storages.plain;
}
const anyStorage = {
    ...github,
    store: 'Store it where the run reads it: on GitHub in the repository under Settings \u2192 Secrets and variables \u2192 Actions, or with `gh secret set KIMP360_API_KEY`; elsewhere as the masked variable `KIMP360_API_KEY` of your CI.',
};


/***/ }),

/***/ 28:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
TN: () => (oneLine),
Xm: () => (makeVisible)
});

const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function showInvisible(character) {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
function makeVisible(text) {
    return text.replace(invisible, showInvisible);
}
function oneLine(text, length = 300) {
    const trimmed = text.trim();
    const near = trimmed.slice(0, length * 8);
    const characters = Array.from(makeVisible(near.replace(/[ \t\r\n]+/g, ' ')));
    const whole = characters.length <= length && near.length === trimmed.length;
    return whole ? characters.join('') : `${characters.slice(0, length - 1).join('')}\u2026`;
}


/***/ }),

/***/ 1779:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Bz: () => (referenceOf),
GU: () => (generalWords),
XW: () => (isKimp360),
Z9: () => (wordsOf),
ec: () => (defaultKeyHeader),
fV: () => (storeFor),
w4: () => (hostOf)
});

var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2285);
var _rules_once_only_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
var _storage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3839);
var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28);




const keyName = 'KIMP360_API_KEY';
const kimp360Dashboard = 'My Account \u2192 Settings \u2192 Zapier Integration';
const kimp360Origin = 'https://api.kimp360.com';
const defaultKeyHeader = 'x-api-key';
const generalWords = {
    storeKey: _storage_js__WEBPACK_IMPORTED_MODULE_2__/* .anyStorage */ .i.store,
    secretsPage: 'Settings \u2192 Secrets and variables \u2192 Actions (or type `gh secret list`)',
    dashboard: `${kimp360Dashboard} in Kimp360`,
    whyWithheld: 'protected branches, environments, contexts and forks',
    curl: ' (the job summary has the `curl` line)',
    kimp360: false,
    host: 'api.kimp360.com',
    keyHeader: defaultKeyHeader,
    secretName: keyName,
    handover: `api-key: \${{ secrets.${keyName} }}`,
    reference: '',
    workflow: true,
    typed: false,
    cli: false,
    taskFile: false,
    given: {},
    mayTakeEffectTwice: false,
    retried: true,
    again: 'Run the job again',
};
function wordsOf(facts) {
    const { key, request, environment } = facts;
    const workflow = environment.host === 'github' || environment.host === 'gitea';
    const typed = environment.host === 'plain';
    const sent = (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isFallbackSent */ .V)(key) ? key.fallbackFingerprint : key.fingerprint;
    return {
        storeKey: storeSentence(facts),
        secretsPage: secretsPageOf(facts),
        dashboard: isKimp360(facts)
            ? `${kimp360Dashboard} in Kimp360`
            : `the page where your API's keys are made (for Kimp360: ${kimp360Dashboard})`,
        whyWithheld: (0,_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .storageOf */ .p)(environment.host).withheld ?? generalWords.whyWithheld,
        curl: workflow || environment.host === 'azure' ? generalWords.curl : '',
        kimp360: request !== undefined && isKimp360(facts),
        host: hostOf(request?.url) ?? generalWords.host,
        keyHeader: request?.keyHeader ?? defaultKeyHeader,
        fingerprint: sent ?? '',
        secretName: secretNameOf(environment),
        handover: handoverOf(environment),
        reference: referenceOf(environment.apiKeyExpression),
        ...(environment.jobEnvironment === undefined ? {} : { jobEnvironment: (0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(environment.jobEnvironment, 100) }),
        workflow,
        typed,
        cli: isCli(environment),
        taskFile: facts.taskFile === true,
        given: facts.given ?? {},
        mayTakeEffectTwice: (0,_rules_once_only_js__WEBPACK_IMPORTED_MODULE_1__/* .mayTakeEffectTwice */ ._2)(facts),
        retried: (0,_rules_once_only_js__WEBPACK_IMPORTED_MODULE_1__/* .isRetried */ .mo)(facts),
        again: typed ? 'Run it again' : generalWords.again,
    };
}
function isKimp360({ request }) {
    return request === undefined || request.origins[0] === undefined || request.origins[0] === kimp360Origin;
}
function storeSentence(facts) {
    const { key, environment } = facts;
    if (key.source === 'file')
        return 'Put it alone on one line into the file that `--api-key-file` names.';
    if (key.source === 'stdin')
        return 'Pipe it into `--api-key-stdin`, alone.';
    const name = secretNameOf(environment);
    const store = environment.secretSource === 'Dependabot'
        ? 'dependabot'
        : environment.secretSource === 'Codespaces'
            ? 'codespaces'
            : undefined;
    if (store !== undefined)
        return storeFor(store, name);
    const sentence = (0,_storage_js__WEBPACK_IMPORTED_MODULE_2__/* .storageOf */ .p)(isGitea(facts) ? 'gitea' : environment.host).store;
    return sentence.replaceAll(keyName, name);
}
function storeFor(store, name) {
    const label = store === 'dependabot' ? 'Dependabot' : 'Codespaces';
    return `Store it for ${label}: Settings \u2192 Secrets and variables \u2192 ${label} \u2192 \`${name}\`; or type \`gh secret set ${name} --app ${store}\` and paste it.`;
}
function secretsPageOf(facts) {
    if (isGitea(facts))
        return 'Settings \u2192 Actions \u2192 Secrets';
    const source = facts.environment.secretSource;
    return source === 'Dependabot' || source === 'Codespaces'
        ? `Settings \u2192 Secrets and variables \u2192 ${source} (or type \`gh secret list --app ${source.toLowerCase()}\`)`
        : generalWords.secretsPage;
}
function isCli({ cli, host }) {
    return cli ?? (host !== 'github' && host !== 'gitea');
}
function referenceOf(expression) {
    return /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(expression ?? '')?.[1] ?? '';
}
function secretNameOf({ apiKeyExpression }) {
    return /^secrets\.([A-Za-z_]\w*)$/.exec(referenceOf(apiKeyExpression))?.[1] ?? keyName;
}
function handoverOf({ apiKeyExpression, apiKeyPlace, cli }) {
    const place = apiKeyPlace ?? (cli === true ? keyName : 'api-key');
    return `${place}: ${apiKeyExpression ?? `\${{ secrets.${keyName} }}`}`;
}
function isGitea({ environment }) {
    return environment.host === 'gitea' || environment.gitea === true || environment.forgejo === true;
}
function hostOf(url) {
    return /^https?:\/\/(\[[^\]]+\]|[^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}


/***/ })

};
;