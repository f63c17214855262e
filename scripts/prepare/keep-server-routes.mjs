const ROUTES =
  'let routes$1 = routes.createServerRoutes(manifest.routes, routeModules, context.future, context.isSpaMode);';
const ROUTES_ONCE = `RemixServer.known ??= new WeakMap();
  let routes$1 = RemixServer.known.get(manifest.routes);
  if (!routes$1) {
    routes$1 = routes.createServerRoutes(manifest.routes, routeModules, context.future, context.isSpaMode);
    RemixServer.known.set(manifest.routes, routes$1);
  }`;

/**
 * @remix-run/react 2.17 makes all routes anew for each page it draws on the server, though they don't change while a process runs.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const keepServerRoutes = {
  name: 'keep-server-routes',
  filter: /@remix-run[\\/]react[\\/]dist[\\/]server\.js$/,
  changes: [[ROUTES, ROUTES_ONCE]],
};

const CONVERT = `  let manifest = {};
  let dataRoutes = router.UNSAFE_convertRoutesToDataRoutes(routes, reactRouter.UNSAFE_mapRouteProperties, undefined, manifest);`;
const CONVERT_ONCE = `  createStaticRouter.known ??= new WeakMap();
  let known = createStaticRouter.known.get(routes);
  if (!known) {
    let manifest = {};
    let dataRoutes = router.UNSAFE_convertRoutesToDataRoutes(routes, reactRouter.UNSAFE_mapRouteProperties, undefined, manifest);
    known = { manifest, dataRoutes };
    createStaticRouter.known.set(routes, known);
  }
  let { manifest, dataRoutes } = known;`;

/**
 * react-router-dom 6.30 converts them anew as well, which is why they were ranked anew, too: together a fourteenth of what a
 * page took.
 *
 * @type {import('./change-library.mjs').LibraryChange}
 */
export const keepStaticRoutes = {
  name: 'keep-static-routes',
  filter: /react-router-dom[\\/]server\.js$/,
  changes: [[CONVERT, CONVERT_ONCE]],
};
