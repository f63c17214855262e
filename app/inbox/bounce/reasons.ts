const anyOf = (...patterns: string[]) => new RegExp(patterns.join('|'), 'i');

/** The mailbox exists and is full, or the message is too large for it: another one may get through. */
const FULL = anyOf(
  'quota(?! ?exceptions)',
  '(?:mailbox|inbox|mail box|account|mail ?drop)\\b.{0,40}\\b(?:full|exceed\\w*)',
  'exceed\\w*.{0,40}(?:mailbox|storage|allowed|local limit|space|size limit)',
  '(?:full|exceed\\w*).{0,20}mailbox',
  'insufficient (?:disk|system) (?:space|storage)|not enough (?:disk )?space|(?:disk|storage) (?:is )?full|no space left',
  'message (?:size )?(?:is )?too (?:big|large)|exceeds.{0,40}message size|size limit',
  '(?:postfach|mailbox|speicher\\w*).{0,60}(?:voll|überschritten|erschöpft|ausgeschöpft)',
  'メールボックスが一杯',
);

/** Nobody can be reached there: no such person, or no such domain. */
const DEAD = anyOf(
  'user (?:is )?(?:unknown|not (?:found|known|exist|local))|user\\b.{0,60}(?:does ?n.t exist|does not exist|not listed|not found)',
  'unknown (?:user|recipient|local|mailbox|address|account|virtual|host|domain|or illegal|to address)',
  '(?:no|not) such (?:user|mailbox|recipient|account|person|address|domain|host|name|local)',
  'no (?:mailbox|user|account|recipient)s? (?:here|by|found|with|in)|no longer (?:on server|available|valid|exists|in use|with|works)',
  'recipient\\b.{0,60}(?:not (?:found|recogni[sz]ed|known|exist|valid)|unknown|invalid|does ?n.t exist|does not exist)',
  '(?:address|recipient)\\b.{0,30}\\brejected(?!.{0,40}(?:spam|policy|black|block|grey|gray|relay|quota))',
  '(?:mailbox|account|address|addressee|alias|e-?mail)\\b.{0,80}(?:does ?n.t exist|does not exist|not exist|not found|was ?n.t found|could ?n.t be found|not valid|invalid|not known|unavailable)',
  '(?:invalid|bad|illegal|incorrect) (?:recipient|mailbox|address|user|destination|e-?mail)',
  'unrout?eable|undeliverable address|not our customer|not a (?:valid|known|local)|not listed in',
  'was ?n.t found (?:at|in)|recip(?:ient)?notfound|recipients? rejected',
  '(?:host|domain)\\b.{0,60}(?:not found(?!,? try again)|unknown|does ?n.t exist|does not exist|no mx)',
  "(?:could ?n.t|can ?not|can't) find (?:any|a) host|nxdomain|no such domain|bad destination system|does not (?:accept|receive) (?:any )?mail",
  '(?:user|recipient|customer|member|person) (?:has )?moved|has moved to|said: 553|no account|unbekannter? (?:empfänger|benutzer|nutzer)',
  '(?:empfänger|adresse|postfach|benutzer|domain)\\w*\\b.{0,80}(?:nicht gefunden|unbekannt|existiert nicht|ungültig|nicht vorhanden|nicht bekannt|gibt es nicht)',
);

/** The server gave up after trying, or couldn't connect. */
const GAVE_UP = anyOf(
  'retry time(?:out)?\\b|(?:message|delivery(?: time)?|queue)[ .](?:has )?(?:expired|timed? ?out)|giving up|gave up|given up|stopped trying',
  'failed \\d+ attempts|despite repeated attempts|(?:all|several|repeated) (?:hosts|attempts)|in the queue|too long',
  '(?:for|within|after|in|more than) (?:the last )?\\d+ (?:days?|hours?|minutes?|seconds?)',
  'timed? ?out|connection (?:refused|reset|lost|dropped|closed)|lost connection|not responding|socket error|no route|unreachable',
  "(?:could ?n.t|can ?not|can't|unable to|failed to) (?:connect|establish|contact|reach)|did not accept our requests",
  'zustellversuche?.{0,40}(?:eingestellt|aufgegeben|beendet)|zeitüberschreitung|wird nicht weiter versucht',
);

/** The server refused the message, not the person. */
const REFUSED_MESSAGE = anyOf(
  'spam|black ?list|block ?list|blocked|\\brbl\\b|dnsbl|reputation|\\b(?:dmarc|spf|dkim)\\b|virus|malware|content',
  'policy|relay|authentication|security|prohibited|not (?:allowed|permitted|authori[sz]ed)|reverse dns|ptr record',
  'temporar|try again|too many|rate limit|gr[ea]ylist|loop|hop count|service unavailable|system (?:error|problem)|i/o error',
  'suspended|disabled|inactive|abgelehnt',
);

/**
 * Whether a failure is for good. What the server says in words goes before its number: many call a full mailbox
 * 'no such user', and a person who is only away a while must not be struck off.
 */
export function isLasting({ words, status }: { words: string; status: string | null }): boolean {
  if (status?.startsWith('4.') || status === '5.2.2' || FULL.test(words)) return false;
  if (/^5\.1\.(?!8)/.test(status ?? '') || DEAD.test(words)) return true;
  return !GAVE_UP.test(words) && !REFUSED_MESSAGE.test(words);
}
