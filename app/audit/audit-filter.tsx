import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FilterBar } from '~/ui/filter-bar';
import { Input, Select } from '~/ui/input';
import type { EventFilter } from './event-filter';
import { useActionName } from './use-action-name';

interface AuditFilterProps {
  filter: EventFilter;
  choices: { actions: string[]; people: { id: string; name: string }[] };
}

/** Narrows the trail down to what was done, by whom, on which day. */
export function AuditFilter({ filter, choices }: AuditFilterProps) {
  const { t } = useTranslation();
  const nameOf = useActionName();
  return (
    <FilterBar>
      <Form method="get" className="flex flex-wrap items-center gap-2">
        <Select
          name="action"
          aria-label={t('privacy.audit.action')}
          defaultValue={filter.action ?? ''}
          className="w-auto"
        >
          <option value="">
            {t('privacy.audit.action')}: {t('privacy.all')}
          </option>
          {choices.actions.map((action) => (
            <option key={action} value={action}>
              {nameOf(action)}
            </option>
          ))}
        </Select>
        <Select
          name="memberId"
          aria-label={t('privacy.audit.member')}
          defaultValue={filter.memberId ?? ''}
          className="w-auto"
        >
          <option value="">
            {t('privacy.audit.member')}: {t('privacy.all')}
          </option>
          {choices.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Input
          type="date"
          name="day"
          aria-label={t('privacy.audit.day')}
          defaultValue={filter.day}
          className="w-auto"
        />
        <Button type="submit">{t('privacy.audit.apply')}</Button>
      </Form>
    </FilterBar>
  );
}
