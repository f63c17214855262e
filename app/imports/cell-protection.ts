/** What a spreadsheet takes for the start of a formula, full-width signs included. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** ITU-T E.164: a plus and at most 15 digits. */
const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * A cell as it may stand in an exported file: what a spreadsheet would run as a formula gets an apostrophe
 * in front. A number in E.164 in a phone column stays as it is.
 */
export function protectCell(value: string, { phone = false }: { phone?: boolean } = {}): string {
  if (!formulaStart.test(value) || (phone && e164.test(value))) return value;
  return `'${value}`;
}

/** A cell as it was before `protectCell`, and without the `="…"` that keeps Excel from changing numbers. */
export function unprotectCell(value: string): string {
  const kept = /^="([^"]*)"$/.exec(value)?.[1];
  if (kept !== undefined) return kept;
  return value.startsWith("'") && formulaStart.test(value.slice(1)) ? value.slice(1) : value;
}
