import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOwner } from '~/accounts/require-owner.server';
import { BackupNow } from '~/backups/backup-now';
import { BackupTable } from '~/backups/backup-table';
import { findBackups } from '~/backups/find-backups.server';
import { wasAsked } from '~/backups/was-asked';
import { ExportSection } from '~/exports/export-section';
import { Section } from '~/ui/card';
import { Notice } from '~/ui/notice';

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOwner(request, context);
  const found = await findBackups(context);
  const asked = new URL(request.url).searchParams.get('asked');
  return { found, asked: wasAsked(asked, { state: found?.state ?? null, now: context.now() }) };
}

export default function Backups() {
  const { t } = useTranslation();
  const { found, asked } = useLoaderData<typeof loader>();
  if (!found)
    return (
      <>
        <Notice title={t('backups.page.title')}>{t('backups.page.several')}</Notice>
        <ExportSection />
      </>
    );
  const { backups, state, folder, keyFile, fingerprint } = found;
  return (
    <>
      <Section title={t('backups.page.title')} text={t('backups.page.text', { folder })}>
        <BackupNow state={state} asked={asked} folder={folder} />
      </Section>
      {backups.length > 0 && (
        <Section title={t('backups.list.title')} flush>
          <BackupTable backups={backups} />
        </Section>
      )}
      <Section title={t('backups.key.title')} text={t('backups.key.text')}>
        <p className="wrap-anywhere rounded-md bg-sunken px-3 py-2 font-mono text-sm">{keyFile}</p>
        <p className="mt-2 text-muted text-sm">{t('backups.key.fingerprint', { fingerprint })}</p>
      </Section>
      <ExportSection />
    </>
  );
}
