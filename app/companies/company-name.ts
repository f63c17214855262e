import { foldText } from '~/platform/fold-text';

/** Words of legal forms, folded, dots gone: DACH, English-speaking and some neighbouring countries. */
const legalWords = new Set(
  `gmbh ggmbh mbh gesmbh ug haftungsbeschrankt ag aktiengesellschaft kgaa kg kommanditgesellschaft ohg og gbr gesbr
  ek ekfr ekfm eu ev eg egen gen partg partgmbb mbb se co cokg stiftung kdor aor vvag sarl sagl sa klg
  inc incorporated corp corporation llc llp lp ltd limited plc pc pllc pty bv nv srl spa sas oy ab as aps sro doo kft`
    .trim()
    .split(/\s+/),
);

const spelledOut = [
  /gesellschaft mit beschrankter haftung/g,
  /registrierte genossenschaft/g,
  /eingetragene[rs]? (genossenschaft|verein|kaufmann|kauffrau)/g,
  /korperschaft des offentlichen rechts/g,
];

/**
 * A firm's name folded for matching: lower case, no accents, 'und', '&' and '+' gone, no legal form at the end.
 * 'Müller & Söhne GmbH & Co. KG' and 'MUELLER UND SOEHNE' are the same firm.
 */
export function matchName(name: string): string {
  const words = wordsOf(name);
  const kept = words.slice(0, words.findLastIndex((word) => !legalWords.has(word)) + 1);
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Whether a name ends in a legal form, as 'Beispiel GmbH' does. */
export function hasLegalForm(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && legalWords.has(words.at(-1) ?? '');
}

function wordsOf(name: string): string[] {
  const folded = spelledOut.reduce((text, phrase) => text.replace(phrase, 'gmbh'), foldText(name));
  return folded
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'und' && word !== 'and');
}
