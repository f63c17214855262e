import { and, desc, eq, lt, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { ok } from '~/platform/result';
import { endpoint } from './endpoint';
import { nothing, pageOf, pageQuery } from './shapes';

interface Listed<Row extends z.ZodObject> {
  operation: string;
  path: string;
  summary: string;
  table: PgTable & { workspaceId: PgColumn; id: PgColumn };
  row: Row;
  /** Which rows there are to see; all of the workspace without it. */
  where?: SQL;
}

const pageSchema = pageQuery.extend({ after: z.uuid().optional() });

/** An endpoint that lists a table, the newest rows first: ids grow with time, so they are the cursor too. */
export const tableEndpoint = <Row extends z.ZodObject>(listed: Listed<Row>) =>
  endpoint({
    operation: listed.operation,
    method: 'GET',
    path: listed.path,
    summary: listed.summary,
    query: pageSchema,
    body: nothing,
    answer: pageOf(listed.row),
    run: async ({ db, bearer, query: { limit, after } }) => {
      const { table, where } = listed;
      const rows = await db
        .select()
        .from(table as PgTable)
        .where(
          and(
            eq(table.workspaceId, bearer.actor.workspaceId),
            where,
            after ? lt(table.id, after) : undefined,
          ),
        )
        .orderBy(desc(table.id))
        .limit(limit + 1);
      const data = rows.slice(0, limit);
      const last = data.at(-1) as { id: string } | undefined;
      const next = rows.length > limit && last ? last.id : null;
      return ok({ data: data as never, next });
    },
  });
