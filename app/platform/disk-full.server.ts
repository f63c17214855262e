import { hasCode } from './has-code.server';

/** How the system says that there is no room left, or none for this account, and how PostgreSQL does (53100). */
const FULL = /^(ENOSPC|EDQUOT|53100)$/;

/** Whether a request failed because the disk of files or database is full: what it had begun is undone. */
export const isDiskFull = (error: unknown): error is Error => hasCode(error, FULL);
