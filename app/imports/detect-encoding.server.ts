import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { type Encoding, encodings } from './dialect';

export interface EncodingGuess {
  encoding: Encoding;
  /** False when she has to be asked; `encoding` is then the likeliest. */
  sure: boolean;
  candidates: Encoding[];
}

const marks: [Encoding, number[]][] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const chardetNames: Record<string, Encoding> = {
  'ISO-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'KOI8-R': 'windows-1251',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

const common =
  /[ÄÖÜäöüßÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛàáâãåæçèéêëìíîïñòóôõøùúûÿœŒ€„“”‚‘’–—…§°²³©®™•·«»´¿¡½¼±×¨\u00a0\u00ad]/;
const strayMark = /(?<=\p{L})[€„“”‚‘…§°²³©®™•«»¿¡½¼±×¨](?=\p{L})/u;
const longRun = /[\u0080-\uffff]{3}/;

/**
 * Tells the encoding from the first bytes of a file. Bytes that are no UTF-8 are called Windows-1252 only
 * when they read as western text; DOS, Mac and Cyrillic files have to be asked about.
 */
export function detectEncoding(sample: Uint8Array, complete = true): EncodingGuess {
  const marked = marks.find(([, bytes]) => bytes.every((byte, index) => sample[index] === byte));
  if (marked) return certain(marked[0]);
  const wide = withoutMark(sample);
  if (wide) return uncertain([wide, wide === 'utf-16le' ? 'utf-16be' : 'utf-16le']);
  if (isUtf8(sample, complete)) return certain('utf-8');
  if (readsAsWestern(sample)) return certain('windows-1252');
  const guesses = analyse(sample).flatMap(({ name }) => chardetNames[name] ?? []);
  const others = encodings.filter((name) => !name.startsWith('utf-'));
  return uncertain([...oldGerman(sample), ...westernFirst(sample, guesses), ...others]);
}

/** Where both read the same, as in Munich and Vienna, it is Windows-1252 that was meant. */
function westernFirst(sample: Uint8Array, guesses: Encoding[]): Encoding[] {
  const [first] = guesses;
  const same = first !== undefined && decode(sample, first) === decode(sample, 'windows-1252');
  return same ? ['windows-1252', ...guesses] : guesses;
}

/** Of Mac and DOS, which nothing else knows, those that make German of all that is not ASCII. */
function oldGerman(sample: Uint8Array): Encoding[] {
  return (['macintosh', 'cp850'] as const).filter((encoding) => {
    const text = decode(sample, encoding);
    const reads = onlyCommon(text) && !strayMark.test(text) && !longRun.test(text);
    return reads && /\p{L}[äöüß]|[äöüÄÖÜ]\p{L}/u.test(text);
  });
}

const certain = (encoding: Encoding): EncodingGuess => ({ encoding, sure: true, candidates: [encoding] });

function uncertain(candidates: Encoding[]): EncodingGuess {
  return { encoding: candidates[0] ?? 'windows-1252', sure: false, candidates: [...new Set(candidates)] };
}

/** UTF-16 without its mark shows as every other byte being zero. */
function withoutMark(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(sample: Uint8Array, complete: boolean) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !complete });
    return true;
  } catch {
    return false;
  }
}

function readsAsWestern(sample: Uint8Array) {
  const lines = decode(sample, 'windows-1252').split(/[\r\n]+/);
  const foreign = lines.filter((line) => /[\u0080-\uffff]/.test(line));
  const odd = foreign.filter((line) => longRun.test(line) || strayMark.test(line) || !onlyCommon(line));
  return odd.length <= foreign.length * 0.1;
}

const onlyCommon = (line: string) => [...line].every((char) => char < '\u0080' || common.test(char));

const decode = (sample: Uint8Array, encoding: Encoding) => iconv.decode(Buffer.from(sample), encoding);
