const second = 1_000;
const minute = 60 * second;
const mebibyte = 2 ** 20;

/** Defaults that depend on where the content goes (SPEC §3). */
export const limitsInMemory = { timeoutMs: 30 * second, withinMs: 10 * minute, maxResponseBytes: 10 * mebibyte };
export const limitsToFile = { timeoutMs: 10 * minute, withinMs: 30 * minute, maxResponseBytes: 5 * 1024 * mebibyte };
