/** Names that were looked at before: looking makes a format, which is slow, and a page asks for each time it writes. */
const known = new Set<string>();

/** Whether this is a zone of the IANA time zone database, as `Europe/Vienna`. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Any spelling of capitals is a name too; only one of each zone is remembered.
    if (timeZone === name) known.add(name);
    return true;
  } catch {
    return false;
  }
}
