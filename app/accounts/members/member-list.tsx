import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { ShownMember } from './list-members.server';

/** Who works here, and what an owner can do about it. */
export function MemberList({ members }: { members: ShownMember[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('accounts.members.caption')}>
      <TableHead>
        <HeadCell>{t('accounts.members.name')}</HeadCell>
        <HeadCell>{t('accounts.members.role')}</HeadCell>
        <HeadCell />
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </TableBody>
    </Table>
  );
}

function MemberRow({ member }: { member: ShownMember }) {
  const { t } = useTranslation();
  const { name, email, role, hasCode, isSelf } = member;
  return (
    <Row>
      <Cell head>
        <div className="grid min-w-0">
          <span>
            {name} {isSelf && <Badge tone="accent">{t('accounts.members.you')}</Badge>}
          </span>
          <span className="wrap-anywhere text-muted text-sm">{email}</span>
        </div>
      </Cell>
      <Cell label={t('accounts.members.role')}>
        <div className="flex flex-wrap gap-1">
          <Badge tone={role === 'owner' ? 'accent' : 'neutral'}>{t(`accounts.members.roles.${role}`)}</Badge>
          {hasCode && <Badge tone="good">{t('accounts.members.withCode')}</Badge>}
        </div>
      </Cell>
      <Cell>{!isSelf && <MemberActions member={member} />}</Cell>
    </Row>
  );
}

function MemberActions({ member: { id, name, role } }: { member: ShownMember }) {
  const { t } = useTranslation();
  const other = role === 'owner' ? 'member' : 'owner';
  return (
    <div className="flex flex-wrap justify-end gap-2 max-sm:justify-start max-sm:pt-2">
      <Form method="post" action={`/settings/members/${id}/role`}>
        <input type="hidden" name="role" value={other} />
        <Button type="submit" size="small">
          {t(other === 'owner' ? 'accounts.members.makeOwner' : 'accounts.members.makeMember')}
        </Button>
      </Form>
      <ConfirmDialog
        trigger={
          <Button type="button" size="small" variant="danger">
            {t('accounts.members.remove')}
          </Button>
        }
        title={t('accounts.members.removeTitle', { name })}
        text={t('accounts.members.removeText')}
        cancelLabel={t('common.cancel')}
      >
        <Form method="post" action={`/settings/members/${id}/removal`}>
          <Button type="submit" variant="danger">
            {t('accounts.members.remove')}
          </Button>
        </Form>
      </ConfirmDialog>
    </div>
  );
}
