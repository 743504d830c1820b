"use strict";
exports.id = 174;
exports.ids = [174];
exports.modules = {

/***/ 174:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
K: () => (runsInCi),
detectCi: () => (detectCi)
});
const signs = [
	['GITEA_ACTIONS', 'gitea'],
	['FORGEJO_ACTIONS', 'gitea'],
	['GITHUB_ACTIONS', 'github'],
	['TF_BUILD', 'azure'],
	['GITLAB_CI', 'gitlab'],
	['BUILDKITE', 'buildkite'],
	['TEAMCITY_VERSION', 'teamcity'],
	['JENKINS_URL', 'jenkins'],
	['CIRCLECI', 'circleci'],
	['BITBUCKET_BUILD_NUMBER', 'bitbucket'],
];
function detectCi(environment) {
	return signs.find(([variable]) => isSet(environment[variable]))?.[1] ?? 'plain';
}
function runsInCi(environment) {
	return detectCi(environment) !== 'plain' || isSet(environment.CI);
}
function isSet(value) {
	return value !== undefined && !/^(|0|false)$/i.test(value);
}


/***/ })

};
;