import { z } from 'zod';
import { readListFilter } from '~/prospects/list-filter';

const id = z.uuid('errors.required').optional();

/** What the selection form says, whichever of its buttons was pressed; `all` takes everybody the filter fits. */
export const selectionSchema = z.object({
  prospect: z.array(z.uuid('errors.invalid')).max(500, 'errors.tooLong').default([]),
  all: z.literal('on').optional(),
  search: z.string().max(8000, 'errors.tooLong').default(''),
  stageId: id,
  lostReason: z.string().trim().max(500, 'errors.tooLong').optional(),
  tagName: z.string().trim().max(60, 'errors.tooLong').optional(),
  tagId: id,
  listId: id,
  sequenceId: id,
  back: z.string().optional(),
});

export type SelectionForm = z.output<typeof selectionSchema>;

/** Whom the form is about. */
export const chosenOf = ({ prospect, all, search }: SelectionForm) =>
  all ? { filter: readListFilter(new URLSearchParams(search)) } : { prospectIds: prospect };

/** What the button that was pressed is about. */
export function targetOf(kind: string, form: SelectionForm) {
  const ids: Record<string, string | undefined> = {
    stage: form.stageId,
    untag: form.tagId,
    list: form.listId,
    unlist: form.listId,
    enrol: form.sequenceId,
  };
  return { id: ids[kind], name: form.tagName, lostReason: form.lostReason || null };
}
