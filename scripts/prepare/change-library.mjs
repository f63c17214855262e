import { readFile } from 'node:fs/promises';

/**
 * Changes some of the text of a library's file while it is bundled.
 * The build fails when what is to be changed isn't there any more, so that nobody forgets why it was.
 *
 * @typedef {{ name: string, filter: RegExp, changes: [before: string, after: string][] }} LibraryChange
 */

/** An esbuild plugin for it. @param {LibraryChange} change */
export const changeLibrary = (change) => ({
  name: change.name,
  setup(build) {
    build.onLoad({ filter: change.filter }, async ({ path }) => ({
      contents: changed(await readFile(path, 'utf8'), path, change),
      loader: 'js',
    }));
  },
});

/** A Vite plugin for it. @param {LibraryChange} change */
export const changeLibraryInPages = (change) => ({
  name: change.name,
  transform: (text, path) =>
    change.filter.test(path) ? { code: changed(text, path, change), map: null } : undefined,
});

/** @param {string} text @param {string} path @param {LibraryChange} change */
export function changed(text, path, { name, changes }) {
  for (const [before] of changes)
    if (!text.includes(before)) throw new Error(`${path} has changed: is ${name} still needed?`);
  return changes.reduce((result, [before, after]) => result.replace(before, () => after), text);
}
