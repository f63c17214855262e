import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import type { ShownInvitation } from './list-members.server';

/** Invitations that nobody has used yet. */
export function InvitationList({ invitations }: { invitations: ShownInvitation[] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return (
    <ul className="grid gap-3">
      {invitations.map(({ id, email, role, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="wrap-anywhere font-medium">{email}</span>
          <Badge>{t(`accounts.members.roles.${role}`)}</Badge>
          <span className="text-muted text-sm">
            {t('accounts.members.until', { day: moment(expiresAt) })}
          </span>
          <Form method="post" action={`/settings/invitations/${id}/removal`} className="ml-auto">
            <Button type="submit" size="small" aria-label={`${t('accounts.members.withdraw')}: ${email}`}>
              {t('accounts.members.withdraw')}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
