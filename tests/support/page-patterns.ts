import { listRoutes } from './routes';

/** Addresses of every page behind sign-in, such as `/prospects/:id/edit`, as the route manifest has them. */
export async function listPagePatterns(): Promise<string[]> {
  const pages = (await listRoutes()).filter(
    ({ file, isPage, pattern }) => /^routes\/(_app|welcome)[./]/.test(file) && isPage && pattern !== '/',
  );
  return [...new Set(pages.map(({ pattern }) => pattern))].sort();
}
