import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';

/** Why something was not deleted, and the way back to it. */
export function StillInUse({ backTo, errors }: { backTo: string; errors: string[] }) {
  const { t } = useTranslation();
  return (
    <div className="grid justify-items-start gap-4">
      <FormErrors title={t('errors.form')} errors={errors} />
      <Button asChild>
        <Link to={backTo}>{t('common.back')}</Link>
      </Button>
    </div>
  );
}
