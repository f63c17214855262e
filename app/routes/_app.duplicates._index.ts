import { redirect } from '@remix-run/node';

/** The safest rule first. */
export const loader = () => redirect('/duplicates/email');
