/** Full stops after words that may bring one: Polish ends a year with "r.". */

/** `text` as a sentence of its own, with one full stop at its end. */
export const stopped = (text: string): string => (/[.!?…。]$/u.test(text) ? text : `${text}.`);
