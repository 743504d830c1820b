"use strict";
exports.id = 875;
exports.ids = [875];
exports.modules = {

/***/ 875:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parse: () => (parse)
});

// UNUSED EXPORTS: LosslessNumber, UnsafeNumberReason, compareLosslessNumber, compareNumber, config, getUnsafeNumberReason, isInteger, isLosslessNumber, isNumber, isSafeNumber, parseLosslessNumber, parseNumberAndBigInt, reviveDate, splitNumber, stringify, toLosslessNumber, toSafeNumberOrThrow

;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/utils.js
function utils_isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;

function utils_isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function isSafeNumber(value, config) {
  if (utils_isInteger(value)) {
	return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
	return false;
  }
  const parsed = String(num);
  if (value === parsed) {
	return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
	return true;
  }
  if (config?.approx === true) {
	const requiredDigits = 14;
	if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
	  return true;
	}
  }
  return false;
}
let UnsafeNumberReason = /*#__PURE__*/function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});

function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
	approx: false
  })) {
	return undefined;
  }
  if (utils_isInteger(value)) {
	return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
	return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
	return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}

function toSafeNumberOrThrow(value, config) {
  const number = Number.parseFloat(value);
  const unsafeReason = getUnsafeNumberReason(value);
  if (config?.approx === true ? unsafeReason && unsafeReason !== UnsafeNumberReason.truncate_float : unsafeReason) {
	const unsafeReasonText = unsafeReason?.replace(/_\w+$/, '');
	throw new Error(`Cannot safely convert to number: the value '${value}' would ${unsafeReasonText} and become ${number}`);
  }
  return number;
}

function splitNumber(value) {
  const match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
  if (!match) {
	throw new SyntaxError(`Invalid number: ${value}`);
  }
  const sign = match[1];
  const digitsStr = match[2];
  let exponent = match[4] !== undefined ? Number.parseInt(match[4], 10) : 0;
  const dot = digitsStr.indexOf('.');
  exponent += dot !== -1 ? dot - 1 : digitsStr.length - 1;
  const coefficient = digitsStr.replace('.', '');
  const {
	start,
	end
  } = getSignificantDigitRange(coefficient);
  exponent -= start;
  const digits = coefficient.slice(start, end);

  return digits.length > 0 ? {
	sign,
	digits,
	exponent
  } : {
	sign: '',
	digits: '0',
	exponent: 0
  };
}

function utils_compareNumber(a, b) {
  if (a === b) {
	return 0;
  }
  const aa = splitNumber(a);
  const bb = splitNumber(b);
  const sign = aa.sign === '-' ? -1 : 1;
  if (aa.sign !== bb.sign) {
	return sign;
  }
  if (aa.digits === '0') {
	return bb.digits === '0' ? 0 : -1;
  }
  if (bb.digits === '0') {
	return 1;
  }
  if (aa.exponent !== bb.exponent) {
	return aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0;
  }
  return aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0;
}

/**
 * Count the significant digits of a number.
 *
 * For example:
 *   '2.34' returns 3
 *   '-77' returns 2
 *   '0.003400' returns 2
 *   '120.5e+30' returns 4
 **/
function utils_countSignificantDigits(value) {
  const {
	start,
	end
  } = getSignificantDigitRange(value);
  const dot = value.indexOf('.');
  if (dot === -1 || dot < start || dot > end) {
	return end - start;
  }
  return end - start - 1;
}

/**
 * Get the significant digits of a number.
 *
 * For example:
 *   '2.34' returns '234'
 *   '-77' returns '77'
 *   '0.003400' returns '34'
 *   '120.5e+30' returns '1205'
 **/
function extractSignificantDigits(value) {
  const {
	start,
	end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
	return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}

function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
	start++;
  }
  while (value[start] === '0' || value[start] === '.') {
	start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
	end = value.lastIndexOf('E');
  }
  if (end === -1) {
	end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
	end--;
  }
  return {
	start,
	end
  };
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/LosslessNumber.js


const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');

class LosslessNumber {
  value;

  isLosslessNumber = true;
  get [losslessNumberMarker]() {
	return true;
  }
  constructor(value) {
	if (!utils_isNumber(value)) {
	  throw new Error(`Invalid number (value: "${value}")`);
	}
	this.value = value;
  }

  valueOf() {
	const unsafeReason = getUnsafeNumberReason(this.value);

	if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
	  return Number.parseFloat(this.value);
	}

	if (utils_isInteger(this.value)) {
	  return BigInt(this.value);
	}

	throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }

  toString() {
	return this.value;
  }

}

function LosslessNumber_isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}

function toLosslessNumber(value) {
  const maxDigits = 15;
  if (countSignificantDigits(String(value)) > maxDigits) {
	throw new Error(`Invalid number: contains more than 15 digits and is most likely truncated and unsafe by itself (value: ${value})`);
  }
  if (Number.isNaN(value)) {
	throw new Error('Invalid number: NaN');
  }
  if (!Number.isFinite(value)) {
	throw new Error(`Invalid number: ${value}`);
  }
  return new LosslessNumber(String(value));
}

function compareLosslessNumber(a, b) {
  return compareNumber(a.value, b.value);
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/numberParsers.js


function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function parseNumberAndBigInt(value) {
  return isInteger(value) ? BigInt(value) : Number.parseFloat(value);
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/revive.js

function revive(json, reviver) {
  return reviveValue({
	'': json
  }, '', json, reviver);
}

function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
	return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !LosslessNumber_isLosslessNumber(value)) {
	return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}

function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
	const value = reviveValue(object, key, object[key], reviver);
	if (value !== undefined) {
	  object[key] = value;
	} else {
	  delete object[key];
	}
  }
  return object;
}

function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
	const value = reviveValue(array, String(i), array[i], reviver);
	if (value === undefined) {
	  delete array[i];
	} else {
	  array[i] = value;
	}
  }
  return array;
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/parse.js


function parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
	parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
	if (text.charCodeAt(i) === codeOpeningBrace) {
	  i++;
	  skipWhitespace();
	  const object = {};
	  let initial = true;
	  while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
		if (!initial) {
		  eatComma();
		  skipWhitespace();
		} else {
		  initial = false;
		}
		const start = i;
		const key = parseString();
		if (key === undefined) {
		  throwObjectKeyExpected();
		  return; // To make TS happy
		}
		skipWhitespace();
		eatColon();
		const value = parseValue();
		if (value === undefined) {
		  throwObjectValueExpected();
		  return; // To make TS happy
		}

		if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
		  const returnedValue = onDuplicateKey({
			key,
			position: start + 1,
			oldValue: object[key],
			newValue: value
		  });
		  if (returnedValue !== undefined) {
			setObjectKey(object, key, returnedValue);
		  }
		} else {
		  setObjectKey(object, key, value);
		}
	  }
	  if (text.charCodeAt(i) !== codeClosingBrace) {
		throwObjectKeyOrEndExpected();
	  }
	  i++;
	  return object;
	}
  }
  function parseArray() {
	if (text.charCodeAt(i) === codeOpeningBracket) {
	  i++;
	  skipWhitespace();
	  const array = [];
	  let initial = true;
	  while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
		if (!initial) {
		  eatComma();
		} else {
		  initial = false;
		}
		const value = parseValue();
		expectArrayItem(value);
		array.push(value);
	  }
	  if (text.charCodeAt(i) !== codeClosingBracket) {
		throwArrayItemOrEndExpected();
	  }
	  i++;
	  return array;
	}
  }
  function parseValue() {
	skipWhitespace();
	const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
	skipWhitespace();
	return value;
  }
  function parseKeyword(name, value) {
	if (text.slice(i, i + name.length) === name) {
	  i += name.length;
	  return value;
	}
  }
  function skipWhitespace() {
	while (isWhitespace(text.charCodeAt(i))) {
	  i++;
	}
  }
  function parseString() {
	if (text.charCodeAt(i) === codeDoubleQuote) {
	  i++;
	  let result = '';
	  while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
		if (text.charCodeAt(i) === codeBackslash) {
		  const char = text[i + 1];
		  const escapeChar = escapeCharacters[char];
		  if (escapeChar !== undefined) {
			result += escapeChar;
			i++;
		  } else if (char === 'u') {
			if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
			  result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
			  i += 5;
			} else {
			  throwInvalidUnicodeCharacter(i);
			}
		  } else {
			throwInvalidEscapeCharacter(i);
		  }
		} else {
		  if (isValidStringCharacter(text.charCodeAt(i))) {
			result += text[i];
		  } else {
			throwInvalidCharacter(text[i]);
		  }
		}
		i++;
	  }
	  expectEndOfString();
	  i++;
	  return result;
	}
  }
  function parseNumeric() {
	const start = i;
	if (text.charCodeAt(i) === codeMinus) {
	  i++;
	  expectDigit(start);
	}
	if (text.charCodeAt(i) === codeZero) {
	  i++;
	} else if (isNonZeroDigit(text.charCodeAt(i))) {
	  i++;
	  while (isDigit(text.charCodeAt(i))) {
		i++;
	  }
	} else {
	  return undefined;
	}
	if (text.charCodeAt(i) === codeDot) {
	  i++;
	  expectDigit(start);
	  while (isDigit(text.charCodeAt(i))) {
		i++;
	  }
	}
	if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
	  i++;
	  if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
		i++;
	  }
	  expectDigit(start);
	  while (isDigit(text.charCodeAt(i))) {
		i++;
	  }
	}
	if (i > start) {
	  return parseNumber(text.slice(start, i));
	}
  }
  function eatComma() {
	if (text.charCodeAt(i) !== codeComma) {
	  throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
	}
	i++;
  }
  function eatColon() {
	if (text.charCodeAt(i) !== codeColon) {
	  throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
	}
	i++;
  }
  function expectValue(value) {
	if (value === undefined) {
	  throw new SyntaxError(`JSON value expected ${gotAt()}`);
	}
  }
  function expectArrayItem(value) {
	if (value === undefined) {
	  throw new SyntaxError(`Array item expected ${gotAt()}`);
	}
  }
  function expectEndOfInput() {
	if (i < text.length) {
	  throw new SyntaxError(`Expected end of input ${gotAt()}`);
	}
  }
  function expectDigit(start) {
	if (!isDigit(text.charCodeAt(i))) {
	  const numSoFar = text.slice(start, i);
	  throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
	}
  }
  function expectEndOfString() {
	if (text.charCodeAt(i) !== codeDoubleQuote) {
	  throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
	}
  }
  function throwObjectKeyExpected() {
	throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
	key,
	position
  }) {
	throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
	throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
	throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
	throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
	const chars = text.slice(start, start + 2);
	throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
	throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
	const chars = text.slice(start, start + 6);
	throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }

  function pos() {
	return `at position ${i}`;
  }
  function got() {
	return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
	return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
	Object.defineProperty(object, key, {
	  value,
	  writable: true,
	  enumerable: true,
	  configurable: true
	});
  } else {
	object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
	return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
	return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
	const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
	return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}

const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
};
const codeBackslash = 0x5c; // "\"
const codeOpeningBrace = 0x7b; // "{"
const codeClosingBrace = 0x7d; // "}"
const codeOpeningBracket = 0x5b; // "["
const codeClosingBracket = 0x5d; // "]"
const codeSpace = 0x20; // " "
const codeNewline = 0xa; // "\n"
const codeTab = 0x9; // "\t"
const codeReturn = 0xd; // "\r"
const codeDoubleQuote = 0x0022; // "
const codePlus = 0x2b; // "+"
const codeMinus = 0x2d; // "-"
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c; // ","
const codeDot = 0x2e; // "." (dot, period)
const codeColon = 0x3a; // ":"
const codeUppercaseA = 0x41; // "A"
const codeLowercaseA = 0x61; // "a"
const codeUppercaseE = 0x45; // "E"
const codeLowercaseE = 0x65; // "e"
const codeUppercaseF = 0x46; // "F"
const codeLowercaseF = 0x66; // "f"
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/stringify.js



function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
	'': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');

  function stringifyValue(value, indent) {
	if (Array.isArray(numberStringifiers)) {
	  const stringifier = numberStringifiers.find(item => item.test(value));
	  if (stringifier) {
		const str = stringifier.stringify(value);
		if (typeof str !== 'string' || !isNumber(str)) {
		  throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
		}
		return str;
	  }
	}

	if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
	  return JSON.stringify(value);
	}

	if (isLosslessNumber(value)) {
	  return value.toString();
	}

	if (typeof value === 'bigint') {
	  return value.toString();
	}

	if (Array.isArray(value)) {
	  return stringifyArray(value, indent);
	}

	if (value && typeof value === 'object') {
	  return stringifyObject(value, indent);
	}
	return undefined;
  }

  function stringifyArray(array, indent) {
	if (array.length === 0) {
	  return '[]';
	}
	const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
	let str = resolvedSpace ? '[\n' : '[';
	for (let i = 0; i < array.length; i++) {
	  const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
	  if (resolvedSpace) {
		str += childIndent;
	  }
	  if (typeof item !== 'undefined' && typeof item !== 'function') {
		const serialized = stringifyValue(item, childIndent);
		str += serialized === undefined ? 'null' : serialized;
	  } else {
		str += 'null';
	  }
	  if (i < array.length - 1) {
		str += resolvedSpace ? ',\n' : ',';
	  }
	}
	str += resolvedSpace ? `\n${indent}]` : ']';
	return str;
  }

  function stringifyObject(object, indent) {
	if (typeof object.toJSON === 'function') {
	  return stringifyValue(object.toJSON(), indent);
	}

	const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
	if (keys.length === 0) {
	  return '{}';
	}
	const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
	let first = true;
	let str = resolvedSpace ? '{\n' : '{';
	for (const key of keys) {
	  const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
	  if (includeProperty(key, value)) {
		const serialized = stringifyValue(value, childIndent);
		if (serialized === undefined) {
		  continue;
		}
		if (first) {
		  first = false;
		} else {
		  str += resolvedSpace ? ',\n' : ',';
		}
		const keyStr = JSON.stringify(key);
		str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
		str += serialized;
	  }
	}
	str += resolvedSpace ? `\n${indent}}` : '}';
	return str;
  }

  function includeProperty(_key, value) {
	return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}

const MAX_SPACE_LENGTH = 10;

function resolveSpace(space) {
  if (typeof space === 'number') {
	const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
	return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
	return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/index.js









/***/ })

};
;