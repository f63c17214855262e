import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { Option } from '~/ui/select-field';
import type { LikelyCountry } from './likely-country.server';

type CountryNoticeProps = { importId: string; chosen: string; likely: LikelyCountry; countries: Option[] };

/** Asks whether the country is right when many numbers are none there, and are some elsewhere. */
export function CountryNotice({ importId, chosen, likely, countries }: CountryNoticeProps) {
  const { t } = useTranslation();
  const nameOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  const { country, count } = likely;
  return (
    <Notice
      tone="waiting"
      title={t('imports.likelyCountry.title', { kind: t(`imports.likelyCountry.kind.${country}`) })}
      action={
        <Form method="post" action={`/imports/${importId}/country`}>
          <input type="hidden" name="country" value={country} />
          <Button type="submit">{t('imports.likelyCountry.submit', { country: nameOf(country) })}</Button>
        </Form>
      }
    >
      {t('imports.likelyCountry.text', { count, chosen: nameOf(chosen) })}
    </Notice>
  );
}
