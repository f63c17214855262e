import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { CountryNotice } from './country-notice';
import { DuplicateSection } from './duplicates/duplicate-section';
import { ImportCounts } from './import-counts';
import type { ImportPageProps } from './import-page-props';
import { ProblemTable } from './problem-table';
import type { ImportView } from './queries.server';
import { SeveralNotice } from './several-notice';

type CheckResultProps = Pick<ImportPageProps, 'found' | 'page' | 'countries' | 'likelyCountry'>;

/** The third step: what would happen, before it happens. */
export function CheckResult({ found, page, countries, likelyCountry }: CheckResultProps) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  const { forecast, problems } = found;
  if (!forecast) return null;
  const kept = forecast.created + forecast.updated;
  return (
    <div className="grid gap-8">
      <Notice tone="info" title={t('imports.check.title', { count: forecast.rows })}>
        {kept > 0 ? t('imports.check.text', { list: found.listName }) : t('imports.check.nothing')}{' '}
        {forecast.duplicatesInFile > 0 &&
          t('imports.check.duplicatesInFile', { count: forecast.duplicatesInFile })}
      </Notice>
      <ImportCounts counts={forecast} />
      {likelyCountry && (
        <CountryNotice
          importId={found.id}
          chosen={found.country}
          likely={likelyCountry}
          countries={countries}
        />
      )}
      <SeveralNotice found={found} />
      <div className="flex flex-wrap items-center gap-2">
        {kept > 0 && (
          <Form method="post" action={`/imports/${found.id}/commit`}>
            <Button type="submit" variant="primary" size="large" pending={pending}>
              {t('imports.check.submit', { count: kept })}
            </Button>
          </Form>
        )}
        <Button asChild variant="quiet" size="large">
          <Link to={`/imports/${found.id}?columns`}>{t('imports.check.back')}</Link>
        </Button>
        {found.values && found.values.length > 0 && (
          <Button asChild variant="quiet" size="large">
            <Link to={`/imports/${found.id}?values`}>{t('imports.values.change')}</Link>
          </Button>
        )}
      </div>
      <DuplicateSection found={found} page={page} />
      {problems && problems.length > 0 && (
        <ProblemTable
          title={t('imports.problems.title')}
          text={t('imports.problems.text')}
          fileName={found.fileName}
          problems={worstFirst(problems)}
        />
      )}
    </div>
  );
}

/** What stays out stands first, for that is where something can be done; by lines within. */
const worstFirst = (problems: NonNullable<ImportView['problems']>) =>
  ['error', 'suppressed', null].flatMap((action) =>
    problems.filter((problem) =>
      action ? problem.action === action : !['error', 'suppressed'].includes(problem.action),
    ),
  );
