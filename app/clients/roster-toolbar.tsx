import { Form, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FilterBar, FilterChip, SearchInput } from '~/ui/filter-bar';
import { SelectField } from '~/ui/select-field';
import { ROSTER_SORTS, type RosterView, rosterAddress } from './roster-view';

type RosterToolbarProps = {
  view: RosterView;
  counts: { active: number; former: number };
  attention: number;
  services: string[];
};

/** What of the roster is shown: by state, by words, by service, and in which order. */
export function RosterToolbar({ view, counts, attention, services }: RosterToolbarProps) {
  const { t } = useTranslation();
  const submit = useSubmit();
  return (
    <FilterBar className="items-end">
      <Form
        method="get"
        action="/clients"
        key={rosterAddress(view)}
        onChange={(event) => {
          const isChosen = event.target instanceof HTMLSelectElement;
          if (isChosen) submit(event.currentTarget, { preventScrollReset: true });
        }}
        className="flex w-full flex-wrap items-end gap-2"
      >
        {view.state === 'former' && <input type="hidden" name="state" value="former" />}
        {view.attention && <input type="hidden" name="attention" value="yes" />}
        <SearchInput label={t('roster.search')} defaultValue={view.q} />
        <SelectField
          field={{ id: 'roster-service', name: 'service', defaultValue: view.service }}
          label={t('clients.roster.services')}
          hideLabel
          options={services.map((name) => ({ value: name, label: name }))}
          emptyLabel={t('roster.allServices')}
          className="max-sm:grow"
        />
        <SelectField
          field={{ id: 'roster-sort', name: 'sort', defaultValue: view.sort }}
          label={t('roster.sortBy')}
          hideLabel
          options={ROSTER_SORTS.map((sort) => ({ value: sort, label: t(`roster.sort.${sort}`) }))}
          className="max-sm:grow"
        />
        <noscript>
          <Button type="submit">{t('common.search')}</Button>
        </noscript>
      </Form>
      <nav aria-label={t('clients.roster.views')} className="flex flex-wrap gap-2">
        <FilterChip
          to={rosterAddress(view, { state: 'active' })}
          on={view.state === 'active'}
          count={counts.active}
        >
          {t('clients.state.active')}
        </FilterChip>
        <FilterChip
          to={rosterAddress(view, { state: 'former', attention: false })}
          on={view.state === 'former'}
          count={counts.former}
        >
          {t('clients.state.former')}
        </FilterChip>
        {view.state === 'active' && (
          <FilterChip
            to={rosterAddress(view, { attention: !view.attention })}
            on={view.attention}
            count={attention}
          >
            {t('roster.health.attention')}
          </FilterChip>
        )}
      </nav>
    </FilterBar>
  );
}
