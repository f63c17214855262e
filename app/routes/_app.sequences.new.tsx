import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { findEditorPage } from '~/sequences/editor-page.server';
import { saveDraft } from '~/sequences/save-draft.server';
import { sequenceSchema } from '~/sequences/schema';
import { SequenceEditor } from '~/sequences/sequence-editor';
import { PageHeader } from '~/ui/page-header';

const FIRST_STEP = { kind: 'email', delayDays: 0 } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone, locale } = await requireMember(request, context);
  const now = context.now();
  return findEditorPage(context.db, { workspaceId, timeZone, locale, now, steps: [FIRST_STEP] });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, sequenceSchema);
  if (!form.ok) return invalid(form.reply);
  const saved = await saveDraft(context.db, { fields: form.value, actor, now: context.now() });
  if (!saved.ok) return refused(saved.error, `sequences.errors.${saved.error}`);
  return redirect(`/sequences/${saved.value.sequenceId}`);
}

export default function NewSequence() {
  const { t } = useTranslation();
  const { choices, example, preview } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('sequences.form.newTitle')}
        text={t('sequences.form.text')}
        back={{ to: '/sequences', label: t('sequences.page.back') }}
      />
      <SequenceEditor
        values={{ name: '', steps: [{ kind: 'email', delayDays: '0' }] }}
        {...{ choices, example, preview }}
        lastResult={useActionData<typeof action>()}
      />
    </>
  );
}
