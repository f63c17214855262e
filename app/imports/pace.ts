interface Passage {
  rowsDone: number;
  /** Rows in all, where that is known. */
  total: number | undefined;
  startedAt: Date | null;
  now: Date;
}

/** Rows a second so far and seconds left at that speed; null before there is anything to go by. */
export function paceOf({ rowsDone, total, startedAt, now }: Passage) {
  const seconds = startedAt ? (now.getTime() - startedAt.getTime()) / 1000 : 0;
  if (rowsDone === 0 || seconds < 1) return null;
  const rowsPerSecond = Math.max(1, Math.round(rowsDone / seconds));
  const left = total === undefined ? null : Math.max(0, total - rowsDone);
  return { rowsPerSecond, secondsLeft: left === null ? null : Math.ceil(left / rowsPerSecond) };
}
