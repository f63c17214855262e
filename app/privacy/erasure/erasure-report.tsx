import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { TextLink } from '~/ui/text-link';
import type { ErasureReport } from './erase-person.server';

/** Tables that have a name of their own; the others are counted together. */
const NAMED = [
  'prospects',
  'phone_numbers',
  'email_addresses',
  'calls',
  'deliveries',
  'inbound_messages',
  'activities',
  'consents',
  'tasks',
  'callbacks',
  'packet_pages',
  'enrolments',
  'import_rows',
] as const;

const isNamed = (table: string) => NAMED.some((name) => name === table);

/** What an erasure takes, what stays, and who should be looked at by a person. */
export function ErasureReportView({ report }: { report: ErasureReport }) {
  const { t } = useTranslation();
  const { rows, files, imports, companies, fingerprints, shared, mentions } = report;
  const other = Object.entries(rows).reduce((sum, [table, count]) => sum + (isNamed(table) ? 0 : count), 0);
  const goes: [string, number][] = [
    ...NAMED.map((table): [string, number] => [t(`privacy.erasure.rows.${table}`), rows[table] ?? 0]),
    [t('privacy.erasure.files'), files],
    [t('privacy.erasure.imports'), imports],
    [t('privacy.erasure.companies'), companies],
    [t('privacy.erasure.other'), other],
  ];
  const stays = [
    `${t('privacy.erasure.fingerprints')}: ${fingerprints}`,
    ...(shared.length > 0 ? [t('privacy.erasure.shared', { values: shared.join(', ') })] : []),
    t('privacy.erasure.backups'),
    t('privacy.erasure.mailProgram'),
  ];
  return (
    <>
      <Section title={t('privacy.erasure.goes')}>
        <dl className="grid gap-1">
          {goes
            .filter(([, count]) => count > 0)
            .map(([name, count]) => (
              <div key={name} className="flex justify-between gap-4">
                <dt>{name}</dt>
                <dd className="tabular-nums">{count}</dd>
              </div>
            ))}
        </dl>
      </Section>
      <Section title={t('privacy.erasure.stays')}>
        <ul className="grid list-disc gap-1 pl-5">
          {stays.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {mentions.length > 0 && <Mentions mentions={mentions} />}
      </Section>
    </>
  );
}

function Mentions({ mentions }: Pick<ErasureReport, 'mentions'>) {
  const { t } = useTranslation();
  return (
    <>
      <p className="mt-4">{t('privacy.erasure.mentions')}</p>
      <ul className="grid list-disc gap-1 pl-5">
        {mentions.map(({ table, prospectId }) => (
          <li key={`${table} ${prospectId}`}>
            {prospectId ? (
              <TextLink to={`/prospects/${prospectId}`}>{t('privacy.erasure.mentionOf')}</TextLink>
            ) : (
              t('privacy.erasure.mentionElsewhere', { table })
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
