/** One line of `npm run doctor`. */
export interface Finding {
  check: string;
  ok: boolean;
  /** What was found, in words. */
  text: string;
  /** What to do about it. */
  advice: string | null;
}

export const fine = (check: string, text: string): Finding => ({ check, ok: true, text, advice: null });

export const attention = (check: string, text: string, advice: string): Finding => ({
  ...{ check, ok: false, text, advice },
});
