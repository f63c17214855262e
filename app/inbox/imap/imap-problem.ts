/** What can be in the way of reading a mailbox; texts: `inbox.problem.<problem>`. */
export const IMAP_PROBLEMS = [
  'name_not_found',
  'connection_refused',
  'no_answer',
  'encryption',
  'certificate',
  'login_refused',
  'turned_away',
  'closed',
  'host_not_allowed',
] as const;

export type ImapProblem = (typeof IMAP_PROBLEMS)[number];
