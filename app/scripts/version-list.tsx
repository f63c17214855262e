import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import type { ScriptContent } from '~db/schema/scripts';
import { RestoreScript } from './restore-script';
import { ScriptChanges } from './script-changes';

type VersionListProps = {
  scriptId: string;
  /** The newest first. */
  versions: {
    id: string;
    number: number;
    publishedAt: Date | null;
    createdAt: Date;
    content: ScriptContent;
  }[];
  isDefault: boolean;
  archived: boolean;
};

/** The versions of a script, and what can be done with it; the draft can be published. */
export function VersionList({ scriptId, versions, isDefault, archived }: VersionListProps) {
  const { t } = useTranslation();
  const draft = versions.find(({ publishedAt }) => !publishedAt);
  const published = versions.find(({ publishedAt }) => publishedAt);
  return (
    <Section title={t('scripts.versions')}>
      <ul className="grid gap-3">
        {versions.map(({ id, number, publishedAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              {t('scripts.version', { number })}
              <span className="text-muted text-sm">
                {' · '}
                {publishedAt ? <When at={publishedAt} /> : t('scripts.draft')}
              </span>
            </span>
            {!publishedAt && (
              <Form method="post" action={`/scripts/${scriptId}/publication`}>
                <Button type="submit" variant="primary" size="small">
                  {t('scripts.publish')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {draft && published && (
        <div className="mt-3">
          <ScriptChanges published={published} draft={draft.content} />
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-2 border-t pt-4">
        {archived && <RestoreScript scriptId={scriptId} />}
        {!isDefault && !archived && <OfferFirst scriptId={scriptId} />}
        <Form method="post" action={`/scripts/${scriptId}/copy`}>
          <Button type="submit" size="small">
            {t('scripts.copy')}
          </Button>
        </Form>
        {!isDefault && !archived && <ArchiveButton scriptId={scriptId} />}
      </div>
    </Section>
  );
}

function OfferFirst({ scriptId }: { scriptId: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" action={`/scripts/${scriptId}/offer`}>
      <Button type="submit" size="small">
        {t('scripts.offerFirst')}
      </Button>
    </Form>
  );
}

function ArchiveButton({ scriptId }: { scriptId: string }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      trigger={
        <Button type="button" size="small" variant="danger">
          {t('scripts.archive')}
        </Button>
      }
      title={t('scripts.archiveTitle')}
      text={t('scripts.archiveText')}
      cancelLabel={t('common.cancel')}
    >
      <Form method="post" action={`/scripts/${scriptId}/archive`}>
        <Button type="submit" variant="danger">
          {t('scripts.archive')}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
