import { and, eq, isNull } from 'drizzle-orm';
import { i18nFor } from '~/i18n/i18n.server';
import { type SystemMailContext, sendSystemMail } from '~/mail/send-system-mail.server';
import type { MemberActor } from '~/platform/actor';
import { members } from '~db/schema/accounts';
import { createResetLink } from './create-reset-link.server';

/** Makes a link for a new password and mails it; does nothing for somebody who has left. */
export async function mailResetLink(context: SystemMailContext, actor: MemberActor): Promise<void> {
  const { db, env } = context;
  const { workspaceId, memberId } = actor;
  const [member] = await db
    .select({ email: members.email, name: members.name, locale: members.locale })
    .from(members)
    .where(
      and(eq(members.workspaceId, workspaceId), eq(members.id, memberId), isNull(members.deactivatedAt)),
    );
  if (!member) return;
  const link = await createResetLink(db, { actor, appUrl: env.APP_URL, now: context.now() });
  const { t } = i18nFor(member.locale);
  await sendSystemMail(context, {
    workspaceId,
    to: member.email,
    subject: t('accounts.mail.resetSubject'),
    text: t('accounts.mail.resetText', { name: member.name, link }),
  });
}
