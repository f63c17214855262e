import { i18nFor } from '~/i18n/i18n.server';
import { type SystemMailContext, sendSystemMail } from '~/mail/send-system-mail.server';
import type { Member } from '../require-member.server';

/** Mails the link of an invitation; false when no mailbox could send it, and the owner passes it on herself. */
export function mailInvitation(
  context: SystemMailContext,
  { inviter, to, link }: { inviter: Member; to: string; link: string },
): Promise<boolean> {
  const { t } = i18nFor(inviter.locale);
  const workspace = inviter.workspace.name;
  return sendSystemMail(context, {
    workspaceId: inviter.workspaceId,
    to,
    subject: t('accounts.mail.inviteSubject', { workspace }),
    text: t('accounts.mail.inviteText', { workspace, name: inviter.name, link }),
  });
}
