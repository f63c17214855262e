/** What decides who goes first when not everything fits into a day. */
export interface Queued {
  /** She moved this message by hand. */
  rescheduled: boolean;
  /** Position of its step in the sequence. */
  position: number;
  enrolledAt: Date;
}

/** Sorts what goes first to the front: rescheduled by hand, then later steps, then older enrolments. */
export function byUrgency(a: Queued, b: Queued): number {
  return (
    Number(b.rescheduled) - Number(a.rescheduled) ||
    b.position - a.position ||
    a.enrolledAt.getTime() - b.enrolledAt.getTime()
  );
}
