"use strict";
exports.id = 1964;
exports.ids = [1964];
exports.modules = {

/***/ 1964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
findTlsFault: () => (findTlsFault)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4623);
var _tls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3221);



function findTlsFault(tls) {
	const fault = (input, message, suggestion, code) => (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.diagnostic)('input/file', message, {
		origin: { label: input },
		suggestion,
		...(code === undefined ? {} : { evidence: [`OpenSSL: ${code}`] }),
	});
	if (tls.ca !== undefined && !holdsPem(tls.ca, 'CERTIFICATE')) {
		return fault('ca-file', 'The file of ca-file holds no certificate.', 'Give a PEM file: it has a line -----BEGIN CERTIFICATE-----.');
	}
	if (tls.cert !== undefined && tls.key === undefined) {
		return fault('client-cert-file', 'client-cert-file is given without its key.', 'Add client-key-file.');
	}
	if (tls.key !== undefined && tls.cert === undefined) {
		return fault('client-key-file', 'client-key-file is given without its certificate.', 'Add client-cert-file.');
	}
	if (tls.ca === undefined && tls.cert === undefined)
		return undefined;
	try {
		(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)((0,_tls_js__WEBPACK_IMPORTED_MODULE_2__/* .secureContextOf */ .AS)(tls));
		return undefined;
	}
	catch (error) {
		const code = String(error.code ?? 'unknown');
		if (code === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH') {
			return fault('client-key-file', 'The client key does not belong to the client certificate.', 'Give the two files that were made together.', code);
		}
		return fault(tls.cert === undefined ? 'ca-file' : 'client-cert-file', 'The certificate or key could not be read.', 'Give PEM files; a key that is locked with a passphrase must be unlocked first: openssl pkey -in locked.pem -out client-key.pem', code);
	}
}
function holdsPem(bytes, label) {
	return Buffer.from(bytes).includes(`-----BEGIN ${label}-----`);
}


/***/ })

};
;