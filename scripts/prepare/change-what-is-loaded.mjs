import { changed } from './change-library.mjs';
import { LIBRARY_CHANGES } from './library-changes.mjs';

/** A hook of Node.js for modules (nodejs.org/api/module.html#loadurl-context-nextload). */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  const change = LIBRARY_CHANGES.find(({ filter }) => filter.test(url));
  return change ? { ...loaded, source: changed(String(loaded.source), url, change) } : loaded;
}
