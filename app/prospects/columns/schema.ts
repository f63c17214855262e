import { z } from 'zod';
import { movedColumn } from './columns';

const column = z.string().max(200, 'errors.tooLong');

/** What is ticked, in the order of the form; a button may move one of them or bring the usual ones back. */
export const columnsSchema = z.object({
  column: z.array(column).max(100, 'errors.tooMany').default([]),
  earlier: column.optional(),
  later: column.optional(),
  usual: z.literal('yes').optional(),
  view: z.union([z.uuid(), z.literal('all')]).optional(),
  back: z.string().optional(),
});

/** The columns such a form asks for; null for the usual ones. */
export function chosenColumns({
  column,
  earlier,
  later,
  usual,
}: z.output<typeof columnsSchema>): string[] | null {
  if (usual) return null;
  if (earlier) return movedColumn(column, earlier, -1);
  return later ? movedColumn(column, later, 1) : column;
}
