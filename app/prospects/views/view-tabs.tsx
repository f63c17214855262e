import { Form, Link } from '@remix-run/react';
import { BookmarkPlus, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/checkbox-field';
import { cx } from '~/ui/cx';
import { DropPanel } from '~/ui/drop-panel';
import { TextField } from '~/ui/text-field';
import { EVERYBODY, isNarrowed, type ListFilter, searchOf } from '../list-filter';
import type { SavedView } from './find-views.server';

type ViewTabsProps = { filter: ListFilter; views: SavedView[]; address: string };

/** The saved views as tabs; what differs from the one that is open can be saved. */
export function ViewTabs({ filter, views, address }: ViewTabsProps) {
  const { t } = useTranslation();
  const open = views.find(({ id }) => id === filter.view);
  const changed = open !== undefined && open.search !== searchOf(filter);
  const canSave = open ? changed : isNarrowed(filter) || filter.sort !== undefined;
  return (
    <div className="mb-4 flex items-end gap-3 border-b print:hidden">
      <nav aria-label={t('views.label')} className="min-w-0 flex-1 overflow-x-auto">
        <ul className="flex gap-1">
          <ViewTab to={EVERYBODY} current={!open}>
            {t('views.all')}
          </ViewTab>
          {views.map((view) => (
            <ViewTab key={view.id} to={`/prospects?view=${view.id}`} current={view === open}>
              {view.isDefault && <Star aria-label={t('views.isDefault')} className="size-3.5" />}
              {view.name}
              {view === open && changed && (
                <span className="size-1.5 rounded-full bg-waiting" title={t('views.changed')}>
                  <span className="sr-only">{t('views.changed')}</span>
                </span>
              )}
            </ViewTab>
          ))}
        </ul>
      </nav>
      <div className="flex shrink-0 items-center gap-1.5 pb-1.5">
        {canSave && <SaveView filter={filter} open={open?.own ? open : undefined} address={address} />}
        {views.length > 0 && (
          <Button asChild variant="quiet" size="small">
            <Link to="/prospects/views">{t('views.manage')}</Link>
          </Button>
        )}
      </div>
    </div>
  );
}

function ViewTab({ to, current, children }: { to: string; current: boolean; children: React.ReactNode }) {
  return (
    <li>
      <Link
        to={to}
        aria-current={current ? 'page' : undefined}
        className={cx(
          'flex min-h-10 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-3 font-medium text-muted transition-colors pointer-coarse:min-h-11',
          'hover:text-ink focus-visible:outline-offset-[-2px] aria-[current=page]:border-accent aria-[current=page]:text-ink',
        )}
      >
        {children}
      </Link>
    </li>
  );
}

function SaveView({ filter, open, address }: { filter: ListFilter; open?: SavedView; address: string }) {
  const { t } = useTranslation();
  const search = address.split('?')[1] ?? '';
  return (
    <>
      {open && (
        <Form method="post" action={`/prospects/views/${open.id}/filter`} preventScrollReset>
          <input type="hidden" name="search" value={search} />
          <Button type="submit" size="small">
            {t('views.update')}
          </Button>
        </Form>
      )}
      <DropPanel label={t(open ? 'views.saveAs' : 'views.save')} icon={BookmarkPlus} align="end" small>
        <Form
          method="post"
          action="/prospects/views?index"
          key={searchOf(filter)}
          aria-label={t('views.save')}
          className="grid gap-3"
        >
          <input type="hidden" name="search" value={search} />
          <TextField
            field={{ id: 'view-name', name: 'name', required: true, maxLength: 60 }}
            label={t('views.name')}
          />
          <CheckboxField field={{ id: 'view-shared', name: 'shared' }} label={t('views.shared')} />
          <p className="text-muted text-sm">{t('views.saveText')}</p>
          <Button type="submit" variant="primary">
            {t('views.save')}
          </Button>
        </Form>
      </DropPanel>
    </>
  );
}
