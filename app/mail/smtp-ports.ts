/** Ports on which mail is submitted (RFC 6409, RFC 8314) or relayed; anything else is no mail server. */
export const SMTP_PORTS = [25, 465, 587, 2525] as const;
