import { type FormMetadata, getFormProps } from '@conform-to/react';
import { Form, Link, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';

type ClientFormProps<Values extends Record<string, unknown>> = {
  form: FormMetadata<Values>;
  submit: string;
  /** Where cancelling leads. */
  backTo: string;
  children: ReactNode;
};

/** The frame of the forms about a client: what is wrong, the fields, save or back. */
export function ClientForm<Values extends Record<string, unknown>>({
  form,
  submit,
  backTo,
  children,
}: ClientFormProps<Values>) {
  const { t } = useTranslation();
  const pending = useNavigation().state !== 'idle';
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" pending={pending}>
          {submit}
        </Button>
        <Button asChild variant="quiet">
          <Link to={backTo} replace>
            {t('common.cancel')}
          </Link>
        </Button>
      </div>
    </Form>
  );
}
