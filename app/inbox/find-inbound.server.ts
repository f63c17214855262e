import { and, eq } from 'drizzle-orm';
import { isSuppressed } from '~/consent/is-suppressed.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { inboundMessages } from '~db/schema/inbox';
import { prospects } from '~db/schema/prospects';

/** A message with whom it is from, and whether it may be answered; null when there is none. */
export async function findInbound(
  db: Db,
  { workspaceId, inboundId }: { workspaceId: string; inboundId: string },
) {
  const [row] = await db
    .select({
      inbound: inboundMessages,
      prospect: {
        id: prospects.id,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
      },
    })
    .from(inboundMessages)
    .innerJoin(
      prospects,
      and(
        eq(prospects.workspaceId, inboundMessages.workspaceId),
        eq(prospects.id, inboundMessages.prospectId),
      ),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(inboundMessages.workspaceId, workspaceId), eq(inboundMessages.id, inboundId)));
  if (!row) return null;
  const { fromAddress } = row.inbound;
  const isClosed =
    fromAddress !== null && (await isSuppressed(db, { workspaceId, channel: 'email', value: fromAddress }));
  return { ...row, isClosed };
}
