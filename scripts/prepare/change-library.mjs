import { readFile } from 'node:fs/promises';

/**
 * An esbuild plugin that bundles a library's file with some of its text changed.
 * The build fails when what is to be changed isn't there any more, so that nobody forgets why it was.
 *
 * @param {{ name: string, filter: RegExp, changes: [before: string, after: string][] }} options
 */
export const changeLibrary = ({ name, filter, changes }) => ({
  name,
  setup(build) {
    build.onLoad({ filter }, async ({ path }) => {
      let text = await readFile(path, 'utf8');
      for (const [before, after] of changes) {
        if (!text.includes(before)) throw new Error(`${path} has changed: is ${name} still needed?`);
        text = text.replace(before, () => after);
      }
      return { contents: text, loader: 'js' };
    });
  },
});
