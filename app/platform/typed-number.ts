import { z } from 'zod';

/**
 * A number as people write it; null for anything else. '1.234,5', '1,234.5' and '1234.5' are the same number; a lone
 * separator before three digits groups them: '1.200'.
 */
export function readNumber(text: string): number | null {
  const bare = text.replace(/[\s'’]/g, '');
  const decimal = /^[-+]?[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(bare)
    ? ''
    : (bare.match(/[.,]/g)?.at(-1) ?? '');
  const grouping = decimal === '.' ? /,/g : decimal === ',' ? /\./g : /[.,]/g;
  const plain = bare.replace(grouping, '').replace(decimal || '.', '.');
  return /^[-+]?\d{1,15}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** A field for a number from `least` to `most`, with a comma or a point as her language has it; `error` says what fits. */
export const typedNumber = ({ least, most, error }: { least: number; most: number; error: string }) =>
  z
    .string(error)
    .transform((text) => readNumber(text))
    .pipe(z.number(error).min(least, error).max(most, error));
