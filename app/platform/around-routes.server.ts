import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';

export type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

export type Route = NonNullable<ServerBuild['routes'][string]>;

/** Called in place of a loader or an action; `work` is what the route does itself. */
type Around = (work: () => unknown, args: RouteArgs, route: Route) => Promise<unknown>;

/** The same routes, with something done around each loader and each action. */
export function aroundRoutes(build: ServerBuild, around: Around): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && aroundRoute(route, around)]);
  return { ...build, routes: Object.fromEntries(routes) };
}

function aroundRoute(route: Route, around: Around): Route {
  const { loader, action } = route.module;
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader && { loader: (args: LoaderFunctionArgs) => around(() => loader(args), args, route) }),
      ...(action && { action: (args: ActionFunctionArgs) => around(() => action(args), args, route) }),
    },
  };
}
