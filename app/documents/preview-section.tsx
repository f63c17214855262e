import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Section } from '~/ui/card';
import type { ListedDocument } from './queries.server';

/** The first page as a picture, and how large the whole is. */
export function PreviewSection({ document }: { document: ListedDocument }) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  const { id, title, version, size, pages, hasPreview } = document;
  const detail = [pages ? t('documents.pages', { count: pages }) : null, bytes(size)];
  return (
    <Section title={t('documents.preview.title')} text={detail.filter(Boolean).join(', ')} bare>
      {hasPreview ? (
        <img
          src={`/documents/${id}/preview?version=${version}`}
          alt={t('documents.preview.alt', { title })}
          className="w-full rounded-md border bg-white"
        />
      ) : (
        <p className="text-muted">{t(pages === 0 ? 'documents.preview.none' : 'documents.preview.soon')}</p>
      )}
    </Section>
  );
}
