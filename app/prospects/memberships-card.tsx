import { Form, Link } from '@remix-run/react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import { IconButton } from '~/ui/icon-button';
import { Input, Select } from '~/ui/input';
import type { ProspectRecord } from './find-prospect.server';

type MembershipsCardProps = { record: ProspectRecord; lists: { id: string; name: string }[] };

/** The lists a prospect stands on, and its tags. */
export function MembershipsCard({ record, lists }: MembershipsCardProps) {
  const { t } = useTranslation();
  const { prospect, lists: own, tags } = record;
  const others = lists.filter(({ id }) => !own.some((list) => list.id === id));
  return (
    <Section title={t('prospects.memberships.title')}>
      <div className="grid gap-3">
        <ul className="flex flex-wrap gap-1.5">
          {own.map((list) => (
            <ListEntry key={list.id} list={list} prospectId={prospect.id} />
          ))}
          {tags.map(({ id, name }) => (
            <li key={id}>
              <Link
                to={`/prospects?tag=${id}`}
                className="inline-flex min-h-7 items-center rounded-full bg-accent-soft px-2.5 font-medium text-accent-strong text-sm hover:underline"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
        {others.length > 0 && <AddToList lists={others} prospectId={prospect.id} />}
        <EditTags names={tags.map(({ name }) => name)} prospectId={prospect.id} />
      </div>
    </Section>
  );
}

function ListEntry({ list, prospectId }: { list: { id: string; name: string }; prospectId: string }) {
  const { t } = useTranslation();
  return (
    <li>
      <Form
        method="post"
        action={`/prospects/${prospectId}/lists`}
        preventScrollReset
        className="inline-flex items-center rounded-full border bg-surface pl-2.5"
      >
        <input type="hidden" name="listId" value={list.id} />
        <Link to={`/prospects?list=${list.id}`} className="font-medium text-sm hover:underline">
          {list.name}
        </Link>
        <IconButton
          type="submit"
          name="entry"
          value="off"
          icon={X}
          size="small"
          label={t('prospects.memberships.removeFrom', { list: list.name })}
          className="size-7 min-h-7 w-7"
        />
      </Form>
    </li>
  );
}

function AddToList({ lists, prospectId }: { lists: { id: string; name: string }[]; prospectId: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('prospects.memberships.addToList')}>
      <Form method="post" action={`/prospects/${prospectId}/lists`} preventScrollReset className="flex gap-2">
        <input type="hidden" name="entry" value="on" />
        <div className="grow">
          <Select name="listId" aria-label={t('prospects.filter.list')}>
            {lists.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </div>
        <Button type="submit">{t('common.add')}</Button>
      </Form>
    </Disclosure>
  );
}

function EditTags({ names, prospectId }: { names: string[]; prospectId: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('prospects.memberships.editTags')}>
      <Form
        key={names.join()}
        method="post"
        action={`/prospects/${prospectId}/tags`}
        preventScrollReset
        className="flex gap-2"
      >
        <Input
          name="tags"
          defaultValue={names.join(', ')}
          aria-label={t('prospects.memberships.tags')}
          placeholder={t('prospects.memberships.tagsHint')}
        />
        <Button type="submit">{t('common.save')}</Button>
      </Form>
    </Disclosure>
  );
}
