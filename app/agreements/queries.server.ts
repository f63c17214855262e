import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { languageOf } from '~/clients/client-language';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { agreements, clients } from '~db/schema/clients';
import { files } from '~db/schema/documents';
import { prospects } from '~db/schema/prospects';
import { stateOn } from './agreement-state';

/** One agreement with the client's name; null when there is none. `today` is a local date. */
export async function findAgreement(
  db: Db,
  workspaceId: string,
  { clientId, agreementId, today }: { clientId: string; agreementId: string; today: string },
) {
  const [agreement] = await db
    .select({
      id: agreements.id,
      kind: agreements.kind,
      state: agreements.state,
      text: agreements.text,
      sentAt: agreements.sentAt,
      signedAt: agreements.signedAt,
      expiresOn: agreements.expiresOn,
      endedAt: agreements.endedAt,
      clientId: clients.id,
      client: clients.name,
      assistant: sql<string>`coalesce(${workspaces.senderName}, ${workspaces.name})`,
      copyName: files.name,
      prospectLanguage: prospects.language,
      country: sql<string>`coalesce(${prospects.country}, ${workspaces.country})`,
    })
    .from(agreements)
    .innerJoin(
      clients,
      and(eq(clients.workspaceId, agreements.workspaceId), eq(clients.id, agreements.clientId)),
    )
    .innerJoin(workspaces, eq(workspaces.id, agreements.workspaceId))
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
    )
    .leftJoin(files, and(eq(files.workspaceId, agreements.workspaceId), eq(files.id, agreements.fileId)))
    .where(
      and(
        eq(agreements.workspaceId, workspaceId),
        eq(agreements.id, agreementId),
        eq(agreements.clientId, clientId),
      ),
    );
  if (!agreement) return null;
  const { prospectLanguage, country, ...shown } = agreement;
  return { ...shown, language: languageOf(prospectLanguage, country), state: stateOn(today, agreement) };
}

/** The agreements of these clients, newest first. `today` is a local date. */
export async function listAgreements(
  db: Db,
  workspaceId: string,
  { clientIds, today }: { clientIds: string[]; today: string },
) {
  const rows = await db
    .select({
      id: agreements.id,
      clientId: agreements.clientId,
      kind: agreements.kind,
      state: agreements.state,
      sentAt: agreements.sentAt,
      signedAt: agreements.signedAt,
      expiresOn: agreements.expiresOn,
      createdAt: agreements.createdAt,
    })
    .from(agreements)
    .where(and(eq(agreements.workspaceId, workspaceId), inArray(agreements.clientId, clientIds)))
    .orderBy(desc(agreements.createdAt), desc(agreements.id));
  return rows.map((row) => ({ ...row, state: stateOn(today, row) }));
}

/** The signed paper of an agreement; null when none was kept. */
export async function findSignedCopy(
  db: Db,
  workspaceId: string,
  { clientId, agreementId }: { clientId: string; agreementId: string },
) {
  const [copy] = await db
    .select({ name: files.name, mediaType: files.mediaType, size: files.size, storageKey: files.storageKey })
    .from(agreements)
    .innerJoin(files, and(eq(files.workspaceId, agreements.workspaceId), eq(files.id, agreements.fileId)))
    .where(
      and(
        eq(agreements.workspaceId, workspaceId),
        eq(agreements.id, agreementId),
        eq(agreements.clientId, clientId),
      ),
    );
  return copy ?? null;
}
