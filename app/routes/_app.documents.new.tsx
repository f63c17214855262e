import { getFormProps, useForm } from '@conform-to/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { addDocument } from '~/documents/add-document.server';
import { DocumentFields } from '~/documents/document-fields';
import { listClientNames } from '~/documents/queries.server';
import { receiveDocument } from '~/documents/receive-document.server';
import { documentSchema } from '~/documents/schema';
import { invalid } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const clients = await listClientNames(context.db, workspaceId);
  const asked = new URL(request.url).searchParams.get('client');
  return { clients, madeFor: clients.find(({ id }) => id === asked)?.id };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await receiveDocument(request, context.files, documentSchema);
  if (!form.ok) return invalid(form.reply);
  const { fields, upload } = form.value;
  const now = context.now();
  const added = await addDocument(context.db, context.files, { ...fields, upload, actor, now });
  if (!added.ok) return invalid(form.refuse({ fieldErrors: { file: [`documents.errors.${added.error}`] } }));
  await context.queue.send(context.db, 'draw-previews', {});
  return redirect('/documents');
}

export default function NewDocument() {
  const { t } = useTranslation();
  const { clients, madeFor } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<{
    file: string;
    title: string;
    description: string;
    kind: string;
    madeForClientId: string;
  }>({
    lastResult: useActionData<typeof action>(),
    defaultValue: madeFor ? { kind: 'work_sample', madeForClientId: madeFor } : { kind: 'resume' },
  });
  return (
    <>
      <PageHeader
        title={t('documents.form.title')}
        text={t('documents.form.text')}
        back={{ to: '/documents', label: t('documents.title') }}
      />
      <Card className="max-w-2xl">
        <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-5">
          <FormErrors title={t('errors.form')} errors={form.errors} />
          <DocumentFields fields={fields} clients={clients} />
          <Button type="submit" variant="primary" pending={useNavigation().state !== 'idle'}>
            {t('documents.form.submit')}
          </Button>
        </Form>
      </Card>
    </>
  );
}
