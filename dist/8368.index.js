"use strict";
exports.id = 8368;
exports.ids = [8368];
exports.modules = {

/***/ 562:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
S: () => (isMetadataHost),
U: () => (isLoopback)
});
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

/***/ 8368:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
$: () => (placeOf),
followRedirection: () => (followRedirection)
});

var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(562);


const mostHops = 5;
const foreignFields = [
	['accept', '*/*'],
	['accept-encoding', 'gzip, deflate, br'],
];
function followRedirection(hop, response, target) {
	const { status } = response;
	const refuse = (code, message, more, suggestion) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)(`redirect/${code}`, message, {
		evidence: [`${status} from ${placeOf(hop.url)}`, ...more],
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
	const to = `to ${placeOf(url)}`;
	if (url.username !== '' || url.password !== '') {
		return refuse('unsupported', 'The answer is a redirect to a URL with a user name or password, which is not followed.', [to], toSee);
	}
	if ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetadataHost */ .S)(url.hostname)) {
		return refuse('unsupported', 'The answer is a redirect to a link-local or metadata address, which is not followed.', [to], toSee);
	}
	const withoutTls = (message) => refuse('downgrade', message, [to], 'Check that `base-url` is the address that the API is served from, https and host as documented.');
	if (url.protocol === 'http:' && hop.url.protocol === 'https:') {
		return withoutTls('The API redirected from https to http, which has no TLS, so the redirect was not followed.');
	}
	const foreign = hop.foreign || url.origin !== target.baseUrl.origin;
	if (foreign && target.redirects !== 'without-key') {
		return refuse('cross-origin', `The API redirected from ${hop.url.origin} to ${url.origin}, which must not get the key, so the redirect was not followed.`, [to], `If ${url.origin} is where the API lives, set \`base-url\` to it; if this is a download link, set \`redirects: without-key\`.`);
	}
	if (url.protocol === 'http:' && !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname)) {
		return withoutTls('The API redirected to another machine without TLS, which is never done, so the redirect was not followed.');
	}
	const method = methodAfter(status, hop.method);
	const body = method === hop.method ? hop.body : undefined;
	if (foreign && (body !== undefined || (method !== 'GET' && method !== 'HEAD'))) {
		return refuse('unsupported', `The redirect asks to send the ${method} again to another origin, ${url.origin}, which is never done.`, [to], 'Set `base-url` to the address that takes the request itself.');
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
const toSee = 'To take the redirect itself as the answer, set `redirects: none`.';
function placeOf(url) {
	if (url.origin === 'null')
		return url.protocol;
	return `${url.origin}${url.pathname}${url.search === '' ? '' : ' (query not shown)'}`;
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


/***/ })

};
;