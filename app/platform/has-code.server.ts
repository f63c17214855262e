/** Whether an error, or what caused it, has a code that fits: libraries wrap what the system and PostgreSQL say. */
export function hasCode(error: unknown, codes: RegExp): error is Error {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return codes.test(code) || hasCode(error.cause, codes);
}
