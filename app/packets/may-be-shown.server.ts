import { sql } from 'drizzle-orm';
import { packetItems } from '~db/schema/packets';

/**
 * Whether an item of a packet may be seen by others now. Its client's release can be taken back at any time, and from
 * then on no page and no message shows it, however old the version is.
 */
export const mayBeShown = sql`not exists (
  select 1 from documents d
  where d.workspace_id = ${packetItems.workspaceId} and d.id = ${packetItems.documentId}
    and d.made_for_client_id is not null and d.released_at is null
) and not exists (
  select 1 from portfolio_links l
  where l.workspace_id = ${packetItems.workspaceId} and l.id = ${packetItems.linkId}
    and l.made_for_client_id is not null and l.released_at is null
)`;
