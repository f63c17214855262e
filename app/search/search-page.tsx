import { Form } from '@remix-run/react';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { TextField } from '~/ui/text-field';
import { TextLink } from '~/ui/text-link';
import type { Found } from './find-everything.server';
import { NAMED_KINDS } from './named-kinds';

/** The palette as a page: works without JavaScript, and has an address. */
export function SearchPage({ query, found }: { query: string; found: Found }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const nothing = query.trim() !== '' && found.prospects.length + found.named.length === 0;
  return (
    <div className="grid max-w-3xl gap-6">
      <Form role="search" className="flex items-end gap-2">
        <TextField
          field={{ id: 'q', name: 'q', defaultValue: query }}
          label={t('common.palette.placeholder')}
          className="min-w-0 grow"
        />
        <Button type="submit" variant="primary">
          {t('common.palette.search')}
        </Button>
      </Form>
      {nothing && (
        <EmptyState icon={Search} title={t('common.palette.none')} text={t('common.palette.emptyText')} />
      )}
      {found.prospects.length > 0 && (
        <Results title={t('common.nav.prospects')}>
          {found.prospects.map((prospect) => (
            <Result key={prospect.id} to={`/prospects/${prospect.id}`} name={nameOf(prospect)}>
              {[prospect.company, prospect.city, prospect.phone]
                .filter((part) => part && part !== nameOf(prospect))
                .join(' · ')}
            </Result>
          ))}
        </Results>
      )}
      {NAMED_KINDS.map((kind) => {
        const results = found.named.filter((named) => named.kind === kind);
        return (
          results.length > 0 && (
            <Results key={kind} title={t(`common.palette.kinds.${kind}`)}>
              {results.map(({ id, to, name, about }) => (
                <Result key={id} to={to} name={name}>
                  {about}
                </Result>
              ))}
            </Results>
          )
        );
      })}
    </div>
  );
}

function Results({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <ul className="grid gap-2">{children}</ul>
    </Section>
  );
}

function Result({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <TextLink to={to}>{name}</TextLink>
      <span className="text-muted text-sm">{children}</span>
    </li>
  );
}
