import { FileText, Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ClientDocument } from '~/documents/list-documents-for.server';
import { Badge } from '~/ui/badge';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';

type ClientDocumentsProps = { documents: ClientDocument[]; clientId: string };

/** Samples of work done for a client and links that name it, and whether they may be shown to others. */
export function ClientDocuments({ documents, clientId }: ClientDocumentsProps) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('roster.documents.title')}
      actions={<TextLink to={`/documents/new?client=${clientId}`}>{t('roster.documents.add')}</TextLink>}
    >
      {documents.length === 0 ? (
        <p className="text-muted">{t('roster.documents.none')}</p>
      ) : (
        <ul className="grid gap-2">
          {documents.map((document) => (
            <DocumentLine key={document.id} document={document} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function DocumentLine({ document: { id, kind, title, releasedAt } }: { document: ClientDocument }) {
  const { t } = useTranslation();
  const isReference = kind === 'reference';
  const Icon = isReference ? Link2 : FileText;
  return (
    <li className="flex flex-wrap items-center gap-2">
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      <TextLink to={isReference ? '/documents' : `/documents/${id}`}>{title}</TextLink>
      {isReference && <span className="text-muted text-sm">{t('roster.documents.reference')}</span>}
      <Badge tone={releasedAt ? 'good' : 'neutral'}>
        {t(releasedAt ? 'roster.documents.released' : 'roster.documents.notReleased')}
      </Badge>
    </li>
  );
}
