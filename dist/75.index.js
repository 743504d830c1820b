export const id = 75;
export const ids = [75];
export const modules = {

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ answeredBy),
/* harmony export */   w: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

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

/***/ 1617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readApiError)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);

const maxDetails = 20;
function readApiError(response) {
    const body = response.json;
    if (!isObject(body) || isFromEdge(body))
        return { details: [], own: false };
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
    const details = [...new Set(faults.flatMap((list) => readDetails(list)))];
    const shown = details.slice(0, maxDetails);
    if (details.length > maxDetails)
        shown.push(`… and ${details.length - maxDetails} more`);
    return {
        ...(message === undefined ? {} : { message: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message) }),
        details: shown,
        own: typeof body.statusCode === 'number' || message !== undefined || details.length > 0,
    };
}
function isFromEdge(body) {
    return body.cloudflare_error === true;
}
function readDetails(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value)];
    if (Array.isArray(value))
        return value.flatMap((item) => (isObject(item) ? readFault(item) : readDetails(item)));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([field, messages]) => (Array.isArray(messages) ? messages : [messages])
        .filter((text) => typeof text === 'string')
        .map((text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${field}: ${text}`)));
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

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue)
});

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/answer.js
const failed = {
    title: 'The answer is not what was expected',
    meaning: 'The call succeeded, but an expression of `expect` does not hold for the JSON that came. The expression, what it gave and the start of the answer are shown.',
    remedies: [
        {
            id: 'state',
            cause: "The API's data is not in the state that you expect.",
            steps: [
                'Look at the values above: if the state is only late, run the job again later; if the expression asks for the wrong thing, correct it.',
            ],
        },
        {
            id: 'expression',
            cause: 'The expression does not say what was meant: texts stand in single quotes, numbers in backticks; other names are fields of the answer.',
            steps: [
                "Write texts in single quotes (`status == 'done'`) and numbers between backticks; try the expression at jmespath.org.",
            ],
        },
    ],
    example: `error[expect/failed]: The response does not meet the expectation \`status == 'done'\`.

  Seen
    · status is: "open"`,
};
const notJson = {
    title: 'The answer is not JSON',
    meaning: '`expect` and `extract` read JSON, but the answer is empty or something else.',
    remedies: [
        {
            id: 'page',
            cause: "A web page came instead of the API's answer: a sign-in, maintenance or block page, or `base-url` names a website.",
            steps: ['Check `base-url` and `path`; look at the output `body` to see which page it is.'],
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
                'Use `save-to` or the output `body`; or ask for JSON, if the API can: `headers: "accept: application/json"`.',
            ],
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
            steps: ['If the API may leave the field out, give a default: `extract: { name: "field || \'\'" }`.'],
        },
        {
            id: 'quotes',
            cause: 'A name with `-` or `.` in it was written without quotes.',
            steps: ['Write a name with `-` or `.` in it in double quotes inside the expression: `"request-id"`.'],
        },
    ],
    example: `error[extract/missing]: Nothing to extract for \`request_id\` in the response.

  Seen
    · expression: data.id
    · the response has: id, status, title`,
};
const saveRefused = {
    title: 'The answer must not be saved there',
    meaning: 'The target of `save-to` lies outside the workspace and `RUNNER_TEMP`, behind a link that leads out, in `.git/`, or is a file by which the runner takes commands.',
    remedies: [
        {
            id: 'outside',
            cause: 'The path is absolute, or climbs out with `../`.',
            steps: ['Give a path inside the workspace: `save-to: out/FILE`, and move the file in a later step.'],
        },
        {
            id: 'link',
            cause: 'A folder on the way is a symbolic link that leads out.',
            steps: ['Name another folder, or remove the link.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[save/refused]: \`save-to\` leads out of the workspace.
 ┌─ input "save-to", column 1
 │ ../site/report.pdf
 │ ^^^`,
};
const saveFailed = {
    title: 'The answer could not be written',
    meaning: 'The answer came, but writing the file failed. Nothing half-written is left behind, and a file that was there before is unchanged.',
    remedies: [
        {
            id: 'space',
            cause: 'The disk is full (ENOSPC).',
            steps: ['Look how much is left: `run: df -h`; free some, or save elsewhere.'],
        },
        {
            id: 'rights',
            cause: 'The user that runs the job may not write there (EACCES, EPERM, EROFS).',
            steps: ['Save below the workspace, or give the right: `run: chmod u+w FOLDER`.'],
        },
        {
            id: 'folder',
            cause: 'There is a folder of that name (EISDIR), or a file where a folder should be (ENOTDIR).',
            steps: ['Choose another name.'],
        },
    ],
    supersedesSuggestion: true,
    example: 'error[save/failed]: The response could not be written to out/design.zip (ENOSPC).',
};
const answer = {
    'expect/failed': failed,
    'expect/not-json': notJson,
    'extract/missing': missing,
    'save/refused': saveRefused,
    'save/failed': saveFailed,
};

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/auth.js
const checkActive = ({ dashboard }) => `Check that the key is active: open ${dashboard}. If it is not listed or not active, make a new one there.`;
const useNewKey = ({ storeKey }) => `If the key was regenerated, use the new one. ${storeKey}`;
function compareFingerprint({ fingerprint }) {
    const compare = fingerprint === undefined
        ? 'and compare it with the output `key-fingerprint` of the run'
        : `and compare it with ${fingerprint}, the one of this run`;
    return `Check the value for extra spaces or characters: run \`kimp360 fingerprint --api-key-stdin\` on your own machine, paste the key, ${compare}. If they differ, copy the key again, whole.`;
}
const verifyHeader = ({ keyHeader, kimp360 }) => kimp360
    ? `Verify the header: Kimp360 reads the key from \`x-api-key\`, spelt exactly so. Remove the input \`api-key-header\`, which makes it \`${keyHeader}\` here.`
    : `Verify the header: this step sends the key in \`${keyHeader}\`. Look up in the API's documentation which one it reads (Kimp360: \`x-api-key\`, spelt exactly so) and set \`api-key-header\`, and \`api-key-scheme\` where a word such as \`Bearer\` belongs before the key.`;
const askSupport = 'If nothing of this helps, set `support-file: kimp360-support.json` and send that file to support: it holds the request and the error received, without the key.';
const rejected = {
    title: 'The API did not accept the key',
    meaning: 'The API answered 401: it found no key in the request, or one that it does not accept. Nothing is retried with the same key, and a plan ends here, because no later call can succeed. A key given as `api-key-fallback` is tried once before this is reported.',
    remedies: [
        {
            id: 'meanwhile',
            cause: 'The key was accepted earlier in this run, so it is typed right: either it was revoked or regenerated since then, or this endpoint wants another header or another kind of credential.',
            steps: [
                "Run the job again: if the first call fails too, the key was revoked or regenerated; if again only this call fails, look up in the API's documentation how this endpoint authenticates.",
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
            steps: ['Remove the input `api-key-scheme`: Kimp360 takes the key alone.'],
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
    · the API says: "Invalid API key"
    · the key was sent in \`x-api-key\` (40 characters or more, fingerprint 3f2a9c01, from input \`api-key\`)`,
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
            steps: ['Wait until the limit is reset, then run the job again.'],
            needsEvidence: true,
        },
        {
            id: 'network',
            cause: 'The API accepts this key only from certain IP addresses.',
            steps: [
                'Take the restriction off the key, or run the job on a self-hosted runner or one with a static IP address that the key allows.',
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
    ],
    lastly: [askSupport],
    example: `error[auth/forbidden]: The API answered 403 to DELETE https://api.kimp360.com/requests/42: it does not allow this call.

  Seen
    · the API says: "Insufficient permissions"
    · an earlier call of this run was accepted with the same key`,
};
const edgeBlocked = {
    title: 'Something before the API answered in its place',
    meaning: 'The answer was 401 or 403, but its body or its headers show that a CDN, a firewall, a proxy or a sign-in page wrote it. The request most likely never reached the API, so the answer says little about the key.',
    remedies: [
        {
            id: 'challenge',
            cause: 'A bot protection asks for a browser check that no script can pass. Addresses of hosted CI runners are often met with one.',
            steps: [
                'Ask those who run the API to let API calls pass the bot protection, and give them the id that the answer carries (for Cloudflare, the Ray ID).',
                'Until then, run the job on a self-hosted runner in a network that is not challenged.',
            ],
        },
        {
            id: 'block',
            cause: 'A firewall rule refuses the request: for the address of the runner, its country, or something in path, headers or body.',
            steps: [
                ({ curl }) => `Make the same call from another network${curl}: if it works there, the address of this runner is blocked. Use one with an address that is allowed.`,
                'Ask those who run the API why the request was blocked, and give them the id that the answer carries (Ray ID, Reference #, support ID).',
            ],
        },
        {
            id: 'sign-in',
            cause: 'A sign-in page for people stands before this address: single sign-on, zero-trust access, or a website instead of its API.',
            steps: [
                'Check `base-url`: it must be the address of the API (Kimp360: `https://api.kimp360.com`), not of the website or dashboard.',
                'If the API stands behind single sign-on, ask for a way in for machines: a service token (give it with `headers`), an allowed address, or a runner inside the network.',
            ],
        },
        {
            id: 'proxy',
            cause: 'The proxy or web filter of the network that the runner stands in refuses the address.',
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
            cause: 'A web server or gateway before the API refuses the request itself, with its own page.',
            steps: [
                'Check `base-url` and `path`: an address that the API does not know can end at the web server before it.',
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
    · field cf-mitigated: challenge
    · the answer is an HTML page: "Just a moment..."`,
};
const proxy = {
    title: 'The proxy asks for credentials',
    meaning: 'The proxy between this machine and the API answered 407: it wants a user name and a password that it did not get, or does not accept them. The API never saw the request, and the key was not sent.',
    remedies: [
        {
            id: 'missing',
            cause: "The proxy's address was given without user name and password.",
            steps: [
                'Give the credentials in the address, from a secret: `HTTPS_PROXY: http://USER:PASSWORD@proxy.example:3128`. They are masked like the key.',
            ],
        },
        {
            id: 'wrong',
            cause: 'The user name or password is wrong, expired, or holds characters that must be percent-encoded.',
            steps: ['Percent-encode `@`, `:`, `/`, `#` and `%` in user name and password: `p@ss` is written `p%40ss`.'],
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
    example: `error[auth/proxy]: The proxy http://proxy.example:3128 asks for credentials (407).`,
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

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/http.js
const support = 'If it stays, set `support-file: kimp360-support.json` and send that file to support: it holds request, response and request id, without the key.';
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
    example: `error[http/bad-request]: The API answered 400 Bad Request to POST https://api.kimp360.com/requests and names one fault.

  Seen
    · the API says: "Validation failed"
    · title: must not be empty (required)`,
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
            steps: ["Check the id in `path`; when it comes from an earlier step, print that step's output."],
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
            cause: 'It exists already, perhaps from an earlier run or an attempt whose answer was lost.',
            steps: [
                'Look whether the resource is there already. If that is fine for you, accept it: `expect-status: 2xx, 409`.',
                'Give each intended change a key, so that repeating it is safe: `idempotency-key: auto`.',
            ],
        },
        {
            id: 'changed',
            cause: 'Somebody else changed the resource in between, or it is in a state that does not allow the change.',
            steps: ['Fetch the resource again, look at its state, and repeat the change on top of that.'],
        },
        {
            id: 'parallel',
            cause: 'Two runs of this workflow work on the same resource.',
            steps: ['Let only one run at a time: `concurrency: { group: kimp360 }` in the workflow.'],
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
                'Wait (the message names the time, where the API does), then run the job again.',
                'Let jobs that share the key run one after another: `concurrency: { group: kimp360 }` in the workflow, `max-parallel: 1` in a matrix. Or give each its own key.',
            ],
        },
        {
            id: 'burst',
            cause: 'This run makes more calls in a short time than the limit allows.',
            steps: ['Make fewer calls, or let them wait longer for their turn: raise `within` and `retries`.'],
        },
        {
            id: 'quota',
            cause: 'A daily or monthly quota is used up.',
            steps: ['Look at the limits in the headers above and in your plan; wait until they are reset.'],
        },
    ],
    example: `error[http/rate-limited]: The API answered 429 Too Many Requests to GET https://api.kimp360.com/requests; come back in 42 s.`,
};
const serverError = {
    title: 'The API failed',
    meaning: 'The API, or a server before it, answered 5xx. That is a fault on their side, mostly a passing one: calls that may be repeated safely were repeated as often as `retries` allows.',
    remedies: [
        {
            id: 'passing',
            cause: 'An outage, a deployment or an overload on the side of the API.',
            steps: ['Run the job again in a few minutes; raise `retries` and `within` for a call that must get through.'],
        },
        {
            id: 'not-repeated',
            cause: 'The call was not repeated, because a POST or PATCH might then take effect twice.',
            steps: [
                'Make repeating it safe, if the API takes idempotency keys: `idempotency-key: auto`. Then it is tried again by itself.',
            ],
            needsEvidence: true,
        },
        {
            id: 'gateway',
            cause: 'A gateway before the API did not get its answer in time (502, 504), or the API is closed for maintenance (503).',
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
    lastly: [support],
    example: 'error[http/server-error]: The API answered 503 Service Unavailable to GET https://api.kimp360.com/requests.',
};
const unexpectedStatus = {
    title: 'An answer that was not expected',
    meaning: 'The API answered with a status that is neither among those of `expect-status` (default `2xx`) nor one that has a page of its own.',
    remedies: [
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
            steps: ['Add the status to `expect-status`, or leave that input out to accept every 2xx.'],
            needsEvidence: true,
        },
        {
            id: 'method',
            cause: 'The path does not take this method.',
            steps: [
                "Check `method` against the API's documentation. It is GET, or POST when a body is given, unless you set it.",
            ],
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
            cause: 'The request is larger than the API, or a server before it, takes.',
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
            steps: ['Run the job again; for a large upload raise `timeout` and `within`.'],
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

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/input.js
const invalid = {
    title: 'An input cannot be used as it is written',
    meaning: 'A value is not what the input takes: its form is wrong, a needed one is missing, or two parts contradict each other. All faults of a run are reported together, with a mark under the place, and nothing was sent.',
    remedies: [
        {
            id: 'form',
            cause: 'The value has another form than the input takes.',
            steps: ["Correct it at the place that is marked; the README's table of inputs says what each one takes."],
        },
        {
            id: 'yaml',
            cause: 'YAML read the value otherwise than it was meant: an unquoted `:`, `#`, `{`, `*`, `yes` or `1.0`.',
            steps: ['Put the value in quotes, or write a block: `headers: |` and the lines below it, indented.'],
        },
        {
            id: 'duration',
            cause: 'A duration or a size has no unit.',
            steps: ['Write the unit: `500ms`, `30s`, `10m`, `90d`; `10MiB`.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/invalid]: \`timeout\` needs a unit.
 ┌─ input "timeout", column 1
 │ 30
 │ ^^
  Fix: write \`30s\``,
};
const unknown = {
    title: 'There is no input of that name',
    meaning: 'The name is not known. In the Action a name that is near a known one is an error, since it was surely meant; any other is ignored with a warning, because an earlier step can set it. The CLI refuses every unknown flag. On an error nothing was sent.',
    remedies: [
        {
            id: 'typo',
            cause: 'The name is misspelt.',
            steps: ["Look the name up in the README's table of inputs, or type `kimp360 --help`."],
        },
        {
            id: 'version',
            cause: 'The input belongs to a newer version of the action than the one that `uses:` names.',
            steps: ['Raise the version behind `@` in `uses:`.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/unknown]: There is no input \`base_url\`.
  Fix: did you mean \`base-url\`?`,
};
const input_conflict = {
    title: 'Two inputs exclude each other',
    meaning: 'Two inputs were given that cannot both hold, such as two kinds of body. Nothing was sent.',
    remedies: [
        {
            id: 'two',
            cause: 'Both were set, perhaps one of them through a default of a template or an earlier step.',
            steps: ['Remove one of the two that the message names.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: 'error[input/conflict]: `json` and `form` cannot both be given: a request has one body.',
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
    example: `error[input/insecure-url]: \`base-url\` must begin with https: — http: would send the key in clear text.
 ┌─ input "base-url", column 1
 │ http://api.example.com
 │ ^^^^^`,
};
const file = {
    title: 'A file cannot be read, or must not be',
    meaning: 'A file that an input names is not there, cannot be read, or lies where this step does not read: outside the workspace and `RUNNER_TEMP` (CLI: the working directory, unless named on the command line), behind a link that leads out, or in `.git/`. Nothing was sent.',
    remedies: [
        {
            id: 'absent',
            cause: 'The file does not exist at that path, seen from the workspace.',
            steps: [
                'Check the path: it is relative to the workspace. List what is there in a step before: `run: ls -l`.',
                'If it is in the repository, make sure that `actions/checkout` runs before this step; if an earlier job made it, that the artifact was downloaded.',
            ],
        },
        {
            id: 'outside',
            cause: 'It lies outside the folders that this step may read, or a link leads there.',
            steps: ['If it lies elsewhere, copy it into the workspace or into `RUNNER_TEMP` and name the copy.'],
        },
        {
            id: 'rights',
            cause: 'The user that runs the job may not read it.',
            steps: ['If the file may not be read, give the right: `run: chmod u+r FILE`.'],
        },
    ],
    inRun: 'steps-unless-suggested',
    example: `error[input/file]: \`body-file\` names a file that does not exist.
 ┌─ input "body-file", column 1
 │ dist/brief.pdf
 │ ^^^^^^^^^^^^^^`,
};
const input = {
    'input/invalid': invalid,
    'input/unknown': unknown,
    'input/conflict': input_conflict,
    'input/insecure-url': insecureUrl,
    'input/file': file,
};

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/internal.js
const bug = {
    title: 'This is a fault of ours',
    meaning: "Something happened in this step that should not be possible. It is not your configuration's fault, and it ended the step with an error so that nothing passes unseen.",
    remedies: [
        {
            id: 'report',
            cause: 'An error in `kimp360-api-action`.',
            steps: [
                'Run it again with `support-file: kimp360-support.json`: it holds request, response, timings and versions, without the key.',
                "Report it in the action's repository under Issues → New issue, with that file and the lines above.",
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[internal/bug]: Something unexpected happened in this step.',
};
const internal = { 'internal/bug': bug };

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/key.js
const storeKey = ({ storeKey: store }) => store;
const copyAgain = ({ dashboard }) => `Copy the key again from where it is made: ${dashboard}. It is shown once; if you no longer have it, make a new one.`;
const key_missing = {
    title: 'The API key is empty',
    meaning: 'No key came with the input `api-key`, with `--api-key-file` or `--api-key-stdin`, nor in the environment variable `KIMP360_API_KEY`. Nothing was sent. A secret that does not exist, or that a run is not allowed to see, is an empty text to GitHub, not an error; so the reasons below are told apart by what the run shows.',
    remedies: [
        {
            id: 'fork',
            cause: 'The run belongs to a pull request from a fork: GitHub gives such runs no secrets.',
            steps: [
                'Skip the step there: `if: github.event.pull_request.head.repo.full_name == github.repository`.',
                'Make the call once the change is merged (`on: push`), or in a `workflow_run` workflow that starts after this one; it has the secrets. Never check out and run the code of a pull request in a workflow that has secrets.',
            ],
            needsEvidence: true,
        },
        {
            id: 'dependabot',
            cause: "Dependabot started the run: it sees Dependabot's own secrets, not those of Actions. A re-run by a person stays restricted.",
            steps: [
                'Store the key for Dependabot as well: Settings → Secrets and variables → Dependabot → `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY --app dependabot` and paste it.',
                "Or skip the step there: `if: github.actor != 'dependabot[bot]'`.",
            ],
            needsEvidence: true,
        },
        {
            id: 'codespaces',
            cause: 'The run sees the secrets of Codespaces, not those of Actions.',
            steps: [
                'Store the key for Codespaces as well: Settings → Secrets and variables → Codespaces → `KIMP360_API_KEY`.',
            ],
            needsEvidence: true,
        },
        {
            id: 'forked-repository',
            cause: 'This repository is itself a fork: secrets are not copied with it.',
            steps: [({ dashboard }) => `Make a key of your own for the fork: open ${dashboard}.`, storeKey],
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
                ({ secretsPage }) => `Compare the name in \`api-key: \${{ secrets.KIMP360_API_KEY }}\` letter by letter with the list under ${secretsPage}.`,
                copyAgain,
                storeKey,
            ],
        },
        {
            id: 'not-handed-over',
            cause: 'The secret exists, but the step does not get it.',
            steps: ['Give it to the step: `with: { api-key: "${{ secrets.KIMP360_API_KEY }}" }`.'],
        },
        {
            id: 'environment',
            cause: 'It is a secret of an environment, and the job does not name that environment.',
            steps: [
                'If it is a secret of an environment, name that in the job: `environment: NAME`, as listed under Settings → Environments.',
            ],
        },
        {
            id: 'organisation',
            cause: 'It is a secret of the organisation that is not shared with this repository.',
            steps: [
                'If it is a secret of the organisation, share it: organisation → Settings → Secrets and variables → Actions → the secret → Repository access. Free plans do not share with private repositories.',
            ],
        },
    ],
    example: `error[key/missing]: The API key is empty.

  Seen
    · the run is for a pull request from example-fork/app into example/app
    · github.secret_source: None`,
};
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
    example: 'error[key/placeholder]: The API key is a placeholder, not a key.',
};
const unexpanded = {
    title: 'The key is a reference that nothing replaced',
    meaning: 'The value is the name of a variable or a secret reference (`$KEY`, `${{ … }}`, `%KEY%`, `op://…`) or the `***` of a masked log, not what it stands for. Nothing was sent.',
    remedies: [
        {
            id: 'syntax',
            cause: 'The place where it is written does not evaluate this syntax, or quotes keep it from being evaluated.',
            steps: [
                'In a GitHub workflow write `api-key: ${{ secrets.KIMP360_API_KEY }}`, without further quotes or `$`. In a POSIX shell variables are replaced inside double quotes, not inside single ones; in `cmd` it is `%NAME%`, in PowerShell `$env:NAME`.',
            ],
        },
        {
            id: 'manager',
            cause: 'A reference to a secret manager was passed on without asking the manager.',
            steps: [
                "A reference to a secret manager (`op://…`) must be replaced before: start with `op run -- kimp360 get /path`, or use the manager's own action in a step before this one.",
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
    example: 'error[key/unexpanded]: The API key is a reference that was not replaced by its value.',
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
    example: 'error[key/wrapped]: The API key is wrapped in quotes.',
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
    example: 'error[key/malformed]: The API key holds U+200B (zero-width space) at position 13.',
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
    example: 'error[key/too-short]: The API key is shorter than 8 characters.',
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
                    unlessSuggested: 'Take `http`, `https`, `net`, `tls` and `*` out of `NODE_DEBUG`, at least for this step: `env: { NODE_DEBUG: "" }`.',
                },
                'To see what a call does, set `support-file: kimp360-support.json`: it shows request, response and timings without the key.',
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[key/in-debug]: NODE_DEBUG=http would print the API key.',
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
    example: 'warning[key/trimmed]: White space around the API key was removed.',
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
    example: 'warning[key/not-secret]: The run has no secrets, so the API key does not come from one.',
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
                'Give the new key as `api-key` and the old one as `api-key-fallback`, so that nothing stops in between.',
                'When the output `key-fingerprint` shows the new key everywhere, revoke the old one and set `api-key-created` to today.',
            ],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'warning[key/rotation-due]: The API key is 112 days old; it should be replaced after 90.',
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
    example: 'warning[key/fallback-used]: The first API key was refused; the fallback was accepted and is used instead.',
};
const key = {
    'key/missing': key_missing,
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

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/leak.js
const echoed = {
    title: 'The server sent the key back',
    meaning: 'The key, in some form, stood in the answer. It was replaced by `***` in everything that this step writes. The call itself is not affected. But whoever sends keys back also writes them into pages, logs and caches.',
    remedies: [
        {
            id: 'debug',
            cause: 'The API, or a server before it, echoes request headers: a debug setting, an error page, an echo service.',
            steps: [
                'Check that `base-url` is the API that you mean, and not an echo or mock service.',
                'Tell those who run it that it sends credentials back; the evidence says where.',
            ],
        },
        {
            id: 'account',
            cause: 'The call asks for the key itself, as a list of keys or an account page does.',
            steps: ['Do not use that call in a pipeline, or take only what you need with `extract`.'],
        },
    ],
    lastly: [
        ({ dashboard }) => `If the server is not one that you trust, replace the key: open ${dashboard}, make a new one and revoke this one.`,
    ],
    example: 'warning[leak/echoed]: The server sent a secret of this run back, once; it was redacted.',
};
const leak = { 'leak/echoed': echoed };

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/net.js
const doctor = 'See what fails where, from the machine that fails: `kimp360 doctor` checks DNS, TLS, proxy, clock and one call.';
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
            steps: ['Run the job on a runner inside that network (`runs-on: self-hosted`), or give it a VPN first.'],
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
    example: 'error[net/dns]: The host api.kimp360.example has no address.',
};
const refused = {
    title: 'The connection was refused',
    meaning: 'The machine behind the name was found, but does not accept connections at that port, or cannot be reached. Nothing was sent, so the call was repeated as often as `retries` allows.',
    remedies: [
        {
            id: 'port',
            cause: 'Nothing listens at that port: the port in `base-url` is wrong, or the server is not running.',
            steps: [
                'Check the port in `base-url`. If the server is started by the job itself, wait until it listens before this step.',
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
                'Run the job on the runner itself (without `container:`) and publish the port of the service, or start the server in the same container.',
            ],
        },
        {
            id: 'proxy',
            cause: 'This network lets connections out only through a proxy.',
            steps: ['If this network has a proxy, name it for the step: `HTTPS_PROXY: http://PROXY:PORT`.'],
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
            steps: ['Run the job again. Before repeating a POST or PATCH, look whether it took effect.'],
        },
        {
            id: 'filter',
            cause: 'A firewall or proxy on the way cuts connections that it does not like.',
            steps: ['Make the call from another network; if it works there, ask whoever runs the firewall.'],
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
    lastly: [doctor],
    example: 'error[net/reset]: The connection to api.kimp360.com was reset before an answer came.',
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
            steps: ['If this network has a proxy, name it for the step: `HTTPS_PROXY: http://PROXY:PORT`.'],
        },
        {
            id: 'trickle',
            cause: 'The answer began, but came too slowly or never ended.',
            steps: ['For a large download use `save-to` (then `timeout` is 10m by default).'],
        },
    ],
    lastly: [doctor],
    example: 'error[net/timeout]: No whole answer from api.kimp360.com within 30 s.',
};
const tls = {
    title: 'The server could not prove who it is',
    meaning: 'The TLS handshake failed, so no request was sent and no key was shown. A certificate that does not prove the name is never accepted here.',
    remedies: [
        {
            id: 'private-ca',
            cause: 'The certificate was signed by a private authority, or by a proxy that opens TLS.',
            steps: ["Give the authority's certificate: `ca-file: path/to/ca.pem`. Ask whoever runs the network for it."],
        },
        {
            id: 'expired',
            cause: 'The certificate has expired, or the clock of this machine is wrong.',
            steps: ['Check the clock: `run: date -u`. If it is right, those who run the server must renew the certificate.'],
        },
        {
            id: 'name',
            cause: 'The certificate is for another name than the host in `base-url`.',
            steps: ['Use the name that the certificate was issued for, not an IP address or an alias.'],
        },
        {
            id: 'client',
            cause: 'The server wants a certificate from the client (mTLS), or does not accept the one it got.',
            steps: ['Give both: `client-cert-file` and `client-key-file`.'],
        },
        {
            id: 'version',
            cause: 'The server speaks only old versions of TLS, or no TLS at that port.',
            steps: ['Check the port in `base-url`; the server must speak TLS 1.2 or newer.'],
        },
    ],
    lastly: [doctor],
    supersedesSuggestion: true,
    example: 'error[net/tls]: The certificate of api.example.com has expired (CERT_HAS_EXPIRED).',
};
const tlsDisabled = {
    title: 'Certificate checks are switched off',
    meaning: '`NODE_TLS_REJECT_UNAUTHORIZED=0` makes Node accept any certificate, so anyone on the way could receive the key. The step refuses to go on. Nothing was sent.',
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
            steps: ['If you cannot remove it there, set it for this step: `env: { NODE_TLS_REJECT_UNAUTHORIZED: "" }`.'],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[net/tls-disabled]: NODE_TLS_REJECT_UNAUTHORIZED=0 would let anyone receive the API key.',
};
const net_proxy = {
    title: 'The proxy did not make the connection',
    meaning: 'A proxy is set (`HTTPS_PROXY` or `HTTP_PROXY`), but it could not be reached or refused to connect to the API. The API never saw the request.',
    remedies: [
        {
            id: 'address',
            cause: "The proxy's address is wrong, or the proxy is down.",
            steps: ['Check `HTTPS_PROXY`: `http://HOST:PORT`; the scheme before it is almost always `http`.'],
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
    example: 'error[net/proxy]: The proxy http://proxy.example:3128 did not connect to api.kimp360.com (503).',
};
const truncated = {
    title: 'The answer was cut',
    meaning: 'The connection closed before as many bytes had come as were announced, or before the last chunk. What came is not used: half a file is worse than none.',
    remedies: [
        { id: 'passing', cause: 'The server or a proxy on the way gave up in the middle.', steps: ['Run the job again.'] },
        {
            id: 'limit',
            cause: 'A proxy on the way limits the size or duration of answers.',
            steps: ['Make the call from another network; ask for smaller pages.'],
        },
        {
            id: 'length',
            cause: 'The server announces a wrong length.',
            steps: ['Report it to those who run the API, with the support file: `support-file: kimp360-support.json`.'],
        },
    ],
    example: 'error[net/truncated]: The answer from api.kimp360.com ended after 5,120 of 20,480 bytes.',
};
const tooLarge = {
    title: 'The answer is larger than allowed',
    meaning: 'The content, after decompression, is larger than `max-response-size` (10MiB in memory, 5GiB with `save-to`). Reading was stopped there.',
    remedies: [
        {
            id: 'file',
            cause: 'The answer is a file or an export.',
            steps: [
                'If it is a file or an export, stream it to disk: `save-to: out/FILE`. That also raises the limit to 5GiB.',
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
            steps: ['If all of it is needed in memory, raise the limit: `max-response-size: 50MiB`.'],
        },
    ],
    inRun: 'steps',
    supersedesSuggestion: true,
    example: 'error[net/too-large]: The answer is larger than 10 MiB.',
};
const protocol = {
    title: 'The answer is not HTTP that can be read',
    meaning: 'What came is not HTTP, breaks its rules, or its content coding (gzip, br) does not decode.',
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
    ],
    lastly: [doctor],
    example: 'error[net/protocol]: The answer of 127.0.0.1:5432 is not HTTP.',
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

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/redirect.js
const crossOrigin = {
    title: 'A redirect leads to another origin',
    meaning: 'The API answered with a redirect to another scheme, host or port. It was not followed: the key belongs to the origin of `base-url` alone, and most HTTP clients would have handed it on.',
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
    ],
    example: `error[redirect/cross-origin]: GET https://api.kimp360.com/files/7 was redirected to https://files.example, which does not get the key.`,
};
const downgrade = {
    title: 'A redirect leads from https to http',
    meaning: 'The redirect would have continued in clear text. It is never followed, whatever `redirects` says.',
    remedies: [
        {
            id: 'misconfigured',
            cause: 'The server before the API does not know that it is reached by https, and builds its links with http.',
            steps: [
                {
                    unlessSuggested: 'Give the final address in `base-url` and `path`, with https; often only a `/` at the end of `path` is missing or too many.',
                },
                'Report it to those who run the API.',
            ],
        },
    ],
    inRun: 'steps',
    example: 'error[redirect/downgrade]: GET https://api.example.com/a was redirected to http:, which is never followed.',
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
    example: 'error[redirect/loop]: GET https://api.example.com/a was redirected more than 5 times.',
};
const unsupported = {
    title: 'A redirect that cannot be followed',
    meaning: 'The redirect has no usable address, leads to another scheme than http and https, or would send a body that must not be sent again.',
    remedies: [
        {
            id: 'location',
            cause: 'The header `Location` is missing or broken.',
            steps: [{ unlessSuggested: 'Report it to those who run the API; until then give the final address in `path`.' }],
        },
        {
            id: 'body',
            cause: 'A call with a body was redirected to another origin; a body is never sent on there.',
            steps: [
                {
                    unlessSuggested: 'If the redirect leads to another origin and the key belongs there, give that address in `base-url`.',
                },
            ],
        },
        {
            id: 'answer',
            cause: 'The redirect itself is the answer that you need.',
            steps: [
                {
                    unlessSuggested: 'If the redirect itself is the answer that you need, set `redirects: none` and `expect-status: 3xx`; the output `headers` holds the `location`.',
                },
            ],
        },
    ],
    example: 'error[redirect/unsupported]: GET https://api.example.com/a was redirected to an address that is no http or https URL.',
};
const redirect = {
    'redirect/cross-origin': crossOrigin,
    'redirect/downgrade': downgrade,
    'redirect/loop': loop,
    'redirect/unsupported': unsupported,
};

;// CONCATENATED MODULE: ./build/src/diagnostics/catalogue/index.js









const catalogue = {
    ...key,
    ...input,
    ...auth,
    ...http,
    ...net,
    ...redirect,
    ...answer,
    ...leak,
    ...internal,
};


/***/ }),

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ recognizeEdge)
/* harmony export */ });
/* harmony import */ var _answered_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7573);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1617);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7520);



const signatures = [
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
    if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .t)(response).own)
        return undefined;
    for (const signature of signatures) {
        const sign = match(signature, response);
        if (sign !== undefined) {
            return { kind: signature.kind, who: signature.who, signs: [sign, ...pageSigns(response)] };
        }
    }
    return byPage(response) ?? byChallenge(response, request);
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
    const who = name === undefined ? 'a web server or gateway' : `a web server or gateway (${name})`;
    return { kind: 'web-server', who, signs: pageSigns(response) };
}
function byChallenge(response, request) {
    const challenge = (0,_answered_by_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .w)(response, 'www-authenticate');
    const scheme = /^(Basic|Negotiate|NTLM)\b/i.exec(challenge ?? '')?.[1];
    if (challenge === undefined || scheme === undefined)
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

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  b6: () => (/* binding */ explain_textOf)
});

// UNUSED EXPORTS: anchorOf, pageOf

// EXTERNAL MODULE: ./build/src/diagnostics/catalogue/index.js + 9 modules
var catalogue = __webpack_require__(6499);
// EXTERNAL MODULE: ./build/src/diagnostics/answered-by.js
var answered_by = __webpack_require__(7573);
// EXTERNAL MODULE: ./build/src/diagnostics/words.js
var diagnostics_words = __webpack_require__(6471);
;// CONCATENATED MODULE: ./build/src/diagnostics/rules/scales.js
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

;// CONCATENATED MODULE: ./build/src/diagnostics/rules/connection.js


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
    const cause = tlsCauses.find(([pattern]) => pattern.test(textOf(found)))?.[1];
    if (cause !== undefined)
        scales.favour(strong, cause).exclude(...tlsCauses.map(([, other]) => other).filter((other) => other !== cause));
    return scales;
}
function weighProxy(found) {
    const text = textOf(found);
    if (/\bBasic\b/i.test(text))
        return new Scales().exclude('scheme');
    return /\b(?:NTLM|Negotiate|Kerberos)\b/i.test(text) ? new Scales().favour(decisive, 'scheme') : new Scales();
}
function weighConnection(found, { request, environment, acceptedEarlier, attempts }) {
    const scales = new Scales();
    const host = (0,diagnostics_words/* hostOf */.w4)(request?.url) ?? '';
    const loopback = host === 'localhost' || host.startsWith('127.') || host === '[::1]';
    if (loopback)
        scales.exclude('firewall', 'proxy', 'private', 'dropped', 'filter').favour(slight, 'port');
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
    if (/\.(?:internal|local|lan|corp|intranet)$|^[^.]+$/.test(host) && !loopback)
        scales.favour(strong, 'private');
    if (environment.host === 'github' && !loopback)
        scales.favour(slight, 'private');
    if (found.code === 'net/reset' && isOnceOnly(request?.method, attempts))
        scales.favour(slight, 'repeat').favour(slight * 2, 'passing');
    if (/the answer had begun|bytes of (?:its )?content had come/.test(textOf(found))) {
        scales.favour(strong, 'trickle').exclude('dropped', 'proxy');
    }
    else if (/no answer had come/.test(textOf(found)))
        scales.exclude('trickle');
    return scales;
}
function weighSaveFailure(found) {
    const text = textOf(found);
    const causes = { space: /ENOSPC|EDQUOT/, rights: /EACCES|EPERM|EROFS/, folder: /EISDIR|ENOTDIR/ };
    const matching = Object.entries(causes).find(([, pattern]) => pattern.test(text))?.[0];
    if (matching === undefined)
        return new Scales();
    return new Scales().favour(strong, matching).exclude(...Object.keys(causes).filter((cause) => cause !== matching));
}
function isOnceOnly(method, attempts) {
    return (method === 'POST' || method === 'PATCH') && (attempts ?? 1) < 2;
}
function textOf(found) {
    return [found.message, ...found.evidence].join('\n');
}

// EXTERNAL MODULE: ./build/src/diagnostics/edge.js
var diagnostics_edge = __webpack_require__(8485);
;// CONCATENATED MODULE: ./build/src/diagnostics/rules/edge-blocked.js


const kinds = ['challenge', 'block', 'sign-in', 'proxy', 'captive-portal', 'web-server'];
function weighEdge({ request, response, key, acceptedEarlier }) {
    const scales = new Scales();
    const edge = response === undefined ? undefined : (0,diagnostics_edge/* recognizeEdge */.y)(response, request);
    if (edge === undefined)
        return scales;
    scales.favour(decisive, edge.kind).exclude(...kinds.filter((kind) => kind !== edge.kind && kind !== 'block'));
    if (edge.kind !== 'block' && edge.kind !== 'web-server')
        scales.exclude('block');
    if (edge.kind === 'sign-in' || edge.kind === 'captive-portal' || edge.kind === 'proxy')
        scales.exclude('gateway-key');
    if (response?.status === 401 && edge.kind === 'web-server')
        scales.favour(slight, 'gateway-key').exclude('block');
    if (acceptedEarlier || key.fallback === 'accepted')
        scales.exclude('gateway-key');
    return scales;
}

// EXTERNAL MODULE: ./build/src/diagnostics/api-error.js
var api_error = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/src/diagnostics/rules/forbidden.js



function weighForbidden(facts) {
    const scales = new Scales();
    const { request, response } = facts;
    if (request?.keySent === false) {
        return scales.favour(decisive, 'not-sent').exclude('permission', 'ownership');
    }
    if (response !== undefined) {
        weighGateway(scales, response, facts.acceptedEarlier);
        weighWords(scales, response);
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
    const { message, details } = (0,api_error/* readApiError */.t)(response);
    const said = [message ?? '', ...details].join(' ');
    if ((0,answered_by/* header */.w)(response, 'x-ratelimit-remaining') === '0' || /\brate[- ]limit|too many requests/i.test(said)) {
        scales.favour(decisive, 'rate');
    }
    if (/\b(?:ip(?:[- ]address)?|network)\b[^.]{0,40}\b(?:not allowed|allow-?list|whitelist|blocked|denied|restricted)|allow-?list/i.test(said)) {
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
    if (!reads)
        scales.favour(slight, 'permission');
    if (reads && idSegment.test(path))
        scales.favour(slight * 2, 'ownership');
    if (acceptedEarlier) {
        scales.say('permission', 'The key lacks the permission for this call; it works, since an earlier call of this run was accepted with it.');
    }
}

// EXTERNAL MODULE: ./build/src/diagnostics/storage.js
var storage = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/src/diagnostics/visible.js
var visible = __webpack_require__(7520);
;// CONCATENATED MODULE: ./build/src/diagnostics/rules/missing-key.js



const hedged = ['unset', 'not-handed-over', 'environment', 'organisation'];
function weighMissingKey({ environment }) {
    const scales = new Scales();
    if (environment.act === true)
        return scales
            .favour(decisive, 'act')
            .exclude(...hedged)
            .see('the run is one of act (`ACT` is set)');
    if (environment.host !== 'github' && environment.host !== 'gitea')
        return otherCi(scales, environment);
    const source = environment.secretSource ?? '';
    if (source !== '')
        scales.see(`github.secret_source: ${(0,visible/* makeVisible */.Xm)(source)}`);
    if (weighDependabot(scales, environment, source) || weighFork(scales, environment, source))
        return scales.exclude(...hedged);
    weighPlace(scales, environment, source);
    return scales;
}
function otherCi(scales, { host }) {
    const { name, pitfalls } = (0,storage/* storageOf */.p)(host);
    scales.favour(decisive + 1, 'other-ci').exclude(...hedged);
    if (host === 'plain') {
        return scales.say('other-ci', 'The environment variable `KIMP360_API_KEY` is not set here, or set but not exported.');
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
    const { headRepository, repository, headIsFork, eventName } = environment;
    const elsewhere = headRepository !== undefined &&
        headRepository !== '' &&
        repository !== undefined &&
        headRepository.toLowerCase() !== repository.toLowerCase();
    const foreign = elsewhere || (headIsFork === true && headRepository === undefined);
    if (!foreign || trustedEvents.has(eventName ?? '') || source === 'Actions' || source === 'Codespaces')
        return false;
    scales.favour(decisive, 'fork');
    if (source !== 'None') {
        scales.say('fork', 'The run belongs to a pull request from a fork: such runs get no secrets.');
    }
    const from = headRepository === undefined ? 'a fork' : (0,visible/* makeVisible */.Xm)(headRepository);
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
        scales.favour(strong, 'codespaces');
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

// EXTERNAL MODULE: ./build/src/diagnostics/did-you-mean.js
var did_you_mean = __webpack_require__(2923);
;// CONCATENATED MODULE: ./build/src/diagnostics/rules/rejected.js





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
    const { message, details } = (0,api_error/* readApiError */.t)(response);
    const said = [message ?? '', ...details].join(' ');
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
    if (/^(?:api-?key|x-api-key)$/i.test(scheme))
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
        scales.say('scheme', `The server asks for \`Authorization: ${scheme} …\`, and the key was sent in \`${request.keyHeader}\`.`);
    }
}
function isLoopback(origin) {
    return /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::|$)/.test(origin ?? '');
}

;// CONCATENATED MODULE: ./build/src/diagnostics/rules/status.js



const repeatable = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
function weighBadRequest({ request, response }) {
    const scales = new Scales();
    const named = response !== undefined && (0,api_error/* readApiError */.t)(response).details.length > 0;
    if (named)
        scales.favour(strong, 'fields').exclude('form', 'query');
    const bodiless = request !== undefined && ['GET', 'HEAD', 'DELETE'].includes(request.method);
    if (bodiless && !named)
        scales.favour(strong * 2, 'query').exclude('type', 'form', 'fields');
    return scales;
}
function weighNotFound(facts) {
    const scales = new Scales();
    if (facts.acceptedEarlier)
        scales.exclude('base-url').favour(slight, 'id');
    const type = facts.response === undefined ? undefined : (0,answered_by/* header */.w)(facts.response, 'content-type');
    if (type !== undefined && /^text\/html\b/i.test(type))
        scales.favour(strong, 'base-url', 'path');
    return scales;
}
function weighServerError({ request, response, attempts }) {
    const scales = new Scales();
    if (response?.status === 502 || response?.status === 503 || response?.status === 504)
        scales.favour(slight, 'gateway', 'passing');
    else
        scales.exclude('gateway');
    const onceOnly = request !== undefined && !repeatable.has(request.method) && (attempts ?? 1) < 2;
    if (onceOnly)
        scales.favour(slight, 'not-repeated').favour(slight * 2, 'passing');
    if (response?.status === 500 && (attempts ?? 1) > 1)
        scales.favour(slight, 'request');
    return scales;
}
const meanings = {
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
function weighUnexpected({ response }) {
    const scales = new Scales();
    if (response === undefined)
        return scales;
    const { status } = response;
    const meaning = status < 300 ? 'success' : status < 400 ? 'redirect' : meanings[status];
    if (meaning !== undefined)
        scales.favour(decisive, meaning).exclude('other');
    const allowed = status === 405 ? (0,answered_by/* header */.w)(response, 'allow') : undefined;
    if (allowed !== undefined)
        scales.see(`allow: ${allowed}`);
    return scales;
}

;// CONCATENATED MODULE: ./build/src/diagnostics/rules/index.js








const rules = {
    'key/missing': (_found, facts) => weighMissingKey(facts),
    'key/unexpanded': weighUnexpanded,
    'auth/rejected': (_found, facts) => weighRejected(facts),
    'auth/forbidden': (_found, facts) => weighForbidden(facts),
    'auth/edge-blocked': (_found, facts) => weighEdge(facts),
    'auth/proxy': weighProxy,
    'http/bad-request': (_found, facts) => weighBadRequest(facts),
    'http/not-found': (_found, facts) => weighNotFound(facts),
    'http/server-error': (_found, facts) => weighServerError(facts),
    'http/unexpected-status': (_found, facts) => weighUnexpected(facts),
    'net/dns': weighConnection,
    'net/refused': weighConnection,
    'net/reset': weighConnection,
    'net/timeout': weighConnection,
    'net/tls': weighTls,
    'save/failed': weighSaveFailure,
    'expect/not-json': (_found, { response }) => weighNotJson(response),
};
function weigh(found, facts) {
    return rules[found.code]?.(found, facts) ?? new Scales();
}
function weighUnexpanded(found) {
    const seen = found.evidence.join('\n');
    const scales = new Scales();
    if (/masked/.test(seen))
        return scales.exclude('syntax', 'manager');
    if (/1Password|Vault|secret store|ref\+|AWS|Google Cloud/.test(seen))
        return scales.exclude('syntax', 'stars');
    return seen === '' ? scales : scales.exclude('manager', 'stars');
}
function weighNotJson(response) {
    const scales = new Scales();
    if (response === undefined)
        return scales;
    const page = /^text\/html\b/i.test((0,answered_by/* header */.w)(response, 'content-type') ?? '') || /^\s*<(?:!doctype|html)/i.test(response.bodyStart);
    if (response.bodyStart === '')
        return scales.favour(strong, 'empty').exclude('page', 'other');
    scales.exclude('empty');
    return page ? scales.favour(strong, 'page').exclude('other') : scales.exclude('page');
}

;// CONCATENATED MODULE: ./build/src/diagnostics/explain.js



function explain(found, facts, links) {
    const entry = catalogue/* catalogue */.s[found.code];
    const words = (0,diagnostics_words/* wordsOf */.Z9)(facts);
    const weighing = weigh(found, facts);
    const ranked = rank(entry.remedies, weighing);
    const { suggestion, ...rest } = found;
    const suggested = suggestion !== undefined && entry.supersedesSuggestion !== true;
    return {
        ...rest,
        ...(suggested ? { suggestion } : {}),
        evidence: distinct([...found.evidence, ...weighing.evidence]),
        title: entry.title,
        causes: showsCauses(entry)
            ? ranked.map((remedy) => weighing.sentences.get(remedy.id) ?? explain_textOf(remedy.cause, words))
            : [],
        steps: distinct(stepsOf(ranked, entry, suggested).map((step) => explain_textOf(step, words))),
        page: pageOf(found.code, links),
    };
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

/***/ 8747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ anyStorage),
/* harmony export */   p: () => (/* binding */ storageOf)
/* harmony export */ });
const github = {
    name: 'GitHub Actions',
    store: 'Store it in the repository: Settings → Secrets and variables → Actions → `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY` and paste it.',
    pitfalls: [],
};
const storages = {
    github,
    gitea: {
        name: 'Gitea or Forgejo',
        store: 'Store it in the repository: Settings → Actions → Secrets → `KIMP360_API_KEY`.',
        pitfalls: ['pull requests from forks get no secrets'],
    },
    gitlab: {
        name: 'GitLab CI',
        store: 'Store it in the project: Settings → CI/CD → Variables → `KIMP360_API_KEY`, with the visibility "Masked and hidden".',
        pitfalls: [
            'a variable marked "Protected" is given to protected branches and tags alone',
            'one with an environment scope only to jobs with that `environment:`',
            'a merge request from a fork runs in the fork, without the variables of this project',
        ],
        withheld: 'open the variable there and look at "Protect variable" and "Environments"',
    },
    azure: {
        name: 'Azure Pipelines',
        store: 'Store it as a secret variable of the pipeline (Edit → Variables → `KIMP360_API_KEY`, "Keep this value secret") and hand it to the step: `env: { KIMP360_API_KEY: $(KIMP360_API_KEY) }`.',
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
        store: 'Store it in the build configuration: Parameters → Add → environment variable `env.KIMP360_API_KEY`, type Password.',
        pitfalls: ['a parameter without the prefix `env.` never becomes an environment variable'],
        withheld: 'the name of the parameter must begin with `env.`',
    },
    jenkins: {
        name: 'Jenkins',
        store: "Store it under Manage Jenkins → Credentials as \"Secret text\" and wrap the step: `withCredentials([string(credentialsId: 'kimp360-api-key', variable: 'KIMP360_API_KEY')]) { … }`.",
        pitfalls: ['the call stands outside the `withCredentials` block', 'the credential belongs to another folder'],
        withheld: 'the call must stand inside `withCredentials`, and the credential in this folder or above it',
    },
    circleci: {
        name: 'CircleCI',
        store: 'Store it in the project: Project Settings → Environment Variables → `KIMP360_API_KEY`, or in a context that the job names under `context:`.',
        pitfalls: [
            'the job does not name the context that holds the key',
            'builds of forked pull requests get no secrets unless Project Settings → Advanced allows it',
        ],
        withheld: 'the `context:` of this job in the workflow, and Project Settings → Advanced for forks',
    },
    bitbucket: {
        name: 'Bitbucket Pipelines',
        store: 'Store it in the repository: Repository settings → Pipelines → Repository variables → `KIMP360_API_KEY`, with "Secured".',
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
    store: 'Store it where the run reads it: on GitHub in the repository under Settings → Secrets and variables → Actions, or with `gh secret set KIMP360_API_KEY`; elsewhere as the masked variable `KIMP360_API_KEY` of your CI.',
};


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xm: () => (/* binding */ makeVisible)
/* harmony export */ });
/* unused harmony export showInvisible */
const invisible = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function showInvisible(character) {
    const code = character.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
function makeVisible(text) {
    return text.replace(invisible, showInvisible);
}
function oneLine(text, length = 300) {
    const folded = makeVisible(text.replace(/[ \t\r\n]+/g, ' ').trim());
    const characters = Array.from(folded);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : folded;
}


/***/ }),

/***/ 6471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ generalWords),
/* harmony export */   XW: () => (/* binding */ isKimp360),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ec: () => (/* binding */ defaultKeyHeader),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports kimp360Dashboard, kimp360Origin */
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8747);

const kimp360Dashboard = 'My Account → Settings → Zapier Integration';
const kimp360Origin = 'https://api.kimp360.com';
const defaultKeyHeader = 'x-api-key';
const generalWords = {
    storeKey: _storage_js__WEBPACK_IMPORTED_MODULE_0__/* .anyStorage */ .i.store,
    secretsPage: 'Settings → Secrets and variables → Actions (or type `gh secret list`)',
    dashboard: `${kimp360Dashboard} in Kimp360`,
    whyWithheld: 'protected branches, environments, contexts and forks',
    curl: ' (the job summary has the `curl` line)',
    kimp360: false,
    host: 'api.kimp360.com',
    keyHeader: defaultKeyHeader,
};
function wordsOf(facts) {
    const { key, request, environment } = facts;
    const sent = key.fallback === 'accepted' ? key.fallbackFingerprint : key.fingerprint;
    return {
        storeKey: storeSentence(facts),
        secretsPage: isGitea(facts) ? 'Settings → Actions → Secrets' : generalWords.secretsPage,
        dashboard: isKimp360(facts)
            ? `${kimp360Dashboard} in Kimp360`
            : `the page where your API's keys are made (for Kimp360: ${kimp360Dashboard})`,
        whyWithheld: (0,_storage_js__WEBPACK_IMPORTED_MODULE_0__/* .storageOf */ .p)(environment.host).withheld ?? generalWords.whyWithheld,
        curl: environment.host === 'github' || environment.host === 'azure' ? generalWords.curl : '',
        kimp360: request !== undefined && isKimp360(facts),
        host: hostOf(request?.url) ?? generalWords.host,
        keyHeader: request?.keyHeader ?? defaultKeyHeader,
        ...(sent === undefined ? {} : { fingerprint: sent }),
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
    if (environment.secretSource === 'Dependabot') {
        return 'Store it for Dependabot: Settings → Secrets and variables → Dependabot → `KIMP360_API_KEY`; or type `gh secret set KIMP360_API_KEY --app dependabot` and paste it.';
    }
    return (0,_storage_js__WEBPACK_IMPORTED_MODULE_0__/* .storageOf */ .p)(isGitea(facts) ? 'gitea' : environment.host).store;
}
function isGitea({ environment }) {
    return environment.host === 'gitea' || environment.gitea === true || environment.forgejo === true;
}
function hostOf(url) {
    return /^https?:\/\/(\[[^\]]+\]|[^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}


/***/ })

};
