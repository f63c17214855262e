import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { addLink } from '~/documents/add-link.server';
import { DocumentTable } from '~/documents/document-table';
import { LinkSection } from '~/documents/link-section';
import { listClientNames, listDocuments, listLinks } from '~/documents/queries.server';
import { portfolioLinkSchema } from '~/documents/schema';
import { PacketTabs } from '~/packets/packet-tabs';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const [documents, links, clients] = await Promise.all([
    listDocuments(context.db, workspaceId),
    listLinks(context.db, workspaceId),
    listClientNames(context.db, workspaceId),
  ]);
  return { documents, links, clients };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, portfolioLinkSchema);
  if (!form.ok) return invalid(form.reply);
  await addLink(context.db, { ...form.value, actor, now: context.now() });
  return redirect('/documents');
}

export default function Documents() {
  const { t } = useTranslation();
  const { documents, links, clients } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const upload = (
    <Button asChild variant="primary">
      <Link to="/documents/new">
        <FileUp aria-hidden />
        {t('documents.upload')}
      </Link>
    </Button>
  );
  const isEmpty = documents.length === 0;
  return (
    <>
      <PageHeader
        title={t('documents.title')}
        text={t('documents.text')}
        actions={isEmpty ? undefined : upload}
      />
      <PacketTabs />
      <div className="grid gap-8">
        <Card className="overflow-clip p-0 sm:p-0">
          {isEmpty ? (
            <EmptyState
              icon={FileUp}
              title={t('documents.emptyTitle')}
              text={t('documents.emptyText')}
              action={upload}
            />
          ) : (
            <DocumentTable documents={documents} />
          )}
        </Card>
        <LinkSection links={links} clients={clients} lastResult={lastResult} />
      </div>
    </>
  );
}
