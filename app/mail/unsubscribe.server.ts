import { and, eq, inArray } from 'drizzle-orm';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { suppress } from '~/consent/suppress.server';
import { withdrawConsent } from '~/consent/withdraw-consent.server';
import { hashToken } from '~/platform/tokens.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { OPEN_STATES } from '~/sequences/enrolment-state';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { enrolments, steps, templates } from '~db/schema/sequences';

/** The message an unsubscribe link stands in; null for an unknown link. Reading changes nothing. */
export async function findUnsubscribe(db: Db, token: string) {
  const [row] = await db
    .select({
      workspaceId: deliveries.workspaceId,
      prospectId: deliveries.prospectId,
      address: deliveries.toAddress,
      senderName: workspaces.senderName,
      workspaceName: workspaces.name,
      language: templates.language,
      workspaceLanguage: workspaces.locale,
    })
    .from(deliveries)
    .innerJoin(workspaces, eq(workspaces.id, deliveries.workspaceId))
    .leftJoin(steps, and(eq(steps.workspaceId, deliveries.workspaceId), eq(steps.id, deliveries.stepId)))
    .leftJoin(
      templates,
      and(eq(templates.workspaceId, deliveries.workspaceId), eq(templates.id, steps.templateId)),
    )
    .where(eq(deliveries.unsubscribeTokenHash, hashToken(token)));
  if (!row) return null;
  const { workspaceId, address: value, language, workspaceLanguage, ...rest } = row;
  const done = await isSuppressed(db, { workspaceId, channel: 'email', value });
  return { ...rest, workspaceId, address: value, done, language: language ?? workspaceLanguage };
}

/**
 * Closes the address of the message for good and ends every sequence that writes to it. Doing it again changes
 * nothing (RFC 8058 lets mail programs repeat it). False for an unknown link.
 */
export function unsubscribe(db: Db, { token, now }: { token: string; now: Date }): Promise<boolean> {
  return db.transaction(async (tx) => {
    const found = await findUnsubscribe(tx, token);
    if (!found) return false;
    if (found.done) return true;
    const { workspaceId, prospectId, address, language } = found;
    const actor = { workspaceId, memberId: null };
    for (const enrolled of await enrolledAt(tx, workspaceId, address)) {
      await endEnrolments(tx, { ...enrolled, state: 'opted_out', reason: 'unsubscribed', actor, now });
    }
    await withdrawConsent(tx, {
      prospectId,
      address,
      wording: 'List-Unsubscribe',
      language,
      source: 'recorded',
      actor,
      now,
    });
    await suppress(tx, {
      channel: 'email',
      values: [address],
      reason: 'unsubscribed',
      prospectId,
      actor,
      now,
    });
    return true;
  });
}

const enrolledAt = (tx: Db, workspaceId: string, address: string) =>
  tx
    .selectDistinct({ prospectId: enrolments.prospectId })
    .from(enrolments)
    .where(
      and(
        eq(enrolments.workspaceId, workspaceId),
        eq(enrolments.address, address),
        inArray(enrolments.state, [...OPEN_STATES]),
      ),
    );
