import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';
import { findListsWithCounts } from '~/prospects/lists/find-lists.server';
import { ListForm } from '~/prospects/lists/list-form';
import { renameList } from '~/prospects/lists/rename-list.server';
import { listSchema } from '~/prospects/lists/schema';
import { findScriptOf } from '~/scripts/find-uses.server';
import { listPublishedScripts } from '~/scripts/queries.server';
import { ScriptChoice } from '~/scripts/script-choice';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const id = recordId(params.id);
  const list = (await findListsWithCounts(context.db, workspaceId)).find((list) => list.id === id);
  return {
    list: list ?? notFound(),
    scriptId: await findScriptOf(context.db, { workspaceId, place: 'list', id }),
    scripts: await listPublishedScripts(context.db, workspaceId),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const listId = recordId(params.id);
  const form = await parseForm(request, listSchema);
  if (!form.ok) return invalid(form.reply);
  const renamed = await renameList(context.db, { workspaceId, listId, name: form.value.name });
  if (!renamed.ok && renamed.error === 'taken') {
    return invalid(form.refuse({ fieldErrors: { name: ['prospects.errors.listTaken'] } }));
  }
  valueOrThrow(renamed);
  return redirect('/lists');
}

export default function List() {
  const { t } = useTranslation();
  const { list, scriptId, scripts } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={list.name}
        text={t('prospects.list.count', { count: list.count })}
        back={{ to: '/lists', label: t('prospects.lists') }}
        actions={
          <Button asChild>
            <Link to={`/prospects?list=${list.id}`}>{t('prospects.listPage.show')}</Link>
          </Button>
        }
      />
      <div className="grid max-w-3xl gap-6">
        <Card>
          <ListForm name={list.name} submitLabel={t('prospects.listPage.rename')} lastResult={lastResult} />
        </Card>
        <Card>
          <ScriptChoice place="list" placeId={list.id} scriptId={scriptId} scripts={scripts} />
        </Card>
        <ConfirmDialog
          trigger={
            <Button type="button" variant="danger" className="justify-self-start">
              {t('prospects.listPage.delete')}
            </Button>
          }
          title={t('prospects.listPage.deleteTitle', { list: list.name })}
          text={t('prospects.listPage.deleteText')}
          cancelLabel={t('common.cancel')}
        >
          <Form method="post" action={`/lists/${list.id}/deletion`}>
            <Button type="submit" variant="danger">
              {t('prospects.listPage.delete')}
            </Button>
          </Form>
        </ConfirmDialog>
      </div>
    </>
  );
}
