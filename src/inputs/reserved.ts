/**
 * Names of the contract that this version does not have yet. They are refused, never ignored: a step that was
 * asked to poll and does not would be green for the wrong reason.
 */
export const reservedNames: readonly string[] = ['ci'];
