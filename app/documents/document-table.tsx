import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { ListedDocument } from './queries.server';

/** All documents, each a link to its page. */
export function DocumentTable({ documents }: { documents: ListedDocument[] }) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  return (
    <Table caption={t('documents.title')}>
      <TableHead>
        <HeadCell>{t('documents.list.name')}</HeadCell>
        <HeadCell>{t('documents.list.kind')}</HeadCell>
        <HeadCell>{t('documents.list.state')}</HeadCell>
        <HeadCell>{t('documents.list.added')}</HeadCell>
        <HeadCell align="end">{t('documents.list.size')}</HeadCell>
      </TableHead>
      <TableBody>
        {documents.map((document) => (
          <Row key={document.id}>
            <Cell head>
              <span className="flex items-center gap-3">
                <DocumentPicture document={document} />
                <TextLink to={`/documents/${document.id}`}>{document.title}</TextLink>
              </span>
            </Cell>
            <Cell label={t('documents.list.kind')}>{t(`documents.kind.${document.kind}`)}</Cell>
            <Cell label={t('documents.list.state')}>
              <DocumentState document={document} />
            </Cell>
            <Cell label={t('documents.list.added')}>
              <When at={document.createdAt} as="day" />
            </Cell>
            <Cell label={t('documents.list.size')} align="end">
              <span className="whitespace-nowrap">
                {document.pages ? `${t('documents.pages', { count: document.pages })}, ` : ''}
                {bytes(document.size)}
              </span>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

/** The first page, small; its name stands beside it. */
function DocumentPicture({ document: { id, version, hasPreview } }: { document: ListedDocument }) {
  return hasPreview ? (
    <img
      src={`/documents/${id}/preview?version=${version}`}
      alt=""
      loading="lazy"
      className="h-14 w-11 shrink-0 rounded-sm border bg-white object-cover object-top"
    />
  ) : (
    <span className="grid h-14 w-11 shrink-0 place-items-center rounded-sm border bg-sunken text-muted">
      <FileText aria-hidden className="size-5" strokeWidth={1.5} />
    </span>
  );
}

/** Version, release and whether it was put aside. */
export function DocumentState({ document }: { document: ListedDocument }) {
  const { t } = useTranslation();
  const { version, clientName: client, releasedAt, archivedAt } = document;
  return (
    <span className="flex flex-wrap gap-1.5">
      <Badge>{t('documents.version', { version })}</Badge>
      {client && releasedAt && <Badge tone="good">{t('documents.released', { client })}</Badge>}
      {client && !releasedAt && <Badge tone="waiting">{t('documents.waitsForRelease', { client })}</Badge>}
      {archivedAt && <Badge>{t('documents.archived')}</Badge>}
    </span>
  );
}
