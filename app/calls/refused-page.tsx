import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';

type RefusedPageProps = {
  title: string;
  errors: string[] | null | undefined;
  /** What else there is to say or to do. */
  children?: ReactNode;
};

/** Why a press of a button led nowhere, and the way back to the calls; only that way for who opens the address itself. */
export function RefusedPage({ title, errors, children }: RefusedPageProps) {
  const { t } = useTranslation();
  return (
    <div className="grid justify-items-start gap-4">
      <PageHeader title={t('calls.title')} className="mb-0" />
      <FormErrors title={title} errors={errors ?? []} />
      {children}
      <Button asChild>
        <Link to="/calls">{t('calls.undoRefused.back')}</Link>
      </Button>
    </div>
  );
}
