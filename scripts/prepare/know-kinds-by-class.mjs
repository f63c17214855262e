const CLIMB = `  let cls = Object.getPrototypeOf(value).constructor;
  if (cls) {
    while (cls) {
      if (entityKind in cls && cls[entityKind] === type[entityKind]) {
        return true;
      }
      cls = Object.getPrototypeOf(cls);
    }
  }
  return false;`;
const CLIMB_ONCE = `  const own = Object.getPrototypeOf(value).constructor;
  is.kinds ??= new Map();
  let kinds = is.kinds.get(own);
  if (!kinds) {
    kinds = new Set();
    for (let cls = own; cls; cls = Object.getPrototypeOf(cls)) if (entityKind in cls) kinds.add(cls[entityKind]);
    is.kinds.set(own, kinds);
  }
  return kinds.has(type[entityKind]);`;

/**
 * drizzle-orm 0.45 asks of every part of a statement what it is, a dozen times each, and for each "no" climbs up all classes that
 * the part descends from: by name, for it may come from another copy of the library. That was two thirds of what building a
 * statement takes. A class doesn't change its names while a process runs.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const knowKindsByClass = {
  name: 'know-kinds-by-class',
  filter: /drizzle-orm[\\/]entity\.js$/,
  changes: [[CLIMB, CLIMB_ONCE]],
};
