import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { InvitationForm } from '~/accounts/members/invitation-form';
import { InvitationList } from '~/accounts/members/invitation-list';
import { inviteMember } from '~/accounts/members/invite-member.server';
import { listInvitations, listMembers } from '~/accounts/members/list-members.server';
import { mailInvitation } from '~/accounts/members/mail-invitation.server';
import { MemberList } from '~/accounts/members/member-list';
import { invitationSchema } from '~/accounts/members/schema';
import { requireOwner } from '~/accounts/require-owner.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';
import { ShownOnce } from '~/ui/shown-once';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, workspaceId } = await requireOwner(request, context);
  return {
    members: await listMembers(context.db, actor),
    invitations: await listInvitations(context.db, workspaceId, context.now()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const inviter = await requireOwner(request, context);
  const form = await parseForm(request, invitationSchema);
  if (!form.ok) return invalid(form.reply);
  const { actor } = inviter;
  const invited = await inviteMember(context.db, { ...form.value, actor, now: context.now() });
  if (!invited.ok) return invalid(form.refuse({ fieldErrors: { email: ['accounts.errors.taken'] } }));
  const link = `${context.env.APP_URL}/join/${invited.value.token}`;
  return { link, mailed: await mailInvitation(context, { inviter, to: form.value.email, link }) };
}

export default function Members() {
  const { t } = useTranslation();
  const { members, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && 'link' in answer ? answer : undefined;
  return (
    <>
      <Section title={t('accounts.members.title')} text={t('accounts.members.text')} flush>
        <MemberList members={members} />
      </Section>
      <Section title={t('accounts.members.invite')} text={t('accounts.members.inviteText')}>
        <div className="grid gap-5">
          {made && (
            <ShownOnce
              id="invitation-link"
              title={t('accounts.members.madeTitle')}
              text={t(made.mailed ? 'accounts.members.mailed' : 'accounts.members.notMailed')}
              label={t('accounts.members.link')}
              value={made.link}
            />
          )}
          <InvitationForm key={made?.link} lastResult={answer && 'link' in answer ? undefined : answer} />
        </div>
      </Section>
      {invitations.length > 0 && (
        <Section title={t('accounts.members.open')}>
          <InvitationList invitations={invitations} />
        </Section>
      )}
    </>
  );
}
