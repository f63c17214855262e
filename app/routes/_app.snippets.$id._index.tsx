import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { findSnippet } from '~/templates/queries.server';
import { saveSnippet } from '~/templates/save-snippet.server';
import { snippetSchema } from '~/templates/schema';
import { SnippetEditor } from '~/templates/snippet-editor';
import { snippetInvalid, snippetRefused } from '~/templates/snippet-reply.server';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return { snippet: (await findSnippet(context.db, workspaceId, recordId(params.id))) ?? notFound() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const snippetId = recordId(params.id);
  const form = await parseForm(request, snippetSchema);
  if (!form.ok) return snippetInvalid(form.reply);
  const saved = await saveSnippet(context.db, { ...form.value, snippetId, actor, now: context.now() });
  return saved.ok ? redirect('/templates') : snippetRefused(form, saved);
}

export default function SnippetPage() {
  const { t } = useTranslation();
  const { snippet } = useLoaderData<typeof loader>();
  const { id, name } = snippet;
  return (
    <>
      <PageHeader
        title={name}
        text={t('templates.snippets.text')}
        back={{ to: '/templates', label: t('templates.title') }}
        actions={
          <ConfirmDialog
            trigger={
              <Button type="button" variant="danger">
                {t('templates.snippets.delete')}
              </Button>
            }
            title={t('templates.snippets.deleteTitle', { name })}
            text={t('templates.snippets.deleteText')}
            cancelLabel={t('common.cancel')}
          >
            <Form method="post" action={`/snippets/${id}/deletion`}>
              <Button type="submit" variant="danger">
                {t('templates.snippets.delete')}
              </Button>
            </Form>
          </ConfirmDialog>
        }
      />
      <Card className="max-w-3xl sm:p-6">
        <SnippetEditor value={snippet} lastReply={useActionData<typeof action>()} />
      </Card>
    </>
  );
}
