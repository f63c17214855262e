const NOT_PUBLIC = [
  /^localhost$/,
  /\.(localhost|local|lan|home|internal)$/,
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^\[/,
  /^[^.]+$/,
];

/**
 * Whether strangers can open this installation. On a laptop they can't: a link to it in a mail would lead nowhere,
 * so documents travel as attachments there and objections come as replies.
 */
export function isPublicAddress(appUrl: string): boolean {
  const { hostname } = new URL(appUrl);
  return !NOT_PUBLIC.some((pattern) => pattern.test(hostname));
}
