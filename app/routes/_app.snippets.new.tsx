import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { saveSnippet } from '~/templates/save-snippet.server';
import { snippetSchema } from '~/templates/schema';
import { SnippetEditor } from '~/templates/snippet-editor';
import { snippetInvalid, snippetRefused } from '~/templates/snippet-reply.server';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale } = await requireMember(request, context);
  return { value: { name: '', language: locale, body: '', version: 0 } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, snippetSchema);
  if (!form.ok) return snippetInvalid(form.reply);
  const saved = await saveSnippet(context.db, { ...form.value, actor, now: context.now() });
  return saved.ok ? redirect('/templates') : snippetRefused(form, saved);
}

export default function NewSnippet() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('templates.snippets.add')}
        text={t('templates.snippets.text')}
        back={{ to: '/templates', label: t('templates.title') }}
      />
      <Card className="max-w-3xl sm:p-6">
        <SnippetEditor
          value={useLoaderData<typeof loader>().value}
          lastReply={useActionData<typeof action>()}
        />
      </Card>
    </>
  );
}
