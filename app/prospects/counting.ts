/** Prospects are counted so far; beyond it 'more than' says enough, and a count of a million would keep her waiting. */
export const MOST_COUNTED = 10_000;
