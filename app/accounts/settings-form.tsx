import { type FormMetadata, getFormProps } from '@conform-to/react';
import { Form, Link, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';

type SettingsFormProps<Values extends Record<string, unknown>> = {
  form: FormMetadata<Values>;
  /** In the wizard: where to go without answering. */
  skipTo?: string;
  /** The button's words, 'Save' unless given. */
  submit?: string;
  /** Loads the whole page anew, for changes that reach beyond it. */
  reloads?: boolean;
  children: ReactNode;
};

/** The frame of a form of the settings; in the wizard the same form goes on to the next question. */
export function SettingsForm<Values extends Record<string, unknown>>({
  form,
  skipTo,
  submit,
  reloads = false,
  children,
}: SettingsFormProps<Values>) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  return (
    <Form method="post" reloadDocument={reloads} {...getFormProps(form)} className="grid gap-5">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          {skipTo ? t('settings.welcome.next') : (submit ?? t('common.save'))}
        </Button>
        {skipTo && (
          <Button asChild variant="quiet">
            <Link to={skipTo}>{t('common.skip')}</Link>
          </Button>
        )}
      </div>
    </Form>
  );
}
