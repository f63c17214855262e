/** '-- ' by the book (RFC 3676), and what phones and programs add. */
const ENDS = new RegExp(
  [
    '^\\s*(?:-- ?|—|--+|__+|\\*\\*+)$',
    '^(?:sent|posted|written) (?:from|via|with|by|using) (?!(?:the|our|your|here)\\b).{2,80}$',
    '^(?:get|hol(?:en)? sie sich|laden sie) outlook .{0,80}$',
    '^(?:von meine[mr]|vom|von mein) .{2,60} (?:gesendet|gesandt|aus gesendet)\\W*.{0,20}$',
    '^(?:gesendet|geschickt|versendet|verschickt|verfasst) (?:von|mit|über|aus|via|vom)\\b.{2,80}$',
    '^diese (?:nachricht|e-?mail) wurde (?:von|mit)\\b.{2,80}\\bgesendet\\W*$',
    '^(?:envoyé de|enviado desde|inviato da|verzonden vanaf|sendt fra)\\b.{2,80}$',
    '^(?:this e-?mail|this message|diese e-?mail|diese nachricht|die information\\w* in dieser)\\b.{0,80}(?:confidential|vertraulich|intended|bestimmt|privileged)',
    '^(?:virenfrei|virus-free)\\b.{0,60}$',
    '^(?:the information (?:contained )?in this|confidentiality notice|disclaimer\\b|haftungsausschluss)',
  ].join('|'),
  'i',
);

const CLOSING =
  /^(?:(?:mit )?(?:freundliche[nrm]?|beste[nr]?|viele[nr]?|liebe[nr]?|herzliche[nr]?|schöne[nr]?|sonnige[nr]?) (?:grüße?n?|grüsse?n?|gruß|gruss)|mfg|vg|lg|(?:kind|best|warm|many)?\s?(?:regards|wishes)|cheers|sincerely|yours (?:sincerely|faithfully|truly)|thanks(?: and regards)?)\b.{0,40}$/i;

/** What an address block holds and a sentence hardly does. */
const BLOCK =
  /(?:tel|telefon|phone|fax|mobil|mobile|cell)\b\.?\s?:?\s*[+(\d]|www\.|https?:|\b(?:gmbh|ug|ag|e\.\s?k|kg|ltd|inc|llc)\b|[\w.-]+@[\w.-]+|\b\d{4,5} \p{Lu}/iu;

/** The lines without the signature: after a closing phrase the name stays, the address block goes. */
export function withoutSignature(lines: string[]): string[] {
  const hasText = (end: number) => lines.slice(0, end).some((line) => line.trim() !== '');
  const end = lines.findIndex((line, at) => hasText(at) && ENDS.test(line.trim()));
  const kept = end === -1 ? lines : lines.slice(0, end);
  const closing = kept.findIndex((line, at) => hasText(at) && CLOSING.test(line.trim()));
  if (closing === -1) return kept;
  const name = kept.findIndex((line, at) => at > closing && line.trim() !== '');
  const hasBlock = name !== -1 && BLOCK.test(kept.slice(name + 1).join('\n'));
  return hasBlock ? kept.slice(0, name + 1) : kept;
}
