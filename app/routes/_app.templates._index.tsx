import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { FilePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { PacketTabs } from '~/packets/packet-tabs';
import { findSenderValues } from '~/templates/field-values.server';
import { listSnippets, listTemplates } from '~/templates/queries.server';
import { SignatureSection } from '~/templates/signature-section';
import { SnippetSection } from '~/templates/snippet-section';
import { TemplateTable } from '~/templates/template-table';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const { workspaceId } = actor;
  const { signature } = await findSenderValues(context.db, actor);
  return {
    templates: await listTemplates(context.db, workspaceId),
    snippets: await listSnippets(context.db, workspaceId),
    signature: signature ?? '',
  };
}

export default function Templates() {
  const { t } = useTranslation();
  const { templates, snippets, signature } = useLoaderData<typeof loader>();
  const add = (
    <Button asChild>
      <Link to="/templates/new">
        <FilePlus aria-hidden />
        {t('templates.add')}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('templates.title')} text={t('templates.text')} actions={add} />
      <PacketTabs />
      <Card className="overflow-clip p-0 sm:p-0">
        {templates.length > 0 ? (
          <TemplateTable templates={templates} />
        ) : (
          <EmptyState
            icon={FilePlus}
            title={t('templates.emptyTitle')}
            text={t('templates.text')}
            action={add}
          />
        )}
      </Card>
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-2">
        <SnippetSection snippets={snippets} />
        <SignatureSection key={signature} signature={signature} />
      </div>
    </>
  );
}
