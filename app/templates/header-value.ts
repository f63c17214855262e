/**
 * True when a mail header can carry the value: one line, no NUL (RFC 5322, section 2.2).
 * Anything else could smuggle in a header of its own.
 */
export const isHeaderSafe = (value: string): boolean => !/[\r\n\0]/.test(value);
