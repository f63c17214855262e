import { redirect } from '@remix-run/node';

/** The way into an import from other screens; the first step stands above the history. */
export const loader = () => redirect('/imports');
