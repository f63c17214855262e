import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import { TextLink } from '~/ui/text-link';
import type { ListedTemplate } from './queries.server';

/** All templates, each a link to its editor. */
export function TemplateTable({ templates }: { templates: ListedTemplate[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('templates.title')}>
      <TableHead>
        <HeadCell>{t('templates.form.name')}</HeadCell>
        <HeadCell>{t('templates.form.subject')}</HeadCell>
        <HeadCell>{t('templates.form.language')}</HeadCell>
        <HeadCell>{t('templates.use')}</HeadCell>
        <HeadCell>{t('templates.changed')}</HeadCell>
      </TableHead>
      <TableBody>
        {templates.map(({ id, name, subject, language, uses, updatedAt }) => (
          <Row key={id}>
            <Cell head>
              <TextLink to={`/templates/${id}`}>{name}</TextLink>
            </Cell>
            <Cell label={t('templates.form.subject')}>{subject}</Cell>
            <Cell label={t('templates.form.language')}>
              <Badge>{t(`common.locale.${language}`)}</Badge>
            </Cell>
            <Cell label={t('templates.use')}>{t('templates.used', { count: uses })}</Cell>
            <Cell label={t('templates.changed')}>
              <When at={updatedAt} as="day" />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
