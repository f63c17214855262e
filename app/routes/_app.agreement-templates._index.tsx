import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { FilePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { listAgreementTemplates } from '~/agreements/templates/queries.server';
import { BuiltInList, OwnTemplateList } from '~/agreements/templates/template-list';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireMember(request, context);
  return { templates: await listAgreementTemplates(context.db, workspaceId), locale };
}

export default function AgreementTemplates() {
  const { t } = useTranslation();
  const { templates, locale } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <PageHeader
        back={{ to: '/clients', label: t('clients.page.back') }}
        title={t('agreements.templates.title')}
        text={t('agreements.templates.text')}
        actions={
          <Button asChild variant="primary">
            <Link to={`/agreement-templates/new?language=${locale}`}>
              <FilePlus aria-hidden />
              {t('agreements.templates.add')}
            </Link>
          </Button>
        }
      />
      <Section title={t('agreements.templates.ownTitle')}>
        <OwnTemplateList templates={templates} />
      </Section>
      <Section title={t('agreements.templates.builtInTitle')} text={t('agreements.templates.builtInText')}>
        <BuiltInList />
      </Section>
    </div>
  );
}
