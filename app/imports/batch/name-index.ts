/** Ids of tags or lists by their names, upper and lower case alike. */
export interface NameIndex {
  idOf(name: string): string;
  /** Those that were asked for and are not there yet. */
  made(): { id: string; name: string }[];
}

export function createNameIndex(
  known: readonly { id: string; name: string }[],
  newId: () => string,
): NameIndex {
  const ids = new Map(known.map(({ id, name }) => [name.toLowerCase(), id]));
  const made: { id: string; name: string }[] = [];
  return {
    idOf(name) {
      const known = ids.get(name.toLowerCase());
      if (known) return known;
      const entry = { id: newId(), name };
      ids.set(name.toLowerCase(), entry.id);
      made.push(entry);
      return entry.id;
    },
    made: () => made,
  };
}
