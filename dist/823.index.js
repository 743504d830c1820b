export const id = 823;
export const ids = [823];
export const modules = {

/***/ 8823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTunnelAgent: () => (/* binding */ createTunnelAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6613);



function createTunnelAgent(proxy, secure, keepAlive, proxyTls) {
    const agent = secure ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive }) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive });
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
        const request = (overTls ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request({
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
            reject(refused(status));
        });
        request.once('response', (response) => {
            response.destroy();
            reject(refused(response.statusCode ?? 0));
        });
        request.once('error', (error) => {
            reject(new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .w('proxy', 'The proxy could not be used.', { sent: false, code: error.code }));
        });
        request.end();
    });
}
function refused(status) {
    if (status === 407) {
        return new _port_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .w('proxy-auth', 'The proxy asked for credentials.', { sent: false, code: 'CONNECT_407' });
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
