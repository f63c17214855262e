import {
  type AnyPgColumn,
  foreignKey,
  type PgTableExtraConfigValue,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';

/** Primary keys are UUIDv7 (RFC 9562): they grow with time, so that indexes stay compact. */
export const newId = (): string => uuidv7();

export const id = () => uuid('id').notNull().$defaultFn(newId);

export const workspaceId = () => uuid('workspace_id').notNull();

/** A point in time, never a wall time. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const createdAt = () => instant('created_at').notNull().defaultNow();

export const updatedAt = () => instant('updated_at').notNull().defaultNow();

/** A text column that holds one of the given words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(name: string, words: T) =>
  text(name, { enum: words });

interface Keyed {
  workspaceId: AnyPgColumn;
  id: AnyPgColumn;
}

/** The workspace comes first in every key: it is what data would be sharded by. */
export const workspaceKey = (table: Keyed): PgTableExtraConfigValue =>
  primaryKey({ columns: [table.workspaceId, table.id] });

/**
 * A reference that carries the workspace, so that a row of another workspace can't be referred to.
 * With `cascade` the row goes together with what it refers to.
 */
export const within = (
  workspace: AnyPgColumn,
  column: AnyPgColumn,
  target: Keyed,
  onDelete: 'cascade' | 'no action' = 'no action',
): PgTableExtraConfigValue =>
  foreignKey({
    columns: [workspace, column],
    foreignColumns: [target.workspaceId, target.id],
  }).onDelete(onDelete);
