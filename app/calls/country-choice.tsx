import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { countryName } from '~/i18n/country-name';
import { useLocale } from '~/i18n/use-locale';
import { Button } from '~/ui/button';
import { buttonStyle } from '~/ui/button-style';
import { type Option, SelectField } from '~/ui/select-field';

type CountryChoiceProps = {
  /** Whose hours are shown. */
  country: string;
  /** One click away. */
  near: string[];
  all: Option[];
  /** With hours of their own. */
  changed: string[];
};

/** Whose calling hours are looked at: the usual countries as links, all others in a list. */
export function CountryChoice({ country, near, all, changed }: CountryChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="grid gap-3">
      <nav aria-label={t('callingHours.countries')} className="flex flex-wrap gap-2">
        {near.map((code) => (
          <Link
            key={code}
            to={`/settings/calling-hours?country=${code}`}
            aria-current={code === country ? 'page' : undefined}
            className={buttonStyle({ variant: code === country ? 'primary' : 'secondary', size: 'small' })}
          >
            {countryName(code, locale)}
            {changed.includes(code) && ` · ${t('callingHours.changed')}`}
          </Link>
        ))}
      </nav>
      <Form method="get" className="flex flex-wrap items-end gap-2">
        <SelectField
          field={{ id: 'other-country', name: 'country', defaultValue: country }}
          label={t('callingHours.other')}
          options={all}
          key={country}
        />
        <Button type="submit">{t('callingHours.show')}</Button>
      </Form>
    </div>
  );
}
