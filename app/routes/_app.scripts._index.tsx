import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { findMissingSamples } from '~/scripts/find-missing-samples.server';
import { MissingSamples } from '~/scripts/missing-samples';
import { listScripts } from '~/scripts/queries.server';
import { ScriptList } from '~/scripts/script-list';
import { Button } from '~/ui/button';
import { Card, Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  return {
    scripts: await listScripts(context.db, workspaceId),
    archived: await listScripts(context.db, workspaceId, 'archived'),
    missing: (await findMissingSamples(context.db, workspaceId)).map(({ name }) => name),
  };
}

export default function Scripts() {
  const { t } = useTranslation();
  const { scripts, archived, missing } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-6">
      <PageHeader
        className="mb-0"
        back={{ to: '/calls', label: t('calls.title') }}
        title={t('scripts.title')}
        text={t('scripts.text')}
        actions={
          <Button asChild>
            <Link to="/scripts/new">{t('scripts.new')}</Link>
          </Button>
        }
      />
      <Card className="p-0 sm:p-0">
        <ScriptList scripts={scripts} />
      </Card>
      {missing.length > 0 && <MissingSamples names={missing} />}
      {archived.length > 0 && (
        <Section title={t('scripts.archived')} text={t('scripts.archivedText')} flush>
          <ScriptList scripts={archived} archived />
        </Section>
      )}
    </div>
  );
}
