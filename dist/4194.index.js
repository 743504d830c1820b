"use strict";
exports.id = 4194;
exports.ids = [4194];
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

/***/ 4194:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  intakeKeys: () => (intakeKeys)
});

// EXTERNAL MODULE: ./build/bundle/src/key/encodings.js
var encodings = __webpack_require__(2915);
// EXTERNAL MODULE: ./build/bundle/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(4623);
;// CONCATENATED MODULE: ./build/bundle/src/key/characters.js
const names = new Map([
	[0x00, 'NULL'],
	[0x09, 'TAB'],
	[0x0a, 'LINE FEED'],
	[0x0b, 'VERTICAL TAB'],
	[0x0c, 'FORM FEED'],
	[0x0d, 'CARRIAGE RETURN'],
	[0x1b, 'ESCAPE'],
	[0x20, 'SPACE'],
	[0x7f, 'DELETE'],
	[0x85, 'NEXT LINE'],
	[0xa0, 'NO-BREAK SPACE'],
	[0xad, 'SOFT HYPHEN'],
	[0x2002, 'EN SPACE'],
	[0x2003, 'EM SPACE'],
	[0x2007, 'FIGURE SPACE'],
	[0x2009, 'THIN SPACE'],
	[0x200a, 'HAIR SPACE'],
	[0x200b, 'ZERO WIDTH SPACE'],
	[0x200c, 'ZERO WIDTH NON-JOINER'],
	[0x200d, 'ZERO WIDTH JOINER'],
	[0x200e, 'LEFT-TO-RIGHT MARK'],
	[0x200f, 'RIGHT-TO-LEFT MARK'],
	[0x2010, 'HYPHEN'],
	[0x2011, 'NON-BREAKING HYPHEN'],
	[0x2013, 'EN DASH'],
	[0x2014, 'EM DASH'],
	[0x2018, 'LEFT SINGLE QUOTATION MARK'],
	[0x2019, 'RIGHT SINGLE QUOTATION MARK'],
	[0x201c, 'LEFT DOUBLE QUOTATION MARK'],
	[0x201d, 'RIGHT DOUBLE QUOTATION MARK'],
	[0x2026, 'HORIZONTAL ELLIPSIS'],
	[0x2028, 'LINE SEPARATOR'],
	[0x2029, 'PARAGRAPH SEPARATOR'],
	[0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
	[0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
	[0x202c, 'POP DIRECTIONAL FORMATTING'],
	[0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
	[0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
	[0x202f, 'NARROW NO-BREAK SPACE'],
	[0x2060, 'WORD JOINER'],
	[0x3000, 'IDEOGRAPHIC SPACE'],
	[0xfeff, 'BYTE ORDER MARK'],
	[0xfffd, 'REPLACEMENT CHARACTER'],
]);
function nameCharacter(codePoint) {
	const name = names.get(codePoint);
	const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
	return name === undefined ? number : `${number} ${name}`;
}
function isKeyCharacter(codePoint) {
	return codePoint > 0x20 && codePoint < 0x7f;
}

// EXTERNAL MODULE: ./build/bundle/src/key/secret.js
var secret = __webpack_require__(6777);
;// CONCATENATED MODULE: ./build/bundle/src/key/stand-ins.js
const stand_ins_name = '[A-Za-z_][A-Za-z0-9_.-]*';
const references = [
	{ pattern: /\$\{\{/, what: 'a workflow expression "${{ \u2026 }}" that nothing evaluated' },
	{ pattern: /^\{\{.*\}\}$/s, what: 'a template "{{ \u2026 }}" that nothing filled in' },
	{
		pattern: new RegExp(`^\\$\\{${stand_ins_name}(?:[:?+=-].*)?\\}$`, 's'),
		what: 'a shell variable "${\u2026}" that nothing expanded',
	},
	{ pattern: /^\$(?:env:)?[A-Za-z_][A-Za-z0-9_]*$/i, what: 'a shell variable "$\u2026" that nothing expanded' },
	{ pattern: /^\$\([^()]*\)$/s, what: 'a macro or command "$(\u2026)" that nothing expanded' },
	{ pattern: /^\$\[.*\]$/s, what: 'an expression "$[ \u2026 ]" that nothing evaluated' },
	{ pattern: /^%[A-Za-z_][A-Za-z0-9_.-]*%$/, what: 'a Windows variable "%\u2026%" that nothing expanded' },
	{ pattern: new RegExp(`^!${stand_ins_name}!$`), what: 'a Windows variable "!\u2026!" that nothing expanded' },
	{ pattern: new RegExp(`^#\\{${stand_ins_name}\\}#?$`), what: 'a token "#{\u2026}" that nothing replaced' },
	{ pattern: new RegExp(`^__${stand_ins_name}__$`), what: 'a token "__\u2026__" that nothing replaced' },
	{ pattern: /^<%.*%>$/s, what: 'a template "<% \u2026 %>" that nothing filled in' },
	{
		pattern: /^(?:secrets|vars|env|inputs)\.[A-Za-z_][A-Za-z0-9_-]*$/,
		what: 'the name of a secret instead of its value',
	},
	{ pattern: /^op:\/\//i, what: 'a 1Password reference "op://\u2026" that nothing resolved' },
	{ pattern: /^(?:ref\+)?vault:/i, what: 'a Vault reference "vault:\u2026" that nothing resolved' },
	{ pattern: /^ref\+[a-z]+:\/\//i, what: 'a reference "ref+\u2026" that nothing resolved' },
	{ pattern: /^(?:secretref|keyvaultref|sm):/i, what: 'a reference to a secret store that nothing resolved' },
	{ pattern: /^@Microsoft\.KeyVault\(/i, what: 'a Key Vault reference that nothing resolved' },
	{ pattern: /^arn:aws[a-z-]*:(?:secretsmanager|ssm):/i, what: 'the name of an AWS secret that nothing resolved' },
	{ pattern: /^projects\/[^/]+\/secrets\//i, what: 'the name of a Google Cloud secret that nothing resolved' },
	{
		pattern: /^[\x21-\x7e]{0,8}(?:\*{3,}|[\u2022\u25cf\u00b7\u2217\uff0a]{3,})[\x21-\x7e]{0,8}$/,
		what: 'a masked value, as a log or a dashboard shows it',
	},
	{ pattern: /^[[(<]?(?:redacted|masked|hidden)[\])>]?$/i, what: 'the word that stands for a masked value' },
];
const refersToNothing = /^(?!__|redacted$|masked$|hidden$)[A-Za-z0-9_-]+$/i;
function findReference(text) {
	if (refersToNothing.test(text))
		return undefined;
	return references.find(({ pattern }) => pattern.test(text))?.what;
}
const exact = new Set([
	...[
		'apikey',
		'xapikey',
		'myapikey',
		'mykey',
		'thekey',
		'key',
		'secret',
		'token',
		'password',
		'secretkey',
		'apitoken',
	],
	...['kimp360apikey', 'kimp360key', 'kimpapikey', 'none', 'null', 'nil', 'undefined', 'na', 'n/a', 'true', 'false'],
	...[
		'todo',
		'tbd',
		'fixme',
		'placeholder',
		'dummy',
		'fake',
		'example',
		'sample',
		'changeit',
		'empty',
		'unset',
		'test',
	],
]);
const telling = new Set([
	...['your', 'yours', 'here', 'placeholder', 'changeme', 'change', 'replace', 'replaceme', 'insert', 'paste', 'enter'],
	...['put', 'todo', 'tbd', 'fixme', 'dummy', 'fake', 'example', 'sample', 'fill', 'xxx'],
]);
const filler = new Set([
	...[
		'a',
		'an',
		'the',
		'my',
		'me',
		'with',
		'this',
		'it',
		'in',
		'into',
		'goes',
		'go',
		'to',
		'be',
		'set',
		'add',
		'own',
		'and',
	],
	...[
		'api',
		'apikey',
		'key',
		'keys',
		'secret',
		'secrets',
		'token',
		'password',
		'value',
		'access',
		'real',
		'actual',
		'valid',
	],
	...[
		'kimp',
		'kimp360',
		'360',
		'x',
		'sk',
		'pk',
		'live',
		'test',
		'prod',
		'production',
		'staging',
		'dev',
		'from',
		'account',
	],
]);
function wordsOf(text) {
	return text
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[-_.:\s/]+/)
		.filter((word) => word !== '')
		.map((word) => (/^x{3,}$/.test(word) ? 'xxx' : word));
}
const longestPlaceholder = 200;
function isPlaceholder(text) {
	if (text.length > longestPlaceholder)
		return false;
	if (/^([xX.\-_?#])\1{2,}$/.test(text))
		return true;
	if (/^<[^<>]*>$/s.test(text))
		return true;
	const inner = text.replace(/^[[{(]+|[\]})]+$/g, '');
	if (exact.has(inner.toLowerCase().replace(/[-_\s.]/g, '')))
		return true;
	const words = wordsOf(inner);
	return words.some((word) => telling.has(word)) && words.every((word) => telling.has(word) || filler.has(word));
}

;// CONCATENATED MODULE: ./build/bundle/src/key/wrapping.js
const quotes = [
	['\\"', '\\"', 'escaped double quotes'],
	["\\'", "\\'", 'escaped single quotes'],
	['&quot;', '&quot;', 'double quotes, HTML-escaped'],
	['"', '"', 'double quotes'],
	["'", "'", 'single quotes'],
	['`', '`', 'backticks'],
	['\u201c', '\u201d', 'typographic double quotes'],
	['\u201d', '\u201d', 'typographic double quotes'],
	['\u201e', '\u201c', 'typographic double quotes'],
	['\u201e', '\u201d', 'typographic double quotes'],
	['\u201f', '\u201d', 'typographic double quotes'],
	['\u201c', '\u201c', 'typographic double quotes'],
	['\u2018', '\u2019', 'typographic single quotes'],
	['\u2019', '\u2019', 'typographic single quotes'],
	['\u201a', '\u2018', 'typographic single quotes'],
	['\u2018', '\u2018', 'typographic single quotes'],
	['\u2039', '\u203a', 'angle quotes'],
	['\u00ab', '\u00bb', 'angle quotes'],
	['\u00bb', '\u00ab', 'angle quotes'],
	['\u2032', '\u2032', 'prime marks'],
	['\u2033', '\u2033', 'double prime marks'],
	['\uff02', '\uff02', 'full-width quotes'],
];
const halfQuoted = [
	[/^(?:\\"|&quot;|")([\w.~+/=-]+)$|^([\w.~+/=-]+)(?:\\"|&quot;|")$/, 'a double quote without its other half'],
	[/^(?:\\'|')([\w.~+/=-]+)$|^([\w.~+/=-]+)(?:\\'|')$/, 'a single quote without its other half'],
	[/^`([\w.~+/=-]+)$|^([\w.~+/=-]+)`$/, 'a backtick without its other half'],
];
const prefixes = [
	{ pattern: /^bearer(?:\s+|:\s*|$)/i, name: 'the scheme "Bearer"' },
	{ pattern: /^basic\s+/i, name: 'the scheme "Basic"' },
	{ pattern: /^token\s+/i, name: 'the scheme "Token"' },
	{ pattern: /^api-?key\s+/i, name: 'the scheme "ApiKey"' },
	{ pattern: /^(?:-H|--header)\s*/, name: "curl's option -H" },
	{ pattern: /^(?:proxy-)?authorization\s*[:=]\s*/i, name: 'the field name "Authorization"' },
	{ pattern: /^x-api-key\s*[:=]\s*/i, name: 'the field name "x-api-key"' },
	{ pattern: /^api[-_ ]?key\s*[:=]\s*/i, name: 'a name such as "api-key"' },
	{
		pattern: /^(?:export\s+|set\s+|\$env:)?KIMP360_API_KEY(?:_FALLBACK)?\s*[:=]\s*/i,
		name: 'the variable name "KIMP360_API_KEY"',
	},
	{
		pattern: /^(?:export\s+|set\s+|\$env:)?[A-Z][A-Z0-9_]*_(?:KEY|TOKEN|SECRET)\s*=\s*(?=[^=])/,
		name: "a variable's name",
	},
];
const jsonMember = /^\{\s*"[^"]*"\s*:\s*"([^"]*)"\s*\}$/;
const isBare = /^(?!bearer$)[A-Za-z0-9_-]+$/i;
function unwrap(text) {
	const wrappers = [];
	let core = text;
	for (;;) {
		if (isBare.test(core))
			return { core, wrappers };
		const quote = quotes.find(([open, close]) => core.length >= open.length + close.length && core.startsWith(open) && core.endsWith(close));
		if (quote !== undefined) {
			wrappers.push(quote[2]);
			core = core.slice(quote[0].length, core.length - quote[1].length).trim();
			continue;
		}
		const inJson = jsonMember.exec(core)?.[1];
		if (inJson !== undefined) {
			wrappers.push('a JSON object');
			core = inJson.trim();
			continue;
		}
		const half = halfQuoted.find(([pattern]) => pattern.test(core));
		if (half !== undefined) {
			wrappers.push(half[1]);
			core = core.replace(half[0], '$1$2');
			continue;
		}
		const prefix = prefixes.find(({ pattern }) => pattern.test(core));
		if (prefix === undefined)
			return { core, wrappers };
		wrappers.push(prefix.name);
		core = core.replace(prefix.pattern, '').trim();
	}
}

;// CONCATENATED MODULE: ./build/bundle/src/key/hygiene.js





const shortestKey = 8;
function isTrimmable(code) {
	return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
function trimAscii(text) {
	let start = 0;
	let end = text.length;
	while (start < end && isTrimmable(text.charCodeAt(start)))
		start += 1;
	while (end > start && isTrimmable(text.charCodeAt(end - 1)))
		end -= 1;
	return { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}
function describeSpace(space) {
	const kinds = new Set(Array.from(space, (character) => nameCharacter(character.charCodeAt(0))));
	return [...kinds].join(', ');
}
function malformed(raw, text, offset) {
	let position = Array.from(raw.secret.reveal().slice(0, offset)).length;
	for (const character of text) {
		position += 1;
		const codePoint = character.codePointAt(0) ?? 0;
		if (isKeyCharacter(codePoint))
			continue;
		const what = nameCharacter(codePoint);
		return (0,diagnostic.diagnostic)('key/malformed', `The key in ${raw.label} holds a character that no key can hold.`, {
			origin: { label: raw.label },
			evidence: [`character ${position} is ${what}`],
			suggestion: codePoint === 0x0a || codePoint === 0x0d
				? 'Store one key on one line, and nothing else.'
				: 'Copy the key again, as plain text, and store it without that character.',
		});
	}
	return undefined;
}
function refusalOf(raw, text, offset) {
	const origin = { label: raw.label };
	const { core, wrappers } = unwrap(text);
	const around = wrappers.map((wrapper) => `around it: ${wrapper}`);
	const inside = wrappers.length > 0 ? { core } : {};
	const reference = findReference(text) ?? findReference(core);
	if (reference !== undefined) {
		const refusal = (0,diagnostic.diagnostic)('key/unexpanded', `${raw.label} holds a reference to a key, not the key.`, {
			origin,
			evidence: [`it is ${reference}`, ...around],
			suggestion: 'Let the CI put the value in: on GitHub, api-key: ${{ secrets.KIMP360_API_KEY }} in the workflow file.',
		});
		return { refusal, ...inside };
	}
	if (core !== '' && (isPlaceholder(text) || isPlaceholder(core))) {
		const refusal = (0,diagnostic.diagnostic)('key/placeholder', `${raw.label} holds a placeholder, not a key.`, {
			origin,
			evidence: ['nothing in it but what examples put in place of a key', ...around],
			suggestion: 'Store the key that My Account \u2192 Settings \u2192 Zapier Integration shows.',
		});
		return { refusal, ...inside };
	}
	if (wrappers.length > 0) {
		const refusal = (0,diagnostic.diagnostic)('key/wrapped', `The key in ${raw.label} was stored together with what stood around it.`, {
			origin,
			evidence: [...around, ...(core === '' ? ['and nothing inside'] : [])],
			suggestion: 'Store the bare key. A scheme such as Bearer goes to api-key-scheme, a field name to api-key-header.',
		});
		return { refusal, core };
	}
	const refusal = malformed(raw, text, offset);
	if (refusal !== undefined)
		return { refusal };
	if (text.length < shortestKey) {
		return {
			refusal: (0,diagnostic.diagnostic)('key/too-short', `The key in ${raw.label} has fewer than ${shortestKey} characters.`, {
				origin,
				suggestion: 'Copy the whole key, and store it again.',
			}),
		};
	}
	return {};
}
function withoutFinalNewline(raw) {
	const text = raw.secret.reveal();
	return raw.source === 'file' || raw.source === 'stdin' ? text.replace(/\r?\n$/, '') : text;
}
function missingKey(label) {
	return (0,diagnostic.diagnostic)('key/missing', label === undefined ? 'No API key was given.' : `The API key in ${label} is empty.`, {
		...(label === undefined ? {} : { origin: { label } }),
	});
}
function judgeKey(raw) {
	const { before, text, after } = trimAscii(withoutFinalNewline(raw));
	const trimmed = before !== '' || after !== '';
	if (text === '')
		return { refusal: missingKey(raw.label), trimmed };
	const { refusal, core } = refusalOf(raw, text, before.length);
	if (refusal !== undefined) {
		return { refusal, trimmed, ...(core === undefined ? {} : { core: new secret/* Secret */.z(core) }) };
	}
	const key = new secret/* Secret */.z(text);
	if (!trimmed)
		return { key, trimmed };
	const warning = (0,diagnostic.diagnostic)('key/trimmed', `White space around the key in ${raw.label} was removed.`, {
		severity: 'warning',
		origin: { label: raw.label },
		evidence: [
			...(before === '' ? [] : [`at its start: ${describeSpace(before)}`]),
			...(after === '' ? [] : [`at its end: ${describeSpace(after)}`]),
		],
		suggestion: 'Store the key again without it: other tools send it as it stands.',
	});
	return { key, warning, trimmed };
}

;// CONCATENATED MODULE: ./build/bundle/src/key/inner-keys.js


const runs = [
	/[!-~]+/g,
	/[^\s"'`{}[\](),;:<>\u0000-\u0020\u007f-\u{10ffff}]+/gu,
	/[A-Za-z0-9_.~+/-]+/g,
	/[A-Za-z0-9_-]+/g,
];
const bare = /^[A-Za-z0-9_.~+/=-]+$/;
const words = /^(?:[A-Z]?[a-z]+(?:[-_./][A-Z]?[a-z]+)*|[A-Z]+(?:[-_.][A-Z]+)*|\d{4}-\d{2}-\d{2}\S*)$/;
const inner_keys_names = /^(?:KIMP360_API_KEY\w*|(?:secrets|vars|env|inputs)\.\S*)$/i;
const most = 16;
function innerKeysOf(refused) {
	const found = new Set(runs.flatMap((pattern) => refused.match(pattern) ?? []));
	const fit = [...found]
		.filter((run) => run.length >= shortestKey && !inner_keys_names.test(run) && !isPlaceholder(run))
		.sort((one, other) => other.length - one.length);
	const telling = fit.filter((run) => !words.test(run));
	const onlyWords = !telling.some((run) => bare.test(run));
	return [...telling.slice(0, most), ...(onlyWords ? fit.filter((run) => words.test(run)).slice(0, 1) : [])];
}

// EXTERNAL MODULE: ./build/bundle/src/key/plain-forms.js
var plain_forms = __webpack_require__(8267);
;// CONCATENATED MODULE: ./build/bundle/src/key/intake.js






function intakeKeys(raw) {
	const primary = raw.primary === undefined ? { refusal: missingKey(undefined) } : judgeKey(raw.primary);
	const fallback = judgeFallback(raw.fallback);
	const judged = [primary, fallback];
	const second = fallback.key?.reveal() === primary.key?.reveal() ? undefined : fallback.key;
	const read = [heldBy(raw.primary, primary), heldBy(raw.fallback, fallback), raw.unused].flat();
	const values = read.map((secret) => secret.reveal()).filter((value) => !isPlaceholder(value.trim()));
	values.push(...hiddenIn(raw.primary, primary), ...hiddenIn(raw.fallback, fallback));
	return {
		...(primary.key === undefined ? {} : { primary: primary.key }),
		...(second === undefined ? {} : { fallback: second }),
		masks: secretsOf(values.flatMap(encodings/* masksOf */.J)),
		secrets: secretsOf(values.map((value) => value.trim()).filter((value) => value.length >= plain_forms/* shortestSecret */.bs)),
		refusals: judged.flatMap(({ refusal }) => refusal ?? []),
		warnings: judged.flatMap(({ warning }) => warning ?? []),
	};
}
function judgeFallback(raw) {
	if (raw === undefined)
		return {};
	const judgement = judgeKey(raw);
	return judgement.refusal?.code === 'key/missing' ? {} : judgement;
}
function heldBy(raw, { refusal, core }) {
	if (raw === undefined || refusal?.code === 'key/unexpanded')
		return [];
	return core === undefined ? [raw.secret] : [raw.secret, core];
}
function hiddenIn(raw, { refusal, core }) {
	if (raw === undefined || (refusal?.code !== 'key/malformed' && refusal?.code !== 'key/wrapped'))
		return [];
	return innerKeysOf((core ?? raw.secret).reveal());
}
function secretsOf(values) {
	return [...new Set(values)].map((value) => new secret/* Secret */.z(value));
}


/***/ })

};
;