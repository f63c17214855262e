/** What can be in the way of a mailbox; texts: `mailbox.problem.<problem>`. */
export type SmtpProblem =
  | 'name_not_found'
  | 'connection_refused'
  | 'no_answer'
  | 'encryption'
  | 'certificate'
  | 'login_refused'
  | 'turned_away'
  | 'closed'
  | 'host_not_allowed';
