import { z } from 'zod';

const goal = z
  .int('reports.goals.range')
  .min(1, 'reports.goals.range')
  .max(10_000, 'reports.goals.range')
  .nullable()
  .default(null);

/** What is to be reached in a week; what is left empty isn't set. */
export const goalsSchema = z.object({ dials: goal, conversations: goal, packets: goal, clients: goal });
