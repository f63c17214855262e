import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

interface ManifestRoute {
  file: string;
  path?: string;
  index?: boolean;
  children?: ManifestRoute[];
}

/** A route of the product, and what it answers to. */
export interface Route {
  /** Such as `/prospects/:id/edit`. */
  pattern: string;
  file: string;
  /** It shares its address with the layout around it; a form says `?index` to reach it. */
  isIndex: boolean;
  /** It has something to show; other routes only answer or redirect. */
  isPage: boolean;
  reads: boolean;
  writes: boolean;
  ownerOnly: boolean;
}

const REMIX = 'node_modules/@remix-run/dev/dist/cli.js';

/** Every route that has an address, as the route manifest has them: a new one is among them by itself. */
export async function listRoutes(): Promise<Route[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [REMIX, 'routes', '--json']);
  const [root] = JSON.parse(stdout) as ManifestRoute[];
  const routes = await Promise.all((root?.children ?? []).map((route) => routesFrom(route, '')));
  return routes.flat().sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

async function routesFrom(
  { file, path, index = false, children = [] }: ManifestRoute,
  parent: string,
): Promise<Route[]> {
  const pattern = path ? `${parent}/${path}` : parent;
  const source = await readFile(`app/${file}`, 'utf8');
  const has = (name: string) => new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(source);
  const own = {
    pattern: pattern || '/',
    file,
    isIndex: index,
    isPage: /^export default/m.test(source),
    reads: has('loader'),
    writes: has('action'),
    ownerOnly: source.includes('requireOwner('),
  };
  const below = await Promise.all(children.map((child) => routesFrom(child, pattern)));
  const hasAddress = path !== undefined || index;
  return hasAddress ? [own, ...below.flat()] : below.flat();
}
