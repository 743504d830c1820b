"use strict";
exports.id = 5352;
exports.ids = [5352,1034,6750];
exports.modules = {

/***/ 8607:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (countBytes),
z: () => (formatBytes)
});
function countBytes(bytes) {
	return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}
function formatBytes(bytes) {
	for (const [unit, size] of [
		['TiB', 2 ** 40],
		['GiB', 2 ** 30],
		['MiB', 2 ** 20],
		['KiB', 2 ** 10],
	]) {
		if (bytes >= size && bytes % size === 0)
			return `${bytes / size}${unit}`;
	}
	return countBytes(bytes);
}


/***/ }),

/***/ 5352:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
describeFailure: () => (describeFailure)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _transports_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1233);
var _byte_counts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8607);
var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9046);
var _duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8404);
var _json_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1034);
var _limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8401);
var _time_is_up_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2062);
var _too_large_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6750);









function describeFailure(error, context) {
	if (error instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u)
		return error.diagnostics[0];
	if (error instanceof _limit_js__WEBPACK_IMPORTED_MODULE_4__/* .ContentTooLarge */ .h)
		return (0,_too_large_js__WEBPACK_IMPORTED_MODULE_6__/* .describeTooLarge */ .T)(error, hostOf(context.url), context.toFile === true);
	if (error instanceof _time_is_up_js__WEBPACK_IMPORTED_MODULE_5__.TimeIsUp)
		return describeTimeout(error, context);
	if (error instanceof _transports_port_js__WEBPACK_IMPORTED_MODULE_1__/* .TransportError */ .w && error.kind !== 'aborted')
		return describeTransportError(error, context);
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/reset', 'The call was stopped, because the run was cancelled.', {
		evidence: [`host: ${hostOf(context.url)}`],
		cause: error,
	});
}
function describeTimeout({ setting, ms }, context) {
	const { url, progress, proxy, reached } = context;
	const waited = progress.phase === 'answer'
		? reached === undefined
			? 'no answer had come'
			: `no connection to the API stood yet: ${missing(reached, proxy)}`
		: `the answer had begun, and ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .countBytes */ .T)(progress.contentBytes)} of its content had come`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/timeout', `${hostOf(url)} did not answer in full within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMs */ ._)(ms)} (${setting}).`, {
		evidence: [`host: ${hostOf(url)}`, waited, ...proxyLine(proxy)],
		...(reached === undefined
			? { suggestion: `If the API needs longer, allow it: \`${setting}: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMs */ ._)(ms * 2)}\`.` }
			: {}),
	});
}
function missing(reached, proxy) {
	if (reached === 'connection')
		return 'the TLS handshake had not ended';
	if (proxy !== undefined)
		return 'the proxy had not opened one';
	return reached === 'address' ? 'nothing had answered at its address' : 'its name had not been resolved';
}
const told = {
	dns: [
		'net/dns',
		(host) => `The host name ${host.replace(/:\d+$/, '')} could not be resolved.`,
		'Check the spelling of `base-url`.',
	],
	refused: [
		'net/refused',
		(host) => `${host} refused the connection.`,
		'Check host and port of `base-url`, and that the API is up.',
	],
	unreachable: [
		'net/refused',
		(host) => `${host} could not be reached from here.`,
		'Check that this machine may reach the API: firewall, VPN, proxy.',
	],
	reset: ['net/reset', (host) => `${host} closed the connection before it answered.`],
	timeout: ['net/timeout', (host) => `${host} did not accept a connection in time.`],
	tls: ['net/tls', (host) => `No trusted TLS connection to ${host} could be made, so the key was not sent.`],
	proxy: [
		'net/proxy',
		(host) => `The proxy gave no connection to ${host}.`,
		'Check `HTTPS_PROXY`, or add the host to `NO_PROXY`.',
	],
	'proxy-auth': [
		'auth/proxy',
		() => 'The proxy did not accept the credentials, or there were none.',
		'Put them into `HTTPS_PROXY`, special characters percent-encoded.',
	],
	truncated: ['net/truncated', (host) => `${host} closed the connection before the response was complete.`],
	protocol: ['net/protocol', (host) => `What ${host} sent is not a valid HTTP response.`],
	aborted: ['net/reset', () => 'The call was stopped.'],
	body: ['input/file', () => 'The content to send could not be read to its end.'],
};
function describeTransportError(error, { url, progress, proxy }) {
	if (error.cause instanceof _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticError */ .u)
		return error.cause.diagnostics[0];
	const [code, message, suggestion] = told[error.kind];
	const step = code === 'net/tls' ? tlsSuggestion(error.code) : suggestion;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)(code, unreadable(error, url) ?? brokenOff(error, url) ?? endedEarly(error, url) ?? message(hostOf(url)), {
		evidence: [
			...reasons(error),
			...error.evidence,
			`host: ${hostOf(url)}`,
			...(progress.phase === 'content' ? [`${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_7__/* .countBytes */ .T)(progress.contentBytes)} of content had come`] : []),
			...proxyLine(proxy),
		],
		...(step === undefined ? {} : { suggestion: step }),
		cause: error,
	});
}
function unreadable({ kind, code, message, sent }, url) {
	if (kind !== 'protocol')
		return undefined;
	if (code === 'HPE_HEADER_OVERFLOW')
		return `The header fields that ${hostOf(url)} sent are larger than 64 KiB.`;
	const layers = /^(\d+) content codings/.exec(message)?.[1];
	if (layers !== undefined) {
		return `The content that ${hostOf(url)} sent is compressed ${layers} times over, and is decompressed ${_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .mostCodings */ .j} times at most.`;
	}
	if (/\bcodings?\b|claims to be/.test(message))
		return `The content that ${hostOf(url)} sent could not be decompressed.`;
	return sent ? undefined : `The request to ${hostOf(url)} could not be written.`;
}
function brokenOff({ kind, code }, url) {
	if (kind !== 'tls' || !/ALERT/.test(code ?? ''))
		return undefined;
	return `${hostOf(url)} broke off the TLS connection.`;
}
function endedEarly({ message, code }, url) {
	if (code === 'Z_BUF_ERROR') {
		return `The compressed content that ${hostOf(url)} sent ends in the middle: part of it is missing.`;
	}
	if (message !== _json_end_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteJson */ .z)
		return undefined;
	return `What ${hostOf(url)} sent ends where the connection was closed, and is not complete JSON: it was most likely cut.`;
}
function reasons(error) {
	const meaning = error.kind === 'tls' ? handshakeReasons[error.code ?? ''] : undefined;
	const coded = error.code === undefined ? error.message : `${error.message.replace(/\.$/, '')} (${error.code})`;
	return meaning === undefined ? [coded] : [`${meaning} (${error.code})`];
}
const handshakeReasons = {
	CERT_HAS_EXPIRED: 'the certificate has expired',
	CERT_NOT_YET_VALID: 'the certificate is not valid yet; the clock of this machine may be wrong',
	ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is signed by itself',
	SELF_SIGNED_CERT_IN_CHAIN: 'the certificate comes from an authority that this machine does not know',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate comes from an authority that this machine does not know',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the certificate comes from an authority that this machine does not know',
	UNABLE_TO_GET_ISSUER_CERT: 'the certificate comes from an authority that this machine does not know',
	CERT_REVOKED: 'the certificate was revoked',
	ERR_SSL_WRONG_VERSION_NUMBER: 'the port speaks something else than TLS',
	EPROTO: 'the port speaks something else than TLS, or no version of it in common',
	ECONNRESET: 'the connection was closed during the TLS handshake',
};
function tlsSuggestion(code) {
	if (/SELF_SIGNED|UNABLE_TO/.test(code ?? '')) {
		return "If the API has a private authority, name its certificate with `ca-file`; if a proxy inspects TLS, name the proxy's.";
	}
	if (/ALERT|ECONNRESET/.test(code ?? '')) {
		return 'If the API asks for a client certificate, set `client-cert-file` and `client-key-file`.';
	}
	if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
		return 'Set `base-url` to a host that the certificate names.';
	if (/WRONG_VERSION|EPROTO/.test(code ?? ''))
		return 'Check scheme and port of `base-url`.';
	return 'Ask whoever runs the API to renew its certificate; the check is never switched off.';
}
function proxyLine(proxy) {
	return proxy === undefined ? [] : [`through the proxy ${proxy}`];
}
function hostOf(url) {
	return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}


/***/ }),

/***/ 1034:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
checkJsonEnd: () => (checkJsonEnd),
z: () => (incompleteJson)
});
var _transports_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1233);

const incompleteJson = 'The content ends where the connection was closed, and is not complete JSON.';
const longestWord = 64;
async function* checkJsonEnd(content) {
	const reader = new JsonReader();
	for await (const chunk of content) {
		reader.read(chunk);
		yield chunk;
	}
	if (reader.isCut())
		throw new _transports_port_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .w('truncated', incompleteJson, { sent: true });
}
class JsonReader {
	#depth = 0;
	#inText = false;
	#escaped = false;
	#foreign = false;
	#word = '';
	#began = false;
	read(chunk) {
		if (this.#word.length < longestWord)
			this.#word += Buffer.from(chunk.subarray(0, longestWord)).toString('latin1');
		for (let at = 0; at < chunk.length && !this.#foreign; at += 1) {
			const byte = chunk[at];
			if (this.#inText) {
				if (this.#escaped)
					this.#escaped = false;
				else if (byte === 0x5c)
					this.#escaped = true;
				else if (byte === 0x22)
					this.#inText = false;
			}
			else
				this.#readOutside(byte);
		}
	}
	#readOutside(byte) {
		if (byte === 0x22)
			this.#inText = true;
		else if (byte === 0x5b || byte === 0x7b)
			this.#depth += 1;
		else if (byte === 0x5d || byte === 0x7d)
			this.#depth -= 1;
		if (this.#began || isSpace(byte)) {
			this.#foreign ||= this.#depth < 0;
			return;
		}
		this.#began = true;
		this.#foreign = !/["[{tfn]/.test(String.fromCharCode(byte));
	}
	isCut() {
		if (this.#foreign || !this.#began)
			return false;
		if (this.#inText || this.#depth > 0)
			return true;
		const word = this.#word.trim();
		return ['true', 'false', 'null'].some((whole) => word !== whole && whole.startsWith(word));
	}
}
function isSpace(byte) {
	return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf;
}


/***/ }),

/***/ 6750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
T: () => (describeTooLarge),
raiseLimit: () => (raiseLimit)
});
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4623);
var _byte_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);


const mostInMemory = 512 * 2 ** 20;
function describeTooLarge({ limitBytes, announcedBytes }, host, toFile) {
	const seen = announcedBytes === undefined
		? `stopped after ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytes */ .T)(limitBytes)}, counted after decompression`
		: `the answer announces ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countBytes */ .T)(announcedBytes)}`;
	return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.diagnostic)('net/too-large', `The response is larger than max-response-size allows, ${(0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(limitBytes)}.`, {
		evidence: [`host: ${host}`, seen],
		suggestion: raiseLimit(announcedBytes === undefined ? limitBytes * 2 : roundUp(announcedBytes), toFile),
	});
}
function raiseLimit(bytes, toFile) {
	if (!Number.isSafeInteger(bytes))
		return 'Ask those who run the API: so much content is most likely a wrong length.';
	const limit = `\`max-response-size: ${typed(bytes)}\``;
	if (toFile)
		return `If all of it is needed, raise the limit: ${limit}.`;
	return bytes > mostInMemory
		? `If all of it is needed, write it to a file, for memory does not take so much: \`save-to: out/FILE\` and ${limit}.`
		: `If all of it is needed in memory, raise the limit: ${limit}.`;
}
function roundUp(bytes) {
	for (let unit = 1; unit <= 2 ** 40; unit *= 1024) {
		const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => step * unit);
		const next = steps.find((size) => size >= bytes);
		if (next !== undefined)
			return next;
	}
	return Number.POSITIVE_INFINITY;
}
function typed(bytes) {
	const even = (0,_byte_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes);
	return even.includes(' ') ? `${bytes}B` : even;
}


/***/ })

};
;