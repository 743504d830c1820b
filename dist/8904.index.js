"use strict";
exports.id = 8904;
exports.ids = [8904];
exports.modules = {

/***/ 8904:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPacer: () => (createPacer)
});

// EXTERNAL MODULE: ./build/bundle/src/http/retry.js
var retry = __webpack_require__(7280);
// EXTERNAL MODULE: ./build/bundle/src/engine/pace/port.js
var port = __webpack_require__(2363);
// EXTERNAL MODULE: ./build/bundle/src/http/fields.js
var http_fields = __webpack_require__(3157);
;// CONCATENATED MODULE: ./build/bundle/src/engine/pace/rate-fields.js


const longestResetMs = 24 * 3_600_000;
const unsaidPauseMs = 1_000;
function readRateFields(status, fields, now) {
	const value = (name) => (0,http_fields/* fieldValue */.ag)(fields, name);
	const date = value('date');
	const left = [
		...readStructured(value('ratelimit'), value('ratelimit-policy')),
		...readSeparate(value, date, now),
	].filter(({ resetMs }) => resetMs <= longestResetMs);
	if (status !== 429 && status !== 503)
		return { left };
	const hint = (0,retry/* parseRetryAfter */.mu)(value('retry-after'), date, now);
	if (hint !== undefined && hint > 0 && hint <= longestResetMs)
		return { left, pauseMs: hint };
	if (status === 503)
		return { left };
	const resets = left.filter(({ remaining }) => remaining === 0).map(({ resetMs }) => resetMs);
	return { left, pauseMs: resets.length === 0 ? unsaidPauseMs : Math.max(...resets) };
}
function readStructured(limits, policies) {
	if (limits === undefined)
		return [];
	const older = { remaining: parameter(limits, 'remaining'), reset: parameter(limits, 'reset') };
	if (older.remaining !== undefined && older.reset !== undefined) {
		return [{ remaining: older.remaining, resetMs: older.reset * 1000 }];
	}
	const windows = new Map(items(policies ?? '').map((item) => [nameOf(item), parameter(item, 'w')]));
	return items(limits).flatMap((item) => {
		const remaining = parameter(item, 'r');
		const seconds = parameter(item, 't') ?? windows.get(nameOf(item));
		return remaining === undefined || seconds === undefined ? [] : [{ remaining, resetMs: seconds * 1000 }];
	});
}
function items(list) {
	return list.match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? [];
}
function nameOf(item) {
	return (/^\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/
		.exec(item)
		?.slice(1)
		.find((name) => name !== undefined) ?? '').trim();
}
function parameter(item, name) {
	const found = new RegExp(`(?:^|[;,\\s])${name}\\s*=\\s*(\\d{1,12})(?![\\d.])`).exec(item.replace(/"(?:[^"\\]|\\.)*"/g, ''));
	return found === null ? undefined : Number(found[1]);
}
function readSeparate(value, date, now) {
	return ['ratelimit', 'x-ratelimit', 'x-rate-limit'].flatMap((prefix) => {
		const remaining = /^\s*(\d{1,12})\s*(?:,|;|$)/.exec(value(`${prefix}-remaining`) ?? '')?.[1];
		const resetMs = readReset(value(`${prefix}-reset`) ?? value(`${prefix}-reset-after`), date, now);
		return remaining === undefined || resetMs === undefined ? [] : [{ remaining: Number(remaining), resetMs }];
	});
}
function readReset(value, date, now) {
	if (value === undefined)
		return undefined;
	const serverNow = (0,retry/* parseHttpDate */.m6)(date?.trim() ?? '') ?? now;
	const text = value.split(',', 1)[0]?.trim() ?? '';
	if (/^\d{1,16}(?:\.\d+)?s?$/.test(text)) {
		const number = Number.parseFloat(text);
		if (number < 1e8)
			return Math.ceil(number * 1000);
		return Math.max(0, (number > 1e11 ? number : number * 1000) - serverNow);
	}
	const iso = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : (0,retry/* parseHttpDate */.m6)(value.trim());
	return iso === undefined || Number.isNaN(iso) ? undefined : Math.max(0, iso - serverNow);
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/pace/slots.js
const unlimited = { waitMs: () => 0, take() { }, release() { }, free: () => Number.POSITIVE_INFINITY };

;// CONCATENATED MODULE: ./build/bundle/src/engine/pace/wall-clock-slots.js
const guardShare = 0.025;
const longestShortGuardMs = 500;
const shortWindowShare = 0.1;
function wallClockSlots({ count, windowMs }, { index, total }, now) {
	const guardMs = guardOf(windowMs);
	const distanceMs = (windowMs + guardMs) / count;
	const latestMs = guardMs / 2;
	let last = Number.NEGATIVE_INFINITY;
	const slotAt = (at) => {
		const slot = Math.floor(at / distanceMs);
		const behind = (((slot - (index - 1)) % total) + total) % total;
		return slot - behind;
	};
	const next = () => {
		const at = now();
		const current = slotAt(at);
		if (last - current > total)
			last = current;
		if (current > last && at - current * distanceMs <= latestMs)
			return { slot: current, inMs: 0 };
		const following = Math.max(current, last) + total;
		return { slot: following, inMs: Math.max(0, following * distanceMs - at) };
	};
	return {
		free: () => undefined,
		waitMs(ahead = 0) {
			const { inMs } = next();
			return ahead === 0 ? inMs : inMs + ahead * total * distanceMs;
		},
		take() {
			last = next().slot;
		},
		release() { },
	};
}
function guardOf(windowMs) {
	return Math.max(windowMs * guardShare, Math.min(longestShortGuardMs, windowMs * shortWindowShare));
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/pace/window-slots.js
const shortestMarginMs = 1;
const clockDrift = 0.0005;
function windowSlots({ count, windowMs }, monotonic) {
	const heldMs = windowMs + Math.max(shortestMarginMs, windowMs * clockDrift);
	let freeAt = [];
	let head = 0;
	let inFlight = 0;
	const held = () => {
		const now = monotonic();
		while (head < freeAt.length && (freeAt[head] ?? 0) <= now)
			head += 1;
		if (head > 2 * count + 1024) {
			freeAt = freeAt.slice(head - count);
			head = count;
		}
		return freeAt.length - head;
	};
	return {
		free(since) {
			let first = freeAt.length - held();
			while (first > 0 && (freeAt[first - 1] ?? 0) > since)
				first -= 1;
			return count - inFlight - (freeAt.length - first);
		},
		waitMs(ahead = 0) {
			const missing = ahead + 1 - (count - inFlight - held());
			if (missing <= 0)
				return 0;
			const at = freeAt[head + missing - 1];
			return at === undefined ? Number.POSITIVE_INFINITY : Math.max(0, at - monotonic());
		},
		take() {
			inFlight += 1;
		},
		release() {
			inFlight -= 1;
			freeAt.push(monotonic() + heldMs);
		},
	};
}

;// CONCATENATED MODULE: ./build/bundle/src/engine/pace/pacer.js






const toldFromMs = 1_000;
const toldEveryMs = 30_000;
function createPacer(rate, shard, clock) {
	return new SlotPacer(slotsOf(rate, shard, clock), clock);
}
function slotsOf(rate, shard, clock) {
	if (rate === undefined)
		return unlimited;
	if (shard === undefined || shard.total === 1)
		return windowSlots(rate, () => clock.monotonic());
	return wallClockSlots(rate, shard, () => clock.now());
}
class SlotPacer {
	#slots;
	#clock;
	#waiting = [];
	#inFlight = 0;
	#pausedUntil = Number.NEGATIVE_INFINITY;
	#budget;
	#alarm;
	#toldAt = Number.NEGATIVE_INFINITY;
	constructor(slots, clock) {
		this.#slots = slots;
		this.#clock = clock;
	}
	acquire(signal, onWait, leftMs) {
		return new Promise((resolve, reject) => {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			const waiter = {
				grant: () => {
					signal.removeEventListener('abort', onAbort);
					resolve(this.#grant());
				},
				...(leftMs === undefined ? {} : { until: this.#clock.monotonic() + leftMs }),
				refuse: (error) => {
					signal.removeEventListener('abort', onAbort);
					this.#leave(waiter);
					reject(error);
				},
			};
			const onAbort = () => {
				this.#leave(waiter);
				this.#serve();
				reject(signal.reason);
			};
			signal.addEventListener('abort', onAbort, { once: true });
			this.#waiting.push(waiter);
			this.#serve();
			if (this.#waiting.includes(waiter))
				this.#tell(onWait);
		});
	}
	#serve() {
		while (this.#waiting.length > 0) {
			const waitMs = this.#waitMs();
			if (waitMs > 0) {
				this.#turnAway();
				if (this.#waiting.length === 0)
					break;
				this.#wakeIn(waitMs);
				return;
			}
			this.#waiting.shift()?.grant();
		}
		this.#alarm?.controller.abort();
		this.#alarm = undefined;
	}
	#waitMs(ahead = 0) {
		const now = this.#clock.monotonic();
		const budget = this.#budget;
		if (budget !== undefined && budget.until <= now)
			this.#budget = budget.left > 0 ? undefined : probe(now);
		return Math.max(this.#askedMs(ahead, now), this.#slots.waitMs(ahead));
	}
	#askedMs(ahead, now) {
		const spent = this.#budget !== undefined && this.#budget.left <= ahead ? this.#budget.until - now : 0;
		return Math.max(this.#pausedUntil - now, spent, 0);
	}
	#leave(waiter) {
		this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
	}
	#turnAway() {
		const now = this.#clock.monotonic();
		for (const [ahead, { until, refuse }] of [...this.#waiting].entries()) {
			const askedMs = this.#askedMs(ahead, now);
			if (until === undefined || askedMs === 0 || !Number.isFinite(askedMs))
				continue;
			if (askedMs > retry/* longestRetryAfterMs */.tK || askedMs >= until - now)
				refuse(new port/* RateSpent */.N(askedMs));
		}
	}
	#grant() {
		this.#slots.take();
		this.#inFlight += 1;
		if (this.#budget !== undefined)
			this.#budget.left -= 1;
		const sentAt = this.#clock.monotonic();
		let open = true;
		return {
			done: (answer) => {
				if (!open)
					return;
				open = false;
				this.#inFlight -= 1;
				this.#slots.release();
				if (answer !== undefined)
					this.#correct(answer, sentAt);
				else if (this.#budget?.probing === true)
					this.#budget.left = 1;
				this.#serve();
			},
		};
	}
	#correct({ status, fields }, sentAt) {
		const { left, pauseMs } = readRateFields(status, fields, this.#clock.now());
		const now = this.#clock.monotonic();
		if (pauseMs !== undefined) {
			const asked = status === 503 ? Math.min(pauseMs, retry/* longestRetryAfterMs */.tK) : pauseMs;
			this.#pausedUntil = Math.max(this.#pausedUntil, now + asked);
		}
		const free = this.#slots.free(sentAt);
		if (free === undefined)
			return;
		const before = this.#budget !== undefined && this.#budget.until > now ? this.#budget : undefined;
		const overlaps = before !== undefined && sentAt < before.saidAt;
		if (overlaps && before.probing === true)
			return;
		const refused = status === 429;
		if (left.length === 0) {
			if (refused)
				this.#budget = probe(now);
			else if (before?.probing === true)
				this.#budget = undefined;
			return;
		}
		const bound = refused || (before !== undefined && before.probing !== true);
		const said = left
			.filter(({ remaining }) => bound || remaining < free)
			.map(({ remaining, resetMs }) => ({
			left: Math.max(0, remaining - this.#inFlight),
			until: now + resetMs,
			saidAt: now,
		}))
			.reduce(tighter, undefined);
		this.#budget = overlaps ? tighter(before, said) : said;
	}
	#wakeIn(ms) {
		const at = this.#clock.monotonic() + ms;
		if (this.#alarm !== undefined && this.#alarm.at <= at)
			return;
		this.#alarm?.controller.abort();
		this.#alarm = undefined;
		if (ms === Number.POSITIVE_INFINITY)
			return;
		const controller = new AbortController();
		this.#alarm = { at, controller };
		this.#clock.sleep(Math.ceil(ms), controller.signal).then(() => {
			this.#alarm = undefined;
			this.#serve();
		}, () => undefined);
	}
	#tell(onWait) {
		const ahead = this.#waiting.length - 1;
		const waitMs = this.#waitMs(ahead);
		const now = this.#clock.monotonic();
		if (onWait === undefined || !Number.isFinite(waitMs) || waitMs < toldFromMs || now - this.#toldAt < toldEveryMs)
			return;
		this.#toldAt = now;
		onWait(waitMs, this.#askedMs(ahead, now) > this.#slots.waitMs(ahead) ? 'server' : 'rate');
	}
}
function probe(now) {
	return { left: 1, until: Number.POSITIVE_INFINITY, saidAt: now, probing: true };
}
function tighter(one, other) {
	if (one === undefined || other === undefined)
		return one ?? other;
	return { left: Math.min(one.left, other.left), until: Math.max(one.until, other.until), saidAt: other.saidAt };
}


/***/ }),

/***/ 2363:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
N: () => (RateSpent)
});
class RateSpent extends Error {
	name = 'RateSpent';
	waitMs;
	constructor(waitMs) {
		super('The rate limit is used up.');
		this.waitMs = waitMs;
	}
}


/***/ })

};
;