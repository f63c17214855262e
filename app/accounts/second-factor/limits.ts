/** Guesses at a member's codes, at whichever page. */
export const CODE_TRIES = { name: 'second-factor', points: 10, seconds: 600 };
