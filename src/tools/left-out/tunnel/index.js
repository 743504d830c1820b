/**
 * Stands in for `tunnel`, by which `@actions/http-client` reaches proxies: that agent drops certificates and cannot be
 * stopped, so `src/transports/proxy-tunnel.ts` takes its place. Making no agent here lets http-client make a plain
 * one, should it see a proxy where `src/transports/proxy.ts` sees none.
 */
exports.httpOverHttp = () => undefined;
exports.httpOverHttps = () => undefined;
exports.httpsOverHttp = () => undefined;
exports.httpsOverHttps = () => undefined;
