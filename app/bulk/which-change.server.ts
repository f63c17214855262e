import { and, eq } from 'drizzle-orm';
import { bulkChanges } from '~db/schema/bulk-changes';

export interface WhichChange {
  workspaceId: string;
  changeId: string;
}

/** The condition that a row is this change. */
export const isChange = ({ workspaceId, changeId }: WhichChange) =>
  and(eq(bulkChanges.workspaceId, workspaceId), eq(bulkChanges.id, changeId));
