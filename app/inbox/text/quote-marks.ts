/** How many lines from here on say who wrote what follows ('On … wrote:', 'Am … schrieb …:'); 0 if they don't. */
export function isAttribution(lines: string[], at: number): number {
  if (!STARTS.test(lines[at] ?? '')) return 0;
  for (let length = 1; length <= 4; length += 1) {
    const part = lines.slice(at, at + length);
    if (part.some((line) => line.trim() === '')) return 0;
    if (ATTRIBUTION.test(part.map((line) => line.trim()).join(' '))) return length;
  }
  return 0;
}

const STARTS =
  /^\s*(?:[-*_]{0,3}\s*)?(?:on|am|le|el|il|em|op|den|mit datum vom|nachricht von|\d|[„"'<(]?\p{L})/iu;

const ATTRIBUTION = new RegExp(
  [
    '^\\W{0,4}on\\b.{6,250}\\b(?:wrote|writes|said)\\s?:?\\W{0,4}$',
    '^\\W{0,4}(?:am|mit datum vom|den|von)\\b.{4,250}\\b(?:schrieb|schrieben|geschrieben)\\b.{0,200}:\\W{0,3}$',
    '^\\W{0,4}le\\b.{6,250}\\bécrit\\s?:$|^\\W{0,4}el\\b.{6,250}\\bescribió\\s?:$|^\\W{0,4}il\\b.{6,250}\\bscritto\\s?:$',
    '^\\W{0,4}(?:op|den|em)\\b.{6,250}\\b(?:schreef|skrev|escreveu)\\b.{0,120}:$',
    '^.{2,120}<[^<>\\s]+@[^<>\\s]+>\\s*(?:wrote|schrieb|writes)\\b.{0,80}:\\s*$',
    '^[^:.!?]{2,80} (?:wrote|schrieb)(?: (?:on|am|at|um)\\b.{2,80}|\\s?(?:\\(\\d.{4,40}\\)))?:\\s*$',
    '^[^:.!?]{2,80} (?:hat am|hat)\\b.{4,100}\\bgeschrieben:\\s*$',
    '^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b.{0,120}<[^<>\\s]+@[^<>\\s]+>\\s*:?$',
    '^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b.{0,120}<[^<>\\s]+@[^<>\\s]+>\\s*:\\s*$',
    '^(?:nachricht|message) (?:von|from) .{2,120}(?:am|on) .{6,60}:\\s*$',
  ].join('|'),
  'iu',
);

/** A line that parts the new from the old, as Outlook, Yahoo, GMX and others write it. */
export function isSeparator(lines: string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (SEPARATOR.test(line)) return true;
  const next = lines.slice(at + 1, at + 4).findIndex((one) => one.trim() !== '');
  return /^(?:_{8,}|-{8,}|={8,})$/.test(line) && next >= 0 && isHeaderBlock(lines, at + 1 + next);
}

const SEPARATOR = new RegExp(
  [
    '^[-_*>\\s]{2,}\\s*(?:original(?: |-)?(?:message|nachricht|appointment|-nachricht)|original(?:e)? e-?mail|ursprüngliche (?:nachricht|mail|e-?mail))\\b.{0,120}$',
    '^[-_*\\s]{2,}\\s*(?:forwarded (?:message|by)|weitergeleitete (?:nachricht|mail|e-?mail)|message d.origine|reply (?:message|above)|antwort oberhalb)\\b.{0,120}$',
    '^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail))\\s?:',
    '^-{4,}\\s*(?:gesendet|sent) .{2,40}-{4,}$|^={2,} .{2,60} ={2,}$',
    '^#{3,}.{0,20}(?:original|ursprünglich)',
  ].join('|'),
  'i',
);

const FIRST_FIELD = /^\W{0,3}(?:from|von|de|da|van|fra|från|absender)\W{0,2}:\W{0,3}\S/i;
const OTHER_FIELD =
  /^\W{0,3}(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|kopie|betreff|envoyé|à|objet|inviato|a|oggetto|enviado|para|asunto|verzonden|aan|onderwerp|sendt|til|emne)\W{0,2}:/i;

/** 'From: … Sent: … To: … Subject: …' above the old message; three fields at least, so that a person may write 'Von: …'. */
export function isHeaderBlock(lines: string[], at: number): boolean {
  if (!FIRST_FIELD.test(lines[at] ?? '') && !OTHER_FIELD.test(lines[at] ?? '')) return false;
  const block = lines.slice(at, at + 8);
  const first = block.some((line) => FIRST_FIELD.test(line));
  return first && block.filter((line) => FIRST_FIELD.test(line) || OTHER_FIELD.test(line)).length >= 3;
}
