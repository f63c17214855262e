/** Text that PostgreSQL keeps: NUL is shown by its symbol, half of a surrogate pair by the replacement character. */
export const storable = (text: string) =>
  text.replaceAll('\0', '\u2400').replace(/\p{Surrogate}/gu, '\ufffd');
