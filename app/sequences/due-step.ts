import type { enrolments, steps } from '~db/schema/sequences';

/** A step whose time has come, and the enrolment it belongs to. */
export interface DueStep {
  enrolment: typeof enrolments.$inferSelect;
  step: typeof steps.$inferSelect;
}
