"use strict";
exports.id = 5523;
exports.ids = [5523];
exports.modules = {

/***/ 5523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
createTunnelAgent: () => (createTunnelAgent)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1233);



function createTunnelAgent(proxy, secure, options, proxyTls) {
	const agent = secure ? new (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent)(options) : new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)(options);
	const plain = agent;
	const createSecure = plain.createConnection.bind(agent);
	plain.createConnection = (options, connected) => {
		connect(proxy, options, proxyTls).then((socket) => {
			if (connected === undefined)
				return;
			try {
				connected(null, secure ? createSecure({ ...options, socket }) : socket);
			}
			catch (error) {
				socket.destroy();
				connected(error);
			}
		}, (error) => connected?.(error));
		return undefined;
	};
	return agent;
}
function connect(proxy, options, proxyTls) {
	const host = options.host?.includes(':') ? `[${options.host}]` : options.host;
	const authority = `${host}:${options.port}`;
	const { hostname, port, protocol, username, password } = proxy.url;
	const overTls = protocol === 'https:';
	return new Promise((resolve, reject) => {
		const request = (overTls ? (node_https__WEBPACK_IMPORTED_MODULE_1___default()) : (node_http__WEBPACK_IMPORTED_MODULE_0___default())).request({
			host: hostname.replace(/^\[|\]$/g, ''),
			port: port === '' ? (overTls ? 443 : 80) : Number(port),
			method: 'CONNECT',
			path: authority,
			agent: false,
			headers: {
				host: authority,
				...(username === '' && password === '' ? {} : { 'proxy-authorization': basic(username, password) }),
			},
			insecureHTTPParser: false,
			...(options.lookup === undefined ? {} : { lookup: options.lookup }),
			...(overTls ? { ...proxyTls, rejectUnauthorized: true } : {}),
			...(options.tunnelSignal === undefined ? {} : { signal: options.tunnelSignal }),
		});
		request.once('connect', (response, socket, head) => {
			const status = response.statusCode ?? 0;
			if (status >= 200 && status < 300 && head.byteLength === 0) {
				resolve(socket);
				return;
			}
			socket.destroy();
			reject(refused(response, proxy));
		});
		request.once('response', (response) => {
			response.destroy();
			reject(refused(response, proxy));
		});
		request.once('error', (error) => {
			reject(new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .w('proxy', 'The proxy could not be used.', { sent: false, code: error.code }));
		});
		request.end();
	});
}
function refused(response, { url }) {
	const status = response.statusCode ?? 0;
	if (status === 407) {
		const given = url.username !== '' || url.password !== '';
		const challenge = response.headers['proxy-authenticate'];
		return new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .w('proxy-auth', 'The proxy asked for credentials.', {
			sent: false,
			code: 'CONNECT_407',
			evidence: [
				...(challenge === undefined ? [] : [`Proxy-Authenticate: ${[challenge].flat().join(', ')}`]),
				given
					? 'a user name or password was given for the proxy'
					: 'no user name and password were given for the proxy',
			],
		});
	}
	return new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .w('proxy', 'The proxy did not open a connection to the API.', {
		sent: false,
		code: `CONNECT_${status}`,
		evidence: [`the proxy answered ${status} to CONNECT`],
	});
}
function basic(username, password) {
	return `Basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}


/***/ })

};
;