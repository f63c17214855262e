import { useTranslation } from 'react-i18next';
import { type CallCase, callPermission, type LegalBasis } from '~/consent/country-rules';
import { countryName } from '~/i18n/country-name';
import { useLocale } from '~/i18n/use-locale';
import { Badge } from '~/ui/badge';
import { Section } from '~/ui/card';
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '~/ui/table';

const COUNTRIES = ['DE', 'AT', 'CH', 'US'] as const;
const BASES: LegalBasis[] = ['none', 'presumed_interest', 'existing_customer', 'consent'];
const TONES = { allow: 'good', warn: 'waiting', block: 'stop' } as const;

/** What the rules say for each country, asked of the rules themselves. */
export function CountryRules() {
  const { t } = useTranslation();
  const locale = useLocale();
  const rows = [
    ...COUNTRIES.map((country) => ({ name: countryName(country, locale), ask: { country } })),
    { name: t('privacy.countries.asterisk'), ask: { country: 'CH', asterisk: true } },
    { name: t('privacy.countries.consumer'), ask: { country: 'DE', consumer: true } },
  ];
  return (
    <Section title={t('privacy.countries.title')} text={t('privacy.countries.text')}>
      <dl className="grid gap-3">
        {COUNTRIES.map((country) => (
          <div key={country} className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt className="font-medium">{countryName(country, locale)}</dt>
            <dd className="max-w-prose text-muted">{t(`privacy.countries.${country}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="my-4 max-w-prose">{t('privacy.countries.consumers')}</p>
      <Table caption={t('privacy.countries.title')}>
        <TableHead>
          <HeadCell>{t('privacy.countries.country')}</HeadCell>
          {BASES.map((basis) => (
            <HeadCell key={basis}>{t(`privacy.countries.basis.${basis}`)}</HeadCell>
          ))}
        </TableHead>
        <TableBody>
          {rows.map(({ name, ask }) => (
            <Row key={name}>
              <Cell head>{name}</Cell>
              {BASES.map((basis) => (
                <Cell key={basis} label={t(`privacy.countries.basis.${basis}`)}>
                  <Verdict ask={ask} basis={basis} />
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Verdict({ ask, basis }: { ask: Partial<CallCase>; basis: LegalBasis }) {
  const { t } = useTranslation();
  const usual = { country: null, consumer: false, asterisk: false, suppressed: false };
  const { verdict } = callPermission({ ...usual, ...ask, legalBasis: basis, presumedInterest: 'x' });
  return <Badge tone={TONES[verdict]}>{t(`privacy.countries.verdict.${verdict}`)}</Badge>;
}
