/**
 * The clock every verb is given. With `startAt` it begins there and goes on from it: tests of calling hours and
 * sending windows say what day it is.
 */
export function createClock(startAt: Date | undefined): () => Date {
  if (!startAt) return () => new Date();
  const ahead = startAt.getTime() - Date.now();
  return () => new Date(Date.now() + ahead);
}
