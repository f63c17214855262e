import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { ShownToken } from './list-tokens.server';

/** Her tokens, when they were used last, and how to take one away. */
export function TokenList({ tokens }: { tokens: ShownToken[] }) {
  const { t } = useTranslation();
  if (tokens.length === 0) return <p className="px-5 pb-5 text-muted">{t('accounts.tokens.none')}</p>;
  return (
    <Table caption={t('accounts.tokens.caption')}>
      <TableHead>
        <HeadCell>{t('accounts.tokens.name')}</HeadCell>
        <HeadCell>{t('accounts.tokens.scope')}</HeadCell>
        <HeadCell>{t('accounts.tokens.used')}</HeadCell>
        <HeadCell />
      </TableHead>
      <TableBody>
        {tokens.map(({ id, name, scope, lastUsedAt }) => (
          <Row key={id}>
            <Cell head className="wrap-anywhere">
              {name}
            </Cell>
            <Cell label={t('accounts.tokens.scope')}>{t(`accounts.tokens.scopes.${scope}`)}</Cell>
            <Cell label={t('accounts.tokens.used')}>
              {lastUsedAt ? <When at={lastUsedAt} /> : t('accounts.tokens.never')}
            </Cell>
            <Cell align="end">
              <Revoke id={id} name={name} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function Revoke({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={
        <Button type="button" size="small" variant="danger">
          {t('accounts.tokens.revoke')}
        </Button>
      }
      title={t('accounts.tokens.revokeTitle', { name })}
      text={t('accounts.tokens.revokeText')}
      cancelLabel={t('common.cancel')}
    >
      <Form method="post" action={`/settings/tokens/${id}/revocation`}>
        <Button type="submit" variant="danger">
          {t('accounts.tokens.revoke')}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
