import { changeLibraryInPages } from './change-library.mjs';

const NEXT = 'let nextLocation = state.navigation.location || state.location;';
const NEXT_IF_KNOWN = `${NEXT}
    if (!matchRoutes(inFlightDataRoutes || dataRoutes, nextLocation, basename)) nextLocation = state.location;`;

const MATCHES =
  'let matches = state.navigation.state !== "idle" ? matchRoutes(routesToUse, state.navigation.location, basename) : state.matches;';
const MATCHES_OF_NEXT =
  'let matches = nextLocation !== state.location ? matchRoutes(routesToUse, nextLocation, basename) : state.matches;';

const COMPLETE = 'if (state.navigation.state === "loading" && loadId > pendingNavigationLoadId) {';
const COMPLETE_SAME =
  'if (state.navigation.state === "loading" && state.navigation.location === nextLocation && loadId > pendingNavigationLoadId) {';

/**
 * A page asks the server what its routes are when it first goes to one. In @remix-run/router 1.23 a fetcher whose action
 * ends meanwhile takes that navigation for its own, ends it with the data of the page she is leaving, and the window stays
 * blank: as when she leaves a field that is looked up by pressing the button that saves. Here it ends only the navigation
 * that it has loaded the data of.
 */
export const keepNavigation = changeLibraryInPages({
  name: 'keep-navigation',
  filter: /@remix-run[\\/]router[\\/]dist[\\/]router\.js$/,
  changes: [
    [NEXT, NEXT_IF_KNOWN],
    [MATCHES, MATCHES_OF_NEXT],
    [COMPLETE, COMPLETE_SAME],
  ],
});
