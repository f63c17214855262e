/** Marks that set the direction of writing, and characters without width: they hide in copied text. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Anything but letters and signs of Western Europe with single blanks between; most text has none of it. */
const untidy = /[^ -~\u00a1-\u00ac\u00ae-\u02af]| {2}|^ | $/;

/**
 * Text of one line as a person meant it: composed, without invisible characters, every run of white space
 * (no-break spaces and line breaks too) a single blank, none at the edges.
 */
export const cleanLine = (text: string) => cleanText(text).replace(/\s+/g, ' ');

/** The same for text of several lines, whose breaks stay. */
export function cleanText(text: string): string {
  if (!untidy.test(text)) return text;
  return (
    text
      .normalize('NFC')
      .replace(invisible, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .trim()
  );
}
