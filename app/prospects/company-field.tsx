import { useFetcher } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanySuggestion } from '~/companies/suggest-companies.server';
import { ChoiceField } from '~/ui/choice-field';
import type { FieldSource } from '~/ui/field-source';
import { TextField } from '~/ui/text-field';
import { PAUSE_MS } from './use-company-suggestions';

type CompanyFieldProps = {
  company: FieldSource;
  /** What the chosen firm is posted as. */
  choiceName: string;
};

type Look = { name: string; companies: CompanySuggestion[] };

/**
 * The firm's name; firms she has that may be the same are offered while she types. Without JavaScript, or without an
 * answer, one of the same name or domain is taken.
 */
export function CompanyField({ company, choiceName }: CompanyFieldProps) {
  const { t } = useTranslation();
  const { load, data } = useFetcher<Look>();
  const [typed, setTyped] = useState('');
  const waiting = useRef<number>();
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  const look = ({ target }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement) || target.name !== company.name) return;
    const name = target.value.trim();
    const form = new FormData(target.form ?? undefined);
    setTyped(name);
    window.clearTimeout(waiting.current);
    const said = new URLSearchParams({
      name,
      website: text(form, 'website'),
      email: text(form, 'emails[0]'),
    });
    waiting.current = window.setTimeout(() => load(`/companies/suggestions?${said}`), PAUSE_MS);
  };
  // An answer about what she has typed on since would offer the wrong firms.
  const found = typed !== '' && data?.name === typed ? data.companies : [];
  return (
    <div className="grid gap-3" onInput={look}>
      <TextField
        field={company}
        label={t('prospects.fields.company')}
        hint={t('prospects.fields.companyHint')}
        autoComplete="off"
      />
      <p role="status" className="sr-only">
        {found.length > 0 && t('companies.suggestions.found', { count: found.length })}
      </p>
      {found.length > 0 && <Suggestions key={typed} found={found} name={choiceName} />}
    </div>
  );
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

function Suggestions({ found, name }: { found: CompanySuggestion[]; name: string }) {
  const { t } = useTranslation();
  const exact = found.find((company) => company.exact);
  return (
    <ChoiceField
      field={{ id: 'company-choice', name, defaultValue: exact?.id ?? 'new' }}
      label={t('companies.suggestions.title')}
      layout="list"
      choices={[
        ...found.map((company) => ({
          value: company.id,
          label: company.name,
          hint: [company.city, company.domain].filter(Boolean).join(', ') || undefined,
        })),
        { value: 'new', label: t('companies.suggestions.new') },
      ]}
    />
  );
}
