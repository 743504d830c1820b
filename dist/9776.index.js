"use strict";
exports.id = 9776;
exports.ids = [9776];
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

/***/ 2363:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
N: () => (RateSpent)
});
class RateSpent extends Error {
	name = 'RateSpent';
	waitMs;
	constructor(waitMs) {
		super('The rate limit is used up.');
		this.waitMs = waitMs;
	}
}


/***/ }),

/***/ 9776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
takeSlot: () => (takeSlot)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _diagnostics_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8295);
var _engine_pace_port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2363);
var _duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8404);
var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7280);
var _time_is_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2062);






async function takeSlot(call, { pacer, progress, clock }, signal, leftMs) {
	try {
		return await pacer?.acquire(signal, (waitMs, asked) => {
			if (asked === 'rate') {
				progress(`waiting ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMs */ ._)(waitMs)}, so that no more requests leave than the rate limit allows`);
			}
			else
				progress(`the API takes no more requests until ${(0,_diagnostics_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(clock.now() + waitMs)}: waiting ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMs */ ._)(waitMs)}`, waitMs);
		}, leftMs);
	}
	catch (error) {
		if (error instanceof _engine_pace_port_js__WEBPACK_IMPORTED_MODULE_2__/* .RateSpent */ .N) {
			return { failure: turnedAway(call, error, clock.now(), leftMs), retry: 'never', aborted: false };
		}
		if (!signal.aborted)
			throw error;
		return { failure: withoutSlot(call, signal.reason), retry: 'never', aborted: true };
	}
}
function turnedAway({ url, withinMs }, error, now, leftMs) {
	const { waitMs } = error;
	const when = (0,_diagnostics_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .comeBackText */ .j9)({ seconds: Math.ceil(waitMs / 1000), at: (0,_diagnostics_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(now + waitMs) });
	const tooLong = waitMs > _retry_js__WEBPACK_IMPORTED_MODULE_3__/* .longestRetryAfterMs */ .tK;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('http/rate-limited', `The rate limit of the API is used up, so the request was not sent; come back ${when}.`, {
		evidence: [
			`host: ${url.host}`,
			'said by its rate-limit fields, or a 429, in answer to an earlier request',
			tooLong
				? 'not waited for: that is longer than the 5 min that are waited at most'
				: `not waited for: only ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMs */ ._)(leftMs)} of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMs */ ._)(withinMs)} (within) are left`,
		],
		cause: error,
	});
}
function withoutSlot({ url, withinMs }, reason) {
	const evidence = [`host: ${url.host}`, 'the request was waiting for its turn, and was not sent'];
	if (reason instanceof _time_is_up_js__WEBPACK_IMPORTED_MODULE_4__.TimeIsUp) {
		return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/timeout', `The rate limit left no room for the request within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMs */ ._)(withinMs)} (within).`, {
			evidence,
			suggestion: `Allow a longer wait: \`within: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMs */ ._)(withinMs * 2)}\`; or more requests with \`max-rate\`, if the API takes more.`,
			cause: reason,
		});
	}
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/reset', 'The call was stopped, because the job was cancelled.', { evidence, cause: reason });
}


/***/ })

};
;