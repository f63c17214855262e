/**
 * Whether somebody asks not to be written to again. `text` is the new text alone: what a footer or a quoted message
 * says about unsubscribing is nobody's wish.
 */
export function isUnsubscribeWish({ subject, text }: { subject: string; text: string }): boolean {
  if (COMMAND.test(bare(subject)) || COMMAND.test(bare(text))) return true;
  return sentences(text).some(
    (sentence) => !IS_HINT.test(sentence) && !NOT.test(sentence) && WISH.test(sentence),
  );
}

const bare = (text: string) =>
  text
    .replace(/^(?:\s*(?:re|aw)\s*:)+/i, '')
    .replace(/[\s.!,;:*"'„“-]+/g, ' ')
    .trim();

/** The whole message, or the whole subject. */
const COMMAND =
  /^(?:please |bitte |hi |hello |hallo )*(?:un-?subscribe(?: me| please| bitte)?|remove(?: me)?|opt[- ]?out|stopp?|abmelden|abmeldung|abbestellen|abbestellung|austragen|newsletter (?:abmelden|abbestellen)|take me off|keine (?:e ?)?mails? mehr|keine werbung)(?: please| bitte| danke| thanks| thank you)*$/i;

const sentences = (text: string) =>
  text
    .replace(/(?<![\n.!?:])\n(?!\n)/g, ' ')
    .split(/\n|(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim());

/** What software writes below its messages. */
const IS_HINT =
  /https?:|klick|click|(?:folgende[nm]?|this|the) link|wenn sie .{0,60}möchten,|if you (?:no longer|wish|want|would like|do not wish)/i;
const NOT =
  /(?:don.t|do not|did ?n.t|not|nicht|kein\w*) (?:want to |möchte\w* |will )?(?:unsubscribe|abmelden|abbestellen|opt out)/i;

const WISH = new RegExp(
  [
    '\\bunsubscribe\\b|\\bopt(?:ing)?[- ]?(?:me )?out\\b',
    '\\b(?:remove|delete|take|strike) (?:me|us|my|our|this)\\b.{0,60}\\b(?:off|from|list|database|records|address|data|details)',
    '\\bstop (?:e-?mailing|mailing|contacting|messaging|writing|spamming|sending|bothering|these)',
    '\\b(?:don.?t|do not|never|not to|please not) (?:ever )?(?:contact|e-?mail|mail|message|write|call|send)\\b(?!.{0,30}\\b(?:until|before|yet|on (?:mon|tues|wednes|thurs|fri)))(?:.{0,40}\\b(?:again|any ?more|any (?:more|further)|further|ever)|(?: to)? (?:me|us)\\s*[.!]?$)',
    '\\b(?:no|not? any|any) (?:more|further) (?:e-?mails?|mails?|messages?|contact|offers?|advertis\\w*)\\b',
    '\\b(?:don.?t|do not) (?:want|wish)\\b.{0,40}\\b(?:any more|further|more|your) (?:e-?mails?|messages?|contact|mails?)',
    'keine (?:weiteren?|mehr) (?:e-?mails?|mails?|nachrichten|anrufe|werbung|werbemails|angebote|kontaktaufnahmen?|zusendung\\w*|schreiben|anschreiben|kontakt\\w*|newsletter|post)',
    'keine(?:rlei)? (?:e-?mails?|mails?|nachrichten|werbung|werbemails|angebote|anrufe|newsletter|post|zusendung\\w*)\\b.{0,40}\\bmehr',
    '(?:nicht (?:mehr|weiter|wieder|erneut|noch ?mal\\w*)|nie (?:mehr|wieder)|künftig nicht|zukünftig nicht)\\b.{0,30}\\b(?:an(?:zu)?schreiben|schreiben|kontaktieren|mailen|anzumailen|kontaktiert|angeschrieben|anzurufen|belästig\\w*|melden|zu kontaktieren|zusenden|zuzusenden)',
    'schreiben sie (?:mir|uns)\\b.{0,30}\\b(?:nicht|nie|keine)\\b|schreib (?:mir|uns)\\b.{0,20}\\b(?:nicht mehr|nie wieder)|kontaktieren sie (?:mich|uns)\\b.{0,20}\\bnicht\\b(?! vor)',
    '(?:streichen|nehmen|löschen|entfernen|tragen) sie\\b.{0,80}\\b(?:verteiler|liste|kartei|datenbank|adresse|daten|aus|kontaktdaten)',
    '(?:aus|von) (?:ihre[mnr]|de[mnr]|eure[mnr]|deine[mnr])\\b.{0,30}\\b(?:verteiler|liste|kartei|datenbank)\\b.{0,40}\\b(?:nehmen|streichen|löschen|entfernen|austragen|genommen|gelöscht|gestrichen|entfernt)',
    '(?:mich|uns|meine (?:e-?mail-?)?adresse|unsere (?:e-?mail-?)?adresse)\\b.{0,60}\\b(?:abmelden|austragen|abbestellen|zu löschen|auszutragen|abzumelden)|(?:melden|tragen|bestellen) sie (?:mich|uns)\\b.{0,60}\\b(?:ab|aus)\\b',
    'widerspr(?:eche|echen|uch)\\b.{0,80}\\b(?:werb|nutzung|verarbeitung|daten|kontakt|zusendung|e-?mail|art)',
    'unterlassen sie|verzichten sie (?:bitte )?(?:künftig|in zukunft)|(?:lassen sie|lass) (?:mich|uns) (?:bitte )?in ruhe|newsletter.{0,30}\\babbestell',
    '(?:möchte|möchten|will|wollen|wünsche|wünschen)\\b.{0,40}\\b(?:keine|nicht)\\b.{0,40}\\b(?:e-?mails?|werbung|nachrichten|kontaktiert|angeschrieben|zusendung\\w*|newsletter)\\b(?!.{0,20}\\bverpassen)',
  ].join('|'),
  'i',
);
