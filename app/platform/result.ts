/** What a verb answers: a value, or one of a few expected failures. A bug throws instead. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;

export const fail = <const E extends string>(error: E) => ({ ok: false, error }) as const;
