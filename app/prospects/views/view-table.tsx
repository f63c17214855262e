import { Form, Link } from '@remix-run/react';
import { Settings2, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';
import type { SavedView } from './find-views.server';

/** The views a member can open: whose they are, and which one opens first. */
export function ViewTable({ views }: { views: SavedView[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('views.title')}>
      <TableHead>
        <HeadCell>{t('views.name')}</HeadCell>
        <HeadCell />
        <HeadCell />
      </TableHead>
      <TableBody>
        {views.map((view) => (
          <Row key={view.id}>
            <Cell head>
              <Link to={`/prospects?view=${view.id}`} className="rounded-sm hover:underline">
                {view.name}
              </Link>
            </Cell>
            <Cell>
              <span className="flex flex-wrap items-center gap-2 text-muted text-sm">
                {view.own ? !view.shared && t('views.own') : t('views.sharedBy', { name: view.by })}
                {view.own && view.shared && <Badge tone="info">{t('views.sharedBadge')}</Badge>}
              </span>
            </Cell>
            <Cell align="end">
              <ViewActions view={view} />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}

function ViewActions({ view }: { view: SavedView }) {
  const { t } = useTranslation();
  return (
    <span className="flex flex-wrap justify-end gap-1.5 max-sm:justify-start">
      <Form method="post" action={`/prospects/views/${view.id}/default`} preventScrollReset>
        <Button
          type="submit"
          name="on"
          value={view.isDefault ? 'no' : 'yes'}
          size="small"
          variant="quiet"
          aria-pressed={view.isDefault}
        >
          <Star aria-hidden className={view.isDefault ? 'fill-current' : undefined} />
          {t(view.isDefault ? 'views.isDefault' : 'views.makeDefault')}
        </Button>
      </Form>
      {view.own && (
        <Button asChild size="small" variant="quiet">
          <Link to={`/prospects/views/${view.id}`} aria-label={t('views.edit', { view: view.name })}>
            <Settings2 aria-hidden />
            {t('common.edit')}
          </Link>
        </Button>
      )}
    </span>
  );
}
