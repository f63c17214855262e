import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

type ClientDocumentsProps = { documents: { id: string; title: string; releasedAt: Date | null }[] };

/** Samples of work done for a client, and whether they may be shown to others. */
export function ClientDocuments({ documents }: ClientDocumentsProps) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('roster.documents.title')}
      actions={<TextLink to="/documents/new">{t('roster.documents.add')}</TextLink>}
    >
      {documents.length === 0 ? (
        <p className="text-muted">{t('roster.documents.none')}</p>
      ) : (
        <ul className="grid gap-2">
          {documents.map(({ id, title, releasedAt }) => (
            <li key={id} className="flex flex-wrap items-center gap-2">
              <FileText aria-hidden className="size-4 shrink-0 text-muted" />
              <TextLink to={`/documents/${id}`}>{title}</TextLink>
              <Badge tone={releasedAt ? 'good' : 'neutral'}>
                {t(releasedAt ? 'roster.documents.released' : 'roster.documents.notReleased')}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
