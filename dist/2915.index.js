"use strict";
exports.id = 2915;
exports.ids = [2915];
exports.modules = {

/***/ 5296:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createGiteaHost: () => (createGiteaHost)
});
function createGiteaHost(github) {
	return {
		...github,
		name: 'gitea',
		annotate({ severity, title, message, text, place }) {
			const where = place === undefined ? '' : `${[place.file, place.line].filter((part) => part !== undefined).join(':')}: `;
			github.log((where + (text ?? `${severity}: ${title}\n${message}`)));
		},
	};
}


/***/ })

};
;