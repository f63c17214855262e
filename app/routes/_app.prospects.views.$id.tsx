import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, valueOrThrow } from '~/platform/respond.server';
import { changeView } from '~/prospects/views/change-view.server';
import { findViews } from '~/prospects/views/find-views.server';
import { viewSchema } from '~/prospects/views/schema';
import { ViewForm } from '~/prospects/views/view-form';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const id = recordId(params.id);
  const view = (await findViews(context.db, actor)).find((view) => view.id === id && view.own);
  return { view: view ?? notFound() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const viewId = recordId(params.id);
  const form = await parseForm(request, viewSchema);
  if (!form.ok) return invalid(form.reply);
  const changed = await changeView(context.db, { viewId, ...form.value, actor, now: context.now() });
  if (!changed.ok && changed.error === 'taken') {
    return invalid(form.refuse({ fieldErrors: { name: ['views.taken'] } }));
  }
  valueOrThrow(changed);
  return redirect('/prospects/views');
}

export default function View() {
  const { t } = useTranslation();
  const { view } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={view.name}
        back={{ to: '/prospects/views', label: t('views.title') }}
        actions={
          <Button asChild>
            <Link to={`/prospects?view=${view.id}`}>{t('views.show')}</Link>
          </Button>
        }
      />
      <div className="grid max-w-3xl gap-6">
        <Card>
          <ViewForm view={view} lastResult={useActionData<typeof action>()} />
        </Card>
        <ConfirmDialog
          trigger={
            <Button type="button" variant="danger" className="justify-self-start">
              {t('views.delete')}
            </Button>
          }
          title={t('views.deleteTitle', { view: view.name })}
          text={t('views.deleteText')}
          cancelLabel={t('common.cancel')}
        >
          <Form method="post" action={`/prospects/views/${view.id}/deletion`}>
            <Button type="submit" variant="danger">
              {t('views.delete')}
            </Button>
          </Form>
        </ConfirmDialog>
      </div>
    </>
  );
}
