"use strict";
exports.id = 1034;
exports.ids = [1034];
exports.modules = {

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


/***/ })

};
;