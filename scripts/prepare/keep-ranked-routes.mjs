const RANK = `let branches = flattenRoutes(routes);
  rankRouteBranches(branches);`;
const RANK_ONCE = `matchRoutesImpl.ranked ??= new WeakMap();
  let branches = matchRoutesImpl.ranked.get(routes);
  if (!branches) {
    branches = flattenRoutes(routes);
    rankRouteBranches(branches);
    for (let branch of branches) branch.whole = compilePath(branch.path)[0];
    matchRoutesImpl.ranked.set(routes, branches);
  }`;

const MATCH = 'matches = matchRouteBranch(branches[i], decoded, allowPartial);';
const MATCH_IF_WHOLE = `if (allowPartial || branches[i].whole.test(decoded)) ${MATCH}`;

const COMPILE =
  'let [matcher, compiledParams] = compilePath(pattern.path, pattern.caseSensitive, pattern.end);';
const COMPILE_ONCE = `matchPath.compiled ??= new Map();
  let key = pattern.caseSensitive + ' ' + pattern.end + ' ' + pattern.path;
  let compiled = matchPath.compiled.get(key);
  if (!compiled) matchPath.compiled.set(key, compiled = compilePath(pattern.path, pattern.caseSensitive, pattern.end));
  let [matcher, compiledParams] = compiled;`;

/**
 * @remix-run/router 1.23 ranks all routes anew, makes a regular expression of each part of them and tries all of these,
 * several times for every request: with our three hundred routes that was a quarter of what a request took. The routes don't
 * change while a process runs, and a route whose whole path doesn't fit needn't be tried part by part.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const keepRankedRoutes = {
  name: 'keep-ranked-routes',
  filter: /@remix-run[\\/]router[\\/]dist[\\/]router(\.cjs)?\.js$/,
  changes: [
    [RANK, RANK_ONCE],
    [MATCH, MATCH_IF_WHOLE],
    [COMPILE, COMPILE_ONCE],
  ],
};
