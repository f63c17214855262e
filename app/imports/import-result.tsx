import { Link } from '@remix-run/react';
import { Download, PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { ImportCounts } from './import-counts';
import type { ImportOutcome } from './outcome.server';
import { ProblemTable } from './problem-table';
import type { ImportView } from './queries.server';
import { UndoForm } from './undo-form';

/** The last step: what happened, what to put right, and where to go on. */
export function ImportResult({ found, outcome }: { found: ImportView; outcome: ImportOutcome }) {
  const { t } = useTranslation();
  const { counts, listId, failure } = found;
  if (!counts) return null;
  const allFailed = counts.errors > 0 && counts.created + counts.updated === 0;
  return (
    <div className="grid gap-8">
      {failure && (
        <Notice tone="stop" title={t('imports.undo.failed')}>
          {t('imports.undo.failedText')}
        </Notice>
      )}
      <Notice
        tone={allFailed ? 'waiting' : 'good'}
        title={t('imports.result.title', { count: counts.created })}
      >
        {!allFailed && t('imports.result.text', { list: found.listName })}
      </Notice>
      <ImportCounts counts={counts} done />
      {!allFailed && <WayOn listId={listId} />}
      {outcome.failed.length > 0 && (
        <ProblemTable
          title={t('imports.result.failedTitle', { count: counts.errors })}
          text={t('imports.result.failedText')}
          fileName={found.fileName}
          problems={outcome.failed}
          actions={<ErrorFileButton importId={found.id} />}
        />
      )}
      <UndoForm found={found} />
    </div>
  );
}

function WayOn({ listId }: { listId: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button asChild variant="primary" size="large">
        <Link to={listId ? `/calls?from=list:${listId}` : '/calls'}>
          <PhoneCall aria-hidden />
          {t('imports.result.call')}
        </Link>
      </Button>
      <Button asChild size="large">
        <Link to={listId ? `/prospects?list=${listId}` : '/prospects'}>{t('imports.result.prospects')}</Link>
      </Button>
    </div>
  );
}

function ErrorFileButton({ importId }: { importId: string }) {
  const { t } = useTranslation();
  return (
    <Button asChild>
      <a href={`/imports/${importId}/errors`} download>
        <Download aria-hidden />
        {t('imports.result.errorFile')}
      </a>
    </Button>
  );
}
