import { and, asc, eq, isNull, min, sql } from 'drizzle-orm';
import { readPhoneNumber } from '~/prospects/phone-number.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import type { CallEffects } from '~db/schema/calls';
import { phoneNumbers } from '~db/schema/prospects';
import { gatekeepers } from '~db/schema/records';
import type { LoggedCall } from '../logged-call';

/** Whoever has the note open in a form is told that it has changed. */
const nextVersion = sql`${gatekeepers.version} + 1`;

type Noted = NonNullable<CallEffects['frontDesk']>;

/** Remembers who answered, for everybody at the company; a direct line is dialled first from then on. */
export async function noteFrontDesk(tx: Db, call: LoggedCall): Promise<Noted | null> {
  const { name, bestTime, directLine, promised } = call.report.frontDesk ?? {};
  if (!name && !bestTime && !directLine && !promised) return null;
  const said = {
    ...(bestTime && { bestTime }),
    ...(directLine && { directLine }),
    ...(promised && { promised }),
  };
  const known = name ? await findGatekeeper(tx, call, name) : null;
  const id = known?.id ?? newId();
  const { workspaceId } = call.actor;
  const own = and(eq(gatekeepers.workspaceId, workspaceId), eq(gatekeepers.id, id));
  if (known && Object.keys(said).length > 0)
    await tx
      .update(gatekeepers)
      .set({ ...said, version: nextVersion })
      .where(own);
  if (!known) {
    const place = placeOf(call);
    await tx.insert(gatekeepers).values({ workspaceId, id, ...place, name, ...said, createdAt: call.now });
  }
  const before = known && {
    directLine: known.directLine,
    bestTime: known.bestTime,
    promised: known.promised,
  };
  return { gatekeeperId: id, before, addedPhoneNumberId: await addDirectLine(tx, call) };
}

const placeOf = ({ report, prospect: { companyId } }: LoggedCall) =>
  companyId ? { companyId } : { prospectId: report.prospectId };

async function findGatekeeper(tx: Db, call: LoggedCall, name: string) {
  const { companyId, prospectId } = { companyId: null, prospectId: null, ...placeOf(call) };
  const [known] = await tx
    .select()
    .from(gatekeepers)
    .where(
      and(
        eq(gatekeepers.workspaceId, call.actor.workspaceId),
        companyId
          ? eq(gatekeepers.companyId, companyId)
          : eq(gatekeepers.prospectId, sql`${prospectId}::uuid`),
        eq(sql`lower(${gatekeepers.name})`, name.toLowerCase()),
        isNull(gatekeepers.deletedAt),
      ),
    )
    .orderBy(asc(gatekeepers.id))
    .limit(1)
    .for('update');
  return known ?? null;
}

/** Only what can be dialled becomes a number of the prospect; the words stay in any case. */
async function addDirectLine(tx: Db, { report, place, actor, now }: LoggedCall): Promise<string | null> {
  const { prospectId, frontDesk } = report;
  const number = readPhoneNumber(frontDesk?.directLine ?? '', place.country ?? 'DE').value;
  if (!number) return null;
  const { workspaceId } = actor;
  const [first] = await tx
    .select({ position: min(phoneNumbers.position) })
    .from(phoneNumbers)
    .where(and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.prospectId, prospectId)));
  const position = (first?.position ?? 1) - 1;
  const [added] = await tx
    .insert(phoneNumbers)
    .values({ workspaceId, id: newId(), prospectId, ...number, position, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: phoneNumbers.id });
  if (added) await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
  return added?.id ?? null;
}

/** Puts back what was known before the call. */
export async function forgetFrontDesk(
  tx: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
  noted: Noted | null,
): Promise<void> {
  if (!noted) return;
  const { gatekeeperId, before, addedPhoneNumberId } = noted;
  const own = and(eq(gatekeepers.workspaceId, workspaceId), eq(gatekeepers.id, gatekeeperId));
  await (before
    ? tx
        .update(gatekeepers)
        .set({ ...before, version: nextVersion })
        .where(own)
    : tx.delete(gatekeepers).where(own));
  if (!addedPhoneNumberId) return;
  await tx
    .delete(phoneNumbers)
    .where(and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.id, addedPhoneNumberId)));
  await refreshSearch(tx, { workspaceId, prospectIds: [prospectId] });
}
