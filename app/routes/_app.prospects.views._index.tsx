import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Bookmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { EVERYBODY } from '~/prospects/list-filter';
import { findViews } from '~/prospects/views/find-views.server';
import { saveView } from '~/prospects/views/save-view.server';
import { newViewSchema } from '~/prospects/views/schema';
import { ViewForm } from '~/prospects/views/view-form';
import { ViewTable } from '~/prospects/views/view-table';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return { views: await findViews(context.db, actor) };
}

/** Saves the table as it is under a name. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, newViewSchema);
  if (!form.ok) return invalid(form.reply);
  const saved = await saveView(context.db, { ...form.value, actor, now: context.now() });
  if (!saved.ok) return invalid(form.refuse({ fieldErrors: { name: ['views.taken'] } }));
  return redirect(`/prospects?view=${saved.value.viewId}`);
}

export default function Views() {
  const { t } = useTranslation();
  const { views } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t('views.title')}
        text={t('views.text')}
        back={{ to: EVERYBODY, label: t('prospects.title') }}
      />
      <div className="grid max-w-3xl gap-6">
        {refused && (
          <Card>
            <ViewForm lastResult={refused} />
          </Card>
        )}
        <Card className="overflow-clip p-0 sm:p-0">
          {views.length === 0 ? (
            <EmptyState icon={Bookmark} title={t('views.emptyTitle')} text={t('views.emptyText')} />
          ) : (
            <ViewTable views={views} />
          )}
        </Card>
      </div>
    </>
  );
}
