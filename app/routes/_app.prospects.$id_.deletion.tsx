import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, refused, valueOrThrow } from '~/platform/respond.server';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import { deletionSchema } from '~/prospects/deletion-schema';
import { findDeleted } from '~/prospects/find-deleted.server';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  return valueOrThrow(await findDeleted(context.db, { workspaceId, prospectId }));
}

/** Deletes a prospect or puts it back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const prospectId = recordId(params.id);
  const form = await parseForm(request, deletionSchema);
  if (!form.ok) return invalid(form.reply);
  const deleted = form.value.deleted === 'yes';
  const done = await deleteProspect(context.db, { prospectId, deleted, actor, now: context.now() });
  if (!done.ok && done.error === 'is_client') return refused(done.error, 'record.deletion.is_client');
  valueOrThrow(done);
  return redirect(deleted ? `/prospects/${prospectId}/deletion` : `/prospects/${prospectId}`);
}

/** Asks before a prospect is deleted; afterwards it is where it can be put back. */
export default function Deletion() {
  const { t } = useTranslation();
  const { id, deletedAt, ...named } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.error?.[''];
  const name = useDisplayName()(named);
  const gone = deletedAt !== null;
  return (
    <div className="max-w-xl">
      <PageHeader
        title={t(gone ? 'record.deletion.doneTitle' : 'record.deletion.title', { name })}
        text={t(gone ? 'record.deletion.doneText' : 'record.deletion.text')}
      />
      <FormErrors title={t('errors.form')} errors={errors ?? []} />
      <Form method="post" className="flex flex-wrap gap-2">
        <Button
          type="submit"
          name="deleted"
          value={gone ? 'no' : 'yes'}
          variant={gone ? 'secondary' : 'danger'}
        >
          {t(gone ? 'record.deletion.restore' : 'record.deletion.delete')}
        </Button>
        <Button asChild variant="quiet">
          <Link to={gone ? '/prospects' : `/prospects/${id}`}>
            {t(gone ? 'record.deletion.toList' : 'common.cancel')}
          </Link>
        </Button>
      </Form>
    </div>
  );
}
