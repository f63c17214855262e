import { and, eq } from 'drizzle-orm';
import { imports } from '~db/schema/imports';

export interface WhichImport {
  workspaceId: string;
  importId: string;
}

/** SQL that is true for one import of one workspace. */
export const isImport = ({ workspaceId, importId }: WhichImport) =>
  and(eq(imports.workspaceId, workspaceId), eq(imports.id, importId));
