import { hasCode } from './has-code.server';

/**
 * What postgres.js and the system say when the server is gone, and PostgreSQL while it ends or starts (class 57P, 08) or
 * has no connection left to give (53300).
 */
const AWAY =
  /^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONNREFUSED|ECONNRESET|EPIPE|57P0[1-4]|08\w{3}|53300)$/;

/** Whether a request failed because the database couldn't be reached: not its fault, and soon over. */
export const isDatabaseAway = (error: unknown): error is Error => hasCode(error, AWAY);
