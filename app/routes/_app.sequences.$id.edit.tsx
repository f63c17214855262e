import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, notFound, refused } from '~/platform/respond.server';
import { findEditorPage } from '~/sequences/editor-page.server';
import { findSequence } from '~/sequences/find-sequence.server';
import { stepFormValue } from '~/sequences/form-value';
import { saveDraft } from '~/sequences/save-draft.server';
import { sequenceSchema } from '~/sequences/schema';
import { SequenceEditor } from '~/sequences/sequence-editor';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone, locale } = await requireMember(request, context);
  const sequenceId = recordId(params.id);
  const found = await findSequence(context.db, { workspaceId, sequenceId });
  const { id, name, draft, published } = found ?? notFound();
  const steps = (draft ?? published)?.steps ?? [];
  const now = context.now();
  const editor = await findEditorPage(context.db, { workspaceId, timeZone, locale, now, steps });
  return { id, values: { name, steps: steps.map(stepFormValue) }, editor };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const sequenceId = recordId(params.id);
  const form = await parseForm(request, sequenceSchema);
  if (!form.ok) return invalid(form.reply);
  const saved = await saveDraft(context.db, { sequenceId, fields: form.value, actor, now: context.now() });
  if (!saved.ok) return refused(saved.error, `sequences.errors.${saved.error}`);
  return redirect(`/sequences/${sequenceId}`);
}

export default function EditSequence() {
  const { t } = useTranslation();
  const { id, values, editor } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('sequences.form.editTitle', { name: values.name })}
        text={t('sequences.form.text')}
        back={{ to: `/sequences/${id}`, label: t('sequences.form.back') }}
      />
      <SequenceEditor values={values} {...editor} lastResult={useActionData<typeof action>()} />
    </>
  );
}
