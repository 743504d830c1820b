"use strict";
exports.id = 4689;
exports.ids = [4689];
exports.modules = {

/***/ 2915:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
J: () => (masksOf),
X: () => (formsOf)
});
var _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8267);
var _quoting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3494);


function percentEncode(text) {
	return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
function lowerEscapes(text) {
	return text.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
}
function replaceEach(text, replacements) {
	let replaced = '';
	for (const character of text)
		replaced += replacements[character] ?? character;
	return replaced;
}
function jsonEscape(text, which, upper) {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(which, (character) => {
		const digits = character.charCodeAt(0).toString(16).padStart(4, '0');
		return `\\u${upper ? digits.toUpperCase() : digits}`;
	});
}
const xml = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function* selectiveForms(value) {
	const component = percentEncode(value);
	const strict = component.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	const form = strict.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E');
	yield { text: component, reason: "encodeURIComponent, which keeps !'()*" };
	yield { text: strict, reason: 'RFC 3986 encoders, which do not' };
	yield { text: form, reason: 'application/x-www-form-urlencoded, as URLSearchParams writes it' };
	for (const escaped of [component, strict, form]) {
		yield { text: lowerEscapes(escaped), reason: 'the same with lower-case digits: .NET UrlEncode, nginx' };
	}
	const json = JSON.stringify(value).slice(1, -1);
	yield { text: json, reason: 'inside a JSON string' };
	yield { text: json.replaceAll('/', '\\/'), reason: 'JSON as PHP writes it' };
	for (const upper of [false, true]) {
		yield { text: jsonEscape(value, /[&<>]/g, upper), reason: 'JSON that is safe in HTML: Go' };
		yield { text: jsonEscape(value, /[&<>']/g, upper), reason: 'JSON that is safe in HTML: Rails, Jackson' };
		yield { text: jsonEscape(value, /[&<>'+]/g, upper), reason: 'JSON as System.Text.Json writes it' };
		yield { text: jsonEscape(value, /[&<>'/]/g, upper), reason: 'JSON that escapes the slash by number' };
	}
	for (const text of (0,_quoting_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedForms */ .C)(value))
		yield { text, reason: 'quoted for a shell, SQL or CSV' };
	yield { text: replaceEach(value, xml), reason: 'XML text' };
	yield { text: replaceEach(value, { ...xml, '"': '&quot;' }), reason: 'XML and HTML attributes' };
	yield { text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&apos;' }), reason: 'XML with both quotes' };
	yield {
		text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&#39;' }),
		reason: 'HTML: Go, Django, most templates',
	};
	yield { text: replaceEach(value, { ...xml, '"': '&#34;', "'": '&#39;' }), reason: 'HTML as Go templates write it' };
	yield { text: replaceEach(value, { ...xml, '"': '&quot;', "'": '&#x27;' }), reason: 'HTML: React, Python' };
	yield {
		text: replaceEach(value, {
			...xml,
			'"': '&quot;',
			"'": '&#39;',
			'/': '&#x2F;',
			'`': '&#x60;',
			'=': '&#x3D;',
		}),
		reason: 'HTML: Mustache',
	};
}
function formsOf(value) {
	if (value.length < _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs)
		return [];
	return (0,_plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .collectForms */ .C6)(value, [...(0,_plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .plainForms */ .Uy)(value), ...(_plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .spared */ .A3.test(value) ? [] : selectiveForms(value))]);
}
function masksOf(raw) {
	const trimmed = raw.trim();
	if (trimmed.length < _plain_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .bs)
		return [];
	return [...new Set([raw, ...formsOf(trimmed).map((form) => form.text)])];
}


/***/ }),

/***/ 1640:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
x: () => (ArchiveFault)
});
class ArchiveFault extends Error {
	name = 'ArchiveFault';
}


/***/ }),

/***/ 1729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
C: () => (handOver),
U: () => (allowanceOf)
});
var _port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6048);

function allowanceOf(item) {
	return 'allowance' in item ? item.allowance : undefined;
}
async function handOver(sink, label, depth, content, allowance) {
	const iterator = content[Symbol.asyncIterator]();
	let ended = false;
	let told;
	const chunks = {
		[Symbol.asyncIterator]: () => ({
			async next() {
				if (ended)
					return { done: true, value: undefined };
				try {
					const result = await iterator.next();
					ended = result.done === true;
					return result;
				}
				catch (error) {
					ended = true;
					told = error;
					throw error;
				}
			},
		}),
	};
	const item = { label, depth, chunks, ...(allowance === undefined ? {} : { allowance }) };
	try {
		await sink.item(item);
	}
	catch (error) {
		if (!ended)
			await iterator.return?.();
		throw error;
	}
	if (told !== undefined && !(told instanceof _port_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadError */ .o))
		throw told;
	while (!ended) {
		try {
			ended = (await iterator.next()).done === true;
		}
		catch (error) {
			if (!(error instanceof _port_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadError */ .o))
				throw error;
			sink.unread({ label, reason: error.message });
			return;
		}
	}
}


/***/ }),

/***/ 8897:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Q: () => (isHexDump),
k: () => (readHexDump)
});
const firstLine = /^0{6,16}:?[ \t]+(?:[\da-f]{2}){1,8}[ \t\r\n]/i;
const dumpLine = /^[\da-f]{6,16}(:?)[ \t]+(.*)$/is;
const longestLine = 1024;
const zero = 0x30;
function isHexDump(head) {
	return head[0] === zero && firstLine.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));
}
async function* readHexDump(chunks) {
	let open = '';
	for await (const chunk of chunks) {
		const lines = (open + Buffer.from(chunk).toString('latin1')).split('\n');
		open = (lines.pop() ?? '').slice(0, longestLine + 1);
		const shown = lines.map(bytesOf).join('');
		if (shown !== '')
			yield Buffer.from(shown, 'hex');
	}
	const last = bytesOf(open);
	if (last !== '')
		yield Buffer.from(last, 'hex');
}
function bytesOf(line) {
	const match = line.length > longestLine ? null : dumpLine.exec(line);
	if (match === null)
		return '';
	const rest = match[2];
	const isXxd = match[1] === ':';
	const numbers = (isXxd ? rest.replace(/ {2}.*/s, '') : rest).split(/[ \t\r]+/);
	let shown = '';
	for (const number of numbers) {
		if (!/^(?:[\da-f]{2}){1,8}$/i.test(number))
			break;
		shown += isXxd ? number : Buffer.from(number, 'hex').reverse().toString('hex');
	}
	return shown;
}


/***/ }),

/***/ 4888:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
e: () => (beginsAsMagic),
u: () => (formatByMagic)
});
var _zip_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9775);

function magic(format, text, fits) {
	return { format, bytes: Buffer.from(text, 'latin1'), ...(fits === undefined ? {} : { fits }) };
}
function unread(name, text, fits) {
	return magic({ kind: 'unread', name }, text, fits);
}
function stands(head, at, bytes) {
	return bytes.every((byte, index) => head[at + index] === byte);
}
const zip = { kind: 'zip' };
const perhapsZip = { kind: 'perhaps-zip' };
const magics = [
	magic(zip, 'PK\x03\x04', (head) => (0,_zip_records_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsLocalRecord */ .ZG)(head, 0)),
	magic(zip, 'PK\x07\x08PK\x03\x04', (head) => (0,_zip_records_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsLocalRecord */ .ZG)(head, 4)),
	magic(zip, 'PK00PK\x03\x04', (head) => (0,_zip_records_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsLocalRecord */ .ZG)(head, 4)),
	magic(zip, 'PK\x05\x06', _zip_records_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsEmptyEnd */ .nm),
	magic(perhapsZip, 'PK\x03\x04'),
	magic(perhapsZip, 'PK\x05\x06'),
	magic(perhapsZip, 'PK\x07\x08'),
	magic({ kind: 'gzip' }, '\x1f\x8b\x08', (head) => ((head[3] ?? 0) & 0xe0) === 0),
	magic({ kind: 'zstd' }, '\x28\xb5\x2f\xfd'),
	magic({ kind: 'ar' }, '!<arch>\n', (head) => stands(head, 66, [0x60, 0x0a])),
	unread('xz', '\xfd7zXZ\0'),
	unread('bzip2', 'BZh', (head) => (head[3] ?? 0) >= 0x31 &&
		(head[3] ?? 0) <= 0x39 &&
		(stands(head, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) || stands(head, 4, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))),
	unread('7z', '7z\xbc\xaf\x27\x1c\0'),
	unread('RAR', 'Rar!\x1a\x07\0'),
	unread('RAR', 'Rar!\x1a\x07\x01\0'),
	unread('LZ4', '\x04\x22\x4d\x18', (head) => ((head[4] ?? 0) & 0xc0) === 0x40),
	unread('lzip', 'LZIP', (head) => (head[4] ?? 2) <= 1),
	unread('lzop', '\x89LZO\0\r\n\x1a\n'),
	unread('compress', '\x1f\x9d', (head) => [9, 10, 11, 12, 13, 14, 15, 16].includes((head[2] ?? 0) & 0x7f)),
	unread('a cabinet', 'MSCF\0\0\0\0'),
	unread('RPM', '\xed\xab\xee\xdb', (head) => head[4] === 3 || head[4] === 4),
	unread('a thin archive', '!<thin>\n'),
	unread('SquashFS', 'hsqs'),
	unread('xar', 'xar!\0'),
	...[
		'MZ',
		'\x7fELF',
		'\xcf\xfa\xed\xfe',
		'\xca\xfe\xba\xbe',
		'#!',
		'Cr24',
		'\xff\xd8\xff',
		'\x89PNG',
		'GIF8',
		'%PDF',
	].map((text) => magic(perhapsZip, text)),
];
const beginnings = new Uint8Array(65_536);
for (const { bytes } of magics)
	beginnings[(bytes[0] << 8) | bytes[1]] = 1;
function beginsAsMagic(bytes, start) {
	return beginnings[(bytes[start] << 8) | bytes[start + 1]] === 1;
}
function formatByMagic(head) {
	if (!beginsAsMagic(head, 0))
		return undefined;
	return magics.find(({ bytes, fits }) => bytes.every((byte, index) => head[index] === byte) && (fits === undefined || fits(head)))?.format;
}


/***/ }),

/***/ 8534:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
GJ: () => (recognise),
KH: () => (isText),
lM: () => (mayNameArchive)
});
var _hex_dump_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
var _magic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4888);
var _tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7892);



const names = [
	['zip jar war ear aar whl nupkg snupkg vsix xpi apk ipa docx xlsx pptx odt epub', { kind: 'zip' }],
	['gz gzip tgz', { kind: 'gzip' }],
	['br', { kind: 'brotli' }],
	['zst tzst', { kind: 'zstd' }],
	['tar', { kind: 'tar' }],
	['deb', { kind: 'ar' }],
	['xz txz', { kind: 'unread', name: 'xz' }],
	['bz2 tbz tbz2', { kind: 'unread', name: 'bzip2' }],
	['7z', { kind: 'unread', name: '7z' }],
	['rar', { kind: 'unread', name: 'RAR' }],
	['lzma tlz', { kind: 'unread', name: 'LZMA' }],
	['lz4', { kind: 'unread', name: 'LZ4' }],
	['dmg', { kind: 'unread', name: 'a disk image' }],
];
const byEnding = new Map(names.flatMap(([endings, format]) => endings.split(' ').map((ending) => [ending, format])));
const lastOfEndings = new Uint8Array(128);
for (const ending of byEnding.keys())
	lastOfEndings[ending.charCodeAt(ending.length - 1)] = 1;
function mayNameArchive(label) {
	const last = label.charCodeAt(label.length - 1);
	return last > 0x7f || lastOfEndings[last] === 1 || lastOfEndings[last | 0x20] === 1;
}
function formatByName(label) {
	const dot = label.lastIndexOf('.');
	return dot < 0 || label.length - dot > 7 ? undefined : byEnding.get(label.slice(dot + 1).toLowerCase());
}
function isText(head) {
	return !head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}
function recognise(label, head) {
	const byMagic = (0,_magic_js__WEBPACK_IMPORTED_MODULE_0__/* .formatByMagic */ .u)(head);
	if (byMagic?.kind === 'ar')
		return byMagic;
	const isPerhapsZip = byMagic?.kind === 'perhaps-zip';
	const byName = formatByName(label);
	if (byMagic !== undefined && !isPerhapsZip && !isText(head))
		return byMagic;
	if ((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isTar */ .YZ)(head))
		return { kind: 'tar' };
	if (byName !== undefined && head.byteLength > 0 && (byName.kind === 'brotli' || !isText(head)))
		return byName;
	if (isPerhapsZip)
		return byMagic;
	return (0,_hex_dump_js__WEBPACK_IMPORTED_MODULE_2__/* .isHexDump */ .Q)(head) ? { kind: 'hex-dump' } : undefined;
}


/***/ }),

/***/ 2495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
K: () => (isScript),
l: () => (passScript)
});
const longestLine = 64 * 1024;
const newline = 0x0a;
function isScript(head) {
	return head[0] === 0x23 && head[1] === 0x21;
}
function isBinary(byte) {
	return byte < 0x20 && byte !== newline && byte !== 0x09 && byte !== 0x0c && byte !== 0x0d;
}
async function passScript(source) {
	for (let wanted = 4096;;) {
		const ready = await source.look(wanted);
		const binary = ready.findIndex(isBinary);
		const line = ready.subarray(0, binary < 0 ? ready.byteLength : binary).lastIndexOf(newline) + 1;
		const isLast = binary >= 0 || ready.byteLength < wanted;
		wanted = Math.min(Math.max(4096, (ready.byteLength - line) * 2), longestLine);
		if (isLast || (line === 0 && ready.byteLength >= longestLine))
			return source.drop(line);
		source.drop(line);
	}
}


/***/ }),

/***/ 7892:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
L6: () => (blockSize),
RO: () => (readTarHeader),
S3: () => (mayBeginTar),
YZ: () => (isTar)
});
const blockSize = 512;
const decoder = new TextDecoder();
function readText(block, from, length) {
	const field = block.subarray(from, from + length);
	const end = field.indexOf(0);
	return decoder.decode(end === -1 ? field : field.subarray(0, end));
}
function readNumber(block, from, length) {
	if ((block[from] & 0x80) !== 0) {
		if (block[from] !== 0x80)
			return undefined;
		let value = 0;
		for (const byte of block.subarray(from + 1, from + length))
			value = value * 256 + byte;
		return Number.isSafeInteger(value) ? value : undefined;
	}
	const digits = readText(block, from, length).trim();
	if (digits === '')
		return 0;
	return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined;
}
function mayHoldChecksum(bytes, start) {
	let isBlank = true;
	for (let at = start + 148; at < start + 156 && bytes[at] !== 0; at += 1) {
		const byte = bytes[at];
		if (byte <= 0x20)
			continue;
		if (byte < 0x80 && (byte < 0x30 || byte > 0x37))
			return false;
		isBlank = false;
	}
	return !isBlank;
}
function hasItsChecksum(block) {
	const stored = readNumber(block, 148, 8);
	let unsigned = 0;
	let signed = 0;
	for (let at = 0; at < blockSize; at += 1) {
		const byte = at >= 148 && at < 156 ? 0x20 : block[at];
		unsigned += byte;
		signed += byte < 0x80 ? byte : byte - 0x100;
	}
	return stored === unsigned || stored === signed;
}
function readTarHeader(block) {
	if (block.byteLength < blockSize || !hasItsChecksum(block))
		return undefined;
	const size = readNumber(block, 124, 12);
	if (size === undefined)
		return undefined;
	const magic = readText(block, 257, 6);
	const name = readText(block, 0, 100);
	const prefix = magic === 'ustar' ? readText(block, 345, 155) : '';
	const flag = block[156];
	return {
		name: prefix === '' ? name : `${prefix}/${name}`,
		nameIsSplit: prefix !== '',
		type: flag === 0 ? '0' : String.fromCharCode(flag),
		size,
		moreMap: magic === 'ustar ' && block[482] === 1,
	};
}
function mayBeginTar(bytes, start, end) {
	return end - start >= blockSize && bytes[start] !== 0 && mayHoldChecksum(bytes, start);
}
function isTar(head) {
	if (!mayBeginTar(head, 0, head.byteLength))
		return false;
	return readTarHeader(head.subarray(0, blockSize)) !== undefined;
}


/***/ }),

/***/ 9775:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Ar: () => (methodNames),
Ax: () => (readLocalEntry),
Fj: () => (mayBeZipEnd),
GO: () => (readEnd64),
Ng: () => (localSize),
VF: () => (readUint64),
Vh: () => (centralSize),
ZG: () => (holdsLocalRecord),
_R: () => (readCentralEntry),
nT: () => (isZipEnd),
nc: () => (endSize),
nm: () => (holdsEmptyEnd),
qq: () => (readDescriptor),
sA: () => (readEnd),
tW: () => (end64Size),
vl: () => (signature)
});
const localSize = 30;
const centralSize = 46;
const endSize = 22;
const end64Size = 56;
const signature = {
	local: 0x04034b50,
	central: 0x02014b50,
	end: 0x06054b50,
	end64: 0x06064b50,
	data: 0x08074b50,
};
const methodNames = new Map([
	[1, 'shrink'],
	[2, 'reduce'],
	[3, 'reduce'],
	[4, 'reduce'],
	[5, 'reduce'],
	[6, 'implode'],
	[9, 'Deflate64'],
	[10, 'PKWARE implode'],
	[12, 'bzip2'],
	[14, 'LZMA'],
	[16, 'IBM CMPSC'],
	[18, 'IBM TERSE'],
	[19, 'LZ77'],
	[20, 'Zstandard'],
	[93, 'Zstandard'],
	[94, 'MP3'],
	[95, 'xz'],
	[96, 'JPEG'],
	[97, 'WavPack'],
	[98, 'PPMd'],
	[99, 'AES'],
]);
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function isMethod(method) {
	return method === 0 || method === 8 || methodNames.has(method);
}
function holdsLocalRecord(head, at) {
	const bytes = head.subarray(at);
	if (bytes.byteLength <= localSize || bytes[4] > 100)
		return false;
	const view = viewOf(bytes);
	return (view.getUint32(0, true) === signature.local && isMethod(view.getUint16(8, true)) && view.getUint16(26, true) > 0);
}
function holdsEmptyEnd(head) {
	return head.byteLength >= endSize && head.subarray(4, 20).every((byte) => byte === 0);
}
function mayBeZipEnd(bytes, start, end) {
	return end - start >= endSize && bytes[end - endSize] === 0x50;
}
function isZipEnd(tail) {
	if (tail?.[0] !== 0x50 || tail.byteLength !== endSize)
		return false;
	const view = viewOf(tail);
	return view.getUint32(0, true) === signature.end && view.getUint16(20, true) === 0;
}
const full = 0xffffffff;
const decoder = new TextDecoder();
function sum(bytes) {
	let value = 0x811c9dc5;
	for (const byte of bytes)
		value = Math.imul(value ^ byte, 0x01000193);
	return value >>> 0;
}
function readUint64(view, at) {
	return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
function readZip64(bytes) {
	const view = viewOf(bytes);
	for (let at = 0; at + 4 <= bytes.byteLength;) {
		const length = view.getUint16(at + 2, true);
		const end = Math.min(at + 4 + length, bytes.byteLength);
		if (view.getUint16(at, true) === 1) {
			const numbers = [];
			for (let next = at + 4; next + 8 <= end; next += 8)
				numbers.push(readUint64(view, next));
			return numbers;
		}
		at = end;
	}
	return [];
}
function readEntry(bytes, flagsAt, fixed, commentLength) {
	const view = viewOf(bytes);
	const flags = view.getUint16(flagsAt, true);
	const method = view.getUint16(flagsAt + 2, true);
	const nameLength = view.getUint16(flagsAt + 20, true);
	const extraLength = view.getUint16(flagsAt + 22, true);
	const end = fixed + nameLength + extraLength;
	if (!isMethod(method) || nameLength === 0 || end > bytes.byteLength)
		return undefined;
	const nameBytes = bytes.subarray(fixed, fixed + nameLength);
	if (nameBytes.includes(0))
		return undefined;
	const long = readZip64(bytes.subarray(fixed + nameLength, end));
	const widen = (value) => (value === full ? (long.shift() ?? value) : value);
	const size = widen(view.getUint32(flagsAt + 16, true));
	return {
		name: decoder.decode(nameBytes),
		nameSum: sum(nameBytes),
		method,
		encrypted: (flags & 0x2041) !== 0,
		describedAfter: (flags & 8) !== 0,
		checksum: view.getUint32(flagsAt + 8, true),
		size,
		packedSize: widen(view.getUint32(flagsAt + 12, true)),
		length: end + commentLength,
	};
}
function readLocalEntry(bytes) {
	if (bytes.byteLength < localSize || bytes[4] > 100)
		return undefined;
	return readEntry(bytes, 6, localSize, 0);
}
function readCentralEntry(bytes) {
	if (bytes.byteLength < centralSize || bytes[6] > 100)
		return undefined;
	const view = viewOf(bytes);
	const entry = readEntry(bytes, 8, centralSize, view.getUint16(32, true));
	if (entry === undefined)
		return undefined;
	const offset = view.getUint32(42, true);
	if (offset !== full)
		return { ...entry, offset };
	const extra = centralSize + view.getUint16(28, true);
	const wide = readZip64(bytes.subarray(extra, extra + view.getUint16(30, true)));
	const before = [24, 20].filter((at) => view.getUint32(at, true) === full).length;
	return { ...entry, offset: wide[before] ?? offset };
}
function readEnd(bytes) {
	if (bytes.byteLength < endSize)
		return undefined;
	const view = viewOf(bytes);
	const disks = [view.getUint16(4, true), view.getUint16(6, true)];
	return {
		split: disks.some((disk) => disk !== 0 && disk !== 0xffff),
		entries: view.getUint16(10, true),
		directorySize: view.getUint32(12, true),
		directoryOffset: view.getUint32(16, true),
		commentLength: view.getUint16(20, true),
	};
}
function readEnd64(bytes) {
	if (bytes.byteLength < end64Size)
		return undefined;
	const view = viewOf(bytes);
	return {
		split: view.getUint32(16, true) !== 0 || view.getUint32(20, true) !== 0,
		entries: readUint64(view, 32),
		directorySize: readUint64(view, 40),
		directoryOffset: readUint64(view, 48),
		commentLength: 0,
	};
}
function readDescriptor(bytes, packedSize, size) {
	const view = viewOf(bytes);
	const signed = bytes.byteLength >= 4 && view.getUint32(0, true) === signature.data;
	for (const from of signed ? [4, 0] : [0]) {
		if (bytes.byteLength < from + 12)
			continue;
		const checksum = view.getUint32(from, true);
		const short = view.getUint32(from + 4, true) === packedSize % 2 ** 32;
		if (short && view.getUint32(from + 8, true) === size % 2 ** 32)
			return { checksum, length: from + 12 };
		if (bytes.byteLength < from + 20)
			continue;
		if (readUint64(view, from + 4) === packedSize && readUint64(view, from + 12) === size) {
			return { checksum, length: from + 20 };
		}
	}
	return undefined;
}


/***/ }),

/***/ 9030:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (createSearching)
});

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/magic.js
var magic = __webpack_require__(4888);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/recognise.js
var recognise = __webpack_require__(8534);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/tar-header.js
var tar_header = __webpack_require__(7892);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/zip-records.js
var zip_records = __webpack_require__(9775);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/may-be-archive.js




function mayBeArchive(label, bytes, start, end) {
	if ((0,magic/* beginsAsMagic */.e)(bytes, start) || (0,tar_header/* mayBeginTar */.S3)(bytes, start, end) || (0,zip_records/* mayBeZipEnd */.Fj)(bytes, start, end))
		return true;
	return (0,recognise/* mayNameArchive */.lM)(label);
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/port.js
var port = __webpack_require__(6048);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/allowance.js

const gibibyte = 1024 ** 3;
const freely = 2 * gibibyte;
const ratio = 200;
class Allowance {
	#read = 0;
	#unfolded = 0;
	#exhausted = false;
	#freely;
	constructor(limit = freely) {
		this.#freely = limit;
	}
	get exhausted() {
		return this.#exhausted;
	}
	async *countRead(chunks) {
		for await (const chunk of chunks) {
			this.#read += chunk.byteLength;
			yield chunk;
		}
	}
	spend(bytes) {
		this.#unfolded += bytes;
		if (this.#unfolded <= Math.max(this.#freely, this.#read * ratio))
			return;
		this.#exhausted = true;
		throw new port/* UnreadError */.o(`unfolds to more than ${Math.floor(this.#unfolded / 2 ** 20)} MiB, over ${ratio} times its size`);
	}
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/archive-fault.js
var archive_fault = __webpack_require__(1640);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/git-history.js
const stored = /^(.*[/!]objects)\/(?:[\da-f]{2}\/(?:[\da-f]{38}|[\da-f]{62})|pack\/[^/!]+\.pack)$/;
const deflated = 0x78;
const pack = Buffer.from('PACK');
function historyAround(label, head) {
	if (head[0] !== deflated && !pack.every((byte, index) => head[index] === byte))
		return undefined;
	return stored.exec(label)?.[1];
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/hand-over.js
var hand_over = __webpack_require__(1729);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/hex-dump.js
var hex_dump = __webpack_require__(8897);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/archives/script-payload.js
var script_payload = __webpack_require__(2495);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/archives/open-archive.js








const deepest = 4;
const tooDeep = `deeper than ${deepest} archives`;
async function open_archive_open(format, item, head, sink, allowance) {
	if (format.kind === 'zip' || format.kind === 'perhaps-zip') {
		const { openZip } = await __webpack_require__.e(/* import() */ 8936).then(__webpack_require__.bind(__webpack_require__, 8936));
		const tooDeepHere = item.depth >= deepest ? tooDeep : undefined;
		const perhaps = format.kind === 'perhaps-zip';
		return openZip(item, sink, allowance, { perhaps, script: perhaps && (0,script_payload/* isScript */.K)(head), tooDeep: tooDeepHere });
	}
	if (format.kind === 'tar') {
		const { openTar } = await __webpack_require__.e(/* import() */ 8442).then(__webpack_require__.bind(__webpack_require__, 8442));
		return openTar(item, sink, allowance);
	}
	if (format.kind === 'ar') {
		const { openAr } = await __webpack_require__.e(/* import() */ 9008).then(__webpack_require__.bind(__webpack_require__, 9008));
		return openAr(item, sink, allowance);
	}
	if (format.kind === 'hex-dump') {
		return (0,hand_over/* handOver */.C)(sink, `${item.label}!bytes`, item.depth + 1, (0,hex_dump/* readHexDump */.k)(item.chunks), allowance);
	}
	const { openCompressed } = await __webpack_require__.e(/* import() */ 8933).then(__webpack_require__.bind(__webpack_require__, 8933));
	return openCompressed(format.kind, item, sink, allowance, (0,recognise/* isText */.KH)(head));
}
function formatOf(label, head, tail) {
	return (0,recognise/* recognise */.GJ)(label, head) ?? ((0,zip_records/* isZipEnd */.nT)(tail) ? { kind: 'perhaps-zip' } : undefined);
}
const openArchive = (item, head, sink) => {
	const history = item.depth > 0 ? historyAround(item.label, head) : undefined;
	if (history !== undefined) {
		sink.unread({ label: history, reason: 'the history of git, which is not searched in an archive' });
		return Promise.resolve();
	}
	const format = formatOf(item.label, head, item.tail);
	if (format === undefined)
		return undefined;
	if (format.kind === 'unread') {
		sink.unread({ label: item.label, reason: `${format.name} is not read` });
		return Promise.resolve();
	}
	if (item.depth >= deepest && format.kind === 'hex-dump')
		return undefined;
	if (item.depth >= deepest && format.kind !== 'perhaps-zip') {
		sink.unread({ label: item.label, reason: tooDeep });
		return Promise.resolve();
	}
	return openWithin(format, item, head, sink);
};
async function openWithin(format, item, head, sink) {
	const brought = (0,hand_over/* allowanceOf */.U)(item);
	const allowance = brought ?? new Allowance();
	const iterator = (brought === undefined ? allowance.countRead(item.chunks) : item.chunks)[Symbol.asyncIterator]();
	const chunks = { [Symbol.asyncIterator]: () => iterator };
	const opened = { ...item, chunks, allowance };
	try {
		await open_archive_open(format, opened, head, sink, allowance);
	}
	catch (error) {
		if (!(error instanceof archive_fault/* ArchiveFault */.x))
			throw error;
		sink.unread({ label: item.label, reason: error.message });
	}
	finally {
		await iterator.return?.();
	}
}

// EXTERNAL MODULE: ./build/bundle/src/key/encodings.js
var encodings = __webpack_require__(2915);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/describe-form.js

function createDescriber(secrets) {
	let forms;
	function lookUp(text) {
		if (forms === undefined) {
			forms = new Map();
			for (const { secret, name } of secrets) {
				for (const form of (0,encodings/* formsOf */.X)(secret.reveal())) {
					const folded = form.text.toLowerCase();
					if (!forms.has(folded))
						forms.set(folded, { name, reason: form.reason, text: form.text });
				}
			}
		}
		return forms.get(text.toLowerCase());
	}
	return ({ matched, wide, split }) => {
		const bytes = wide ? matched.filter((byte) => byte !== 0) : matched;
		const written = Buffer.from(bytes).toString('utf8');
		const whole = lookUp(written);
		const text = whole === undefined ? written.replace(/(?:\\+[nrt]|\s)+/g, '') : written;
		const form = whole ?? lookUp(text);
		const name = form?.name ?? (secrets.length === 1 ? (secrets[0]?.name ?? 'a secret') : 'a secret');
		const ways = [
			form === undefined ? guess(text) : form.reason === 'the value itself' ? spelling(text, form.text) : form.reason,
			...(text !== written && form !== undefined ? ['over several lines'] : []),
			...(split ? ['split over strings that a plus joins'] : []),
			...(wide ? ['in UTF-16'] : []),
		].filter((way) => way !== '');
		return ways.length === 0 ? name : `${name} (${ways.join('; ')})`;
	};
}
function spelling(text, value) {
	return text === value ? '' : 'in other letter cases';
}
function guess(text) {
	if (/[%&\\]/.test(text))
		return 'with escapes';
	return /^[\w+/=-]+$/.test(text) ? 'encoded' : 'in another form';
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/scan-report.js
var scan_report = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/scan-sink.js
var scan_sink = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/bundle/src/key/needles.js
var key_needles = __webpack_require__(2785);
// EXTERNAL MODULE: ./build/bundle/src/leak/block-table.js
var block_table = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/bundle/src/leak/escape-search.js + 4 modules
var escape_search = __webpack_require__(7717);
// EXTERNAL MODULE: ./build/bundle/src/leak/hit.js
var hit = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/bundle/src/leak/neighbours.js
var leak_neighbours = __webpack_require__(2405);
// EXTERNAL MODULE: ./build/bundle/src/leak/html-names.js
var html_names = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/bundle/src/leak/line-breaks.js
var line_breaks = __webpack_require__(2432);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/plain-escape.js
const percent = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
const [zero, smallU, smallX] = [0x30, 0x75, 0x78];
function opensEscape(byte) {
	return byte === percent || byte === ampersand || byte === backslash;
}
const itself = 0x80;
const untold = 0x40;
const meanings = new Uint8Array(256).fill(itself);
for (const one of '\0%&\\GHIJKLMNOPQRSTUVWXYZghijklmnopqrstuvwxyz')
	meanings[one.charCodeAt(0)] = untold;
for (const one of '0123456789ABCDEFabcdef')
	meanings[one.charCodeAt(0)] = Number.parseInt(one, 16);
const mostBackslashes = 8;
function readPlainEscape(bytes, at, step) {
	const byteAt = (place) => bytes[at + place * step] ?? 0;
	const isSlash = bytes[at] === backslash;
	if (!isSlash && bytes[at] !== percent)
		return undefined;
	let digits = 1;
	while (isSlash && byteAt(digits) === backslash) {
		if (digits === mostBackslashes)
			return undefined;
		digits += 1;
	}
	const isDoubled = digits > 1;
	if (isSlash) {
		const letter = byteAt(digits);
		if (meanings[letter] === itself)
			return { value: letter, end: at + (digits + 1) * step, isDoubled };
		if (letter === smallX)
			digits += 1;
		else if (letter === smallU && byteAt(digits + 1) === zero && byteAt(digits + 2) === zero)
			digits += 3;
		else
			return undefined;
	}
	const [high, low] = [meanings[byteAt(digits)], meanings[byteAt(digits + 1)]];
	return (high | low) > 15 ? undefined : { value: (high << 4) | low, end: at + (digits + 2) * step, isDoubled };
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/escaped-breaks.js


function isLetter(byte) {
	return byte === 0x6e || byte === 0x72 || byte === 0x74;
}
function endOfBreaks(bytes, at, step) {
	const limit = at + line_breaks/* longestBreak */.o3 * step;
	let end = at;
	while (end <= limit) {
		let letter = end;
		while (bytes[letter] === backslash)
			letter += step;
		if ((0,line_breaks/* isSpace */.xC)(bytes[end]))
			end += step;
		else if (letter > end && isLetter(bytes[letter]))
			end = letter + step;
		else
			break;
	}
	return end;
}
function startOfBreaks(bytes, at, step) {
	const limit = at - line_breaks/* longestBreak */.o3 * step;
	let start = at;
	while (start >= limit) {
		if ((0,line_breaks/* isSpace */.xC)(bytes[start - step]))
			start -= step;
		else if (isLetter(bytes[start - step]) && bytes[start - step * 2] === backslash) {
			start -= step;
			while (bytes[start - step] === backslash)
				start -= step;
		}
		else
			break;
	}
	return start;
}
function holdsLineEnd(bytes, from, until) {
	for (let at = from; at < until; at += 1) {
		if ((0,line_breaks/* isLineEnd */.S4)(bytes[at]) || bytes[at] === 0x6e || bytes[at] === 0x72)
			return true;
	}
	return false;
}

// EXTERNAL MODULE: ./build/bundle/src/leak/escapes.js
var escapes = __webpack_require__(8125);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/escaped-numbers.js


function readNumber(bytes, from, step, radix) {
	let value = 0;
	for (let at = from;; at += step) {
		const byte = bytes[at];
		if (byte === undefined || opensEscape(byte))
			return -1;
		const digit = digitOf(byte);
		if (digit < 0 || digit >= radix)
			return value;
		value = Math.min(0x100, value * radix + digit);
		if (at - from > escapes/* longestUnit */.b2 * step)
			return -1;
	}
}
function isAlphanumeric(byte) {
	return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
function digitOf(byte) {
	if (byte >= 0x30 && byte <= 0x39)
		return byte - 0x30;
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/first-escapes.js


const bits = { pair: 1, last: 2, starts: 4, unknown: 8 };
const sides = { last: bits.last, before: bits.pair | bits.starts, behind: bits.pair | bits.unknown };
const unknown = [0, percent, ampersand, backslash];
function createFirstEscapes(needles, wanted, { starts, pairs, lastPairs }) {
	const table = new Uint8Array(pairs);
	if (needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f || byte === backslash)))
		return table.fill(bits.last);
	const add = (pair, bit) => {
		table[pair] = table[pair] | bit;
	};
	for (const pair of lastPairs)
		add(pair, bits.last);
	for (let value = 0; value < 256; value += 1) {
		if (wanted[value] !== 1 && !(0,line_breaks/* isLineEnd */.S4)(value))
			continue;
		for (const behind of unknown)
			add((value << 8) | behind, bits.unknown);
		const isUntold = (0,line_breaks/* isLineEnd */.S4)(value) || opensEscape(value);
		if (!isUntold && starts[value] === 0)
			continue;
		for (let before = 0; before < 256; before += 1)
			add((before << 8) | value, isUntold ? bits.last : bits.starts);
	}
	return table;
}
function mayBeFirst(bytes, at, table) {
	const plain = readPlainEscape(bytes, at, 1);
	if (plain === undefined)
		return true;
	const { value, end } = plain;
	const before = table[((bytes[at - 1] ?? 0) << 8) | value];
	const behind = table[(value << 8) | (bytes[end] ?? 0)];
	return (before & sides.last) !== 0 || ((before & sides.before) !== 0 && (behind & sides.behind) !== 0);
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/stretches.js
const kinds = { space: 1, lineEnd: 2, before: 4, behind: 8, letter: 16, stuff: 32, quote: 64 };
const stretches_backslash = 0x5c;
function isLong(text, at) {
	return endOf(text, at + 1, 1, kinds.stuff) - endOf(text, at - 1, -1, kinds.stuff) > text.least;
}
function joins(text, at) {
	let before = at - 1;
	while ((kindOf(text, before) & kinds.space) !== 0)
		before -= 1;
	let behind = at + 1;
	while ((kindOf(text, behind) & kinds.space) !== 0)
		behind += 1;
	const letters = text.bytes[before - 1] === stretches_backslash ? kinds.letter : 0;
	if ((kindOf(text, before) & (kinds.before | letters)) === 0 || (kindOf(text, behind) & kinds.behind) === 0)
		return false;
	if ((kindOf(text, before) & kindOf(text, behind) & kinds.quote) === 0)
		return true;
	const mask = kinds.stuff | kinds.quote;
	const last = endOf(text, behind + 1, 1, mask);
	let first = endOf(text, before - 1, -1, mask);
	if (last - behind + before - first - 2 >= text.least)
		return true;
	if ((kindOf(text, last) & (kinds.quote | kinds.lineEnd)) !== 0 || (kindOf(text, first) & kinds.quote) !== 0)
		return true;
	while ((kindOf(text, first) & (kinds.space | kinds.lineEnd)) === kinds.space)
		first -= 1;
	return (kindOf(text, first) & kinds.lineEnd) !== 0;
}
function endOf(text, from, direction, mask) {
	let at = from;
	for (let left = text.least; left > 0; left -= 1) {
		if ((kindOf(text, at) & mask) !== kinds.stuff && !isEscapedSpace(text, at))
			break;
		at += direction;
	}
	return at;
}
function isEscapedSpace(text, at) {
	if ((kindOf(text, at) & kinds.space) === 0)
		return false;
	const before = text.bytes[at - 1];
	return before === stretches_backslash || (before === 0 && text.bytes[at - 2] === stretches_backslash);
}
function kindOf({ bytes, kinds: table }, at) {
	return table[bytes[at] ?? 0];
}

// EXTERNAL MODULE: ./build/bundle/src/leak/fits.js
var fits = __webpack_require__(2049);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/stuff.js

const syntax = Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_%&\\#;{}\0');
function stuffOf(needles) {
	const bytes = new Uint8Array(256);
	for (const byte of syntax)
		bytes[byte] = 1;
	for (const needle of needles) {
		for (let index = 0; index < needle.bytes.length; index += 1) {
			bytes[needle.bytes[index]] = 1;
			bytes[(0,fits/* otherCaseAt */.g9)(needle, index)] = 1;
		}
	}
	const shortest = needles.reduce((least, needle) => Math.min(least, needle.bytes.length), Number.POSITIVE_INFINITY);
	return { bytes, shortest };
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/signs.js






const plus = 0x2b;
const controls = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27 };
function indexOfSign(sign, byte) {
	return ((sign & 3) << 8) | byte;
}
const signEntries = 1024;
const lookahead = 5;
const kindEntries = signEntries * (1 + lookahead);
const longEnough = 32;
const space = ' \t\r\n';
const openers = '%&\\';
const signs_unknown = '\0';
const loose = `${openers}${signs_unknown}`;
function createSignTable(needles, wanted, neighbours = (0,leak_neighbours/* createNeighbours */.f)(needles)) {
	const table = new Uint8Array(kindEntries + 256);
	const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
	const bits = new Map();
	const mark = (entry, bit) => {
		table[entry] = table[entry] | bit;
	};
	const words = new Uint32Array(table.buffer);
	const allow = (position, sign, bit, set) => {
		const from = position * signEntries + indexOfSign(sign, 0);
		if (set === undefined)
			for (let word = from >> 2; word < (from + 256) >> 2; word += 1)
				words[word] = words[word] | (bit * 0x01010101);
		for (const one of set ?? '')
			mark(from + one.charCodeAt(0), bit);
	};
	const tellBehind = (before, sign, sets) => {
		const bit = 1 << (bits.get(sign) ?? 0);
		bits.set(sign, (bits.get(sign) ?? 0) + 1);
		allow(0, sign, bit, before);
		for (let position = 1; position <= lookahead; position += 1)
			allow(position, sign, bit, sets[position - 1]);
	};
	const tell = (sign, ...sets) => tellBehind(undefined, sign, sets);
	const names = [...(0,html_names/* htmlNames */.U)()].filter(([name, value]) => value < 0x80 ? wanted[value] === 1 || name === 'NewLine' : beyondAscii);
	const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
	const standForThemselves = bytes.filter((one) => !/[A-Za-z0-9]/.test(one) && wanted[one.charCodeAt(0)] === 1);
	const controlLetters = Object.keys(controls).filter((letter) => wanted[controls[letter]] === 1);
	const singles = `Ux01234567%&${signs_unknown}${standForThemselves.filter((one) => one !== '\\').join('')}${controlLetters.join('')}`;
	const holdsBackslash = needles.some((needle) => needle.bytes.includes(backslash));
	const encoded = needles.filter((needle) => needle.encoded);
	const inEncoded = [...new Set(encoded.map(({ text, anyCase }) => (anyCase ? bothCases(text) : text)).join(''))].join('');
	const meant = bytes.filter((_, value) => wanted[value] === 1 || value === 0x0a || value === 0x0d);
	const digits = meant.map((one) => Buffer.from(one, 'latin1').toString('hex'));
	const digitsAt = (place) => bothCases(digits.map((two) => two[place]).join(''));
	const [high, low] = [digitsAt(0), `${digitsAt(1)}${loose}`];
	const nameAt = (place) => names.some(([name]) => name.length < place)
		? undefined
		: names.map(([name]) => name[place] ?? `;${loose}`).join('') + signs_unknown;
	tell(plus);
	tell(percent, `u${loose}`);
	tell(percent, high, low);
	tell(ampersand, `#%\\${signs_unknown}`);
	tell(ampersand, '&', `#n${loose}`);
	if (inEncoded !== '')
		tellBehind(`${inEncoded}${space}`, backslash, ['nr', `${inEncoded}${space}${loose}`]);
	tell(ampersand, names.map(([name]) => name[0]).join(''), nameAt(1), nameAt(2), nameAt(3), nameAt(4));
	tell(backslash, singles);
	if (beyondAscii)
		tell(backslash, 'u');
	else {
		const alone = bothCases(digits.map(([first, second]) => (first === '0' ? second : '')).join(''));
		tell(backslash, 'u', loose);
		tell(backslash, 'u', '{', `0${high}${alone}${loose}`);
		tell(backslash, 'u', '0', loose);
		tell(backslash, 'u', '0', '0', loose);
		tell(backslash, 'u', '0', '0', high, low);
	}
	tell(backslash, '\\', holdsBackslash ? undefined : `\\unr${singles}`);
	const { bytes: stuff, shortest } = stuffOf(needles);
	const call = (kind, characters) => {
		for (const one of characters)
			mark(kindEntries + one.charCodeAt(0), kind);
	};
	for (const [byte, isStuff] of stuff.entries())
		if (isStuff === 1)
			mark(kindEntries + byte, kinds.stuff);
	call(kinds.space, ' \t\r\n\v\f');
	call(kinds.lineEnd, '\r\n');
	call(kinds.quote, `"'\``);
	call(kinds.before | kinds.behind, `"'\`${signs_unknown}`);
	call(kinds.behind, '\\');
	call(kinds.letter, 'nrt');
	return {
		bytes: table,
		least: Math.min(shortest, longEnough),
		first: createFirstEscapes(needles, wanted, neighbours),
	};
}
function bothCases(text) {
	return text.toLowerCase() + text.toUpperCase();
}
function wantedBytes(needles) {
	const wanted = new Uint8Array(256);
	for (const sign of [percent, ampersand, backslash])
		wanted[sign] = 1;
	for (const { bytes, anyCase } of needles) {
		for (const byte of bytes) {
			wanted[byte] = 1;
			if (anyCase && byte >= 0x61 && byte <= 0x7a)
				wanted[byte - 0x20] = 1;
		}
	}
	return wanted;
}
const isSign = new Uint8Array(256);
for (const sign of [percent, ampersand, backslash, plus])
	isSign[sign] = 1;
function listSigns(bytes, table) {
	const places = [];
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (isSign[byte] === 0)
			continue;
		let bits = table.bytes[indexOfSign(byte, bytes[at - 1] ?? 0)];
		for (let position = 1; position <= lookahead; position += 1) {
			bits &= table.bytes[position * signEntries + indexOfSign(byte, bytes[at + position] ?? 0)];
		}
		if (bits === 0)
			continue;
		const text = { bytes, kinds: table.bytes.subarray(kindEntries), least: table.least };
		if (byte === plus ? joins(text, at) : mayBeFirst(bytes, at, table.first) && isLong(text, at))
			places.push(at);
	}
	return places;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/escape-screen.js






const longestOctal = 3;
const enoughPairs = 4;
function createEscapeScreen(needles, wanted, { starts, ends, pairs, lastPairs, encodedPairs }) {
	const holdsBackslash = needles.some(({ bytes }) => bytes.includes(backslash));
	const beyondAscii = needles.some(({ bytes }) => bytes.some((byte) => byte > 0x7f));
	const wantedBeside = new Uint8Array(256);
	for (const { bytes } of needles)
		for (const byte of bytes)
			wantedBeside[byte] = 1;
	const names = [...(0,html_names/* htmlNames */.U)()]
		.filter(([, value]) => (value < 0x80 ? wanted[value] === 1 || (0,line_breaks/* isLineEnd */.S4)(value) : beyondAscii))
		.map(([name, value]) => ({ name: Buffer.from(name), value }));
	function fits(bytes, value, start, end, step, isFirst) {
		if ((0,line_breaks/* isLineEnd */.S4)(value) && (!isFirst || mayBreak(bytes, start, end, step)))
			return true;
		if (wanted[value] !== 1)
			return false;
		if (opensEscape(value))
			return wantedBeside[value] === 1 || mayGoOn(bytes, value, end, step);
		if (!isFirst)
			return true;
		const before = bytes[start - step] ?? 0;
		if (lastPairs.has((before << 8) | value))
			return true;
		if (starts[value] === 0 && pairs[(before << 8) | value] === 0)
			return false;
		const after = bytes[end];
		if (after === undefined)
			return true;
		return opensEscape(after) ? mayFollow(bytes, end, step, value) : pairs[(value << 8) | after] === 1;
	}
	function mayFollow(bytes, at, step, before) {
		const plain = beyondAscii || holdsBackslash ? undefined : readPlainEscape(bytes, at, step);
		if (plain === undefined)
			return true;
		const { value, isDoubled } = plain;
		if ((0,line_breaks/* isLineEnd */.S4)(value) || opensEscape(value) || (isDoubled && mayBeLetter(value)))
			return true;
		return pairs[(before << 8) | value] === 1;
	}
	function mayBeLetter(value) {
		const letter = String.fromCharCode(value);
		const control = controls[letter] ?? -1;
		return /[uUx0-7]/.test(letter) || (0,line_breaks/* isLineEnd */.S4)(control) || wanted[control] === 1;
	}
	function mayBreak(bytes, start, end, step) {
		const before = bytes[start - step] ?? 0;
		const after = bytes[endOfBreaks(bytes, end, step)];
		if (after === undefined || opensEscape(after))
			return true;
		return (encodedPairs[(before << 8) | after] === 1 &&
			mayGoOnFrom(bytes, start - step, -step) &&
			mayGoOnFrom(bytes, endOfBreaks(bytes, end, step), step));
	}
	function mayGoOnFrom(bytes, from, step) {
		for (let at = from, count = 0; count < enoughPairs; at += step, count += 1) {
			const byte = bytes[at];
			const next = bytes[at + step];
			if (next === undefined || opensEscape(next) || (0,line_breaks/* isSpace */.xC)(next))
				return true;
			const pair = step < 0 ? (next << 8) | byte : (byte << 8) | next;
			if (encodedPairs[pair] === 0)
				return (step < 0 ? starts : ends)[byte] === 1;
		}
		return true;
	}
	function hexMayFit(bytes, start, at, step, isFirst) {
		const high = bytes[at];
		const low = bytes[at + step];
		if (high === undefined || low === undefined)
			return true;
		if (opensEscape(high))
			return opensDeeper(bytes, at, step);
		if (digitOf(high) < 0)
			return false;
		if (opensEscape(low))
			return opensDeeper(bytes, at + step, step);
		const value = (digitOf(high) << 4) | digitOf(low);
		if (beyondAscii && value > 0x7f)
			return true;
		return value >= 0 && fits(bytes, value, start, at + step * 2, step, isFirst);
	}
	function ampersandMayFit(bytes, at, step, next, isFirst) {
		if (next === 0x23)
			return numberMayFit(bytes, at, at + step * 2, step, isFirst);
		if (opensEscape(next))
			return opensDeeper(bytes, at + step, step);
		return nameMayFit(bytes, at, at + step, step, isFirst);
	}
	function nameMayFit(bytes, start, at, step, isFirst) {
		for (const { name, value } of names) {
			if (!startsAt(bytes, at, step, name))
				continue;
			const end = at + name.length * step;
			const sign = bytes[end];
			if (sign === undefined || opensEscape(sign))
				return true;
			if (sign === 0x3b && (value > 0x7f || fits(bytes, value, start, end + step, step, isFirst)))
				return true;
		}
		return false;
	}
	function numberMayFit(bytes, start, at, step, isFirst) {
		if (beyondAscii)
			return true;
		const isHex = bytes[at] === 0x78 || bytes[at] === 0x58;
		const digits = isHex ? at + step : at;
		const value = readNumber(bytes, digits, step, isHex ? 16 : 10);
		if (value < 0)
			return true;
		if (value > 0xff)
			return false;
		let end = digits;
		while (digitOf(bytes[end] ?? 0) >= 0)
			end += step;
		if (fits(bytes, value, start, end, step, isFirst))
			return true;
		return bytes[end] === 0x3b && fits(bytes, value, start, end + step, step, isFirst);
	}
	function mayGoOn(bytes, sign, at, step) {
		const next = bytes[at];
		if (next === undefined || next === 0 || opensEscape(next))
			return true;
		if (sign === percent)
			return next === 0x75 || digitOf(next) >= 0;
		if (sign === ampersand)
			return next === 0x23 || nameMayFit(bytes, at, at, step, false);
		if (!isAlphanumeric(next))
			return wanted[next] === 1;
		return /[uUx0-7nr]/.test(String.fromCharCode(next)) || wanted[controls[String.fromCharCode(next)] ?? -1] === 1;
	}
	function backslashMayFit(bytes, at, step, next, isFirst) {
		let letter = next;
		let end = at + step;
		if (letter === backslash) {
			if (holdsBackslash)
				return true;
			let count = 1;
			for (; bytes[end] === backslash && count <= mostBackslashes; count += 1)
				end += step;
			if (count > mostBackslashes)
				return false;
			const last = bytes[end];
			if (last === undefined)
				return true;
			letter = last;
		}
		if (letter === 0x78)
			return hexMayFit(bytes, at, end + step, step, isFirst);
		if (letter === 0x75)
			return unicodeMayFit(bytes, at, end + step, step, isFirst);
		if (letter === 0x55)
			return true;
		if (letter >= 0x30 && letter <= 0x37)
			return octalMayFit(bytes, end, step);
		if (isAlphanumeric(letter)) {
			const control = controls[String.fromCharCode(letter)] ?? -1;
			return wanted[control] === 1 || (isFirst && (0,line_breaks/* isLineEnd */.S4)(control) && mayBreak(bytes, at, end + step, step));
		}
		if (opensEscape(letter))
			return true;
		return fits(bytes, letter, at, end + step, step, isFirst);
	}
	function unicodeMayFit(bytes, start, at, step, isFirst) {
		if (beyondAscii)
			return true;
		const first = bytes[at];
		const second = bytes[at + step];
		if (first === 0x30 && second === 0x30)
			return hexMayFit(bytes, start, at + step * 2, step, isFirst);
		if (first === 0x7b) {
			const value = readNumber(bytes, at + step, step, 16);
			return value < 0 || (value < 0x100 && fits(bytes, value, start, bytes.length, step, isFirst));
		}
		return first === undefined || second === undefined || opensEscape(first) || opensEscape(second);
	}
	function octalMayFit(bytes, at, step) {
		let value = 0;
		for (let count = 0; count < longestOctal; count += 1) {
			const byte = bytes[at + count * step];
			if (byte === undefined)
				return true;
			if (opensEscape(byte))
				return mayBeOctal(bytes, at + count * step, step);
			if (byte < 0x30 || byte > 0x37)
				return false;
			value = value * 8 + byte - 0x30;
			if (value < 256 && (wanted[value] === 1 || (0,line_breaks/* isLineEnd */.S4)(value) || (beyondAscii && value > 0x7f)))
				return true;
		}
		return false;
	}
	function mayBeOctal(bytes, at, step) {
		const plain = readPlainEscape(bytes, at, step);
		if (plain === undefined || plain.isDoubled || opensEscape(plain.value))
			return true;
		return plain.value >= 0x30 && plain.value <= 0x37;
	}
	function mayFit(bytes, at, isFirst) {
		const step = bytes[at + 1] === 0 ? 2 : 1;
		const next = bytes[at + step];
		if (next === undefined)
			return true;
		const sign = bytes[at];
		if (sign === ampersand)
			return ampersandMayFit(bytes, at, step, next, isFirst);
		if (sign === percent)
			return next === 0x75 || hexMayFit(bytes, at, at + step, step, isFirst);
		return backslashMayFit(bytes, at, step, next, isFirst);
	}
	return {
		mayBegin: (bytes, at) => mayFit(bytes, at, true),
		mayStand: (bytes, at) => mayFit(bytes, at, false),
	};
}
function opensDeeper(bytes, at, step) {
	const next = bytes[at + step];
	if (next === undefined || next === 0 || opensEscape(next))
		return true;
	if (bytes[at] === percent)
		return next === 0x75 || digitOf(next) >= 0;
	if (bytes[at] === ampersand)
		return next === 0x23 || startsAt(bytes, at + step, step, numberSign);
	return next === 0x75 || next === 0x55 || next === 0x78 || (next >= 0x30 && next <= 0x37) || next === 0x23;
}
const numberSign = Buffer.from('num');
function startsAt(bytes, at, step, name) {
	for (let index = 0; index < name.length; index += 1) {
		const byte = bytes[at + index * step];
		if (byte !== undefined && byte !== name[index])
			return false;
	}
	return true;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/joint-screen.js



const inEscape = new Uint8Array(256);
for (const character of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#;{}') {
	inEscape[character.charCodeAt(0)] = 1;
}
function createJointScreen({ pairs, encodedPairs, starts, ends }, { mayStand }) {
	function mayGoOver(bytes, start, end) {
		const step = bytes[start + 1] === 0 ? 2 : 1;
		const before = bytes[start - step];
		const after = bytes[end];
		if (before === undefined || after === undefined)
			return true;
		if (endsEscape(bytes, start - step, step))
			return true;
		if (mayBreak(bytes, start, end, step))
			return true;
		if (opensEscape(after) && mayStand(bytes, end))
			return true;
		if (pairs[(before << 8) | after] === 0)
			return false;
		const first = bytes[start - step * 2] ?? 0;
		const last = bytes[end + step] ?? 0;
		const fitsBefore = starts[before] === 1 || isQuote(first) || pairs[(first << 8) | before] === 1;
		return fitsBefore && (ends[after] === 1 || isQuote(last) || opensEscape(last) || pairs[(after << 8) | last] === 1);
	}
	function mayBreak(bytes, start, end, step) {
		const first = startOfBreaks(bytes, start, step);
		const last = endOfBreaks(bytes, end, step);
		if (!holdsLineEnd(bytes, first, start) && !holdsLineEnd(bytes, end, last))
			return false;
		const before = bytes[first - step];
		const after = bytes[last];
		if (before === undefined || after === undefined || opensEscape(after))
			return true;
		return encodedPairs[(before << 8) | after] === 1;
	}
	function endsEscape(bytes, last, step) {
		const first = Math.max(0, last - escapes/* longestUnit */.b2 * step);
		for (let at = last; at >= first; at -= step) {
			const byte = bytes[at];
			if (opensEscape(byte)) {
				if (at === last || mayStand(bytes, at))
					return true;
			}
			else if (inEscape[byte] === 0 && at !== last)
				return false;
		}
		return false;
	}
	return (bytes, { start, widestStart, end }) => mayGoOver(bytes, start, end) || (widestStart < start && mayGoOver(bytes, widestStart, end));
}
function isQuote(byte) {
	return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/joints.js

const mostSpace = 8 * 1024;
const joints_mostBackslashes = 8;
const longestJoint = (mostSpace * 2 + joints_mostBackslashes * 3 + 3) * 2;
const joints_kinds = new Uint8Array(256);
for (const [kind, characters] of [' \t\r\n\v\f', '"\'`', '\\', 'nrt'].entries()) {
	for (const character of characters)
		joints_kinds[character.charCodeAt(0)] = kind + 1;
}
const joints_space = 1;
const quote = 2;
const slash = 3;
function jointAt(bytes, at) {
	const step = bytes[at + 1] === 0 ? 2 : 1;
	let left = skipSpaceBefore(bytes, at - step, step);
	if (kindAt(bytes, left, step) !== quote)
		return undefined;
	let right = skipSpaceAfter(bytes, at + step, step);
	let slashes = 0;
	for (; kindAt(bytes, right, step) === slash && slashes < joints_mostBackslashes; slashes += 1)
		right += step;
	if (kindAt(bytes, right, step) !== quote)
		return undefined;
	for (; slashes > 0 && kindAt(bytes, left - step, step) === slash; slashes -= 1)
		left -= step;
	let widest = left;
	for (let count = 0; count < joints_mostBackslashes && kindAt(bytes, widest - step, step) === slash; count += 1)
		widest -= step;
	return { start: left, widestStart: widest, end: right + step };
}
function openJointBytes(bytes) {
	const most = Math.min(bytes.length, longestJoint);
	let count = 0;
	while (count < most) {
		const byte = bytes[bytes.length - 1 - count];
		const isZero = byte === 0 && count + 1 < most && bytes[bytes.length - 2 - count] !== 0;
		if (joints_kinds[byte] === 0 && byte !== plus && !isZero)
			break;
		count += 1;
	}
	return count;
}
function kindAt(bytes, at, step) {
	if (at < 0 || at >= bytes.length || (step === 2 && bytes[at + 1] !== 0))
		return 0;
	return joints_kinds[bytes[at]];
}
function skipSpaceBefore(bytes, from, step) {
	let at = from;
	for (let count = 0; count < mostSpace; count += 1) {
		const kind = kindAt(bytes, at, step);
		if (kind === joints_space)
			at -= step;
		else if (kind > slash && kindAt(bytes, at - step, step) === slash) {
			at -= step * 2;
			while (kindAt(bytes, at, step) === slash)
				at -= step;
		}
		else
			break;
	}
	return at;
}
function skipSpaceAfter(bytes, from, step) {
	let at = from;
	for (let count = 0; count < mostSpace; count += 1) {
		const kind = kindAt(bytes, at, step);
		if (kind === joints_space)
			at += step;
		else if (kind === slash) {
			let letter = at;
			while (kindAt(bytes, letter, step) === slash)
				letter += step;
			if (kindAt(bytes, letter, step) <= slash)
				break;
			at = letter + step;
		}
		else
			break;
	}
	return at;
}
function withoutJoints(bytes, joints, from, until) {
	const parts = [];
	const starts = [];
	let index = 0;
	let at = from;
	for (const { start, end } of [...joints, { start: until, end: until }]) {
		starts.push([index, at]);
		const part = bytes.subarray(at, Math.max(at, start));
		parts.push(part);
		index += part.length;
		at = Math.max(at, end);
	}
	return {
		bytes: Buffer.concat(parts),
		offsetOf(wanted) {
			const [begin, offset] = starts.findLast(([first]) => first <= wanted);
			return offset + (wanted - begin);
		},
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/assembler.js
const [i32, i64, v128] = [0x7f, 0x7e, 0x7b];
const [add, subtract, and, or, shiftLeft, shiftRight, multiply] = [0x6a, 0x6b, 0x71, 0x72, 0x74, 0x76, 0x6c];
const [isZero, equal, notEqual] = [0x45, 0x46, 0x47];
const [below, above, notAbove, notBelow] = [0x49, 0x4b, 0x4d, 0x4f];
const [end, branch, branchIf, block, loop, when, giveBack] = [0x0b, 0x0c, 0x0d, 0x02, 0x03, 0x04, 0x0f];
const assembler_select = 0x1b;
const empty = 0x40;
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const tee = (local) => [0x22, local];
const call = (index) => [0x10, index];
const constant = (value) => [0x41, ...signed(value)];
const loadByte = (offset) => [0x2d, 0, ...unsigned(offset)];
const load = (offset) => [0x28, 0, ...unsigned(offset)];
const store = [0x36, 2, 0];
const vector = (operation, ...operands) => [0xfd, operation, ...operands];
function joinedBy(operation, terms) {
	return terms.map((term, index) => (index === 0 ? term : [term, operation]));
}
function assembler_text(name) {
	return [name.length, ...Buffer.from(name)];
}
function section(number, content) {
	return [number, sized(content)];
}
function sized(content) {
	const bytes = bytesOf(content);
	return [unsigned(bytes.length), bytes];
}
function bytesOf(code, bytes = []) {
	if (typeof code === 'number')
		bytes.push(code);
	else
		for (const part of code)
			bytesOf(part, bytes);
	return bytes;
}
function unsigned(value) {
	return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
function signed(value) {
	const low = value & 0x7f;
	const rest = value >> 7;
	const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
	return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/stretches-program.js




const places = {
	blocks: 0,
	signs: 0x10000,
	meanings: 0x1e000,
	ends: 0x1f000,
	firstEscapes: 0x20000,
	buffer: 0x31000,
};
const indices = { sift: 0, signs: 1, blocks: 2, stretch: 3, joins: 4, firstEscape: 5 };
const byteAt = (local, distance = 0) => distance < 0 ? [get(local), constant(distance), add, loadByte(0)] : [get(local), loadByte(distance)];
const stretches_program_kindAt = (local, mask) => [
	[byteAt(local), loadByte(places.signs + kindEntries), constant(mask), and],
];
const returnIf = (condition, value) => [
	[condition, when, empty, constant(value), giveBack, end],
];
function stretchFunction(least) {
	const [place, direction, mask, left] = [0, 1, 2, 3];
	return [
		[1, 1, i32],
		[constant(least), set(left), loop, empty],
		[byteAt(place), loadByte(places.signs + kindEntries), get(mask), and, constant(kinds.stuff), notEqual],
		[when, empty],
		returnPlaceUnless([stretches_program_kindAt(place, kinds.space)]),
		[byteAt(place, -1), constant(backslash), notEqual, when, empty],
		returnPlaceUnless([byteAt(place, -1), isZero]),
		returnPlaceUnless([byteAt(place, -2), constant(backslash), equal]),
		[end, end],
		[get(place), get(direction), add, set(place)],
		[get(left), constant(1), subtract, tee(left), branchIf, 0, end],
		[get(place), end],
	];
	function returnPlaceUnless(condition) {
		return [condition, isZero, when, empty, get(place), giveBack, end];
	}
}
function joinsFunction(least) {
	const [at, before, behind, first, last] = [0, 1, 2, 3, 4];
	const walk = (side, direction) => [
		[get(at), set(side), loop, empty],
		[get(side), constant(direction), add, set(side), stretches_program_kindAt(side, kinds.space), branchIf, 0, end],
	];
	const stretch = (side, direction) => [
		[get(side), constant(direction), add, constant(direction), constant(kinds.stuff | kinds.quote)],
		call(indices.stretch),
	];
	return [
		[1, 4, i32],
		[walk(before, -1), walk(behind, 1)],
		returnIf([
			[stretches_program_kindAt(before, kinds.before | kinds.letter), constant(kinds.before)],
			[byteAt(before, -1), constant(backslash), equal, constant(Math.log2(kinds.letter)), shiftLeft],
			[or, and, isZero],
		], 0),
		returnIf([stretches_program_kindAt(behind, kinds.behind), isZero], 0),
		returnIf([stretches_program_kindAt(before, kinds.quote), stretches_program_kindAt(behind, kinds.quote), and, isZero], 1),
		[stretch(behind, 1), set(last), stretch(before, -1), set(first)],
		returnIf([
			[get(last), get(behind), subtract, get(before), add, get(first), subtract],
			[constant(least + 2), notBelow],
		], 1),
		returnIf([stretches_program_kindAt(last, kinds.quote | kinds.lineEnd), stretches_program_kindAt(first, kinds.quote), or], 1),
		[block, empty, loop, empty],
		[stretches_program_kindAt(first, kinds.space | kinds.lineEnd), constant(kinds.space), notEqual, branchIf, 1],
		[get(first), constant(1), subtract, set(first), branch, 0, end, end],
		[stretches_program_kindAt(first, kinds.lineEnd), constant(0), notEqual, end],
	];
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/first-escapes-program.js




const [first_escapes_program_zero, first_escapes_program_smallU, first_escapes_program_smallX] = [0x30, 0x75, 0x78];
function firstEscapeFunction() {
	const [at, last, value, low] = [0, 1, 2, 3];
	const meaningAt = (distance) => [byteAt(last, distance), loadByte(places.meanings)];
	const letterIs = (byte, isIt) => [byteAt(last, 1), constant(byte), isIt];
	const fits = (distance) => [
		[byteAt(at, -1), constant(8), shiftLeft, get(value), or, loadByte(places.firstEscapes), set(low)],
		returnIf([get(low), constant(sides.last), and], 1),
		returnIf([get(low), constant(sides.before), and, isZero], 0),
		[get(value), constant(8), shiftLeft, byteAt(last, distance), or, loadByte(places.firstEscapes)],
		[constant(sides.behind), and, constant(0), notEqual, giveBack],
	];
	const hexFits = (distance) => [
		[meaningAt(distance), tee(value), meaningAt(distance + 1), tee(low), or, constant(15), above],
		[when, empty, constant(1), giveBack, end],
		[get(value), constant(4), shiftLeft, get(low), or, set(value), fits(distance + 2)],
	];
	const whenever = (condition, code) => [condition, when, empty, code, end];
	return [
		[1, 3, i32],
		[get(at), set(last)],
		whenever([byteAt(at), constant(percent), equal], hexFits(1)),
		returnIf([byteAt(at), constant(backslash), notEqual], 1),
		[letterIs(backslash, equal), when, empty, loop, empty],
		[get(last), constant(1), add, set(last)],
		returnIf([get(last), get(at), subtract, constant(mostBackslashes), notBelow], 1),
		[letterIs(backslash, equal), branchIf, 0, end, end],
		whenever(letterIs(first_escapes_program_smallX, equal), hexFits(2)),
		whenever(letterIs(first_escapes_program_smallU, equal), [
			returnIf([byteAt(last, 2), constant(first_escapes_program_zero), notEqual, byteAt(last, 3), constant(first_escapes_program_zero), notEqual, or], 1),
			hexFits(4),
		]),
		returnIf([meaningAt(1), constant(itself), notEqual], 1),
		[byteAt(last, 1), set(value), fits(2)],
		[constant(0), end],
	];
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/sieve-program.js







const stepBytes = 64;
const partBytes = 16 * 1024;
const groupSteps = 8;
function sieveProgram({ stride, row, least }) {
	const bodies = [
		siftFunction(stride),
		signsFunction(least),
		blocksFunction(stride, row),
		stretchFunction(least),
		joinsFunction(least),
		firstEscapeFunction(),
	];
	return new Uint8Array(bytesOf([
		[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		section(1, [2, 0x60, 3, i32, i32, i32, 1, i32, 0x60, 1, i32, 1, i32]),
		section(2, [1, assembler_text('platform'), assembler_text('memory'), 2, 0, 1]),
		section(3, [6, 0, 0, 0, 0, 1, 1]),
		section(7, [1, assembler_text('sift'), 0, indices.sift]),
		section(10, [bodies.length, bodies.map(sized)]),
	]));
}
function siftFunction(stride) {
	const [length, signsOut, blocksOut, at, until, last] = [0, 1, 2, 3, 4, 5];
	const part = Math.max(1, Math.floor(partBytes / (stepBytes * stride))) * stepBytes * stride;
	return [
		[1, 3, i32],
		[get(length), constant(places.buffer), tee(at), add, set(length)],
		[block, empty, loop, empty],
		[get(at), get(length), notBelow, branchIf, 1],
		[get(at), constant(part), add, set(until)],
		[get(until), get(length), get(until), get(length), below, assembler_select, set(until)],
		[get(at), get(until), get(signsOut), call(indices.signs), set(signsOut)],
		[get(until), constant(1), subtract, tee(last), get(length), constant(block_table/* blockBytes */.VE), subtract],
		[get(last), get(length), constant(block_table/* blockBytes */.VE), subtract, below, assembler_select, set(last)],
		[get(at), get(last), get(blocksOut), call(indices.blocks), set(blocksOut)],
		[get(until), set(at), branch, 0],
		[end, end, constant(places.ends), get(signsOut), store, get(blocksOut), end],
	];
}
function signsFunction(least) {
	const [at, until, out, place, low, chunk] = [0, 1, 2, 3, 4, 6];
	const bits = 5;
	const found = [7, 8, 9, 10];
	const [lowBits, byLowBits] = [11, 12];
	const signs = [percent, ampersand, backslash, plus];
	const chosen = Array.from({ length: 16 }, (_, low) => signs.find((sign) => (sign & 15) === low) ?? (low === 0 ? 1 : 0));
	const compare = (part) => [
		[get(at), vector(0x00, 0, ...unsigned(part * 16)), tee(chunk)],
		[get(byLowBits), get(chunk), get(lowBits), vector(0x4e), vector(0x0e), vector(0x23)],
		set(found[part]),
	];
	const bitsOf = (part) => [
		get(found[part]),
		vector(0x64),
		0xad,
		part === 0 ? [] : [0x42, signed(part * 16), 0x86, 0x84],
	];
	const entry = (position) => [
		[get(low), byteAt(place, position === 0 ? -1 : position), add],
		loadByte(places.signs + signEntries * position),
	];
	const stretch = (direction) => [
		[get(place), constant(direction), add, constant(direction), constant(kinds.stuff)],
		call(indices.stretch),
	];
	return [
		[3, 2, i32, 1, i64, 7, v128],
		[vector(0x0c, ...new Array(16).fill(15)), set(lowBits), vector(0x0c, ...chosen), set(byLowBits)],
		[block, empty, loop, empty],
		[get(at), get(until), notBelow, branchIf, 1],
		[0, 1, 2, 3].map(compare),
		[block, empty],
		found.map((local, index) => [get(local), index === 0 ? [] : vector(0x50)]),
		[vector(0x53), isZero, branchIf, 0],
		[[0, 1, 2, 3].map(bitsOf), set(bits)],
		[loop, empty],
		[get(at), get(bits), 0x7a, 0xa7, add, set(place)],
		[byteAt(place), constant(3), and, constant(8), shiftLeft, set(low)],
		[joinedBy(and, [0, 1, 2, 3, 4, 5].map(entry)), when, empty],
		[get(out), get(place), constant(places.buffer), subtract, store],
		[byteAt(place), constant(plus), equal, when, i32],
		[get(place), call(indices.joins), 0x05],
		[get(place), call(indices.firstEscape), when, i32],
		[stretch(1), stretch(-1), subtract, constant(least), above, 0x05, constant(0), end, end],
		[constant(2), shiftLeft, get(out), add, set(out), end],
		[get(bits), get(bits), 0x42, 1, 0x7d, 0x83, tee(bits), 0x50, isZero, branchIf, 0],
		[end, end],
		[get(at), constant(stepBytes), add, set(at), branch, 0],
		[end, end, get(out), end],
	];
}
function blocksFunction(stride, row) {
	const [at, until, out, side, hash] = [0, 1, 2, 3, 4];
	const isKnown = (place, distance) => [
		distance < 0 ? [get(place), constant(distance), add, load(0)] : [get(place), load(distance)],
		[constant(block_table/* foldingMask */.wI), or, constant(block_table/* multiplier */.IG), multiply, tee(hash)],
		[constant(block_table/* byteShift */.Lx), shiftRight, load(places.blocks), get(hash), shiftRight],
	];
	const steps = Array.from({ length: groupSteps }, (_, index) => isKnown(at, index * stride));
	const rows = Array.from({ length: row }, (_, before) => joinedBy(and, Array.from({ length: row }, (_, index) => index - before)
		.filter((distance) => distance !== 0)
		.map((distance) => isKnown(side, distance * block_table/* blockBytes */.VE))));
	return [
		[1, 2, i32],
		[block, empty, loop, empty],
		[get(at), get(until), above, branchIf, 1],
		[joinedBy(or, steps), constant(1), and, when, empty],
		[get(at), set(side), loop, empty],
		[isKnown(side, 0), constant(1), and, when, empty],
		[get(out), get(side), constant(places.buffer), subtract, store],
		[
			row === 1 ? constant(1) : [joinedBy(or, rows), constant(1), and],
			constant(2),
			shiftLeft,
			get(out),
			add,
			set(out),
			end,
		],
		[get(side), constant(stride), add, tee(side)],
		[get(at), constant(groupSteps * stride), add, below],
		[get(side), get(until), notAbove, and, branchIf, 0],
		[end, end],
		[get(at), constant(groupSteps * stride), add, set(at), branch, 0],
		[end, end, get(out), end],
	];
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/sieve.js





const pageBytes = 65_536;
const compiled = new Map();
function createSieve(size, tables) {
	return createFastSieve(size, tables) ?? createPlainSieve(size, tables);
}
function createPlainSieve(size, tables) {
	const buffer = Buffer.allocUnsafeSlow(size);
	return { buffer, sift: (length) => siftPlainly(buffer.subarray(0, length), tables) };
}
function siftPlainly(bytes, { signs, blocks }) {
	return { signs: listSigns(bytes, signs), blocks: (0,block_table/* listBlocks */.ZV)(bytes, blocks) };
}
function createFastSieve(size, { signs: { bytes: signs, least, first }, blocks: { known, stride, row } }) {
	const { WebAssembly: wasm } = globalThis;
	if (wasm === undefined)
		return undefined;
	const mostPlaces = size + stepBytes;
	const signPlacesAt = Math.ceil((places.buffer + mostPlaces) / 4) * 4;
	const blockPlacesAt = signPlacesAt + mostPlaces * 4;
	const pages = Math.ceil((blockPlacesAt + mostPlaces * 4) / pageBytes);
	try {
		const module = moduleFor(wasm, { stride, row, least });
		const memory = new wasm.Memory({ initial: pages, maximum: pages });
		const program = new wasm.Instance(module, { platform: { memory } }).exports;
		const all = Buffer.from(memory.buffer);
		all.set(signs, places.signs);
		all.set(known, places.blocks);
		all.set(first, places.firstEscapes);
		all.set(meanings, places.meanings);
		const signPlaces = new Uint32Array(memory.buffer, signPlacesAt, mostPlaces);
		const ends = new Uint32Array(memory.buffer, places.ends, 1);
		const blockPlaces = new Uint32Array(memory.buffer, blockPlacesAt, mostPlaces);
		return {
			buffer: all.subarray(places.buffer, places.buffer + size),
			sift(length) {
				all.fill(0, places.buffer + length, places.buffer + length + stepBytes);
				const blocksEnd = program.sift(length, signPlacesAt, blockPlacesAt);
				const signsEnd = ends[0];
				return {
					signs: signPlaces.subarray(0, (signsEnd - signPlacesAt) / 4),
					blocks: blockPlaces.subarray(0, (blocksEnd - blockPlacesAt) / 4),
				};
			},
		};
	}
	catch {
		return undefined;
	}
}
function moduleFor(wasm, steps) {
	const name = JSON.stringify(steps);
	let module = compiled.get(name);
	if (module === undefined) {
		module = new wasm.Module(sieveProgram(steps));
		compiled.set(name, module);
	}
	return module;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/secret-search.js










const longestSplit = 64 * 1024;
function compileSecretSearch(secrets) {
	const narrow = secrets.flatMap(({ secret }) => (0,key_needles/* narrowNeedlesOf */.ht)(secret.reveal()));
	const needles = narrow.flatMap(key_needles/* withWide */.aB);
	const blocks = (0,block_table/* createBlockTable */.g_)(needles);
	const wanted = wantedBytes(narrow);
	const neighbours = (0,leak_neighbours/* createNeighbours */.f)(narrow);
	const tables = { signs: createSignTable(narrow, wanted, neighbours), blocks };
	let compiled;
	let escapes;
	const longest = Math.max((0,escape_search/* longestEscaped */.qd)(narrow), ...needles.map(({ bytes }) => bytes.length));
	const mostHeld = longest + longestJoint + longestSplit;
	function closerLook() {
		if (compiled === undefined) {
			const { mayBegin, mayStand } = createEscapeScreen(narrow, wanted, neighbours);
			const mayJoin = createJointScreen(neighbours, { mayBegin, mayStand });
			compiled = { mayBegin, mayJoin };
		}
		return compiled;
	}
	function findEscaped(bytes, places, hits) {
		if (places.length === 0)
			return;
		escapes ??= (0,escape_search/* compileEscapeSearch */.Zo)(narrow);
		escapes.findFrom(bytes, hits, () => {
			let index = 0;
			return {
				from(at) {
					while (index < places.length && places[index] < at)
						index += 1;
					return places[index] ?? bytes.length;
				},
			};
		});
	}
	function sort(bytes, signs) {
		const escaped = [];
		const joints = [];
		if (signs.length === 0)
			return { escaped, joints };
		const { mayBegin, mayJoin } = closerLook();
		for (let index = 0; index < signs.length; index += 1) {
			const at = signs[index];
			if (bytes[at] === plus) {
				const joint = jointAt(bytes, at);
				if (joint === undefined)
					continue;
				const before = joints.at(-1);
				if (before?.end === joint.start)
					joints[joints.length - 1] = { ...before, end: joint.end };
				else
					joints.push(joint);
			}
			else if (mayBegin(bytes, at))
				escaped.push(at);
		}
		return { escaped, joints: joints.filter((joint) => mayJoin(bytes, joint)) };
	}
	function findWhole(bytes, blockPlaces, escaped) {
		const hits = [];
		for (let index = 0; index < blockPlaces.length; index += 1)
			blocks.verify(bytes, blockPlaces[index], hits);
		findEscaped(bytes, escaped, hits);
		return (0,hit/* mergeHits */.v)(hits);
	}
	function findSplit(bytes, cluster, found) {
		const first = cluster[0];
		const last = cluster.at(-1);
		const from = Math.max(0, first.widestStart - longest);
		const until = Math.min(bytes.length, last.end + longest);
		const isPlain = cluster.every(({ start, widestStart }) => start === widestStart);
		const readings = isPlain
			? [cluster]
			: [cluster, cluster.map(({ widestStart, end }) => ({ start: widestStart, end }))];
		for (const reading of readings) {
			const joined = withoutJoints(bytes, reading, from, until);
			const sieved = siftPlainly(joined.bytes, tables);
			const { escaped } = sort(joined.bytes, sieved.signs);
			for (const { start, end, wide } of findWhole(joined.bytes, sieved.blocks, escaped)) {
				const rawStart = joined.offsetOf(start);
				const rawEnd = joined.offsetOf(end - 1) + 1;
				if (rawEnd - rawStart === end - start)
					continue;
				const matched = new Uint8Array(joined.bytes.subarray(start, end));
				found.push({ start: rawStart, end: rawEnd, matched, wide, split: true });
			}
		}
	}
	function heldOf(bytes, clusters) {
		const { length } = bytes;
		const least = Math.min(length, longest + openJointBytes(bytes));
		const last = clusters.at(-1);
		if (last === undefined || last.at(-1).end < length - least)
			return least;
		return Math.min(length, mostHeld, Math.max(least, length - last[0].start + longest));
	}
	return {
		mostHeld,
		sieve: (size) => createSieve(size, tables),
		find(bytes, sieved = siftPlainly(bytes, tables)) {
			const { escaped, joints } = sort(bytes, sieved.signs);
			const found = findWhole(bytes, sieved.blocks, escaped).map(({ start, end, wide }) => {
				return { start, end, matched: new Uint8Array(bytes.subarray(start, end)), wide, split: false };
			});
			const clusters = clustersOf(joints, longest);
			for (const cluster of clusters)
				findSplit(bytes, cluster, found);
			return { found: clusters.length === 0 ? found : distinct(found), held: heldOf(bytes, clusters) };
		},
	};
}
function distinct(found) {
	found.sort((one, other) => one.start - other.start);
	let end = 0;
	return found.filter((one) => {
		const isNew = one.start >= end;
		if (isNew)
			end = one.end;
		return isNew;
	});
}
function clustersOf(joints, longest) {
	const clusters = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const joint of joints) {
		if (joint.start - end <= longest)
			clusters.at(-1).push(joint);
		else
			clusters.push([joint]);
		end = joint.end;
	}
	return clusters;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/create-searching.js






function createSearching(secrets) {
	const search = compileSecretSearch(secrets);
	return {
		search,
		windows: (0,scan_sink/* createWindows */.i1)(search),
		report: new scan_report/* ScanReport */.cg(createDescriber(secrets)),
		openArchive: openArchive,
		isArchive(label, bytes, start, end) {
			if (!mayBeArchive(label, bytes, start, end))
				return false;
			const head = bytes.subarray(start, Math.min(end, start + scan_sink/* headBytes */.c4));
			return formatOf(label, head, bytes.subarray(Math.max(start, end - scan_sink/* tailBytes */.ow), end)) !== undefined;
		},
	};
}


/***/ }),

/***/ 592:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (searchFiles),
  c: () => (searchShare)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/file-list.js
var file_list = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/scan-report.js
var scan_report = __webpack_require__(8121);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/line-count.js
var line_count = __webpack_require__(9451);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/file-pack.js


const packBytes = 256 * 1024;
const smallBytes = 128 * 1024;
const gapBytes = 64;
const gapByte = 0xff;
const { fill } = Uint8Array.prototype;
class FilePack {
	#searching;
	#files = [];
	#sieve;
	#size = 0;
	constructor(searching) {
		this.#searching = searching;
	}
	read(descriptor) {
		this.#sieve ??= this.#searching.search.sieve(packBytes);
		const { buffer } = this.#sieve;
		if (packBytes - this.#size < smallBytes)
			this.search();
		const start = this.#size;
		const most = start + smallBytes;
		let end = start;
		let count = -1;
		while (count !== 0 && end < most) {
			count = external_node_fs_default().readSync(descriptor, buffer, end, most - end, null);
			end += count;
		}
		return { buffer, start, end, isWhole: count === 0 };
	}
	keep(file, { buffer, start, end }) {
		this.#files.push({ file, start, end });
		this.#size = Math.min(end + gapBytes, packBytes);
		fill.call(buffer, gapByte, end, this.#size);
	}
	search() {
		if (this.#sieve === undefined || this.#size === 0)
			return;
		const { buffer } = this.#sieve;
		const sieved = this.#sieve.sift(this.#size);
		const { found } = this.#searching.search.find(buffer.subarray(0, this.#size), sieved);
		let index = 0;
		for (const one of found) {
			while (one.start >= this.#files[index].end)
				index += 1;
			this.#tell(this.#files[index], one, buffer);
		}
		this.#files.length = 0;
		this.#size = 0;
	}
	#tell({ file, start }, found, buffer) {
		const { report } = this.#searching;
		const { label } = file;
		const line = report.lists(label) ? { line: new line_count/* LineCount */.e().add(buffer, start, found.start).line } : {};
		report.add({ label, place: 'content', ...found, ...line, file: label });
	}
}

// EXTERNAL MODULE: ./build/bundle/src/leak/scan/own-findings.js
var own_findings = __webpack_require__(1238);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/scan-sink.js
var scan_sink = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/bundle/src/leak/scan/sliding-window.js
var sliding_window = __webpack_require__(9202);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/sparse.js


const trueTypes = new Set([0xef53, 0x5846_5342, 0x0102_1994]);
const byFolder = new Map();
function countsBlocksTruly(path) {
	const folder = (0,external_node_path_.dirname)(path);
	let known = byFolder.get(folder);
	if (known === undefined) {
		try {
			known = trueTypes.has(external_node_fs_default().statfsSync(folder).type);
		}
		catch {
			known = false;
		}
		byFolder.set(folder, known);
	}
	return known;
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/search-file.js








const mostGrowth = 64 * 1024 * 1024;
const turnBytes = 32 * 1024 * 1024;
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = (external_node_fs_default()).constants;
const flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
function createFileSearch(searching) {
	const { report, windows, isArchive, openArchive } = searching;
	const sink = (0,scan_sink/* createScanSink */.n6)(searching);
	const pack = new FilePack(searching);
	function search(file, signal) {
		report.totals.files += 1;
		let descriptor;
		try {
			descriptor = external_node_fs_default().openSync(file.bytes === undefined ? file.path : Buffer.from(file.bytes), flags);
			const read = pack.read(descriptor);
			const { buffer, start, end, isWhole } = read;
			report.totals.bytes += end - start;
			if (!isWhole || isArchive(file.label, buffer, start, end)) {
				const reading = begin(file, descriptor, buffer.subarray(start, end));
				descriptor = undefined;
				return closeAfter(isWhole ? finish(reading) : readRest(reading, signal), reading);
			}
			if (end > start)
				pack.keep(file, read);
			else if (!external_node_fs_default().fstatSync(descriptor).isFile())
				report.addUnread({ label: file.label, reason: 'it is no regular file' });
		}
		catch (error) {
			report.addUnread({ label: file.label, reason: (0,scan_sink/* reasonOf */.A3)(error) });
		}
		finally {
			if (descriptor !== undefined)
				external_node_fs_default().closeSync(descriptor);
		}
		return undefined;
	}
	function begin(file, descriptor, bytes) {
		const found = [];
		const head = new Uint8Array(bytes.subarray(0, scan_sink/* headBytes */.c4));
		const window = windows.take();
		window.begin((one) => found.push(one), false);
		window.push(bytes);
		return { file, descriptor, window, found, head, size: bytes.length };
	}
	async function closeAfter(rest, reading) {
		try {
			await rest;
		}
		catch (error) {
			report.addUnread({ label: reading.file.label, reason: (0,scan_sink/* reasonOf */.A3)(error) });
		}
		finally {
			close(reading);
		}
	}
	function readPart(reading) {
		const { window, descriptor } = reading;
		const count = external_node_fs_default().readSync(descriptor, window.space());
		reading.size += count;
		report.totals.bytes += count;
		if (count > 0)
			window.advance(count);
		return count;
	}
	async function readRest(reading, signal) {
		const { file, descriptor } = reading;
		const before = statOf(descriptor);
		reading.before = before;
		if (before.blocks === 0n && before.size > 0n && countsBlocksTruly(file.path)) {
			report.totals.bytes += Math.max(0, Number(before.size) - reading.size);
			reading.size = Number(before.size);
			reading.head = noBytes;
		}
		else
			await readOn(reading, Number(before.size), signal);
		if (signal?.aborted === true) {
			report.addUnread({ label: file.label, reason: 'the scan was stopped' });
			reading.head = noBytes;
			delete reading.before;
		}
		await finish(reading);
	}
	async function readOn(reading, size, signal) {
		const most = Math.max(size, reading.size) + mostGrowth;
		for (let sinceTurn = 0;;) {
			const count = readPart(reading);
			if (count === 0)
				return;
			sinceTurn += count;
			if (reading.size > most)
				return;
			if (sinceTurn < turnBytes)
				continue;
			sinceTurn = 0;
			await (0,promises_.setImmediate)();
			if (signal?.aborted === true)
				return;
		}
	}
	function finish(reading) {
		const { window, found, file, head } = reading;
		window.end();
		const own = found.length === 0 ? undefined : new own_findings/* OwnFindings */.d(createTeller(reading), () => reading.size);
		for (const one of found)
			own?.add(one);
		const handedOn = (from, until) => own?.handedOn(from, until);
		const tail = window.lastBytes(scan_sink/* tailBytes */.ow);
		const item = { label: file.label, depth: 0, file: file.path, chunks: chunksOf(reading), tail, handedOn };
		const opened = head.length === 0 ? undefined : openArchive(item, head, sink);
		const end = () => {
			own?.end();
			if (reading.before !== undefined && hasChanged(reading, reading.before))
				report.addUnread({ label: file.label, reason: 'it changed while it was read' });
		};
		if (opened !== undefined)
			return (0,scan_sink/* settleArchive */.GO)(opened, file.label, report).then(end);
		end();
		return undefined;
	}
	function createTeller({ file, descriptor }) {
		const lines = createLineCounter(descriptor);
		return (one) => {
			const line = report.lists(file.label) ? { line: lines(one.offset) } : {};
			report.add({ label: file.label, place: 'content', ...one, ...line, file: file.label });
		};
	}
	function close({ descriptor, window }) {
		external_node_fs_default().closeSync(descriptor);
		windows.giveBack(window);
	}
	return { search, finish: () => pack.search() };
}
const noBytes = new Uint8Array(0);
function statOf(descriptor) {
	return external_node_fs_default().fstatSync(descriptor, { bigint: true });
}
function hasChanged({ descriptor, size }, before) {
	const after = statOf(descriptor);
	return after.ctimeNs !== before.ctimeNs || after.size !== before.size || after.size !== BigInt(size);
}
async function* chunksOf(reading) {
	const { descriptor, size } = reading;
	reading.before ??= statOf(descriptor);
	const buffer = Buffer.allocUnsafe(64 * 1024);
	for (let at = 0; at < size;) {
		const count = external_node_fs_default().readSync(descriptor, buffer, 0, buffer.length, at);
		if (count === 0)
			return;
		at += count;
		yield buffer.subarray(0, count);
	}
}
function createLineCounter(descriptor) {
	const buffer = Buffer.allocUnsafe(sliding_window/* windowBytes */.c);
	let at = 0;
	const lines = new line_count/* LineCount */.e();
	return (offset) => {
		while (at < offset) {
			const count = external_node_fs_default().readSync(descriptor, buffer, 0, Math.min(buffer.length, offset - at), at);
			if (count === 0)
				break;
			lines.add(buffer, 0, count);
			at += count;
		}
		return lines.line;
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/leak/scan/crew.js







const worthThread = 10_000;
const patienceMs = 150;
const mostWorkers = 7;
const turnFiles = 256;
async function searchShare(files, share, number, searching, { signal, onTurn } = {}) {
	const fileSearch = createFileSearch(searching);
	const cursor = new file_list/* FileCursor */.F2(files);
	const { length } = share.owners;
	const isStopped = () => signal?.aborted === true;
	let stopped = isStopped();
	let heard = -1;
	for (let count = 1;; count += 1) {
		const index = Atomics.add(share.next, 0, 1);
		const file = cursor.at(index);
		if (file === undefined)
			break;
		share.owners[index] = number;
		const rest = fileSearch.search(file, signal);
		if (rest !== undefined || count % turnFiles === 0) {
			await rest;
			if (count % turnFiles === 0)
				await (0,promises_.setImmediate)();
			stopped = isStopped();
			onTurn?.(length - index, index - heard);
			heard = index;
		}
		if (stopped) {
			searching.report.addUnread({ label: 'the rest', reason: 'the scan was stopped' });
			break;
		}
	}
	fileSearch.finish();
}
async function searchFiles(files, secrets, searching, { workerScript, signal }) {
	const count = (0,file_list/* countFiles */.Dc)(files);
	const share = {
		next: new Int32Array(new SharedArrayBuffer(4)),
		owners: new Uint8Array(new SharedArrayBuffer(count)),
	};
	const most = workerScript === undefined || !external_node_fs_default().existsSync(workerScript) ? 0 : Math.min(mostWorkers, (0,external_node_os_.availableParallelism)() - 1);
	const helpers = [];
	const hire = () => {
		const values = secrets.map(({ secret, name }) => ({ name, value: secret.reveal() }));
		while (helpers.length < Math.min(most, count - 1)) {
			const order = { secrets: values, files, share, number: helpers.length + 1 };
			helpers.push(startWorker(workerScript, order, signal));
		}
	};
	if (count >= worthThread)
		hire();
	const began = performance.now();
	let heard = began;
	await searchShare(files, share, 0, searching, {
		signal,
		onTurn(left, taken) {
			const now = performance.now();
			const rest = ((now - heard) / taken) * left;
			heard = now;
			if (helpers.length === 0 && left > 1 && now - began > patienceMs && rest > patienceMs)
				hire();
		},
	});
	const outcomes = [];
	for (const [index, helper] of helpers.entries()) {
		const outcome = await helper;
		if (outcome !== undefined)
			outcomes.push(outcome);
		else
			await redo(files, share, index + 1, searching, signal);
	}
	return (0,scan_report/* joinOutcomes */.m4)([searching.report, ...outcomes]);
}
async function redo(files, share, number, searching, signal) {
	const cursor = new file_list/* FileCursor */.F2(files);
	const lost = [];
	for (const [index, owner] of share.owners.entries()) {
		const file = owner === number ? cursor.at(index) : undefined;
		if (file !== undefined)
			lost.push((0,file_list/* groupOf */.F8)(file));
	}
	const next = new Int32Array(new SharedArrayBuffer(4));
	await searchShare(lost, { next, owners: new Uint8Array(lost.length) }, 0, searching, { signal });
}
function startWorker(script, order, signal) {
	return new Promise((resolve) => {
		let worker;
		try {
			worker = new external_node_worker_threads_.Worker(script, {
				workerData: order,
				env: {},
				argv: [],
				execArgv: [],
				stdin: false,
				stdout: true,
				stderr: true,
			});
		}
		catch {
			resolve(undefined);
			return;
		}
		const stop = () => void worker.terminate();
		signal.addEventListener('abort', stop, { once: true });
		const settle = (outcome) => {
			signal.removeEventListener('abort', stop);
			resolve(outcome);
		};
		worker.once('message', (outcome) => settle(outcome));
		worker.once('error', () => settle(undefined));
		worker.once('exit', () => settle(undefined));
	});
}


/***/ }),

/***/ 4966:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
Dc: () => (countFiles),
F2: () => (FileCursor),
F8: () => (groupOf)
});
function groupOf({ path, label, bytes }) {
	return { path, label, names: [''], ...(bytes === undefined ? {} : { bytes }) };
}
function countFiles(groups) {
	return groups.reduce((sum, { names }) => sum + names.length, 0);
}
class FileCursor {
	#groups;
	#group = 0;
	#first = 0;
	constructor(groups) {
		this.#groups = groups;
	}
	at(number) {
		for (let group = this.#groups[this.#group]; group !== undefined; group = this.#groups[this.#group]) {
			const { path, label, names, bytes } = group;
			const name = names[number - this.#first];
			if (name !== undefined)
				return { path: path + name, label: label + name, ...(bytes && { bytes }) };
			this.#first += names.length;
			this.#group += 1;
		}
		return undefined;
	}
}


/***/ }),

/***/ 9451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
e: () => (LineCount)
});
const feed = 0x0a;
const carriageReturn = 0x0d;
class LineCount {
	#feeds = 0;
	#returns = 0;
	add(bytes, from, until) {
		for (let at = from; at < until; at += 1) {
			const byte = bytes[at];
			if (byte > carriageReturn)
				continue;
			if (byte === feed)
				this.#feeds += 1;
			else if (byte === carriageReturn)
				this.#returns += 1;
		}
		return this;
	}
	get line() {
		return (this.#feeds === 0 ? this.#returns : this.#feeds) + 1;
	}
}


/***/ }),

/***/ 1238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
d: () => (OwnFindings)
});
const mostWaiting = 10_000;
class OwnFindings {
	#tell;
	#searched;
	#waiting = [];
	#members = [];
	#until = 0;
	#direct = false;
	constructor(tell, searched) {
		this.#tell = tell;
		this.#searched = searched;
	}
	add(found) {
		if (this.#direct)
			this.#tell(found);
		else if (found.offset < this.#until)
			this.#settle(found);
		else
			this.#waiting.push(found);
		if (this.#waiting.length > mostWaiting)
			this.#tell(this.#waiting.shift());
	}
	handedOn(from, until) {
		if (until <= from)
			return;
		this.#members.push({ from, until });
		this.#until = until;
		const settled = this.#waiting.findIndex(({ offset }) => offset >= until);
		for (const found of this.#waiting.splice(0, settled < 0 ? this.#waiting.length : settled))
			this.#settle(found);
		const searched = this.#searched();
		while ((this.#members[0]?.until ?? searched) < searched)
			this.#members.shift();
	}
	end() {
		this.#direct = true;
		for (const found of this.#waiting.splice(0))
			this.#tell(found);
	}
	#settle(found) {
		if (!this.#members.some(({ from, until }) => from <= found.offset && found.end <= until))
			this.#tell(found);
	}
}


/***/ }),

/***/ 6048:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
o: () => (UnreadError)
});
class UnreadError extends Error {
	name = 'UnreadError';
}


/***/ }),

/***/ 8121:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
cg: () => (ScanReport),
m4: () => (joinOutcomes)
});

const mostFindings = 1_000;
const mostOfItem = 50;
const mostUnread = 10_000;
class ScanReport {
	findings = [];
	unread = [];
	totals = { files: 0, links: 0, members: 0, archives: 0, gitObjects: 0, bytes: 0 };
	found = 0;
	#describe;
	#label = '';
	#ofLabel = 0;
	constructor(describe) {
		this.#describe = describe;
	}
	lists(label) {
		return this.findings.length < mostFindings && (this.#label !== label || this.#ofLabel < mostOfItem);
	}
	add(raw) {
		const listed = this.lists(raw.label);
		if (this.#label !== raw.label) {
			this.#label = raw.label;
			this.#ofLabel = 0;
		}
		this.#ofLabel += 1;
		this.found += 1;
		if (!listed)
			return;
		const { label, place, line, file } = raw;
		this.findings.push({
			label,
			place,
			...(line === undefined ? {} : { line }),
			...(file === undefined ? {} : { file }),
			form: this.#describe(raw),
		});
	}
	addUnread(unread) {
		const last = this.unread.at(-1);
		if (last?.label === unread.label && last.reason === unread.reason)
			return;
		if (this.unread.length < mostUnread)
			this.unread.push(unread);
		else if (this.unread.length === mostUnread) {
			this.unread.push({ label: 'more', reason: `more than ${mostUnread} parts are unread` });
		}
	}
}
function joinOutcomes(outcomes) {
	const totals = { files: 0, links: 0, members: 0, archives: 0, gitObjects: 0, bytes: 0 };
	for (const one of outcomes) {
		for (const name of Object.keys(totals))
			totals[name] += one.totals[name];
	}
	return {
		findings: outcomes.flatMap(({ findings }) => findings).slice(0, mostFindings),
		found: outcomes.reduce((sum, { found }) => sum + found, 0),
		unread: outcomes.flatMap(({ unread }) => unread),
		totals,
	};
}


/***/ }),

/***/ 2036:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
A3: () => (reasonOf),
GO: () => (settleArchive),
c4: () => (headBytes),
i1: () => (createWindows),
n6: () => (createScanSink),
ow: () => (tailBytes)
});
var _own_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1238);
var _port_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6048);
var _sliding_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9202);



const headBytes = 512;
const tailBytes = 22;
function createWindows(search) {
	const free = [];
	return {
		take: () => free.pop() ?? new _sliding_window_js__WEBPACK_IMPORTED_MODULE_0__/* .SlidingWindow */ .b(search),
		giveBack: (window) => void free.push(window),
	};
}
function createScanSink(searching) {
	const { windows, report, openArchive } = searching;
	const sink = {
		async item(item) {
			searchName(item.label, searching);
			const window = windows.take();
			const own = new _own_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .OwnFindings */ .d((found) => addFinding(item, found, report), () => window.searched);
			window.begin((found) => own.add(found), true);
			const end = () => {
				window.end();
				own.end();
			};
			try {
				await searchChunks(item, window, { openArchive, sink, report, own });
				end();
			}
			catch (error) {
				end();
				sink.unread({ label: item.label, reason: reasonOf(error) });
			}
			finally {
				windows.giveBack(window);
				report.totals.members += 1;
			}
		},
		unread: (unread) => report.addUnread(unread),
	};
	return sink;
}
async function searchChunks(item, window, { openArchive, sink, report, own }) {
	const source = item.chunks[Symbol.asyncIterator]();
	const first = [];
	let size = 0;
	let ended = false;
	async function* searched() {
		yield* first;
		while (!ended) {
			const { done, value } = await source.next();
			if (done === true)
				ended = true;
			else {
				take(value);
				yield value;
			}
		}
	}
	const take = (chunk) => {
		report.totals.bytes += chunk.length;
		window.push(chunk);
	};
	try {
		while (size < headBytes && !ended) {
			const { done, value } = await source.next();
			if (done === true)
				ended = true;
			else {
				take(value);
				first.push(new Uint8Array(value));
				size += value.length;
			}
		}
		const handedOn = (from, until) => own.handedOn(from, until);
		const opened = openArchive({ ...item, chunks: searched(), handedOn }, headOf(first), sink);
		if (opened === undefined)
			own.end();
		else
			await settleArchive(opened, item.label, report);
		while (!ended) {
			const { done, value } = await source.next();
			if (done === true)
				ended = true;
			else
				take(value);
		}
	}
	finally {
		if (!ended)
			await source.return?.();
	}
}
async function settleArchive(opened, label, report) {
	const before = report.totals.members;
	try {
		await opened;
	}
	catch (error) {
		report.addUnread({ label, reason: reasonOf(error) });
	}
	if (report.totals.members > before)
		report.totals.archives += 1;
}
function headOf(chunks) {
	return new Uint8Array(Buffer.concat(chunks).subarray(0, headBytes));
}
function searchName(label, { search, report }) {
	const name = label.slice(label.lastIndexOf('!') + 1);
	const [found] = search.find(Buffer.from(name)).found;
	if (found !== undefined)
		report.add({ label, place: 'name', ...found });
}
function addFinding(item, found, report) {
	report.add({ label: item.label, place: 'content', ...found });
}
function reasonOf(error) {
	if (error instanceof _port_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadError */ .o)
		return error.message;
	const { code } = error;
	switch (code) {
		case 'EACCES':
		case 'EPERM':
			return 'no permission';
		case 'ENOENT':
			return 'it went away while it was scanned';
		case 'ELOOP':
			return 'it became a link while it was scanned';
		default:
			return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? `it cannot be read (${code})` : 'it is damaged';
	}
}


/***/ }),

/***/ 9202:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
b: () => (SlidingWindow),
c: () => (windowBytes)
});
var _line_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9451);

const windowBytes = 256 * 1024;
class SlidingWindow {
	#search;
	#sieve;
	#buffer;
	#report = () => { };
	#countsLines = false;
	#size = 0;
	#base = 0;
	#lines = new _line_count_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCount */ .e();
	#covered = 0;
	constructor(search) {
		this.#search = search;
		this.#sieve = search.sieve(windowBytes + search.mostHeld);
		this.#buffer = this.#sieve.buffer;
	}
	begin(report, countsLines) {
		this.#report = report;
		this.#countsLines = countsLines;
		this.#size = 0;
		this.#base = 0;
		this.#lines = new _line_count_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCount */ .e();
		this.#covered = 0;
	}
	get searched() {
		return this.#base;
	}
	space() {
		return this.#buffer.subarray(this.#size, Math.min(this.#buffer.length, this.#size + windowBytes));
	}
	advance(count) {
		this.#size += count;
		if (this.#buffer.length - this.#size < windowBytes)
			this.#look(false);
	}
	push(bytes) {
		for (let at = 0; at < bytes.length;) {
			const space = this.space();
			const part = bytes.subarray(at, at + space.length);
			space.set(part);
			at += part.length;
			this.advance(part.length);
		}
	}
	end() {
		this.#look(true);
	}
	lastBytes(most) {
		return this.#buffer.subarray(Math.max(0, this.#size - most), this.#size);
	}
	#look(last) {
		const bytes = this.#buffer.subarray(0, this.#size);
		const { found, held } = this.#search.find(bytes, this.#sieve.sift(this.#size));
		const until = last ? this.#size : this.#size - held;
		let counted = 0;
		for (const { start, end, matched, wide, split } of found) {
			if (start >= until)
				break;
			const isNew = this.#base + start >= this.#covered;
			this.#covered = Math.max(this.#covered, this.#base + end);
			if (!isNew)
				continue;
			if (this.#countsLines) {
				this.#lines.add(bytes, counted, start);
				counted = start;
			}
			const line = this.#countsLines ? { line: this.#lines.line } : {};
			this.#report({ offset: this.#base + start, end: this.#base + end, ...line, matched, wide, split });
		}
		if (last)
			return;
		if (this.#countsLines)
			this.#lines.add(bytes, counted, until);
		this.#buffer.copyWithin(0, until, this.#size);
		this.#base += until;
		this.#size -= until;
	}
}


/***/ })

};
;