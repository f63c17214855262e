import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { ListPlus, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { createList } from '~/prospects/lists/create-list.server';
import { findListsWithCounts } from '~/prospects/lists/find-lists.server';
import { ListForm } from '~/prospects/lists/list-form';
import { listSchema } from '~/prospects/lists/schema';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return { lists: await findListsWithCounts(context.db, workspaceId) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const form = await parseForm(request, listSchema);
  if (!form.ok) return invalid(form.reply);
  const created = await createList(context.db, { workspaceId, name: form.value.name });
  if (!created.ok) return invalid(form.refuse({ fieldErrors: { name: ['prospects.errors.listTaken'] } }));
  return redirect('/lists');
}

export default function Lists() {
  const { t } = useTranslation();
  const { lists } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t('prospects.lists')}
        text={t('prospects.listPage.text')}
        back={{ to: '/prospects', label: t('prospects.title') }}
      />
      <div className="grid max-w-3xl gap-6">
        <Card>
          <ListForm key={lists.length} submitLabel={t('prospects.listPage.create')} lastResult={lastResult} />
        </Card>
        <Card className="overflow-clip p-0 sm:p-0">
          {lists.length === 0 ? (
            <EmptyState
              icon={ListPlus}
              title={t('prospects.listPage.emptyTitle')}
              text={t('prospects.listPage.emptyText')}
            />
          ) : (
            <ListTable lists={lists} />
          )}
        </Card>
      </div>
    </>
  );
}

function ListTable({ lists }: { lists: { id: string; name: string; count: number }[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('prospects.lists')}>
      <TableHead>
        <HeadCell>{t('prospects.listPage.name')}</HeadCell>
        <HeadCell align="end">{t('prospects.title')}</HeadCell>
        <HeadCell />
      </TableHead>
      <TableBody>
        {lists.map(({ id, name, count }) => (
          <Row key={id}>
            <Cell head>
              <Link to={`/prospects?list=${id}`} className="rounded-sm hover:underline">
                {name}
              </Link>
            </Cell>
            <Cell align="end" label={t('prospects.title')}>
              {count}
            </Cell>
            <Cell align="end">
              <Button asChild size="small" variant="quiet">
                <Link to={`/lists/${id}`} aria-label={t('prospects.listPage.change', { list: name })}>
                  <Settings2 aria-hidden />
                  {t('common.edit')}
                </Link>
              </Button>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
